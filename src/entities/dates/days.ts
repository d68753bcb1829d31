/** Calendar days, and how they are written (ISO 8601). */
import type { DatePoint } from '../../chrono/engine.js';

/** A calendar day. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Milliseconds of a day. */
export const DAY = 86_400_000;

export const toUtc = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);
export const weekdayOf = (day: Day): number => new Date(toUtc(day)).getUTCDay();
export const pad = (n: number): string => String(n).padStart(2, '0');

/** Parses the day part of an ISO string; null when it has none. */
export function dayOfIso(iso: string | null | undefined): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

/** The day of a point in time that states all of it, or null. */
export function completeDay(point: DatePoint): Day | null {
  const { year, month, day } = point;
  return year !== undefined && month !== undefined && day !== undefined
    ? { year, month, day }
    : null;
}

/** "2020-06-10". */
export const isoDay = ({ year, month, day }: Day): string => `${year}-${pad(month)}-${pad(day)}`;

/** "T09:00+07:00", or nothing where no hour is stated. */
export function clock({ hour, minute, zone }: DatePoint): string {
  if (hour === undefined) return '';
  const offset =
    zone === undefined
      ? ''
      : `${zone < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(zone) / 60))}:${pad(Math.abs(zone) % 60)}`;
  return `T${pad(hour)}:${pad(minute ?? 0)}${offset}`;
}
