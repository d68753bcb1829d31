/** Bodies of one list; only `kliping/deep` asks. */
import { WordFlag } from '../../gazetteer/lexicon.js';
import type { InstitutionCandidate } from '../../mentions/institutions/institutions.js';
import { isWord, type Reading, textOf } from '../../mentions/release.js';

/** Tokens between two bodies of one list: ", dan". */
const JOINT = 2;

/** In one sentence, nothing but commas and conjunctions stands between two bodies. */
export function isJoint(
  reading: Reading,
  { to, sentence }: InstitutionCandidate,
  next: InstitutionCandidate,
): boolean {
  if (next.sentence !== sentence || next.from <= to || next.from > to + JOINT) return false;
  for (let i = to; i < next.from; i++) {
    const isComma = textOf(reading.document, i, i + 1) === ',';
    if (!isComma && !isWord(reading, i, WordFlag.conjunction)) return false;
  }
  return true;
}
