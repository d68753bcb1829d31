/** Who makes somebody hold an office, and whom: "Hendri, Asisten II, dilantik Gubernur Riau Gunawan sebagai Pj Bupati Siak"; only `kliping/deep` tells the two apart. */
import { cellAhead, type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { give } from '../titles/give.js';
import type { Place } from './officials.js';

/** Cells between whoever gets an office and the verb, at most: "Hendri, yang juga Asisten II Setda Riau, resmi". */
const SUBJECT_REACH = 14;

/** The first title is whose who acts, the second that of whoever is named last in front of the verb; nobody's where none is. */
function attachMadeBy(place: Place): number {
  const { cells, match, named, found } = place;
  const [by, name, title] = ['by', 'name', 'title'].map((group) => groupOf(match, group)!.from) as [
    number,
    number,
    number,
  ];
  if (!named.has(cells.ref[name]!)) give(place, cells.ref[by]!, name);
  const subject = subjectBefore(cells, match.from);
  if (subject >= 0) {
    found.push({ title: cells.ref[title]!, name: cells.ref[subject]!, further: true });
    named.add(cells.ref[subject]!);
  }
  return match.to;
}

/** The cell of the name in front of a verb that nothing parts from it, or -1. */
function subjectBefore(cells: Cells, verb: number): number {
  for (let i = verb - 1; i >= 0 && i >= verb - SUBJECT_REACH; i--) {
    // "Gunawan dan Hendri dilantik": the office may be that of both.
    if (hasTag(cells, i, Tag.Name)) return hasTag(cells, i - 1, Tag.Conj) ? -1 : i;
    if (hasAnyTag(cells, i, PARTS)) return -1;
  }
  return -1;
}

const PARTS = maskOf(Tag.Period, Tag.Quote, Tag.Colon, Tag.Reporting, Tag.Conj);

/** "Dikatakan Hendri, Bupati Siak akan hadir": what somebody says begins with another's title. */
function passReported({ cells, match }: Place): number {
  return cellAhead(cells, match.from, Tag.Title);
}

/** "Hendri, Ketua KPU Siak adalah Gunawan": the title begins what is told of the one named last. */
function passNext(place: Place): number {
  const { reading, cells, match } = place;
  const title = groupOf(match, 'title')!.from;
  const other = groupOf(match, 'other')!.from;
  return reading.names[cells.ref[other]!]!.sure
    ? title
    : give(place, cells.ref[title]!, match.from);
}

/** By rule: records a match and returns the cell to go on from. */
export const ATTACH_MADE: Readonly<Record<string, (place: Place) => number>> = {
  'made-by-title': attachMadeBy,
  'reported-next-title': passReported,
  'name-next-is': passNext,
};
