/** The venue: a building, hall or field behind "di" or "bertempat". */
import { Shape } from '../../document/tokens.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import type { QuoteCandidate } from '../../mentions/quotes.js';
import { At, groundOf } from '../../mentions/ground.js';
import { isWord, type Reading } from '../../mentions/release.js';
import { isQuoted } from '../discourse.js';
import type { WeighedSentence } from './sentences.js';

interface Venue {
  extent: { from: number; to: number; sentence: number };
  score: number;
}

/** The venue: a venue word behind "di" or "bertempat", early in the release. */
export function findVenue(
  reading: Reading,
  home: number,
  weighed: readonly WeighedSentence[],
  quotes: readonly QuoteCandidate[],
): Venue['extent'] | null {
  let best: Venue | null = null;
  for (const place of weighed) {
    const { from, to } = reading.document.sentences[place.sentence]!;
    for (let i = from; i < to; i++) {
      const located = isLocated(reading, i, from);
      if (located === 0 || isQuoted(reading, i, quotes)) continue;
      const found = venueAt(reading, i, located, to, place, home);
      if (!found) continue;
      if (found.score !== null && (!best || found.score > best.score))
        best = { extent: { from: i, to: found.end, sentence: place.sentence }, score: found.score };
      i = found.end - 1;
    }
  }
  return best?.extent ?? null;
}

/** The venue that starts at token `i`, behind `di` or the like; without a score when it is a common noun or a region. */
function venueAt(
  reading: Reading,
  i: number,
  located: 1 | 2,
  to: number,
  { sentence, weight }: WeighedSentence,
  home: number,
): { end: number; score: number | null } | null {
  const mark = markAt(reading.tagged, i, EntryType.venueHead) ?? unheaded(reading, i, to, located);
  if (!mark) {
    const end = bodyEnd(reading, i);
    if (end < 0) return null;
    return { end, score: weight + (sentence === home ? 1 : 0) + (located === 2 ? 2 : 0) };
  }
  const end = venueEnd(reading, i, i + mark.length, to);
  const dated = isBesideDate(reading, i - 1, end);
  const capital = (reading.document.tokens.flags[i]! & Shape.cap) !== 0 || end - i > mark.length;
  if ((!capital && !dated) || isRegionAlone(reading, i, end)) return { end, score: null };
  const score =
    weight +
    (dated ? BESIDE_DATE : 0) +
    (sentence === home ? 1 : 0) +
    (located === 2 ? 2 : 0) +
    1 +
    Math.min(end - i, 6) * 0.1;
  return { end, score };
}

/** What a date beside the venue adds: "…, Jumat (18/3) di ruang kerjanya". */
const BESIDE_DATE = 1;

/** A date right in front of the preposition at token `before`, or right behind the venue. */
function isBesideDate(reading: Reading, before: number, end: number): boolean {
  const { bits } = groundOf(reading);
  const ended = (bits[before]! | (bits[before - 1] ?? 0)) & At.dayEnd;
  return (ended | (((bits[end] ?? 0) | (bits[end + 1] ?? 0)) & At.dayStart)) !== 0;
}

function isRegionAlone(reading: Reading, from: number, to: number): boolean {
  return groundOf(reading).regionEnd[from]! >= to;
}

/** "digelar di Nusa Dua Convention Centre": capitals behind "digelar di" that are no region are a venue without a head. */
function unheaded(
  reading: Reading,
  i: number,
  to: number,
  located: 1 | 2,
): { length: number } | null {
  const { flags } = reading.document.tokens;
  if (located < 2 || !(flags[i]! & Shape.cap) || i + 1 >= to || !(flags[i + 1]! & Shape.cap))
    return null;
  if (groundOf(reading).bits[i]! & At.regionStart || reading.tagged.leading[i]) return null;
  // "Tempat : Di Aula …": the preposition is none of it.
  if (isWord(reading, i, WordFlag.locative)) return null;
  return { length: 1 };
}

/** Tokens between "digelar" and the "di" behind its date, at most. */
const LOCATED_REACH = 12;

