/**
 * Date parsers for what releases write and chrono's Indonesian locale misses.
 * Each is an ordinary chrono parser: a pattern, and an extraction that tells
 * what the text states (`assign`) and what is only implied (`imply`).
 */
import type { Components, Context, DateParser, Result } from './engine.js';
import {
  isEnglish,
  MONTH_PATTERN,
  monthNumber,
  WEEKDAY_PATTERN,
  weekdayNumber,
} from './calendar-words.js';

const RANGE = '(?:-|–|—|s\\. ?d\\.?|s/d|sd|sampai(?: dengan)?|hingga)';
const LIST = `(?:${RANGE}|,? ?dan|,? ?serta|&|,)`;
/** The Javanese five-day week stands behind the weekday: "Rabu Pahing". */
const MARKET_DAY = '(?: (?:legi|pahing|pon|wage|kliwon))?';
const DAYTIME =
  '(?: (?:pagi|siang|sore|petang|malam|subuh|dini ?hari|kemarin|lalu|ini|tadi|besok|(?:pekan|minggu) (?:lalu|depan|ini)))?';
const WEEKDAYS = `(?:(?:hari(?: ini)?[ ,]{1,3})?(${WEEKDAY_PATTERN})(?:${DAYTIME} ?(?:(${RANGE})|${LIST}) ?(?:hari )?(${WEEKDAY_PATTERN}))?${MARKET_DAY}${DAYTIME})`;
/** Between a weekday and its day: ", tanggal", " (", "/". */
const WEEKDAY_END = '[\\s,(/[]{0,4}';
const DATE_WORD = '(?:(?:tanggal|tgl\\.?) ?)?';
const YEAR = '((?:19|20)\\d\\d)';
const NUMBER_END = '(?![A-Za-zÀ-ɏ\\d])';

/** Behind a date that leaves out its year: where to look for it. */
const DIRECTION =
  '(?: (mendatang|nanti|depan|lalu|silam|kemarin|kemaren|yang lalu|yang akan datang))?';

type Numbers = { day: number; month: number; year?: number };
/** What stands in front of a date: the weekday, and for "Sabtu malam hingga Minggu" the last one. */
type Weekdays = { first: string | undefined; range: string | undefined; last: string | undefined };

function possible({ day, month, year }: Numbers): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

function fill<C extends Components, R extends Result<C>>(
  context: Context<C, R>,
  result: R,
  days: readonly Numbers[],
  weekdays: Weekdays,
): R | null {
  if (!days.every(possible)) return null;
  // "22,9 Desember" is no list of days.
  if (days[days.length - 1]!.day < days[0]!.day) return null;
  const weekday = weekdays.first === undefined ? -1 : weekdayNumber(weekdays.first);
  const [first, last] =
    days.length === 1 ? fromWeekdays(days[0]!, weekdays) : [days[0]!, days[days.length - 1]!];
  const assign = (component: Components, { day, month, year }: Numbers): void => {
    component.assign('day', day);
    component.assign('month', month);
    if (year !== undefined) component.assign('year', year);
    else component.imply('year', context.refDate.getFullYear());
  };
  assign(result.start, first);
  if (weekday >= 0) result.start.assign('weekday', weekday);
  if (last) {
    result.end = context.createParsingComponents();
    assign(result.end, last);
  }
  return result;
}

/** "Sabtu malam hingga Minggu dini hari (31/5/2020)": the one day that is given is one end of the interval. */
function fromWeekdays(day: Numbers, { first, range, last }: Weekdays): [Numbers, Numbers?] {
  if (range === undefined) return [day];
  const gap = (weekdayNumber(last!) - weekdayNumber(first!) + 7) % 7;
  if (gap === 0) return [day];
  const at = new Date(Date.UTC(day.year ?? 2024, day.month - 1, day.day));
  const isFirst = day.year !== undefined && at.getUTCDay() === weekdayNumber(first!);
  at.setUTCDate(at.getUTCDate() + (isFirst ? gap : -gap));
  const other = {
    day: at.getUTCDate(),
    month: at.getUTCMonth() + 1,
    year: day.year && at.getUTCFullYear(),
  };
  return isFirst ? [day, other] : [other, day];
}

