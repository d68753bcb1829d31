import fc from 'fast-check';
import {
  Chrono,
  createReleaseConfiguration,
  parse,
  parseDate,
  releaseChrono,
} from '../src/chrono.js';
import { marked } from './helpers.js';

const REFERENCE = new Date(2020, 1, 28, 12);

const two = (number: number): string => String(number).padStart(2, '0');
const dayOf = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** The days in a text, seen from Friday, 28 February 2020, with the spans that they take. */
test.each<[string, ...string[]]>([
  ['{Kamis (27/2)}', '2020-02-27'],
  ['{Rabu (23/2/2022) siang}', '2022-02-23'],
  ['{Jum’at, 12 Juni 2020}', '2020-06-12'],
  ["{Jum'at (12/6/2020)}", '2020-06-12'],
  ['{Senin-Rabu (3-5/6/2024)}', '2024-06-03/2024-06-05'],
  ['{Selasa-Kamis (23-25 Maret 2021)}', '2021-03-23/2021-03-25'],
  ['{28 dan 29 April 2016}', '2016-04-28/2016-04-29'],
  ['({15 April 2021})', '2021-04-15'],
  ['{9 Desember}', '2019-12-09'],
  ['{9 Desember mendatang}', '2020-12-09'],
  ['{9 Maret lalu}', '2019-03-09'],
  ['{9 Februari lalu}', '2020-02-09'],
  ['{28 Februari}', '2020-02-28'],
  ['{Rabu (9/12)}', '2020-12-09'],
  ['{Desember mendatang}', '2020-12-01'],
  ['{Februari mendatang}', '2020-02-01'],
  ['{Desember 2020}', '2020-12-01'],
  ['{besok}', '2020-02-29'],
  ['{dua hari lalu}', '2020-02-26'],
  ['{Jumat lalu}', '2020-02-21'],
  ['rapat {28 Februari 2020} dan {besok}', '2020-02-28', '2020-02-29'],
  ['{Rabu (8 Febuari 2023)}', '2023-02-08'],
  ['{3 Oktboer 2022}', '2022-10-03'],
  ['{tanggal delapan Agustus 2018}', '2018-08-08'],
  ['{dua puluh tiga Mei 2019}', '2019-05-23'],
  ['{tanggal sebelas Maret}', '2020-03-11'],
  ['{tujuh belas Agustus mendatang}', '2020-08-17'],
  ['31 Februari 2020'],
  ['rapat 12 Anggaran 2023'],
  ['juara 3 Oktavia 2022'],
  ['rapat 12 peserta'],
])('%s', (source, ...days) => {
  const { text, spans } = marked(source);
  const results = parse(text, REFERENCE);
  expect(
    results.map(({ text, index }) => ({ text, start: index, end: index + text.length })),
  ).toEqual(spans);
  expect(
    results.map(({ start, end }) =>
      [start, end].flatMap((at) => (at ? dayOf(at.date()) : [])).join('/'),
    ),
  ).toEqual(days);
});

test.each<[string, string]>([
  ['Kamis (27/2) pukul 10.00 WIB', '2020-02-27T03:00:00.000Z'],
  ['Rabu, 10 Juni 2020 pukul 09.00 WITA', '2020-06-10T01:00:00.000Z'],
  ['Rabu, 10 Juni 2020 pukul 09.00 WIT', '2020-06-10T00:00:00.000Z'],
])('%s is one moment', (text, iso) => {
  const results = parse(text, REFERENCE);
  expect(results.map(({ text, start }) => [text, start.date().toISOString()])).toEqual([
    [text, iso],
  ]);
});

test('is an ordinary chrono instance, to be extended', () => {
  expect(releaseChrono).toBeInstanceOf(Chrono);
  expect(parseDate('Kamis (27/2)', REFERENCE)?.getDate()).toBe(27);
  expect(parseDate('tanpa tanggal', REFERENCE)).toBeNull();
  const configuration = createReleaseConfiguration();
  configuration.parsers.push({
    pattern: () => /hari H/,
    extract: () => ({ day: 27, month: 11, year: 2024 }),
  });
  const [own] = new Chrono(configuration).parse('Pada hari H semua siap.', REFERENCE);
  expect(dayOf(own!.date())).toBe('2024-11-27');
  expect(parse('Pada hari H semua siap.', REFERENCE)).toEqual([]);
});

test('any text can be parsed, and every result stands in it', () => {
  const words = fc.constantFrom(
    'Rabu',
    '(27/2',
    ')',
    '29 Februari',
    '31/4',
    'lalu',
    'pukul 25.00',
    ' ',
    '–',
    '2020',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 }),
      (parts) => {
        const text = parts.join(' ');
        for (const { index, text: found } of parse(text, REFERENCE))
          expect(text.slice(index, index + found.length)).toBe(found);
      },
    ),
  );
});
