/**
 * The institution grammar: heads from the gazetteer, extended by the rules of
 * `data/rules/institutions.tsv`: unit names, abbreviations in brackets,
 * numbers, regions, and the body that a unit belongs to.
 */
import { type Chunk, collapse, hasAnyTag, hasTag, maskOf } from '../grammar/cells.js';
import { groupOf, longestAt, type RuleMatch, shortlist } from '../grammar/rule.js';
import { Tag } from '../grammar/tags.js';
import { EntryType, WordFlag } from '../gazetteer/lexicon.js';
import { markAt } from '../gazetteer/tagger.js';
import { dropAmbiguous } from './ambiguous-acronyms.js';
import { findAliases, LONGEST_ALIAS } from './institution-aliases.js';
import type { InstitutionCandidate } from './institution-candidate.js';
import { candidateOf, type Extent } from './institution-candidates.js';
import { acronymIn, isInCode } from './institution-names.js';
import { dropFields, INSTITUTION, mergeUnits } from './institution-units.js';
import { isGluedDot } from './name-words.js';
import { suppressRedefined } from './redefined.js';
import { fold, Shape } from '../document/tokens.js';
import { giveUp, isWord, type Reading, textOf } from './release.js';

export type { InstitutionCandidate } from './institution-candidate.js';

/** Finds the institutions of every sentence and collapses their cells. */
export function findInstitutions(reading: Reading): void {
  const rules = reading.knowledge.rules['institutions']!;
  suppressRedefined(reading);
  reading.cells = reading.cells.map((cells, sentence) => {
    const listed = shortlist(cells, rules);
    if (listed === null) return cells;
    const chunks: Chunk[] = [];
    let rejected = 0;
    for (let i = 0; i < cells.length;) {
      // "Rapat Koalisi Rakyat Peduli (KRP)": what names no body may have one with a head inside.
      const match = i < rejected && !isHead(cells, i) ? null : longestAt(cells, i, listed);
      const isLeftOut = match?.rule.groups.includes('skip');
      const chunk = match && !isLeftOut ? chunkOf(reading, sentence, match, i < rejected) : null;
      if (chunk) chunks.push(chunk);
      else if (match) rejected = Math.max(rejected, match.to);
      i = chunk ? chunk.to : isLeftOut ? match!.to : i + 1;
    }
    const found = collapse(cells, chunks);
    dropFields(reading, found);
    return mergeUnits(reading, found);
  });
  findAliases(reading);
  dropAmbiguous(reading);
}

/** Bodies that a table knows by their whole name. */
const KNOWN_BODIES = maskOf(Tag.Institution, Tag.NationalBody);

const HEADS = maskOf(Tag.Body, Tag.ProperBody, Tag.NumberedBody, Tag.Institution, Tag.NationalBody);

/** A body's head, and not what stands in brackets behind it. */
export function isHead(cells: Reading['cells'][number], i: number): boolean {
  return hasAnyTag(cells, i, HEADS) && !hasTag(cells, i - 1, Tag.Open);
}

function chunkOf(
  reading: Reading,
  sentence: number,
  match: RuleMatch,
  isInside: boolean,
): Chunk | null {
  const cells = reading.cells[sentence]!;
  const lose = (why: string): null =>
    giveUp(reading, 'institution', cells.from[match.from]!, cells.to[match.to - 1]!, why);
  if (isInOtherName(reading, sentence, match.from))
    return lose('part of a rank, a street or a building, or the field of an office');
  if (isOtherAbbreviation(reading, sentence, match))
    return lose('two letters that belong to what stands in front');
  const whole = withoutGenericHead(
    reading,
    sentence,
    groupOf(match, 'mention') ?? { from: match.from, to: match.to },
  );
  const extent = { from: whole.from, to: beforeHolder(reading, sentence, whole.from, whole.to) };
  if (extent.to < whole.to && extent.to - extent.from < 2)
    return lose("what stands behind its head is the holder's name");
  extent.to = beforeNextBody(reading, cells, extent);
  extent.to = bracketEnd(reading, sentence, beforeInitial(reading, sentence, extent));
  const isAgency = match.rule.groups.includes('agency');
  let candidate = candidateOf(reading, sentence, extent, isAgency);
  if (!candidate) return null;
  const end = numeralEnd(reading, cells, extent);
  if (end > extent.to) {
    extent.to = end;
    candidate = candidateOf(reading, sentence, extent, isAgency);
    if (!candidate) return null;
  }
  if (isInside && hasLettersOfMore(reading, candidate))
    return lose('its letters stand for the phrase around it');
  const ref = reading.institutions.push(candidate) - 1;
  return { from: extent.from, to: extent.to, tags: INSTITUTION, ref };
}

