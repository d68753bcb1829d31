/** Dates that are not written as they should: a month with a slip, a day in words. */
import type { DateParser } from './engine.js';
import { spanMonths } from './day-pairs.js';
import {
  DAY_WORDS_PATTERN,
  dayOfWords,
  monthNumber,
  OWN_MONTH_PATTERN,
  slippedMonth,
} from './calendar-words.js';
import { looseParsers } from './loose.js';
import { plainParsers } from './parsers.js';
import {
  before,
  DATE_WORD,
  DIRECTION,
  fill,
  LIST,
  MILLENNIUM,
  MONTH_CUE,
  NUMBER_END,
  RANGE,
  startsWord,
  WEEKDAY_END,
  WEEKDAYS,
  YEAR,
} from './parts.js';

const SLIP = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d/.])(?:${WEEKDAYS}${WEEKDAY_END})?${DATE_WORD}(\\d{1,2}) ?([A-Z][a-z]{3,9}),? ${YEAR}${NUMBER_END}`,
  'i',
);

/**
 * "8 Febuari 2024", "3 Oktboer 2022": a month with one slip, between a day and a year.
 *
 * @example new Chrono({ parsers: [slipParser], refiners: [] }).parse('8 Febuari 2024')[0].start.get('month') // 2
 */
export const slipParser: DateParser = {
  cue: /\d ?[a-z]{4,10},? (?:19|20)\d/i,
  pattern: () => SLIP,
  extract: (context, match) => {
    if (!startsWord(context.text, match)) return null;
    const [whole, first, range, last, day, word, year] = match as unknown as string[];
    const month = monthNumber(word!) ? 0 : slippedMonth(word!);
    const numbers = { day: Number(day), month, year: Number(year) };
    const result = context.createParsingResult(match.index!, whole!);
    return fill(context, result, [numbers], { first, range, last });
  },
};

const SPELLED = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d])(?:${WEEKDAYS}${WEEKDAY_END})?(tanggal )?(${DAY_WORDS_PATTERN}) (?:bulan )?(${OWN_MONTH_PATTERN})(?: (?:tahun )?(?:${YEAR}|dua ribu (${DAY_WORDS_PATTERN})))?${NUMBER_END}${DIRECTION}`,
  'i',
);

/**
 * "tanggal delapan Agustus 2018", "Rabu sembilan Desember dua ribu dua puluh": a day in words.
 *
 * @example new Chrono({ parsers: [spelledParser], refiners: [] }).parse('delapan Agustus 2018')[0].start.get('day') // 8
 */
export const spelledParser: DateParser = {
  cue: MONTH_CUE,
  pattern: () => SPELLED,
  extract: (context, match) => {
    if (!startsWord(context.text, match)) return null;
    const [whole, first, range, last, lead, words, month, figures, spelled, direction] =
      match as unknown as string[];
    const year = figures ?? (spelled && MILLENNIUM + dayOfWords(spelled));
    if ((first ?? lead ?? year ?? direction) === undefined) return null;
    const numbers = {
      day: dayOfWords(words!),
      month: monthNumber(month!),
      year: year === undefined ? undefined : Number(year),
    };
    const result = context.createParsingResult(match.index!, whole!);
    return fill(context, result, [numbers], { first, range, last });
  },
};

const MONTH_LIST = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d])(bulan )?(${OWN_MONTH_PATTERN})((?: ?${LIST} ?(?:bulan )?(?:${OWN_MONTH_PATTERN})){1,5})(?:,? (?:tahun )?${YEAR})?${NUMBER_END}${DIRECTION}`,
  'i',
);
const MONTH_NAMES = new RegExp(OWN_MONTH_PATTERN, 'gi');

/** Only "Januari-Oktober" and the like stand without a year or "bulan". */
const RANGE_ONLY = new RegExp(`^ ?${RANGE} ?(?:bulan )?[A-Za-z]+$`, 'i');

/** Each month is the one behind that in front of it, or there are but two and a word for an interval. */
function isSpan(months: readonly number[], between: string): boolean {
  if (RANGE_ONLY.test(between)) return months[0] !== months[1];
  return months.every((month, i) => i === 0 || month === (months[i - 1]! % 12) + 1);
}

/**
 * "bulan April, Mei dan Juni", "Juni dan Juli 2020", "Januari-Oktober": months in a row.
 *
 * @example new Chrono({ parsers: [monthsParser], refiners: [] }).parse('bulan April dan Mei')[0].end.get('month') // 5
 */
export const monthsParser: DateParser = {
  cue: MONTH_CUE,
  pattern: () => MONTH_LIST,
  extract: (context, match) => {
    if (!startsWord(context.text, match) || /\d ?$/.test(before(context.text, match.index!)))
      return null;
    const [whole, lead, first, rest, year, direction] = match as unknown as string[];
    const names = [first!, ...rest!.match(MONTH_NAMES)!];
    const months = names.map((name) => monthNumber(name)!);
    const isTold =
      (lead ?? year ?? direction) !== undefined || RANGE_ONLY.test(rest!) || names.length > 2;
    const isNamed =
      names.every((name) => name.length > 2) && (lead !== undefined || /^[A-Z]/.test(first!));
    if (!isTold || !isNamed || !isSpan(months, rest!)) return null;
    const result = context.createParsingResult(match.index!, whole!);
    spanMonths(context, result, months, year);
    return result;
  },
};

/** All parsers, for dates written out; nothing relative. */
export const releaseParsers: readonly DateParser[] = [
  ...plainParsers,
  slipParser,
  spelledParser,
  monthsParser,
  ...looseParsers,
];
