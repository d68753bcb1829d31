/**
 * The name grammar: honorifics, a run of name words, degrees. What a
 * capitalised word can be is told by the name tables, by the tables of
 * ordinary words and by what stands around it.
 */
import {
  type Cells,
  type Chunk,
  collapse,
  hasAnyTag,
  hasTag,
  maskOf,
} from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { Shape } from '../../document/tokens.js';
import { degreeAt, degreesFrom, isGluedMark } from './degrees.js';
import { emptyName, type NameCandidate } from './candidate.js';
import { isAnnounced, isFollowedUp } from './cues.js';
import { honorificsFrom, isTelling } from './honorifics.js';
import { runFrom } from './run.js';
import { classOf, DOUBTFUL_NAME, isGluedDot, HONORED_NAME, NAME, NO } from './words.js';
import { giveUp, isWord, type Reading, textOf } from '../release.js';
import { findShortForms } from './short-forms.js';

/** Finds the names of every sentence and collapses their cells. */
export function findNames(reading: Reading): void {
  reading.cells = reading.cells.map((cells, sentence) => {
    const shouting = isShouting(reading, sentence);
    const chunks: Chunk[] = [];
    for (let i = 0; i < cells.length;) {
      if (isWord(reading, cells.to[i]! - 1, WordFlag.street)) {
        i = behindPlace(reading, cells, i);
        continue;
      }
      if (
        hasTag(cells, i, Tag.Cap) &&
        isPlaceName(reading, cells, i) &&
        !isHonorific(reading, cells, i)
      ) {
        giveUp(reading, 'name', cells.from[i]!, cells.to[i]!, "behind a place's or body's head");
        while (
          ++i < cells.length &&
          isPlaceWord(reading, cells, i) &&
          !startsLine(reading, cells, i)
        );
        continue;
      }
      const stray = strayDegree(reading, cells, i);
      if (stray > 0) {
        i += stray;
        continue;
      }
      const found = opensName(reading, cells, i)
        ? nameAt(reading, cells, i, sentence, shouting)
        : null;
      if (found) {
        const ref = reading.names.push(found.name) - 1;
        const { honorifics, degrees, sure } = found.name;
        const plain = sure ? NAME : DOUBTFUL_NAME;
        const tags = honorifics.length + degrees.length > 0 ? HONORED_NAME : plain;
        chunks.push({ from: i, to: found.to, tags, ref });
        i = found.to;
      } else i++;
    }
    return collapse(cells, chunks);
  });
  findShortForms(reading);
}

/** Cells of "M.Pd" behind a name that no table knows, of "S.Pd" behind the full stop of "Zulyadain."; or 0. */
function strayDegree(reading: Reading, cells: Cells, at: number): number {
  if (at > 0 && !hasAnyTag(cells, at - 1, STOP)) return 0;
  if (at + 1 >= cells.length || !isGluedMark(reading, cells, at + 1)) return 0;
  const length = degreeAt(reading, cells, at);
  return length > 1 ? length : 0;
}

const STOP = maskOf(Tag.Comma, Tag.Period);

/** A capitalised word, an honorific or a public figure: nothing else starts a name. */
function opensName(reading: Reading, cells: Cells, i: number): boolean {
  const token = cells.from[i]!;
  return (
    ((reading.document.tokens.flags[token]! & Shape.cap) !== 0 && cells.to[i]! - token === 1) ||
    isHonorific(reading, cells, i) ||
    hasTag(cells, i, Tag.PublicName)
  );
}

/** "Jalan Pramuka Raya", "Dusun Aik Mual": the cell behind the capitalised words that a word for a place stands in front of. */
function behindPlace(reading: Reading, cells: Cells, at: number): number {
  const first = hasTag(cells, at + 1, Tag.Period) ? at + 2 : at + 1;
  // "Jalan Dr. Rajiman" is called after him.
  let i = honorificsFrom(reading, cells, first, []);
  while (isPlaceWord(reading, cells, i) && !startsLine(reading, cells, i)) i++;
  return i;
}

