/**
 * Rules at run time. A rule is a sequence of steps over cells, written in
 * compromise's match syntax in `data/rules/` and compiled by the build. The
 * matcher keeps compromise's semantics, so that compromise can serve as the
 * oracle in tests:
 *
 * - Steps are possessive: there is no backtracking.
 * - A repetition stops where the next step matches, once it has its minimum.
 * - An optional step that fits leaves its cell to the next step when that fits
 *   it, too, and does not fit the cell behind; the next step then has one cell,
 *   whatever its own quantifier.
 * - An or-block `(a b|c)` takes the first alternative that fits, and does
 *   neither of the two: it never yields, and nothing yields to it. A block of
 *   single words only is a plain step.
 * - A negative step `!a` takes a cell that is not `a`; the rule fails at an `a`,
 *   even if the step is optional. No group captures what it takes.
 *
 * Cost: each step looks at each cell at most a constant number of times, and a
 * repetition is bounded, so matching is linear in the number of cells.
 */
import type { CompiledRule, CompiledStep } from '../gazetteer/compiled.js';
import { type Cells, maskOf } from './cells.js';
import {
  lowestBit,
  NO_START,
  secondedAt,
  secondOf,
  type Start,
  startedAt,
  startOf,
  type StartTable,
  startTable,
} from './start.js';

/** A step made ready: tag masks and interned words. */
export interface Step {
  lo: number;
  hi: number;
  words: number[] | null;
  /** A bit for each of `words`, by the end of its number: most words are ruled out without a look at the list. */
  wordBits: number;
  /** Alternatives of an or-block; null for a plain step and for a block of single cells. */
  choices: Step[][] | null;
  /** An or-block: see above. */
  block: boolean;
  /** What the first cell of an alternative must carry. */
  opens: Start;
  min: number;
  max: number;
  optional: boolean;
  greedy: boolean;
  negative: boolean;
  group: number;
}

export interface Rule {
  id: string;
  steps: Step[];
  groups: string[];
  /** What the first cell of a match must carry. */
  start: Start;
}

/** The rules of a grammar, and those of them that may match in the row of cells at hand. */
export interface RuleSet {
  rules: Rule[];
  starts: StartTable;
  /** What the second cells of matches carry. */
  seconds: StartTable;
}

export interface RuleMatch {
  rule: Rule;
  /** First cell. */
  from: number;
  /** After the last cell. */
  to: number;
  /** Cell extents by group number: from, to; -1 where the group took no cell. */
  groupFrom: number[];
  groupTo: number[];
}

/** The end of a word's number that chooses its bit of {@link Step.wordBits}. */
const LOW_BITS = 31;

/** A repetition never takes more cells than this. */
export const MAX_REPEAT = 60;

/** Makes compiled rules ready; `intern` gives word numbers. */
export function loadRules(
  compiled: readonly CompiledRule[],
  intern: (word: string) => number,
): RuleSet {
  return setOf(compiled.map((rule) => loadRule(rule, intern)));
}

const setOf = (rules: Rule[]): RuleSet => {
  const starts = startTable(rules.map(({ start }) => start));
  const seconds = startTable(rules.map(({ steps }) => secondOf(steps)));
  return { rules, starts, seconds };
};

function loadRule(rule: CompiledRule, intern: (word: string) => number): Rule {
  const groups: string[] = [];
  const toStep = (raw: CompiledStep): Step => {
    const [lo, hi] = maskOf(...(raw.tags ?? []));
    let group = -1;
    if (raw.group !== undefined) {
      group = groups.indexOf(raw.group);
      if (group < 0) group = groups.push(raw.group) - 1;
    }
    const step: Step = {
      lo,
      hi,
      words: raw.words ? raw.words.map(intern).filter((id) => id >= 0) : null,
      wordBits: 0,
      choices: raw.choices ? raw.choices.map((choice) => choice.map(toStep)) : null,
      block: raw.choices !== undefined,
      opens: NO_START,
      min: raw.min,
      max: Math.min(raw.max, MAX_REPEAT),
      optional: raw.min === 0,
      greedy: raw.max > 1,
      negative: raw.negative === true,
      group,
    };
    flatten(step);
    for (const word of step.words ?? []) step.wordBits |= 1 << (word & LOW_BITS);
    step.opens = startOf([{ ...step, negative: false }]);
    return step;
  };
  const steps = rule.steps.map(toStep);
  return { id: rule.id, steps, groups, start: startOf(steps) };
}

