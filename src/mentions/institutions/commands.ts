/** Units of the police and the army, and offices and boards that a numeral tells apart; only `kliping/deep` reads them. */
import { cellAhead, hasAnyTag, hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { draftOf, type Join } from './draft.js';
import { KNOWN_BODIES, rowAt } from './extent.js';
import { nameAt } from './names.js';
import { textOf } from '../release.js';

/** Kinds of bodies whose units are called by a head of a list and a field: "Unit Tipidkor". */
const COMMANDS = new Set(['police', 'military']);

/** "Unit Tipidkor Satreskrim Polres Siak": a unit of the police or the army, in front of the bodies that it belongs to. */
export const commandUnit: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  const last = hasTag(cells, to - 1, Tag.Region) ? to - 2 : to - 1;
  const row = rowAt(reading, cells, last);
  const isNamed = last > from + 1 && hasTag(cells, from, Tag.Cap);
  if (!row || !COMMANDS.has(row.kind) || !isNamed) return null;
  extent.to = to;
  const body = draftOf(reading, sentence, extent, row);
  body.name = `${textOf(reading.document, body.from, cells.from[last]!)} ${nameAt(reading, cells, last, row)}`;
  return body;
};

/** "Kanwil DJP Jawa Timur III", "Balai Wilayah Sungai Sulawesi IV Kendari": an office of a region that has several. */
export const numberedBehind: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  const owner = hasAnyTag(cells, from + 1, KNOWN_BODIES) ? from + 1 : from;
  const row = rowAt(reading, cells, owner) ?? rowAt(reading, cells, from);
  if (!row) return null;
  let at = to - 1;
  while (at > from && !hasTag(cells, at, Tag.Roman)) at--;
  // "Kanwil DJP Riau ii": in small letters it is no numeral.
  if (at === from) {
    at = cellAhead(cells, at, Tag.Region);
    extent.to = at + 1;
    return undefined;
  }
  extent.to = to;
  const body = draftOf(reading, sentence, extent, { kind: row.kind, level: 'any' });
  const number = textOf(reading.document, cells.to[owner]!, cells.to[at]!);
  const spelled = `${nameAt(reading, cells, owner, row)} ${number}`;
  const head = textOf(reading.document, body.from, cells.from[owner]!);
  body.name = owner === from ? spelled : `${head} ${spelled}`;
  body.ownName = body.name;
  if (body.region < 0) body.region = cells.ref[at - 1]!;
  return body;
};

/** Digits of the number of a command: "Kodim Nabire 1705", but "Kodim Nabire 20 orang". */
const COMMAND_DIGITS = 4;

/** "Kodim Nabire 1705": the number of a command behind its place. */
export const numberLast: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  const number = textOf(reading.document, cells.from[to - 1]!, cells.to[to - 1]!);
  const row = rowAt(reading, cells, from);
  extent.to = to - 1;
  if (!row || number.length !== COMMAND_DIGITS) return undefined;
  const body = draftOf(reading, sentence, extent, row);
  extent.to = to;
  body.to = cells.to[to - 1]!;
  body.name = `${nameAt(reading, cells, from, row)} ${number}`;
  body.acronym = textOf(reading.document, body.from, cells.to[from]!);
  return body;
};

/** "DPD I Riau", "DPD II": by its number the board of a party, and no house of the country; "DPD I Wayan …" has a holder's name. */
export const numberedBoard: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  if (!hasTag(cells, to - 1, Tag.Region) && hasTag(cells, to, Tag.Cap)) {
    extent.to = from + 1;
    return undefined;
  }
  extent.to = to;
  const body = draftOf(reading, sentence, extent);
  body.name = textOf(reading.document, body.from, body.regionFrom);
  body.acronym = textOf(reading.document, body.from, body.from + 1);
  body.kind = 'party';
  body.level = 'any';
  return body;
};

/** "Rumah Sakit Tk. IV dr. Melati Siak": a hospital with a rank is the army's. */
export const rankedHospital: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from);
  if (!row || row.kind !== 'other') return null;
  extent.to = to;
  const body = draftOf(reading, sentence, extent, { kind: 'military', level: 'any' });
  const rest = textOf(reading.document, cells.to[from]!, body.to);
  body.ownName = body.name = `${nameAt(reading, cells, from, row)} ${rest}`;
  return body;
};
