/** Bodies that the words in front of another body's name head; only `kliping/deep` reads them. */
import { type Chunk, collapse, hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { entriesAt, EntryType, step, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { fold } from '../../document/tokens.js';
import { BOARDED } from './boards.js';
import type { InstitutionCandidate } from './candidate.js';
import { draftOf, type Join } from './draft.js';
import { rowAt } from './extent.js';
import { withHead, withoutBrackets } from './names.js';
import { joinBodiesOfPeople } from './places.js';
import { joinShouted } from './sites.js';
import { INSTITUTION } from './units.js';
import { isWord, type Reading, textOf } from '../release.js';
import { NAME_BITS } from '../token-tags.js';

type Cells = Reading['cells'][number];

/**
 * "Pimpinan Wilayah Pemuda Muhammadiyah Riau": words that are an office at a bank, too, are the board of an association
 * in front of its name, unless a holder's name goes on behind it.
 */
function joinBoards(reading: Reading, cells: Cells): void {
  const chunks: Chunk[] = [];
  for (let i = 1; i < cells.length; i++) {
    const ref = cells.ref[i]!;
    if (!hasTag(cells, i, Tag.Proper) || !BOARDED.has(reading.institutions[ref]!.kind)) continue;
    // "Pimpinan Wilayah (PW) Pemuda Muhammadiyah"
    const board = hasTag(cells, i - 1, Tag.Close) && hasTag(cells, i - 3, Tag.Open) ? i - 4 : i - 1;
    const next = hasTag(cells, i + 1, Tag.Comma) ? i + 2 : i + 1;
    const isHeld =
      hasTag(cells, next, Tag.Cap) &&
      (next === i + 1 || isWord(reading, cells.from[next]!, NAME_BITS)) &&
      !hasTag(cells, board - 1, Tag.Office);
    if (isHeld || !isBoard(reading, cells, board)) continue;
    nameBoard(reading, ref, cells.from[board]!);
    chunks.push({ from: board, to: i + 1, tags: INSTITUTION, ref });
  }
  if (chunks.length > 0) Object.assign(cells, collapse(cells, chunks));
}

/** The whole office is the head of an association's board, too. */
function isBoard(
  { document: { tokens }, knowledge }: Reading,
  cells: Cells,
  cell: number,
): boolean {
  if (!hasTag(cells, cell, Tag.Office)) return false;
  const { trie, roots, data } = knowledge.lexicon;
  let node = roots[tokens.id[cells.from[cell]!]!] ?? 0;
  for (let at = cells.from[cell]! + 1; at < cells.to[cell]! && node !== 0; at++)
    node = step(trie, node, tokens.id[at]!);
  return entriesAt(trie, node).some(
    ({ type, row }) =>
      type === EntryType.institution && data.institutions[row]!.kind === 'community',
  );
}

/** Lets the body `ref` begin with its board, at token `from`. */
function nameBoard(reading: Reading, ref: number, from: number): void {
  const body = reading.institutions[ref]!;
  body.name = withoutBrackets(`${textOf(reading.document, from, body.from)} ${body.name}`);
  body.from = from;
  body.ownName = body.written = undefined;
  if (body.level === 'national') body.level = 'any';
}

/** "UPT SMAN 3 Siak": a school that a government runs as a unit of its own stays a school. */
const schoolAsUnit: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  let school = from + 1;
  while (school < to && !hasTag(cells, school, Tag.NumberedBody)) school++;
  const row = rowAt(reading, cells, school);
  if (row?.kind !== 'education') return undefined;
  const body = draftOf(reading, sentence, extent, { kind: row.kind, level: 'any' });
  body.name = body.ownName = withoutBrackets(textOf(reading.document, body.from, body.to));
  return body;
};

/** "Pusdatin Kementerian Pertanian": the unit of a ministry; the office of one is the ministry. */
const unitOfMinistry: Join = (reading, sentence, { from }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from);
  if (row?.kind !== 'ministry') return null;
  const body = draftOf(reading, sentence, extent, row);
  const letters = textOf(reading.document, cells.from[from]!, cells.to[from]!);
  body.acronym = row.acronym === null ? null : letters;
  return body;
};

