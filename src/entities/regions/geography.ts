/** Region codes as such: levels, parents, names. */
import type { RegionLevel } from '../../gazetteer/compiled.js';
import type { Lexicon } from '../../gazetteer/lexicon.js';
import type { SubregionIndex } from '../../gazetteer/subregions.js';
import { FIRST_CITY } from '../../gazetteer/title-case.js';

/** Level of a region by its code. */
export function levelOf(code: string): RegionLevel {
  if (code.length === 2) return 'province';
  if (code.length === 5) return Number(code.slice(3)) >= FIRST_CITY ? 'city' : 'regency';
  return code.length === 8 ? 'district' : 'village';
}

/** Code of the province that a region lies in. */
export const provinceOf = (code: string): string => code.slice(0, 2);

/** Code of the kabupaten or kota that a region lies in, or null for a province. */
export const regencyOf = (code: string): string | null =>
  code.length >= 5 ? code.slice(0, 5) : null;

/** True when `inner` is `outer` or lies in it. */
export const liesIn = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(`${outer}.`);

export interface Geography {
  /** Official name with its word ("Kabupaten Bengkalis", "Kecamatan Bengkalis"), or the code when unknown. */
  nameOf(code: string): string;
  /** Codes of provinces, kabupaten and kota that a name or code can mean. */
  find(nameOrCode: string): string[];
}

/** Names by code over the loaded tables. */
export function createGeography(lexicon: Lexicon, subregions: SubregionIndex | null): Geography {
  const names = new Map(lexicon.regionCodes.map((code, i) => [code, lexicon.regionNames[i]!]));
  const byName = new Map<string, string[]>();
  names.forEach((name, code) => {
    for (const key of [
      name.toLowerCase(),
      name.toLowerCase().replace(/^(?:kabupaten|kota) /, ''),
    ]) {
      byName.set(key, [...(byName.get(key) ?? []), code]);
    }
  });
  return {
    nameOf: (code) => names.get(code) ?? subregions?.nameOf(code) ?? code,
    find: (nameOrCode) => {
      const key = nameOrCode.trim().toLowerCase();
      return names.has(key) ? [key] : [...new Set(byName.get(key) ?? [])];
    },
  };
}
