/** Offices in small letters, offices right behind a name, and names that a word beside them tells; only `kliping/deep`. */
import { Shape } from '../../document/tokens.js';
import { isActive } from '../../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { cellBack, type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { give } from '../titles/give.js';
import { leadsToName, UNIT_HEAD } from './holders.js';
import { isDoing } from '../names/cues.js';
import { isAwayFromPlaces } from '../names/inside.js';
import { acts, isGeneric, isVerb, opensSentence } from './behind.js';
import { markFormer } from './named-before.js';
import type { Place } from './officials.js';
import { isWord, type Reading, textOf } from '../release.js';
import { isAffixedNounAt } from '../word-looks.js';

/** What is no noun of an office: "Ketua bersama warga", "Ketua kepada anggota". */
const NO_NOUN =
  WordFlag.verbal | WordFlag.oblique | WordFlag.pronoun | WordFlag.locative | WordFlag.subordinator;

/** "Koordinator program, Hendri", "Sekretaris tim fasilitasi Hendri menyampaikan": nouns in small letters go on with an office of no body. */
export function attachBehindRole(place: Place): number {
  const { reading, cells, match } = place;
  const first = match.from + 1;
  if (isWord(reading, cells.from[first]!, WordFlag.deictic)) return markFormer(place);
  const name = groupOf(match, 'name')!.from;
  const last = hasTag(cells, name - 1, Tag.Comma) ? name - 1 : name;
  const title = reading.titles[cells.ref[match.from]!]!;
  if (title.regional || title.region >= 0 || title.institution >= 0) return first;
  // The rule itself tells the first noun that may also be a verb: "Pimpinan rapat".
  const told = match.rule.id === 'title-small-role' ? first + 1 : first;
  for (let i = told; i < last; i++) if (!isNoun(reading, cells, i)) return first;
  if (!isHolder(place, name)) return first;
  title.to = cells.to[last - 1]!;
  title.bodiless = true;
  return give(place, cells.ref[match.from]!, name);
}

const isNoun = (reading: Reading, cells: Cells, i: number): boolean =>
  isAffixedNounAt(reading.document, cells.from[i]!) ||
  (!isWord(reading, cells.from[i]!, NO_NOUN) && !isVerb(reading, cells, i));

/** A known name, behind a comma and in front of no other one, or one whose honours or doings tell that it is a person's. */
function isHolder(place: Place, name: number): boolean {
  const { reading, cells } = place;
  if (!reading.names[cells.ref[name]!]!.sure) return false;
  if (hasTag(cells, name - 1, Tag.Comma)) return !hasTag(cells, name + 1, Tag.Conj);
  return (
    hasTag(cells, name, Tag.HonoredName) || isShouted(reading, cells, name) || acts(place, name)
  );
}

/** "kabid sarana SUTRISNO": a name in capitals behind words in small letters. */
function isShouted({ document }: Reading, cells: Cells, name: number): boolean {
  for (let token = cells.from[name]!; token < cells.to[name]!; token++)
    if (!(document.tokens.flags[token]! & Shape.upper)) return false;
  return true;
}

/** "Ketua DPRD Kab. Lombok Barar, Kepala OPD": what a word for a region stands in front of is a place; "Kepala OPD" is nobody's. */
export function passOther(place: Place): number {
  const { reading, cells, match } = place;
  const { from, to, sure } = reading.names[cells.ref[match.from]!]!;
  // ", Zartenza Lorens, Ketua KPU Siak menyatakan": two words that nobody knows, and no place.
  const isSpeaker = !sure && to - from > 1 && isVerb(reading, cells, match.to);
  const isAway = opensSentence(cells, match.from) || isAwayFromPlaces(reading, cells, match.from);
  if (isSpeaker && isAway) {
    give(place, cells.ref[match.to - 1]!, match.from);
    return match.to;
  }
  const last = hasTag(cells, match.from - 1, Tag.Period) ? from - 2 : from - 1;
  // "bantuan dari Hendri Saputra, SE, Bupati Siak, untuk warga": degrees tell that no place is meant.
  const isGiver = hasTag(cells, match.from - 1, Tag.Locative) && isDegreed(place);
  if (isGiver) {
    give(place, cells.ref[match.to - 1]!, match.from);
    return match.to;
  }
  if (leadsToVoted(cells, match.to)) return match.from + 1;
  const isPlace = !sure && reading.tagged.leading[last]?.type === EntryType.regionPrefix;
  if (isPlace || isGeneric(place, match.to) || isNextsTitle(cells, match.to)) return match.from + 1;
  return attachToSpeaker(place);
}

