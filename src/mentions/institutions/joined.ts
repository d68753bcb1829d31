/** Names of bodies whose parts a mark, a comma or another body joins; only `kliping/deep` reads them. */
import { hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { groupOf, type RuleMatch } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { fold, Shape } from '../../document/tokens.js';
import { type Extent, extentOf, rowAt } from './extent.js';
import { isPlaceAnywhere } from './doubts.js';
import { BOARDS } from './boards.js';
import {
  commandUnit,
  numberedBehind,
  numberedBoard,
  numberLast,
  rankedHospital,
} from './commands.js';
import { CALLED } from './called.js';
import { HEADS } from './heads.js';
import { letteredBody, openLetters } from './lettered.js';
import { acronymIn, acronymOf, nameOf, withHead } from './names.js';
import { draftOf, type Join, type Joined } from './draft.js';
import { PARTS } from './parts.js';
import { SITES } from './sites.js';
import { WORDS } from './words.js';
import { PLACES } from './places.js';
import { giveUp, isWord, type Reading, textOf } from '../release.js';

type Cells = Reading['cells'][number];

/** No blank on either side of the mark: "Gereja-Gereja", "PAN/RB". */
function isGlued({ document: { tokens } }: Reading, cells: Cells, mark: number): boolean {
  const token = cells.from[mark]!;
  return ((tokens.flags[token]! | tokens.flags[token + 1]!) & Shape.spaced) === 0;
}

/** "Persekutuan Gereja-Gereja", but "SMA Melati - Bupati …": a dash between blanks ends the name. */
function cutAtDash(reading: Reading, cells: Cells, match: RuleMatch, extent: Extent): Joined {
  const { from } = extent;
  // "satgas Desa-Desa", "Partai-partai"
  if (!hasTag(cells, from, Tag.Cap) && hasTag(cells, from, Tag.Lower)) return null;
  if (hasTag(cells, from + 1, Tag.Dash)) return null;
  for (let i = from + 1; i < match.to; i++) {
    if (!hasTag(cells, i, Tag.Dash) || isGlued(reading, cells, i)) continue;
    const cut = i > from + 1 ? extentOf(reading, cells, { from, to: i }) : null;
    if (!cut) return null;
    extent.to = cut.to;
    return undefined;
  }
  // "Sekretaris Tim Kampanye Melati-Kenanga": what looks like its holder's name is the name's second half.
  if (hasTag(cells, extent.to - 1, Tag.Dash)) extent.to++;
  else if (hasTag(cells, extent.to, Tag.Dash) && extent.to < match.to) extent.to += 2;
  return undefined;
}

/** Kinds whose short forms stand for several fields: "BKD-PSDM", but "PBB-P2". */
const AGENCIES = new Set(['local-agency', 'ministry', 'state-agency']);

/** "BKD-PSDM": letters behind a short form, which are no body themselves. */
const jointBody: Join = (reading, sentence, match, extent) => {
  const cells = reading.cells[sentence]!;
  const { from } = match;
  // "LSM Melati (DPD-LMZ)"
  if (hasTag(cells, from - 1, Tag.Open)) return null;
  const row = rowAt(reading, cells, from);
  const ofAgency = row !== null && AGENCIES.has(row.kind);
  const second = reading.tagged.leading[cells.from[from + 2]!];
  if (!ofAgency || second?.type === EntryType.institution || !isGlued(reading, cells, from + 1)) {
    extent.to = from + 1;
    return undefined;
  }
  const body = draftOf(reading, sentence, extent, row);
  body.acronym = body.name;
  return body;
};

/** "Forum Komunikasi Kecamatan Gerung", "Kantor Bea Cukai Siak": a head of several words is a name with its place alone. */
function wholeHead(reading: Reading, sentence: number, { from }: RuleMatch): null | undefined {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from);
  const [first, end] = [cells.from[from]!, cells.to[from]!];
  return row && nameOf(reading, row, first, end - first).includes(' ') ? undefined : null;
}

/** "Panitia Khusus (Pansus) Perparkiran DPRD Siak": a committee of a chamber by what it is about. */
const chamberBody: Join = (reading, sentence, match, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, match.from);
  const last = match.to - (hasTag(cells, match.to - 1, Tag.Region) ? 2 : 1);
  const chamber = rowAt(reading, cells, last);
  if (row?.kind !== 'legislature' || chamber?.kind !== 'legislature') {
    // "Bagian Kesra" + "Setda": see `mergeUnits`.
    extent.to = last;
    return undefined;
  }
  const body = draftOf(reading, sentence, extent);
  body.acronym = hasTag(cells, match.from + 1, Tag.Open)
    ? textOf(reading.document, cells.from[match.from + 2]!, cells.to[match.from + 2]!)
    : null;
  body.kind = row.kind;
  body.level = chamber.level;
  return body;
};

