/** Names of bodies that go on in front of their heads or behind words of others; only `kliping/deep` reads them. */
import { hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { SAME } from '../../gazetteer/compiled.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { fold } from '../../document/tokens.js';
import { titleCase } from '../../gazetteer/title-case.js';
import { isPlaceAnywhere } from './doubts.js';
import { draftOf, type Join } from './draft.js';
import { rowAt } from './extent.js';
import { wordsEnd } from './lettered.js';
import { nameAt } from './names.js';
import { isWord, textOf } from '../release.js';

/** What stands in no unit's name. */
const OF_OTHERS = maskOf(Tag.Office, Tag.Honorific, Tag.Region);

/** "Bidang Perencanaan Makro" + "Bappeda": words of a unit's name that no table has, right in front of the body that it belongs to; an agency is a body of its own. */
const unitInFront: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  const last = hasTag(cells, to - 1, Tag.Region) ? to - 2 : to - 1;
  const head = textOf(reading.document, cells.from[from]!, cells.to[from]!);
  const isAgency =
    rowAt(reading, cells, from)?.kind === 'legislature' ||
    reading.knowledge.lexicon.idleHeads.has(fold(head));
  const isOther = (i: number): boolean =>
    !hasTag(cells, i, Tag.UnitWord) &&
    (hasAnyTag(cells, i, OF_OTHERS) ||
      isWord(reading, cells.from[i]!, WordFlag.given | WordFlag.family));
  let end = from + 1;
  while (end < last && !isOther(end)) end++;
  extent.to = isAgency || end < last ? wordsEnd(cells, from) : last;
  return extent.to > from + 1 ? undefined : null;
};

/** "KPU Goes to Campus (KGTC)", "Kesbangpol Masuk Sekolah (KEMAS)": a programme is called after the body in front. */
const inProgramme: Join = (_, __, { from }, extent) => {
  extent.to = from + 1;
  return undefined;
};

/** "Harris Hotel Solo", "Platinum Hotel", "Melati Cafe": words in front of the head, behind that of a hall in it. */
const hotelOf: Join = (reading, sentence, match, extent) => {
  const { from, to } = match;
  const cells = reading.cells[sentence]!;
  const head = groupOf(match, 'hotel')!.to;
  // "Satlantas Resort Siak"
  if (hasTag(cells, head - 1, Tag.Institution)) {
    extent.from = head - 1;
    return undefined;
  }
  // "Ballroom", "Meeting Room"
  const isHall = (token: number, words: number): boolean =>
    (markAt(reading.tagged, token, EntryType.venueHead)?.length ?? 0) > words;
  const isHallAt = (i: number): boolean =>
    [0, 1].some((back) => isHall(cells.from[i]! - back, back));
  const isOther = (i: number): boolean =>
    hasAnyTag(cells, i, OF_OTHERS) ||
    isWord(reading, cells.from[i]!, WordFlag.common) ||
    isHallAt(i);
  let start = head;
  while (start > from && !isOther(start - 1)) start--;
  // "di Grand Mercure Hotel", "di Best Western Hotel": common words count behind one that says where, but for a hall's
  let lead = start;
  while (lead > from && !hasAnyTag(cells, lead - 1, OF_OTHERS) && !isHallAt(lead - 1)) lead--;
  if (lead === from && hasTag(cells, from - 1, Tag.Locative)) start = from;
  // "Aula Hotel Melati"
  if (start === head || !hasTag(cells, head, Tag.Cap) || hasTag(cells, to, Tag.Cap)) return null;
  extent.from = start;
  const body = draftOf(reading, sentence, extent, { kind: 'company', level: 'any' });
  body.regionFrom = body.to;
  body.name = textOf(reading.document, body.from, body.to);
  body.local = true;
  return body;
};

