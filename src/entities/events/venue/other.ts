/** Venues of something else than the main event, which only `kliping/deep` tells apart. */
import { isLinking } from '../../../mentions/officials/linking.js';
import { foldedAt, Shape } from '../../../document/tokens.js';
import { EntryType, hasFlag, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, maskOf } from '../../../grammar/cells.js';
import { Tag } from '../../../grammar/tags.js';
import type { DateCandidate } from '../../../mentions/dates/dates.js';
import type { QuoteCandidate } from '../../../mentions/quotes/quotes.js';
import { groundOf } from '../../../mentions/ground.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import type { ResolvedDate } from '../../dates/dates.js';
import { REPORTED } from '../type/context.js';
import type { WeighedSentence } from '../sentences.js';
import { findVenue } from './venue.js';
import { bodyVenue, subjectVenue } from './subject.js';
import { isRetold } from '../type/plans.js';
import { isPlanning } from '../when/fine.js';
import { villageVenue } from '../region/village.js';

/** A place in one of the sentences that an event is read off. */
type Place = { from: number; to: number; sentence: number };

/**
 * The venue of the main event: the one that was found unless it is that of something else, then the next; else a desa.
 *
 * @param home sentence that tells of the event
 * @param found the venue as the core finds it
 * @param said the day on which somebody said what the release reports
 */
export function mainVenue(
  reading: Reading,
  home: number,
  weighed: readonly WeighedSentence[],
  quotes: readonly QuoteCandidate[],
  found: Place | null,
  said?: ResolvedDate | null,
): Place | null {
  if (!found)
    return (
      bodyVenue(reading, weighed, quotes) ??
      subjectVenue(reading, home, weighed) ??
      villageVenue(reading, home, weighed, said !== undefined)
    );
  const { sentence } = found;
  if (
    isGuests(reading, found) ||
    isCounted(reading, found) ||
    isVerbApart(reading, found) ||
    isSeveral(reading, found) ||
    isRetold(reading, sentence)
  )
    return findVenue(
      reading,
      home,
      weighed.filter((place) => place.sentence !== sentence),
      quotes,
      said,
    );
  if (sentence === home) return found;
  if (!isBefore(reading, sentence) && !isOther(reading, home, found, said)) return found;
  const others = weighed.filter((place) => place.sentence !== sentence);
  return findVenue(reading, home, others, quotes, said);
}

/** "Sebelumnya, kontrak diteken di Ruang Kerja": the sentence tells what came before. */
function isBefore({ document, knowledge }: Reading, sentence: number): boolean {
  const { tokens, text, sentences } = document;
  const { from, to } = sentences[sentence]!;
  const opens = knowledge.lexicon.otherDayCues?.get(foldedAt(tokens, text, from)) === 0;
  return opens && from + 1 < to && text[tokens.start[from + 1]!] === ',';
}

/** "pelantikan Di Jadwalkan Sabtu", "saat di konfirmasi media": a passive verb that is written apart. */
function isVerbApart({ document, knowledge, tagged }: Reading, { from }: Place): boolean {
  const { tokens, text } = document;
  if (from < 1 || foldedAt(tokens, text, from - 1) !== 'di') return false;
  const whole = `di${foldedAt(tokens, text, from)}`;
  const { lexicon } = knowledge;
  return (
    !markAt(tagged, from, EntryType.venueHead) &&
    ((whole.endsWith('kan') && lexicon.wordIds.has(whole)) ||
      lexicon.absentCues.has(whole) ||
      hasFlag(lexicon, lexicon.wordIds.get(whole) ?? -1, WordFlag.verbal))
  );
}

/** "di TPS-TPS": several places are none. */
function isSeveral({ document: { tokens, text } }: Reading, { from, to }: Place): boolean {
  return (
    from + 2 < tokens.length &&
    to - from <= 3 &&
    text[tokens.start[from + 1]!] === '-' &&
    foldedAt(tokens, text, from) === foldedAt(tokens, text, from + 2) &&
    foldedAt(tokens, text, from).length === 3
  );
}

/** "Di Teluk Bintuni 2 paslon mendaftar": a region whose first word heads places, too, and a number. */
function isCounted(reading: Reading, { from, to }: Place): boolean {
  const end = groundOf(reading).regionEnd[from]!;
  return end > from && end < to && (reading.document.tokens.flags[end]! & Shape.digit) !== 0;
}

/** Tokens between "kunjungan" and where the guests are from, at most. */
const VISIT_REACH = 5;

