/**
 * Checks everything under `data/` and compiles it into `src/generated/`.
 *
 *   tsx scripts/build-data.ts            check, then write
 *   tsx scripts/build-data.ts --check    check only
 *
 * Every problem is printed as `file:line: what is wrong`; exit status 1 if any.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileDeep } from './data/compile.js';
import type { Tables } from './data/row-table.js';
import { compileDateWords } from './data/date-words.js';
import { gazetteerRows, tileRows } from './data/gazetteer.js';
import { loadData } from './data/load.js';
import { packDeep, packLexicon, packRules } from './data/pack.js';
import { packSubregions } from './data/pack-subregions.js';
import { DEEP_GRAMMARS } from './data/rules.js';
import { Problems, type Row } from './data/tables.js';
import { foldedTokens } from '../src/document/tokens.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dataRoot = join(root, 'data');

/** Stands for a line break in the JSON of a module, where \\n inside a string takes three characters, thousands of times. */
const LINE_MARK = '!';

/** A module that holds one value; JSON.parse reads it faster than a literal would, and only when asked. */
function moduleOf(type: string, from: string, name: string, value: unknown): string {
  const json = JSON.stringify(value).replaceAll(LINE_MARK, '\\u0021').replaceAll('\\n', LINE_MARK);
  return `/** Made by scripts/build-data.ts from data/; do not edit. */
import type { ${type} } from '../gazetteer/${from}.js';

export const ${name} = (): ${type} => JSON.parse(
  ${JSON.stringify(json)}.replaceAll('${LINE_MARK}', '\\\\n'),
) as ${type};
`;
}

const tilesModule = (
  tables: Tables,
): string => `/** Made by scripts/build-data.ts from data/; do not edit. */
import type { TileRow } from '../report/tiles.js';

export const tiles = (): TileRow[] => ${JSON.stringify(tileRows(tables))};
`;

/** The words of dates, plain: every entry needs them at once. */
const datesModule = ({
  dateWords,
  dayWords,
  looseWords,
}: ReturnType<
  typeof compileDateWords
>): string => `/** Made by scripts/build-data.ts from data/; do not edit. */
import type { DateWords, LooseWords, Words } from '../chrono/calendar-words.js';

export const dateWords: DateWords = ${JSON.stringify(dateWords)};

export const dayWords: Words = ${JSON.stringify(dayWords)};

export const looseWords: LooseWords = ${JSON.stringify(looseWords)};
`;

/** The last words of abbreviations, folded, without the full stop. */
function abbreviationWords(rows: readonly Row[]): string[] {
  const last = rows.map(({ cells }) =>
    foldedTokens(cells['form']!)
      .filter((word) => word !== '.')
      .pop()!,
  );
  return [...new Set(last)].sort();
}

/** The rules that only `kliping/deep` carries, by grammar. */
const deepRules = (
  ruleRows: Record<string, readonly Row[]>,
  coreRules: Record<string, number>,
): Record<string, string> =>
  Object.fromEntries(
    DEEP_GRAMMARS.map((grammar) => [
      grammar,
      packRules(ruleRows[grammar]!.slice(coreRules[grammar])),
    ]),
  );

async function main(): Promise<void> {
  const problems = new Problems();
  const { tables, ruleRows, coreRules, lexicon, plain, core } = loadData(dataRoot, problems);
  const out = join(root, 'src/generated');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'dates.ts'), datesModule(compileDateWords(tables.dateWords, problems)));
  // The engine that checks the rules' examples is built on the words of dates.
  const { checkRuleExamples } = await import('./data/check-rules.js');
  if (problems.list.length === 0) checkRuleExamples(lexicon, ruleRows, problems);
  for (const { file, line, message } of problems.list) console.error(`${file}:${line}: ${message}`);
  if (problems.list.length > 0) {
    console.error(`${problems.list.length} problems in data/`);
    process.exitCode = 1;
    if (!process.argv.includes('--force')) return;
  }
  if (process.argv.includes('--check')) {
    console.log('data/ is in order');
    return;
  }
  const write = (file: string, ...module: Parameters<typeof moduleOf>): void =>
    writeFileSync(join(out, file), moduleOf(...module));
  const deep = compileDeep(tables, lexicon, plain, core, deepRules(ruleRows, coreRules));
  write(
    'lexicon.ts',
    'PackedLexicon',
    'packed',
    'packedLexicon',
    packLexicon(lexicon, ruleRows, coreRules),
  );
  write('deep.ts', 'PackedDeep', 'packed', 'packedDeep', packDeep(deep));
  const subregions = packSubregions(tables);
  write('subregions.ts', 'PackedSubregions', 'compiled', 'packedSubregions', subregions);
  const regions = gazetteerRows(tables);
  write('regions.ts', 'GazetteerRows', 'regions', 'gazetteerRows', regions);
  writeFileSync(join(out, 'tiles.ts'), tilesModule(tables));
  const words = abbreviationWords(tables.abbreviations);
  writeFileSync(
    join(out, 'abbreviations.ts'),
    `/** Made by scripts/build-data.ts from data/; do not edit. */\nexport const abbreviations = (): string[] => ${JSON.stringify(words.join(' '))}.split(' ');\n`,
  );
}

await main();
