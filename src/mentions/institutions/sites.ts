/** Bodies told by the place behind their letters, by English letters and by numerals; only `kliping/deep` reads them. */
import { type Chunk, collapse, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { fold } from '../../document/tokens.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { draftOf, type Join, type Joined } from './draft.js';
import { isPlace, isPlaceAnywhere } from './doubts.js';
import { rowAt } from './extent.js';
import { acronymOf, initialsMatch, kindByWords, nameAt } from './names.js';
import { HOUSES } from './houses.js';
import { smallSection } from './small.js';
import { INSTITUTION } from './units.js';
import { isWord, type Reading, textOf } from '../release.js';
import { NAME_BITS } from '../token-tags.js';

type Cells = Reading['cells'][number];

/** "London School of Economics (LSE)", "Wonosobo Youth Center (WYC)": letters that are the initials of all words with a capital. */
const englishLetters: Join = (reading, sentence, { from, to }, extent): Joined => {
  const cells = reading.cells[sentence]!;
  const last = hasTag(cells, to - 1, Tag.Region) ? to - 2 : to - 1;
  const letters = textOf(reading.document, cells.from[last - 1]!, cells.to[last - 1]!);
  const spell = (start: number): string =>
    textOf(reading.document, cells.from[start]!, cells.from[last - 2]!).trim();
  // "The Organization for …", "Hadir Wonosobo Youth Center"
  const isOfPlace = hasTag(cells, from, Tag.Region);
  // "mengunjungi Indonesia Promotion Centre (IPC)"
  const isBefore = !isOfPlace && !hasTag(cells, from, Tag.Cap);
  const starts = isOfPlace ? [from] : isBefore ? [from + 1] : [from, from + 1];
  const start = starts.find((i) => initialsMatch(spell(i), letters));
  if (start === undefined || start > last - 4) return null;
  const listed = rowAt(reading, cells, last - 1);
  const isSame =
    listed !== null && opensAlike(nameAt(reading, cells, last - 1, listed), spell(start));
  const row = isSame ? listed : null;
  extent.from = start === from + 1 && isArticle(spell(from)) ? from : start;
  extent.to = to;
  const body = draftOf(reading, sentence, extent, row ?? { kind: 'other', level: 'any' });
  const name = spell(start);
  body.name = row ? nameAt(reading, cells, last - 1, row) : name;
  body.acronym = letters;
  body.ownName = body.name;
  body.kind = row?.kind ?? kindByWords(reading, name, 'other');
  if (body.region < 0 && isOfPlace) body.region = cells.ref[from]!;
  else if (body.region < 0) body.level = 'national';
  return body;
};

/** "Organisation" and "Organization": the same first letters. */
const opensAlike = (a: string, b: string): boolean =>
  fold(a).slice(0, SAME_LETTERS) === fold(b).slice(0, SAME_LETTERS);

const SAME_LETTERS = 5;

const isArticle = (name: string): boolean => /^the /i.test(name);

/** "Bambang Sadono Center": somebody's name in front of the word. */
const centreOf: Join = (reading, sentence, { from, to }, extent): Joined => {
  const cells = reading.cells[sentence]!;
  let sure = false;
  for (let i = from; i < to - 1; i++) {
    if (!isWord(reading, cells.from[i]!, NAME_BITS)) return null;
    sure ||= !isWord(reading, cells.from[i]!, WordFlag.ambiguous | WordFlag.common);
  }
  if (!sure || !hasTag(cells, to - 1, Tag.Cap) || hasTag(cells, from - 1, Tag.Cap)) return null;
  const body = draftOf(reading, sentence, extent, { kind: 'community', level: 'unknown' });
  body.ownName = body.name;
  return body;
};

/** "Ketua AKAD Lobar": a word in capitals in front of a region, behind an office in other letters; the bodies of a sentence told so. */
export function joinShouted(reading: Reading, sentence: number, cells: Cells): void {
  const chunks: Chunk[] = [];
  // Before anything of the sentence was joined.
  const single = reading.cells[sentence]!;
  let at = 0;
  for (let i = 1; i + 1 < cells.length; i++) {
    if (!hasTag(cells, i - 1, Tag.InstOffice) || !hasTag(cells, i + 1, Tag.Region)) continue;
    if (!isShouted(reading, cells, i)) continue;
    while (single.from[at]! < cells.from[i]!) at++;
    const { academicOffices, data, generic } = reading.knowledge.lexicon;
    const body = draftOf(reading, sentence, { from: at, to: at + 2 }, ANY_GROUP);
    if (generic.has(fold(body.name))) continue;
    const office = data.offices[cells.ref[i - 1]!]?.office ?? '';
    if (academicOffices?.has(office)) body.kind = 'education';
    body.acronym = body.name;
    const ref = reading.institutions.push(body) - 1;
    chunks.push({ from: i, to: i + 2, tags: INSTITUTION, ref });
  }
  if (chunks.length > 0) Object.assign(cells, collapse(cells, chunks));
}

const ANY_GROUP = { kind: 'community', level: 'any' };

/** A word of its own in capitals that no table of offices, regions or bodies has. */
const isShouted = ({ document }: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Upper) &&
  !hasTag(cells, i - 1, Tag.Upper) &&
  !hasTag(cells, i + 2, Tag.Upper) &&
  !hasAnyTag(cells, i, OF_TABLES) &&
  cells.to[i]! - cells.from[i]! === 1 &&
  textOf(document, cells.from[i]!, cells.to[i]!).length >= SHORTEST_LETTERS;

const SHORTEST_LETTERS = 3;
const OF_TABLES = maskOf(
  Tag.Office,
  Tag.Honorific,
  Tag.Region,
  Tag.Body,
  Tag.ProperBody,
  Tag.NumberedBody,
  Tag.Institution,
  Tag.NationalBody,
  Tag.Unit,
  Tag.Party,
  Tag.Proper,
);

/** "Pelindo III Lembar", "PT Pelindo II Dumai": a branch of a firm by its numeral, and where it stands. */
const numberedFirm: Join = (reading, sentence, { from, to }, extent): Joined => {
  const cells = reading.cells[sentence]!;
  const owner = hasTag(cells, from, Tag.ProperBody) ? from + 1 : from;
  const row = rowAt(reading, cells, owner);
  let end = to;
  if (!hasTag(cells, end - 1, Tag.Roman) && !hasTag(cells, end - 1, Tag.Region))
    end = isPlaceAnywhere(reading, cells, end - 1, end) ? end : end - 1;
  if (row?.kind !== 'company' || (end === to && hasTag(cells, to, Tag.Roman))) {
    extent.to = owner + 1;
    return undefined;
  }
  extent.to = end;
  const body = draftOf(reading, sentence, extent, { kind: row.kind, level: 'any' });
  body.ownName = body.name = textOf(reading.document, body.from, body.to);
  return body;
};

/** "PT. Bank Pembangunan Daerah Jawa Tengah": a firm by two heads. */
const firmOfFirm: Join = (reading, sentence, { from, to }, extent): Joined => {
  const cells = reading.cells[sentence]!;
  const [first, second] = [rowAt(reading, cells, from), rowAt(reading, cells, from + 1)];
  if (first?.kind !== 'company' || second?.kind !== 'company') return null;
  extent.to = to;
  const body = draftOf(reading, sentence, extent, { kind: 'company', level: 'any' });
  body.ownName = body.name = textOf(reading.document, body.from, body.to);
  return body;
};

/** "SMAN 1 sekotong": a kecamatan or desa near the release in small letters, behind the number of a school. */
const smallTown: Join = (reading, sentence, { from, to }, extent): Joined => {
  const cells = reading.cells[sentence]!;
  if (!isPlace(reading, cells, to - 1, to) || hasTag(cells, to - 1, Tag.Common)) {
    extent.to = to - 1;
    return undefined;
  }
  const row = rowAt(reading, cells, from);
  if (!row) return null;
  extent.to = to;
  const body = draftOf(reading, sentence, extent, { kind: row.kind, level: 'any' });
  const rest = textOf(reading.document, cells.to[from]!, body.to);
  body.ownName = body.name = `${nameAt(reading, cells, from, row)} ${rest}`;
  body.acronym = acronymOf(reading, row, cells.from[from]!, cells.to[from]! - cells.from[from]!);
  return body;
};

/** "Kemenparkref RI": a slip in the letters of a ministry. */
const ministrySlip: Join = (reading, sentence, { from }, extent): Joined => {
  const cells = reading.cells[sentence]!;
  const letters = textOf(reading.document, cells.from[from]!, cells.to[from]!);
  if (!MINISTRY.test(letters)) return null;
  const body = draftOf(reading, sentence, extent, { kind: 'ministry', level: 'national' });
  body.name = body.acronym = letters;
  return body;
};

const MINISTRY = /^[Kk]em[aeb]?n?\p{L}{4,}$/u;

/** "UPT Suwung": a unit called after its kecamatan or desa alone. */
const unitOfTown: Join = (reading, sentence, { from, to }, extent): Joined => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from);
  const isTown = isPlaceAnywhere(reading, cells, from + 1, to) && !hasTag(cells, to, Tag.Cap);
  if (!row || !isTown) return null;
  const body = draftOf(reading, sentence, extent, row);
  body.ownName = body.name = textOf(reading.document, body.from, body.to);
  return body;
};

