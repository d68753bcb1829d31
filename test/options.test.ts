import * as core from '../src/index.js';
import * as deep from '../src/deep.js';

type Entry = Pick<typeof core, 'parse' | 'createParser'>;
const entries: [string, Entry][] = [
  ['kliping', core],
  ['kliping/deep', deep],
];

const TEXT = 'Ketua KPU Zulkarnain Hasbi hadir.';

/** What a caller without types can hand in. */
const anything = (value: unknown): never => value as never;

describe.each(entries)('%s: bad calls', (_, { parse, createParser }) => {
  test.each<[string, () => unknown, string]>([
    ['no text', () => parse(anything(undefined)), 'parse: text must be a string, not undefined'],
    ['null', () => parse(anything(null)), 'parse: text must be a string, not null'],
    ['a number', () => parse(anything(7)), 'parse: text must be a string, not number'],
    [
      'a buffer',
      () => parse(anything(Buffer.from(TEXT))),
      'parse: text must be a string, not object',
    ],
    [
      'an unknown option',
      () => parse(TEXT, anything({ home: '14' })),
      'parse: options: there is no option "home"',
    ],
    [
      'two unknown options',
      () => parse(TEXT, anything({ a: 1, b: 2 })),
      'parse: options: there is no option "a", "b"',
    ],
    [
      'an option of the parser',
      () => parse(TEXT, anything({ gazetteer: [] })),
      'parse: options: there is no option "gazetteer"',
    ],
    [
      'options that are no object',
      () => parse(TEXT, anything('14.03')),
      'parse: options: must be an object',
    ],
    [
      'publishedAt as a number',
      () => parse(TEXT, anything({ publishedAt: 2020 })),
      'parse: options.publishedAt: must be a string',
    ],
    [
      'publishedAt as a Date',
      () => parse(TEXT, anything({ publishedAt: new Date(0) })),
      'parse: options.publishedAt: must be a string',
    ],
    [
      'publishedAt in words',
      () => parse(TEXT, { publishedAt: '10 Juni 2020' }),
      'parse: options.publishedAt: must be an ISO date, such as "2020-06-10"',
    ],
    [
      'publishedAt without a day',
      () => parse(TEXT, { publishedAt: '2020-06' }),
      'parse: options.publishedAt: must be an ISO date, such as "2020-06-10"',
    ],
    [
      'publishedAt empty',
      () => parse(TEXT, { publishedAt: '' }),
      'parse: options.publishedAt: must be an ISO date, such as "2020-06-10"',
    ],
    [
      'publishedAt that is no day',
      () => parse(TEXT, { publishedAt: '2020-13-45' }),
      'parse: options.publishedAt: must be a day that exists, such as "2020-06-10"',
    ],
    [
      'homeRegion empty',
      () => parse(TEXT, { homeRegion: '' }),
      'parse: options.homeRegion: must not be empty',
    ],
    [
      'homeRegion as a number',
      () => parse(TEXT, anything({ homeRegion: 14 })),
      'parse: options.homeRegion: must be a string',
    ],
    [
      'homeRegion unknown',
      () => parse(TEXT, { homeRegion: 'Atlantis' }),
      'parse: options.homeRegion: no province, kabupaten or kota has the code or name "Atlantis"',
    ],
    [
      'homeRegion with an unknown code',
      () => parse(TEXT, { homeRegion: '99.99' }),
      'parse: options.homeRegion: no province, kabupaten or kota has the code or name "99.99"',
    ],
    [
      'homeRegion ambiguous',
      () => parse(TEXT, { homeRegion: 'Solok' }),
      'parse: options.homeRegion: "Solok" can be 13.02 Kabupaten Solok or 13.72 Kota Solok',
    ],
    [
      'the parser: unknown option',
      () => createParser(anything({ region: '14' })),
      'createParser: options: there is no option "region"',
    ],
    [
      'the parser: publishedAt',
      () => createParser({ publishedAt: 'kemarin' }),
      'createParser: options.publishedAt: must be an ISO date, such as "2020-06-10"',
    ],
    [
      'the parser: homeRegion',
      () => createParser({ homeRegion: 'Solok' }),
      'createParser: options.homeRegion: "Solok" can be 13.02 Kabupaten Solok or 13.72 Kota Solok',
    ],
    [
      'the parser: null',
      () => createParser(anything(null)),
      'createParser: options: must be an object',
    ],
    [
      'a gazetteer that is no list',
      () => createParser(anything({ gazetteer: {} })),
      'createParser: options.gazetteer: must be an array',
    ],
    [
      'a row without a code',
      () => createParser(anything({ gazetteer: [{ alias: 'Kota Bertuah' }] })),
      'createParser: options.gazetteer[0].code: must be a string',
    ],
    [
      'a row with a bad code',
      () => createParser({ gazetteer: [{ alias: 'Kota Bertuah', code: '1471' }] }),
      'createParser: options.gazetteer[0].code: must be a code of a province, kabupaten or kota, such as "14" or "14.03"',
    ],
    [
      'a row with an unknown code',
      () =>
        createParser({
          gazetteer: [
            { alias: 'A B', code: '14.71' },
            { alias: 'C D', code: '99' },
          ],
        }),
      'createParser: options.gazetteer[1].code: no region has the code "99"',
    ],
    [
      'a row with an empty alias',
      () => createParser({ gazetteer: [{ alias: '', code: '14' }] }),
      'createParser: options.gazetteer[0].alias: must not be empty',
    ],
    [
      'a row with a bad case',
      () => createParser(anything({ gazetteer: [{ alias: 'A', code: '14', case: 'lower' }] })),
      'createParser: options.gazetteer[0].case: must be one of "any", "cap", "upper"',
    ],
    [
      'a row with a further column',
      () => createParser(anything({ gazetteer: [{ alias: 'A', code: '14', kode: '1' }] })),
      'createParser: options.gazetteer[0]: there is no option "kode"',
    ],
    [
      'two mistakes',
      () => parse(TEXT, anything({ publishedAt: 1, homeRegion: 2 })),
      'parse: options.publishedAt: must be a string; options.homeRegion: must be a string',
    ],
  ])('%s', (_name, call, message) => {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TypeError);
    expect((thrown as TypeError).message).toBe(message);
  });
});

