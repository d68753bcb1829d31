/** The day of the event. */
import { WEEKDAY_PATTERN } from '../../../chrono/calendar-words.js';
import { sentenceOf } from '../../../document/document.js';
import { WordFlag } from '../../../gazetteer/lexicon.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import type { ResolvedDate } from '../../dates/dates.js';
import type { WeighedSentence } from '../sentences.js';

/**
 * The day of the event: beside its words, else the first one of the lead.
 *
 * @param planned the event is still to come: the day on which somebody spoke of it is not its own
 */
export function findDate(
  reading: Reading,
  home: number,
  weighed: readonly WeighedSentence[],
  dates: readonly ResolvedDate[],
  planned = false,
): ResolvedDate | null {
  if (isDayUnknown(reading, weighed, dates)) return null;
  return (
    (planned ? plannedDate(reading, dates) : null) ??
    nearestDate(
      reading,
      searchOrder(reading, home, weighed),
      usableDates(planned ? dates : ownDays(reading, dates), datesOf(reading, home, dates)),
    ) ??
    // "… dilaksanakan 27 November mendatang": its own sentence tells that it is still to come.
    datesOf(reading, home, dates).find(({ on }) => on !== null) ??
    null
  );
}

/** The first day beside a word that says where or when something is held: "akan digelar pada Minggu (6/10)". */
function plannedDate(reading: Reading, dates: readonly ResolvedDate[]): ResolvedDate | null {
  const held = dates.filter(
    ({ on, candidate }) => on !== null && isHeldOn(reading, candidate.from),
  );
  return held[0] ?? null;
}

/** Tokens between the verb and its date, at most. */
const HELD_REACH = 4;

function isHeldOn(reading: Reading, token: number): boolean {
  for (let back = 1; back <= HELD_REACH; back++) {
    if (isWord(reading, token - back, WordFlag.located)) return true;
  }
  return false;
}

/** Longer intervals are periods (a campaign, an enrolment), not the days of an event. */
const LONGEST_EVENT = 14;

/** A campaign, an enrolment: longer than any one event. */
export const isPeriod = (date: ResolvedDate): boolean => lengthOf(date) > LONGEST_EVENT;

/** Days of an interval; 1 for a single day. */
function lengthOf({ iso }: ResolvedDate): number {
  const [from, to] = (iso ?? '').split('/');
  if (!from || !to) return 1;
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000 + 1;
}

function nearestDate(
  reading: Reading,
  order: readonly number[],
  usable: readonly ResolvedDate[],
): ResolvedDate | null {
  for (const relative of [false, true]) {
    const alike = usable.filter(({ candidate }) => candidate.relative === relative);
    for (const sentence of order) {
      const inside = datesOf(reading, sentence, alike);
      const firm = inside.find(hasWeekday) ?? inside[0];
      if (firm) return firm;
    }
    const later = alike.find(hasWeekday);
    if (later) return later;
  }
  return usable[0] ?? null;
}

const hasWeekday = ({ candidate }: ResolvedDate): boolean => candidate.point.weekday !== undefined;

/** Without the days that are told of something else, when others are left. */
function ownDays(reading: Reading, dates: readonly ResolvedDate[]): readonly ResolvedDate[] {
  const { fine } = reading.knowledge;
  const own = fine ? dates.filter((date) => !fine.isOtherDay(reading, date)) : dates;
  return own.some(({ on }) => on !== null) ? own : dates;
}

/**
 * Days that are not to come; those without "lalu" when there are any. A period
 * is the event's only where the event's own sentence tells it.
 */
function usableDates(
  dates: readonly ResolvedDate[],
  own: readonly ResolvedDate[],
): readonly ResolvedDate[] {
  const past = dates.filter(({ on, candidate }) => on !== null && candidate.direction !== 'after');
  const short = past.filter((date) => !isPeriod(date));
  const inOwn = new Set(own);
  const days = short.length ? short : past.filter((date) => inOwn.has(date));
  const present = days.filter(({ candidate }) => candidate.direction === null);
  return present.length ? present : days;
}

/** The event's own sentence first; captions behind all others. */
function searchOrder(
  reading: Reading,
  home: number,
  weighed: readonly WeighedSentence[],
): number[] {
  const { sections, sectionOf } = reading.document;
  const isCaption = (sentence: number): number =>
    Number(sections[sectionOf[sentence]!]!.kind === 'caption');
  const voting = weighed.filter((place) => place.voting);
  return [home, ...voting.map(({ sentence }) => sentence)].sort(
    (a, b) => isCaption(a) - isCaption(b),
  );
}

/** The dates of a sentence, in order. */
export function datesOf(
  reading: Reading,
  sentence: number,
  dates: readonly ResolvedDate[],
): ResolvedDate[] {
  const { from, to } = reading.document.sentences[sentence]!;
  return dates.filter(({ candidate }) => candidate.from >= from && candidate.from < to);
}

/** Words for the day of a release; "kemarin" may be any day before it. */
const WEEKDAY = new RegExp(`^(?:${WEEKDAY_PATTERN})`, 'i');
const TODAY = new RegExp(`^(?:hari ini|${WEEKDAY_PATTERN})`, 'i');

/** Sentences in which a release tells its day. */
const LEADING = 4;

/** The lead tells its day by a weekday that nothing resolves: no other date of the text is the event's. */
function isDayUnknown(
  reading: Reading,
  weighed: readonly WeighedSentence[],
  dates: readonly ResolvedDate[],
): boolean {
  return weighed
    .filter(({ title }) => !title)
    .slice(0, LEADING)
    .some(({ sentence, voting }) => {
      const inside = datesOf(reading, sentence, dates);
      return (
        // Behind a quote, "Senin" is the day of the release, and "hari ini" may be said in it.
        inside.some(({ iso, text }) => iso === null && (voting ? TODAY : WEEKDAY).test(text)) &&
        !inside.some(({ on }) => on !== null)
      );
    });
}

/** The sentence that names a date, or -1. */
export function dateSentence(reading: Reading, date: ResolvedDate | null): number {
  if (!date) return -1;
  return sentenceOf(reading.document, date.candidate.from);
}
