/** The venue: a building, hall or field behind "di" or "bertempat". */
import { Shape, foldedAt } from '../../../document/tokens.js';
import { isPossessive } from '../../../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt, typeBit } from '../../../gazetteer/tagger.js';
import type { QuoteCandidate } from '../../../mentions/quotes/quotes.js';
import { At, groundOf } from '../../../mentions/ground.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import type { ResolvedDate } from '../../dates/dates.js';
import { isQuoted } from '../../discourse.js';
import type { WeighedSentence } from '../sentences.js';
import { CALENDAR, bodyEnd, isVisited, venueEnd } from './end.js';

/** Where a venue is told, and how much speaks for it. */
interface Venue {
  from: number;
  to: number;
  sentence: number;
  score: number;
}

/** What every venue stands behind one of, or starts with. */
const LOCATING = WordFlag.located | WordFlag.locative;
const VISITING = typeBit(EntryType.eventVerb) | typeBit(EntryType.venueHead);

/**
 * The venue: a venue word behind "di" or "bertempat", early in the release.
 *
 * @param said the day on which somebody said what the release reports: the venue is where that was
 */
export function findVenue(
  reading: Reading,
  home: number,
  weighed: readonly WeighedSentence[],
  quotes: readonly QuoteCandidate[],
  said?: ResolvedDate | null,
): Omit<Venue, 'score'> | null {
  let best: Venue | null = null;
  const { bitsIn, typesIn } = reading.tagged;
  for (const place of weighed) {
    const { sentence } = place;
    if (!((bitsIn[sentence]! & LOCATING) | (typesIn[sentence]! & VISITING))) continue;
    const span = reading.document.sentences[sentence]!;
    for (let i = span.from; i < span.to; i++) {
      const located = isLocated(reading, i, span.from);
      if (located === 0 || isQuoted(reading, i, quotes)) continue;
      const found = venueAt(reading, i, located, span, place, home, said !== undefined);
      if (!found) continue;
      if (found.score > (best?.score ?? NOWHERE)) best = found;
      i = found.to - 1;
    }
  }
  const { fine } = reading.knowledge;
  return fine ? fine.mainVenue(reading, home, weighed, quotes, best, said) : best;
}

/** The score of what is a common noun, a region or elsewhere. */
const NOWHERE = 0;

/** The venue that starts at token `i`. */
function venueAt(
  reading: Reading,
  i: number,
  located: 1 | 2,
  { from, to }: { from: number; to: number },
  { sentence, weight }: WeighedSentence,
  home: number,
  said: boolean,
): Venue | null {
  const head = markAt(reading.tagged, i, EntryType.venueHead)?.length ?? 0;
  const body = head > 0 ? -1 : bodyEnd(reading, i);
  const bare = head === 0 && body < 0;
  if (bare && !isUnheaded(reading, i, to, located)) return null;
  const told = body < 0 ? venueEnd(reading, i, i + (head || 1), to) : body;
  const end = reading.knowledge.fine?.wholeVenue(reading, i, told, to) ?? told;
  const dated = isBesideDate(reading, i - 1, end);
  const near = located === 2 || dated || leadsToDay(reading, end, to);
  if (bare && !near) return null;
  const held = near || isVisited(reading, i - 1);
  const known =
    bare ||
    dated ||
    (head > 0
      ? isNamed(reading, i, end, head) || (near && isTold(reading, i, end))
      : held || sentence === home);
  const score =
    !known ||
    // A region alone is none.
    groundOf(reading).regionEnd[i]! >= end ||
    !tookPlace(reading, i - 1, from, held, said)
      ? NOWHERE
      : weight +
        (dated || (near && located < 2) ? BESIDE_DATE : 0) +
        (sentence === home ? 1 : 0) +
        (located === 2 ? 2 : 0) +
        (head > 0 ? 1 : 0) +
        (body < 0 ? Math.min(end - i, 6) * 0.1 : 0);
  return { from: i, to: end, sentence, score };
}

/** Tokens in which the verb stands in front of the preposition. */
const ELSEWHERE_REACH = 4;

/**
 * Whether what the preposition at token `before` leads to is the place of the
 * event: not where somebody is treated ("dirawat di RSUD"), nor where an
 * official was met afterwards ("ditemui di ruang kerjanya"), unless that
 * meeting is what the release reports.
 */
export function tookPlace(
  reading: Reading,
  before: number,
  from: number,
  near: boolean,
  said: boolean,
): boolean {
  let away = before - 1;
  while (
    away >= from &&
    away >= before - ELSEWHERE_REACH &&
    !isWord(reading, away, WordFlag.elsewhere)
  )
    away--;
  if (away < from || away < before - ELSEWHERE_REACH)
    return near || !said || isToldAt(reading, before, from);
  const met = markAt(reading.tagged, away, EntryType.eventVerb) !== undefined;
  return away < before - 1 ? near || (met && said) : met && said;
}

/** Tokens between the noun and its venue, at most. */
const TOLD_REACH = 14;

/** "dalam keterangan pers di Sekretariat", "usai rapat di Pendopo": the occasion stands in front. */
function isToldAt(reading: Reading, before: number, from: number): boolean {
  for (let i = before - 1; i >= from && i >= before - TOLD_REACH; i--) {
    const mark = markAt(reading.tagged, i, EntryType.eventNoun);
    if (mark && reading.knowledge.lexicon.data.eventNouns[mark.row]!.strength > 1) return true;
  }
  return false;
}

