/** Letters that look like somebody's name and are none; only `kliping/deep` tells. */
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { fold } from '../../document/tokens.js';
import { degreeAt } from './degrees.js';
import { isGluedDot } from './words.js';
import { foldedRun, isWord, once, type Reading, textOf } from '../release.js';
import { NAME_BITS } from '../token-tags.js';

/** "Nomor AL.107": capitals and the figures of a decree. */
export const isDecree = (reading: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Upper) &&
  hasTag(cells, i + 2, Tag.Number) &&
  isGluedDot(reading, cells, i + 1);

/** "A-B (Er-Ji)", "(SJA-Arul)": what a pair is called by in brackets behind it, and wherever it is called so again. */
export function isPairsLetters(reading: Reading, cells: Cells, i: number): boolean {
  const token = cells.from[i]!;
  if (isWord(reading, token, NAME_BITS)) return false;
  if (!hasTag(cells, i - 1, Tag.Dash) && !hasTag(cells, i + 1, Tag.Dash)) return false;
  return pairsLetters(reading).has(foldedRun(reading.document, token, token + 1));
}

const pairsLetters = once(({ document: { text } }: Reading): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const [, first, second] of text.matchAll(/\p{L} \((\p{Lu}\p{L}+)-(\p{Lu}\p{L}+)\)/gu))
    found.add(fold(first!)).add(fold(second!));
  return found;
});

/** "I.B", "Kelas I.A": lone letters, and ordinary words in front of them; but "Drs. Suka". */
export function isLetters(reading: Reading, cells: Cells, from: number, to: number): boolean {
  const { start, end } = reading.document.tokens;
  if (from > 1 && isGluedDot(reading, cells, from - 1) && hasTag(cells, from - 2, Tag.Honorific))
    return false;
  for (let i = from; i < to; i++) {
    const token = cells.from[i]!;
    if (end[token]! - start[token]! === 1) continue;
    if (isWord(reading, token, NAME_BITS) || !hasTag(cells, i, Tag.Common)) return false;
  }
  return true;
}

/** "pasangan AMIN (Anies-Muhaimin)": capitals that the brackets behind them spell out. */
export const isShortForm = (cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Upper) && hasTag(cells, i + 1, Tag.Open) && !hasTag(cells, i - 1, Tag.Upper);

/** "S, Pd., M.Pd": two letters that no honorific stands in front of, and a degree behind them. */
export function isRestOfDegree(reading: Reading, cells: Cells, i: number): boolean {
  const { start, end } = reading.document.tokens;
  const token = cells.from[i]!;
  if (end[token]! - start[token]! > 2 || isWord(reading, token, NAME_BITS)) return false;
  if (hasTag(cells, i - 1, Tag.Honorific) || hasTag(cells, i - 2, Tag.Honorific)) return false;
  let behind = i + 1;
  while (behind <= i + 2 && hasAnyTag(cells, behind, MARKS)) behind++;
  return degreeAt(reading, cells, behind) > 0;
}

const MARKS = maskOf(Tag.Comma, Tag.Period);

/** "eselon IVa": a numeral and a letter. */
export const isGrade = ({ document }: Reading, token: number): boolean =>
  /^[IVX]+[a-e]$/.test(textOf(document, token, token + 1));
