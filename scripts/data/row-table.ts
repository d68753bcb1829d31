/** Rows that each stand once in a packed table. */
import type { Row } from './tables.js';
import type { TableName } from './specs.js';

/** The rows of each table. */
export type Tables = Record<TableName, Row[]>;

/** `-` stands for nothing. */
export const orNull = (cell: string): string | null => (cell === '-' ? null : cell);

/** Interns equal payload rows once. */
export class RowTable<T> {
  readonly rows: T[] = [];
  private readonly index = new Map<string, number>();

  add(row: T): number {
    const key = JSON.stringify(row);
    let at = this.index.get(key);
    if (at === undefined) {
      at = this.rows.push(row) - 1;
      this.index.set(key, at);
    }
    return at;
  }
}