/** In capitals, or more than its head: no "di pasar", "di pasar pasar". */
function isNamed(reading: Reading, i: number, end: number, head: number): boolean {
  const { flags, id } = reading.document.tokens;
  return (flags[i]! & Shape.cap) !== 0 || (end - i > head && id[i] !== id[i + 1]);
}

/** More than "aula": "tenda darurat", or somebody's ("kantornya"). */
const isTold = ({ document }: Reading, i: number, end: number): boolean =>
  end - i > 1 || isPossessive(foldedAt(document.tokens, document.text, i));

/** What a date beside the venue adds: "…, Jumat (18/3) di ruang kerjanya". */
const BESIDE_DATE = 1;

/** A date right in front of the preposition at token `before`, or right behind the venue. */
function isBesideDate(reading: Reading, before: number, end: number): boolean {
  const { bits } = groundOf(reading);
  const ended = (bits[before] ?? 0) | (bits[before - 1] ?? 0);
  if (ended & At.dayEnd) return true;
  let goesOn = false;
  for (let i = end; i <= end + 2; i++) {
    if ((bits[i] ?? 0) & At.dayStart) return true;
    // "di kantor setempat, Rabu", but "mendatangi kantor kontraktor pada Jumat": no place of an event.
    if (goesOn && isLowerWord(reading, i)) return false;
    goesOn ||= isLowerWord(reading, i) && !isWord(reading, i, WordFlag.oblique);
  }
  return false;
}

export const isLowerWord = (reading: Reading, i: number): boolean =>
  ((reading.document.tokens.flags[i] ?? 0) & Shape.lower) !== 0;

/** Tokens of the places between the venue and its date, at most. */
const DATE_REACH = 12;

/** "di Kompleks Kepatihan, Yogyakarta, Senin": a day behind the venue and the places it lies in. */
export function leadsToDay(reading: Reading, end: number, to: number): boolean {
  const { tokens, text } = reading.document;
  for (let i = end; i < to && i < end + DATE_REACH; i++) {
    const led = isWord(reading, i, WordFlag.oblique) && i + 1 < to;
    if (isWord(reading, led ? i + 1 : i, WordFlag.weekday)) return true;
    if (
      !(tokens.flags[i]! & Shape.cap) &&
      !isWord(reading, i, WordFlag.locative) &&
      !/[,().]/.test(text[tokens.start[i]!]!)
    )
      break;
  }
  return isBesideDate(reading, -2, end);
}

/** "digelar di Nusa Dua Convention Centre", "di Djakarta Theater, Jakarta, Jumat": capitals that are no region are a venue without a head. */
function isUnheaded(reading: Reading, i: number, to: number, located: 1 | 2): boolean {
  const { flags } = reading.document.tokens;
  return (
    i + 1 < to &&
    (flags[i]! & flags[i + 1]! & Shape.cap) !== 0 &&
    (located === 2 || markAt(reading.tagged, i - 1, EntryType.venueLead) !== undefined) &&
    !(isWord(reading, i, WordFlag.common) && isWord(reading, i + 1, WordFlag.common)) &&
    (groundOf(reading).bits[i]! & At.regionStart) === 0 &&
    !reading.tagged.leading[i] &&
    // "Tempat : Di Aula …": the preposition is none of it; "di Hari Bebas Kendaraan": when.
    !isWord(reading, i, WordFlag.locative | WordFlag.street | CALENDAR)
  );
}

/** Tokens between "digelar" and the "di" behind its date, at most. */
const LOCATED_REACH = 12;

/** 2: behind "bertempat di", "digelar Rabu (12/6) di"; 1: behind "di", "ke", "pada", "meninjau"; 0: none of them. */
export function isLocated(reading: Reading, i: number, from: number): 0 | 1 | 2 {
  // "di depan Kantor Camat"
  const behind =
    isWord(reading, i - 1, WordFlag.venueWord) && isWord(reading, i - 2, WordFlag.locative);
  // "dihalaman kantor"
  const fused = (markAt(reading.tagged, i, EntryType.venueHead)?.row ?? 0) > 0;
  const at = fused ? i : behind ? i - 2 : i - 1;
  if (at < from) return 0;
  // "diselenggarakan Kantor Kesbangpol": that is who held it.
  if (isWord(reading, at, WordFlag.located)) return hasOrganizer(reading, at) ? 0 : 2;
  if (!fused && !isWord(reading, at, WordFlag.locative)) return isVisited(reading, at) ? 1 : 0;
  for (let back = at - 1; back >= from && back > at - LOCATED_REACH; back--) {
    if (isWord(reading, back, WordFlag.located)) return 2;
    if (!isDateToken(reading, back)) break;
  }
  return 1;
}

/** A verb whose agent holds the event. */
function hasOrganizer(reading: Reading, token: number): boolean {
  const mark = markAt(reading.tagged, token, EntryType.eventVerb);
  return mark !== undefined && reading.knowledge.lexicon.data.eventVerbs[mark.row]!.role !== null;
}

/** Tokens of a date, and what joins it to the verb: "pada Minggu, (6/10)". */
function isDateToken(reading: Reading, token: number): boolean {
  const { tokens, text } = reading.document;
  return (
    /[,()]/.test(text[tokens.start[token]!]!) ||
    isWord(reading, token, WordFlag.oblique) ||
    (groundOf(reading).bits[token]! & At.date) !== 0
  );
}
