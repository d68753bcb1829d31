/** Offices of several people told together: "Ketua dan anggota KPU Siak masing-masing A, B dan C"; only `kliping/deep` reads them. */
import { copyOf } from '../moves/cues.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { type Cells, hasTag } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { give } from '../titles/give.js';
import { isSubject } from './holders.js';
import { isVerb } from './behind.js';
import { attachOfPlaces } from './of-places.js';
import type { Place } from './officials.js';
import { attachPair } from '../pairs/pairs.js';
import { isWord } from '../release.js';
import type { TitleCandidate } from '../titles/titles.js';

/** "Ketua dan anggota KPU Siak masing-masing A, B dan C": the first is the head of the body, the others are its members. */
function attachHeadAndMembers(place: Place): number {
  const { reading, cells, match } = place;
  const [first, title] = ['first', 'title'].map((group) => groupOf(match, group)!.from) as [
    number,
    number,
  ];
  const head = reading.titles[cells.ref[first]!]!;
  const members = reading.titles[cells.ref[title]!]!;
  if (head.regional || head.institution >= 0 || head.region >= 0) return match.from + 1;
  head.institution = members.institution;
  head.region = members.region;
  let held = cells.ref[first]!;
  for (let i = title + 1; i < match.to; i++) {
    if (!hasTag(cells, i, Tag.Name)) continue;
    give(place, held, i);
    held = cells.ref[title]!;
  }
  return match.to;
}

/** "Hendri (Kapolda Riau yang lama)", "dari AKBP Hendri kepada Kapolres yang baru": he held the office. */
function attachPredecessor(place: Place): number {
  const { reading, cells, match, named, found } = place;
  const title = reading.titles[cells.ref[groupOf(match, 'title')!.from]!]!;
  const name = groupOf(match, 'name')!.from;
  const held = reading.titles.push({ ...title, standing: 'former' }) - 1;
  found.push({ title: held, name: cells.ref[name]! });
  named.add(cells.ref[name]!);
  // "kepada Kapolres Siak yang baru AKBP Nurlela": her title stands beside her.
  return name + 1;
}

/** "Hendri (Kepala Dinas Sosial Riau) menjadi Penjabat Bupati Siak": who holds an office for a while keeps his own. */
function attachBecame({ reading, cells, match, named, found }: Place): number {
  const [name, former, title] = ['name', 'former', 'title'].map(
    (group) => cells.ref[groupOf(match, group)!.from]!,
  ) as [number, number, number];
  if (reading.titles[title]!.acting === null) reading.titles[former]!.standing = 'former';
  found.push({ title: former, name }, { title, name });
  named.add(name);
  return match.to;
}

/** "KPU menetapkan pasangan A-B sebagai Bupati dan Wakil Bupati Siak": they are elected, and have no office yet. */
function attachElected(place: Place): number {
  const { reading, cells, match } = place;
  const titles = ['first', 'second'].map(
    (group) => reading.titles[cells.ref[groupOf(match, group)!.from]!]!,
  );
  const isTold = titles.every(({ standing }) => standing === 'current');
  if (isTold) for (const title of titles) title.standing = 'elect';
  return attachPair(place);
}

/** "Bupati Siak yang juga kader PKB, Hendri": what else the holder is, and no verb among it. */
function attachBesides(place: Place): number {
  const { reading, cells, match } = place;
  const name = groupOf(match, 'name')!.from;
  const { sure } = reading.names[cells.ref[name]!]!;
  const first = groupOf(match, 'what')!.from;
  for (let i = first; i < name - 1; i++) if (isVerb(reading, cells, i)) return match.from + 1;
  if (!sure || isWord(reading, cells.from[first]!, WordFlag.verbal)) return match.from + 1;
  return give(place, cells.ref[groupOf(match, 'title')!.from]!, name);
}

/** "Ketua Tim Pemenangan Paslon A-B, Hendri": the office of a team that works for a pair. */
function attachOfTeam(place: Place): number {
  const { reading, cells, match } = place;
  const [title, name] = ['title', 'name'].map((group) => groupOf(match, group)!.from) as [
    number,
    number,
  ];
  const office = reading.titles[cells.ref[title]!]!;
  office.bodiless ||= office.institution < 0;
  return give(place, cells.ref[title]!, name);
}

/** "dua nama Komisioner Bawaslu Riau. Kedua nama tersebut adalah A dan B": the office that the sentence before tells of several. */
function attachCounted(place: Place): number {
  const { reading, sentence, match, cells } = place;
  const title = countedBefore(reading.cells[sentence - 1]);
  if (title < 0 || match.from > 0) return match.from + 1;
  for (let i = match.from; i < match.to; i++) if (hasTag(cells, i, Tag.Name)) give(place, title, i);
  return match.to;
}

/** The last title of the sentence, where it is that of several people and none of them is named behind it; or -1. */
function countedBefore(cells: Cells | undefined): number {
  for (let i = (cells?.length ?? 0) - 1; i > 0; i--) {
    if (hasTag(cells!, i, Tag.Name)) return -1;
    if (hasTag(cells!, i, Tag.Title))
      return hasTag(cells!, i, Tag.PluralTitle) ? cells!.ref[i]! : -1;
  }
  return -1;
}

