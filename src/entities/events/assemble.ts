/**
 * Event assembly: what the release is about. Event nouns and verbs vote for a
 * type, the headline and the lead weighing most; the day, the venue, the place
 * and the people are read off around the words that won.
 */
import type { QuoteCandidate } from '../../mentions/quotes/quotes.js';
import type { Reading } from '../../mentions/release.js';
import type { ResolvedDate } from '../dates/dates.js';
import { findAddress } from './venue/address.js';
import { bestName } from './name/best.js';
import type { AssembledEvent } from './event.js';
import type { EventNoun } from './type/nouns.js';
import { leadOf, weigh } from './sentences.js';
import { firstToken, statement } from './type/statement.js';
import { modeOf, statusOf } from './status.js';
import { findVenue } from './venue/venue.js';
import { bestNoun, castVotes, type Votes, winner } from './type/votes.js';
import { heldType } from './type/held.js';
import { dateSentence, findDate } from './when/when.js';

/** Types of events that take place on polling day. */
export const AT_POLLS = new Set(['voting', 'counting', 'inspection']);

/** The main event, or null when the release has no sentence to read it off. */
export function assembleMain(
  reading: Reading,
  allDates: readonly ResolvedDate[],
  quotes: readonly QuoteCandidate[],
  pollingDays: ReadonlySet<string>,
): AssembledEvent | null {
  const weighed = weigh(reading, quotes);
  if (weighed.length === 0) return null;
  const votes = castVotes(reading, weighed, quotes);
  const { fine } = reading.knowledge;
  const type = fine
    ? fine.mainType(reading, weighed, votes, quotes)
    : (winner(votes) ?? heldType(reading, weighed, votes));
  // Polling day is background to everything but the poll itself.
  const dates =
    type !== null && AT_POLLS.has(type)
      ? allDates
      : allDates.filter(({ iso }) => !iso || !pollingDays.has(iso.slice(0, 10)));
  if (type === null) return statement(reading, weighed, dates, votes.nouns, quotes);
  const best = bestNoun(votes.nouns, type);
  const first = weighed[0]!.sentence;
  const trigger = triggerOf(votes, type, best) ?? firstToken(reading, first);
  const home = best?.sentence ?? votes.verb?.sentence ?? first;
  const named = bestName(votes.nouns, type, reading);
  const venue = findVenue(reading, home, weighed, quotes);
  const planned = statusOf(reading, home, trigger[0], null) === 'planned';
  const date =
    fine?.dayToCome(reading, home, trigger, dates, planned) ??
    findDate(reading, home, weighed, dates, planned);
  return {
    type,
    trigger,
    name: named ? [named.from, named.nameTo] : null,
    venue,
    address: findAddress(reading, weighed),
    date,
    status: statusOf(reading, home, trigger[0], date),
    mode: modeOf(reading, weighed, venue !== null),
    lead: leadOf(weighed),
    sentences: evidence(home, venue?.sentence ?? -1, dateSentence(reading, date)),
  };
}

/** The words that tell the type: its best noun, its verb, or the first noun of any type. */
function triggerOf(
  { nouns, verb }: Votes,
  type: string,
  best: EventNoun | null,
): [number, number] | null {
  const word = best ?? (verb?.type === type ? verb : nouns[0]);
  return word ? [word.from, word.to] : null;
}

/** The sentences that tell of the event, in order, each once; -1 stands for none. */
function evidence(...sentences: number[]): number[] {
  return [...new Set(sentences.filter((s) => s >= 0))].sort((a, b) => a - b);
}
