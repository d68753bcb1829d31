/** The street address of the venue. */
import { Shape } from '../../../document/tokens.js';
import { WordFlag } from '../../../gazetteer/lexicon.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import type { WeighedSentence } from '../sentences.js';

/** Words of an address at most, "Jalan" included. */
const LONGEST_ADDRESS = 10;

/** The first address: a street word and the capitals and numbers behind it. */
export function findAddress(
  reading: Reading,
  weighed: readonly WeighedSentence[],
): [number, number] | null {
  const { tokens } = reading.document;
  for (const { sentence } of weighed) {
    if (!(reading.tagged.bitsIn[sentence]! & WordFlag.street)) continue;
    const { from, to } = reading.document.sentences[sentence]!;
    for (let i = from; i < to - 1; i++) {
      if (!isWord(reading, i, WordFlag.street)) continue;
      const end = addressEnd(reading, i, to);
      if (end > i + 1 && tokens.flags[i + 1]! & Shape.cap) return [i, end];
    }
  }
  return null;
}

function addressEnd(reading: Reading, street: number, to: number): number {
  const { tokens, text } = reading.document;
  let end = street + 1;
  for (let i = street + 1; i < to && i < street + LONGEST_ADDRESS; i++) {
    const mark = text[tokens.start[i]!]!;
    if (tokens.flags[i]! & (Shape.cap | Shape.digit)) end = i + 1;
    else if (mark !== '.' && !isWord(reading, i, WordFlag.abbreviation)) break;
  }
  return end;
}
