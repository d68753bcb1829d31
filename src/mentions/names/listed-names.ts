/** Names in lists: who is listed with persons is one, and what is listed with places is none; only `kliping/deep` tells. */
import { isLinking, linksAt } from '../officials/linking.js';
import { isPassive } from '../../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf, mayHold } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import type { NameCandidate } from './candidate.js';
import { isDoing, isFollowedUp } from './cues.js';
import { isLevel, isPlaceHead } from '../regions/place-heads.js';
import { foldedRun, isWord, type Reading, textOf } from '../release.js';

const LISTING = maskOf(Tag.Comma, Tag.Conj);
const DOUBTFUL = maskOf(Tag.DoubtfulName);
const NAMED = maskOf(Tag.Name);

/** Cells of the brackets behind a name, at most. */
const LONGEST_BRACKET = 8;

/** Names of a list that tell what the others are, at least. */
const FEWEST_KNOWN = 2;

/** "bernama Hendri Saputra dan Wakijan", "Hendri Saputra, Zartenza Lorens, dan Nurlela": who is listed with persons is one. */
export function attestListed(reading: Reading): void {
  for (const cells of reading.cells) {
    if (!mayHold(cells, DOUBTFUL)) continue;
    for (let i = 0; i < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Name)) continue;
      const listed = listFrom(cells, i);
      const last = listed[listed.length - 1]!;
      const isWhole = listed.length > 1 && hasTag(cells, last - 1, Tag.Conj);
      if (
        (isWhole && tellsPersons(reading, cells, i, listed)) ||
        areBracketed(reading, cells, listed)
      )
        for (const at of listed) nameAt(reading, cells, at).attested = true;
      else if (listed.length > FEWEST_KNOWN && !isBehindPlace(reading, cells, i))
        attestBeside(reading, cells, listed);
      i = last;
    }
  }
}

/** The name of a cell. */
export const nameAt = ({ names }: Reading, cells: Cells, i: number): NameCandidate =>
  names[cells.ref[i]!]!;

const NO_TAIL = maskOf(Tag.Conj, Tag.Reporting);
/** Where somebody is from. */
const TOLD = maskOf(Tag.Cap, Tag.Region, Tag.Institution, Tag.Number, Tag.Name);

/** The cell behind a name and what is told behind it of where somebody is from: "Hendri (Kabupaten Siak)", "Nurlela asal Siak". */
function behind(cells: Cells, name: number): number {
  const end = originEnd(cells, name);
  if (end > name + 1) return hasAnyTag(cells, end, LISTING) ? end : name + 1;
  if (!hasTag(cells, name + 1, Tag.Open)) return name + 1;
  for (let i = name + 2; i < cells.length && i <= name + LONGEST_BRACKET; i++)
    if (hasTag(cells, i, Tag.Close)) return i + 1;
  return name + 1;
}

/** The cell behind "asal Siak", "dari Desa Lasori" behind a name, or behind the name itself. */
export function originEnd(cells: Cells, name: number): number {
  if (!hasTag(cells, name + 1, Tag.Lower) || hasAnyTag(cells, name + 1, NO_TAIL)) return name + 1;
  let end = name + 2;
  while (end < name + LONGEST_BRACKET && hasAnyTag(cells, end, TOLD)) end++;
  return end > name + 2 ? end : name + 1;
}

/** The cells of the names of a list that starts at `at`. */
function listFrom(cells: Cells, at: number): number[] {
  const names = [at];
  for (let i = behind(cells, at); hasAnyTag(cells, i, LISTING);) {
    const next = hasTag(cells, i, Tag.Comma) && hasTag(cells, i + 1, Tag.Conj) ? i + 2 : i + 1;
    if (!hasTag(cells, next, Tag.Name)) break;
    names.push(next);
    i = behind(cells, next);
  }
  return names;
}

/** Names of a list with brackets behind each, at least. */
const FEWEST_BRACKETED = 3;

/** "Hendri Saputra (Desa Lolibu), Zahiruddin (Desa Kancing), La Zudi (Desa Bantaya)": brackets that begin alike tell of each. */
function areBracketed(reading: Reading, cells: Cells, listed: readonly number[]): boolean {
  if (listed.length < FEWEST_BRACKETED || !listed.some((at) => nameAt(reading, cells, at).sure))
    return false;
  const opening = (at: number): string | null =>
    hasTag(cells, at + 1, Tag.Open) && at + 2 < cells.length
      ? foldedRun(reading.document, cells.from[at + 2]!, cells.from[at + 2]! + 1)
      : null;
  const first = opening(listed[0]!);
  return first !== null && listed.every((at) => opening(at) === first);
}

/** Cells between the word that tells of persons and the colon in front of their names, at most. */
const CUE_REACH = 8;

