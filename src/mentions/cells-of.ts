/**
 * Lays a tagged sentence out as cells: one for each gazetteer run, region and
 * date, one for each other token, with the tags that rules can ask for.
 */
import { fold, Shape } from '../document/tokens.js';
import { type Cells, createCells, maskOf, pushCell } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import type { InstitutionRow, OfficeRow } from '../gazetteer/compiled.js';
import { EntryType, WordFlag } from '../gazetteer/lexicon.js';
import { type Mark, markAt } from '../gazetteer/tagger.js';
import { isAffixedNoun } from '../gazetteer/affixes.js';
import { isWord, type Reading, textOf } from './release.js';

const PUNCTUATION: Readonly<Record<string, number>> = {
  ',': Tag.Comma,
  '(': Tag.Open,
  '[': Tag.Open,
  ')': Tag.Close,
  ']': Tag.Close,
  '/': Tag.Slash,
  '-': Tag.Dash,
  '–': Tag.Dash,
  '—': Tag.Dash,
  '.': Tag.Period,
  ':': Tag.Colon,
  '"': Tag.Quote,
  '“': Tag.Quote,
  '”': Tag.Quote,
  "'": Tag.Apostrophe,
  '’': Tag.Apostrophe,
  '‘': Tag.Apostrophe,
};

const [REGION_LO, REGION_HI] = maskOf(Tag.Region);
const [DATE_LO, DATE_HI] = maskOf(Tag.Date);
const [SHAPE_LO, SHAPE_HI] = maskOf(Tag.Cap, Tag.Upper, Tag.Lower, Tag.Acronym, Tag.Number);
const CAP = maskOf(Tag.Cap);

/** Cells of all sentences of the release. */
export function layCells(reading: Reading): Cells[] {
  const regionAt = new Map(reading.regions.map((region, i) => [region.from, i]));
  const dateAt = new Map(reading.dates.map((date, i) => [date.from, i]));
  return reading.document.sentences.map(({ from, to }) => {
    const cells = createCells();
    for (let i = from; i < to;) {
      const region = regionAt.get(i);
      const date = dateAt.get(i);
      const mark = reading.tagged.leading[i];
      if (region !== undefined) {
        const end = reading.regions[region]!.to;
        pushCell(cells, i, end, REGION_LO, REGION_HI, -1, region);
        i = end;
      } else if (date !== undefined && reading.dates[date]!.to <= to) {
        const end = Math.max(i + 1, reading.dates[date]!.to);
        pushCell(cells, i, end, DATE_LO, DATE_HI, -1, date);
        i = end;
      } else if (mark && mark.type !== EntryType.region && mark.type !== EntryType.regionPrefix) {
        i = pushMark(reading, cells, i, mark);
      } else {
        const [lo, hi] = tokenTags(reading, i);
        const end = numeralEnd(reading, i, to);
        pushCell(cells, i, end, lo, hi, end === i + 1 ? reading.document.tokens.id[i]! : -1, -1);
        i = end;
      }
    }
    return cells;
  });
}

/** Shorter words in front of a number are others: "Ke-75", "HUT-78". */
const SHORTEST_NUMBERED = 4;

/** "Covid-19": the token behind a word and the number that a dash joins to it. */
function numeralEnd({ document: { tokens, text } }: Reading, i: number, to: number): number {
  const isGlued = (at: number): boolean => (tokens.flags[at]! & Shape.spaced) === 0;
  const joined =
    i + 2 < to &&
    (tokens.flags[i]! & Shape.cap) !== 0 &&
    tokens.end[i]! - tokens.start[i]! >= SHORTEST_NUMBERED &&
    text[tokens.start[i + 1]!] === '-' &&
    (tokens.flags[i + 2]! & Shape.digit) !== 0 &&
    isGlued(i + 1) &&
    isGlued(i + 2);
  return joined ? i + 3 : i + 1;
}

/** Tags of a token's shape, without those of its word class. */
function shapeTags(reading: Reading, i: number): [number, number] {
  const [lo, hi] = tokenTags(reading, i);
  const [capLo, capHi] = reading.document.tokens.flags[i]! & Shape.cap ? CAP : [0, 0];
  return [(lo & SHAPE_LO) | capLo, (hi & SHAPE_HI) | capHi];
}

