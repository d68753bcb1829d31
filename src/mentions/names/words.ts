/** The words of a name: what a cell can be inside one. */
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { foldedAt, Shape, type Tokens } from '../../document/tokens.js';
import { isWord, type Reading } from '../release.js';
import { looksOrdinaryAt } from '../word-looks.js';

/** Tags of a cell that holds a name. */
export const NAME = maskOf(Tag.Name);
/** A name with an honorific or a degree. */
export const HONORED_NAME = maskOf(Tag.Name, Tag.HonoredName);
/** A name that nothing in it tells to be one. */
export const DOUBTFUL_NAME = maskOf(Tag.Name, Tag.DoubtfulName);

/** What a token can be inside a name. */
export const NO = 0;
export const UNKNOWN = 1;
export const AMBIGUOUS = 2;
export const GIVEN = 3;
export const INITIAL = 4;
export const PARTICLE = 5;
/** A word of the dictionary: seldom a name, and no evidence of one. */
export const RARE = 6;

/** What an earlier stage took is no word of a name. */
const TAKEN = maskOf(
  Tag.Institution,
  Tag.NationalBody,
  Tag.Office,
  Tag.Acting,
  Tag.Region,
  Tag.Election,
  Tag.Date,
  Tag.Title,
);

/**
 * Class of a single-token cell inside a name.
 *
 * @param shouting capitals tell nothing in the sentence
 * @param inRun a name word stands in front of it
 */
export function classOf(
  reading: Reading,
  cells: Cells,
  i: number,
  shouting: boolean,
  inRun = false,
): number {
  if (i >= cells.length || cells.to[i]! - cells.from[i]! !== 1) return NO;
  if (hasAnyTag(cells, i, TAKEN) && !(inRun && isSurname(reading, cells, i))) return NO;
  const token = cells.from[i]!;
  const flags = reading.document.tokens.flags[token]!;
  const bits = cells.word[i]! >= 0 ? reading.knowledge.lexicon.flags[cells.word[i]!]! : 0;
  if (bits & WordFlag.particle && !(flags & Shape.upper && flags & Shape.initial)) {
    if (!(flags & Shape.cap) || !(bits & (WordFlag.given | WordFlag.family))) return PARTICLE;
  }
  if (!(flags & Shape.cap)) return NO;
  // "Yang jelas" and "Yang Telah" open a clause.
  const opensClause =
    shouting || !hasTag(cells, i + 1, Tag.Cap) || hasTag(cells, i + 1, Tag.Common);
  if (bits & WordFlag.subordinator && opensClause) return NO;
  // "HENDRIK TJONG ALIAS KO HENDRIK": the next name.
  if (shouting && hasTag(cells, i, Tag.Nickname)) return NO;
  if (bits & (WordFlag.conjunction | WordFlag.pronoun | WordFlag.street)) return NO;
  if (bits & (WordFlag.month | WordFlag.weekday))
    return isGivenNameHere(reading, cells, i) ? UNKNOWN : NO;
  if (bits & (WordFlag.given | WordFlag.family)) {
    if (!inRun && !shouting && isGuessedAcronym(reading, cells, i)) return NO;
    return bits & (WordFlag.ambiguous | WordFlag.common) ? AMBIGUOUS : GIVEN;
  }
  if (flags & Shape.initial) return INITIAL;
  if (flags & Shape.upper && isAcronym(reading, cells, i, shouting, inRun)) return NO;
  if (bits & (WordFlag.common | WordFlag.unitWord | WordFlag.locative)) return NO;
  if (
    markAt(reading.tagged, token, EntryType.eventNoun) ||
    markAt(reading.tagged, token, EntryType.eventVerb)
  )
    return NO;
  if (
    markAt(reading.tagged, token, EntryType.reporting) ||
    markAt(reading.tagged, token, EntryType.venueHead) ||
    markAt(reading.tagged, token, EntryType.personCue)
  )
    return NO;
  // In a line of capitals a word of the dictionary is one of a name's only behind the rest, and in front of it or of a verb.
  if (bits & WordFlag.dictionary)
    return shouting && !(inRun && goesOn(reading, cells, i + 1)) ? NO : RARE;
  return looksOrdinaryAt(reading.document, token) ? NO : UNKNOWN;
}

const NAMING = maskOf(Tag.Region, Tag.Institution, Tag.Cap);

/** "Chico Hakim", "Lukman Hakim Hidayat": an office that is a family name, too, behind a name and in front of nothing that it could head. */
function isSurname(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i, Tag.Office) && !hasTag(cells, i, Tag.Title)) return false;
  const bits = WordFlag.given | WordFlag.family;
  if (!isWord(reading, cells.from[i]!, bits)) return false;
  return !hasAnyTag(cells, i + 1, NAMING) || classOf(reading, cells, i + 1, false) !== NO;
}

