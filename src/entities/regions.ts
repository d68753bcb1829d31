/**
 * Region linking: which region each mention means. A prefix or the institution
 * around it settles most; other mentions, neighbours in a list and the home
 * region of the release settle the rest; what nothing settles stays open.
 */
import type { RegionCandidate } from '../mentions/regions.js';
import type { Reading } from '../mentions/release.js';
import { isWord, textOf } from '../mentions/release.js';
import { Shape } from '../document/tokens.js';
import { WordFlag } from '../gazetteer/lexicon.js';
import { isSubLevel } from '../mentions/subregions-of.js';
import { levelOf, liesIn, provinceOf, regencyOf } from './geography.js';

export interface LinkedRegion {
  /** Region code; null when it could not be settled; undefined when the candidate names no region at all. */
  code: string | null | undefined;
  basis: 'stated' | 'inferred';
}

export interface RegionLinks {
  /** By index of the region candidate. */
  links: LinkedRegion[];
  /** Kabupaten, kota or province that the release is about, or null. */
  home: string | null;
  /** The release says only that something took place there: whose bodies it names nobody can tell. */
  visited: boolean;
}

/** Links all region candidates of a reading. */
export function linkRegions(
  reading: Reading,
  homeRegion: string | null,
  dateline: number,
): RegionLinks {
  const { regions } = reading;
  const links: LinkedRegion[] = regions.map((candidate) => {
    const codes = narrow(candidate);
    return { code: codes.length === 1 && !candidate.seat ? codes[0] : null, basis: 'stated' };
  });
  regions.forEach((candidate, i) => {
    if (isSubLevel(candidate.prefix)) links[i]!.code = null;
  });
  settleAmbiguous(reading, links, homeRegion);
  dropUnsupported(reading, links, homeRegion, dateline);
  const home = homeRegion ?? vote(reading, links, dateline);
  settleAmbiguous(reading, links, home);
  dropNamesakes(reading, links, home);
  linkSubregions(reading, links, home);
  const visited = homeRegion === null && home !== null && !isNamed(reading, links, home, dateline);
  return { links, home, visited };
}

/** The region is named otherwise than as the place where something happened. */
function isNamed(
  reading: Reading,
  links: readonly LinkedRegion[],
  home: string,
  dateline: number,
): boolean {
  const { sections, sectionOf } = reading.document;
  return reading.regions.some((candidate, i) => {
    const code =
      candidate.seat && candidate.codes.length === 1 ? candidate.codes[0] : links[i]!.code;
    if (typeof code !== 'string' || (code !== home && regencyOf(code) !== home)) return false;
    if (i === dateline || candidate.attached || candidate.prefix || !candidate.located) return true;
    return sections[sectionOf[candidate.sentence]!]!.kind === 'title';
  });
}

/** The codes left when the prefix, or the office or body around it, has its say. */
function narrow(candidate: RegionCandidate): readonly string[] {
  const level = candidate.prefix ?? candidate.hint;
  if (level === null || isSubLevel(level)) return candidate.codes;
  const fitting = candidate.codes.filter((code) => levelOf(code) === level);
  return fitting.length ? fitting : candidate.codes;
}

const nameText = (reading: Reading, candidate: RegionCandidate): string =>
  textOf(reading.document, candidate.nameFrom, candidate.to).toLowerCase();

function settleAmbiguous(reading: Reading, links: LinkedRegion[], home: string | null): void {
  const { regions } = reading;
  const settled = new Map<string, Set<string>>();
  regions.forEach((candidate, i) => {
    const { code } = links[i]!;
    if (typeof code !== 'string' || candidate.codes.length === 1) return;
    const name = nameText(reading, candidate);
    settled.set(name, (settled.get(name) ?? new Set()).add(code));
  });
  const stated = new Set(
    links.map(({ code }) => code).filter((code): code is string => typeof code === 'string'),
  );
  regions.forEach((candidate, i) => {
    const link = links[i]!;
    if (link.code !== null || candidate.seat || isSubLevel(candidate.prefix)) return;
    const code = choose(reading, candidate, i, links, settled, stated, home);
    if (code !== null) {
      link.code = code;
      link.basis = 'inferred';
    }
  });
}

