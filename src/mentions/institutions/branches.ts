/** Branches of parties and associations: "DPD Golkar Riau", "DPC GMNI", "Dewan Pakar DPP PAN". */
import { hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import type { InstitutionRow } from '../../gazetteer/compiled.js';
import { entriesAt, EntryType } from '../../gazetteer/lexicon.js';
import { type Extent, rowAt } from './extent.js';
import { nameOf, withoutBrackets } from './names.js';
import { type Reading, textOf } from '../release.js';

/**
 * "DPD IKABOGA NTB" is the branch of a body that no table knows, "DPD Golkar"
 * that of a party, and neither the Dewan Perwakilan Daerah; null for no branch.
 */
export function kindOfBranch(
  reading: Reading,
  cells: Reading['cells'][number],
  { from, to }: Extent,
): string | null {
  const { kind } = rowAt(reading, cells, from)!;
  if (kind !== 'party' && !hasTag(cells, from, Tag.NationalBody)) return null;
  const bracketed = hasTag(cells, from + 1, Tag.Open) ? from + 4 : from + 1;
  const second = hasTag(cells, bracketed, Tag.Roman) ? bracketed + 1 : bracketed;
  if (second >= to) return null;
  if (rowAt(reading, cells, second)?.kind === 'community') return 'community';
  if (kind === 'legislature' && rowAt(reading, cells, second)?.kind === 'party') return 'party';
  if (kind === 'legislature' && rowAt(reading, cells, second)?.kind === 'community')
    return 'community';
  return second >= to - 2 && hasTag(cells, second, Tag.UnknownAcronym) ? 'community' : null;
}

/** "DPD" is the Dewan Pimpinan Daerah of a party, too: the row that a branch is read by. */
export function branchRow(
  { document: { tokens }, knowledge: { lexicon } }: Reading,
  token: number,
  row: InstitutionRow,
): InstitutionRow {
  const node = tokens.id[token]! >= 0 ? lexicon.roots[tokens.id[token]!]! : 0;
  if (node === 0 || row.kind === 'party') return row;
  const entry = entriesAt(lexicon.trie, node).find(
    ({ type, row: at }) =>
      type === EntryType.institution && lexicon.data.institutions[at]!.kind === 'party',
  );
  return entry ? lexicon.data.institutions[entry.row]! : row;
}

/** "DPC PDIP": the branch and the body spelled out, where a table knows them. */
export function branchName(
  reading: Reading,
  row: InstitutionRow,
  cells: Reading['cells'][number],
  extent: Extent,
  to: number,
): string {
  const { institutions } = reading.knowledge.lexicon.data;
  const from = cells.from[extent.from]!;
  const { length } = reading.tagged.leading[from]!;
  const parts = [nameOf(reading, row, from, length)];
  let rest = from + length;
  for (let at = rest; at < to; at++) {
    const mark = reading.tagged.leading[at];
    if (mark?.type !== EntryType.institution || at + mark.length > to) continue;
    const { tail } = institutions[mark.row]!;
    const bracketed = textOf(reading.document, at - 1, at) === '(';
    if (bracketed || (tail !== 'none' && tail !== 'region')) continue;
    parts.push(
      textOf(reading.document, rest, at),
      nameOf(reading, institutions[mark.row]!, at, mark.length),
    );
    rest = at + mark.length;
    at = rest - 1;
  }
  if (rest < to) parts.push(textOf(reading.document, rest, to));
  return withoutBrackets(parts.join(' '));
}
