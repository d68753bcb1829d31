/** The vote on the type of the event, and the words that speak for it. */
import { Shape } from '../../document/tokens.js';
import type { QuoteCandidate } from '../../mentions/quotes.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { isWord, type Reading } from '../../mentions/release.js';
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

/** No noun of a late sentence scores more. */
const LATE_SCORE = 1.3;

/** The noun whose name says most: longest, in capitals; of the type, else behind "kegiatan". */
export function bestName(
  nouns: readonly EventNoun[],
  type: string,
  reading: Reading,
): EventNoun | null {
  const named = nouns.filter(
    (noun) => !noun.background && (noun.led || !noun.inside) && isName(noun, reading),
  );
  return (
    mostTelling(
      named.filter((noun) => noun.type === type || noun.led),
      reading,
    ) ??
    // "… usai kirab Hari Jadi": the occasion, when nothing else has a name.
    mostTelling(
      named.filter(
        ({ held, strength, score, to, nameTo }) =>
          held && strength > 1 && (score > LATE_SCORE || isPlain(reading, to, nameTo)),
      ),
      reading,
    )
  );
}

/**
 * Small letters name an event only where it is held: no "pasien dalam
 * pengawasan", no "tersangka kasus itu", and no "konferensi pers".
 */
export function isName(
  { from, to, nameTo, held, led, behind, type, strength }: EventNoun,
  reading: Reading,
): boolean {
  const { flags } = reading.document.tokens;
  // "melalui Zoom Meeting": how one joined, and not what.
  if ((markAt(reading.tagged, from, EntryType.onlineCue)?.length ?? 0) > 1) return false;
  const capital = to < nameTo && (flags[to]! & Shape.cap) !== 0;
  // "Pantauan wartawan": a weak noun needs a second capital.
  if (flags[from]! & Shape.cap && !(flags[from]! & Shape.sentenceStart))
    return strength > 1 || led || capital;
  if (capital) return true;
  if (strength < 2 || type === 'statement') return false;
  return (
    held ||
    led ||
    (behind && type !== 'enforcement') ||
    (strength > 2 && isPlain(reading, to, nameTo))
  );
}

/** "debat calon presiden dalam Pilpres 2024": capitals, and no word that leads to people or a place. */
function isPlain(reading: Reading, from: number, to: number): boolean {
  let capital = false;
  for (let i = from; i < to; i++) {
    if (isWord(reading, i, WordFlag.locative | WordFlag.oblique | WordFlag.subordinator))
      return false;
    capital ||= (reading.document.tokens.flags[i]! & Shape.cap) !== 0;
  }
  return capital;
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
