/** Two days or months: "tanggal 15 sampai dengan tanggal 18 September", "17/18 April", "akhir Juli hingga awal Agustus". */
import { monthNumber, OWN_MONTH_PATTERN } from './calendar-words.js';
import type { Components, Context, DateParser, Result } from './engine.js';
import { of } from './loose-words.js';
import {
  DATE_WORD,
  DIRECTION,
  fill,
  MONTH_CUE,
  NUMBER_END,
  RANGE,
  startsWord,
  WEEKDAY_END,
  WEEKDAYS,
  YEAR,
} from './parts.js';

const DAY_WORD = '(?:tanggal|tgl\\.?) ?';
const BOTH_TOLD = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d/.])(?:${WEEKDAYS}${WEEKDAY_END})?${DAY_WORD}(\\d{1,2}) ${RANGE} ${DAY_WORD}(\\d{1,2}) (?:bulan )?(${OWN_MONTH_PATTERN})(?:,? (?:tahun )?${YEAR})?${NUMBER_END}${DIRECTION}`,
  'i',
);

/**
 * "tanggal 15 sampai dengan tanggal 18 September 2024": an interval with the word in front of both its days.
 *
 * @example new Chrono({ parsers: [bothToldParser], refiners: [] }).parse('tanggal 1 hingga tanggal 3 Mei')[0].end.get('day') // 3
 */
export const bothToldParser: DateParser = {
  cue: /(?:tanggal|tgl)/i,
  pattern: () => BOTH_TOLD,
  extract: (context, match) => {
    if (!startsWord(context.text, match)) return null;
    const [whole, first, range, last, from, to, month, year] = match as unknown as string[];
    const of = { month: monthNumber(month!), year: year === undefined ? undefined : Number(year) };
    const result = context.createParsingResult(match.index!, whole!);
    const days = [from, to].map((day) => ({ ...of, day: Number(day) }));
    return fill(context, result, days, { first, range, last });
  },
};

const EITHER_DAY = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d/.-])(?:${WEEKDAYS}${WEEKDAY_END})?${DATE_WORD}(\\d{1,2}) ?/ ?(\\d{1,2}) (${OWN_MONTH_PATTERN})(?:,? (?:tahun )?${YEAR})?${NUMBER_END}${DIRECTION}`,
  'i',
);

/**
 * "tanggal 17/18 April": two days with a stroke between them.
 *
 * @example new Chrono({ parsers: [eitherDayParser], refiners: [] }).parse('17/18 April')[0].end.get('day') // 18
 */
export const eitherDayParser: DateParser = {
  cue: MONTH_CUE,
  pattern: () => EITHER_DAY,
  extract: (context, match) => {
    if (!startsWord(context.text, match)) return null;
    const [whole, first, range, last, from, to, month, year] = match as unknown as string[];
    if (Number(to) !== Number(from) + 1) return null;
    const of = { month: monthNumber(month!), year: year === undefined ? undefined : Number(year) };
    const result = context.createParsingResult(match.index!, whole!);
    const days = [from, to].map((day) => ({ ...of, day: Number(day) }));
    return fill(context, result, days, { first, range, last });
  },
};

/** Makes a result that of the time from the first of months to the last, which is of `year`, or else of that of the reference. */
export function spanMonths<C extends Components, R extends Result<C>>(
  context: Context<C, R>,
  result: R,
  months: readonly number[],
  year: string | undefined,
): void {
  const [first, last] = [months[0]!, months[months.length - 1]!];
  const assign = (component: Components, month: number, back: number): void => {
    component.assign('month', month);
    component.imply('day', 1);
    if (year !== undefined) component.assign('year', Number(year) - back);
    else component.imply('year', context.refDate.getFullYear() - back);
  };
  assign(result.start, first, first > last ? 1 : 0);
  result.end = context.createParsingComponents();
  assign(result.end, last, 0);
}

const MONTH_PARTS = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d])((?:${of('month-part')}) )(${OWN_MONTH_PATTERN}) ${RANGE} (?:${of('month-part')}) (${OWN_MONTH_PATTERN})(?:,? (?:tahun )?${YEAR})?${NUMBER_END}`,
  'i',
);

/**
 * "akhir Juli hingga awal Agustus": from a part of one month to a part of another.
 *
 * @example new Chrono({ parsers: [monthPartsParser], refiners: [] }).parse('akhir Juli hingga awal Mei')[0].end.get('month') // 5
 */
export const monthPartsParser: DateParser = {
  cue: MONTH_CUE,
  pattern: () => MONTH_PARTS,
  extract: (context, match) => {
    if (!startsWord(context.text, match)) return null;
    const [whole, lead, first, last, year] = match as unknown as string[];
    const result = context.createParsingResult(
      match.index! + lead!.length,
      whole!.slice(lead!.length),
    );
    const months = [first, last].map((name) => monthNumber(name!)!);
    spanMonths(context, result, months, year);
    return result;
  },
};
