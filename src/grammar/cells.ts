/**
 * Cells: the row of units that grammar rules run over. A cell is one token or
 * a run of tokens that the gazetteer or an earlier grammar took as one.
 */
import { MASK_BITS } from './tags.js';

export interface Cells {
  length: number;
  /** First token. */
  from: number[];
  /** After the last token. */
  to: number[];
  lo: number[];
  hi: number[];
  /** Interned number of a single token's word; -1 for runs and unknown words. */
  word: number[];
  /** What the tag that made the cell points at (a table row or mention), or -1. */
  ref: number[];
  /** Tags of all cells together: see {@link mayHold}. */
  anyLo: number;
  anyHi: number;
}

export function createCells(): Cells {
  return { length: 0, from: [], to: [], lo: [], hi: [], word: [], ref: [], anyLo: 0, anyHi: 0 };
}

export function pushCell(
  cells: Cells,
  from: number,
  to: number,
  lo: number,
  hi: number,
  word: number,
  ref: number,
): void {
  const n = cells.length++;
  cells.from[n] = from;
  cells.to[n] = to;
  cells.lo[n] = lo;
  cells.hi[n] = hi;
  cells.word[n] = word;
  cells.ref[n] = ref;
  cells.anyLo |= lo;
  cells.anyHi |= hi;
}

/** False when no cell of the row carries one of the tags of a mask: then there is nothing to look for in it. */
export function mayHold({ anyLo, anyHi }: Cells, [lo, hi]: readonly [number, number]): boolean {
  return ((anyLo & lo) | (anyHi & hi)) !== 0;
}

/** True when cell `i` carries tag `tag`. */
export function hasTag(cells: Cells, i: number, tag: number): boolean {
  if (i < 0 || i >= cells.length) return false;
  return tag < MASK_BITS
    ? (cells.lo[i]! & (1 << tag)) !== 0
    : (cells.hi[i]! & (1 << (tag - MASK_BITS))) !== 0;
}

/** True when cell `i` carries one of the tags of a mask made by {@link maskOf}. */
export function hasAnyTag(cells: Cells, i: number, [lo, hi]: readonly [number, number]): boolean {
  if (i < 0 || i >= cells.length) return false;
  return ((cells.lo[i]! & lo) | (cells.hi[i]! & hi)) !== 0;
}

/** Mask of tags, as `[lo, hi]`. */
export function maskOf(...tags: number[]): [number, number] {
  let lo = 0;
  let hi = 0;
  for (const tag of tags) {
    if (tag < MASK_BITS) lo |= 1 << tag;
    else hi |= 1 << (tag - MASK_BITS);
  }
  return [lo, hi];
}

/** A run of cells that becomes one cell. */
export interface Chunk {
  /** First cell. */
  from: number;
  /** After the last cell. */
  to: number;
  tags: [number, number];
  ref: number;
}

/** A new row in which every chunk (in order, not overlapping) is one cell. */
export function collapse(cells: Cells, chunks: readonly Chunk[]): Cells {
  if (chunks.length === 0) return cells;
  const next = createCells();
  let k = 0;
  for (let i = 0; i < cells.length;) {
    const chunk = chunks[k];
    if (chunk && chunk.from === i) {
      pushCell(
        next,
        cells.from[i]!,
        cells.to[chunk.to - 1]!,
        chunk.tags[0],
        chunk.tags[1],
        -1,
        chunk.ref,
      );
      i = chunk.to;
      k++;
    } else {
      pushCell(
        next,
        cells.from[i]!,
        cells.to[i]!,
        cells.lo[i]!,
        cells.hi[i]!,
        cells.word[i]!,
        cells.ref[i]!,
      );
      i++;
    }
  }
  return next;
}
