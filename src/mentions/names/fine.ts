/** Finer points of names, which only `kliping/deep` carries. */
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { Shape } from '../../document/tokens.js';
import { degreeAt } from './degrees.js';
import { isFollowedUp } from './cues.js';
import { endCells } from './ends.js';
import {
  isInitialInside,
  isPlaceInName,
  isSmallSecond,
  particleCells,
  titleInFront,
} from './inside.js';
import { AMBIGUOUS, classOf, GIVEN, isGluedDot, NO, RARE, UNKNOWN } from './words.js';
import { isSubLevel } from '../regions/regions.js';
import { isWord, type Reading } from '../release.js';
import { looksOrdinaryAt } from '../word-looks.js';

export { isApart } from '../officials/stray-degrees.js';

const OPENS = maskOf(Tag.Open, Tag.Quote, Tag.Apostrophe);
const CLOSES = maskOf(Tag.Close, Tag.Quote, Tag.Apostrophe);
/** What else stands in brackets behind a name. */
const NO_NICKNAME = maskOf(Tag.Upper, Tag.Institution, Tag.Title, Tag.Region);

/**
 * Cells inside a name that tell no more than that it goes on: "(Danny)" in "Ramdan (Danny) Pomanto", "Haji" in
 * "Darmin Haji Hasim", an ordinary word in front of a degree; 0 where none stand at `i`.
 *
 * @param told whether something tells that a name stands in front
 */
export function innerCells(reading: Reading, cells: Cells, i: number, told: boolean): number {
  if (isDoubleBarrelled(reading, cells, i)) return 2;
  const particle = particleCells(reading, cells, i);
  if (particle > 0) return particle;
  const end = endCells(reading, cells, i);
  if (end > 0) return end;
  if (isPlaceInName(reading, cells, i, told) || isSmallSecond(reading, cells, i)) return 1;
  if (isInitialInside(reading, cells, i)) return 1;
  const noble = told || isBehindPlaced(reading, cells, i) ? nobleAt(reading, cells, i) : 0;
  if (noble > 0 && goesOn(reading, cells, i + noble)) return noble;
  const father = isFathers(reading, cells, i);
  if (father > 0 && goesOn(reading, cells, i + father)) return father;
  const isOne = (told && isHonour(reading, cells, i)) || isTimeInside(reading, cells, i);
  const length = told && isNickname(reading, cells, i) ? 3 : isOne ? 1 : 0;
  if (length > 0 && goesOn(reading, cells, i + length)) return length;
  return isInFrontOfDegree(reading, cells, i) ? 1 : 0;
}

/** The words of a name in front of its last hyphen, at most. */
const LONGEST_FRONT = 4;

/** "Bupati Siak Paulina Haning-Bullu": one word glued to a name of two or more, behind a title that two people do not share. */
function isDoubleBarrelled(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i, Tag.Dash) || isSpaced(reading, cells, i)) return false;
  if (!hasTag(cells, i + 1, Tag.Cap) || isSpaced(reading, cells, i + 1)) return false;
  if (hasAnyTag(cells, i + 2, GOES_ON) || classOf(reading, cells, i + 1, false) === NO)
    return false;
  let first = i;
  while (i - first < LONGEST_FRONT && hasTag(cells, first - 1, Tag.Cap)) first--;
  if (i - first < 2 || !isKnown(reading, cells, first, i)) return false;
  if (isOneName(reading, cells, i, first)) return true;
  // "calon Gubernur nomor urut 1, Hendri Saputra-Nurlela" are two.
  return (
    !hasTag(cells, first - 1, Tag.Comma) &&
    isHeldAlone(reading, cells, titleInFront(cells, honorsStart(reading, cells, first)))
  );
}

