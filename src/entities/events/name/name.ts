/** How far the name of an event goes: "Rapat Koordinasi Forkopimda Kabupaten …". */
import { fold, Shape } from '../../../document/tokens.js';
import { isAffixedNoun, looksOrdinary } from '../../../gazetteer/affixes.js';
import { EntryType, hasFlag, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../../grammar/cells.js';
import { Tag } from '../../../grammar/tags.js';
import { isWord, type Reading, textOf } from '../../../mentions/release.js';

/** Words of a name at most, the noun included. */
const LONGEST_NAME = 30;

/**
 * Token behind the event's name that starts with the noun of cell `c`.
 *
 * @param wanted words behind the noun from which on the name says what was done, so that what it was held for adds nothing
 */
export function nameEnd(
  reading: Reading,
  cells: Cells,
  c: number,
  nounTo: number,
  title: boolean,
  wanted: number,
): number {
  let end = nounTo;
  let told = 0;
  let i = c;
  while (i < cells.length && cells.from[i]! < nounTo) i++;
  const flags = reading.document.tokens.flags[cells.from[c]!]!;
  const capitalised =
    (flags & Shape.cap) !== 0 &&
    !(flags & Shape.sentenceStart) &&
    // "Pertemuan evaluasi dan koordinasi": capitals of the noun alone.
    !isPlainLower(reading, cells, i);
  for (; i < cells.length && cells.to[i]! - cells.from[c]! <= LONGEST_NAME; i++) {
    const edition = editionAt(reading, cells, i);
    if (edition > 0) {
      end = cells.to[(i += edition)]!;
      continue;
    }
    if (isStop(reading, cells, i, capitalised, end > nounTo)) break;
    if (told >= wanted && isPurpose(reading, cells, i)) break;
    if (isGlued(reading, cells, i)) {
      end = cells.to[++i]!;
      continue;
    }
    const inner = markAt(reading.tagged, cells.from[i]!, EntryType.eventNoun);
    if (inner && inner.length > 1 && !capitalised && !title) {
      // "syukuran dan uji coba": an event's words go together.
      end = cells.from[i]! + inner.length;
      told = wanted;
      while (i + 1 < cells.length && cells.from[i + 1]! < end) i++;
    } else if (
      isContent(reading, cells, i) ||
      (!title &&
        isPlainLower(reading, cells, i) &&
        (!capitalised || leadsToCapital(reading, cells, i)))
    ) {
      end = cells.to[i]!;
      if (!hasFlag(reading.knowledge.lexicon, cells.word[i]!, WordFlag.topical)) told++;
    } else if (hasTag(cells, i, Tag.Open)) {
      i = closing(reading, cells, i);
      if (i < 0) break;
      end = cells.to[i]!;
    } else if (
      (end === nounTo && leadsAway(reading, cells, i)) ||
      !isJoint(reading, cells, i, capitalised && !title)
    )
      break;
  }
  return end;
}

/** "yang ke-21", "yang ke 50": cells from the first to the number; 0 for none. */
function editionAt(reading: Reading, cells: Cells, i: number): number {
  const { lexicon } = reading.knowledge;
  if (!hasFlag(lexicon, cells.word[i]!, WordFlag.subordinator)) return 0;
  if (!hasTag(cells, i + 1, Tag.Locative) || !isGlue(reading, cells, i + 1)) return 0;
  const number = hasTag(cells, i + 2, Tag.Dash) ? 3 : 2;
  return hasTag(cells, i + number, Tag.Number) ? number : 0;
}

/** "… dalam rangka HUT", "… dengan agenda …": what it was held for, or about. */
function isPurpose(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i, Tag.Lower) || !isGlue(reading, cells, i)) return false;
  return (
    hasAll(reading, cells, i + 1, WordFlag.topical | WordFlag.nameGlue) ||
    hasAll(reading, cells, i + 1, WordFlag.eventLead)
  );
}

const hasAll = ({ knowledge }: Reading, { word }: Cells, i: number, bits: number): boolean =>
  (knowledge.lexicon.flags[word[i]!]! & bits) === bits;

/** Cells in small letters between two parts of a name in capitals, at most. */
const LOWER_RUN = 3;

/** "Penanggulangan Asap akibat kebakaran Hutan": small letters inside a name in capitals. */
function leadsToCapital(reading: Reading, cells: Cells, from: number): boolean {
  if (hasTag(cells, from - 1, Tag.Locative)) return false;
  for (let i = from + 1; i < cells.length && i <= from + LOWER_RUN; i++) {
    if (isContent(reading, cells, i)) return !hasAnyTag(cells, i, UNNAMED);
    if (!isPlainLower(reading, cells, i) && !isGlue(reading, cells, i)) return false;
  }
  return false;
}