/** "Ahad Legiarto", "Juni Setiawan": a weekday or month in front of an unknown word or a name. */
function isGivenNameHere(reading: Reading, cells: Cells, i: number): boolean {
  if (
    i + 1 >= cells.length ||
    !hasTag(cells, i + 1, Tag.Cap) ||
    cells.to[i + 1]! - cells.from[i + 1]! !== 1
  )
    return false;
  const bits = cells.word[i + 1]! >= 0 ? reading.knowledge.lexicon.flags[cells.word[i + 1]!]! : 0;
  return bits === 0
    ? hasTag(cells, i + 1, Tag.Unknown)
    : (bits & (WordFlag.given | WordFlag.family)) !== 0 && !(bits & WordFlag.common);
}

/** "OPD", "ASN", "JPS": capitals in a sentence that is not all capitals; not "IPTU MUTAWALI", not "Bustami HY". */
function isAcronym(
  reading: Reading,
  cells: Cells,
  i: number,
  shouting: boolean,
  inRun: boolean,
): boolean {
  const { tokens } = reading.document;
  const token = cells.from[i]!;
  const length = tokens.end[token]! - tokens.start[token]!;
  if (reading.knowledge.lexicon.generic.has(foldedAt(tokens, reading.document.text, token)))
    return true;
  if (length <= 3 && isAbbreviatedName(reading, cells, i)) return false;
  if (length <= 2) return !inRun || (tokens.flags[token - 1]! & Shape.cap) === 0;
  if (length === 3 && inRun && shouting) return false;
  if (length === 3 && inRun && isUnknownBehindName(reading, cells, i)) return false;
  return length < 4 || !(isUpper(tokens, token - 1) || isUpper(tokens, token + 1) || shouting);
}

/** What stands behind a name: a mark, or the verb that it is the subject of. */
const BEHIND_NAME = maskOf(Tag.Comma, Tag.Open, Tag.Period, Tag.Quote, Tag.Conj, Tag.Reporting);

/** The name ends in front of cell `i`, or goes on with a word that is nothing else. */
function goesOn(reading: Reading, cells: Cells, i: number): boolean {
  if (i >= cells.length || hasAnyTag(cells, i, BEHIND_NAME)) return true;
  const token = cells.from[i]!;
  if (markAt(reading.tagged, token, EntryType.eventVerb)) return true;
  const bits = reading.document.tokens.bits[token]!;
  return (bits & (WordFlag.given | WordFlag.family)) !== 0 && !(bits & WordFlag.common);
}

/** "Muhammad MTA": capitals that no table knows, behind a known name and in front of nothing capitalised. */
function isUnknownBehindName(reading: Reading, cells: Cells, i: number): boolean {
  return (
    hasTag(cells, i, Tag.UnknownAcronym) &&
    isWord(reading, cells.from[i]! - 1, WordFlag.given | WordFlag.family) &&
    !hasTag(cells, i + 1, Tag.Cap)
  );
}

/** "MB. Firjaun": two or three capitals with a full stop in front of another word of a name. */
function isAbbreviatedName(reading: Reading, cells: Cells, i: number): boolean {
  if (i + 2 >= cells.length || !isGluedDot(reading, cells, i + 1)) return false;
  const next = cells.from[i + 2]!;
  const { flags } = reading.document.tokens;
  return (
    (flags[next]! & Shape.spaced) !== 0 && (flags[next]! & (Shape.cap | Shape.upper)) === Shape.cap
  );
}

/** "NIK", "PMT": few capitals on their own that only the filter over names, which guesses, takes for a name. */
function isGuessedAcronym(reading: Reading, cells: Cells, i: number): boolean {
  const { tokens } = reading.document;
  const token = cells.from[i]!;
  return (
    cells.word[i] === reading.knowledge.lexicon.nameWord &&
    (tokens.flags[token]! & (Shape.upper | Shape.initial)) === Shape.upper &&
    tokens.end[token]! - tokens.start[token]! <= 4 &&
    !isUpper(tokens, token - 1) &&
    !isUpper(tokens, token + 1)
  );
}

/** Three capitals or more. */
function isUpper(tokens: Tokens, at: number): boolean {
  return (
    at >= 0 &&
    at < tokens.length &&
    (tokens.flags[at]! & (Shape.upper | Shape.punct)) === Shape.upper &&
    tokens.end[at]! - tokens.start[at]! > 2
  );
}

const GLUED_MARK = Shape.punct | Shape.spaced;
const DOT = 0x2e;

/** A full stop without a space in front of it. */
export function isGluedDot(reading: Reading, cells: Cells, i: number): boolean {
  const { flags, codes, start } = reading.document.tokens;
  const token = cells.from[i]!;
  return (flags[token]! & GLUED_MARK) === Shape.punct && codes[start[token]!] === DOT;
}
