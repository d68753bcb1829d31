/** Elections as context: the kind of an election tells which level of region stands behind it. */
import { hasTag } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import { FILLED } from '../gazetteer/elections.js';
import { hintRegion } from './regions/hints.js';
import type { Reading } from './release.js';

/** "Pilwako Solok" is the city's: tells the region candidate behind the term so. */
export function hintElectionRegions(reading: Reading): void {
  for (const cells of reading.cells) {
    for (let i = 0; i + 1 < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Election) || !hasTag(cells, i + 1, Tag.Region)) continue;
      const { kind } = reading.knowledge.lexicon.data.elections[cells.ref[i]!]!;
      if (Object.hasOwn(FILLED, kind)) hintRegion(reading, cells.ref[i + 1]!, FILLED[kind]!.level);
    }
  }
}
