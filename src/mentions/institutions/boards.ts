/** Boards, teams and forces that words behind a known body tell; only `kliping/deep` reads them. */
import { cellAhead, cellBack, hasTag } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { fold, Shape } from '../../document/tokens.js';
import { draftOf, type Join } from './draft.js';
import { extentOf, rowAt } from './extent.js';
import { acronymIn, acronymOf, nameAt, withoutBrackets } from './names.js';
import { hintRegion } from '../regions/hints.js';
import { textOf } from '../release.js';

/** "DPD RI KH. Abdul Hakim": what stands behind the body opens its holder's name. */
const cutBehind: Join = (_, __, { from }, extent) => {
  extent.to = from + 2;
  return undefined;
};

/** "Tim Kampanye Paslon 02": a pair of candidates by its number; in small letters it says whose the team is. */
const ticketTeam: Join = (reading, sentence, { from }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from);
  const written = reading.document.tokens.flags[cells.from[from + 1]!]!;
  if (!row || (written & Shape.cap) === 0) return null;
  const body = draftOf(reading, sentence, extent, row);
  body.ownName = body.name;
  return body;
};

/** "Yayasan Rumah Sakit Islam (YARSI) Kudus": the letters are those of the head in front, and not of the one behind it. */
const headsLetters: Join = (reading, sentence, match, extent) => {
  const cells = reading.cells[sentence]!;
  const { from, to } = match;
  const open = cellAhead(cells, from + 2, Tag.Open);
  const [first, second, letters] = [from, from + 1, open + 1].map((i) =>
    fold(textOf(reading.document, cells.from[i]!, cells.to[i]!)),
  );
  const row = rowAt(reading, cells, from);
  if (!row || first![0] !== letters![0] || second![0] === letters![0]) return null;
  extent.to = to;
  const body = draftOf(reading, sentence, extent, { kind: row.kind, level: 'any' });
  body.acronym = textOf(reading.document, cells.from[open + 1]!, cells.to[open + 1]!);
  return body;
};

/** "Satgas Densus 88 Wilayah Riau": a task force of a national body in a region is of its kind. */
const zonedForce: Join = (reading, sentence, { from }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from + 1);
  if (!row) return null;
  const body = draftOf(reading, sentence, extent, { kind: row.kind, level: 'any' });
  return body;
};

/** Kinds of bodies whose boards are told by letters behind their name, too. */
export const BOARDED: ReadonlySet<string> = new Set(['community', 'party']);

/** "Pimpinan Daerah Ikatan Pelajar Muhammadiyah Siak": the board of an association; in small letters those who lead it. */
const boardOf: Join = (reading, sentence, match, extent) => {
  const cells = reading.cells[sentence]!;
  const { from, to } = groupOf(match, 'mention') ?? match;
  let of = from + 2;
  while (
    of < cells.length &&
    !hasTag(cells, of, Tag.Institution) &&
    !hasTag(cells, of, Tag.NationalBody)
  )
    of++;
  const row = rowAt(reading, cells, of);
  if (!row || !BOARDED.has(row.kind) || !hasTag(cells, from, Tag.Cap)) {
    extent.from = of;
    return undefined;
  }
  extent.to = to;
  const body = draftOf(reading, sentence, extent, { kind: row.kind, level: 'any' });
  const board = withoutBrackets(textOf(reading.document, body.from, cells.from[of]!));
  body.name = `${board} ${nameAt(reading, cells, of, row)}`;
  return body;
};

/** "Bhayangkari PD Sumut", "PHRI BPC Siak": the board of a region behind the association. */
const boardBehind: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from);
  if (!row || !BOARDED.has(row.kind) || !hasTag(cells, to - 2, Tag.Upper)) {
    extent.to = from + 1;
    return undefined;
  }
  extent.to = to;
  const body = draftOf(reading, sentence, extent, { kind: row.kind, level: 'any' });
  body.name = nameAt(reading, cells, from, row);
  body.acronym = acronymOf(reading, row, body.from, cells.to[from]! - body.from);
  return body;
};

/** "DPR Komisi VII", "DPRD Siak Komisi A": a committee behind its chamber; other bodies end in front of the word. */
const committeeOf: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from);
  const committees = rowAt(reading, cells, to - 1);
  // "MPR Fraksi …" has the party's name behind it.
  const isWhole = cells.to[to - 1]! - cells.from[to - 1]! > 1;
  if (row?.kind !== 'legislature' || committees?.kind !== 'legislature' || !isWhole) {
    extent.to = to - 1;
    return undefined;
  }
  extent.to = to;
  const body = draftOf(reading, sentence, extent);
  const place = hasTag(cells, to - 2, Tag.Region) ? to - 2 : -1;
  const chamber = nameAt(reading, cells, from, row);
  const committee = textOf(reading.document, cells.from[to - 1]!, body.to);
  body.name = `${committee} ${chamber}`;
  if (place >= 0) body.region = cells.ref[place]!;
  hintRegion(reading, body.region, 'any');
  body.kind = row.kind;
  body.level = place < 0 ? row.level : 'any';
  return body;
};

