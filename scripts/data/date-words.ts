/** Compiles `data/words/dates.tsv`, the words that dates are made of. */
import type { DateWords, LooseWords, Words } from '../../src/chrono/calendar-words.js';
import type { Problems, Row } from './tables.js';

/** What the values of each class may be, first and last; null where it has none. */
export const DATE_WORD_VALUES: Readonly<
  Record<keyof DateWords | keyof LooseWords | 'day', readonly [number, number] | null>
> = {
  month: [1, 12],
  'english-month': [1, 12],
  weekday: [0, 6],
  'rare-weekday': [0, 6],
  day: [1, 31],
  'day-part': null,
  'market-day': null,
  after: null,
  before: null,
  offset: [-7, 7],
  turn: [-1, 1],
  nth: null,
  zone: [420, 540],
  'month-part': null,
  'month-lead': null,
  week: null,
  since: null,
  closing: null,
  'day-lead': null,
  aside: null,
  'part-hour': [0, 23],
  every: null,
  usual: null,
  working: null,
  called: null,
  instance: null,
  lately: null,
  earlier: null,
};

/** The classes of words around dates that are told loosely, which the core does without. */
const LOOSE = [
  'month-part', 'month-lead', 'week', 'since', 'closing', 'day-lead', 'aside', 'part-hour', 'every', 'usual', 'working',
  'called', 'instance', 'lately', 'earlier',
] as const;

/**
 * The words in small letters by class, each with its value (0 where its class has none), those for days and those of loose dates apart.
 *
 * @param problems is given every value that its class cannot have
 */
export function compileDateWords(
  rows: readonly Row[],
  problems: Problems,
): { dateWords: DateWords; dayWords: Words; looseWords: LooseWords } {
  const words = {} as Record<keyof typeof DATE_WORD_VALUES, Record<string, number>>;
  for (const row of rows) {
    const of = row.cells['class'] as keyof typeof DATE_WORD_VALUES;
    const value = row.cells['value']!;
    const range = DATE_WORD_VALUES[of];
    if (range === undefined) continue;
    const fits = range === null ? value === '-' : /^-?\d+$/.test(value) && Number(value) >= range[0] && Number(value) <= range[1];
    if (!fits) problems.add(row, `the value of class "${of}" must be ${range === null ? '"-"' : `${range[0]} to ${range[1]}`} (found: ${value})`);
    (words[of] ??= {})[row.cells['form']!.toLowerCase()] = value === '-' ? 0 : Number(value);
  }
  const isLoose = (of: string): boolean => (LOOSE as readonly string[]).includes(of);
  const { day: dayWords, ...others } = words;
  const part = (loose: boolean): object =>
    Object.fromEntries(Object.entries(others).filter(([of]) => isLoose(of) === loose));
  return { dateWords: part(false) as DateWords, dayWords, looseWords: part(true) as LooseWords };
}
