/** Month and weekday words as the date parsers need them, from chrono's Indonesian names and spellings of releases. */
import { isOneEdit } from '../document/edits.js';

/** Month numbers by folded name; chrono's own dictionary is not exported by the package. */
const MONTH_STEMS: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'pebruari', 'feb', 'peb'],
  ['maret', 'mar'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'agu', 'agt', 'ags'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'des'],
];
/** English names, as portals write them in their date lines, each with the number of its month. */
const ENGLISH_MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  aug: 8,
  october: 10,
  oct: 10,
  december: 12,
  dec: 12,
};
const WEEKDAY_STEMS: readonly (readonly string[])[] = [
  ['minggu', 'ahad'],
  ['senin', 'senen'],
  ['selasa'],
  ['rabu', 'rabo', 'rebo'],
  ['kamis', 'kemis'],
  ['jumat', 'jumaat'],
  ['sabtu'],
];

/** Number of a month (1 to 12) by its name or abbreviation, any case; 0 if it is none. */
export function monthNumber(name: string): number {
  const folded = name.toLowerCase().replace(/\.$/, '');
  if (isEnglish(folded)) return ENGLISH_MONTHS[folded]!;
  return MONTH_STEMS.findIndex((names) => names.includes(folded)) + 1;
}

/** Months from five letters on can be told where one is wrong, missing or too many, or two have changed places. */
const SHORTEST_SLIP = 5;

/** Number of the month that a word is a slip for ("Febuari", "Oktboer"); 0 if for none. */
export function slippedMonth(word: string): number {
  const folded = word.toLowerCase();
  const isMeant = (name: string): boolean =>
    name.length >= SHORTEST_SLIP && name[0] === folded[0] && isOneEdit(name, folded);
  return MONTH_STEMS.findIndex((names) => names.some(isMeant)) + 1;
}

const UNITS = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan';
/** Days of a month in words. */
export const DAY_WORDS_PATTERN = `(?:dua|tiga) puluh(?: (?:${UNITS}))?|(?:${UNITS}) belas|sepuluh|sebelas|${UNITS}`;

/** Number of a day that is written in words: 23 of "dua puluh tiga". */
export function dayOfWords(words: string): number {
  const [first, tens, unit] = words
    .toLowerCase()
    .replace(/^se(?=puluh|belas)/, 'satu ')
    .split(' ');
  const numberOf = (word: string | undefined): number =>
    word === undefined ? 0 : UNITS.split('|').indexOf(word) + 1;
  if (tens === 'puluh') return numberOf(first) * 10 + numberOf(unit);
  return numberOf(first) + (tens === undefined ? 0 : 10);
}

/** Whether a month's name is an English one: no month where no year stands behind it ("August Mellaz", "May 12"). */
export const isEnglish = (name: string): boolean =>
  Object.hasOwn(ENGLISH_MONTHS, name.toLowerCase());

/** Number of a weekday (0 is Sunday) by its name, any apostrophe; -1 if it is none. */
export function weekdayNumber(name: string): number {
  const folded = name.toLowerCase().replace(/[^A-Za-zÀ-ɏ]/g, '');
  return WEEKDAY_STEMS.findIndex((names) => names.includes(folded));
}

const alternation = (names: readonly string[]): string =>
  [...names].sort((a, b) => b.length - a.length).join('|');

/** Alternation of the Indonesian month names, longest first. */
export const OWN_MONTH_PATTERN = alternation(MONTH_STEMS.flat());

/** Alternation of all month names, longest first. */
export const MONTH_PATTERN = alternation([...MONTH_STEMS.flat(), ...Object.keys(ENGLISH_MONTHS)]);

/** Alternation of all weekday names; an apostrophe may be straight, curly, a blank or missing. */
export const WEEKDAY_PATTERN =
  "sen[ie]n|selasa|rabu|rabo|rebo|k[ae]mis|jum['’‘`´ʼ ]?a?at|sabtu|minggu|ahad";

const LEADING = new RegExp(`^(?:${WEEKDAY_PATTERN})(?![A-Za-zÀ-ɏ])`, 'i');

/** Number of the weekday that `text` begins with ("Senin lalu"), or -1. */
export const leadingWeekday = (text: string): number =>
  weekdayNumber(LEADING.exec(text)?.[0] ?? '');
