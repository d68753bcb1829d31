/** What the sentences of a release tell of those named in them, as far as only `kliping/deep` reads it. */
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { isWord, type Reading, wordAt } from '../../mentions/release.js';
import { tellsOfEnd } from './absent.js';
import { PERSON, type PersonReference } from '../discourse.js';
import type { AssembledEvent } from '../events/event.js';
import { listHead } from './lists.js';
import { verbAt } from './missing.js';

/** Cells between somebody and the verb that reports what they say, at most, and those of an insertion. */
const REACH = 8;
const LONGEST_INSERTION = 16;

const REPORTED = maskOf(Tag.Reporting, Tag.Passive, Tag.Preposition);
const SAYING = maskOf(Tag.Reporting, Tag.Preposition);
const BETWEEN = maskOf(Tag.Title, Tag.Comma, Tag.Proper, Tag.Region, Tag.Acting);
const SOMEBODY_ELSE = maskOf(Tag.Name, Tag.Period, Tag.Quote, Tag.Colon, Tag.Comma);

/** "diungkapkan Ketua Panitia, Hendri"; "Hendri (Camat Mandau) juga menyampaikan": a verb beside somebody, or farther off, reports what they say. */
export function isTelling(reading: Reading, cells: Cells, cell: number): boolean {
  for (let step = 1; step <= BESIDE; step++)
    if (hasTag(cells, cell + step, Tag.Reporting) || isTold(reading, cells, cell - step))
      return true;
  return isReportedOf(reading, cells, cell) || isReporting(reading, cells, cell);
}

/** Cells between somebody and the verb beside them, at most. */
const BESIDE = 2;

/** A verb that reports what whoever stands behind it says: "kata Camat", but not "berharap Camat", "janji Camat", "menurutnya, Camat". */
function isTold(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasAnyTag(cells, i, REPORTED)) return false;
  if (hasTag(cells, i, Tag.Preposition)) return !hasTag(cells, i + 1, Tag.Comma);
  if (hasTag(cells, i, Tag.Passive)) return true;
  if (/^(?:me|ber)/.test(wordAt(reading, cells, i))) return false;
  return i <= 1 || !hasTag(cells, i - 1, Tag.Lower) || hasTag(cells, i - 1, Tag.Reporting);
}

/** The verb stands in front, titles in between. */
function isReportedOf(reading: Reading, cells: Cells, cell: number): boolean {
  let i = cell - 1;
  while (hasAnyTag(cells, i, BETWEEN)) i--;
  return isTold(reading, cells, i);
}

/** The verb stands behind, with what is said of the person in between: ", selaku Ketua DPRD, berharap". */
function isReporting(reading: Reading, cells: Cells, cell: number): boolean {
  let i = behindInsertion(cells, cell + 1);
  for (const end = i + REACH; i < end; i++) {
    // "Hendri selaku Ketua DPRD, berharap"
    if (hasTag(cells, i, Tag.Comma) && hasTag(cells, i - 1, Tag.Title)) continue;
    if (hasAnyTag(cells, i, SOMEBODY_ELSE)) return false;
    if (hasTag(cells, i, Tag.Reporting))
      return !isWord(reading, cells.from[i]! - 1, WordFlag.subordinator | WordFlag.oblique);
  }
  return false;
}

/** The cell behind "(Camat Mandau)" or ", selaku Ketua DPRD,"; the same cell where there is none. */
function behindInsertion(cells: Cells, at: number): number {
  const close = hasTag(cells, at, Tag.Open) ? Tag.Close : Tag.Comma;
  if (close === Tag.Comma && !hasTag(cells, at, Tag.Comma)) return at;
  for (let i = at + 1; i < at + LONGEST_INSERTION; i++) {
    if (hasTag(cells, i, close)) return i + 1;
    if (hasTag(cells, i, Tag.Name)) return at;
  }
  return at;
}

/** Events at which people come together: whoever is listed was there. */
const GATHERINGS: ReadonlySet<string> = new Set([
  'meeting',
  'plenary',
  'training',
  'outreach',
  'ceremony',
  'inauguration',
  'award',
  'signing',
  'declaration',
  'visit',
  'inspection',
  'launch',
]);

/**
 * Whether somebody is told of as one of those at an event without doing anything there: in the sentences of the lead; farther
 * on where offices are taken on, or in a list of several.
 *
 * @param references those whom the sentence names
 */
export function isAmong(
  reading: Reading,
  cells: Cells,
  references: readonly PersonReference[],
  reference: PersonReference,
  { type, lead }: AssembledEvent,
  sentence: number,
): boolean {
  if (isOnlyTold(cells, references, reference)) return false;
  if (type === 'inauguration' && tellsOfEnd(reading)(cells)) return false;
  return (
    lead.has(sentence) ||
    type === 'inauguration' ||
    (GATHERINGS.has(type) && isListed(cells, reference.cell))
  );
}

