/** Comma-separated values that a spreadsheet shows and never runs. */

/** What a cell of a table holds; `null` where the record has nothing. */
export type Cell = string | number | boolean | null;

/** What a spreadsheet may take for a formula, blanks in front of it included. */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20])/u;
const GUARDED = /^'(?='*(?:[\t\r\n]|\s*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]))/u;
const NEEDS_QUOTES = /[",\r\n]|^[\s\uFEFF]|\s$/u;

/**
 * Puts an apostrophe in front of text that a spreadsheet could take for a formula: text that starts, after any
 * apostrophes, with a tab, a line end, or blanks and one of `= + - @ | %` or their full-width forms.
 *
 * @param text the text of a cell
 * @returns the text itself if it is harmless; {@link unguard} gives back what was there
 * @example guard('=1+1') // "'=1+1"
 */
export const guard = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/**
 * Takes away the apostrophe that {@link guard} put in front.
 *
 * @param text the text of a cell
 * @returns the text as it was
 * @example unguard("'=1+1") // '=1+1'
 */
export const unguard = (text: string): string => text.replace(GUARDED, '');

/**
 * One cell as it stands in a CSV file. `null` is nothing at all, and the empty text is `""`, so that a database
 * can tell them apart. NUL, which many readers stop at, and halves of surrogate pairs, which UTF-8 cannot hold,
 * become U+FFFD.
 *
 * @example csvCell('Solok, Jumat') // '"Solok, Jumat"'
 */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  if (value === '') return '""';
  const text = guard(value.replaceAll('\0', '\uFFFD').replace(/\p{Surrogate}/gu, '\uFFFD'));
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of CSV, with its line feed. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\n`;
