import { packedSubregions } from '../../src/generated/subregions.js';
import { indexNames, readNames } from '../../src/gazetteer/name-table.js';
import {
  codeOf,
  eachDistrict,
  eachDistrictPlace,
  eachVillage,
  numberOf,
} from '../../src/gazetteer/packed-subregions.js';
import { createSubregionIndex, nameKey } from '../../src/gazetteer/subregions.js';

const packed = packedSubregions();
const index = createSubregionIndex(packed);

test.each(['14.03.01', '14.03.01.1001', '94.10.02'])('code %s as a number and back', (code) => {
  expect(codeOf(numberOf(code))).toBe(code);
});

test('cells: parents, numbers that are left out, names with digits', () => {
  const small = {
    districts: '13.05\tX Koto\t4=2 x 11 Enam Lingkung\tSusun\n14.01\tKuok',
    villages: '',
  };
  const found: string[] = [];
  eachDistrict(small, (code, name) => void found.push(`${code} ${name}`));
  expect(found).toEqual([
    '13.05.01 X Koto',
    '13.05.04 2 x 11 Enam Lingkung',
    '13.05.05 Susun',
    '14.01.01 Kuok',
  ]);
  const table = readNames(small.districts, (visit) => eachDistrictPlace(small, visit));
  const find = indexNames(table, (name) => (name === 'Susun' ? '' : name.slice(0, 1)));
  expect(['X', '2', 'S', ''].map(find)).toEqual([[0], [1], [], []]);
});

test.each([
  ['district', eachDistrict],
  ['village', eachVillage],
] as const)('every %s is found by its name and by its code, in code order', (level, each) => {
  const byKey = new Map<string, string[]>();
  let last = '';
  each(packed, (code, name) => {
    if (code <= last) throw new Error(`${code} stands behind ${last}`);
    last = code;
    if (index.nameOf(code) !== name) throw new Error(`${code} is not ${name}`);
    byKey.set(nameKey(name), [...(byKey.get(nameKey(name)) ?? []), code]);
  });
  expect(byKey.size).toBeGreaterThan(5000);
  for (const [key, codes] of byKey)
    if (index.find(key, level).join() !== codes.join()) throw new Error(`${key} is not found`);
});

test('what is not there', () => {
  expect(index.nameOf('99.99.99')).toBeUndefined();
  expect(index.nameOf('14.03.01.9999')).toBeUndefined();
  expect(index.find('Tidak Ada Namanya', 'village')).toEqual([]);
  expect(index.find('', 'village')).toEqual([]);
  expect(index.findLike('a', 'district')).toEqual([]);
});

test('spellings of a name, those of one spelling together', () => {
  const codes = index.findLike('Bandar Laksmana', 'district');
  expect(codes).toContain('14.03.14');
  const names = codes.map((code) => nameKey(index.nameOf(code)!));
  const runs = names.filter((name, i) => name !== names[i - 1]);
  expect(new Set(runs).size).toBe(runs.length);
});
