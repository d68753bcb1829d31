/**
 * `kliping/gazetteer` with provinces, kabupaten and kota alone, for where size
 * counts. To ask for kecamatan, desa or kelurahan by level or code is a
 * `TypeError`; `await import('kliping/gazetteer')` loads them when they are needed.
 */
import { gazetteerRows } from './generated/regions.js';
import { createGazetteer, type RegionFilter, type SearchOptions } from './gazetteer/gazetteer.js';
import type { GazetteerRegion } from './gazetteer/regions.js';
import type { RegionHit } from './gazetteer/search.js';

const gazetteer = /* @__PURE__ */ createGazetteer({ rows: gazetteerRows });

/**
 * The one province, kabupaten or kota that a name means, or null.
 *
 * @param name what somebody calls it
 * @param filter `level` and `within` narrow what it can mean
 * @throws {TypeError} naming the argument that is wrong
 * @example
 * findRegion('Kukar')?.code; // '64.02'
 */
export function findRegion(name: string, filter?: RegionFilter): GazetteerRegion | null {
  return gazetteer.findRegion(name, filter);
}

/**
 * Every province, kabupaten and kota that a name can mean.
 *
 * @param name what somebody calls it
 * @param filter `level` and `within` narrow what it can mean
 * @throws {TypeError} naming the argument that is wrong
 * @example
 * findRegions('Solok').map(({ code }) => code); // ['13.02', '13.72']
 */
export function findRegions(name: string, filter?: RegionFilter): GazetteerRegion[] {
  return gazetteer.findRegions(name, filter);
}

/**
 * The province, kabupaten or kota with a code, or null.
 *
 * @param code with dots: `64`, `64.02`
 * @throws {TypeError} when `code` is no string, or that of a lower level
 * @example
 * regionByCode('64.02')?.name; // 'Kabupaten Kutai Kartanegara'
 */
export function regionByCode(code: string): GazetteerRegion | null {
  return gazetteer.regionByCode(code);
}

/**
 * The province of a kabupaten or kota; null for a province.
 *
 * @param region a region or its code
 * @throws {TypeError} when no region has the code
 * @example
 * parentOf('64.02')?.name; // 'Kalimantan Timur'
 */
export function parentOf(region: GazetteerRegion | string): GazetteerRegion | null {
  return gazetteer.parentOf(region);
}

/**
 * The kabupaten and kota of a province; of null, the provinces.
 *
 * @param region a region or its code; null for the whole country
 * @throws {TypeError} when no region has the code, or its children are of a lower level
 * @example
 * childrenOf('64').length; // 10
 */
export function childrenOf(region: GazetteerRegion | string | null): GazetteerRegion[] {
  return gazetteer.childrenOf(region);
}

/**
 * Provinces, kabupaten and kota whose name matches a query, typing errors included; the best first.
 *
 * @param query a name or its beginning
 * @param options `level` and `within` narrow the search, `limit` (10) the number of hits
 * @throws {TypeError} naming the argument that is wrong
 * @example
 * search('bengklais')[0].region.code; // '14.03'
 */
export function search(query: string, options?: SearchOptions): RegionHit[] {
  return gazetteer.search(query, options);
}

export type { Gazetteer, RegionFilter, SearchOptions } from './gazetteer/gazetteer.js';
export type { GazetteerRegion } from './gazetteer/regions.js';
export type { RegionHit, RegionMatch } from './gazetteer/search.js';
export type { RegionLevel } from './record/types.js';
