/** Dates that only the words around them tell: a month alone, a day in figures that stands alone, a year run into its month. */
import { looseWords } from '../generated/dates.js';
import { of } from './loose-words.js';
import {
  DAY_PART_PATTERN,
  isEnglish,
  monthNumber,
  NTH_PATTERN,
  OWN_MONTH_PATTERN,
  valueIn,
  WEEKDAY_PATTERN,
  ZONE_PATTERN,
  zoneMinutes,
} from './calendar-words.js';
import { bothToldParser, eitherDayParser, monthPartsParser } from './day-pairs.js';
import type { DateParser } from './engine.js';
import {
  before,
  DATE_WORD,
  fill,
  MILLENNIUM,
  MONTH_CUE,
  NO_WEEKDAYS,
  RANGE,
  startsWord,
  WEEKDAY_END,
  WEEKDAYS,
} from './parts.js';

/** Words that only a stretch of time stands behind, and those behind which a name can stand, too. */
const PART = `(?:${of('month-part')}|(?:${of('week')}) (?:${NTH_PATTERN}|ke[ -]?\\d|[IV]{1,3}))`;
const LEAD = `(?:${PART}|${of('month-lead')})`;
const BARE_MONTH = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d])(${LEAD} )(${OWN_MONTH_PATTERN})(?![A-Za-zÀ-ɏ\\d-]|[ .,(/]{1,2}(?:tahun )?\\d{4}| (?:tahun (?:lalu|kemarin|depan|sebelumnya)|ini|${RANGE}|dan) ?)`,
  'i',
);
const SURE = new RegExp(`^${PART} $`, 'i');
/** A name, and no month: "pada Juli Hasan". */
const NAME_BEHIND = /^ [A-ZÀ-Þ]/;
/** "tahun 2023, di mana pada Januari": the year of the sentence, this close in front. */
const YEAR_AHEAD = /tahun ((?:19|20)\d\d)(?! ?[-–/]|\d)[^.;:]{0,30}$/i;
const YEAR_REACH = 45;
/** Months that are written out have so many letters. */
const WRITTEN_OUT = 3;

/**
 * "akhir Februari", "sejak Mei", "minggu kedua Juni": a month without a year.
 *
 * @example new Chrono({ parsers: [bareMonthParser], refiners: [] }).parse('akhir Juli').length // 1
 */
export const bareMonthParser: DateParser = {
  cue: MONTH_CUE,
  pattern: () => BARE_MONTH,
  extract: (context, match) => {
    if (!startsWord(context.text, match)) return null;
    const [whole, lead, month] = match as unknown as string[];
    const short = month!.length < WRITTEN_OUT || (month!.length === 3 && !/^mei$/i.test(month!));
    if (short || isEnglish(month!)) return null;
    const end = match.index! + whole!.length;
    const named = !/^[A-Z]/.test(month!) || NAME_BEHIND.test(context.text.slice(end, end + 2));
    if (named && !SURE.test(lead!)) return null;
    const result = context.createParsingResult(match.index! + lead!.length, month!);
    result.start.assign('month', monthNumber(month!));
    result.start.imply('day', 1);
    const ahead = context.text.slice(Math.max(0, match.index! - YEAR_REACH), match.index);
    const year = YEAR_AHEAD.exec(ahead)?.[1];
    if (year === undefined) result.start.imply('year', context.refDate.getFullYear());
    else result.start.assign('year', Number(year));
    return result;
  },
};

/** "sejak Mei": a month that is over. */
export const isSince = (ahead: string): boolean => SINCE.test(ahead);
const SINCE = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${of('since')}) $`, 'i');

/** "7 November hingga berakhir pada 26 Desember": nothing else stands between the two ends of an interval. */
export const isUntil = (between: string): boolean => UNTIL.test(between);
const UNTIL = new RegExp(`^ (?:${RANGE})(?: (?:${of('closing')})){0,4} $`, 'i');

const LONE_DAY =
  /(?<![A-Za-zÀ-ɏ\d/.])((?:tanggal|tgl\.?) )?(\d{1,2}) ?\/ ?(\d{1,2})(?![A-Za-zÀ-ɏ\d/.-]\S|[\d%])/i;