/** "Rita Maya Kandou-Tamuntuan", "Ny. Lina Lasut-Wowor": an unknown word, or any behind somebody's honorific, and no candidacy in front. */
function isOneName(reading: Reading, cells: Cells, i: number, first: number): boolean {
  if (hasAnyTag(cells, first - 1, SHARED) || hasAnyTag(cells, i + 2, NO_END)) return false;
  if (!hasTag(cells, first - 1, Tag.Lower) && first > 0 && titleInFront(cells, first) >= 0)
    return false;
  if (honorsStart(reading, cells, first) < first) return true;
  // "pasangan Hendri Saputra-Zaren"
  const isLed = hasTag(cells, first - 1, Tag.Common) && !hasAnyTag(cells, first - 1, LEADS_ONE);
  return !isLed && classOf(reading, cells, i + 1, false) === UNKNOWN;
}

/** What stands behind the first word of a further name, or behind a pair. */
const NO_END = maskOf(Tag.Open, Tag.Title, Tag.Office);
const LEADS_ONE = maskOf(Tag.Oblique, Tag.Conj, Tag.Reporting);

/** What stands in front of two who run together, or who held an office together. */
const SHARED = maskOf(Tag.Standing, Tag.Number, Tag.Dash);

/** Cells of honorifics with their full stops, at most. */
const HONORS_REACH = 8;

/** The first cell of the honorifics in front of cell `first`: "Ny. Dra." */
function honorsStart(reading: Reading, cells: Cells, first: number): number {
  let at = first;
  while (
    at > 0 &&
    at > first - HONORS_REACH &&
    (isGluedDot(reading, cells, at - 1) ||
      markAt(reading.tagged, cells.from[at - 1]!, EntryType.honorific) !== undefined)
  )
    at--;
  return at;
}

/** One of the words is a known name, and none is anything else. */
function isKnown(reading: Reading, cells: Cells, first: number, end: number): boolean {
  let known = 0;
  for (let i = first; i < end; i++) {
    const cls = classOf(reading, cells, i, false, i > first);
    if (cls === NO) return false;
    if (cls === GIVEN) known++;
  }
  return known > 0;
}

/** What a further word or half of a pair begins with. */
const GOES_ON = maskOf(Tag.Cap, Tag.Dash);

const isHeldAlone = (reading: Reading, cells: Cells, title: number): boolean =>
  hasTag(cells, title, Tag.Title) &&
  !hasTag(cells, title, Tag.PluralTitle) &&
  // "Bupati dan Wakil Bupati Siak Hendri Saputra-Nurlela"
  !(hasTag(cells, title - 1, Tag.Conj) && hasTag(cells, title - 2, Tag.Title)) &&
  reading.titles[cells.ref[title]!]?.standing !== 'candidate';

const TAKEN = maskOf(Tag.Institution, Tag.Office, Tag.Region, Tag.Body, Tag.Title, Tag.Upper);

/**
 * "Hendri Sejati SIK", "Surya Angkat, SH", "Laila khoiri,S.H.I": an ordinary word in capitals, or an unknown one in
 * small letters, between the rest of the name and a degree.
 */
function isInFrontOfDegree(reading: Reading, cells: Cells, i: number): boolean {
  const token = cells.from[i]!;
  if (cells.to[i]! - token !== 1) return false;
  if (!hasTag(cells, i, Tag.Cap))
    return (
      hasTag(cells, i, Tag.Lower) &&
      !(reading.document.tokens.bits[token]! & ~WordFlag.dictionary) &&
      !looksOrdinaryAt(reading.document, token) &&
      hasTag(cells, i + 1, Tag.Comma) &&
      degreeAt(reading, cells, i + 2) > 1
    );
  if (hasAnyTag(cells, i, TAKEN) || classOf(reading, cells, i, false, true) !== NO) return false;
  if (!hasTag(cells, i, Tag.Common) && looksOrdinaryAt(reading.document, token)) return false;
  if (hasTag(cells, i + 1, Tag.Comma)) return degreeAt(reading, cells, i + 2) > 0;
  const length = degreeAt(reading, cells, i + 1);
  // "Bupati Surya Keluarkan SE": what he does, and a circular.
  return length > 1 || (length === 1 && !isWord(reading, token, WordFlag.verbal));
}

