/** Holders behind words that stand between them and their title, and are the title's; only `kliping/deep` reads them. */
import { isOneOf, linksAt } from './linking.js';
import { isActive } from '../../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { give, titleIn } from '../titles/give.js';
import { isBuilding, UNIT_HEAD } from './holders.js';
import { isDoing, isFollowedUp } from '../names/cues.js';
import type { TitleCandidate } from '../titles/titles.js';
import type { Place } from './officials.js';
import { isSubLevel } from '../regions/regions.js';
import { giveUp, isWord, type Reading, textOf } from '../release.js';

/** "Kepala Divisi Layanan Prima PT Maju, Hendri": the words between a title and its holder are the title's, whatever they mean. */
export function attachBehindWords(place: Place): number {
  const { reading, cells, match } = place;
  const ref = cells.ref[match.from]!;
  const name = groupOf(match, 'name')!.from;
  const comma = hasTag(cells, name - 1, Tag.Comma) ? name - 1 : name;
  const first = match.from + 1;
  // "Ketua KPU Siak Wagiran, Nurlela": the holder is the one in front of the comma; in "Ketua PWRI Lawang Kidul,
  // Fajeri Erham" nothing tells the place but the words themselves.
  if (isPlaced(place, ref) && first === comma - 1 && hasTag(cells, first, Tag.DoubtfulName))
    return give(place, ref, first);
  const why = whyNotBehindWords(place, first, name);
  if (why) {
    giveUp(reading, 'title', cells.from[match.from]!, cells.to[name]!, why);
    return first;
  }
  extend(place, match.from, comma);
  giveInFront(place, name);
  return give(place, ref, name);
}

/** "Ketua Panitia sekaligus Kabid Usaha Mikro Hendri": the office in front is that of the same holder. */
function giveInFront(place: Place, name: number): void {
  const { reading, cells, match, found } = place;
  const joint = match.from - 1;
  const title = isWord(reading, cells.from[joint - 1] ?? -1, WordFlag.subordinator)
    ? joint - 2
    : joint - 1;
  if (!hasTag(cells, title, Tag.Title) || !hasTag(cells, joint, Tag.Lower)) return;
  if (linksAt(reading, cells, joint, 'also'))
    found.push({ title: cells.ref[title]!, name: cells.ref[name]! });
}

/**
 * "Kabid pencegahan dan Pengendalian Penyakit, dr. Hendri", "Kasi pelayanan publik Dinas Sosial Hendri menyampaikan":
 * the unit of its head begins in small letters.
 */
export function attachBehindUnit(place: Place): number {
  const { reading, cells, match } = place;
  const name = groupOf(match, 'name')!.from;
  const ref = cells.ref[match.from]!;
  const first = match.from + 1;
  const { office } = reading.titles[ref]!;
  // "Direktur keselamatan Penerbangan, Hendri"
  const isHead =
    isOneOf(reading, office, 'field-head') &&
    hasTag(cells, name - 1, Tag.Comma) &&
    acts(place, name);
  if (!UNIT_HEAD.test(office) && !isHead) return attachBehindField(place);
  const isTold = hasTag(cells, name - 1, Tag.Comma) || acts(place, name);
  const { sure } = reading.names[cells.ref[name]!]!;
  if (!hasTag(cells, name, Tag.HonoredName) && !(sure && isTold)) return first;
  for (let i = first; i < name; i++)
    if (hasTag(cells, i, Tag.Oblique) || isVerb(reading, cells, i)) return first;
  extend(place, match.from, hasTag(cells, name - 1, Tag.Comma) ? name - 1 : name);
  giveInFront(place, name);
  return give(place, ref, name);
}

/** The words behind the title at cell `at` up to cell `end` are its own, and so are the first body and place among them. */
function extend({ reading, cells }: Place, at: number, end: number): void {
  const title = reading.titles[cells.ref[at]!]!;
  for (let i = at + 1; i < end; i++) {
    if (title.institution < 0 && hasTag(cells, i, Tag.Proper)) title.institution = cells.ref[i]!;
    else if (title.region < 0 && hasTag(cells, i, Tag.Region)) title.region = cells.ref[i]!;
  }
  title.to = cells.to[end - 1]!;
  // "Ketua Kospin Jasa": a body that nobody knows is not the one named before.
  const isOwn = hasAnyTag(cells, at + 1, UNKNOWN_BODY) && !title.regional;
  if (isOwn && title.institution < 0 && title.to - cells.to[at]! > 1) title.bodiless = true;
}

