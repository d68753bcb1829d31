/** Finer points of venues, which only `kliping/deep` carries. */
import { foldedAt, Shape } from '../../../document/tokens.js';
import { isActive, looksOrdinary } from '../../../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { groundOf } from '../../../mentions/ground.js';
import { foldedRun, isWord, type Reading } from '../../../mentions/release.js';
import { NOMINAL, nameBehind } from './unlisted.js';
import { venueEnd } from './end.js';

/** Letters of the preposition that "dihalaman" starts with, or 0. */
export const fusedLength = (reading: Reading, token: number): number =>
  markAt(reading.tagged, token, EntryType.venueHead)?.row ?? 0;

/** Words of a name in small letters, at most, its head counted. */
const LONGEST_SMALL = 5;

/** "hotel wiruna mepa", "hotel lestari- batukayu": a place's name of words that no table knows, written small like its head at token `from`. */
function smallNameEnd(reading: Reading, from: number, at: number, to: number): number {
  const { document, knowledge, tagged } = reading;
  const { flags, bits } = document.tokens;
  const isHead =
    knowledge.lexicon.placeHeads?.has(foldedRun(document, from, from + 1)) ||
    markAt(tagged, from, EntryType.venueHead) !== undefined;
  let end = at;
  if (!(flags[from]! & flags[at - 1]! & Shape.lower) || !isHead) return end;
  for (let i = end; i < to && i < from + LONGEST_SMALL; i++) {
    if (isHyphen(reading, i)) continue;
    const word = foldedAt(document.tokens, document.text, i);
    const plain = flags[i]! & Shape.lower && (bits[i]! & ~PERSON) === 0 && tagged.types[i] === 0;
    if (!plain || looksOrdinary(word) || word.endsWith('pun')) break;
    end = i + 1;
  }
  return end;
}

/** Names of places are names of people, too. */
const PERSON = WordFlag.given | WordFlag.family;

const isHyphen = ({ document: { tokens, text } }: Reading, i: number): boolean =>
  text[tokens.start[i]!] === '-' && !(tokens.flags[i]! & Shape.spaced);

/** A slash between two capitals or numbers, without blanks. */
const isJoinedBy = ({ document: { tokens } }: Reading, slash: number): boolean =>
  !((tokens.flags[slash]! | tokens.flags[slash + 1]!) & Shape.spaced) &&
  (tokens.flags[slash + 1]! & Shape.cap) !== 0;

/** Letters of a shortened word in front of a number, at most. */
const LONGEST_SHORT = 3;

/** "aula Melati Lt | . 5 Kantor Bupati": a full stop and a number behind a shortened word. */
const isFloor = ({ document: { tokens, text } }: Reading, end: number, to: number): boolean =>
  end + 1 < to &&
  text[tokens.start[end]!] === '.' &&
  (tokens.flags[end + 1]! & Shape.digit) !== 0 &&
  (tokens.flags[end - 1]! & Shape.cap) !== 0 &&
  tokens.end[end - 1]! - tokens.start[end - 1]! <= LONGEST_SHORT;

/** Words behind "dan" in a venue's name, at most. */
const LONGEST_TAIL = 4;

/**
 * The end of a venue that starts at token `from` and would break off at token `end`: "Halaman Kantor Dinas Koperasi | dan UKM",
 * "Gedung Pelayanan Haji | dan Umrah Terpadu (PELHUT)".
 *
 * @param to end of the sentence
 */