/** One capitalised word between marks that are blank from the words around them. */
function isNickname(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasAnyTag(cells, i, OPENS) || !hasAnyTag(cells, i + 2, CLOSES)) return false;
  if (hasTag(cells, i, Tag.Open) !== hasTag(cells, i + 2, Tag.Close)) return false;
  if (!isSpaced(reading, cells, i) || hasAnyTag(cells, i + 1, NO_NICKNAME)) return false;
  return hasTag(cells, i + 1, Tag.Cap) && classOf(reading, cells, i + 1, false) !== NO;
}

const HELD = maskOf(Tag.Title, Tag.Honorific);

/** "Hari" between two words of a name: "Agus Hari Zartono", "Iptu Beny Hari Murtiyanto". */
function isTimeInside(reading: Reading, cells: Cells, i: number): boolean {
  if (!isWord(reading, cells.from[i]!, WordFlag.relativeDate) || !hasTag(cells, i, Tag.Cap))
    return false;
  // ", Nufit Hari Rachman" behind a title
  const first = hasTag(cells, i - 2, Tag.Comma) ? i - 3 : i - 2;
  const before = classOf(reading, cells, i - 1, false);
  // "Muhammad Agus Hari Zartono"
  const isBehindTwo = before === AMBIGUOUS && classOf(reading, cells, i - 2, false) === GIVEN;
  if (before !== GIVEN && !isBehindTwo && !hasAnyTag(cells, first, HELD)) return false;
  const next = classOf(reading, cells, i + 1, false);
  return next === GIVEN || next === UNKNOWN || (next === RARE && before === GIVEN);
}

/** "Bupati Siak Ricardian Dt. …": one word behind a title that tells its place is no place. */
function isBehindPlaced({ titles }: Reading, cells: Cells, i: number): boolean {
  const title = hasTag(cells, i - 2, Tag.Title) ? titles[cells.ref[i - 2]!] : undefined;
  return title !== undefined && title.region >= 0 && !isSubLevel(title.level);
}

/** "Wakil Ketua DPRD Siak Heriyadi HM …": the title ends with the place of its body, or is that of a place. */
function isBehindWhole(reading: Reading, cells: Cells, i: number): boolean {
  if (isBehindPlaced(reading, cells, i)) return true;
  const title = hasTag(cells, i - 2, Tag.Title) ? reading.titles[cells.ref[i - 2]!] : undefined;
  const region = reading.institutions[title?.institution ?? -1]?.region ?? -1;
  return region >= 0 && reading.regions[region]!.to === title!.to;
}

/** "Dt." in "Yuliandri Dt. Rajo Bungsu": cells of the honour of a family or clan in front of the rest of the name; or 0. */
function nobleAt(reading: Reading, cells: Cells, i: number): number {
  const mark = markAt(reading.tagged, cells.from[i]!, EntryType.honorific);
  if (!mark || hasTag(cells, i - 1, Tag.Upper)) return 0;
  if (reading.knowledge.lexicon.data.honorifics[mark.row] !== 'noble') return 0;
  const end = i + mark.length;
  return end < cells.length && isGluedDot(reading, cells, end) ? mark.length + 1 : mark.length;
}

/** "Haji": a religious title that is spelled out. */
function isHonour(reading: Reading, cells: Cells, i: number): boolean {
  const mark = markAt(reading.tagged, cells.from[i]!, EntryType.honorific);
  const { start, end, flags } = reading.document.tokens;
  if (mark?.length !== 1 || !(flags[cells.from[i]!]! & Shape.cap)) return false;
  // "Radar TV Ustadz Hendri"
  if (hasTag(cells, i - 1, Tag.Upper) || isBehindHead(reading, cells, i)) return false;
  const letters = end[cells.from[i]!]! - start[cells.from[i]!]!;
  const { honorifics } = reading.knowledge.lexicon.data;
  return honorifics[mark.row] === 'religious' && letters >= SHORTEST_HONOUR;
}

const SHORTEST_HONOUR = 4;

