/**
 * Rotations of posts: who leaves an office, takes it or follows whom, told by words that stand far from the names.
 * Only `kliping/deep` reads them, behind the rules that tie titles to the names beside them.
 */
import type { MoveCue } from '../gazetteer/compiled.js';
import { type Cells, hasAnyTag, hasTag, maskOf, mayHold } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import { foldedAt } from '../document/tokens.js';
import type { TitleCandidate } from './titles.js';
import type { Attachment } from './officials.js';
import { foldedRun, once, type Reading } from './release.js';

/** What the walk through a sentence has come by. */
interface Walk {
  reading: Reading;
  cells: Cells;
  found: Attachment[];
  /** Where the attachment of each title stands in `found`. */
  owners: Map<number, number>;
  /** Name of whoever the words are about, or -1. */
  person: number;
  /** The cell of that name. */
  at: number;
  /** Whom the words were about in front of "menggantikan …". */
  successor: number;
  /** The office that the sentence is about, or -1. */
  topic: number;
  /** "Hendri dari Camat Siak": the office that whoever is named leaves, or -1. */
  left: number;
  /** The words have told which office the person had: "menjadi" tells of the one that came after. */
  moving: boolean;
  /** "Kapolres Siak dari Hendri": whoever gives the topic away, or -1. */
  giver: number;
  /** A word for a post stands in front of the topic. */
  seated: boolean;
  cue: MoveCue | null;
}

/** Cells between a name and the office that ended or began, at most. */
const REACH = 10;
/** Words of a cue, at most. */
const LONGEST_CUE = 4;
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
  if (kind === 'from') return !hasAnyTag(cells, i - 1, LEAVING);
  return kind === 'was' && to === i + 1 && !hasTag(cells, i - 1, Tag.Name);
}

interface Cue {
  kind: MoveCue;
  /** The cell behind it. */
  to: number;
}

/** The longest cue that begins at `i`. */
function cueAt({ document, knowledge: { lexicon } }: Reading, cells: Cells, i: number): Cue | null {
  const { moves } = lexicon;
  if (!leadingWords(moves!).has(foldedAt(document.tokens, document.text, cells.from[i]!)))
    return null;
  for (let to = Math.min(cells.length, i + LONGEST_CUE); to > i; to--) {
    if (cells.to[to - 1]! - cells.from[i]! > LONGEST_CUE) continue;
    const kind = moves!.get(foldedRun(document, cells.from[i]!, cells.to[to - 1]!));
    if (kind) return { kind, to };
  }
  return null;
}

/** The first words of all cues. */
const leadingWords = once(
  (moves: ReadonlyMap<string, MoveCue>) =>
    new Set([...moves.keys()].map((form) => form.split(' ', 1)[0]!)),
);

/** How the words that the title at `i` swallowed tell its standing, or null. */
function toldBy({ document, titles, knowledge }: Reading, cells: Cells, i: number): MoveCue | null {
  const title = titles[cells.ref[i]!]!;
  if (!title.told) return null;
  const kind = knowledge.lexicon.moves!.get(foldedRun(document, cells.from[i]!, title.from));
  return kind ?? (title.standing === 'former' ? 'old' : null);
}

