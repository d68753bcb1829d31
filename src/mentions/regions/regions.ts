/**
 * The region grammar: "Kabupaten Bengkalis", "Kab. Solok", "Kutai Kartanegara
 * (Kukar)", "Desa Air Putih, Kecamatan Bengkalis". It finds where a region is
 * named and which ones the words can mean; which one is meant is settled later.
 */
import { Shape } from '../../document/tokens.js';
import type { RegionLevel } from '../../gazetteer/compiled.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import type { SubregionLevel } from '../../gazetteer/subregions.js';
import { giveUp, isWord, type Reading } from '../release.js';

/** True for the levels below kabupaten and kota. */
export const isSubLevel = (level: string | null): level is SubregionLevel =>
  level === 'district' || level === 'village';

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
  /** Found by another spelling or in lower case: counts only inside a region that the release names. */
  unsure?: boolean;
}

/** Finds the region candidates of every sentence. */
export function findRegions(reading: Reading): void {
  const below = reading.knowledge.subregions?.grammar;
  reading.document.sentences.forEach(({ from, to }, sentence) => {
    const blocked = streetTokens(reading, from, to);
    const listed = new Map<number, RegionCandidate>();
    for (let i = from; i < to;) {
      const candidate =
        listed.get(i) ??
        (blocked.has(i) ? leaveBlocked(reading, i) : regionAt(reading, i, to, sentence));
      if (!candidate) {
        blockUnknownSubregion(reading, i, blocked);
        for (const item of below?.listedBehind(reading, i, to, sentence) ?? [])
          listed.set(item.from, item);
      }
      if (candidate) {
        reading.regions.push(candidate);
        i = candidate.to;
        const list = below
          ? [
              ...below.continueList(reading, candidate, to, sentence),
              ...below.villagesOf(reading, candidate, from, to, sentence),
            ]
          : [];
        reading.regions.push(...list);
        if (list.length) i = list[list.length - 1]!.to;
      } else i++;
    }
  });
}

/** Nothing is named in a street's name and behind the word for an unknown kecamatan or desa. */
function leaveBlocked(reading: Reading, i: number): null {
  const lead = reading.tagged.leading[i];
  if (lead?.type !== EntryType.region) return null;
  return giveUp(reading, 'region', i, i + lead.length, 'in the name of a street or kecamatan');
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
    if (!isWord(reading, i, WordFlag.street)) continue;
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
  const below = reading.knowledge.subregions?.grammar;
  if (lead.type === EntryType.regionPrefix) {
    const level = reading.knowledge.lexicon.data.prefixes[lead.row]!.level;
    const next = skipSecondPrefix(reading, i + lead.length, to);
    if (next < to && !isSubLevel(level))
      return (
        below?.otherwiseSpaced(reading, i, next, to, level, sentence) ??
        named(reading, i, next, level, sentence) ??
        below?.misspelt(reading, i, next, level, sentence) ??
        null
      );
    if (next < to && isSubLevel(level))
      return below?.subregion(reading, i, next, to, level, sentence, true) ?? null;
    return null;
  }
  if (lead.type === EntryType.office || lead.type === EntryType.institution)
    return (
      below?.spacedBehind(reading, i, lead, to, sentence) ??
      below?.behindHead(reading, i, lead, to, sentence) ??
      null
    );
  if (lead.type !== EntryType.region) return null;
  return named(reading, i, i, null, sentence);
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
  const lose = (why: string): null => giveUp(reading, 'region', from, at + lead.length, why);
  if (single && !prefix && !(tokens.flags[at]! & Shape.cap)) return lose('in small letters');
  if (form.seat && prefix) return lose('a seat of government has no such level');
  if (!prefix && single && isPartOfName(reading, at)) return lose('part of a personal name');
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
    located: at > 0 && isWord(reading, from - 1, WordFlag.locative),
  };
  return withAlias(reading, candidate);
}

/** "Bima Arya": a region's name that is a personal name, next to another one. */
function isPartOfName(reading: Reading, at: number): boolean {
  const { tokens } = reading.document;
  if (isBehindRegionalOffice(reading, at)) return false;
  if (!isWord(reading, at, WordFlag.given | WordFlag.family)) return isSeatInName(reading, at);
  const nameWord = (i: number): boolean =>
    (tokens.flags[i]! & Shape.cap) !== 0 &&
    isWord(reading, i, WordFlag.given | WordFlag.family) &&
    reading.tagged.leading[i]?.type === undefined;
  if (at > 0 && markAt(reading.tagged, at - 1, EntryType.honorific)) return true;
  return nameWord(at + 1) || (at > 0 && nameWord(at - 1));
}

/** "Putu Weda Subawa": a seat of government between a given name and another capitalised word. */
function isSeatInName(reading: Reading, at: number): boolean {
  const lead = reading.tagged.leading[at]!;
  const form = reading.knowledge.lexicon.data.regionForms[lead.row]!;
  if (!form.seat || at === 0) return false;
  const { flags, length } = reading.document.tokens;
  const isCap = (i: number): boolean =>
    i < length &&
    (flags[i]! & (Shape.cap | Shape.upper)) === Shape.cap &&
    (flags[i]! & Shape.lineStart) === 0;
  return (
    isCap(at - 1) &&
    isWord(reading, at - 1, WordFlag.given) &&
    isCap(at + 1) &&
    reading.tagged.leading[at + 1] === undefined &&
    !isWord(reading, at + 1, WordFlag.common)
  );
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
