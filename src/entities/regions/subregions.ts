/** Linking of kecamatan, desa and kelurahan; only in `kliping/deep`. */
import { Shape } from '../../document/tokens.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import type { RegionCandidate } from '../../mentions/regions/regions.js';
import { isWord, once, type Reading, textOf } from '../../mentions/release.js';
import { levelOf, liesIn, provinceOf, regencyOf } from './geography.js';
import { isListJoint, type LinkedRegion, nameText } from './regions.js';

/** Links what lies below kabupaten and kota, once those are linked. */
export function linkBelow(reading: Reading, links: LinkedRegion[], home: string | null): void {
  dropNamesakes(reading, links, home);
  closeWithProvinces(reading, links);
  linkSubregions(reading, links, home);
}

/** "Bupati", "Kabupaten": what asks for a kabupaten or kota. */
const isUpper = (level: string | null): boolean => level === 'regency' || level === 'city';

/**
 * "Camat Sukoharjo … KUA Sukoharjo … Bupati Wonosobo": where a release calls a name a kecamatan, and another kabupaten
 * or kota that it names has one, the bare name means that, and not the kabupaten of the name.
 */
export function lowerNamesakes(reading: Reading): void {
  const { regions } = reading;
  if (!regions.some(({ prefix }) => prefix === 'district')) return;
  const names = regions.map((candidate) => nameText(reading, candidate));
  const districts = new Map<string, readonly string[]>();
  const uppers = new Set<string>();
  regions.forEach(({ prefix, hint, codes }, i) => {
    if (prefix === 'district') districts.set(names[i]!, codes);
    else if (isUpper(prefix) || isUpper(hint)) uppers.add(names[i]!);
  });
  const named = new Set(
    regions.flatMap(({ codes }, i) => (districts.has(names[i]!) ? [] : codes.filter(isRegency))),
  );
  for (const [i, candidate] of regions.entries()) {
    const name = names[i]!;
    if (candidate.prefix !== null || uppers.has(name) || !candidate.codes.some(isRegency)) continue;
    const inside = districts.get(name)?.filter((code) => named.has(regencyOf(code)!)) ?? [];
    // "Gerung" stands for Lombok Barat, whose seat it is, too.
    if (inside.length === 0 || candidate.codes.some((code) => liesIn(inside[0]!, code))) continue;
    candidate.prefix = 'district';
    candidate.codes = inside;
  }
}

const isRegency = (code: string): boolean => isUpper(levelOf(code));

/** The provinces, kabupaten and kota of the kecamatan that the release calls so. */
const homesOfDistricts = once(({ regions }) => {
  const homes = new Set<string>();
  for (const { prefix, codes } of regions) {
    if (prefix !== 'district') continue;
    for (const code of codes) for (const cut of [2, 5]) homes.add(code.slice(0, cut));
  }
  return homes;
});

