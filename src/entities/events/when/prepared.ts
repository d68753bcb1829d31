/** What is held to prepare something else, and days that are that other thing's; only `kliping/deep` tells them apart. */
import { DAY_PART_PATTERN } from '../../../chrono/calendar-words.js';
import { sentenceOf } from '../../../document/document.js';
import { Shape } from '../../../document/tokens.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import type { ResolvedDate } from '../../dates/dates.js';
import type { AssembledEvent } from '../event.js';
import { cueAtToken } from '../type/incidental.js';
import type { EventNoun } from '../type/nouns.js';
import { isAheadOf, isOtherDay, isPlanning } from './fine.js';

/** Tokens between what is held and what it prepares, at most: "rapat kerja untuk persiapan pelaksanaan". */
const PREPARED_REACH = 5;

const isPreparing = (reading: Reading, token: number): boolean =>
  cueAtToken(reading, token) === 'preparing';

/** Types of what is held to prepare something. */
const PREPARING: ReadonlySet<string> = new Set(['meeting', 'training', 'outreach', 'inspection']);

/** "rapat kerja untuk persiapan pleno", "Monitoring Persiapan Kunjungan Kerja": the types of what is prepared by something else that is held. */
export function preparedTypes(reading: Reading, nouns: readonly EventNoun[]): ReadonlySet<string> {
  const prepared = new Set<string>();
  for (const [i, { type, from, sentence, late }] of nouns.entries()) {
    const holder = nouns[i - 1];
    if (!holder || late || holder.sentence !== sentence || from - holder.to > PREPARED_REACH)
      continue;
    if (!PREPARING.has(holder.type) || holder.type === type) continue;
    for (let at = from - 1; at >= holder.from && from - at <= PREPARED_REACH; at--)
      if (isPreparing(reading, at)) prepared.add(type);
  }
  return prepared;
}

/** Tokens between an event's word and the day of what it is about, at most. */
const CLAUSE_REACH = 40;

/** "rapat persiapan jalan sehat | yang akan digelar pada 23 April": the token of "yang" in front of the day of what the event prepares or is about, or -1. */
function toComeFrom(reading: Reading, [from]: readonly [number, number], day: number): number {
  let planned = -1;
  for (let i = day - 1; i >= from && day - i <= CLAUSE_REACH; i--) {
    if (isPlanning(reading, i) && isWord(reading, i - 1, WordFlag.subordinator)) planned = i - 1;
    const cue = cueAtToken(reading, i);
    const about = cue === 'preparing' || cue === 'matter' || isWord(reading, i, WordFlag.topical);
    if (planned > i && about) return planned;
  }
  return -1;
}

/** Takes back a day and a venue that are of what the event prepares, and tells it planned where its day is to come. */
export function settlePrepared(
  reading: Reading,
  event: AssembledEvent,
  story: readonly ResolvedDate[],
): void {
  const { date, trigger, venue } = event;
  if (!date) return;
  const home = sentenceOf(reading.document, trigger[0]);
  const isAbout = ({ candidate }: ResolvedDate): number =>
    sentenceOf(reading.document, candidate.from) === home && candidate.from > trigger[0]
      ? toComeFrom(reading, trigger, candidate.from)
      : -1;
  const since = isAbout(date);
  if (since >= 0) {
    event.date =
      story.find(
        (day) =>
          day.on !== null &&
          day.candidate.direction !== 'after' &&
          day !== date &&
          isAbout(day) < 0 &&
          !isOtherDay(reading, day),
      ) ?? null;
    event.status = 'held';
  } else if (event.status === 'held' && isAheadOf(reading, date)) event.status = 'planned';
  else if (
    event.status === 'planned' &&
    !isPlannedIn(reading, home, event, story) &&
    !isAheadOf(reading, date)
  )
    event.status = 'held';
  if (event.status === 'planned' && event.date === date && isOfSpeech(reading, home, trigger, date))
    event.date = null;
  if (venue?.sentence !== home || venue.from < trigger[0]) return;
  const clause = toComeFrom(reading, trigger, venue.from);
  if (clause >= 0 && venue.from - clause <= VENUE_REACH) event.venue = null;
}

/** A word of the sentence plans something: in a headline, in capitals, too, but neither "Keluarga Berencana" nor "bakal calon". */
function isPlannedIn(
  reading: Reading,
  sentence: number,
  { trigger, date }: AssembledEvent,
  story: readonly ResolvedDate[],
): boolean {
  const { sections, sectionOf, sentences, tokens } = reading.document;
  const { from, to } = sentences[sentence]!;
  const title = sections[sectionOf[sentence]!]!.kind === 'title';
  // "yang akan bertarung pada 3 November mendatang menggelar deklarasi": another day is to come.
  const isOther = (i: number): boolean =>
    (i < trigger[0] && isWord(reading, i - 1, WordFlag.subordinator)) ||
    story.some((day) => day !== date && day.candidate.from <= i && i <= day.candidate.to);
  for (let i = from; i < to; i++) {
    // "menggelar pertemuan jelang Ramadan": what is to come is something else.
    if (!isPlanning(reading, i) || isWord(reading, i, WordFlag.topical) || isOther(i)) continue;
    if (title || i === from || !(tokens.flags[i]! & Shape.cap)) return true;
  }
  return false;
}

/** "KPU akan menggelar debat, kata Rafli, Selasa (8/10)": the day on which somebody spoke of what is to come. */
function isOfSpeech(
  reading: Reading,
  home: number,
  [, triggerEnd]: readonly [number, number],
  date: ResolvedDate,
): boolean {
  const { document, tagged } = reading;
  const { tokens, text, sentences } = document;
  const { from, point, relative } = date.candidate;
  if (isAheadOf(reading, date) || relative || point.weekday === undefined) return false;
  if (isToday(reading, home)) return false;
  const sentence = sentences[sentenceOf(document, from)]!;
  const since = triggerEnd < from ? Math.max(triggerEnd, sentence.from) : sentence.from;
  for (let i = from - 1; i >= since && from - i <= CLAUSE_REACH; i--) {
    if (markAt(tagged, i, EntryType.reporting)) return true;
    if (/["“”]/.test(text[tokens.start[i]!]!) || isPlanning(reading, i)) return false;
    if (isWord(reading, i, WordFlag.located)) return false;
  }
  return false;
}

const TODAY = new RegExp(`(?<![A-Za-z])(?:hari|${DAY_PART_PATTERN}) ini(?![A-Za-z])`, 'i');

/** "Rapat dijadwalkan siang ini": told in the event's own sentence or the one behind it. */
function isToday({ document: { sentences, text, tokens } }: Reading, home: number): boolean {
  const { to } = sentences[home + 1] ?? sentences[home]!;
  return TODAY.test(text.slice(tokens.start[sentences[home]!.from], tokens.end[to - 1]));
}

/** Tokens between "yang akan digelar" and the venue, at most. */
const VENUE_REACH = 12;
