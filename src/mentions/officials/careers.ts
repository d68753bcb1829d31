/** Offices that somebody held one after the other, or that the body in front tells; only `kliping/deep` reads them. */
import { isOneOf } from './linking.js';
import { cellBack, type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { give } from '../titles/give.js';
import { leadsToName, UNIT_HEAD } from './holders.js';
import { isVerb } from './behind.js';
import type { Place } from './officials.js';
import { type Reading, textOf } from '../release.js';

/** Offices of one career that are followed, at most. */
const MOST_OFFICES = 20;
/** Cells of "(1983-1994)". */
const LONGEST_TERM = 6;
const JOINTS = maskOf(Tag.Comma, Tag.Conj, Tag.Lower);

/** "Ia pernah menjabat Camat Siak (1983-1994), Kepala Dinas Sosial hingga Sekda Siak": all are former offices of whoever was told of. */
function markCareer({ reading, cells, match }: Place): number {
  const first = groupOf(match, 'former')!.from;
  const isHeld = isTold(reading, cells, match.from, first);
  if (!isHeld) return match.from + 1;
  let at = first;
  for (let n = 0; n < MOST_OFFICES && hasTag(cells, at, Tag.Title); n++) {
    if (leadsToName(cells, at + 1)) break;
    const title = reading.titles[cells.ref[at]!]!;
    title.standing = 'former';
    title.anaphoric = true;
    at = nextOffice(reading, cells, at + 1);
  }
  return Math.max(at, match.to);
}

/** "pernah menjabat" stands in front of the office, or is part of its title. */
function isTold(reading: Reading, cells: Cells, from: number, title: number): boolean {
  if (reading.titles[cells.ref[title]!]!.standing === 'former') return true;
  for (let i = from + 1; i < title; i++) {
    const word = textOf(reading.document, cells.from[i]!, cells.to[i]!);
    if (reading.knowledge.lexicon.moves!.get(word) === 'was') return true;
  }
  return false;
}

/** The cell behind a term in brackets and the words that join the next office. */
function nextOffice(reading: Reading, cells: Cells, i: number): number {
  let at = i;
  if (hasTag(cells, at, Tag.Open)) {
    while (at < i + LONGEST_TERM && !hasTag(cells, at, Tag.Close)) at++;
    at++;
  }
  const last = at + 2;
  while (at < last && hasAnyTag(cells, at, JOINTS) && !isVerb(reading, cells, at)) at++;
  return at;
}

/** "dari Kejari Siak yakni Kasi Intel": the unit is the body's in front. */
function joinUnit({ reading, cells, match }: Place): number {
  const last = match.to - 1;
  const title = reading.titles[cells.ref[last]!]!;
  const body = cells.ref[match.from]!;
  const isOpen = title.institution < 0 && title.region < 0 && UNIT_HEAD.test(title.office);
  if (isOpen && reading.institutions[body]!.kind !== 'local-government') title.institution = body;
  return last;
}

/** "- Hendri Saputra (Kabag Umum Setda Siak": a bracket that the line leaves open. */
function attachUnclosed(place: Place): number {
  const { cells, match, named } = place;
  const isLast = match.to === cells.length && !named.has(cells.ref[match.from]!);
  return isLast ? give(place, cells.ref[match.to - 1]!, match.from) : match.from + 1;
}

/** "di pusara Bupati pertama Siak, KRT Hendri": whoever held it first, wherever he is told of. */
function attachFirst(place: Place): number {
  const { reading, cells, match } = place;
  const title = cells.ref[match.from]!;
  reading.titles[title]!.standing = 'former';
  if (hasTag(cells, match.from + 2, Tag.Region) && reading.titles[title]!.region < 0)
    reading.titles[title]!.region = cells.ref[match.from + 2]!;
  return give(place, title, groupOf(match, 'name')!.from);
}

/** "Direktur Kelembagaan Dirjen Bina Desa Kementerian Desa, Hendri": the office named last is the one that his unit is of. */
function attachDirector(place: Place): number {
  const { reading, cells, match } = place;
  const name = groupOf(match, 'name')!.from;
  const ref = cells.ref[match.from]!;
  const title = reading.titles[ref]!;
  const last = reading.titles[cells.ref[cellBack(cells, name - 1, Tag.Title)]!]!;
  const body = reading.institutions[last.institution];
  if (
    !isOneOf(reading, title.office, 'directs') ||
    title.institution >= 0 ||
    body?.level !== 'national'
  )
    return match.from + 1;
  title.to = last.to;
  title.institution = last.institution;
  return give(place, ref, name);
}

/** "Direktur Penyidikan pada Jaksa Agung Muda Pidana Khusus, Hendri": he serves under the one whose office tells the unit. */
function attachWithin(place: Place): number {
  const { reading, cells, match } = place;
  const ref = cells.ref[match.from]!;
  const title = reading.titles[ref]!;
  const chief = reading.titles[cells.ref[match.from + 2]!]!;
  const isOpen = title.institution < 0 && !title.regional;
  // "laporan Direktur pada Presiden", "pada Menteri Agama": who is told something.
  const isChief = chief.level === 'national' && !isOneOf(reading, chief.office, 'minister');
  const isUnit = chief.office.includes(' ') || chief.institution >= 0;
  if (!isOpen || !isChief || !isUnit || !isOneOf(reading, title.office, 'directs'))
    return match.from + 1;
  title.to = chief.to;
  title.level = chief.level;
  title.institution = chief.institution;
  return give(place, ref, groupOf(match, 'name')!.from);
}

/** "Hendri saat menjadi Bupati Siak", "Ketika menjadi Bupati Siak, Hendri": an office of a place or body that he held then. */
function attachWhile(place: Place): number {
  const { reading, cells, match, named, found } = place;
  const [title, name] = ['title', 'name'].map((group) => groupOf(match, group)!.from) as [
    number,
    number,
  ];
  const held = reading.titles[cells.ref[title]!]!;
  const isWhole = held.regional || held.institution >= 0;
  if (isWhole && held.standing === 'current') held.standing = 'former';
  found.push({ title: cells.ref[title]!, name: cells.ref[name]!, further: true });
  named.add(cells.ref[name]!);
  return Math.max(title, name) + 1;
}

/** By rule: records a match and returns the cell to go on from, or -1 where the rule's own way is to be gone. */
export const ATTACH_CAREERS: Readonly<Record<string, (place: Place) => number>> = {
  'one-held': markCareer,
  'body-namely-title': joinUnit,
  'name-title-open': attachUnclosed,
  'title-first-of': attachFirst,
  'title-of-titles': attachDirector,
  'title-at-title': attachWithin,
  'name-while-title': attachWhile,
  'while-title-name': attachWhile,
};