function choose(
  reading: Reading,
  candidate: RegionCandidate,
  index: number,
  links: readonly LinkedRegion[],
  settled: Map<string, Set<string>>,
  stated: Set<string>,
  home: string | null,
): string | null {
  const codes = narrow(candidate);
  if (codes.length === 1) return codes[0]!;
  const same = settled.get(nameText(reading, candidate));
  if (same?.size === 1) {
    const [code] = same;
    if (codes.includes(code!)) return code!;
  }
  if (home !== null) {
    const atHome = codes.filter((code) => code === home);
    if (atHome.length === 1) return atHome[0]!;
  }
  const listed = levelOfList(reading, index, links);
  if (listed !== null) {
    const fitting = codes.filter((code) => levelOf(code) === listed);
    if (fitting.length === 1) return fitting[0]!;
  }
  const around = provinceBehind(reading, index, links);
  if (around !== null && codes.includes(around)) return around;
  const inside = codes.filter((code) => holdsDistrict(reading, candidate, code));
  if (inside.length === 1) return inside[0]!;
  const alsoStated = codes.filter((code) => stated.has(code));
  if (alsoStated.length === 1) return alsoStated[0]!;
  const provinces = new Set(codes.map(provinceOf));
  if (provinces.size > 1) {
    const near = codes.filter((code) =>
      [...stated].some((other) => provinceOf(other) === provinceOf(code)),
    );
    if (near.length === 1) return near[0]!;
  }
  return null;
}

/** "Bupati Kaur, Bengkulu": behind a kabupaten and a comma, the province that it lies in. */
function provinceBehind(
  reading: Reading,
  index: number,
  links: readonly LinkedRegion[],
): string | null {
  const before = reading.regions[index - 1];
  const code = links[index - 1]?.code;
  const { from, prefix } = reading.regions[index]!;
  if (before?.to !== from - 1 || prefix !== null || typeof code !== 'string') return null;
  const { tokens, text } = reading.document;
  return text[tokens.start[from - 1]!] === ',' && code.length > 2 ? provinceOf(code) : null;
}

/** "Pasar Cigombong, Bogor", "Kecamatan Cigombong … Bogor": the kabupaten or kota of a kecamatan that is named. */
function holdsDistrict(reading: Reading, { from }: RegionCandidate, code: string): boolean {
  const { document, knowledge, regions } = reading;
  if (
    regions.some(
      ({ prefix, codes }) => prefix === 'district' && codes.some((inner) => liesIn(inner, code)),
    )
  )
    return true;
  const { tokens, text } = document;
  if (from < 2 || text[tokens.start[from - 1]!] !== ',') return false;
  return [2, 3].some((back) => {
    const at = from - back;
    if (at < 0 || !(tokens.flags[at]! & Shape.cap)) return false;
    const named = knowledge.subregions?.find(textOf(document, at, from - 1), 'district') ?? [];
    return named.some((inner) => liesIn(inner, code));
  });
}

/** Neighbours on each side that are asked for their level. */
const LIST_REACH = 10;

/** True when tokens `from` to `to` join two items of a list: ",", "dan", ", dan", ", ,". */
function isListJoint(reading: Reading, from: number, to: number): boolean {
  const { tokens, text } = reading.document;
  const isComma = (i: number): boolean => text[tokens.start[i]!] === ',';
  const isLast = (i: number): boolean => isComma(i) || isWord(reading, i, WordFlag.conjunction);
  if (to - from === 1) return isLast(from);
  return to - from === 2 && isComma(from) && isLast(to - 1);
}

/** Level of the neighbours in an enumeration: "Sumatra Barat, Jambi, Bengkulu dan Riau". */
function levelOfList(
  reading: Reading,
  index: number,
  links: readonly LinkedRegion[],
): string | null {
  const { regions } = reading;
  const levels = new Set<string>();
  const joined = (a: RegionCandidate, b: RegionCandidate): boolean =>
    a.sentence === b.sentence && isListJoint(reading, a.to, b.from);
  for (const stepBy of [-1, 1]) {
    for (let i = index; Math.abs(i - index) < LIST_REACH; i += stepBy) {
      const next = regions[i + stepBy];
      const [a, b] = stepBy < 0 ? [next, regions[i]] : [regions[i], next];
      if (!a || !b || !joined(a, b)) break;
      const { code } = links[i + stepBy]!;
      if (typeof code === 'string') levels.add(levelOf(code));
    }
  }
  const [level] = levels;
  return levels.size === 1 ? level! : null;
}

/** Bare names that are ordinary words, too, count only with support. */
function dropUnsupported(
  reading: Reading,
  links: LinkedRegion[],
  home: string | null,
  dateline: number,
): void {
  const { regions } = reading;
  const supported = new Set<string>(home === null ? [] : [home]);
  const isFirm = ({ prefix, attached, bare }: RegionCandidate, i: number): boolean =>
    prefix !== null || attached || bare === 'yes' || i === dateline;
  regions.forEach((candidate, i) => {
    const { code } = links[i]!;
    if (isFirm(candidate, i) && typeof code === 'string') supported.add(code);
  });
  regions.forEach((candidate, i) => {
    if (candidate.seat || candidate.brand) links[i]!.code = undefined;
    if (candidate.brand) return;
    if (isFirm(candidate, i)) return;
    const { code } = links[i]!;
    const known = typeof code === 'string' && supported.has(code);
    const listed = levelOfList(reading, i, links) !== null || isBesideAlike(reading, i, links);
    if (candidate.bare === 'prefix' ? !known : !known && !candidate.located && !listed)
      links[i]!.code = undefined;
  });
}