/** "keinginan Hendri, Calon Bupati Siak terpilih hasil Pilkada 2020, Gunawan": the title is that of the one behind the election. */
function leadsToVoted(cells: Cells, end: number): boolean {
  if (!hasTag(cells, end, Tag.Lower) || !hasTag(cells, end + 1, Tag.Election)) return false;
  const at = hasTag(cells, end + 2, Tag.Number) ? end + 3 : end + 2;
  return hasTag(cells, at, Tag.Comma) && hasTag(cells, at + 1, Tag.Name);
}

/** A name with degrees and no title of its own, and nobody else whose the title behind it could be. */
const isDegreed = ({ reading, cells, match, named }: Place): boolean =>
  reading.names[cells.ref[match.from]!]!.degrees.length > 0 &&
  !named.has(cells.ref[match.from]!) &&
  !leadsToName(cells, match.to);

/** "Hendri, Kapolres Siak-AKBP Gunawan": the title is that of whoever a hyphen ties to it. */
const isNextsTitle = (cells: Cells, end: number): boolean =>
  hasTag(cells, end, Tag.Dash) && hasTag(cells, end + 1, Tag.HonoredName);

/** "jelas Syofi’i, Kepala Bagian External Relations pada PT": unknown words behind the office of whoever speaks are its unit. */
function attachToSpeaker(place: Place): number {
  const { reading, cells, match, named, found } = place;
  const title = reading.titles[cells.ref[match.to - 1]!]!;
  const name = reading.names[cells.ref[match.from]!]!;
  if (!hasTag(cells, match.to, Tag.DoubtfulName)) return -1;
  const isUnit =
    UNIT_HEAD.test(title.office) && name.attested && hasTag(cells, match.from - 1, Tag.Reporting);
  if (!isUnit && !isOfUnknownBody(place)) return -1;
  const unit = reading.names[cells.ref[match.to]!]!;
  const { institution, region } = title;
  if (institution >= 0 || region >= 0 || unit.attested || unit.speaking) return -1;
  title.to = cells.to[match.to]!;
  if (hasTag(cells, match.to + 1, Tag.Region)) {
    title.region = cells.ref[match.to + 1]!;
    title.to = cells.to[match.to + 1]!;
  }
  forget(reading, cells.ref[match.to]!);
  found.push({ title: cells.ref[match.to - 1]!, name: cells.ref[match.from]! });
  named.add(cells.ref[match.from]!);
  return match.to + 1;
}

/** "Asisten I Setda Siak, Direktorat Pelayanan KPK Hendri": a title that tells its place is whole, and the body behind it the next of a list's. */
export function passWhole({ reading, cells, match }: Place): number {
  const title = reading.titles[cells.ref[match.from]!]!;
  const { institution, region } = title;
  const isWhole = region >= 0 || (reading.institutions[institution]?.region ?? -1) >= 0;
  if (isWhole) return match.from + 1;
  // "Asisten III, Pemkot Solok Drs. Hendri"
  title.institution = cells.ref[groupOf(match, 'of')!.from]!;
  return -1;
}

/** "Ketua TP PKK Kab. Hj. Nurlela": the title ends in a word for its region, and the full stop is that word's. */
export function attachBehindLevel(place: Place): number {
  const { reading, cells, match } = place;
  const last = cells.to[match.from]! - 1;
  if (reading.tagged.leading[last]?.type !== EntryType.regionPrefix) return match.from + 1;
  return give(place, cells.ref[match.from]!, match.to - 1);
}

