/** What the date parsers have in common: parts of their patterns, and how days, months and weekdays make a result. */
import type { Components, Context, Result } from './engine.js';
import {
  DAY_PART_PATTERN,
  DIRECTION_PATTERN,
  MARKET_DAY_PATTERN,
  MONTH_PATTERN,
  TURN_PATTERN,
  WEEKDAY_PATTERN,
  weekdayNumber,
} from './calendar-words.js';

export const RANGE = '(?:-|–|—|s\\. ?d\\.?|s/d|sd|sampai(?: dengan)?|hingga)';
export const LIST = `(?:${RANGE}|,? ?dan|,? ?serta|&|,)`;
/** The Javanese five-day week stands behind the weekday: "Rabu Pahing". */
const MARKET_DAY = `(?: (?:${MARKET_DAY_PATTERN}))?`;
const DAYTIME = `(?: (?:${DAY_PART_PATTERN}|${DIRECTION_PATTERN}|ini|tadi|(?:pekan|minggu) (?:${TURN_PATTERN}|ini)))?`;
export const WEEKDAYS = `(?:(?:hari(?: ini)?[ ,]{1,3})?(${WEEKDAY_PATTERN})(?:${DAYTIME} ?(?:(${RANGE})|${LIST}) ?(?:hari )?(${WEEKDAY_PATTERN}))?${MARKET_DAY}${DAYTIME})`;
/** Between a weekday and its day: ", tanggal", " (", "/". */
export const WEEKDAY_END = '[\\s,(/[]{0,4}';
export const DATE_WORD = '(?:(?:tanggal|tgl\\.?) ?)?';
export const YEAR = '((?:19|20)\\d\\d)';
/** What a year of two figures, or one in words behind "dua ribu", counts from. */
export const MILLENNIUM = 2000;
export const NUMBER_END = '(?![A-Za-zÀ-ɏ\\d])';

/** Behind a date that leaves out its year: where to look for it. */
export const DIRECTION = `(?: (${DIRECTION_PATTERN}))?`;

export type Numbers = { day: number; month: number; year?: number };
/** What stands in front of a date: the weekday, and for "Sabtu malam hingga Minggu" the last one. */
type Weekdays = { first: string | undefined; range: string | undefined; last: string | undefined };

function possible({ day, month, year }: Numbers): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

export function fill<C extends Components, R extends Result<C>>(
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
export function startsWord(text: string, match: RegExpMatchArray): boolean {
  return match.index === 0 || !/[A-Za-zÀ-ɏ\d/]/.test(text[match.index! - 1]!);
}

export const daysOf = (list: string, of: Omit<Numbers, 'day'>): Numbers[] =>
  (list.match(/\d{1,2}/g) ?? []).map((day) => ({ ...of, day: Number(day) }));

export const MONTH_CUE = new RegExp(MONTH_PATTERN, 'i');

/** Characters in front of a match that tell what it is: few, so that cost stays in proportion. */
export const REACH = 12;
export const before = (text: string, index: number): string =>
  text.slice(Math.max(0, index - REACH), index);

export const NO_WEEKDAYS: Weekdays = { first: undefined, range: undefined, last: undefined };
