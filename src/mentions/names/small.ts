/** Words of names in small letters, and ordinary ones in front of them; only `kliping/deep` tells. */
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { Shape } from '../../document/tokens.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { degreeAt } from './degrees.js';
import { isGluedDot } from './words.js';
import type { Reading } from '../release.js';
import { NAME_BITS } from '../token-tags.js';

const TAKEN = maskOf(Tag.Institution, Tag.Office, Tag.Region, Tag.Body);

const ELSE = WordFlag.ambiguous | WordFlag.common | WordFlag.unitWord | WordFlag.verbal;

/** What stands behind the last word of a name, though that is an ordinary one in small letters. */
const BEHIND_SMALL = maskOf(Tag.Title, Tag.Office);

/** "H. ilham", "Erni zuhara Ilham", "M. Teguh jaya, MM": a name word in small letters where only one can stand. */
export function isSmallName(reading: Reading, cells: Cells, i: number, inRun: boolean): boolean {
  if (!hasTag(cells, i, Tag.Lower) || cells.to[i]! - cells.from[i]! !== 1) return false;
  const bits = reading.document.tokens.bits[cells.from[i]!]!;
  if (!(bits & NAME_BITS)) return false;
  if (inRun && hasTag(cells, i + 1, Tag.Comma) && degreeAt(reading, cells, i + 2) > 0) return true;
  const isElse = (bits & ELSE) !== 0;
  const isLast =
    // "Direktur RSUD Siak Zulfikar putra, mengatakan"
    (hasTag(cells, i - 2, Tag.Title) &&
      hasTag(cells, i + 1, Tag.Comma) &&
      !(bits & WordFlag.verbal)) ||
    // "Agus gunawan Kepala Dinas"
    (!(bits & ELSE & ~WordFlag.ambiguous) && hasAnyTag(cells, i + 1, BEHIND_SMALL));
  if (inRun) return !isElse || isLast;
  const glued = isGluedDot(reading, cells, i - 1) && hasTag(cells, i - 2, Tag.Honorific);
  const spaced = (reading.document.tokens.flags[cells.from[i]!]! & Shape.spaced) !== 0;
  // "Camat Siak bapak arief"
  const addressed =
    !isElse &&
    hasTag(cells, i - 2, Tag.Title) &&
    markAt(reading.tagged, cells.from[i - 1]!, EntryType.honorific) !== undefined;
  return glued || addressed || (hasTag(cells, i - 1, Tag.Honorific) && !(isElse && spaced));
}

/** "Siti Norma asiyah": an ordinary word between a known one and one in small letters that is nothing else. */
export function isInFrontOfSmall(reading: Reading, cells: Cells, i: number): boolean {
  const isPlain = hasTag(cells, i, Tag.Cap) && !hasTag(cells, i, Tag.Upper);
  if (!isPlain || hasAnyTag(cells, i, TAKEN) || !hasTag(cells, i + 1, Tag.Lower)) return false;
  const bits = reading.document.tokens.bits[cells.from[i + 1]!]!;
  return (bits & NAME_BITS) !== 0 && !(bits & (ELSE | WordFlag.dictionary));
}
