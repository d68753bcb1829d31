/** Finer points of the names of bodies, which only `kliping/deep` carries. */
import { hasAnyTag, hasTag, maskOf } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import { SAME } from '../gazetteer/compiled.js';
import { isActive, isPassive } from '../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../gazetteer/lexicon.js';
import { markAt } from '../gazetteer/tagger.js';
import { fold, foldedAt, Shape } from '../document/tokens.js';
import { isPlace, isPlaceAnywhere } from './institution-doubts.js';
import { bracketAt, type Extent, rowAt, rowAtToken } from './institution-extent.js';
import { isWord, type Reading, textOf } from './release.js';
import { NAME_BITS } from './token-tags.js';
import type { RuleMatch } from '../grammar/rule.js';
import { looksOrdinaryAt } from './word-looks.js';

export { beforeNamed, doubtOf, headAlone, isNoField } from './institution-doubts.js';
export { settle } from './institution-heads.js';
export { findBareUnits } from './institution-bare.js';
export { dropAmbiguous } from './institution-last.js';
export { lowerLevels } from './institution-levels.js';
export { addTold, isTeamHead, toldBody } from './institution-told.js';
export { seatLevel } from './institution-seats.js';
export { spelledBehind } from './spelled-letters.js';

type Cells = Reading['cells'][number];

/** "TNI (Babinsa)", "Bawaslu (Perbawaslu)": what stands in brackets behind a short form is no shorter form of it. */
export function isBesideShortForm(reading: Reading, cells: Cells, extent: Extent): boolean {
  const { from } = extent;
  if (extent.to <= from + 1 || bracketAt(cells, extent) !== from + 1) return false;
  const row = rowAt(reading, cells, from);
  const acronym = row?.acronym ?? null;
  // "BSSN (Badan Siber dan Sandi Negara)" is one name.
  if (row && rowAt(reading, cells, from + 2)?.name === row.name) return false;
  const written = textOf(reading.document, cells.from[from]!, cells.to[from]!);
  return acronym === SAME || (acronym !== null && fold(acronym) === fold(written));
}

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
  if (hasTag(cells, from, Tag.NumberedBody)) return beforeYear(reading, cells, { from, to });
  if (!hasTag(cells, from, Tag.ProperBody)) return to;
  if (levelAt(reading, cells, to - 1) === 'united') return to - 1;
  if (isPriceAt(reading, cells, from + 1)) return from + 1;
  const row = rowAt(reading, cells, from);
  // "Relawan Jokowi Bergerak Bersama" has a verb.
  const plain =
    row !== null && PLAIN_KINDS.has(row.kind) && (row.tail === 'proper' || row.level === 'local');
  // "Satgas Dibantu …" has no name at all; "Satgas Jogo Tonggo" has one.
  const first = plain && to === from + 2 ? from + 1 : from + 2;
  for (let i = first; i < to && !hasTag(cells, i, Tag.Open); i++) {
    // "BEM Seluruh Indonesia Ahmad Fauzi"
    if (isBehindCountry(reading, cells, i)) return i;
    if (hasAnyTag(cells, i, NO_CLAUSE)) continue;
    const opensClause = plain || isInCapitals(cells, i) || hasTag(cells, i - 1, Tag.Region);
    if (
      !(opensClause
        ? isClauseWord(reading, cells.from[i]!)
        : isSufferedAt(reading, cells.from[i]!) || isDoneAt(reading, cells.from[i]!))
    )
      continue;
    // "Puskesmas Meninting": what looks like a verb is a place.
    if (i === from + 1 && isPlace(reading, cells, i, i + 1)) continue;
    // "Puskesmas Suka Maju", "Puskesmas Simpang Tiga"
    if (i > from + 1 && isPlaceAnywhere(reading, cells, from + 1, i + 1)) continue;
    return isWord(reading, cells.from[i - 1]!, WordFlag.nameGlue) ? i - 1 : i;
  }
  return plain
    ? behindPlace(reading, cells, { from, to })
    : beforeYear(reading, cells, { from, to });
}

/** "PTPN XI Tahun 2016": the cell of the word for a year at the end, or `to`. */
const beforeYear = (reading: Reading, cells: Cells, { from, to }: Extent): number =>
  to > from + 1 && isWord(reading, cells.from[to - 1]!, WordFlag.yearWord) ? to - 1 : to;