/** "Hendri Saputra (Dosen Tetap Fakultas Hukum Universitas Riau)": the words up to the bracket's end are the title's. */
export function attachBracketed(place: Place): number {
  const { cells, match } = place;
  const title = groupOf(match, 'title')!.from;
  const name = groupOf(match, 'name')!.from;
  extend(place, title, match.to - 1);
  give(place, cells.ref[title]!, name);
  return match.to;
}

const UNKNOWN_BODY = maskOf(Tag.Unknown, Tag.UnknownAcronym, Tag.DoubtfulName);

/** "Wakil Rektor bidang kesejahteraan dan alumni Unri, Hendri": the field of somebody at the head of a university, and its name. */
function attachBehindField(place: Place): number {
  const { reading, cells, match } = place;
  const name = groupOf(match, 'name')!.from;
  const ref = cells.ref[match.from]!;
  const title = reading.titles[ref]!;
  const last = hasTag(cells, name - 1, Tag.Comma) ? name - 2 : name - 1;
  const body = hasTag(cells, last, Tag.Institution) ? cells.ref[last]! : -1;
  const isHead = reading.knowledge.lexicon.academicOffices!.has(title.office);
  if (!isHead || title.institution >= 0 || reading.institutions[body]?.kind !== 'education')
    return match.from + 1;
  for (let i = match.from + 1; i < last; i++)
    if (hasTag(cells, i, Tag.Oblique) || isVerb(reading, cells, i)) return match.from + 1;
  title.to = cells.to[last]!;
  title.institution = body;
  return give(place, ref, name);
}

/** The title or its body names its region, or is that of a region whose names are all known. */
function isPlaced({ reading }: Place, ref: number): boolean {
  const { institution, region, regional, level } = reading.titles[ref]!;
  if (region >= 0 || (institution >= 0 && reading.institutions[institution]!.region >= 0))
    return true;
  return regional && !isSubLevel(level);
}

/**
 * "Koordinator program Satu Desa Hendri mengatakan": what the name behind the words does tells that it is the holder's;
 * so does a known name of several words between the marks of a list.
 */
export function attachToDoer(place: Place): number {
  const name = groupOf(place.match, 'name')!.from;
  return acts(place, name) ? attachBehindWords(place) : place.match.from + 1;
}

/** Whoever is named at `name` speaks or does something, or is one of a list of holders. */
export function acts(place: Place, name: number): boolean {
  const { reading, cells } = place;
  const next = hasTag(cells, name + 1, Tag.Lower) ? name + 2 : name + 1;
  return (
    hasTag(cells, next, Tag.Reporting) ||
    isFollowedUp(reading, cells, name + 1) ||
    isDoing(reading, cells, name + 1) ||
    isListedHolder(place, name)
  );
}

/** "Sekjen ATI Hendri Saputra, Direktur Angkutan Darat Gunawan Hidayat dan": the list goes on behind a whole name. */
function isListedHolder({ reading, cells }: Place, name: number): boolean {
  const { sure, from, to } = reading.names[cells.ref[name]!]!;
  return sure && to - from > 1 && hasAnyTag(cells, name + 1, ENDS_ITEM);
}

const ENDS_ITEM = maskOf(Tag.Comma, Tag.Conj, Tag.Period);

/** Why the name behind the words is not told to be the title's holder; undefined where it is. */
function whyNotBehindWords(place: Place, first: number, name: number): string | undefined {
  const { reading, cells, match } = place;
  if (isBuilding(place, match.from)) return 'the office of a building';
  const { sure, attested } = reading.names[cells.ref[name]!]!;
  if (!sure && !attested && !isApposed(place, first, name)) return 'words that may be no name';
  if (hasTag(cells, name - 1, Tag.Conj)) return 'the name is one more of a list';
  if (hasTag(cells, name + 1, Tag.Dash) && hasTag(cells, name + 2, Tag.Name))
    return 'a pair whose campaign it is';
  const last = cells.to[first - 1]! - 1;
  if (hasTag(cells, first, Tag.Number) && isCounting(place, last)) return 'a regulation of theirs';
  for (let i = first; i < name; i++)
    if (isCounted(place, i) || isGeneric(place, i)) return 'the words are no part of a title';
  if (isOfPart(reading, reading.titles[cells.ref[match.from]!]!)) return undefined;
  const isBody = (i: number): boolean =>
    hasTag(cells, i, Tag.Comma) && hasTag(cells, i + 1, Tag.Institution);
  for (let i = first; i < name - 1; i++)
    if (isBody(i)) return 'a body of its own stands between them';
  return undefined;
}

/** "Kabid Perdagangan", "Direktur Jenderal Pajak": the body behind the comma is the one that the unit belongs to. */
function isOfPart(reading: Reading, title: TitleCandidate): boolean {
  const { office, institution, region, from, to } = title;
  if (UNIT_HEAD.test(office)) return true;
  const isBare = institution < 0 && region < 0 && to - from > 1;
  return isBare && isOneOf(reading, office, 'field-of-body');
}

