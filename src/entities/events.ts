/**
 * Event assembly: what the release is about. Event nouns and verbs vote for a
 * type, the headline and the lead weighing most; the day, the venue, the place
 * and the people are read off around the words that won.
 */
import { hasTag, type Cells } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import { EntryType, hasFlag, WordFlag } from '../gazetteer/lexicon.js';
import { markAt } from '../gazetteer/tagger.js';
import { Shape } from '../document/tokens.js';
import type { QuoteCandidate } from '../mentions/quotes.js';
import type { Reading } from '../mentions/release.js';
import type { ResolvedDate } from './dates.js';
import { isQuoted } from './discourse.js';

export interface EventNoun {
  type: string;
  strength: number;
  /** Tokens of the noun. */
  from: number;
  to: number;
  /** Tokens of the whole name. */
  nameTo: number;
  sentence: number;
  score: number;
}

export interface AssembledEvent {
  type: string;
  trigger: [from: number, to: number];
  name: [from: number, to: number] | null;
  venue: { from: number; to: number; sentence: number } | null;
  address: [from: number, to: number] | null;
  date: ResolvedDate | null;
  status: 'held' | 'planned' | 'postponed' | 'cancelled';
  mode: 'online' | 'onsite' | 'hybrid' | null;
  sentences: number[];
}

/** Sentences of the body that can tell what the release is about. */
const LEAD = 5;

/** Sentences in reading order with their weight: headline, caption, lead. */
function weigh(
  reading: Reading,
  quotes: readonly QuoteCandidate[],
): { sentence: number; weight: number; title: boolean }[] {
  const { sections, sectionOf, sentences } = reading.document;
  const weighed: { sentence: number; weight: number; title: boolean }[] = [];
  let body = 0;
  for (let s = 0; s < sentences.length; s++) {
    const kind = sections[sectionOf[s]!]!.kind;
    if (kind === 'title') weighed.push({ sentence: s, weight: 3, title: true });
    else if (kind === 'caption') weighed.push({ sentence: s, weight: 1, title: false });
    else if (kind === 'body' && body < LEAD && !isQuoted(reading, sentences[s]!.from, quotes))
      weighed.push({ sentence: s, weight: [2.5, 1.8, 1.3, 1, 0.8][body++]!, title: false });
  }
  return weighed;
}

/** The main event, or null when the release has no sentence to read it off. */
export function assembleMain(
  reading: Reading,
  dates: readonly ResolvedDate[],
  quotes: readonly QuoteCandidate[],
): AssembledEvent | null {
  const weighed = weigh(reading, quotes);
  if (weighed.length === 0) return null;
  const nouns: EventNoun[] = [];
  const votes = new Map<string, number>();
  const vote = (type: string, score: number): void => {
    votes.set(type, (votes.get(type) ?? 0) + score);
  };
  let verb: { type: string; from: number; to: number; score: number; sentence: number } | null =
    null;
  for (const { sentence, weight, title } of weighed) {
    for (const noun of nounsOf(reading, sentence, weight, title, quotes)) {
      nouns.push(noun);
      vote(noun.type, noun.score);
    }
    for (const found of verbsOf(reading, sentence, weight, title, quotes)) {
      vote(found.type, found.score);
      if (!verb || found.score > verb.score) verb = { ...found, sentence };
    }
  }
  const type = winner(votes);
  const best = type === null ? null : bestNoun(nouns, type);
  if (type === null || (votes.get(type) ?? 0) < FLOOR)
    return statement(reading, weighed, dates, nouns, quotes);
  const trigger: [number, number] = best
    ? [best.from, best.to]
    : verb && verb.type === type
      ? [verb.from, verb.to]
      : nouns.length
        ? [nouns[0]!.from, nouns[0]!.to]
        : firstTokens(reading, weighed[0]!.sentence);
  const home = best?.sentence ?? verb?.sentence ?? weighed[0]!.sentence;
  const named = bestName(nouns, type, reading);
  const venue = findVenue(reading, home, weighed, quotes);
  const date = findDate(reading, home, weighed, dates);
  return {
    type,
    trigger,
    name: named ? [named.from, named.nameTo] : null,
    venue: venue?.extent ?? null,
    address: findAddress(reading, weighed),
    date,
    status: statusOf(reading, home, trigger[0], date),
    mode: modeOf(reading, weighed, venue !== null),
    sentences: [
      ...new Set(
        [home, venue?.extent.sentence, dateSentence(reading, date)].filter(
          (s): s is number => s !== undefined && s >= 0,
        ),
      ),
    ].sort((a, b) => a - b),
  };
}

