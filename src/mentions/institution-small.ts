/** Heads in small letters, the whole country's government and places in datelines, which name no body; only `kliping/deep` asks. */
import { hasAnyTag, hasTag } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import { titleCase } from '../gazetteer/title-case.js';
import { draftOf, type Join } from './institution-draft.js';
import { type Extent, isGovernment, KNOWN_BODIES, rowAt } from './institution-extent.js';
import type { Reading } from './release.js';

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

/** "Wakil Pemerintah Pusat Provinsi Riau" */
export const isOfCountry = (reading: Reading, cells: Cells, { from }: Extent): boolean =>
  isGovernment(reading, cells, from) &&
  reading.knowledge.lexicon.levelWords.get(cells.word[from + 1] ?? -1) === 'national';

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
