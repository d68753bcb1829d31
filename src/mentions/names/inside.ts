/** Words that are a name's in front of or behind its other words, and a place's or nothing elsewhere; only `kliping/deep` tells. */
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { sentenceOf } from '../../document/document.js';
import { Shape } from '../../document/tokens.js';
import { degreeAt } from './degrees.js';
import { isDoing } from './cues.js';
import { UNIT_HEAD } from '../officials/holders.js';
import { isBehindRank } from './honorifics.js';
import { AMBIGUOUS, classOf, GIVEN, isGluedDot, NO, UNKNOWN } from './words.js';
import { isSubLevel } from '../regions/regions.js';
import { foldedRun, isWord, type Reading } from '../release.js';
import { looksOrdinaryAt } from '../word-looks.js';

const LEADS = maskOf(Tag.Title, Tag.Honorific);
const TAKEN = maskOf(Tag.Institution, Tag.Office, Tag.Region, Tag.Body, Tag.Title, Tag.Date);
const ENDS_NAME = maskOf(Tag.Comma, Tag.Period, Tag.Conj, Tag.Close);

const isNameWord = (reading: Reading, cells: Cells, i: number): boolean => {
  const cls = classOf(reading, cells, i, false);
  return cls === GIVEN || cls === UNKNOWN;
};

/** "I Wayan Solo, M.Si", "Dino Pati Djalal": the bare name of a place in front of a degree, or between a known name and one more. */
export function isPlaceInName(reading: Reading, cells: Cells, i: number, told: boolean): boolean {
  if (!hasTag(cells, i, Tag.Region) || cells.to[i]! - cells.from[i]! !== 1) return false;
  const region = reading.regions[cells.ref[i]!]!;
  const isPart = (told && isInside(reading, cells, i)) || isBehindHonored(reading, cells, i);
  if (region.prefix !== null || !isPart) return false;
  region.brand = true;
  return true;
}

function isInside(reading: Reading, cells: Cells, i: number): boolean {
  if (hasTag(cells, i + 1, Tag.Comma) && degreeAt(reading, cells, i + 2) > 1) return true;
  if (classOf(reading, cells, i - 1, false) !== GIVEN || !isNameWord(reading, cells, i + 1))
    return false;
  // "Direktur RSUD Kartini Jepara Nurlela": a further word in front, so that the place is a body's.
  const opens = hasAnyTag(cells, i - 2, LEADS) || !hasTag(cells, i - 2, Tag.Cap);
  return opens && !hasTag(cells, i + 2, Tag.Cap) && !hasTag(cells, i + 2, Tag.Dash);
}

/** "dr. Izzatul Muna yang menerima": one word behind the full stop of an honorific, the place's, and what somebody does. */
function isBehindHonored(reading: Reading, cells: Cells, i: number): boolean {
  const isHonored =
    i > 2 && isGluedDot(reading, cells, i - 2) && hasTag(cells, i - 3, Tag.Honorific);
  if (!isHonored || !isNameWord(reading, cells, i - 1) || !hasTag(cells, i + 1, Tag.Lower))
    return false;
  if (hasTag(cells, i + 1, Tag.Reporting) || isDoing(reading, cells, i + 1)) return true;
  return (
    isWord(reading, cells.from[i + 1]!, WordFlag.subordinator) && isDoing(reading, cells, i + 2)
  );
}

/** "Martinus nuham, mengatakan", behind a title: a word in small letters that nobody knows, between a name and a comma. */
export function isSmallSecond(reading: Reading, cells: Cells, i: number): boolean {
  const token = cells.from[i]!;
  if (!hasTag(cells, i, Tag.Lower) || !hasTag(cells, i + 1, Tag.Comma)) return false;
  const first = hasTag(cells, i - 2, Tag.Comma) ? i - 3 : i - 2;
  if (!hasTag(cells, first, Tag.Title) || classOf(reading, cells, i - 1, false) !== GIVEN)
    return false;
  const { bits } = reading.document.tokens;
  return !bits[token] && cells.word[i]! < 0 && !looksOrdinaryAt(reading.document, token);
}

