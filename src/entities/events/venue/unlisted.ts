/** Events at a place that no table of heads has, which only `kliping/deep` reads. */
import { foldedAt, Shape } from '../../../document/tokens.js';
import { isActive, isPassive } from '../../../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { At, groundOf } from '../../../mentions/ground.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import { cueAtToken } from '../type/incidental.js';
import type { WeighedSentence } from '../sentences.js';
import { isLocated, leadsToDay, tookPlace } from './venue.js';
import { innerHeadEnd } from './subject.js';
import { CALENDAR, isVisited, venueEnd } from './end.js';

/** Flags of words that a noun may have; any other tells that a word leads on. */
export const NOMINAL =
  WordFlag.common |
  WordFlag.dictionary |
  WordFlag.unitWord |
  WordFlag.ambiguous |
  WordFlag.given |
  WordFlag.family |
  WordFlag.venueWord;

/** Words in small letters between two parts of a place's name, at most: "gedung | utama paripurna | DPRD". */
const LONGEST_PLAIN = 2;

/** A word in small letters that is no verb and leads to nothing. */
function isNoun(reading: Reading, i: number): boolean {
  const { document, tagged } = reading;
  const { flags, bits } = document.tokens;
  const word = foldedAt(document.tokens, document.text, i);
  return (
    (flags[i]! & Shape.lower) !== 0 &&
    (bits[i]! & ~NOMINAL) === 0 &&
    !isPassive(word) &&
    !isActive(word) &&
    !word.startsWith('ber') &&
    !tagged.leading[i] &&
    !markAt(tagged, i, EntryType.reporting) &&
    !markAt(tagged, i, EntryType.eventVerb)
  );
}

/** The name that nouns in small letters at token `i` lead to: "milik | Basyirin"; -1 where none follows. */
export function nameBehind(reading: Reading, i: number, to: number): number {
  let at = i;
  while (at < to && at < i + LONGEST_PLAIN && isNoun(reading, at)) at++;
  return at > i && isName(reading, at, to) ? at : -1;
}

const isName = (reading: Reading, i: number, to: number): boolean =>
  i < to &&
  (reading.document.tokens.flags[i]! & Shape.cap) !== 0 &&
  !isWord(reading, i, CALENDAR | WordFlag.street);

/** "digelar di siring Balaikota", "di peternakan milik Basyirin, Senin": in small letters, called after what stands in capitals. */
export function placeVenue(
  reading: Reading,
  home: number,
  weighed: readonly WeighedSentence[],
  said: boolean,
): { from: number; to: number; sentence: number } | null {
  for (const { sentence, title, voting } of weighed) {
    if (title || !(voting || sentence === home)) continue;
    const { from, to } = reading.document.sentences[sentence]!;
    for (let i = from + 1; i < to; i++) {
      const bare = bareEnd(reading, i, from, to);
      if (bare > 0) return { from: i, to: bare, sentence };
      if (!isWord(reading, i - 1, WordFlag.locative) || !isPlace(reading, i)) continue;
      const name = isName(reading, i + 1, to) ? i + 1 : nameBehind(reading, i + 1, to);
      if (name < 0) continue;
      const end = venueEnd(reading, i, name, to);
      const told = isLocated(reading, i, from) === 2 || leadsToDay(reading, end, to);
      if (told && tookPlace(reading, i - 1, from, told, said))
        return { from: i, to: end, sentence };
    }
  }
  return null;
}

/** A noun that may head the name of a place: not "di seluruh Indonesia", nor what took place ("di pelantikan Bupati"). */
const isPlace = (reading: Reading, i: number): boolean =>
  isNoun(reading, i) &&
  !isWord(reading, i, WordFlag.venueWord | WordFlag.eventLead) &&
  !markAt(reading.tagged, i, EntryType.eventNoun) &&
  !reading.knowledge.lexicon.noPlaces?.has(
    foldedAt(reading.document.tokens, reading.document.text, i),
  );

/** "meninjau Sungai Melati", "bertempat di Swiss-Belhotel", "…, Gedung Pusaka, Kantor Bupati, Rabu": where a place ends, or 0. */
function bareEnd(reading: Reading, i: number, from: number, to: number): number {
  const { document, knowledge, tagged } = reading;
  const { tokens, text } = document;
  if (!(tokens.flags[i]! & Shape.cap)) return 0;
  const mark = text[tokens.start[i + 1] ?? -1];
  const hyphened = mark === '-' && i + 2 < to && !(tokens.flags[i + 1]! & Shape.spaced);
  if (hyphened && isName(reading, i + 2, to) && isLocated(reading, i, from) === 2)
    return venueEnd(reading, i, i + 3, to);
  if (isLetters(reading, i, from, to)) return i + 1;
  if (isCapitals(reading, i, from, to)) return venueEnd(reading, i, i + 2, to);
  const inner = innerHeadEnd(reading, i, from, to);
  if (inner > 0) return inner;
  const head = foldedAt(tokens, text, i);
  if (isVisited(reading, i - 1) && knowledge.lexicon.placeHeads?.has(head))
    return isName(reading, i + 1, to) ? venueEnd(reading, i, i + 2, to) : 0;
  const house = markAt(tagged, i, EntryType.venueHead);
  if (!house || text[tokens.start[i - 1]!] !== ',') return 0;
  const end = venueEnd(reading, i, i + house.length, to);
  return end - i > 1 && leadsToDay(reading, end, to) ? end : 0;
}

/** "bertempat di IKCC, Selasa": letters alone that are the place of the event. */
function isLetters(reading: Reading, i: number, from: number, to: number): boolean {
  const { tokens, text } = reading.document;
  const letters = tokens.flags[i]! & Shape.upper && tokens.end[i]! - tokens.start[i]! >= LETTERS;
  if (!letters || !isWord(reading, i - 1, WordFlag.locative)) return false;
  if ((groundOf(reading).bits[i]! & At.regionStart) !== 0 || reading.tagged.leading[i])
    return false;
  const ends = i + 1 >= to || /[,.(]/.test(text[tokens.start[i + 1]!]!);
  return (ends || leadsToDay(reading, i + 1, to)) && isLocated(reading, i, from) === 2;
}

/** Letters of an abbreviation, at least. */
const LETTERS = 3;

/** "bertempat di Rumah Kopi Melati", "mengambil tempat di Pasraman Wira": capitals, though they be common words. */
function isCapitals(reading: Reading, i: number, from: number, to: number): boolean {
  const { flags } = reading.document.tokens;
  if (i + 1 >= to || !(flags[i]! & flags[i + 1]! & Shape.cap)) return false;
  if (!isWord(reading, i - 1, WordFlag.locative) || reading.tagged.leading[i]) return false;
  if ((groundOf(reading).bits[i]! & At.regionStart) !== 0) return false;
  if (isWord(reading, i, WordFlag.street | CALENDAR)) return false;
  return isLocated(reading, i, from) === 2 || isTaken(reading, i - 2, from);
}

/** "mengambil tempat", "memilih lokasi", at its last word. */
const isTaken = (reading: Reading, i: number, from: number): boolean =>
  i > from &&
  cueAtToken(reading, i) === 'host' &&
  isActive(foldedAt(reading.document.tokens, reading.document.text, i - 1));
