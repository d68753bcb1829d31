/** Words that no table knows in lists of persons, and behind "disampaikan oleh"; only `kliping/deep` tells. */
import { linksAt } from '../officials/linking.js';
import { EntryType } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import type { Reading } from '../release.js';

/** What stands behind a whole item. */
const ENDS = maskOf(Tag.Comma, Tag.Conj, Tag.Period);
const LISTING = maskOf(Tag.Comma, Tag.Conj);
/** What an item is made of, and what is none. */
const WORDS = maskOf(Tag.Cap, Tag.Name);
const TAKEN = maskOf(Tag.Title, Tag.Institution, Tag.Region, Tag.Office, Tag.Date, Tag.Body);

/** Cells of a list in front of one of its items, and items of it, at least. */
const LIST_REACH = 24;
const FEWEST_ITEMS = 3;

/** Cells from the word for persons to the list, at most. */
const CUE_REACH = 4;

/**
 * "Lima nama yang dilantik adalah Yunadi, Mukhlis dan Sertalia", "korban yakni, Arfan, Mardianto, Lembong", "disampaikan
 * oleh Zupriadi": the item that ends in front of cell `end` is somebody.
 */
export function isListedPerson(reading: Reading, cells: Cells, end: number): boolean {
  const isLast = hasTag(cells, end - 2, Tag.Conj) && hasTag(cells, end, Tag.Lower);
  if (end < cells.length && !isLast && !hasAnyTag(cells, end, ENDS)) return false;
  let lead = end - 1;
  while (lead > end - 1 - LIST_REACH && isListWord(cells, lead)) lead--;
  if (hasTag(cells, lead, Tag.Oblique))
    return lead === end - 2 && hasTag(cells, lead - 1, Tag.Passive);
  return isLead(reading, cells, lead) && countItems(cells, lead + 1) >= FEWEST_ITEMS;
}

const isListWord = (cells: Cells, i: number): boolean =>
  i > 0 &&
  (hasAnyTag(cells, i, LISTING) || (hasAnyTag(cells, i, WORDS) && !hasAnyTag(cells, i, TAKEN)));

/** "yang dilantik adalah", "korban yakni": a word for persons, or for what became of them, and one that leads to their names. */
function isLead(reading: Reading, cells: Cells, lead: number): boolean {
  const { tagged } = reading;
  if (lead < 1 || !hasTag(cells, lead, Tag.Lower)) return false;
  if (!linksAt(reading, cells, lead, 'namely') && !linksAt(reading, cells, lead, 'is'))
    return false;
  if (markAt(tagged, cells.from[lead - 1]!, EntryType.personTail)) return true;
  for (let i = lead - 1; i >= 0 && i >= lead - CUE_REACH && hasTag(cells, i, Tag.Lower); i--)
    if (markAt(tagged, cells.from[i]!, EntryType.personCue)) return true;
  return false;
}

/** Items of the list from cell `at`, as far as words and marks go on. */
function countItems(cells: Cells, at: number): number {
  let items = 0;
  for (let i = at; i < cells.length && i < at + LIST_REACH && isListWord(cells, i); i++)
    if (hasAnyTag(cells, i, WORDS) && (i === at || hasAnyTag(cells, i - 1, LISTING))) items++;
  return items;
}