/** Names of bodies end with "Seluruh Indonesia"; a known or unknown name behind it is somebody's. */
const isBehindCountry = (reading: Reading, cells: Cells, i: number): boolean =>
  levelAt(reading, cells, i - 1) === 'country' &&
  levelAt(reading, cells, i - 2) === 'united' &&
  (hasTag(cells, i, Tag.Unknown) || isWord(reading, cells.from[i]!, NAME_BITS));

/** The level that a cell's word tells, if any. */
const levelAt = ({ knowledge }: Reading, cells: Cells, cell: number): string | undefined =>
  knowledge.lexicon.levelWords.get(cells.word[cell] ?? -1);

/**
 * "Dinas Pariwisata (Kadispar)": letters that stand for an office are not those of the body. Behind "Seksi (Kasi)
 * Intelijen" stands the body itself: what is in front of the bracket is the office.
 */
export function dropOfficeLetters(reading: Reading): void {
  for (const body of reading.institutions) {
    if (body.sentence < 0 || body.acronym === null) continue;
    for (let i = body.from + 1; i + 1 < body.to; i++) {
      if (textOf(reading.document, i, i + 1) !== '(') continue;
      const lead = reading.tagged.leading[i + 1];
      if (lead?.type !== EntryType.office) continue;
      const written = textOf(reading.document, i + 1, i + 1 + lead.length);
      if (written !== body.acronym) continue;
      body.acronym = null;
      const { body: headed } = reading.knowledge.lexicon.data.offices[lead.row]!;
      // "Kejaksaan (Kajari) Siak"
      if (headed?.startsWith(`${body.name} `)) body.name = headed;
      // "Dinas Kesehatan (Kadinkes) Siak" is one span.
      if (i + lead.length + 2 === body.to) body.to = body.regionFrom = Math.min(i, body.regionFrom);
      const whole = reading.institutions[body.parent];
      if (body.head !== null && whole && whole.from > i)
        Object.assign(body, whole, { sentence: body.sentence });
    }
  }
}

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

/** "PT Melati Jaya Dilaporkan": what is done to a body is no part of a name. */
function isSufferedAt({ document }: Reading, token: number): boolean {
  const isName = (document.tokens.bits[token]! & (WordFlag.unitWord | NAME_BITS)) !== 0;
  const folded = foldedAt(document.tokens, document.text, token);
  return !isName && isPassive(folded) && looksOrdinaryAt(document, token);
}

/** "Laskar Melati Memberikan Nasi": what somebody does to something, as events have it. */
function isDoneAt({ document, tagged }: Reading, token: number): boolean {
  const folded = foldedAt(document.tokens, document.text, token);
  const isVerb = isActive(folded) && folded.endsWith(TRANSITIVE);
  return isVerb && markAt(tagged, token, EntryType.eventVerb) !== undefined;
}

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

/**
 * "Kantor" + "Kesbangpol", which is short for a badan by itself: `named` with the words that the short form at
 * token `at` stands for, its own head left out; for "Dinas BPKAD" and "Kantor BPBD" those words alone; null for another head.
 */
export function underHead(
  reading: Reading,
  whole: string,
  at: number,
  named: string,
): string | null {
  const { document, knowledge } = reading;
  const headOf = (name: string): string => name.slice(0, name.indexOf(' '));
  const head = headOf(whole);
  // "Kantor Kementerian Agama" is what it is called.
  const isIdle =
    rowAtToken(reading, at)?.kind === 'local-agency' &&
    knowledge.lexicon.idleHeads.has(fold(headOf(named)));
  const [first] = foldedAt(document.tokens, document.text, at);
  const isAgency = (word: string): boolean =>
    knowledge.lexicon.data.units.some(({ alone }) => alone === word);
  if (!isAgency(head)) return isIdle ? whole : null;
  // "Dinas BPKAD", which is a badan.
  if (first === head[0]?.toLowerCase()) return isIdle || isAgency(headOf(named)) ? whole : null;
  return headOf(named) + whole.slice(head.length);
}

