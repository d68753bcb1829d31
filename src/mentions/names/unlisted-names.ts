/** Words of names that no table has, that stand in small letters or could be a degree, which only `kliping/deep` tells. */
import { NAME_BITS } from '../token-tags.js';
import { isActive, isPassive, isPossessive } from '../../gazetteer/affixes.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { fold, foldedAt, Shape } from '../../document/tokens.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { degreeAt } from './degrees.js';
import { isBehindRank } from './honorifics.js';
import { isListedPerson } from './listed-persons.js';
import { isDoing, isFollowedUp } from './cues.js';
import {
  isApposedTitle,
  isOrdinaryBehindHonor,
  isOrdinaryInside,
  isRootInFront,
  isRootInside,
  isTimeInFront,
  isTwice,
  titleInFront,
} from './inside.js';
import { isBehindHonor, opensName } from './openings.js';
import { isPaired } from './pairs.js';
import { isInFrontOfSmall } from './small.js';
import { AMBIGUOUS, classOf, GIVEN, INITIAL, isGluedDot, UNKNOWN } from './words.js';
import { isWord, type Reading, textOf } from '../release.js';
import { isAffixedNounAt, looksOrdinaryAt } from '../word-looks.js';

export { isSmallName } from './small.js';

const TAKEN = maskOf(Tag.Institution, Tag.Office, Tag.Region, Tag.Body);

/**
 * "AKP R.M. Tarikan", "Jefri Sentana S Putra", "Ida Poernamasasi, S.Pd.": a word that no table has, and that only
 * its affixes make ordinary.
 *
 * @param words name words in front of it
 * @param told whether something tells that a name stands here: an honorific in front, or a known name word
 */
export function isUnlistedName(
  reading: Reading,
  cells: Cells,
  i: number,
  words: number,
  told: boolean,
): boolean {
  if (isOrdinaryInName(reading, cells, i, words)) return true;
  if (told && words > 0 && (isHeadInName(reading, cells, i) || isTitleInName(reading, cells, i)))
    return true;
  if (words === 0 && isInitials(reading, cells, i)) return true;
  if (isTwice(reading, cells, i, words)) return true;
  if (words > 0 && isOrdinaryInside(reading, cells, i, told)) return true;
  if (opensName(reading, cells, i, words)) return true;
  if (words > 0 && told && isInFrontOfSmall(reading, cells, i)) return true;
  if (words === 0 && isOrdinaryBehindHonor(reading, cells, i)) return true;
  if (isRootInside(reading, cells, i, words)) return true;
  if (words === 0 && (isRootInFront(reading, cells, i) || isTimeInFront(reading, cells, i)))
    return true;
  if (words === 1 && isLastUnlisted(reading, cells, i)) return true;
  const isHolder =
    words > 0 ? titleInFront(cells, i - words) >= 0 : hasTag(cells, i - 1, Tag.Title);
  if (!(told || isHolder || isMate(cells, i - words, words)) || !isUnlisted(reading, cells, i))
    return false;
  if (words > 0 && hasTag(cells, i + 1, Tag.Comma) && degreeAt(reading, cells, i + 2) > 0)
    return true;
  const next = classOf(reading, cells, i + 1, false);
  // "AKBP Dwiasi Hidayat": what stands behind a rank is a name.
  if (words === 0 && (next === GIVEN || next === UNKNOWN) && isBehindRank(reading, cells, i))
    return true;
  // "Sekda Riskan Habibi", "Wabup Salim Tanasi,", "Ketua MUI Tgk. H. Zulfikar Mendabe", "Syahid Selian S.Pd"
  const isLast =
    words > 0 && (hasAnyTag(cells, i + 1, ENDS_NAME) || degreeAt(reading, cells, i + 1) > 1);
  if ((isHolder || !told) && isLast) return true;
  if (isAffixedNounAt(reading.document, cells.from[i]!)) return false;
  // "Dr. Sellvyana Zarten, SE"
  if (words === 0 && told)
    return !hasTag(cells, i + 1, Tag.Cap) || isInFrontOfLast(reading, cells, i);
  if (words === 0) return isFirstOfTwo(reading, cells, i);
  if (next === GIVEN || next === INITIAL) return true;
  const folded = foldedAt(reading.document.tokens, reading.document.text, cells.from[i]!);
  return !isActive(folded) && !isPassive(folded) && !hasTag(cells, i + 1, Tag.Cap);
}

/** Cells from the second of a pair to the title of both, at most. */
const MATE_REACH = 8;
const JOINS = maskOf(Tag.Conj, Tag.Dash);

