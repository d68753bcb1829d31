/** Heads in small letters that name no body; only `kliping/deep` asks. */
import { hasAnyTag, hasTag } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import { type Extent, KNOWN_BODIES } from './institution-extent.js';
import type { Reading } from './release.js';

type Cells = Reading['cells'][number];

/** "surat dinas KPU": in small letters in front of a body, what something is for. */
export const isAdjective = (reading: Reading, cells: Cells, from: number): boolean =>
  hasTag(cells, from, Tag.Lower) &&
  hasTag(cells, from - 1, Tag.Lower) &&
  hasTag(cells, from + 1, Tag.Upper) &&
  hasAnyTag(cells, from + 1, KNOWN_BODIES) &&
  reading.knowledge.lexicon.smallHeads.has(cells.word[from]!);

/** "15 kwarran", "3 polres": a number in front of a short form in small letters. */
export const isCounted = (_: Reading, cells: Cells, { from, to }: Extent): boolean =>
  to === from + 1 && hasTag(cells, from, Tag.Lower) && hasTag(cells, from - 1, Tag.Number);
