/** Days of what a verb plans, and all the days of an event of several; only `kliping/deep` tells them. */
import { DAY } from '../../dates/days.js';
import { sentenceOf } from '../../../document/document.js';
import { foldedAt } from '../../../document/tokens.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import type { ResolvedDate } from '../../dates/dates.js';
import type { AssembledEvent } from '../event.js';
import { isOtherEvent, isPlain, plansMain } from '../type/plans.js';

/** Tokens between the verb of what is planned and its day, at most, and between "akan" and the verb. */
const DAY_REACH = 14;
const VERB_REACH = 2;

/**
 * "Wali Kota Solok akan dilantik pada Sabtu, 24 Mei 2025": the day that a sentence of the lead sets for the verb of an
 * event, wherever its noun stands; or null.
 */
export function dayOfVerb(
  reading: Reading,
  { type, lead, date }: AssembledEvent,
  dates: readonly ResolvedDate[],
): ResolvedDate | null {
  const { eventVerbs } = reading.knowledge.lexicon.data;
  const setsDay = ({ on, candidate: { from } }: ResolvedDate): boolean => {
    const sentence = sentenceOf(reading.document, from);
    // "melantik kepala desa, Rabu (2/3). Camat akan dilantik …": what was held goes first.
    const isFirst = !date || from <= date.candidate.from;
    if (on === null || !isFirst || !lead.has(sentence)) return false;
    const start = Math.max(reading.document.sentences[sentence]!.from, from - DAY_REACH);
    for (let i = from - 1; i >= start; i--) {
      const mark = markAt(reading.tagged, i, EntryType.eventVerb);
      if (!mark) continue;
      return (
        eventVerbs[mark.row]!.type === type &&
        isPlanned(reading, i) &&
        isPlain(reading, i + mark.length, from) &&
        !isOtherEvent(reading, i, from)
      );
    }
    return false;
  };
  return dates.find(setsDay) ?? null;
}

/** "akan segera dilantik". */
function isPlanned(reading: Reading, verb: number): boolean {
  for (let back = 1; back <= VERB_REACH; back++) if (plansMain(reading, verb - back)) return true;
  return false;
}

/** Days of the longest event. */
const LONGEST_EVENT = 14;

/**
 * "Pelatihan dibuka Rabu (9/9). Kegiatan ini berlangsung selama dua hari, 9-10 September": the days that a sentence of the
 * event tells, where its one day is among them; or null.
 */
export function allDays(
  reading: Reading,
  { trigger }: AssembledEvent,
  { iso, candidate }: ResolvedDate,
  dates: readonly ResolvedDate[],
): ResolvedDate | null {
  if (!iso || iso.includes('/')) return null;
  const day = iso.slice(0, 10);
  const isAround = ({ iso: days }: ResolvedDate): boolean => {
    const [first, last] = (days ?? '').split('/');
    if (!first || !last || last.length < day.length) return false;
    const length = (Date.parse(last.slice(0, 10)) - Date.parse(first.slice(0, 10))) / DAY;
    return first <= day && day <= last.slice(0, 10) && length < LONGEST_EVENT;
  };
  const around = dates.filter((date) => isAround(date) && isOfEvent(reading, trigger, date));
  // The place stays that of the sentence which tells the one day.
  if (around.length === 1) return { ...around[0]!, candidate };
  return nextDay(reading, { iso, candidate }, dates);
}

/** Tokens between the day of an event and the day behind it, at most. */
const NEXT_REACH = 6;

/** "Senin (10/6) bagi PPS dan Selasa (11/6) bagi PPK": the day with the next one, which the sentence joins to it; or null. */
function nextDay(
  reading: Reading,
  { iso, candidate }: Pick<ResolvedDate, 'iso' | 'candidate'>,
  dates: readonly ResolvedDate[],
): ResolvedDate | null {
  const at = dates.findIndex((date) => date.candidate === candidate);
  const [own, next] = [dates[at], dates[at + 1]];
  if (!own || own.precision !== 'day' || next?.precision !== 'day') return null;
  const { from } = next.candidate;
  const isNear =
    from - candidate.to <= NEXT_REACH && isWord(reading, from - 1, WordFlag.conjunction);
  if (!isNear || Date.parse(next.iso!) - Date.parse(iso!) !== DAY) return null;
  // "apel Senin (10/6) dan rapat Selasa (11/6)": each on a day of its own.
  for (let i = candidate.to; i < from; i++)
    if ([EntryType.eventNoun, EntryType.eventVerb].some((type) => markAt(reading.tagged, i, type)))
      return null;
  return { ...own, iso: `${iso}/${next.iso}` };
}

/** Tokens between what tells of an event and its days, at most, and those that open a sentence. */
const DAYS_REACH = 24;
const OPENING = 3;

/**
 * The event's own word stands in front of the days in their sentence, or the sentence opens with "kegiatan", "bertempat";
 * and no word of another event stands in between.
 */
function isOfEvent(
  reading: Reading,
  [trigger]: readonly [number, number],
  { candidate: { from } }: ResolvedDate,
): boolean {
  const { document, tagged } = reading;
  const { tokens, text, sentences } = document;
  const word = foldedAt(tokens, text, trigger);
  const start = sentences[sentenceOf(document, from)]!.from;
  for (let i = from - 1; i >= start && i >= from - DAYS_REACH; i--) {
    if (foldedAt(tokens, text, i) === word) return true;
    // "Kegiatan ini" is an event's noun, too.
    const opens = i < start + OPENING && isWord(reading, i, WordFlag.eventLead | WordFlag.located);
    if (opens) return true;
    if (markAt(tagged, i, EntryType.eventNoun)) return false;
  }
  return false;
}