/** "Ketua DPRD Siak Heriyadi HM Zusuf", "Camat Mandau, Recky H. Zendow": cells of the honour of the father behind one word of the name; or 0. */
function isFathers(reading: Reading, cells: Cells, i: number): number {
  const isApposed = hasTag(cells, i - 2, Tag.Comma) && hasTag(cells, i - 3, Tag.Title);
  if (!isApposed && !isBehindWhole(reading, cells, i)) return 0;
  if (!hasTag(cells, i, Tag.Upper) || classOf(reading, cells, i - 1, false) !== UNKNOWN) return 0;
  const mark = markAt(reading.tagged, cells.from[i]!, EntryType.honorific);
  if (!mark || reading.knowledge.lexicon.data.honorifics[mark.row] !== 'religious') return 0;
  const end = i + mark.length;
  return end < cells.length && isGluedDot(reading, cells, end) ? mark.length + 1 : mark.length;
}

/** "Pimpinan Ponpes Darul Ulum Ustadz Hendri": the words in front are the name of the body whose head ends a title. */
function isBehindHead({ tagged }: Reading, cells: Cells, i: number): boolean {
  let at = i - 1;
  while (at > i - LONGEST_FRONT && hasTag(cells, at, Tag.Cap)) at--;
  const last = hasTag(cells, at, Tag.Title) ? cells.to[at]! - 1 : -1;
  return tagged.leading[last]?.type === EntryType.institution;
}

/** A further word of the name. */
function goesOn(reading: Reading, cells: Cells, i: number): boolean {
  if (i >= cells.length || !isSpaced(reading, cells, i)) return false;
  const cls = classOf(reading, cells, i, false, true);
  // "Agus Hari Kesuma"
  const isRare = cls === RARE && isWord(reading, cells.from[i]! - 1, WordFlag.relativeDate);
  return isRare || cls === GIVEN || cls === UNKNOWN || cls === AMBIGUOUS;
}

const isSpaced = ({ document }: Reading, cells: Cells, i: number): boolean =>
  (document.tokens.flags[cells.from[i]!]! & Shape.spaced) !== 0;

/** Letters of an honorific that has a comma for its full stop, at most. */
const LONGEST_SLIP = 2;

/** "Bupati Siak, H, Hendri Saputra": a comma that stands for the full stop of the honorific in front of it. */
export function isStopSlip(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i, Tag.Comma) || !hasTag(cells, i + 1, Tag.Cap)) return false;
  const { start, end } = reading.document.tokens;
  const token = cells.to[i - 1]! - 1;
  if (end[token]! - start[token]! > LONGEST_SLIP || isGluedDot(reading, cells, i - 1)) return false;
  return goesOn(reading, cells, i + 1);
}

/** Ordinary words and those of a unit, which a name stands behind where it is the last word of something else's. */
const IN_PHRASE = maskOf(Tag.Common, Tag.UnitWord);
/** What tells that somebody's name stands behind it all the same. */
const LEADS = maskOf(Tag.Title, Tag.Office, Tag.Honorific, Tag.Reporting, Tag.Preposition);

/** "Operasi Ketupat Rinjani", "Wanita Hasanah": the word at `i` only ends what a capitalised word in front of it begins. */
export function endsPhrase(reading: Reading, cells: Cells, i: number): boolean {
  // "Indeks Kualitas Air (IKA)"
  if (
    hasTag(cells, i, Tag.Upper) &&
    hasTag(cells, i - 1, Tag.Open) &&
    hasTag(cells, i + 1, Tag.Close)
  )
    return true;
  if (i === 0 || !hasTag(cells, i - 1, Tag.Cap) || hasAnyTag(cells, i - 1, LEADS)) return false;
  if (!hasAnyTag(cells, i - 1, IN_PHRASE) || isFollowedUp(reading, cells, i + 1)) return false;
  return (reading.document.tokens.flags[cells.from[i - 1]!]! & Shape.sentenceStart) === 0;
}

/** "LinkAja", "SuleBelakangan": a capital inside a word, as brands have it, and where a blank is missing. */
export function isCamel({ document: { tokens, text } }: Reading, token: number): boolean {
  return /[a-z][A-Z]/.test(text.slice(tokens.start[token], tokens.end[token]));
}
