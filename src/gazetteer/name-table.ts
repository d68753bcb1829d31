/**
 * A table of many names with their codes in few bytes: the names stay in the packed text, codes are numbers, and
 * what is looked up stands in chains of numbers. 83,000 names take about 3 MB; as maps of strings they took 40.
 */
import { codeOf, numberOf } from './packed-subregions.js';

/** Calls `visit` for each name of `text`, codes going up. */
export type EachPlace = (visit: (code: number, from: number, to: number) => void) => void;

/** Names by their number, from 0, in code order. */
export interface NameTable {
  length: number;
  name(at: number): string;
  code(at: number): string;
  /** The number of the name with this code, or -1. */
  indexOf(code: string): number;
}

/** Where the names stand in the packed text, as columns. */
interface Places {
  codes: Float64Array;
  starts: Int32Array;
  lengths: Uint8Array;
}

/** Apart from {@link readNames}, whose functions would keep the lists alive. */
function readPlaces(each: EachPlace): Places {
  const codes: number[] = [];
  const starts: number[] = [];
  const lengths: number[] = [];
  each((code, from, to) => {
    codes.push(code);
    starts.push(from);
    lengths.push(to - from);
  });
  return {
    codes: new Float64Array(codes),
    starts: new Int32Array(starts),
    lengths: new Uint8Array(lengths),
  };
}

/** Reads the names of a packed text. */
export function readNames(text: string, each: EachPlace): NameTable {
  const { codes, starts, lengths } = readPlaces(each);
  const { length } = codes;
  return {
    length,
    name: (at) => text.slice(starts[at], starts[at]! + lengths[at]!),
    code: (at) => codeOf(codes[at]!),
    indexOf(code) {
      const number = numberOf(code);
      let low = 0;
      let high = length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (codes[middle]! < number) low = middle + 1;
        else high = middle;
      }
      return codes[low] === number ? low : -1;
    },
  };
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The eight bits of a hash that do not choose the chain. */
const topOf = (hash: number): number => hash >>> 24;

/**
 * Finds names by a key.
 *
 * @param keyOf the key of a name; names whose key is empty are not found
 * @returns for a key, the numbers of all names that have it, going up
 */
export function indexNames(
  table: NameTable,
  keyOf: (name: string) => string,
): (key: string) => number[] {
  const heads = new Int32Array(1 << Math.ceil(Math.log2(table.length + 1)));
  const next = new Int32Array(table.length);
  const tops = new Uint8Array(table.length);
  const mask = heads.length - 1;
  for (let at = table.length - 1; at >= 0; at--) {
    const key = keyOf(table.name(at));
    if (key === '') continue;
    const hash = hashOf(key);
    tops[at] = topOf(hash);
    next[at] = heads[hash & mask]!;
    heads[hash & mask] = at + 1;
  }
  return (key) => {
    const hash = hashOf(key);
    const found: number[] = [];
    let known: string | undefined;
    for (let at = heads[hash & mask]! - 1; at >= 0; at = next[at]! - 1) {
      if (tops[at] !== topOf(hash)) continue;
      // Most names of a chain are the same one, which has been compared already.
      const name = table.name(at);
      if (name === known || keyOf(name) === key) {
        known = name;
        found.push(at);
      }
    }
    return found;
  };
}
