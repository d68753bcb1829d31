/** What the name of an event goes on with where the core breaks off, which only `kliping/deep` reads. */
import { linksAt } from '../../../mentions/officials/linking.js';
import { foldedAt, Shape } from '../../../document/tokens.js';
import { isActive, isAffixedNoun, isPassive } from '../../../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../../grammar/cells.js';
import { Tag } from '../../../grammar/tags.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import { cueAt } from '../type/incidental.js';

/**
 * The token up to which a name that breaks off at cell `i` goes on, or 0: "Lomba Desa Tk | . Prov. Riau", "Pelantikan Pengurus
 * PMI | se Kabupaten Siak", "Pengendalian Inflasi | di Daerah".
 *
 * @param session a session of few words so far: what it was about follows
 */
export function goesOn(reading: Reading, cells: Cells, i: number, session: boolean): number {
  if (i < 1 || i >= cells.length) return 0;
  if (isShortened(reading, cells, i) || (session && isTowards(reading, cells, i)))
    return cells.to[i]!;
  return (
    allOf(reading, cells, i) ||
    inGeneral(reading, cells, i) ||
    shortForm(reading, cells, i) ||
    slashed(reading, cells, i) ||
    listed(reading, cells, i) ||
    counted(reading, cells, i)
  );
}

/** Letters of a shortened word, at most. */
const LONGEST_SHORTENED = 4;

/** A full stop behind a few letters in capitals, and a capital or a number behind it: "Tk. Prov. Riau", "TA. 2022", "th. 2023"; or an attribute. */
function isShortened(reading: Reading, cells: Cells, i: number): boolean {
  if (isAttribute(reading, cells, i)) return true;
  const { flags, start, end } = reading.document.tokens;
  if (!hasTag(cells, i, Tag.Period) || i + 1 >= cells.length) return false;
  const before = cells.to[i - 1]! - 1;
  const behind = flags[cells.from[i + 1]!]!;
  const number = (behind & Shape.digit) !== 0;
  const capital = (flags[before]! & Shape.cap) !== 0;
  const letters = end[before]! - start[before]!;
  return (
    (number ? letters < LONGEST_SHORTENED || capital : capital && (behind & Shape.cap) !== 0) &&
    letters <= LONGEST_SHORTENED &&
    start[cells.from[i]!] === end[before]
  );
}

/** "Rapat Paripurna Pandangan Fraksi | terhadap Raperda APBD": what a session in capitals is about. */
const isTowards = (reading: Reading, cells: Cells, i: number): boolean =>
  cueAt(reading, cells, i) === 'towards' &&
  isCapital(reading, cells, i - 1) &&
  isCapital(reading, cells, i + 1);

const isCapital = ({ document }: Reading, cells: Cells, i: number): boolean =>
  i < cells.length && (document.tokens.flags[cells.to[i]! - 1]! & Shape.cap) !== 0;

/** "sementara", "bersubsidi" in small letters behind a word of the name, but not "sementara itu". */
function isAttribute(reading: Reading, cells: Cells, i: number): boolean {
  return (
    hasTag(cells, i, Tag.Lower) &&
    cueAt(reading, cells, i) === 'attribute' &&
    !isWord(reading, cells.to[i]!, WordFlag.deictic) &&
    !markAt(reading.tagged, cells.to[i - 1]! - 1, EntryType.eventNoun)
  );
}

/** "| se Kabupaten Siak", "| Se- Bali", "| se kecamatan Tualang": the token behind a region, all of which took part; or 0. */
function allOf(reading: Reading, cells: Cells, i: number): number {
  if (!linksAt(reading, cells, i, 'all-of')) return 0;
  const at = hasTag(cells, i + 1, Tag.Dash) ? i + 2 : i + 1;
  if (at >= cells.length) return 0;
  const level = reading.tagged.leading[cells.from[at]!]?.type === EntryType.regionPrefix;
  return hasTag(cells, at, Tag.Region) || level ? cells.to[at]! : 0;
}

/** "Pengendalian Inflasi | di Daerah": the token behind a word for places in general, unlike "di Daerah Sekotong"; or 0. */
function inGeneral(reading: Reading, cells: Cells, i: number): number {
  const at = i + 1;
  if (!markAt(reading.tagged, cells.from[i]!, EntryType.venueLead) || at >= cells.length) return 0;
  const general = isWord(reading, cells.from[at]!, WordFlag.placeNoun);
  if (!general || !isCapital(reading, cells, at) || !isCapital(reading, cells, i - 1)) return 0;
  const named = isCapital(reading, cells, at + 1) || hasTag(cells, at + 1, Tag.Region);
  return named || hasTag(cells, at, Tag.Region) ? 0 : cells.to[at]!;
}