/** Cells in brackets inside a name, at most. */
const LONGEST_BRACKET = 14;

/** "(Bimtek)", "(Kelas Pintar Pemilih dan Pemilu)": the closing bracket, or -1 when it holds no name. */
function closing(reading: Reading, cells: Cells, open: number): number {
  for (let i = open + 1; i < cells.length && i < open + LONGEST_BRACKET; i++) {
    if (hasTag(cells, i, Tag.Close)) return i;
    const named = i === open + 1 ? !hasAnyTag(cells, i, STOP) : isPart(reading, cells, i);
    if (!named && !hasTag(cells, i, Tag.Comma)) return -1;
  }
  return -1;
}

const STOP = maskOf(Tag.Date, Tag.Period, Tag.Quote, Tag.Colon);

/** "secara virtual", "melalui Zoom Meeting": how one joined, and not what. */
export const isHow = ({ tagged }: Reading, token: number): boolean =>
  (markAt(tagged, token, EntryType.onlineCue)?.length ?? 0) > 1;

/** What no name runs across: a date, the end of a clause, a person, the venue. */
function isStop(
  reading: Reading,
  cells: Cells,
  i: number,
  capitalised: boolean,
  begun: boolean,
): boolean {
  return (
    hasAnyTag(cells, i, STOP) ||
    (hasTag(cells, i, Tag.Name) && !capitalised && !hasTag(cells, i, Tag.DoubtfulName)) ||
    (begun && hasTag(cells, i, Tag.Title) && hasTag(cells, i + 1, Tag.Name)) ||
    isHow(reading, cells.from[i]!) ||
    (hasTag(cells, i, Tag.Locative) && leadsToVenue(reading, cells, i))
  );
}

/** A comma or small word that can stand between two parts of a name. */
function isJoint(reading: Reading, cells: Cells, i: number, capitalised: boolean): boolean {
  if (hasTag(cells, i, Tag.Comma)) {
    const next = hasTag(cells, i + 1, Tag.Conj) ? i + 2 : i + 1;
    if (!isContent(reading, cells, next)) return false;
    return (capitalised && !hasAnyTag(cells, next, ANOTHER)) || isList(reading, cells, i);
  }
  const token = cells.from[i]!;
  if (isWord(reading, token, WordFlag.eventLead)) return !isTheme(reading, token);
  // "Jalan Sehat dan pada hari kedua …": the next thing, with a day or place of its own.
  if (hasTag(cells, i, Tag.Conj) && hasAnyTag(cells, i + 1, ADVERBIAL)) return false;
  return isGlue(reading, cells, i);
}

const ADVERBIAL = maskOf(Tag.Oblique, Tag.Locative);

/** Who held it or where, behind a comma: "Rakernas III PMI, Jakarta", "HUT Kota Siak, Pemkot …". */
const ANOTHER = maskOf(Tag.Title, Tag.Proper, Tag.Region);

/** Capitals that go on with somebody, and numbers that count something: "peserta 40 orang". */
const UNNAMED = maskOf(Tag.Title, Tag.Name, Tag.Number);

/** Whoever a headline goes on with, or an event is held with. */
const OTHERS = maskOf(Tag.Proper, Tag.Title, Tag.Name);

/** "Gelar Sarasehan, Bawaslu dan PWI …", "rapat dengan KPU", "safari untuk menyapa": right behind the noun, no part of a name. */
function leadsAway(reading: Reading, cells: Cells, i: number): boolean {
  const other = hasAnyTag(cells, i + 1, OTHERS);
  if (hasTag(cells, i, Tag.Comma)) return other;
  const leads = hasAll(reading, cells, i, WordFlag.oblique | WordFlag.subordinator);
  return leads && (other || !isContent(reading, cells, i + 1));
}

const isGlue = (reading: Reading, cells: Cells, i: number): boolean =>
  hasFlag(reading.knowledge.lexicon, cells.word[i]!, WordFlag.nameGlue | WordFlag.conjunction);

const isPart = (reading: Reading, cells: Cells, i: number): boolean =>
  isContent(reading, cells, i) || isGlue(reading, cells, i);

/** Cells in which a list must come to its "dan". */
const LIST_REACH = 12;