/** Cells in front in which another house tells that a whole name without a place is one. */
const HOUSE_REACH = 5;
const WHOLE_NAME = 3;

/** "RSUD Melati, Rumah Sakit Islam dan RS PKU": a name of several words without a place, in a list of such houses. */
const listedHouse: Join = (reading, sentence, _, extent): Joined => {
  const cells = reading.cells[sentence]!;
  const { from } = extent;
  const row = rowAt(reading, cells, from);
  if (row?.kind !== 'other' || cells.to[from]! - cells.from[from]! < WHOLE_NAME) return null;
  const [head] = nameAt(reading, cells, from, row).split(' ');
  let isListed = false;
  for (let i = Math.max(0, from - HOUSE_REACH); i < from; i++) {
    const other = rowAt(reading, cells, i);
    isListed ||= other !== null && nameAt(reading, cells, i, other).startsWith(`${head} `);
  }
  if (!isListed) return null;
  const body = draftOf(reading, sentence, extent, { kind: row.kind, level: 'local' });
  body.ownName = body.name;
  return body;
};

/** By group of a rule: what reads its match. */
export const SITES = {
  ...HOUSES,
  initialed: englishLetters,
  namecentre: centreOf,
  numberedfirm: numberedFirm,
  ministryslip: ministrySlip,
  firmhead: firmOfFirm,
  smalltown: smallTown,
  uptof: unitOfTown,
  listedhouse: listedHouse,
  section: smallSection,
};
