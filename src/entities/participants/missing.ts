/** Who is told not to have come, and whose deed was another, as far as only `kliping/deep` tells it. */
import type { EventVerbRow } from '../../gazetteer/compiled.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { isWord, type Reading } from '../../mentions/release.js';
import type { AssembledEvent } from '../events/event.js';
import { cueAt } from '../events/type/incidental.js';
import { isPassiveAt } from '../events/roles.js';
import { actedBefore } from './other-days.js';
import { isPlanning } from '../events/when/fine.js';

/** What of an event tells whether somebody's deed was part of it. */
export type Told = Pick<AssembledEvent, 'type' | 'status' | 'sentences' | 'date'>;

/** The event verb that starts at a cell. */
export function verbAt(
  { tagged, knowledge }: Reading,
  cells: Cells,
  i: number,
): EventVerbRow | undefined {
  const mark =
    i >= 0 && i < cells.length ? markAt(tagged, cells.from[i]!, EntryType.eventVerb) : undefined;
  return mark && knowledge.lexicon.data.eventVerbs[mark.row];
}

/** The type of the event noun that starts at a cell. */
export function nounAt(
  { tagged, knowledge }: Reading,
  cells: Cells,
  i: number,
): string | undefined {
  const mark =
    i >= 0 && i < cells.length ? markAt(tagged, cells.from[i]!, EntryType.eventNoun) : undefined;
  return mark && knowledge.lexicon.data.eventNouns[mark.row]!.type;
}

/** Cells from a name to the verb, others who are joined to it counted, at most. */
const MISSING_REACH = 6;

/** "Budi tidak hadir", "Budi dan Hendri tak menghadiri rapat", "almarhum Budi": whoever is named at the cell did not come. */
export function isMissing(reading: Reading, cells: Cells, cell: number): boolean {
  if ([cell - 1, cell].some((at) => cueAt(reading, cells, at) === 'dead')) return true;
  if (isUnattended(reading, cells, cell)) return true;
  let i = cell + 1;
  while (i - cell < MISSING_REACH && hasAnyTag(cells, i, JOINED)) i++;
  // "Bupati Siak, Budi, juga tidak hadir"
  if (hasTag(cells, i, Tag.Comma) && hasTag(cells, cell - 1, Tag.Comma)) i++;
  if (hasTag(cells, i, Tag.Lower) && cueAt(reading, cells, i + 1) === 'not') i++;
  if (cueAt(reading, cells, i) !== 'not') return false;
  if (cueAt(reading, cells, i + 1) === 'but') return false;
  return [1, 2].some((step) => verbAt(reading, cells, i + step)?.role === 'attendee');
}

/** "tidak dihadiri oleh Gubernur Budi dan Wali Kota Hendri". */
function isUnattended(reading: Reading, cells: Cells, cell: number): boolean {
  let i = cell - 1;
  while (cell - i <= MISSING_REACH && hasAnyTag(cells, i, LISTED)) i--;
  return (
    i > 0 &&
    verbAt(reading, cells, i)?.role === 'attendee' &&
    isPassiveAt(reading, cells.from[i]!) &&
    cueAt(reading, cells, i - 1) === 'not'
  );
}

const LISTED = maskOf(Tag.Conj, Tag.Comma, Tag.Name, Tag.Title, Tag.Acting, Tag.Oblique);

const JOINED = maskOf(Tag.Conj, Tag.Dash, Tag.Name, Tag.Title);

/** Cells from whoever did something back to the verb, titles counted, at most. */
const AGENT_REACH = 6;

const BETWEEN = maskOf(Tag.Title, Tag.Oblique, Tag.Acting, Tag.Proper, Tag.Region);

/** "gedung yang diresmikan Gubernur …", "beberapa waktu lalu dilantik Bupati …": what they did was another thing. */
export function didElsewhere(
  reading: Reading,
  cells: Cells,
  cell: number,
  { type, status, sentences, date }: Told,
): boolean {
  const own = sentences.some((sentence) => reading.cells[sentence] === cells);
  if (actedBefore(reading, cells, cell, date, own)) return true;
  if (status === 'held' && !own && plans(reading, cells, cell + 1)) return true;
  let i = cell - 1;
  while (i >= 0 && cell - i < AGENT_REACH && hasAnyTag(cells, i, BETWEEN)) i--;
  const verb = i < 0 ? undefined : verbAt(reading, cells, i);
  if (!verb || !isPassiveAt(reading, cells.from[i]!)) return false;
  if (cueAt(reading, cells, i - 1) === 'past') return true;
  const relative =
    i > 0 &&
    isWord(reading, cells.from[i - 1]!, WordFlag.subordinator) &&
    !markAt(reading.tagged, cells.from[i - 1]!, EntryType.statusCue);
  return relative && verb.type !== null && verb.type !== type;
}

/** "Budi juga dijadwalkan mengunjungi Siak", "Budi bakal turun": what somebody is up to. */
const plans = (reading: Reading, cells: Cells, i: number): boolean =>
  [i, i + 1].some(
    (at) =>
      at < cells.length &&
      isPlanning(reading, cells.from[at]!) &&
      (at === i || hasTag(cells, i, Tag.Lower)),
  );
