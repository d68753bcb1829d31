/** Offices that a person gets from somebody or holds besides another one; only `kliping/deep` reads them. */
import { isPassive } from '../../gazetteer/affixes.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { cellAhead, type Cells, hasAnyTag, hasTag, maskOf, mayHold } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { give } from '../titles/give.js';
import type { Attachment, Place } from './officials.js';
import { isWord, type Reading, textOf } from '../release.js';

/** "Hendri dilantik oleh Gubernur Riau Nurlela sebagai Bupati": the last office is Hendri's, the one in front is hers. */
export function attachMade(place: Place): number {
  const { cells, match } = place;
  const by = groupOf(match, 'by')?.from ?? -1;
  if (by >= 0 && hasTag(cells, by + 1, Tag.Name)) give(place, cells.ref[by]!, by + 1);
  return giveFurther(place);
}

/**
 * "Hendri dilantik Gubernur Riau (sebagai Bupati)": the head of a region right behind the passive is who did it; in
 * "kini dilantik Kepala Pelaksana BPBD" it is what he becomes.
 */
export function passAgent({ reading, cells, match, named, found }: Place): number {
  const first = cellAhead(cells, match.from + 1, Tag.Title);
  const verb = textOf(reading.document, cells.from[first - 1]!, cells.to[first - 1]!);
  const { regional, acting } = reading.titles[cells.ref[first]!]!;
  if (!regional || acting !== null || !isPassive(verb)) return -1;
  const last = match.to - 1;
  if (first === last) return last;
  const name = cells.ref[match.from]!;
  found.push({ title: cells.ref[last]!, name, further: true });
  named.add(name);
  return match.to;
}

/** "Bupati Siak Hendri kala itu": the office that he had then; where his title stands in front, it is told of once only. */
export function attachHeldThen(place: Place): number {
  const { reading, cells, match } = place;
  reading.titles[cells.ref[match.from]!]!.standing = 'former';
  return give(place, cells.ref[match.from]!, groupOf(match, 'name')!.from);
}

/** "Hendri menyerahkan jabatannya sebagai Camat Siak kepada Nurlela": he held the office, and she holds it. */
export function attachSuccessor({ reading, cells, match, named, found }: Place): number {
  const held = reading.titles[cells.ref[groupOf(match, 'former')!.from]!]!;
  const told = (standing: string): number => reading.titles.push({ ...held, standing }) - 1;
  const [giver, taker] = ['name', 'next'].map(
    (group) => cells.ref[groupOf(match, group)!.from]!,
  ) as [number, number];
  found.push({ title: told('former'), name: giver }, { title: told('current'), name: taker });
  named.add(giver).add(taker);
  return match.to;
}

/** "Hendri, anggota DPRD Siak yang juga Ketua KNPI": every office told behind the comma is that of the name in front. */
export function attachAlso(place: Place): number {
  const { reading, cells, match, named } = place;
  const first = groupOf(match, 'first');
  // "Hendri, karena merangkap sebagai pengurus": why something was done to him.
  if (isWord(reading, cells.from[match.from + 2]!, WordFlag.subordinator)) return match.from + 1;
  // "Bupati Siak Hendri, Ketua KPU yang juga Ketua RT Gunawan": the next of a list.
  const isNext = first !== null && named.has(cells.ref[match.from]!);
  if (isNext || hasTag(cells, match.to, Tag.Name)) return match.from + 1;
  if (first) give(place, cells.ref[first.from]!, match.from);
  return giveFurther(place);
}

/** "Hendri selaku Ketua Panitia sekaligus Kabid Anggaran": both are his, unless somebody stands behind the second. */
export function attachHeldAlso(place: Place): number {
  const { cells, match, found } = place;
  const name = cells.ref[groupOf(match, 'name')!.from]!;
  const first = groupOf(match, 'first')!.from;
  found.push({ title: cells.ref[first]!, name, further: true });
  if (!hasTag(cells, match.to, Tag.Name)) return giveFurther(place);
  place.named.add(name);
  return match.to - 1;
}

/** The last title of the match is one more office of its name. */
function giveFurther({ cells, match, named, found }: Place): number {
  const name = cells.ref[groupOf(match, 'name')!.from]!;
  found.push({ title: cells.ref[groupOf(match, 'title')!.from]!, name, further: true });
  named.add(name);
  return match.to;
}

const TITLED = maskOf(Tag.Title);
const OPENS_NAME = maskOf(Tag.Cap, Tag.Name, Tag.Honorific);

/** "Hendri, Kadis PU dan Plt Sekda, hadir": who holds an office stands in for another one, too. */
export function attachActings(reading: Reading, found: Attachment[]): void {
  const holders = new Map(found.map(({ title, name }) => [title, name]));
  for (const cells of reading.cells) {
    if (!mayHold(cells, TITLED)) continue;
    for (let i = 3; i < cells.length; i++) {
      if (!isActingBeside(reading, cells, i)) continue;
      const name = holders.get(cells.ref[i - 2]!);
      const title = cells.ref[i]!;
      const next = hasTag(cells, i + 1, Tag.Comma) ? i + 2 : i + 1;
      if (name === undefined || holders.has(title) || hasAnyTag(cells, next, OPENS_NAME)) continue;
      found.push({ title, name, further: true });
    }
  }
}

/** A title that is held for a while, joined to the one in front. */
const isActingBeside = (reading: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Title) &&
  hasTag(cells, i - 1, Tag.Conj) &&
  hasTag(cells, i - 2, Tag.Title) &&
  reading.titles[cells.ref[i]!]!.acting !== null;
