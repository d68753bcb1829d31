/** Relative expressions: "kemarin", "Senin lalu", "bulan depan". */
import { relativeChrono } from '../chrono/index.js';
import { leadingWeekday } from '../chrono/calendar-words.js';
import type { Document } from '../document/document.js';
import { textIn, toCandidate, type Window } from './date-windows.js';
import type { DateCandidate, DatePoint } from './dates.js';

/** Relative expressions that name a day, week or month and not just a while. */
const RELATIVE =
  /(?<![\p{L}\d])(?<!tahun |\d |[sS](?:h|)[ao]lat |[-–]|tiap |tiap hari |tiap \p{L}{4,6} |tiap (?:hari )?\p{L}{4,6} dan )(?:hari ini|tadi malam|semalam|kemarin lusa|kemarin|kemaren|besok lusa|besok|esok hari|lusa|(?:pekan|minggu|bulan) (?:depan|lalu|kemarin)|(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu)(?: (?:pagi|siang|sore|petang|malam|kemarin|lalu|besok|depan|pekan depan|mendatang))?)(?![\p{L}\d]|-\p{L}|[\s,(]{1,3}\d| (?:pertama|kedua|ketiga|keempat|kelima|terakhir|ke[ -]?\d))/giu;

/** The relative expressions of a window that no explicit date overlaps. */
export function relativeIn(
  document: Document,
  window: Window,
  explicit: readonly DateCandidate[],
): DateCandidate[] {
  const { base, text } = textIn(document, window);
  const found: DateCandidate[] = [];
  for (const match of text.matchAll(RELATIVE)) {
    const start = base + match.index;
    const end = start + match[0].length;
    // "minggu" is a week, "Minggu" a Sunday.
    if (leadingWeekday(match[0]) >= 0 && !/^\p{Lu}/u.test(match[0])) continue;
    if (isTitled(text, match)) continue;
    if (explicit.some((date) => date.start < end && date.end > start)) continue;
    found.push({
      ...toCandidate(document, window, base, { index: match.index, text: match[0], point: {} }),
      relative: true,
    });
  }
  return found;
}

/** "SENIN KITA": in capitals in front of more capitals, a weekday is part of a name. */
function isTitled(text: string, { 0: words, index }: RegExpMatchArray): boolean {
  return (
    words === words.toUpperCase() &&
    /^ \p{Lu}{2}/u.test(text.slice(index! + words.length)) &&
    /\p{Ll}/u.test(text)
  );
}

/**
 * The day (or week, month) that a relative expression names on a given day.
 *
 * @param on the day of the release
 */
export function resolveRelative(
  text: string,
  on: { year: number; month: number; day: number },
): DatePoint | null {
  const weekday = leadingWeekday(text);
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
