/** Everything under `data/`, read, checked and compiled. */
import type { CompiledLexicon } from '../../src/gazetteer/compiled.js';
import { checkRegions } from './check-regions.js';
import { compileLexicon, type Tables } from './compile.js';
import { compileRules, GRAMMARS, ruleSpec } from './rules.js';
import { SPECS, type TableName } from './specs.js';
import { type Problems, readTable, type Row } from './tables.js';

export interface Data extends ReturnType<typeof compileLexicon> {
  tables: Tables;
  /** Rows of the rules by grammar. */
  ruleRows: Record<string, Row[]>;
}

function readSources(root: string, problems: Problems): Set<string> {
  const spec = { file: 'sources.tsv', columns: ['key', 'title', 'note'], key: ['key'] };
  return new Set(readTable(root, spec, new Set(), problems).map(({ cells }) => cells['key']!));
}

/**
 * Reads the tables and rules below `root` and compiles them.
 *
 * @param problems is given everything that is wrong, but for the rules' examples
 */
export function loadData(root: string, problems: Problems): Data {
  const sources = readSources(root, problems);
  const tables = {} as Tables;
  for (const name of Object.keys(SPECS) as TableName[]) {
    tables[name] = readTable(root, SPECS[name], sources, problems);
  }
  checkRegions(tables, problems);
  const ruleRows: Data['ruleRows'] = {};
  const rules: CompiledLexicon['rules'] = {};
  for (const grammar of GRAMMARS) {
    ruleRows[grammar] = readTable(root, ruleSpec(grammar), sources, problems);
    rules[grammar] = compileRules(ruleRows[grammar], problems);
  }
  return { tables, ruleRows, ...compileLexicon(tables, rules, problems) };
}