/** "PLN Wilayah Riau dan Kepulauan Riau (WRKR)": the area of a firm, which lies in no one region if there are two. */
const firmsArea: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from);
  if (row?.kind !== 'company') {
    let end = from + 1;
    while (end < to && !hasTag(cells, end, Tag.Region)) end++;
    extent.to = end < to ? end + 1 : from + 1;
    return undefined;
  }
  extent.to = to;
  const body = draftOf(reading, sentence, extent, { kind: row.kind, level: 'unknown' });
  body.name = body.ownName = withoutBrackets(textOf(reading.document, body.from, body.to));
  body.region = -1;
  body.regionFrom = body.to;
  return body;
};

/** "Balai Besar Pelatihan Pertanian (BBPP) Batangkaluku": behind its letters, the town that an office of the country is called after. */
const stationOf: Join = (reading, sentence, match, extent) => {
  const cells = reading.cells[sentence]!;
  const { from, to } = match;
  const last = hasTag(cells, to - 1, Tag.Region) ? to - 2 : to - 1;
  const row = rowAt(reading, cells, from);
  const isHeld = hasTag(cells, from - 1, Tag.Office) && last === to - 1;
  const goesOn = hasTag(cells, to, Tag.Cap) && !hasTag(cells, to - 1, Tag.Region);
  const isStation = row?.kind === 'state-agency' && hasTag(cells, from, Tag.Body);
  extent.to = to;
  if (!isStation || isHeld || goesOn) {
    extent.to = extentOf(reading, cells, { from, to: last })?.to ?? from + 1;
    return undefined;
  }
  const body = draftOf(reading, sentence, extent);
  const letters = textOf(reading.document, cells.from[last - 2]!, cells.to[last - 2]!);
  body.ownName = body.name = withoutBrackets(textOf(reading.document, body.from, body.to));
  body.acronym = letters;
  body.kind = row.kind;
  body.level = body.region < 0 ? 'unknown' : 'any';
  return body;
};

/** Words of the name of whoever holds an office of a team and stands right behind the pair's. */
const HOLDERS_NAME = 2;

/** Words of the longest name of the second of a pair. */
const LONGEST_SECOND = 3;

/** "TPN Ganjar-Mahfud", "Tim Kampanye Nasional (TKN) Prabowo Subianto-Gibran Rakabuming Raka": the pair whose team it is. */
const pairTeam: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from);
  const dash = cellBack(cells, to - 2, Tag.Dash);
  const isOpen = hasTag(cells, from, Tag.ProperBody);
  const isGlued = (reading.document.tokens.flags[cells.from[dash]!]! & Shape.spaced) === 0;
  let place = from + 1;
  while (place < dash && !hasTag(cells, place, Tag.Region)) place++;
  if (row?.kind !== 'other' || !isGlued) {
    extent.to = isOpen ? dash : place < dash ? place + 1 : from + 1;
    return undefined;
  }
  let words = hasTag(cells, dash - 2, Tag.Cap) ? to - 1 - dash : 1;
  if (words > LONGEST_SECOND) words -= HOLDERS_NAME;
  extent.to = dash + 1 + words;
  const body = draftOf(reading, sentence, extent, row);
  if (!isOpen) body.name = nameAt(reading, cells, from, row);
  // "TKD Jawa Barat Prabowo-Gibran"
  if (place < dash) {
    body.name = `${nameAt(reading, cells, from, row)} ${textOf(reading.document, cells.to[place]!, body.to)}`;
    body.region = cells.ref[place]!;
  }
  body.acronym =
    acronymIn(textOf(reading.document, body.from, body.to)) ??
    acronymOf(reading, row, body.from, cells.to[from]! - body.from);
  return body;
};

/** By group of a rule: what reads its match. */
export const BOARDS = {
  boardbehind: boardBehind,
  boardof: boardOf,
  cut: cutBehind,
  committee: committeeOf,
  ownletters: headsLetters,
  pairteam: pairTeam,
  statezone: firmsArea,
  station: stationOf,
  ticket: ticketTeam,
  zoned: zonedForce,
};
