/** Names of regions with a slip in their last word, and names that go on behind a region's; only `kliping/deep` reads them. */
import { isOneEdit } from '../document/edits.js';
import { fold, foldedAt, Shape } from '../document/tokens.js';
import { EntryType, type Lexicon, WordFlag } from '../gazetteer/lexicon.js';
import { markAt } from '../gazetteer/tagger.js';
import type { RegionCandidate } from './regions.js';
import { isWord, once, type Reading, textOf } from './release.js';

/** Letters of the shortest last word in which a slip is looked for. */
const SHORTEST = 4;

/**
 * "Kabupaten Tanjung Jabung Timue": behind a region's name stands a word that no table knows, and one letter is wrong
 * in it. Takes it along, with the region that is meant.
 */
export function takeSlip(reading: Reading, candidate: RegionCandidate, to: number): void {
  const { document, knowledge } = reading;
  const { tokens, text } = document;
  const at = candidate.to;
  if (at >= to || !(tokens.flags[at]! & Shape.cap) || reading.tagged.leading[at]) return;
  if (tokens.id[at]! >= 0) return;
  const word = foldedAt(tokens, text, at);
  if (word.length < SHORTEST) return;
  const name = fold(textOf(document, candidate.nameFrom, at));
  const found = (byFirstWords(knowledge.lexicon).get(name) ?? []).filter(({ last }) =>
    isOneEdit(last, word),
  );
  if (found.length !== 1) return;
  candidate.to = at + 1;
  candidate.codes = [found[0]!.code];
}

/** Kabupaten and kota by the words of their names between the first, which tells the level, and the last. */
const byFirstWords = once(({ regionNames, regionCodes }: Lexicon) => {
  const names = new Map<string, { last: string; code: string }[]>();
  regionNames.forEach((official, i) => {
    const words = fold(official).split(' ');
    const last = words.pop()!;
    const stem = words.slice(1).join(' ');
    if (stem !== '') names.set(stem, [...(names.get(stem) ?? []), { last, code: regionCodes[i]! }]);
  });
  return names;
});

const NO_PLACE = WordFlag.given | WordFlag.family | WordFlag.common;

/** "Muara" of "Muara Sabak", "Karang" of "Karang Bagu": behind the words `[at, end)` stands one that is neither a name nor an ordinary word. */
export function goesOn(reading: Reading, at: number, end: number): boolean {
  const { document, tagged } = reading;
  const lead = tagged.leading[at];
  // "Kepala Lingkungan Batu …": a kota is called so.
  if (lead?.type === EntryType.region) return lead.length > end - at;
  return (
    (document.tokens.flags[end]! & Shape.upper) === 0 &&
    !tagged.leading[end] &&
    !isWord(reading, end, NO_PLACE) &&
    markAt(tagged, end, EntryType.honorific) === undefined
  );
}
