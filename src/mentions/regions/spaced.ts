/** Names of provinces, kabupaten and kota that are written apart, run together or with hyphens; only `kliping/deep` reads them. */
import { foldedAt, Shape } from '../../document/tokens.js';
import type { RegionLevel } from '../../gazetteer/compiled.js';
import { EntryType, type Lexicon, WordFlag } from '../../gazetteer/lexicon.js';
import { nameKey } from '../../gazetteer/subregions.js';
import type { Mark } from '../../gazetteer/tagger.js';
import { levelOf } from '../../entities/regions/geography.js';
import { isWord, onceFor, type Reading, textOf } from '../release.js';
import type { RegionCandidate } from './regions.js';
import { sureRegion } from './slips.js';
import { isNear } from './subregions.js';

/** Tokens of a name, at most: "Penukal-Abab-Lematang Ilir". */
const LONGEST = 6;

/** Letters by which names are told apart before any is looked up. */
const START = 3;

/**
 * "Kabupaten Banyu Asin", "Kota Pagar-Alam": behind the word for a level, words that are a region's name but for their
 * blanks and hyphens, where they go on further than any name of the tables.
 */
export function otherwiseSpaced(
  reading: Reading,
  from: number,
  at: number,
  to: number,
  prefix: RegionLevel | null,
  sentence: number,
): RegionCandidate | null {
  const { document, knowledge, tagged } = reading;
  const { starts, codesOf } = byKey(knowledge.lexicon);
  if (at >= to || !starts.has(foldedAt(document.tokens, document.text, at).slice(0, START)))
    return null;
  const lead = tagged.leading[at];
  const known = lead?.type === EntryType.region ? at + lead.length : at;
  const isOf = (code: string): boolean => prefix === null || levelOf(code) === prefix;
  const { flags } = document.tokens;
  for (let end = endOfRun(reading, at, to); end > known; end--) {
    if (flags[end - 1]! & Shape.punct) continue;
    const codes = (codesOf.get(nameKey(textOf(document, at, end))) ?? []).filter(isOf);
    if (codes.length === 0) continue;
    const located = isWord(reading, from - 1, WordFlag.locative);
    return sureRegion({ from, to: end, nameFrom: at, sentence, codes, prefix, located });
  }
  return null;
}

/** "Bupati Deli-Serdang", "Polres Banyu Asin": behind an office or a body of a region. */
export function spacedBehind(
  reading: Reading,
  i: number,
  lead: Mark,
  to: number,
  sentence: number,
): RegionCandidate | null {
  const { data } = reading.knowledge.lexicon;
  const { offices, institutions } = data;
  const isOffice = lead.type === EntryType.office;
  const { level } = isOffice ? offices[lead.row]! : institutions[lead.row]!;
  const tail = isOffice ? offices[lead.row]!.follows : institutions[lead.row]!.tail;
  if (tail !== 'region' || !ABOVE.has(level)) return null;
  const at = i + lead.length;
  const found = otherwiseSpaced(reading, at, at, to, null, sentence);
  return found && !isQuarterOfTown(reading, found) ? { ...found, attached: true } : null;
}

/** "PMI Kota Baru": the word for a level and an ordinary one are a kecamatan's name sooner than the kabupaten's. */
const isQuarterOfTown = (reading: Reading, { nameFrom, to }: RegionCandidate): boolean =>
  reading.tagged.leading[nameFrom]?.type === EntryType.regionPrefix &&
  to === nameFrom + 2 &&
  isWord(reading, nameFrom + 1, WordFlag.common);

/** Levels of offices and bodies behind which the name of a kecamatan or desa does not stand. */
const ABOVE = new Set(['province', 'regency', 'city', 'local', 'any']);

/** The end of capitalised words, with hyphens between them. */
function endOfRun({ document }: Reading, at: number, to: number): number {
  const { tokens, text } = document;
  const isCap = (i: number): boolean => i < to && (tokens.flags[i]! & Shape.cap) !== 0;
  const isGlued = (i: number): boolean => (tokens.flags[i]! & Shape.spaced) === 0;
  // "KPU Siak - SKB": a dash between blanks joins nothing.
  const isHyphen = (i: number): boolean =>
    text[tokens.start[i]!] === '-' && isGlued(i) && isCap(i + 1) && isGlued(i + 1);
  let end = at;
  while (end < to && end < at + LONGEST) {
    if (isCap(end)) end++;
    else if (end > at && isHyphen(end)) end += 2;
    else break;
  }
  return end;
}

/** Official names without the word for their level, by what is left of them without blanks and hyphens; and how they begin. */
const byKey = onceFor(({ regionNames, regionCodes }: Lexicon) => {
  const codesOf = new Map<string, string[]>();
  const starts = new Set<string>();
  regionNames.forEach((official, i) => {
    const code = regionCodes[i]!;
    const key = nameKey(official.replace(levelOf(code) === 'province' ? '' : /^\S+ /, ''));
    codesOf.set(key, [...(codesOf.get(key) ?? []), code]);
    starts.add(key.slice(0, START));
  });
  return { codesOf, starts };
});

/** "Kecamatan Ternate Selatan" for Kota Ternate Selatan: kecamatan near by in whose name the word for a kota stands in front. */
export function ofTown(reading: Reading, name: string): readonly string[] {
  const word = cityWord(reading.knowledge.lexicon);
  const codes = reading.knowledge.subregions!.find(`${word} ${name}`, 'district');
  return codes.filter((code) => isNear(reading, code));
}

/** The word with which the names of kota begin. */
const cityWord = onceFor(({ regionNames, regionCodes }: Lexicon) => {
  const city = regionNames.find((_, i) => levelOf(regionCodes[i]!) === 'city') ?? '';
  return city.slice(0, city.indexOf(' '));
});