/** "Pasar Cigombong, Bogor", "Kecamatan Cigombong … Bogor": the kabupaten or kota of a kecamatan that is named. */
export function holdsDistrict(reading: Reading, { from }: RegionCandidate, code: string): boolean {
  const { document, knowledge } = reading;
  if (homesOfDistricts(reading).has(code)) return true;
  const { tokens, text } = document;
  if (from < 2 || text[tokens.start[from - 1]!] !== ',') return false;
  return [2, 3].some((back) => {
    const at = from - back;
    if (at < 0 || !(tokens.flags[at]! & Shape.cap)) return false;
    const named = knowledge.subregions?.find(textOf(document, at, from - 1), 'district') ?? [];
    return named.some((inner) => liesIn(inner, code));
  });
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

/** "Kabupaten Bone Bolango, Gorontalo": behind the comma the province that the kabupaten lies in, unless a list goes on. */
function closeWithProvinces(reading: Reading, links: LinkedRegion[]): void {
  const { document, regions } = reading;
  const { tokens, text } = document;
  for (let i = 1; i < regions.length; i++) {
    const [before, closing, next] = [regions[i - 1]!, regions[i]!, regions[i + 1]];
    const inner = links[i - 1]!.code;
    if (closing.prefix !== null || closing.hint !== null || !isUpper(before.prefix)) continue;
    if (closing.from !== before.to + 1 || text[tokens.start[before.to]!] !== ',') continue;
    const isList =
      next?.sentence === closing.sentence && isListJoint(reading, closing.to, next.from);
    const province = typeof inner === 'string' ? provinceOf(inner) : null;
    if (isList || province === null || !closing.codes.includes(province)) continue;
    if (links[i]!.code !== province) links[i] = { code: province, basis: 'inferred' };
  }
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
      const isNone = candidate.brand || isOrdinary(reading, candidate);
      if (links[i]!.code === null && isNone) links[i]!.code = undefined;
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
  if (own !== null && !codes.some((code) => liesIn(code, own))) {
    const code = ofSplit(reading, codes, own);
    return { code, basis: code === undefined ? 'stated' : 'inferred' };
  }
  for (const parent of own === null ? nearestParents(reading, links, index, home) : [own]) {
    if (unsure && levelOf(parent) === 'province') continue;
    const fitting = codes.filter((code) => liesIn(code, parent));
    if (fitting.length === 1) return { code: fitting[0]!, basis: 'inferred' };
    // Two of the name in the kabupaten that is named: only a kecamatan of it named last settles which.
    if (fitting.length > 1 && levelOf(parent) !== 'province') {
      const heading = prefix === 'village' ? districtBefore(reading, links, index) : null;
      const around = prefix === 'village' ? bareDistricts(reading, reading.regions[index]!) : [];
      const told = [heading, ...around].filter((code) => code !== null);
      const within = (outer: readonly string[]): string[] =>
        fitting.filter((code) => outer.some((one) => liesIn(code, one)));
      const near = within(told);
      const inside = near.length > 0 ? near : within(openingDistricts(reading));
      return inside.length === 1
        ? { code: inside[0]!, basis: 'inferred' }
        : { code: null, basis: 'stated' };
    }
  }
  if (unsure) return { code: undefined, basis: 'stated' };
  if (codes.length > 1) {
    const opening = openingDistricts(reading);
    const inside = codes.filter((code) => opening.some((outer) => liesIn(code, outer)));
    const isHere = inside.length === 1 && provinces.has(provinceOf(inside[0]!));
    return isHere ? { code: inside[0]!, basis: 'inferred' } : { code: null, basis: 'stated' };
  }
  // The only one of its name in the country, far from all regions of the release, is another one.
  const near = provinces.size === 0 || provinces.has(provinceOf(codes[0]!));
  return { code: near ? codes[0]! : undefined, basis: 'stated' };
}

/** "Kecamatan Gunung Sindur … Desa Curug": the last kecamatan that the release calls so in front of a desa, not too far, or null. */
function districtBefore(
  { regions }: Reading,
  links: readonly LinkedRegion[],
  index: number,
): string | null {
  for (let i = index - 1; i >= Math.max(0, index - PARENT_REACH); i--)
    if (regions[i]!.prefix === 'district') return links[i]!.code ?? null;
  return null;
}

/** Words of a kecamatan's name, at most. */
const LONGEST_DISTRICT = 3;

/** "Narmada, Kabar – … di Desa Mekarsari": kecamatan that the words of the dateline are the name of. */
const openingDistricts = once(({ document, knowledge }: Reading): readonly string[] => {
  const { tokens, text } = document;
  let end = 0;
  while (end < LONGEST_DISTRICT && (tokens.flags[end] ?? 0) & Shape.cap) end++;
  if (end === 0 || !/^[,(–—-]/.test(text[tokens.start[end] ?? -1] ?? '')) return [];
  return knowledge.subregions!.find(textOf(document, 0, end), 'district');
});

/** "Desa Kedungdowo, Balen, Bojonegoro": kecamatan that the words behind a desa are the name of. */
function bareDistricts({ document, knowledge }: Reading, { to }: RegionCandidate): string[] {
  const { tokens, text } = document;
  const at = /^[,(]/.test(text[tokens.start[to]!] ?? '') ? to + 1 : to;
  let end = at;
  while (end < at + LONGEST_DISTRICT && (tokens.flags[end] ?? 0) & Shape.cap) end++;
  for (; end > at; end--) {
    const codes = knowledge.subregions!.find(textOf(document, at, end), 'district');
    if (codes.length > 0) return [...codes];
  }
  return [];
}

/**
 * "Kelurahan Tanjung Tuwis, Kecamatan Luwuk", today in Luwuk Selatan: the place in the one kecamatan that has its name
 * from this. "Kampung Dieng, Kecamatan Garung" is not the Dieng of another kecamatan.
 */
function ofSplit(
  { knowledge: { subregions } }: Reading,
  codes: readonly string[],
  own: string,
): string | undefined {
  const nameOf = (code: string): string => subregions!.nameOf(code) ?? '';
  const districts = codes.map((code) => code.slice(0, own.length));
  const split = codes.filter(
    (code, i) =>
      regencyOf(code) === regencyOf(own) && nameOf(districts[i]!).startsWith(`${nameOf(own)} `),
  );
  return split.length === 1 ? split[0] : undefined;
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
