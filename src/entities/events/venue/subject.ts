/** Venues that no preposition leads to, or that close with their head; only `kliping/deep` reads them. */
import { foldedAt, Shape } from '../../../document/tokens.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { isPassive } from '../../../gazetteer/affixes.js';
import type { QuoteCandidate } from '../../../mentions/quotes/quotes.js';
import { isQuoted } from '../../discourse.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import type { WeighedSentence } from '../sentences.js';
import { isLocated, leadsToDay } from './venue.js';
import { bodyEnd, venueEnd } from './end.js';
import { wholeVenue } from './fine.js';

/** Tokens between a venue and what it was of the event, at most: "kembali menjadi lokasi". */
const HOST_REACH = 3;

/** "Pendopo Bupati Siak menjadi tempat penyelenggaraan Musrenbang": the venue that opens a sentence of the event, or null. */
export function subjectVenue(
  reading: Reading,
  home: number,
  weighed: readonly WeighedSentence[],
): { from: number; to: number; sentence: number } | null {
  const { document, knowledge } = reading;
  const { tokens, text, sentences } = document;
  for (const { sentence, title, voting } of weighed) {
    if (title || !(voting || sentence === home)) continue;
    const { from: start, to } = sentences[sentence]!;
    const from = behindDateline(reading, start, to);
    const head = markAt(reading.tagged, from, EntryType.venueHead)?.length ?? 0;
    if (head === 0 || !(tokens.flags[from]! & Shape.cap)) continue;
    const end = wholeVenue(reading, from, venueEnd(reading, from, from + head, to), to);
    if (end - from <= head) continue;
    for (let i = end + 1; i < to && i <= end + HOST_REACH; i++) {
      if (knowledge.lexicon.incidentalCues?.get(foldedAt(tokens, text, i)) !== 'host') continue;
      if (/^(?:men)?jadi$/.test(foldedAt(tokens, text, i - 1))) return { from, to: end, sentence };
    }
  }
  return null;
}

/** "Aplikasi itu resmi diluncurkan di SMP Negeri 1 Melati": the house of a body right behind the verb that tells the event, or null. */
export function bodyVenue(
  reading: Reading,
  weighed: readonly WeighedSentence[],
  quotes: readonly QuoteCandidate[],
): { from: number; to: number; sentence: number } | null {
  const { document, knowledge, tagged } = reading;
  for (const { sentence, title, voting } of weighed) {
    if (title || !voting) continue;
    const { from: start, to } = document.sentences[sentence]!;
    for (let i = start + 2; i < to; i++) {
      if (!isWord(reading, i - 1, WordFlag.locative) || isQuoted(reading, i, quotes)) continue;
      const verb = markAt(tagged, i - 2, EntryType.eventVerb);
      if (!verb || !isPassive(foldedAt(document.tokens, document.text, i - 2))) continue;
      const { type, role } = knowledge.lexicon.data.eventVerbs[verb.row]!;
      const end = bodyEnd(reading, i);
      if (end > i && OPENED.has(type ?? '') && role !== 'attendee')
        return { from: i, to: end, sentence };
    }
  }
  return null;
}

/** Types of what is done at the place that stands behind its verb. */
const OPENED: ReadonlySet<string> = new Set(['launch', 'inauguration', 'signing']);

/** Tokens of a dateline and its dash, at most. */
const DATELINE_REACH = 10;

/** The token behind the dash of a dateline, or the first of the sentence. */
function behindDateline({ document: { tokens, text } }: Reading, from: number, to: number): number {
  for (let i = from + 1; i < to && i < from + DATELINE_REACH; i++)
    if (/[-–—]/.test(text[tokens.start[i - 1]!]!) && tokens.flags[i]! & Shape.spaced) return i;
  return from;
}

/** Words of a name in front of its head, at most. */
const NAME_REACH = 4;

/** "dilaksanakan selama tiga hari di Melati Indah Hotel Siak": the end of a venue whose head closes its name, or 0. */
export function innerHeadEnd(reading: Reading, i: number, from: number, to: number): number {
  const { flags } = reading.document.tokens;
  if (!isWord(reading, i - 1, WordFlag.locative) || reading.tagged.leading[i]) return 0;
  // In capitals, any words may stand in front of the head.
  if (flags[i]! & Shape.upper || markAt(reading.tagged, i, EntryType.venueHead)) return 0;
  for (let j = i + 1; j < to && j <= i + NAME_REACH && flags[j]! & Shape.cap; j++) {
    const head = markAt(reading.tagged, j, EntryType.venueHead);
    if (!head) continue;
    const whole = venueEnd(reading, i, j + head.length, to);
    // "Melati Joglo Jalan Mawar"
    const end = isWord(reading, whole - 1, WordFlag.street) ? whole - 1 : whole;
    const told = isLocated(reading, i, from) === 2 || leadsToDay(reading, end, to);
    return told || isHeldLately(reading, i - 1, from) ? end : 0;
  }
  return 0;
}

/** Tokens between a verb of holding and the preposition, at most: "dilaksanakan selama tiga (3) hari di". */
const HELD_REACH = 8;

/** A verb of holding stands in front, with nothing but small words and numbers in between. */
function isHeldLately({ document: { tokens } }: Reading, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - HELD_REACH; i--) {
    if (tokens.bits[i]! & WordFlag.located) return true;
    if (tokens.flags[i]! & Shape.cap || tokens.bits[i]! & WordFlag.locative) return false;
  }
  return false;
}
