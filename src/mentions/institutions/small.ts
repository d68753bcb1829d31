/** Heads in small letters, the whole country's government and places in datelines, which name no body; only `kliping/deep` asks. */
import { linksAt } from '../officials/linking.js';
import { hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { titleCase } from '../../gazetteer/title-case.js';
import { draftOf, type Join } from './draft.js';
import { type Extent, isGovernment, KNOWN_BODIES, rowAt } from './extent.js';
import { provinceOf } from '../../entities/regions/geography.js';
import type { Reading } from '../release.js';

type Cells = Reading['cells'][number];

/** "surat dinas KPU": in small letters in front of a body, what something is for. */
export const isAdjective = (reading: Reading, cells: Cells, from: number): boolean =>
  hasTag(cells, from, Tag.Lower) &&
  hasTag(cells, from - 1, Tag.Lower) &&
  hasTag(cells, from + 1, Tag.Upper) &&
  hasAnyTag(cells, from + 1, KNOWN_BODIES) &&
  reading.knowledge.lexicon.smallHeads.has(cells.word[from]!);

/** "15 kwarran", "3 polres": a number in front of a short form in small letters. */
export const isCounted = (_: Reading, cells: Cells, { from, to }: Extent): boolean =>
  to === from + 1 && hasTag(cells, from, Tag.Lower) && hasTag(cells, from - 1, Tag.Number);

/** Kinds of bodies that every kabupaten and kota of a province has one of. */
const OF_REGENCIES = new Set([
  'local-agency',
  'police',
  'prosecutor',
  'election-commission',
  'election-supervisor',
]);

/** "Dinas Kesehatan se-Riau", "Bawaslu Se Riau": those of all places of a province. */
export function isOfAll(reading: Reading, cells: Cells, { from, to }: Extent): boolean {
  const { regions } = reading;
  if (to + 1 >= cells.length || hasTag(cells, to - 1, Tag.Region)) return false;
  if (!linksAt(reading, cells, to, 'all-of')) return false;
  const at = hasTag(cells, to + 1, Tag.Dash) ? to + 2 : to + 1;
  if (!hasTag(cells, at, Tag.Region)) return false;
  const kind = rowAt(reading, cells, from)?.kind ?? 'local-agency';
  const { codes } = regions[cells.ref[at]!]!;
  return OF_REGENCIES.has(kind) && codes.every((code) => code === provinceOf(code));
}

/** "Wakil Pemerintah Pusat Provinsi Riau" */
export const isOfCountry = (reading: Reading, cells: Cells, { from }: Extent): boolean =>
  isGovernment(reading, cells, from) &&
  reading.knowledge.lexicon.levelWords.get(cells.word[from + 1] ?? -1) === 'national';

/** "Wagub Hendri Saputra (HS)": behind an office that needs no body, words with their initials are its holder's name. */
export const isInitialled = (cells: Cells, { from, to }: Extent): boolean =>
  hasTag(cells, from - 1, Tag.RegionOffice) &&
  !hasAnyTag(cells, from, HEADS) &&
  hasTag(cells, from + 1, Tag.Cap) &&
  [to - 1, to - 2].some(
    (close) => hasTag(cells, close, Tag.Close) && hasTag(cells, close - 2, Tag.Open),
  );

const HEADS = maskOf(
  Tag.Body,
  Tag.ProperBody,
  Tag.NumberedBody,
  Tag.Institution,
  Tag.NationalBody,
  Tag.Unit,
);

/** "OKI, GLOBALPLANET - …": letters of a body of the world that open a release in front of a comma are a place's. */
export const isDateline = (reading: Reading, cells: Cells, { from, to }: Extent): boolean =>
  cells.from[from] === 0 &&
  to === from + 1 &&
  hasTag(cells, to, Tag.Comma) &&
  hasTag(cells, from, Tag.Acronym) &&
  rowAt(reading, cells, from)?.kind === 'other';

/** "bagian hukum Setda", "Bag Umum dan Protokol Sekretariat Daerah": the words for the field. */
const FIELD = /^bag(?:ian)? (.+) (?:setda\w*|sekretariat daerah)$/i;

/** "bagian hukum Setda Siak": a section of a regional secretariat in small letters, under the name that it has in capitals. */
export const smallSection: Join = (reading, sentence, _, extent) => {
  const body = draftOf(reading, sentence, extent, { kind: 'local-agency', level: 'local' });
  const [, field] = FIELD.exec(body.name.replace(/\s+/g, ' ')) ?? [];
  if (field === undefined) return null;
  body.name = `Bagian ${titleCase(field)} Sekretariat Daerah`;
  return body;
};

/** "Sekolah Dasar (SD) Lingkup …": the cell behind letters in brackets, or `at`. */
export const behindLetters = (cells: Cells, at: number): number =>
  hasTag(cells, at, Tag.Open) && hasTag(cells, at + 2, Tag.Close) ? at + 3 : at;

/** "Kasi Kurikulum Bidang SMP Ahmad Fauzi": letters of schools behind a unit tell its field. */
export const isSchoolField = (reading: Reading, cells: Cells, from: number): boolean =>
  hasTag(cells, from - 1, Tag.Body) &&
  hasTag(cells, from, Tag.Acronym) &&
  !hasTag(cells, from + 1, Tag.Number) &&
  rowAt(reading, cells, from)?.kind === 'education' &&
  rowAt(reading, cells, from - 1)?.kind === 'local-agency';
