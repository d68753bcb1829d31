/** Where the name of a body ends and that of its holder begins; only `kliping/deep` asks. */
import { hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { fold } from '../../document/tokens.js';
import { type Extent, rowAt } from './extent.js';
import { nameOf } from './names.js';
import { isWord, once, type Reading, textOf } from '../release.js';
import { opensBalinese } from '../titles/fine.js';
import { NAME_BITS } from '../token-tags.js';

type Cells = Reading['cells'][number];

/** Words of the longest holder's name that is looked for. */
const LONGEST_HOLDER = 3;

/**
 * The cell where the holder's name starts in a name of no region, or `to`: the release names the body without it, or it
 * stands behind the word for the country or the head of a panel. `held`: an office stands in front.
 */
export function beforeHolderOf(
  reading: Reading,
  cells: Cells,
  { from, to }: Extent,
  held: boolean,
): number {
  if (held && isPanelsChair(reading, cells, { from, to })) return from + 1;
  const balinese = held ? beforeI(reading, cells, { from, to }) : to;
  if (balinese < to) return balinese;
  const own = held ? behindOwnName(reading, cells, { from, to }) : to;
  const end = held && own === to ? behindFirstName(reading, cells, { from, to }) : own;
  return end < to ? end : behindCountry(reading, cells, { from, to }, held);
}

/** "Direktur RSUD Siak | I Gusti Ngurah Wiratma": the cell of an "I" that opens a Balinese name, or `to`. */
function beforeI(reading: Reading, cells: Cells, { from, to }: Extent): number {
  for (let i = from + 2; i + 1 < to; i++) if (opensBalinese(reading, cells, i)) return i;
  return to;
}

const PROPER_HEADS = maskOf(Tag.ProperBody, Tag.NumberedBody);

/** The folded name of the body whose head stands at a cell, up to the cell `to`: "RSUD Yowari" is the "rumah sakit umum daerah Yowari". */
function nameUpTo(reading: Reading, cells: Cells, { from, to }: Extent): string {
  const row = rowAt(reading, cells, from);
  const [start, end] = [cells.from[from]!, cells.to[from]!];
  const head = row
    ? nameOf(reading, row, start, end - start)
    : textOf(reading.document, start, end);
  return fold(`${head} ${textOf(reading.document, end, cells.to[to - 1]!)}`);
}

/** Names of bodies that stand somewhere in the release with neither an office in front nor a further capital behind them. */
const namedAlone = once((reading: Reading) => {
  const names = new Set<string>();
  for (const cells of reading.cells)
    for (let from = 0; from < cells.length; from++) {
      if (!hasAnyTag(cells, from, PROPER_HEADS) || hasTag(cells, from - 1, Tag.Office)) continue;
      let to = from + 1;
      while (to <= from + LONGEST_HOLDER && hasTag(cells, to, Tag.Cap)) to++;
      if (to > from + 1 && !hasTag(cells, to, Tag.Cap))
        names.add(nameUpTo(reading, cells, { from, to }));
    }
  return names;
});

/** "Direktur RSUD Yowari Petronela Risamasu", and elsewhere "RSUD Yowari": the cell where the holder's name starts, or `to`. */
function behindOwnName(reading: Reading, cells: Cells, { from, to }: Extent): number {
  if (!hasAnyTag(cells, from, PROPER_HEADS)) return to;
  for (let end = to - 1; end > from + 1 && to - end <= LONGEST_HOLDER; end--) {
    if (!isHolders(reading, cells, end)) return to;
    // "Kepala Puskesmas Melati Maria | Imelda Jehanut", whose first name looks like the body's.
    const isLong = to - end > 1 || (hasTag(cells, to, Tag.Cap) && isHolders(reading, cells, to));
    const isName = isLong && namedAlone(reading).has(nameUpTo(reading, cells, { from, to: end }));
    if (isName) return namedAlone(reading).has(nameUpTo(reading, cells, { from, to })) ? to : end;
  }
  return to;
}

/** Capitals behind a head, at most, that are looked through for its holder's first name. */
const LONGEST_RUN = 7;

/**
 * "Kepala Puskesmas Melati Andi Zartenz Rahman", "Ketua LSM Kenanga Made Zartenza mengatakan": the cell of the first
 * name behind the body's own words, one of which is no name; or `to`. A first name that is a word of bodies, too, counts
 * with a word behind it that is nothing else, and with a sure one or with words of reporting.
 */
function behindFirstName(reading: Reading, cells: Cells, { from, to }: Extent): number {
  if (!hasTag(cells, from, Tag.ProperBody)) return to;
  let end = from + 1;
  while (end - from <= LONGEST_RUN && hasTag(cells, end, Tag.Cap)) end++;
  const is = (i: number, bits: number): boolean => isWord(reading, cells.from[i]!, bits);
  const isSure = (i: number): boolean => is(i, NAME_BITS) && !is(i, WordFlag.ambiguous);
  const goesOn = hasTag(cells, end, Tag.Cap) || hasAnyTag(cells, end, AFTER_BODY);
  if (goesOn || end < to || (hasTag(cells, end, Tag.Comma) && is(end + 1, NAME_BITS))) return to;
  let first = end - 1;
  while (first > from + 2 && isHolders(reading, cells, first - 1)) first--;
  let own = false;
  for (let i = from + 2; i < Math.min(to, end - 1); i++) {
    own ||= !is(i - 1, NAME_BITS | WordFlag.particle);
    if (i < first || !own || !is(i, WordFlag.given) || is(i - 1, WordFlag.particle)) continue;
    if (isSure(i)) return i;
    const rest = Array.from({ length: end - i - 1 }, (_, k) => i + 1 + k);
    const told = hasTag(cells, end, Tag.Reporting) || rest.some(isSure);
    if (told && !is(i + 1, NAME_BITS)) return i;
  }
  return to;
}

/** Behind these a run of capitals is not a name, or goes on. */
const AFTER_BODY = maskOf(Tag.Close, Tag.Dash, Tag.Slash, Tag.Conj, Tag.Number);

/**
 * "Direktur PT Surveyor Indonesia Lussy Ariani": the cell behind the word for the country where two or three words
 * follow that are nothing else, or one of which is nothing but a name; or `to`.
 */
function behindCountry(
  reading: Reading,
  cells: Cells,
  { from, to }: Extent,
  held: boolean,
): number {
  const { levelWords, flags } = reading.knowledge.lexicon;
  let strict = held;
  let named = false;
  for (let i = to - 1; i > from + 2 && i >= to - LONGEST_HOLDER; i--) {
    if (!hasTag(cells, i, Tag.Cap) || hasTag(cells, i, Tag.Common)) return to;
    const bits = cells.word[i]! < 0 ? 0 : flags[cells.word[i]!]!;
    strict &&= isHolders(reading, cells, i);
    named ||= (bits & NAME_BITS) !== 0 && (bits & WordFlag.ambiguous) === 0;
    const isCountry = levelWords.get(cells.word[i - 1] ?? -1) === 'country';
    if (isCountry) return (strict || named) && i < to - 1 ? i : to;
  }
  return to;
}

/** "Ketua Panitia Pelaksana Sondia Warman": two or three words that are nothing else behind the head of a panel. */
function isPanelsChair(reading: Reading, cells: Cells, { from, to }: Extent): boolean {
  const { document, knowledge } = reading;
  const head = fold(textOf(document, cells.from[from]!, cells.from[from]! + 1));
  const words = to - from - 1;
  if (!knowledge.lexicon.teamHeads.has(head) || words < 2 || words > LONGEST_HOLDER) return false;
  for (let i = from + 1; i < to; i++) if (!isHolders(reading, cells, i)) return false;
  return true;
}

/** A word of somebody's name, or of nobody knows what. */
const isHolders = (reading: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Unknown) || isWord(reading, cells.from[i]!, NAME_BITS);
