/**
 * Date parsers for what releases write and chrono's Indonesian locale misses.
 * Each is an ordinary chrono parser: a pattern, and an extraction that tells
 * what the text states (`assign`) and what is only implied (`imply`).
 */
import type { Components, DateParser } from './engine.js';
import { isEnglish, MONTH_PATTERN, monthNumber, WEEKDAY_PATTERN } from './calendar-words.js';
import {
  before,
  DATE_WORD,
  daysOf,
  DIRECTION,
  fill,
  LIST,
  MILLENNIUM,
  MONTH_CUE,
  NO_WEEKDAYS,
  NUMBER_END,
  RANGE,
  startsWord,
  WEEKDAY_END,
  WEEKDAYS,
  YEAR,
} from './parts.js';
import { timeParser } from './times.js';

const DAY_MONTH = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d/.])(?:${WEEKDAYS}${WEEKDAY_END})?${DATE_WORD}(\\d{1,2}(?: ?${LIST} ?(?:${WEEKDAY_PATTERN},? )?\\d{1,2}){0,4}) ?[-/. ]?(?:bulan )?(${MONTH_PATTERN})(?:[ .,/(-]{0,2}(?:tahun )?${YEAR})?${NUMBER_END}${DIRECTION}`,
  'i',
);

/**
 * "Rabu, 10 Juni 2020", "Jum’at malam, 31 Mei 2024", "28 dan 29 April 2016", "Selasa-Kamis (23-25 Maret 2021)", "9 Desember mendatang".
 *
 * @example new Chrono({ parsers: [dayMonthParser], refiners: [] }).parse('28 dan 29 April 2016').length // 1
 */
export const dayMonthParser: DateParser = {
  cue: MONTH_CUE,
  pattern: () => DAY_MONTH,
  extract: (context, match) => {
    if (!startsWord(context.text, match)) return null;
    const [whole, first, range, last, days, month, year] = match as unknown as string[];
    // "selama 2 bulan Juli": how many, unless the words say it is a day.
    if (year === undefined && (isEnglish(month!) || /^\d+ bulan/i.test(whole!))) return null;
    const result = context.createParsingResult(match.index!, whole!);
    const numbers = {
      month: monthNumber(month!),
      year: year === undefined ? undefined : Number(year),
    };
    return fill(context, result, daysOf(days!, numbers), { first, range, last });
  },
};

const MONTH_FIRST = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d])(?:${WEEKDAYS}${WEEKDAY_END})?(${MONTH_PATTERN}) (\\d{1,2}), ?${YEAR}${NUMBER_END}`,
  'i',
);

/**
 * "Agustus 12, 2024": as the page's own date lines are often set.
 *
 * @example new Chrono({ parsers: [monthFirstParser], refiners: [] }).parse('Agustus 12, 2024')[0].start.get('day') // 12
 */
export const monthFirstParser: DateParser = {
  cue: MONTH_CUE,
  pattern: () => MONTH_FIRST,
  extract: (context, match) => {
    if (!startsWord(context.text, match)) return null;
    const [whole, first, range, last, month, day, year] = match as unknown as string[];
    const result = context.createParsingResult(match.index!, whole!);
    const numbers = { day: Number(day), month: monthNumber(month!), year: Number(year) };
    return fill(context, result, [numbers], { first, range, last });
  },
};

