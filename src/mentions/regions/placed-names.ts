/** Places in front of a holder's name that no table knows, and that the release calls so elsewhere; only `kliping/deep` tells. */
import { fold, foldedAt, Shape } from '../../document/tokens.js';
import { EntryType } from '../../gazetteer/lexicon.js';
import type { NameCandidate } from '../names/candidate.js';
import type { Attachment } from '../officials/officials.js';
import { hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { UNIT_HEAD } from '../officials/holders.js';
import { isSubLevel } from './regions.js';
import { isNear } from './subregions.js';
import { foldedRun, isWord, once, type Reading, textOf } from '../release.js';
import { NAME_BITS } from '../token-tags.js';

/** Words of a place's name, at most. */
const LONGEST = 3;

/** "Kepala Desa Belekan Hendri" in a release about "desa Belekan": the holder's name begins behind the place. */
export function splitPlaces(reading: Reading, found: readonly Attachment[]): void {
  for (const given of found) {
    const name = reading.names[given.name]!;
    const title = reading.titles[given.title]!;
    const isOpen = name.honorifics.length === 0 && name.fullFrom === name.from;
    if (!isOpen || title.to !== name.from || !isSubLevel(title.level)) continue;
    const end = endOfPlace(reading, name);
    if (end > name.from) name.from = name.fullFrom = title.to = end;
  }
}

/** "Kadis Dagprin Hendri Saputra": an unknown word between the bare office of a unit and a known name is the unit. */
export function splitUnits(reading: Reading, found: readonly Attachment[]): void {
  for (const given of found) {
    const name = reading.names[given.name]!;
    const title = reading.titles[given.title]!;
    // The body of Kadis goes on with its unit; that of Kajari is whole.
    const isOpenBody = title.body !== null && !title.body.includes(' ');
    const isOfUnit = isOpenBody || UNIT_HEAD.test(title.office);
    const isBare = isOfUnit && title.institution < 0 && title.to - title.from === 1;
    if (!isBare || title.to !== name.from || name.fullFrom !== name.from) continue;
    if (name.to - name.from < LONGEST || !isUnitInFront(reading, name)) continue;
    name.from = name.fullFrom = title.to = name.from + 1;
  }
}

/** The first word is no name, nobody is called so in the release, and those behind it are names. */
function isUnitInFront(reading: Reading, { from, to }: NameCandidate): boolean {
  const isName = (token: number): boolean => isWord(reading, token, NAME_BITS);
  if (isName(from)) return false;
  for (let i = from + 1; i < to; i++) if (!isName(i)) return false;
  return firstWords(reading).get(foldedRun(reading.document, from, from + 1)) === 1;
}

/** How many names of the release begin with each word. */
const firstWords = once((reading: Reading) => {
  const counts = new Map<string, number>();
  for (const { from } of reading.names) {
    const word = foldedRun(reading.document, from, from + 1);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
});

/** "Direktur RS Pelita Insani dr. Hendri": the word between the title and its holder is the body's, and nobody. */
export function dropBodyParts(reading: Reading, found: readonly Attachment[]): void {
  const holders = new Map(found.map(({ title, name }) => [title, name]));
  for (const cells of reading.cells)
    for (let i = 0; i + 2 < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Title) || !hasTag(cells, i + 1, Tag.Name)) continue;
      if (holders.get(cells.ref[i]!) !== cells.ref[i + 2] || !hasTag(cells, i + 2, Tag.Name))
        continue;
      Object.assign(reading.names[cells.ref[i + 1]!]!, { sure: false, attested: false });
    }
}

/** The token behind the place that the name begins with, or where it begins itself. */
function endOfPlace(reading: Reading, { from, to }: NameCandidate): number {
  for (let end = Math.min(to - 1, from + LONGEST); end > from; end--)
    if (isNameWord(reading, end) && isPlace(reading, from, end)) return end;
  return from;
}

/** What follows the place may be somebody's name. */
const isNameWord = ({ document }: Reading, token: number): boolean =>
  (document.tokens.flags[token]! & Shape.cap) !== 0;

/** The release calls `[from, to)` a place, or a kecamatan near by is called so and nobody. */
function isPlace(reading: Reading, from: number, to: number): boolean {
  if (places(reading).has(foldedRun(reading.document, from, to))) return true;
  if (isWord(reading, from, NAME_BITS)) return false;
  const name = textOf(reading.document, from, to);
  return reading.knowledge.subregions!.find(name, 'district').some((code) => isNear(reading, code));
}

/** What stands behind "desa", "kecamatan" and the like in the release, and its regions, folded. */
const places = once((reading: Reading) => {
  const { document, regions, tagged } = reading;
  const { tokens, text } = document;
  const found = new Set<string>();
  for (const { nameFrom, to } of regions) found.add(fold(textOf(document, nameFrom, to)));
  tagged.leading.forEach((lead, token) => {
    if (lead?.type !== EntryType.regionPrefix) return;
    const first = token + lead.length;
    if (isHead(reading, token)) return;
    if (first < tokens.length && tokens.flags[first]! & Shape.cap)
      found.add(foldedAt(tokens, text, first));
  });
  return found;
});

/** "Kepala Desa …": the word belongs to the office. */
const isHead = ({ tagged }: Reading, token: number): boolean =>
  tagged.leading[token - 1]?.type === EntryType.office;