/** "Bupati dan Wakil Bupati Siak, Yermias Zisai,SH dan Lamek | Zaniagasi": the second of two who are named behind their titles. */
function isMate(cells: Cells, first: number, words: number): boolean {
  if (words === 0 || !hasAnyTag(cells, first - 1, JOINS)) return false;
  for (let i = first - 2; i >= 0 && i >= first - MATE_REACH; i--)
    if (hasTag(cells, i, Tag.Title)) return true;
  return false;
}

/** What stands behind the whole name of somebody who holds an office. */
const ENDS_NAME = maskOf(Tag.Comma, Tag.Period, Tag.Conj, Tag.Close);

/** "dan Zarmek Zaniagasi, SE", "Hendri Saputra – Zarfir Zosasi,": a degree behind two unknown words, or a dash and a name in front. */
function isLastUnlisted(reading: Reading, cells: Cells, i: number): boolean {
  const isOrdinary = (reading.document.tokens.bits[cells.from[i]!]! & WordFlag.dictionary) !== 0;
  if (isOrdinary || !isUnlisted(reading, cells, i)) return false;
  const first = classOf(reading, cells, i - 1, false);
  if (first !== UNKNOWN && first !== GIVEN) return false;
  if (hasTag(cells, i + 1, Tag.Comma) && degreeAt(reading, cells, i + 2) > 0) return true;
  const isBeside = hasTag(cells, i - 2, Tag.Dash) && hasAnyTag(cells, i + 1, ENDS_NAME);
  return isBeside && [GIVEN, UNKNOWN].includes(classOf(reading, cells, i - 3, false));
}

/** "Sekda Riskan Habibi,": behind no body of its own name. */
function isFirstOfTwo(reading: Reading, cells: Cells, i: number): boolean {
  const { institution, region } = reading.titles[cells.ref[i - 1]!]!;
  return !(institution >= 0 && region < 0) && isInFrontOfLast(reading, cells, i);
}

/** A word that is no verb, and one more that ends the name. */
function isInFrontOfLast(reading: Reading, cells: Cells, i: number): boolean {
  const folded = foldedAt(reading.document.tokens, reading.document.text, cells.from[i]!);
  if (isActive(folded) || isPassive(folded)) return false;
  const next = classOf(reading, cells, i + 1, false);
  return (next === GIVEN || next === UNKNOWN) && hasAnyTag(cells, i + 2, ENDS_NAME);
}

/** ", Seksama Sarumaha, S.H.", "Benny Kabur Harman, S.H.": an ordinary word in front of the last one, which a degree follows. */
function isOrdinaryInName(reading: Reading, cells: Cells, i: number, words: number): boolean {
  const isPlain = hasTag(cells, i, Tag.Cap) && !hasTag(cells, i, Tag.Upper);
  if (!isPlain || hasAnyTag(cells, i, TAKEN)) return false;
  const isOpened = hasTag(cells, i - 1, Tag.Comma) && hasTag(cells, i - 2, Tag.Title);
  if (words === 0 && !isOpened) return false;
  const next = classOf(reading, cells, i + 1, false, true);
  const isDegreed = hasTag(cells, i + 2, Tag.Comma) && degreeAt(reading, cells, i + 3) > 1;
  return isDegreed && (next === GIVEN || next === UNKNOWN);
}

const NO_INITIALS = maskOf(
  Tag.Roman,
  Tag.Body,
  Tag.ProperBody,
  Tag.NumberedBody,
  Tag.NationalBody,
  Tag.Institution,
);

/** "Kepala Seksi Pasar Disperindagkop PM": letters behind a body's short form may be its own. */
function endsInLetters({ tagged, regions, titles }: Reading, cells: Cells, title: number): boolean {
  const last = cells.to[title]! - 1;
  const { region } = titles[cells.ref[title]!]!;
  const isPlaced = region >= 0 && regions[region]!.to > last;
  const mark = tagged.leading[last];
  return !isPlaced && mark?.type === EntryType.institution && mark.length === 1;
}

