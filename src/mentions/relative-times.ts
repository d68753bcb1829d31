/** Times of day behind relative expressions: "hari ini pukul 09.00 WIB", "Senin sekitar pukul 10.00 WIB (12/8/2024)". */
import { leadingWeekday } from '../chrono/calendar-words.js';
import { BETWEEN_TIME } from './date-windows.js';
import type { DateCandidate } from './dates.js';

/** Relative and explicit candidates of a window, each relative one joined with the time that stands behind it. */
export function withTimes(
  text: string,
  relative: readonly DateCandidate[],
  explicit: readonly DateCandidate[],
): DateCandidate[] {
  const found = [...explicit];
  for (const candidate of relative) {
    const at = found.findIndex((date) => isItsTime(text, candidate, date));
    if (at < 0) found.push(candidate);
    else found[at] = joined(text, candidate, found[at]!);
  }
  return found;
}

function isItsTime(text: string, { end }: DateCandidate, date: DateCandidate): boolean {
  const { start, point } = date;
  return point.hour !== undefined && start >= end && BETWEEN_TIME.test(text.slice(end, start));
}

/** The day that the date behind the time states, else the one that the relative words mean. */
function joined(text: string, words: DateCandidate, time: DateCandidate): DateCandidate {
  const { start, end, from } = words;
  const { point, to } = time;
  if (point.day === undefined) return { ...words, point, said: end, end: time.end, to };
  const weekday = leadingWeekday(text.slice(start, end));
  return { ...time, point: weekday < 0 ? point : { ...point, weekday }, start, from };
}
