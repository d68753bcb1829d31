/** Relative expressions: "kemarin", "Senin lalu", "bulan depan". */
import { leadingWeekday } from '../chrono/calendar-words.js';
import type { Document } from '../document/document.js';
import { textIn, toCandidate, type Window } from './date-windows.js';
import type { DateCandidate } from './dates.js';

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
