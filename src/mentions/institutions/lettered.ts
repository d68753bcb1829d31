/** Names whose letters in brackets tell how far they go; only `kliping/deep` reads them. */
import { cellAhead, hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { draftOf, type Join } from './draft.js';
import { extentOf, rowAt } from './extent.js';
import { acronymIn, initialsMatch } from './names.js';
import { type Reading, textOf } from '../release.js';

type Cells = Reading['cells'][number];

/** "Forum Malang Kota Sehat (FMKS)": a region inside a name whose initials are the letters behind it. */
export const letteredBody: Join = (reading, sentence, match, extent) => {
  const cells = reading.cells[sentence]!;
  // "Forum Korban PT Bandung Jaya (PBJ)"
  for (let i = match.from + 1; i < match.to; i++) if (hasTag(cells, i, Tag.ProperBody)) return null;
  const body = draftOf(reading, sentence, { from: match.from, to: match.to });
  body.acronym = acronymIn(textOf(reading.document, body.from, body.to));
  if (body.acronym === null || !initialsMatch(body.name, body.acronym)) {
    const end = cellAhead(cells, match.from + 1, Tag.Region);
    extent.to = extentOf(reading, cells, { from: match.from, to: end + 1 })?.to ?? match.from + 1;
    return undefined;
  }
  const row = rowAt(reading, cells, match.from);
  extent.to = match.to;
  for (let i = match.from + 1; i < match.to && body.region < 0; i++)
    if (hasTag(cells, i, Tag.Region)) body.region = cells.ref[i]!;
  body.kind = row?.kind ?? 'other';
  body.level = 'any';
  return body;
};

/** "Balai Pengembangan Alat Tepat Guna (BPATG)": the letters tell how far the name goes; others leave it to the words. */
export const openLetters: Join = (reading, sentence, match, extent) => {
  const cells = reading.cells[sentence]!;
  const { from, to } = match;
  const body = draftOf(reading, sentence, { from, to });
  body.acronym = acronymIn(textOf(reading.document, body.from, body.to));
  const row = rowAt(reading, cells, from);
  if (row && body.acronym !== null && haveLetters(body.name, body.acronym)) {
    extent.to = to;
    body.kind = row.kind;
    body.level = row.level;
    if (hasTag(cells, from, Tag.Body))
      body.head = textOf(reading.document, body.from, body.from + 1).toLowerCase();
    return body;
  }
  extent.to = extentOf(reading, cells, { from, to: wordsEnd(cells, from) })?.to ?? from + 1;
  return undefined;
};

/** "Balai Taman Nasional Melati dan Kenanga (TNMK)": the letters may leave out the head. */
const haveLetters = (name: string, acronym: string): boolean =>
  initialsMatch(name, acronym) || initialsMatch(name.slice(name.indexOf(' ') + 1), acronym);

/** The cell behind the words of a name: of units for an agency, and for other bodies all with a capital. */
export function wordsEnd(cells: Cells, from: number): number {
  const word = hasTag(cells, from, Tag.Body) ? Tag.UnitWord : Tag.Cap;
  let end = from + 1;
  for (;;) {
    const next = hasTag(cells, end, Tag.Conj) ? end + 1 : end;
    if (!hasTag(cells, next, next > end ? Tag.UnitWord : word)) return end;
    end = next + 1;
  }
}
