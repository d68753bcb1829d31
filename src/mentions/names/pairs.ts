/** Names that a hyphen ties to another one, as pairs of candidates are written; only `kliping/deep` tells. */
import { isPassive } from '../../gazetteer/affixes.js';
import { type Cells, hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { foldedAt, Shape } from '../../document/tokens.js';
import { isFollowedUp } from './cues.js';
import { AMBIGUOUS, classOf, GIVEN } from './words.js';
import type { Reading } from '../release.js';

/** Words of either name of a pair, at most. */
const LONGEST = 4;

/** The name that ends in front of cell `i` is one of a pair. */
export const isPaired = (reading: Reading, cells: Cells, i: number): boolean =>
  isPairedBefore(reading, cells, i) || isPairedBehind(reading, cells, i);

/** A hyphen without blanks around it. */
function isHyphen(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i, Tag.Dash) || i + 1 >= cells.length) return false;
  const { flags } = reading.document.tokens;
  return ((flags[cells.from[i]!]! | flags[cells.from[i + 1]!]!) & Shape.spaced) === 0;
}

/** The cell that a run of capitalised words in front of `end` starts at. */
function startOf(cells: Cells, end: number): number {
  let first = end;
  while (first > end - LONGEST && hasTag(cells, first - 1, Tag.Cap)) first--;
  return first;
}

/** "Ruksamin-Abu Haera dilantik sebagai", "Zartenza Lorens-Hendri": a hyphen and a known name behind two words, or in front of what is done to the two. */
function isPairedBefore(reading: Reading, cells: Cells, i: number): boolean {
  if (!isHyphen(reading, cells, i)) return false;
  const cls = classOf(reading, cells, i + 1, false);
  if (cls === GIVEN && i - startOf(cells, i) > 1) return true;
  let end = i + 2;
  while (end < i + 1 + LONGEST && hasTag(cells, end, Tag.Cap)) end++;
  if (!hasTag(cells, end, Tag.Lower)) return false;
  if (cls === AMBIGUOUS) return isFollowedUp(reading, cells, end);
  const folded = foldedAt(reading.document.tokens, reading.document.text, cells.from[end]!);
  return cls === GIVEN && (isPassive(folded) || isFollowedUp(reading, cells, end));
}

/** "Hendri Saputra-Surya": the second name, behind a whole known one. */
function isPairedBehind(reading: Reading, cells: Cells, i: number): boolean {
  const hyphen = startOf(cells, i) - 1;
  if (hyphen < 1 || !isHyphen(reading, cells, hyphen)) return false;
  const first = startOf(cells, hyphen);
  return hyphen - first > 1 && classOf(reading, cells, first, false) === GIVEN;
}