/** "Kadis P3A": behind the head of a dinas its field counts, and not the association of the same letters. */
const fieldOfDinas: Join = (reading, sentence, { from }, extent) => {
  const cells = reading.cells[sentence]!;
  const cell = from + 1;
  const mark = markAt(reading.tagged, cells.from[cell]!, EntryType.unit);
  const isField = mark?.length === cells.to[cell]! - cells.from[cell]!;
  if (!mark || !isField || rowAt(reading, cells, cell)?.kind !== 'community') return undefined;
  const unit = reading.knowledge.lexicon.data.units[mark.row]!;
  const body = draftOf(reading, sentence, extent, { kind: unit.kind, level: 'local' });
  body.name = withHead(reading, cells, cell, unit.name);
  return body;
};

/** What the bodies of a sentence tell of each other, and of the offices beside them. */
export function settle(reading: Reading, cells: Cells, sentence: number): void {
  joinBodiesOfPeople(reading, sentence, cells);
  joinShouted(reading, sentence, cells);
  joinBoards(reading, cells);
  dropFields(reading, cells);
}

/** "Wakil Ketua Bidang Organisasi", "Wakil Ketua DPD Golkar Riau Bidang Organisasi": behind an office of an association or its body, the holder's field and no body. */
function dropFields(reading: Reading, cells: Cells): void {
  for (let i = 1; i < cells.length; i++) {
    const headed = fieldOfMember(reading, cells, i);
    if (headed) headed.sentence = -1;
    if (!hasTag(cells, i, Tag.Proper) || !hasTag(cells, i - 1, Tag.Proper)) continue;
    const field = reading.institutions[cells.ref[i]!]!;
    const body = reading.institutions[cells.ref[i - 1]!]!;
    // "DWP" + "Kanwil Kemenag": see `mergeUnits`.
    if (isStaffOf(body, field)) body.head ??= fold(body.name);
    // "Komisi II DPR Fraksi PKS" are two, unlike "Fraksi" + "PKS".
    if (body.kind === field.kind && body.kind === 'legislature' && field.head !== null) {
      body.head = null;
      if (body.level === 'national') field.level = body.level;
    }
    if (!hasTag(cells, i - 2, Tag.Office)) continue;
    if (!hasTag(cells, i - 2, Tag.InstOffice) && body.level !== 'national') continue;
    const isField = field.head !== null && field.kind === 'local-agency' && field.region < 0;
    if (isField && body.kind !== 'local-agency') field.sentence = -1;
  }
}

/** Kinds of bodies whose staff and wives have associations of their own. */
const STAFFED = new Set(['ministry', 'state-agency', 'prosecutor', 'court', 'police', 'military']);

/** "Dharma Wanita Persatuan" + "Kejari Siak": the association of those who work at a body, right in front of it; "TNI" is of the country. */
const isStaffOf = (staff: InstitutionCandidate, body: InstitutionCandidate): boolean =>
  staff.kind === 'community' &&
  staff.region < 0 &&
  STAFFED.has(body.kind) &&
  (body.region >= 0 || body.level !== 'national' || body.kind === 'ministry');

/** "Wakil Ketua Bidang Organisasi": the field at a cell of an office that an association has, with nothing that it belongs to behind it; or null. */
function fieldOfMember(reading: Reading, cells: Cells, i: number): InstitutionCandidate | null {
  if (!hasTag(cells, i, Tag.Proper) || !hasTag(cells, i - 1, Tag.BodyOffice)) return null;
  const { offices } = reading.knowledge.lexicon.data;
  const isOpen =
    offices[cells.ref[i - 1]!]?.follows === 'open' &&
    isWord(reading, cells.to[i - 1]! - 1, WordFlag.collegial);
  const field = reading.institutions[cells.ref[i]!]!;
  const isField = field.head !== null && field.kind === 'local-agency' && field.region < 0;
  return isOpen && isField && !hasTag(cells, i + 1, Tag.Proper) ? field : null;
}

/** By group of a rule: what reads its match. */
export const HEADS = {
  schoolunit: schoolAsUnit,
  field: fieldOfDinas,
  ministryunit: unitOfMinistry,
};
