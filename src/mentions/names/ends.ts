/** Last words of the names of holders that are ordinary ones elsewhere; only `kliping/deep` tells. */
import { isActive, isPassive } from '../../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { sentenceOf } from '../../document/document.js';
import { foldedAt, Shape } from '../../document/tokens.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { degreeAt } from './degrees.js';
import { isDoing } from './cues.js';
import { titleInFront } from './inside.js';
import { classOf, GIVEN, isGluedDot, NO } from './words.js';
import { isWord, type Reading } from '../release.js';
import { isAffixedNounAt, looksOrdinaryAt } from '../word-looks.js';
import { NAME_BITS } from '../token-tags.js';

/** Words of a name in front of its last one, at most. */
const LONGEST_FRONT = 5;
const TAKEN = maskOf(Tag.Institution, Tag.Office, Tag.Region, Tag.Body, Tag.Title, Tag.Upper);
const ENDS = maskOf(Tag.Comma, Tag.Period, Tag.Conj);

/** Cells at `i` that end a holder's name: "Dana" in "Bupati Siak, I Gede Dana dan Wabup", ". maloho" in front of a degree; or 0. */
export function endCells(reading: Reading, cells: Cells, i: number): number {
  if (hasTag(cells, i, Tag.Period))
    return isSmallBehindInitial(reading, cells, i) || isGluedSmall(reading, cells, i) ? 2 : 0;
  if (isLetters(reading, cells, i) || isSmallRest(reading, cells, i)) return 1;
  if (!hasTag(cells, i, Tag.Cap) || cells.to[i]! - cells.from[i]! !== 1) return 0;
  if (hasAnyTag(cells, i, TAKEN) || hasTag(cells, i + 1, Tag.Cap) || !isHeld(reading, cells, i))
    return 0;
  const token = cells.from[i]!;
  // "Bupati Nagekeo Yohanes Zarten Do dan …"
  if (isWord(reading, token, WordFlag.particle)) return hasAnyTag(cells, i + 1, ENDS) ? 1 : 0;
  if (looksOrdinaryAt(reading.document, token)) return 0;
  const isNext = hasTag(cells, i + 1, Tag.Conj) && hasTag(cells, i + 2, Tag.Title);
  if (isPlainNoun(reading, token)) return isActing(reading, cells, i + 1) || isNext ? 1 : 0;
  return isRoot(reading, token) && isDoing(reading, cells, i + 1) ? 1 : 0;
}

/** "Abdul N. maloho, S.Pd.": a small letter that opens the last word, behind an initial and in front of a degree. */
function isSmallBehindInitial(reading: Reading, cells: Cells, dot: number): boolean {
  const { flags, bits } = reading.document.tokens;
  if (!isGluedDot(reading, cells, dot) || !(flags[cells.from[dot - 1]!]! & Shape.initial))
    return false;
  const word = dot + 1;
  const isUnknown = hasTag(cells, word, Tag.Lower) && !bits[cells.from[word]!];
  return isUnknown && hasTag(cells, word + 1, Tag.Comma) && degreeAt(reading, cells, word + 2) > 1;
}

/** Words in small letters that end a name, at most. */
const MOST_SMALL = 2;

/** "bernama Raisa taqiatul adzkia (7 th)", "oleh Siti Norma asiyah dari Dinas": words that nobody knows, up to an age or where somebody is from. */
function isSmallRest(reading: Reading, cells: Cells, i: number): boolean {
  const { bits } = reading.document.tokens;
  const isUnknown = (at: number): boolean =>
    hasTag(cells, at, Tag.Lower) &&
    bits[cells.from[at]!] === 0 &&
    cells.word[at]! < 0 &&
    !looksOrdinaryAt(reading.document, cells.from[at]!);
  let end = i;
  while (end < i + MOST_SMALL && isUnknown(end)) end++;
  if (end === i) return false;
  const isBehindName = classOf(reading, cells, i - 1, false, true) === GIVEN || isUnknown(i - 1);
  const isAge = hasTag(cells, end, Tag.Open) && hasTag(cells, end + 1, Tag.Number);
  return isBehindName && (isAge || isFromBody(reading, cells, end));
}

/** "dari Dinas Sosial Siak" */
const isFromBody = (reading: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Locative) &&
  isWord(reading, cells.from[i]!, WordFlag.locative) &&
  hasTag(cells, i + 1, Tag.Institution);

