/** What `kliping/gazetteer` and `kliping/gazetteer/lite` offer, over the tables that each brings. */
import type { RegionLevel } from '../record/types.js';
import {
  createTiers,
  type GazetteerRegion,
  type GazetteerSource,
  LEVELS,
  levelOfCode,
  nameReader,
  type Tier,
  type TierIndex,
  TIERS,
  tierOfLevel,
} from './regions.js';
import { type RegionHit, searchForms } from './search.js';

/**
 * What narrows a look-up by name.
 *
 * @example findRegions('Solok', { level: ['regency', 'city'], within: '13' })
 */
export interface RegionFilter {
  /** Only regions of this level, or of one of these. */
  level?: RegionLevel | readonly RegionLevel[];
  /** Only this region, by its code, and those in it. */
  within?: string;
}

/**
 * What narrows a search.
 *
 * @example search('tanjung', { level: 'city', limit: 3 })
 */
export interface SearchOptions extends RegionFilter {
  /** At most so many hits; 10 unless told otherwise. */
  limit?: number;
}

/**
 * Regions of Indonesia, looked up. No function changes anything or needs the network.
 *
 * @example const gazetteer: Gazetteer = await import('kliping/gazetteer/lite');
 */
export interface Gazetteer {
  /** The one region that a name means, or null. */
  findRegion(name: string, filter?: RegionFilter): GazetteerRegion | null;
  /** Every region that a name can mean. */
  findRegions(name: string, filter?: RegionFilter): GazetteerRegion[];
  /** The region with a code, or null. */
  regionByCode(code: string): GazetteerRegion | null;
  /** The region directly above another; null for a province. */
  parentOf(region: GazetteerRegion | string): GazetteerRegion | null;
  /** The regions directly below another; of null, the provinces. */
  childrenOf(region: GazetteerRegion | string | null): GazetteerRegion[];
  /** Regions whose name matches a query, the best first. */
  search(query: string, options?: SearchOptions): RegionHit[];
}

const CODE = /^\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{4})?)?)?$/;
const DEFAULT_LIMIT = 10;

const kindOf = (value: unknown): string => (value === null ? 'null' : typeof value);

function checkString(value: unknown, where: string): string {
  if (typeof value !== 'string')
    throw new TypeError(`${where} must be a string, not ${kindOf(value)}`);
  return value;
}

function checkFilter(options: unknown, where: string, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`${where}: options must be an object, not ${kindOf(options)}`);
  const extra = Object.keys(options).find((key) => !known.includes(key));
  if (extra !== undefined) throw new TypeError(`${where}: options: there is no option "${extra}"`);
}

function checkLevels(level: RegionFilter['level'], where: string): readonly RegionLevel[] {
  const levels = level === undefined ? LEVELS : typeof level === 'string' ? [level] : level;
  const wrong = Array.isArray(levels) ? levels.find((one) => !LEVELS.includes(one)) : levels;
  if (wrong !== undefined)
    throw new TypeError(
      `${where}: options.level: ${JSON.stringify(wrong)} must be one of ${LEVELS.join(', ')}`,
    );
  return levels;
}

function checkLimit(limit: unknown): number {
  if (!Number.isInteger(limit) || (limit as number) < 0)
    throw new TypeError('search: options.limit must be a whole number, 0 or more');
  return limit as number;
}

/** Makes the functions over the tables of an entry. */
export function createGazetteer(source: GazetteerSource): Gazetteer {
  const tiers = createTiers(source);
  const read = nameReader(source);

  const tierOf = (tier: Tier, where: string): TierIndex => {
    const index = tiers(tier);
    if (!index)
      throw new TypeError(
        `${where}: kliping/gazetteer/lite has no kecamatan, desa and kelurahan; kliping/gazetteer has`,
      );
    return index;
  };

  const byCode = (code: unknown, where: string): GazetteerRegion | null => {
    const text = checkString(code, where);
    if (!CODE.test(text)) return null;
    return tierOf(tierOfLevel(levelOfCode(text)), where).byCode.get(text) ?? null;
  };

  const codeOf = (region: GazetteerRegion | string, where: string): string => {
    const code = typeof region === 'object' && region !== null ? region.code : region;
    if (!byCode(code, where))
      throw new TypeError(`${where}: no region has the code ${JSON.stringify(code)}`);
    return code;
  };

  /** The tiers that a filter asks for, and the test that its regions must pass. */
  const narrow = (filter: RegionFilter, where: string) => {
    const levels = checkLevels(filter.level, where);
    const within =
      filter.within === undefined ? null : codeOf(filter.within, `${where}: options.within`);
    const asked = TIERS.filter((tier) => levels.some((level) => tierOfLevel(level) === tier));
    const fits = ({ code, level }: GazetteerRegion): boolean =>
      levels.includes(level) &&
      (within === null || code === within || code.startsWith(`${within}.`));
    return {
      fits,
      tiers: asked.filter(
        (tier) => filter.level !== undefined || tier === 'upper' || source.subregions,
      ),
    };
  };

  /** Regions of a name, tier by tier as far as the caller goes; only tiers that hold some. */
  function* named(name: string, filter: RegionFilter, where: string): Generator<GazetteerRegion[]> {
    checkString(name, `${where}: name`);
    checkFilter(filter, where, ['level', 'within']);
    const { tiers, fits } = narrow(filter, where);
    const readings = read(name);
    for (const tier of tiers) {
      const { byKey } = tierOf(tier, where);
      const found = readings.flatMap(({ key, level }) =>
        (byKey.get(key) ?? [])
          .map(({ region }) => region)
          .filter((region) => (level === null || region.level === level) && fits(region)),
      );
      if (found.length > 0) yield [...new Set(found)].sort((a, b) => (a.code < b.code ? -1 : 1));
    }
  }

  return {
    findRegion: (name, filter = {}) => {
      for (const regions of named(name, filter, 'findRegion'))
        return regions.length === 1 ? regions[0]! : null;
      return null;
    },
    findRegions: (name, filter = {}) => [...named(name, filter, 'findRegions')].flat(),
    regionByCode: (code) => byCode(code, 'regionByCode: code'),
    parentOf: (region) => {
      const parts = codeOf(region, 'parentOf: region').split('.');
      // A kecamatan that the list leaves out is no parent: its desa belong to the kabupaten then.
      for (let length = parts.length - 1; length > 0; length--) {
        const parent = byCode(parts.slice(0, length).join('.'), 'parentOf: region');
        if (parent) return parent;
      }
      return null;
    },
    childrenOf: (region) => {
      const code = region === null ? null : codeOf(region, 'childrenOf: region');
      const level = code === null ? null : levelOfCode(code);
      if (level === 'village') return [];
      const tier =
        level === 'district' ? 'village' : level?.match(/regency|city/) ? 'district' : 'upper';
      return [...(tierOf(tier, 'childrenOf: region').byParent.get(code) ?? [])];
    },
    search: (query, options = {}) => {
      checkString(query, 'search: query');
      checkFilter(options, 'search', ['level', 'within', 'limit']);
      const { limit = DEFAULT_LIMIT, ...filter } = options;
      const { tiers, fits } = narrow(filter, 'search');
      const forms = tiers.flatMap((tier) =>
        tierOf(tier, 'search').forms.filter(({ region }) => fits(region)),
      );
      return searchForms(forms, read(query), checkLimit(limit));
    },
  };
}