/** chrono matches on the rest of the text behind a failed match: look at what really stands before. */
function startsWord(text: string, match: RegExpMatchArray): boolean {
  return match.index === 0 || !/[A-Za-zÀ-ɏ\d/]/.test(text[match.index! - 1]!);
}

const daysOf = (list: string, of: Omit<Numbers, 'day'>): Numbers[] =>
  (list.match(/\d{1,2}/g) ?? []).map((day) => ({ ...of, day: Number(day) }));

const MONTH_CUE = new RegExp(MONTH_PATTERN, 'i');

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

/** Characters in front of a match that tell what it is: few, so that cost stays in proportion. */
const REACH = 12;
const before = (text: string, index: number): string =>
  text.slice(Math.max(0, index - REACH), index);

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

/** "(14/03/23)", "Gerung, 14/03/23 –": nothing else is in the brackets, or between a place and its dash. */
function isBracketed(text: string, { 0: whole, index }: RegExpMatchArray): boolean {
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
    const full = year === undefined ? undefined : Number(year) + (year.length === 2 ? 2000 : 0);
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

const NO_WEEKDAYS: Weekdays = { first: undefined, range: undefined, last: undefined };

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

const ZONES: Readonly<Record<string, number>> = { WIB: 420, WITA: 480, WIT: 540 };

const TIME =
  /(?<![A-Za-zÀ-ɏ\d])(pukul|pkl\.?|jam)? ?(\d{1,2})(?:[.:](\d\d)(?:[.:]\d\d)?)?(?: ?(?:-|–|s\.d\.?|s\/d|sampai(?: dengan)?|hingga) ?(?:pukul |jam )?(?:(\d{1,2})[.:](\d\d)|selesai))? ?(wib|wita|wit)?(?![A-Za-zÀ-ɏ\d])/i;

/** Words of which one stands in every time. */
const TIME_CUE = /pukul|pkl|jam|wi[bt]|\d:\d\d/i;
/** "11 Agustus 2025 | 13:53": the figures stand behind a full day. */
const isBehindDay = (text: string, { 0: whole, index }: RegExpMatchArray): boolean =>
  /\d{4}[\s,|-]{1,3}$/.test(before(text, index! + whole.search(/\d/)));

/**
 * "pukul 09.00 WIB", "pkl. 9.30-11.00 Wita", "18:53 WIB", "27 Juli 2020 13:32"; a bare "09.00" is no time.
 *
 * @example new Chrono({ parsers: [timeParser], refiners: [] }).parse('pukul 09.00 WIB')[0].start.get('hour') // 9
 */
export const timeParser: DateParser = {
  cue: TIME_CUE,
  pattern: () => TIME,
  extract: (context, match) => {
    if (!startsWord(context.text, match)) return null;
    const [whole, lead, hour, minute, hourTo, minuteTo, zone] = match as unknown as string[];
    const isBare = lead === undefined && zone === undefined;
    if (lead === undefined && minute === undefined) return null;
    if (isBare && !(whole!.includes(':') && isBehindDay(context.text, match))) return null;
    if (Number(hour) > 24 || Number(minute ?? 0) > 59) return null;
    const result = context.createParsingResult(match.index!, whole!.trimEnd());
    const set = (component: Components, h: string, m: string | undefined): void => {
      component.assign('hour', Number(h) % 24);
      component.assign('minute', Number(m ?? 0));
      if (zone !== undefined) component.assign('timezoneOffset', ZONES[zone.toUpperCase()]!);
    };
    set(result.start, hour!, minute);
    if (hourTo !== undefined && Number(hourTo) <= 24) {
      result.end = context.createParsingComponents();
      set(result.end, hourTo, minuteTo);
    }
    return result;
  },
};

/** All of them, for dates written out; nothing relative. */
export const releaseParsers: readonly DateParser[] = [
  dayMonthParser,
  monthFirstParser,
  slashParser,
  isoDayParser,
  monthParser,
  timeParser,
];