/** "pelantikan Pejabat Administrator, Pengawas dan Pejabat Fungsional": a list in capitals, its items joined. */
function isList(reading: Reading, cells: Cells, comma: number): boolean {
  for (let i = comma + 1; i < cells.length && i < comma + LIST_REACH; i++) {
    if (hasTag(cells, i, Tag.Conj)) return isContent(reading, cells, i + 1);
    if (hasTag(cells, i, Tag.Name)) return false;
    if (!hasTag(cells, i, Tag.Comma) && !isContent(reading, cells, i)) return false;
  }
  return false;
}

/** A hyphen or slash inside a name: "Ke-77", "Ke- 77", "ke -77", "Kabupaten/Kota", "Siswa/i". */
function isGlued(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i, Tag.Dash) && !hasTag(cells, i, Tag.Slash)) return false;
  const { flags } = reading.document.tokens;
  return (
    i + 1 < cells.length &&
    ((isGlue(reading, cells, i - 1) && hasTag(cells, i + 1, Tag.Number)) ||
      !((flags[cells.from[i]!]! | flags[cells.from[i + 1]!]!) & Shape.spaced))
  );
}

const PLACED = maskOf(Tag.Region, Tag.Proper);

/** "di Aula", "di Kabupaten Siak", "di Dinas Kesehatan": where it took place, no longer what. */
function leadsToVenue(reading: Reading, cells: Cells, i: number): boolean {
  if (hasAnyTag(cells, i + 1, PLACED)) return true;
  if (i + 1 >= cells.length) return false;
  const next = cells.from[i + 1]!;
  if (markAt(reading.tagged, next, EntryType.venueHead)) return true;
  if (isWord(reading, next, WordFlag.placeNoun | WordFlag.street)) return true;
  // "di Djakarta Theater", but "di Lingkungan Pemkab": a place's name is no ordinary word.
  return (
    markAt(reading.tagged, cells.from[i]!, EntryType.venueLead) !== undefined &&
    (reading.document.tokens.flags[next]! & Shape.cap) !== 0 &&
    !isWord(reading, next, WordFlag.common | WordFlag.unitWord)
  );
}

/** Tags of cells that carry a name on, however they are written. */
const CONTENT = maskOf(Tag.Proper, Tag.Region, Tag.Title, Tag.Number, Tag.Election, Tag.Name);

function isContent(reading: Reading, cells: Cells, i: number): boolean {
  if (i >= cells.length) return false;
  if (hasAnyTag(cells, i, CONTENT)) return true;
  // "Musyawarah Desa Untuk": small words join in capitals, too.
  return (
    (reading.document.tokens.flags[cells.from[i]!]! & Shape.cap) !== 0 &&
    !hasFlag(reading.knowledge.lexicon, cells.word[i]!, WordFlag.nameGlue | WordFlag.conjunction)
  );
}

/** "pameran dengan tema …": the theme is not the name. */
export const isTheme = (reading: Reading, token: number): boolean =>
  reading.knowledge.lexicon.data.themes.includes(fold(textOf(reading.document, token, token + 1)));

/** Words that end a name in lower case, and verbs, which do so, too. */
const ENDS_NAME =
  WordFlag.locative |
  WordFlag.pronoun |
  WordFlag.oblique |
  WordFlag.subordinator |
  WordFlag.nameGlue |
  WordFlag.eventLead |
  WordFlag.conjunction;
const NOT_PLAIN = ENDS_NAME | WordFlag.verbal;

function isPlainLower(reading: Reading, cells: Cells, i: number): boolean {
  if (i >= cells.length) return false;
  const { lexicon } = reading.knowledge;
  const token = cells.from[i]!;
  // "hukum", "tata": roots of verbs that name fields of work.
  const ends = hasFlag(lexicon, cells.word[i]!, WordFlag.unitWord) ? ENDS_NAME : NOT_PLAIN;
  if (!hasTag(cells, i, Tag.Lower) || hasFlag(lexicon, cells.word[i]!, ends)) return false;
  if (isTheme(reading, token)) return false;
  if (markAt(reading.tagged, token, EntryType.reporting)) return false;
  const folded = fold(textOf(reading.document, token, cells.to[i]!));
  // "rapat koordinasi evaluasi program": a noun, although headlines use it as a verb.
  if (isAffixedNoun(folded) || markAt(reading.tagged, token, EntryType.eventNoun)) return true;
  if (markAt(reading.tagged, token, EntryType.eventVerb)) return false;
  return (
    hasFlag(lexicon, cells.word[i]!, WordFlag.common | WordFlag.unitWord) || !readsAsVerb(folded)
  );
}

/** "menjadi", "dimaksudkan", "sejumlah": affixes that no noun has. */
const readsAsVerb = (folded: string): boolean => looksOrdinary(folded) || folded.startsWith('di');
