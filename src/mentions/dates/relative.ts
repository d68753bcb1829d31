/** Relative expressions: "kemarin", "Senin lalu", "bulan depan". */
import {
  DAY_PART_PATTERN,
  DIRECTION_PATTERN,
  leadingWeekday,
  NTH_PATTERN,
  OFFSET_PATTERN,
  OWN_MONTH_PATTERN,
  PLAIN_WEEKDAY_PATTERN,
  RARE_WEEKDAY_PATTERN,
  TURN_PATTERN,
} from '../../chrono/calendar-words.js';
import type { Document } from '../../document/document.js';
import { Shape } from '../../document/tokens.js';
import { hasFlag, type Lexicon, WordFlag } from '../../gazetteer/lexicon.js';
import { textIn, toCandidate, type Window } from './windows.js';
import type { DateCandidate } from './dates.js';
import { WEEK } from './relative-days.js';

/** What stands behind a weekday that is told by today. */
const SIDE = `(?:${DAY_PART_PATTERN}|${DIRECTION_PATTERN}|ini)`;
const WEEKDAY = `(?:${PLAIN_WEEKDAY_PATTERN}|(?<=hari )(?:${RARE_WEEKDAY_PATTERN})|(?:${RARE_WEEKDAY_PATTERN})(?= ${SIDE}(?![A-Za-zÀ-ɏ])))`;

/** Relative expressions that name a day, week or month and not just a while. */
const RELATIVE = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d])(?<!tahun | \\d{1,2} |[-–]|tiap |tiap hari |tiap [A-Za-zÀ-ɏ]{4,6} |tiap (?:hari )?[A-Za-zÀ-ɏ]{4,6} dan )(?:(?:${OFFSET_PATTERN})(?: (?:${DAY_PART_PATTERN}))?|(?:pekan|minggu|bulan) (?:${TURN_PATTERN})|(?:tanggal|tgl\\.?) \\d{1,2}(?: (?:${DIRECTION_PATTERN}))?(?! ?[-–—/.,:&]? ?\\d|,? (?:dan|hingga|sampai|s[./]d|bulan|setiap|tiap|${OWN_MONTH_PATTERN})(?![A-Za-zÀ-ɏ])| [A-Za-zÀ-ɏ]{1,15} (?:19|20)\\d\\d)|${WEEKDAY}(?: (?:${SIDE}|pekan (?:${TURN_PATTERN})))?)(?![A-Za-zÀ-ɏ\\d]|-[A-Za-zÀ-ɏ]|[\\s,(]{1,3}\\d| (?:${NTH_PATTERN}|ke[ -]?\\d))`,
  'gi',
);

const NEXT_WORD = /^ ([A-Za-zÀ-ɏ]+)/;

/** The relative expressions of a window that no explicit date overlaps. */
export function relativeIn(
  document: Document,
  window: Window,
  explicit: readonly DateCandidate[],
  lexicon: Lexicon,
): DateCandidate[] {
  const { base, text } = textIn(document, window);
  const found: DateCandidate[] = [];
  RELATIVE.lastIndex = 0;
  for (let match = RELATIVE.exec(text); match; match = RELATIVE.exec(text)) {
    const start = base + match.index;
    const end = start + match[0].length;
    // "minggu depan" is a week, "Minggu" a Sunday.
    if (leadingWeekday(match[0]) >= 0 && !WEEK.test(match[0]) && !/^[A-ZÀ-Þ]/.test(match[0]))
      continue;
    if (isTitled(text, match) || namesNoDay(text, match, lexicon)) continue;
    if (explicit.some((date) => date.start < end && date.end > start)) continue;
    const candidate = {
      ...toCandidate(document, window, base, { index: match.index, text: match[0], point: {} }),
      relative: true,
    };
    const { from, to } = candidate;
    found.push({ ...candidate, loose: isLoose(document, lexicon, from, to) });
  }
  return found;
}

/** "khotbah Jumat", "Jumat Agung", "dua hari ini", "semalam suntuk". */
function namesNoDay(
  text: string,
  { 0: words, index }: RegExpMatchArray,
  lexicon: Lexicon,
): boolean {
  const { undated } = lexicon.data;
  const of = leadingWeekday(words) >= 0 && !WEEK.test(words) ? 'weekday' : 'while';
  const before = wordBefore(text, index!);
  const behind = NEXT_WORD.exec(text.slice(index! + words.length))?.[1];
  return (
    (before !== undefined && undated[`before-${of}`]!.includes(before.toLowerCase())) ||
    (behind !== undefined && undated[`behind-${of}`]!.includes(behind.toLowerCase()))
  );
}

/** Characters in which the word in front of an expression is looked for. */
const WORD_REACH = 40;

/** The word in front of an offset, "hari" left out, where only a space stands between. */
function wordBefore(text: string, index: number): string | undefined {
  const words = text.slice(Math.max(0, index - WORD_REACH), index).split(' ');
  if (words.pop() !== '') return undefined;
  if (words.at(-1) === 'hari') words.pop();
  return /^[^A-Za-zÀ-ɏ]*([A-Za-zÀ-ɏ]+)$/.exec(words.at(-1) ?? '')?.[1];
}

/** "utang yang kemarin", "Pilkada kemarin": behind a noun, "kemarin" is lately, and not the day before. */
function isLoose(document: Document, lexicon: Lexicon, from: number, to: number): boolean {
  const { tokens, text } = document;
  const textOf = (i: number): string => text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase();
  if (to - from > 1 || from === 0 || !/^kemar[ie]n$/.test(textOf(from))) return false;
  const before = from - 1;
  const word = tokens.id[before]!;
  if (tokens.flags[before]! & (Shape.punct | Shape.digit)) return false;
  return textOf(before) === 'yang' || !hasFlag(lexicon, word, FIRM);
}

/** Words behind which "kemarin" tells when something was done. */
const FIRM =
  WordFlag.verbal | WordFlag.weekday | WordFlag.relativeDate | WordFlag.locative | WordFlag.topical;

/** "SENIN KITA": in capitals in front of more capitals, a weekday is part of a name. */
function isTitled(text: string, { 0: words, index }: RegExpMatchArray): boolean {
  return (
    words === words.toUpperCase() &&
    /^ [A-ZÀ-Þ]{2}/.test(text.slice(index! + words.length)) &&
    /[a-zß-ÿ]/.test(text)
  );
}
