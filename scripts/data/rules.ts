/** Reads `data/rules/*.tsv`, parses match syntax with compromise, compiles it. */
import nlp from 'compromise/one';
import type { CompiledRule, CompiledStep } from '../../src/gazetteer/compiled.js';
import { foldedTokens } from '../../src/document/tokens.js';
import type { Grammar } from '../../src/mentions/read.js';
import { tagIndex } from '../../src/grammar/tags.js';
import { MAX_REPEAT } from '../../src/grammar/rule.js';
import type { Problems, Row, TableSpec } from './tables.js';

/** One grammar a file, in the order in which they run; the order of the rules breaks ties. */
export const GRAMMARS = ['institutions', 'titles', 'officials'] as const satisfies readonly Grammar[];

/** Rules of a grammar that only `kliping/deep` carries stand in a file of their own, and behind the others. */
export const deepFile = (grammar: string): string => `${grammar}-deep`;
export const DEEP_GRAMMARS: readonly Grammar[] = ['institutions', 'officials'];

export const ruleSpec = (grammar: string): TableSpec => ({
  file: `rules/${grammar}.tsv`,
  columns: ['id', 'rule', 'examples', 'near', 'source'],
  key: ['id'],
});

/** A step as compromise's `parseMatch` gives it. */
interface ParsedStep {
  tag?: string;
  word?: string;
  choices?: ParsedStep[][];
  fastOr?: Set<string>;
  operator?: string;
  optional?: boolean;
  greedy?: boolean;
  negative?: boolean;
  min?: number;
  max?: number;
  group?: string;
  anything?: boolean;
  [other: string]: unknown;
}

const KNOWN = new Set([
  'tag', 'word', 'choices', 'fastOr', 'operator', 'optional', 'greedy', 'negative', 'min', 'max', 'group', 'groupStart',
  'groupEnd',
]);

/** What compromise reads without complaint, but not as it looks. */
const TRAPS: readonly [pattern: RegExp, message: string][] = [
  [/\*/, '"*" makes nothing optional: compromise reads #Cap* as one or more. Write #Cap{0,9} or (…)+?'],
  [/\][+{]/, 'a quantifier behind a [group] loses the name of the group. Write it inside: [<name>#Tag{1,3}]'],
  [/\[[^\]()]* [^\]()]*\]\?/, '"?" behind a [group] of several steps makes only the last one optional. Write [<name>(#A #B)?]'],
  [/\([^()]*\{[^()]*\)/, '{…} inside an or-block is read as the quantifier of the whole block. Use + there or spell the lengths out: (#A|#A #A)'],
  [/\([^()]*\([^()]*\)/, 'or-blocks do not nest'],
  [/\{[^{}]*\}\?/, '{…}? has two minimums. Write {0,n} for none to n'],
  [/\{[^{}]* [^{}]*\}/, 'a blank inside {…} splits it. Write {1,3}'],
];

/** Compiles the rules of one grammar; what cannot be compiled is a problem of its line. */
export function compileRules(rows: readonly Row[], problems: Problems): CompiledRule[] {
  return rows.map((row) => {
    const source = row.cells['rule']!;
    const traps = TRAPS.filter(([pattern]) => pattern.test(source));
    for (const [pattern, message] of traps) problems.add(row, `${message} (found: ${pattern.exec(source)![0]})`);
    const steps = traps.length > 0 ? [] : compileSteps(source, row, problems);
    return { id: row.cells['id']!, steps };
  });
}

function compileSteps(source: string, row: Row, problems: Problems): CompiledStep[] {
  const parsed = nlp.parseMatch(source) as unknown as ParsedStep[];
  const steps = parsed.map((step) => compileStep(step, row, problems));
  if (steps.length === 0) problems.add(row, 'the rule is empty');
  else if (steps.every(({ min }) => min === 0)) problems.add(row, 'every step of the rule is optional');
  return steps;
}

function compileStep(step: ParsedStep, row: Row, problems: Problems): CompiledStep {
  for (const key of Object.keys(step)) {
    if (!KNOWN.has(key)) problems.add(row, `"${key}" of the match syntax is not supported`);
  }
  const compiled: CompiledStep = {
    min: step.optional ? 0 : (step.min ?? 1),
    max: step.greedy ? (step.max ?? MAX_REPEAT) : 1,
  };
  if (step.negative) compiled.negative = true;
  if (step.group !== undefined) compiled.group = step.group;
  if (step.tag !== undefined) {
    const tag = tagIndex(step.tag);
    if (tag === undefined) problems.add(row, `there is no tag #${step.tag}`);
    else compiled.tags = [tag];
  }
  if (step.word !== undefined) compiled.words = [step.word];
  if (step.fastOr) compiled.words = [...step.fastOr];
  checkWords(compiled.words ?? [], row, problems);
  if (step.choices) compiled.choices = compileChoices(step, row, problems);
  return compiled;
}

function compileChoices(step: ParsedStep, row: Row, problems: Problems): CompiledStep[][] {
  if (step.operator !== 'or') problems.add(row, 'only or-blocks (a|b) are supported');
  if (step.min !== undefined || step.max !== undefined) {
    problems.add(row, 'compromise keeps {…} only behind blocks of single words; behind a block with tags or phrases write + or +?');
  }
  return step.choices!.map((choice) =>
    choice.map((inner) => {
      if (inner.optional) problems.add(row, '"?" inside an or-block has no effect. Spell both forms out: (#A #B|#B)');
      return compileStep(inner, row, problems);
    }),
  );
}

/** A word that is no token of ours can never match. */
function checkWords(words: readonly string[], row: Row, problems: Problems): void {
  for (const word of words) {
    const tokens = foldedTokens(word);
    if (tokens.length !== 1 || tokens[0] !== word) {
      problems.add(row, `no cell has the text "${word}"; as cells it is: ${tokens.join(' ')}`);
    }
  }
}