/** More days than a month's number can be: "20/8" is a day, "5/8" may be a share. */
const LAST_MONTH = 12;
const TIMED = new RegExp(`(?:${of('day-lead')}) $`, 'i');
/** "Kenanga (5/6). Camat hadir": where and when, at the head of a sentence. */
const HEAD_TOLD = /^[A-Z][a-z]+(?: [A-Z][a-z]+)? ?\($/;
const BRACKET_TOLD = new RegExp(`(?:${of('aside')}) \\( ?$|, ?\\($`, 'i');

/**
 * "tanggal 5/6", "pada 20/8", "kepada wartawan (5/12)": a day in figures that the word in front of it tells.
 *
 * @example new Chrono({ parsers: [loneDayParser], refiners: [] }).parse('tanggal 5/6')[0].start.get('day') // 5
 */
export const loneDayParser: DateParser = {
  cue: /\d ?\/ ?\d/,
  pattern: () => LONE_DAY,
  extract: (context, match) => {
    if (!startsWord(context.text, match)) return null;
    const [whole, word, day, month] = match as unknown as string[];
    const ahead = before(context.text, match.index!);
    const end = match.index! + whole!.length;
    const told = word !== undefined || (TIMED.test(ahead) && Number(day) > LAST_MONTH);
    const closed = /^ ?\)/.test(context.text.slice(end, end + 2));
    const isHead =
      HEAD_TOLD.test(context.text.slice(0, match.index)) &&
      /^ ?\)(?:\.| ?[-–—])/.test(context.text.slice(end, end + 3));
    if (!told && !isHead && !(closed && BRACKET_TOLD.test(ahead))) return null;
    const result = context.createParsingResult(match.index!, whole!);
    const numbers = { day: Number(day), month: Number(month) };
    return fill(context, result, [numbers], NO_WEEKDAYS);
  },
};

const RUN_IN = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d/.])(?:${WEEKDAYS}${WEEKDAY_END}${DATE_WORD}|\\()(\\d{1,2})/(?:(0\\d|1[0-2]|[1-9])(20\\d\\d)|(0[1-9])(0\\d\\d))(?![A-Za-zÀ-ɏ\\d/])`,
  'i',
);

/**
 * "Kamis (14/72022)", "Minggu (20/102019)", "(25/02021)": a year that is run into its month.
 *
 * @example new Chrono({ parsers: [runInParser], refiners: [] }).parse('Kamis (14/72022)')[0].start.get('month') // 7
 */
export const runInParser: DateParser = {
  cue: /\d\/\d{5}/,
  pattern: () => RUN_IN,
  extract: (context, match) => {
    if (!startsWord(context.text, match)) return null;
    const [whole, first, range, last, day, month, year, padded, short] =
      match as unknown as string[];
    const skip = whole!.startsWith('(') ? 1 : 0;
    const result = context.createParsingResult(match.index! + skip, whole!.slice(skip));
    const numbers = {
      day: Number(day),
      month: Number(month ?? padded),
      year: Number(year ?? MILLENNIUM + Number(short)),
    };
    return fill(context, result, [numbers], { first, range, last });
  },
};

const BAD_YEAR = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d/.])${WEEKDAYS}${WEEKDAY_END}${DATE_WORD}(\\d{1,2})[/-](\\d{1,2})[/-](?!(?:19|20)?\\d\\d(?!\\d))\\d{3,5}(?![A-Za-zÀ-ɏ\\d/])`,
  'i',
);

/**
 * "Rabu (20/1/3021)", "Jumat (17/2/202)": a year that is none, so that the weekday and the day of writing tell it.
 *
 * @example new Chrono({ parsers: [badYearParser], refiners: [] }).parse('Rabu (20/1/3021)')[0].start.get('day') // 20
 */
export const badYearParser: DateParser = {
  cue: /\d[/-]\d{3,5}/,
  pattern: () => BAD_YEAR,
  extract: (context, match) => {
    if (!startsWord(context.text, match)) return null;
    const [whole, first, range, last, day, month] = match as unknown as string[];
    const result = context.createParsingResult(match.index!, whole!);
    const numbers = { day: Number(day), month: Number(month) };
    return fill(context, result, [numbers], { first, range, last });
  },
};