/** Types whose single words may also be read as plain capitalised words. */
const SHAPED = new Set<number>([EntryType.institution, EntryType.unit, EntryType.election]);

/** Pushes the cell of a gazetteer run; returns the token behind it. */
function pushMark(reading: Reading, cells: Cells, i: number, mark: Mark): number {
  const { data } = reading.knowledge.lexicon;
  const { length } = mark;
  let tags: number[] = [];
  switch (mark.type) {
    case EntryType.acting:
      tags = [Tag.Acting];
      break;
    case EntryType.office: {
      const row = data.offices[mark.row]!;
      tags = [
        Tag.Office,
        row.head === mark.length && row.head > 0 ? Tag.BodyOffice : officeTag(row),
      ];
      break;
    }
    case EntryType.institution:
      tags = [institutionTag(data.institutions[mark.row]!)];
      break;
    case EntryType.unit:
      tags = data.units[mark.row]!.alone
        ? [Tag.Unit, Tag.UnitWord, Tag.AloneUnit]
        : [Tag.Unit, Tag.UnitWord];
      break;
    case EntryType.standing:
      tags = [data.standings[mark.row]!.position === 'after' ? Tag.StandingAfter : Tag.Standing];
      break;
    case EntryType.nickname:
      tags = [Tag.PublicName, Tag.Cap];
      break;
    case EntryType.election:
      tags = [Tag.Election];
      break;
    default:
      break;
  }
  const [lo, hi] = maskOf(...tags);
  const shaped = length === 1 && SHAPED.has(mark.type);
  const [shapeLo, shapeHi] = shaped ? shapeTags(reading, i) : [0, 0];
  pushCell(
    cells,
    i,
    i + length,
    lo | shapeLo,
    hi | shapeHi,
    length === 1 ? reading.document.tokens.id[i]! : -1,
    mark.row,
  );
  return i + length;
}

function officeTag(row: OfficeRow): number {
  if (row.follows === 'unit') return row.body === null ? Tag.OpenOffice : Tag.UnitOffice;
  if (row.follows === 'open') return Tag.OpenOffice;
  return row.follows === 'institution' ? Tag.InstOffice : Tag.RegionOffice;
}

/** Kinds whose open names are proper names and not made of unit words. */
const PROPER_KINDS = new Set(['company', 'education', 'media', 'party', 'community', 'other']);

function institutionTag(row: InstitutionRow): number {
  if (row.tail === 'proper') return Tag.ProperBody;
  if (row.tail === 'open') return PROPER_KINDS.has(row.kind) ? Tag.ProperBody : Tag.Body;
  if (row.tail === 'number') return Tag.NumberedBody;
  return row.tail === 'region' ? Tag.Institution : Tag.NationalBody;
}

