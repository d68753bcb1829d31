/** Writes {@link PackedSubregions}, which `src/gazetteer/packed-subregions.ts` reads. */
import type { PackedSubregions } from '../../src/gazetteer/compiled.js';
import type { Tables } from './row-table.js';
import type { Row } from './tables.js';

const parentOf = (code: string): string => code.slice(0, code.lastIndexOf('.'));

/** The children of each parent as cells, by the parent's code. */
function cellsByParent(rows: readonly Row[]): Map<string, string[]> {
  const byParent = new Map<string, string[]>();
  let before = '';
  let number = 0;
  for (const { cells } of rows) {
    const code = cells['code']!;
    const parent = parentOf(code);
    if (parent !== before) number = 0;
    before = parent;
    const own = Number(code.slice(parent.length + 1));
    const cell = own === number + 1 ? cells['name']! : `${own}=${cells['name']}`;
    number = own;
    byParent.set(parent, [...(byParent.get(parent) ?? []), cell]);
  }
  return byParent;
}

/** Packs the tables of districts and villages; both are in code order. */
export function packSubregions({ districts, villages }: Tables): PackedSubregions {
  const inDistricts = cellsByParent(villages);
  const known = districts.map(({ cells }) => cells['code']!);
  // Districts without a village stand as an empty line; a parent that the table lacks, by its code.
  const orphans = [...inDistricts.keys()].filter((code) => !known.includes(code));
  const lines = [...known, ...orphans].sort().map((code) =>
    [orphans.includes(code) ? code : '', ...(inDistricts.get(code) ?? [])].join('\t'),
  );
  return {
    districts: [...cellsByParent(districts)].map(([code, cells]) => [code, ...cells].join('\t')).join('\n'),
    villages: lines.join('\n'),
  };
}
