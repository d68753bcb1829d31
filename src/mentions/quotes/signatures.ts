/** Who has written a release or taken its pictures, and is nobody in it; only `kliping/deep` tells. */
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { Shape } from '../../document/tokens.js';
import { type Document, sentenceOf } from '../../document/document.js';
import { foldedRun, type Reading } from '../release.js';

/** "Editor: Hendri Saputra", "(foto: Hendri/Riau Pos)": who is named behind the word for what they did for the release, or in its byline. */
function isByline({ document, knowledge }: Reading, cells: Cells, from: number): boolean {
  const { sections, sectionOf } = document;
  const sentence = sentenceOf(document, cells.from[from]!);
  if (sections[sectionOf[sentence]!]?.kind === 'byline') return true;
  let first = from;
  while (first > from - CREDIT_REACH && isOfCredit(document, cells, first - 1)) first--;
  if (!hasTag(cells, first - 1, Tag.Colon)) return false;
  const last = cells.from[first - 1]!;
  const { asideCues } = knowledge.lexicon;
  return [1, 2].some(
    (length) =>
      last >= length && asideCues?.get(foldedRun(document, last - length, last)) === 'credit',
  );
}

/** Words of a name and of its newspaper in front of the one that is asked about, at most. */
const CREDIT_REACH = 8;
const IN_CREDIT = maskOf(Tag.Cap, Tag.Period, Tag.Slash, Tag.Institution);

/** "RiauPos.com/Hendri": a word with a capital, a mark, or what is glued to one. */
const isOfCredit = ({ tokens }: Document, cells: Cells, i: number): boolean =>
  hasAnyTag(cells, i, IN_CREDIT) ||
  (hasTag(cells, i, Tag.Lower) && !(tokens.flags[cells.from[i]!]! & Shape.spaced));

/** Cells of a signature in brackets, at most. */
const LONGEST_SIGNATURE = 24;
const SIGNED = maskOf(Tag.Cap, Tag.Lower, Tag.Slash, Tag.Period, Tag.Institution);

/** The name words `[from, to)` are in a signature, or beside a picture's source. */
export const isSigned = (reading: Reading, cells: Cells, from: number, to: number): boolean =>
  isSignature(reading, cells, from) ||
  isCredit(reading, cells, from, to) ||
  isByline(reading, cells, from);

/** "(Humas/Hendri/Juan)", "(Hendri Saputra/Juan Wijaya)" at the end of a sentence: whoever has written or pictured it. */
function isSignature({ document }: Reading, cells: Cells, first: number): boolean {
  let slashes = 0;
  let from = first;
  for (; from > first - LONGEST_SIGNATURE && hasAnyTag(cells, from, SIGNED); from--)
    if (hasTag(cells, from, Tag.Slash)) slashes++;
  let to = first;
  for (; to < first + LONGEST_SIGNATURE && hasAnyTag(cells, to, SIGNED); to++)
    if (hasTag(cells, to, Tag.Slash)) slashes++;
  if (slashes === 0 || !hasTag(cells, from, Tag.Open) || !hasTag(cells, to, Tag.Close))
    return false;
  const end = hasTag(cells, to + 1, Tag.Period) ? to + 2 : to + 1;
  return end >= cells.length || (document.tokens.flags[cells.from[end]!]! & Shape.lineStart) !== 0;
}

/** Words and initials of a name in front of the one that is asked about, at most. */
const NAME_REACH = 5;
const IN_NAME = maskOf(Tag.Cap, Tag.Period);

/** "ANTARA FOTO/Hendri Saputra", "(Foto: Hendri Saputra/detikcom)": a slash between a name and capitals in front, or what is no name behind. */
function isCredit({ document }: Reading, cells: Cells, from: number, to: number): boolean {
  let first = from;
  while (first > from - NAME_REACH && hasAnyTag(cells, first - 1, IN_NAME)) first--;
  if (hasTag(cells, first - 1, Tag.Slash) && hasTag(cells, first - 2, Tag.Upper))
    return !hasAnyTag(cells, first - 3, NAMES) || hasTag(cells, first - 3, Tag.Upper);
  return (
    hasTag(cells, to, Tag.Slash) &&
    to + 1 < cells.length &&
    (document.tokens.flags[cells.from[to + 1]!]! & Shape.lower) !== 0 &&
    hasAnyTag(cells, first - 1, OPENS)
  );
}

const NAMES = maskOf(Tag.Cap, Tag.Title, Tag.Honorific);
const OPENS = maskOf(Tag.Colon, Tag.Open);
