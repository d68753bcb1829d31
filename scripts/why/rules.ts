/** Which rules of a grammar fire in a sentence, which match in vain, and which nearly match. */
import { type Cells, maskOf } from '../../src/grammar/cells.js';
import {
  groupOf,
  longestAt,
  matchAt,
  type Rule,
  type RuleMatch,
  type Step,
} from '../../src/grammar/rule.js';
import { Tag } from '../../src/grammar/tags.js';
import { isHead } from '../../src/mentions/institutions/institutions.js';
import type { Grammar } from '../../src/mentions/read.js';
import { type Lost, type Reading, textOf } from '../../src/mentions/release.js';
import { describeCell, describeStep, stopOf } from '../data/describe.js';
import type { Row } from '../data/tables.js';
import { placeOf } from './origins.js';

/** A line of the report. */
export interface RuleLine {
  rule: string;
  place: string;
  /** Words that it matches, or that it starts at. */
  text: string;
  /** `fires`; `loses`: it matches, but does not count; `stops`: it matches up to a step. */
  how: 'fires' | 'loses' | 'stops';
  /** Why it does not fire. */
  why: string;
}

/** What the grammars gave up, by kind of candidate. */
const KIND: Readonly<Record<Grammar, Lost['kind']>> = {
  institutions: 'institution',
  titles: 'title',
  officials: 'title',
};

interface Sight {
  reading: Reading;
  cells: Cells;
  grammar: Grammar;
  rows: readonly Row[];
  lost: readonly Lost[];
}

const textAt = ({ reading, cells }: Sight, from: number, to: number): string =>
  textOf(reading.document, cells.from[from]!, cells.to[to - 1]!);

/** Why a match that is the longest at its cell came to nothing; null when it counts. */
function givenUp({ cells, grammar, lost }: Sight, match: RuleMatch): string | null {
  const extent = groupOf(match, 'mention') ?? match;
  const starts = [cells.from[match.from]!, cells.from[extent.from]!];
  const end = cells.to[match.to - 1]!;
  const found = lost.find(
    ({ kind, from, to }) => kind === KIND[grammar] && starts.includes(from) && to <= end,
  );
  return found?.why ?? null;
}

const isSkip = (match: RuleMatch): boolean => match.rule.groups.includes('skip');

interface Matches {
  lines: RuleLine[];
  fired: RuleMatch[];
  /** The last match that was the longest and came to nothing. */
  vain: RuleMatch | null;
}

/** Why a match does not count; null when it does. */
function reasonLost(
  sight: Sight,
  match: RuleMatch,
  best: RuleMatch,
  { fired, vain }: Matches,
): string | null {
  if (match.rule !== best.rule)
    return `${best.rule.id} ${best.to > match.to ? 'matches more' : 'stands first'}`;
  const before = fired[fired.length - 1];
  if (before && match.from < before.to && !sharesLast(sight, before, match.from))
    return `inside what ${before.rule.id} matches`;
  const isTried =
    sight.grammar !== 'institutions' ||
    vain === null ||
    match.from >= vain.to ||
    isHead(sight.cells, match.from);
  if (!isTried) return `inside what ${vain.rule.id} matches, and begins with no head`;
  return givenUp(sight, match);
}

/** The longest matches from left to right, and the matches that they outdo. */
function matchLines(sight: Sight, rules: readonly Rule[]): Matches {
  const { reading, cells, grammar } = sight;
  const found: Matches = { lines: [], fired: [], vain: null };
  for (let i = 0; i < cells.length; i++) {
    const best = longestAt(cells, i, reading.knowledge.rules[grammar]!);
    if (!best) continue;
    for (const rule of rules) {
      const match: RuleMatch | null = rule === best.rule ? best : matchAt(cells, i, rule);
      if (!match) continue;
      const why = reasonLost(sight, match, best, found);
      const text = textAt(sight, match.from, match.to);
      const how = why === null ? 'fires' : 'loses';
      found.lines.push(lineOf(sight, match.rule, text, why ?? skipped(match), how));
      if (why === null) found.fired.push(match);
      else if (match === best && givenUp(sight, match) !== null) found.vain = match;
    }
  }
  return found;
}

