/** Where the words of a venue end. */
import { Shape, foldedAt } from '../../../document/tokens.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { groundOf } from '../../../mentions/ground.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import { isSubLevel } from '../../../mentions/regions/regions.js';
import { isLowerWord } from './venue.js';

/** Words of a date: the venue ends in front of them. */
export const CALENDAR = WordFlag.weekday | WordFlag.month | WordFlag.relativeDate;

/** "meninjau", "mengunjungi": what stands behind is where they went. */
export function isVisited(reading: Reading, token: number): boolean {
  const mark = markAt(reading.tagged, token, EntryType.eventVerb);
  if (mark?.length !== 1 || !(reading.document.tokens.flags[token]! & Shape.lower)) return false;
  const { type, role } = reading.knowledge.lexicon.data.eventVerbs[mark.row]!;
  return role === 'attendee' && (type === 'inspection' || type === 'visit');
}

/** Bodies that have no house of their own to hold something in. */
const HOMELESS = new Set(['party', 'local-government', 'forum', 'election-committee']);

/** A body behind "di" or a verb of visiting: its end, or -1. */
export function bodyEnd(reading: Reading, i: number): number {
  const led = markAt(reading.tagged, i - 1, EntryType.venueLead) !== undefined;
  if (!led && !isVisited(reading, i - 1)) return -1;
  const body = reading.institutions[groundOf(reading).body[i]! - 1];
  return body && !HOMELESS.has(body.kind) ? body.to : -1;
}

/** Words of a venue's name at most. */
const LONGEST_VENUE = 14;

/** The token behind the venue whose head opens at `start` and whose words go on at `at`; `to` is the end of the sentence. */
export function venueEnd(reading: Reading, start: number, at: number, to: number): number {
  let end = at;
  let named = false;
  for (let i = at; i < to && i - start < LONGEST_VENUE; i++) {
    if (isWord(reading, i, i > at ? CALENDAR | WordFlag.street : CALENDAR)) break;
    // "Masjid Nurul Jibal Desa Giri Tembesi": what is named stands in the desa behind it.
    if (named && startsSubregion(reading, i)) break;
    named ||= isProperWord(reading, i);
    const head = markAt(reading.tagged, i, EntryType.venueHead);
    if (head) i += head.length - 1;
    const whose = head || end < i ? 0 : whoseLength(reading, i);
    if (whose > 0) i += whose - 1;
    else if (isAbbreviation(reading, i)) i += 2;
    else if (isDoubled(reading, i, to)) i++;
    else if (!head && !isVenueWord(reading, i) && (named || !leadsToName(reading, i))) {
      if (isJoint(reading, i, to)) continue;
      break;
    }
    end = i + 1;
  }
  return end;
}

/** "kantor bupati", "kediaman mantan panglima": tokens of an office in small letters that tells whose house it is, or 0. */
function whoseLength(reading: Reading, i: number): number {
  const { leading } = reading.tagged;
  const first = leading[i]?.type === EntryType.standing ? leading[i].length : 0;
  const office = leading[i + first];
  return office?.type === EntryType.office && isLowerWord(reading, i) ? first + office.length : 0;
}

/** A capitalised word that heads no venue. */
function isProperWord(reading: Reading, i: number): boolean {
  const { flags } = reading.document.tokens;
  return (
    (flags[i]! & Shape.cap) !== 0 &&
    !markAt(reading.tagged, i, EntryType.venueHead) &&
    !isWord(reading, i, WordFlag.venueWord)
  );
}

/** A word of a venue's name: in capitals, a venue word, or a number behind either. */
function isVenueWord(reading: Reading, i: number): boolean {
  const { flags } = reading.document.tokens;
  if (flags[i]! & Shape.cap || isWord(reading, i, WordFlag.venueWord)) return true;
  return (
    (flags[i]! & Shape.digit) !== 0 &&
    (isWord(reading, i - 1, WordFlag.venueWord) || (flags[i - 1]! & Shape.cap) !== 0)
  );
}

/** "(KPU)" inside or behind a name. */
function isAbbreviation(reading: Reading, i: number): boolean {
  const { tokens, text } = reading.document;
  return (
    text[tokens.start[i]!] === '(' &&
    (tokens.flags[i + 1]! & Shape.upper) !== 0 &&
    text[tokens.start[i + 2]!] === ')'
  );
}

/** "Desa", "Kecamatan". */
function startsSubregion(reading: Reading, i: number): boolean {
  const lead = reading.tagged.leading[i];
  return (
    lead?.type === EntryType.regionPrefix &&
    isSubLevel(reading.knowledge.lexicon.data.prefixes[lead.row]!.level)
  );
}

/** "lapangan desa Kedungbanjar": what the field is called stands behind "desa". */
const leadsToName = (reading: Reading, i: number): boolean =>
  startsSubregion(reading, i) && isProperWord(reading, i + 1);

/** "Alun – alun": a dash between a word and itself; "pasar-pasar" are several. */
function isDoubled({ document: { tokens, text } }: Reading, i: number, to: number): boolean {
  if (i + 1 >= to || !/[-–]/.test(text[tokens.start[i]!]!)) return false;
  if (!(tokens.flags[i - 1]! & Shape.cap)) return false;
  return foldedAt(tokens, text, i - 1) === foldedAt(tokens, text, i + 1);
}

/** Letters in front of a full stop inside a name: "K.H.", "KRT.". */
const LONGEST_SHORTENED = 4;

/** "Aula Lantai 2, Kantor Bupati", "Ma'arif", "Hotel A-One": punctuation inside a venue's name. */
function isJoint(reading: Reading, i: number, to: number): boolean {
  const { tokens, text } = reading.document;
  if (i + 1 >= to) return false;
  const mark = text[tokens.start[i]!]!;
  if (mark === ',') return markAt(reading.tagged, i + 1, EntryType.venueHead) !== undefined;
  // "kediaman Megawati.Pramono": the next sentence.
  if (mark === '.' && tokens.end[i - 1]! - tokens.start[i - 1]! > LONGEST_SHORTENED) return false;
  return (
    /['’.&-]/.test(mark) &&
    (tokens.flags[i + 1]! & Shape.cap) !== 0 &&
    (mark === '&' || !(tokens.flags[i]! & Shape.spaced))
  );
}
