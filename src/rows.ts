/**
 * kliping/rows: records as flat tables, and as CSV that DuckDB, pandas and spreadsheets read.
 *
 * Each table joins to the others by `release` and an id. Offsets are UTF-16 code units into the release's text.
 */
import type { Release } from './record/schema.js';
import { csvLine } from './rows/csv.js';
import { MAKERS, type TableName, type Tables } from './rows/tables.js';

export { guard, unguard } from './rows/csv.js';
export type {
  DateRow,
  EventRow,
  InstitutionRow,
  OfficialRow,
  QuoteRow,
  RegionRow,
  TableName,
  Tables,
} from './rows/tables.js';

/**
 * Columns of each table, in the order of the CSV.
 *
 * @example COLUMNS.dates[0] // 'release'
 */
export const COLUMNS = {
  events: [
    'release',
    'id',
    'type',
    'main',
    'status',
    'text',
    'text_start',
    'text_end',
    'iso',
    'first_day',
    'last_day',
    'iso_basis',
    'venue',
    'address',
    'region',
    'region_name',
    'region_basis',
    'mode',
    'participants',
    'election',
    'trigger_text',
    'trigger_start',
    'trigger_end',
  ],
  officials: [
    'release',
    'id',
    'name',
    'honorifics',
    'degrees',
    'position',
    'text',
    'text_start',
    'text_end',
    'office',
    'acting',
    'standing',
    'institution',
    'institution_name',
    'region',
    'basis',
    'mentions',
  ],
  institutions: [
    'release',
    'id',
    'name',
    'acronym',
    'kind',
    'level',
    'region',
    'basis',
    'mentions',
    'text',
    'text_start',
    'text_end',
  ],
  regions: [
    'release',
    'code',
    'name',
    'level',
    'province',
    'basis',
    'mentions',
    'text',
    'text_start',
    'text_end',
  ],
  dates: [
    'release',
    'text',
    'text_start',
    'text_end',
    'iso',
    'first_day',
    'last_day',
    'basis',
    'precision',
  ],
  quotes: [
    'release',
    'text',
    'text_start',
    'text_end',
    'speaker',
    'speaker_name',
    'basis',
    'cue',
    'cue_start',
    'cue_end',
  ],
} as const satisfies { [Name in TableName]: readonly (keyof Tables[Name][number])[] };

/**
 * The names of the tables.
 *
 * @example TABLES.map((table) => csvHeader(table))
 */
export const TABLES = Object.keys(COLUMNS) as TableName[];

function checkTable(table: TableName, where: string): void {
  if (!Object.hasOwn(COLUMNS, table))
    throw new TypeError(`${where}: table must be one of ${TABLES.join(', ')}, not "${table}"`);
}

/**
 * The rows of one table of a record.
 *
 * @param record what `parse` returned
 * @param table `events`, `officials`, `institutions`, `regions`, `dates` or `quotes`
 * @param release what the column `release` says, to tell releases apart
 * @returns one object for each row; `null` where the record has nothing
 * @throws {TypeError} when there is no such table
 * @example rowsOf(parse(text), 'dates', 'rilis-1')[0].first_day // '2020-06-10'
 */
export function rowsOf<Name extends TableName>(
  record: Release,
  table: Name,
  release: string,
): Tables[Name] {
  checkTable(table, 'rowsOf');
  return MAKERS[table](record, release);
}

/**
 * The first line of a table's CSV: the names of its columns, with a line feed.
 *
 * @param table name of the table
 * @throws {TypeError} when there is no such table
 * @example csvHeader('dates') // 'release,text,text_start,text_end,iso,first_day,last_day,basis,precision\n'
 */
export function csvHeader(table: TableName): string {
  checkTable(table, 'csvHeader');
  return csvLine(COLUMNS[table]);
}

/**
 * A record's rows of one table as lines of CSV, without the header: UTF-8, commas, quotes where they are needed,
 * line feeds. Text that a spreadsheet could run as a formula has an apostrophe in front ({@link unguard}).
 *
 * @param record what `parse` returned
 * @param table name of the table
 * @param release what the column `release` says
 * @returns lines that end in line feeds; the empty string for a record without such rows
 * @throws {TypeError} when there is no such table
 * @example writeFileSync('dates.csv', csvHeader('dates') + csvRows(parse(text), 'dates', 'rilis-1'))
 */
export function csvRows(record: Release, table: TableName, release: string): string {
  checkTable(table, 'csvRows');
  const columns: readonly string[] = COLUMNS[table];
  return MAKERS[table](record, release)
    .map((row) => csvLine(columns.map((column) => row[column as keyof typeof row])))
    .join('');
}
