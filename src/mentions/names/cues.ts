/** What stands beside a capitalised word and tells that it is somebody's name. */
import { type Cells, hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { UNANNOUNCING } from '../../gazetteer/compiled.js';
import { EntryType } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { Shape } from '../../document/tokens.js';
import { isWord, type Reading } from '../release.js';
import { WordFlag } from '../../gazetteer/lexicon.js';

/** Words of the longest cue in front of a name ("kuasa hukum"). */
const LONGEST_CUE = 3;

/** A verb that reports speech, in running text. */
const isLowerVerb = (cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Reporting) && hasTag(cells, i, Tag.Lower);

/** "terang Sugiyana", "menurut Rachlan", "warga bernama Tritarayati": a name follows. */
export function isAnnounced(reading: Reading, cells: Cells, at: number): boolean {
  if (isLowerVerb(cells, at - 1) || hasTag(cells, at - 1, Tag.Preposition)) return true;
  const token = cells.from[at]!;
  for (let length = 1; length <= LONGEST_CUE && length <= token; length++) {
    const first = token - length;
    if (!(reading.document.tokens.flags[first]! & Shape.lower)) return false;
    const mark = markAt(reading.tagged, first, EntryType.personCue);
    if (mark?.length === length && mark.row !== UNANNOUNCING) return true;
  }
  return false;
}

/** "Basarah menyadari", "Rachlan juga menegaskan", "Suyatmin (45)", "Puspaningrum selaku …": a name stands in front. */
export function isFollowedUp(reading: Reading, cells: Cells, at: number): boolean {
  if (isLowerVerb(cells, at)) return true;
  if (at < cells.length && isTail(reading, cells, at)) return true;
  const adverb =
    hasTag(cells, at, Tag.Lower) &&
    hasTag(cells, at, Tag.Common) &&
    !hasTag(cells, at, Tag.Pronoun) &&
    !isWord(reading, cells.from[at]!, WordFlag.subordinator);
  if (adverb && isLowerVerb(cells, at + 1)) return true;
  return isAge(reading, cells, at);
}

/** "Sekda Jaoharul Alam meresmikan …": a verb of what people do at events, in running text. */
export function isDoing(reading: Reading, cells: Cells, at: number): boolean {
  return (
    hasTag(cells, at, Tag.Lower) &&
    markAt(reading.tagged, cells.from[at]!, EntryType.eventVerb) !== undefined
  );
}

/** "Munawwar (Kasatpol PP Kaltim)": the office of whoever stands in front. */
export const isEntitled = (cells: Cells, at: number): boolean =>
  hasTag(cells, at, Tag.Open) && hasTag(cells, at + 1, Tag.Title);

/** "selaku …", "sebagai Camat Godean", "dimutasi menjadi Camat Godean". */
function isTail(reading: Reading, cells: Cells, at: number): boolean {
  const mark = markAt(reading.tagged, cells.from[at]!, EntryType.personTail);
  if (!mark) return false;
  const ofOffice = reading.knowledge.lexicon.data.personTails[mark.row] === 'office';
  return !ofOffice || hasTag(cells, at + mark.length, Tag.Title);
}

/** "(45)", ", 53 tahun". */
function isAge(reading: Reading, cells: Cells, at: number): boolean {
  if (!hasTag(cells, at + 1, Tag.Number)) return false;
  const { tokens } = reading.document;
  const number = cells.from[at + 1]!;
  if (tokens.end[number]! - tokens.start[number]! !== 2) return false;
  if (hasTag(cells, at, Tag.Open)) return hasTag(cells, at + 2, Tag.Close);
  return hasTag(cells, at, Tag.Comma) && isWord(reading, number + 1, WordFlag.yearWord);
}