const SLASH = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d/.])(?:${WEEKDAYS}${WEEKDAY_END}${DATE_WORD})?(\\d{1,2}(?: ?${LIST} ?\\d{1,2}){0,2}) ?[/.-] ?(\\d{1,2})(?: ?[/.-] ?((?:20|19)?\\d\\d))?(?![A-Za-zÀ-ɏ\\d])`,
  'i',
);

/** More days than a month's number can be: "(29/9)" is a day, "(2/3)" may be a share. */
const LAST_MONTH = 12;

/** "Sumbawa, (17/08) -", "pada (9/4)", "edisi (29/9)", "sebulan (2-31/10)": days alone in brackets that cannot be anything else. */
function isBracketedDay(text: string, index: number, whole: string): boolean {
  if (!/^[\d –-]+\/\d{1,2}$/.test(whole) || text[index - 1] !== '(') return false;
  const behind = text.slice(index + whole.length, index + whole.length + 4);
  return (
    /^\) ?[-–—] /.test(behind) ||
    (behind[0] === ')' && /(?:pada|tanggal) \($/i.test(before(text, index))) ||
    (behind[0] === ')' && Number(whole.match(/\d+/g)!.at(-2)) > LAST_MONTH)
  );
}

/** "(14/03/23)", "Gerung, 14/03/23 –", "tanggal 14/03/23": nothing else is in the brackets, or between a place and its dash. */
function isBracketed(text: string, { 0: whole, index }: RegExpMatchArray): boolean {
  if (/(?:tanggal|pada|pagi|siang|malam) $/i.test(before(text, index!))) return true;
  const behind = text.slice(index! + whole.length, index! + whole.length + 2);
  return text[index! - 1] === '('
    ? behind[0] === ')'
    : /^.{2,40}, $/.test(text.slice(0, index)) && /^ ?[-–—]/.test(behind);
}

/**
 * "Kamis (27/2)", "Rabu (23/2/2022)", "Senin-Rabu (3-5/6/2024)", "(24/10/2024)", "23-2-2022"; without a year only behind a weekday.
 *
 * @example new Chrono({ parsers: [slashParser], refiners: [] }).parse('Rabu (23/2/2022)')[0].start.get('day') // 23
 */
export const slashParser: DateParser = {
  cue: /\d ?[/.-] ?\d/,
  pattern: () => SLASH,
  extract: (context, match) => {
    if (!startsWord(context.text, match)) return null;
    const [whole, first, range, last, days, month, year] = match as unknown as string[];
    const bracketed = year === undefined && isBracketedDay(context.text, match.index!, whole!);
    if (year === undefined && !bracketed && (first === undefined || !whole!.includes('/')))
      return null;
    if (year?.length === 2 && first === undefined && !isBracketed(context.text, match)) return null;
    const full =
      year === undefined ? undefined : Number(year) + (year.length === 2 ? MILLENNIUM : 0);
    const result = context.createParsingResult(match.index!, whole!);
    const numbers = { month: Number(month), year: full };
    return fill(context, result, daysOf(days!, numbers), { first, range, last });
  },
};

const ISO_DAY = /(?<![A-Za-zÀ-ɏ\d/.-])((?:19|20)\d\d)[-/](\d{1,2})[-/](\d{1,2})(?![A-Za-zÀ-ɏ\d/-])/;

/**
 * "2024-05-18": the year in front.
 *
 * @example new Chrono({ parsers: [isoDayParser], refiners: [] }).parse('2024-05-18')[0].start.get('month') // 5
 */
export const isoDayParser: DateParser = {
  cue: /\d{4}[-/]\d/,
  pattern: () => ISO_DAY,
  extract: (context, match) => {
    if (!startsWord(context.text, match)) return null;
    const [whole, year, month, day] = match as unknown as string[];
    const result = context.createParsingResult(match.index!, whole!);
    const numbers = { day: Number(day), month: Number(month), year: Number(year) };
    return fill(context, result, [numbers], NO_WEEKDAYS);
  },
};

const MONTH = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d])(?:tahun ${YEAR} (?=bulan ))?((?:akhir|awal|pertengahan|bulan|pada|hingga|sejak|sampai) )?(?:(${MONTH_PATTERN}) ?${RANGE} ?(?:bulan )?)?(${MONTH_PATTERN})( ini)?(?:,? [(]?(?:tahun )?${YEAR})?${NUMBER_END}${DIRECTION}`,
  'i',
);

/**
 * "Desember 2020", "tahun 2020 bulan Desember", "Agustus-Desember 2018", "akhir April 2024", "bulan April kemaren", "Desember mendatang".
 *
 * @example new Chrono({ parsers: [monthParser], refiners: [] }).parse('Desember 2020')[0].start.get('year') // 2020
 */
export const monthParser: DateParser = {
  cue: MONTH_CUE,
  pattern: () => MONTH,
  extract: (context, match) => {
    if (!startsWord(context.text, match)) return null;
    const [whole, ahead, lead, first, month, current, behind, direction] =
      match as unknown as string[];
    const year = behind ?? ahead;
    const told = year ?? direction ?? current;
    if (told === undefined && !/^bulan/i.test(lead ?? '')) return null;
    // "1 Agustus ini": a day.
    if (current && /\d ?$/.test(before(context.text, match.index!))) return null;
    const short = isEnglish(month!) || (month!.length <= 3 && month!.toLowerCase() !== 'mei');
    if (year === undefined && short) return null;
    const skip = lead && !/^bulan/i.test(lead) ? lead.length : 0;
    const result = context.createParsingResult(match.index! + skip, whole!.slice(skip));
    const assign = (component: Components, name: string): void => {
      component.assign('month', monthNumber(name));
      component.imply('day', 1);
      if (year !== undefined) component.assign('year', Number(year));
      else component.imply('year', context.refDate.getFullYear());
    };
    assign(result.start, first ?? month!);
    if (first !== undefined) {
      result.end = context.createParsingComponents();
      assign(result.end, month!);
    }
    return result;
  },
};

/** For dates written as they should be; nothing relative. */
export const plainParsers: readonly DateParser[] = [
  dayMonthParser,
  monthFirstParser,
  slashParser,
  isoDayParser,
  monthParser,
  timeParser,
];