const TIMES = WordFlag.weekday | WordFlag.month | WordFlag.relativeDate;
const MARKS = maskOf(Tag.Comma, Tag.Period, Tag.Close, Tag.Open);

/** "Sonny Budaya Putra", "Cecep Nurul Yakin,": ordinary words inside a known name or at its end, where nothing goes on. */
export function isOrdinaryInside(
  reading: Reading,
  cells: Cells,
  i: number,
  told: boolean,
): boolean {
  const isPlain = hasTag(cells, i, Tag.Cap) && !hasTag(cells, i, Tag.Upper);
  const token = cells.from[i]!;
  if (!isPlain || hasAnyTag(cells, i, TAKEN) || looksOrdinaryAt(reading.document, token))
    return false;
  if (isWord(reading, token, TIMES)) return false;
  if (markAt(reading.tagged, token, EntryType.venueHead)) return false;
  const before = classOf(reading, cells, i - 1, false);
  if (before === AMBIGUOUS) return isBehindPlaced(reading, cells, i);
  if (before !== GIVEN || !told) return false;
  if (classOf(reading, cells, i + 1, false) === AMBIGUOUS)
    return !isWord(reading, token, WordFlag.verbal) && !hasTag(cells, i + 2, Tag.Cap);
  // "Bupati Siak Hendri Yakin Menang" is a headline.
  const { sections, sectionOf } = reading.document;
  const sentence = sentenceOf(reading.document, token);
  if (sections[sectionOf[sentence]!]?.kind === 'title' || !isWord(reading, token, WordFlag.verbal))
    return false;
  return hasAnyTag(cells, i + 1, MARKS);
}

/** "Wakil Bupati Luwu Syukur Bijak.": behind the title of a place, an ordinary word ends a name that is one, too. */
function isBehindPlaced(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i - 2, Tag.Title) || !hasAnyTag(cells, i + 1, ENDS_NAME)) return false;
  const { region, to } = reading.titles[cells.ref[i - 2]!]!;
  return region >= 0 && reading.regions[region]!.to === to;
}

/** "Kepala Cabang BPJS Siak Hari Wibhawa mengatakan": a word of time behind a title, and one more of the name of whoever speaks. */
export function isTimeInFront(reading: Reading, cells: Cells, i: number): boolean {
  const isTime =
    isWord(reading, cells.from[i]!, WordFlag.relativeDate) && hasTag(cells, i, Tag.Cap);
  if (!isTime || !hasTag(cells, i - 1, Tag.Title)) return false;
  const speaks = hasTag(cells, i + 2, Tag.Lower) && hasTag(cells, i + 2, Tag.Reporting);
  return speaks && classOf(reading, cells, i + 1, false) === UNKNOWN;
}

/** "Namto H Roba": a letter between two words that nobody knows, and no title or place in front of it. */
export function isInitialInside(reading: Reading, cells: Cells, i: number): boolean {
  const isLetter = (reading.document.tokens.flags[cells.from[i]!]! & Shape.initial) !== 0;
  if (!isLetter || !hasTag(cells, i, Tag.Honorific) || hasTag(cells, i + 1, Tag.Period))
    return false;
  if (hasTag(cells, i - 2, Tag.Title) || hasTag(cells, i - 2, Tag.Cap)) return false;
  return (
    classOf(reading, cells, i - 1, false) === UNKNOWN &&
    classOf(reading, cells, i + 1, false) === UNKNOWN
  );
}

/** "Bupati Nias Barat Era Era Hia": an ordinary word twice behind a title, and one more that ends the name. */
export function isTwice(reading: Reading, cells: Cells, i: number, words: number): boolean {
  const first = i - words;
  if (words > 1 || !hasTag(cells, first - 1, Tag.Title)) return false;
  if (!hasTag(cells, first, Tag.Cap) || !hasTag(cells, first + 1, Tag.Cap)) return false;
  if (!hasTag(cells, first + 2, Tag.Cap) || !hasAnyTag(cells, first + 3, ENDS_NAME)) return false;
  const wordAt = (at: number): string =>
    foldedRun(reading.document, cells.from[at]!, cells.to[at]!);
  return wordAt(first) === wordAt(first + 1) && classOf(reading, cells, first + 2, false) !== NO;
}

