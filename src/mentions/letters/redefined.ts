/** Abbreviations that a release spells out in its own way. */
import { hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { foldedTokens, Shape } from '../../document/tokens.js';
import { nameOf } from '../institutions/names.js';
import { giveUp, isWord, type Reading, textOf } from '../release.js';

/**
 * "Pajak Bumi dan Bangunan (PBB)": a release that spells an abbreviation out
 * means that, and not the body that the gazetteer knows by it.
 */
export function suppressRedefined(reading: Reading): void {
  const redefined = new Set<number>();
  for (const cells of reading.cells) {
    for (let i = 0; i + 1 < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Acronym)) continue;
      const mark = reading.tagged.leading[cells.from[i]!];
      if (mark?.type !== EntryType.institution) continue;
      const spelled =
        spelledBefore(reading, cells, i) ??
        reading.knowledge.fine?.spelledBehind(reading, cells, i);
      if (!spelled) continue;
      const row = reading.knowledge.lexicon.data.institutions[mark.row]!;
      const name = nameOf(reading, row, cells.from[i]!, mark.length);
      if (foldedTokens(name).join(' ') !== spelled && !isAlike(spelled, name))
        redefined.add(cells.word[i]!);
    }
  }
  if (redefined.size === 0) return;
  const [lo, hi] = maskOf(
    Tag.Institution,
    Tag.NationalBody,
    Tag.Body,
    Tag.ProperBody,
    Tag.NumberedBody,
  );
  for (const cells of reading.cells) {
    for (let i = 0; i < cells.length; i++) {
      if (!redefined.has(cells.word[i]!)) continue;
      cells.lo[i]! &= ~lo;
      cells.hi[i]! &= ~hi;
      giveUp(reading, 'institution', cells.from[i]!, cells.to[i]!, 'the release spells it out');
    }
  }
}

/** The words in front of a bracket whose initials are the letters in it, folded; or null. */
function spelledBefore(
  reading: Reading,
  cells: Reading['cells'][number],
  acronym: number,
): string | null {
  if (!hasTag(cells, acronym - 1, Tag.Open) || !hasTag(cells, acronym + 1, Tag.Close)) return null;
  const letters = textOf(reading.document, cells.from[acronym]!, cells.to[acronym]!).toLowerCase();
  const words: string[] = [];
  let left = letters.length;
  for (let token = cells.from[acronym - 1]! - 1; token >= 0 && left > 0; token--) {
    // "Purchasing Managers' Index (PMI)"
    if (reading.document.tokens.flags[token]! & Shape.punct) continue;
    const word = textOf(reading.document, token, token + 1).toLowerCase();
    words.unshift(word);
    if (isWord(reading, token, WordFlag.conjunction)) continue;
    if (word[0] !== letters[--left]) return null;
  }
  return left === 0 ? words.join(' ') : null;
}

/** A good share of the longer words of two names begin alike: they may well mean the same body, with a slip. */
export function isAlike(a: string, b: string, share = 2 / 3): boolean {
  const starts = (name: string): Set<string> =>
    new Set(
      foldedTokens(name)
        .filter((word) => word.length > 3)
        .map((word) => word.slice(0, SAME_START)),
    );
  const [first, second] = [starts(a), starts(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared > 0 && shared >= Math.min(first.size, second.size) * share;
}

/** "Pemilihan" and "Pemilhan" have so many letters alike, "Pemenangan" and "Pemeriksa" have not. */
const SAME_START = 5;
