/** Lists of names with their titles behind them, and lists of names below a title; only `kliping/deep` reads them. */
import { EntryType } from '../../gazetteer/lexicon.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { give } from '../titles/give.js';
import type { Place } from './officials.js';
import { isSubLevel } from '../regions/regions.js';
import type { Reading } from '../release.js';
import type { TitleCandidate } from '../titles/titles.js';

/** "Hendri Camat Siak, Nurlela Camat Mandau": each title is that of the name in front of it, unless one stands in front of the list. */
export function attachListed(place: Place): number {
  const { cells, match, named } = place;
  const isOwned =
    named.has(cells.ref[match.from]!) ||
    [1, 2].some((back) => hasTag(cells, match.from - back, Tag.Title));
  if (isOwned) return match.from + 1;
  let at = match.from;
  for (let i = at; i >= 0;) {
    const title = hasTag(cells, i + 1, Tag.Lower) ? i + 2 : i + 1;
    give(place, cells.ref[title]!, i);
    at = title + 1;
    i = nextListed(cells, at);
  }
  return at;
}

/** The cell of the next name of a list that its title stands behind, or -1. */
function nextListed(cells: Cells, at: number): number {
  let i = at;
  while (i < at + 2 && hasAnyTag(cells, i, LISTING)) i++;
  const title = hasTag(cells, i + 1, Tag.Lower) ? i + 2 : i + 1;
  return i > at && hasTag(cells, i, Tag.Name) && hasTag(cells, title, Tag.Title) ? i : -1;
}

const LISTING = maskOf(Tag.Comma, Tag.Conj);

/** "Camat Pagun, Hendri Saputra", "Staf Ahli Bidang Ekonimi, Hendri Saputra": of two names, the unknown word is the place or unit. */
export function attachBehindPlace(place: Place): number {
  const { reading, cells, match } = place;
  if (isWithSubject(cells, match.from, match.to))
    return give(place, cells.ref[match.from]!, match.from + 1) + 1;
  const [title, name] = [match.from, match.from + 3];
  const { level, region } = reading.titles[cells.ref[title]!]!;
  const isUnplaced = isSubLevel(level) && region < 0 && name === match.to - 1;
  const isOpen = isUnplaced || endsInUnit(reading, cells, title);
  if (!isOpen || !hasTag(cells, title + 1, Tag.DoubtfulName)) return -1;
  if (!hasTag(cells, name, Tag.Name)) return -1;
  const { sure, from, to } = reading.names[cells.ref[name]!]!;
  return sure && to - from > 1 ? give(place, cells.ref[title]!, name) : -1;
}

/** "Bersama Asisten III Setda Siak Hendri, Nurlela juga mengusulkan": the one behind the comma is who the sentence is about. */
const isWithSubject = (cells: Cells, from: number, to: number): boolean =>
  to - from === 4 &&
  hasTag(cells, from - 1, Tag.Oblique) &&
  hasTag(cells, from + 1, Tag.Name) &&
  hasTag(cells, from + 2, Tag.Comma) &&
  hasTag(cells, from + 3, Tag.Name) &&
  hasTag(cells, to, Tag.Lower) &&
  !hasTag(cells, to, Tag.Conj);

/** "Staf Ahli Bupati Bidang": the head of a unit ends a title of several words. */
export function endsInUnit({ tagged }: Reading, cells: Cells, title: number): boolean {
  const last = cells.to[title]! - 1;
  const isHead = tagged.leading[last]?.type === EntryType.institution;
  return isHead && last > cells.from[title]!;
}

/** Lines of names below a title, at most. */
const MOST_LINES = 60;
const IN_LINE = maskOf(Tag.Name, Tag.Number, Tag.Period, Tag.Close, Tag.Comma, Tag.Dash);

/** "Berikut nama anggota KPU Siak:", and a name in each of the lines behind it. */
export function attachLines(place: Place): number {
  const { reading, sentence, cells, match, named, found } = place;
  if (match.to < cells.length) return match.from + 1;
  const title = cells.ref[groupOf(match, 'title')!.from]!;
  for (let s = sentence + 1; s <= sentence + MOST_LINES && s < reading.cells.length; s++) {
    const line = reading.cells[s]!;
    const names = [];
    for (let i = 0; i < line.length; i++) {
      if (!hasAnyTag(line, i, IN_LINE)) return match.to;
      if (hasTag(line, i, Tag.Name)) names.push(line.ref[i]!);
    }
    if (names.length > 1) return match.to;
    for (const name of names) found.push({ title, name });
    for (const name of names) named.add(name);
  }
  return match.to;
}

