/** What the first cell of a match must carry: asked before a rule is tried. */
import type { Cells } from './cells.js';
import type { Step } from './rule.js';

export interface Start {
  lo: number;
  hi: number;
  /** By word number: 1 for a word that can start a match; short of the highest words that cannot. */
  words: Uint8Array;
  /** Any cell can start a match. */
  any: boolean;
}

export const NO_START: Start = { lo: 0, hi: 0, words: new Uint8Array(0), any: false };

const ANY: Start = { ...NO_START, any: true };

/** What can start either of two. */
export function union(a: Start, b: Start): Start {
  return {
    lo: a.lo | b.lo,
    hi: a.hi | b.hi,
    words: joined(a.words, b.words),
    any: a.any || b.any,
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const words = new Uint8Array(Math.max(a.length, b.length));
  words.set(a);
  b.forEach((listed, word) => {
    if (listed === 1) words[word] = 1;
  });
  return words;
}

/** True when cell `i` can start a match. */
export function canStart(cells: Cells, i: number, start: Start): boolean {
  if (((cells.lo[i]! & start.lo) | (cells.hi[i]! & start.hi)) !== 0) return true;
  const word = cells.word[i]!;
  return (word >= 0 && word < start.words.length && start.words[word] === 1) || start.any;
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

function plain({ lo, hi, words }: Step): Start {
  const listed = new Uint8Array(Math.max(0, ...(words ?? []).map((word) => word + 1)));
  for (const word of words ?? []) listed[word] = 1;
  return { lo, hi, words: listed, any: false };
}
