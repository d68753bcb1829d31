/** The patterns of dates read only short stretches of a text, whatever the text is. */
import { releaseParsers } from '../../src/chrono/spelled.js';
import { LONGEST_WINDOW } from '../../src/mentions/dates/windows.js';
import { parse } from '../../src/deep.js';
import { families } from '../../scripts/scaling/families.js';

const SIZE = 5000;

afterEach(() => jest.restoreAllMocks());

/** How many times as long as allowed the longest text is that a parser was given. */
function longestOf(read: () => void): number {
  const spies = releaseParsers.map(({ cue }) => jest.spyOn(cue, 'test'));
  read();
  return Math.max(
    0,
    ...spies.flatMap(({ mock }) => mock.calls.map(([text]) => text.length / LONGEST_WINDOW)),
  );
}

test('the spies see what the parsers are given', () => {
  const share = longestOf(() => parse('Rapat digelar Senin (8/6/2020), kata dia kemarin.'));
  expect(share).toBeGreaterThan(10 / LONGEST_WINDOW);
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
