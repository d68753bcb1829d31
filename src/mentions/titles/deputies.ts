/** Regions of offices that their titles leave out: "Bupati Siak A dan Wakil Bupati B", "Sekda Pemprov Riau"; only `kliping/deep`. */
import { type Cells, hasAnyTag, hasTag, mayHold, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import type { Reading } from '../release.js';

const TITLED = maskOf(Tag.Title);
/** What stands between the head's title and that of whoever comes along. */
const BETWEEN = maskOf(Tag.Name, Tag.Comma, Tag.Conj, Tag.Lower);

/** Cells between the two titles, at most: ", A, bersama". */
const REACH = 5;

/** Gives every such title the region of its head. */
export function placeDeputies(reading: Reading): void {
  for (const cells of reading.cells) {
    if (!mayHold(cells, TITLED)) continue;
    for (let i = 0; i < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Title)) continue;
      const title = reading.titles[cells.ref[i]!]!;
      if (!title.regional || title.region >= 0) continue;
      // "Sekda Pemprov Riau"
      if (title.institution >= 0) title.region = reading.institutions[title.institution]!.region;
      if (title.institution >= 0) continue;
      const at = headBefore(cells, i);
      if (at < 0) continue;
      const head = reading.titles[cells.ref[at]!]!;
      // "Bupati" of "Wakil Bupati"
      if (head.region >= 0 && title.office.endsWith(` ${head.office}`)) title.region = head.region;
    }
  }
}

/** The cell of the title in front, where nothing but its holder and a joint stands between; or -1. */
function headBefore(cells: Cells, i: number): number {
  let at = i - 1;
  while (at > i - 1 - REACH && hasAnyTag(cells, at, BETWEEN)) at--;
  return hasTag(cells, at, Tag.Title) ? at : -1;
}
