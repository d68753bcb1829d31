/** Where a body ends: how many of the cells that a rule matched belong to its name. */
import { hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { fold, Shape } from '../../document/tokens.js';
import type { InstitutionRow } from '../../gazetteer/compiled.js';
import { LONGEST_ALIAS } from './aliases.js';
import { isGluedDot } from '../names/words.js';
import { isWord, type Reading, textOf } from '../release.js';

/** Cells of one mention. */
export interface Extent {
  from: number;
  to: number;
}

type Cells = Reading['cells'][number];

/** The cells of `whole` that name the body, or null when behind its head stands something else. */
export function extentOf(reading: Reading, cells: Cells, whole: Extent): Extent | null {
  const { fine } = reading.knowledge;
  const { from, to } = withoutGenericHead(reading, cells, whole);
  const extent = { from, to: beforeHolder(reading, cells, from, to) };
  extent.to = beforeNextBody(reading, cells, extent);
  if (fine) extent.to = fine.beforeClause(reading, cells, extent);
  if (fine) extent.to = fine.beforeNamed(reading, cells, extent);
  if (extent.to < to && extent.to - from < 2)
    return fine?.headAlone(reading, cells, from, to) ?? null;
  extent.to = beforeInitial(reading, cells, extent);
  extent.to = bracketEnd(reading, cells, extent);
  extent.to = numeralEnd(reading, cells, extent);
  return fine?.isBesideShortForm(reading, cells, extent) ? { from, to: from + 1 } : extent;
}

/** The cell where the bracket opens that ends a mention; where none does, the end. */
export function bracketAt(cells: Cells, { from, to }: Extent): number {
  if (!hasTag(cells, to - 1, Tag.Close)) return to;
  for (let i = to - 2; i > from; i--) if (hasTag(cells, i, Tag.Open)) return i;
  return to;
}

/** The row of the body that starts at a cell, or null. */
export const rowAt = (reading: Reading, cells: Cells, cell: number): InstitutionRow | null =>
  rowAtToken(reading, cells.from[cell]!);

/** The row of the body whose form starts at a token, or null. */
export function rowAtToken({ tagged, knowledge }: Reading, token: number): InstitutionRow | null {
  const mark = tagged.leading[token];
  return mark?.type === EntryType.institution
    ? knowledge.lexicon.data.institutions[mark.row]!
    : null;
}

/** Bodies that a table knows by their whole name. */
export const KNOWN_BODIES = maskOf(Tag.Institution, Tag.NationalBody);

/** "Gugus Tugas … Pemkab Wonosobo": a government is a body of its own. */
export const isGovernment = (reading: Reading, cells: Cells, cell: number): boolean =>
  rowAt(reading, cells, cell)?.kind === 'local-government';

/** "Puskesmas Suranadi dan Puskesmas Gerung", "Dinas Sosial dan BPBD": a head behind a conjunction is that of another body. */
function beforeNextBody(reading: Reading, cells: Cells, { from, to }: Extent): number {
  let joint = -1;
  const isEducation = (i: number): boolean => rowAt(reading, cells, i)?.kind === 'education';
  for (let i = from + 2; i < to; i++) {
    if (hasTag(cells, i - 1, Tag.Conj) && hasAnyTag(cells, i, KNOWN_BODIES)) return i - 1;
  }
  if (!hasTag(cells, from, Tag.ProperBody)) return to;
  for (let i = from + 2; i < to; i++) {
    if (isGovernment(reading, cells, i)) return i;
    if (hasTag(cells, i, Tag.Conj)) joint = i;
    // "Fakultas Ilmu Sosial dan Ilmu Politik Universitas …": the words behind the conjunction are the name's.
    else if (joint > 0 && hasTag(cells, i, Tag.ProperBody))
      return joint < i - 1 && isEducation(i) ? i : joint;
  }
  return to;
}

/** "Puskesmas Selomerto 1": the cell behind a numeral of the name, or `to`; "Puskesmas Gerung 2 orang" has none. */
function numeralEnd(
  { document: { tokens } }: Reading,
  cells: Reading['cells'][number],
  { from, to }: Extent,
): number {
  const number =
    hasTag(cells, to, Tag.Number) &&
    tokens.end[cells.from[to]!]! - tokens.start[cells.from[to]!]! === 1;
  // "PT Karya Utama I Wayan Suardika": the numeral opens a name.
  const numeral = hasTag(cells, to, Tag.Roman) && !hasTag(cells, to + 1, Tag.Cap);
  if (!number && !numeral) return to;
  if (to === from + 1 || !hasTag(cells, from, Tag.ProperBody)) return to;
  const counts = hasTag(cells, to + 1, Tag.Lower) && !hasTag(cells, to + 1, Tag.Conj);
  return counts ? to : to + 1;
}

/** "Panitia Seleksi M. Tauhid": a letter with a full stop opens the name behind the body. */
function beforeInitial(reading: Reading, cells: Cells, { from, to }: Extent): number {
  const last = cells.from[to - 1]!;
  const opens =
    to - from > 1 &&
    (reading.document.tokens.flags[last]! & Shape.initial) !== 0 &&
    isGluedDot(reading, cells, to) &&
    hasTag(cells, to + 1, Tag.Cap);
  return opens ? to - 1 : to;
}

/** "… Bangka Tengah (Pemkab Bateng)": the cell behind the short name in brackets and its region, or `at`. */
function bracketEnd(reading: Reading, cells: Cells, { from, to: at }: Extent): number {
  if (!hasTag(cells, at, Tag.Open) || hasTag(cells, at - 1, Tag.Close)) return at;
  for (let i = at + 1; i <= at + 1 + LONGEST_ALIAS; i++) {
    if (hasTag(cells, i, Tag.Close)) {
      const told = i > at + 2 || isShortFor(reading, cells, from, i - 1);
      const end = told ? i + 1 : at;
      return told && hasTag(cells, end, Tag.Region) && !hasTag(cells, at - 1, Tag.Region)
        ? end + 1
        : end;
    }
    // "(DPU-PR)"
    if (hasTag(cells, i, Tag.Dash)) continue;
    const text = i < cells.length ? reading.document.tokens.flags[cells.from[i]!]! : 0;
    if (!(text & Shape.cap) || hasTag(cells, i, Tag.Office)) return at;
    // "(IKA Unri)": a head that is somebody's name, too.
    const isHead = hasTag(cells, i, Tag.ProperBody);
    if (!isHead && isWord(reading, cells.from[i]!, WordFlag.given | WordFlag.family)) return at;
  }
  return at;
}

/** "Universitas Kutai Kartanegara (Unikarta)": the one word in brackets begins like the name. */
function isShortFor(reading: Reading, cells: Cells, from: number, cell: number): boolean {
  const [first] = fold(textOf(reading.document, cells.from[from]!, cells.to[from]!));
  const word = fold(textOf(reading.document, cells.from[cell]!, cells.to[cell]!));
  return word[0] === first && !hasTag(cells, cell, Tag.Region);
}

/** Kinds whose offices are bodies with names of their own. */
const HAVE_OFFICES = new Set(['ministry', 'state-agency', 'local-agency']);

/** "Lembaga Bawaslu": a word for any body in front of a named one is no part of its name. */
function withoutGenericHead(reading: Reading, cells: Cells, extent: Extent): Extent {
  const { from, to } = extent;
  const named = hasAnyTag(cells, from + 1, KNOWN_BODIES);
  if (!named || !(hasTag(cells, from, Tag.Body) || hasTag(cells, from, Tag.ProperBody)))
    return extent;
  const head = fold(textOf(reading.document, cells.from[from]!, cells.to[from]!));
  // "Kantor Kementerian Agama" is a body of its own.
  if (HAVE_OFFICES.has(rowAt(reading, cells, from + 1)?.kind ?? '')) return extent;
  return reading.knowledge.lexicon.generic.has(head) ? { from: from + 1, to } : extent;
}

/** "Dirut PD Pasar Jaya Tri Prasetyo": the holder's name behind a proper name does not belong to it. */
function beforeHolder(reading: Reading, cells: Cells, from: number, to: number): number {
  const bracketed = hasTag(cells, from - 1, Tag.Close) && hasTag(cells, from - 3, Tag.Open);
  const afterAcronym = reading.knowledge.fine?.nameBehindAcronym(reading, cells, from, to) ?? to;
  if (afterAcronym < to) return afterAcronym;
  if (
    !(hasTag(cells, from, Tag.ProperBody) || hasTag(cells, from, Tag.NumberedBody)) ||
    !hasTag(cells, bracketed ? from - 4 : from - 1, Tag.Office)
  )
    return to;
  const bits = (i: number): number =>
    cells.word[i]! >= 0 ? reading.knowledge.lexicon.flags[cells.word[i]!]! : 0;
  const isName = (i: number): boolean => (bits(i) & (WordFlag.given | WordFlag.family)) !== 0;
  const isSure = (i: number): boolean => isName(i) && !(bits(i) & WordFlag.ambiguous);
  // "Ponpes Al-Ikhlas", "Ponpes Al Ikhlas"
  const joins = (i: number): boolean =>
    hasTag(cells, i, Tag.Dash) || (bits(i) & WordFlag.particle) !== 0;
  // "Kepala SMPN 4 Tanjung Morawa, Budi Siswoyo": the holder stands behind the comma, or behind the bracket.
  if (hasTag(cells, to - 1, Tag.Close) || (hasTag(cells, to, Tag.Comma) && isName(to + 1)))
    return to;
  for (const words of [2, 3, 1]) {
    const cut = to - words;
    const opens = isName(cut) || (words === 2 && bits(cut) === 0 && cut > from + 2);
    if (cut < from + 1 || !opens || joins(cut) || joins(cut - 1)) continue;
    const holder = Array.from({ length: to - cut }, (_, i) => cut + i);
    // "Perumda Tirta Terubuk" has its name behind the head; "RSUD Hendri Saputra" its director's.
    if (cut === from + 1 && !holder.every(isName)) continue;
    // "PT Karya Utama I Wayan Suardika": the article of a Balinese name.
    const article = cut > from + 2 && hasTag(cells, cut - 1, Tag.Roman) && isName(cut - 1);
    if (holder.some(isSure)) return article ? cut - 1 : cut;
  }
  return to;
}
