/** What only `kliping/deep` reads between the words and the bodies. */
import { isPlanning } from '../entities/events/when/fine.js';
import { leadingWeekday } from '../chrono/calendar-words.js';
import { sentenceOf } from '../document/document.js';
import { Shape } from '../document/tokens.js';
import { EntryType } from '../gazetteer/lexicon.js';
import { markAt } from '../gazetteer/tagger.js';
import { settleDates } from './dates/told.js';
import type { DateCandidate } from './dates/dates.js';
import { type Reading, textOf } from './release.js';
import { readSmallLetters } from './letters/small-letters.js';

/** Reads what stands in small letters, and which weekdays and months are still to come. */
export function readFurther(reading: Reading): void {
  readSmallLetters(reading);
  settleDates(reading);
  let last = -1;
  for (const date of reading.dates) {
    const { direction, from, to } = date;
    if (direction !== null || !isOpen(reading, date)) continue;
    if (!isToCome(reading, from) && !goesOn(reading, last, from)) continue;
    date.direction = 'after';
    last = to;
  }
}

/** A weekday without its date, or a month without its year. */
function isOpen({ document }: Reading, date: DateCandidate): boolean {
  const { relative, point, start, end, until } = date;
  return relative
    ? leadingWeekday(document.text.slice(start, end)) >= 0
    : point.day === undefined && point.year === undefined && !until;
}

/** "akan digelar hari Minggu, dan gladi bersih pada hari Senin": behind a day to come, the next one of the sentence is, too. */
function goesOn(reading: Reading, last: number, day: number): boolean {
  const { document } = reading;
  if (last < 0 || day - last > REACH || sentenceOf(document, last) !== sentenceOf(document, day))
    return false;
  for (let i = last; i < day; i++)
    if (markAt(reading.tagged, i, EntryType.reporting) || isQuoteMark(reading, i)) return false;
  return true;
}

const isQuoteMark = ({ document }: Reading, token: number): boolean =>
  /["“”]/.test(textOf(document, token, token + 1));

/** Tokens between "akan" and the weekday, at most. */
const REACH = 8;

/** "akan digelar di Siak pada hari Minggu": planned, and nobody speaks in between. */
function isToCome(reading: Reading, day: number): boolean {
  const { document, tagged } = reading;
  const { from } = document.sentences[sentenceOf(document, day)]!;
  for (let i = day - 1; i >= from && i >= day - REACH; i--) {
    if (document.tokens.flags[i]! & Shape.punct || markAt(tagged, i, EntryType.reporting))
      return false;
    if (isPlanning(reading, i)) return true;
  }
  return false;
}
