/** Times of day, and dates, behind relative expressions: "hari ini pukul 09.00 WIB", "kemarin, Rabu (19/9)". */
import { leadingWeekday } from '../../chrono/calendar-words.js';
import { BETWEEN_TIME } from './windows.js';
import type { DateCandidate } from './dates.js';

/** Relative and explicit candidates of a window, each relative one joined with the time or the date that stands behind it. */
export function withTimes(
  text: string,
  relative: readonly DateCandidate[],
  explicit: readonly DateCandidate[],
): DateCandidate[] {
  const found = [...explicit];
  for (const candidate of relative) {
    if (explicit.some((date) => isSaidAgain(text, date, candidate))) continue;
    const at = found.findIndex((date) => isItsTime(text, candidate, date));
    if (at < 0) found.push(candidate);
    else found[at] = joined(text, candidate, found[at]!);
  }
  return found;
}

/** "Kamis (13/9) kemarin": the day has been told. */
const isSaidAgain = (text: string, { point, end }: DateCandidate, words: DateCandidate): boolean =>
  point.day !== undefined &&
  words.start === end + 1 &&
  leadingWeekday(text.slice(words.start, words.end)) < 0;

function isItsTime(text: string, { end }: DateCandidate, date: DateCandidate): boolean {
  const { start, point } = date;
  if (start < end) return false;
  const between = text.slice(end, start);
  if (point.hour !== undefined) return BETWEEN_TIME.test(between);
  // "kemarin, Rabu (19/9)", "hari ini tanggal 2 November"
  return point.day !== undefined && /^,? ?$/.test(between);
}

/** The day that the date behind the time states, else the one that the relative words mean. */
function joined(text: string, words: DateCandidate, time: DateCandidate): DateCandidate {
  const { start, end, from } = words;
  const { point, to } = time;
  if (point.day === undefined) return { ...words, point, said: end, end: time.end, to };
  const weekday = leadingWeekday(text.slice(start, end));
  return { ...time, point: weekday < 0 ? point : { ...point, weekday }, start, from };
}