/** "Daftar Pemilih Hasil | perbaikan (DPSHP)": the token behind the short form of a name whose last word is in small letters; or 0. */
function shortForm({ document }: Reading, cells: Cells, i: number): number {
  if (!hasTag(cells, i, Tag.Lower) || i + 3 >= cells.length) return 0;
  if (!hasTag(cells, i + 1, Tag.Open) || !hasTag(cells, i + 3, Tag.Close)) return 0;
  const { flags } = document.tokens;
  if (!(flags[cells.from[i - 1]!]! & Shape.cap)) return 0;
  if (!(flags[cells.from[i + 2]!]! & Shape.upper)) return 0;
  const word = foldedAt(document.tokens, document.text, cells.from[i]!);
  return isActive(word) || isPassive(word) ? 0 : cells.to[i + 3]!;
}

/** "Bawaslu Kabupaten | / Kota": the token behind a slash that a blank parts from one side only, between capitals; or 0. */
function slashed({ document: { tokens } }: Reading, cells: Cells, i: number): number {
  if (!hasTag(cells, i, Tag.Slash) || i + 1 >= cells.length) return 0;
  const { flags } = tokens;
  const apart = [i, i + 1].filter((at) => flags[cells.from[at]!]! & Shape.spaced).length;
  const capital = flags[cells.to[i - 1]! - 1]! & flags[cells.from[i + 1]!]! & Shape.cap;
  return apart === 1 && capital ? cells.to[i + 1]! : 0;
}

/** "pertemuan monitoring | , evaluasi dan diseminasi program": the token behind the next item of a list in small letters; or 0. */
function listed({ document }: Reading, cells: Cells, i: number): number {
  if (!hasTag(cells, i, Tag.Comma) || i + 2 >= cells.length) return 0;
  const isItem = (at: number): boolean =>
    hasTag(cells, at, Tag.Lower) &&
    isAffixedNoun(foldedAt(document.tokens, document.text, cells.from[at]!));
  return isItem(i - 1) && isItem(i + 1) && hasTag(cells, i + 2, Tag.Conj) && isItem(i + 3)
    ? cells.to[i + 1]!
    : 0;
}

/** Words that are none of those who are counted. */
const UNCOUNTED = WordFlag.nameGlue | WordFlag.subordinator | WordFlag.deictic | WordFlag.locative;

const YEAR = /^(?:19|20)\d\d$/;

/** "pelepasan 200 | calon jemaah": the token behind a word for who are counted, right behind the noun; or 0. */
function counted(reading: Reading, cells: Cells, i: number): number {
  const { document, tagged } = reading;
  if (i < 2 || !hasTag(cells, i - 1, Tag.Number)) return 0;
  if (!hasAnyTag(cells, i, COUNTED) || isWord(reading, cells.from[i]!, UNCOUNTED)) return 0;
  if (!markAt(tagged, cells.to[i - 2]! - 1, EntryType.eventNoun)) return 0;
  const wordOf = (at: number): string => foldedAt(document.tokens, document.text, cells.from[at]!);
  const word = wordOf(i);
  const verb =
    isPassive(word) || isActive(word) || markAt(tagged, cells.from[i]!, EntryType.eventVerb);
  return verb || YEAR.test(wordOf(i - 1)) ? 0 : cells.to[i]!;
}

const COUNTED = maskOf(Tag.Lower, Tag.Standing);

/** Cells of what letters stand for, at most. */
const LONGEST_EXPLAINED = 16;

const CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** "WBK | (Wilayah Bebas dari Korupsi)", "ToT | (Training of Trainers)": the token behind what letters stand for, whatever small words it has; or 0. */
export function explainedEnd({ document }: Reading, cells: Cells, open: number): number {
  const { flags, start, end } = document.tokens;
  if (!hasTag(cells, open, Tag.Open) || open + 1 >= cells.length) return 0;
  const letters = cells.to[open - 1]! - 1;
  if (!CAPITALS.test(document.text.slice(start[letters], end[letters]))) return 0;
  if (!(flags[cells.from[open + 1]!]! & Shape.cap)) return 0;
  for (let i = open + 1; i < cells.length && i <= open + LONGEST_EXPLAINED; i++) {
    if (hasAnyTag(cells, i, NOT_LETTERS)) return 0;
    if (hasTag(cells, i, Tag.Close)) return cells.to[i]!;
  }
  return 0;
}

const NOT_LETTERS = maskOf(Tag.Date, Tag.Number, Tag.Period, Tag.Quote, Tag.Name);
