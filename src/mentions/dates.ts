/**
 * The date grammar: chrono, run only on short windows around words and figures
 * that can belong to a date.
 */
import type { ParsedResult } from 'chrono-node/id';
import { explicitChrono, relativeChrono } from '../chrono/index.js';
import { weekdayNumber } from '../chrono/calendar-words.js';
import type { Document } from '../document/document.js';
import { Shape } from '../document/tokens.js';
import { hasFlag, type Lexicon, WordFlag } from '../gazetteer/lexicon.js';

/** A point in time as far as the text states it. */
export interface DatePoint {
  year?: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  /** Minutes east of Greenwich. */
  zone?: number;
  /** 0 is Sunday. */
  weekday?: number;
}

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
  /** Words that chrono reads relative to the day of the release ("kemarin"). */
  relative: boolean;
}

interface Window {
  from: number;
  to: number;
  relative: boolean;
}

const BEFORE = 7;
const AFTER = 11;

/** All date candidates of the document, in order. */
export function findDates(document: Document, lexicon: Lexicon): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const { from, to } of document.sentences) {
    for (const window of windowsOf(document, lexicon, from, to)) {
      const explicit = explicitIn(document, window);
      found.push(...explicit);
      if (window.relative) found.push(...relativeIn(document, window, explicit));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function windowsOf(document: Document, lexicon: Lexicon, from: number, to: number): Window[] {
  const windows: Window[] = [];
  for (let i = from; i < to; i++) {
    const kind = triggerAt(document, lexicon, i, to);
    if (kind === 0) continue;
    const start = Math.max(from, i - BEFORE);
    const end = Math.min(to, i + AFTER);
    const last = windows[windows.length - 1];
    if (last && start <= last.to && last.to - last.from < 80) {
      last.to = end;
      last.relative ||= kind === 2;
    } else
      windows.push({
        from: last && start < last.to ? last.to : start,
        to: end,
        relative: kind === 2,
      });
  }
  return windows;
}

/** 0: no trigger; 1: explicit; 2: relative. */
function triggerAt(document: Document, lexicon: Lexicon, i: number, to: number): 0 | 1 | 2 {
  const { tokens } = document;
  const word = tokens.id[i]!;
  const flags = tokens.flags[i]!;
  if (flags & Shape.digit) {
    const next = i + 1 < to ? document.text[tokens.start[i + 1]!] : '';
    const glued =
      i + 2 < to &&
      !(tokens.flags[i + 1]! & Shape.spaced) &&
      !(tokens.flags[i + 2]! & Shape.spaced);
    return (next === '/' || next === '-') && glued && tokens.flags[i + 2]! & Shape.digit ? 1 : 0;
  }
  if (word < 0) return 0;
  const bits = lexicon.flags[word]!;
  if (bits & WordFlag.month) return 1;
  if (bits & WordFlag.weekday)
    return flags & Shape.cap ? 2 : lexicon.words[word] !== 'minggu' ? 1 : 0;
  if (bits & WordFlag.relativeDate) return 2;
  const text = lexicon.words[word]!;
  if (
    text === 'pukul' ||
    text === 'pkl' ||
    text === 'jam' ||
    text === 'wib' ||
    text === 'wita' ||
    text === 'wit'
  )
    return 1;
  return 0;
}

function pointOf(components: ParsedResult['start']): DatePoint {
  const point: DatePoint = {};
  for (const key of ['year', 'month', 'day', 'hour', 'minute', 'weekday'] as const) {
    if (components.isCertain(key)) point[key] = components.get(key)!;
  }
  if (components.isCertain('timezoneOffset')) point.zone = components.get('timezoneOffset')!;
  return point;
}

interface Found {
  index: number;
  text: string;
  point: DatePoint;
  until?: DatePoint;
}

/** Noon of a fixed day: explicit dates do not depend on it. */
const FIXED = new Date(2020, 5, 15, 12);
const AFTER_WORDS = /(?:mendatang|nanti|depan|akan datang)$/i;
const BEFORE_WORDS = /(?:lalu|silam|kemarin|kemaren)$/i;

function explicitIn(document: Document, window: Window): DateCandidate[] {
  const base = document.tokens.start[window.from]!;
  const text = document.text
    .slice(base, document.tokens.end[window.to - 1]!)
    .replace(/[\s\u00A0]/g, ' ');
  const results = explicitChrono.parse(text, FIXED);
  const spans = results
    .map((result) => ({
      index: result.index,
      text: result.text,
      point: pointOf(result.start),
      until: result.end ? pointOf(result.end) : undefined,
    }))
    .sort((a, b) => a.index - b.index || b.text.length - a.text.length);
  const kept: Found[] = [];
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

const BETWEEN_RANGE = /^\)? ?(?:-|–|—|s\.d\.?|s\/d|sampai(?: dengan)?|hingga) ?$/;
const BETWEEN_TIME =
  /^[\s,()–-]{0,4}(?:(?:mulai|sekitar|sekira|kira-kira|tepat|pada|sejak|jam) ){0,2}$/;

/** Joins "28 November 2023 sampai 10 Februari 2024" and a date with the time behind it. */
function join(found: Found[], text: string): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined[joined.length - 1];
    if (last) {
      const between = text.slice(last.index + last.text.length, next.index);
      const span = {
        index: last.index,
        text: text.slice(last.index, next.index + next.text.length),
      };
      if (next.point.day && last.point.day && !last.until && BETWEEN_RANGE.test(between)) {
        const year = last.point.year ?? startYear(last.point, next.point);
        joined[joined.length - 1] = {
          ...span,
          point: { ...last.point, year },
          until: next.until ?? next.point,
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
function widen(found: Found, text: string): Found {
  const open = found.text.lastIndexOf('(') > found.text.lastIndexOf(')');
  const rest = /^ ?\)/.exec(text.slice(found.index + found.text.length));
  return open && rest ? { ...found, text: found.text + rest[0] } : found;
}

function relativeIn(
  document: Document,
  window: Window,
  explicit: readonly DateCandidate[],
): DateCandidate[] {
  const base = document.tokens.start[window.from]!;
  const text = document.text
    .slice(base, document.tokens.end[window.to - 1]!)
    .replace(/[\s\u00A0]/g, ' ');
  const found: DateCandidate[] = [];
  for (const match of text.matchAll(RELATIVE)) {
    const start = base + match.index;
    const end = start + match[0].length;
    // "minggu" is a week, "Minggu" a Sunday.
    if (weekdayNumber(match[0].split(' ')[0]!) >= 0 && !/^\p{Lu}/u.test(match[0])) continue;
    if (explicit.some((date) => date.start < end && date.end > start)) continue;
    found.push({
      ...toCandidate(document, window, base, { index: match.index, text: match[0], point: {} }),
      relative: true,
    });
  }
  return found;
}

/** Relative expressions that name a day, week or month and not just a while. */
const RELATIVE =
  /(?<![\p{L}\d])(?<!tahun |\d |[sS](?:h|)[ao]lat |[-–])(?:hari ini|tadi malam|semalam|kemarin lusa|kemarin|kemaren|besok lusa|besok|esok hari|lusa|(?:pekan|minggu|bulan) (?:depan|lalu|kemarin)|(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu)(?: (?:pagi|siang|sore|petang|malam|kemarin|lalu|besok|depan|pekan depan|mendatang))?)(?![\p{L}\d]|-\p{L}|[\s,(]{1,3}\d)/giu;

/**
 * The day (or week, month) that a relative expression names on a given day.
 *
 * @param on the day of the release
 */
export function resolveRelative(
  text: string,
  on: { year: number; month: number; day: number },
): DatePoint | null {
  const weekday = weekdayNumber(text.split(' ')[0]!);
  if (weekday >= 0 && !/^minggu (?:depan|lalu|kemarin)/.test(text))
    return nearestWeekday(weekday, /(?:besok|depan|mendatang)$/i.test(text), on);
  const spoken = text
    .toLowerCase()
    .replace(/esok hari/, 'besok')
    .replace(/kemaren/, 'kemarin')
    .replace(/semalam|tadi malam/, 'kemarin');
  const result = relativeChrono.parse(spoken, new Date(on.year, on.month - 1, on.day, 12))[0];
  if (!result) return null;
  const point: DatePoint = { year: result.start.get('year')!, month: result.start.get('month')! };
  if (!/bulan/.test(spoken)) point.day = result.start.get('day')!;
  return point;
}

/** The last such weekday up to a day, or the next one behind it. */
function nearestWeekday(
  weekday: number,
  next: boolean,
  on: { year: number; month: number; day: number },
): DatePoint {
  const start = new Date(Date.UTC(on.year, on.month - 1, on.day));
  const back = (start.getUTCDay() - weekday + 7) % 7;
  const by = next ? (back === 0 ? 7 : 7 - back) : -back;
  const day = new Date(start.getTime() + by * 86_400_000);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

function toCandidate(
  document: Document,
  window: Window,
  base: number,
  found: Found,
): DateCandidate {
  const { tokens } = document;
  const lead = /^[\s,(]*/.exec(found.text)![0].length;
  const start = base + found.index + lead;
  const end = base + found.index + found.text.trimEnd().length;
  let from = window.from;
  while (from < window.to - 1 && tokens.end[from]! <= start) from++;
  let to = from;
  while (to < window.to && tokens.start[to]! < end) to++;
  const direction = AFTER_WORDS.test(found.text)
    ? 'after'
    : BEFORE_WORDS.test(found.text)
      ? 'before'
      : null;
  return {
    start,
    end,
    from,
    to,
    point: found.point,
    until: found.until,
    direction,
    relative: false,
  };
}

/** True for a word that only dates are made of (used to keep it out of names). */
export function isDateWord(lexicon: Lexicon, word: number): boolean {
  return hasFlag(lexicon, word, WordFlag.month | WordFlag.weekday);
}