/** From this score an event noun names the occasion on which something was said. */
const OCCASION = 2;
/** Below this score nothing happened but talk. */
const FLOOR = 3;

function winner(votes: Map<string, number>): string | null {
  let best: string | null = null;
  for (const [type, score] of votes) if (best === null || score > votes.get(best)!) best = type;
  return best;
}

function bestNoun(nouns: readonly EventNoun[], type: string): EventNoun | null {
  let best: EventNoun | null = null;
  for (const noun of nouns)
    if (noun.type === type && (!best || noun.score > best.score)) best = noun;
  return best;
}

/** The noun whose name says most: longest, in capitals. */
function bestName(nouns: readonly EventNoun[], type: string, reading: Reading): EventNoun | null {
  const { flags } = reading.document.tokens;
  let best: EventNoun | null = null;
  let bestScore = 0;
  for (const noun of nouns) {
    if (noun.type !== type) continue;
    const words = noun.nameTo - noun.from;
    if (words < 2) continue;
    const capital =
      flags[noun.from]! & Shape.cap && !(flags[noun.from]! & Shape.sentenceStart) ? 3 : 0;
    const score = Math.min(words, 12) + capital + noun.score * 0.6;
    if (score > bestScore) {
      best = noun;
      bestScore = score;
    }
  }
  return best;
}

function firstTokens(reading: Reading, sentence: number): [number, number] {
  const { from } = reading.document.sentences[sentence]!;
  return [from, from + 1];
}

/** A release that only reports what somebody said. */
function statement(
  reading: Reading,
  weighed: readonly { sentence: number; weight: number; title: boolean }[],
  dates: readonly ResolvedDate[],
  nouns: readonly EventNoun[],
  quotes: readonly QuoteCandidate[],
): AssembledEvent {
  const noun = nouns.reduce<EventNoun | null>(
    (top, next) => (!top || next.score > top.score ? next : top),
    null,
  );
  const { sentence } = weighed.find(({ title }) => !title) ?? weighed[0]!;
  let trigger = noun ? ([noun.from, noun.to] as [number, number]) : firstTokens(reading, sentence);
  const { from, to } = reading.document.sentences[sentence]!;
  for (let i = from; i < to; i++) {
    if (markAt(reading.tagged, i, EntryType.reporting)) {
      trigger = [i, i + 1];
      break;
    }
  }
  const date = findDate(reading, sentence, weighed, dates);
  const named = noun && noun.score >= OCCASION && noun.nameTo - noun.from >= 2 ? noun : null;
  return {
    type: 'statement',
    trigger,
    name: named ? [named.from, named.nameTo] : null,
    venue: findVenue(reading, sentence, weighed, quotes)?.extent ?? null,
    address: null,
    date,
    status: 'held',
    mode: null,
    sentences: [sentence],
  };
}

function nounsOf(
  reading: Reading,
  sentence: number,
  weight: number,
  title: boolean,
  quotes: readonly QuoteCandidate[],
): EventNoun[] {
  const found: EventNoun[] = [];
  const cells = reading.cells[sentence]!;
  const rows = reading.knowledge.lexicon.data.eventNouns;
  for (let c = 0; c < cells.length; c++) {
    const token = cells.from[c]!;
    const mark = markAt(reading.tagged, token, EntryType.eventNoun);
    if (
      !mark ||
      isChunk(cells, c) ||
      (isQuoted(reading, token, quotes) && !title) ||
      isInVenue(reading, token)
    )
      continue;
    const row = rows[mark.row]!;
    const to = token + mark.length;
    const verbBefore = [1, 2, 3].some((back) => hasHoldingVerb(reading, cells, c - back, row.type));
    const topical = isTopical(reading, cells, c);
    const capital =
      reading.document.tokens.flags[token]! & Shape.cap &&
      !(reading.document.tokens.flags[token]! & Shape.sentenceStart);
    const score =
      (row.strength - 0.5 + (verbBefore ? 1.2 : 0) + (capital && !title ? 0.5 : 0)) *
      weight *
      (topical ? 0.35 : 1);
    found.push({
      ...row,
      from: token,
      to,
      nameTo: nameEnd(reading, cells, c, to, title),
      sentence,
      score,
    });
    while (c + 1 < cells.length && cells.from[c + 1]! < to) c++;
  }
  return found;
}

