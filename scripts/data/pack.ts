/** Packs the compiled lexicon: see `src/gazetteer/packed.ts`. */
import { type CompiledDeep, type CompiledLexicon, SAME } from '../../src/gazetteer/compiled.js';
import {
  DIGITS,
  FIRST_CODE,
  FIRST_DIGIT,
  MOST_SHARED,
  PACKED_DEEP,
  PACKED_NUMBERS,
  PACKED_TABLES,
  type PackedColumn,
  type PackedDeep,
  type PackedLexicon,
  type PackedRows,
  type PackedTable,
} from '../../src/gazetteer/packed.js';
import type { Row } from './tables.js';

/** A column with more different values than this is kept row by row. */
const MOST_VALUES = 60;

function packWords(words: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const word of words) {
    if (/[A-Z[\]^_]/.test(word)) throw new Error(`a folded word must not hold a mark of the packed form: ${word}`);
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
    packed += String.fromCharCode(FIRST_CODE + shared) + word.slice(shared);
    before = word;
  }
  return packed;
}

function packNumbers(numbers: readonly number[]): string {
  let packed = '';
  for (const number of numbers) {
    let rest = number < 0 ? -2 * number - 1 : 2 * number;
    do {
      const digit = rest % DIGITS;
      rest = (rest - digit) / DIGITS;
      packed += String.fromCharCode(FIRST_DIGIT + digit + (rest > 0 ? DIGITS : 0));
    } while (rest > 0);
  }
  return packed;
}

function packCodes(codes: readonly string[]): string {
  const runs: [first: string, more: number][] = [];
  codes.forEach((code, i) => {
    const before = codes[i - 1];
    const follows = before?.slice(0, -2) === code.slice(0, -2) && Number(before.slice(-2)) + 1 === Number(code.slice(-2));
    if (follows) runs.at(-1)![1]++;
    else runs.push([code, 0]);
  });
  return runs.map(([first, more]) => `${first}+${more}`).join(' ');
}

function packColumn(values: unknown[]): PackedColumn {
  const different = [...new Set(values.map((value) => JSON.stringify(value)))];
  if (different.length > MOST_VALUES) {
    const isText = values.every((value) => value === null || (typeof value === 'string' && value !== '' && !value.includes('\n')));
    return isText ? { lines: values.map((value) => (value as string | null) ?? '').join('\n') } : { all: values };
  }
  const codes = values.map((value) => String.fromCharCode(FIRST_CODE + different.indexOf(JSON.stringify(value))));
  return { values: different.map((value) => JSON.parse(value) as unknown), codes: codes.join('') };
}

function packTable(rows: readonly object[]): PackedTable {
  const names = Object.keys(rows[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, packColumn(rows.map((row) => (row as Record<string, unknown>)[name] ?? null))]));
}

/** Rows whose columns of many different texts are kept side by side: see {@link PackedRows}. */
export function packRows(rows: readonly object[]): PackedRows {
  const names = Object.keys(rows[0] ?? {});
  const valuesOf = (name: string): unknown[] => rows.map((row) => (row as Record<string, unknown>)[name]);
  const texts = names.filter((name) => new Set(valuesOf(name)).size > MOST_VALUES);
  const lines = rows.map((row) => {
    const cells = texts.map((name) => (row as Record<string, string | null>)[name] ?? '');
    if (cells.some((cell) => cell === SAME || /[\t\n]/.test(cell))) throw new Error(`no cell may hold a mark of the packed form: ${cells.join(', ')}`);
    return cells.map((cell, i) => (i > 0 && cell === cells[i - 1] && cell !== '' ? SAME : cell)).join('\t');
  });
  const others = names.filter((name) => !texts.includes(name)).map((name) => [name, packColumn(valuesOf(name))]);
  return { texts, lines: lines.join('\n'), others: Object.fromEntries(others) as PackedTable };
}

/** Rules as they are written, a line each, behind their id and a tab. */
export const packRules = (rows: readonly Row[]): string => rows.map(({ cells }) => `${cells['id']}\t${cells['rule']}`).join('\n');

/** `ruleRows`: the rows that the lexicon's rules were compiled from, and `coreRules`: how many of them the core carries. */
export function packLexicon(
  lexicon: CompiledLexicon,
  ruleRows: Record<string, readonly Row[]>,
  coreRules: Record<string, number>,
): PackedLexicon {
  const { words, ...others } = lexicon;
  const rest: Record<string, unknown> = { ...others };
  delete rest['rules'];
  delete rest['regionCodes'];
  const tables = {} as PackedLexicon['tables'];
  for (const name of PACKED_TABLES) {
    tables[name] = packTable(lexicon[name]);
    delete rest[name];
  }
  const numbers = {} as PackedLexicon['numbers'];
  for (const name of PACKED_NUMBERS) {
    numbers[name] = packNumbers(lexicon[name]);
    delete rest[name];
  }
  const rules = Object.fromEntries(
    Object.entries(ruleRows).map(([grammar, rows]) => [grammar, packRules(rows.slice(0, coreRules[grammar]))]),
  );
  const regionCodes = packCodes(lexicon.regionCodes.split('\n'));
  return { tables, numbers, rules, regionCodes, words: packWords(words), rest: rest as unknown as PackedLexicon['rest'] };
}

/** What `kliping/deep` adds, with its long tables packed. */
export function packDeep(deep: CompiledDeep): PackedDeep {
  const tables = Object.fromEntries(PACKED_DEEP.map((name) => [name, packRows(deep[name])]));
  return { ...deep, ...tables } as unknown as PackedDeep;
}