const startsLine = ({ document }: Reading, cells: Cells, i: number): boolean =>
  (document.tokens.flags[cells.from[i]!]! & Shape.lineStart) !== 0;

/** A capitalised word that opens nobody's title or name, or part of the initials of "Jalan M.H. Thamrin". */
function isPlaceWord(reading: Reading, cells: Cells, i: number): boolean {
  if (isInitialsDot(reading, cells, i)) return true;
  if (isHonorific(reading, cells, i)) return isInitialsDot(reading, cells, i - 1);
  return hasTag(cells, i, Tag.Cap) && !hasTag(cells, i, Tag.Title);
}

/** "M." */
const isInitialsDot = (reading: Reading, cells: Cells, i: number): boolean =>
  i < cells.length &&
  isGluedDot(reading, cells, i) &&
  /^[A-ZÀ-Þ]{1,2}$/.test(textOf(reading.document, cells.from[i - 1]!, cells.to[i - 1]!));

const isHonorific = (reading: Reading, cells: Cells, i: number): boolean =>
  markAt(reading.tagged, cells.from[i]!, EntryType.honorific) !== undefined;

/** Capitals tell nothing in a headline in title case and in a line of capitals. */
function isShouting(reading: Reading, sentence: number): boolean {
  const { from, to } = reading.document.sentences[sentence]!;
  const { flags } = reading.document.tokens;
  const { sections, sectionOf } = reading.document;
  let words = 0;
  let lower = 0;
  let upper = 0;
  for (let i = from; i < to; i++) {
    if (!(flags[i]! & (Shape.cap | Shape.lower))) continue;
    words++;
    if (flags[i]! & Shape.lower) lower++;
    else if (flags[i]! & Shape.upper && !(flags[i]! & Shape.initial)) upper++;
  }
  if (words < 4) return false;
  return (
    upper / words > 0.6 ||
    (sections[sectionOf[sentence]!]!.kind === 'title' && lower / words < 0.35)
  );
}

interface Found {
  name: NameCandidate;
  /** Cell behind the name. */
  to: number;
}

function nameAt(
  reading: Reading,
  cells: Cells,
  at: number,
  sentence: number,
  shouting: boolean,
): Found | null {
  const lose = (end: number, why: string): null =>
    giveUp(reading, 'name', cells.from[at]!, cells.to[end - 1]!, why);
  const honorifics: [number, number][] = [];
  const i = honorificsFrom(reading, cells, at, honorifics);
  if (hasTag(cells, i, Tag.PublicName))
    return publicName(cells, i, sentence, honorifics, cells.from[at]!);
  const honored = honorifics.some(([a]) => isTelling(reading, a));
  const announced =
    isAnnounced(reading, cells, at) || (shouting && hasTag(cells, at - 1, Tag.Reporting));
  const run = runFrom(
    reading,
    cells,
    i,
    honorifics.length > 0 ||
      hasTag(cells, at - 1, Tag.Title) ||
      isApposition(reading, cells, at, shouting) ||
      announced,
    shouting,
    honored,
  );
  if (!run) return null;
  if (isNoName(reading, cells, run.to)) return lose(run.to, 'nobody is called so');
  const degrees: [number, number][] = [];
  const to = degreesFrom(reading, cells, run.to, degrees);
  const first = cells.from[i]!;
  const nameTo = cells.to[run.to - 1]!;
  const { fine } = reading.knowledge;
  const bare = run.to === at + 1 && degrees.length === 0;
  if (
    (bare && !run.given && fine?.isCamel(reading, first)) ||
    fine?.isNobody(reading, cells, i, run.to)
  )
    return lose(to, 'no name is written so');
  const given = run.given && !(bare && fine?.endsPhrase(reading, cells, at));
  const sure = given || degrees.length > 0 || honored;
  const tied = hasTag(cells, at - 1, Tag.Title) || hasTag(cells, at - 2, Tag.Title);
  if (!sure && shouting && !tied) return lose(to, 'capitals tell nothing in this line');
  const alias = aliasAt(reading, cells, to, shouting);
  const end = alias ? to + 3 : to;
  return {
    to: end,
    name: {
      from: first,
      to: nameTo,
      fullFrom: cells.from[at]!,
      fullTo: cells.to[to - 1]!,
      sentence,
      honorifics,
      degrees,
      alias: alias ? [cells.from[to + 1]!, cells.to[to + 1]!] : null,
      speaking: [at - 1, to, to + 1].some(
        (i) => hasTag(cells, i, Tag.Reporting) || hasTag(cells, i, Tag.Preposition),
      ),
      attested: announced || isFollowedUp(reading, cells, to),
      figure: -1,
      sure,
    },
  };
}