/** Alternatives of one cell each are tried at once. */
function flatten(step: Step): void {
  const singles = step.choices?.map((choice) => choice[0]!);
  if (!singles || step.choices!.some((choice) => choice.length > 1)) return;
  if (singles.some(({ greedy, negative, block }) => greedy || negative || block)) return;
  step.choices = null;
  step.words = singles.flatMap(({ words }) => words ?? []);
  for (const { lo, hi } of singles) {
    step.lo |= lo;
    step.hi |= hi;
  }
}

/** Does cell `i` carry one of the tags or words of a step without alternatives? */
function fits(cells: Cells, i: number, step: Step): boolean {
  if ((cells.lo[i]! & step.lo) !== 0 || (cells.hi[i]! & step.hi) !== 0) return true;
  return holdsWord(step, cells.word[i]!);
}

function holdsWord({ words, wordBits }: Step, word: number): boolean {
  if ((wordBits & (1 << (word & LOW_BITS))) === 0) return false;
  return word >= 0 && words!.includes(word);
}

/** Does cell `i` alone satisfy `step`? An or-block is not asked: to the steps in front of it, no cell does. */
function satisfies(cells: Cells, i: number, step: Step): boolean {
  return (!step.block && fits(cells, i, step)) !== step.negative;
}

/** Cells that one alternative of an or-block takes from `at`, or 0. */
function matchChoice(cells: Cells, at: number, steps: readonly Step[]): number {
  let i = at;
  for (const step of steps) {
    if (i >= cells.length || !satisfies(cells, i, step)) return 0;
    i++;
    if (!step.greedy) continue;
    const limit = Math.min(cells.length, i + MAX_REPEAT - 1);
    while (i < limit && satisfies(cells, i, step)) i++;
  }
  return i - at;
}

/** Cells that the first alternative that fits takes from `at`, or 0. */
function matchChoices(cells: Cells, at: number, step: Step): number {
  if (at >= cells.length) return 0;
  if (step.choices === null) return fits(cells, at, step) ? 1 : 0;
  const { lo, hi, words, any } = step.opens;
  const tagged = ((cells.lo[at]! & lo) | (cells.hi[at]! & hi)) !== 0;
  if (!tagged && !any && !(cells.word[at]! >= 0 && words.includes(cells.word[at]!))) return 0;
  for (const choice of step.choices) {
    const taken = matchChoice(cells, at, choice);
    if (taken > 0) return taken;
  }
  return 0;
}

/** Cells that an or-block takes from `at`, or 0. */
function matchBlock(cells: Cells, at: number, step: Step): number {
  let taken = matchChoices(cells, at, step);
  if (taken === 0 || !step.greedy) return taken;
  for (let rounds = 1; rounds < MAX_REPEAT; rounds++) {
    const more = matchChoices(cells, at + taken, step);
    if (more === 0) break;
    taken += more;
  }
  return taken;
}

/** Cells that a repetition takes from `at`, its first cell known to fit; 0 when they are too few. */
function repeatFrom(cells: Cells, at: number, step: Step, next: Step | undefined): number {
  let taken = 1;
  while (at + taken < cells.length && taken < step.max) {
    if (next && taken >= step.min && satisfies(cells, at + taken, next)) break;
    if (!satisfies(cells, at + taken, step)) break;
    taken++;
  }
  return taken >= step.min ? taken : 0;
}

/** An optional step leaves cell `i` to `next` when `next` fits it and not the cell behind. */
function yieldsTo(cells: Cells, i: number, next: Step): boolean {
  if (!satisfies(cells, i, next)) return false;
  return i + 1 >= cells.length || !satisfies(cells, i + 1, next);
}

/** What a step takes when the rule fails with it. */
const FAILED = -1;

/**
 * Tries one rule at one cell.
 *
 * @returns the match, or null
 */
