/** Names of regions with a slip in their last word, and names that go on behind a region's; only `kliping/deep` reads them. */
import { isOneEdit } from '../../document/edits.js';
import { fold, foldedAt, Shape } from '../../document/tokens.js';
import { EntryType, type Lexicon, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { levelOf } from '../../entities/regions/geography.js';
import type { RegionLevel } from '../../gazetteer/compiled.js';
import type { RegionCandidate } from './regions.js';
import { isWord, once, onceFor, type Reading, textOf } from '../release.js';

/** Letters of the shortest last word in which a slip is looked for. */
const SHORTEST = 4;

/**
 * "Kabupaten Tanjung Jabung Timue": behind a region's name stands a word that no table knows, and one letter is wrong
 * in it. Takes it along, with the region that is meant.
 */
export function takeSlip(reading: Reading, candidate: RegionCandidate, to: number): void {
  const { document, knowledge } = reading;
  const { tokens, text } = document;
  const at = candidate.to;
  if (at >= to || !(tokens.flags[at]! & Shape.cap) || reading.tagged.leading[at]) return;
  if (tokens.id[at]! >= 0) return;
  const word = foldedAt(tokens, text, at);
  if (word.length < SHORTEST) return;
  const name = fold(textOf(document, candidate.nameFrom, at));
  const found = (byFirstWords(knowledge.lexicon).get(name) ?? []).filter(({ last }) =>
    isOneEdit(last, word),
  );
  if (found.length !== 1) return;
  candidate.to = at + 1;
  candidate.codes = [found[0]!.code];
}

/** "Ogan Komering Ulu (OKU) Timur": the last word of another region's name, behind letters for the words in front. */
export function takeQuarter(
  { document, knowledge }: Reading,
  candidate: RegionCandidate,
  to: number,
): void {
  const { tokens, text } = document;
  const at = candidate.to;
  if (at >= to || text[tokens.start[at - 1]!] !== ')') return;
  let open = at - 2;
  while (open > candidate.nameFrom && text[tokens.start[open]!] !== '(') open--;
  const word = foldedAt(tokens, text, at);
  const name = fold(textOf(document, candidate.nameFrom, open));
  const other = byFirstWords(knowledge.lexicon)
    .get(name)
    ?.find(({ last }) => last === word);
  if (!other) return;
  candidate.to = at + 1;
  candidate.codes = [other.code];
}

/** Letters of the shortest name of one word in which a slip is looked for: "Saik" is no name, and "Sika" one of several. */
const SHORTEST_NAME = 5;

/** "Kabupaten Wonosbo", "Provinsi Papua Pengunungan": behind the word for a level, the one name of that level that one slip makes of it. */
export function misspelt(
  reading: Reading,
  from: number,
  at: number,
  prefix: RegionLevel,
  sentence: number,
): RegionCandidate | null {
  const { document, knowledge } = reading;
  const to = endOfUnknown(reading, at);
  if (to === at) return null;
  const name = fold(textOf(document, at, to));
  if (name.length < SHORTEST_NAME) return null;
  const alike = byInitial(knowledge.lexicon).get(prefix + name[0]!) ?? [];
  const [only, ...others] = alike.filter((one) => isOneEdit(one.name, name));
  if (!only || others.length > 0) return null;
  const located = isWord(reading, from - 1, WordFlag.locative);
  return sureRegion({ from, to, nameFrom: at, sentence, codes: [only.code], prefix, located });
}

/** What differs in regions that are told for sure, though by no form of a table. */
type Told = Pick<
  RegionCandidate,
  'from' | 'to' | 'nameFrom' | 'sentence' | 'codes' | 'prefix' | 'located'
>;

/** A region that needs nothing beside it. */
export const sureRegion = (told: Told): RegionCandidate => ({
  ...told,
  bare: 'yes',
  seat: false,
  hint: null,
  attached: false,
  brand: false,
});

/** Words of a region's name, at most. */
const LONGEST_NAME = 3;

/** Behind capitalised words that name nothing else, the token behind the first that no table knows; `at` where none is. */
function endOfUnknown({ document, tagged }: Reading, at: number): number {
  const { flags, id, length } = document.tokens;
  for (let i = at; i < length && i < at + LONGEST_NAME; i++) {
    if (!(flags[i]! & Shape.cap) || tagged.leading[i]) return at;
    if (id[i]! < 0) return i + 1;
  }
  return at;
}

/** Names without the word for their level, by level and first letter. */
const byInitial = onceFor(({ regionNames, regionCodes }: Lexicon) => {
  const names = new Map<string, { name: string; code: string }[]>();
  regionNames.forEach((official, i) => {
    const code = regionCodes[i]!;
    const level = levelOf(code);
    const name = fold(official).replace(level === 'province' ? '' : /^\S+ /, '');
    const key = level! + name[0]!;
    names.set(key, [...(names.get(key) ?? []), { name, code }]);
  });
  return names;
});

/** Tokens between an office and the word behind its holder's first name, at most. */
const OFFICE_REACH = 8;

/**
 * "Ketua PPNI Kota Ternate Chandra Makassar hadir": one region's name that the release writes nowhere else, behind the
 * only name of whoever holds an office, is their last name.
 */
export function isSurname(reading: Reading, { from, to, prefix }: RegionCandidate): boolean {
  const { document, tagged } = reading;
  const { flags } = document.tokens;
  const isCap = (i: number): boolean => ((flags[i] ?? 0) & Shape.cap) !== 0;
  if (prefix !== null || to - from !== 1 || !isCap(from) || isCap(to)) return false;
  if (!isOnlyName(reading, from - 1)) return false;
  if (timesNamed(reading).get(tagged.leading[from]!.row)! > 1) return false;
  for (let at = from - 2; at >= Math.max(0, from - 1 - OFFICE_REACH); at--)
    if (tagged.leading[at]?.type === EntryType.office) return true;
  return false;
}

/** A first name with neither a name, nor the head or the short form of a body in front: "PDAM Tirta", "DPD I". */
function isOnlyName(reading: Reading, at: number): boolean {
  const { document, tagged } = reading;
  const { flags } = document.tokens;
  const isName = (i: number, bits: number): boolean =>
    (flags[i]! & (Shape.cap | Shape.upper)) === Shape.cap && isWord(reading, i, bits);
  if (at < 1 || tagged.leading[at] || !isName(at, WordFlag.given)) return false;
  if (isName(at - 1, WordFlag.given | WordFlag.family)) return false;
  if (tagged.leading[at - 1]?.type === EntryType.institution) return false;
  return textOf(document, at - 1, at) !== ')';
}

/** How often a release writes each name of a region, by its row. */
export const timesNamed = once(({ tagged }: Reading) => {
  const times = new Map<number, number>();
  for (const lead of tagged.leading)
    if (lead?.type === EntryType.region) times.set(lead.row, (times.get(lead.row) ?? 0) + 1);
  return times;
});

/** Regions by the words of their names in front of the last, without the one that tells the level. */
const byFirstWords = onceFor(({ regionNames, regionCodes }: Lexicon) => {
  const names = new Map<string, { last: string; code: string }[]>();
  regionNames.forEach((official, i) => {
    const words = fold(official).split(' ');
    const last = words.pop()!;
    const stem = words.slice(levelOf(regionCodes[i]!) === 'province' ? 0 : 1).join(' ');
    if (stem !== '') names.set(stem, [...(names.get(stem) ?? []), { last, code: regionCodes[i]! }]);
  });
  return names;
});

const NO_PLACE = WordFlag.given | WordFlag.family | WordFlag.common;

/** "Muara" of "Muara Sabak", "Karang" of "Karang Bagu": behind the words `[at, end)` stands one that is neither a name nor an ordinary word. */
export function goesOn(reading: Reading, at: number, end: number): boolean {
  const { document, tagged } = reading;
  const lead = tagged.leading[at];
  // "Kepala Lingkungan Batu …": a kota is called so.
  if (lead?.type === EntryType.region) return lead.length > end - at;
  return (
    (document.tokens.flags[end]! & Shape.upper) === 0 &&
    !tagged.leading[end] &&
    !isWord(reading, end, NO_PLACE) &&
    markAt(tagged, end, EntryType.honorific) === undefined
  );
}

/** Names of kabupaten and kota that the last word of one has to close to be a quarter. */
const SHARED = 3;

/** "Barat", "Selatan", "Hulu": what several regions' names end in, and nobody's does. */
const quarters = onceFor(({ regionNames }: Lexicon) => {
  const times = new Map<string, number>();
  for (const name of regionNames) {
    const word = fold(name).split(' ').at(-1)!;
    times.set(word, (times.get(word) ?? 0) + 1);
  }
  return new Set([...times].filter(([, n]) => n >= SHARED).map(([word]) => word));
});

/** A capitalised "Barat", "Hulu" and the like, behind a region's name. */
export function isQuarter(reading: Reading, at: number): boolean {
  const { document, knowledge } = reading;
  const { tokens, text } = document;
  return (
    (tokens.flags[at]! & Shape.cap) !== 0 &&
    !reading.tagged.leading[at] &&
    !isWord(reading, at, WordFlag.given | WordFlag.family) &&
    quarters(knowledge.lexicon).has(foldedAt(tokens, text, at))
  );
}

/** "BentengSumbar" at the head of a line: the name of a portal, made of two regions' names. */
export function isGlued({ document, tagged }: Reading, { from, to }: RegionCandidate): boolean {
  const { flags } = document.tokens;
  const isRegion = (at: number): boolean => tagged.leading[at]?.type === EntryType.region;
  const isPair = (first: number, second: number): boolean =>
    isRegion(first) &&
    isRegion(second) &&
    (flags[first]! & Shape.lineStart) !== 0 &&
    (flags[second]! & Shape.spaced) === 0;
  return isPair(from, to) || (from > 0 && isPair(from - 1, from));
}
