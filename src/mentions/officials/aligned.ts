/** Lists in which every name has its title behind it: each title is that of the name in front; only `kliping/deep` reads them. */
import { linksAt } from './linking.js';
import { type Cells, hasAnyTag, hasTag, maskOf, mayHold } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { give, keepOnly } from '../titles/give.js';
import { leadsToName } from './holders.js';
import { attachMembers } from './lists.js';
import type { Attachment, Place } from './officials.js';
import type { Reading } from '../release.js';

const TITLED = maskOf(Tag.Title);
const LISTING = maskOf(Tag.Comma, Tag.Conj);

/** Names in a list, at most. */
const MOST_LISTED = 60;

/** A name and the title behind it, by cell. */
type Item = readonly [name: number, title: number];

/**
 * "Hendri, Staf Ahli Bupati Siak, Gunawan Camat Minas, Nurlela, Kabag Hukum": a list that begins with a name and ends with
 * a title gives each title to the name in front, whichever the titles went to on their own.
 */
export function alignLists(reading: Reading, found: Attachment[]): void {
  const own = new Map<number, number>();
  const owners = new Map(found.map(({ title, name }) => [title, name]));
  for (const cells of reading.cells) {
    if (!mayHold(cells, TITLED)) continue;
    for (let i = 0; i < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Name)) continue;
      const items = listAt(cells, i);
      if (items.length < 2 || !isList(reading, cells, items)) continue;
      const given = items.map(([name, title]) => [cells.ref[title]!, cells.ref[name]!] as const);
      if (given.some(([title, name]) => (owners.get(title) ?? name) !== name))
        for (const [title, name] of given) own.set(title, name);
      i = items[items.length - 1]![1];
    }
  }
  realign(own, found);
}

/** The names with their titles from the cell on, as long as one follows another. */
function listAt(cells: Cells, from: number): Item[] {
  const items: Item[] = [];
  for (let i = from; items.length < MOST_LISTED && hasTag(cells, i, Tag.Name);) {
    const title = hasTag(cells, i + 1, Tag.Comma) ? i + 2 : i + 1;
    if (!hasTag(cells, title, Tag.Title)) break;
    items.push([i, title]);
    let next = title + 1;
    while (next < title + 3 && hasAnyTag(cells, next, LISTING)) next++;
    if (next === title + 1) break;
    i = next;
  }
  return items;
}

/** No title stands in front of the list, and no name behind it, whose the titles could be. */
function isList(reading: Reading, cells: Cells, items: readonly Item[]): boolean {
  const first = items[0]![0];
  const last = items[items.length - 1]![1];
  const isLed = [1, 2].some((back) => hasTag(cells, first - back, Tag.Title));
  if (isLed || leadsToName(cells, last + 1)) return false;
  return items.every(([name]) => reading.names[cells.ref[name]!]!.sure);
}

/** Takes titles from whomever they were given to, and gives each to its own name. */
function realign(own: ReadonlyMap<number, number>, found: Attachment[]): void {
  if (own.size === 0) return;
  keepOnly(
    found,
    found.filter(({ title }) => !own.has(title)),
  );
  for (const [title, name] of own) found.push({ title, name });
}

/** "Hendri, Kadis Sosial Riau, dikukuhkan sebagai Pj Bupati Siak": both offices are his, the first one till now where the text says so. */
function attachTitledMade(place: Place): number {
  const { reading, cells, match, named, found } = place;
  if (named.has(cells.ref[match.from]!) || hasTag(cells, match.from - 1, Tag.Title))
    return match.from + 1;
  const name = cells.ref[match.from]!;
  const first = groupOf(match, 'first')!.from;
  for (let i = match.from + 1; i < first; i++)
    if (linksAt(reading, cells, i, 'formerly'))
      reading.titles[cells.ref[first]!]!.standing = 'former';
  const last = match.to - 1;
  // "dilantik oleh Gubernur Riau Nurlela sebagai": hers
  for (let i = first + 1; i < last; i++)
    if (hasTag(cells, i, Tag.Title) && hasTag(cells, i + 1, Tag.Name))
      give(place, cells.ref[i]!, i + 1);
  found.push({ title: cells.ref[first]!, name }, { title: cells.ref[last]!, name, further: true });
  named.add(name);
  return match.to;
}

/** "Kades Minas, terpilih Hendri": a comma in front of the word that tells how the office is held. */
export function markStandings(reading: Reading, found: readonly Attachment[]): void {
  const { standings } = reading.knowledge.lexicon.data;
  const held = new Set(found.map(({ title }) => title));
  for (const cells of reading.cells) {
    if (!mayHold(cells, TITLED)) continue;
    for (let i = 0; i + 3 < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Title) || !hasTag(cells, i + 2, Tag.StandingAfter)) continue;
      if (!hasTag(cells, i + 1, Tag.Comma) || !hasTag(cells, i + 3, Tag.Name)) continue;
      const title = reading.titles[cells.ref[i]!]!;
      if (held.has(cells.ref[i]!) && title.standing === 'current')
        title.standing = standings[cells.ref[i + 2]!]!.standing;
    }
  }
}

/** By rule: records a match and returns the cell to go on from. */
export const ATTACH_ALIGNED: Readonly<Record<string, (place: Place) => number>> = {
  'name-titled-made': attachTitledMade,
  'count-told-comma': attachMembers,
};
