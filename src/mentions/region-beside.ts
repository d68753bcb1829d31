/** Regions whose names the words beside them make sure of, or rule out; only `kliping/deep` reads them. */
import { foldedAt, Shape } from '../document/tokens.js';
import { entriesAt, EntryType, step, WordFlag } from '../gazetteer/lexicon.js';
import { levelOf } from '../entities/geography.js';
import { isGlued, isSurname, takeSlip } from './region-slips.js';
import type { RegionCandidate } from './regions.js';
import { isWord, once, type Reading } from './release.js';

/** Settles a kabupaten, kota or province that was just found by what stands beside it; it may be none. */
export function settleBeside(reading: Reading, found: RegionCandidate, to: number): void {
  if (isSurname(reading, found) || isGlued(reading, found) || isPlacePart(reading, found)) {
    reading.regions.pop();
    return;
  }
  takeSlip(reading, found, to);
  takeSmallWord(reading, found, to);
  shareLevel(reading, found);
  found.located ||= isBesideDay(reading, found);
}

/** "Pantai Pasir Putih": between the head of a place and an ordinary word with a capital, a word of the place's name. */
function isPlacePart(reading: Reading, { from, to, prefix }: RegionCandidate): boolean {
  const { document, knowledge, tagged } = reading;
  const { tokens, text } = document;
  const isCap = (i: number): boolean => ((tokens.flags[i] ?? 0) & Shape.cap) !== 0;
  if (prefix !== null || from === 0 || to - from !== 1 || !isCap(from - 1) || !isCap(to))
    return false;
  return (
    !tagged.leading[to] &&
    isWord(reading, to, WordFlag.common) &&
    (tokens.flags[to]! & Shape.upper) === 0 &&
    (knowledge.lexicon.placeHeads?.has(foldedAt(tokens, text, from - 1)) ?? false)
  );
}

/** "OKU selatan": one word in small letters more makes it the name of another region. */
function takeSmallWord(reading: Reading, candidate: RegionCandidate, to: number): void {
  const { document, knowledge } = reading;
  const { tokens } = document;
  const { lexicon } = knowledge;
  const { nameFrom, to: end } = candidate;
  if (end >= to || !(tokens.flags[end]! & Shape.lower)) return;
  let node = lexicon.roots[tokens.id[nameFrom]!] ?? 0;
  for (let i = nameFrom + 1; i <= end && node > 0; i++)
    node = tokens.id[i]! < 0 ? 0 : step(lexicon.trie, node, tokens.id[i]!);
  if (node === 0) return;
  const longer = entriesAt(lexicon.trie, node).find(({ type }) => type === EntryType.region);
  if (!longer) return;
  candidate.to = end + 1;
  candidate.codes = lexicon.data.regionForms[longer.row]!.regions.map(
    (region) => lexicon.regionCodes[region]!,
  );
}

/** "Kota Bandar Lampung dan Metro": the word for the level goes on behind "dan". */
function shareLevel({ regions, ...reading }: Reading, found: RegionCandidate): void {
  const before = regions.at(-2);
  if (found.prefix !== null || found.bare !== 'prefix' || !before?.prefix) return;
  const isJoined =
    before.to === found.from - 1 &&
    (reading.document.tokens.bits[found.from - 1]! & WordFlag.conjunction) !== 0;
  if (isJoined && found.codes.some((code) => levelOf(code) === before.prefix))
    found.prefix = before.prefix;
}

/** Tokens at which a day starts. */
const dayStarts = once(
  ({ dates }: Reading) =>
    new Set(dates.filter(({ point }) => point.day !== undefined).map(({ from }) => from)),
);

/** Tokens between a place and its day, at most: ", " or " (". */
const DAY_REACH = 2;

/** "di Hotel Melati, Medan (23/9/2024)": between a comma and a day stands where it was. */
function isBesideDay(reading: Reading, { from, to, prefix }: RegionCandidate): boolean {
  const { document } = reading;
  const { tokens, text } = document;
  if (prefix !== null || from === 0 || text[tokens.start[from - 1]!] !== ',') return false;
  const days = dayStarts(reading);
  for (let i = to; i <= to + DAY_REACH; i++) {
    if (days.has(i)) return true;
    if (!/[,(]/.test(text[tokens.start[i] ?? -1] ?? '')) return false;
  }
  return false;
}
