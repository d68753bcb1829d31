/**
 * The region grammar: "Kabupaten Bengkalis", "Kab. Solok", "Kutai Kartanegara
 * (Kukar)", "Desa Air Putih, Kecamatan Bengkalis". It finds where a region is
 * named and which ones the words can mean; which one is meant is settled later.
 */
import { Shape } from '../document/tokens.js';
import type { RegionLevel } from '../gazetteer/compiled.js';
import { EntryType, hasFlag, WordFlag } from '../gazetteer/lexicon.js';
import { type Mark, markAt } from '../gazetteer/tagger.js';
import type { SubregionLevel } from '../gazetteer/subregions.js';
import { type Reading, textOf } from './release.js';

export interface RegionCandidate {
  /** Tokens covered, prefix included. */
  from: number;
  to: number;
  /** First token of the name itself. */
  nameFrom: number;
  sentence: number;
  /** Codes that the name can mean. */
  codes: readonly string[];
  /** Level that the prefix in front states, or null for a bare name. */
  prefix: RegionLevel | null;
  /** How far the bare name can be trusted. */
  bare: 'yes' | 'support' | 'prefix';
  /** A seat of government: points to its region but does not name it. */
  seat: boolean;
  /** Level that the institution or office around it asks for; set by later grammars. */
  hint: RegionLevel | null;
  /** Part of an institution's name or an office's title; set by later grammars. */
  attached: boolean;
  /** Part of a company's name; set by the institution grammar. */
  brand: boolean;
  /** Stands behind "di", "ke", "dari" or "se-". */
  located: boolean;
}

const isSubLevel = (level: RegionLevel): level is SubregionLevel =>
  level === 'district' || level === 'village';

/** Finds the region candidates of every sentence. */
export function findRegions(reading: Reading): void {
  reading.document.sentences.forEach(({ from, to }, sentence) => {
    const blocked = streetTokens(reading, from, to);
    for (let i = from; i < to;) {
      const candidate = blocked.has(i) ? null : regionAt(reading, i, to, sentence);
      if (!candidate) blockUnknownSubregion(reading, i, blocked);
      if (candidate) {
        reading.regions.push(candidate);
        i = candidate.to;
        const list = [
          ...continueList(reading, candidate, to, sentence),
          ...villagesOf(reading, candidate, from, to, sentence),
        ];
        reading.regions.push(...list);
        if (list.length) i = list[list.length - 1]!.to;
      } else i++;
    }
  });
}

/** "Kecamatan Bengkalis" where no kecamatan is known: the name behind the word is not the kabupaten's. */
function blockUnknownSubregion(reading: Reading, i: number, blocked: Set<number>): void {
  const lead = reading.tagged.leading[i];
  if (lead?.type !== EntryType.regionPrefix) return;
  if (isSubLevel(reading.knowledge.lexicon.data.prefixes[lead.row]!.level))
    blocked.add(i + lead.length);
}

/** Tokens of street names: regions inside them name no region ("Jalan Medan Merdeka"). */
function streetTokens(reading: Reading, from: number, to: number): Set<number> {
  const { tokens } = reading.document;
  const blocked = new Set<number>();
  for (let i = from; i < to; i++) {
    if (!hasFlag(reading.knowledge.lexicon, tokens.id[i]!, WordFlag.street)) continue;
    let j = i + 1;
    if (j < to && reading.document.text[tokens.start[j]!] === '.') j++;
    while (j < to && j < i + 7 && tokens.flags[j]! & Shape.cap && !reading.tagged.leading[j]?.type)
      blocked.add(j++);
    if (j === i + 1 && j < to && tokens.flags[j]! & Shape.cap) blocked.add(j);
  }
  return blocked;
}

function regionAt(
  reading: Reading,
  i: number,
  to: number,
  sentence: number,
): RegionCandidate | null {
  const lead = reading.tagged.leading[i];
  if (!lead) return null;
  if (lead.type === EntryType.regionPrefix) {
    const level = reading.knowledge.lexicon.data.prefixes[lead.row]!.level;
    const next = skipSecondPrefix(reading, i + lead.length, to);
    if (next < to && !isSubLevel(level)) return named(reading, i, next, level, sentence);
    if (next < to && isSubLevel(level)) return subregion(reading, i, next, to, level, sentence);
    return null;
  }
  if (lead.type === EntryType.office || lead.type === EntryType.institution)
    return behindHead(reading, i, lead, to, sentence);
  if (lead.type !== EntryType.region) return null;
  return named(reading, i, i, null, sentence);
}

