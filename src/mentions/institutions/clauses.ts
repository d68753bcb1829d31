/** Where a body's name ends and a clause, a holder, a list or a number goes on; only `kliping/deep` asks. */
import { hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { isActive, isPassive } from '../../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { foldedAt, Shape } from '../../document/tokens.js';
import { isPlace, isPlaceAnywhere } from './doubts.js';
import { type Extent, KNOWN_BODIES, rowAt } from './extent.js';
import { isWord, type Reading, textOf } from '../release.js';
import { NAME_BITS } from '../token-tags.js';
import { looksOrdinaryAt } from '../word-looks.js';

type Cells = Reading['cells'][number];

/** Kinds whose names hold no verbs: "Puskesmas Gerung Gelar Senam", but "Yayasan Gemar Membaca". */
const PLAIN_KINDS = new Set(['local-agency', 'other', 'forum']);

/** Joins, places and numerals are no words of a clause. */
const NO_CLAUSE = maskOf(Tag.Conj, Tag.Region, Tag.Roman);

/** "pajak Restoran Rp130 juta". */
const isPriceAt = ({ document }: Reading, cells: Cells, i: number): boolean =>
  i < cells.length && /^Rp\d/.test(textOf(document, cells.from[i]!, cells.to[i]!));

/**
 * "Puskesmas Perampuan Mengikuti Kegiatan", "Rumah Sakit Harus Siap": a verb or particle with a capital opens
 * what is said of the body; so does any in a line of capitals. The cell where it stands, or `to`.
 */
export function beforeClause(reading: Reading, cells: Cells, { from, to }: Extent): number {
  if (hasTag(cells, from, Tag.NumberedBody))
    return beforeYear(reading, cells, { from, to: beforeDeed(reading, cells, { from, to }) });
  if (!hasTag(cells, from, Tag.ProperBody)) return beforeListed(reading, cells, { from, to });
  if (levelAt(reading, cells, to - 1) === 'united') return to - 1;
  if (isHeldFirm(reading, cells, { from, to })) return from + 2;
  if (isPriceAt(reading, cells, from + 1)) return from + 1;
  const row = rowAt(reading, cells, from);
  // "Relawan Jokowi Bergerak Bersama" has a verb.
  const plain =
    row !== null && PLAIN_KINDS.has(row.kind) && (row.tail === 'proper' || row.level === 'local');
  // "Satgas Dibantu …" has no name at all; "Satgas Jogo Tonggo" has one.
  // "Aliansi Selamatkan Siak (ASS)" is a name.
  const isBareVerb =
    !hasTag(cells, to - 1, Tag.Close) &&
    (isDoneAt(reading, cells.from[from + 1]!) || isTold(reading, cells, from + 1));
  const first = (plain && to === from + 2) || isBareVerb ? from + 1 : from + 2;
  for (let i = first; i < to && !hasTag(cells, i, Tag.Open); i++) {
    // "BEM Seluruh Indonesia Ahmad Fauzi"
    if (isBehindCountry(reading, cells, i)) return i;
    if (hasAnyTag(cells, i, NO_CLAUSE)) continue;
    const opensClause = plain || isInCapitals(cells, i) || hasTag(cells, i - 1, Tag.Region);
    if (
      !(opensClause
        ? isClauseWord(reading, cells.from[i]!) || isGivenAt(reading, cells.from[i]!)
        : isSufferedAt(reading, cells.from[i]!) || isDoneAt(reading, cells.from[i]!))
    )
      continue;
    // "Puskesmas Meninting": what looks like a verb is a place.
    if (i === from + 1 && isPlace(reading, cells, i, i + 1)) continue;
    // "Puskesmas Suka Maju", "Puskesmas Simpang Tiga"
    if (i > from + 1 && isPlaceAnywhere(reading, cells, from + 1, i + 1)) continue;
    return isWord(reading, cells.from[i - 1]!, WordFlag.nameGlue) ? i - 1 : i;
  }
  const end = plain ? behindPlace(reading, cells, { from, to }) : to;
  return beforeYear(reading, cells, { from, to: end });
}

/** "SMAN 1 Zartenz Mengikutkan", "SMP 2 Siak Wujudkan": the cell of a verb behind the name of a school, or `to`. */
function beforeDeed(reading: Reading, cells: Cells, { from, to }: Extent): number {
  for (let i = from + 2; i < to; i++) {
    const isFirst = hasTag(cells, i - 1, Tag.Number) || hasTag(cells, i - 1, Tag.Roman);
    if (isFirst || hasAnyTag(cells, i, NO_CLAUSE) || hasTag(cells, i, Tag.Acronym)) continue;
    if (isPlaceAnywhere(reading, cells, i, i + 1)) continue;
    if (isGivenAt(reading, cells.from[i]!) || isActAt(reading, cells.from[i]!)) return i;
  }
  return to;
}

/** "PTPN XI Tahun 2016", "Satgas Melati No 01": the cell of the word for a year or a number at the end, or `to`. */
function beforeYear(reading: Reading, cells: Cells, { from, to }: Extent): number {
  const last = textOf(reading.document, cells.from[to - 1]!, cells.to[to - 1]!);
  const isCounted = hasTag(cells, to, Tag.Number) && NUMBERING.test(last);
  const ends = isCounted || isWord(reading, cells.from[to - 1]!, WordFlag.yearWord);
  return to > from + 1 && ends ? to - 1 : to;
}

const NUMBERING = /^no(?:mor|\.)?$/i;

/** "Desa", "Kecamatan" */
const isLevel = ({ tagged }: Reading, cells: Cells, i: number): boolean =>
  i < cells.length && tagged.leading[cells.from[i]!]?.type === EntryType.regionPrefix;

/** "UPT Pertanian, UPT Pengairan", "UPT P2KB, Desa dan Kecamatan": behind a comma another agency or a level; the comma's cell, or `to`. */
function beforeListed(reading: Reading, cells: Cells, { from, to }: Extent): number {
  for (let i = from + 2; i < to; i++) {
    if (!hasTag(cells, i - 1, Tag.Comma)) continue;
    const isHead = hasTag(cells, i, Tag.Body) || hasTag(cells, i, Tag.ProperBody);
    const isAgency = isHead && rowAt(reading, cells, i)?.kind === 'local-agency';
    const isLevels = [i, i + 2].every((at) => isLevel(reading, cells, at));
    if (isAgency || (isLevels && hasTag(cells, i + 1, Tag.Conj))) return i - 1;
  }
  return isNumberedAt(reading, cells, to - 1) ? to - 1 : to;
}

/** "Surat Kementerian Kesehatan No. 5", "… No. HK.02": the word for the number of what the body has issued. */
export function isNumberedAt(reading: Reading, cells: Cells, i: number): boolean {
  if (!NUMBERING.test(textOf(reading.document, cells.from[i]!, cells.to[i]!))) return false;
  const next = hasTag(cells, i + 1, Tag.Period) ? i + 2 : i + 1;
  return hasTag(cells, next, Tag.Number) || hasTag(cells, next, Tag.Upper);
}

/** "PT Transjakarta Indra Kurniawan": behind the name of a known firm somebody's. */
function isHeldFirm(reading: Reading, cells: Cells, { from, to }: Extent): boolean {
  const named = hasAnyTag(cells, from + 1, KNOWN_BODIES) && to - from > 2;
  if (!named || rowAt(reading, cells, from + 1)?.kind !== 'company') return false;
  for (let i = from + 2; i < to; i++) {
    const token = cells.from[i]!;
    if (!isWord(reading, token, NAME_BITS) || isWord(reading, token, WordFlag.unitWord))
      return false;
  }
  return true;
}

/** Names of bodies end with "Seluruh Indonesia"; a known or unknown name behind it is somebody's. */
const isBehindCountry = (reading: Reading, cells: Cells, i: number): boolean =>
  levelAt(reading, cells, i - 1) === 'country' &&
  levelAt(reading, cells, i - 2) === 'united' &&
  (hasTag(cells, i, Tag.Unknown) || isWord(reading, cells.from[i]!, NAME_BITS));

/** The level that a cell's word tells, if any. */
const levelAt = ({ knowledge }: Reading, cells: Cells, cell: number): string | undefined =>
  knowledge.lexicon.levelWords.get(cells.word[cell] ?? -1);

/** A word in a line of capitals, and not a short form between other words. */
const isInCapitals = (cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Upper) && hasTag(cells, i - 1, Tag.Upper) && hasTag(cells, i + 1, Tag.Upper);

/** A verb or a particle, which is nobody's name and stands in no unit's. */
function isClauseWord({ document }: Reading, token: number): boolean {
  const { tokens, text } = document;
  const bits = tokens.bits[token]!;
  if (bits & (WordFlag.unitWord | NAME_BITS)) return false;
  if (bits & (WordFlag.verbal | WordFlag.subordinator | WordFlag.oblique)) return true;
  const folded = foldedAt(tokens, text, token);
  return (isActive(folded) || isPassive(folded)) && looksOrdinaryAt(document, token);
}

/** "Mengikutkan", "Dilaporkan": an active or passive verb, which is no name. */
function isActAt({ document }: Reading, token: number): boolean {
  const isName = (document.tokens.bits[token]! & (WordFlag.unitWord | NAME_BITS)) !== 0;
  const folded = foldedAt(document.tokens, document.text, token);
  const isVerb = isPassive(folded) || (isActive(folded) && folded.endsWith(TRANSITIVE));
  return !isName && isVerb && looksOrdinaryAt(document, token);
}

/** "Desa Adat Dikukuhkan": right behind the head, what was done to it. */
const isTold = (reading: Reading, cells: Cells, i: number): boolean =>
  isSufferedAt(reading, cells.from[i]!) &&
  (textOf(reading.document, cells.from[i]!, cells.to[i]!).endsWith(TRANSITIVE) ||
    isOfRoot(reading, cells.from[i]!));

/** "PT Melati Jaya Dilaporkan": what is done to a body is no part of a name. */
function isSufferedAt(reading: Reading, token: number): boolean {
  const { document } = reading;
  const isName = (document.tokens.bits[token]! & (WordFlag.unitWord | NAME_BITS)) !== 0;
  const folded = foldedAt(document.tokens, document.text, token);
  const isOrdinary = looksOrdinaryAt(document, token) || isOfRoot(reading, token);
  return !isName && isPassive(folded) && isOrdinary;
}

/** Letters of di-, and of the shortest such verb: "diajak". */
const PASSIVE = 'di';
const SHORTEST_PASSIVE = 6;

/** "Diajak", "Diminta": an affix that names lack in front of a word. */
function isOfRoot({ document, knowledge, tagged }: Reading, token: number): boolean {
  const folded = foldedAt(document.tokens, document.text, token);
  if (!folded.startsWith(PASSIVE) || folded.length < SHORTEST_PASSIVE) return false;
  if (markAt(tagged, token, EntryType.eventVerb) || markAt(tagged, token, EntryType.reporting))
    return true;
  const { flags, wordIds } = knowledge.lexicon;
  const root = wordIds.get(folded.slice(PASSIVE.length));
  return root !== undefined && (flags[root]! & (WordFlag.dictionary | WordFlag.common)) !== 0;
}

/** "Laskar Melati Memberikan Nasi", "Laskar Melati Salurkan Nasi": what somebody does to something, as events have it. */
function isDoneAt({ document, tagged }: Reading, token: number): boolean {
  const { tokens, text } = document;
  const folded = foldedAt(tokens, text, token);
  const isEvents = markAt(tagged, token, EntryType.eventVerb) !== undefined;
  if (isActive(folded)) return isEvents && folded.endsWith(TRANSITIVE);
  // Headlines leave the first affix out.
  const isNamed = (tokens.bits[token]! & (WordFlag.unitWord | NAME_BITS)) !== 0;
  const isBare = folded.endsWith(TRANSITIVE) && folded.length >= SHORTEST_VERB;
  return !isNamed && (isEvents || isBare) && (tokens.flags[token + 1]! & Shape.cap) !== 0;
}

/** "Berikan Bantuan" */
const isGivenAt = (reading: Reading, token: number): boolean =>
  isDoneAt(reading, token) &&
  foldedAt(reading.document.tokens, reading.document.text, token).endsWith(TRANSITIVE);

/** Letters of "salurkan"; "makan" and "ikan" are none of these. */
const SHORTEST_VERB = 7;

const TRANSITIVE = 'kan';

/** "Puskesmas Perampuan Penuh": the cell of an ordinary word behind a place that the tables know, or `to`. */
function behindPlace(reading: Reading, cells: Cells, { from, to }: Extent): number {
  for (let end = to; end > from + 1; end--) {
    if (!isPlace(reading, cells, from + 1, end)) continue;
    const ordinary = end < to && hasTag(cells, end, Tag.Common) && !hasTag(cells, end, Tag.Region);
    // "Puskesmas Simpang Tiga": elsewhere places are called so.
    if (ordinary && isPlaceAnywhere(reading, cells, from + 1, end + 1)) return to;
    return ordinary && !isWord(reading, cells.from[end]!, WordFlag.unitWord) ? end : to;
  }
  return to;
}
