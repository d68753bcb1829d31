import { join } from 'node:path';
import { parse as readCsv } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { parse } from '../src/deep.js';
import type { Release } from '../src/index.js';
import {
  COLUMNS,
  csvHeader,
  csvRows,
  guard,
  rowsOf,
  type TableName,
  TABLES,
  unguard,
} from '../src/rows.js';
import { csvCell, csvLine, type Cell } from '../src/rows/csv.js';
import { daysOf } from '../src/rows/days.js';
import { readFixtures } from './helpers.js';

/** Rows of any table. */
const anyRows = (record: Release, table: TableName, id: string): Record<string, Cell>[] =>
  rowsOf(record, table, id).map((row) => ({ ...row }));

const fixtures = readFixtures(join(__dirname, 'fixtures')).map(({ id, text, published }) => ({
  id,
  text,
  record: parse(text, { publishedAt: published }),
}));

/** The cells of a CSV file, read by another library. */
const cellsOf = (csv: string): string[][] =>
  readCsv(csv, { relax_column_count: false }) as string[][];

describe('days', () => {
  test.each<[string, string, string]>([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2020-12', '2020-12-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['0050-04', '0050-04-01', '0050-04-30'],
    ['2020-06-10', '2020-06-10', '2020-06-10'],
    ['2020-06-10T09:00+07:00', '2020-06-10', '2020-06-10'],
    ['2024-08-04/2024-08-06', '2024-08-04', '2024-08-06'],
    ['2024-08/2024-09', '2024-08-01', '2024-09-30'],
    ['2020-06-10T09:00/2020-06-10T12:00', '2020-06-10', '2020-06-10'],
    ['2019/2024', '2019-01-01', '2024-12-31'],
  ])('%s', (iso, first, last) => {
    expect(daysOf(iso)).toEqual({ first, last });
  });
});

describe('formulas', () => {
  test.each<[string]>([
    ['=1+1'],
    ['=HYPERLINK("http://example.com","klik")'],
    ["=cmd|' /C calc'!A0"],
    ['+62812'],
    ['-2+3'],
    ['@SUM(1)'],
    ['|calc'],
    ['%0A=1'],
    ['\t=1'],
    ['\r=1'],
    ['\n=1'],
    [' =1'],
    ['\u00A0=1'],
    ['\uFEFF=1'],
    ['＝1+1'],
    ['＋1'],
    ['－1'],
    ['＠SUM(1)'],
    ["'=1"],
    ["''  @SUM(1)"],
  ])('%j is held down', (text) => {
    const cell = csvCell(text);
    expect(guard(text)).toBe(`'${text}`);
    expect(cell).toMatch(/^"?'/);
    expect(cellsOf(`${cell},x\n`)).toEqual([[`'${text}`, 'x']]);
    expect(unguard(guard(text))).toBe(text);
  });

  test.each<[string]>([['Rapat'], ["Jum'at"], ["'Rapat'"], ['1=1'], ['a@b.id'], ['(-)'], ['12']])(
    '%j stays as it is',
    (text) => {
      expect(csvCell(text)).toBe(text);
      expect(unguard(text)).toBe(text);
    },
  );

  test('a quoted field does not begin a formula of its own behind a comma or a line end', () => {
    expect(csvLine(['a",=1', 'b\n=2'])).toBe('"a"",=1","b\n=2"\n');
  });
});

describe('cells', () => {
  test.each<[Cell, string]>([
    [null, ''],
    ['', '""'],
    [0, '0'],
    [true, 'true'],
    [false, 'false'],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['a\r\nb', '"a\r\nb"'],
    [' a', '" a"'],
    ['a ', '"a "'],
    ['a\0b', 'a\uFFFDb'],
    ['a\uD83D', 'a\uFFFD'],
    ['😀', '😀'],
  ])('%j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc
      .array(fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\n', '\r', '\t', ' ', 'a', '|'), {
        maxLength: 8,
      })
      .map((list) => list.join('')),
  );

  test('come back as they were, in their place, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const lines = [['h', 'h', 'h'], ...rows].map(csvLine).join('');
          const back = cellsOf(lines)
            .slice(1)
            .map((row) => row.map(unguard));
          expect(back).toEqual(
            rows.map((row) => row.map((cell) => cell.replaceAll('\0', '\uFFFD'))),
          );
        },
      ),
    );
  });

  test('no text begins as a formula does', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(guard(value)).not.toMatch(/^\s*[=+\-@|%＝＋－＠]|^[\t\r\n]/);
        expect(unguard(guard(value))).toBe(value);
      }),
    );
  });
});

