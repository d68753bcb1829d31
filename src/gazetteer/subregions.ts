/**
 * Kecamatan, desa and kelurahan: looked up by name only where the text calls a
 * place one. Built on first use, since most of the names are never asked for.
 */
import { fold } from '../document/tokens.js';
import type { PackedSubregions } from './compiled.js';
import { type EachPlace, indexNames, type NameTable, readNames } from './name-table.js';
import { eachDistrictPlace, eachVillagePlace } from './packed-subregions.js';

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
  table: NameTable;
  find(key: string): number[];
  /** By the key that spellings share; made when it is first asked for. */
  findLike?: (key: string) => number[];
}

/** Key under which a name is found: "Gunung Sari" and "Gunungsari" are one. */
export function nameKey(name: string): string {
  return fold(name).replace(/[^\dA-Za-z\u00C0-\u1FFF\u2C00-\uD7FF]+/g, '');
}

/** Shortest key by which names are taken for one another. */
const SHORTEST_LIKE = 4;

/** Key that spellings of a name share: doubled letters, vowels behind the first letter and "h" left out. */
const likeKey = (key: string): string =>
  key.replace(/(.)\1+/gu, '$1').replace(/(?!^)[aeiouh]/g, '');

/** Shorter keys are shared by names that have nothing in common. */
const indexLike = ({ table }: Level): ((key: string) => number[]) =>
  indexNames(table, (name) => {
    const like = likeKey(nameKey(name));
    return like.length < SHORTEST_LIKE ? '' : like;
  });

function readLevel(text: string, each: EachPlace): Level {
  const table = readNames(text, each);
  return { table, find: indexNames(table, nameKey) };
}

/** Codes of names, those of one spelling together. */
function bySpelling(table: NameTable, found: readonly number[]): string[] {
  const groups = new Map<string, string[]>();
  for (const at of found) {
    const key = nameKey(table.name(at));
    const group = groups.get(key) ?? [];
    group.push(table.code(at));
    groups.set(key, group);
  }
  return [...groups.values()].flat();
}

/** The index over the compiled tables. */
export function createSubregionIndex(packed: PackedSubregions): SubregionIndex {
  const built: Partial<Record<SubregionLevel, Level>> = {};
  const level = (which: SubregionLevel): Level =>
    (built[which] ??=
      which === 'district'
        ? readLevel(packed.districts, (visit) => eachDistrictPlace(packed, visit))
        : readLevel(packed.villages, (visit) => eachVillagePlace(packed, visit)));
  return {
    find(name, which) {
      const { table, find } = level(which);
      return find(nameKey(name)).map(table.code);
    },
    findLike(name, which) {
      const at = level(which);
      const find = (at.findLike ??= indexLike(at));
      return bySpelling(at.table, find(likeKey(nameKey(name))));
    },
    nameOf(code) {
      const { table } = level(code.length > 8 ? 'village' : 'district');
      const at = table.indexOf(code);
      return at < 0 ? undefined : table.name(at);
    },
  };
}
