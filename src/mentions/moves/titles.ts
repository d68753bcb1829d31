/** What a title means in a rotation of posts: which office ended, which began, and whose it is. */
import type { MoveCue } from '../../gazetteer/compiled.js';
import { hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { attach, copyOf, cueAt, isCurrent, noteName, titlesOf, toldBy, type Walk } from './cues.js';
import type { TitleCandidate } from '../titles/titles.js';

/** Cells between a name and the office that ended or began, at most. */
const REACH = 10;

/** Reads the title at `i`. */
export function takeTitle(walk: Walk, i: number): void {
  const { reading, cells, cue, person } = walk;
  const title = cells.ref[i]!;
  walk.seated = cue === 'seat';
  walk.giver = -1;
  walk.topic = title;
  walk.cue = null;
  if (walk.successor >= 0 && isOffice(walk, i)) return passOn(walk, title);
  if (person < 0) return;
  const told = toldBy(reading, cells, i);
  if (walk.left >= 0 && told === 'moved') return leave(walk, i);
  if (walk.moving && cue === 'to') return leave(walk, i);
  if (told !== null) return i - walk.at > REACH ? undefined : takeTold(walk, i, told);
  const isFree = !walk.owners.has(title);
  if (isFree && (cue === 'from' || cue === 'was')) walk.moving = true;
  if (cue === 'from' && isFree) walk.left = title;
  else if (cue === 'new' && isFree && i - walk.at <= REACH && !isBare(reading.titles[title]!))
    attach(walk, title, person);
  else if (cue === 'was' && isFree) attach(walk, formerOf(walk, title), person);
  else if (cue === 'replaces' && !isFree) succeed(walk, title);
}

/** "yang sebelumnya Plt Camat Siak": the office ended, and how it was held is told. */
const formerOf = ({ reading: { titles } }: Walk, title: number): number =>
  titles.push({ ...titles[title]!, standing: 'former' }) - 1;

/** A title whose words tell that it began or ended is that of whoever is named in front of it. */
function takeTold(walk: Walk, i: number, told: MoveCue): void {
  const { reading, cells, person } = walk;
  const title = cells.ref[i]!;
  if (!takeBack(walk, i)) return;
  walk.moving = told === 'old';
  if (told === 'moved' && reading.titles[title]!.acting === null) endOthers(walk, i);
  if (!walk.owners.has(title) && !(told === 'old' && isBare(reading.titles[title]!)))
    attach(walk, title, person);
}

/** "selama menjabat gubernur": whoever is told of may be the governor still. */
const isBare = ({ regional, level, region, institution }: TitleCandidate): boolean =>
  region < 0 && institution < 0 && (regional || level === 'national');

/** "A menjadi Sekda, B dari …": a comma parts the title from the next name; true where the title is the person's or nobody's. */
function takeBack({ cells, found, owners, byName, person }: Walk, i: number): boolean {
  const title = cells.ref[i]!;
  const at = owners.get(title);
  if (at === undefined || found[at]!.name === person) return true;
  if (!hasTag(cells, i + 1, Tag.Comma) || found[at]!.name !== cells.ref[i + 2]) return false;
  found[at] = { title, name: person };
  noteName(byName, person, at);
  return true;
}

/** "… menggantikan B sebagai Sekda": the title at `i` tells which office goes from B to A. */
const isOffice = ({ reading, cells, owners }: Walk, i: number): boolean =>
  owners.has(cells.ref[i]!) &&
  hasTag(cells, i - 2, Tag.Name) &&
  cueAt(reading, cells, i - 1)?.kind === 'link';

/** "A menggantikan B sebagai Sekda": A has the office, which B had. */
function passOn(walk: Walk, title: number): void {
  const { found, owners, successor, reading } = walk;
  const at = owners.get(title)!;
  found[at] = { title: copyOf(reading, title, 'former'), name: found[at]!.name };
  attach(walk, title, successor);
}

/** "A dari Camat Siak menjadi Sekda": the office that A had, and the one that A has. */
function leave(walk: Walk, i: number): void {
  const title = walk.cells.ref[i]!;
  if (walk.left >= 0) {
    walk.reading.titles[walk.left]!.standing = 'former';
    attach(walk, walk.left, walk.person);
  }
  if (takeBack(walk, i) && !walk.owners.has(title)) attach(walk, title, walk.person);
  walk.left = -1;
  walk.moving = false;
}

/** "A menggantikan Kapolres Siak B": A has the office that B had. */
function succeed(walk: Walk, title: number): void {
  const { reading, found, owners, person } = walk;
  const at = owners.get(title)!;
  // "Wakil Bupati Siak A hadir menggantikan Bupati Siak B" for a day.
  if (found[at]!.name === person || hasOffice(walk, person)) return;
  attach(walk, copyOf(reading, title, 'current'), person);
  reading.titles[title]!.standing = 'former';
}

/** A current office that the release has given to a name. */
function hasOffice(walk: Walk, name: number): boolean {
  return titlesOf(walk, name).some((title) => isCurrent(walk, title));
}

/** "Camat Siak Hendri … digeser ke kursi …": the offices that the sentence told of in front have ended. */
function endOthers(walk: Walk, at: number): void {
  const { reading, cells, person } = walk;
  for (const held of titlesOf(walk, person)) {
    const title = reading.titles[held]!;
    const isInFront = title.from >= cells.from[0]! && title.from < cells.from[at]!;
    if (isInFront && title.standing === 'current') title.standing = 'former';
  }
}