/** "Ketua PWRI Lawang Kidul, Fajeri Erham, yang": a place that nobody knows behind a body, and words between commas. */
function isApposed({ reading, cells, match }: Place, first: number, name: number): boolean {
  const { from, to } = reading.names[cells.ref[name]!]!;
  const { institution } = reading.titles[cells.ref[match.from]!]!;
  // "Ketua Panitia Gelar Informasi, Dwiyama SB ketika ditemui"
  const next = hasTag(cells, name + 1, Tag.Comma) ? name + 2 : name + 1;
  const isLower =
    to - from > 1 && hasTag(cells, name - 1, Tag.Comma) && hasTag(cells, next, Tag.Lower);
  // "Ketua Panitia HUT Tagana Siak, Murtafi Dzunnurroya, mengaku siap"
  if (isLower && isWord(reading, cells.from[next]!, WordFlag.subordinator)) return true;
  if (isLower && next > name + 1 && isVerb(reading, cells, next)) return true;
  return (
    institution >= 0 &&
    to - from > 1 &&
    first === name - 2 &&
    hasTag(cells, first, Tag.DoubtfulName) &&
    hasAnyTag(cells, name + 1, ENDS_SUBJECT)
  );
}

/** What stands behind a holder whose office stands in front. */
const ENDS_SUBJECT = maskOf(Tag.Comma, Tag.Reporting);

/** "Menteri Perhubungan Nomor 11": an ordinary word and its number, which tell which regulation of theirs it is. */
const isCounted = (place: Place, i: number): boolean =>
  hasTag(place.cells, i + 1, Tag.Number) &&
  hasTag(place.cells, i, Tag.Cap) &&
  isCounting(place, place.cells.from[i]!);

/** An ordinary word, and no office ("Asisten 2"). */
const isCounting = ({ reading }: Place, token: number): boolean =>
  isWord(reading, token, WordFlag.common) &&
  !isWord(reading, token, WordFlag.yearWord) &&
  reading.tagged.leading[token]?.type !== EntryType.office;

/** "pimpinan OPD": what many have. */
export const isGeneric = ({ reading, cells }: Place, i: number): boolean =>
  hasTag(cells, i, Tag.Acronym) &&
  cells.word[i]! >= 0 &&
  reading.knowledge.lexicon.generic.has(reading.knowledge.lexicon.words[cells.word[i]!]!);

export const isVerb = (reading: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Reporting) ||
  isDoing(reading, cells, i) ||
  VERBS.some((is) => is(textOf(reading.document, cells.from[i]!, cells.to[i]!)));

const VERBS = [isActive, (word: string): boolean => word.startsWith('di')];

/** "Humas Polres Siak, Hendri": the first word, which is the name of units elsewhere, is the office. */
export function attachTold(place: Place): number {
  const { reading, sentence, cells, match } = place;
  const body = groupOf(match, 'body')!.from;
  const title = titleIn(reading, {
    from: cells.from[match.from]!,
    to: cells.to[body]!,
    sentence,
    office: textOf(reading.document, cells.from[match.from]!, cells.to[match.from]!),
    institution: cells.ref[body]!,
  });
  return give(place, title, groupOf(match, 'name')!.from);
}

/** Cells in front of a name that the sentence opens with, at most: "Namun akhirnya Hendri". */
const OPENING = 3;
const PLACED = maskOf(Tag.Locative, Tag.Region);

/** Nothing but small words, and none that tells where, stands in front of a cell. */
export function opensSentence(cells: Cells, at: number): boolean {
  if (at === 0 || at > OPENING) return false;
  for (let i = 0; i < at; i++)
    if (!hasAnyTag(cells, i, SMALL) || hasAnyTag(cells, i, PLACED)) return false;
  return true;
}

const SMALL = maskOf(Tag.Lower, Tag.Common);

/** By rule, as for {@link Place}: titles whose words go on in front of the name or behind it. */
export const ATTACH_BEHIND: Readonly<Record<string, (place: Place) => number>> = {
  'title-small-field': attachBehindUnit,
  'title-field-campus': attachBehindUnit,
  'title-small-unit': attachBehindUnit,
  'name-title-words-bracket': attachBracketed,
  'name-bracket-words': attachBracketed,
  'title-words-name': attachBehindWords,
  'title-words-honored': attachBehindWords,
  'title-field-holder': attachBehindWords,
  'told-office': attachTold,
  'title-words-doer': attachToDoer,
  'title-body-words': attachBehindWords,
};
