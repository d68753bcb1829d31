/**
 * The institution grammar: heads from the gazetteer, extended by the rules of
 * `data/rules/institutions.tsv`: unit names, abbreviations in brackets,
 * numbers, regions, and the body that a unit belongs to.
 */
import { type Chunk, collapse, hasTag, maskOf } from '../grammar/cells.js';
import { groupOf, matchAll, type RuleMatch } from '../grammar/rule.js';
import { Tag } from '../grammar/tags.js';
import { titleCase } from '../gazetteer/title-case.js';
import { EntryType, WordFlag } from '../gazetteer/lexicon.js';
import { markAt } from '../gazetteer/tagger.js';
import { foldedTokens, Shape } from '../document/tokens.js';
import { type InstitutionRow, type RegionLevel, SAME } from '../gazetteer/compiled.js';
import { type Reading, textOf } from './release.js';

export interface InstitutionCandidate {
  /** Tokens covered, region included. */
  from: number;
  to: number;
  sentence: number;
  /** First token of the region at its end, or `to`. */
  regionFrom: number;
  /** Index of the region candidate that it names, or -1. */
  region: number;
  /** Spelled-out name without its region. */
  name: string;
  acronym: string | null;
  kind: string;
  level: string;
  /** Institution candidate that this one is a unit of, or -1. */
  parent: number;
  /** A head such as "Bidang" or "Bagian", lower case, or null. */
  head: string | null;
}

/** Finds the institutions of every sentence and collapses their cells. */
export function findInstitutions(reading: Reading): void {
  const rules = reading.knowledge.rules['institutions']!;
  suppressRedefined(reading);
  reading.cells = reading.cells.map((cells, sentence) => {
    const chunks: Chunk[] = [];
    for (const match of matchAll(cells, rules)) {
      const chunk = chunkOf(reading, sentence, match);
      if (chunk) chunks.push(chunk);
    }
    return mergeUnits(reading, collapse(cells, chunks));
  });
}

/**
 * "Pajak Bumi dan Bangunan (PBB)": a release that spells an abbreviation out
 * means that, and not the body that the gazetteer knows by it.
 */
function suppressRedefined(reading: Reading): void {
  const redefined = new Set<number>();
  for (const cells of reading.cells) {
    for (let i = 2; i + 1 < cells.length; i++) {
      if (
        !hasTag(cells, i, Tag.Acronym) ||
        !hasTag(cells, i - 1, Tag.Open) ||
        !hasTag(cells, i + 1, Tag.Close)
      )
        continue;
      if (!hasTag(cells, i, Tag.Institution) && !hasTag(cells, i, Tag.NationalBody)) continue;
      const mark = reading.tagged.leading[cells.from[i]!];
      if (mark?.type !== EntryType.institution) continue;
      const spelled = spelledBefore(reading, cells, i);
      const row = reading.knowledge.lexicon.data.institutions[mark.row]!;
      if (
        spelled !== null &&
        foldedTokens(nameOf(reading, row, cells.from[i]!, mark.length)).join(' ') !== spelled &&
        !sharesWord(spelled, nameOf(reading, row, cells.from[i]!, mark.length))
      ) {
        redefined.add(cells.word[i]!);
      }
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
    }
  }
}

/** The words in front of a bracket whose initials are the letters in it, folded; or null. */
function spelledBefore(
  reading: Reading,
  cells: Reading['cells'][number],
  acronym: number,
): string | null {
  const letters = textOf(reading.document, cells.from[acronym]!, cells.to[acronym]!).toLowerCase();
  const words: string[] = [];
  let left = letters.length;
  for (let token = cells.from[acronym - 1]! - 1; token >= 0 && left > 0; token--) {
    const word = textOf(reading.document, token, token + 1).toLowerCase();
    words.unshift(word);
    if (word === 'dan') continue;
    if (word[0] !== letters[--left]) return null;
  }
  return left === 0 ? words.join(' ') : null;
}

/** Two names have a word of some length in common: they may well mean the same body. */
function sharesWord(a: string, b: string): boolean {
  const words = new Set(foldedTokens(a).filter((word) => word.length > 3));
  return foldedTokens(b).some((word) => words.has(word));
}

const INSTITUTION = maskOf(Tag.Institution, Tag.Proper);

