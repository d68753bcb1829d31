/** The sentences that an event is read off, and how much each of them counts. */
import type { QuoteCandidate } from '../../mentions/quotes.js';
import type { Reading } from '../../mentions/release.js';
import { isQuoted } from '../discourse.js';

export interface WeighedSentence {
  sentence: number;
  weight: number;
  /** Whether the sentence is the headline. */
  title: boolean;
  /** Whether its words tell what the release is about; later sentences only tell where and when. */
  voting: boolean;
}

/** Weights of the sentences of the body that can tell what the release is about. */
const LEAD = [2.5, 1.8, 1.3, 1, 0.8];

/** Weight of a sentence behind those, and how many of them are read. */
const LATE = 0.3;
const MOST_LATE = 12;

/** Sentences in reading order with their weight: headline, caption, lead. */
export function weigh(reading: Reading, quotes: readonly QuoteCandidate[]): WeighedSentence[] {
  const { sections, sectionOf, sentences } = reading.document;
  const weighed: WeighedSentence[] = [];
  let body = 0;
  let late = 0;
  for (let s = 0; s < sentences.length; s++) {
    const kind = sections[sectionOf[s]!]!.kind;
    if (kind === 'title') weighed.push({ sentence: s, weight: 3, title: true, voting: true });
    else if (kind === 'caption')
      weighed.push({ sentence: s, weight: 1, title: false, voting: true });
    else if (kind !== 'body') continue;
    else if (body < LEAD.length && !isQuoted(reading, sentences[s]!.from, quotes))
      weighed.push({ sentence: s, weight: LEAD[body++]!, title: false, voting: true });
    else if (late++ < MOST_LATE)
      weighed.push({ sentence: s, weight: LATE, title: false, voting: false });
  }
  return weighed;
}

/** Sentences that tell what the release is about. */
export const leadOf = (weighed: readonly WeighedSentence[]): ReadonlySet<number> =>
  new Set(weighed.filter(({ voting }) => voting).map(({ sentence }) => sentence));