/** "Peraturan KPU (PKPU)": the letters are those of the phrase around the body. */
function hasLettersOfMore({ document }: Reading, { from, to }: InstitutionCandidate): boolean {
  const text = fold(textOf(document, from, to));
  return (acronymIn(text) ?? text)[0] !== text[0];
}

/** "Gugus Tugas … Pemkab Wonosobo": a government is a body of its own. */
function isGovernment(reading: Reading, token: number): boolean {
  const mark = reading.tagged.leading[token];
  return (
    mark?.type === EntryType.institution &&
    reading.knowledge.lexicon.data.institutions[mark.row]!.kind === 'local-government'
  );
}

/** "Puskesmas Suranadi dan Puskesmas Gerung", "Dinas Sosial dan BPBD": a head behind a conjunction is that of another body. */
function beforeNextBody(
  reading: Reading,
  cells: Reading['cells'][number],
  { from, to }: Extent,
): number {
  let joint = -1;
  for (let i = from + 2; i < to; i++) {
    if (hasTag(cells, i - 1, Tag.Conj) && hasAnyTag(cells, i, KNOWN_BODIES)) return i - 1;
  }
  if (!hasTag(cells, from, Tag.ProperBody)) return to;
  for (let i = from + 2; i < to; i++) {
    if (isGovernment(reading, cells.from[i]!)) return i;
    if (hasTag(cells, i, Tag.Conj)) joint = i;
    else if (joint > 0 && hasTag(cells, i, Tag.ProperBody)) return joint;
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
function beforeInitial(reading: Reading, sentence: number, { from, to }: Extent): number {
  const cells = reading.cells[sentence]!;
  const last = cells.from[to - 1]!;
  const opens =
    to - from > 1 &&
    (reading.document.tokens.flags[last]! & Shape.initial) !== 0 &&
    isGluedDot(reading, cells, to) &&
    hasTag(cells, to + 1, Tag.Cap);
  return opens ? to - 1 : to;
}

/** "… Bangka Tengah (Pemkab Bateng)": the cell behind the short name in brackets and its region, or `at`. */
function bracketEnd(reading: Reading, sentence: number, at: number): number {
  const cells = reading.cells[sentence]!;
  if (!hasTag(cells, at, Tag.Open) || hasTag(cells, at - 1, Tag.Close)) return at;
  for (let i = at + 1; i <= at + 1 + LONGEST_ALIAS; i++) {
    if (hasTag(cells, i, Tag.Close)) return i > at + 2 ? i + 1 : at;
    const text = i < cells.length ? reading.document.tokens.flags[cells.from[i]!]! : 0;
    if (!(text & Shape.cap) || hasTag(cells, i, Tag.Office)) return at;
    if (isWord(reading, cells.from[i]!, WordFlag.given | WordFlag.family)) return at;
  }
  return at;
}

/** "Mayjen TNI Irwan", "Jalan Pramuka": the body is part of a rank or of a street's name. */
function isInOtherName(reading: Reading, sentence: number, cell: number): boolean {
  const cells = reading.cells[sentence]!;
  const from = cells.from[cell]!;
  // "Kasi Pemerintahan Desa": a field of the office, no government.
  const heads = hasTag(cells, cell - 1, Tag.UnitOffice) || hasTag(cells, cell - 1, Tag.BodyOffice);
  if (heads && isGovernment(reading, from)) return true;
  if (isWord(reading, from - 1, WordFlag.street) || isInCode(reading, from)) return true;
  const spans = (type: EntryType): boolean =>
    from > 0 && (markAt(reading.tagged, from - 1, type)?.length ?? 0) > 1;
  // "Rumah Dinas Bupati": the second word of a building.
  return spans(EntryType.honorific) || spans(EntryType.venueHead);
}

/** Abbreviations of fewer letters can be a degree or a kind of school, too: "MA". */
const SHORTEST_ACRONYM = 3;

/** "Fakhruddin, S.IP, MA", "SMA/SMK/MA", "DPPKB&PA": two letters that are part of what stands in front. */
function isOtherAbbreviation(reading: Reading, sentence: number, match: RuleMatch): boolean {
  const cells = reading.cells[sentence]!;
  const { tokens, text } = reading.document;
  const from = cells.from[match.from]!;
  const short = tokens.end[from]! - tokens.start[from]! < SHORTEST_ACRONYM;
  if (!short || match.from < 2) return false;
  const mark = text[tokens.start[from - 1]!];
  // "Sat Pol - PP"
  if (mark === '&' || mark === '-') return true;
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

/** Kinds whose names may open with an abbreviation: "PT ICON Plus", "RSUD KRT Setjonegoro". */
const OWN_ACRONYMS = new Set(['company', 'local-agency']);

/** "PP GMKI Hendra Manurung": words in mixed case behind an abbreviation are somebody's name; the cell where it starts, or `to`. */
function nameBehindAcronym(
  reading: Reading,
  cells: Reading['cells'][number],
  from: number,
  to: number,
): number {
  const head = reading.tagged.leading[cells.from[from]!];
  const hasOwnName =
    head?.type === EntryType.institution &&
    OWN_ACRONYMS.has(reading.knowledge.lexicon.data.institutions[head.row]!.kind);
  for (let i = from + 1; i + 1 < to; i++) {
    if (
      !hasTag(cells, i, Tag.Acronym) ||
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

/** Kinds whose offices are bodies with names of their own. */
const HAVE_OFFICES = new Set(['ministry', 'state-agency', 'local-agency']);

/** "Lembaga Bawaslu": a word for any body in front of a named one is no part of its name. */
function withoutGenericHead(reading: Reading, sentence: number, extent: Extent): Extent {
  const cells = reading.cells[sentence]!;
  const { from, to } = extent;
  const named =
    hasTag(cells, from + 1, Tag.Institution) || hasTag(cells, from + 1, Tag.NationalBody);
  if (!named || !(hasTag(cells, from, Tag.Body) || hasTag(cells, from, Tag.ProperBody)))
    return extent;
  const head = fold(textOf(reading.document, cells.from[from]!, cells.to[from]!));
  const body = reading.tagged.leading[cells.from[from + 1]!];
  const kind =
    body?.type === EntryType.institution
      ? reading.knowledge.lexicon.data.institutions[body.row]!.kind
      : '';
  // "Kantor Kementerian Agama" is a body of its own.
  if (HAVE_OFFICES.has(kind)) return extent;
  return reading.knowledge.lexicon.generic.has(head) ? { from: from + 1, to } : extent;
}

/** "Dirut PD Pasar Jaya Tri Prasetyo": the holder's name behind a proper name does not belong to it. */
function beforeHolder(reading: Reading, sentence: number, from: number, to: number): number {
  const cells = reading.cells[sentence]!;
  const bracketed = hasTag(cells, from - 1, Tag.Close) && hasTag(cells, from - 3, Tag.Open);
  const afterAcronym = nameBehindAcronym(reading, cells, from, to);
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
  for (const words of [2, 3, 1]) {
    const cut = to - words;
    const opens = isName(cut) || (words === 2 && bits(cut) === 0 && cut > from + 2);
    if (cut < from + 1 || !opens) continue;
    const holder = Array.from({ length: to - cut }, (_, i) => cut + i);
    // "Perumda Tirta Terubuk" has its name behind the head; "RSUD Hendri Saputra" its director's.
    if (cut === from + 1 && !holder.every(isName)) continue;
    // "PT Karya Utama I Wayan Suardika": the article of a Balinese name.
    const article = cut > from + 2 && hasTag(cells, cut - 1, Tag.Roman) && isName(cut - 1);
    if (holder.some(isSure)) return article ? cut - 1 : cut;
  }
  return to;
}
