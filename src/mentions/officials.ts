/** Who holds which title: names and titles tied by the rules of `data/rules/officials.tsv`. */
import { hasTag, type Cells } from '../grammar/cells.js';
import { longestAt, type RuleMatch } from '../grammar/rule.js';
import { Tag } from '../grammar/tags.js';
import type { Reading } from './release.js';

/** A title given to a name. */
export interface Attachment {
  title: number;
  name: number;
}

/** Finds the attachments of every sentence, in order. */
export function attachTitles(reading: Reading): Attachment[] {
  const found: Attachment[] = [];
  const rules = reading.knowledge.rules['officials']!;
  for (const cells of reading.cells) {
    const named = new Set<number>();
    for (let i = 0; i < cells.length; ) {
      const match = hasTag(cells, i, Tag.Title) || hasTag(cells, i, Tag.Name) ? longestAt(cells, i, rules) : null;
      const end = match ? attach(cells, match, named, found) : i + 1;
      i = Math.max(end, i + 1);
    }
  }
  return found;
}

/** Records a match; returns the cell to go on from. */
function attach(cells: Cells, match: RuleMatch, named: Set<number>, found: Attachment[]): number {
  const titles: number[] = [];
  const names: number[] = [];
  for (let i = match.from; i < match.to; i++) {
    if (hasTag(cells, i, Tag.Title)) titles.push(i);
    else if (hasTag(cells, i, Tag.Name)) names.push(i);
  }
  const last = match.to - 1;
  if (names.length === 1 && last === titles[titles.length - 1] && leadsToName(cells, last + 1)) {
    // The last title is the next person's: "Sekda Budi, Kapolres Siak AKBP Andi".
    const owned = named.has(names[0]!) || titles.length > 1 || hasTag(cells, last + 1, Tag.Name);
    if (owned) titles.pop();
  }
  for (const name of names) {
    for (const title of titles) found.push({ title: cells.ref[title]!, name: cells.ref[name]! });
    if (titles.length) named.add(name);
  }
  // A name may be tied to a title on both sides: go on from the last name.
  return titles.includes(last) ? match.to : Math.max(names[names.length - 1] ?? match.from, match.from + 1);
}

function leadsToName(cells: Cells, i: number): boolean {
  if (hasTag(cells, i, Tag.Name)) return true;
  return hasTag(cells, i, Tag.Comma) && hasTag(cells, i + 1, Tag.Name);
}
