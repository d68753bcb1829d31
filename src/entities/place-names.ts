/** What a release calls its regions, found again with a letter wrong. */
import { fold } from '../document/tokens.js';
import { type Reading, textOf } from '../mentions/release.js';
import { isOneEdit, SHORTEST_MISSPELT } from './name-fit.js';

/** Names of regions under their first and under their last letters: one slip leaves one of the two. */
export interface Places {
  names: ReadonlySet<string>;
  byHead: ReadonlyMap<string, string[]>;
  byTail: ReadonlyMap<string, string[]>;
}

/** Letters of a head or tail, and the most names that a word is compared with by each. */
const LETTERS = 2;
const MOST_ALIKE = 24;

/** The names of the regions that the release names, folded. */
export function placesOf({ document, regions }: Reading): Places {
  const names = new Set<string>();
  const byHead = new Map<string, string[]>();
  const byTail = new Map<string, string[]>();
  for (const { nameFrom, to } of regions) {
    const name = fold(textOf(document, nameFrom, to));
    if (names.has(name)) continue;
    names.add(name);
    put(byHead, name.slice(0, LETTERS), name);
    put(byTail, name.slice(-LETTERS), name);
  }
  return { names, byHead, byTail };
}

function put(index: Map<string, string[]>, key: string, name: string): void {
  const known = index.get(key);
  if (!known) index.set(key, [name]);
  else if (known.length < MOST_ALIKE) known.push(name);
}

/** True for the name of a region, and for a longer word that is one letter off. */
export function isPlaceName({ names, byHead, byTail }: Places, word: string): boolean {
  const isNear = (name: string): boolean =>
    Math.abs(name.length - word.length) <= 1 &&
    Math.max(name.length, word.length) >= SHORTEST_MISSPELT &&
    isOneEdit(name, word);
  return (
    names.has(word) ||
    byHead.get(word.slice(0, LETTERS))?.some(isNear) === true ||
    byTail.get(word.slice(-LETTERS))?.some(isNear) === true
  );
}