/** "Hendri resmi menjabat Kapolres Siak. Ia menggantikan AKBP Gunawan": the one office of the sentence before was his. */
function attachReplaced(place: Place): number {
  const { reading, sentence, cells, match, named, found } = place;
  const before = reading.cells[sentence - 1];
  const name = cells.ref[groupOf(match, 'name')!.from]!;
  let ref = -1;
  for (let i = 0; i < (before?.length ?? 0); i++) {
    if (!hasTag(before!, i, Tag.Title)) continue;
    if (ref >= 0) return match.from + 1;
    ref = before!.ref[i]!;
  }
  const isHeld = found.slice(-2).some(({ title }) => title === ref);
  if (match.from > 0 || ref < 0 || !isHeld || named.has(name)) return match.from + 1;
  if (reading.titles[ref]!.standing !== 'current') return match.from + 1;
  found.push({ title: copyOf(reading, ref, 'former'), name });
  named.add(name);
  return match.to;
}

/** "Mantan Asisten III Setda Riau dan Kepala Dinas Kehutanan Riau ini menambahkan": both are former offices of whoever speaks. */
function markBoth({ reading, cells, match }: Place): number {
  const [first, second] = ['first', 'title'].map(
    (group) => reading.titles[cells.ref[groupOf(match, group)!.from]!]!,
  ) as [TitleCandidate, TitleCandidate];
  const isTold = first.standing === 'former' && isSubject(cells, match.from);
  if (!isTold || second.standing !== 'current') return match.from + 1;
  second.standing = 'former';
  first.anaphoric = second.anaphoric = true;
  return match.to;
}

/** "Serah terima Kapolres dari A kepada B", "Camat yang dijabat A kini diemban pelaksana harian B": A held the office, B holds it. */
function attachHandover({ reading, cells, match, named, found }: Place): number {
  const held = reading.titles[cells.ref[match.from]!]!;
  const giver = cells.ref[groupOf(match, 'giver')!.from]!;
  const taker = cells.ref[groupOf(match, 'name')!.from]!;
  const by = groupOf(match, 'acting');
  const acting = by ? reading.knowledge.lexicon.data.actings[cells.ref[by.from]!]! : held.acting;
  found.push(
    { title: copyOf(reading, cells.ref[match.from]!, 'former'), name: giver },
    { title: reading.titles.push({ ...held, standing: 'current', acting }) - 1, name: taker },
  );
  named.add(giver).add(taker);
  // "kepada Nurlela, yang sebelumnya menjabat Camat Minas": what she held stands behind.
  return groupOf(match, 'name')!.from;
}

/** "Kepala BKD Siak Plh. Nurlela": how the office is held stands in front of the name. */
function attachActing(place: Place): number {
  const { reading, cells, match } = place;
  const ref = cells.ref[match.from]!;
  const acting = groupOf(match, 'acting')!.from;
  // "Camat Minas, Pejabat Terlantik": the next of a list
  const isKnown = reading.names[cells.ref[groupOf(match, 'name')!.from]!]!.sure;
  if (!isKnown && hasTag(cells, match.from + 1, Tag.Comma)) return match.from + 1;
  const title = reading.titles[ref]!;
  title.acting = reading.knowledge.lexicon.data.actings[cells.ref[acting]!]!;
  return give(place, ref, groupOf(match, 'name')!.from);
}

/** "A dan B saat ini menjabat sebagai Camat": the office is that of all who are told in front, where none has another one. */
function attachBoth(place: Place): number {
  const { cells, match, named } = place;
  const title = cells.ref[groupOf(match, 'title')!.from]!;
  const names: number[] = [];
  for (let i = match.from; i < match.to; i++) if (hasTag(cells, i, Tag.Name)) names.push(i);
  if (names.some((i) => named.has(cells.ref[i]!))) return match.from + 1;
  // "A dan B menjabat Ketua dan Sekretaris": one each.
  const isMore = hasTag(cells, match.to, Tag.Conj) && hasTag(cells, match.to + 1, Tag.Title);
  if (isMore && names.length > 2) return match.from + 1;
  names.forEach((name, n) => give(place, isMore && n > 0 ? cells.ref[match.to + 1]! : title, name));
  return isMore ? match.to + 2 : match.to;
}

/** By rule: records a match and returns the cell to go on from. */
export const ATTACH_SEVERAL: Readonly<Record<string, (place: Place) => number>> = {
  'head-and-members': attachHeadAndMembers,
  'both-hold': attachBoth,
  'many-hold': attachBoth,
  'title-old-bracket': attachPredecessor,
  farewell: attachPredecessor,
  handover: attachHandover,
  'title-acting-name': attachActing,
  'title-held-acting': attachActing,
  'title-before-held': attachHandover,
  'title-held-on': attachHandover,
  'name-title-became': attachBecame,
  'pair-told-elect': attachElected,
  'title-besides-name': attachBesides,
  'names-are-they': attachCounted,
  'title-of-team-name': attachOfTeam,
  'anaphora-both': markBoth,
  'one-replaced': attachReplaced,
  'title-of-places': attachOfPlaces,
  'title-of-lines': attachOfPlaces,
};
