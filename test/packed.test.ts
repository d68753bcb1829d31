import { packRows } from '../scripts/data/pack.js';
import { unpackRows } from '../src/gazetteer/packed.js';

const form = (i: number): string => `Dinas ${i}`;

/** More rows than a column may have values to be kept apart. */
const rows = Array.from({ length: 100 }, (_, i) => ({
  form: form(i),
  caseRule: i % 2,
  name: i % 3 === 0 ? form(i) : `Nama ${i}`,
  acronym: i % 5 === 0 ? null : i % 7 === 0 ? `Nama ${i}` : `D${i}`,
  kind: 'local-agency',
}));

test('rows come back as they were, cells that repeat the one in front and empty ones, too', () => {
  expect(unpackRows(packRows(rows))).toEqual(rows);
});

test('a cell that repeats the one in front is a mark', () => {
  expect(packRows(rows).lines.split('\n')[3]).toBe('Dinas 3\t=\tD3');
});

test.each(['=', 'Dinas\tSosial', 'Dinas\nSosial'])('a cell %j would not come back', (name) => {
  expect(() => packRows([...rows, { ...rows[1]!, name }])).toThrow('mark of the packed form');
});
