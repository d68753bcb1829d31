/** Courts by their letters, and parts of bodies behind or in front of them; only `kliping/deep` reads them. */
import { hasTag } from '../../grammar/cells.js';
import type { RuleMatch } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { titleCase } from '../../gazetteer/title-case.js';
import type { InstitutionCandidate } from './candidate.js';
import { isNumberedAt } from './clauses.js';
import { draftOf, type Join, type Joined } from './draft.js';
import { isPlaceAnywhere } from './doubts.js';
import { type Extent, rowAt } from './extent.js';
import { kindByWords, nameAt } from './names.js';
import { isWord, type Reading, textOf } from '../release.js';

/** Length of the code of a province, "14". */
const PROVINCE_CODE = 2;

/** "Putusan PT Jateng": the letters of a firm in front of nothing but a province are those of its high court. */
const highCourt: Join = (reading, sentence, { to }, extent) => {
  const cells = reading.cells[sentence]!;
  const { codes } = reading.regions[cells.ref[to - 1]!]!;
  // "PT Riau Andalan", "PT Solok"
  const isProvince = codes.length === 1 && codes[0]!.length === PROVINCE_CODE;
  if (!isProvince || hasTag(cells, to, Tag.Cap) || hasTag(cells, to, Tag.Open)) return null;
  return courtOf(reading, sentence, extent);
};

/** "Ketua PT Palangkaraya": a firm has a director. */
const benchOf = (reading: Reading, sentence: number, _: RuleMatch, extent: Extent): Joined =>
  hasTag(reading.cells[sentence]!, extent.to, Tag.Cap) &&
  hasTag(reading.cells[sentence]!, extent.to, Tag.UnitWord)
    ? null
    : courtOf(reading, sentence, extent);

function courtOf(reading: Reading, sentence: number, extent: Extent): InstitutionCandidate {
  const body = draftOf(reading, sentence, extent);
  body.acronym = body.name;
  body.kind = 'court';
  body.level = 'province';
  return body;
}

/** "BRI Unit Manisa": a bank's house in a town; other bodies end in front of the word. */
const bankUnit: Join = (reading, sentence, { from }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from);
  if (row?.kind !== 'company' || row.tail !== 'region' || !hasTag(cells, from + 1, Tag.Cap)) {
    extent.to = from + 1;
    return row?.tail === 'region' || row?.tail === 'none' ? undefined : null;
  }
  const body = draftOf(reading, sentence, extent, { kind: row.kind, level: 'any' });
  body.name = `${nameAt(reading, cells, from, row)} ${textOf(reading.document, cells.to[from]!, body.to)}`;
  body.ownName = body.name;
  return body;
};

/** "Forum Mojang Jajaka Kota Siak": words of a name, none of which is a person's, between the head and its place. */
const forumOfPlace: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from);
  if (!row || !hasTag(cells, from, Tag.Cap)) return null;
  for (let i = from + 1; i + 1 < to; i++)
    if (isWord(reading, cells.from[i]!, WordFlag.given | WordFlag.family)) return null;
  const body = draftOf(reading, sentence, extent, row);
  return body;
};

/** "FISH Unima": a part of a university in front of it; another word ends in front of other bodies. */
const partOfCampus: Join = (reading, sentence, _, extent) => {
  const { from } = extent;
  const cells = reading.cells[sentence]!;
  const isHeld = hasTag(cells, from - 1, Tag.Office);
  if (!isHeld || rowAt(reading, cells, from + 1)?.kind !== 'education') return null;
  const body = draftOf(reading, sentence, extent);
  body.kind = 'education';
  return body;
};

/** "Satgas Pamtas Yonif 142/KJ", "Satgas TMMD ke-120 Kodim 0610/Siak": a task force is of the kind of its unit; at a border it is the country's. */
const forceOf: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  let unit = to - 1;
  while (unit > from && !hasTag(cells, unit, Tag.NumberedBody)) unit--;
  const row = rowAt(reading, cells, unit);
  if (row?.kind !== 'military') {
    extent.to = from + 1;
    return null;
  }
  extent.to = to;
  const body = draftOf(reading, sentence, extent);
  body.kind = row.kind;
  body.level = body.region < 0 ? 'national' : 'any';
  return body;
};