describe.each(TABLES)('table %s', (table) => {
  const columns: readonly string[] = COLUMNS[table];

  test('its rows have the columns that it names', () => {
    const rows = fixtures.flatMap(({ id, record }) => anyRows(record, table, id));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(Object.keys(row).sort()).toEqual([...columns].sort());
  });

  test('no column is a reserved word of SQL', () => {
    for (const word of ['start', 'end', 'when', 'where', 'date', 'order', 'group', 'from', 'to'])
      expect(columns).not.toContain(word);
  });

  test('its offsets point at its text', () => {
    for (const { id, text, record } of fixtures) {
      for (const row of anyRows(record, table, id)) {
        if (row.text !== null)
          expect(text.slice(Number(row.text_start), Number(row.text_end))).toBe(row.text);
      }
    }
  });

  test('its CSV, read by another library, is its rows', () => {
    for (const { id, record } of fixtures) {
      const csv = csvHeader(table) + csvRows(record, table, id);
      const [header, ...lines] = cellsOf(csv);
      expect(header).toEqual(columns);
      const expected = anyRows(record, table, id).map((row) =>
        columns.map((column) => String(row[column] ?? '')),
      );
      expect(lines.map((line) => line.map(unguard))).toEqual(expected);
    }
  });

  test('an empty record has no rows', () => {
    expect(csvRows(parse(''), table, 'a')).toBe('');
  });
});

describe('rows of a release', () => {
  const text =
    'Plt. Kadis Kominfo Kabupaten Bengkalis H. Johansyah Syafri, S.Sos. membuka rapat koordinasi di aula kantor bupati, Rabu (10/6/2020). “Semua logistik harus siap pekan ini,” ujarnya.';
  const record = parse(text);

  test('an office is a row', () => {
    expect(rowsOf(record, 'officials', 'a')).toMatchObject([
      {
        release: 'a',
        id: 'official-1',
        name: 'Johansyah Syafri',
        honorifics: 'H.',
        degrees: 'S.Sos.',
        position: 1,
        office: 'Kepala Dinas',
        acting: 'plt',
        standing: 'current',
        institution: 'institution-1',
        institution_name: record.institutions[0]!.name,
        region: '14.03',
      },
    ]);
  });

  test('an event has its days and participants', () => {
    expect(rowsOf(record, 'events', 'a')).toMatchObject([
      {
        type: 'meeting',
        main: true,
        iso: '2020-06-10',
        first_day: '2020-06-10',
        last_day: '2020-06-10',
        region: '14.03',
        region_name: 'Kabupaten Bengkalis',
        participants: expect.stringContaining('official-1:opener') as string,
      },
    ]);
  });

  test('a quotation has its speaker’s name', () => {
    expect(rowsOf(record, 'quotes', 'a')).toMatchObject([
      {
        text: 'Semua logistik harus siap pekan ini,',
        speaker: 'official-1',
        speaker_name: 'Johansyah Syafri',
      },
    ]);
  });
});

test.each<[string, () => unknown]>([
  ['rowsOf', () => rowsOf(parse(''), 'people' as 'dates', 'a')],
  ['csvHeader', () => csvHeader('toString' as 'dates')],
  ['csvRows', () => csvRows(parse(''), 'people' as 'dates', 'a')],
])('%s names the table that there is not', (name, call) => {
  expect(call).toThrow(
    new RegExp(`^${name}: table must be one of events, officials, .*, not "(people|toString)"$`),
  );
});
