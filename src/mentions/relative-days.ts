/** What relative expressions mean, counted from a day. */
import { leadingWeekday } from '../chrono/calendar-words.js';
import type { DatePoint } from '../chrono/engine.js';

interface Day {
  year: number;
  month: number;
  day: number;
}

/** Days from the day that the words are counted from. */
const DAYS: Readonly<Record<string, number>> = {
  'hari ini': 0,
  'tadi malam': -1,
  semalam: -1,
  kemarin: -1,
  kemaren: -1,
  'kemarin lusa': -2,
  besok: 1,
  'esok hari': 1,
  lusa: 2,
  'besok lusa': 2,
};

/** What stands behind "pekan", "minggu" and "bulan". */
const TURNS: Readonly<Record<string, number>> = { depan: 1, lalu: -1, kemarin: -1 };

/**
 * The day (or week, month) that a relative expression names on a given day.
 *
 * @param on the day of the release
 */
export function resolveRelative(expression: string, on: Day): DatePoint | null {
  const text = expression.replace(/\s/g, ' ');
  const day = /^(?:tanggal|tgl\.?) (\d+)/i.exec(text);
  if (day) return nearestDay(Number(day[1]), on);
  const weekday = leadingWeekday(text);
  if (weekday >= 0 && !/^minggu (?:depan|lalu|kemarin)/.test(text))
    return nearestWeekday(weekday, /(?:besok|depan|mendatang)$/i.test(text), on);
  const spoken = text.toLowerCase().replace(/^(kemar[ie]n|besok) (?!lusa).*/, '$1');
  if (Object.hasOwn(DAYS, spoken)) return dayFrom(on, 0, DAYS[spoken]!);
  const [unit, direction] = spoken.split(' ');
  if (!Object.hasOwn(TURNS, direction ?? '')) return null;
  const turn = TURNS[direction!]!;
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
