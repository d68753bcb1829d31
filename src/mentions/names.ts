/**
 * The name grammar: honorifics, a run of name words, degrees. What a
 * capitalised word can be is told by the name tables, by the tables of
 * ordinary words and by what stands around it.
 */
import { type Cells, type Chunk, collapse, hasTag, maskOf } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import { CaseRule, EntryType, hasFlag, WordFlag } from '../gazetteer/lexicon.js';
import { looksOrdinary } from '../gazetteer/affixes.js';
import { markAt } from '../gazetteer/tagger.js';
import { fold, Shape } from '../document/tokens.js';
import { type Reading, textOf } from './release.js';

export interface NameCandidate {
  /** Tokens of the name itself, without honorifics and degrees. */
  from: number;
  to: number;
  /** Tokens of the whole mention. */
  fullFrom: number;
  fullTo: number;
  sentence: number;
  /** Token runs of honorifics and degrees. */
  honorifics: [from: number, to: number][];
  degrees: [from: number, to: number][];
  /** Tokens of a nickname in brackets right behind: "Joko Widodo (Jokowi)". */
  alias: [from: number, to: number] | null;
  /** A reporting verb stands beside it. */
  speaking: boolean;
  /** Sure to be a person's name by a name word, an honorific or a degree. */
  sure: boolean;
}

const NAME = maskOf(Tag.Name);
/** No person's name has more words. */
const LONGEST_NAME = 8;

/** What a token can be inside a name. */
const NO = 0;
const UNKNOWN = 1;
const AMBIGUOUS = 2;
const GIVEN = 3;
const INITIAL = 4;
const PARTICLE = 5;

/** Finds the names of every sentence and collapses their cells. */
export function findNames(reading: Reading): void {
  reading.cells = reading.cells.map((cells, sentence) => {
    const shouting = isShouting(reading, sentence);
    reading.shouting = shouting;
    const chunks: Chunk[] = [];
    for (let i = 0; i < cells.length;) {
      const found = nameAt(reading, cells, i, sentence, shouting);
      if (found) {
        const ref = reading.names.push(found.name) - 1;
        chunks.push({ from: i, to: found.to, tags: NAME, ref });
        i = found.to;
      } else i++;
    }
    return collapse(cells, chunks);
  });
  findShortForms(reading);
}

