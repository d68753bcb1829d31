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
import { compileLexicon, compileDeep, type Tables } from './data/compile.js';
import { checkRegions } from './data/check-regions.js';
import { checkRuleExamples } from './data/check-rules.js';
import { gazetteerRows } from './data/gazetteer.js';
import { packLexicon } from './data/pack.js';
import { packSubregions } from './data/pack-subregions.js';
import { compileRules, GRAMMARS, ruleSpec } from './data/rules.js';
import { SPECS, type TableName } from './data/specs.js';
import { Problems, readTable, type Row } from './data/tables.js';
import type { CompiledLexicon } from '../src/gazetteer/compiled.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dataRoot = join(root, 'data');

function readSources(problems: Problems): Set<string> {
  const spec = { file: 'sources.tsv', columns: ['key', 'title', 'note'], key: ['key'] };
  return new Set(readTable(dataRoot, spec, new Set(), problems).map(({ cells }) => cells['key']!));
}

function readTables(sources: Set<string>, problems: Problems): Tables {
  const tables = {} as Tables;
  for (const name of Object.keys(SPECS) as TableName[]) {
    tables[name] = readTable(dataRoot, SPECS[name], sources, problems);
  }
  return tables;
}

/** A module that holds one value; JSON.parse reads it faster than a literal would, and only when asked. */
function moduleOf(type: string, from: string, name: string, value: unknown): string {
  const json = JSON.stringify(JSON.stringify(value));
  return `/** Made by scripts/build-data.ts from data/; do not edit. */
import type { ${type} } from '../gazetteer/${from}.js';

export const ${name} = (): ${type} => JSON.parse(
  ${json},
) as ${type};
`;
}

function main(): void {
  const problems = new Problems();
  const sources = readSources(problems);
  const tables = readTables(sources, problems);
  checkRegions(tables, problems);
  const ruleRows: Record<string, Row[]> = {};
  const rules: CompiledLexicon['rules'] = {};
  for (const grammar of GRAMMARS) {
    ruleRows[grammar] = readTable(dataRoot, ruleSpec(grammar), sources, problems);
    rules[grammar] = compileRules(ruleRows[grammar], problems);
  }
  const { lexicon, plain, core } = compileLexicon(tables, rules, problems);
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
  const out = join(root, 'src/generated');
  mkdirSync(out, { recursive: true });
  const write = (file: string, ...module: Parameters<typeof moduleOf>): void =>
    writeFileSync(join(out, file), moduleOf(...module));
  const deep = compileDeep(tables, lexicon, plain, core);
  write('lexicon.ts', 'PackedLexicon', 'packed', 'packedLexicon', packLexicon(lexicon, ruleRows));
  write('deep.ts', 'CompiledDeep', 'compiled', 'compiledDeep', deep);
  const subregions = packSubregions(tables);
  write('subregions.ts', 'PackedSubregions', 'compiled', 'packedSubregions', subregions);
  const regions = gazetteerRows(tables);
  write('regions.ts', 'GazetteerRows', 'regions', 'gazetteerRows', regions);
}

main();
