/**
 * Kecamatan, desa and kelurahan: looked up by name only where the text calls a
 * place one. Built on first use, since most of the names are never asked for.
 */
import { fold } from '../document/tokens.js';
import type { PackedSubregions } from './compiled.js';
import { eachDistrict, eachVillage } from './packed-subregions.js';

export type SubregionLevel = 'district' | 'village';

export interface SubregionIndex {
  /** Codes of all regions of that level with this name; spaces, case and marks do not matter. */
  find(name: string, level: SubregionLevel): readonly string[];
  /** Codes of those whose name is written much like this one: "Bandar Laksmana" for Bandar Laksamana. */
  findLike(name: string, level: SubregionLevel): readonly string[];
  /** Official name by code, or undefined. */
  nameOf(code: string): string | undefined;
}

interface Level {
  byName: Map<string, string[]>;
  byLike?: Map<string, string[]>;
  names: Map<string, string>;
}

const NOTHING: readonly string[] = [];

/** Key under which a name is found: "Gunung Sari" and "Gunungsari" are one. */
export function nameKey(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Shortest key by which names are taken for one another. */
const SHORTEST_LIKE = 4;

/** Key that spellings of a name share: doubled letters, vowels behind the first letter and "h" left out. */
const likeKey = (key: string): string =>
  key.replace(/(.)\1+/gu, '$1').replace(/(?!^)[aeiouh]/g, '');

function indexLike({ byName }: Level): Map<string, string[]> {
  const byLike = new Map<string, string[]>();
  for (const [key, codes] of byName) {
    const like = likeKey(key);
    if (like.length >= SHORTEST_LIKE) byLike.set(like, [...(byLike.get(like) ?? []), ...codes]);
  }
  return byLike;
}

function build(each: (visit: (code: string, name: string) => void) => void): Level {
  const byName = new Map<string, string[]>();
  const names = new Map<string, string>();
  each((code, name) => {
    names.set(code, name);
    const key = nameKey(name);
    const known = byName.get(key);
    if (known) known.push(code);
    else byName.set(key, [code]);
  });
  return { byName, names };
}

/** The index over the compiled tables. */
export function createSubregionIndex(packed: PackedSubregions): SubregionIndex {
  const built: Partial<Record<SubregionLevel, Level>> = {};
  const level = (which: SubregionLevel): Level =>
    (built[which] ??= build((visit) =>
      which === 'district' ? eachDistrict(packed, visit) : eachVillage(packed, visit),
    ));
  return {
    find: (name, which) => level(which).byName.get(nameKey(name)) ?? NOTHING,
    findLike: (name, which) => {
      const at = level(which);
      return (at.byLike ??= indexLike(at)).get(likeKey(nameKey(name))) ?? NOTHING;
    },
    nameOf: (code) => level(code.length > 8 ? 'village' : 'district').names.get(code),
  };
}