/** "menerima kunjungan studi banding dari RSUD Melati": where guests are from. */
function isGuests(reading: Reading, { from }: Place): boolean {
  const { knowledge, tagged } = reading;
  if (from < 1 || !isLinking(reading, from - 1, from, 'origin')) return false;
  for (let i = from - 2; i >= 0 && i >= from - 1 - VISIT_REACH; i--) {
    const mark = markAt(tagged, i, EntryType.eventNoun);
    if (mark && knowledge.lexicon.data.eventNouns[mark.row]!.type === 'visit') return true;
  }
  return false;
}

/** Whether a venue outside the event's own sentence is that of something to come, on another day, or of an interview. */
function isOther(
  reading: Reading,
  home: number,
  { from, to, sentence }: Place,
  said?: ResolvedDate | null,
): boolean {
  if (isAttribute(reading, from)) return true;
  return said === undefined
    ? isPlanned(reading, home) && isInterview(reading, sentence, from)
    : isToCome(reading, sentence, from, to) || isOnOtherDay(reading, said, sentence);
}

/** Tokens between "akan" and the venue, at most. */
const PLANNED_REACH = 12;

/** Tokens between the venue and "mendatang", at most: "di Mapolda, Jumat nanti". */
const BEHIND_REACH = 4;

const QUOTE = /["“”]/;

/** "yang akan dilaksanakan minggu depan di Hotel Melati": a word of planning, outside what is quoted, close in front of the venue. */
function isToCome(reading: Reading, sentence: number, venue: number, end: number): boolean {
  const { sentences, tokens, text } = reading.document;
  const last = Math.min(sentences[sentence]!.to, end + BEHIND_REACH);
  for (let i = end; i < last && !QUOTE.test(text[tokens.start[i]!]!); i++)
    if (isPlanning(reading, i)) return true;
  const first = Math.max(sentences[sentence]!.from, venue - PLANNED_REACH);
  for (let i = venue - 1; i >= first && !QUOTE.test(text[tokens.start[i]!]!); i--)
    if (isPlanning(reading, i)) return true;
  return false;
}

function isPlanned(reading: Reading, sentence: number): boolean {
  const { from, to } = reading.document.sentences[sentence]!;
  for (let i = from; i < to; i++) if (isPlanning(reading, i)) return true;
  return false;
}

/** "masjid lama yang berada di Perumahan Melati": where a thing is, but "saat berada di TPS", "akan berada di Aula". */
function isAttribute(reading: Reading, from: number): boolean {
  const { document, knowledge, tagged } = reading;
  const verb = foldedAt(document.tokens, document.text, from - 2);
  return (
    isWord(reading, from - 1, WordFlag.locative) &&
    knowledge.lexicon.incidentalCues?.get(verb) === 'stands' &&
    isWord(reading, from - 3, WordFlag.subordinator) &&
    !markAt(tagged, from - 3, EntryType.occasionCue) &&
    !markAt(tagged, from - 3, EntryType.statusCue)
  );
}

/** Cells between a verb of saying and the place where it was said, at most. */
const SPEAKER_REACH = 8;

/** Who speaks, between the verb and the place. */
const SPEAKER = maskOf(Tag.Title, Tag.Name, Tag.Proper, Tag.Comma, Tag.Region);

/** "ujar Ketua KPU … di Kantor KPU": where somebody was asked. */
function isInterview(reading: Reading, sentence: number, venue: number): boolean {
  const cells = reading.cells[sentence]!;
  let c = cells.length - 1;
  while (c > 0 && cells.from[c]! >= venue - 1) c--;
  return isSaid(cells, c);
}

function isSaid(cells: Cells, last: number): boolean {
  for (let i = last; i >= 0 && last - i < SPEAKER_REACH; i--) {
    if (hasAnyTag(cells, i, REPORTED)) return true;
    if (!hasAnyTag(cells, i, SPEAKER)) return false;
  }
  return false;
}

/** The sentence tells days, and none of them is the event's, which another sentence tells. */
function isOnOtherDay(reading: Reading, date: ResolvedDate | null, sentence: number): boolean {
  if (!date || date.candidate.point.day === undefined) return false;
  const { from, to } = reading.document.sentences[sentence]!;
  const there = reading.dates.filter((day) => day.from >= from && day.from < to);
  return (
    there.some(({ point }) => point.day !== undefined) &&
    !there.some((day) => day.relative || day.until || isSameDay(day, date.candidate))
  );
}

/** Parts that both days tell are the same. */
const isSameDay = ({ point: a }: DateCandidate, { point: b }: DateCandidate): boolean =>
  a.day === b.day && (a.month === undefined || b.month === undefined || a.month === b.month);
