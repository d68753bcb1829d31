/** What relative expressions mean, counted from a day. */
import {
  DAY_PART_PATTERN,
  leadingWeekday,
  offsetOf,
  TURN_PATTERN,
  turnOf,
} from '../../chrono/calendar-words.js';
import type { DatePoint } from '../../chrono/engine.js';

interface Day {
  year: number;
  month: number;
  day: number;
}

const DAY_PART = new RegExp(` (?:${DAY_PART_PATTERN})$`);
/** "minggu lalu": a week, and no Sunday. */
export const WEEK = new RegExp(`^minggu (?:${TURN_PATTERN})`);

/**
 * The day (or week, month) that a relative expression names on a given day.
 *
 * @param on the day of the release
 * @param ahead a weekday is still to come
 */
export function resolveRelative(expression: string, on: Day, ahead: boolean): DatePoint | null {
  const text = expression.replace(/\s/g, ' ');
  const day = /^(?:tanggal|tgl\.?) (\d+)/i.exec(text);
  if (day) return nearestDay(Number(day[1]), on);
  const weekday = leadingWeekday(text);
  if (weekday >= 0 && !WEEK.test(text)) return nearestWeekday(weekday, ahead, on);
  const spoken = text.toLowerCase();
  // "tadi malam" itself, "besok" of "besok malam"
  const offset = offsetOf(spoken) ?? offsetOf(spoken.replace(DAY_PART, ''));
  if (offset !== undefined) return dayFrom(on, 0, offset);
  const [unit, direction] = spoken.split(' ');
  const turn = turnOf(direction ?? '');
  if (turn === undefined) return null;
  if (unit !== 'bulan') return dayFrom(on, 0, 7 * turn);
  const { year, month } = dayFrom(on, turn, 0);
  return { year, month };
}

const HALF_MONTH = 20;

/** "tanggal 28": the day of that number in this month or the one beside it, whichever is nearer. */
function nearestDay(day: number, on: Day): Day | null {
  const near = on.day - day > HALF_MONTH ? 1 : day - on.day > HALF_MONTH ? -1 : 0;
  const at = dayFrom({ ...on, day }, near, 0);
  return at.day === day ? at : null;
}

/** The last such weekday up to a day, or the next one behind it. */
function nearestWeekday(weekday: number, next: boolean, on: Day): Day {
  const back = (new Date(Date.UTC(on.year, on.month - 1, on.day)).getUTCDay() - weekday + 7) % 7;
  return dayFrom(on, 0, next ? (back === 0 ? 7 : 7 - back) : -back);
}

function dayFrom(on: Day, months: number, days: number): Day {
  const day = new Date(Date.UTC(on.year, on.month - 1 + months, on.day + days));
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}
