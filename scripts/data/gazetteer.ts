/** The rows of `kliping/gazetteer`: provinces, kabupaten and kota with their other names, and the words for levels. */
import type { GazetteerRows } from '../../src/gazetteer/regions.js';
import type { TileRow } from '../../src/report/tiles.js';
import { PREFIXED } from './compile-regions.js';
import type { Tables } from './row-table.js';

/** The short name, where it is more than the name without "Kabupaten" or "Kota": "Jakarta". */
const shortened = (name: string, short: string): string[] =>
  /^(?:Kabupaten|Kota)? ?/.exec(name)![0] + short === name ? [] : [short];

export function gazetteerRows(tables: Tables): GazetteerRows {
  const aliases = new Map<string, string[]>();
  for (const { cells } of [...tables.aliases, ...tables.former]) {
    const name = cells['alias'] ?? cells['name']!;
    const known = aliases.get(cells['code']!) ?? [];
    if (!known.includes(name)) aliases.set(cells['code']!, [...known, name]);
  }
  return {
    regions: [...tables.provinces, ...tables.regencies].map(({ cells }) => {
      const short = cells['name']!.replace(PREFIXED, '');
      const others = new Set([...shortened(cells['name']!, short), ...(aliases.get(cells['code']!) ?? [])]);
      return [cells['code']!, cells['name']!, ...others];
    }),
    prefixes: tables.prefixes.map(({ cells }) => [cells['form']!, cells['level'] as 'province']),
  };
}

/** The tiles of `kliping/report`: code, name, label, column and row of each province. */
export function tileRows({ provinces, tiles }: Tables): TileRow[] {
  const names = new Map(provinces.map(({ cells }) => [cells['code']!, cells['name']!]));
  return tiles.map(({ cells }) => [
    cells['code']!,
    names.get(cells['code']!)!,
    cells['label']!,
    Number(cells['column']),
    Number(cells['row']),
  ]);
}
