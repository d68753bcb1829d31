/** The event of a release that reports nothing but what somebody said. */
import { EntryType } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import type { QuoteCandidate } from '../../../mentions/quotes/quotes.js';
import { At, groundOf } from '../../../mentions/ground.js';
import type { Reading } from '../../../mentions/release.js';
import type { ResolvedDate } from '../../dates/dates.js';
import { bestName } from '../name/best.js';
import type { AssembledEvent } from '../event.js';
import type { EventNoun } from './nouns.js';
import { leadOf, type WeighedSentence } from '../sentences.js';
import { findVenue } from '../venue/venue.js';
import { strongest } from './votes.js';
import { findDate } from '../when/when.js';

/** A release that only reports what somebody said. */
export function statement(
  reading: Reading,
  weighed: readonly WeighedSentence[],
  dates: readonly ResolvedDate[],
  nouns: readonly EventNoun[],
  quotes: readonly QuoteCandidate[],
): AssembledEvent {
  const noun = strongest(nouns.filter(({ held }) => held)) ?? strongest(nouns);
  const { sentence } = weighed.find(({ title }) => !title) ?? weighed[0]!;
  const named = bestName(nouns, 'statement', reading);
  const date = findDate(reading, saidOn(reading, weighed) ?? sentence, weighed, dates);
  return {
    type: 'statement',
    trigger:
      reportingVerb(reading, sentence) ??
      (noun ? [noun.from, noun.to] : firstToken(reading, sentence)),
    name: named ? [named.from, named.nameTo] : null,
    venue: findVenue(reading, sentence, weighed, quotes, date),
    address: null,
    date,
    status: 'held',
    mode: null,
    lead: leadOf(weighed),
    sentences: [sentence],
  };
}

/** The first sentence that reports words and the day on which they were said. */
function saidOn(reading: Reading, weighed: readonly WeighedSentence[]): number | null {
  const { bits } = groundOf(reading);
  const said = weighed.filter(({ sentence, title }) => {
    if (title) return false;
    const { from, to } = reading.document.sentences[sentence]!;
    let day = false;
    let reports = false;
    for (let i = from; i < to; i++) {
      day ||= (bits[i]! & At.dayStart) !== 0;
      reports ||= markAt(reading.tagged, i, EntryType.reporting) !== undefined;
    }
    return day && reports;
  });
  const onWeekday = said.find(({ sentence }) => hasWeekday(reading, sentence));
  return (onWeekday ?? said[0])?.sentence ?? null;
}

/** "…, Rabu (10/6)": how a report tells its own day, and not that of a decree. */
function hasWeekday(reading: Reading, sentence: number): boolean {
  const { from, to } = reading.document.sentences[sentence]!;
  return reading.dates.some(
    (date) => date.from >= from && date.from < to && date.point.weekday !== undefined,
  );
}

/** The first "mengatakan", "menegaskan" of a sentence. */
function reportingVerb(reading: Reading, sentence: number): [number, number] | null {
  const { from, to } = reading.document.sentences[sentence]!;
  for (let i = from; i < to; i++)
    if (markAt(reading.tagged, i, EntryType.reporting)) return [i, i + 1];
  return null;
}

/** The first token of a sentence: the trigger when no word is one. */
export function firstToken(reading: Reading, sentence: number): [number, number] {
  const { from } = reading.document.sentences[sentence]!;
  return [from, from + 1];
}