/** "PB PSTI": the board of the whole country. */
const centralBoard: Join = (reading, sentence, { from }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from + 1);
  if (row?.kind !== 'community' || !hasTag(cells, from, Tag.Upper)) return null;
  const body = draftOf(reading, sentence, extent);
  body.acronym = body.name;
  const board = textOf(reading.document, body.from, cells.from[from + 1]!);
  body.name = `${board} ${nameAt(reading, cells, from + 1, row)}`;
  body.kind = row.kind;
  body.level = 'national';
  return body;
};

/** "Polsek Bangkinang Barat": behind a region that is no part of the country with the word, the place that a body of it is called after. */
const compassBody: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from);
  if (!row || !hasTag(cells, to - 1, Tag.Cap)) {
    extent.to--;
    return undefined;
  }
  const body = draftOf(reading, sentence, extent);
  body.name = `${nameAt(reading, cells, from, row)} ${textOf(reading.document, cells.to[from]!, body.to)}`;
  body.ownName = body.name;
  body.region = cells.ref[to - 2]!;
  body.kind = row.kind;
  body.level = row.level === 'district' ? 'any' : row.level;
  return body;
};

/** "Lapas Kelas IIA Kuripan, Lombok Barat": in front of its region, the kecamatan or desa that a body sits in. */
const townBehind: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from);
  const town = { from: from + 1, to: to - 2 };
  const isSeat = row?.level === 'local' && row.kind === 'state-agency';
  if (!isSeat || !isPlaceAnywhere(reading, cells, town.from, town.to)) {
    extent.to = from + 1;
    return undefined;
  }
  extent.to = town.to;
  const body = draftOf(reading, sentence, extent, row);
  body.name = body.ownName = textOf(reading.document, body.from, body.to);
  body.region = cells.ref[to - 1]!;
  return body;
};

/** "Wakil Dekan III FISH": the letters behind somebody who heads a part of a university are that part's. */
const deansPart: Join = (reading, sentence, match, extent) => {
  const cells = reading.cells[sentence]!;
  const { data, academicOffices } = reading.knowledge.lexicon;
  const { office } = data.offices[cells.ref[match.from]!]!;
  if (academicOffices!.get(office) !== 'unit') return null;
  const body = draftOf(reading, sentence, extent);
  body.kind = 'education';
  body.level = 'unknown';
  body.acronym = body.ownName = body.name;
  return body;
};

/** "DPR Provinsi Papua Barat", "DPR Kabupaten Sarmi": behind the house of the country, a region with the word for its level names its own house. */
const houseOf: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from);
  if (row?.kind !== 'legislature' || reading.regions[cells.ref[to - 1]!]!.prefix === null) {
    extent.to = to - 1;
    return undefined;
  }
  const body = draftOf(reading, sentence, extent, { kind: row.kind, level: 'any' });
  body.name = nameAt(reading, cells, from, row);
  const letters = hasTag(cells, from + 1, Tag.Open) ? from + 2 : from;
  body.acronym = textOf(reading.document, cells.from[letters]!, cells.to[letters]!);
  return body;
};

/** "Kepala BNPB Riau": whoever heads it has it in the region; "Anggota DPR Sumatera Utara" sits in the country's house. */
const headedBranch: Join = (reading, sentence, match, extent) =>
  rowAt(reading, reading.cells[sentence]!, extent.from)?.kind === 'legislature'
    ? houseOf(reading, sentence, { ...match, ...extent }, extent)
    : undefined;

