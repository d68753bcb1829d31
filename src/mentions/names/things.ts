/** Things that are called by words that look like somebody's name; only `kliping/deep` tells. */
import { isActive, isPassive } from '../../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { isFollowedUp } from './cues.js';
import { isLevel, isPlaceHead } from '../regions/place-heads.js';
import { isWord, type Reading, textOf } from '../release.js';

/** The name words `[from, to)` are what a thing or place is called. */
export const isCalled = (reading: Reading, cells: Cells, from: number, to: number): boolean =>
  isNamedThing(reading, cells, from) || isQuoted(reading, cells, from, to);

/** "desa bernama Lebah", "alat yang bernama Reaktor": the word for a thing stands in front of the one that tells its name. */
function isNamedThing(reading: Reading, cells: Cells, from: number): boolean {
  const cue = from - 1;
  if (markAt(reading.tagged, cells.from[cue]!, EntryType.personCue) === undefined) return false;
  const head = hasTag(cells, cue - 1, Tag.Pronoun) ? cue - 2 : cue - 1;
  if (head < 0 || !(isPlaceHead(reading, cells, head) || isLevel(reading, cells, head)))
    return false;
  return head === 0 || isOpen(reading, cells, head - 1);
}

/** "sebuah desa bernama", "terdapat kapal bernama": a verb or number in front of the thing; "pengusaha hotel bernama" is somebody. */
function isOpen(reading: Reading, cells: Cells, i: number): boolean {
  if (isWord(reading, cells.from[i]!, WordFlag.locative) || hasTag(cells, i, Tag.Comma))
    return true;
  const word = textOf(reading.document, cells.from[i]!, cells.to[i]!).toLowerCase();
  return isActive(word) || isPassive(word) || OPENING.test(word);
}

/** Verbs of what is there, and "sebuah". */
const OPENING = /^(?:ter|se)/;

/** What tells of a person in front of a quotation mark. */
const PERSONAL = maskOf(
  Tag.Reporting,
  Tag.Nickname,
  Tag.Title,
  Tag.Office,
  Tag.Preposition,
  Tag.Pronoun,
);

/** Words in quotation marks in front of or behind the one that is asked about, at most. */
const QUOTED_REACH = 5;

/** "aplikasi "Sobo Kolam"", "dengan gelar "Mantir Hai"": quotation marks around the whole, behind a word in small letters for it. */
function isQuoted(reading: Reading, cells: Cells, from: number, to: number): boolean {
  let first = from;
  while (first > from - QUOTED_REACH && hasTag(cells, first - 1, Tag.Cap)) first--;
  let end = to;
  while (end < to + QUOTED_REACH && hasTag(cells, end, Tag.Cap)) end++;
  const head = first - 2;
  const isMarked = hasTag(cells, first - 1, Tag.Quote) && hasTag(cells, end, Tag.Quote);
  if (!isMarked || !hasTag(cells, head, Tag.Lower) || hasAnyTag(cells, head, PERSONAL))
    return false;
  if (markAt(reading.tagged, cells.from[head]!, EntryType.personCue)) return false;
  const isThing = hasTag(cells, head, Tag.Common) || isPlaceHead(reading, cells, head);
  return isThing && !isFollowedUp(reading, cells, end + 1);
}