/** "Ruang Rapat Hang Tuah": the event noun is part of a venue's name. */
function isInVenue(reading: Reading, token: number): boolean {
  for (let back = 1; back <= 3 && token - back >= 0; back++) {
    const mark = markAt(reading.tagged, token - back, EntryType.venueHead);
    if (mark && mark.length > back) return true;
  }
  return false;
}

const isChunk = (cells: Cells, c: number): boolean =>
  hasTag(cells, c, Tag.Title) ||
  hasTag(cells, c, Tag.Proper) ||
  hasTag(cells, c, Tag.Name) ||
  hasTag(cells, c, Tag.Region);

/** "menggelar", "mengikuti", "dihadiri" in front of the noun: it is what took place. */
function hasHoldingVerb(reading: Reading, cells: Cells, c: number, type: string | null): boolean {
  if (c < 0) return false;
  if (hasFlag(reading.knowledge.lexicon, cells.word[c]!, WordFlag.eventLead)) return true;
  const mark = markAt(reading.tagged, cells.from[c]!, EntryType.eventVerb);
  if (mark === undefined) return false;
  const row = reading.knowledge.lexicon.data.eventVerbs[mark.row]!;
  // "menertibkan alat peraga kampanye" is no campaign: the verb says what took place.
  return row.role !== null && (row.type === null || type === null || row.type === type);
}

/** Behind "terkait", "tentang", "dalam rangka" a noun names the topic, not the event. */
function isTopical(reading: Reading, cells: Cells, c: number): boolean {
  if (isBackground(reading, cells, c)) return true;
  for (let back = 1; back <= 3; back++) {
    const i = c - back;
    if (i < 0) return false;
    if (hasHoldingVerb(reading, cells, i, null) || hasTag(cells, i, Tag.Comma)) return false;
    if (hasFlag(reading.knowledge.lexicon, cells.word[i]!, WordFlag.topical)) return true;
  }
  return false;
}

/** "Setelah menggelar rapat, …": what stands before the comma came before. */
function isBackground(reading: Reading, cells: Cells, c: number): boolean {
  if (!hasFlag(reading.knowledge.lexicon, cells.word[0]!, WordFlag.topical)) return false;
  for (let i = 0; i < c; i++) if (hasTag(cells, i, Tag.Comma)) return false;
  for (let i = c; i < cells.length; i++) if (hasTag(cells, i, Tag.Comma)) return true;
  return false;
}

function verbsOf(
  reading: Reading,
  sentence: number,
  weight: number,
  title: boolean,
  quotes: readonly QuoteCandidate[],
) {
  const found: { type: string; from: number; to: number; score: number }[] = [];
  const cells = reading.cells[sentence]!;
  const rows = reading.knowledge.lexicon.data.eventVerbs;
  for (let c = 0; c < cells.length; c++) {
    const token = cells.from[c]!;
    const mark = markAt(reading.tagged, token, EntryType.eventVerb);
    if (!mark || isChunk(cells, c) || isQuoted(reading, token, quotes)) continue;
    const row = rows[mark.row]!;
    if (row.type === null || (!title && markAt(reading.tagged, token, EntryType.eventNoun)))
      continue;
    const capital = (reading.document.tokens.flags[token]! & Shape.cap) !== 0;
    // Headline roots ("Buka", "Gelar") are verbs only in headlines.
    if (!title && capital && !(reading.document.tokens.flags[token]! & Shape.sentenceStart))
      continue;
    const later = isSubordinate(reading, cells, c) || isBackground(reading, cells, c);
    found.push({
      type: row.type,
      from: token,
      to: token + mark.length,
      score: (row.strength - 0.7) * weight * (later ? 0.3 : 1),
    });
  }
  return found;
}

/** A verb behind "yang", "untuk", "agar" does not say what the sentence reports. */
function isSubordinate(reading: Reading, cells: Cells, c: number): boolean {
  for (let back = 1; back <= 2; back++) {
    if (
      c - back >= 0 &&
      hasFlag(reading.knowledge.lexicon, cells.word[c - back]!, WordFlag.subordinator)
    )
      return true;
  }
  return false;
}

