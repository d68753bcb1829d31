/** The vote on the type of the event, and the words that speak for it. */
import { Shape } from '../../document/tokens.js';
import type { QuoteCandidate } from '../../mentions/quotes.js';
import type { Reading } from '../../mentions/release.js';
import { type EventNoun, nounsOf } from './nouns.js';
import type { WeighedSentence } from './sentences.js';
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
  for (const place of weighed) {
    for (const noun of nounsOf(reading, place, quotes)) {
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
  return votes;
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

/** The noun whose name says most: longest, in capitals; of the type, else behind "kegiatan". */
export function bestName(
  nouns: readonly EventNoun[],
  type: string,
  reading: Reading,
): EventNoun | null {
  const named = nouns.filter(({ background }) => !background);
  return mostTelling(
    named.filter((noun) => noun.type === type || noun.led),
    reading,
  );
}

/** What a word, capitals, and a lead word in front add to a name. */
const WORD = 0.8;
const CAPITAL = 5;

function mostTelling(nouns: readonly EventNoun[], reading: Reading): EventNoun | null {
  const { flags } = reading.document.tokens;
  let best: EventNoun | null = null;
  let bestScore = 0;
  for (const noun of nouns) {
    const words = noun.nameTo - noun.from;
    if (words < 2) continue;
    const capital =
      flags[noun.from]! & Shape.cap && !(flags[noun.from]! & Shape.sentenceStart) ? CAPITAL : 0;
    const score = Math.min(words, 12) * WORD + capital + noun.score * 0.6 + (noun.led ? 2 : 0);
    if (score > bestScore) {
      best = noun;
      bestScore = score;
    }
  }
  return best;
}
