/** Short names that a release gives a body itself: "Politeknik Negeri Tanah Laut (Politala)", then "Politala". */
import { type Cells, type Chunk, collapse, hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { fold, foldedAt, foldedTokens } from '../../document/tokens.js';
import { copyOf, type InstitutionCandidate } from './candidate.js';
import { isInCode, opensWord } from './names.js';
import { INSTITUTION } from './units.js';
import { hintRegion } from '../regions/hints.js';
import { type Reading, textOf } from '../release.js';

/** Words of the longest short name ("Kobar Guru Indonesia"). */
export const LONGEST_ALIAS = 3;

/** Makes institutions of the short names that stand elsewhere in the release. */
export function findAliases(reading: Reading): void {
  const aliases = definedAliases(reading);
  if (aliases.size === 0) return;
  const heads = new Set<string>();
  for (const alias of aliases.keys()) heads.add(foldedTokens(alias)[0]!);
  const { tokens, text } = reading.document;
  reading.cells = reading.cells.map((cells, sentence) => {
    const chunks: Chunk[] = [];
    for (let i = 0; i < cells.length; i++) {
      if (!isFree(cells, i) || !heads.has(foldedAt(tokens, text, cells.from[i]!))) continue;
      const to = aliasEnd(reading, cells, i, aliases);
      if (to <= i) continue;
      const [from, regionFrom] = [cells.from[i]!, cells.to[to - 1]!];
      const source = aliases.get(fold(textOf(reading.document, from, regionFrom)))!;
      forget(reading, cells, i, to);
      // "TPD Bali": the short name of a body that other regions have, too.
      const placed = source.level !== 'national' && !source.brand && hasTag(cells, to, Tag.Region);
      const end = placed ? to + 1 : to;
      const region = placed ? cells.ref[to]! : source.region;
      if (placed) hintRegion(reading, region, source.level);
      const alias = copyOf(source);
      alias.from = from;
      alias.to = cells.to[end - 1]!;
      alias.region = region;
      alias.regionFrom = regionFrom;
      alias.sentence = sentence;
      alias.parent = -1;
      alias.head = null;
      chunks.push({
        from: i,
        to: end,
        tags: INSTITUTION,
        ref: reading.institutions.push(alias) - 1,
      });
      i = end - 1;
    }
    return collapse(cells, chunks);
  });
}

/** What releases put into brackets behind a body's name, folded, with the body. */
function definedAliases(reading: Reading): Map<string, InstitutionCandidate> {
  const aliases = new Map<string, InstitutionCandidate>();
  for (const candidate of reading.institutions) {
    if (candidate.sentence < 0 || candidate.acronym === null) continue;
    const text = textOf(reading.document, candidate.from, candidate.to);
    if (!text.includes(`(${candidate.acronym})`)) continue;
    const words = candidate.acronym.split(/\s+/u);
    if (!opensWord(candidate.acronym, candidate.name)) continue;
    if (reading.knowledge.lexicon.generic.has(fold(candidate.acronym))) continue;
    if (words.length <= LONGEST_ALIAS && candidate.acronym.length >= 3)
      aliases.set(fold(candidate.acronym), candidate);
  }
  reading.knowledge.fine?.addTold(reading, aliases);
  return aliases;
}

/** The cell behind the alias that starts at the free cell `i`, or `i`. */
function aliasEnd(
  reading: Reading,
  cells: Cells,
  i: number,
  aliases: ReadonlyMap<string, InstitutionCandidate>,
): number {
  if (hasTag(cells, i - 1, Tag.Open) || isInCode(reading, cells.from[i]!)) return i;
  for (let length = LONGEST_ALIAS; length >= 1; length--) {
    const to = i + length;
    if (to > cells.length || (length > 1 && !isFree(cells, to - 1))) continue;
    const text = fold(textOf(reading.document, cells.from[i]!, cells.to[to - 1]!));
    if (!aliases.has(text)) continue;
    // A body that the gazetteer knows by the word alone is read already, or left out by a rule.
    const known =
      hasTag(cells, i, Tag.Proper) ||
      hasTag(cells, i, Tag.Institution) ||
      hasTag(cells, i, Tag.NationalBody);
    return length === 1 && known ? i : to;
  }
  return i;
}

/** A capitalised word, or a body of one word that a longer alias starts with. */
function isFree(cells: Cells, i: number): boolean {
  if (cells.to[i]! - cells.from[i]! !== 1 || hasTag(cells, i, Tag.Region)) return false;
  return hasTag(cells, i, Tag.Cap) || hasTag(cells, i, Tag.Proper);
}

/** The bodies of the cells `[from, to)` are part of the alias. */
function forget(reading: Reading, cells: Cells, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    if (hasTag(cells, i, Tag.Proper)) reading.institutions[cells.ref[i]!]!.sentence = -1;
  }
}
