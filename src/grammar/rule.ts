/**
 * Rules at run time. A rule is a sequence of steps over cells, written in
 * compromise's match syntax in `data/rules/` and compiled by the build. The
 * matcher keeps compromise's semantics, so that compromise can serve as the
 * oracle in tests: steps are possessive (no backtracking), a greedy step stops
 * where the next step matches, an optional step yields to the next one when
 * only that lets both match.
 *
 * Cost: each step looks at each cell at most a constant number of times, and a
 * repetition is bounded, so matching is linear in the number of cells.
 */
import type { CompiledRule, CompiledStep } from '../gazetteer/compiled.js';
import type { Cells } from './cells.js';
import { MASK_BITS } from './tags.js';

/** A step made ready: tag masks and interned words. */
export interface Step {
  lo: number;
  hi: number;
  words: number[] | null;
  choices: Step[][] | null;
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
}

/** Rules of one grammar, with the union of what can start a match. */
export interface RuleSet {
  rules: Rule[];
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

/** A repetition never takes more cells than this. */
export const MAX_REPEAT = 60;

/** Makes compiled rules ready; `intern` gives word numbers. */
export function loadRules(compiled: readonly CompiledRule[], intern: (word: string) => number): RuleSet {
  return {
    rules: compiled.map((rule) => {
      const groups: string[] = [];
      const toStep = (raw: CompiledStep): Step => {
        let lo = 0;
        let hi = 0;
        for (const tag of raw.tags ?? []) {
          if (tag < MASK_BITS) lo |= 1 << tag;
          else hi |= 1 << (tag - MASK_BITS);
        }
        let group = -1;
        if (raw.group !== undefined) {
          group = groups.indexOf(raw.group);
          if (group < 0) group = groups.push(raw.group) - 1;
        }
        return {
          lo,
          hi,
          words: raw.words ? raw.words.map(intern).filter((id) => id >= 0) : null,
          choices: raw.choices ? raw.choices.map((choice) => choice.map(toStep)) : null,
          min: raw.min,
          max: Math.min(raw.max, MAX_REPEAT),
          optional: raw.min === 0,
          greedy: raw.max > 1,
          negative: raw.negative === true,
          group,
        };
      };
      return { id: rule.id, steps: rule.steps.map(toStep), groups };
    }),
  };
}

function matchesPlain(cells: Cells, i: number, step: Step): boolean {
  if ((cells.lo[i]! & step.lo) !== 0 || (cells.hi[i]! & step.hi) !== 0) return true;
  return step.words !== null && cells.word[i]! >= 0 && step.words.includes(cells.word[i]!);
}

/** Does cell `i` alone satisfy `step` (for lookahead, an or-block by its first choice steps)? */
function matchesCell(cells: Cells, i: number, step: Step): boolean {
  if (step.choices) return false;
  return matchesPlain(cells, i, step) !== step.negative;
}

function matchChoice(cells: Cells, at: number, steps: readonly Step[]): number {
  let i = at;
  for (const step of steps) {
    if (i >= cells.length || !matchesCell(cells, i, step)) return 0;
    i++;
    if (step.greedy) {
      let taken = 1;
      while (i < cells.length && taken < step.max && matchesCell(cells, i, step)) {
        i++;
        taken++;
      }
    }
  }
  return i - at;
}

function matchChoices(cells: Cells, at: number, choices: readonly Step[][]): number {
  for (const choice of choices) {
    const taken = matchChoice(cells, at, choice);
    if (taken > 0) return taken;
  }
  return 0;
}

function matchBlock(cells: Cells, at: number, step: Step): number {
  let taken = matchChoices(cells, at, step.choices!);
  if (taken === 0 || !step.greedy) return taken;
  for (let rounds = 1; rounds < step.max; rounds++) {
    const more = matchChoices(cells, at + taken, step.choices!);
    if (more === 0) break;
    taken += more;
  }
  return taken;
}

/** Cells that a repetition of a plain step takes from `at`, its first cell known to match. */
function repeatFrom(cells: Cells, at: number, step: Step, next: Step | undefined): number {
  let taken = 1;
  while (at + taken < cells.length && taken < step.max) {
    if (next && taken >= Math.max(step.min, 1) && matchesCell(cells, at + taken, next)) break;
    if (!matchesCell(cells, at + taken, step)) break;
    taken++;
  }
  return taken >= step.min ? taken : 0;
}

/**
 * Tries one rule at one cell.
 *
 * @returns the match, or null
 */
export function matchAt(cells: Cells, at: number, rule: Rule): RuleMatch | null {
  const { steps, groups } = rule;
  const groupFrom = groups.length ? new Array<number>(groups.length).fill(-1) : NO_GROUPS;
  const groupTo = groups.length ? new Array<number>(groups.length).fill(-1) : NO_GROUPS;
  let i = at;
  for (let s = 0; s < steps.length; s++) {
    const step = steps[s]!;
    if (i >= cells.length) {
      for (let rest = s; rest < steps.length; rest++) if (!steps[rest]!.optional) return null;
      break;
    }
    let taken: number;
    if (step.choices) {
      taken = matchBlock(cells, i, step);
      if (taken === 0 && !step.optional) return null;
    } else if (matchesCell(cells, i, step)) {
      const next = steps[s + 1];
      taken = 1;
      if (step.greedy) taken = repeatFrom(cells, i, step, next);
      else if (step.optional && next && yieldsTo(cells, i, next)) taken = 0;
      if (taken === 0 && !step.optional) return null;
    } else if (step.optional) taken = 0;
    else return null;
    if (taken > 0 && step.group >= 0) {
      if (groupFrom[step.group]! < 0) groupFrom[step.group] = i;
      groupTo[step.group] = i + taken;
    }
    i += taken;
  }
  return i > at ? { rule, from: at, to: i, groupFrom, groupTo } : null;
}

const NO_GROUPS: number[] = [];

/** An optional step leaves cell `i` to `next` when `next` fits it and not the cell after. */
function yieldsTo(cells: Cells, i: number, next: Step): boolean {
  if (!matchesCell(cells, i, next)) return false;
  return i + 1 >= cells.length || !matchesCell(cells, i + 1, next);
}

/**
 * All matches of a rule set, left to right: at each cell the longest match
 * wins, the earlier rule on a tie; the search goes on behind it.
 */
export function matchAll(cells: Cells, set: RuleSet): RuleMatch[] {
  const found: RuleMatch[] = [];
  for (let i = 0; i < cells.length; ) {
    const best = longestAt(cells, i, set);
    if (best) {
      found.push(best);
      i = best.to;
    } else i++;
  }
  return found;
}

/** The longest match at one cell, the earlier rule on a tie. */
export function longestAt(cells: Cells, i: number, set: RuleSet): RuleMatch | null {
  let best: RuleMatch | null = null;
  for (const rule of set.rules) {
    const first = rule.steps[0]!;
    if (!first.choices && !first.optional && !matchesCell(cells, i, first)) continue;
    const match = matchAt(cells, i, rule);
    if (match && (!best || match.to > best.to)) best = match;
  }
  return best;
}

/** Extent of a named group in a match as cells, or null. */
export function groupOf(match: RuleMatch, name: string): { from: number; to: number } | null {
  const n = match.rule.groups.indexOf(name);
  if (n < 0 || match.groupFrom[n]! < 0) return null;
  return { from: match.groupFrom[n]!, to: match.groupTo[n]! };
}