/** "Badan Pelestarian Kebudayaan Wilayah X": the word for a place in front of its number; "Dinas Kesehatan 2 …" has none. */
const zoneOf: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  let number = to - 1;
  while (number > from && !hasTag(cells, number, Tag.Roman) && !hasTag(cells, number, Tag.Number))
    number--;
  const row = rowAt(reading, cells, from);
  const isZone = isWord(reading, cells.from[number - 1]!, WordFlag.placeNoun);
  // "Balai Jasa Konstruksi Wilayah V": the head alone is no body's.
  if (!row && !isZone) return null;
  if (!isZone) {
    // "Dinas Kesehatan No 5": the number of what it has issued
    extent.to = isNumberedAt(reading, cells, number - 1) ? number - 1 : number;
    return hasTag(cells, from + 1, Tag.UnitWord) ? undefined : null;
  }
  extent.to = to;
  const body = draftOf(reading, sentence, extent);
  const rest = textOf(reading.document, cells.to[from]!, body.to);
  const head = row
    ? nameAt(reading, cells, from, row)
    : textOf(reading.document, body.from, cells.to[from]!);
  body.ownName = body.name = `${head} ${rest}`;
  body.kind = kindByWords(reading, body.name, row?.kind ?? 'state-agency');
  body.level = 'unknown';
  return body;
};

/** "Badan Intelijen Negara (BIN) Daerah NTB": a national body's branch, by the word between its letters and the region. */
const branchOfRegion: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from);
  if (!row) return null;
  const body = draftOf(reading, sentence, extent, { kind: row.kind, level: 'any' });
  const level = textOf(reading.document, cells.from[to - 2]!, cells.to[to - 2]!);
  body.name = `${nameAt(reading, cells, from, row)} ${level}`;
  return body;
};

/** "Masyarakat Pati Bersatu": the people of a place under a name of their own, each word with a capital. */
const peopleOf: Join = (reading, sentence, _, extent) => {
  const cells = reading.cells[sentence]!;
  const { from, to } = extent;
  if (!hasTag(cells, from, Tag.Cap) || !hasTag(cells, to - 1, Tag.Cap)) return null;
  const body = draftOf(reading, sentence, extent);
  body.ownName = body.name;
  body.kind = 'community';
  body.level = 'any';
  return body;
};

/** "badan legislasi DPR RI": an organ of a chamber in small letters; elsewhere the words head no body. */
const organOf: Join = (reading, sentence, { from }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from + 2);
  if (row?.kind !== 'legislature' || !hasTag(cells, from, Tag.Lower)) return undefined;
  const body = draftOf(reading, sentence, extent, row);
  const chamber = nameAt(reading, cells, from + 2, row);
  body.name = `${titleCase(textOf(reading.document, body.from, body.from + 2))} ${chamber}`;
  return body;
};

/** "pejabat dinas Pemkab Siak": in small letters in front of what is no agency, the word is no part of a name. */
const ofGovernment: Join = (reading, sentence, { from }, extent) => {
  const cells = reading.cells[sentence]!;
  const isSmall = hasTag(cells, from + 1, Tag.Lower);
  if (isSmall && rowAt(reading, cells, from + 2)?.kind !== 'local-agency') extent.from = from + 2;
  return undefined;
};

/** "Dukcapil Kementerian Dalam Negeri": a field of a ministry, and no dinas. */
const fieldOfMinistry: Join = (reading, sentence, { from }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from + 1);
  if (row?.kind !== 'ministry' || !hasTag(cells, from, Tag.Cap)) {
    extent.to = from + 1;
    return undefined;
  }
  const body = draftOf(reading, sentence, extent, row);
  body.name = `${textOf(reading.document, body.from, cells.to[from]!)} ${nameAt(reading, cells, from + 1, row)}`;
  return body;
};

/** By group of a rule: what reads its match. */
export const PARTS = {
  bench: benchOf,
  organ: organOf,
  ofgovernment: ofGovernment,
  ministryfield: fieldOfMinistry,
  unitof: bankUnit,
  central: centralBoard,
  compass: compassBody,
  deanof: deansPart,
  force: forceOf,
  headedbranch: headedBranch,
  house: houseOf,
  words: forumOfPlace,
  court: highCourt,
  zone: zoneOf,
  campusof: partOfCampus,
  ofregion: branchOfRegion,
  people: peopleOf,
  place: townBehind,
};
