/**
 * Checks each rule against its own examples, both ways: it must match what
 * stands in braces in `examples`, and nothing in the near misses of `near`.
 * A sentence is read by every stage in front of the rule's grammar; then that
 * rule alone is tried at every cell.
 */
import { indexCues, type SectionCue, type SectionCues } from '../../src/document/sections.js';
import type { CompiledLexicon, CompiledRule } from '../../src/gazetteer/compiled.js';
import { addRuleWords } from '../../src/gazetteer/deep-rows.js';
import { loadLexicon } from '../../src/gazetteer/lexicon.js';
import type { Cells } from '../../src/grammar/cells.js';
import { groupOf, loadRules, matchAt, type Rule, type RuleMatch } from '../../src/grammar/rule.js';
import { readUpTo } from '../../src/mentions/read.js';
import { type Knowledge, type Reading, textOf } from '../../src/mentions/release.js';
import { describe, reasonAt } from './describe.js';
import { GRAMMARS } from './rules.js';
import type { Problems, Row } from './tables.js';

/** What the cascade needs to read a sentence. */
export interface Checker {
  knowledge: Knowledge;
  cues: SectionCues;
}

/** Makes compiled tables ready for reading. */
export function createChecker(lexicon: CompiledLexicon): Checker {
  const loaded = loadLexicon(lexicon);
  for (const grammar of GRAMMARS) addRuleWords(loaded, lexicon.rules[grammar]!);
  const intern = (word: string): number => loaded.wordIds.get(word) ?? -1;
  const rules = Object.fromEntries(GRAMMARS.map((grammar) => [grammar, loadRules(lexicon.rules[grammar]!, intern)]));
  return {
    knowledge: { lexicon: loaded, rules, subregions: null },
    cues: indexCues(lexicon.sectionCues as SectionCue[]),
  };
}

/** The sentences of a cell of the table, `-` for none. */
export const sentencesIn = (cell: string): string[] => (cell === '-' ? [] : cell.split(' | '));

export const withoutBraces = (example: string): string => example.replace(/[{}]/g, '');

/** Adds a problem for every example that its rule misses and every near miss that it hits. */
export function checkRuleExamples(lexicon: CompiledLexicon, rows: Record<string, Row[]>, problems: Problems): void {
  const checker = createChecker(lexicon);
  for (const grammar of GRAMMARS) {
    const { rules } = checker.knowledge.rules[grammar]!;
    const read = (text: string): Reading => readUpTo(text, checker.knowledge, checker.cues, grammar);
    rows[grammar]!.forEach((row, i) => {
      const rule = rules[i]!;
      checkWordsKnown(lexicon.rules[grammar]![i]!, checker, row, problems);
      const examples = sentencesIn(row.cells['examples']!);
      const near = sentencesIn(row.cells['near']!);
      if (examples.length === 0) problems.add(row, `rule "${rule.id}" needs an example: a sentence with the match in {braces}`);
      if (near.length === 0) problems.add(row, `rule "${rule.id}" needs a near miss: a sentence like its examples that it must leave alone`);
      for (const example of examples) checkExample(read, rule, example, row, problems);
      for (const sentence of near) checkNear(read, rule, sentence, row, problems);
    });
  }
}

/** Tokens carry numbers of known words only: a word that the vocabulary lacks never matches. */
function checkWordsKnown(rule: CompiledRule, { knowledge }: Checker, row: Row, problems: Problems): void {
  const steps = rule.steps.flatMap((step) => [step, ...(step.choices?.flat() ?? [])]);
  const unknown = new Set(steps.flatMap(({ words }) => words ?? []).filter((word) => !knowledge.lexicon.wordIds.has(word)));
  if (unknown.size === 0) return;
  problems.add(row, `rule "${rule.id}" asks for words that the compiled vocabulary lacks, so that no cell carries them: ${[...unknown].join(', ')}`);
}

interface Hit {
  text: string;
  start: number;
  end: number;
}

/** What one rule matches, tried at every cell of every sentence. */
function hitsOf(reading: Reading, rule: Rule): Hit[] {
  const hits: Hit[] = [];
  for (const cells of reading.cells) {
    for (let i = 0; i < cells.length; i++) {
      const match = matchAt(cells, i, rule);
      if (match) hits.push(hitOf(reading, cells, match));
    }
  }
  return hits;
}

/** The group `mention` of a match, or all of it. */
function hitOf({ document }: Reading, cells: Cells, match: RuleMatch): Hit {
  const extent = groupOf(match, 'mention') ?? match;
  const from = cells.from[extent.from]!;
  const to = cells.to[extent.to - 1]!;
  return { text: textOf(document, from, to), start: document.tokens.start[from]!, end: document.tokens.end[to - 1]! };
}

type Read = (text: string) => Reading;

function checkExample(read: Read, rule: Rule, example: string, row: Row, problems: Problems): void {
  const parts = /^([^{}]*)\{([^{}]+)\}([^{}]*)$/.exec(example);
  if (!parts) {
    problems.add(row, `rule "${rule.id}": an example needs one pair of {braces} around the match: ${example}`);
    return;
  }
  const [, before, expected] = parts as unknown as [string, string, string];
  const reading = read(withoutBraces(example));
  const start = before.length;
  const end = start + expected.length;
  const hits = hitsOf(reading, rule);
  if (hits.some((hit) => hit.start === start && hit.end === end)) return;
  const instead = hits.length ? `but matches ${hits.map(({ text }) => `"${text}"`).join(', ')}` : 'but matches nothing';
  const why = hits.length ? '' : reasonAt(reading, rule, start);
  problems.add(row, `rule "${rule.id}" should match "${expected}" in: ${example}\n    ${instead}${why}\n    cells: ${describe(reading, start, end)}`);
}

function checkNear(read: Read, rule: Rule, sentence: string, row: Row, problems: Problems): void {
  const reading = read(withoutBraces(sentence));
  const hits = hitsOf(reading, rule);
  if (hits.length === 0) return;
  const { text, start, end } = hits[0]!;
  problems.add(row, `rule "${rule.id}" should match nothing in: ${sentence}\n    but matches "${text}"\n    cells: ${describe(reading, start, end)}`);
}