/** The first name is announced and known, or all are of several words behind the colon of a word for persons. */
function tellsPersons(
  reading: Reading,
  cells: Cells,
  at: number,
  listed: readonly number[],
): boolean {
  if (hasTag(cells, at - 1, Tag.Comma)) return false;
  const isCue = (i: number): boolean =>
    i >= 0 && markAt(reading.tagged, cells.from[i]!, EntryType.personCue) !== undefined;
  const areWhole =
    listed.some((i) => nameAt(reading, cells, i).sure) &&
    !listed.some((i) => isSingle(reading, cells, i));
  if (areWhole && isThose(reading, cells, at - 1)) return true;
  if (listed.some((i) => nameAt(reading, cells, i).sure) && areExamples(reading, cells, at - 1))
    return true;
  if (!hasTag(cells, at - 1, Tag.Colon))
    return isCue(at - 1) && (areWhole || nameAt(reading, cells, at).sure);
  if (!areWhole) return false;
  for (let i = at - 2; i >= 0 && i > at - CUE_REACH; i--) if (isCue(i)) return true;
  return false;
}

/** "Mereka adalah", "Keduanya yakni": a pronoun for persons, and a word that leads to who they are, in front of the list. */
const isThose = (reading: Reading, cells: Cells, i: number): boolean =>
  i > 0 &&
  hasTag(cells, i, Tag.Lower) &&
  (linksAt(reading, cells, i, 'namely') ||
    isLinking(reading, cells.from[i - 1]!, cells.to[i]!, 'those'));

/** Cells from a word for persons to the one that leads to examples of them, at most. */
const EXAMPLE_REACH = 3;

/** "seniman tari seperti Mulyani, Zarno dan Hengki": a word for persons stands in front of the one that leads to them. */
function areExamples(reading: Reading, cells: Cells, lead: number): boolean {
  if (lead < 1 || !linksAt(reading, cells, lead, 'examples')) return false;
  for (let i = lead - 1; i >= 0 && i >= lead - EXAMPLE_REACH && hasTag(cells, i, Tag.Lower); i--)
    if (markAt(reading.tagged, cells.from[i]!, EntryType.personCue)) return true;
  return false;
}

const isSingle = (reading: Reading, cells: Cells, i: number): boolean => {
  const { from, to } = nameAt(reading, cells, i);
  return to - from < 2;
};

/** Names of a list that "dan" ends, in which a few known ones tell of all, at least. */
const LONG_LIST = 5;

/** A word that no table knows stands between two known names; two or more beside one. */
function attestBeside(reading: Reading, cells: Cells, listed: readonly number[]): void {
  const isKnown = (at: number | undefined): boolean =>
    at !== undefined && nameAt(reading, cells, at).sure;
  const known = listed.filter(isKnown);
  if (known.length < FEWEST_KNOWN || !known.some((at) => !isSingle(reading, cells, at))) return;
  const isLong =
    listed.length >= LONG_LIST && hasTag(cells, listed[listed.length - 1]! - 1, Tag.Conj);
  listed.forEach((at, i) => {
    if (isLong && !goesOn(reading, cells, at)) nameAt(reading, cells, at).attested = true;
    const [before, after] = [isKnown(listed[i - 1]), isKnown(listed[i + 1])];
    const isLast = i === listed.length - 1 && hasTag(cells, at - 1, Tag.Conj);
    const isMeant = isSingle(reading, cells, at) ? before && (after || isLast) : before || after;
    if (isMeant && !goesOn(reading, cells, at)) nameAt(reading, cells, at).attested = true;
  });
}

/** "Yosi anandis Putri": a word in small letters that nobody knows goes on with the name. */
const goesOn = ({ document }: Reading, cells: Cells, at: number): boolean =>
  hasTag(cells, at + 1, Tag.Lower) && document.tokens.bits[cells.from[at + 1]!] === 0;

/** Cells from the head of a place to the first name of the list, at most. */
const PLACE_REACH = 4;
const PLACE_WORDS = maskOf(Tag.Cap, Tag.Name, Tag.Region, Tag.Honorific, Tag.Period);
const HELD = maskOf(Tag.Title, Tag.Reporting, Tag.Colon);

/** The head of a place, or a word that leads to one, stands in front of the list at `at`, or of the one in front of it. */
function isBehindPlace(reading: Reading, cells: Cells, at: number): boolean {
  if (isPlacesNamed(reading, cells, at)) return true;
  for (let i = at - 1; i >= 0 && i >= at - PLACE_REACH; i--) {
    if (hasAnyTag(cells, i, HELD)) return false;
    if (isHead(reading, cells, i) || hasTag(cells, i, Tag.Region)) return true;
    if (markAt(reading.tagged, cells.from[i]!, EntryType.venueLead)) return true;
    if (!hasAnyTag(cells, i, PLACE_WORDS) && !hasAnyTag(cells, i, LISTING)) return false;
  }
  return false;
}

