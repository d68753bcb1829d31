/** Holders behind a whole phrase that goes on with their title: "Kepala Bidang di Dinas Sosial, Hendri"; only `kliping/deep` reads them. */
import { type Cells, hasAnyTag, hasTag, mayHold, maskOf } from '../../grammar/cells.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { Tag } from '../../grammar/tags.js';
import { isBuilding, REPORTED_BY } from './holders.js';
import { isDoing, isFollowedUp } from '../names/cues.js';
import type { Attachment } from './officials.js';
import { isVerb } from './behind.js';
import { isWord, type Reading, textOf } from '../release.js';

/** Cells between a title and its holder, at most. */
const REACH = 16;

/** Words in small letters between them, at most: more tell of something else. */
const MOST_SMALL = 4;

const TITLED = maskOf(Tag.Title);

/** Gives the titles that nobody holds yet to the names behind the words that go on with them. */
export function attachAcross(reading: Reading, found: Attachment[]): void {
  const titles = new Set(found.map(({ title }) => title));
  const names = new Set(found.map(({ name }) => name));
  for (const cells of reading.cells) {
    if (!mayHold(cells, TITLED)) continue;
    for (let i = 0; i < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Title) || titles.has(cells.ref[i]!)) continue;
      const at = isOpen(reading, cells, i) ? holderAcross(reading, cells, i) : -1;
      if (at < 0 || names.has(cells.ref[at]!)) continue;
      goOn(reading, cells, i, at);
      found.push({ title: cells.ref[i]!, name: cells.ref[at]! });
      names.add(cells.ref[at]!);
    }
  }
}

/** Whose office it is may be told behind the title; a bupati's is whole without. */
function isOpen(reading: Reading, cells: Cells, i: number): boolean {
  const { regional, anaphoric, told, standing } = reading.titles[cells.ref[i]!]!;
  const isPast = standing !== 'current' || anaphoric === true || told === true;
  return !regional && !isPast && !isBuilding({ reading, cells }, i);
}

/** What a phrase that goes on with a title is made of. */
const GOES_ON = maskOf(
  Tag.Cap,
  Tag.UnitWord,
  Tag.Unit,
  Tag.Acronym,
  Tag.Institution,
  Tag.NationalBody,
  Tag.Body,
  Tag.ProperBody,
  Tag.Region,
  Tag.Number,
  Tag.Roman,
  Tag.Election,
  Tag.DoubtfulName,
);
const MARKS = maskOf(Tag.Open, Tag.Close, Tag.Slash, Tag.Conj);

/** What tells that the words in small letters go on with no title. */
const NO_PART =
  WordFlag.verbal | WordFlag.pronoun | WordFlag.subordinator | WordFlag.deictic | WordFlag.topical;

/** The cell of the holder behind the words that go on with the title at `i`, or -1. */
function holderAcross(reading: Reading, cells: Cells, i: number): number {
  let small = 0;
  for (let at = i + 1; at <= i + REACH && at < cells.length; at++) {
    if (hasTag(cells, at, Tag.Title)) return -1;
    if (hasTag(cells, at, Tag.Comma)) {
      if (hasTag(cells, at + 1, Tag.Name))
        return small > 0 && isApposed(reading, cells, i, at + 1) ? at + 1 : -1;
      const isPlace = hasTag(cells, at - 1, Tag.Region) && hasTag(cells, at + 1, Tag.Region);
      if (!isPlace) return -1;
    } else if (hasTag(cells, at, Tag.Name) && !hasTag(cells, at, Tag.DoubtfulName)) {
      return small > 0 && !hasTag(cells, at - 1, Tag.Conj) && isHolder(reading, cells, at)
        ? at
        : -1;
    } else if (hasTag(cells, at, Tag.Close)) small ||= 1;
    else if (!hasAnyTag(cells, at, GOES_ON) && !hasAnyTag(cells, at, MARKS)) {
      if (++small > MOST_SMALL || !isPart(reading, cells, at)) return -1;
    }
  }
  return -1;
}

