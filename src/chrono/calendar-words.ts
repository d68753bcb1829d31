/** Month and weekday words as the date parsers need them, from chrono's Indonesian names and spellings of releases. */

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
const WEEKDAY_STEMS: readonly (readonly string[])[] = [
  ['minggu', 'ahad'],
  ['senin'],
  ['selasa'],
  ['rabu'],
  ['kamis'],
  ["jum'at", 'jumat', 'jumaat'],
  ['sabtu'],
];

/** Number of a month (1 to 12) by its name or abbreviation, any case; 0 if it is none. */
export function monthNumber(name: string): number {
  const folded = name.toLowerCase().replace(/\.$/, '');
  return MONTH_STEMS.findIndex((names) => names.includes(folded)) + 1;
}

/** Number of a weekday (0 is Sunday) by its name, any apostrophe; -1 if it is none. */
export function weekdayNumber(name: string): number {
  const folded = name.toLowerCase().replace(/[’‘`´ʼ]/g, "'");
  return WEEKDAY_STEMS.findIndex((names) => names.includes(folded));
}

/** Number of the weekday that `text` begins with ("Senin lalu"), or -1. */
export const leadingWeekday = (text: string): number => weekdayNumber(text.split(' ')[0]!);

/** Alternation of all month names, longest first. */
export const MONTH_PATTERN = MONTH_STEMS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Alternation of all weekday names; an apostrophe may be straight, curly or missing. */
export const WEEKDAY_PATTERN = "senin|selasa|rabu|kamis|jum['’‘`´ʼ]?a?at|sabtu|minggu|ahad";