/** "di hotel Melati Inn", "di aula hotel Melati": the head in small letters, behind a word that says where; a place alone is where the hotel stands. */
const smallHotel: Join = (reading, sentence, { from }, extent) => {
  const cells = reading.cells[sentence]!;
  if (!hasTag(cells, from, Tag.Lower)) return undefined;
  const isAt = [1, 2, 3].some((back) => hasTag(cells, from - back, Tag.Locative));
  const isHeld = hasTag(cells, from - 1, Tag.Office) || !hasTag(cells, from - 1, Tag.Lower);
  let to = from + 1;
  let isOwn = false;
  for (; to < extent.to && !hasAnyTag(cells, to, OF_HOTELS); to++)
    isOwn ||= !hasTag(cells, to, Tag.Common);
  const isPlace = to === from + 2 && hasTag(cells, from + 1, Tag.Region);
  if (!isOwn || isPlace || !isAt || (isHeld && from > 1)) return null;
  extent.to = to;
  const body = draftOf(reading, sentence, extent, { kind: 'company', level: 'any' });
  body.regionFrom = body.to;
  body.name = titleCase(textOf(reading.document, body.from, body.from + 1));
  body.name += ` ${textOf(reading.document, body.from + 1, body.to)}`;
  body.local = true;
  return body;
};

const OF_HOTELS = maskOf(Tag.Office, Tag.Institution, Tag.NationalBody, Tag.ProperBody, Tag.Roman);

/** "Dinas Pemberdayaan Masyarakat dan Pemerintah Desa": the government of a desa is the field of an agency. */
const rulersField: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from);
  let joint = from + 1;
  while (
    joint < to &&
    (!hasTag(cells, joint, Tag.Conj) || !hasTag(cells, joint + 1, Tag.Institution))
  )
    joint++;
  const field = rowAt(reading, cells, joint + 1);
  const place = hasTag(cells, joint + 2, Tag.Region)
    ? reading.regions[cells.ref[joint + 2]!]
    : null;
  const isField =
    row?.kind === 'local-agency' &&
    field?.kind === 'local-government' &&
    field.level === 'village' &&
    place?.prefix !== 'village';
  if (!isField) {
    extent.to = joint;
    return undefined;
  }
  extent.to = to;
  const body = draftOf(reading, sentence, extent, row);
  body.head = textOf(reading.document, body.from, body.from + 1).toLowerCase();
  return body;
};

/** "Setkab Kukar": the secretariat of a kabupaten, in letters that are otherwise those of the country's. */
const secretariatOf: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from);
  const { codes } = reading.regions[cells.ref[to - 1]!]!;
  const written = textOf(reading.document, cells.from[from]!, cells.to[from]!);
  const isShort = row !== null && [SAME, written].includes(row.acronym ?? '');
  const isOfRegency = codes.some((code) => code.includes('.'));
  if (!isShort || row.kind !== 'state-agency' || row.tail !== 'none' || !isOfRegency) {
    extent.to = to - 1;
    return undefined;
  }
  const body = draftOf(reading, sentence, extent, { kind: 'local-agency', level: 'local' });
  const name = nameAt(reading, cells, from, row);
  body.name = name.slice(0, name.indexOf(' '));
  body.acronym = written;
  return body;
};

/** "SMA Negeri 1 Anjir Pasar": a kecamatan or desa of two words, the second of which is an ordinary one. */
const schoolOfTown: Join = (reading, sentence, { to }, extent) => {
  const cells = reading.cells[sentence]!;
  extent.to = isPlaceAnywhere(reading, cells, to - 2, to) ? to : to - 1;
  return undefined;
};

/** "SMAN 2 Gerung Kabupaten Lombok Barat": behind the school's own place its kabupaten or kota, told as such. */
const schoolInRegency: Join = (reading, sentence, { to }, extent) => {
  const { ref } = reading.cells[sentence]!;
  const { prefix } = reading.regions[ref[to - 1]!]!;
  extent.to = prefix === 'regency' || prefix === 'city' ? to : to - 1;
  return undefined;
};

/** By group of a rule: what reads its match. */
export const WORDS = {
  infront: unitInFront,
  programme: inProgramme,
  hotel: hotelOf,
  smallhotel: smallHotel,
  rulers: rulersField,
  secretariat: secretariatOf,
  town: schoolOfTown,
  inregency: schoolInRegency,
};
