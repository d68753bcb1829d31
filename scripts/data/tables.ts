/** Reading and checking of the tables under `data/`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldedTokens } from '../../src/document/tokens.js';

/** A row of a table: cells by column name, and where it stands. */
export interface Row {
  file: string;
  line: number;
  cells: Record<string, string>;
}

export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** Collects what is wrong with the data, so that one run shows everything. */
export class Problems {
  readonly list: Problem[] = [];

  add(where: { file: string; line: number }, message: string): void {
    this.list.push({ file: where.file, line: where.line, message });
  }
}

export interface TableSpec {
  file: string;
  columns: readonly string[];
  /** Columns that together tell rows apart. */
  key: readonly string[];
  /** Allowed values by column. */
  values?: Record<string, readonly string[]>;
  /** Column whose text must occur in the example. */
  exampleOf?: string;
}

/** Reads one table; everything wrong with it goes into `problems`. */
export function readTable(root: string, spec: TableSpec, sources: Set<string>, problems: Problems): Row[] {
  const path = join(root, spec.file);
  const file = `data/${spec.file}`;
  if (!existsSync(path)) {
    problems.add({ file, line: 0 }, 'the table is missing');
    return [];
  }
  const lines = readFileSync(path, 'utf8').split('\n');
  const rows: Row[] = [];
  const seen = new Map<string, number>();
  let header: string[] | null = null;
  lines.forEach((text, i) => {
    if (text === '' || text.startsWith('# ')) return;
    const where = { file, line: i + 1 };
    const cells = text.split('\t');
    if (!header) {
      header = cells;
      if (cells.join('\t') !== spec.columns.join('\t')) {
        problems.add(where, `the columns must be: ${spec.columns.join(', ')} (found: ${cells.join(', ')})`);
      }
      return;
    }
    if (cells.length !== spec.columns.length) {
      problems.add(where, `${cells.length} cells, expected ${spec.columns.length} (${spec.columns.join(', ')})`);
      return;
    }
    const row: Row = { ...where, cells: {} };
    spec.columns.forEach((column, c) => {
      const cell = cells[c]!;
      if (cell === '' || cell !== cell.trim()) {
        problems.add(where, `column "${column}" is empty or has blanks around it; use "-" for none`);
      }
      row.cells[column] = cell;
    });
    checkRow(row, spec, sources, seen, problems);
    rows.push(row);
  });
  return rows;
}

function checkRow(row: Row, spec: TableSpec, sources: Set<string>, seen: Map<string, number>, problems: Problems): void {
  const key = spec.key.map((column) => row.cells[column]!.toLowerCase()).join('\t');
  const before = seen.get(key);
  if (before !== undefined) problems.add(row, `same ${spec.key.join(' and ')} as line ${before}: "${key}"`);
  seen.set(key, row.line);
  for (const [column, allowed] of Object.entries(spec.values ?? {})) {
    if (!allowed.includes(row.cells[column]!)) {
      problems.add(row, `column "${column}" is "${row.cells[column]}", must be one of: ${allowed.join(', ')}`);
    }
  }
  const source = row.cells['source'];
  if (source !== undefined && !sources.has(source)) {
    problems.add(row, `source "${source}" is not a key of data/sources.tsv`);
  }
  if (spec.exampleOf && row.cells['example'] !== undefined) {
    const form = foldedTokens(row.cells[spec.exampleOf]!).join(' ');
    const example = foldedTokens(row.cells['example']).join(' ');
    if (!` ${example} `.includes(` ${form} `)) {
      problems.add(row, `the example does not contain "${row.cells[spec.exampleOf]}": ${row.cells['example']}`);
    }
  }
}