/** "Kepala Balai Rehabilitasi Kartini Siak, Hendri": whom a body without a region is called after stands in front of its place. */
export function attachBehindCalled(place: Place): number {
  const { reading, cells, match } = place;
  const name = groupOf(match, 'name')!.from;
  const { institution } = reading.titles[cells.ref[match.from]!]!;
  const isOpen = reading.institutions[institution]?.region === -1;
  const { sure } = reading.names[cells.ref[name]!]!;
  if (!isOpen || !sure || hasAnyTag(cells, name + 1, OTHERS)) return match.from + 1;
  forget(reading, cells.ref[match.from + 1]!);
  return give(place, cells.ref[match.from]!, name);
}

/**
 * "Hendri Saputra, General Manager Zartenz Melur, hadir", "diungkapkan Hendri Saputra, Direktur Zartenz selaku mitra": somebody
 * who has no other title, and the unknown body of an office that needs one.
 */
function isOfUnknownBody({ reading, cells, match, named }: Place): boolean {
  const { regional, bodiless, standing, office } = reading.titles[cells.ref[match.to - 1]!]!;
  const { sure, from, to } = reading.names[cells.ref[match.from]!]!;
  const isName = to - from > 1 || hasTag(cells, match.from, Tag.HonoredName);
  const isOpen = !regional && !bodiless && standing === 'current' && sure && isName;
  if (!isOpen || UNIT_HEAD.test(office) || named.has(cells.ref[match.from]!)) return false;
  const end = hasTag(cells, match.to + 1, Tag.Region) ? match.to + 2 : match.to + 1;
  if (hasAnyTag(cells, end, ENDS_BODY)) return true;
  const isLed = hasAnyTag(cells, match.from - 1, LEADS);
  return isLed && !hasAnyTag(cells, end, GOES_ON) && !isDoing(reading, cells, end);
}

/** What tells that the words in front are somebody's name, or not whole. */
const GOES_ON = maskOf(Tag.Conj, Tag.Reporting, Tag.Open, Tag.Dash);

const LEADS = maskOf(Tag.Oblique, Tag.Reporting, Tag.Passive, Tag.Preposition);
const ENDS_BODY = maskOf(Tag.Comma, Tag.Period, Tag.Quote);

/** The name is that of a place or body, and nobody's. */
const forget = ({ names }: Reading, name: number): void => {
  Object.assign(names[name]!, { sure: false, attested: false });
};

/** What tells that the name behind the comma is the next of a list. */
const OTHERS = maskOf(Tag.Conj, Tag.Open);

/** "Sebagai Camat Siak, Hendri menilai", "Hendri yang sehari-hari menjabat Camat Siak": one more office of whoever is told of. */
export function attachAsTitle({ cells, match, named, found }: Place): number {
  const name = groupOf(match, 'name')!.from;
  const title = groupOf(match, 'title')!.from;
  found.push({ title: cells.ref[title]!, name: cells.ref[name]!, further: true });
  named.add(cells.ref[name]!);
  return name > title ? name : match.to;
}

/** "Hendri Saputra, juru bicara Nurlela,": whose spokesman he is stands behind; "Bupati Siak Hendri, juru bicara Nurlela": a list. */
export function attachStaff(place: Place): number {
  const { cells, match, named } = place;
  const title = groupOf(match, 'title')!.from;
  if (named.has(cells.ref[match.from]!)) return match.from + 1;
  give(place, cells.ref[title]!, match.from);
  return title + 2;
}

/** "Hendri dari KIM Desa Tieng Kejajar sebagai Ketua": words behind the body that nobody is called by are its place. */
export function attachFromBody(place: Place): number {
  const { reading, cells, match } = place;
  for (let i = match.from + 1; i < match.to; i++)
    if (hasTag(cells, i, Tag.DoubtfulName)) forget(reading, cells.ref[i]!);
  return attachAsTitle(place);
}

/** "koordinator Alumni Jogja Lombok (Joglo) Hendri": an unknown word and its short form end the body's name. */
export function attachBehindAlias(place: Place): number {
  const { reading, cells, match } = place;
  const [first, name] = [match.from + 1, match.to - 1];
  const { alias, sure } = reading.names[cells.ref[first]!]!;
  const isShort = alias !== null || hasTag(cells, first + 1, Tag.Open);
  if (!isShort || sure || !reading.names[cells.ref[name]!]!.sure) return -1;
  reading.titles[cells.ref[match.from]!]!.to = cells.from[name]!;
  return give(place, cells.ref[match.from]!, name);
}

