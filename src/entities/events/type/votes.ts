/** The vote on the type of the event, and the words that speak for it. */
import type { QuoteCandidate } from '../../../mentions/quotes/quotes.js';
import type { Reading } from '../../../mentions/release.js';
import { type EventNoun, nounsOf } from './nouns.js';
import type { WeighedSentence } from '../sentences.js';
import { type EventVerb, verbsOf } from './verbs.js';

export interface Votes {
  byType: Map<string, number>;
  /** All event nouns in reading order. */
  nouns: EventNoun[];
  /** The strongest verb. */
  verb: EventVerb | null;
}

/** Every event noun and verb votes for its type. */
export function castVotes(
  reading: Reading,
  weighed: readonly WeighedSentence[],
  quotes: readonly QuoteCandidate[],
): Votes {
  const votes: Votes = { byType: new Map(), nouns: [], verb: null };
  const vote = ({ type, score }: EventNoun | EventVerb): void => {
    votes.byType.set(type, (votes.byType.get(type) ?? 0) + score);
  };
  const { id } = reading.document.tokens;
  const heads = new Map<number, EventNoun>();
  for (const place of weighed) {
    for (const noun of nounsOf(reading, place, quotes)) {
      const head = id[noun.from]!;
      // "Rapat Paripurna …. Agenda rapat kali ini": of the type of the one told before.
      if (noun.strength > 1 && noun.to - noun.from === 1)
        noun.type = heads.get(head)?.type ?? noun.type;
      else if (!heads.has(head)) heads.set(head, noun);
      // Further on, only what was held or named as the occasion can be the release's event.
      if (place.voting || noun.held || noun.led) votes.nouns.push(noun);
      if (place.voting && noun.type !== '') vote(noun);
    }
    if (!place.voting) continue;
    for (const verb of verbsOf(reading, place, quotes)) {
      vote(verb);
      if (!votes.verb || verb.score > votes.verb.score) votes.verb = verb;
    }
  }
  const object = objectOf(votes.nouns, weighed);
  if (object && GATHERINGS.has(object.type))
    votes.byType.set(object.type, votes.byType.get(object.type)! + OBJECT);
  return votes;
}

/** What being the object of the lead's main clause adds. */
export const OBJECT = 6;

/** Sentences of the body in which the main clause tells what the release is about. */
const OPENING = 2;

/** Types whose nouns say what was held, whatever it was about. */
export const GATHERINGS = new Set(['meeting', 'plenary', 'training', 'outreach']);

/** "Bupati membuka rapat …": the first noun that the opening sentences say was held. */
export function objectOf(
  nouns: readonly EventNoun[],
  weighed: readonly WeighedSentence[],
): EventNoun | undefined {
  const opening = weighed.filter(({ title, voting }) => voting && !title).slice(0, OPENING);
  return nouns.find(
    (noun) =>
      noun.held &&
      noun.strength > 1 &&
      !(noun.aside || noun.background || noun.inside || noun.occasion) &&
      opening.some(({ sentence }) => sentence === noun.sentence),
  );
}

/** Below this score nothing happened but talk. */
const FLOOR = 3;

/** The type with the most votes, or null when it has too few to tell of an event. */
export function winner({ byType }: Votes): string | null {
  let best: string | null = null;
  for (const [type, score] of byType) if (best === null || score > byType.get(best)!) best = type;
  return best === null || byType.get(best)! < FLOOR ? null : best;
}

/** The strongest noun of a type. */
export function bestNoun(nouns: readonly EventNoun[], type: string): EventNoun | null {
  return strongest(nouns.filter((noun) => noun.type === type));
}

/** The first of the nouns with the highest score. */
export function strongest(nouns: readonly EventNoun[]): EventNoun | null {
  return nouns.reduce<EventNoun | null>(
    (top, next) => (!top || next.score > top.score ? next : top),
    null,
  );
}