function takeTitle(walk: Walk, i: number): void {
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
  else if (cue === 'was' && isFree) attach(walk, copyOf(reading, title, 'former'), person);
  else if (cue === 'replaces' && !isFree) succeed(walk, title);
}

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
function takeBack({ cells, found, owners, person }: Walk, i: number): boolean {
  const title = cells.ref[i]!;
  const at = owners.get(title);
  if (at === undefined || found[at]!.name === person) return true;
  if (!hasTag(cells, i + 1, Tag.Comma) || found[at]!.name !== cells.ref[i + 2]) return false;
  found[at] = { title, name: person };
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

/** The title anew, with another standing. */
function copyOf(reading: Reading, title: number, standing: string): number {
  const { acting, ...rest } = reading.titles[title]!;
  const kept = standing === 'former' ? null : acting;
  return reading.titles.push({ ...rest, acting: kept, standing }) - 1;
}

const isCurrent = ({ reading }: Walk, title: number): boolean =>
  reading.titles[title]!.standing === 'current';

/** A current office that the release has given to a name. */
function hasOffice(walk: Walk, name: number): boolean {
  return walk.found.some((given) => given.name === name && isCurrent(walk, given.title));
}

/** "Camat Siak Hendri … digeser ke kursi …": the offices that the sentence told of in front have ended. */
function endOthers({ reading, cells, found, owners, person }: Walk, at: number): void {
  for (let i = 0; i < at; i++) {
    if (!hasTag(cells, i, Tag.Title)) continue;
    const owner = owners.get(cells.ref[i]!);
    const title = reading.titles[cells.ref[i]!]!;
    if (owner !== undefined && found[owner]!.name === person && title.standing === 'current')
      title.standing = 'former';
  }
}

function attach({ found, owners }: Walk, title: number, name: number): void {
  owners.set(title, found.push({ title, name }) - 1);
}

/** Who stands behind it only speaks of the person. */
const SAYING = maskOf(Tag.Reporting, Tag.Clitic, Tag.Passive, Tag.Preposition, Tag.Bridge);
/** What tells of an office only where a word for a post or whoever leaves it is named, too. */
const AT_SEAT: ReadonlySet<MoveCue | null> = new Set<MoveCue>(['filled', 'replaced']);
const isVacated = ({ seated, giver }: Walk): boolean => seated || giver >= 0;

function takeName(walk: Walk, i: number): void {
  const { cells, cue, topic } = walk;
  const name = cells.ref[i]!;
  const isAbout = topic >= 0 && walk.owners.get(topic) === undefined;
  walk.cue = null;
  // "Nurlela sendiri, dikatakan Hendri, kini menjabat …"
  if (cue === null && hasAnyTag(cells, i - 1, SAYING)) return;
  if (cue === 'replaces' && walk.person >= 0) {
    lose(walk, name);
    if (hasTag(cells, i + 1, Tag.Lower)) walk.successor = walk.person;
    else return;
  } else if (cue === 'held' && isAbout) attach(walk, copyOf(walk.reading, topic, 'former'), name);
  else if (cue === 'from' && isAbout) walk.giver = name;
  else if (isAbout && (cue === 'taken' || (AT_SEAT.has(cue) && isVacated(walk)))) hand(walk, name);
  else if (cue === 'replaced' && topic >= 0 && !isAbout) pass(walk, name);
  walk.person = name;
  walk.at = i;
  walk.moving = false;
  walk.left = -1;
}

/** "Kapolres Siak dari A diserahterimakan kepada B": B has the topic, which A had. */
function hand(walk: Walk, name: number): void {
  const { topic, giver, reading } = walk;
  if (giver >= 0) attach(walk, copyOf(reading, topic, 'former'), giver);
  attach(walk, topic, name);
}

/** "A menggantikan B": B had the office that A has, where nothing else tells B's. */
function lose(walk: Walk, name: number): void {
  const { found, person, reading } = walk;
  for (let at = found.length - 1; at >= 0; at--) {
    const { title, name: holder } = found[at]!;
    if (holder !== person || !isCurrent(walk, title)) continue;
    if (holdsSame(walk, name, title)) return;
    attach(walk, copyOf(reading, title, 'former'), name);
    return;
  }
}

/** The name has such an office already. */
const holdsSame = ({ found, reading }: Walk, name: number, title: number): boolean =>
  found.some(
    (given) =>
      given.name === name && reading.titles[given.title]!.office === reading.titles[title]!.office,
  );

/** "Camat Siak A digantikan B": A had the office that B has. */
function pass(walk: Walk, name: number): void {
  const { found, owners, topic, reading } = walk;
  const at = owners.get(topic)!;
  const holder = found[at]!.name;
  if (holder === name || !isCurrent(walk, topic)) return;
  found[at] = { title: copyOf(reading, topic, 'former'), name: holder };
  attach(walk, topic, name);
}
