/** Whose deed is told of another day than the event's; only `kliping/deep` asks. */
import { firstFrom } from '../../document/document.js';
import { EntryType } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import type { DateCandidate } from '../../mentions/dates/dates.js';
import type { Reading } from '../../mentions/release.js';
import { DAY, type Day, toUtc } from '../dates/days.js';
import type { ResolvedDate } from '../dates/dates.js';
import { verbAt } from './missing.js';
import { agentVerb } from './roles-settled.js';

/** Dates of a sentence that are looked at, at most. */
const MOST_DATES = 4;

/** Days around an event in which what is told of them may be part of it. */
const NEAR = 3;

/**
 * "Rumah sakit itu diresmikan Gubernur … pada 3 Maret 2017", "pada 3 Maret 2017 lalu Gubernur … melantik": the sentence tells
 * of another day than the event's only, and somebody's deed on it.
 *
 * @param own the sentence is one of those that tell of the event
 */
export function actedBefore(
  reading: Reading,
  cells: Cells,
  cell: number,
  date: ResolvedDate | null,
  own: boolean,
): boolean {
  if (!date?.on || !isOfOtherDays(reading, cells, date.on)) return false;
  const verb = agentVerb(reading, cells, cell);
  // "Pelatihan yang dimulai 1 Juni diikuti Camat": whoever comes does so on any of its days.
  if (verb >= 0 && !hasTag(cells, verb + 1, Tag.Comma))
    return verbAt(reading, cells, verb)!.role !== 'attendee';
  return !own && actsBehind(reading, cells, cell + 1);
}

/** The days of a sentence, if it has any, all lie well before the event's. */
function isOfOtherDays({ dates }: Reading, cells: Cells, on: Day): boolean {
  if (cells.length === 0) return false;
  const first = firstFrom(dates.length, (i) => dates[i]!.from >= cells.from[0]!);
  const end = cells.to[cells.length - 1]!;
  let i = first;
  for (; i < dates.length && i < first + MOST_DATES && dates[i]!.from < end; i++) {
    const day = dayOf(dates[i]!, on);
    if (day === null || toUtc(on) - toUtc(day) <= NEAR * DAY) return false;
  }
  return i > first;
}

/** The day of a date, in the event's year where it tells none; null where it tells no day. */
function dayOf({ relative, point: { day, month, year } }: DateCandidate, on: Day): Day | null {
  return relative || day === undefined || month === undefined
    ? null
    : { day, month, year: year ?? on.year };
}

/** Cells between somebody and what they do, at most. */
const DEED_REACH = 4;

const STOP = maskOf(Tag.Name, Tag.Title, Tag.Reporting, Tag.Quote, Tag.Period, Tag.Comma);

/** "… telah melantik", "… dilantik": an event's verb stands right behind. */
function actsBehind(reading: Reading, cells: Cells, from: number): boolean {
  for (let i = from; i < cells.length && i < from + DEED_REACH; i++) {
    if (hasAnyTag(cells, i, STOP)) return false;
    if (markAt(reading.tagged, cells.from[i]!, EntryType.eventVerb)) return true;
  }
  return false;
}