/** Kinds of bodies that are called after the town that they sit in. */
const SEATED = new Set(['court', 'prosecutor', 'military', 'police']);

/** "Pengadilan Negeri Muaro": behind a body of its own place stands a town that no table knows, unless more of a name follows. */
const seatedBody: Join = (reading, sentence, match, extent) => {
  const cells = reading.cells[sentence]!;
  const { from, to } = match;
  const row = rowAt(reading, cells, from);
  const isLocal = row?.kind === 'state-agency' && row.level === 'local';
  const isSeat = row?.tail === 'region' && (SEATED.has(row.kind) || isLocal);
  const town = behindLetters(cells, from);
  if (!isSeat || !isTown(reading, cells, { from: town, to })) {
    extent.to = listedEnd(reading, cells, from);
    return undefined;
  }
  extent.to = to;
  const body = draftOf(reading, sentence, extent, row);
  const [start, end] = [cells.from[from]!, cells.to[from]!];
  body.name = `${nameOf(reading, row, start, end - start)} ${textOf(reading.document, cells.from[town]!, body.to)}`;
  body.ownName = body.name;
  body.acronym = acronymOf(reading, row, start, end - start);
  body.local = true;
  return body;
};

/** "PAC GP Ansor Melati", "Ranting NU Melati": the board of a kecamatan or desa that no table knows, behind the party or association. */
const districtBoard: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  let of = from + 1;
  while (of < to && !hasTag(cells, of, Tag.Institution) && !hasTag(cells, of, Tag.NationalBody))
    of++;
  const row = rowAt(reading, cells, of);
  const town = behindLetters(cells, of);
  const isBoard = row?.kind === 'party' || row?.kind === 'community';
  const isListed = hasAnyTag(cells, from, BOARD_TAGS);
  if (!isBoard || !hasTag(cells, from, Tag.Cap) || !isTown(reading, cells, { from: town, to })) {
    extent.from = isListed ? from : of;
    extent.to = town;
    return undefined;
  }
  extent.to = to;
  const body = draftOf(reading, sentence, extent, { kind: row.kind, level: 'district' });
  body.ownName = body.name;
  body.local = true;
  return body;
};

const BOARD_TAGS = maskOf(Tag.Party, Tag.NationalBody, Tag.Institution, Tag.ProperBody);

/** A first name, and no other word. */
const isSureName = (reading: Reading, cells: Cells, i: number): boolean =>
  isWord(reading, cells.from[i]!, WordFlag.given) &&
  !isWord(reading, cells.from[i]!, WordFlag.ambiguous | WordFlag.unitWord);

/** Capitalised words that are no name's, behind which no degree stands, and a name only if some place is called so. */
function isTown(reading: Reading, cells: Cells, { from, to }: Extent): boolean {
  for (let i = from; i < to; i++) {
    const isWritten = hasTag(cells, i, Tag.Cap) && !hasTag(cells, i, Tag.UnknownAcronym);
    if (!isWritten || isWord(reading, cells.from[i]!, WordFlag.given | WordFlag.family))
      return false;
  }
  // "Polsek Wahai Bripka Husni"
  if (hasTag(cells, to, Tag.Honorific)) return true;
  if (to < cells.length && hasTag(cells, to, Tag.Cap))
    return isSureName(reading, cells, to) && isPlaceAnywhere(reading, cells, from, to);
  const behind = hasTag(cells, to, Tag.Comma) ? cells.from[to + 1] : undefined;
  return behind === undefined || markAt(reading.tagged, behind, EntryType.degree) === undefined;
}

/** Kinds of national bodies of which a region has a branch by its name alone: "DKPP Riau", "IPDN Riau". */
const BRANCHED = new Set(['election-ethics', 'education']);

/** "IPDN Manado": a branch of a national body; the region behind others only stands there. */
const branchIn: Join = (reading, sentence, { from }, extent) => {
  const row = rowAt(reading, reading.cells[sentence]!, from);
  if (row && BRANCHED.has(row.kind)) {
    const body = draftOf(reading, sentence, extent, { kind: row.kind, level: 'any' });
    const [start, end] = [reading.cells[sentence]!.from[from]!, reading.cells[sentence]!.to[from]!];
    body.name = nameOf(reading, row, start, end - start);
    body.acronym = acronymOf(reading, row, start, end - start);
    return body;
  }
  extent.to--;
  return undefined;
};

