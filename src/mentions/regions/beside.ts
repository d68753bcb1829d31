/** Regions whose names the words beside them make sure of, or rule out; only `kliping/deep` reads them. */
import { isLinking } from '../officials/linking.js';
import { foldedAt, Shape } from '../../document/tokens.js';
import { entriesAt, EntryType, step, WordFlag } from '../../gazetteer/lexicon.js';
import { levelOf } from '../../entities/regions/geography.js';
import { isOtherName, isRunIn } from './none.js';
import { isGlued, isSurname, takeQuarter, takeSlip } from './slips.js';
import type { RegionCandidate } from './regions.js';
import { isWord, once, type Reading, textOf } from '../release.js';
import { isNear } from './subregions.js';

/** Settles a kabupaten, kota or province that was just found by what stands beside it; it may be none. */
export function settleBeside(reading: Reading, found: RegionCandidate, to: number): void {
  if ([isSurname, isGlued, isPlacePart, isOtherName].some((is) => is(reading, found))) {
    reading.regions.pop();
    return;
  }
  found.brand ||= isRunIn(reading, found);
  takeSlip(reading, found, to);
  takeQuarter(reading, found, to);
  takeSmallWord(reading, found, to);
  shareLevel(reading, found);
  found.located ||= isBesideDay(reading, found) || isTold(reading, found);
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

/** "warga asal Medan", "dari Sabang sampai Merauke", "Dandim 0405/Lahat": what stands in front makes sure of a region. */
function isTold(reading: Reading, { from, to, prefix, codes }: RegionCandidate): boolean {
  const { document, knowledge, tagged } = reading;
  const { tokens, text } = document;
  if (prefix !== null || from === 0) return false;
  if (isLinking(reading, from - 1, from, 'place-lead')) {
    // A kecamatan of a kabupaten that the release names may be called so, too.
    const districts = knowledge.subregions!.find(textOf(document, from, to), 'district');
    return !districts.some(
      (code) => isNear(reading, code) && !codes.some((own) => code.startsWith(own)),
    );
  }
  let at = from;
  // "04/05"
  while (at > 0 && at > from - UNIT_LENGTH && isOfUnit(text[tokens.start[at - 1]!]!)) at--;
  const ahead = [1, 2].map((back) => tagged.leading[at - back]);
  return (
    at < from && ahead.some((lead, i) => lead?.type === EntryType.office && lead.length === i + 1)
  );
}

/** Tokens of a unit's number, at most. */
const UNIT_LENGTH = 4;
const isOfUnit = (mark: string): boolean => /[\d/]/.test(mark);

/** "Kota Bandar Lampung dan Metro", "KPU Intan Jaya, Puncak, Puncak Jaya dan Mimika": the level goes on in a list. */
function shareLevel(reading: Reading, found: RegionCandidate): void {
  const { document, regions } = reading;
  const before = regions.at(-2);
  if (found.prefix !== null || found.bare !== 'prefix' || before?.to !== found.from - 1) return;
  const level =
    before.prefix ?? (isInList(reading, before, found) ? levelOf(before.codes[0]!) : null);
  const isJoined = (document.tokens.bits[found.from - 1]! & WordFlag.conjunction) !== 0;
  if (level === null || (before.prefix && !isJoined)) return;
  if (found.codes.some((code) => levelOf(code) === level)) found.prefix = level;
}

/** Behind a comma or "dan" and in front of another one and a region: the third of one province. */
function isInList(
  { document, tagged }: Reading,
  before: RegionCandidate,
  { from, to, codes }: RegionCandidate,
): boolean {
  const { tokens, text } = document;
  const parts = (i: number): boolean =>
    text[tokens.start[i] ?? -1] === ',' || ((tokens.bits[i] ?? 0) & WordFlag.conjunction) !== 0;
  const province = before.codes[0]!.slice(0, PROVINCE_CODE);
  return (
    before.codes.length === 1 &&
    parts(from - 1) &&
    parts(to) &&
    [1, 2].some((ahead) => tagged.leading[to + ahead]?.type === EntryType.region) &&
    codes.some((code) => code.startsWith(province))
  );
}

/** Length of the code of a province, with the full stop behind it: "14.". */
const PROVINCE_CODE = 3;

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
