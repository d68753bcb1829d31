/** The run of words that a name is made of, between its honorifics and its degrees. */
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { Shape } from '../../document/tokens.js';
import { degreeAt, isDegreeHere } from './degrees.js';
import { startsRank } from './honorifics.js';
import {
  AMBIGUOUS,
  classOf,
  GIVEN,
  INITIAL,
  isGluedDot,
  NO,
  PARTICLE,
  RARE,
  UNKNOWN,
} from './words.js';
import { isDoing, isEntitled, isFollowedUp } from './cues.js';
import { isOrdinaryFirstName, isOrdinaryLastName, isOrdinaryMiddleName } from './ordinary-names.js';
import { giveUp, isWord, type Reading } from '../release.js';

/** No person's name has more words. */
const LONGEST_NAME = 8;

/** Short forms of given names that carry a full stop: "M.", "Bq.", "Moh.". */
const LONGEST_SHORT_FORM = 3;

interface Run {
  to: number;
  given: boolean;
}

/** The run of name words from cell `at`; `honored`: an honorific that only persons have stands in front. */
export function runFrom(
  reading: Reading,
  cells: Cells,
  at: number,
  expected: boolean,
  shouting: boolean,
  honored: boolean,
): Run | null {
  const { tokens } = reading.document;
  const { fine } = reading.knowledge;
  const listed = hasTag(cells, at - 1, Tag.Comma);
  let i = at;
  let words = 0;
  let given = false;
  let unknown = 0;
  let ambiguous = 0;
  let rare = 0;
  let last = at;
  while (i < cells.length && words < LONGEST_NAME) {
    const token = cells.from[i]!;
    if (i > at && degreeAt(reading, cells, i) && words > 0 && isDegreeHere(reading, cells, i)) {
      const initials = shouting ? 0 : fine?.initialsAt(reading, cells, i);
      if (!initials) break;
      words++;
      i += initials;
      continue;
    }
    if (i > at && tokens.flags[token]! & Shape.lineStart) break;
    if (words > 0 && startsRank(reading, cells, i)) break;
    const inner = words > 0 && !shouting ? innerAt(reading, cells, i, given || listed) : 0;
    if (inner > 0) {
      words++;
      last = i += inner;
      continue;
    }
    // "Bupati Lombok H. Fauzan": an unknown word in front of somebody's honorific is no part of the name.
    if (!given && unknown > 0 && hasTag(cells, i, Tag.Honorific)) break;
    const cls = classOf(reading, cells, i, shouting, words > 0 || (shouting && expected));
    if (cls === NO && words === 0 && !shouting && isOrdinaryFirstName(reading, cells, i)) {
      words++;
      last = ++i;
      continue;
    }
    if (cls === NO && words > 0 && !shouting && isOrdinaryMiddleName(reading, cells, i)) {
      words++;
      last = ++i;
      continue;
    }
    if (
      cls === NO &&
      !shouting &&
      fine?.isUnlistedName(reading, cells, i, words, given || honored)
    ) {
      words++;
      last = ++i;
      continue;
    }
    const told = given || (expected && isDoing(reading, cells, i + 1));
    if (cls === NO && words > 0 && !shouting && isOrdinaryLastName(reading, cells, i, told)) {
      words++;
      last = i + 1;
      break;
    }
    if (cls === NO && !shouting && fine?.isSmallName(reading, cells, i, words > 0)) {
      words++;
      given = true;
      last = ++i;
      continue;
    }
    if (cls === NO) {
      if (words > 1 && fine?.isDoubled(reading, cells, i)) {
        last = i += 2;
        continue;
      }
      if (words > 0 && isNameGlue(reading, cells, i, shouting)) {
        i++;
        continue;
      }
      break;
    }
    if (
      cls === PARTICLE &&
      (words === 0
        ? !(tokens.flags[token]! & Shape.cap)
        : classOf(
            reading,
            cells,
            isHyphen(reading, cells, i + 1) ||
              (i + 1 < cells.length && isGluedDot(reading, cells, i + 1))
              ? i + 2
              : i + 1,
            shouting,
          ) === NO)
    )
      break;
    if (cls === INITIAL && words === 0 && !startsWithInitial(reading, cells, i, shouting)) break;
    if (cls === INITIAL && words === 0 && isNumeralOfUnit(cells, i)) break;
    if (shouting && cls === UNKNOWN && !expected && !given && !isListed(reading, cells, i)) break;
    if (cls === GIVEN) given = true;
    if (cls === UNKNOWN) unknown++;
    if (cls === AMBIGUOUS) ambiguous++;
    if (cls === RARE) rare++;
    words++;
    i++;
    last = i;
    if (isShortForm(reading, token) && i < cells.length && isGluedDot(reading, cells, i)) {
      if (classOf(reading, cells, i + 1, shouting, hasTag(cells, i + 1, Tag.Title)) !== NO) i++;
    }
  }
  if (words === 0 || (last === at + 1 && isLetterOrNumeral(reading, cells, at))) return null;
  const first = cells.from[at]!;
  const opening = (tokens.flags[first]! & Shape.sentenceStart) !== 0;
  const cued =
    isFollowedUp(reading, cells, last) ||
    isEntitled(cells, last) ||
    fine?.isSetOff(reading, cells, last);
  const followed = unknown + ambiguous > 0 && cued;
  if (!given && !expected && !followed) {
    const paired = ambiguous > 1 || (ambiguous > 0 && rare > 0);
    const lose = (why: string): null => giveUp(reading, 'name', first, cells.to[last - 1]!, why);
    if (unknown === 0 && !paired) return lose('seldom names, and nothing beside');
    if (opening && words === 1) return lose('an unknown word that opens its sentence');
  }
  return { to: last, given: given || ambiguous >= 2 };
}

