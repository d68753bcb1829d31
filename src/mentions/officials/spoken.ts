/** Holders whom only the words behind what they say name: "…, bupati mengatakan itu biasa. "…," ungkap Hendri."; only `kliping/deep`. */
import { isActive } from '../../gazetteer/affixes.js';
import { type Cells, hasAnyTag, hasTag, mayHold, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import type { Attachment } from './officials.js';
import { foldedRun, type Reading, textOf } from '../release.js';

const PERSONS = maskOf(Tag.Name, Tag.Title);
const NAMED = maskOf(Tag.Name);

/** Sentences and cells of what is said, at most. */
const LONGEST_SPEECH = 12;
const MOST_CELLS = 240;

/** Cells in front of the title in its sentence, and from it to the verb, at most. */
const OPENING = 10;
const VERB_REACH = 4;

/** Gives the office of the sentence in front of what somebody says to the one who is named behind it. */
export function attachSpoken(reading: Reading, found: Attachment[]): void {
  const told = new Map<string, { title: number; name: number; words: string }[]>();
  const held = new Set(found.map(({ title }) => reading.titles[title]!.office));
  let known: ReadonlySet<string> | undefined;
  reading.cells.forEach((cells, sentence) => {
    if (!mayHold(cells, NAMED)) return;
    for (let i = 0; i < cells.length; i++) {
      if (!isSpeaker(reading, cells, i)) continue;
      const title = titleInFront(reading, sentence, i);
      if (title < 0) continue;
      const { office } = reading.titles[title]!;
      const { from, to } = reading.names[cells.ref[i]!]!;
      const words = foldedRun(reading.document, from, to);
      known ??= wordsOfHolders(reading, found);
      if (held.has(office) || words.split(' ').some((word) => known!.has(word))) continue;
      const given = told.get(office) ?? [];
      given.push({ title, name: cells.ref[i]!, words });
      told.set(office, given);
    }
  });
  for (const given of told.values()) {
    const [first] = given;
    // "…," ujar Hendri; "…," kata Nurlela: nobody tells which of them it is.
    if (given.every(({ words }) => words === first!.words))
      found.push({ title: first!.title, name: first!.name });
  }
}

/** Words of the names of everybody who has an office. */
function wordsOfHolders(reading: Reading, found: readonly Attachment[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { name } of found) {
    const { from, to } = reading.names[name]!;
    for (let i = from; i < to; i++) words.add(foldedRun(reading.document, i, i + 1));
  }
  return words;
}

const TELLS = maskOf(Tag.Reporting, Tag.Bridge);

/** "…," ungkap Hendri.": a name behind the verb behind the mark that closes, of whom nothing more is told. */
function isSpeaker(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i, Tag.Name) || !hasTag(cells, i - 1, Tag.Lower)) return false;
  if (!hasAnyTag(cells, i - 1, TELLS) || closing(cells, i - 1) < 0) return false;
  const { sure, attested, speaking, figure } = reading.names[cells.ref[i]!]!;
  if (figure >= 0 || !(sure || attested || speaking)) return false;
  return i + 1 >= cells.length || hasAnyTag(cells, i + 1, ENDS);
}

/** What goes on without telling who somebody is. */
const ENDS = maskOf(Tag.Period, Tag.Lower);

/** The cell of the mark that closes in front of a verb, or -1. */
function closing(cells: Cells, verb: number): number {
  for (let i = verb - 1; i >= verb - 2; i--) {
    if (hasTag(cells, i, Tag.Quote)) return i;
    if (!hasTag(cells, i, Tag.Comma)) return -1;
  }
  return -1;
}

/** The title of which the sentence in front of the speech is told, where it names nobody; or -1. */
function titleInFront(reading: Reading, sentence: number, speaker: number): number {
  const { sectionOf } = reading.document;
  let s = sentence;
  let cells = reading.cells[s]!;
  let i = closing(cells, speaker - 1) - 1;
  for (let steps = 0; steps < MOST_CELLS; steps++, i--) {
    if (i < 0) {
      s--;
      if (s < 0 || s < sentence - LONGEST_SPEECH || sectionOf[s] !== sectionOf[sentence]) return -1;
      cells = reading.cells[s]!;
      i = cells.length;
    } else if (hasTag(cells, i, Tag.Quote)) {
      if (i > 0) return subjectTitle(reading, cells, i);
      const before = reading.cells[s - 1];
      const isNear = before && sectionOf[s - 1] === sectionOf[sentence];
      return isNear ? subjectTitle(reading, before, before.length) : -1;
    }
  }
  return -1;
}

/** The one title in front of cell `end`, where whoever holds it says something there; or -1. */
function subjectTitle({ document, titles }: Reading, cells: Cells, end: number): number {
  let at = -1;
  if (end > MOST_CELLS) return -1;
  for (let i = 0; i < end; i++) {
    if (!hasAnyTag(cells, i, PERSONS)) continue;
    if (at >= 0 || hasTag(cells, i, Tag.Name)) return -1;
    at = i;
  }
  const isOpening = at === 0 || (at <= OPENING && hasTag(cells, at - 1, Tag.Comma));
  if (at < 0 || !isOpening || hasTag(cells, at, Tag.PluralTitle)) return -1;
  const { standing, anaphoric, told } = titles[cells.ref[at]!]!;
  if (standing !== 'current' || anaphoric || told) return -1;
  for (let i = at + 1; i <= at + VERB_REACH && i < end; i++) {
    if (!hasTag(cells, i, Tag.Lower)) return -1;
    if (hasTag(cells, i, Tag.Reporting) && !hasTag(cells, i, Tag.Passive))
      return isActive(textOf(document, cells.from[i]!, cells.to[i]!)) ? cells.ref[at]! : -1;
  }
  return -1;
}