/** "Waropen dengan kepiting dan Sarmi dengan tenggiri": joined to the kabupaten of its province in front of it. */
function isBesideAlike(reading: Reading, index: number, links: readonly LinkedRegion[]): boolean {
  const [before, own] = [reading.regions[index - 1], reading.regions[index]!];
  const [a, b] = [links[index - 1]?.code, links[index]!.code];
  if (before?.sentence !== own.sentence || typeof a !== 'string' || typeof b !== 'string')
    return false;
  const between = textOf(reading.document, before.to, own.from);
  return (
    isWord(reading, own.from - 1, WordFlag.conjunction) &&
    !between.includes(',') &&
    levelOf(a) === levelOf(b) &&
    provinceOf(a) === provinceOf(b)
  );
}

/** The region that most mentions point to, those of offices and bodies counting more. */
function vote(reading: Reading, links: readonly LinkedRegion[], dateline: number): string | null {
  const votes = new Map<string, number>();
  const add = (code: string, weight: number): void => {
    votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  reading.regions.forEach((candidate, i) => {
    const { code } = links[i]!;
    if (candidate.seat) {
      if (candidate.codes.length === 1) add(candidate.codes[0]!, i === dateline ? 2 : 0.5);
      return;
    }
    if (isSubLevel(candidate.prefix)) {
      if (candidate.unsure) return;
      const regencies = new Set(candidate.codes.map(regencyOf));
      const [only] = regencies;
      if (regencies.size === 1) add(only!, 1);
      return;
    }
    if (typeof code !== 'string') return;
    const early = candidate.sentence < 3 ? 1 : 0;
    const weight = (candidate.attached ? 2 : 1) + early + (i === dateline ? 1 : 0);
    add(code, levelOf(code) === 'province' ? weight * 0.6 : weight);
  });
  return favourite(votes);
}

/** A kabupaten with this share of its province's votes stands for the release rather than the province. */
const LOCAL_SHARE = 0.4;

function favourite(votes: Map<string, number>): string | null {
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const top = ranked[0];
  if (!top || levelOf(top[0]) !== 'province') return top?.[0] ?? null;
  const inside = ranked.filter(([code]) => code.length > 2 && provinceOf(code) === top[0]);
  const [first, second] = inside;
  if (first && first[1] >= top[1] * LOCAL_SHARE && (!second || first[1] >= second[1] * 1.5))
    return first[0];
  return top[0];
}

/** "Puskesmas Kediri" of Lombok Barat: a kecamatan of the home region, not one of the far regions of its name. */
function dropNamesakes(reading: Reading, links: LinkedRegion[], home: string | null): void {
  const index = reading.knowledge.subregions;
  if (!index || home === null || levelOf(home) === 'province') return;
  reading.regions.forEach((candidate, i) => {
    if (links[i]!.code !== null || candidate.prefix !== null) return;
    if (candidate.codes.some((code) => provinceOf(code) === provinceOf(home))) return;
    const districts = index.find(nameText(reading, candidate), 'district');
    if (districts.some((code) => liesIn(code, home))) links[i]!.code = undefined;
  });
}

/** Kecamatan, desa and kelurahan: settled by a parent named close by, else by the home region. */
function linkSubregions(reading: Reading, links: LinkedRegion[], home: string | null): void {
  const { regions } = reading;
  const provinces = new Set(home === null ? [] : [provinceOf(home)]);
  for (const { code } of links) if (typeof code === 'string') provinces.add(provinceOf(code));
  for (const level of ['district', 'village'] as const) {
    const settled = new Map<string, string>();
    regions.forEach((candidate, i) => {
      if (candidate.prefix !== level) return;
      links[i] = linkSubregion(reading, links, i, home, provinces);
      const { code } = links[i]!;
      if (typeof code === 'string') settled.set(nameText(reading, candidate), code);
    });
    // "Desa Krasak, Kecamatan Mojotengah … Kepala Desa Krasak": the same name is the same place.
    regions.forEach((candidate, i) => {
      const code = settled.get(nameText(reading, candidate));
      if (candidate.prefix === level && links[i]!.code === null && code !== undefined)
        links[i] = { code, basis: 'inferred' };
      if (links[i]!.code === null && isOrdinary(reading, candidate)) links[i]!.code = undefined;
    });
  }
}

function linkSubregion(
  reading: Reading,
  links: readonly LinkedRegion[],
  index: number,
  home: string | null,
  provinces: ReadonlySet<string>,
): LinkedRegion {
  const { codes, unsure, prefix } = reading.regions[index]!;
  const own = prefix === 'village' ? ownDistrict(reading, links, index) : null;
  // "Kampung Dieng, Kecamatan Garung": not the Dieng of another kecamatan.
  if (own !== null && !codes.some((code) => liesIn(code, own)))
    return { code: undefined, basis: 'stated' };
  for (const parent of own === null ? nearestParents(reading, links, index, home) : [own]) {
    if (unsure && levelOf(parent) === 'province') continue;
    const fitting = codes.filter((code) => liesIn(code, parent));
    if (fitting.length === 1) return { code: fitting[0]!, basis: 'inferred' };
    // Two of the name in the kabupaten that is named: no farther region settles which.
    if (fitting.length > 1 && levelOf(parent) !== 'province')
      return { code: null, basis: 'stated' };
  }
  if (unsure) return { code: undefined, basis: 'stated' };
  if (codes.length > 1) return { code: null, basis: 'stated' };
  // The only one of its name in the country, far from all regions of the release, is another one.
  const near = provinces.size === 0 || provinces.has(provinceOf(codes[0]!));
  return { code: near ? codes[0]! : undefined, basis: 'stated' };
}

/** "Desa Lestari": words that mean something, and no place that anything settles. */
function isOrdinary(reading: Reading, { prefix, nameFrom, to }: RegionCandidate): boolean {
  if (prefix !== 'village') return false;
  for (let i = nameFrom; i < to; i++) {
    if (!isWord(reading, i, WordFlag.common | WordFlag.dictionary)) return false;
  }
  return true;
}

/** Tokens between a desa and the kecamatan of its phrase, at most. */
const OWN_REACH = 3;

/** "Desa Tieng dan Sikunang, Kecamatan Kejajar": the kecamatan that closes the phrase of a desa, or null. */
function ownDistrict(
  reading: Reading,
  links: readonly LinkedRegion[],
  index: number,
): string | null {
  const { regions, tagged, document } = reading;
  const { tokens, text } = document;
  const hasComma = (from: number, to: number): boolean =>
    text.slice(tokens.end[from - 1]!, tokens.start[to]!).includes(',');
  let isList = false;
  for (let i = index; i + 1 < regions.length; i++) {
    const [before, next] = [regions[i]!, regions[i + 1]!];
    if (next.sentence !== before.sentence) return null;
    const called = next.from < next.nameFrom;
    if (next.prefix === 'village' && !called && isListJoint(reading, before.to, next.from)) {
      isList ||= hasComma(before.to, next.from);
      continue;
    }
    // "Desa Tieng, Sikunang, Kecamatan Kejajar": the list may go on with the kecamatan.
    if (isList && hasComma(before.to, next.from)) return null;
    if (next.prefix !== 'district' || !called || next.from - before.to > OWN_REACH) return null;
    for (let at = before.to; at < next.from; at++) {
      const isPlain = tokens.flags[at]! & Shape.cap && tagged.leading[at] === undefined;
      if (!isPlain && !/^(?:,|\(|di)$/i.test(text.slice(tokens.start[at]!, tokens.end[at]!)))
        return null;
    }
    return links[i + 1]!.code ?? null;
  }
  return null;
}

/** Mentions of regions on each side that may tell the parent of a kecamatan or desa. */
const PARENT_REACH = 40;

/** Codes of regions that may hold candidate `index`: the next one named first, then those before, then home. */
function nearestParents(
  reading: Reading,
  links: readonly LinkedRegion[],
  index: number,
  home: string | null,
): string[] {
  const { regions } = reading;
  const parents: string[] = [];
  const take = (i: number): void => {
    const code = links[i]?.code;
    if (typeof code === 'string' && i !== index) parents.push(code);
  };
  const { sentence } = regions[index]!;
  const first = Math.max(0, index - PARENT_REACH);
  const last = Math.min(regions.length - 1, index + PARENT_REACH);
  for (let i = index + 1; i <= last && regions[i]!.sentence === sentence; i++) take(i);
  for (let i = index - 1; i >= first && regions[i]!.sentence === sentence; i--) take(i);
  if (home !== null) parents.push(home);
  for (let i = index - 1; i >= first; i--) take(i);
  for (let i = index + 1; i <= last; i++) take(i);
  const regencies = parents.map((code) => regencyOf(code) ?? code);
  return [...new Set([...parents, ...regencies])];
}