/** "AKP GS Rahail", "Kepala Dinas Sosial AH Rahail": two letters behind a rank or title and in front of a name word. */
function isInitials(reading: Reading, cells: Cells, i: number): boolean {
  const { start, end } = reading.document.tokens;
  const token = cells.from[i]!;
  if (!hasTag(cells, i, Tag.Upper)) return false;
  if (end[token]! - start[token]! !== 2)
    return isBalinese(reading, cells, i) && isBehindHonor(reading, cells, i);
  // "Jaksa Agung RI, ST Rahail,"
  const isApposed = hasTag(cells, i - 1, Tag.Comma) && hasTag(cells, i - 2, Tag.Title);
  const isTitled = hasTag(cells, i - 1, Tag.Title) && !endsInLetters(reading, cells, i - 1);
  const isHolder = (isTitled || isApposed) && !hasAnyTag(cells, i, NO_INITIALS);
  if (isFollowedInitials(reading, cells, i) || isBehindHonor(reading, cells, i)) return true;
  // "Jaksa Agung ST Rahail": no degree stands in front of a name.
  if (!isHolder && (!isBehindRank(reading, cells, i) || degreeAt(reading, cells, i) > 0))
    return false;
  const next = classOf(reading, cells, i + 1, false);
  return (next === GIVEN || next === UNKNOWN) && !hasTag(cells, i + 1, Tag.Upper);
}

/** "IGA", "IGN", "AAN": I Gusti Ayu, I Gusti Ngurah, Anak Agung. */
const isBalinese = ({ document }: Reading, cells: Cells, i: number): boolean =>
  /^(?:IG|IB|ID|AA)[A-Z]$/.test(textOf(document, cells.from[i]!, cells.to[i]!));

/** What stands in front of a name that nothing else tells. */
const OPENS_NAME = maskOf(Tag.Comma, Tag.Reporting, Tag.Open, Tag.Region);

/** ", FA Wahyudi menuturkan", "Kesbangpol Riau RF Riza mengatakan": letters of no body or degree, and one name word that speaks. */
function isFollowedInitials(reading: Reading, cells: Cells, i: number): boolean {
  const bits = reading.document.tokens.bits[cells.from[i]!]!;
  if (hasAnyTag(cells, i, NO_INITIALS) || bits & ~WordFlag.abbreviation) return false;
  if (!hasAnyTag(cells, i - 1, OPENS_NAME) || degreeAt(reading, cells, i) > 0) return false;
  const isSaid = hasTag(cells, i - 1, Tag.Reporting) || isFollowedUp(reading, cells, i + 2);
  return (
    isSaid && classOf(reading, cells, i + 1, false) === GIVEN && !hasTag(cells, i + 1, Tag.Upper)
  );
}

/** "Kolonel Inf Sidharta Graha": behind a title or rank, a word that venues or events begin with ends the name, for nothing goes on. */
function isHeadInName(reading: Reading, cells: Cells, i: number): boolean {
  const isPlain = hasTag(cells, i, Tag.Cap) && !hasTag(cells, i, Tag.Upper);
  if (!isPlain || hasAnyTag(cells, i, TAKEN)) return false;
  const token = cells.from[i]!;
  if (cells.to[i]! - token !== 1 || isAffixedNounAt(reading.document, token)) return false;
  if (i + 1 < cells.length && hasAnyTag(cells, i + 1, GOES_ON)) return false;
  if (!HEADS.some((type) => markAt(reading.tagged, token, type)?.length === 1)) return false;
  // "Grand Sudirman Ballroom" is a house.
  let first = i - 1;
  while (
    i - first < LONGEST_FRONT &&
    !hasAnyTag(cells, first, LEADS) &&
    hasTag(cells, first, Tag.Cap)
  )
    first--;
  return hasAnyTag(cells, first, LEADS);
}

/** "Abdul Hakim Mubarak": an office that is a name, too, with a word behind it that could be its unit. */
function isTitleInName(reading: Reading, cells: Cells, i: number): boolean {
  const first = cells.from[i]!;
  if (!hasTag(cells, i, Tag.Title) || cells.to[i]! - first !== 2) return false;
  const { office, institution, region } = reading.titles[cells.ref[i]!]!;
  const { tokens, text } = reading.document;
  const isName =
    isWord(reading, first, NAME_BITS) && fold(office) === foldedAt(tokens, text, first);
  // "Hendri, Hakim Ketua"
  const isWhole = institution >= 0 || region >= 0 || isWord(reading, first + 1, WordFlag.common);
  return isName && !isWhole && classOf(reading, cells, i - 1, false) === GIVEN;
}

/** Cells of the name and rank in front of its last word, at most. */
const LONGEST_FRONT = 6;
const LEADS = maskOf(Tag.Title, Tag.Honorific);

const HEADS = [EntryType.venueHead, EntryType.eventNoun];
const GOES_ON = maskOf(Tag.Cap, Tag.Number, Tag.Roman, Tag.Quote, Tag.Region);

/** "Mengatakan" with a capital opens what somebody says. */
const NO_NAME = maskOf(Tag.Institution, Tag.Office, Tag.Region, Tag.Body, Tag.Reporting);

