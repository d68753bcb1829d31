/**
 * compromise as oracle: every rule, run through compromise's own matcher over
 * the same cells with the same tags, must match the same cells.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise/one';
import fc from 'fast-check';
import { createChecker, sentencesIn, withoutBraces } from '../scripts/data/check-rules.js';
import {
  compileRules,
  DEEP_GRAMMARS,
  deepFile,
  GRAMMARS,
  ruleSpec,
} from '../scripts/data/rules.js';
import { Problems, readTable, type Row } from '../scripts/data/tables.js';
import { fold } from '../src/document/tokens.js';
import type { CompiledRule } from '../src/gazetteer/compiled.js';
import { unpackLexicon, unpackRules } from '../src/gazetteer/packed.js';
import { packedDeep } from '../src/generated/deep.js';
import { packedLexicon } from '../src/generated/lexicon.js';
import { type Cells, createCells, hasTag, maskOf, pushCell } from '../src/grammar/cells.js';
import { groupOf, loadRules, matchAt, type Rule } from '../src/grammar/rule.js';
import { Tag, TAG_NAMES } from '../src/grammar/tags.js';
import { readUpTo } from '../src/mentions/read.js';
import { type Reading, textOf } from '../src/mentions/release.js';

const DATA = join(__dirname, '..', 'data');
const FIXTURES = join(__dirname, 'fixtures', 'releases.jsonl');

type Extent = [from: number, to: number];

interface Found {
  match: Extent;
  groups: Record<string, Extent>;
}

interface Term {
  text: string;
  tags: string[];
}

/** No rule asks for a word like this. */
const RUN = '\u25A0';

function termsOf({ document, knowledge }: Reading, cells: Cells): Term[] {
  return cells.from.map((from, i) => {
    const to = cells.to[i]!;
    const word = cells.word[i]!;
    const run = word < 0 && cells.ref[i]! >= 0;
    const text = word >= 0 ? knowledge.lexicon.words[word]! : fold(textOf(document, from, to));
    return {
      text: run || to - from > 1 ? RUN : text,
      tags: TAG_NAMES.filter((name) => hasTag(cells, i, Tag[name])),
    };
  });
}

/** A compromise view, as far as it matters here: pointers are sentence, first term, term behind the last. */
interface Matched {
  fullPointer: number[][];
  _groups: Record<string, number[][]>;
}

/** What compromise matches in one sentence of terms. */
function oracle(terms: readonly Term[], rule: string): Found[] {
  if (terms.length === 0) return [];
  const view = nlp('') as unknown as { document: unknown; match(rule: string): Matched };
  view.document = [
    terms.map(({ text, tags }, i) => ({
      text,
      normal: text,
      pre: '',
      post: ' ',
      tags: new Set(tags),
      index: [0, i],
      id: `t${i}`,
    })),
  ];
  const matched = view.match(rule);
  const extent = (pointer: number[]): Extent => [pointer[1]!, pointer[2]!];
  return matched.fullPointer.map((pointer) => {
    const match = extent(pointer);
    const groups: Record<string, Extent> = {};
    for (const [name, pointers] of Object.entries(matched._groups)) {
      const inside = pointers.find(([, from, to]) => from! >= match[0] && to! <= match[1]);
      if (inside) groups[name] = extent(inside);
    }
    return { match, groups };
  });
}

/** What our matcher finds when the rule is tried from left to right. */
function ours(cells: Cells, rule: Rule): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < cells.length;) {
    const match = matchAt(cells, i, rule);
    if (!match) {
      i++;
      continue;
    }
    const groups: Record<string, Extent> = {};
    for (const name of rule.groups) {
      const extent = groupOf(match, name);
      if (extent) groups[name] = [extent.from, extent.to];
    }
    found.push({ match: [match.from, match.to], groups });
    i = match.to;
  }
  return found;
}

/**
 * Groups whose steps stand side by side. Where a name comes back behind other
 * steps, compromise adds up lengths and so has no extent to compare.
 */
function comparable(rule: CompiledRule, found: Found[]): Found[] {
  const split = new Set<string>();
  rule.steps.forEach(({ group }, i) => {
    const before = rule.steps.slice(0, i).map((step) => step.group);
    if (group !== undefined && before.includes(group) && before[i - 1] !== group) split.add(group);
  });
  return found.map(({ match, groups }) => ({
    match,
    groups: Object.fromEntries(Object.entries(groups).filter(([name]) => !split.has(name))),
  }));
}

const problems = new Problems();
const rowsOf = (file: string): Row[] =>
  readTable(DATA, ruleSpec(file), new Set(['usage', 'uu-22-2022']), problems);
