/** What a name means in a rotation of posts: who takes an office, gives it away or follows whom. */
import { isPassive } from '../../gazetteer/affixes.js';
import type { MoveCue } from '../../gazetteer/compiled.js';
import { foldedAt } from '../../document/tokens.js';
import { hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { attach, copyOf, isCurrent, titlesOf, type Walk } from './cues.js';
import { foldedRun } from '../release.js';

/** Who stands behind it only speaks of the person. */
const SAYING = maskOf(Tag.Reporting, Tag.Clitic, Tag.Passive, Tag.Preposition, Tag.Bridge);
/** What tells of an office only where a word for a post or whoever leaves it is named, too. */
const AT_SEAT: ReadonlySet<MoveCue | null> = new Set<MoveCue>(['filled', 'replaced']);
const isVacated = ({ seated, giver }: Walk): boolean => seated || giver >= 0;

/** Reads the name at `i`. */
export function takeName(walk: Walk, i: number): void {
  const { cells, cue, topic } = walk;
  const name = cells.ref[i]!;
  const isAbout = topic >= 0 && walk.owners.get(topic) === undefined;
  walk.cue = null;
  // "Nurlela sendiri, dikatakan Hendri, kini menjabat …"
  if (cue === null && hasAnyTag(cells, i - 1, SAYING)) return;
  if (cue === 'replaces' && isAbout && isRightBehind(walk, i)) {
    attach(walk, copyOf(walk.reading, topic, 'former'), name);
  } else if (cue === 'replaces' && walk.person >= 0) {
    lose(walk, name);
    if (hasTag(cells, i + 1, Tag.Lower)) walk.successor = walk.person;
    else return;
  } else if (cue === 'held' && isAbout) vacate(walk, name);
  else if (cue === 'from' && isAbout) walk.giver = name;
  else if (isAbout && (cue === 'taken' || (AT_SEAT.has(cue) && isVacated(walk)))) hand(walk, name);
  else if (cue === 'replaced' && topic >= 0 && !isAbout) pass(walk, name);
  if (cue === null && walk.person >= 0 && isAgent(walk, i)) return;
  walk.person = name;
  walk.at = i;
  walk.moving = false;
  walk.left = -1;
}

/** "A dilantik oleh Bupati B sebagai Camat menggantikan C": it is not B whom the words behind tell of. */
function isAgent({ reading: { document }, cells }: Walk, i: number): boolean {
  const title = hasTag(cells, i - 1, Tag.Comma) ? i - 2 : i - 1;
  if (!hasTag(cells, title, Tag.Title)) return false;
  // "menjadi Camat oleh Bupati B"
  if (hasTag(cells, title - 1, Tag.Oblique) && hasTag(cells, title - 2, Tag.Title)) return true;
  const { tokens, text } = document;
  for (let at = title - 1; at >= title - VERB_REACH && hasTag(cells, at, Tag.Lower); at--)
    if (isPassive(foldedAt(tokens, text, cells.from[at]!))) return true;
  return false;
}

/** Cells of "dilantik langsung oleh", at most. */
const VERB_REACH = 3;

/** "Camat Siak yang sebelumnya dijabat A": A had the topic, which somebody named behind may have now. */
function vacate(walk: Walk, name: number): void {
  attach(walk, copyOf(walk.reading, walk.topic, 'former'), name);
  walk.seated = true;
}

/** "Kapolres Siak dari A diserahterimakan kepada B": B has the topic, which A had. */
function hand(walk: Walk, name: number): void {
  const { topic, giver, reading } = walk;
  if (giver >= 0) attach(walk, copyOf(reading, topic, 'former'), giver);
  attach(walk, topic, name);
}

/** "keputusan tentang Pj Bupati Siak menggantikan A": words between the office of nobody named and whom its holder follows, at most. */
const REPLACED_REACH = 2;

function isRightBehind({ reading, cells, topic }: Walk, i: number): boolean {
  const { acting, to } = reading.titles[topic]!;
  return acting !== null && cells.from[i]! - to <= REPLACED_REACH;
}

/** "A menggantikan B": B had the office that A has, where nothing else tells B's. */
function lose(walk: Walk, name: number): void {
  const { person, reading } = walk;
  const title = [...titlesOf(walk, person), ...titlesAbove(walk, person)].find((held) =>
    isCurrent(walk, held),
  );
  if (title === undefined || holdsSame(walk, name, title)) return;
  attach(walk, copyOf(reading, title, 'former'), name);
}

/** Offices given last that are looked at for those of a name told again. */
const MOST_GIVEN = 12;

/** "A Putra kini Kepala BNNP Bali. A menggantikan B": the titles that the release gave to the same name, or a longer one, above. */
function titlesAbove({ reading, found }: Walk, name: number): number[] {
  const wordsOf = (at: number): string =>
    `${foldedRun(reading.document, reading.names[at]!.from, reading.names[at]!.to)} `;
  const words = wordsOf(name);
  return found
    .slice(-MOST_GIVEN)
    .filter((given) => given.name !== name && wordsOf(given.name).startsWith(words))
    .map(({ title }) => title)
    .reverse();
}

/** The name has such an office already. */
const holdsSame = (walk: Walk, name: number, title: number): boolean => {
  const { titles } = walk.reading;
  return titlesOf(walk, name).some((held) => titles[held]!.office === titles[title]!.office);
};

/** "Camat Siak A digantikan B": A had the office that B has. */
function pass(walk: Walk, name: number): void {
  const { found, owners, topic, reading } = walk;
  const at = owners.get(topic)!;
  const holder = found[at]!.name;
  if (holder === name || !isCurrent(walk, topic)) return;
  found[at] = { title: copyOf(reading, topic, 'former'), name: holder };
  attach(walk, topic, name);
}