/** Cells from the word for places to the names of some of them, at most. */
const NAMED_REACH = 6;
const WORDS = maskOf(Tag.Lower, Tag.Cap, Tag.Region, Tag.Comma);
const LEADING = maskOf(Tag.Reporting, Tag.Oblique, Tag.Title, Tag.Name);

/** "4 masjid besar, yaitu Al Anwar, Al Huda", "taman di kota seperti Fatmawati dan Kartini": names of what a word in small letters tells. */
function isPlacesNamed(reading: Reading, cells: Cells, at: number): boolean {
  const lead = at - 1;
  if (!hasTag(cells, lead, Tag.Lower) || isWord(reading, cells.from[lead]!, WordFlag.deictic))
    return false;
  for (let i = lead; i >= 0 && i >= lead - NAMED_REACH && hasAnyTag(cells, i, WORDS); i--) {
    const isLike = i === lead && linksAt(reading, cells, i, 'examples');
    if ((hasAnyTag(cells, i, LEADING) && !isLike) || isDoing(reading, cells, i)) return false;
    if (isPassive(textOf(reading.document, cells.from[i]!, cells.to[i]!))) return false;
    if (markAt(reading.tagged, cells.from[i]!, EntryType.personCue)) return false;
    // "seniman tari seperti Hendri dan Nurlela"
    if (i < lead && hasTag(cells, i, Tag.Lower) && isPlaceHead(reading, cells, i))
      return i === 0 || !markAt(reading.tagged, cells.from[i - 1]!, EntryType.personCue);
  }
  return false;
}

const isHead = (reading: Reading, cells: Cells, i: number): boolean =>
  isWord(reading, cells.from[i]!, WordFlag.street) ||
  isPlaceHead(reading, cells, i) ||
  isLevel(reading, cells, i);

/** "Jalan Ahmad Yani, Ahmad Dahlan, dan Wahid Hasyim": whom the places of a list are called after is nobody of the release. */
export function dropPlaces(reading: Reading): void {
  for (const cells of reading.cells) {
    if (!mayHold(cells, NAMED)) continue;
    for (let i = 1; i < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Name)) continue;
      const listed = listFrom(cells, i);
      const last = listed[listed.length - 1]!;
      const isPlaced = isPlaceList(reading, cells, listed) && !isTold(reading, cells, last + 1);
      for (const at of isPlaced ? listed : [])
        Object.assign(nameAt(reading, cells, at), {
          sure: false,
          attested: false,
          speaking: false,
        });
      i = last;
    }
  }
}

/** "seperti", "yaitu": examples, or all there are, stand behind. */
const isLeading = (reading: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Lower) &&
  (['examples', 'namely', 'comprises'] as const).some((as) => linksAt(reading, cells, i, as));

/** Cells of a list in front of one of its items, at most, and what they are. */
const ITEMS_REACH = 16;
const ITEMS = maskOf(Tag.Cap, Tag.Name, Tag.Comma, Tag.Conj, Tag.Dash, Tag.Apostrophe);

/** The cell of the first item of the list in which cell `at` stands. */
function leadingItem(cells: Cells, at: number): number {
  let first = at;
  while (first > 0 && first > at - ITEMS_REACH && hasAnyTag(cells, first - 1, ITEMS)) first--;
  return hasAnyTag(cells, first, LISTING) ? at : first;
}

/** The list goes on with what stands behind the head of a place. */
function isPlaceList(reading: Reading, cells: Cells, listed: readonly number[]): boolean {
  const first = listed[0]!;
  const last = listed[listed.length - 1]!;
  const item = leadingItem(cells, first);
  if (isLeading(reading, cells, item - 1) && isPlacesNamed(reading, cells, item)) return true;
  const isJoined = hasTag(cells, last - 1, Tag.Conj);
  const isGoingOn = listed.length > 1 && hasAnyTag(cells, last + 1, LISTING);
  if (!isJoined && !isGoingOn) return false;
  if (isJoined && isPlacesNamed(reading, cells, first)) return true;
  if (!hasAnyTag(cells, first - 1, LISTING)) return false;
  let i = hasAnyTag(cells, first - 2, LISTING) ? first - 3 : first - 2;
  const end = i;
  while (i > end - PLACE_REACH && i >= 0 && hasAnyTag(cells, i, PLACE_WORDS)) {
    if (isHead(reading, cells, i)) return i < end;
    i--;
  }
  return i >= 0 && i < end && isHead(reading, cells, i);
}

/** Something is told of whom the list ends with. */
const isTold = (reading: Reading, cells: Cells, i: number): boolean =>
  isFollowedUp(reading, cells, i) || isDoing(reading, cells, i) || hasTag(cells, i, Tag.Title);
