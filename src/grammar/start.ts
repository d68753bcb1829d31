/**
 * Which rules can start at a cell. A set of rules is made into one table at
 * load: for each tag and each word, the rules that a cell with it can start,
 * as bits. At a cell, only those are tried.
 */
import type { Cells } from './cells.js';
import type { Step } from './rule.js';
import { MASK_BITS } from './tags.js';

/** What the first cell of a match of one rule must carry. */
export interface Start {
  lo: number;
  hi: number;
  /** Words by their numbers. */
  words: readonly number[];
  /** Any cell can start a match. */
  any: boolean;
}

/** Rules of a set as bits, by what their first cell carries; {@link StartTable.width} numbers each. */
export interface StartTable {
  /** 32 rules a number. */
  width: number;
  /** Tags that start some rule. */
  lo: number;
  hi: number;
  byTag: Int32Array;
  /** By word number: its row in `byRow`, 0 for a word that starts no rule; short of the highest words that do not. */
  rowOf: Uint16Array;
  byRow: Int32Array;
  /** Rules that any cell can start. */
  anywhere: Int32Array;
}

export const NO_START: Start = { lo: 0, hi: 0, words: [], any: false };
const ANY: Start = { ...NO_START, any: true };
const TAGS = 2 * MASK_BITS;
const RULES = 32;

const union = (a: Start, b: Start): Start => ({
  lo: a.lo | b.lo,
  hi: a.hi | b.hi,
  words: [...a.words, ...b.words],
  any: a.any || b.any,
});

/**
 * What the second cell of a match of a sequence of steps must carry, and that there is one: asked before a rule is
 * tried, since most that can start at a cell fail at the next.
 */
export function secondOf(steps: readonly Step[]): Start {
  const [first, ...rest] = steps;
  if (!first || first.optional || first.negative || first.block) return ANY;
  if (rest.every(({ optional }) => optional) && first.min < 2) return ANY;
  const behind = startOf(rest);
  return first.greedy ? union(plain(first), behind) : behind;
}

/** What the first cell of a match of a sequence of steps must carry: its first step's, or that of one behind optional ones. */
export function startOf(steps: readonly Step[]): Start {
  let start = NO_START;
  for (const step of steps) {
    start = union(start, startOfStep(step));
    if (!step.optional) break;
  }
  return start;
}

function startOfStep(step: Step): Start {
  if (step.negative) return ANY;
  if (step.choices === null) return plain(step);
  return step.choices.reduce((start, [first]) => {
    if (first!.negative) return ANY;
    // A block inside a block fits no cell.
    return first!.block ? start : union(start, plain(first!));
  }, NO_START);
}

const plain = ({ lo, hi, words }: Step): Start => ({ lo, hi, words: words ?? [], any: false });

/** The table of the rules of a set, by their numbers in it. */
export function startTable(starts: readonly Start[]): StartTable {
  const width = Math.ceil(starts.length / RULES);
  const words = [...new Set(starts.flatMap((start) => start.words))];
  const table: StartTable = {
    width,
    lo: starts.reduce((lo, start) => lo | start.lo, 0),
    hi: starts.reduce((hi, start) => hi | start.hi, 0),
    byTag: new Int32Array(TAGS * width),
    rowOf: new Uint16Array(words.reduce((most, word) => Math.max(most, word + 1), 0)),
    byRow: new Int32Array((words.length + 1) * width),
    anywhere: new Int32Array(width),
  };
  words.forEach((word, i) => {
    table.rowOf[word] = i + 1;
  });
  starts.forEach((start, rule) => {
    const at = Math.floor(rule / RULES);
    const bit = 1 << (rule % RULES);
    if (start.any) table.anywhere[at]! |= bit;
    for (let tag = 0; tag < TAGS; tag++)
      if (startsAt(start, tag)) table.byTag[tag * width + at]! |= bit;
    for (const word of start.words) table.byRow[table.rowOf[word]! * width + at]! |= bit;
  });
  return table;
}

const startsAt = ({ lo, hi }: Start, tag: number): boolean =>
  ((tag < MASK_BITS ? lo >> tag : hi >> (tag - MASK_BITS)) & 1) === 1;

/** Number of the lowest bit that is set. */
export const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** The rules that cell `i` can start, as bits: those from number `32 * at` on. */
export function startedAt(table: StartTable, cells: Cells, i: number, at: number): number {
  const { width, byTag } = table;
  let rules = table.anywhere[at]!;
  for (let lo = cells.lo[i]! & table.lo; lo !== 0; lo &= lo - 1)
    rules |= byTag[lowestBit(lo) * width + at]!;
  for (let hi = cells.hi[i]! & table.hi; hi !== 0; hi &= hi - 1)
    rules |= byTag[(lowestBit(hi) + MASK_BITS) * width + at]!;
  const word = cells.word[i]!;
  if (word >= 0 && word < table.rowOf.length)
    rules |= table.byRow[table.rowOf[word]! * width + at]!;
  return rules;
}

/** Those of the rules from number `32 * at` on, as bits, that the cell behind `i` does not rule out: see {@link secondOf}. */
export function secondedAt(table: StartTable, cells: Cells, i: number, at: number): number {
  return i + 1 < cells.length ? startedAt(table, cells, i + 1, at) : table.anywhere[at]!;
}
