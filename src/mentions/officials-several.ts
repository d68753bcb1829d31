/** Offices of several people told together: "Ketua dan anggota KPU Siak masing-masing A, B dan C"; only `kliping/deep` reads them. */
import { hasTag } from '../grammar/cells.js';
import { groupOf } from '../grammar/rule.js';
import { Tag } from '../grammar/tags.js';
import { give } from './give-title.js';
import type { Place } from './officials.js';

/** "Ketua dan anggota KPU Siak masing-masing A, B dan C": the first is the head of the body, the others are its members. */
export function attachHeadAndMembers(place: Place): number {
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
export function attachPredecessor(place: Place): number {
  const { reading, cells, match, named, found } = place;
  const title = reading.titles[cells.ref[groupOf(match, 'title')!.from]!]!;
  const name = groupOf(match, 'name')!.from;
  const held = reading.titles.push({ ...title, standing: 'former' }) - 1;
  found.push({ title: held, name: cells.ref[name]! });
  named.add(cells.ref[name]!);
  // "kepada Kapolres Siak yang baru AKBP Nurlela": her title stands beside her.
  return name + 1;
}