/** "Abd.malik Saleh", "Moh.ikhsan": a known name in small letters, glued to the short form of another one. */
function isGluedSmall(reading: Reading, cells: Cells, dot: number): boolean {
  const word = dot + 1;
  if (!isGluedDot(reading, cells, dot) || !hasTag(cells, word, Tag.Lower)) return false;
  const { flags } = reading.document.tokens;
  if (flags[cells.from[word]!]! & Shape.spaced) return false;
  const isShort = isWord(reading, cells.from[dot - 1]!, SHORT_FORM);
  return isShort && isWord(reading, cells.from[word]!, NAME_BITS);
}

const SHORT_FORM = WordFlag.abbreviation | WordFlag.particle;

/** Letters of a name that stand for its last words. */
const LETTERS = 2;

/** "Suryanto AR menegaskan": letters that are a particle's elsewhere end a known name. */
function isLetters(reading: Reading, cells: Cells, i: number): boolean {
  const { start, end, flags } = reading.document.tokens;
  const token = cells.from[i]!;
  if (!hasTag(cells, i, Tag.Upper) || end[token]! - start[token]! !== LETTERS) return false;
  if (!isWord(reading, token, WordFlag.particle) || !(flags[token]! & Shape.spaced)) return false;
  if (hasAnyTag(cells, i + 1, GOES_ON)) return false;
  const before = classOf(reading, cells, i - 1, false, true);
  return before === GIVEN || (before !== NO && titleInFront(cells, i - 1) >= 0);
}

/** What a further word, or the full stop of letters in front of one, would be. */
const GOES_ON = maskOf(Tag.Cap, Tag.Dash, Tag.Apostrophe);

/** The words in front are a name's, and a title stands in front of them; not in a headline. */
function isHeld(reading: Reading, cells: Cells, i: number): boolean {
  if (classOf(reading, cells, i - 1, false, true) === NO) return false;
  let first = i;
  while (first > i - LONGEST_FRONT && hasTag(cells, first - 1, Tag.Cap)) first--;
  if (titleInFront(cells, first) < 0) return false;
  const { sections, sectionOf } = reading.document;
  return sections[sectionOf[sentenceOf(reading.document, cells.from[i]!)]!]?.kind !== 'title';
}

const isPlainNoun = (reading: Reading, token: number): boolean =>
  isWord(reading, token, WordFlag.common) &&
  !isWord(reading, token, WordFlag.verbal | WordFlag.month | WordFlag.weekday) &&
  !markAt(reading.tagged, token, EntryType.personCue) &&
  !markAt(reading.tagged, token, EntryType.personTail);

/** "Muhammad Pagi menghadiri": a root or a time of the day, which no verb follows where it is one. */
const isRoot = (reading: Reading, token: number): boolean =>
  isWord(reading, token, WordFlag.common) &&
  !isWord(reading, token, WordFlag.month | WordFlag.weekday | WordFlag.relativeDate) &&
  NOTHING_ELSE.every((type) => markAt(reading.tagged, token, type) === undefined);

const NOTHING_ELSE = [
  EntryType.eventVerb,
  EntryType.eventNoun,
  EntryType.personCue,
  EntryType.personTail,
];

/** What whoever is named does stands at cell `i`. */
function isActing(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i, Tag.Lower)) return false;
  const { tokens, text } = reading.document;
  const isVerb = hasTag(cells, i, Tag.Reporting) || isDoing(reading, cells, i);
  return isVerb || isActive(foldedAt(tokens, text, cells.from[i]!));
}

/** "Kepala BPKAD Siak Irnawati Kegiatan digelar …": a full stop is missing, and the noun opens the next sentence. */
export function cutClauses(reading: Reading): void {
  const { tokens, text } = reading.document;
  for (const name of reading.names) {
    const last = name.to - 1;
    if (last <= name.from || name.degrees.length > 0 || name.to >= tokens.length) continue;
    const isNoun =
      !isWord(reading, last, NAME_BITS) &&
      (isAffixedNounAt(reading.document, last) ||
        markAt(reading.tagged, last, EntryType.eventNoun) !== undefined);
    const isNext = tokens.flags[name.to]! & Shape.lower;
    if (isNoun && isNext && isPassive(foldedAt(tokens, text, name.to)))
      name.to = name.fullTo = last;
  }
}
