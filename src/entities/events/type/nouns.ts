/** Event nouns ("rapat", "pelantikan") of a sentence, each with its score. */
import { Shape, fold } from '../../../document/tokens.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt, typeBit } from '../../../gazetteer/tagger.js';
import { hasTag, type Cells } from '../../../grammar/cells.js';
import { Tag } from '../../../grammar/tags.js';
import { At, groundOf } from '../../../mentions/ground.js';
import type { QuoteCandidate } from '../../../mentions/quotes/quotes.js';
import { isWord, textOf, type Reading } from '../../../mentions/release.js';
import { isQuoted } from '../../discourse.js';
import {
  hasHoldingVerb,
  isBackground,
  isBehindCue,
  isChunk,
  isOccasion,
  isTopical,
} from './context.js';
import { nameEnd } from '../name/name.js';
import type { WeighedSentence } from '../sentences.js';
import { isLed, ledEnd, ledNameAt } from '../name/led.js';

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
  /** In a clause in front of the main one: "Setelah menggelar rapat, …". */
  background: boolean;
  /** Told as the topic of something else, as a kind of event, or as still to come. */
  aside: boolean;
  /** Behind a verb of holding or attending, or the occasion of what somebody said. */
  held: boolean;
  /** Held, or what something was done in: "ditetapkan dalam rapat", "hadir pada pelantikan". */
  within: boolean;
  /** The occasion of what somebody said: "… katanya usai rapat". */
  occasion: boolean;
  /** In front of a verb of holding or its place: "Rapat itu digelar …". */
  behind: boolean;
  /** In a sentence behind the lead, which does not tell what the release is about. */
  late: boolean;
  /** Behind "kegiatan", "acara": the words are the name of what took place, whatever its type ('' when no word tells it). */
  led: boolean;
  /** In the headline, where capitals tell nothing. */
  title: boolean;
  /** Inside the name of another. */
  inside: boolean;
  /** Type of the last noun inside its own name: "Sosialisasi dan Bimtek Pengisian Laporan". */
  inner: string | null;
  /** What else speaks for and against its name, in tenths, where the core does not look. */
  weight?: number;
}

/** What a noun inside the name of another counts ("Rapat Program Pemberantasan Korupsi" is a meeting), or told aside. */
export const LESS = 0.35;

const TELLING = typeBit(EntryType.eventNoun) | typeBit(EntryType.eventVerb);

/** The event nouns of a sentence, in order. */
export function nounsOf(
  reading: Reading,
  place: WeighedSentence,
  quotes: readonly QuoteCandidate[],
): EventNoun[] {
  const found: EventNoun[] = [];
  const { typesIn, bitsIn } = reading.tagged;
  if (!(typesIn[place.sentence]! & TELLING) && !(bitsIn[place.sentence]! & WordFlag.eventLead))
    return found;
  const cells = reading.cells[place.sentence]!;
  let outer: EventNoun | null = null;
  for (let c = 0; c < cells.length; c++) {
    const noun = nounAt(reading, cells, c, place, quotes) ?? ledNameAt(reading, cells, c, place);
    if (!noun) continue;
    if (outer && noun.from < outer.nameTo) {
      noun.inside = true;
      outer.inner = noun.type;
      noun.score *= LESS;
      outer.nameTo = Math.max(outer.nameTo, noun.nameTo);
    }
    // "Pembukaan Pelatihan …", "kegiatan sosialisasi …": what a weak noun leads to counts in full.
    else if (noun.strength > 1) outer = noun;
    const lead = found[found.length - 1];
    // "acara Sosialisasi Lomba …": the word that leads to it speaks for its type.
    if (noun.led && noun.type !== '' && lead?.to === noun.from) {
      noun.score += lead.score;
      lead.score = 0;
    }
    found.push(noun);
    while (c + 1 < cells.length && cells.from[c + 1]! < noun.to) c++;
  }
  return found;
}

/** Types whose nouns do not say what it was about: "rapat paripurna", "kunjungan kerja". */
const GENERAL = new Set(['meeting', 'plenary', 'visit']);