function isUnlisted(reading: Reading, cells: Cells, i: number): boolean {
  if (cells.to[i]! - cells.from[i]! !== 1 || !hasTag(cells, i, Tag.Cap)) return false;
  if (hasTag(cells, i, Tag.Upper) || hasAnyTag(cells, i, NO_NAME)) return false;
  if (cells.word[i]! >= 0 && reading.knowledge.lexicon.flags[cells.word[i]!]! !== 0) return false;
  const token = cells.from[i]!;
  if (isPossessive(foldedAt(reading.document.tokens, reading.document.text, token))) return false;
  return looksOrdinaryAt(reading.document, token);
}

/** "Jeprizal, S.Kom", "Kartolo, Kepala Desa Sukamaju, hadir": a comma, and a degree of several parts or a whole title between marks. */
export const isSetOff = (reading: Reading, cells: Cells, i: number): boolean =>
  (hasTag(cells, i, Tag.Comma) &&
    (degreeAt(reading, cells, i + 1) > 1 ||
      isShortDegree(reading, cells, i + 1) ||
      isApposedTitle(reading, cells, i + 1))) ||
  isHeldBefore(reading, cells, hasTag(cells, i, Tag.Comma) ? i + 1 : i) ||
  isLoneHolder(reading, cells, i) ||
  isListedPerson(reading, cells, i) ||
  isPaired(reading, cells, i);

/** "Suhamdi, SIP, hadir": a degree of capitals alone, between marks. */
const isShortDegree = (reading: Reading, cells: Cells, i: number): boolean =>
  degreeAt(reading, cells, i) === 1 &&
  hasTag(cells, i, Tag.Upper) &&
  hasTag(cells, i + 1, Tag.Comma);

/** "Bupati Siak, Jaya didampingi Camat": one word between a whole title's comma and what its holder does. */
function isLoneHolder(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i - 2, Tag.Comma) || !hasTag(cells, i - 3, Tag.Title)) return false;
  const { institution, region } = reading.titles[cells.ref[i - 3]!]!;
  return (institution >= 0 || region >= 0) && isDoing(reading, cells, i);
}

/** "Guswardi sebelumnya Camat Siak", "Mursalim, sebelumnya menjabat Camat Siak": an office that somebody had, with its place or body. */
function isHeldBefore({ document, knowledge, titles }: Reading, cells: Cells, i: number): boolean {
  const isCue =
    i < cells.length &&
    knowledge.lexicon.moves!.get(foldedAt(document.tokens, document.text, cells.from[i]!)) ===
      'was';
  const at = isCue ? i + 1 : i;
  if (!hasTag(cells, at, Tag.Title)) return false;
  const { told, standing, institution, region } = titles[cells.ref[at]!]!;
  return (isCue || (told === true && standing === 'former')) && (institution >= 0 || region >= 0);
}

/** Cells of initials with their full stops, at most: "M.P." */
const LONGEST_INITIALS = 4;

/** "Arnold AP Ritiau", "Roma M.P Waterpauw": cells of capitals that could be a degree, between two words of a name; or 0. */
export function initialsAt(reading: Reading, cells: Cells, i: number): number {
  const { start, end } = reading.document.tokens;
  const length = degreeAt(reading, cells, i);
  for (let at = i; at < i + length; at += 2) {
    const token = cells.from[at]!;
    if (!hasTag(cells, at, Tag.Upper) || (length > 1 && end[token]! - start[token]! > 1)) return 0;
  }
  const last = i + length;
  const behind = last < cells.length && isGluedDot(reading, cells, last) ? last + 1 : last;
  if (behind - i > LONGEST_INITIALS || behind >= cells.length) return 0;
  const next = classOf(reading, cells, behind, false);
  const isName = next === GIVEN || next === UNKNOWN || next === AMBIGUOUS;
  const isOther = hasTag(cells, behind, Tag.Upper) || degreeAt(reading, cells, behind) > 0;
  return isName && !isOther ? behind - i : 0;
}

/** "Butar-butar": the same word again behind a hyphen. */
export function isDoubled(
  { document: { tokens, text } }: Reading,
  cells: Cells,
  i: number,
): boolean {
  if (!hasTag(cells, i, Tag.Dash) || i + 1 >= cells.length) return false;
  const [before, after] = [cells.from[i - 1]!, cells.from[i + 1]!];
  const spaced = (tokens.flags[cells.from[i]!]! | tokens.flags[after]!) & Shape.spaced;
  return !spaced && foldedAt(tokens, text, before) === foldedAt(tokens, text, after);
}
