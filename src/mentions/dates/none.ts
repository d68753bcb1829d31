/** Words that look like a day and name none: those of every week, month or year, and names; only `kliping/deep` tells them. */
import { DAY_WORDS_PATTERN, leadingWeekday, WEEKDAY_PATTERN } from '../../chrono/calendar-words.js';
import { of } from '../../chrono/loose-words.js';
import { sentenceOf } from '../../document/document.js';
import type { DateCandidate } from './dates.js';
import { WEEK } from './relative-days.js';
import { once, type Reading } from '../release.js';

/** Characters on either side of a day in which it is told that it is one of many. */
const REACH = 160;

const word = (pattern: string): string => `(?<![A-Za-zÀ-ɏ])(?:${pattern})(?![A-Za-zÀ-ɏ])`;

/** "setiap hari Senin-Kamis", "hari libur, yakni Sabtu dan Minggu": weekdays of every week. */
const EVERY_WEEK = new RegExp(
  word(`(?:${of('every')})(?: hari)? (?:${WEEKDAY_PATTERN})|${of('working')}|${of('usual')}`),
  'i',
);
/** "Biasanya digelar pada bulan Januari": months of every year. */
const EVERY_YEAR = new RegExp(word(`${of('usual')}|(?:${of('every')}) tahun(?:nya)?`), 'i');
/** "besok misalnya", "belakangan hari ini", "Pilkada 2020 kemarin": some day or other. */
const EXAMPLE = new RegExp(`^,? (?:${of('instance')})(?![A-Za-zÀ-ɏ])`, 'i');
/** "Minggu (9/9) pagi kemarin": the day has been told. */
const TOLD_PART = new RegExp(`[)\\d] (?:${of('part-hour')}) $`, 'i');
const LATELY = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${of('lately')}) $|(?<!\\d)\\d{3} $`, 'i');

/** Drops from the dates of a release those that name no day. */
export function withoutNone(reading: Reading): DateCandidate[] {
  return reading.dates.filter((date) => !namesNone(reading, date));
}

function namesNone(reading: Reading, date: DateCandidate): boolean {
  const { text } = reading.document;
  const { start, end, relative, point, until, direction } = date;
  if (!relative) {
    const isOfYears = point.day === undefined && point.year === undefined && direction === null;
    return isOfYears && !until && EVERY_YEAR.test(around(reading, date, false));
  }
  const words = text.slice(start, date.said ?? end);
  if (leadingWeekday(words) < 0 || WEEK.test(words))
    return (
      EXAMPLE.test(text.slice(end, end + REACH)) ||
      (/^kemar[ie]n$/i.test(words) && isBehindDay(text.slice(Math.max(0, start - REACH), start))) ||
      (/^hari ini$/i.test(words) && LATELY.test(text.slice(Math.max(0, start - REACH), start)))
    );
  if (direction !== null || / /.test(words.replace(/^hari /i, '').split(/[,(]| mulai/)[0]!))
    return false;
  return EVERY_WEEK.test(around(reading, date, true)) || isCalledSo(reading, date);
}

const isBehindDay = (front: string): boolean => /\d{4} $/.test(front) || TOLD_PART.test(front);

/** The words of its sentence in front of a date, and those behind it, too, where `both` is true. */
function around({ document }: Reading, { start, end, from }: DateCandidate, both: boolean): string {
  const { tokens, text, sentences } = document;
  const sentence = sentences[sentenceOf(document, from)]!;
  const first = Math.max(tokens.start[sentence.from]!, start - REACH);
  const last = Math.min(tokens.end[sentence.to - 1]!, end + REACH);
  return text.slice(first, both ? last : start);
}

const NAMED = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${of('called')}|dan) ["“]?(${WEEKDAY_PATTERN}) ([A-Z][a-z]+)`,
  'gi',
);

/** "program Senin Ceria dan Selasa Sehat": weekdays with the word behind them that are called a programme. */
const programmes = once(({ document }: Reading) => {
  const names = new Set<string>();
  for (const [, day, name] of document.text.matchAll(NAMED))
    if (/^[A-Z]/.test(day!) && /^[A-Z]/.test(name!)) names.add(`${day} ${name}`);
  return names;
});

/** The weekday opens a name that the release gives a programme. */
function isCalledSo(reading: Reading, { start }: DateCandidate): boolean {
  const { text } = reading.document;
  const name = /^[A-Z][a-z'’]+ [A-Z][a-z]+/.exec(text.slice(start, start + NAME_LENGTH));
  return name !== null && programmes(reading).has(name[0]);
}

/** Letters of a weekday and the word behind it, at most. */
const NAME_LENGTH = 30;

const COUNTED = new RegExp(`(?:\\d\\)?|\\)|(?<![A-Za-zÀ-ɏ])(?:${DAY_WORDS_PATTERN})) $`, 'i');
const DAY_HEAD = /^(?:[Hh]ari|HARI),? (?=[A-ZÀ-Þ\d])/;

/** "selama 2 (dua) hari, Rabu 22 Mei": what is counted in front of a date is no part of it. */
export function leaveCount({ document }: Reading, date: DateCandidate): void {
  const { tokens, text } = document;
  const lead = DAY_HEAD.exec(text.slice(date.start, date.end));
  if (!lead || !COUNTED.test(text.slice(Math.max(0, date.start - NAME_LENGTH), date.start))) return;
  date.start += lead[0].length;
  while (tokens.start[date.from]! < date.start) date.from++;
}

const PART = new RegExp(word(of('month-part')) + ' $', 'i');

/** Letters of "pertengahan ", at most. */
const LONGEST_PART = 14;

/** "akhir pekan lalu": the part belongs to the expression, and the day is not told. */
export function takePart({ document }: Reading, date: DateCandidate): void {
  const { tokens, text } = document;
  if (
    !date.relative ||
    date.from === 0 ||
    !/^(?:pekan|minggu) /i.test(text.slice(date.start, date.end))
  )
    return;
  if (!PART.test(text.slice(Math.max(0, date.start - LONGEST_PART), date.start))) return;
  date.from--;
  date.start = tokens.start[date.from]!;
  date.loose = true;
}
