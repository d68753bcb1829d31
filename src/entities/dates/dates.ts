/**
 * Dates: what the text leaves out (year, the day behind "kemarin") is taken
 * from the release's own day, and marked as inferred.
 */
import type { DatePoint } from '../../chrono/engine.js';
import type { DateCandidate } from '../../mentions/dates/dates.js';
import type { QuoteCandidate } from '../../mentions/quotes/quotes.js';
import type { Basis, DateMention, Warning } from '../../record/schema.js';
import { besides, countFrom, isVague, lastDay } from './counted-days.js';
import { clock, completeDay, type Day, isoDay, pad, toUtc, weekdayOf } from './days.js';
import { inferYear, type Told, whatTells } from './years.js';

export interface ResolvedDate extends DateMention {
  /** Candidate it was made from. */
  candidate: DateCandidate;
  /** The day, when the expression names one. */
  on: Day | null;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * Resolves all candidates.
 *
 * @param published the day of publication, when known
 * @param years years that the text names, most telling first; asked for when no day is known
 * @param quotes what people say: "kemarin" is less exact there
 */
export function resolveDates(
  candidates: readonly DateCandidate[],
  published: Day | null,
  years: () => readonly number[],
  text: string,
  warnings: Warning[],
  quotes: readonly QuoteCandidate[] = [],
): ResolvedDate[] {
  const stated = candidates
    .flatMap(({ point, until }) => [completeDay(point), completeDay(until ?? point)])
    .filter((day) => day !== null);
  const told = whatTells(candidates, published, stated, years);
  const resolved: ResolvedDate[] = [];
  for (const candidate of candidates) {
    const date = resolveOne(candidate, told, text, warnings);
    if (date) resolved.push(date);
  }
  const explicit = [...resolved].sort((a, b) => a.start - b.start);
  const counting = {
    text,
    explicit,
    published,
    last: lastDay(candidates, resolved, published, text),
  };
  for (const candidate of candidates) {
    if (!candidate.relative) continue;
    const point =
      besides(explicit, candidate, text) ??
      (isVague(candidate, text, quotes) ? null : countFrom(candidate, counting));
    if (!point) {
      resolved.push(unresolved(candidate, text, warnings));
      continue;
    }
    const on = completeDay(point);
    const time = clock(candidate.point);
    resolved.push({
      text: text.slice(candidate.start, candidate.end),
      start: candidate.start,
      end: candidate.end,
      iso: on ? isoDay(on) + time : `${point.year}-${pad(point.month!)}`,
      basis: 'inferred',
      precision: on ? (time ? 'minute' : 'day') : 'month',
      candidate,
      on,
    });
  }
  return resolved.sort((a, b) => a.start - b.start);
}

/** A relative expression that nothing in the release lets us count from. */
function unresolved(candidate: DateCandidate, text: string, warnings: Warning[]): ResolvedDate {
  const { start, end } = candidate;
  warnings.push({
    code: 'unresolved-relative-date',
    message: 'nothing in the release tells which day this is',
    start,
    end,
  });
  return {
    text: text.slice(start, end),
    start,
    end,
    iso: null,
    basis: 'inferred',
    precision: 'day',
    candidate,
    on: null,
  };
}

function resolveOne(
  candidate: DateCandidate,
  told: Told,
  text: string,
  warnings: Warning[],
): ResolvedDate | null {
  if (candidate.relative) return null;
  const { point, start, end } = candidate;
  if (point.month === undefined) return null;
  const year = point.year ?? inferYear(candidate, told);
  const resolved = (
    iso: string | null,
    basis: Basis,
    precision: ResolvedDate['precision'],
    on: Day | null,
  ): ResolvedDate => ({
    text: text.slice(start, end),
    start,
    end,
    iso,
    basis,
    precision,
    candidate,
    on,
  });
  if (year === null) {
    warnings.push({
      code: 'unknown-year',
      message: 'nothing in the release tells the year of this date',
      start,
      end,
    });
    return resolved(null, 'inferred', point.day === undefined ? 'month' : 'day', null);
  }
  const basis: Basis = point.year === undefined ? 'inferred' : 'stated';
  if (point.day === undefined)
    return resolved(isoMonths(year, point.month, candidate.until), basis, 'month', null);
  const on = { year, month: point.month, day: point.day };
  if (point.weekday !== undefined && weekdayOf(on) !== point.weekday) {
    const named = WEEKDAYS[point.weekday]!;
    const really = WEEKDAYS[weekdayOf(on)]!;
    warnings.push({
      code: 'weekday-mismatch',
      message: `${isoDay(on)} was a ${really}, the text says ${named}`,
      start,
      end,
    });
  }
  const until = untilDay(candidate, on);
  const iso = until ? `${isoDay(on)}/${isoDay(until)}` : isoDay(on) + clock(point);
  return resolved(iso, basis, point.hour === undefined || until ? 'day' : 'minute', on);
}

/** "2018-08/2018-12": a month, or the months from one to another. */
function isoMonths(year: number, month: number, until: DatePoint | undefined): string {
  if (until?.month === undefined) return `${year}-${pad(month)}`;
  const last = until.year ?? year;
  const first = month > until.month && last === year ? year - 1 : year;
  if (last < first) return `${year}-${pad(month)}`;
  return `${first}-${pad(month)}/${last}-${pad(until.month)}`;
}

/** The last day of an interval; null when there is none, or when it lies in front of the first. */
function untilDay({ until }: DateCandidate, on: Day): Day | null {
  if (until?.day === undefined) return null;
  const month = until.month ?? on.month;
  const year = until.year ?? (month < on.month ? on.year + 1 : on.year);
  const last = { year, month, day: until.day };
  return toUtc(last) < toUtc(on) ? null : last;
}
