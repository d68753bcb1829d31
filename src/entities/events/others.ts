/**
 * The events beside the main one that a release states with a day of their
 * own: what came before, the next meeting, polling day.
 */
import { fold } from '../../document/tokens.js';
import type { QuoteCandidate } from '../../mentions/quotes/quotes.js';
import { type Reading, textOf } from '../../mentions/release.js';
import type { ResolvedDate } from '../dates/dates.js';
import type { Day } from '../dates/days.js';
import { isQuoted } from '../discourse.js';
import type { LinkedElection } from '../elections/elections.js';
import { AT_POLLS } from './assemble.js';
import type { AssembledEvent } from './event.js';
import { type EventNoun, nounsOf } from './type/nouns.js';
import { modeOf, statusOf } from './status.js';
import { findVenue } from './venue/venue.js';
import { isPeriod } from './when/when.js';

/** Weaker nouns ("acara", "kegiatan") alone tell of no event. */
const WEAKEST = 2;
/** Tokens between an event's words and its day, at most. */
const DATE_REACH = 12;
/** Events beside the main one, at most. */
const MOST = 12;

/** Types whose periods are events of their own: "masa kampanye 28 November 2023 hingga 10 Februari 2024". */
const PERIODS = new Set(['campaign', 'registration', 'recruitment']);

/**
 * Events of the story's sentences, in text order.
 *
 * @param today the day of the release; later days are planned
 */
export function assembleOthers(
  reading: Reading,
  main: AssembledEvent,
  dates: readonly ResolvedDate[],
  quotes: readonly QuoteCandidate[],
  elections: readonly LinkedElection[],
  today: Day | null,
): AssembledEvent[] {
  const events: AssembledEvent[] = [];
  const known = new Set([`${main.type} ${dayOf(main.date)}`]);
  const polls = new Set(elections.flatMap(({ votingDate }) => votingDate?.iso ?? []));
  const named = namedIn(elections);
  const { sentences, sections, sectionOf } = reading.document;
  // Dates stand in order, as sentences do.
  let next = 0;
  for (let s = 0; s < sentences.length && events.length < MOST; s++) {
    const { from, to } = sentences[s]!;
    if (sections[sectionOf[s]!]!.kind !== 'body' || isQuoted(reading, from, quotes)) continue;
    while (next < dates.length && dates[next]!.candidate.from < from) next++;
    const days: ResolvedDate[] = [];
    for (; next < dates.length && dates[next]!.candidate.from < to; next++)
      if (dates[next]!.on !== null) days.push(dates[next]!);
    if (days.length === 0) continue;
    const nouns = nounsOf(reading, place(s), quotes).filter(({ strength }) => strength >= WEAKEST);
    for (const date of days) {
      if (isHistory(date.on!, today) || dayOf(date) === dayOf(main.date)) continue;
      const noun = nearest(
        nouns.filter(({ type }) => fits(type, date, polls)),
        date,
      );
      if (!noun) {
        const poll = known.has(`voting ${dayOf(date)}`)
          ? null
          : pollAt(s, date, named.get(s) ?? []);
        if (poll) {
          known.add(`voting ${dayOf(date)}`);
          events.push(eventOf(reading, poll, date, quotes, today));
        }
        continue;
      }
      if (noun.from === main.trigger[0]) continue;
      const key = keyOf(reading, noun, date);
      if (known.has(key)) continue;
      known.add(key);
      events.push(eventOf(reading, noun, date, quotes, today));
    }
  }
  return events;
}

/** Where a sentence names an election, and its polling day. */
type Named = { from: number; to: number; day: string };

/** Elections with a polling day, by the sentences that name them. */
function namedIn(elections: readonly LinkedElection[]): ReadonlyMap<number, Named[]> {
  const named = new Map<number, Named[]>();
  for (const { votingDate, mentions } of elections) {
    if (votingDate === null) continue;
    for (const { from, to, sentence } of mentions) {
      const list = named.get(sentence);
      if (list) list.push({ from, to, day: votingDate.iso });
      else named.set(sentence, [{ from, to, day: votingDate.iso }]);
    }
  }
  return named;
}

/** "Pilkada Serentak digelar pada 27 November 2024": the election whose polling day is told beside it. */
function pollAt(
  sentence: number,
  { candidate, iso }: ResolvedDate,
  named: readonly Named[],
): Occasion | null {
  const near = named.find(
    ({ from, to, day }) =>
      day === iso?.slice(0, 10) &&
      candidate.from - to <= DATE_REACH &&
      from - candidate.to <= DATE_REACH,
  );
  return near ? { type: 'voting', sentence, from: near.from, to: near.to, nameTo: near.to } : null;
}

/** On polling day people vote, whatever else the sentence names; a period is no day of a meeting. */
function fits(type: string, date: ResolvedDate, polls: ReadonlySet<string>): boolean {
  if (polls.has(dayOf(date))) return AT_POLLS.has(type);
  return !isPeriod(date) || PERIODS.has(type);
}

/** A campaign that begins on one day and ends on another is one. */
function keyOf(reading: Reading, { type, from, nameTo }: EventNoun, date: ResolvedDate): string {
  return type === 'campaign'
    ? `${type} ${fold(textOf(reading.document, from, nameTo))}`
    : `${type} ${dayOf(date)}`;
}

const place = (sentence: number) => ({ sentence, weight: 1, title: false, voting: false });

const dayOf = (date: ResolvedDate | null): string => date?.iso?.slice(0, 10) ?? '';

/** The noun whose words end nearest in front of the day, or that the day leads to. */
function nearest(nouns: readonly EventNoun[], date: ResolvedDate): EventNoun | null {
  let best: EventNoun | null = null;
  let bestDistance = DATE_REACH;
  for (const noun of nouns) {
    const before = date.candidate.from - noun.nameTo;
    const behind = noun.held ? noun.from - date.candidate.to : DATE_REACH;
    const distance = before >= 0 ? before : behind >= 0 ? behind : DATE_REACH;
    if (distance < bestDistance) {
      best = noun;
      bestDistance = distance;
    }
  }
  return best;
}

/** What an event is read off: its words, and those of its name. */
type Occasion = Pick<EventNoun, 'type' | 'sentence' | 'from' | 'to' | 'nameTo'>;

function eventOf(
  reading: Reading,
  noun: Occasion,
  date: ResolvedDate,
  quotes: readonly QuoteCandidate[],
  today: Day | null,
): AssembledEvent {
  const venue = findVenue(reading, noun.sentence, [place(noun.sentence)], quotes);
  const status = statusOf(reading, noun.sentence, noun.from, date);
  return {
    type: noun.type,
    trigger: [noun.from, noun.to],
    name: noun.nameTo - noun.from >= 2 ? [noun.from, noun.nameTo] : null,
    venue,
    address: null,
    date,
    status: status === 'held' && isLater(date.on!, today) ? 'planned' : status,
    mode: modeOf(reading, [place(noun.sentence)], venue !== null),
    sentences: [noun.sentence],
    lead: new Set(),
  };
}

/** Years back at which a day is history and no event of the release's story. */
const HISTORY = 10;
/** The same for a release whose own day is not known. */
const MODERN = 1990;

const isHistory = ({ year }: Day, today: Day | null): boolean =>
  year < (today === null ? MODERN : today.year - HISTORY);

function isLater(day: Day, today: Day | null): boolean {
  if (today === null) return false;
  const number = ({ year, month, day: of }: Day): number => year * 10_000 + month * 100 + of;
  return number(day) > number(today);
}
