/**
 * The packed form of the compiled lexicon: what the generated module holds, so
 * that the package stays small. Tables are kept by column, words front-coded.
 */
import { parseRule } from '../grammar/parse-rule.js';
import { type CompiledDeep, type CompiledLexicon, type CompiledRule, SAME } from './compiled.js';

/**
 * A column: values row by row; or, where few differ, the different ones and a
 * letter a row; or, where all are strings or null, lines (an empty one is null).
 */
export type PackedColumn =
  { all: unknown[] } | { values: unknown[]; codes: string } | { lines: string };
/** A table by column name. */
export type PackedTable = Record<string, PackedColumn>;

/** Tables that are kept by column. */
export const PACKED_TABLES = [
  'regionForms',
  'offices',
  'institutions',
  'units',
  'eventNouns',
  'eventVerbs',
  'calendar',
  'sectionCues',
] as const;
export type PackedTableName = (typeof PACKED_TABLES)[number];

/** Number arrays that are kept as text. */
export const PACKED_NUMBERS = [
  'childCounts',
  'edgeWords',
  'entryNodes',
  'entryKinds',
  'entryRows',
] as const;
export type PackedNumbersName = (typeof PACKED_NUMBERS)[number];

export interface PackedLexicon {
  tables: Record<PackedTableName, PackedTable>;
  /** Words in order, each as the number of letters shared with the one before (a letter) and the rest. */
  words: string;
  /** Numbers as digits to the base {@link DIGITS}; see {@link unpackNumbers}. */
  numbers: Record<PackedNumbersName, string>;
  /** The rules of each grammar as they are written, a line each, behind their id and a tab. */
  rules: Record<string, string>;
  /** Everything else as it is. */
  rest: Omit<
    CompiledLexicon,
    PackedTableName | PackedNumbersName | 'words' | 'rules' | 'regionCodes'
  >;
  /** Runs of codes whose last two digits count up, each as its first code, "+", and how many follow it. */
  regionCodes: string;
}

/** Code of the first letter that stands for a number. */
export const FIRST_CODE = 65;
/** Marks where a word starts: no letter of a folded word is upper case. */
const WORD_START = /[A-Z[\]^_]/g;
/** Most letters that a word may share with the one before. */
export const MOST_SHARED = 25;

function unpackWords(packed: string): string[] {
  const words: string[] = [];
  let before = '';
  WORD_START.lastIndex = 0;
  let start = 0;
  while (start < packed.length) {
    const shared = packed.charCodeAt(start) - FIRST_CODE;
    WORD_START.lastIndex = start + 1;
    const next = WORD_START.exec(packed)?.index ?? packed.length;
    before = before.slice(0, shared) + packed.slice(start + 1, next);
    words.push(before);
    start = next;
  }
  return words;
}

/** Base of packed numbers, and the code of their digit 0; a digit that is not the last is higher by the base. */
export const DIGITS = 46;
export const FIRST_DIGIT = 35;

/** Numbers from text: little-endian digits; odd values are negative (-1 → 1, 1 → 2, -2 → 3 …). */
function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let weight = 1;
  for (let i = 0; i < packed.length; i++) {
    const digit = packed.charCodeAt(i) - FIRST_DIGIT;
    value += (digit % DIGITS) * weight;
    weight *= DIGITS;
    if (digit >= DIGITS) continue;
    numbers.push(value & 1 ? -(value + 1) / 2 : value / 2);
    value = 0;
    weight = 1;
  }
  return numbers;
}

function unpackColumn(column: PackedColumn): unknown[] {
  if ('all' in column) return column.all;
  if ('lines' in column) return column.lines.split('\n').map((line) => (line === '' ? null : line));
  return Array.from(column.codes, (code) => column.values[code.charCodeAt(0) - FIRST_CODE]);
}

function unpackTable(table: PackedTable): Record<string, unknown>[] {
  const columns = Object.entries(table).map(
    ([name, column]) => [name, unpackColumn(column)] as const,
  );
  const length = columns[0]?.[1].length ?? 0;
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(columns.map(([name, values]) => [name, values[row]])),
  );
}

/**
 * A table by row, where forms and names repeat each other: the columns `texts` as a line of cells a row, between tabs
 * (an empty cell is null, {@link SAME} the cell in front), the others by column.
 */
export interface PackedRows {
  texts: string[];
  lines: string;
  others: PackedTable;
}

/** The tables of `kliping/deep` that are kept by row. */
export const PACKED_DEEP = ['eventNouns', 'institutions', 'offices'] as const;
type PackedDeepName = (typeof PACKED_DEEP)[number];
export type PackedDeep = Omit<CompiledDeep, PackedDeepName> & Record<PackedDeepName, PackedRows>;

/** The rows that `packRows` in `scripts/data/pack.ts` made. */
export function unpackRows({ texts, lines, others }: PackedRows): Record<string, unknown>[] {
  const rows = unpackTable(others);
  lines.split('\n').forEach((line, i) => {
    let before: string | null = null;
    line.split('\t').forEach((cell, column) => {
      if (cell !== SAME) before = cell === '' ? null : cell;
      rows[i]![texts[column]!] = before;
    });
  });
  return rows;
}

/** What `kliping/deep` adds as the gazetteer loads it. */
export function unpackDeep(packed: PackedDeep): CompiledDeep {
  const tables = PACKED_DEEP.map((name) => [name, unpackRows(packed[name])]);
  return { ...packed, ...Object.fromEntries(tables) } as CompiledDeep;
}

function unpackCodes(packed: string): string {
  return packed
    .split(' ')
    .flatMap((run) => {
      const [first, more] = run.split('+') as [string, string];
      return Array.from({ length: Number(more) + 1 }, (_, i) => {
        const last = Number(first.slice(-2)) + i;
        return first.slice(0, -2) + String(last).padStart(2, '0');
      });
    })
    .join('\n');
}

/** Rules from lines of an id, a tab and the rule. */
export function unpackRules(packed: string): CompiledRule[] {
  return packed.split('\n').map((line) => {
    const [id, rule] = line.split('\t') as [string, string];
    return { id, steps: parseRule(rule) };
  });
}

/** The compiled lexicon as the gazetteer loads it. */
export function unpackLexicon(packed: PackedLexicon): CompiledLexicon {
  const tables = Object.fromEntries(
    PACKED_TABLES.map((name) => [name, unpackTable(packed.tables[name])]),
  );
  const numbers = Object.fromEntries(
    PACKED_NUMBERS.map((name) => [name, unpackNumbers(packed.numbers[name])]),
  );
  return {
    ...packed.rest,
    ...tables,
    ...numbers,
    words: unpackWords(packed.words),
    regionCodes: unpackCodes(packed.regionCodes),
    rules: Object.fromEntries(
      Object.entries(packed.rules).map(([grammar, rules]) => [grammar, unpackRules(rules)]),
    ),
  } as CompiledLexicon;
}
