/** Finer points of venues, which only `kliping/deep` carries. */
import { Shape } from '../../document/tokens.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { groundOf } from '../../mentions/ground.js';
import { isWord, type Reading } from '../../mentions/release.js';

/** Letters of the preposition that "dihalaman" starts with, or 0. */
export const fusedLength = (reading: Reading, token: number): number =>
  markAt(reading.tagged, token, EntryType.venueHead)?.row ?? 0;

/** Words behind "dan" in a venue's name, at most. */
const LONGEST_TAIL = 4;

/**
 * The end of a venue that starts at token `from` and would break off at token `end`: "Halaman Kantor Dinas Koperasi | dan UKM",
 * "Gedung Pelayanan Haji | dan Umrah Terpadu (PELHUT)".
 *
 * @param to end of the sentence
 */
export function wholeVenue(reading: Reading, from: number, end: number, to: number): number {
  const { body } = groundOf(reading);
  for (let i = from; i < end; i++) {
    const inner = reading.institutions[body[i]! - 1];
    // "Hotel Kenari | Kecamatan Gerung": where it stands is none of it.
    if (inner && inner.to > end && reading.tagged.leading[end]?.type !== EntryType.regionPrefix)
      return inner.to;
  }
  if (!isWord(reading, end, WordFlag.conjunction)) return end;
  const { tokens, text } = reading.document;
  for (let i = end + 1; i < to && i <= end + LONGEST_TAIL; i++) {
    if (text[tokens.start[i]!] === '(') {
      const closed = i > end + 1 && i + 2 < to && text[tokens.start[i + 2]!] === ')';
      return closed && tokens.flags[i + 1]! & Shape.upper ? i + 3 : end;
    }
    if (!(tokens.flags[i]! & Shape.cap)) break;
  }
  return end;
}
