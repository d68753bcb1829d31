/** Months, weekdays and the other words of dates as the parsers need them, from `data/words/dates.tsv`. */
import { isOneEdit } from '../document/edits.js';
import { dateWords, dayWords } from '../generated/dates.js';

/** Words of one class of `data/words/dates.tsv`, in small letters, each with its value. */
export type Words = Readonly<Record<string, number>>;
/** Words by class, but for days in words. */
export type DateWords = Readonly<
  Record<
    | 'month'
    | 'english-month'
    | 'weekday'
    | 'rare-weekday'
    | 'day-part'
    | 'market-day'
    | 'after'
    | 'before'
    | 'offset'
    | 'turn'
    | 'nth'
    | 'zone',
    Words
  >
>;

/** Words around dates that are told loosely, by class. */
export type LooseWords = Readonly<
  Record<
    | 'month-part'
    | 'month-lead'
    | 'week'
    | 'since'
    | 'closing'
    | 'day-lead'
    | 'aside'
    | 'part-hour'
    | 'every'
    | 'usual'
    | 'working'
    | 'called'
    | 'instance'
    | 'lately'
    | 'earlier',
    Words
  >
>;

const english = dateWords['english-month'];

/** An apostrophe as releases write it: straight, curly, an accent or a blank. */
const APOSTROPHE = "['’‘`´ʼ ]";

/** Alternation of words, longest first. */
export const alternation = (...tables: readonly Words[]): string =>
  tables
    .flatMap(Object.keys)
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll("'", APOSTROPHE);

/** Value of a word, own keys only; undefined of other words. */
export const valueIn = (table: Words, word: string): number | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** Alternation of the Indonesian month names, longest first. */
export const OWN_MONTH_PATTERN = alternation(dateWords.month);
/** Alternation of all month names, longest first. */
export const MONTH_PATTERN = alternation(dateWords.month, english);
/** Alternation of the weekday names that are nothing else, longest first. */
export const PLAIN_WEEKDAY_PATTERN = alternation(dateWords.weekday);
/** Alternation of the weekday names that are names and places, too ("Ahad", "Senen"). */
export const RARE_WEEKDAY_PATTERN = alternation(dateWords['rare-weekday']);
/** Alternation of all weekday names, longest first. */
export const WEEKDAY_PATTERN = alternation(dateWords.weekday, dateWords['rare-weekday']);
/** Days of a month in words. */
export const DAY_WORDS_PATTERN = /* @__PURE__ */ alternation(dayWords);
/** "pagi", "malam". */
export const DAY_PART_PATTERN = alternation(dateWords['day-part']);
/** Days of the Javanese five-day week. */
export const MARKET_DAY_PATTERN = alternation(dateWords['market-day']);
/** "mendatang", "lalu": what tells behind a date or a weekday on which side of today it lies. */
export const DIRECTION_PATTERN = alternation(dateWords.after, dateWords.before);
/** "kemarin", "lusa": days that are told by today. */
export const OFFSET_PATTERN = alternation(dateWords.offset);
/** "depan", "lalu": what stands behind a week or a month. */
export const TURN_PATTERN = alternation(dateWords.turn);
/** "pertama", "terakhir": which of several days. */
export const NTH_PATTERN = alternation(dateWords.nth);
/** Abbreviations of the time zones. */
export const ZONE_PATTERN = alternation(dateWords.zone);

const AHEAD = new RegExp(`(?:${alternation(dateWords.after)})$`, 'i');
const BACK = new RegExp(`(?:${alternation(dateWords.before)})$`, 'i');

/** Whether the last word of a date says that it is still to come ("mendatang"). */
export const isAhead = (text: string): boolean => AHEAD.test(text);
/** Whether the last word of a date says that it is over ("lalu"). */
export const isOver = (text: string): boolean => BACK.test(text);

/** Number of a month (1 to 12) by its name or abbreviation, any case; 0 if it is none. */
export function monthNumber(name: string): number {
  const folded = name.toLowerCase().replace(/\.$/, '');
  return valueIn(dateWords.month, folded) ?? valueIn(english, folded) ?? 0;
}

/** Months from five letters on can be told where one is wrong, missing or too many, or two have changed places. */
const SHORTEST_SLIP = 5;

/** Number of the month that a word is a slip for ("Febuari", "Oktboer"); 0 if for none. */
export function slippedMonth(word: string): number {
  const folded = word.toLowerCase();
  const meant = Object.keys(dateWords.month).find(
    (name) => name.length >= SHORTEST_SLIP && name[0] === folded[0] && isOneEdit(name, folded),
  );
  return meant === undefined ? 0 : dateWords.month[meant]!;
}

/** Number of a day that is written in words: 23 of "dua puluh tiga". */
export const dayOfWords = (words: string): number => valueIn(dayWords, words.toLowerCase()) ?? 0;

/** Whether a month's name is an English one: no month where no year stands behind it ("August Mellaz", "May 12"). */
export const isEnglish = (name: string): boolean =>
  valueIn(english, name.toLowerCase()) !== undefined;

/** Minutes from UTC of a time zone ("WIB"). */
export const zoneMinutes = (zone: string): number => valueIn(dateWords.zone, zone.toLowerCase())!;

/** Days from the day of speaking of "kemarin" or "besok lusa", in small letters; undefined of other words. */
export const offsetOf = (words: string): number | undefined => valueIn(dateWords.offset, words);

/** 1 of "depan", -1 of "lalu" behind a week or month; undefined of other words. */
export const turnOf = (word: string): number | undefined => valueIn(dateWords.turn, word);

const letters = (name: string): string => name.toLowerCase().replace(/[^A-Za-zÀ-ɏ]/g, '');
const WEEKDAYS = new Map(
  Object.entries({ ...dateWords.weekday, ...dateWords['rare-weekday'] }).map(([name, day]) => [
    letters(name),
    day,
  ]),
);

/** Number of a weekday (0 is Sunday) by its name, any apostrophe; -1 if it is none. */
export const weekdayNumber = (name: string): number => WEEKDAYS.get(letters(name)) ?? -1;

const LEADING = new RegExp(`^(?:${WEEKDAY_PATTERN})(?![A-Za-zÀ-ɏ])`, 'i');

/** Number of the weekday that `text` begins with ("Senin lalu"), or -1. */
export const leadingWeekday = (text: string): number =>
  weekdayNumber(LEADING.exec(text)?.[0] ?? '');
