/** Dates that are not written as they should: a month with a slip, a day in words. */
import type { DateParser } from './engine.js';
import {
  DAY_WORDS_PATTERN,
  dayOfWords,
  monthNumber,
  OWN_MONTH_PATTERN,
  slippedMonth,
} from './calendar-words.js';
import { plainParsers } from './parsers.js';
import {
  DATE_WORD,
  DIRECTION,
  fill,
  MONTH_CUE,
  NO_WEEKDAYS,
  NUMBER_END,
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
  `(?<![A-Za-zÀ-ɏ\\d])(tanggal )?(${DAY_WORDS_PATTERN}) (?:bulan )?(${OWN_MONTH_PATTERN})(?: (?:tahun )?${YEAR})?${NUMBER_END}${DIRECTION}`,
  'i',
);

/**
 * "tanggal delapan Agustus 2018", "sembilan Desember mendatang": a day in words.
 *
 * @example new Chrono({ parsers: [spelledParser], refiners: [] }).parse('delapan Agustus 2018')[0].start.get('day') // 8
 */
export const spelledParser: DateParser = {
  cue: MONTH_CUE,
  pattern: () => SPELLED,
  extract: (context, match) => {
    if (!startsWord(context.text, match)) return null;
    const [whole, lead, words, month, year, direction] = match as unknown as string[];
    if ((lead ?? year ?? direction) === undefined) return null;
    const numbers = {
      day: dayOfWords(words!),
      month: monthNumber(month!),
      year: year === undefined ? undefined : Number(year),
    };
    return fill(context, context.createParsingResult(match.index!, whole!), [numbers], NO_WEEKDAYS);
  },
};

/** All parsers, for dates written out; nothing relative. */
export const releaseParsers: readonly DateParser[] = [...plainParsers, slipParser, spelledParser];
