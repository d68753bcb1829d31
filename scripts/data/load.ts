/** Everything under `data/`, read, checked and compiled. */
import type { CompiledLexicon } from '../../src/gazetteer/compiled.js';
import { checkRegions } from './check-regions.js';
import { compileLexicon } from './compile.js';
import type { Tables } from './row-table.js';
import { wordsOf } from '../../src/gazetteer/rule-words.js';
import { compileRules, DEEP_GRAMMARS, deepFile, GRAMMARS, ruleSpec } from './rules.js';
import { SPECS, type TableName } from './specs.js';
import { type Problems, readTable, type Row } from './tables.js';

export interface Data extends ReturnType<typeof compileLexicon> {
  tables: Tables;
  /** Rows of the rules by grammar, those of `kliping/deep` last. */
  ruleRows: Record<string, Row[]>;
  /** How many of them the core carries. */
  coreRules: Record<string, number>;
}

function readSources(root: string, problems: Problems): Set<string> {
  const spec = { file: 'sources.tsv', columns: ['key', 'title', 'note'], key: ['key'] };
  return new Set(readTable(root, spec, new Set(), problems).map(({ cells }) => cells['key']!));
}

/** A rare form that the core has, too: the core's row is the one that counts. */
export function checkShadowed(rows: readonly Row[], rare: readonly Row[], problems: Problems): void {
  const known = new Map(rows.map((row) => [row.cells['form']!.toLowerCase(), row]));
  for (const row of rare) {
    const first = known.get(row.cells['form']!.toLowerCase());
    if (first) problems.add(row, `same form as ${first.file}:${first.line}: "${row.cells['form']!}"`);
  }
}

/** Words that are read as the verb within them, with all that begins with it: `kliping/deep` cannot part them from it later on. */
const AFFIXED = /^di|nya$/;

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
  checkShadowed(tables.institutions, tables.rareInstitutions, problems);
  const ruleRows: Data['ruleRows'] = {};
  const rules: CompiledLexicon['rules'] = {};
  const coreRules: Data['coreRules'] = {};
  for (const grammar of GRAMMARS) {
    const core = readTable(root, ruleSpec(grammar), sources, problems);
    const deep = DEEP_GRAMMARS.includes(grammar) ? readTable(root, ruleSpec(deepFile(grammar)), sources, problems) : [];
    ruleRows[grammar] = [...core, ...deep];
    coreRules[grammar] = core.length;
    rules[grammar] = compileRules(ruleRows[grammar], problems);
  }
  const words = GRAMMARS.flatMap((grammar) =>
    rules[grammar]!.flatMap(({ steps }, i) => wordsOf(steps).filter((word) => i < coreRules[grammar]! || AFFIXED.test(word))),
  );
  return { tables, ruleRows, coreRules, ...compileLexicon(tables, rules, words, problems) };
}