export function matchAt(cells: Cells, at: number, rule: Rule): RuleMatch | null {
  const { steps, groups } = rule;
  for (let group = 0; group < groups.length; group++) groupFrom[group] = -1;
  let i = at;
  for (let s = 0; s < steps.length; s++) {
    const step = steps[s]!;
    if (i >= cells.length) {
      if (!step.optional) return null;
      continue;
    }
    const next = steps[s + 1];
    let taken: number;
    if (step.block) taken = takeBlock(cells, i, step);
    else if (step.negative) {
      const skipped = step.optional ? skippedBy(cells, i, steps, s) : 0;
      taken = takeNegative(cells, i, step, steps[s + skipped + 1]);
      s += skipped;
    } else if (!fits(cells, i, step)) taken = step.optional ? 0 : FAILED;
    else if (step.optional && next && yieldsTo(cells, i, next)) {
      // The next step is done with, too; the cell stays in the group of this one.
      taken = step.greedy && next.min > 1 ? FAILED : 1;
      s++;
    } else taken = step.greedy ? repeatFrom(cells, i, step, next) || FAILED : 1;
    if (taken === FAILED) return null;
    if (taken > 0 && step.group >= 0 && !step.negative) {
      if (groupFrom[step.group]! < 0) groupFrom[step.group] = i;
      groupTo[step.group] = i + taken;
    }
    i += taken;
  }
  if (i === at) return null;
  return {
    rule,
    from: at,
    to: i,
    groupFrom: groupFrom.slice(0, groups.length),
    groupTo: groupTo.slice(0, groups.length),
  };
}

/** Where the groups of the rule being tried stand; copied for a match. */
const groupFrom: number[] = [];
const groupTo: number[] = [];

function takeBlock(cells: Cells, i: number, step: Step): number {
  const taken = matchBlock(cells, i, step);
  if (step.negative) return taken > 0 ? FAILED : step.optional ? 0 : 1;
  return taken === 0 && !step.optional ? FAILED : taken;
}

/** Steps behind an optional negative one that have its cell and are done with: "!a? b", "!a? b? c". */
function skippedBy(cells: Cells, i: number, steps: readonly Step[], s: number): number {
  const next = steps[s + 1];
  if (!next) return 0;
  if (satisfies(cells, i, next)) return 1;
  const afterNext = steps[s + 2];
  return next.optional && afterNext && satisfies(cells, i, afterNext) ? 2 : 0;
}

function takeNegative(cells: Cells, i: number, step: Step, next: Step | undefined): number {
  if (fits(cells, i, step)) return FAILED;
  if (!step.greedy) return 1;
  let taken = 0;
  while (i + taken < cells.length && taken < step.max) {
    if (!satisfies(cells, i + taken, step)) break;
    if (next && satisfies(cells, i + taken, next)) break;
    taken++;
  }
  return taken === 0 || taken < step.min ? FAILED : taken;
}

/**
 * All matches of a rule set, left to right: at each cell the longest match
 * wins, the earlier rule on a tie; the search goes on behind it.
 */
export function matchAll(cells: Cells, set: RuleSet): RuleMatch[] {
  const found: RuleMatch[] = [];
  for (let i = 0; i < cells.length;) {
    const best = longestAt(cells, i, set);
    if (best) {
      found.push(best);
      i = best.to;
    } else i++;
  }
  return found;
}

/** The longest match at one cell of a rule that is listed, the earlier rule on a tie. */
export function longestAt(
  cells: Cells,
  i: number,
  { rules, starts, seconds }: RuleSet,
): RuleMatch | null {
  let best: RuleMatch | null = null;
  for (let at = 0; at < starts.width; at++) {
    let started = startedAt(starts, cells, i, at);
    if (started !== 0) started &= secondedAt(seconds, cells, i, at);
    for (let rest = started; rest !== 0; rest &= rest - 1) {
      const match = matchAt(cells, i, rules[(at << 5) + lowestBit(rest)]!);
      if (match && (!best || match.to > best.to)) best = match;
    }
  }
  return best;
}

/** Extent of a named group in a match as cells, or null. */
export function groupOf(match: RuleMatch, name: string): { from: number; to: number } | null {
  const n = match.rule.groups.indexOf(name);
  if (n < 0 || match.groupFrom[n]! < 0) return null;
  return { from: match.groupFrom[n]!, to: match.groupTo[n]! };
}
