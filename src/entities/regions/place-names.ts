/** What a release calls its regions, found again with a letter wrong. */
import { fold, foldedAt, Shape } from '../../document/tokens.js';
import { EntryType } from '../../gazetteer/lexicon.js';
import { type Reading, textOf } from '../../mentions/release.js';
import { isOneEdit } from '../../document/edits.js';

/** Names of regions under their first and under their last letters: one slip leaves one of the two. */
export interface Places {
  names: ReadonlySet<string>;
  byHead: ReadonlyMap<string, string[]>;
  byTail: ReadonlyMap<string, string[]>;
}

/** Shortest name of a place that a slip leaves recognisable: "Lobat" for "Lobar". */
const SHORTEST_MISSPELT = 5;

/** Letters of a head or tail, and the most names that a word is compared with by each. */
const LETTERS = 2;
const MOST_ALIKE = 24;

/** The names of the regions and venues that the release names, folded. */
export function placesOf({ document, regions, tagged }: Reading): Places {
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
  addVenues(document, tagged, names);
  return { names, byHead, byTail };
}

/** "Kepala UPT Suwung" in a story of "TPA Suwung": the words behind the heads of venues. */
function addVenues(
  { tokens, text }: Reading['document'],
  { marks }: Reading['tagged'],
  names: Set<string>,
): void {
  marks.forEach((at, token) => {
    const head = at?.find(({ type }) => type === EntryType.venueHead);
    if (!head || !(tokens.flags[token]! & Shape.cap)) return;
    const behind = token + head.length;
    if (behind < tokens.length && tokens.flags[behind]! & Shape.cap)
      names.add(foldedAt(tokens, text, behind));
  });
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
