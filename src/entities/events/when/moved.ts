/** Days that an event was moved to; only `kliping/deep` asks. */
import { sentenceOf } from '../../../document/document.js';
import { foldedAt, Shape } from '../../../document/tokens.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import type { ResolvedDate } from '../../dates/dates.js';
import { cueAtToken } from '../type/incidental.js';
import { datesOf } from './when.js';

/** Tokens between the day that was planned and the new one, at most, and between "diundur" and "dari 2 November". */
const MOVE_REACH = 24;
const FRONT_REACH = 6;

/**
 * "Debat yang semula dijadwalkan Senin (2/11) diundur ke Kamis (5/11)", "digeser dari 23 September menjadi 9 Desember": the new
 * day of an event that was planned for another; or null.
 */
export function movedDay(
  reading: Reading,
  planned: ResolvedDate,
  dates: readonly ResolvedDate[],
): ResolvedDate | null {
  const { from, to } = planned.candidate;
  const sentence = sentenceOf(reading.document, from);
  const days = datesOf(reading, sentence, dates).filter(({ on }) => on !== null);
  const next = days[days.indexOf(planned) + 1];
  if (!days.includes(planned) || !next || next.candidate.from - to > MOVE_REACH) return null;
  if (!leadsToDay(reading, next.candidate.from - 1)) return null;
  const { from: start } = reading.document.sentences[sentence]!;
  const moved = movesIn(reading, to, next.candidate.from);
  // "ditunda, kata Ketua KPU pada Kamis": somebody says so on that day.
  if (moved === null) return null;
  return moved || movesIn(reading, Math.max(start, from - FRONT_REACH), from) ? next : null;
}

/** "ke", "menjadi", "hingga", "pada" in front of a day. */
function leadsToDay(reading: Reading, token: number): boolean {
  const { document, knowledge } = reading;
  const word = foldedAt(document.tokens, document.text, token);
  return (
    isWord(reading, token, WordFlag.locative | WordFlag.oblique) ||
    cueAtToken(reading, token) === 'office' ||
    (knowledge.lexicon.otherDayCues?.get(word) ?? 0) > 0
  );
}

/** A word of moving stands among the tokens; null where somebody speaks there, or a quotation ends. */
function movesIn(reading: Reading, from: number, to: number): boolean | null {
  const { tokens, text } = reading.document;
  let moves = false;
  for (let i = from; i < to; i++) {
    if (markAt(reading.tagged, i, EntryType.reporting)) return null;
    if (tokens.flags[i]! & Shape.punct && /["“”]/.test(text[tokens.start[i]!]!)) return null;
    moves ||= cueAtToken(reading, i) === 'moved';
  }
  return moves;
}
