/**
 * Rotations of posts: who leaves an office, takes it or follows whom, told by words that stand far from the names.
 * Only `kliping/deep` reads them, behind the rules that tie titles to the names beside them.
 */
import { type Cells, hasAnyTag, hasTag, maskOf, mayHold } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { type Cue, cueAt, noteName, toldBy, type Walk } from './cues.js';
import { takeName } from './names.js';
import { takeTitle } from './titles.js';
import type { Attachment } from '../officials/officials.js';
import type { Reading } from '../release.js';

const TITLED = maskOf(Tag.Title);
/** What may stand between a cue and the name or title behind it. */
const THROUGH = maskOf(Tag.Colon, Tag.Period);
/** What may stand in front of the first words of a line that tells of whoever was named in the line before. */
const LINE_MARKS = maskOf(Tag.Number, Tag.Period, Tag.Dash, Tag.Close, Tag.Comma, Tag.Colon);

/** What "dari" stands right behind where it tells of an office that somebody leaves. */
const LEAVING = maskOf(Tag.Name, Tag.Title);

/** Adds what words of rotations tell; changes the standing of titles that ended. */
export function attachMoves(reading: Reading, found: Attachment[]): void {
  const owners = new Map(found.map(({ title }, at) => [title, at]));
  const byName: Walk['byName'] = new Map();
  found.forEach(({ name }, at) => noteName(byName, name, at));
  let before = -1;
  for (const cells of reading.cells) {
    if (!mayHold(cells, TITLED)) {
      before = onlyName(cells);
      continue;
    }
    const walk: Walk = {
      reading,
      cells,
      found,
      owners,
      byName,
      person: opensWithMove(reading, cells) ? before : -1,
      at: 0,
      successor: -1,
      topic: -1,
      left: -1,
      moving: false,
      giver: -1,
      seated: false,
      cue: null,
    };
    const told = walk.person;
    for (let i = 0; i < cells.length;) i = stepOn(walk, i);
    before = told >= 0 ? told : onlyName(cells);
  }
}

/** The one name of a sentence, or -1. */
function onlyName(cells: Cells): number {
  let name = -1;
  for (let i = 0; i < cells.length; i++) {
    if (!hasTag(cells, i, Tag.Name)) continue;
    if (name >= 0) return -1;
    name = cells.ref[i]!;
  }
  return name;
}

/** "Jabatan lama: …", "Sebelumnya ia menjabat …": the line begins with words that tell which office ended or began. */
function opensWithMove(reading: Reading, cells: Cells): boolean {
  let i = 0;
  while (hasAnyTag(cells, i, LINE_MARKS)) i++;
  return hasTag(cells, i, Tag.Title) && toldBy(reading, cells, i) !== null;
}

/** Reads the cell at `i`; returns the next one. */
function stepOn(walk: Walk, i: number): number {
  const { cells } = walk;
  if (hasTag(cells, i, Tag.Title)) takeTitle(walk, i);
  else if (hasTag(cells, i, Tag.Name)) takeName(walk, i);
  else return readCue(walk, i);
  return i + 1;
}

/** Notes the word of a rotation at `i`, or forgets the last one; returns the cell behind. */
function readCue(walk: Walk, i: number): number {
  const { cells, reading } = walk;
  if (hasTag(cells, i, Tag.Comma) && walk.successor >= 0) {
    walk.person = walk.successor;
    walk.successor = -1;
  }
  const cue = cueAt(reading, cells, i);
  if (cue === null) {
    if (!hasAnyTag(cells, i, THROUGH)) walk.cue = null;
    return i + 1;
  }
  // "yang sebelumnya dijabat": a longer word may begin within it.
  if (cue.kind === 'was' && cue.to > i + 1) {
    walk.cue = 'was';
    return i + 1;
  }
  const isKept = cue.kind === 'link' || (cue.kind === 'was' && walk.cue === 'was');
  if (!isKept) walk.cue = isLoose(cells, i, cue) ? null : cue.kind;
  return cue.to;
}

/** "dari" and "sebelumnya" tell of an office only right behind whoever leaves it, or what is left. */
function isLoose(cells: Cells, i: number, { kind, to }: Cue): boolean {
  const before = hasTag(cells, i - 1, Tag.Comma) ? i - 2 : i - 1;
  if (kind === 'from') return !hasAnyTag(cells, before, LEAVING);
  return kind === 'was' && to === i + 1 && !hasTag(cells, i - 1, Tag.Name);
}
