/**
 * Lays a tagged sentence out as cells: one for each gazetteer run, region and
 * date, one for each other token, with the tags that rules can ask for.
 */
import { Shape } from '../document/tokens.js';
import { type Cells, createCells, maskOf, pushCell, trimCells } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import type { CompiledLexicon, InstitutionRow, OfficeRow } from '../gazetteer/compiled.js';
import { EntryType } from '../gazetteer/lexicon.js';
import { type Mark, typeBit, typeBits } from '../gazetteer/tagger.js';
import type { Reading } from './release.js';
import { type Tags, tokenTags } from './token-tags.js';

const [REGION_LO, REGION_HI] = maskOf(Tag.Region);
const [DATE_LO, DATE_HI] = maskOf(Tag.Date);
const [SHAPE_LO, SHAPE_HI] = maskOf(Tag.Cap, Tag.Upper, Tag.Lower, Tag.Acronym, Tag.Number);
const CAP = maskOf(Tag.Cap);
type TagMask = readonly [lo: number, hi: number];

/** Cells of all sentences of the release. */
export function layCells(reading: Reading): Cells[] {
  const { tokens, sentences } = reading.document;
  const tags: Tags = { lo: 0, hi: 0 };
  const regionAt = startsOf(reading.regions, tokens.length);
  const dateAt = startsOf(reading.dates, tokens.length);
  return sentences.map(({ from, to }) => {
    const cells = createCells(to - from);
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
    return trimCells(cells);
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
const DASH = 0x2d;

/** "Covid-19": the token behind a word and the number that a dash joins to it. */
function numeralEnd({ document: { tokens } }: Reading, i: number, to: number): number {
  const { start, flags } = tokens;
  const joined =
    (flags[i]! & Shape.cap) !== 0 &&
    i + 2 < to &&
    (flags[i + 2]! & Shape.digit) !== 0 &&
    tokens.codes[start[i + 1]!] === DASH &&
    tokens.end[i]! - start[i]! >= SHORTEST_NUMBERED &&
    ((flags[i + 1]! | flags[i + 2]!) & Shape.spaced) === 0;
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
const SHAPED = typeBits(EntryType.institution, EntryType.unit, EntryType.election);

/** Pushes the cell of a gazetteer run; returns the token behind it. */
function pushMark(reading: Reading, cells: Cells, i: number, mark: Mark): number {
  const { length } = mark;
  let [lo, hi] = tagsOf(reading.knowledge.lexicon.data, mark);
  if (length === 1 && typeBit(mark.type) & SHAPED) {
    const shape = shapeTags(reading, i);
    lo |= shape[0];
    hi |= shape[1];
  }
  const word = length === 1 ? reading.document.tokens.id[i]! : -1;
  pushCell(cells, i, i + length, lo, hi, word, mark.row);
  return i + length;
}

const NONE = maskOf();
const ACTING = maskOf(Tag.Acting);
const UNIT = maskOf(Tag.Unit, Tag.UnitWord);
const LONG_UNIT = maskOf(Tag.Unit, Tag.UnitWord, Tag.LongUnit);
const ALONE_UNIT = maskOf(Tag.Unit, Tag.UnitWord, Tag.AloneUnit);
const STANDING = maskOf(Tag.Standing);
const STANDING_AFTER = maskOf(Tag.StandingAfter);
const PUBLIC_NAME = maskOf(Tag.PublicName, Tag.Cap);
const ELECTION = maskOf(Tag.Election);

/** Words of a unit such as "Peternakan dan Perikanan", at least. */
const LONG = 3;

/** Tags of a gazetteer run. */
function tagsOf(data: CompiledLexicon, { type, row, length }: Mark): TagMask {
  switch (type) {
    case EntryType.acting:
      return ACTING;
    case EntryType.office:
      return officeTags(data.offices[row]!, length);
    case EntryType.institution:
      return institutionTags(data.institutions[row]!);
    case EntryType.unit:
      if (data.units[row]!.alone !== null) return ALONE_UNIT;
      return length >= LONG ? LONG_UNIT : UNIT;
    case EntryType.standing:
      return data.standings[row]!.position === 'after' ? STANDING_AFTER : STANDING;
    case EntryType.nickname:
      return PUBLIC_NAME;
    case EntryType.election:
      return ELECTION;
    default:
      return NONE;
  }
}

const BODY_OFFICE = maskOf(Tag.Office, Tag.BodyOffice);
const UNIT_OFFICE = maskOf(Tag.Office, Tag.UnitOffice);
const OPEN_OFFICE = maskOf(Tag.Office, Tag.OpenOffice);
const INST_OFFICE = maskOf(Tag.Office, Tag.InstOffice);
const REGION_OFFICE = maskOf(Tag.Office, Tag.RegionOffice);

function officeTags({ follows, body, head }: OfficeRow, length: number): TagMask {
  if (head === length && head > 0) return BODY_OFFICE;
  if (follows === 'unit') return body === null ? OPEN_OFFICE : UNIT_OFFICE;
  if (follows === 'open') return OPEN_OFFICE;
  return follows === 'institution' ? INST_OFFICE : REGION_OFFICE;
}

/** Kinds whose open names are proper names and not made of unit words. */
const PROPER_KINDS = new Set(['company', 'education', 'media', 'party', 'community', 'other']);

const PROPER_BODY = maskOf(Tag.ProperBody);
const BODY = maskOf(Tag.Body);
const NUMBERED_BODY = maskOf(Tag.NumberedBody);
const INSTITUTION = maskOf(Tag.Institution);
const NATIONAL_BODY = maskOf(Tag.NationalBody);

const [PARTY_LO, PARTY_HI] = maskOf(Tag.Party);

function institutionTags(row: InstitutionRow): TagMask {
  const [lo, hi] = bodyTags(row);
  return row.kind === 'party' ? [lo | PARTY_LO, hi | PARTY_HI] : [lo, hi];
}

function bodyTags({ tail, kind }: InstitutionRow): TagMask {
  if (tail === 'proper') return PROPER_BODY;
  if (tail === 'open') return PROPER_KINDS.has(kind) ? PROPER_BODY : BODY;
  if (tail === 'number') return NUMBERED_BODY;
  return tail === 'region' ? INSTITUTION : NATIONAL_BODY;
}
