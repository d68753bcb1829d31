/** Days that are told beside an event and are not its own, and days to come, which only `kliping/deep` tells apart. */
import { isAhead } from '../../../chrono/calendar-words.js';
import { sentenceOf } from '../../../document/document.js';
import { foldedAt } from '../../../document/tokens.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { findDateline } from '../../../mentions/dateline/dateline.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import type { ResolvedDate } from '../../dates/dates.js';
import { allDays, dayOfVerb } from './ahead.js';
import type { AssembledEvent } from '../event.js';
import {
  isHeldThen,
  isOtherEvent,
  isPlain,
  isRetold,
  PLANNED_REACH,
  plansBehind,
  plansMain,
} from '../type/plans.js';
import { datelinedDay, saidDay } from './said.js';
import { movedDay } from './moved.js';
import { settlePrepared } from './prepared.js';
import { settleStruck } from './struck.js';
import { datesOf } from './when.js';

/** Tokens between "akan" and the day that is to come, at most. */
const TO_COME_REACH = 12;

/** "HUT yang jatuh pada 5 Oktober", "SK Nomor 12 tanggal 6 Mei", "PSU akan digelar 13 Juli": another day than the event's. */
export function isOtherDay(reading: Reading, { candidate }: ResolvedDate): boolean {
  const { document, knowledge } = reading;
  const { tokens, text, sentences } = document;
  const { otherDayCues } = knowledge.lexicon;
  const { from } = sentences[sentenceOf(document, candidate.from)]!;
  for (let back = 1; back <= TO_COME_REACH && candidate.from - back >= from; back++) {
    const token = candidate.from - back;
    // '"Jalan akan diperbaiki," kata Budi, Rabu (5/6)': what is planned stands in the quotation.
    if (/["“”]/.test(text[tokens.start[token]!]!)) break;
    if (isPlanning(reading, token)) return true;
    // "masih berlangsung hingga Kamis (7/8)": with its weekday, it is the day of the release.
    const reach = candidate.point.weekday === undefined ? otherDayCues : undefined;
    if ((reach?.get(foldedAt(tokens, text, token)) ?? 0) >= back) return true;
  }
  if (isPlanning(reading, candidate.to) || isRetold(reading, sentenceOf(document, candidate.from)))
    return true;
  return isDecree(reading, from, candidate) || isBackground(reading, from, candidate.from);
}

/** "dijadwalkan pada 12 Oktober": what is spoken of is to come on that day. */
function isAwaited(reading: Reading, { candidate: { from } }: ResolvedDate): boolean {
  for (let back = 1; back <= TO_COME_REACH; back++)
    if (isPlanning(reading, from - back)) return true;
  return false;
}

/** Tokens between the number of a decree and its day, at most: its year, what it is about and who signed it. */
const DECREE_REACH = 45;

/** "Keputusan Menteri Nomor 4 Tahun 2024 tentang … yang ditandatangani Hendri Jamal tanggal 24 September 2024". */
function isDecree(
  reading: Reading,
  sentence: number,
  { from, point, until }: ResolvedDate['candidate'],
): boolean {
  const { tokens, text } = reading.document;
  if (point.weekday !== undefined || until || foldedAt(tokens, text, from) !== 'tanggal')
    return false;
  for (let i = from - 1; i >= sentence && i >= from - DECREE_REACH; i--) {
    if (isWord(reading, i, WordFlag.located)) return false;
    const reach = reading.knowledge.lexicon.otherDayCues?.get(foldedAt(tokens, text, i));
    if (reach === TO_COME_REACH) return true;
  }
  return false;
}

/** "akan", "dijadwalkan", but not "bakal calon". */
export function isPlanning({ tagged, knowledge }: Reading, token: number): boolean {
  const cue = markAt(tagged, token, EntryType.statusCue);
  if (cue === undefined || tagged.leading[token]?.type === EntryType.standing) return false;
  return knowledge.lexicon.data.statuses[cue.row] === 'planned';
}

/** What a clause starts behind. */
const CLAUSE_MARK = /^[,:"“”–—-]$/;

/** Tokens of a clause in front of its day that are looked through, at most. */
const CLAUSE_REACH = 30;

/** "Menanggapi aksi pada Senin (22/2), …", "Sebelumnya, Kamis (30/11), …": the day at `day` is that of what came before. */
function isBackground({ document, knowledge }: Reading, sentence: number, day: number): boolean {
  const { tokens, text } = document;
  const opens = (token: number): boolean =>
    knowledge.lexicon.otherDayCues?.get(foldedAt(tokens, text, token)) === 0;
  const isMark = (token: number): boolean => CLAUSE_MARK.test(foldedAt(tokens, text, token));
  if (opens(sentence) && isMark(sentence + 1)) return true;
  let start = day;
  while (start > sentence && day - start < CLAUSE_REACH && !isMark(start - 1)) start--;
  return start < day && opens(start);
}

/**
 * The day to come that the event's own sentence sets behind it: "Pelantikan … akan berlangsung pada 20 Februari".
 * Of a planned event, the next sentence may do so behind the same word: "akan menggelar rapat. … rapat dijadwalkan Kamis (20/2)".
 *
 * @param trigger the tokens of the event's word
 */
export function dayToCome(
  reading: Reading,
  home: number,
  trigger: readonly [number, number],
  dates: readonly ResolvedDate[],
  planned: boolean,
): ResolvedDate | null {
  const set = setDay(reading, home, trigger, dates, planned || plansBehind(reading, home, trigger));
  return (
    set ?? (planned ? null : (dayBeforeDateline(reading, dates) ?? dayBack(reading, home, dates)))
  );
}

/** "Kamis 18 Januari 2018 lalu Kelurahan … mengadakan musrenbang": the one day of the event's own sentence, told with its weekday. */
function dayBack(
  reading: Reading,
  home: number,
  dates: readonly ResolvedDate[],
): ResolvedDate | null {
  const [own, other] = daysOf(reading, home, dates);
  if (!own || other || own.candidate.direction !== 'before') return null;
  const { weekday, day } = own.candidate.point;
  const told = weekday !== undefined && day !== undefined;
  return told && !isOtherDay(reading, own) ? own : null;
}

/** Days between an event and the dateline of its release, at most. */
const DATELINE_REACH = 3;

const DAY = 86_400_000;

/** "Siak, 26/6/2022 – … pada Sabtu (25/6/2022)": the day that the story tells goes before that on which it was written. */
function dayBeforeDateline(reading: Reading, dates: readonly ResolvedDate[]): ResolvedDate | null {
  const line = findDateline(reading);
  const isIn = ({ from }: ResolvedDate['candidate']): boolean =>
    line !== null && from >= line.from && from < line.to;
  const hasWeekday = ({ candidate }: ResolvedDate): boolean =>
    candidate.point.weekday !== undefined;
  const written = dates.find((date) => isIn(date.candidate) && !hasWeekday(date));
  if (!written?.iso) return null;
  const at = (iso: string): number => Date.parse(iso.slice(0, 10));
  const isBefore = ({ iso, on }: ResolvedDate): boolean => {
    const days = on !== null && iso !== null ? (at(written.iso!) - at(iso)) / DAY : 0;
    return days > 0 && days <= DATELINE_REACH;
  };
  const told = dates.filter((date) => isBefore(date) && hasWeekday(date));
  return told.find((date) => !isOtherDay(reading, date)) ?? null;
}

/** The day that a sentence sets: see {@link dayToCome}. */
function setDay(
  reading: Reading,
  home: number,
  [from, to]: readonly [number, number],
  dates: readonly ResolvedDate[],
  planned: boolean,
): ResolvedDate | null {
  const own = daysOf(reading, home, dates);
  if (own.length > 0) return own.find((day) => isSet(reading, to, day, planned)) ?? null;
  if (!planned) return null;
  const { tokens, text, sentences } = reading.document;
  const next = daysOf(reading, home + 1, dates);
  const end = next.at(-1)?.candidate.from ?? 0;
  for (let i = sentences[home + 1]?.from ?? 0; i < end; i++)
    if (foldedAt(tokens, text, i) === foldedAt(tokens, text, from))
      return next.find((day) => isSet(reading, i + 1, day)) ?? null;
  return dates.find((day) => day.on && isToldAhead(reading, from, day)) ?? null;
}

/** Tokens between the event's word and its day to come, at most. */
const DAYS_REACH = 24;

/** "… menghadiri pelantikan pengurus pada Sabtu (2/9) mendatang": a day to come behind the event's word, in whichever sentence. */
function isToldAhead(reading: Reading, event: number, date: ResolvedDate): boolean {
  if (!isAheadOf(reading, date)) return false;
  const { document } = reading;
  const { tokens, text, sentences } = document;
  const { candidate } = date;
  const { from } = sentences[sentenceOf(document, candidate.from)]!;
  const own = foldedAt(tokens, text, event);
  for (let i = candidate.from - 1; i >= from && i >= candidate.from - DAYS_REACH; i--)
    if (foldedAt(tokens, text, i) === own) return !isOtherEvent(reading, i, candidate.from);
  return false;
}

/** "Rabu (17/2/2016) mendatang". */
export function isAheadOf({ document }: Reading, { candidate, end }: ResolvedDate): boolean {
  const word = /^ [A-Za-z]+/.exec(document.text.slice(end, end + LONGEST_WORD))?.[0] ?? '';
  return candidate.direction === 'after' || isAhead(word);
}

/** Letters of a word behind a day, at most, and the blank. */
const LONGEST_WORD = 14;

/** The dates of a sentence, if there is one, that are days. */
const daysOf = (
  reading: Reading,
  sentence: number,
  dates: readonly ResolvedDate[],
): ResolvedDate[] =>
  sentence < reading.document.sentences.length
    ? datesOf(reading, sentence, dates).filter(({ on }) => on !== null)
    : [];

/** Behind the event's word at `event`, and of nothing else's: not "rapat persiapan debat yang akan digelar 20 Februari". */
function isSet(
  reading: Reading,
  event: number,
  { candidate }: ResolvedDate,
  planned = false,
): boolean {
  const { from, to, direction } = candidate;
  const last = Math.max(event, from - PLANNED_REACH);
  for (let i = from - 1; i >= last; i--)
    if (plansMain(reading, i)) return isPlain(reading, event, i);
  // "HUT Siak yang jatuh pada 12 Oktober mendatang akan dipusatkan di Dayun".
  if (direction !== 'after' || from <= event) return false;
  if (plansMain(reading, to) || isHeldThen(reading, event, from)) return true;
  // "akan menggelar debat pada Senin (14/3) mendatang"
  const near = planned && from - event <= DAYS_REACH;
  // "akan menggelar apel untuk pengawasan pilkada, yang direncanakan 4 Desember mendatang"
  if (near && isPlanning(reading, from - 1)) return true;
  return near && isPlain(reading, event, from) && !isOtherEvent(reading, event - 1, from);
}

/** Sets the day of an event whose dateline tells it, and all of its days where a sentence does; takes back an address that is none. */
export function settleDays(
  reading: Reading,
  event: AssembledEvent,
  dates: readonly ResolvedDate[],
  story: readonly ResolvedDate[],
): void {
  // "Masa bakti mereka berakhir pada 14 Agustus 2023", and nobody tells when that was said.
  const { point, until } = event.date?.candidate ?? {};
  const told = event.type === STATEMENT && point?.weekday === undefined && !until;
  if (told && event.date && !isAwaited(reading, event.date) && isOtherDay(reading, event.date))
    event.date = null;
  event.date ??=
    datelinedDay(reading, dates, story) ?? saidDay(reading, event, dates, story) ?? null;
  settlePrepared(reading, event, story);
  settleStruck(reading, event, story);
  // "Jalan Santai" and "gerak jalan" are walks, and no streets.
  const at = event.address?.[0] ?? -1;
  const isWalk = [0, 1].some(
    (back) => (markAt(reading.tagged, at - back, EntryType.eventNoun)?.length ?? 0) > back,
  );
  if (isWalk) event.address = null;
  // "… yang rencananya digelar pada 28 Januari"
  const home = sentenceOf(reading.document, event.trigger[0]);
  const set = event.date && event.status === 'held';
  if (set && setDay(reading, home, event.trigger, story, true)?.start === event.date!.start)
    event.status = 'planned';
  const ahead = event.status === 'held' ? dayOfVerb(reading, event, story) : null;
  if (ahead) [event.date, event.status] = [ahead, 'planned'];
  event.date = event.date && (movedDay(reading, event.date, story) ?? event.date);
  event.date = event.date && (allDays(reading, event, event.date, story) ?? event.date);
}

const STATEMENT = 'statement';
