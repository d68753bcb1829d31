/**
 * The regions of Indonesia, all four levels: provinces, kabupaten and kota,
 * kecamatan, desa and kelurahan, with the codes of the Ministry of Home Affairs.
 * Works offline; a level's table is unpacked when it is first asked for.
 *
 * `kliping/gazetteer/lite` is the same without the lower two levels.
 */
import { gazetteerRows } from './generated/regions.js';
import { packedSubregions } from './generated/subregions.js';
import { createGazetteer, type RegionFilter, type SearchOptions } from './gazetteer/gazetteer.js';
import type { GazetteerRegion } from './gazetteer/regions.js';
import type { RegionHit } from './gazetteer/search.js';

const gazetteer = /* @__PURE__ */ createGazetteer({
  rows: gazetteerRows,
  subregions: packedSubregions,
});

/**
 * The one region that a name means: its official name, with or without the word
 * for its level ("Kab. Solok"), an abbreviation, or a former name. Case, spaces
 * and marks do not matter.
 *
 * Of several levels the highest counts: a kabupaten before the kecamatan of the
 * same name, unless the name or `filter.level` says otherwise.
 *
 * @param name what somebody calls the region
 * @param filter `level` and `within` narrow what it can mean
 * @returns the region; null if no region has the name, or several of that level do (see {@link findRegions})
 * @throws {TypeError} naming the argument that is wrong
 * @example
 * findRegion('Kukar')?.code; // '64.02'
 * findRegion('Solok'); // null: a kabupaten and a kota
 * findRegion('Kota Solok')?.code; // '13.72'
 * findRegion('Kec. Bantan')?.code; // '14.03.02'
 */
export function findRegion(name: string, filter?: RegionFilter): GazetteerRegion | null {
  return gazetteer.findRegion(name, filter);
}

/**
 * Every region that a name can mean, from provinces down to villages, in code order within a level.
 *
 * @param name what somebody calls the region
 * @param filter `level` and `within` narrow what it can mean
 * @throws {TypeError} naming the argument that is wrong
 * @example
 * findRegions('Solok', { level: ['regency', 'city'] }).map(({ code }) => code); // ['13.02', '13.72']
 */
export function findRegions(name: string, filter?: RegionFilter): GazetteerRegion[] {
  return gazetteer.findRegions(name, filter);
}

/**
 * The region with a code.
 *
 * @param code with dots: `64`, `64.02`, `64.02.06`, `64.02.06.1001`
 * @returns null if no region has this code
 * @throws {TypeError} when `code` is no string
 * @example
 * regionByCode('64.02')?.name; // 'Kabupaten Kutai Kartanegara'
 */
export function regionByCode(code: string): GazetteerRegion | null {
  return gazetteer.regionByCode(code);
}

/**
 * The region directly above another.
 *
 * @param region a region or its code
 * @returns null for a province
 * @throws {TypeError} when no region has the code
 * @example
 * parentOf('64.02')?.name; // 'Kalimantan Timur'
 */
export function parentOf(region: GazetteerRegion | string): GazetteerRegion | null {
  return gazetteer.parentOf(region);
}

/**
 * The regions directly below another, in code order.
 *
 * @param region a region or its code; null for the whole country, whose children are the provinces
 * @returns empty for a desa or kelurahan
 * @throws {TypeError} when no region has the code
 * @example
 * childrenOf(null).length; // 38
 * childrenOf('64.02')[0].level; // 'district'
 */
export function childrenOf(region: GazetteerRegion | string | null): GazetteerRegion[] {
  return gazetteer.childrenOf(region);
}

/**
 * Regions whose name matches a query, the best first: the name itself, names
 * that begin with it, names with a word that does, then names that differ by
 * typing errors: one for four or five letters, two up to nine, three beyond
 * (letters to insert, delete or replace; Levenshtein distance).
 *
 * @param query a name or its beginning, with or without a word for the level
 * @param options `level` and `within` narrow the search, `limit` (10) the number of hits
 * @throws {TypeError} naming the argument that is wrong
 * @example
 * search('tanjung', { level: 'city' })[0].region.name; // 'Kota Tanjungbalai'
 * search('bengklais')[0]; // { region: { code: '14.03', … }, name: 'Bengkalis', match: 'typo', distance: 2 }
 */
export function search(query: string, options?: SearchOptions): RegionHit[] {
  return gazetteer.search(query, options);
}

export type { Gazetteer, RegionFilter, SearchOptions } from './gazetteer/gazetteer.js';
export type { GazetteerRegion } from './gazetteer/regions.js';
export type { RegionHit, RegionMatch } from './gazetteer/search.js';
export type { RegionLevel } from './record/types.js';
