/** chrono is the oracle: our engine finds what chrono finds with the same parsers. */
import { join } from 'node:path';
import { casual, Chrono, type ParsedResult } from 'chrono-node/id';
import { type DatePoint, findWith } from '../src/chrono/engine.js';
import { releaseChrono } from '../src/chrono/release.js';
import { releaseParsers } from '../src/chrono/spelled.js';
import { resolveRelative } from '../src/mentions/dates/relative-days.js';
import { readFixtures } from './helpers.js';

const oracle = new Chrono({ parsers: [...releaseParsers], refiners: [] });

function pointOf(components: ParsedResult['start']): DatePoint {
  const point: DatePoint = {};
  for (const key of ['year', 'month', 'day', 'hour', 'minute', 'weekday'] as const)
    if (components.isCertain(key)) point[key] = components.get(key)!;
  if (components.isCertain('timezoneOffset')) point.zone = components.get('timezoneOffset')!;
  return point;
}

const expected = (text: string): object[] =>
  oracle.parse(text, new Date(2020, 5, 15, 12)).map(({ index, text, start, end }) => ({
    index,
    text,
    point: pointOf(start),
    until: end ? pointOf(end) : undefined,
  }));

describe('the date engine', () => {
  test.each([
    'Kamis (27/2), Rabu (23/2/2022) dan Senin-Rabu (3-5/6/2024) pukul 09.00-11.30 WIB',
    '28 dan 29 April 2016, 31/4/2020, 31 Februari, akhir April 2024, Agustus-Desember 2018',
    'pkl. 9.30 Wita sampai selesai; jam 25.00; 9 Desember mendatang; bulan April kemaren',
    'Rabu, 8 Febuari 2023, 4 Okotber 2021; tiga puluh satu Juni 2020, dua belas Mei 2021',
    '10/6/2020/11, a10 Juni, 1 Juni1, 5 Mei 6 Mei 7 Mei',
  ])('finds in %j what chrono finds', (text) => {
    expect(findWith(releaseParsers, text)).toEqual(expected(text));
  });

  test('finds in every release what chrono finds', () => {
    for (const { text } of readFixtures(join(__dirname, 'fixtures'))) {
      for (const line of text.split('\n'))
        expect(findWith(releaseParsers, line)).toEqual(expected(line));
    }
  });

  test('an ordinary chrono instance takes the parsers', () => {
    const [result] = releaseChrono.parse('Kamis (27/2)', new Date(2020, 1, 1, 12));
    expect(result!.start.get('day')).toBe(27);
  });
});

describe('relative days', () => {
  const days = Array.from({ length: 800 }, (_, i) => new Date(2019, 6, 1 + i, 12));
  const spoken: Record<string, string> = { semalam: 'kemarin', 'esok hari': 'besok' };

  test.each([
    ...['hari ini', 'semalam', 'kemarin', 'kemarin lusa', 'besok', 'esok hari', 'besok lusa'],
    ...['lusa', 'pekan depan', 'pekan lalu', 'pekan kemarin', 'minggu depan', 'minggu lalu'],
    ...['bulan depan', 'bulan lalu', 'bulan kemarin'],
  ])('%j is the day that chrono finds', (expression) => {
    for (const on of days) {
      const { start } = casual.parse(spoken[expression] ?? expression, on)[0]!;
      const [year, month, day] = [start.get('year')!, start.get('month')!, start.get('day')!];
      const from = { year: on.getFullYear(), month: on.getMonth() + 1, day: on.getDate() };
      expect(resolveRelative(expression, from, false)).toEqual(
        expression.startsWith('bulan') ? { year, month } : { year, month, day },
      );
    }
  });
});
