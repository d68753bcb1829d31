/** Finer points of titles, which only `kliping/deep` carries. */
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { groupOf, type RuleMatch } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { foldedAt } from '../../document/tokens.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { isWord, type Reading, textOf } from '../release.js';
import { isAffixedNounAt } from '../word-looks.js';

/** What the title names a body or place by. */
const NAMED = maskOf(Tag.Proper, Tag.Region);
/** What goes on with the name of an event: "MTQ Nasional ke-30". */
const IN_EVENT = maskOf(Tag.UnitWord, Tag.Roman, Tag.Number, Tag.Region);

/** What a name behind a comma may start with. */
const OPENS_NAME = maskOf(Tag.Cap, Tag.Honorific);

/** What a region in front of a numeral belongs to when it is no constituency: "KPU Siak", "Bupati Siak". */
const PLACED = maskOf(Tag.Office, Tag.Proper);

/** "Inspektur V Hendri Saputra", "anggota DPR dapil Riau I Hendri Saputra": the cell behind the numeral of a title, or `to`. */
function behindNumeral(reading: Reading, cells: Cells, to: number): number {
  if (!hasTag(cells, to, Tag.Roman) || !hasTag(cells, to + 1, Tag.Cap)) return to;
  if (hasTag(cells, to - 1, Tag.Region)) return hasAnyTag(cells, to - 2, PLACED) ? to : to + 1;
  // "Bupati I Made Sudarta"
  return textOf(reading.document, cells.from[to]!, cells.to[to]!) === 'I' ? to : to + 1;
}

/** "Kasi Pidsus I Wayan Sudarta": what looks like a numeral at cell `i` is the first word of a Balinese name. */
export function opensBalinese({ document, knowledge }: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i, Tag.Roman) || i + 1 >= cells.length) return false;
  const { tokens, text } = document;
  const isI = textOf(document, cells.from[i]!, cells.to[i]!) === 'I';
  return isI && knowledge.lexicon.behindI!.has(foldedAt(tokens, text, cells.from[i + 1]!));
}

/** "Ketua DPRD Riau Arus Abdul Karim": an ordinary word behind the region, which is no unit's, begins the holder's name. */
function endsInWord(reading: Reading, cells: Cells, to: number): boolean {
  const last = to - 1;
  if (!hasTag(cells, last, Tag.UnitWord) || hasAnyTag(cells, last, NO_NAME)) return false;
  const word = cells.from[last]!;
  const isOfBody = isWord(reading, word, WordFlag.unitWord);
  if (isOfBody || isAffixedNounAt(reading.document, word)) return false;
  return hasAnyTag(cells, last - 1, NAMED) && isGiven(reading, cells, to);
}

const NO_NAME = maskOf(Tag.Unit, Tag.Upper);

/** A given name that is nothing else, such as "Abdul" in "Arus Abdul Karim". */
const isGiven = (reading: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Cap) &&
  !hasAnyTag(cells, i, IN_UNIT) &&
  isWord(reading, cells.from[i]!, WordFlag.given);

const IN_UNIT = maskOf(Tag.UnitWord, Tag.Common, Tag.Upper);

/** The cell behind a title, where that is not its match's: an event or numeral goes on with it, or its holder's name began. */
export function behindTail(reading: Reading, cells: Cells, match: RuleMatch, to: number): number {
  if (opensBalinese(reading, cells, to - 1) || endsInWord(reading, cells, to)) return to - 1;
  const rank = rankAt(reading, cells, groupOf(match, 'office')!.to, to);
  if (rank < to) return rank;
  const numeral = behindNumeral(reading, cells, to);
  return numeral > to ? numeral : behindCommittee(reading, cells, match, to);
}

/** Cells of a rank, at most: "Jenderal Polisi". */
const LONGEST_RANK = 3;

/** "Menteri Dalam Negeri Jenderal Polisi (Purn) Hendri": the cell of the holder's rank that ends the match, or `to`. */
function rankAt({ tagged }: Reading, cells: Cells, from: number, to: number): number {
  for (let i = to - 1; i > from && i >= to - LONGEST_RANK; i--) {
    if (!hasTag(cells, i, Tag.Honorific)) continue;
    const mark = markAt(tagged, cells.from[i]!, EntryType.honorific);
    const isWhole = mark !== undefined && mark.length >= cells.to[to - 1]! - cells.from[i]!;
    if (isWhole && hasAnyTag(cells, to, BEHIND_RANK)) return i;
  }
  return to;
}

/** What a rank stands in front of. */
const BEHIND_RANK = maskOf(Tag.Cap, Tag.Open);

/** "Ketua Panitia MTQ Kabupaten Siak": the cell behind the event that a committee of no named body is for, or `to`. */
function behindCommittee(reading: Reading, cells: Cells, match: RuleMatch, to: number): number {
  const office = groupOf(match, 'office')!;
  // "Ketua rapat" leads it; "Ketua Panitia MTQ" heads its committee.
  const words = cells.to[to - 1]! - cells.from[office.from]!;
  // A wali kota is of a city, and of no event.
  const isPlaces = hasTag(cells, office.from, Tag.RegionOffice);
  if (words === 1 || isPlaces || to >= cells.length) return to;
  for (let i = office.to; i < to; i++) if (hasAnyTag(cells, i, NAMED)) return to;
  const event = markAt(reading.tagged, cells.from[to]!, EntryType.eventNoun);
  if (!event) return to;
  const end = cells.from[to]! + event.length;
  let i = to;
  while (i < cells.length && cells.from[i]! < end) i++;
  while (i < cells.length && hasAnyTag(cells, i, IN_EVENT)) i++;
  // "Ketua Panitia Grebeg Suran, AKP Hendri Saputra"
  const named = hasTag(cells, i, Tag.Unknown) && hasTag(cells, i + 1, Tag.Comma);
  return named && hasAnyTag(cells, i + 2, OPENS_NAME) ? i + 1 : i;
}
