/** The day of the event. */
import { sentenceOf } from '../../document/document.js';
import type { Reading } from '../../mentions/release.js';
import type { ResolvedDate } from '../dates.js';
import type { WeighedSentence } from './sentences.js';

/** The day of the event: beside its words, else the first one of the lead. */
export function findDate(
  reading: Reading,
  home: number,
  weighed: readonly WeighedSentence[],
  dates: readonly ResolvedDate[],
): ResolvedDate | null {
  if (isDayUnknown(reading, weighed, dates)) return null;
  const usable = usableDates(dates);
  const order = searchOrder(reading, home, weighed);
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

/** Days that are not to come; those without "lalu" when there are any. */
function usableDates(dates: readonly ResolvedDate[]): readonly ResolvedDate[] {
  const days = dates.filter(({ on, candidate }) => on !== null && candidate.direction !== 'after');
  const present = days.filter(({ candidate }) => candidate.direction === null);
  return present.length ? present : days;
}

/** The event's own sentence first; captions behind all others. */
function searchOrder(
  reading: Reading,
  home: number,
  weighed: readonly WeighedSentence[],
): number[] {
  const isCaption = (sentence: number): boolean =>
    reading.document.sections[reading.document.sectionOf[sentence]!]!.kind === 'caption';
  const voting = weighed.filter((place) => place.voting);
  const all = [home, ...voting.map(({ sentence }) => sentence)];
  return [...all.filter((sentence) => !isCaption(sentence)), ...all.filter(isCaption)];
}

function datesOf(
  reading: Reading,
  sentence: number,
  dates: readonly ResolvedDate[],
): ResolvedDate[] {
  const { from, to } = reading.document.sentences[sentence]!;
  return dates.filter(({ candidate }) => candidate.from >= from && candidate.from < to);
}

/** The lead tells its day by a weekday that nothing resolves: no other date of the text is the event's. */
function isDayUnknown(
  reading: Reading,
  weighed: readonly WeighedSentence[],
  dates: readonly ResolvedDate[],
): boolean {
  return weighed
    .filter(({ voting }) => voting)
    .slice(0, 3)
    .some(({ sentence }) => {
      const inside = datesOf(reading, sentence, dates);
      return (
        inside.some(({ iso, candidate }) => iso === null && candidate.relative) &&
        !inside.some(({ on }) => on !== null)
      );
    });
}

/** The sentence that names a date, or -1. */
export function dateSentence(reading: Reading, date: ResolvedDate | null): number {
  if (!date) return -1;
  return sentenceOf(reading.document, date.candidate.from);
}
