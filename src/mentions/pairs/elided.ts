/** Pairs of officials in lists that leave the offices out, which only `kliping/deep` reads. */
import { hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import type { Place } from '../officials/officials.js';
import { attachPair } from './pairs.js';

/** Sentences behind the one that tells the offices that a list may go on in. */
const LIST_SENTENCES = 2;

/** "A – B (Bupati dan Wakil Bupati Siak), C – D (Bengkalis), E (Dumai)": the list behind leaves the offices out. */
export function attachElided(place: Place): number {
  const { reading, sentence, cells, match } = place;
  const end = attachPair(place);
  const titles = ['first', 'second'].map((group) => cells.ref[groupOf(match, group)!.from]!);
  let from = end;
  for (let s = sentence; s <= sentence + LIST_SENTENCES && s < reading.cells.length; s++) {
    if (!attachItems(place, s, from, titles)) break;
    from = 0;
  }
  return end;
}

/** Gives the offices of a list to the names of a sentence from a cell on; false where the list ends in it. */
function attachItems(
  { reading, named, found }: Place,
  sentence: number,
  from: number,
  titles: readonly number[],
): boolean {
  const cells = reading.cells[sentence]!;
  for (let i = from; i < cells.length;) {
    const names = [i, i + 2].filter((at) => hasTag(cells, at, Tag.Name));
    const open = hasTag(cells, i + 1, Tag.Open) ? i + 1 : i + 3;
    const isItem =
      names[0] === i && hasTag(cells, open, Tag.Open) && hasTag(cells, open + 2, Tag.Close);
    if (!isItem) {
      if (!hasAnyTag(cells, i, BETWEEN_ITEMS)) return false;
      i++;
      continue;
    }
    if (hasTag(cells, open + 1, Tag.Region))
      names.slice(0, open - i > 1 ? 2 : 1).forEach((name, k) => {
        const office = { ...reading.titles[titles[k]!]!, sentence, region: cells.ref[open + 1]! };
        office.from = cells.from[open + 1]!;
        office.to = cells.to[open + 1]!;
        found.push({ title: reading.titles.push(office) - 1, name: cells.ref[name]! });
        named.add(cells.ref[name]!);
      });
    i = open + 3;
  }
  return true;
}

const BETWEEN_ITEMS = maskOf(Tag.Comma, Tag.Conj, Tag.Period);