/** "Camat Lingsar", "PPK Lingsar", "Panitia Pemilihan Kecamatan (PPK) Lingsar": the head calls the place a kecamatan. */
function behindHead(
  reading: Reading,
  i: number,
  lead: Mark,
  to: number,
  sentence: number,
): RegionCandidate | null {
  const { data } = reading.knowledge.lexicon;
  const { tokens, text } = reading.document;
  const { level } =
    lead.type === EntryType.office ? data.offices[lead.row]! : data.institutions[lead.row]!;
  if (level !== 'district' && level !== 'village') return null;
  let at = i + lead.length;
  if (at + 3 < to && text[tokens.start[at]!] === '(' && text[tokens.start[at + 2]!] === ')')
    at += 3;
  if (
    at >= to ||
    reading.tagged.leading[at]?.type === EntryType.regionPrefix ||
    !(tokens.flags[at]! & Shape.cap)
  )
    return null;
  const found = subregion(reading, at, at, to, level, sentence);
  return found && { ...found, attached: true };
}

/** "Kabupaten/Kota X", "Kab. Administrasi": the second word of a pair of prefixes. */
function skipSecondPrefix(reading: Reading, i: number, to: number): number {
  const { document, tagged } = reading;
  const slash = i + 1 < to && document.text[document.tokens.start[i]!] === '/';
  const second = slash ? tagged.leading[i + 1] : undefined;
  return second?.type === EntryType.regionPrefix ? i + 1 + second.length : i;
}

function named(
  reading: Reading,
  from: number,
  at: number,
  prefix: RegionLevel | null,
  sentence: number,
): RegionCandidate | null {
  const { document, tagged, knowledge } = reading;
  const { tokens } = document;
  const lead = tagged.leading[at];
  if (lead?.type !== EntryType.region) return null;
  const form = knowledge.lexicon.data.regionForms[lead.row]!;
  const single = lead.length === 1;
  if (single && !prefix && !(tokens.flags[at]! & Shape.cap)) return null;
  if (form.seat && prefix) return null;
  if (!prefix && single && isPartOfName(reading, at)) return null;
  const codes = form.regions.map((region) => reading.knowledge.lexicon.regionCodes[region]!);
  const candidate: RegionCandidate = {
    from,
    to: at + lead.length,
    nameFrom: at,
    sentence,
    codes,
    prefix,
    bare: form.bare,
    seat: form.seat,
    hint: null,
    attached: false,
    brand: false,
    located: hasFlag(knowledge.lexicon, at > 0 ? tokens.id[from - 1]! : -1, WordFlag.locative),
  };
  return withAlias(reading, candidate);
}

/** "Bima Arya": a region's name that is a personal name, next to another one. */
function isPartOfName(reading: Reading, at: number): boolean {
  const { lexicon } = reading.knowledge;
  const { tokens } = reading.document;
  if (
    !hasFlag(lexicon, tokens.id[at]!, WordFlag.given | WordFlag.family) ||
    isBehindRegionalOffice(reading, at)
  )
    return false;
  const nameWord = (i: number): boolean =>
    (tokens.flags[i]! & Shape.cap) !== 0 &&
    hasFlag(lexicon, tokens.id[i]!, WordFlag.given | WordFlag.family) &&
    reading.tagged.leading[i]?.type === undefined;
  if (at > 0 && markAt(reading.tagged, at - 1, EntryType.honorific)) return true;
  return nameWord(at + 1) || (at > 0 && nameWord(at - 1));
}

/** "Bupati Bima Sulastri": what follows the office is its region. */
function isBehindRegionalOffice(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const lead = reading.tagged.leading[i];
    if (lead?.type === EntryType.office && i + lead.length === at) {
      return reading.knowledge.lexicon.data.offices[lead.row]!.follows === 'region';
    }
  }
  return false;
}

