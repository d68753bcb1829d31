/** Checks that the region tables hang together. */
import type { Tables } from './row-table.js';
import type { Problems, Row } from './tables.js';

const SHAPES: [table: 'provinces' | 'regencies' | 'districts' | 'villages', shape: RegExp, count: number][] = [
  ['provinces', /^\d\d$/, 38],
  ['regencies', /^\d\d\.\d\d$/, 514],
  ['districts', /^\d\d\.\d\d\.\d\d$/, 7284],
  ['villages', /^\d\d\.\d\d\.\d\d\.\d{4}$/, 83754],
];

/** Districts that the published table leaves out although it has their villages. */
const GAPS = new Set(['96.03.01']);

/** Codes have the right shape and a parent; the counts are those of the decree. */
export function checkRegions(tables: Tables, problems: Problems): void {
  const known = new Set<string>();
  for (const [table, shape, count] of SHAPES) {
    const rows: Row[] = tables[table];
    if (rows.length !== count) {
      problems.add({ file: `data/regions/${table}.tsv`, line: 0 }, `${rows.length} rows; the decree has ${count}`);
    }
    for (const row of rows) {
      const code = row.cells['code']!;
      if (!shape.test(code)) problems.add(row, `"${code}" is no code of this level`);
      const parent = code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;
      if (parent !== null && !known.has(parent) && !GAPS.has(parent)) problems.add(row, `${code} has no parent ${parent}`);
      known.add(code);
    }
  }
  checkTiles(tables, problems);
}

/** Every province has a tile of its own. */
function checkTiles({ provinces, tiles }: Tables, problems: Problems): void {
  const codes = new Set(provinces.map(({ cells }) => cells['code']));
  const taken = new Set<string>();
  for (const row of tiles) {
    const { code, column, row: line } = row.cells;
    if (!codes.delete(code)) problems.add(row, `no province has the code ${code}`);
    const place = `${column}, ${line}`;
    if (!/^\d+, \d+$/.test(place)) problems.add(row, 'column and row must be whole numbers');
    if (taken.has(place)) problems.add(row, `another province has column ${column}, row ${line}`);
    taken.add(place);
  }
  for (const code of codes) problems.add({ file: 'data/regions/tiles.tsv', line: 0 }, `the province ${code} has no tile`);
}