/** "Kajati Riau Undang Mugopal,": a verb's root behind the title of a place, and one more word that ends the name. */
export function isRootInFront(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i - 1, Tag.Title) || !hasTag(cells, i, Tag.Cap)) return false;
  const token = cells.from[i]!;
  const isVerb =
    isWord(reading, token, WordFlag.verbal) ||
    markAt(reading.tagged, token, EntryType.eventVerb)?.length === 1;
  if (hasTag(cells, i, Tag.Upper) || !isVerb) return false;
  const { region, to } = reading.titles[cells.ref[i - 1]!]!;
  const isPlaced = region >= 0 && reading.regions[region]!.to === to;
  const sameLine = (at: number): boolean =>
    !(reading.document.tokens.flags[cells.from[at]!]! & Shape.lineStart);
  return (
    isPlaced &&
    classOf(reading, cells, i + 1, false) === UNKNOWN &&
    sameLine(i + 1) &&
    hasAnyTag(cells, i + 2, ENDS_NAME)
  );
}

/** Cells in front of a name in which the words for a place may stand, and words of a name, at most. */
const PLACE_REACH = 10;
const LONGEST = 4;

/** "Sukamaju, Bupati Siak, Hendri Saputra, …" opens with a place; in ", Zartenza Lorens, Ketua KPU Siak menyatakan" nothing tells of one. */
export function isApposedTitle(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i, Tag.Title)) return false;
  const { institution, region, level, office } = reading.titles[cells.ref[i]!]!;
  const isWhole = institution >= 0 || region >= 0 || isSubLevel(level);
  // "Witjaksono, Kepala Bidang Tebing Alam pada Pengcab FPTI Siak"
  const isOfUnit = UNIT_HEAD.test(office) && hasTag(cells, i + 1, Tag.Lower);
  if (isOfUnit && hasTag(cells, i + 2, Tag.Proper))
    return isWord(reading, cells.from[i + 1]!, LEADS_TO_BODY);
  if (!isWhole || hasTag(cells, i + 1, Tag.Period)) return isWhole;
  if (hasTag(cells, i + 1, Tag.Lower) && hasTag(cells, i + 1, Tag.Reporting))
    return isNowhere(reading, cells, i - 1);
  return hasTag(cells, i + 1, Tag.Comma) && hasTag(cells, i + 2, Tag.Lower);
}

const LEADS_TO_BODY = WordFlag.nameGlue | WordFlag.locative;

/** Two words or more between commas, and no place told in front of them. */
function isNowhere(reading: Reading, cells: Cells, comma: number): boolean {
  let first = comma;
  while (first > comma - LONGEST && hasTag(cells, first - 1, Tag.Cap)) first--;
  return comma - first > 1 && isAwayFromPlaces(reading, cells, first);
}

/** A comma stands in front of the name that starts at cell `first`, and no words for a place in front of that. */
export function isAwayFromPlaces(reading: Reading, cells: Cells, first: number): boolean {
  if (!hasTag(cells, first - 1, Tag.Comma)) return false;
  for (let i = first - 1; i >= 0 && i > first - PLACE_REACH; i--) {
    if (hasAnyTag(cells, i, PLACED)) return false;
    if (
      markAt(reading.tagged, cells.from[i]!, EntryType.venueLead) &&
      hasTag(cells, i + 1, Tag.Cap)
    )
      return false;
  }
  return true;
}

const PLACED = maskOf(Tag.Locative, Tag.Region);

const HONORED = maskOf(Tag.Honorific);

/** A rank or another honorific that is no form of address ends in front of cell `i`. */
const isBehindHonor = (reading: Reading, cells: Cells, i: number): boolean =>
  hasAnyTag(cells, i - 1, HONORED) ||
  (i > 1 && isGluedDot(reading, cells, i - 1) && hasAnyTag(cells, i - 2, HONORED));

