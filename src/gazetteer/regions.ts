/** Regions by code and by name. Each level is unpacked when it is first asked for. */
import { foldedTokens } from '../document/tokens.js';
import type { RegionLevel } from '../record/types.js';
import type { PackedSubregions } from './compiled.js';
import { eachDistrict, eachVillage } from './packed-subregions.js';
import { nameKey } from './subregions.js';
import { FIRST_CITY } from './title-case.js';

/** What the build writes for the gazetteer. */
export interface GazetteerRows {
  /** Code, official name and other names of provinces, kabupaten and kota, in code order. */
  regions: [code: string, name: string, ...others: string[]][];
  /** Words that tell the level of the name behind them. */
  prefixes: [form: string, level: RegionLevel][];
}

/**
 * A region of Indonesia as the Ministry of Home Affairs lists it.
 *
 * @example const { code, name, level } = regionByCode('64.02')!; // GazetteerRegion
 */
export interface GazetteerRegion {
  /** Code of the Ministry of Home Affairs: `64`, `64.02`, `64.02.06`, `64.02.06.1001`. */
  readonly code: string;
  /** Official name: `Kabupaten Kutai Kartanegara`; kecamatan, desa and kelurahan without that word. */
  readonly name: string;
  /** What the region is; `village` is desa or kelurahan. */
  readonly level: RegionLevel;
  /** Code of the province that it is or lies in. */
  readonly province: string;
  /** Code of the region directly above; null for a province. */
  readonly parent: string | null;
  /** Other names: abbreviations, spellings, former and English names. */
  readonly aliases: readonly string[];
}

/** All levels, from the top. */
export const LEVELS: readonly RegionLevel[] = [
  'province',
  'regency',
  'city',
  'district',
  'village',
];

/** Levels whose tables are unpacked together. */
export type Tier = 'upper' | 'district' | 'village';
export const TIERS: readonly Tier[] = ['upper', 'district', 'village'];

/** A form of a region's name. */
export interface Form {
  region: GazetteerRegion;
  text: string;
  /** The form without spaces, case and marks. */
  key: string;
}

/** One tier, ready to be looked up. */
export interface TierIndex {
  byCode: Map<string, GazetteerRegion>;
  /** In code order; a region's own names first. */
  forms: Form[];
  byKey: Map<string, Form[]>;
  byParent: Map<string | null, GazetteerRegion[]>;
}

export const levelOfCode = (code: string): RegionLevel => {
  const [, regency, district, village] = code.split('.');
  if (village !== undefined) return 'village';
  if (district !== undefined) return 'district';
  if (regency === undefined) return 'province';
  return Number(regency) >= FIRST_CITY ? 'city' : 'regency';
};

export const tierOfLevel = (level: RegionLevel): Tier =>
  level === 'district' || level === 'village' ? level : 'upper';

const parentCode = (code: string): string | null =>
  code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

const NONE: readonly string[] = [];

/** The names under which a region is found: that without the word for its level, the official one, and the others. */
function textsOf(name: string, level: RegionLevel, aliases: readonly string[]): readonly string[] {
  if (level !== 'regency' && level !== 'city') return [name, ...aliases];
  return [name.slice(name.indexOf(' ') + 1), name, ...aliases];
}

function indexTier(rows: Iterable<readonly [code: string, name: string, ...others: string[]]>) {
  const index: TierIndex = {
    byCode: new Map(),
    forms: [],
    byKey: new Map(),
    byParent: new Map(),
  };
  for (const [code, name, ...aliases] of rows) {
    const region: GazetteerRegion = {
      code,
      name,
      level: levelOfCode(code),
      province: code.slice(0, 2),
      parent: parentCode(code),
      aliases: aliases.length > 0 ? aliases : NONE,
    };
    index.byCode.set(code, region);
    addTo(index.byParent, region.parent, region);
    for (const text of textsOf(name, region.level, region.aliases)) {
      const form = { region, text, key: nameKey(text) };
      index.forms.push(form);
      addTo(index.byKey, form.key, form);
    }
  }
  return index;
}

/** Where the tables come from; an entry without the lower levels has no `subregions`. */
export interface GazetteerSource {
  rows: () => GazetteerRows;
  subregions?: () => PackedSubregions;
}

/** Unpacks each tier on first use; null for one that the source does not have. */
export function createTiers(source: GazetteerSource): (tier: Tier) => TierIndex | null {
  const built: Partial<Record<Tier, TierIndex>> = {};
  const build = (tier: Tier): TierIndex => {
    if (tier === 'upper') return indexTier(source.rows().regions);
    const rows: [string, string][] = [];
    const each = tier === 'district' ? eachDistrict : eachVillage;
    each(source.subregions!(), (code, name) => void rows.push([code, name]));
    return indexTier(rows);
  };
  return (tier) => (tier === 'upper' || source.subregions ? (built[tier] ??= build(tier)) : null);
}

/** A name as somebody may mean it: the key to look for, and the level that a word in front of it tells. */
export interface NameReading {
  key: string;
  words: string[];
  level: RegionLevel | null;
}

/** Reads "Kab. Solok" as a kabupaten named Solok, and as a region whose name is all of it. */
export function nameReader(source: GazetteerSource): (name: string) => NameReading[] {
  let prefixes: [words: string[], level: RegionLevel][] | undefined;
  return (name) => {
    prefixes ??= source.rows().prefixes.map(([form, level]) => [foldedTokens(form), level]);
    const tokens = foldedTokens(name);
    const reading = (from: number, level: RegionLevel | null): NameReading => {
      const words = tokens.slice(from).filter((token) => nameKey(token) !== '');
      return { key: nameKey(words.join('')), words, level };
    };
    const told = prefixes
      .filter(([words]) => words.length < tokens.length && words.every((w, i) => w === tokens[i]))
      .map(([words, level]) => reading(words.length, level));
    return [...told, reading(0, null)].filter(({ key }) => key !== '');
  };
}