describe.each(entries)('%s: good calls', (_, { parse, createParser }) => {
  test.each<[string, core.ParseOptions]>([
    ['nothing', {}],
    ['undefined values', { publishedAt: undefined, homeRegion: undefined }],
    ['null values', { publishedAt: null, homeRegion: null }],
  ])('%s is as no options', (_name, options) => {
    expect(parse(TEXT, options)).toEqual(parse(TEXT));
  });

  test.each<string>([
    '2020-06-10',
    '2020-06-10T09:00:00+07:00',
    '2020-06-10T02:00:00.000Z',
    '2020-06-10 09:00',
  ])('publishedAt %s', (publishedAt) => {
    expect(parse(TEXT, { publishedAt }).published).toEqual({ iso: '2020-06-10', basis: 'stated' });
  });

  test.each<[string, string]>([
    ['14.03', '14.03'],
    ['Bengkalis', '14.03'],
    ['Kabupaten Bengkalis', '14.03'],
    ['kabupaten bengkalis', '14.03'],
    ['Kota Solok', '13.72'],
    ['14', '14'],
    ['Riau', '14'],
  ])('homeRegion %s', (homeRegion, code) => {
    expect(parse(TEXT, { homeRegion }).officials[0]!.positions[0]!.region).toBe(code);
  });

  test('options of the parser hold for each release; those of the call come first', () => {
    const parser = createParser({ homeRegion: '14.03', publishedAt: '2020-06-10' });
    const regionOf = (options?: core.ParseOptions): string | null =>
      parser.parse(TEXT, options).officials[0]!.positions[0]!.region;
    expect(regionOf()).toBe('14.03');
    expect(regionOf({ homeRegion: '64.01' })).toBe('64.01');
    expect(regionOf()).toBe('14.03');
    expect(parser.parse(TEXT).published?.iso).toBe('2020-06-10');
    expect(parser.parse(TEXT, { publishedAt: '2021-01-01' }).published?.iso).toBe('2021-01-01');
  });

  test('options are not changed, and may be frozen', () => {
    const options = Object.freeze({
      homeRegion: '14.03',
      gazetteer: Object.freeze([Object.freeze({ alias: 'Kota Bertuah', code: '14.71' })]),
    });
    expect(() => createParser(anything(options)).parse(TEXT)).not.toThrow();
  });

  test('parsers do not share gazetteers', () => {
    const text = 'Warga Kota Bertuah hadir.';
    const with1 = createParser({ gazetteer: [{ alias: 'Kota Bertuah', code: '14.71' }] });
    const with2 = createParser({ gazetteer: [{ alias: 'Kota Bertuah', code: '14.03' }] });
    expect(with1.parse(text).regions.map(({ code }) => code)).toEqual(['14.71']);
    expect(with2.parse(text).regions.map(({ code }) => code)).toEqual(['14.03']);
    expect(parse(text).regions).toEqual([]);
  });
});
