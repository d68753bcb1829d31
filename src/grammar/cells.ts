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

/** An empty row with room for so many cells. */
export function createCells(room = 0): Cells {
  return {
    length: 0,
    from: new Array<number>(room),
    to: new Array<number>(room),
    lo: new Array<number>(room),
    hi: new Array<number>(room),
    word: new Array<number>(room),
    ref: new Array<number>(room),
    anyLo: 0,
    anyHi: 0,
  };
}

/** Gives back the room that a finished row has not taken: behind its last cell there is nothing. */
export function trimCells(cells: Cells): Cells {
  const { length } = cells;
  if (cells.from.length === length) return cells;
  cells.from.length = length;
  cells.to.length = length;
  cells.lo.length = length;
  cells.hi.length = length;
  cells.word.length = length;
  cells.ref.length = length;
  return cells;
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

/** The first cell at or behind `i` that carries a tag; the end of the row where none does, whatever a rule has promised. */
export function cellAhead(cells: Cells, i: number, tag: number): number {
  while (i < cells.length && !hasTag(cells, i, tag)) i++;
  return i;
}

/** The last cell at or in front of `i` that carries a tag; -1 where none does. */
export function cellBack(cells: Cells, i: number, tag: number): number {
  while (i >= 0 && !hasTag(cells, i, tag)) i--;
  return i;
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
  const next = createCells(
    chunks.reduce((room, { from, to }) => room - (to - from - 1), cells.length),
  );
  let i = 0;
  for (const { from, to, tags, ref } of chunks) {
    for (; i < from; i++) copyCell(cells, i, next);
    pushCell(next, cells.from[from]!, cells.to[to - 1]!, tags[0], tags[1], -1, ref);
    i = to;
  }
  for (; i < cells.length; i++) copyCell(cells, i, next);
  return next;
}

function copyCell(cells: Cells, i: number, next: Cells): void {
  pushCell(
    next,
    cells.from[i]!,
    cells.to[i]!,
    cells.lo[i]!,
    cells.hi[i]!,
    cells.word[i]!,
    cells.ref[i]!,
  );
}