/** "…, AYUB FAHMI DAN NUNU NUGRAHA": in a line of capitals, an unknown word in front of a name, behind a comma or "dan". */
const isListed = (reading: Reading, cells: Cells, i: number): boolean =>
  hasAnyTag(cells, i - 1, LISTING) && classOf(reading, cells, i + 1, true) === GIVEN;

const LISTING = maskOf(Tag.Comma, Tag.Conj);

/** "M.", "Moh.", "Mohd.": what may carry a full stop inside a name. */
function isShortForm(reading: Reading, token: number): boolean {
  const { start, end } = reading.document.tokens;
  return (
    end[token]! - start[token]! <= LONGEST_SHORT_FORM ||
    isWord(reading, token, WordFlag.abbreviation)
  );
}

/** "(Danny)" and "Haji" inside a name: how many cells they are. */
const innerAt = (reading: Reading, cells: Cells, i: number, told: boolean): number =>
  reading.knowledge.fine?.innerCells(reading, cells, i, told) ?? 0;

/** "I" and "II" alone count something. */
function isLetterOrNumeral(reading: Reading, cells: Cells, i: number): boolean {
  return (
    (reading.document.tokens.flags[cells.from[i]!]! & Shape.initial) !== 0 ||
    hasTag(cells, i, Tag.Roman)
  );
}

/** "Wilayah V Nurul Ichsan": the numeral counts what stands in front of it. */
function isNumeralOfUnit(cells: Cells, i: number): boolean {
  return hasTag(cells, i, Tag.Roman) && hasTag(cells, i - 1, Tag.UnitWord);
}

/** Cells of the initials in front of a name, at most. */
const MOST_INITIALS = 8;

/** "M. Hatta", "I Made", "J Kristiadi": a lone letter that starts a name. */
function startsWithInitial(reading: Reading, cells: Cells, i: number, shouting: boolean): boolean {
  // "A.A.N. Putra"
  let next = i;
  let cls = INITIAL;
  while (cls === INITIAL && next < i + MOST_INITIALS) {
    next += next + 1 < cells.length && isGluedDot(reading, cells, next + 1) ? 2 : 1;
    cls = classOf(reading, cells, next, shouting);
  }
  return cls === GIVEN || cls === UNKNOWN || cls === AMBIGUOUS;
}

/** A hyphen without a space in front of it. */
function isHyphen(reading: Reading, cells: Cells, i: number): boolean {
  return (
    hasTag(cells, i, Tag.Dash) && !(reading.document.tokens.flags[cells.from[i]!]! & Shape.spaced)
  );
}

/** An apostrophe or hyphen glued between two parts of one name word: "Asma’ Khozin", "Al-Farisi". */
function isNameGlue(reading: Reading, cells: Cells, i: number, shouting: boolean): boolean {
  const { tokens, text } = reading.document;
  const token = cells.from[i]!;
  if (!(tokens.flags[token]! & Shape.punct) || tokens.flags[token]! & Shape.spaced) return false;
  const mark = text[tokens.start[token]!]!;
  const next = classOf(reading, cells, i + 1, shouting);
  if (/['’`‘]/.test(mark)) return next === GIVEN || next === UNKNOWN || next === AMBIGUOUS;
  const particle =
    cells.word[i - 1]! >= 0 &&
    (reading.knowledge.lexicon.flags[cells.word[i - 1]!]! & WordFlag.particle) !== 0;
  return mark === '-' && particle && next !== NO;
}