/** Tags of one token by its shape, its word and the marks that start at it. */
export function tokenTags(reading: Reading, i: number): [number, number] {
  const { document, knowledge, tagged } = reading;
  const { tokens, text } = document;
  const flags = tokens.flags[i]!;
  const word = tokens.id[i]!;
  const tags: number[] = [];
  if (flags & Shape.punct) {
    const tag = PUNCTUATION[text[tokens.start[i]!]!];
    return tag === undefined ? [0, 0] : maskOf(tag);
  }
  if (flags & Shape.digit) tags.push(Tag.Number);
  const bits = word >= 0 ? knowledge.lexicon.flags[word]! : 0;
  if (isAbbreviatedHonorific(reading, i)) tags.push(Tag.Honorific);
  // "Puskesmas Se-Kabupaten …": a preposition with a capital begins no name.
  else if (flags & Shape.cap && !(bits & WordFlag.locative)) tags.push(Tag.Cap);
  if (flags & Shape.upper) {
    tags.push(Tag.Upper);
    const length = tokens.end[i]! - tokens.start[i]!;
    if (length >= 2 && length <= 12) tags.push(Tag.Acronym);
    if (length >= 3 && length <= 8 && isUnknownAcronym(reading, i)) tags.push(Tag.UnknownAcronym);
  }
  if (flags & Shape.lower) tags.push(Tag.Lower);
  if (bits & WordFlag.conjunction) tags.push(Tag.Conj);
  if (bits & WordFlag.locative) tags.push(Tag.Locative);
  if (bits & WordFlag.oblique) tags.push(Tag.Oblique);
  if (bits & WordFlag.pronoun) tags.push(Tag.Pronoun);
  if (bits & WordFlag.ordinal && flags & Shape.upper) tags.push(Tag.Roman);
  if (bits & WordFlag.common) tags.push(Tag.Common);
  if (flags & Shape.cap && isUnitWord(reading, i, bits)) tags.push(Tag.UnitWord);
  else if (flags & Shape.cap && bits === 0) tags.push(Tag.Unknown);
  const reporting = markAt(tagged, i, EntryType.reporting);
  if (reporting) {
    const kind = knowledge.lexicon.data.reportings[reporting.row]!;
    // "Puskesmas Sekotong Ungkapnya": no name has such a verb, however it is written.
    const capital = tags.indexOf(Tag.Cap);
    if (kind === 'clitic' && capital >= 0) tags.splice(capital, 1);
    tags.push(
      kind === 'clitic'
        ? Tag.Clitic
        : kind === 'passive'
          ? Tag.Passive
          : kind === 'preposition'
            ? Tag.Preposition
            : kind === 'bridge'
              ? Tag.Bridge
              : Tag.Reporting,
    );
  }
  if (markAt(tagged, i, EntryType.nicknameCue)) tags.push(Tag.Nickname);
  return maskOf(...tags);
}

const NAME_BITS = WordFlag.given | WordFlag.family;

function isNameWord(reading: Reading, i: number): boolean {
  const { tokens } = reading.document;
  return i < tokens.length && (tokens.flags[i]! & Shape.cap) !== 0 && isWord(reading, i, NAME_BITS);
}

/** "MABT": capitals that no table knows. */
function isUnknownAcronym(reading: Reading, i: number): boolean {
  const { lexicon } = reading.knowledge;
  const word = reading.document.tokens.id[i]!;
  if (word < 0) return true;
  if (word === lexicon.nameWord) return false;
  return (
    lexicon.flags[word] === 0 &&
    lexicon.roots[word] === 0 &&
    !lexicon.generic.has(lexicon.words[word]!)
  );
}

/** "Drs", "Hj", "AKBP": belongs to the name behind it and to nothing in front. */
function isAbbreviatedHonorific(reading: Reading, i: number): boolean {
  const mark = markAt(reading.tagged, i, EntryType.honorific);
  return mark !== undefined && reading.knowledge.lexicon.data.honorifics[mark.row] !== 'civil';
}

/** "Andiko Bestari": a capitalised word that only the dictionary knows, or nobody; two of them are a name. */
function isRare(reading: Reading, i: number): boolean {
  const { tokens } = reading.document;
  if (i < 0 || i >= tokens.length || !(tokens.flags[i]! & Shape.cap)) return false;
  if (tokens.flags[i]! & Shape.upper) return false;
  const word = tokens.id[i]!;
  return word < 0 || (reading.knowledge.lexicon.flags[word]! & ~WordFlag.dictionary) === 0;
}

/** Can this capitalised word be part of a unit's name ("Statistik", "Pengawasan")? */
function isUnitWord(reading: Reading, i: number, bits: number): boolean {
  if (bits & (WordFlag.month | WordFlag.weekday | WordFlag.pronoun)) return false;
  if (
    bits & WordFlag.verbal &&
    !(bits & WordFlag.unitWord && !(reading.document.tokens.flags[i]! & Shape.sentenceStart))
  )
    return false;
  if (bits & NAME_BITS && !(bits & (WordFlag.ambiguous | WordFlag.unitWord))) return false;
  const leads = bits & NAME_BITS || markAt(reading.tagged, i, EntryType.honorific);
  if (leads && isNameWord(reading, i + 1)) return false;
  if (bits & WordFlag.unitWord) return true;
  if (bits & WordFlag.common) return true;
  if (bits & WordFlag.dictionary) return !isRare(reading, i - 1) && !isRare(reading, i + 1);
  return isAffixedNoun(fold(textOf(reading.document, i, i + 1)));
}