/** Words of a name at most, the noun included. */
const LONGEST_NAME = 22;

/** Token behind the event's name that starts with the noun of cell `c`. */
function nameEnd(
  reading: Reading,
  cells: Cells,
  c: number,
  nounTo: number,
  title: boolean,
): number {
  const { tokens } = reading.document;
  const capitalised =
    (tokens.flags[cells.from[c]!]! & Shape.cap) !== 0 &&
    !(tokens.flags[cells.from[c]!]! & Shape.sentenceStart);
  let end = nounTo;
  let i = c;
  while (i < cells.length && cells.from[i]! < nounTo) i++;
  for (; i < cells.length && cells.to[i]! - cells.from[c]! <= LONGEST_NAME; i++) {
    if (
      hasTag(cells, i, Tag.Date) ||
      hasTag(cells, i, Tag.Period) ||
      hasTag(cells, i, Tag.Quote) ||
      hasTag(cells, i, Tag.Colon)
    )
      break;
    if (hasTag(cells, i, Tag.Name) && !capitalised) break;
    if (hasTag(cells, i, Tag.Locative) && leadsToVenue(reading, cells, i)) break;
    const word = cells.word[i]!;
    const content = isContent(reading, cells, i);
    if (
      (hasTag(cells, i, Tag.Dash) || hasTag(cells, i, Tag.Slash)) &&
      isGlued(reading, cells, i) &&
      i + 1 < cells.length
    )
      continue;
    if (content || (!capitalised && !title && isPlainLower(reading, cells, i))) end = cells.to[i]!;
    else if (hasTag(cells, i, Tag.Open)) {
      if (!hasTag(cells, i + 2, Tag.Close)) break;
      end = cells.to[i + 2]!;
      i += 2;
    } else if (hasTag(cells, i, Tag.Comma)) {
      if (!(isContent(reading, cells, i + 1) && capitalised) || hasTag(cells, i + 1, Tag.Title))
        break;
    } else if (!hasFlag(reading.knowledge.lexicon, word, WordFlag.nameGlue | WordFlag.conjunction))
      break;
  }
  return end;
}

/** A hyphen or slash inside a name: "Ke-77", "Kabupaten/Kota". */
function isGlued(reading: Reading, cells: Cells, i: number): boolean {
  const { flags } = reading.document.tokens;
  const next = cells.from[i]! + 1;
  return (
    !(flags[cells.from[i]!]! & Shape.spaced) &&
    next < reading.document.tokens.length &&
    !(flags[next]! & Shape.spaced)
  );
}

/** "di Aula", "di Gedung": where it took place, no longer what. */
function leadsToVenue(reading: Reading, cells: Cells, i: number): boolean {
  return (
    i + 1 < cells.length &&
    markAt(reading.tagged, cells.from[i + 1]!, EntryType.venueHead) !== undefined
  );
}

function isContent(reading: Reading, cells: Cells, i: number): boolean {
  if (i >= cells.length) return false;
  if (
    hasTag(cells, i, Tag.Proper) ||
    hasTag(cells, i, Tag.Region) ||
    hasTag(cells, i, Tag.Title) ||
    hasTag(cells, i, Tag.Number)
  )
    return true;
  if (hasTag(cells, i, Tag.Election) || hasTag(cells, i, Tag.Name)) return true;
  const flags = reading.document.tokens.flags[cells.from[i]!]!;
  return (flags & Shape.cap) !== 0;
}

function isPlainLower(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i, Tag.Lower)) return false;
  const word = cells.word[i]!;
  if (
    hasFlag(
      reading.knowledge.lexicon,
      word,
      WordFlag.verbal | WordFlag.locative | WordFlag.pronoun | WordFlag.subordinator,
    )
  )
    return false;
  if (
    markAt(reading.tagged, cells.from[i]!, EntryType.eventVerb) ||
    markAt(reading.tagged, cells.from[i]!, EntryType.reporting)
  )
    return false;
  return true;
}

interface Venue {
  extent: { from: number; to: number; sentence: number };
  score: number;
}

