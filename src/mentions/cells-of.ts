/**
 * Lays a tagged sentence out as cells: one for each gazetteer run, region and
 * date, one for each other token, with the tags that rules can ask for.
 */
import { Shape } from '../document/tokens.js';
import { type Cells, createCells, maskOf, pushCell } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import type { InstitutionRow, OfficeRow } from '../gazetteer/compiled.js';
import { EntryType } from '../gazetteer/lexicon.js';
import type { Mark } from '../gazetteer/tagger.js';
import type { Reading } from './release.js';
import { type Tags, tokenTags } from './token-tags.js';

const [REGION_LO, REGION_HI] = maskOf(Tag.Region);
const [DATE_LO, DATE_HI] = maskOf(Tag.Date);
const [SHAPE_LO, SHAPE_HI] = maskOf(Tag.Cap, Tag.Upper, Tag.Lower, Tag.Acronym, Tag.Number);
const CAP = maskOf(Tag.Cap);

/** Cells of all sentences of the release. */
export function layCells(reading: Reading): Cells[] {
  const { tokens, sentences } = reading.document;
  const tags: Tags = { lo: 0, hi: 0 };
  const regionAt = startsOf(reading.regions, tokens.length);
  const dateAt = startsOf(reading.dates, tokens.length);
  return sentences.map(({ from, to }) => {
    const cells = createCells();
    for (let i = from; i < to;) {
      const region = regionAt[i]! - 1;
      const date = dateAt[i]! - 1;
      const mark = reading.tagged.leading[i];
      if (region >= 0) {
        const end = reading.regions[region]!.to;
        pushCell(cells, i, end, REGION_LO, REGION_HI, -1, region);
        i = end;
      } else if (date >= 0 && reading.dates[date]!.to <= to) {
        const end = Math.max(i + 1, reading.dates[date]!.to);
        pushCell(cells, i, end, DATE_LO, DATE_HI, -1, date);
        i = end;
      } else if (mark && mark.type !== EntryType.region && mark.type !== EntryType.regionPrefix) {
        i = pushMark(reading, cells, i, mark);
      } else {
        tokenTags(reading, i, tags);
        const end = numeralEnd(reading, i, to);
        pushCell(cells, i, end, tags.lo, tags.hi, end === i + 1 ? tokens.id[i]! : -1, -1);
        i = end;
      }
    }
    return cells;
  });
}

/** By token: the number of the candidate that starts there, from 1; 0 for none. */
function startsOf(candidates: readonly { from: number }[], tokens: number): Int32Array {
  const starts = new Int32Array(tokens);
  for (let i = 0; i < candidates.length; i++) starts[candidates[i]!.from] = i + 1;
  return starts;
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
  const tags: Tags = { lo: 0, hi: 0 };
  tokenTags(reading, i, tags);
  const [capLo, capHi] = reading.document.tokens.flags[i]! & Shape.cap ? CAP : [0, 0];
  return [(tags.lo & SHAPE_LO) | capLo, (tags.hi & SHAPE_HI) | capHi];
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
      tags = institutionTags(data.institutions[mark.row]!);
      break;
    case EntryType.unit:
      tags =
        data.units[mark.row]!.alone !== null
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

function institutionTags(row: InstitutionRow): number[] {
  const tag = institutionTag(row);
  return row.kind === 'party' ? [tag, Tag.Party] : [tag];
}

function institutionTag(row: InstitutionRow): number {
  if (row.tail === 'proper') return Tag.ProperBody;
  if (row.tail === 'open') return PROPER_KINDS.has(row.kind) ? Tag.ProperBody : Tag.Body;
  if (row.tail === 'number') return Tag.NumberedBody;
  return row.tail === 'region' ? Tag.Institution : Tag.NationalBody;
}
