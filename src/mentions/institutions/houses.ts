/** Houses by the place or the name behind their letters: hospitals, homes, posyandu; only `kliping/deep` reads them. */
import { cellBack, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { draftOf, type Join, type Joined } from './draft.js';
import { isPlaceAnywhere } from './doubts.js';
import type { InstitutionCandidate } from './candidate.js';
import { type Extent, extentOf, rowAt } from './extent.js';
import { acronymIn, withoutBrackets } from './names.js';
import { isWord, type Reading, textOf } from '../release.js';
import { NAME_BITS } from '../token-tags.js';

type Cells = Reading['cells'][number];

/** Letters of a hospital; those that end like a daerah are a government's. */
const HOSPITAL = /^RS[A-Z]{1,4}$/;
const OF_GOVERNMENT = /^RS(?:U|[A-Z]*D)/;

/** "RSAM Narmada": letters of a hospital that no table knows, in front of its place. */
const clinicOf: Join = (reading, sentence, { from, to }, extent): Joined => {
  const cells = reading.cells[sentence]!;
  const letters = textOf(reading.document, cells.from[from]!, cells.to[from]!);
  const isPlaced =
    hasTag(cells, to - 1, Tag.Region) || isPlaceAnywhere(reading, cells, from + 1, to);
  if (!HOSPITAL.test(letters) || !isPlaced) return null;
  const kind = OF_GOVERNMENT.test(letters) ? 'local-agency' : 'other';
  const body = draftOf(reading, sentence, extent, { kind, level: 'any' });
  body.acronym = letters;
  body.ownName = body.name = textOf(reading.document, body.from, body.to);
  return body;
};

/** Kinds of bodies that are called after the place that they stand in. */
const PLACED = new Set(['company', 'education', 'local-agency', 'other']);

/** A house of a kind under all its words but the letters in brackets. */
function letteredHouse(
  reading: Reading,
  sentence: number,
  extent: Extent,
  kind: string,
): InstitutionCandidate {
  const body = draftOf(reading, sentence, extent, { kind, level: 'any' });
  const text = textOf(reading.document, body.from, body.to);
  body.acronym = acronymIn(text);
  body.ownName = body.name = withoutBrackets(text);
  return body;
}

/** "Rumah Sakit Awet Muda (RSAM) Narmada": the kecamatan or desa behind the letters is part of the name. */
const placedLetters: Join = (reading, sentence, { from, to }, extent): Joined => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, from);
  const isPlaced = !hasTag(cells, to, Tag.Cap) && isPlaceAnywhere(reading, cells, to - 1, to);
  if (!row || !PLACED.has(row.kind) || !isPlaced) {
    extent.to = extentOf(reading, cells, { from, to: to - 1 })?.to ?? from + 1;
    return undefined;
  }
  extent.to = to;
  return letteredHouse(reading, sentence, extent, row.kind);
};

/** What stands in no name of a house. */
const OF_OTHERS = maskOf(Tag.Office, Tag.Region, Tag.Institution, Tag.NationalBody);

/** Kinds of bodies that are called after somebody or by a name of their own. */
const NAMED_HOUSES = new Set(['local-agency', 'state-agency', 'education']);

/** "Panti Sosial Tresna Werdha (PSTW) Budi Luhur Jambi": a name behind the letters, and nobody's who heads the house. */
const houseLetters: Join = (reading, sentence, match, extent): Joined => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, match.from);
  const name = cellBack(cells, match.to - 1, Tag.Close) + 1;
  const isPlaced = hasTag(cells, match.to - 1, Tag.Region);
  const isHeld = !isPlaced && hasTag(cells, match.from - 1, Tag.Office);
  const isOwn = isWord(reading, cells.from[name]!, NAME_BITS) || hasTag(cells, name, Tag.Unknown);
  let isNamed = isOwn && !isHeld && NAMED_HOUSES.has(row?.kind ?? '');
  isNamed &&= !hasTag(cells, match.to, Tag.Cap);
  for (let i = name; isNamed && i < match.to - Number(isPlaced); i++)
    isNamed = !hasAnyTag(cells, i, OF_OTHERS) && !isWord(reading, cells.from[i]!, WordFlag.verbal);
  if (!row || !isNamed) return placedLetters(reading, sentence, { ...match, to: name + 1 }, extent);
  return letteredHouse(reading, sentence, extent, row.kind);
};

/** "Posyandu Keluarga Melati": with a word of its own; "Posyandu Balita" is a kind of them. */
const posyanduOf: Join = (reading, sentence, { from, to: most }, extent): Joined => {
  const cells = reading.cells[sentence]!;
  let to = from + 2;
  // "Posyandu Mekar Sari Dusun Talang"
  while (to < most && !isOrdinary(cells, to)) to++;
  if (!hasTag(cells, from, Tag.Cap) || (to === most && hasTag(cells, to, Tag.Cap))) return null;
  let isOwn = false;
  for (let i = from + 1; i < to; i++) {
    if (hasAnyTag(cells, i, OF_OTHERS) || hasTag(cells, i, Tag.Acronym)) return null;
    isOwn ||= isWord(reading, cells.from[i]!, NAME_BITS) || hasTag(cells, i, Tag.Unknown);
  }
  if (!isOwn) return null;
  extent.to = to;
  const body = draftOf(reading, sentence, extent, { kind: 'community', level: 'any' });
  body.ownName = body.name;
  return body;
};

const isOrdinary = (cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Common) && !hasTag(cells, i, Tag.Roman);

/** By group of a rule: what reads its match. */
export const HOUSES = {
  clinic: clinicOf,
  placedletters: placedLetters,
  houseletters: houseLetters,
  posyandu: posyanduOf,
};
