/**
 * Dates: what the text leaves out (year, the day behind "kemarin") is taken
 * from the release's own day, and marked as inferred.
 */
import { leadingWeekday } from '../chrono/calendar-words.js';
import type { DatePoint } from '../chrono/engine.js';
import type { DateCandidate } from '../mentions/dates.js';
import { resolveRelative } from '../mentions/relative-days.js';
import type { QuoteCandidate } from '../mentions/quotes.js';
import type { Basis, DateMention, Warning } from '../record/schema.js';

/** A calendar day. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

export interface ResolvedDate extends DateMention {
  /** Candidate it was made from. */
  candidate: DateCandidate;
  /** The day, when the expression names one. */
  on: Day | null;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Milliseconds of a day. */
const DAY = 86_400_000;

const toUtc = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);
const weekdayOf = (day: Day): number => new Date(toUtc(day)).getUTCDay();
const pad = (n: number): string => String(n).padStart(2, '0');

/** Parses the day part of an ISO string; null when it has none. */
export function dayOfIso(iso: string | null | undefined): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

function completeDay(point: DatePoint): Day | null {
  const { year, month, day } = point;
  return year !== undefined && month !== undefined && day !== undefined
    ? { year, month, day }
    : null;
}

/** Years by which to look for a weekday that fits a date without a year. */
const NEXT = [0, -1, 1];
const SEARCH = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5];

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
    .map(({ point }) => completeDay(point))
    .filter((day): day is Day => day !== null);
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
      besides(explicit, candidate) ??
      (isVague(candidate, counting, quotes) ? null : countFrom(candidate, counting));
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

/** What relative expressions are counted from. */
interface Counting {
  text: string;
  /** Dates written out, in order. */
  explicit: readonly ResolvedDate[];
  published: Day | null;
  /** The release's own day. */
  last: Day | null;
}

/** Relative words count from the release's own day: published, or its first day that lies with its weekday. */
function lastDay(
  candidates: readonly DateCandidate[],
  resolved: readonly ResolvedDate[],
  published: Day | null,
  text: string,
): Day | null {
  const event = eventDay(resolved);
  if (published) return reportedDay(published, event);
  // "…, kata Anies di Jakarta, Sabtu": a day that nothing dates, and other dates are not its own.
  const isOpen = candidates.some((candidate) => {
    const words = wordsOf(candidate, text);
    return (
      candidate.relative &&
      leadingWeekday(words) >= 0 &&
      !COUNTED.test(words) &&
      !datedWeekday(candidate, { text, explicit: resolved, published, last: null })
    );
  });
  return isOpen ? null : event;
}

/** The words of a relative expression, without the time behind them. */
const wordsOf = ({ start, said, end }: DateCandidate, text: string): string =>
  text.slice(start, said ?? end);

/** "Selasa kemarin", "Rabu depan": a weekday that is told by the day of speaking. */
const COUNTED = / (?:kemarin|lalu|besok|depan|mendatang)$/i;
const AHEAD = /(?:besok|depan|mendatang)$/i;

function countFrom(candidate: DateCandidate, counting: Counting): DatePoint | null {
  const { text, published, last } = counting;
  const words = wordsOf(candidate, text);
  if (leadingWeekday(words) < 0) return last && resolveRelative(words, last);
  const dated = AHEAD.test(words) ? null : datedWeekday(candidate, counting);
  // A bare weekday names a day only to somebody who knows when it was written.
  const from = published ?? (COUNTED.test(words) ? last : null);
  return dated ?? (from && resolveRelative(words, from));
}

/** A weekday is the one that the release dates elsewhere this close to its publication. */
const SAME_WEEK = 10;

/** "… Kamis (7/8/2025). … pada Kamis": the day of a weekday that the release dates, or null. */
function datedWeekday(
  candidate: DateCandidate,
  { text, explicit, published }: Counting,
): Day | null {
  const weekday = leadingWeekday(text.slice(candidate.start, candidate.end));
  let found: Day | null = null;
  for (const {
    start,
    on,
    candidate: { point },
  } of explicit) {
    if (!on || point.weekday !== weekday) continue;
    if (published && Math.abs(toUtc(published) - toUtc(on)) > SAME_WEEK * DAY) continue;
    if (start < candidate.start) found = on;
    else if (published) found ??= on;
  }
  return found;
}

