/** Reads `data/rules/*.tsv`, parses match syntax with compromise, compiles it. */
import nlp from 'compromise/one';
import type { CompiledRule, CompiledStep } from '../../src/gazetteer/compiled.js';
import { tagIndex } from '../../src/grammar/tags.js';
import { MAX_REPEAT } from '../../src/grammar/rule.js';
import type { Problems, Row, TableSpec } from './tables.js';

/** One grammar a file; the order of the rules breaks ties. */
export const GRAMMARS = ['institutions', 'titles', 'officials', 'attributions'] as const;

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

/** Compiles the rules of one grammar; what cannot be compiled is a problem of its line. */
export function compileRules(rows: readonly Row[], problems: Problems): CompiledRule[] {
  const rules: CompiledRule[] = [];
  for (const row of rows) {
    const parsed = nlp.parseMatch(row.cells['rule']!) as unknown as ParsedStep[];
    const steps = parsed.map((step) => compileStep(step, row, problems));
    if (steps.length === 0) problems.add(row, 'the rule is empty');
    rules.push({ id: row.cells['id']!, steps });
  }
  return rules;
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
  if (step.choices) {
    if (step.operator !== 'or') problems.add(row, 'only or-blocks (a|b) are supported');
    const choices = step.choices.map((choice) => choice.map((inner) => compileStep(inner, row, problems)));
    const simple = choices.every((choice) => choice.length === 1 && choice[0]!.max === 1 && !choice[0]!.negative && !choice[0]!.choices);
    if (simple) {
      compiled.tags = choices.flatMap((choice) => choice[0]!.tags ?? []);
      compiled.words = choices.flatMap((choice) => choice[0]!.words ?? []);
    } else compiled.choices = choices;
  }
  return compiled;
}
