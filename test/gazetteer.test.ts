import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import * as full from '../src/gazetteer.js';
import * as lite from '../src/gazetteer-lite.js';

const { childrenOf, findRegion, findRegions, parentOf, regionByCode, search } = full;

const rowsOf = (table: string): { code: string; name: string }[] =>
  readFileSync(join(__dirname, `../data/regions/${table}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split('\t'))
    .map(([code, name]) => ({ code: code!, name: name! }));

/** What a caller without types can hand in. */
const anything = (value: unknown): never => value as never;

describe('codes', () => {
  const tables = ['provinces', 'regencies', 'districts', 'villages'];
  test.each(tables)('every row of %s comes back by its code, under its name', (table) => {
    const wrong = rowsOf(table).filter(({ code, name }) => regionByCode(code)?.name !== name);
    expect(wrong).toEqual([]);
  });

  test.each(tables)('the children of the parents are all rows of %s', (table) => {
    const rows = rowsOf(table);
    const parents = new Set(rows.map(({ code }) => regionByCode(code)!.parent));
    const children = [...parents].flatMap((parent) =>
      parent === null || regionByCode(parent) ? childrenOf(parent) : [],
    );
    // The list has the desa of 96.03.01, but not this kecamatan itself.
    const listed = rows.filter(({ code }) => !code.startsWith('96.03.01.'));
    expect(new Set(children.map(({ code }) => code))).toEqual(
      new Set(listed.map(({ code }) => code)),
    );
  });

  test.each<[string, string, string | null, string | null]>([
    ['64', 'province', null, null],
    ['64.02', 'regency', '64', 'Kalimantan Timur'],
    ['64.72', 'city', '64', 'Kalimantan Timur'],
    ['14.03.02', 'district', '14.03', 'Kabupaten Bengkalis'],
    ['14.03.02.2004', 'village', '14.03.02', 'Bantan'],
  ])('%s is a %s in %s', (code, level, parent, parentName) => {
    expect(regionByCode(code)).toMatchObject({ code, level, parent, province: code.slice(0, 2) });
    expect(parentOf(code)?.name ?? null).toBe(parentName);
  });

  test('a desa whose kecamatan the list leaves out lies in the kabupaten', () => {
    const desa = rowsOf('villages').find(({ code }) => code.startsWith('96.03.01.'))!;
    expect(parentOf(desa.code)?.code).toBe('96.03');
  });

  test.each(['', '6', '64.2', '6402', '64.02.', '64.99', ' 64', '64.02.99', '٦٤'])(
    'no region has the code "%s"',
    (code) => expect(regionByCode(code)).toBeNull(),
  );
});

test.each<[string, string | null]>([
  ['Kukar', '64.02'],
  ['KUKAR', '64.02'],
  ['  kutai  kartanegara ', '64.02'],
  ['Kab. Kutai Kartanegara', '64.02'],
  ['Kabupaten Solok', '13.02'],
  ['Kab Solok', '13.02'],
  ['Kota Solok', '13.72'],
  ['Solok', null],
  ['Kotabaru', '63.02'],
  ['Kota Baru', '63.02'],
  ['Jakarta Pusat', '31.71'],
  ['Kota Administrasi Jakarta Pusat', '31.71'],
  ['Riau', '14'],
  ['Prov. Riau', '14'],
  ['Bengkalis', '14.03'],
  ['Kec. Bengkalis', '14.03.01'],
  ['Bantan', '14.03.02'],
  ['Toba Samosir', '12.12'],
  ['NAD', '11'],
  ['Atlantis', null],
  ['', null],
  ['...', null],
  ['Kabupaten', '33.10.25.1002'],
])('findRegion(%j) is %s', (name, code) => {
  expect(findRegion(name)?.code ?? null).toBe(code);
});

test('a filter settles what a name leaves open', () => {
  expect(findRegions('Solok', { level: ['regency', 'city'] }).map(({ code }) => code)).toEqual([
    '13.02',
    '13.72',
  ]);
  expect(findRegion('Solok', { level: 'city' })?.code).toBe('13.72');
  expect(findRegion('Bengkalis', { level: 'district' })?.code).toBe('14.03.01');
  expect(findRegion('Kota', { within: '11.71' })).toBeNull();
  expect(findRegion('Teluk Pambang', { within: '14.03' })?.code).toBe('14.03.02.2004');
});

describe('search', () => {
  const codes = (query: string, options?: full.SearchOptions): string[] =>
    search(query, options).map(({ region }) => region.code);

  test.each<[string, string]>([
    ['bengklais', '14.03'],
    ['Bengkalisa', '14.03'],
    ['kutai kertanegara', '64.02'],
    ['kutaikartanegara', '64.02'],
    ['gunungkidul', '34.03'],
    ['gunung kidull', '34.03'],
    ['yogjakarta', '34'],
    ['balikpapn', '64.71'],
    ['tasikmlaya', '32.06'],
    ['kalimatan timur', '64'],
  ])('%s is found although it is misspelt', (query, code) => {
    expect(codes(query, { level: ['province', 'regency', 'city'] })).toContain(code);
  });

  test('exact before prefix before word before typing errors', () => {
    const hits = search('tanjung', { limit: 5000 });
    const ranks = hits.map(({ match }) => ['exact', 'prefix', 'word', 'typo'].indexOf(match));
    expect(ranks).toEqual([...ranks].sort());
    expect(new Set(ranks).size).toBe(4);
    for (const { match, distance } of hits) expect(distance > 0).toBe(match === 'typo');
  });

  test('two letters swapped: the name of the same length comes first', () => {
    expect(search('tanjnug', { level: 'village' })[0]?.region.name).toBe('Tanjung');
  });

  test('keeps to the level, the region and the limit', () => {
    for (const level of ['province', 'regency', 'city', 'district', 'village'] as const) {
      const hits = search('tanjung', { level, limit: 5 });
      expect(hits.length).toBeLessThanOrEqual(5);
      expect(hits.every(({ region }) => region.level === level)).toBe(true);
    }
    expect(codes('tanjung', { within: '64', limit: 50 }).every((code) => /^64/.test(code))).toBe(
      true,
    );
    expect(search('tanjung', { limit: 0 })).toEqual([]);
    expect(search('kecamatan tanjung').every(({ region }) => region.level === 'district')).toBe(
      true,
    );
  });

  test('what says nothing finds nothing', () => {
    for (const query of ['', ' ', '—', '\u200b', '🙂']) expect(search(query)).toEqual([]);
  });

  const regencies = rowsOf('regencies');
  test('a name with one letter changed is among the hits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...regencies.filter(({ name }) => name.length > 16)),
        fc.nat(),
        fc.constantFrom(...'aeiourstnkx'),
        ({ code, name }, at, letter) => {
          const short = name.replace(/^\S+ /, '');
          const i = at % short.length;
          const query = short.slice(0, i) + letter + short.slice(i + 1);
          expect(codes(query, { level: ['regency', 'city'], limit: 20 })).toContain(code);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('any text can be looked up, and every hit is a region of the list', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        findRegions(text, { level: ['province', 'regency', 'city'] });
        for (const { region } of search(text, { level: ['province', 'regency', 'city'] }))
          expect(regionByCode(region.code)).toBe(region);
      }),
      { numRuns: 200 },
    );
  });
});

test.each<[string, () => unknown, string]>([
  [
    'a name that is none',
    () => findRegion(anything(7)),
    'findRegion: name must be a string, not number',
  ],
  [
    'a code that is none',
    () => regionByCode(anything(64)),
    'regionByCode: code must be a string, not number',
  ],
  ['a parent of nothing', () => parentOf('99'), 'parentOf: region: no region has the code "99"'],
  ['children of nothing', () => childrenOf('x'), 'childrenOf: region: no region has the code "x"'],
  [
    'a query that is none',
    () => search(anything(null)),
    'search: query must be a string, not null',
  ],
  [
    'a level that is none',
    () => search('a', { level: anything('desa') }),
    'search: options.level: "desa" must be one of province, regency, city, district, village',
  ],
  [
    'one level of several',
    () => findRegions('a', { level: anything(['city', 'kota']) }),
    'findRegions: options.level: "kota" must be one of province, regency, city, district, village',
  ],
  [
    'an unknown option',
    () => search('a', anything({ max: 3 })),
    'search: options: there is no option "max"',
  ],
  [
    'options that are none',
    () => findRegion('a', anything(null)),
    'findRegion: options must be an object, not null',
  ],
  [
    'a region to search in',
    () => search('a', { within: '99' }),
    'search: options.within: no region has the code "99"',
  ],
  [
    'half a limit',
    () => search('a', { limit: 1.5 }),
    'search: options.limit must be a whole number, 0 or more',
  ],
])('%s is told', (_, call, message) => {
  expect(call).toThrow(new TypeError(message));
});

describe('lite', () => {
  test('gives the same for the upper levels', () => {
    expect(lite.findRegion('Kukar')).toEqual(findRegion('Kukar'));
    expect(lite.findRegions('Solok')).toEqual(findRegions('Solok', { level: ['regency', 'city'] }));
    expect(lite.childrenOf(null)).toHaveLength(38);
    expect(lite.childrenOf('64')).toEqual(childrenOf('64'));
    expect(lite.search('bengklais')[0]?.region.code).toBe('14.03');
    expect(lite.parentOf('64.02')?.code).toBe('64');
  });

  test.each<[string, () => unknown]>([
    ['a lower level', () => lite.search('a', { level: 'village' })],
    ['a code of a lower level', () => lite.regionByCode('64.02.01')],
    ['the children of a kabupaten', () => lite.childrenOf('64.02')],
  ])('tells that it does not have %s', (_, call) => {
    expect(call).toThrow(/kliping\/gazetteer\/lite has no kecamatan, desa and kelurahan/);
  });
});