/** The venue: a venue word behind "di" or "bertempat", early in the release. */
function findVenue(
  reading: Reading,
  home: number,
  weighed: readonly { sentence: number; weight: number }[],
  quotes: readonly QuoteCandidate[],
): Venue | null {
  let best: Venue | null = null;
  for (const { sentence, weight } of weighed) {
    const { from, to } = reading.document.sentences[sentence]!;
    for (let i = from; i < to; i++) {
      if (isQuoted(reading, i, quotes)) continue;
      const located = isLocated(reading, i, from);
      if (!located) continue;
      const mark =
        markAt(reading.tagged, i, EntryType.venueHead) ?? unheaded(reading, i, to, located);
      if (!mark) continue;
      const end = venueEnd(reading, i, i + mark.length, to);
      const capital =
        (reading.document.tokens.flags[i]! & Shape.cap) !== 0 || end - i > mark.length;
      const score =
        weight +
        (sentence === home ? 1 : 0) +
        (located === 2 ? 2 : 0) +
        (capital ? 1 : -2) +
        Math.min(end - i, 6) * 0.1;
      if (capital && !isRegionAlone(reading, i, end) && (!best || score > best.score))
        best = { extent: { from: i, to: end, sentence }, score };
      i = end - 1;
    }
  }
  return best;
}

function isRegionAlone(reading: Reading, from: number, to: number): boolean {
  return reading.regions.some((region) => region.from <= from && region.to >= to);
}

/** "digelar di Nusa Dua Convention Centre": capitals behind "digelar di" that are no region are a venue without a head. */
function unheaded(
  reading: Reading,
  i: number,
  to: number,
  located: 1 | 2,
): { length: number } | null {
  const { flags } = reading.document.tokens;
  if (located < 2 || !(flags[i]! & Shape.cap) || i + 1 >= to || !(flags[i + 1]! & Shape.cap))
    return null;
  if (reading.regions.some((region) => region.from === i) || reading.tagged.leading[i]) return null;
  return { length: 1 };
}

/** 2: behind "bertempat di"; 1: behind "di", "ke", "pada"; 0: neither. */
function isLocated(reading: Reading, i: number, from: number): 0 | 1 | 2 {
  const { lexicon } = reading.knowledge;
  const { tokens } = reading.document;
  const at = i - 1;
  if (at < from || !hasFlag(lexicon, tokens.id[at]!, WordFlag.locative))
    return hasFlag(lexicon, tokens.id[at] ?? -1, WordFlag.located) ? 2 : 0;
  return at - 1 >= from && hasFlag(lexicon, tokens.id[at - 1]!, WordFlag.located) ? 2 : 1;
}

/** Words of a venue's name at most. */
const LONGEST_VENUE = 14;