/** Takes "(Kukar)" along behind "Kutai Kartanegara" when both can mean the same region. */
function withAlias(reading: Reading, candidate: RegionCandidate): RegionCandidate {
  const { document, tagged } = reading;
  const { tokens, text } = document;
  const open = candidate.to;
  const alias = tagged.leading[open + 1];
  if (
    open + 2 >= tokens.length ||
    text[tokens.start[open]!] !== '(' ||
    alias?.type !== EntryType.region
  )
    return candidate;
  const close = open + 1 + alias.length;
  if (close >= tokens.length || text[tokens.start[close]!] !== ')') return candidate;
  const form = reading.knowledge.lexicon.data.regionForms[alias.row]!;
  const codes = form.regions.map((region) => reading.knowledge.lexicon.regionCodes[region]!);
  const shared = candidate.codes.filter((code) => codes.includes(code));
  return shared.length ? { ...candidate, to: close + 1, codes: shared } : candidate;
}

const LONGEST_SUBREGION = 5;

/** The longest run of capitalised words behind the prefix that names a subregion. */
function subregion(
  reading: Reading,
  from: number,
  at: number,
  to: number,
  level: SubregionLevel,
  sentence: number,
): RegionCandidate | null {
  const index = reading.knowledge.subregions;
  if (!index) return null;
  const { tokens } = reading.document;
  let end = at;
  while (end < to && end < at + LONGEST_SUBREGION && continuesName(reading, end, at)) end++;
  for (; end > at; end--) {
    if (tokens.flags[end - 1]! & Shape.punct) continue;
    const codes = index.find(textOf(reading.document, at, end), level);
    if (codes.length) {
      return {
        from,
        to: end,
        nameFrom: at,
        sentence,
        codes,
        prefix: level,
        bare: 'prefix',
        seat: false,
        hint: null,
        attached: false,
        brand: false,
        located: true,
      };
    }
  }
  return null;
}

function continuesName(reading: Reading, i: number, first: number): boolean {
  const { tokens, text } = reading.document;
  const flags = tokens.flags[i]!;
  if (flags & (Shape.cap | Shape.digit)) return true;
  return i > first && /^['’-]/.test(text[tokens.start[i]!]!) && !(flags & Shape.spaced);
}

/** "Kecamatan Kalikajar, Sapuran, Kepil dan Kalibawang": the names behind the first. */
function continueList(
  reading: Reading,
  first: RegionCandidate,
  to: number,
  sentence: number,
): RegionCandidate[] {
  if (first.prefix === null || !isSubLevel(first.prefix)) return [];
  const { document, knowledge } = reading;
  const { tokens, text } = document;
  const found: RegionCandidate[] = [];
  let i = first.to;
  for (;;) {
    if (i >= to) break;
    const comma = text[tokens.start[i]!] === ',';
    let at = comma ? i + 1 : i;
    const conj = at < to && hasFlag(knowledge.lexicon, tokens.id[at]!, WordFlag.conjunction);
    if (conj) at++;
    if (
      (!comma && !conj) ||
      at >= to ||
      reading.tagged.leading[at]?.type === EntryType.regionPrefix
    )
      break;
    const next = subregion(reading, at, at, to, first.prefix, sentence);
    if (!next || !sharesParent(first, next)) break;
    found.push(next);
    i = next.to;
  }
  return found;
}

/** How far before a kecamatan "desa" may stand, and how far behind it the list of them. */
const VILLAGE_REACH = 4;

/** "4 desa di Kecamatan Kalibawang, yakni Kalikarung, Tempurejo dan Mergolangu": villages of that kecamatan. */
function villagesOf(
  reading: Reading,
  district: RegionCandidate,
  from: number,
  to: number,
  sentence: number,
): RegionCandidate[] {
  const { data } = reading.knowledge.lexicon;
  if (district.prefix !== 'district') return [];
  const called = [1, 2, 3, 4].some((back) => {
    const at = district.from - back;
    const lead = at >= from ? reading.tagged.leading[at] : undefined;
    return lead?.type === EntryType.regionPrefix && data.prefixes[lead.row]!.level === 'village';
  });
  if (!called) return [];
  let at = district.to;
  while (
    at < to &&
    at < district.to + VILLAGE_REACH &&
    !(reading.document.tokens.flags[at]! & Shape.cap)
  )
    at++;
  const first = at < to ? subregion(reading, at, at, to, 'village', sentence) : null;
  if (!first || !first.codes.some((code) => district.codes.includes(parentOf(code)))) return [];
  return [first, ...continueList(reading, first, to, sentence)];
}

const parentOf = (code: string): string => code.slice(0, code.lastIndexOf('.'));

function sharesParent(a: RegionCandidate, b: RegionCandidate): boolean {
  const parents = new Set(a.codes.map(parentOf));
  return b.codes.some((code) => parents.has(parentOf(code)));
}