function nounAt(
  reading: Reading,
  cells: Cells,
  c: number,
  place: WeighedSentence,
  quotes: readonly QuoteCandidate[],
): EventNoun | null {
  const token = cells.from[c]!;
  const mark = markAt(reading.tagged, token, EntryType.eventNoun);
  // "Jaksa Masuk Sekolah": more than the office.
  if (!mark || (mark.length <= Math.min(cells.to[c]! - token, 2) && isChunk(cells, c))) return null;
  const led = isLed(reading, cells, c);
  if (!place.title && !led && isQuoted(reading, token, quotes)) return null;
  if (isInVenue(reading, token)) return null;
  const row = reading.knowledge.lexicon.data.eventNouns[mark.row]!;
  const to = token + mark.length;
  const wanted = GENERAL.has(row.type) ? 2 : mark.length > 1 ? 0 : 1;
  const end = led
    ? ledEnd(reading, cells, c, to, wanted)
    : nameEnd(reading, cells, c, to, place.title, wanted);
  let nameTo =
    reading.knowledge.fine?.wholeEventName(reading, cells, {
      noun: c,
      nounTo: to,
      end,
      title: place.title,
      type: row.type,
      general: wanted > 1,
    }) ?? end;
  // "Hadir dalam pembukaan Gubernur Riau …": what follows a weak noun is who was there.
  if (row.strength === 1 && hasTag(cells, c + mark.length, Tag.Title)) nameTo = to;
  const occasion = isOccasion(reading, cells, led ? c - 1 : c) && row.strength > 1;
  const held = occasion || isHeld(reading, cells, c, row.type);
  const aside =
    // "Masa kampanye": the time in which something is told.
    isWord(reading, token, WordFlag.topical) ||
    isTopical(reading, cells, c) ||
    isInGeneral(reading, cells, c, nameTo) ||
    isToCome(reading, cells, c);
  return {
    type: row.type,
    strength: row.strength,
    from: token,
    to,
    nameTo,
    sentence: place.sentence,
    score:
      scoreOf(reading, token, row.strength, occasion ? atLeast(place) : place, held) *
      (aside ? LESS : 1),
    held,
    within: held || (row.strength > 2 && !aside && isBehindCue(reading, cells, c)),
    occasion,
    behind: isHeldBehind(reading, cells, nameTo),
    background: isBackground(reading, cells, c),
    aside,
    late: !place.voting,
    led,
    title: place.title,
    inside: false,
    inner: null,
  };
}

export function isHeld(reading: Reading, cells: Cells, c: number, type: string): boolean {
  return [1, 2, 3].some((back) => hasHoldingVerb(reading, cells, c - back, type, cells.from[c]!));
}

/** Tokens between a name and the verb that says it was held, at most. */
const BEHIND_REACH = 3;

/** "… yang digelar", "… itu berlangsung", "… di Aula": what stands behind a name says that it was held. */
export function isHeldBehind(reading: Reading, cells: Cells, nameTo: number): boolean {
  const end = cells.to[cells.length - 1]!;
  for (let i = nameTo; i < end && i < nameTo + BEHIND_REACH; i++) {
    if (isWord(reading, i, WordFlag.located | WordFlag.locative | WordFlag.weekday)) return true;
    const mark = markAt(reading.tagged, i, EntryType.eventVerb);
    if (mark && reading.knowledge.lexicon.data.eventVerbs[mark.row]!.type === null) return true;
  }
  return false;
}

/** What somebody said when is told by the weight of the first sentence, wherever it stands in the lead. */
const OCCASION = 2.5;

export const atLeast = (place: WeighedSentence): WeighedSentence =>
  place.voting ? { ...place, weight: Math.max(place.weight, OCCASION) } : place;

export function scoreOf(
  reading: Reading,
  token: number,
  strength: number,
  { weight, title }: WeighedSentence,
  held: boolean,
): number {
  const flags = reading.document.tokens.flags[token]!;
  const capital = flags & Shape.cap && !(flags & Shape.sentenceStart);
  return (strength - 0.5 + (held ? 1.2 : 0) + (capital && !title ? 0.5 : 0)) * weight;
}

/** "Sosialisasi merupakan …": what is said holds for all such events, and tells of none. */
function isInGeneral(reading: Reading, cells: Cells, c: number, nameTo: number): boolean {
  const { document, knowledge } = reading;
  if (nameTo >= document.tokens.length || isLed(reading, cells, c)) return false;
  // "Jadwal pemungutan suara ialah 9 Desember": one of them, for it has a day.
  if ((groundOf(reading).bits[nameTo + 1] ?? 0) & At.dayStart) return false;
  const behind = fold(textOf(document, nameTo, nameTo + 1));
  return knowledge.lexicon.data.topicVerbs.includes(behind);
}

/** Cells between "yang akan" and the noun, at most. */
const TO_COME_REACH = 5;

/** "pasukan yang akan bertugas pada upacara …": what somebody is meant for. */
function isToCome(reading: Reading, cells: Cells, c: number): boolean {
  for (let i = c - 1; i > 0 && i > c - TO_COME_REACH; i--) {
    if (hasTag(cells, i, Tag.Comma)) return false;
    const cue = markAt(reading.tagged, cells.from[i]!, EntryType.statusCue);
    if (cue && isWord(reading, cells.from[i - 1]!, WordFlag.subordinator)) return true;
  }
  return false;
}

/** "Ruang Rapat Hang Tuah": the event noun is part of a venue's name. */
function isInVenue(reading: Reading, token: number): boolean {
  const { flags } = reading.document.tokens;
  let capital = flags[token]! & Shape.cap;
  for (let back = 1; back <= 3 && token - back >= 0; back++) {
    capital &= flags[token - back]!;
    const mark = markAt(reading.tagged, token - back, EntryType.venueHead);
    if (mark && mark.length > back) return true;
    // "di Gedung Sasana Adipura": so is a capital right behind its other words.
    if (mark && isWord(reading, token - back - 1, WordFlag.locative)) return capital !== 0;
  }
  return false;
}
