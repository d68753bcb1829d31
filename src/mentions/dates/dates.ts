/**
 * The date grammar: our chrono parsers, run only on short windows around words and figures
 * that can belong to a date.
 */
import { type DateParser, type DatePoint, findWith, type FoundDate } from '../../chrono/engine.js';
import { plainParsers } from '../../chrono/parsers.js';
import type { Document } from '../../document/document.js';
import type { Lexicon } from '../../gazetteer/lexicon.js';
import { BETWEEN_TIME, textIn, toCandidate, type Window, windowsOf } from './windows.js';
import { relativeIn } from './relative.js';
import { withTimes } from './relative-times.js';

export interface DateCandidate {
  start: number;
  end: number;
  /** Tokens covered. */
  from: number;
  to: number;
  point: DatePoint;
  /** End of an interval. */
  until?: DatePoint;
  /** Where the missing year lies: "mendatang" after, "lalu" before the release. */
  direction: 'after' | 'before' | null;
  /** Words that are read relative to the day of the release ("kemarin"). */
  relative: boolean;
  /** Where relative words end, in front of the time of day behind them. */
  said?: number;
  /** "Pilkada kemarin": some time ago, and no day. */
  loose?: boolean;
}

/** All date candidates of the document, in order. */
export function findDates(
  document: Document,
  lexicon: Lexicon,
  parsers: readonly DateParser[] = plainParsers,
): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const { from, to } of document.sentences) {
    for (const window of windowsOf(document, lexicon, from, to)) {
      const explicit = explicitIn(document, window, parsers);
      if (!window.relative) found.push(...explicit);
      else {
        const relative = relativeIn(document, window, explicit, lexicon);
        found.push(...withTimes(document.text, relative, explicit));
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function explicitIn(
  document: Document,
  window: Window,
  parsers: readonly DateParser[],
): DateCandidate[] {
  const { base, text } = textIn(document, window);
  const spans = findWith(parsers, text).sort(
    (a, b) => a.index - b.index || b.text.length - a.text.length,
  );
  const kept: FoundDate[] = [];
  for (const span of spans) {
    const last = kept[kept.length - 1];
    if (last && span.index < last.index + last.text.length) {
      if (span.text.length > last.text.length) kept[kept.length - 1] = span;
    } else kept.push(span);
  }
  return join(kept, text)
    .filter(({ point }) => point.month !== undefined || point.hour !== undefined)
    .map((found) => toCandidate(document, window, base, widen(found, text)));
}

const BETWEEN_RANGE = /^\)? ?(?:-|–|—|s[./]? ?d\.?|sampai(?: dengan)?|hingga) ?$/i;
const isMonth = ({ month, day }: DatePoint): boolean => month !== undefined && day === undefined;
const TIME_FIRST = /^(?:,| \()? ?(?:pada )?(?:hari )?$/i;

/** Joins "28 November 2023 sampai 10 Februari 2024" and a date with the time behind it. */
function join(found: FoundDate[], text: string): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const next of found) {
    const last = joined[joined.length - 1];
    if (last) {
      const between = text.slice(last.index + last.text.length, next.index);
      const span = {
        index: last.index,
        text: text.slice(last.index, next.index + next.text.length),
      };
      const alike =
        (next.point.day && last.point.day) || (isMonth(last.point) && isMonth(next.point));
      if (alike && !last.until && BETWEEN_RANGE.test(between)) {
        const year = last.point.year ?? startYear(last.point, next.point);
        joined[joined.length - 1] = {
          ...span,
          point: { ...last.point, year },
          until: next.until ?? next.point,
        };
        continue;
      }
      if (last.point.month === undefined && next.point.day && TIME_FIRST.test(between)) {
        joined[joined.length - 1] = {
          ...span,
          point: { ...next.point, ...last.point },
          until: next.until,
        };
        continue;
      }
      if (
        next.point.month === undefined &&
        last.point.day &&
        last.point.hour === undefined &&
        BETWEEN_TIME.test(between)
      ) {
        joined[joined.length - 1] = {
          ...span,
          point: { ...last.point, ...next.point },
          until: last.until,
        };
        continue;
      }
    }
    joined.push(next);
  }
  return joined;
}

/** "28 November hingga 10 Februari 2024" began the year before. */
function startYear(from: DatePoint, until: DatePoint): number | undefined {
  if (until.year === undefined) return undefined;
  return (from.month ?? 0) > (until.month ?? 12) ? until.year - 1 : until.year;
}

/** Takes the closing bracket along when the opening one is inside. */
function widen(found: FoundDate, text: string): FoundDate {
  const lastOf = (...marks: string[]): number =>
    Math.max(...marks.map((mark) => found.text.lastIndexOf(mark)));
  const open = lastOf('(', '[') > lastOf(')', ']');
  const rest = /^ ?[)\]]/.exec(text.slice(found.index + found.text.length));
  return open && rest ? { ...found, text: found.text + rest[0] } : found;
}