/** Cells of a list that are looked through on either side, and the names that make it one. */
const LIST_REACH = 16;
const FEWEST_LISTED = 3;

/** One of three or more whom nothing but titles stands between: "Bupati …, Camat … dan Kapolsek …". */
function isListed(cells: Cells, cell: number): boolean {
  let names = 0;
  for (const step of [-1, 1]) {
    // The cell itself counts once, on the way back.
    for (let i = step < 0 ? cell : cell + 1, left = LIST_REACH; left > 0; i += step, left--) {
      if (hasTag(cells, i, Tag.Name)) names++;
      else if (!hasAnyTag(cells, i, JOINING)) break;
    }
  }
  return names >= FEWEST_LISTED;
}

/** "Camat Mandau mengatakan bahwa Bupati …": somebody else in the sentence only speaks of the person. */
function isOnlyTold(
  cells: Cells,
  references: readonly PersonReference[],
  { person, cell }: PersonReference,
): boolean {
  const first = references[0]!;
  if (first.person === person) return false;
  for (let i = 0; i < cell; i++) {
    // The subject stands in front, or right behind "kata" and "menurut".
    if (hasAnyTag(cells, i, SAYING) && first.cell <= i + 2) return true;
  }
  return false;
}

/** ", Bupati … dan Camat": nothing but titles stands between two people, who do one thing or undergo it. */
export function isJoined(cells: Cells, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (!hasAnyTag(cells, i, JOINING)) return false;
  return true;
}

const JOINING = maskOf(Tag.Title, Tag.Comma, Tag.Conj, Tag.Proper, Tag.Region, Tag.Acting);

/** Cells of a list that goes on, at most. */
const LONGEST_LIST = 80;

/**
 * "Hadir Camat … Serta, Sekretaris Daerah …, Kadis …"; "Hadir Wakil Bupati Drs. Hendri, Kapolres …": a sentence of nothing
 * but people, behind another one in its paragraph, or joined to it.
 */
function goesOnListing({ cells, document: { sectionOf }, tagged }: Reading, s: number): boolean {
  const row = cells[s]!;
  const at = hasTag(row, 0, Tag.Conj) ? (hasTag(row, 1, Tag.Comma) ? 2 : 1) : 0;
  const isApart = at === 0 && sectionOf[s - 1] !== sectionOf[s];
  if (s === 0 || isApart || row.length > LONGEST_LIST) return false;
  if (!hasAnyTag(row, at, at > 0 ? PERSON : maskOf(Tag.Name))) return false;
  for (let i = at; i < row.length; i++) {
    const isVerb = markAt(tagged, row.from[i]!, EntryType.eventVerb) !== undefined;
    if (isVerb || hasTag(row, i, Tag.Reporting)) return false;
  }
  return true;
}

/** Words between "tampak" and those who were there, at most: "tampak juga di antaranya". */
const ALSO_REACH = 3;

/** "Selain hadirnya para calon, tampak juga mantan Bupati …": the verb at a cell opens a clause, and those who were there stand behind it. */
function opensList(reading: Reading, cells: Cells, verb: number): boolean {
  if (!hasTag(cells, verb - 1, Tag.Comma)) return false;
  const row = verbAt(reading, cells, verb);
  if (row?.role !== 'attendee' || row.type !== null) return false;
  for (let i = verb + 1; i <= verb + ALSO_REACH && i < cells.length; i++) {
    if (hasAnyTag(cells, i, LISTED)) return true;
    if (!hasTag(cells, i, Tag.Lower)) return false;
  }
  return false;
}

const LISTED = maskOf(Tag.Title, Tag.Name, Tag.Standing, Tag.Acting);

/** How a list of people is headed: by whoever "hadir", or in a release of people who take office. */
export function listedUnder<T extends { cell: number; list: boolean }>(
  reading: Reading,
  sentence: number,
  type: string,
  attendedFrom: (reading: Reading, cells: Cells) => T | null,
): T | { cell: number; role: 'attendee'; list: true } | null {
  const own = attendedFrom(reading, reading.cells[sentence]!);
  if (own?.list) return own;
  const row = reading.cells[sentence]!;
  for (let cell = own?.cell ?? row.length; cell < row.length; cell++)
    if (opensList(reading, row, cell)) return { cell, role: 'attendee', list: true };
  if (own) return own;
  const head = listHead(reading, sentence);
  if (head < 0)
    return goesOnListing(reading, sentence) && attendedFrom(reading, reading.cells[sentence - 1]!)
      ? { cell: 0, role: 'attendee', list: true }
      : null;
  const cells = reading.cells[head]!;
  const isInstalled = type === 'inauguration' && hasTag(cells, cells.length - 1, Tag.Colon);
  return (
    attendedFrom(reading, cells) ?? (isInstalled ? { cell: 0, role: 'attendee', list: true } : null)
  );
}