/** "Hendri Saputra Center": the last word, or the capitalised one behind the run, tells that nobody is called so. */
function isNoName(reading: Reading, cells: Cells, to: number): boolean {
  return [to - 1, to].some(
    (i) =>
      i < cells.length &&
      markAt(reading.tagged, cells.from[i]!, EntryType.noNameTail) !== undefined &&
      !isWord(reading, cells.from[i]!, WordFlag.given | WordFlag.family),
  );
}

/** "Gus Dur": the cell is a whole name. */
function publicName(
  cells: Cells,
  at: number,
  sentence: number,
  honorifics: [number, number][],
  fullFrom: number,
): Found {
  const whole = emptyName(cells.from[at]!, cells.to[at]!, sentence);
  const name = { ...whole, fullFrom, honorifics, figure: cells.ref[at]!, sure: true };
  return { to: at + 1, name };
}

/** Words of a name in a line of capitals, at most. */
const MOST_IN_CAPITALS = 4;

/** "Wakil Gubernur terpilih, Surya.", "Kades Midang "Surya"": a lone capitalised word between a title and the next mark. */
function isApposition(reading: Reading, cells: Cells, at: number, shouting: boolean): boolean {
  if (!hasTag(cells, at - 2, Tag.Title)) return false;
  // "KETUA BAWASLU, ANUS DJARA BILI, …": as many words as a name may have.
  if (shouting && hasTag(cells, at - 1, Tag.Comma)) {
    let end = at + 1;
    while (
      end < at + MOST_IN_CAPITALS &&
      hasTag(cells, end, Tag.Cap) &&
      !hasTag(cells, end, Tag.Common)
    )
      end++;
    return hasTag(cells, end, Tag.Comma);
  }
  if (hasTag(cells, at - 1, Tag.Quote)) return hasTag(cells, at + 1, Tag.Quote);
  if (!hasTag(cells, at - 1, Tag.Comma)) return false;
  // "Bupati Merangin, Zartuni dan unsur Forkopimda"
  const isWhole = reading.titles[cells.ref[at - 2]!]!.region >= 0;
  return hasAnyTag(cells, at + 1, ENDS_LONE) || (isWhole && hasTag(cells, at + 1, Tag.Conj));
}

/** What a lone word behind a title ends in front of. */
const ENDS_LONE = maskOf(Tag.Comma, Tag.Period, Tag.Quote);

/** Right behind a venue's head, a street or a body's head stands the name of a place. */
function isPlaceName(reading: Reading, cells: Cells, at: number): boolean {
  if (at === 0) return false;
  const before = cells.from[at - 1]!;
  if (hasTag(cells, at - 1, Tag.ProperBody) || hasTag(cells, at - 1, Tag.NumberedBody)) return true;
  const mark = markAt(reading.tagged, before, EntryType.venueHead);
  return (
    mark !== undefined &&
    before + mark.length === cells.from[at] &&
    (reading.document.tokens.flags[before]! & Shape.cap) !== 0
  );
}

/** "(Ahok)" behind a name: one capitalised word that is no abbreviation, region or body. */
function aliasAt(reading: Reading, cells: Cells, at: number, shouting: boolean): boolean {
  if (!hasTag(cells, at, Tag.Open) || !hasTag(cells, at + 2, Tag.Close)) return false;
  if (
    !hasTag(cells, at + 1, Tag.Cap) ||
    hasTag(cells, at + 1, Tag.Upper) ||
    hasTag(cells, at + 1, Tag.Institution)
  )
    return false;
  return classOf(reading, cells, at + 1, shouting) !== NO;
}
