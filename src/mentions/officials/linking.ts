/** Words that link others, and offices by what they have in common; only `kliping/deep` has the tables. */
import { fold } from '../../document/tokens.js';
import type { LinkingWord, OfficeSet } from '../../gazetteer/compiled.js';
import type { Cells } from '../../grammar/cells.js';
import { foldedRun, type Reading } from '../release.js';

/** The tokens `from` up to `to` are a word that links others so. */
export const isLinking = (
  { document, knowledge }: Reading,
  from: number,
  to: number,
  as: LinkingWord,
): boolean => knowledge.lexicon.linkingWords![as].has(foldedRun(document, from, to));

/** Cell `i` is a word that links others so. */
export const linksAt = (reading: Reading, cells: Cells, i: number, as: LinkingWord): boolean =>
  i >= 0 && i < cells.length && isLinking(reading, cells.from[i]!, cells.to[i]!, as);

/** An office, as it is spelt out, is one of a set. */
export const isOneOf = ({ knowledge }: Reading, office: string, set: OfficeSet): boolean =>
  knowledge.lexicon.officeSets![set].has(fold(office));
