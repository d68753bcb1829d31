/** The days of relative expressions: counted from the release's own day, or told by a date beside them. */
import { DIRECTION_PATTERN, isAhead, leadingWeekday } from '../../chrono/calendar-words.js';
import type { DatePoint } from '../../chrono/engine.js';
import type { DateCandidate } from '../../mentions/dates/dates.js';
import type { QuoteCandidate } from '../../mentions/quotes/quotes.js';
import { resolveRelative } from '../../mentions/dates/relative-days.js';
import type { ResolvedDate } from './dates.js';
import { DAY, type Day, toUtc, weekdayOf } from './days.js';

/** What relative expressions are counted from. */
export interface Counting {
  text: string;
  /** Dates written out, in order. */
  explicit: readonly ResolvedDate[];
  published: Day | null;
  /** The release's own day. */
  last: Day | null;
}

/** Relative words count from the release's own day: published, or its first day that lies with its weekday. */
export function lastDay(
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
const COUNTED = new RegExp(` (?:${DIRECTION_PATTERN})$`, 'i');

/** What a relative expression means, counted from the day of the release or told by a date of its weekday; or null. */
export function countFrom(candidate: DateCandidate, counting: Counting): DatePoint | null {
  const { text, published, last } = counting;
  const words = wordsOf(candidate, text);
  const ahead = candidate.direction === 'after';
  if (leadingWeekday(words) < 0) return last && resolveRelative(words, last, ahead);
  const dated = ahead ? null : datedWeekday(candidate, counting);
  // A bare weekday names a day only to somebody who knows when it was written.
  const from = published ?? (COUNTED.test(words) ? last : null);
  return dated ?? (from && resolveRelative(words, from, ahead));
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
  for (const { start, end, on, candidate: told } of explicit) {
    if (!on || told.point.weekday !== weekday) continue;
    // "Sabtu mendatang (19/6)" is not the Saturday on which something was done.
    const [lead] = text.slice(start, end).split(/[,(\d]/);
    if (isAhead(lead!.trim())) continue;
    if (published && Math.abs(toUtc(published) - toUtc(on)) > SAME_WEEK * DAY) continue;
    if (start < candidate.start) found = on;
    else if (published) found ??= on;
  }
  return found;
}

/** "Lihat kemarin ketika MK …": "kemarin" in what people say names no day for sure, if no part of the day does. */
export function isVague(
  candidate: DateCandidate,
  text: string,
  quotes: readonly QuoteCandidate[],
): boolean {
  const { start, end, loose } = candidate;
  const words = wordsOf(candidate, text);
  const said = quotes.some((quote) => quote.start <= start && end <= quote.end);
  return loose === true || (said && /^kemar[ie]n$/i.test(words));
}

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
export function besides(
  explicit: readonly ResolvedDate[],
  candidate: DateCandidate,
  text: string,
): Day | null {
  const on = nextTo(explicit, candidate);
  const weekday = leadingWeekday(wordsOf(candidate, text));
  // "Sabtu (2/12). Minggu, …"
  return on && (weekday < 0 || weekdayOf(on) === weekday) ? on : null;
}

function nextTo(explicit: readonly ResolvedDate[], candidate: DateCandidate): Day | null {
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
