/** Dates that the words around them tell, settled before the regions are read; only `kliping/deep` does so. */
import { DIRECTION_PATTERN, isAhead, leadingWeekday } from '../../chrono/calendar-words.js';
import type { DatePoint } from '../../chrono/engine.js';
import { isSince, isUntil } from '../../chrono/loose.js';
import { of } from '../../chrono/loose-words.js';
import { sentenceOf } from '../../document/document.js';
import { foldedAt, Shape } from '../../document/tokens.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import type { DateCandidate } from './dates.js';
import { leaveCount, takePart, withoutNone } from './none.js';
import { resolveRelative, WEEK } from './relative-days.js';
import { isWord, type Reading, textOf } from '../release.js';

/** Settles which dates are none, which are one, and which are told by another. */
export function settleDates(reading: Reading): void {
  const { text } = reading.document;
  reading.dates = reading.dates.filter(
    (date) => !isPlaceName(reading, date) && !isOfNumber(text, date),
  );
  for (const date of reading.dates) {
    leaveOrdinal(reading, date);
    leaveCount(reading, date);
    takePart(reading, date);
  }
  addSmallWeekdays(reading);
  reading.dates = withoutNone(reading);
  const { dates } = reading;
  const merged = new Set<DateCandidate>();
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i]!;
    const next = dates[i + 1];
    if (!date.relative && isSince(text.slice(Math.max(0, date.start - REACH), date.start)))
      if (date.point.day === undefined && date.point.year === undefined)
        date.direction ??= 'before';
    if (next && isEndOf(text, date, next)) {
      date.until = next.point;
      date.end = next.end;
      date.to = next.to;
      merged.add(next);
      if (next.point.year !== undefined)
        date.point.year ??= next.point.year - Number(date.point.month! > next.point.month!);
      i++;
    } else if (next && isWeekdayBehind(text, date, next)) {
      date.point.weekday ??= leadingWeekday(text.slice(next.start, next.end));
      date.end = next.end;
      date.to = next.to;
      merged.add(next);
      i++;
    } else if (next && isWeekdayInFront(text, date, next))
      settle(date, next.point, next.point.year);
    else if (date.relative) countFromSpeech(reading, i);
  }
  if (merged.size > 0) reading.dates = dates.filter((date) => !merged.has(date));
}

/** Characters in front of a date that are looked at. */
const REACH = 12;

/** "Pasar 23 Maret", "Stadion 10 November": a place is called so. */
function isPlaceName({ document, knowledge }: Reading, date: DateCandidate): boolean {
  const { tokens, text } = document;
  const { from, point, relative, direction, until } = date;
  const plain = point.day !== undefined && point.year === undefined && point.weekday === undefined;
  if (relative || !plain || direction !== null || until || from === 0) return false;
  return (
    (tokens.flags[from - 1]! & Shape.cap) !== 0 &&
    /^\d/.test(text.slice(date.start)) &&
    (knowledge.lexicon.placeHeads?.has(foldedAt(tokens, text, from - 1)) ?? false)
  );
}

/** "Nomor 010/HK.01/K.ST-09/10/2022", "Brigif 4 Mar/BS": of the number of a document or of a unit. */
const isOfNumber = (text: string, { start, end, relative }: DateCandidate): boolean =>
  !relative &&
  /^\d/.test(text.slice(start, start + 1)) &&
  ((/^\d+[/.-]/.test(text.slice(start, end)) &&
    /[A-Za-z]-$/.test(text.slice(Math.max(0, start - 2), start))) ||
    /^[A-Za-z]\/[A-Za-z]/.test(text.slice(end - 1, end + 2)));

const ORDINAL = /(?<![A-Za-zÀ-ɏ])(?:ke-|(?:minggu|pekan) ke )$/i;

/** "Minggu Ke-3 April 2024": the number is the week's, and the month is told. */
function leaveOrdinal({ document }: Reading, date: DateCandidate): void {
  const { tokens, text } = document;
  const { point, start, until, relative } = date;
  const isOrdinal = ORDINAL.test(text.slice(Math.max(0, start - REACH), start));
  if (relative || until || point.day === undefined || point.hour !== undefined || !isOrdinal)
    return;
  if (point.weekday !== undefined || !/^\d/.test(text.slice(start, start + 1))) return;
  date.from++;
  date.start = tokens.start[date.from]!;
  date.point = { year: point.year, month: point.month };
}

/** "7 November hingga berakhir pada | tanggal 26 Desember 2022". */
const isEndOf = (text: string, date: DateCandidate, next: DateCandidate): boolean =>
  ![date, next].some(
    ({ relative, until, point }) =>
      relative || until || point.day === undefined || point.hour !== undefined,
  ) && isUntil(text.slice(date.end, next.start));