/** Kinds whose names may open with an abbreviation: "PT ICON Plus", "RSUD KRT Setjonegoro". */
const OWN_ACRONYMS = new Set(['company', 'local-agency']);

/** "IIB": the class of a prison or court. */
const CLASS = /^I{1,3}[AB]?$/;

/** "PP GMKI Hendra Manurung": words in mixed case behind an abbreviation are somebody's name; the cell where it starts, or `to`. */
export function nameBehindAcronym(
  reading: Reading,
  cells: Cells,
  from: number,
  to: number,
): number {
  const holder = hasTag(cells, from, Tag.Body) ? holderBehindWords(reading, cells, from, to) : to;
  if (holder < to) return holder;
  const hasOwnName = OWN_ACRONYMS.has(rowAt(reading, cells, from)?.kind ?? '');
  for (let i = from + 1; i + 1 < to; i++) {
    if (
      !hasTag(cells, i, Tag.Acronym) ||
      // "(ITD Adisutjipto)"
      hasTag(cells, i - 1, Tag.Open) ||
      CLASS.test(textOf(reading.document, cells.from[i]!, cells.to[i]!)) ||
      hasTag(cells, i, Tag.Honorific) ||
      hasTag(cells, i + 1, Tag.Acronym)
    )
      continue;
    const ordinary =
      hasTag(cells, i + 1, Tag.UnitWord) ||
      hasTag(cells, i + 1, Tag.Region) ||
      !hasTag(cells, i + 1, Tag.Cap);
    if (ordinary) continue;
    const known = isWord(reading, cells.from[i + 1]!, WordFlag.given | WordFlag.family);
    const named = hasOwnName && i === from + 1 ? false : known || hasTag(cells, i + 1, Tag.Unknown);
    if (named && to - i > 2) return i + 1;
  }
  return to;
}

/** "Ditjen Perhubungan Darat Cucu Mulyana": two or three name words at the end, one of which is nothing else; or `to`. */
function holderBehindWords(reading: Reading, cells: Cells, from: number, to: number): number {
  const isName = (i: number): boolean =>
    isWord(reading, cells.from[i]!, WordFlag.given | WordFlag.family);
  const isSure = (i: number): boolean =>
    isName(i) && !isWord(reading, cells.from[i]!, WordFlag.ambiguous | WordFlag.unitWord);
  let cut = to;
  while (cut > from + 2 && to - cut < 3 && isName(cut - 1)) cut--;
  if (to - cut < 2) return to;
  for (let i = cut; i < to; i++) if (isSure(i)) return cut;
  return to;
}

/** Abbreviations of fewer letters can be a degree or a kind of school, too: "MA". */
const SHORTEST_ACRONYM = 3;

/** "Fakhruddin, S.IP, MA", "SMA/SMK/MA", "DPPKB&PA": two letters that are part of what stands in front. */
export function isOtherAbbreviation(reading: Reading, cells: Cells, match: RuleMatch): boolean {
  const { tokens, text } = reading.document;
  const from = cells.from[match.from]!;
  const short = tokens.end[from]! - tokens.start[from]! < SHORTEST_ACRONYM;
  if (!short || match.from < 2) return false;
  const mark = text[tokens.start[from - 1]!];
  const before = from - 2;
  const isShort = tokens.end[before]! - tokens.start[before]! <= SHORTEST_ACRONYM;
  const isGlued = !(tokens.flags[from - 1]! & Shape.spaced);
  // "Kasatpol-PP", "Sat Pol - PP", "Kasat Pol. PP", but "NTT - PT …" opens a release.
  if (mark === '&' || (mark === '.' && isShort) || (mark === '-' && (isShort || isGlued)))
    return !hasTag(cells, match.from - 2, Tag.Region);
  if (match.to - match.from > 1) return false;
  const body =
    hasTag(cells, match.from - 2, Tag.Institution) ||
    hasTag(cells, match.from - 2, Tag.NationalBody);
  if (mark === '/')
    return (
      hasTag(cells, match.from - 2, Tag.NumberedBody) ||
      hasTag(cells, match.from - 2, Tag.ProperBody)
    );
  return mark === ',' && !body && markAt(reading.tagged, from, EntryType.degree) !== undefined;
}
