/**
 * chrono reads only short stretches of a text: windows with our own patterns, phrases with its own,
 * which are not ours to change.
 */
import { explicitChrono, relativeChrono } from '../src/chrono/index.js';
import { LONGEST_WINDOW } from '../src/mentions/date-windows.js';
import { parse } from '../src/deep.js';
import { families } from '../scripts/scaling/families.js';

const SIZE = 5000;

afterEach(() => jest.restoreAllMocks());

/** The longest phrase that chrono's own patterns are given: "kemarin", "Kamis pekan depan". */
const LONGEST_PHRASE = 40;

/** How many times as long as allowed the longest text is that chrono was given. */
function longestOf(read: () => void): number {
  const allowed = [LONGEST_WINDOW, LONGEST_PHRASE];
  const spies = [explicitChrono, relativeChrono].map((chrono) => jest.spyOn(chrono, 'parse'));
  read();
  const shares = spies.flatMap(({ mock }, i) =>
    mock.calls.map(([text]) => text.length / allowed[i]!),
  );
  return Math.max(0, ...shares);
}

test('with patterns of its own only where the phrase is short', () => {
  expect(explicitChrono.parsers).toHaveLength(4);
  expect(explicitChrono.refiners).toEqual([]);
});

test('the spies see what chrono is given', () => {
  expect(
    longestOf(() => parse('Rapat digelar Senin (8/6/2020), kata dia kemarin.')),
  ).toBeGreaterThan(0.1);
});

test.each(families.map(({ name, make }) => [name, make] as const))('%s', (_, make) => {
  expect(longestOf(() => parse(make(SIZE)))).toBeLessThanOrEqual(1);
});

test.each<[string, string]>([
  ['a number', '1'.repeat(SIZE)],
  ['a word', 'a'.repeat(SIZE)],
  ['blanks', ' '.repeat(SIZE)],
  ['marks', '-'.repeat(SIZE)],
  ['words', 'rapat '.repeat(SIZE / 5)],
])('%s without end between, in front of and behind dates', (_, long) => {
  const text = `Rapat digelar ${long} Rabu, 10 Juni 2020 ${long} kemarin ${long} Senin (1/${long}/2020) ${long}`;
  const longest = longestOf(() => expect(parse(text).dates.length).toBeGreaterThan(0));
  expect(longest).toBeLessThanOrEqual(1);
});

test('dates at the end of a list that fills more than one window', () => {
  const days = Array.from({ length: 28 }, (_, i) => `${i + 1} Juni 2020`);
  const { dates } = parse(`Rapat digelar pada ${days.join(' serta juga ')}`);
  expect(dates.at(-1)?.iso).toBe('2020-06-28');
});
