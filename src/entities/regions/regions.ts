/**
 * Region linking: which region each mention means. A prefix or the institution
 * around it settles most; other mentions, neighbours in a list and the home
 * region of the release settle the rest; what nothing settles stays open.
 */
import type { DatelineCandidate } from '../../mentions/dateline/dateline.js';
import { isSubLevel, type RegionCandidate } from '../../mentions/regions/regions.js';
import type { Reading } from '../../mentions/release.js';
import { giveUp, isWord, textOf } from '../../mentions/release.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { levelOf, provinceOf, regencyOf } from './geography.js';

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
  /** Province whose people and bodies the release names, though it is from one of its kabupaten or kota; or null. */
  cast: string | null;
  /** The release says only that something took place there: whose bodies it names nobody can tell. */
  visited: boolean;
}

/** Links all region candidates of a reading. */
export function linkRegions(
  reading: Reading,
  homeRegion: string | null,
  { region: dateline = -1, publisher = null }: Partial<DatelineCandidate>,
): RegionLinks {
  const { regions } = reading;
  reading.knowledge.subregions?.lowerNamesakes(reading);
  homeRegion ??= reading.knowledge.fine?.homeTold(reading) ?? null;
  const links: LinkedRegion[] = regions.map((candidate) => {
    const [code, other] = narrow(candidate);
    const isOpen = other || candidate.seat || isSubLevel(candidate.prefix);
    return { code: isOpen ? null : code, basis: 'stated' };
  });
  settleAmbiguous(reading, links, homeRegion);
  dropUnsupported(reading, links, homeRegion, dateline);
  const filed = publisher !== null && isNewsroom(reading, publisher) ? dateline : -1;
  const home = homeRegion ?? vote(reading, links, dateline, filed);
  settleAmbiguous(reading, links, home);
  reading.knowledge.subregions?.link(reading, links, home);
  const at = filed < 0 ? dateline : -1;
  const visited = homeRegion === null && home !== null && !isNamed(reading, links, home, at, filed);
  const cast = home === null ? null : reading.knowledge.fine?.provinceOfCast(reading, links, home);
  return { links, home, cast: cast ?? null, visited };
}

/** "MEDAN, KOMPAS.com -": where a newsroom filed from; "Gerung, Diskominfo -": the publisher's own region. */
export function isNewsroom(
  { institutions }: Reading,
  [from, to]: readonly [number, number],
): boolean {
  return institutions.every((body) => body.kind === 'media' || body.to <= from || body.from >= to);
}

/** The region is named otherwise than as the place where something happened. */
function isNamed(
  reading: Reading,
  links: readonly LinkedRegion[],
  home: string,
  dateline: number,
  filed: number,
): boolean {
  const { sections, sectionOf } = reading.document;
  return reading.regions.some((candidate, i) => {
    if (i === filed) return false;
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

/** The name of a candidate as written, in small letters. */
export const nameText = (reading: Reading, candidate: RegionCandidate): string =>
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
  const listed = levelsOfList(reading, index, links);
  if (listed.size === 1) {
    const fitting = codes.filter((code) => listed.has(levelOf(code)));
    if (fitting.length === 1) return fitting[0]!;
  }
  const around = provinceBehind(reading, index, links);
  if (around !== null && codes.includes(around)) return around;
  const inside = codes.filter((code) =>
    reading.knowledge.subregions?.holdsDistrict(reading, candidate, code),
  );
  if (inside.length === 1) return inside[0]!;
  const capital = capitalOf(reading, codes, stated);
  if (capital !== null && !candidate.attached) return capital;
  // "DPRD Jambi" in a release from one of its kabupaten.
  if (candidate.attached && home && codes.includes(provinceOf(home))) return provinceOf(home);
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

/** "Semarang" in a release that names Jawa Tengah: the one of `codes` that is the capital of a province named, or null. */
function capitalOf(
  reading: Reading,
  codes: readonly string[],
  stated: ReadonlySet<string>,
): string | null {
  const { capitals } = reading.knowledge.lexicon.data;
  const [first] = codes.filter((code) => capitals[provinceOf(code)] === code);
  // Where the province itself is among them ("Jambi"), nothing tells them apart.
  const told = first !== undefined && stated.has(provinceOf(first));
  return told && !codes.includes(provinceOf(first)) ? first : null;
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

/** Neighbours on each side that are asked for their level. */
const LIST_REACH = 10;

/** True when tokens `from` to `to` join two items of a list: ",", "dan", ", dan", ", ,". */
export function isListJoint(reading: Reading, from: number, to: number): boolean {
  const { tokens, text } = reading.document;
  const isComma = (i: number): boolean => text[tokens.start[i]!] === ',';
  const isLast = (i: number): boolean => isComma(i) || isWord(reading, i, WordFlag.conjunction);
  if (to - from === 1) return isLast(from);
  return to - from === 2 && isComma(from) && isLast(to - 1);
}

/** Levels of the neighbours in an enumeration: "Sumatra Barat, Jambi, Bengkulu dan Riau". */
function levelsOfList(
  reading: Reading,
  index: number,
  links: readonly LinkedRegion[],
): Set<string> {
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
      // "Kota Mataram, Kabupaten Sumbawa dan Bima": the word for a level goes on.
      if (stepBy < 0 && next!.prefix) return levels;
    }
  }
  return levels;
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
    const lose = (why: string): void => {
      links[i]!.code = undefined;
      giveUp(reading, 'region', candidate.from, candidate.to, why);
    };
    if (candidate.brand) return lose('part of a brand');
    if (candidate.seat) return lose('a seat of government, and no region');
    if (isFirm(candidate, i)) return;
    const { code } = links[i]!;
    const known = typeof code === 'string' && supported.has(code);
    const listed = levelsOfList(reading, i, links).size > 0 || isBesideAlike(reading, i, links);
    if (candidate.bare === 'prefix' ? !known : !known && !candidate.located && !listed)
      lose('nothing beside it tells a region (data/regions/bare.tsv)');
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
function vote(
  reading: Reading,
  links: readonly LinkedRegion[],
  dateline: number,
  filed: number,
): string | null {
  const votes = new Map<string, number>();
  /** Regions that the release names otherwise than as the place where it was written or something was said. */
  const named = new Set<string>();
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
    if (i !== filed && (candidate.attached || candidate.prefix !== null || !candidate.located))
      named.add(code);
    const early = candidate.sentence < 3 ? 1 : 0;
    const weight = (candidate.attached ? 2 : 1) + early + (i === dateline ? 1 : 0);
    add(code, levelOf(code) === 'province' ? weight * 0.6 : weight);
  });
  return favourite(votes, filed < 0 ? null : named);
}

/** A kabupaten with this share of its province's votes stands for the release rather than the province. */
const LOCAL_SHARE = 0.4;

function favourite(
  votes: ReadonlyMap<string, number>,
  named: ReadonlySet<string> | null,
): string | null {
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const top = ranked[0];
  if (!top) return null;
  const around = provinceOf(top[0]);
  // "MEDAN, KOMPAS.com - Gubernur Sumatera Utara …": the story is the province's.
  if (named?.has(around) && !named.has(top[0])) return around;
  if (levelOf(top[0]) !== 'province') return top[0];
  const inside = ranked.filter(
    ([code]) => code.length > 2 && provinceOf(code) === top[0] && (named?.has(code) ?? true),
  );
  const [first, second] = inside;
  if (first && first[1] >= top[1] * LOCAL_SHARE && (!second || first[1] >= second[1] * 1.5))
    return first[0];
  return top[0];
}