/** "tanggal 6 Februari, hari Kamis" */
const isWeekdayBehind = (text: string, date: DateCandidate, next: DateCandidate): boolean =>
  !date.relative &&
  date.point.day !== undefined &&
  date.point.weekday === undefined &&
  next.relative &&
  next.said === undefined &&
  /^,? (?:di |pada )?hari $/i.test(text.slice(date.end, next.start)) &&
  leadingWeekday(text.slice(next.start, next.end)) >= 0;

const IS_THAT_DAY = /^(?:\.? ?\( ?|,? (?:yang )?bertepatan dengan(?: [^.;,]{0,40})? )$/i;

/** "Senin pagi. ( 20/4/2026)", "Rabu malam bertepatan dengan HUT RI 17 Agustus": the full stop does not part the weekday from its date. */
const isWeekdayInFront = (text: string, date: DateCandidate, next: DateCandidate): boolean =>
  date.relative &&
  !next.relative &&
  next.point.day !== undefined &&
  next.point.weekday === undefined &&
  IS_THAT_DAY.test(text.slice(date.end, next.start)) &&
  leadingWeekday(text.slice(date.start, date.end)) >= 0;

/** Makes a relative date one of a day; its year is inferred like that of any other, where it is not told. */
function settle(date: DateCandidate, { day, month }: DatePoint, year?: number): void {
  date.relative = false;
  date.point = { ...date.point, day, month, year };
}

/** Characters between what somebody says of today and the day on which it is said, at most. */
const SPEECH_REACH = 400;
/** Any year does to count days within it; a leap year has all of them. */
const ANY_YEAR = 2024;

/** '"Pelantikan digelar besok," kata Budi, Minggu (25/4/2021)': the day of speaking stands behind the quotation. */
function countFromSpeech(reading: Reading, index: number): void {
  const { dates, document } = reading;
  const { text } = document;
  const date = dates[index]!;
  const words = text.slice(date.start, date.said ?? date.end);
  if ((leadingWeekday(words) >= 0 && !WEEK.test(words)) || /^(?:tanggal|tgl)/i.test(words)) return;
  const told = speechDay(reading, index) ?? ownDay(reading, index) ?? headDay(reading, index);
  if (!told) return;
  const { day, month, year } = told.point;
  const on = { day: day!, month: month!, year: year ?? ANY_YEAR };
  if (isVagueWord(words) && !saysToday(dates, index, text)) return;
  const point = resolveRelative(words, on, date.direction === 'after');
  if (!point) return;
  settle(date, point);
  date.direction = null;
}

/** "kemarin" may be lately. */
const isVagueWord = (words: string): boolean => /^kemar[ie]n$/i.test(words);

/** Today is spoken of in the same breath: "kemarin dua orang, hari ini tiga". */
const saysToday = (dates: readonly DateCandidate[], index: number, text: string): boolean =>
  [dates[index - 1], dates[index + 1]].some(
    (beside) =>
      beside &&
      Math.abs(beside.start - dates[index]!.start) < SPEECH_REACH / 2 &&
      /^hari ini/i.test(text.slice(beside.start, beside.end)),
  );

/** The dated weekday behind the quotation that the date at `index` stands in, where it is told who speaks. */
function speechDay(reading: Reading, index: number): DateCandidate | undefined {
  const { dates, document, tagged } = reading;
  const { text } = document;
  const date = dates[index]!;
  for (let i = index + 1; i < dates.length; i++) {
    const told = dates[i]!;
    if (told.start - date.end > SPEECH_REACH) return undefined;
    if (told.relative || told.point.day === undefined || told.until) continue;
    if (told.point.weekday === undefined) return undefined;
    const between = text.slice(date.end, told.start);
    if ((between.match(/["“”]/g) ?? []).length !== 1) return undefined;
    const mark = date.end + between.search(/["“”]/);
    let token = told.from - 1;
    let speaks = false;
    while (token > date.to && document.tokens.start[token]! > mark) {
      speaks ||= markAt(tagged, token, EntryType.reporting) !== undefined;
      token--;
    }
    const same = sentenceOf(document, token + 1) === sentenceOf(document, told.from);
    return speaks && same ? told : undefined;
  }
  return undefined;
}

const BEHIND = new RegExp(`^ (?:${DIRECTION_PATTERN})(?![A-Za-zÀ-ɏ])`, 'i');

/** What parts today from another day: a quotation mark, or a word for what came before. */
const EARLIER = new RegExp(`["“”]|(?<![A-Za-zÀ-ɏ])(?:${of('earlier')})(?![A-Za-zÀ-ɏ])`, 'i');

/** "Hari ini digelar upacara di lapangan, pada Jumat (17/1)": the only day of its sentence, with its weekday; or undefined. */
function ownDay({ dates, document }: Reading, index: number): DateCandidate | undefined {
  const { text } = document;
  const date = dates[index]!;
  const next = dates[index + 1];
  if (!next || !/^hari ini$/i.test(text.slice(date.start, date.said ?? date.end))) return undefined;
  const { relative, point, until, direction } = next;
  if (relative || until || direction !== null) return undefined;
  if (point.day === undefined || point.weekday === undefined) return undefined;
  const sentence = sentenceOf(document, date.from);
  const { from, to } = document.sentences[sentence]!;
  const isAlone = [dates[index - 1], dates[index + 2]].every(
    (other) => !other || other.from < from || other.from >= to,
  );
  // "pada Jumat (17/1) lalu"
  if (BEHIND.test(text.slice(next.end, next.end + REACH))) return undefined;
  const between = text.slice(date.end, next.start);
  // "hari ini ditetapkan, setelah sebelumnya pada Minggu (11/2)"
  const near = next.from < to && isAlone && !EARLIER.test(between);
  return near && /(?:, ?|,? (?:pada|hari) )$/.test(between) ? next : undefined;
}

/** Characters from the start of a release to the end of its dateline, at most. */
const HEAD_REACH = 200;

/** "Siak, 23 Juni 2021 - Program itu hari ini diluncurkan": the day that stands in the dateline; or undefined. */
function headDay({ dates, document }: Reading, index: number): DateCandidate | undefined {
  const { text } = document;
  const [first] = dates;
  if (index === 0 || !first || first.end > HEAD_REACH || first.relative || first.until)
    return undefined;
  const { day, year, hour } = first.point;
  if (day === undefined || year === undefined || hour !== undefined) return undefined;
  const isHead = /^[^.!?\n]{2,40},? \(?$/.test(
    text.slice(text.lastIndexOf('\n', first.start) + 1, first.start),
  );
  return isHead && /^\)? ?[-–—]{1,3} ?[A-ZÀ-Þ.]/.test(text.slice(first.end, first.end + REACH))
    ? first
    : undefined;
}

/** "hari selasa kemarin", "pada hari kamis": weekdays in small letters, where one day is meant. */
function addSmallWeekdays(reading: Reading): void {
  const { document, dates } = reading;
  const { tokens, text, sentences } = document;
  const found: DateCandidate[] = [];
  let next = 0;
  for (const { from, to } of sentences) {
    for (let i = from + 1; i < to; i++) {
      if (!isWord(reading, i, WordFlag.weekday) || !(tokens.flags[i]! & Shape.lower)) continue;
      const start = tokens.start[i]!;
      const behind = BEHIND.exec(text.slice(tokens.end[i]!, tokens.end[i]! + REACH));
      // "ditunda senin depan", but "minggu depan"
      const isTurned = behind !== null && !WEEK.test(text.slice(start, start + LONGEST_WEEK));
      if (!isTurned && !isSmallWeekday(reading, from, i)) continue;
      while (next < dates.length && dates[next]!.end <= start) next++;
      const end = tokens.end[i]! + (behind?.[0].length ?? 0);
      if (dates[next] && dates[next]!.start < end) continue;
      const isNumbered = i + 1 < to && (tokens.flags[i + 1]! & Shape.digit) !== 0;
      if (isNumbered || /^ ?[-–,(]/.test(text.slice(end, end + 2))) continue;
      let last = i + 1;
      while (last < to && tokens.start[last]! < end) last++;
      const direction = behind ? (isAhead(behind[0]) ? 'after' : 'before') : null;
      found.push({ start, end, from: i, to: last, point: {}, direction, relative: true });
    }
  }
  if (found.length) reading.dates = [...dates, ...found].sort((a, b) => a.start - b.start);
}

/** Letters of "minggu mendatang", at most. */
const LONGEST_WEEK = 24;

/** A weekday in small letters behind "hari", and not one of every week. */
function isSmallWeekday(reading: Reading, sentence: number, token: number): boolean {
  const { tokens, text } = reading.document;
  if (token < sentence + 1 || foldedAt(tokens, text, token - 1) !== 'hari') return false;
  const ahead = textOf(reading.document, Math.max(sentence, token - EVERY_REACH), token);
  return !/(?:tiap|per|selama|\d) ?hari$/i.test(ahead);
}

/** Tokens in front of a weekday in which "setiap" stands. */
const EVERY_REACH = 3;
