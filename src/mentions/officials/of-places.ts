/** Lists of those who hold one office in a place each: "13 kepala desa yang dikukuhkan adalah A (Desa X), B (Desa Y)"; only `kliping/deep` reads them. */
import { WordFlag } from '../../gazetteer/lexicon.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { emptyName } from '../names/candidate.js';
import { attachLines } from './lists.js';
import type { Place } from './officials.js';
import { isSubLevel } from '../regions/regions.js';
import { isWord, type Reading } from '../release.js';

/** Cells of a name in such a list, and of the place behind it, at most. */
const LONGEST = 4;
/** Sentences or lines that the list goes on in, at most. */
const MOST_LINES = 60;
/** Items, at least: one alone is told by the other rules. */
const LEAST = 2;

/** An item of the list: the cells of a name and that of its region, or -1 for a place that no table knows. */
interface Item {
  from: number;
  to: number;
  region: number;
  /** The cell behind the item. */
  end: number;
}

const NAMES = maskOf(Tag.Name, Tag.Cap);
const JOINTS = maskOf(Tag.Comma, Tag.Conj, Tag.Period);
const MARKS = maskOf(Tag.Dash, Tag.Number, Tag.Period, Tag.Close);

/** Gives the office to everybody of the list, each with the place that stands behind the name. */
export function attachOfPlaces(place: Place): number {
  const { reading, sentence, cells, match, named, found } = place;
  const title = reading.titles[cells.ref[groupOf(match, 'title')!.from]!]!;
  const first = groupOf(match, 'name')?.from ?? -1;
  const isOfPlace = title.regional || isSubLevel(title.level);
  if (!isOfPlace || title.region >= 0) return goOn(place);

  const items = first < 0 ? linesBehind(reading, sentence) : itemsFrom(reading, sentence, first);
  if (items.length < LEAST) return goOn(place);
  for (const { line, item } of items) {
    const name = nameOf(reading, line, item);
    const region = item.region < 0 ? -1 : reading.cells[line]!.ref[item.region]!;
    found.push({ title: reading.titles.push({ ...title, region }) - 1, name });
    named.add(name);
  }
  const own = items.filter(({ line }) => line === sentence).at(-1);
  return own ? own.item.end : match.to;
}

/** No list of places: perhaps one of lines without. */
const goOn = (place: Place): number =>
  groupOf(place.match, 'name') ? place.match.from + 1 : attachLines(place);

interface Found {
  line: number;
  item: Item;
}

/** The items from the cell `first` on, and those of the sentences that go on with the list. */
function itemsFrom(reading: Reading, sentence: number, first: number): Found[] {
  const items: Found[] = [];
  for (let line = sentence; line < reading.cells.length && line < sentence + MOST_LINES; line++) {
    const cells = reading.cells[line]!;
    // "Kemudian Nuzula (Desa Bungi), …"
    let at = line === sentence ? first : hasTag(cells, 0, Tag.Common) ? 1 : 0;
    const before = items.length;
    for (let item = itemAt(reading, cells, at); item; item = itemAt(reading, cells, at)) {
      items.push({ line, item });
      at = item.end;
      while (hasAnyTag(cells, at, JOINTS)) at++;
    }
    if (items.length === before || at < cells.length) break;
  }
  return items;
}

/** The items of the lines behind a sentence that announces them, one in each. */
function linesBehind(reading: Reading, sentence: number): Found[] {
  const items: Found[] = [];
  for (
    let line = sentence + 1;
    line < reading.cells.length && line <= sentence + MOST_LINES;
    line++
  ) {
    const cells = reading.cells[line]!;
    let at = 0;
    while (hasAnyTag(cells, at, MARKS)) at++;
    if (at === cells.length) continue;
    const item = itemAt(reading, cells, at);
    if (!item || item.end + 1 < cells.length) break;
    items.push({ line, item });
  }
  return items;
}

/** "Hendri Saputra (Desa Kancebungi)", "Hendri dari Desa Wasilomata II". */
function itemAt(reading: Reading, cells: Cells, from: number): Item | null {
  let to = from;
  while (to < from + LONGEST && hasAnyTag(cells, to, NAMES)) to++;
  const isOpen = hasTag(cells, to, Tag.Open);
  const isFrom =
    hasTag(cells, to, Tag.Lower) && isWord(reading, cells.from[to]!, WordFlag.locative);
  if (to === from || !(isOpen || isFrom)) return null;
  const place = to + 1;
  let end = place;
  while (end < place + LONGEST && hasAnyTag(cells, end, PLACED)) end++;
  if (end === place || (isOpen && !hasTag(cells, end, Tag.Close))) return null;
  const region = hasTag(cells, place, Tag.Region) ? place : -1;
  // "Hendri (Kancebungi)": what is no place's name may be anything.
  const isTold = region >= 0 || end - place > 1;
  return isTold ? { from, to, region, end: isOpen ? end + 1 : end } : null;
}

const PLACED = maskOf(Tag.Region, Tag.Cap, Tag.Roman, Tag.Name);

/** The name that the cells of the item hold, or one of all their words. */
function nameOf(reading: Reading, line: number, { from, to }: Item): number {
  const cells = reading.cells[line]!;
  if (to - from === 1 && hasTag(cells, from, Tag.Name)) {
    reading.names[cells.ref[from]!]!.attested = true;
    return cells.ref[from]!;
  }
  const name = emptyName(cells.from[from]!, cells.to[to - 1]!, line);
  return reading.names.push({ ...name, attested: true }) - 1;
}