/** "Lihat kemarin ketika MK …": what people say names no day for sure, if no part of the day does. */
function isVague(
  candidate: DateCandidate,
  { text, published }: Counting,
  quotes: readonly QuoteCandidate[],
): boolean {
  const { start, end, loose } = candidate;
  const words = wordsOf(candidate, text);
  const said = quotes.some((quote) => quote.start <= start && end <= quote.end);
  return (
    loose === true ||
    (said && (/^kemar[ie]n$/i.test(words) || (!published && /^besok/i.test(words))))
  );
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

export const isoDay = ({ year, month, day }: Day): string => `${year}-${pad(month)}-${pad(day)}`;

/** The day of the release as its text tells: the first date with a weekday that is not in the future of others. */
function eventDay(resolved: readonly ResolvedDate[]): Day | null {
  return (
    (
      resolved.find(
        ({ on, candidate }) =>
          on && candidate.point.weekday !== undefined && candidate.direction !== 'after',
      ) ?? resolved.find(({ on }) => on)
    )?.on ?? null
  );
}

/** "esok hari (Rabu, 27 Juni 2018)": the date that stands right beside a relative word is the day it means. */
function besides(explicit: readonly ResolvedDate[], candidate: DateCandidate): Day | null {
  // The first date that starts behind the candidate, and the one in front of it.
  let low = 0;
  let high = explicit.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (explicit[middle]!.start < candidate.end) low = middle + 1;
    else high = middle;
  }
  const behind = explicit[low];
  if (behind?.on && behind.start - candidate.end <= 3) return behind.on;
  const inFront = explicit[low - 1];
  return inFront?.on && candidate.start >= inFront.end && candidate.start - inFront.end <= 2
    ? inFront.on
    : null;
}

/** Releases are written on the day of the event or soon after: "kemarin" counts from the event. */
function reportedDay(published: Day | null, event: Day | null): Day | null {
  if (!published || !event) return published ?? event;
  const days = (toUtc(published) - toUtc(event)) / DAY;
  return days >= 0 && days <= 7 ? event : published;
}

/** What tells the year of a day that states none. */
interface Told {
  /** The day of publication, or the first one that the text states in full. */
  anchor: Day | null;
  /** Years that the text names, when its day of publication is not known. */
  years: readonly number[];
  /** The months of the days that it then states in full. */
  months: ReadonlySet<string>;
}

function whatTells(
  candidates: readonly DateCandidate[],
  published: Day | null,
  stated: readonly Day[],
  years: () => readonly number[],
): Told {
  const anchor = published ?? stated[0] ?? null;
  if (published) return { anchor, years: [], months: new Set() };
  if (anchor)
    return {
      anchor,
      years: [...new Set(stated.map(({ year }) => year))],
      months: new Set(stated.map(monthOf)),
    };
  const told = { anchor, years: years(), months: new Set<string>() };
  // "Rabu (16/4) … (9/4)": of one year, which the weekday tells.
  const dated = candidates.find(
    ({ point }) => point.weekday !== undefined && point.day !== undefined,
  );
  const year = dated ? inferYear(dated, told) : null;
  return year === null || !told.years.includes(year)
    ? told
    : { ...told, anchor: completeDay({ ...dated!.point, year }) };
}

const monthOf = ({ year, month }: Omit<Day, 'day'>): string => `${year}-${month}`;

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

function clock({ hour, minute, zone }: DatePoint): string {
  if (hour === undefined) return '';
  const offset =
    zone === undefined
      ? ''
      : `${zone < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(zone) / 60))}:${pad(Math.abs(zone) % 60)}`;
  return `T${pad(hour)}:${pad(minute ?? 0)}${offset}`;
}

/** A date this close to the release's day is meant, whatever its weekday says. */
const RECENT = 10;

function isRecent({ anchor, months }: Told, month: number, day: number): boolean {
  if (anchor === null) return false;
  const { year } = anchor;
  const days = Math.abs(toUtc({ year, month, day }) - toUtc(anchor)) / DAY;
  return days <= RECENT || months.has(monthOf({ year, month }));
}

/** The year of a date that states none: by its weekday, by "mendatang" or "lalu", else the nearest to the anchor. */
function inferYear(candidate: DateCandidate, told: Told): number | null {
  const { point, direction } = candidate;
  const { anchor, years } = told;
  const base = anchor?.year ?? years[0];
  if (base === undefined) return null;
  const month = point.month!;
  const day = point.day ?? 1;
  if (point.weekday !== undefined && point.day !== undefined && !isRecent(told, month, point.day)) {
    const near = anchor ? NEXT : SEARCH;
    const order = [...(anchor ? [base] : []), ...years, ...near.map((by) => base + by)];
    const fitting = order.find((year) => weekdayOf({ year, month, day }) === point.weekday);
    if (fitting !== undefined) return fitting;
  }
  if (!anchor) return base;
  const at = (year: number): number => toUtc({ year, month, day });
  const now = toUtc(anchor);
  const MONTH = 31 * DAY;
  if (direction === 'after')
    return at(base) + (point.day === undefined ? MONTH : 0) < now ? base + 1 : base;
  if (direction === 'before') return at(base) > now + MONTH / 4 ? base - 1 : base;
  const options = [base - 1, base, base + 1];
  return options.reduce(
    (best, year) => (Math.abs(at(year) - now) < Math.abs(at(best) - now) ? year : best),
    base,
  );
}