function chunkOf(reading: Reading, sentence: number, match: RuleMatch): Chunk | null {
  if (match.rule.groups.includes('skip')) return null;
  const whole = groupOf(match, 'mention') ?? { from: match.from, to: match.to };
  const extent = { from: whole.from, to: beforeHolder(reading, sentence, whole.from, whole.to) };
  if (extent.to < whole.to && extent.to - extent.from < 2) return null;
  const candidate = candidateOf(reading, sentence, extent);
  if (!candidate) return null;
  const ref = reading.institutions.push(candidate) - 1;
  return { ...extent, tags: INSTITUTION, ref };
}

/** "Dirut PD Pasar Jaya Tri Prasetyo": the holder's name behind a proper name does not belong to it. */
function beforeHolder(reading: Reading, sentence: number, from: number, to: number): number {
  const cells = reading.cells[sentence]!;
  const bracketed = hasTag(cells, from - 1, Tag.Close) && hasTag(cells, from - 3, Tag.Open);
  if (
    !hasTag(cells, from, Tag.ProperBody) ||
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
    let sure = false;
    for (let i = cut; i < to; i++) sure ||= isSure(i);
    if (sure) return cut;
  }
  return to;
}

function candidateOf(
  reading: Reading,
  sentence: number,
  extent: { from: number; to: number },
): InstitutionCandidate | null {
  const cells = reading.cells[sentence]!;
  const { data } = reading.knowledge.lexicon;
  let { to } = extent;
  let region = -1;
  if (hasTag(cells, to - 1, Tag.Region)) {
    region = cells.ref[to - 1]!;
    to--;
  }
  const from = cells.from[extent.from]!;
  const end = cells.to[extent.to - 1]!;
  const regionFrom = region >= 0 ? cells.from[to]! : end;
  const lead = reading.tagged.leading[from];
  const full = textOf(reading.document, from, Math.max(from + 1, regionFrom));
  hintRegion(reading, region, 'any');
  const base = { from, to: end, sentence, region, regionFrom, parent: -1, head: null };
  const acronym = acronymIn(full);
  const named = full
    .replace(/\s?\([^()]{0,60}\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (reading.knowledge.lexicon.generic.has(foldedTokens(named).join(' '))) return null;
  if (lead?.type === EntryType.institution) {
    if (isTopicOfEvent(reading, extent.from, cells)) return null;
    const row = data.institutions[lead.row]!;
    const level = statedLevel(reading, extent, cells) ?? row.level;
    if (row.kind === 'company' && row.level === 'any') {
      forgetRegions(reading, base.from, base.to);
      return {
        ...base,
        region: -1,
        regionFrom: base.to,
        name: textOf(reading.document, base.from, base.to),
        acronym,
        kind: row.kind,
        level,
        head: null,
      };
    }
    hintRegion(reading, region, level);
    const open = row.tail === 'open' || row.tail === 'proper' || row.tail === 'number';
    return {
      ...base,
      name: open ? named : nameOf(reading, row, from, lead.length),
      acronym:
        acronym ??
        (row.acronym === SAME ? textOf(reading.document, from, from + lead.length) : row.acronym),
      kind: open
        ? kindByWords(reading, named, kindOfBody(reading, extent, cells) ?? row.kind)
        : row.kind,
      level,
      head: open ? full.split(/[\s.]/)[0]!.toLowerCase() : null,
    };
  }
  if (lead?.type === EntryType.unit) {
    const row = data.units[lead.row]!;
    const name = lead.length === regionFrom - from ? row.name : named;
    return {
      ...base,
      name: withHead(reading, cells, extent.from, name),
      acronym,
      kind: row.kind,
      level: 'local',
    };
  }
  if (hasTag(cells, extent.from - 1, Tag.Office))
    return { ...base, name: named, acronym, kind: 'local-agency', level: 'local' };
  if (
    hasTag(cells, extent.from, Tag.UnknownAcronym) &&
    hasTag(cells, extent.from - 1, Tag.InstOffice)
  )
    return { ...base, name: full, acronym: full, kind: 'other', level: 'any' };
  if (hasTag(cells, extent.from, Tag.Unknown) && hasTag(cells, extent.from - 1, Tag.Office))
    return { ...base, name: named, acronym, kind: 'local-agency', level: 'local' };
  return acronym ? byAcronym(reading, cells, extent, base, named, acronym) : null;
}

/** "PT Siak Bumi Pusaka": a region inside a brand names no region. */
function forgetRegions(reading: Reading, from: number, to: number): void {
  for (const region of reading.regions)
    if (region.from >= from && region.to <= to) region.brand = true;
}

/** "Sekretariat KPU": what a unit belongs to tells its kind. */
function kindOfBody(
  reading: Reading,
  extent: { from: number; to: number },
  cells: Reading['cells'][number],
): string | null {
  if (!hasTag(cells, extent.from + 1, Tag.Institution)) return null;
  const lead = reading.tagged.leading[cells.from[extent.from + 1]!];
  return lead?.type === EntryType.institution
    ? reading.knowledge.lexicon.data.institutions[lead.row]!.kind
    : null;
}

/** "KPU RI" is national; "Dinas Koperasi Provinsi" is the province's although no province is named. */
function statedLevel(
  reading: Reading,
  extent: { from: number; to: number },
  cells: Reading['cells'][number],
): string | null {
  for (let i = extent.to - 1; i > extent.from && i >= extent.to - 2; i--) {
    const word = cells.word[i]! >= 0 ? reading.knowledge.lexicon.words[cells.word[i]!] : undefined;
    if (word === 'ri') return 'national';
    if (word === 'provinsi') return 'province';
  }
  return null;
}

/** The spelled-out name of an institution by its row and the tokens of its form. */
function nameOf(reading: Reading, row: InstitutionRow, from: number, length: number): string {
  if (row.name !== null && row.name !== SAME) return row.name;
  const form = foldedTokens(textOf(reading.document, from, from + length)).join(' ');
  return row.name === SAME
    ? (reading.knowledge.lexicon.spelledOut.get(form) ?? form)
    : titleCase(form);
}

/** "Komisi Pemilhan Umum (KPU)", "Parameter Politik Indonesia (PPI)": a name that only its abbreviation tells. */
function byAcronym(
  reading: Reading,
  cells: Reading['cells'][number],
  extent: { from: number; to: number },
  base: Pick<
    InstitutionCandidate,
    'from' | 'to' | 'sentence' | 'region' | 'regionFrom' | 'parent' | 'head'
  >,
  named: string,
  acronym: string,
): InstitutionCandidate | null {
  let bracket = extent.to - 1;
  while (bracket > extent.from && !hasTag(cells, bracket, Tag.Open)) bracket--;
  const known = reading.tagged.leading[cells.from[bracket + 1]!];
  if (known?.type === EntryType.institution) {
    const row = reading.knowledge.lexicon.data.institutions[known.row]!;
    hintRegion(reading, base.region, row.level);
    const name = nameOf(reading, row, cells.from[bracket + 1]!, known.length);
    return { ...base, name, acronym, kind: row.kind, level: row.level };
  }
  if (markAt(reading.tagged, base.from, EntryType.eventNoun)) return null;
  if (!initialsMatch(named, acronym) || namesNoBody(reading, cells, extent.from, bracket))
    return null;
  return {
    ...base,
    name: named,
    acronym,
    kind: kindByWords(reading, named, 'other'),
    level: 'any',
  };
}

/** "Surat Edaran (SE)", "Aparatur Sipil Negara (ASN)": ordinary words, not a body's name. */
function namesNoBody(
  reading: Reading,
  cells: Reading['cells'][number],
  from: number,
  to: number,
): boolean {
  for (let i = from; i < to; i++) {
    const bits = cells.word[i]! >= 0 ? reading.knowledge.lexicon.flags[cells.word[i]!]! : 0;
    // "Agus Harimurti Yudhoyono (AHY)": a person's initials.
    if (bits & (WordFlag.given | WordFlag.family) && !(bits & WordFlag.ambiguous)) return true;
  }
  for (let i = from; i < to; i++) {
    if (!hasTag(cells, i, Tag.Common) && !hasTag(cells, i, Tag.UnitWord)) return false;
  }
  return !Object.hasOwn(
    reading.knowledge.lexicon.data.kindsByWord,
    textOf(reading.document, cells.from[from]!, cells.to[from]!).toLowerCase(),
  );
}

/** "Rapat Koordinasi Bidang Politik": a field that an event is about, not a unit. */
function isTopicOfEvent(reading: Reading, cell: number, cells: Reading['cells'][number]): boolean {
  if (cell === 0 || !hasTag(cells, cell, Tag.Body)) return false;
  const before = cells.from[cell - 1]!;
  for (let token = before; token > before - 3 && token >= 0; token--) {
    const mark = markAt(reading.tagged, token, EntryType.eventNoun);
    if (mark && token + mark.length > before) return true;
  }
  return false;
}

const IN_BRACKETS = /\(([^()]{2,20})\)/;

/** "Kadis" + "Kominfo": the office tells that the unit is a dinas. */
function withHead(
  reading: Reading,
  cells: Reading['cells'][number],
  cell: number,
  name: string,
): string {
  if (!hasTag(cells, cell - 1, Tag.UnitOffice)) return name;
  const { body } = reading.knowledge.lexicon.data.offices[cells.ref[cell - 1]!]!;
  return body === null || body === SAME || name.startsWith(`${body} `) ? name : `${body} ${name}`;
}

function acronymIn(text: string): string | null {
  return IN_BRACKETS.exec(text)?.[1]?.trim() ?? null;
}

/** "Parameter Politik Indonesia (PPI)": the letters are the initials, in order. */
function initialsMatch(name: string, acronym: string): boolean {
  const initials = name
    .split(/[\s,-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!)
    .join('');
  return initials.length >= 2 && initials.toLowerCase() === acronym.toLowerCase();
}

/** The kind that a word inside an open name tells ("Badan Pengawas Pemilu"), else the head's. */
function kindByWords(reading: Reading, name: string, fallback: string): string {
  const table = reading.knowledge.lexicon.data.kindsByWord;
  if (fallback !== 'other') return fallback;
  for (const word of name.toLowerCase().split(/[^\p{L}]+/u)) {
    const kind = Object.hasOwn(table, word) ? table[word] : undefined;
    if (kind !== undefined) return kind;
  }
  return fallback;
}

const LEVELS: Readonly<Record<string, RegionLevel>> = {
  province: 'province',
  regency: 'regency',
  city: 'city',
  district: 'district',
  village: 'village',
};

/** "Pemkot Solok" asks for a city: tells the region candidate so. */
export function hintRegion(reading: Reading, region: number, level: string): void {
  if (region < 0) return;
  const candidate = reading.regions[region]!;
  candidate.attached = true;
  const hint = LEVELS[level];
  if (hint !== undefined && candidate.prefix === null) candidate.hint = hint;
}

/** Heads of units that belong to the body named right behind them. */
const UNIT_KINDS = new Set([
  'local-agency',
  'election-commission',
  'election-supervisor',
  'community',
  'ministry',
  'other',
  'legislature',
  'party',
]);

/** "Bagian Hukum" + "Setda": a unit without a region, directly in front of its body, is one mention with it. */
function mergeUnits(reading: Reading, cells: Reading['cells'][number]): Reading['cells'][number] {
  const chunks: Chunk[] = [];
  for (let i = 0; i + 1 < cells.length; i++) {
    if (!hasTag(cells, i, Tag.Proper)) continue;
    let last = i;
    while (
      hasTag(cells, last + 1, Tag.Proper) &&
      belongsTo(reading, cells.ref[last]!, cells.ref[last + 1]!)
    )
      last++;
    if (last === i) continue;
    const first = reading.institutions[cells.ref[i]!]!;
    const party = reading.institutions[cells.ref[last]!]!.kind === 'party';
    const region = party && hasTag(cells, last + 1, Tag.Region) ? cells.ref[last + 1]! : -1;
    if (region >= 0) hintRegion(reading, region, 'any');
    const found = reading.institutions[cells.ref[last]!]!;
    const body =
      region < 0
        ? found
        : {
            ...found,
            region,
            regionFrom: cells.from[last + 1]!,
            to: cells.to[last + 1]!,
            level: 'any',
          };
    const merged: InstitutionCandidate = {
      ...first,
      kind:
        first.kind === 'local-agency' || (party && first.head === null) ? body.kind : first.kind,
      to: body.to,
      region: body.region,
      regionFrom: body.regionFrom,
      name: `${first.name} ${body.name}`,
      level: body.level,
      parent: cells.ref[last]!,
    };
    const ref = reading.institutions.push(merged) - 1;
    for (let k = i; k <= last; k++) reading.institutions[cells.ref[k]!]!.sentence = -1;
    const end = region < 0 ? last + 1 : last + 2;
    chunks.push({ from: i, to: end, tags: INSTITUTION, ref });
    i = end - 1;
  }
  return collapse(cells, chunks);
}

function belongsTo(reading: Reading, unit: number, body: number): boolean {
  const a = reading.institutions[unit]!;
  const b = reading.institutions[body]!;
  if (b.kind === 'party' && a.region < 0 && a.kind === 'legislature') return true;
  if (a.region >= 0 || !UNIT_KINDS.has(a.kind) || (a.head === null && a.kind !== b.kind))
    return false;
  if (reading.document.tokens.flags[b.from]! & Shape.lineStart) return false;
  return b.kind !== 'company' || a.kind === 'community';
}