/** "Dansatgas TMMD ke-120 yang juga Dandim Siak, Hendri": both offices are his, and the words behind the first are its own. */
export function attachBeyond(place: Place): number {
  const { reading, cells, match } = place;
  const name = groupOf(match, 'name')!.from;
  const second = cellBack(cells, name - 1, Tag.Title);
  let end = match.from + 1;
  // "YANG JUGA" in a line of capitals
  while (end < second && (!hasTag(cells, end, Tag.Lower) || hasTag(cells, end + 1, Tag.Dash)))
    end++;
  const last = hasTag(cells, end - 1, Tag.Comma) ? end - 1 : end;
  for (let i = match.from + 1; i < last; i++)
    if (hasTag(cells, i, Tag.Name)) forget(reading, cells.ref[i]!);
  const title = cells.ref[match.from]!;
  reading.titles[title]!.to = cells.to[last - 1]!;
  give(place, title, name);
  return give(place, cells.ref[second]!, name);
}

/** "Kepala Dinas Tenaga Kerja (Kadisnaker Trans) Hendri": the words in brackets are the title's short form, and nobody. */
export function attachBehindShort(place: Place): number {
  const { reading, cells, match } = place;
  const name = groupOf(match, 'name')!.from;
  for (let i = match.from + 1; i < name; i++) {
    if (hasTag(cells, i, Tag.DoubtfulName)) forget(reading, cells.ref[i]!);
    else if (hasTag(cells, i, Tag.Title)) give(place, cells.ref[i]!, name);
  }
  return give(place, cells.ref[match.from]!, name);
}

/** "Lurah Zartenz Permai (Hendri Saputra)": a whole name in brackets, behind a place that nobody knows. */
export function attachInBracket(place: Place): number {
  const { reading, cells, match } = place;
  const name = groupOf(match, 'name')!.from;
  const { sure, from, to } = reading.names[cells.ref[name]!]!;
  if (!sure || to - from < 2) return match.from + 1;
  reading.titles[cells.ref[match.from]!]!.to = cells.to[name - 2]!;
  return give(place, cells.ref[match.from]!, name);
}

/** "Disampaikan Wagirana Ketua KPU Siak saat …", "ungkap Hulaifi Kasi Pemerintahan.": who speaks, and the title of a place, body or unit. */
export function attachReported(place: Place): number {
  const { reading, cells, match } = place;
  const [name, title] = ['name', 'title'].map((group) => groupOf(match, group)!.from) as [
    number,
    number,
  ];
  const { from, to, attested } = reading.names[cells.ref[name]!]!;
  const { institution, region, office } = reading.titles[cells.ref[title]!]!;
  const last = match.to - 1;
  // "disampaikan Hendri Saputra Ketua Panitia."
  const isTold = UNIT_HEAD.test(office) || hasAnyTag(cells, last, CLOSES);
  const isUnit = isTold && cells.to[title]! - cells.from[title]! > 1;
  const isWhole = institution >= 0 || region >= 0 || isUnit;
  const isDeed = isActive(textOf(reading.document, cells.from[last]!, cells.to[last]!));
  const goesOn = leadsToName(cells, last) || isDeed || isDoing(reading, cells, last);
  if ((to - from < 2 && !attested) || !isWhole || goesOn) return name;
  give(place, cells.ref[title]!, name);
  return match.to;
}

/** What ends the sentence, or a clause that only tells who somebody is. */
const CLOSES = maskOf(Tag.Comma, Tag.Period, Tag.Quote);

/** "digandeng Gubernur Hendri sebagai calon Bupati": what somebody else is to become is not the caller's. */
export function attachCaller(place: Place): number {
  const { cells, match } = place;
  const caller = match.from + 1;
  if (hasTag(cells, caller, Tag.Title)) give(place, cells.ref[caller]!, caller + 1);
  return match.to;
}
