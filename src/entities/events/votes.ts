/** The vote on the type of the event, and the words that speak for it. */
import { fold, Shape } from '../../document/tokens.js';
import type { QuoteCandidate } from '../../mentions/quotes.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { isWord, type Reading, textOf } from '../../mentions/release.js';
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
  const named = nouns.filter(
    (noun) => !noun.background && (noun.led || !noun.inside) && isName(noun, reading),
  );
  return (
    mostTelling(
      named.filter((noun) => noun.type === type || noun.inner === type || noun.led),
      reading,
    ) ??
    // "… usai kirab Hari Jadi": the occasion, when nothing else has a name.
    mostTelling(
      named.filter(
        ({ held, occasion, aside, strength, late, from, to, nameTo }) =>
          held &&
          !aside &&
          strength > 1 &&
          (!late || isPlain(reading, from, to) || (occasion && isPlain(reading, to, nameTo))),
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
  { from, to, nameTo, held, led, behind, late, occasion, type, strength }: EventNoun,
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
  // "Kunjungan jajaran pemkab …": what is told of the event further on.
  if (strength < 2 || type === 'statement' || (late && !led && !occasion)) return false;
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

/** What a word, capitals, and a lead word in front add to a name; what is left of that when it is told aside, or late. */
const WORD = 0.7;
const MOST_WORDS = 9;
const CAPITAL = 5;
const LED = 2;
const FAINT = 0.4;
/** What the score of the noun, or of its like elsewhere, adds. */
const NOUN = 0.6;

function mostTelling(nouns: readonly EventNoun[], reading: Reading): EventNoun | null {
  const { flags } = reading.document.tokens;
  const headOf = ({ from, to }: EventNoun): string => fold(textOf(reading.document, from, to));
  // "… dalam rangka Rapat Paripurna Hari Jadi. Rapat Paripurna ini digelar …": one and the same.
  const likes = new Map<string, { score: number; aside: boolean }>();
  for (const noun of nouns) {
    const head = headOf(noun);
    const like = likes.get(head);
    likes.set(head, {
      score: Math.max(noun.score, like?.score ?? 0),
      aside: noun.aside && (like?.aside ?? true),
    });
  }
  let best: EventNoun | null = null;
  let bestScore = 0;
  for (const noun of nouns) {
    const { from, to, nameTo, led } = noun;
    if (nameTo - from < 2) continue;
    const capital =
      !noun.title && flags[from]! & Shape.cap && !(flags[from]! & Shape.sentenceStart);
    const words = Math.min(wordsOf(reading, from, to, nameTo), MOST_WORDS);
    const telling = words * WORD + (capital ? CAPITAL : 0) + (led ? LED : 0);
    const like = likes.get(headOf(noun))!;
    const faint = like.aside || noun.late;
    const score = telling * (faint ? FAINT : 1) + like.score * NOUN;
    if (score > bestScore) {
      best = noun;
      bestScore = score;
    }
  }
  return best;
}

/** Tokens of a name; what stands in brackets tells nothing new. */
function wordsOf(reading: Reading, from: number, to: number, nameTo: number): number {
  const { document } = reading;
  let words = to - from;
  let open = false;
  for (let i = to; i < nameTo; i++) {
    const mark = textOf(document, i, i + 1);
    if (mark === '(') open = true;
    if (!open) words++;
    if (mark === ')') open = false;
  }
  return words;
}
