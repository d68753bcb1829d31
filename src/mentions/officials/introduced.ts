/** Offices told in one sentence, and who holds them in a later one: "Ketua KPU Siak membuka acara. …, kata Hendri." */
import { type Cells, hasAnyTag, hasTag, maskOf, mayHold } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import type { Attachment } from './officials.js';
import { foldedRun, type Reading } from '../release.js';

/** Sentences behind the one with the office in which its holder may be named. */
const REACH = 3;
const NAMED = maskOf(Tag.Name);
const PERSONS = maskOf(Tag.Name, Tag.Title);

/** Gives the office that a sentence begins with to whoever speaks next, where nothing else tells who that is. */
export function attachIntroduced(reading: Reading, found: Attachment[]): void {
  const owned = new Set(found.map(({ title }) => title));
  let known: Set<string> | undefined;
  reading.cells.forEach((cells, sentence) => {
    const title = introducedBy(reading, cells, owned);
    if (title < 0) return;
    const name = mayHold(cells, NAMED) ? speakerWithin(cells) : speakerBehind(reading, sentence);
    if (name < 0) return;
    known ??= wordsOfHolders(reading, found);
    const { from, to } = reading.names[name]!;
    for (let i = from; i < to; i++) if (known.has(foldedRun(reading.document, i, i + 1))) return;
    if (isHeld(reading, found, title)) return;
    found.push({ title, name });
    owned.add(title);
  });
}

/** The one title of a sentence that names nobody, where it is its subject and tells of which body or place it is; or -1. */
function introducedBy(reading: Reading, cells: Cells, owned: ReadonlySet<number>): number {
  let at = -1;
  for (let i = 0; i < cells.length; i++) {
    if (!hasTag(cells, i, Tag.Title)) continue;
    if (at >= 0) return -1;
    at = i;
  }
  if (at < 0 || hasTag(cells, at, Tag.PluralTitle) || !isOpening(cells, at)) return -1;
  const title = cells.ref[at]!;
  const { institution, region, standing, anaphoric } = reading.titles[title]!;
  const isWhole = (institution >= 0 || region >= 0) && standing === 'current' && !anaphoric;
  return isWhole && !owned.has(title) ? title : -1;
}

/** Most cells in front of the title that opens its sentence: a dateline, "Di tempat yang sama,". */
const OPENING = 6;
const IN_FRONT = maskOf(Tag.Comma, Tag.Dash, Tag.Colon);

const isOpening = (cells: Cells, at: number): boolean =>
  at === 0 || (at <= OPENING && hasAnyTag(cells, at - 1, IN_FRONT));

/** "Bupati Siak dalam sambutannya "…" ungkap H. Hendri.": the one person of the sentence, behind the words that are told; or -1. */
function speakerWithin(cells: Cells): number {
  let name = -1;
  let quotes = 0;
  for (let i = 0; i < cells.length; i++) {
    if (hasTag(cells, i, Tag.Quote)) quotes++;
    if (!hasTag(cells, i, Tag.Name)) continue;
    if (name >= 0) return -1;
    name = i;
  }
  const isTold =
    quotes > 1 && hasAnyTag(cells, name - 1, TELLS) && hasTag(cells, name - 1, Tag.Lower);
  const ends = hasTag(cells, name + 1, Tag.Period) || name === cells.length - 1;
  return isTold && ends ? cells.ref[name]! : -1;
}

const TELLS = maskOf(Tag.Reporting, Tag.Bridge);

/** The one person whom the next sentence with somebody in it names as speaking, and tells nothing else of; or -1. */
function speakerBehind(reading: Reading, sentence: number): number {
  const last = Math.min(reading.cells.length - 1, sentence + REACH);
  for (let s = sentence + 1; s <= last; s++) {
    const cells = reading.cells[s]!;
    if (!mayHold(cells, PERSONS)) continue;
    let at = -1;
    for (let i = 0; i < cells.length; i++) {
      if (!hasAnyTag(cells, i, PERSONS)) continue;
      if (at >= 0 || hasTag(cells, i, Tag.Title)) return -1;
      at = i;
    }
    const isTold = hasTag(cells, at + 1, Tag.Comma) && hasTag(cells, at + 2, Tag.Lower);
    const name = reading.names[cells.ref[at]!]!;
    const isSure = name.sure || name.attested;
    return name.speaking && isSure && !isTold ? cells.ref[at]! : -1;
  }
  return -1;
}

/** Words of the names of everybody who has an office. */
function wordsOfHolders(reading: Reading, found: readonly Attachment[]): Set<string> {
  const words = new Set<string>();
  for (const { name } of found) {
    const { from, to } = reading.names[name]!;
    for (let i = from; i < to; i++) words.add(foldedRun(reading.document, i, i + 1));
  }
  return words;
}

/** The release names somebody else with that office. */
const isHeld = (reading: Reading, found: readonly Attachment[], title: number): boolean =>
  found.some((given) => reading.titles[given.title]!.office === reading.titles[title]!.office);
