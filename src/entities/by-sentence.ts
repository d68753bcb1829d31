/** Mentions of a release by their sentence, so that nobody looks through all of them for those nearby. */
import { once } from '../mentions/release.js';

/** Indices of mentions, ascending, by sentence. */
export type BySentence = ReadonlyMap<number, readonly number[]>;

function indexed(mentions: readonly { sentence: number }[]): BySentence {
  const found = new Map<number, number[]>();
  mentions.forEach(({ sentence }, i) => {
    const known = found.get(sentence);
    if (known) known.push(i);
    else found.set(sentence, [i]);
  });
  return found;
}

export const titlesIn = once(({ titles }): BySentence => indexed(titles));
export const bodiesIn = once(({ institutions }): BySentence => indexed(institutions));
export const regionsIn = once(({ regions }): BySentence => indexed(regions));

/** The mentions of a sentence; none for one without any. */
export const inSentence = (mentions: BySentence, sentence: number): readonly number[] =>
  mentions.get(sentence) ?? NONE;

const NONE: readonly number[] = [];