const skipped = (match: RuleMatch): string =>
  isSkip(match) ? 'keeps others away and finds nothing' : '';

/** A name may be tied to a title on both sides. */
const sharesLast = ({ grammar }: Sight, before: RuleMatch, i: number): boolean =>
  grammar === 'officials' && i === before.to - 1;

function lineOf(
  { grammar, rows, reading }: Sight,
  rule: Rule,
  text: string,
  why: string,
  how: RuleLine['how'],
): RuleLine {
  const at = reading.knowledge.rules[grammar]!.rules.indexOf(rule);
  return { rule: rule.id, place: placeOf(rows[at]!), text, how, why };
}

const [CAP_LO, CAP_HI] = maskOf(Tag.Cap);

/** A step that any capitalised word gets through tells little. */
const ANY_CAP = 0.25;

const weightOf = ({ lo, hi, words, block, optional }: Step): number => {
  if (optional) return 0;
  return lo === CAP_LO && hi === CAP_HI && !words && !block ? ANY_CAP : 1;
};

/** The weight of what a rule must take in front of a step. */
const mustTake = ({ steps }: Rule, upTo = steps.length): number =>
  steps.slice(0, upTo).reduce((sum, step) => sum + weightOf(step), 0);

interface Near {
  line: RuleLine;
  /** Share of the steps that it must take. */
  share: number;
  taken: number;
}

/** The best attempt of a rule that matches nowhere, or null when none gets anywhere. */
function nearest(sight: Sight, rule: Rule, fired: readonly RuleMatch[]): Near | null {
  const { cells, reading } = sight;
  let best: Near | null = null;
  for (let i = 0; i < cells.length; i++) {
    if (fired.some(({ from, to }) => i > from && i < to - 1)) continue;
    const { step, cell } = stopOf(cells, i, rule);
    const passed = mustTake(rule, step);
    if (passed === 0 || cell === i) continue;
    const share = passed / mustTake(rule);
    const taken = cell - i;
    if (best && (best.share > share || (best.share === share && best.taken >= taken))) continue;
    const stop =
      cell < cells.length ? describeCell(reading, cells, cell) : 'the end of the sentence';
    const asked = describeStep(reading, rule.steps[step]!);
    const why = `stops at ${stop}: step ${step + 1} of ${rule.steps.length} asks for ${asked}`;
    best = { line: lineOf(sight, rule, textAt(sight, i, cell), why, 'stops'), share, taken };
  }
  return best;
}

/** Rules that get through half of what they must take are worth showing. */
const NEAR_SHARE = 0.5;

export interface RuleOptions {
  /** Show this rule alone, however far it gets. */
  rule?: string;
  /** Near misses shown of each grammar. */
  near: number;
}

/**
 * The lines of one grammar for one sentence: matches from left to right, then near misses, the nearest first.
 *
 * @param reading read up to `grammar`, whose rules have not run yet
 * @param rows the rules' rows in the order of the rules
 * @param lost what the grammar gave up when it ran
 */
export function ruleLines(
  reading: Reading,
  grammar: Grammar,
  sentence: number,
  rows: readonly Row[],
  lost: readonly Lost[],
  { rule: only, near }: RuleOptions,
): RuleLine[] {
  const sight: Sight = { reading, cells: reading.cells[sentence]!, grammar, rows, lost };
  const all = reading.knowledge.rules[grammar]!.rules;
  const { lines, fired } = matchLines(sight, all);
  const matched = new Set(lines.map(({ rule }) => rule));
  const attempts = all
    .filter(({ id }) => !matched.has(id) && (only === undefined || id === only))
    .flatMap((rule) => nearest(sight, rule, fired) ?? [])
    .filter(({ share }) => only !== undefined || share >= NEAR_SHARE)
    .sort((a, b) => b.share - a.share || b.taken - a.taken)
    .slice(0, near);
  const shown = only === undefined ? lines : lines.filter(({ rule }) => rule === only);
  return [...shown, ...attempts.map(({ line }) => line)];
}
