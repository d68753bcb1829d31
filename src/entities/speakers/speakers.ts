/** Who says what stands in quotation marks. */
import type { QuoteCandidate } from '../../mentions/quotes/quotes.js';
import type { Reading } from '../../mentions/release.js';
import type { Discourse } from '../discourse.js';
import { before } from './before.js';
import { behind } from './behind.js';
import type { Saying, Speaker } from './saying.js';

export type { Speaker } from './saying.js';

/** Finds the speaker of each quote, in order. */
export function findSpeakers(
  reading: Reading,
  discourse: Discourse,
  quotes: readonly QuoteCandidate[],
): Speaker[] {
  const speakers: Speaker[] = [];
  quotes.forEach((quote, index) => {
    const [previous, last] = [quotes[index - 1], speakers[index - 1]];
    const saying: Saying = { reading, discourse, quote, index, previous, last };
    speakers.push(behind(saying) ?? before(saying) ?? NOBODY);
  });
  return speakers;
}

const NOBODY: Speaker = { person: null, basis: 'inferred', cue: null };