function venueEnd(reading: Reading, start: number, at: number, to: number): number {
  const { tokens, text } = reading.document;
  let end = at;
  for (let i = at; i < to && i - start < LONGEST_VENUE; i++) {
    const flags = tokens.flags[i]!;
    const word = tokens.id[i]!;
    if (
      hasFlag(
        reading.knowledge.lexicon,
        word,
        WordFlag.weekday | WordFlag.month | WordFlag.relativeDate,
      )
    )
      break;
    if (
      flags & Shape.cap ||
      markAt(reading.tagged, i, EntryType.venueHead) ||
      hasFlag(reading.knowledge.lexicon, word, WordFlag.venueWord)
    ) {
      end = i + 1;
      continue;
    }
    if (
      flags & Shape.digit &&
      hasFlag(reading.knowledge.lexicon, tokens.id[i - 1]!, WordFlag.venueWord)
    ) {
      end = i + 1;
      continue;
    }
    if (flags & Shape.digit && tokens.flags[i - 1]! & Shape.cap) {
      end = i + 1;
      continue;
    }
    const mark = text[tokens.start[i]!]!;
    if (mark === ',' && i + 1 < to && markAt(reading.tagged, i + 1, EntryType.venueHead)) continue;
    if (
      /['’.-]/.test(mark) &&
      i + 1 < to &&
      tokens.flags[i + 1]! & Shape.cap &&
      !(tokens.flags[i]! & Shape.spaced)
    )
      continue;
    break;
  }
  return end;
}

function findAddress(
  reading: Reading,
  weighed: readonly { sentence: number }[],
): [number, number] | null {
  const { tokens, text } = reading.document;
  for (const { sentence } of weighed) {
    const { from, to } = reading.document.sentences[sentence]!;
    for (let i = from; i < to - 1; i++) {
      if (!hasFlag(reading.knowledge.lexicon, tokens.id[i]!, WordFlag.street)) continue;
      let end = i + 1;
      for (let j = i + 1; j < to && j < i + 10; j++) {
        const mark = text[tokens.start[j]!]!;
        if (tokens.flags[j]! & (Shape.cap | Shape.digit)) end = j + 1;
        else if (mark !== '.' && !/^no$/i.test(text.slice(tokens.start[j]!, tokens.end[j]!))) break;
      }
      if (end > i + 1 && tokens.flags[i + 1]! & Shape.cap) return [i, end];
    }
  }
  return null;
}

/** The day of the event: beside its words, else the first one of the lead. */
function findDate(
  reading: Reading,
  home: number,
  weighed: readonly { sentence: number }[],
  dates: readonly ResolvedDate[],
): ResolvedDate | null {
  if (isDayUnknown(reading, weighed, dates)) return null;
  const days = dates.filter(({ on, candidate }) => on !== null && candidate.direction !== 'after');
  const present = days.filter(({ candidate }) => candidate.direction === null);
  const usable = present.length ? present : days;
  const isCaption = (sentence: number): boolean =>
    reading.document.sections[reading.document.sectionOf[sentence]!]!.kind === 'caption';
  const all = [home, ...weighed.map(({ sentence }) => sentence)];
  const order = [...all.filter((sentence) => !isCaption(sentence)), ...all.filter(isCaption)];
  for (const relative of [false, true]) {
    for (const sentence of order) {
      const { from, to } = reading.document.sentences[sentence]!;
      const inside = usable.filter(
        ({ candidate }) =>
          candidate.from >= from && candidate.from < to && candidate.relative === relative,
      );
      const firm =
        inside.find(({ candidate }) => candidate.point.weekday !== undefined) ?? inside[0];
      if (firm) return firm;
    }
    const later = usable.find(
      ({ candidate }) => candidate.relative === relative && candidate.point.weekday !== undefined,
    );
    if (later) return later;
  }
  return usable[0] ?? null;
}

/** The lead tells its day by a weekday that nothing resolves: no other date of the text is the event's. */
function isDayUnknown(
  reading: Reading,
  weighed: readonly { sentence: number }[],
  dates: readonly ResolvedDate[],
): boolean {
  return weighed.slice(0, 3).some(({ sentence }) => {
    const { from, to } = reading.document.sentences[sentence]!;
    const inside = dates.filter(({ candidate }) => candidate.from >= from && candidate.from < to);
    return (
      inside.some(({ iso, candidate }) => iso === null && candidate.relative) &&
      !inside.some(({ on }) => on !== null)
    );
  });
}

function dateSentence(reading: Reading, date: ResolvedDate | null): number {
  if (!date) return -1;
  return reading.document.sentences.findIndex(
    ({ from, to }) => date.candidate.from >= from && date.candidate.from < to,
  );
}

/** Tokens between "akan" and the event it announces, at most. */
const PLANNED_REACH = 4;

function statusOf(
  reading: Reading,
  sentence: number,
  trigger: number,
  date: ResolvedDate | null,
): AssembledEvent['status'] {
  const { from, to } = reading.document.sentences[sentence]!;
  const { statuses } = reading.knowledge.lexicon.data;
  let planned: 'near' | 'far' | '' = '';
  for (let i = from; i < to; i++) {
    const mark = markAt(reading.tagged, i, EntryType.statusCue);
    if (!mark) continue;
    const status = statuses[mark.row]!;
    if (status === 'postponed' || status === 'cancelled') return status;
    if (status === 'planned')
      planned = i < trigger && trigger - i <= PLANNED_REACH ? 'near' : planned || 'far';
  }
  return planned === 'near' ||
    (planned === 'far' && (date === null || date.candidate.direction === 'after'))
    ? 'planned'
    : 'held';
}

function modeOf(
  reading: Reading,
  weighed: readonly { sentence: number }[],
  venue: boolean,
): AssembledEvent['mode'] {
  const modes = reading.knowledge.lexicon.data.onlineModes;
  for (const { sentence } of weighed) {
    const { from, to } = reading.document.sentences[sentence]!;
    for (let i = from; i < to; i++) {
      const mark = markAt(reading.tagged, i, EntryType.onlineCue);
      if (mark) return modes[mark.row] as 'online' | 'hybrid';
    }
  }
  return venue ? 'onsite' : null;
}