export function wholeVenue(reading: Reading, from: number, end: number, to: number): number {
  const { body, regionEnd } = groundOf(reading);
  const { tokens, text } = reading.document;
  // "Aula Makodim 0322 | /Siak", "gedung MPR | /DPR/DPD RI"
  const joined = text[tokens.start[end] ?? -1] === '/' && end + 1 < to;
  if (joined && isJoinedBy(reading, end))
    return wholeVenue(reading, from, venueEnd(reading, from, end + 1, to), to);
  if (isFloor(reading, end, to))
    return wholeVenue(reading, from, venueEnd(reading, from, end + 2, to), to);
  for (let i = from; i < end; i++) {
    // "kantor bupati Kampar | kiri"
    if (regionEnd[i]! > end) return regionEnd[i]!;
    const inner = reading.institutions[body[i]! - 1];
    // "Hotel Kenari | Kecamatan Gerung": where it stands is none of it.
    if (inner && inner.to > end && reading.tagged.leading[end]?.type !== EntryType.regionPrefix)
      return inner.to;
  }
  const name = nameBehind(reading, end, to);
  if (name > 0) {
    const named = venueEnd(reading, from, name, to);
    return Math.max(named, regionEnd[named - 1]!);
  }
  const closed = bracketEnd(reading, end, to);
  if (closed > 0) return wholeVenue(reading, from, venueEnd(reading, from, closed, to), to);
  const small = smallNameEnd(reading, from, end, to);
  if (small > end) return wholeVenue(reading, from, venueEnd(reading, from, small, to), to);
  if (leadsToHouse(reading, end, to))
    return wholeVenue(reading, from, venueEnd(reading, from, end + 1, to), to);
  return isWord(reading, end, WordFlag.conjunction) ? tailEnd(reading, end, to) : end;
}

/** "ruang | terbuka Pendopo Serambi": one word more of the head in front of the house that it is part of. */
function leadsToHouse(reading: Reading, i: number, to: number): boolean {
  const { tokens, text } = reading.document;
  return (
    i + 1 < to &&
    (tokens.flags[i]! & Shape.lower) !== 0 &&
    (tokens.bits[i]! & ~NOMINAL) === 0 &&
    !isActive(foldedAt(tokens, text, i)) &&
    !/^(?:di|ber)/.test(foldedAt(tokens, text, i)) &&
    (tokens.flags[i + 1]! & Shape.cap) !== 0 &&
    markAt(reading.tagged, i + 1, EntryType.venueHead) !== undefined
  );
}

/** Tokens in brackets or quotation marks inside a venue's name, at most. */
const LONGEST_BRACKET = 6;

/** "Rumah Jabatan | (Rujab) Gubernur", "Ruang | 'Melati' Kantor Camat": the token behind a bracket that the name goes on behind, or what stands in quotation marks; or 0. */
function bracketEnd({ document }: Reading, open: number, to: number): number {
  const { tokens, text } = document;
  const isCap = (i: number): boolean => i < to && (tokens.flags[i]! & Shape.cap) !== 0;
  const mark = text[tokens.start[open] ?? -1] ?? '';
  const quoted = /["“‘'’]/.test(mark);
  if (!(quoted || mark === '(') || !isCap(open + 1)) return 0;
  for (let i = open + 2; i < to && i <= open + LONGEST_BRACKET; i++) {
    const behind = text[tokens.start[i]!]!;
    if (quoted ? /["”’']/.test(behind) : behind === ')') return quoted || isCap(i + 1) ? i + 1 : 0;
    if (!isCap(i)) return 0;
  }
  return 0;
}

/** "Gedung Seni | dan Budaya, Minggu", "Gedung Haji | dan Umrah (PELHUT)": the end of what "dan" at token `end` joins to the venue, or `end`. */
function tailEnd(reading: Reading, end: number, to: number): number {
  const { tokens, text } = reading.document;
  const single =
    (tokens.flags[end + 1] ?? 0) & Shape.cap &&
    !markAt(reading.tagged, end + 1, EntryType.venueHead) &&
    !reading.tagged.leading[end + 1] &&
    groundOf(reading).body[end + 1] === 0 &&
    /[,.(]/.test(text[tokens.start[end + 2] ?? -1] ?? '');
  if (single && text[tokens.start[end + 2]!] !== '(') return end + 2;
  for (let i = end + 1; i < to && i <= end + LONGEST_TAIL; i++) {
    if (text[tokens.start[i]!] === '(') {
      const closed = i > end + 1 && i + 2 < to && text[tokens.start[i + 2]!] === ')';
      return closed && tokens.flags[i + 1]! & Shape.upper ? i + 3 : end;
    }
    if (!(tokens.flags[i]! & Shape.cap)) break;
  }
  return end;
}