const OLD_YEAR = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d/.])${DATE_WORD}(\\d{1,2}) (${OWN_MONTH_PATTERN}) (?:tahun )?(1[0-8]\\d\\d)(?![A-Za-zÀ-ɏ\\d/]|\\.\\d)`,
  'i',
);

/**
 * "12 April 1580": a day of centuries ago, on which a town was founded.
 *
 * @example new Chrono({ parsers: [oldYearParser], refiners: [] }).parse('12 April 1580')[0].start.get('year') // 1580
 */
export const oldYearParser: DateParser = {
  cue: MONTH_CUE,
  pattern: () => OLD_YEAR,
  extract: (context, match) => {
    if (!startsWord(context.text, match)) return null;
    const [whole, day, month, year] = match as unknown as string[];
    const result = context.createParsingResult(match.index!, whole!);
    const numbers = { day: Number(day), month: monthNumber(month!), year: Number(year) };
    return fill(context, result, [numbers], NO_WEEKDAYS);
  },
};

const IN_BRACKETS = /[([][^()[\]\d]{2,40}, ?(\d{1,2})[/.-](\d{1,2})[/.-](\d\d)[)\]]/;
const WEEKDAY_IN_FRONT = new RegExp(`(?:${WEEKDAY_PATTERN})[, ]{1,2}$`, 'i');

/**
 * "(Siak, 14/10/22)", "[kabar.id, 10/06/24]": where and when a story was written.
 *
 * @example new Chrono({ parsers: [writtenParser], refiners: [] }).parse('(Siak, 14/10/22)')[0].start.get('day') // 14
 */
export const writtenParser: DateParser = {
  cue: /\d[/.-]\d\d[)\]]/,
  pattern: () => IN_BRACKETS,
  extract: (context, match) => {
    const [whole, day, month, year] = match as unknown as string[];
    const skip = whole!.search(/\d/);
    if (WEEKDAY_IN_FRONT.test(whole!.slice(0, skip))) return null;
    const result = context.createParsingResult(match.index! + skip, whole!.slice(skip, -1));
    const numbers = {
      day: Number(day),
      month: Number(month),
      year: MILLENNIUM + Number(year),
    };
    return fill(context, result, [numbers], NO_WEEKDAYS);
  },
};

const SPOKEN_TIME = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d])(?:pukul|pkl\\.?|jam) ?(\\d{1,2})(?:[.:](\\d\\d))? ?(${ZONE_PATTERN})? ?(${of('part-hour')})(?! ini)(?![A-Za-zÀ-ɏ\\d])`,
  'i',
);
const NOON = 12;

/** Hours between two on a clock of 24. */
const apart = (one: number, other: number): number => {
  const gap = Math.abs(one - other) % (2 * NOON);
  return Math.min(gap, 2 * NOON - gap);
};

/** The hour of a clock of 24 hours: 16 of "4 sore", 1 of "1 malam", whichever of the two lies nearer to that part of the day. */
function hourOf(hour: number, part: string): number {
  const about = valueIn(looseWords['part-hour'], part.toLowerCase())!;
  const later = (hour + NOON) % (2 * NOON);
  return hour <= NOON && apart(later, about) < apart(hour, about) ? later : hour;
}

/**
 * "jam 4 sore", "pukul 7.30 malam": an hour that its part of the day tells.
 *
 * @example new Chrono({ parsers: [spokenTimeParser], refiners: [] }).parse('jam 4 sore')[0].start.get('hour') // 16
 */
export const spokenTimeParser: DateParser = {
  cue: new RegExp(DAY_PART_PATTERN, 'i'),
  pattern: () => SPOKEN_TIME,
  extract: (context, match) => {
    if (!startsWord(context.text, match)) return null;
    const [whole, hour, minute, zone, part] = match as unknown as string[];
    const spoken = hourOf(Number(hour), part!);
    if (spoken > 24 || Number(minute ?? 0) > 59) return null;
    const result = context.createParsingResult(match.index!, whole!);
    result.start.assign('hour', spoken % 24);
    result.start.assign('minute', Number(minute ?? 0));
    if (zone !== undefined) result.start.assign('timezoneOffset', zoneMinutes(zone));
    return result;
  },
};

/** Parsers for dates that the words around them tell. */
export const looseParsers: readonly DateParser[] = [
  bareMonthParser,
  monthPartsParser,
  loneDayParser,
  runInParser,
  badYearParser,
  oldYearParser,
  writtenParser,
  spokenTimeParser,
  bothToldParser,
  eitherDayParser,
];
