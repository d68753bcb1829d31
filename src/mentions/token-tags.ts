/** Tags of one token by its shape, its word and the marks that start at it. */
import { hiOf, loOf, Note, note, noteMasks, notesOf } from '../document/forms.js';
import { Shape } from '../document/tokens.js';
import { maskOf } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import { EntryType, WordFlag } from '../gazetteer/lexicon.js';
import { markAt, typeBits } from '../gazetteer/tagger.js';
import { isAffixedNounAt, looksOrdinaryAt } from './word-looks.js';
import { isWord, type Reading } from './release.js';

/** Two masks of tags that are filled in: see `maskOf`. */
export interface Tags {
  lo: number;
  hi: number;
}

type Mask = readonly [lo: number, hi: number];

const MARKS: Readonly<Record<string, number>> = {
  ',': Tag.Comma,
  '(': Tag.Open,
  '[': Tag.Open,
  ')': Tag.Close,
  ']': Tag.Close,
  '/': Tag.Slash,
  '-': Tag.Dash,
  '–': Tag.Dash,
  '—': Tag.Dash,
  '.': Tag.Period,
  ':': Tag.Colon,
  '"': Tag.Quote,
  '“': Tag.Quote,
  '”': Tag.Quote,
  "'": Tag.Apostrophe,
  '’': Tag.Apostrophe,
  '‘': Tag.Apostrophe,
};

/** By character code, for the few marks that have a tag. */
const PUNCTUATION = new Map<number, Mask>(
  Object.entries(MARKS).map(([mark, tag]) => [mark.charCodeAt(0), maskOf(tag)]),
);

const CAP = maskOf(Tag.Cap);
const NUMBER = maskOf(Tag.Number);
const UPPER = maskOf(Tag.Upper);
const ACRONYM = maskOf(Tag.Acronym);
const UNKNOWN_ACRONYM = maskOf(Tag.UnknownAcronym);
const LOWER = maskOf(Tag.Lower);
const ROMAN = maskOf(Tag.Roman);
const UNIT_WORD = maskOf(Tag.UnitWord);
const UNKNOWN = maskOf(Tag.Unknown);
const CLITIC = maskOf(Tag.Clitic);
const REPORTING = maskOf(Tag.Reporting);
const NICKNAME = maskOf(Tag.Nickname);
const HONORIFIC = maskOf(Tag.Honorific);

/** Tags that a word's own flags tell. */
const CLASSES: readonly [flag: number, tags: Mask][] = [
  [WordFlag.conjunction, maskOf(Tag.Conj)],
  [WordFlag.locative, maskOf(Tag.Locative)],
  [WordFlag.oblique, maskOf(Tag.Oblique)],
  [WordFlag.pronoun, maskOf(Tag.Pronoun)],
  [WordFlag.common, maskOf(Tag.Common)],
];
const ANY_CLASS = CLASSES.reduce((flags, [flag]) => flags | flag, 0);

/** Tags of the classes of reporting words. */
const REPORTED: Readonly<Record<string, Mask>> = {
  clitic: CLITIC,
  passive: maskOf(Tag.Passive),
  preposition: maskOf(Tag.Preposition),
  bridge: maskOf(Tag.Bridge),
};

function add(tags: Tags, [lo, hi]: Mask): void {
  tags.lo |= lo;
  tags.hi |= hi;
}

/** Entries that add tags to the token at which they start. */
const TAGGING = typeBits(EntryType.honorific, EntryType.reporting, EntryType.nicknameCue);

/** Puts the tags of a token into `tags`: those kept with its form, if it has the same ones wherever it stands. */
export function tokenTags(reading: Reading, i: number, tags: Tags): void {
  const { tokens } = reading.document;
  const form = tokens.form[i]!;
  if (form < 0 || (reading.tagged.types[i]! & TAGGING) !== 0) return tellTags(reading, i, tags);
  const notes = notesOf(tokens.forms, form);
  if ((notes & Note.tagsKept) !== 0) {
    tags.lo = loOf(tokens.forms, form);
    tags.hi = hiOf(tokens.forms, form);
    return;
  }
  tellTags(reading, i, tags);
  if ((notes & Note.tagsAsked) !== 0) return;
  const isFixed = !varies(tokens.bits[i]!, tokens.flags[i]!);
  note(tokens.forms, form, isFixed ? Note.tagsAsked | Note.tagsKept : Note.tagsAsked);
  if (isFixed) noteMasks(tokens.forms, form, tags.lo, tags.hi);
}

/** True when the tags of a word depend on its place: see `isRoman` and `isUnitWord`. */
function varies(bits: number, flags: number): boolean {
  if (bits & WordFlag.ordinal) return true;
  if ((flags & Shape.cap) === 0 || bits & NO_UNIT_WORD) return false;
  if (bits & WordFlag.verbal) return (bits & WordFlag.unitWord) !== 0;
  if (bits & NAME_BITS) return (bits & (WordFlag.ambiguous | WordFlag.unitWord)) !== 0;
  return (bits & WordFlag.dictionary) !== 0;
}

function tellTags(reading: Reading, i: number, tags: Tags): void {
  const { tokens } = reading.document;
  const flags = tokens.flags[i]!;
  tags.lo = 0;
  tags.hi = 0;
  if (flags & Shape.punct) {
    const mask = PUNCTUATION.get(tokens.codes[tokens.start[i]!]!);
    if (mask) add(tags, mask);
    return;
  }
  if (flags & Shape.digit) add(tags, NUMBER);
  if (flags & Shape.lower) add(tags, LOWER);
  if (flags & Shape.upper) addUpper(reading, i, tags);
  const bits = tokens.bits[i]!;
  if (bits & ANY_CLASS) for (const [flag, mask] of CLASSES) if (bits & flag) add(tags, mask);
  if (bits & WordFlag.ordinal && isRoman(reading, i)) add(tags, ROMAN);
  const honorific = isAbbreviatedHonorific(reading, i);
  if (honorific) add(tags, HONORIFIC);
  // "Puskesmas Se-Kabupaten …": a preposition with a capital begins no name.
  else if (flags & Shape.cap && !(bits & WordFlag.locative)) add(tags, CAP);
  if (flags & Shape.cap) addCapital(reading, i, bits, honorific, tags);
  if (reading.tagged.types[i]! & TAGGING) addMarks(reading, i, tags);
}