const rows = Object.fromEntries(
  GRAMMARS.map((grammar) => [
    grammar,
    DEEP_GRAMMARS.includes(grammar)
      ? [...rowsOf(grammar), ...rowsOf(deepFile(grammar))]
      : rowsOf(grammar),
  ]),
);
const sentences = Object.values(rows)
  .flat()
  .flatMap(({ cells }) =>
    [...sentencesIn(cells['examples']!), ...sentencesIn(cells['near']!)].map(withoutBraces),
  );
const releases = readFileSync(FIXTURES, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text);
const lexicon = unpackLexicon(packedLexicon());
for (const [grammar, rules] of Object.entries(packedDeep().rules))
  lexicon.rules[grammar]!.push(...unpackRules(rules));
const checker = createChecker(lexicon);

describe.each(GRAMMARS)('rules of %s match what compromise matches', (grammar) => {
  const compiled = lexicon.rules[grammar]!;
  const { rules } = checker.knowledge.rules[grammar]!;
  const readings = [...sentences, ...releases].map((text) =>
    readUpTo(text, checker.knowledge, checker.cues, grammar),
  );
  const lines = readings.flatMap((reading) =>
    reading.cells.map((cells) => ({ cells, terms: termsOf(reading, cells) })),
  );

  test('the compiled rules are those of the table', () => {
    expect(compileRules(rows[grammar]!, problems)).toEqual(compiled);
    expect(problems.list).toEqual([]);
  });

  test.each(rows[grammar]!.map((row, i) => ({ id: row.cells['id']!, row, i })))(
    '$id',
    ({ row, i }) => {
      let matches = 0;
      for (const { cells, terms } of lines) {
        const found = comparable(compiled[i]!, ours(cells, rules[i]!));
        const expected = comparable(compiled[i]!, oracle(terms, row.cells['rule']!));
        matches += found.length;
        if (JSON.stringify(found) === JSON.stringify(expected)) continue;
        expect({ terms, found }).toEqual({ terms, found: expected });
      }
      expect(matches).toBeGreaterThan(0);
    },
  );
});

/** Rules made at random of a few tags and words, over cells made of the same. */
const TAGS = ['Cap', 'Comma', 'Name', 'Title'] as const;
const WORDS = ['dan', 'serta', 'satu'] as const;

const atom = fc.oneof(
  fc.constantFrom(...TAGS).map((tag) => `#${tag}`),
  fc.constantFrom(...WORDS),
);
const choice = fc
  .array(fc.tuple(atom, fc.constantFrom('', '', '+')), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map(([part, plus]) => part + plus).join(' '));
const block = fc
  .array(choice, { minLength: 2, maxLength: 3 })
  .chain((choices) =>
    fc
      .tuple(fc.constantFrom('', '', '', '!'), fc.constantFrom('', '?', '+', '+?'))
      .map(([not, quantifier]) => `${not}(${choices.join('|')})${quantifier}`),
  );
const wordBlock = fc
  .constantFrom('', '?', '+', '+?', '{0,2}', '{1,3}')
  .map((quantifier) => `(dan|serta)${quantifier}`);
const plain = fc
  .tuple(
    fc.constantFrom('', '', '', '!'),
    atom,
    fc.constantFrom('', '', '?', '+', '+?', '{2}', '{0,2}', '{1,2}', '{2,3}'),
  )
  .map((parts) => parts.join(''));
const pair = fc
  .tuple(plain, plain)
  .map(([first, second]) => `[<pair>${first.replace('!', '')} ${second.replace(/[!?]/g, '')}]`);
const single = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: plain }, block, wordBlock),
    fc.constantFrom('', '', 'a', 'b'),
  )
  .map(([text, group]) => (group && !text.startsWith('!') ? `[<${group}>${text}]` : text));
const step = fc.oneof({ weight: 9, arbitrary: single }, pair);
const ruleText = fc.array(step, { minLength: 1, maxLength: 5 }).map((steps) => steps.join(' '));
const term = fc.record({
  text: fc.constantFrom(RUN, ...WORDS),
  tags: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 2 }),
});

test('rules made at random match what compromise matches', () => {
  const words = new Map<string, number>(WORDS.map((word, i) => [word, i]));
  const run = (text: string, terms: readonly Term[]): void => {
    const row: Row = { file: 'random', line: 1, cells: { id: 'random', rule: text } };
    const [compiled] = compileRules([row], new Problems());
    const [rule] = loadRules([compiled!], (word) => words.get(word) ?? -1).rules;
    const cells = createCells();
    terms.forEach(({ text: word, tags }, i) => {
      const [lo, hi] = maskOf(...tags.map((tag) => Tag[tag as keyof typeof Tag]));
      pushCell(cells, i, i + 1, lo, hi, words.get(word) ?? -1, -1);
    });
    expect(comparable(compiled!, ours(cells, rule!))).toEqual(
      comparable(compiled!, oracle(terms, text)),
    );
  };
  fc.assert(fc.property(ruleText, fc.array(term, { minLength: 1, maxLength: 8 }), run), {
    numRuns: 5000,
    seed: 1,
  });
});