/** A word in small letters that a body's or unit's name may hold, or that leads to one. */
function isPart(reading: Reading, cells: Cells, at: number): boolean {
  if (!hasTag(cells, at, Tag.Lower) || hasTag(cells, at, Tag.Reporting)) return false;
  if (leads(reading, cells, at)) return hasAnyTag(cells, at + 1, GOES_ON);
  // "Network Operations and Productivity": words of another language.
  const isForeign = hasTag(cells, at - 1, Tag.Unknown) && hasTag(cells, at + 1, Tag.Unknown);
  if (isForeign && !isWord(reading, cells.from[at]!, WordFlag.subordinator)) return true;
  if (isWord(reading, cells.from[at]!, NO_PART | WordFlag.oblique)) return false;
  return !isVerb(reading, cells, at);
}

/** "di", "pada", "dari". */
const leads = (reading: Reading, cells: Cells, at: number): boolean =>
  isWord(reading, cells.from[at]!, WordFlag.locative) ||
  isWord(reading, cells.from[at]!, WordFlag.nameGlue);

/** Somebody with honours, or who is told to do something. */
function isHolder(reading: Reading, cells: Cells, at: number): boolean {
  const { sure } = reading.names[cells.ref[at]!]!;
  return sure && (hasTag(cells, at, Tag.HonoredName) || does(reading, cells, at + 1));
}

const does = (reading: Reading, cells: Cells, at: number): boolean =>
  isFollowedUp(reading, cells, at) || isDoing(reading, cells, at);

const CLOSES = maskOf(Tag.Comma, Tag.Period, Tag.Quote);

/** A name between commas, or one that does something behind the title that opens its sentence or that somebody's words lead to. */
function isApposed(reading: Reading, cells: Cells, i: number, at: number): boolean {
  const { sure, from, to } = reading.names[cells.ref[at]!]!;
  if (!sure || hasTag(cells, at + 1, Tag.Conj)) return false;
  const opens =
    i === 0 ||
    hasAnyTag(cells, i - 1, OPENS) ||
    hasAnyTag(cells, i - 1, REPORTED_BY) ||
    leadsIn(reading, cells, i);
  if (!opens) return false;
  return does(reading, cells, at + 1) || (to - from > 1 && hasAnyTag(cells, at + 1, CLOSES));
}

const OPENS = maskOf(Tag.Comma, Tag.Quote);

/** "Sementara itu Kepala …", "Dalam sambutannya, Kepala …": nobody else stands in front. */
function leadsIn(reading: Reading, cells: Cells, i: number): boolean {
  if (i > LEAD) return false;
  for (let k = 0; k < i; k++)
    if (!hasTag(cells, k, Tag.Lower) && !hasTag(cells, k, Tag.Common)) return false;
  const before = textOf(reading.document, cells.from[i - 1]!, cells.to[i - 1]!);
  return isWord(reading, cells.from[i - 1]!, WordFlag.deictic) || before.endsWith('nya');
}

/** Cells of such a lead, at most. */
const LEAD = 4;

/** The words up to cell `at` are the title's, up to a place that is only where the body is. */
function goOn(reading: Reading, cells: Cells, i: number, at: number): void {
  const title = reading.titles[cells.ref[i]!]!;
  let end = i + 1;
  for (let k = i + 1; k < at; k++) {
    if (hasTag(cells, k, Tag.Proper)) {
      if (title.institution < 0) title.institution = cells.ref[k]!;
      end = k + 1;
    }
    const isSeat = hasTag(cells, k, Tag.Lower) && hasTag(cells, k + 1, Tag.Region);
    if (isSeat) break;
    if (!hasTag(cells, k, Tag.Comma)) end = k + 1;
  }
  title.to = cells.to[end - 1]!;
  if (title.institution < 0 && title.region < 0) title.bodiless = true;
}