/** "3. Hendri Kades Banyumulek": the whole line is a name and a title. */
export function attachItem(place: Place): number {
  const { reading, sentence, cells, match } = place;
  const isWhole = match.from === 0 && match.to === cells.length;
  const before = reading.cells[sentence - 1];
  if (!isWhole || !before || before.length > 2 || !hasTag(before, 0, Tag.Number)) return -1;
  give(place, cells.ref[match.to - 1]!, match.from);
  return match.to;
}

/** "- Hendri Saputra - Kepala Dinas Sosial.": the whole line is a name and a title, and a dash between them. */
export function attachLine(place: Place): number {
  const { cells, match } = place;
  const name = groupOf(match, 'name')!.from;
  if (match.from > 0 || match.to < cells.length) return match.from + 1;
  give(place, cells.ref[groupOf(match, 'title')!.from]!, name);
  return match.to;
}

/** "Bupati Siak - Hendri Saputra, Camat Siak - Gunawan Hidayat": a dash ties each title of the list to its holder. */
export function attachDashed(place: Place): number {
  const { cells, match } = place;
  const isTitled = hasTag(cells, match.from, Tag.Title);
  const [first, second] = isTitled ? [Tag.Title, Tag.Name] : [Tag.Name, Tag.Title];
  let i = match.from;
  while (
    hasTag(cells, i, first) &&
    hasTag(cells, i + 1, Tag.Dash) &&
    hasTag(cells, i + 2, second)
  ) {
    const [title, name] = isTitled ? [i, i + 2] : [i + 2, i];
    give(place, cells.ref[title]!, name);
    i += 3;
    while (hasAnyTag(cells, i, LISTING)) i++;
  }
  return i;
}

/** "anggota DPR yang hadir antara lain A (PDIP), B (PPP)": a party in the last brackets is not the office's body. */
export function attachMembers(place: Place): number {
  const { reading, cells, match } = place;
  const body = groupOf(match, 'body');
  if (body && reading.institutions[cells.ref[body.from]!]!.kind !== 'party') return -1;
  const title = cells.ref[groupOf(match, 'title')!.from]!;
  for (let i = match.from; i < match.to; i++) if (hasTag(cells, i, Tag.Name)) give(place, title, i);
  return match.to;
}

/** "Selaras dengan Hendri, Sekda, Nurlela Sanjaya mengatakan": one word for somebody told of before. */
export function isBeside({ reading, cells, match }: Place): boolean {
  const { from, to } = reading.names[cells.ref[match.from]!]!;
  // "oleh Hendri, Sekda, Nurlela, Kadis": a list of names and their titles.
  const isList = hasTag(cells, match.to + 2, Tag.Comma) && hasTag(cells, match.to + 3, Tag.Title);
  return to - from === 1 && hasTag(cells, match.from - 1, Tag.Oblique) && !isList;
}

/** Bodies whose members have a division each. */
const DIVIDED = /^election-/;

/** "anggota KPU Siak Hendri dan Divisi Teknis Nurlela": the next member of the body told in front, by her division. */
export function attachDivision(place: Place): number {
  const { reading, sentence, cells, match, named } = place;
  const name = groupOf(match, 'name')!.from;
  const member = memberBefore(reading, cells, match.from);
  if (!member || named.has(cells.ref[name]!)) return match.from + 1;
  const last = hasTag(cells, name - 1, Tag.Comma) ? name - 2 : name - 1;
  const title: TitleCandidate = {
    ...member,
    from: cells.from[match.from]!,
    to: cells.to[last]!,
    sentence,
    office: 'Anggota',
    acting: null,
    standing: 'current',
  };
  return give(place, reading.titles.push(title) - 1, name);
}

/** Cells between a member and the title in front, at most. */
const MEMBER_REACH = 60;

/** The last title in front, where it is one of a commission's. */
function memberBefore(reading: Reading, cells: Cells, at: number): TitleCandidate | undefined {
  for (let i = at - 1; i >= 0 && i >= at - MEMBER_REACH; i--) {
    if (!hasTag(cells, i, Tag.Title)) continue;
    const title = reading.titles[cells.ref[i]!]!;
    const kind = reading.institutions[title.institution]?.kind;
    return kind && DIVIDED.test(kind) ? title : undefined;
  }
  return undefined;
}
