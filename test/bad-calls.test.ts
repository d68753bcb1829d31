/** Calls that no type would let through: each says in a `TypeError` what is wrong with which argument. */
import * as deep from '../src/deep.js';
import * as core from '../src/index.js';

const TEXT = 'Ketua KPU Zulkarnain Hasbi hadir.';

/** What a caller without types can hand in. */
const anything = (value: unknown): never => value as never;

type Entry = Pick<typeof core, 'parse' | 'createParser'>;
type Call = [what: string, call: (entry: Entry) => unknown, message: string];

const texts: Call[] = [
  ['undefined', undefined, 'undefined'],
  ['null', null, 'null'],
  ['a number', 7, 'number'],
  ['NaN', NaN, 'number'],
  ['a bigint', 7n, 'bigint'],
  ['true', true, 'boolean'],
  ['a symbol', Symbol('text'), 'symbol'],
  ['a function', () => TEXT, 'function'],
  ['a list of strings', [TEXT], 'object'],
  ['an object with a text', { text: TEXT }, 'object'],
  ['a String object', new String(TEXT), 'object'],
  ['a buffer', Buffer.from(TEXT), 'object'],
  ['a Date', new Date(0), 'object'],
  ['an object that turns into a string', { toString: () => TEXT }, 'object'],
].map(([what, text, type]) => [
  `${what as string} as text`,
  ({ parse }) => parse(anything(text)),
  `parse: text must be a string, not ${type as string}`,
]);

const options: Call[] = [
  ['null', null],
  ['a string', '2020-06-10'],
  ['a number', 2020],
  ['true', true],
  ['a function', () => ({})],
  ['a list', []],
].flatMap(([what, given]): Call[] => [
  [
    `${what as string} as options`,
    ({ parse }) => parse(TEXT, anything(given)),
    'parse: options: must be an object',
  ],
  [
    `${what as string} as options of the parser`,
    ({ createParser }) => createParser(anything(given)),
    'createParser: options: must be an object',
  ],
]);

const NO_DATE = 'parse: options.publishedAt: must be an ISO date, such as "2020-06-10"';
const NO_DAY = 'parse: options.publishedAt: must be a day that exists, such as "2020-06-10"';
const days: Call[] = [
  ['a Date', new Date(0), 'parse: options.publishedAt: must be a string'],
  ['a number', 1591747200000, 'parse: options.publishedAt: must be a string'],
  ['a list', ['2020-06-10'], 'parse: options.publishedAt: must be a string'],
  ['false', false, 'parse: options.publishedAt: must be a string'],
  ['nothing written', '', NO_DATE],
  ['a blank in front', ' 2020-06-10', NO_DATE],
  ['a month alone', '2020-06', NO_DATE],
  ['days first', '10-06-2020', NO_DATE],
  ['slashes', '2020/06/10', NO_DATE],
  ['one digit', '2020-6-1', NO_DATE],
  ['something glued to it', '2020-06-10x', NO_DATE],
  ['other digits', '٢٠٢٠-٠٦-١٠', NO_DATE],
  ['an unknown day', '2021-02-29', NO_DAY],
  ['day 0', '2020-06-00', NO_DAY],
  ['month 13', '2020-13-01', NO_DAY],
].map(([what, publishedAt, message]) => [
  `${what as string} as publishedAt`,
  ({ parse }) => parse(TEXT, { publishedAt: anything(publishedAt) }),
  message as string,
]);

const unknown = (name: string): string =>
  `parse: options.homeRegion: no province, kabupaten or kota has the code or name "${name}"`;
const regions: Call[] = [
  ...['Atlantis', '99', '14.3', '1403', '14.03.01', '14.', ' ', '__proto__', 'constructor'].map(
    (name): [unknown, string] => [name, unknown(name)],
  ),
  [14, 'parse: options.homeRegion: must be a string'],
  [14.03, 'parse: options.homeRegion: must be a string'],
  [['14'], 'parse: options.homeRegion: must be a string'],
  [{ code: '14' }, 'parse: options.homeRegion: must be a string'],
  ['', 'parse: options.homeRegion: must not be empty'],
].map(([homeRegion, message]) => [
  `${JSON.stringify(homeRegion)} as homeRegion`,
  ({ parse }) => parse(TEXT, { homeRegion: anything(homeRegion) }),
  message as string,
]);

const NO_CODE = '.code: must be a code of a province, kabupaten or kota, such as "14" or "14.03"';
const good = { alias: 'Kota Bertuah', code: '14.71' };
const rows: Call[] = [
  ['a string', 'Kota Bertuah', ': must be an object'],
  ['null', null, ': must be an object'],
  ['a list', ['Kota Bertuah', '14.71'], ': must be an object'],
  ['a number as alias', { ...good, alias: 7 }, '.alias: must be a string'],
  ['no alias', { code: '14' }, '.alias: must be a string'],
  ['an empty alias', { ...good, alias: '' }, '.alias: must not be empty'],
  ['a number as code', { ...good, code: 14 }, '.code: must be a string'],
  ['a code of a kecamatan', { ...good, code: '14.03.01' }, NO_CODE],
  ['a name as code', { ...good, code: 'Riau' }, NO_CODE],
  ['__proto__ as code', { ...good, code: '__proto__' }, NO_CODE],
  [
    'an unknown kind',
    { ...good, kind: 'nick' },
    '.kind: must be one of "abbreviation", "short", "spelling", "former", "english", "nickname"',
  ],
  ['an unknown case', { ...good, case: 'lower' }, '.case: must be one of "any", "cap", "upper"'],
  ['a number as source', { ...good, source: 1 }, '.source: must be a string'],
  ['a further column', { ...good, kode: '1' }, ': there is no option "kode"'],
].map(([what, row, message]) => [
  `a row: ${what as string}`,
  ({ createParser }) => createParser({ gazetteer: [good, anything(row)] }),
  `createParser: options.gazetteer[1]${message as string}`,
]);

const table = [...texts, ...options, ...days, ...regions, ...rows];

test('there are enough of them', () => expect(table.length).toBeGreaterThan(60));

describe.each<[string, Entry]>([
  ['kliping', core],
  ['kliping/deep', deep],
])('%s', (_, entry) => {
  test.each(table)('%s', (_what, call, message) => {
    let thrown: unknown;
    try {
      call(entry);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TypeError);
    expect((thrown as TypeError).message).toBe(message);
  });

  test('a bad call leaves the parser as it was', () => {
    const parser = entry.createParser();
    const before = JSON.stringify(parser.parse(TEXT));
    expect(() => parser.parse(anything(7))).toThrow(TypeError);
    expect(() => parser.parse(TEXT, anything({ home: '14' }))).toThrow(TypeError);
    expect(JSON.stringify(parser.parse(TEXT))).toBe(before);
  });
});