/** "Program Pascasarjana" + "Universitas Cenderawasih": the part ends where the university's name starts; other heads own no national body. */
const facultyOf: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  let at = from + 1;
  while (at < extent.to && !hasTag(cells, at, Tag.NationalBody)) at++;
  const isCampus = (i: number): boolean => rowAt(reading, cells, i)?.kind === 'education';
  // "Ikatan Alumni Universitas Pattimura (IKA Unpatti) Kota Ambon" is one name.
  if (at === from + 1 && isCampus(at) && rowAt(reading, cells, from)?.kind === 'community') {
    extent.to = to;
    return undefined;
  }
  if (at === from + 1 && !(isCampus(from) && isCampus(at))) return null;
  extent.to = at;
  return undefined;
};

/** "Dinas Ketahanan Pangan dan Perikanan": an agency that a table knows by its first field goes on; a short form ("Kesbangpol dan Sosial") ends. */
const longerAgency: Join = (reading, sentence, match, extent) => {
  const cells = reading.cells[sentence]!;
  const { from } = match;
  const row = rowAt(reading, cells, from);
  const [start, end] = [cells.from[from]!, cells.to[from]!];
  const head = textOf(reading.document, start, start + 1).toLowerCase();
  const isSpelled =
    row !== null && fold(nameOf(reading, row, start, end - start)).startsWith(`${head} `);
  // "Kadis Pemadam Kebakaran dan Penyelamatan": the office tells the head.
  const isHeaded = hasTag(cells, from - 1, Tag.UnitOffice);
  const isStated = isOfGovernment(reading, cells, match.to - 1);
  if (row?.kind !== 'local-agency' || !(isSpelled || isHeaded || isStated)) {
    extent.to = listedEnd(reading, cells, from);
    return undefined;
  }
  const body = draftOf(reading, sentence, extent, row);
  body.acronym = acronymIn(textOf(reading.document, body.from, body.to));
  body.head = isSpelled ? head : null;
  if (!isSpelled) body.name = withHead(reading, cells, from, body.name);
  return body;
};

/** "Diskominfo dan Statistik Provinsi Riau": a region with the word for its level, right behind a word of the name. */
function isOfGovernment(reading: Reading, cells: Cells, cell: number): boolean {
  const prefix = hasTag(cells, cell, Tag.Region) ? reading.regions[cells.ref[cell]!]!.prefix : null;
  return GOVERNMENTS.has(prefix) && hasTag(cells, cell - 2, Tag.Conj);
}

/** What regions with agencies of their own are called. */
const GOVERNMENTS = new Set<string | null>(['province', 'regency', 'city']);

/** The cell behind a listed body and the short form in brackets behind it. */
const behindLetters = (cells: Cells, from: number): number =>
  hasTag(cells, from + 1, Tag.Open) && hasTag(cells, from + 3, Tag.Close) ? from + 4 : from + 1;

/** "Bawaslu RI Jatmiko Kusnadi", "KPU (KPU) Kabupaten Siak": the cell behind a listed body with its letters, level and region, which a rule has gone past. */
function listedEnd({ knowledge: { lexicon } }: Reading, cells: Cells, from: number): number {
  let end = behindLetters(cells, from);
  const levelAt = (i: number): string | undefined => lexicon.levelWords.get(cells.word[i] ?? -1);
  if (levelAt(end) === 'national') return end + 1;
  if (levelAt(end) === 'united' && levelAt(end + 1) === 'country') return end + 2;
  if (levelAt(end) === 'province' || levelAt(end) === 'local') end++;
  return hasTag(cells, end, Tag.Region) ? end + 1 : end;
}

/** By the group of the rule: what holds the parts of the name together. */
const JOINS: Readonly<Record<string, Join>> = {
  glued: (reading, sentence, match, extent) =>
    cutAtDash(reading, reading.cells[sentence]!, match, extent),
  joint: jointBody,
  whole: wholeHead,
  chamber: chamberBody,
  seated: seatedBody,
  districtboard: districtBoard,
  inbranch: branchIn,
  faculty: facultyOf,
  longer: longerAgency,
  lettered: letteredBody,
  command: commandUnit,
  numbered: numberedBehind,
  board: numberedBoard,
  hospitalrank: rankedHospital,
  numberbehind: numberLast,
  letters: openLetters,
  ...BOARDS,
  ...CALLED,
  ...HEADS,
  ...PARTS,
  ...SITES,
  ...WORDS,
  ...PLACES,
};

/** The body of a match of a rule with a group of {@link JOINS}; undefined for another rule, too. */
export const joinedBody: Join = (reading, sentence, match, extent) => {
  const group = match.rule.groups.find((name) => name in JOINS && groupOf(match, name));
  if (group === undefined) return undefined;
  const body = JOINS[group]!(reading, sentence, match, extent);
  if (body !== null) return body;
  const { from, to } = reading.cells[sentence]!;
  const end = to[match.to - 1]!;
  return giveUp(reading, 'institution', from[match.from]!, end, 'its words name no body');
};