/** An ordinary word without affixes, written like a word of a name. */
const isPlainOrdinary = (reading: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Cap) &&
  !hasTag(cells, i, Tag.Upper) &&
  cells.to[i]! - cells.from[i]! === 1 &&
  !hasAnyTag(cells, i, TAKEN) &&
  !isWord(reading, cells.from[i]!, TIMES) &&
  !looksOrdinaryAt(reading.document, cells.from[i]!);

/** "Dr. H. Undang Zaefudin, S.H.": an ordinary word behind an honorific, and one more of the name. */
export function isOrdinaryBehindHonor(reading: Reading, cells: Cells, i: number): boolean {
  if (!isBehindHonor(reading, cells, i) || !isPlainOrdinary(reading, cells, i)) return false;
  if (hasTag(cells, i + 1, Tag.Upper)) return false;
  // "Dokter Gigi Internship", "hari H Idul Fitri"
  const isShort = isGluedDot(reading, cells, i - 1) || isBehindRank(reading, cells, i);
  const next = classOf(reading, cells, i + 1, false);
  if (!isShort || next === NO) return next === GIVEN && !isAtDay(reading, cells, i);
  return isNameWord(reading, cells, i + 1) || endsAmbiguous(reading, cells, i + 1);
}

/** "pada hari H" */
const isAtDay = (reading: Reading, cells: Cells, i: number): boolean =>
  i > 1 && isWord(reading, cells.from[i - 2]!, TIMES);

/** "Rd. Guna Dharma hadir": a name word that is an ordinary one, too, and nothing capitalised behind it. */
const endsAmbiguous = (reading: Reading, cells: Cells, i: number): boolean =>
  classOf(reading, cells, i, false) === AMBIGUOUS && !hasTag(cells, i + 1, Tag.Cap);

/** "AKP I Nyoman Ganti Sanjaya", "Kepala Badan Siak, Arfan Seru Jusuf": a verb's root inside the name behind an honorific or title. */
export function isRootInside(reading: Reading, cells: Cells, i: number, words: number): boolean {
  const first = i - words;
  const isApposed = hasTag(cells, first - 1, Tag.Comma) && hasTag(cells, first - 2, Tag.Title);
  if (words === 0 || !(isApposed || isBehindHonor(reading, cells, first))) return false;
  if (!isPlainOrdinary(reading, cells, i) || !isNameWord(reading, cells, i + 1)) return false;
  const { sections, sectionOf } = reading.document;
  const sentence = sentenceOf(reading.document, cells.from[i]!);
  return sections[sectionOf[sentence]!]?.kind !== 'title' && !hasTag(cells, i + 2, Tag.Cap);
}

/** Cells of "H. Dr. Ir." */
const LONGEST_LEAD = 8;
const BETWEEN = maskOf(Tag.Comma, Tag.Colon, Tag.Honorific, Tag.Period);

/** The title in front of the name that starts at cell `first`, with nothing but a mark or honorifics between them; or -1. */
export function titleInFront(cells: Cells, first: number): number {
  let at = first - 1;
  while (at > first - LONGEST_LEAD && hasAnyTag(cells, at, BETWEEN)) at--;
  return hasTag(cells, at, Tag.Title) ? at : -1;
}

/** "Riama Br. Sihite", "Idrus Al – Habsyi": cells of a particle with its full stop, or with a dash that blanks are around; or 0. */
export function particleCells(reading: Reading, cells: Cells, i: number): number {
  if (!isWord(reading, cells.from[i]!, WordFlag.particle)) return 0;
  if (hasTag(cells, i, Tag.Honorific)) {
    const length = i + 1 < cells.length && isGluedDot(reading, cells, i + 1) ? 2 : 1;
    return hasTag(cells, i - 1, Tag.Cap) && hasTag(cells, i + length, Tag.Cap) ? length : 0;
  }
  if (!hasTag(cells, i + 2, Tag.Cap)) return 0;
  const isPlain = hasTag(cells, i, Tag.Cap) && !hasAnyTag(cells, i - 1, LEADS);
  const isJoined = hasTag(cells, i + 1, Tag.Dash) && isNameWord(reading, cells, i + 2);
  return isPlain && isJoined ? 3 : 0;
}