/** Capitals; and small letters l for the capitals I in "Asisten ll Setda", but not the L of a name. */
function isRoman({ document: { tokens, text } }: Reading, i: number): boolean {
  const first = text[tokens.start[i]!];
  if (first === 'l') return i > 0 && (tokens.flags[i - 1]! & Shape.cap) !== 0;
  return first !== 'L' && (tokens.flags[i]! & Shape.upper) !== 0;
}

function addUpper(reading: Reading, i: number, tags: Tags): void {
  const { tokens } = reading.document;
  const length = tokens.end[i]! - tokens.start[i]!;
  add(tags, UPPER);
  if (length >= 2 && length <= 12) add(tags, ACRONYM);
  if (length >= 3 && length <= 8 && isUnknownAcronym(reading, i)) add(tags, UNKNOWN_ACRONYM);
}

function addCapital(
  reading: Reading,
  i: number,
  bits: number,
  honorific: boolean,
  tags: Tags,
): void {
  if (isUnitWord(reading, i, bits)) add(tags, UNIT_WORD);
  else if (bits === 0 && !honorific && !looksOrdinaryAt(reading.document, i)) add(tags, UNKNOWN);
}

function addMarks(reading: Reading, i: number, tags: Tags): void {
  const { tagged, knowledge } = reading;
  const reporting = markAt(tagged, i, EntryType.reporting);
  if (reporting) {
    const mask = REPORTED[knowledge.lexicon.data.reportings[reporting.row]!] ?? REPORTING;
    // "Puskesmas Sekotong Ungkapnya": no name has such a verb, however it is written.
    if (mask === CLITIC) {
      tags.lo &= ~CAP[0];
      tags.hi &= ~CAP[1];
    }
    add(tags, mask);
  }
  if (markAt(tagged, i, EntryType.nicknameCue)) add(tags, NICKNAME);
}

/** Words that the tables of given and family names hold. */
export const NAME_BITS = WordFlag.given | WordFlag.family;
const NO_UNIT_WORD = WordFlag.month | WordFlag.weekday | WordFlag.pronoun | WordFlag.locative;

function isNameWord(reading: Reading, i: number): boolean {
  const { tokens } = reading.document;
  return i < tokens.length && (tokens.flags[i]! & Shape.cap) !== 0 && isWord(reading, i, NAME_BITS);
}

/** A word in mixed case that no table knows. */
function isUnknownWord({ document: { tokens } }: Reading, i: number): boolean {
  return i < tokens.length && tokens.id[i]! < 0 && (tokens.flags[i]! & MIXED_CASE) === Shape.cap;
}

const MIXED_CASE = Shape.cap | Shape.upper;

/** "MABT": capitals that no table knows. */
function isUnknownAcronym(reading: Reading, i: number): boolean {
  const { lexicon } = reading.knowledge;
  const word = reading.document.tokens.id[i]!;
  if (word < 0) return true;
  if (word === lexicon.nameWord) return false;
  return (
    lexicon.flags[word] === 0 &&
    lexicon.roots[word] === 0 &&
    !lexicon.generic.has(lexicon.words[word]!)
  );
}

/** "Drs", "Hj", "AKBP": belongs to the name behind it and to nothing in front. */
function isAbbreviatedHonorific(reading: Reading, i: number): boolean {
  const mark = markAt(reading.tagged, i, EntryType.honorific);
  return mark !== undefined && reading.knowledge.lexicon.data.honorifics[mark.row] !== 'civil';
}

/** "Andiko Bestari": a capitalised word that only the dictionary knows, or nobody; two of them are a name. */
function isRare(reading: Reading, i: number): boolean {
  const { tokens } = reading.document;
  if (i < 0 || i >= tokens.length || !(tokens.flags[i]! & Shape.cap)) return false;
  if (tokens.flags[i]! & Shape.upper) return false;
  const word = tokens.id[i]!;
  return word < 0 || (reading.knowledge.lexicon.flags[word]! & ~WordFlag.dictionary) === 0;
}

/** Can this capitalised word be part of a unit's name ("Statistik", "Pengawasan")? */
function isUnitWord(reading: Reading, i: number, bits: number): boolean {
  if (bits & NO_UNIT_WORD) return false;
  if (
    bits & WordFlag.verbal &&
    !(bits & WordFlag.unitWord && !(reading.document.tokens.flags[i]! & Shape.sentenceStart))
  )
    return false;
  if (bits & NAME_BITS && !(bits & (WordFlag.ambiguous | WordFlag.unitWord))) return false;
  const leads = bits & NAME_BITS || markAt(reading.tagged, i, EntryType.honorific);
  if (leads && isNameWord(reading, i + 1)) return false;
  // "Dinas Sosial Lalu Martawijaya": a given name in front of a word that nobody knows.
  if (bits & WordFlag.given && isUnknownWord(reading, i + 1)) return false;
  if (bits & WordFlag.unitWord) return true;
  if (bits & WordFlag.common) return true;
  if (bits & WordFlag.dictionary) return !isRare(reading, i - 1) && !isRare(reading, i + 1);
  return isAffixedNounAt(reading.document, i);
}
