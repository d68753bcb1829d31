/** Candidates for the second of two offices, and whom they run with: "Hendri sebagai cawapres Gunawan"; only `kliping/deep` tells them apart. */
import { linksAt } from './linking.js';
import { EntryType } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { type Cells, hasTag } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { give } from '../titles/give.js';
import { UNIT_HEAD } from './holders.js';
import { isDoing } from '../names/cues.js';
import type { Place } from './officials.js';
import { passAgent } from './further.js';
import type { Reading } from '../release.js';

/** "Hendri, sebagai cawapres Gunawan": the office is that of the name in front. */
function attachMate(place: Place): number {
  const { match } = place;
  if (isOfMany(place)) return match.from + 1;
  return giveMate(place, match.to - 1) ? match.to : passAgent(place);
}

/** Gives the name that begins the match the title at a cell, where whoever is named behind that is the other one of the pair. */
export function giveMate({ reading, cells, match, named, found }: Place, title: number): boolean {
  if (!isOfMate(reading, cells, title)) return false;
  found.push({ title: cells.ref[title]!, name: cells.ref[match.from]!, further: true });
  named.add(cells.ref[match.from]!);
  return true;
}

/** "Menurut Hendri, saat ini anggota KPU Siak sedang rapat": the office is that of whoever the words behind tell of. */
function isOfMany({ reading, cells, match }: Place): boolean {
  const leads = hasTag(cells, match.from - 1, Tag.Preposition);
  if (!leads || !hasTag(cells, match.from + 1, Tag.Comma)) return false;
  for (let i = match.from + 2; i < match.to - 1; i++)
    if (!linksAt(reading, cells, i, 'meanwhile')) return false;
  return hasTag(cells, match.to, Tag.Lower);
}

/** "Hendri (LO Gunawan-Nurlela)": the pair in brackets is the one that somebody works for. */
function attachBracketed({ cells, match, named, found }: Place): number {
  const name = cells.ref[match.from]!;
  found.push({ title: cells.ref[groupOf(match, 'title')!.from]!, name });
  named.add(name);
  return match.to;
}

/** "Juru Bicara Gunawan, Hendri": the office of somebody's own staff is of no place. */
function attachSpokesman(place: Place): number {
  const { reading, cells, match } = place;
  const title = cells.ref[groupOf(match, 'title')!.from]!;
  if (reading.titles[title]!.institution < 0) reading.titles[title]!.level = 'national';
  return give(place, title, groupOf(match, 'name')!.from);
}

/** "Calon Wakil Presiden nomor urut satu, Hendri"; in "calon presiden dan calon wakil presiden nomor urut satu, A-B" two are named. */
function attachNumbered(place: Place): number {
  const { cells, match } = place;
  const isPair = hasTag(cells, match.from - 1, Tag.Conj) || hasTag(cells, match.to, Tag.Dash);
  const isListed = isPair || hasTag(cells, match.to, Tag.Conj);
  if (isListed) return match.from + 1;
  return give(place, cells.ref[match.from]!, groupOf(match, 'name')!.from);
}

/** "maju sebagai cawapres Gunawan": whoever is named behind it is the other one of the pair. */
function passMate({ reading, cells, match }: Place): number {
  return isOfMate(reading, cells, match.from) ? match.from + 1 : -1;
}

/** The short title of a deputy's candidate behind "sebagai", and a name right behind it. */
function isOfMate({ titles, tagged }: Reading, cells: Cells, i: number): boolean {
  const { office, standing, from, to } = titles[cells.ref[i]!]!;
  const isShort = to - from === 1 && standing === 'candidate' && office.startsWith('Wakil ');
  if (!isShort || !hasTag(cells, i + 1, Tag.Name)) return false;
  return markAt(tagged, from - 1, EntryType.personTail)?.length === 1;
}

/** "Hendri melalui Wakil Bupati Syaefudin melaksanakan": one word that nobody knows holds a whole office where it acts. */
function attachThrough(place: Place): number {
  const { reading, cells, match } = place;
  const at = groupOf(match, 'title')!.from;
  const name = groupOf(match, 'name')!.from;
  const { regional, bodiless, institution, region, office, from, to } =
    reading.titles[cells.ref[at]!]!;
  const isPlaced = regional || bodiless || institution >= 0 || region >= 0;
  // "melalui Kabid Penegakan Zartuni": the unit is told.
  const isWhole = isPlaced || (UNIT_HEAD.test(office) && to - from > 1);
  const isHolder =
    reading.names[cells.ref[name]!]!.sure ||
    (isWhole && (isDoing(reading, cells, name + 1) || hasTag(cells, name + 1, Tag.Reporting)));
  return isHolder ? give(place, cells.ref[at]!, name) : match.from + 1;
}

/** "Setelah pertemuan dengan pengurus PWI, Hendri melanjutkan": small letters tell of several of one body, whom somebody met. */
function passMany(place: Place): number {
  const { reading, cells, match } = place;
  const at = groupOf(match, 'title')!.from;
  const { institution, from } = reading.titles[cells.ref[at]!]!;
  const { tokens, text } = reading.document;
  const first = text[tokens.start[from]!]!;
  const isMany = institution >= 0 && first === first.toLowerCase();
  return isMany ? groupOf(match, 'name')!.from : match.from + 1;
}

/** "Ketua DPRD Siak A didampingi dua wakilnya yaitu B dan C": both are deputies of the head in front. */
function attachDeputies(place: Place): number {
  const { reading, cells, match } = place;
  const head = cells.ref[match.from]!;
  const name = groupOf(match, 'name')!.from;
  const title = reading.titles[head]!;
  const end = give(place, head, name);
  if (title.office !== 'Ketua') return end;
  const word = groupOf(match, 'deputy')!.from;
  const [from, to] = [cells.from[word]!, cells.to[word]!];
  const deputy = reading.titles.push({ ...title, office: 'Wakil Ketua', from, to }) - 1;
  give(place, deputy, groupOf(match, 'namea')!.from);
  return give(place, deputy, groupOf(match, 'nameb')!.from);
}

/** By rule: records a match and returns the cell to go on from, or -1 where the rule's own way is to be gone. */
export const ATTACH_MATES: Readonly<Record<string, (place: Place) => number>> = {
  'name-as-title': attachMate,
  'title-name': passMate,
  'name-of-ticket': attachBracketed,
  'title-of-person': attachSpokesman,
  'title-number-name': attachNumbered,
  'name-through-title': attachThrough,
  'many-met': passMany,
  'head-deputies': attachDeputies,
};