/** Single words that are part of a full name elsewhere in the release: "Adi" of "Adi Prayitno". */
function findShortForms(reading: Reading): void {
  const { document, knowledge } = reading;
  const known = new Set<string>();
  for (const { from, to, alias, sure } of reading.names) {
    if (to - from < 2 && !sure) continue;
    const words = textOf(document, from, to).split(/[^\p{L}\p{M}'’]+/u);
    words.forEach((word, i) => {
      if (
        word.length >= SHORTEST_SHORT_FORM &&
        (i === 0 ||
          !hasFlag(
            knowledge.lexicon,
            knowledge.lexicon.wordIds.get(fold(word)) ?? -1,
            WordFlag.common,
          ))
      )
        known.add(fold(word));
    });
    if (alias) known.add(fold(textOf(document, alias[0], alias[1])));
  }
  if (known.size === 0) return;
  reading.cells = reading.cells.map((cells, sentence) => {
    const chunks: Chunk[] = [];
    for (let i = 0; i < cells.length; i++) {
      if (
        cells.to[i]! - cells.from[i]! !== 1 ||
        !hasTag(cells, i, Tag.Cap) ||
        !known.has(fold(textOf(document, cells.from[i]!, cells.to[i]!)))
      )
        continue;
      const from = cells.from[i]!;
      const to = cells.to[i]!;
      const ref =
        reading.names.push({
          from,
          to,
          fullFrom: from,
          fullTo: to,
          sentence,
          honorifics: [],
          degrees: [],
          alias: null,
          speaking: false,
          sure: false,
        }) - 1;
      chunks.push({ from: i, to: i + 1, tags: NAME, ref });
    }
    return collapse(cells, chunks);
  });
}

/** Shortest word of a name that may stand for it. */
const SHORTEST_SHORT_FORM = 3;

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

/** Class of a single-token cell inside a name. */
function classOf(reading: Reading, cells: Cells, i: number, inRun = false): number {
  if (i >= cells.length || cells.to[i]! - cells.from[i]! !== 1) return NO;
  if (
    hasTag(cells, i, Tag.Institution) ||
    hasTag(cells, i, Tag.NationalBody) ||
    hasTag(cells, i, Tag.Office)
  )
    return NO;
  if (
    hasTag(cells, i, Tag.Region) ||
    hasTag(cells, i, Tag.Election) ||
    hasTag(cells, i, Tag.Date) ||
    hasTag(cells, i, Tag.Title)
  )
    return NO;
  const token = cells.from[i]!;
  const flags = reading.document.tokens.flags[token]!;
  const bits = cells.word[i]! >= 0 ? reading.knowledge.lexicon.flags[cells.word[i]!]! : 0;
  if (bits & WordFlag.particle && !(flags & Shape.upper && flags & Shape.initial)) {
    if (!(flags & Shape.cap) || !(bits & (WordFlag.given | WordFlag.family))) return PARTICLE;
  }
  if (!(flags & Shape.cap)) return NO;
  if (bits & (WordFlag.conjunction | WordFlag.pronoun | WordFlag.street)) return NO;
  if (bits & (WordFlag.month | WordFlag.weekday))
    return isGivenNameHere(reading, cells, i) ? UNKNOWN : NO;
  if (bits & (WordFlag.given | WordFlag.family))
    return bits & (WordFlag.ambiguous | WordFlag.common) ? AMBIGUOUS : GIVEN;
  if (flags & Shape.initial) return INITIAL;
  if (flags & Shape.upper && isAcronym(reading, cells, i, inRun)) return NO;
  if (bits & (WordFlag.common | WordFlag.unitWord | WordFlag.locative)) return NO;
  if (
    markAt(reading.tagged, token, EntryType.eventNoun) ||
    markAt(reading.tagged, token, EntryType.eventVerb)
  )
    return NO;
  if (
    markAt(reading.tagged, token, EntryType.reporting) ||
    markAt(reading.tagged, token, EntryType.venueHead)
  )
    return NO;
  return looksOrdinary(fold(textOf(reading.document, token, token + 1))) ? NO : UNKNOWN;
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
function isAcronym(reading: Reading, cells: Cells, i: number, inRun: boolean): boolean {
  const { tokens } = reading.document;
  const token = cells.from[i]!;
  const upperNear = (at: number): boolean =>
    at >= 0 &&
    at < tokens.length &&
    (tokens.flags[at]! & (Shape.upper | Shape.punct)) === Shape.upper &&
    tokens.end[at]! - tokens.start[at]! > 2;
  const length = tokens.end[token]! - tokens.start[token]!;
  if (length <= 2) return !inRun || (tokens.flags[token - 1]! & Shape.cap) === 0;
  return length < 4 || !(upperNear(token - 1) || upperNear(token + 1) || reading.shouting);
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
  if (isPlaceName(reading, cells, at)) return null;
  const honorifics: [number, number][] = [];
  let i = at;
  for (
    let next = honorificEnd(reading, cells, i);
    next > i;
    next = honorificEnd(reading, cells, i)
  ) {
    if (continuesRank(reading, honorifics, cells.from[i]!))
      honorifics[honorifics.length - 1]![1] = cells.to[next - 1]!;
    else honorifics.push([cells.from[i]!, cells.to[next - 1]!]);
    i = next;
  }
  const run = runFrom(reading, cells, i, honorifics.length > 0 || isExpected(cells, at), shouting);
  if (!run) return null;
  const degrees: [number, number][] = [];
  const to = degreesFrom(reading, cells, run.to, degrees);
  const from = cells.from[i]!;
  const nameTo = cells.to[run.to - 1]!;
  const sure = run.given || degrees.length > 0 || honorifics.some(([a]) => isTelling(reading, a));
  const tied = hasTag(cells, at - 1, Tag.Title) || hasTag(cells, at - 2, Tag.Title);
  if (!sure && shouting && !tied) return null;
  const alias = aliasAt(reading, cells, to);
  const end = alias ? to + 3 : to;
  return {
    to: end,
    name: {
      from,
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
      sure,
    },
  };
}

/** Behind a title, and behind the reporting verb of a quote ("…,” terang Sugiyana"), a name is expected. */
function isExpected(cells: Cells, at: number): boolean {
  if (hasTag(cells, at - 1, Tag.Title)) return true;
  const verb = hasTag(cells, at - 1, Tag.Reporting) && hasTag(cells, at - 1, Tag.Lower);
  return verb && (hasTag(cells, at - 2, Tag.Quote) || hasTag(cells, at - 2, Tag.Comma));
}

/** Right behind a venue's head, a street or a body's head stands the name of a place. */
function isPlaceName(reading: Reading, cells: Cells, at: number): boolean {
  if (at === 0) return false;
  const before = cells.from[at - 1]!;
  if (hasTag(cells, at - 1, Tag.ProperBody) || hasTag(cells, at - 1, Tag.NumberedBody)) return true;
  if (
    hasFlag(
      reading.knowledge.lexicon,
      reading.document.tokens.id[cells.to[at - 1]! - 1]!,
      WordFlag.street,
    )
  )
    return true;
  const mark = markAt(reading.tagged, before, EntryType.venueHead);
  return (
    mark !== undefined &&
    before + mark.length === cells.from[at] &&
    (reading.document.tokens.flags[before]! & Shape.cap) !== 0
  );
}

/** "(Ahok)" behind a name: one capitalised word that is no abbreviation, region or body. */
function aliasAt(reading: Reading, cells: Cells, at: number): boolean {
  if (!hasTag(cells, at, Tag.Open) || !hasTag(cells, at + 2, Tag.Close)) return false;
  if (
    !hasTag(cells, at + 1, Tag.Cap) ||
    hasTag(cells, at + 1, Tag.Upper) ||
    hasTag(cells, at + 1, Tag.Institution)
  )
    return false;
  return classOf(reading, cells, at + 1) !== NO;
}

/** Honorifics that only persons have; "Bapak", "Ibu" also address offices. */
function isTelling(reading: Reading, token: number): boolean {
  return markAt(reading.tagged, token, EntryType.honorific) !== undefined;
}

/** "Letkol" + "Inf" is one rank. */
function continuesRank(
  reading: Reading,
  honorifics: readonly [number, number][],
  token: number,
): boolean {
  const last = honorifics[honorifics.length - 1];
  return (
    last !== undefined && last[1] === token && isRank(reading, last[0]) && isRank(reading, token)
  );
}

/** A rank in the middle of a run of capitals begins the next name. */
function startsRank(reading: Reading, cells: Cells, i: number): boolean {
  return cells.to[i]! - cells.from[i]! === 1 && isRank(reading, cells.from[i]!);
}

function isRank(reading: Reading, token: number): boolean {
  const mark = markAt(reading.tagged, token, EntryType.honorific);
  const cls = mark && reading.knowledge.lexicon.data.honorifics[mark.row];
  return cls === 'military' || cls === 'police';
}

/** Cell behind the honorific that starts at cell `i`, or `i`. */
function honorificEnd(reading: Reading, cells: Cells, i: number): number {
  if (i >= cells.length) return i;
  const mark = markAt(reading.tagged, cells.from[i]!, EntryType.honorific);
  if (!mark || cells.to[i]! - cells.from[i]! > mark.length) return i;
  const end = cells.from[i]! + mark.length;
  let next = i;
  while (next < cells.length && cells.to[next]! <= end) next++;
  if (cells.to[next - 1] !== end) return i;
  return next < cells.length && isGluedDot(reading, cells, next) ? next + 1 : next;
}

/** Short forms of given names that carry a full stop: "M.", "Bq.", "Moh.". */
const LONGEST_SHORT_FORM = 3;

function isGluedDot(reading: Reading, cells: Cells, i: number): boolean {
  const { tokens, text } = reading.document;
  const token = cells.from[i]!;
  return text[tokens.start[token]!] === '.' && !(tokens.flags[token]! & Shape.spaced);
}

interface Run {
  to: number;
  given: boolean;
}

/** The run of name words from cell `at`. */
function runFrom(
  reading: Reading,
  cells: Cells,
  at: number,
  expected: boolean,
  shouting: boolean,
): Run | null {
  const { tokens } = reading.document;
  let i = at;
  let words = 0;
  let given = false;
  let unknown = 0;
  let ambiguous = 0;
  let last = at;
  while (i < cells.length && words < LONGEST_NAME) {
    const token = cells.from[i]!;
    if (i > at && degreeAt(reading, cells, i) && words > 0 && isDegreeHere(reading, cells, i))
      break;
    if (i > at && tokens.flags[token]! & Shape.lineStart) break;
    if (words > 0 && startsRank(reading, cells, i)) break;
    const cls = classOf(reading, cells, i, words > 0);
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
    if (cls === NO && words > 0 && !shouting && isOrdinaryLastName(reading, cells, i, given)) {
      words++;
      last = i + 1;
      break;
    }
    if (cls === NO) {
      if (words > 0 && isNameGlue(reading, cells, i)) {
        i++;
        continue;
      }
      break;
    }
    if (
      cls === PARTICLE &&
      (words === 0 ? !(tokens.flags[token]! & Shape.cap) : classOf(reading, cells, i + 1) === NO)
    )
      break;
    if (cls === INITIAL && words === 0 && !startsWithInitial(reading, cells, i)) break;
    if (shouting && cls === UNKNOWN && !expected && !given) break;
    if (cls === GIVEN) given = true;
    if (cls === UNKNOWN) unknown++;
    if (cls === AMBIGUOUS) ambiguous++;
    words++;
    i++;
    last = i;
    if (
      tokens.end[token]! - tokens.start[token]! <= LONGEST_SHORT_FORM &&
      i < cells.length &&
      isGluedDot(reading, cells, i)
    ) {
      if (classOf(reading, cells, i + 1) !== NO) i++;
    }
  }
  if (words === 0 || (last === at + 1 && isLetterOrNumeral(reading, cells, at))) return null;
  const first = cells.from[at]!;
  const opening = (tokens.flags[first]! & Shape.sentenceStart) !== 0;
  if (!given && !expected) {
    if (unknown + (ambiguous > 1 ? 1 : 0) === 0) return null;
    if (opening && words === 1) return null;
  }
  return { to: last, given: given || ambiguous >= 2 };
}

/** An ordinary word that may be part of a name between or behind name words. */
function isOrdinaryWord(reading: Reading, cells: Cells, i: number): boolean {
  if (
    cells.to[i]! - cells.from[i]! !== 1 ||
    !hasTag(cells, i, Tag.Cap) ||
    hasTag(cells, i, Tag.Upper)
  )
    return false;
  const bits = cells.word[i]! >= 0 ? reading.knowledge.lexicon.flags[cells.word[i]!]! : 0;
  if (
    !(bits & (WordFlag.common | WordFlag.unitWord)) ||
    bits & (WordFlag.verbal | WordFlag.month | WordFlag.weekday | WordFlag.street)
  )
    return false;
  return (
    !hasTag(cells, i, Tag.Institution) &&
    !hasTag(cells, i, Tag.Office) &&
    !hasTag(cells, i, Tag.Region) &&
    !hasTag(cells, i, Tag.Body)
  );
}

/** "…, Hari Nazarudin": an ordinary word in capitals inside a list or behind a title, in front of a name word. */
function isOrdinaryFirstName(reading: Reading, cells: Cells, i: number): boolean {
  const listed =
    hasTag(cells, i - 1, Tag.Comma) ||
    hasTag(cells, i - 1, Tag.Title) ||
    hasTag(cells, i - 1, Tag.Conj);
  const opening = (reading.document.tokens.flags[cells.from[i]!]! & Shape.sentenceStart) !== 0;
  const plain =
    hasTag(cells, i, Tag.Cap) && !hasTag(cells, i, Tag.Upper) && hasTag(cells, i, Tag.Common);
  const next = classOf(reading, cells, i + 1);
  const named = next === GIVEN || (hasTag(cells, i - 1, Tag.Title) && next === AMBIGUOUS);
  return listed && plain && !opening && named;
}

/** "I" and "II" alone count something. */
function isLetterOrNumeral(reading: Reading, cells: Cells, i: number): boolean {
  return (
    (reading.document.tokens.flags[cells.from[i]!]! & Shape.initial) !== 0 ||
    hasTag(cells, i, Tag.Roman)
  );
}

/** "Andhi Insan Sidieq": an ordinary word in capitals between two name words. */
function isOrdinaryMiddleName(reading: Reading, cells: Cells, i: number): boolean {
  if (!isOrdinaryWord(reading, cells, i)) return false;
  const next = classOf(reading, cells, i + 1);
  return next === GIVEN || next === UNKNOWN;
}

/** "Khairul Umum": an ordinary word in capitals that ends a name in running text. */
function isOrdinaryLastName(reading: Reading, cells: Cells, i: number, given: boolean): boolean {
  if (!given || !isOrdinaryWord(reading, cells, i)) return false;
  return i + 1 >= cells.length || !hasTag(cells, i + 1, Tag.Cap);
}

/** "M. Hatta", "I Made", "J Kristiadi": a lone letter that starts a name. */
function startsWithInitial(reading: Reading, cells: Cells, i: number): boolean {
  const { tokens, text } = reading.document;
  let next = i + 1;
  if (next < cells.length && text[tokens.start[cells.from[next]!]!] === '.') next++;
  const cls = classOf(reading, cells, next);
  return cls === GIVEN || cls === UNKNOWN || cls === AMBIGUOUS;
}

/** An apostrophe or hyphen glued between two parts of one name word: "Asma’ Khozin", "Al-Farisi". */
function isNameGlue(reading: Reading, cells: Cells, i: number): boolean {
  const { tokens, text } = reading.document;
  const token = cells.from[i]!;
  if (!(tokens.flags[token]! & Shape.punct) || tokens.flags[token]! & Shape.spaced) return false;
  const mark = text[tokens.start[token]!]!;
  const next = classOf(reading, cells, i + 1);
  if (/['’`‘]/.test(mark)) return next === GIVEN || next === UNKNOWN || next === AMBIGUOUS;
  const particle =
    cells.word[i - 1]! >= 0 &&
    (reading.knowledge.lexicon.flags[cells.word[i - 1]!]! & WordFlag.particle) !== 0;
  return mark === '-' && particle && next !== NO;
}

/** Most parts that full stops part in a degree ("S.Pd.I." has three). */
const MOST_PARTS = 5;

/**
 * Number of cells that the degree at cell `i` takes, or 0. Full stops and
 * spaces do not matter: the letters are joined and looked up ("M. Si" → "msi").
 */
function degreeAt(reading: Reading, cells: Cells, i: number): number {
  const { lexicon } = reading.knowledge;
  let joined = '';
  let best = 0;
  for (let part = 0, at = i; part < MOST_PARTS; part++, at += 2) {
    if (
      at >= cells.length ||
      cells.to[at]! - cells.from[at]! !== 1 ||
      !isLetters(reading, cells.from[at]!)
    )
      break;
    joined += fold(textOf(reading.document, cells.from[at]!, cells.to[at]!));
    const known = lexicon.entries[lexicon.roots[lexicon.wordIds.get(joined) ?? -1] ?? 0]?.find(
      ({ type }) => type === EntryType.degree,
    );
    if (known && (part > 0 || isWritten(reading, cells.from[at]!, known.caseRule)))
      best = at + 1 - i;
    if (at + 1 >= cells.length || !isGluedDot(reading, cells, at + 1)) break;
  }
  return best;
}

function isLetters(reading: Reading, token: number): boolean {
  return (reading.document.tokens.flags[token]! & (Shape.cap | Shape.lower)) !== 0;
}

/** A degree without full stops must be written with its capitals: "SH", "SE", "MSi". */
function isWritten(reading: Reading, token: number, rule: CaseRule): boolean {
  const flags = reading.document.tokens.flags[token]!;
  return (flags & (rule === CaseRule.upper ? Shape.upper : Shape.cap)) !== 0;
}

/** A degree inside a run of capitals must be written as one: "SH", "S.Pd", not a name that looks like it. */
function isDegreeHere(reading: Reading, cells: Cells, i: number): boolean {
  const token = cells.from[i]!;
  const bits = cells.word[i]! >= 0 ? reading.knowledge.lexicon.flags[cells.word[i]!]! : 0;
  if (degreeAt(reading, cells, i) > 1) return true;
  return !(bits & WordFlag.given) || (reading.document.tokens.flags[token]! & Shape.upper) !== 0;
}

/** Collects the degrees behind a name; returns the cell behind them. */
function degreesFrom(
  reading: Reading,
  cells: Cells,
  at: number,
  degrees: [number, number][],
): number {
  const { tokens, text } = reading.document;
  const markOf = (i: number): string =>
    i < cells.length ? text.slice(tokens.start[cells.from[i]!]!, tokens.end[cells.from[i]!]!) : '';
  let end = at;
  let i = at;
  for (;;) {
    while (markOf(i) === ',' || (markOf(i) === '.' && markOf(i - 1) === ',')) i++;
    const length = degreeAt(reading, cells, i);
    if (length === 0) return end;
    const first = cells.from[i]!;
    i += length;
    if (i < cells.length && isGluedDot(reading, cells, i)) i++;
    degrees.push([first, cells.to[i - 1]!]);
    end = i;
  }
}
