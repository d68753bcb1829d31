/** Events whose place is told by a desa, a kelurahan or a part of one, which only `kliping/deep` reads. */
import { Shape } from '../../../document/tokens.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { At, groundOf } from '../../../mentions/ground.js';
import { isSubLevel } from '../../../mentions/regions/regions.js';
import { foldedRun, isWord, type Reading } from '../../../mentions/release.js';
import type { WeighedSentence } from '../sentences.js';
import { placeVenue } from '../venue/unlisted.js';
import { isLocated, leadsToDay, tookPlace } from '../venue/venue.js';
import { CALENDAR } from '../venue/end.js';

/** A place in one of the sentences that an event is read off. */
type Place = { from: number; to: number; sentence: number };

/** What being told right behind a verb of holding, or beside the day, adds to the weight of the sentence. */
const TOLD = 3;

/**
 * "panen raya di Desa Melati, Kecamatan Siak": where an event without a house took place, or null.
 *
 * @param home sentence that tells of the event
 * @param said the release reports what somebody said: only a place beside the day or a verb of holding counts
 */
export function villageVenue(
  reading: Reading,
  home: number,
  weighed: readonly WeighedSentence[],
  said: boolean,
): Place | null {
  let best: Place | null = null;
  let bestScore = 0;
  for (const { sentence, weight, title, voting } of weighed) {
    if (title || !(voting || sentence === home)) continue;
    if (!(reading.tagged.bitsIn[sentence]! & WordFlag.locative)) continue;
    const { from, to } = reading.document.sentences[sentence]!;
    for (let i = from + 1; i < to; i++) {
      if (!isLed(reading, i) || headLength(reading, i) === 0) continue;
      const end = villageEnd(reading, i, to);
      if (end < 0) continue;
      const told = isLocated(reading, i, from) === 2 || leadsToDay(reading, end, to);
      const score = weight + (told ? TOLD : 0);
      if (
        (told || (sentence === home && !said)) &&
        score > bestScore &&
        tookPlace(reading, i - 1, from, told, said)
      ) {
        best = { from: i, to: end, sentence };
        bestScore = score;
      }
    }
  }
  return best ?? placeVenue(reading, home, weighed, said);
}

/** Behind "di", or "di wilayah". */
const isLed = (reading: Reading, i: number): boolean =>
  isWord(reading, isWord(reading, i - 1, WordFlag.placeNoun) ? i - 2 : i - 1, WordFlag.locative);

/** "Desa", "Dusun": tokens of the word that the name of a village or of a part of one stands behind; or 0. */
function headLength(reading: Reading, i: number): number {
  if (reading.knowledge.lexicon.hamletHeads?.has(foldedRun(reading.document, i, i + 1))) return 1;
  return levelAt(reading, i) === 'village' ? reading.tagged.leading[i]!.length : 0;
}

function levelAt(reading: Reading, i: number): string | null {
  const lead = reading.tagged.leading[i];
  if (lead?.type !== EntryType.regionPrefix) return null;
  return reading.knowledge.lexicon.data.prefixes[lead.row]!.level;
}

/** The end of "Desa Melati(, Kecamatan Siak)", "Kelurahan Melati dan Desa Kenari"; -1 where no name follows. */
function villageEnd(reading: Reading, i: number, to: number): number {
  const end = nameEnd(reading, i + headLength(reading, i), to);
  if (end < 0 || end >= to) return end;
  const { tokens, text } = reading.document;
  const joined = text[tokens.start[end]!] === ',' || isWord(reading, end, WordFlag.conjunction);
  const next = joined ? end + 1 : end;
  if (next >= to || !isSubLevel(levelAt(reading, next))) return end;
  const further = nameEnd(reading, next + reading.tagged.leading[next]!.length, to);
  return further < 0 ? end : further;
}

/** Words of a village's name, at most. */
const LONGEST = 4;

/** The end of the name that starts at token `i`: of words in capitals, and of one that the gazetteer knows; -1 for none. */
function nameEnd(reading: Reading, i: number, to: number): number {
  const { flags } = reading.document.tokens;
  const { bits, regionEnd } = groundOf(reading);
  let end = i;
  while (
    end < to &&
    end < i + LONGEST &&
    (flags[end]! & Shape.cap || (end > i && flags[end]! & Shape.digit)) &&
    (end === i || (bits[end]! & At.regionStart) === 0) &&
    !isWord(reading, end, CALENDAR | WordFlag.street)
  )
    end++;
  end = Math.max(end, regionEnd[i] ?? 0);
  return end > i ? end : -1;
}
