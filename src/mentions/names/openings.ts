/** First words of the names of holders that are ordinary ones or letters elsewhere; only `kliping/deep` tells. */
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { sentenceOf } from '../../document/document.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { foldedAt } from '../../document/tokens.js';
import { isActive, isPassive, isPossessive } from '../../gazetteer/affixes.js';
import { degreeAt } from './degrees.js';
import { isDoing } from './cues.js';
import { AMBIGUOUS, classOf, GIVEN, isGluedDot, RARE, UNKNOWN } from './words.js';
import { isWord, type Reading } from '../release.js';
import { isAffixedNounAt, looksOrdinaryAt } from '../word-looks.js';

const TAKEN = maskOf(
  Tag.Institution,
  Tag.Office,
  Tag.Region,
  Tag.Body,
  Tag.Title,
  Tag.Date,
  Tag.Upper,
  Tag.Reporting,
  Tag.Preposition,
  Tag.Honorific,
);
const TIMES = WordFlag.weekday | WordFlag.month | WordFlag.relativeDate;

/** Ordinary words in front of the one that is a name's, and words of the whole name, at most. */
const MOST_ORDINARY = 3;
const LONGEST = 6;

/** The name opens with ordinary words behind a title, and whoever is named speaks or acts. */
export const opensName = (reading: Reading, cells: Cells, i: number, words: number): boolean =>
  isOrdinaryOpening(reading, cells, i, words) ||
  (words === 0 &&
    (isBehindTitle(reading, cells, i) ||
      isDegreed(reading, cells, i) ||
      isBetween(reading, cells, i) ||
      isSecondOfPair(reading, cells, i)));

/** "Ketua KPU Siak, Ada Suci Makbullah memastikan", "Camat, Niat Kasih Zalukhu membuka": words between a whole title's comma and the name's own. */
function isOrdinaryOpening(reading: Reading, cells: Cells, i: number, words: number): boolean {
  const first = i - words;
  if (words >= MOST_ORDINARY || !hasTag(cells, first - 1, Tag.Comma)) return false;
  if (!hasTag(cells, first - 2, Tag.Title) || !isWhole(reading, cells, first - 2)) return false;
  let at = first;
  while (at < first + MOST_ORDINARY && isPlain(reading, cells, at)) at++;
  if (at <= i || isHeadline(reading, cells, i)) return false;
  let end = at;
  while (end < first + LONGEST && isNameWord(reading, cells, end)) end++;
  return end > at && isActing(reading, cells, end);
}

/** The title tells of which place or body it is. */
function isWhole({ titles }: Reading, cells: Cells, i: number): boolean {
  const { institution, region } = titles[cells.ref[i]!]!;
  return institution >= 0 || region >= 0;
}

/** "Asisten I Setda Tinggal Wusono berpesan": a root or adverb between a title and a word that nobody knows and that speaks. */
function isBehindTitle(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i - 1, Tag.Title) || !isPlain(reading, cells, i)) return false;
  if (hasTag(cells, i, Tag.UnitWord) || isHeadline(reading, cells, i)) return false;
  return classOf(reading, cells, i + 1, false) === UNKNOWN && isSpeaking(cells, i + 2);
}

/** "Bupati Siak, Mulkan, SH": one word that only its affixes make ordinary, between a whole title and a degree. */
function isDegreed(reading: Reading, cells: Cells, i: number): boolean {
  const title = hasTag(cells, i - 1, Tag.Comma) ? i - 2 : i - 1;
  if (!hasTag(cells, title, Tag.Title) || !isWhole(reading, cells, title)) return false;
  if (!hasTag(cells, i, Tag.Cap) || hasAnyTag(cells, i, TAKEN)) return false;
  const token = cells.from[i]!;
  const { tokens, text } = reading.document;
  if (tokens.bits[token]! !== 0 || markAt(reading.tagged, token, EntryType.eventVerb)) return false;
  const folded = foldedAt(tokens, text, token);
  if (isActive(folded) || isPassive(folded) || isPossessive(folded)) return false;
  return degreeAt(reading, cells, hasTag(cells, i + 1, Tag.Comma) ? i + 2 : i + 1) > 0;
}

/** "Drs. Suka, M.Pd": one ordinary word between the full stop of an honorific and a degree. */
function isBetween(reading: Reading, cells: Cells, i: number): boolean {
  if (i < 2 || !isGluedDot(reading, cells, i - 1) || !hasTag(cells, i - 2, Tag.Honorific))
    return false;
  if (!isPlain(reading, cells, i) || !hasTag(cells, i + 1, Tag.Comma)) return false;
  return degreeAt(reading, cells, i + 2) > 1;
}

/** "paslon Hendri Saputra dan Pilar Saga Ichsan": behind a name and "dan", in front of a rare word and a known one. */
function isSecondOfPair(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i - 1, Tag.Conj) || !isPlain(reading, cells, i)) return false;
  if (!hasTag(cells, i - 2, Tag.Cap) || !isNameWord(reading, cells, i - 2)) return false;
  const isFollowed =
    classOf(reading, cells, i + 1, false, true) === RARE &&
    classOf(reading, cells, i + 2, false, true) === GIVEN;
  return isFollowed && !isHeadline(reading, cells, i);
}

/** An ordinary word that is written like a name's. */
function isPlain(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i, Tag.Cap) || hasAnyTag(cells, i, TAKEN)) return false;
  const token = cells.from[i]!;
  if (cells.to[i]! - token !== 1 || isWord(reading, token, TIMES)) return false;
  if (!isWord(reading, token, WordFlag.common | WordFlag.verbal | WordFlag.given)) return false;
  if (HEADS.some((type) => markAt(reading.tagged, token, type))) return false;
  return !looksOrdinaryAt(reading.document, token) && !isAffixedNounAt(reading.document, token);
}

const HEADS = [
  EntryType.venueHead,
  EntryType.eventNoun,
  EntryType.personCue,
  EntryType.personTail,
  EntryType.noNameTail,
];

/** Capitals tell nothing in the words above a release. */
function isHeadline({ document }: Reading, cells: Cells, i: number): boolean {
  const { sections, sectionOf } = document;
  return sections[sectionOf[sentenceOf(document, cells.from[i]!)]!]?.kind === 'title';
}

function isNameWord(reading: Reading, cells: Cells, i: number): boolean {
  const cls = classOf(reading, cells, i, false, true);
  return cls === GIVEN || cls === UNKNOWN || cls === AMBIGUOUS;
}

const isSpeaking = (cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Lower) && hasTag(cells, i, Tag.Reporting);

const isActing = (reading: Reading, cells: Cells, i: number): boolean =>
  isSpeaking(cells, i) || isDoing(reading, cells, i);

/** "Prof FX Aji Saputro", "Bpk. AH. Faturahman": letters between an honorific and a word of the name. */
export function isBehindHonor(reading: Reading, cells: Cells, i: number): boolean {
  const honor = i > 1 && isGluedDot(reading, cells, i - 1) ? i - 2 : i - 1;
  if (!hasTag(cells, honor, Tag.Honorific) || degreeAt(reading, cells, i) > 0) return false;
  const next = i + 1 < cells.length && isGluedDot(reading, cells, i + 1) ? i + 2 : i + 1;
  return isNameWord(reading, cells, next) && !hasTag(cells, next, Tag.Upper);
}