/** 2: behind "bertempat di", "digelar Rabu (12/6) di"; 1: behind "di", "ke", "pada", "meninjau"; 0: none of them. */
function isLocated(reading: Reading, i: number, from: number): 0 | 1 | 2 {
  const at = i - 1;
  if (at < from) return 0;
  if (isWord(reading, at, WordFlag.located)) return 2;
  if (!isWord(reading, at, WordFlag.locative)) return isVisited(reading, at) ? 1 : 0;
  for (let back = at - 1; back >= from && back > at - LOCATED_REACH; back--) {
    if (isWord(reading, back, WordFlag.located)) return 2;
    if (!isDateToken(reading, back)) break;
  }
  return 1;
}

/** Tokens of a date, and what joins it to the verb: "pada Minggu, (6/10)". */
function isDateToken(reading: Reading, token: number): boolean {
  const { tokens, text } = reading.document;
  if (/^[,()]$/.test(text.slice(tokens.start[token], tokens.end[token]))) return true;
  if (isWord(reading, token, WordFlag.oblique)) return true;
  return (groundOf(reading).bits[token]! & At.date) !== 0;
}

/** "meninjau", "mengunjungi": what stands behind is where they went. */
function isVisited(reading: Reading, token: number): boolean {
  const mark = markAt(reading.tagged, token, EntryType.eventVerb);
  if (mark?.length !== 1 || !(reading.document.tokens.flags[token]! & Shape.lower)) return false;
  const { type, role } = reading.knowledge.lexicon.data.eventVerbs[mark.row]!;
  return role === 'attendee' && (type === 'inspection' || type === 'visit');
}

/** A body behind "di" or a verb of visiting: its end, or -1. */
function bodyEnd(reading: Reading, i: number): number {
  const led = markAt(reading.tagged, i - 1, EntryType.venueLead) !== undefined;
  if (!led && !isVisited(reading, i - 1)) return -1;
  const body = groundOf(reading).body[i]!;
  return body > 0 ? reading.institutions[body - 1]!.to : -1;
}

/** Words of a venue's name at most. */
const LONGEST_VENUE = 14;

/** Words of a date: the venue ends in front of them. */
const CALENDAR = WordFlag.weekday | WordFlag.month | WordFlag.relativeDate;

function venueEnd(reading: Reading, start: number, at: number, to: number): number {
  let end = at;
  let named = false;
  for (let i = at; i < to && i - start < LONGEST_VENUE; i++) {
    if (isWord(reading, i, CALENDAR)) break;
    // "Masjid Nurul Jibal Desa Giri Tembesi": what is named stands in the region behind it.
    if (named && reading.tagged.leading[i]?.type === EntryType.regionPrefix) break;
    named ||= isProperWord(reading, i);
    if (isVenueWord(reading, i)) end = i + 1;
    else if (!isJoint(reading, i, to)) break;
  }
  return end;
}

/** A capitalised word that heads no venue. */
function isProperWord(reading: Reading, i: number): boolean {
  const { flags } = reading.document.tokens;
  return (
    (flags[i]! & Shape.cap) !== 0 &&
    !markAt(reading.tagged, i, EntryType.venueHead) &&
    !isWord(reading, i, WordFlag.venueWord)
  );
}

/** A word of a venue's name: in capitals, a venue word, or a number behind either. */
function isVenueWord(reading: Reading, i: number): boolean {
  const { flags } = reading.document.tokens;
  if (
    flags[i]! & Shape.cap ||
    markAt(reading.tagged, i, EntryType.venueHead) ||
    isWord(reading, i, WordFlag.venueWord)
  )
    return true;
  return (
    (flags[i]! & Shape.digit) !== 0 &&
    (isWord(reading, i - 1, WordFlag.venueWord) || (flags[i - 1]! & Shape.cap) !== 0)
  );
}

/** "Aula Lantai 2, Kantor Bupati", "Ma'arif", "Hotel A-One": punctuation inside a venue's name. */
function isJoint(reading: Reading, i: number, to: number): boolean {
  const { tokens, text } = reading.document;
  if (i + 1 >= to) return false;
  const mark = text[tokens.start[i]!]!;
  if (mark === ',') return markAt(reading.tagged, i + 1, EntryType.venueHead) !== undefined;
  return (
    /['’.-]/.test(mark) &&
    (tokens.flags[i + 1]! & Shape.cap) !== 0 &&
    !(tokens.flags[i]! & Shape.spaced)
  );
}
