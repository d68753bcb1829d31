/** Bodies whose names stand without their heads, or without the body that they belong to; only `kliping/deep` reads them. */
import { type Chunk, collapse, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { EntryType } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { fold, Shape } from '../../document/tokens.js';
import { copyOf, type InstitutionCandidate } from './candidate.js';
import { draftOf } from './draft.js';
import { rowAt, rowAtToken } from './extent.js';
import { acronymOf, nameOf } from './names.js';
import { INSTITUTION } from './units.js';
import type { Reading } from '../release.js';
import { longestAt } from '../letters/small-letters.js';

type Cells = Reading['cells'][number];

/** "Kominfo" in a release that names the "Dinas Kominfo": the unit alone stands for its body. */
export function findBareUnits(reading: Reading): void {
  const { units } = reading.knowledge.lexicon.data;
  const headed = new Map<string, InstitutionCandidate>();
  for (const body of reading.institutions)
    if (body.sentence >= 0 && body.parent < 0) headed.set(fold(body.name), body);
  const panels = panelsOf(reading);
  reading.cells = reading.cells.map((cells, sentence) => {
    const chunks: Chunk[] = [];
    let listed = -1;
    let chamber: InstitutionCandidate | null = null;
    for (let i = 0; i < cells.length; i++) {
      const inside = bodyInOffice(reading, sentence, i);
      if (inside) reading.institutions.push(inside);
      chamber = chamberAt(reading, cells, i) ?? chamber;
      const panel = panelAt(reading, sentence, i, panels, chamber);
      if (panel)
        chunks.push({
          from: i,
          to: i + 1,
          tags: INSTITUTION,
          ref: reading.institutions.push(panel) - 1,
        });
      if (!hasTag(cells, i, Tag.AloneUnit) || hasTag(cells, i, Tag.Proper)) continue;
      const { alone, name, kind } = units[cells.ref[i]!]!;
      if (!standsAlone(reading, cells, i)) continue;
      const source = headed.get(fold(`${alone} ${name}`));
      const inList = isListed(reading, cells, i, listed);
      if (!source && !inList) continue;
      if (inList) listed = i;
      const body = source ? copyOf(source) : draftOf(reading, sentence, { from: i, to: i + 1 });
      if (!source) {
        body.name = `${alone} ${name}`;
        body.kind = kind;
        body.level = 'local';
      }
      body.from = cells.from[i]!;
      body.to = body.regionFrom = cells.to[i]!;
      body.sentence = sentence;
      const ref = reading.institutions.push(body) - 1;
      chunks.push({ from: i, to: i + 1, tags: INSTITUTION, ref });
    }
    return collapse(cells, chunks);
  });
}

/** Offices whose forms may hold a body: "Kasat Pol PP", "Asisten Setda". */
const WITH_BODIES = maskOf(Tag.RegionOffice, Tag.OpenOffice);

/** "Kasat Pol PP Siak": the body that the last words of an office's form name, with the region behind it, or null. */
function bodyInOffice(reading: Reading, sentence: number, i: number): InstitutionCandidate | null {
  const cells = reading.cells[sentence]!;
  const [from, to] = [cells.from[i]!, cells.to[i]!];
  const isWritten = reading.document.tokens.flags[to - 1]! & Shape.cap;
  if (to - from < 2 || !isWritten || !hasAnyTag(cells, i, WITH_BODIES)) return null;
  const { institutions, offices, units } = reading.knowledge.lexicon.data;
  const end = hasTag(cells, i + 1, Tag.Region) ? i + 2 : i + 1;
  for (let start = from + 1; start < to; start++) {
    const mark = longestAt(reading, start, to, ({ type }) => type === EntryType.institution);
    const row = mark && start + mark.length === to ? institutions[mark.row]! : null;
    if (row?.tail === 'region' && row.kind === 'local-agency') {
      const body = draftOf(reading, sentence, { from: i, to: end }, row);
      body.from = start;
      body.name = nameOf(reading, row, start, to - start);
      // "Kasatpol PP Damkar": only the last words of the body's name.
      const headed = offices[cells.ref[i]!]!.body ?? '';
      if (headed.endsWith(` ${body.name.replace(/^\S+ /, '')}`) && !headed.endsWith(body.name))
        return null;
      body.acronym = acronymOf(reading, row, start, to - start);
      return body;
    }
    const unit = longestAt(reading, start, to, ({ type }) => type === EntryType.unit);
    const { alone, name, kind } = unit ? units[unit.row]! : NO_UNIT;
    if (!unit || start + unit.length !== to || alone === null) continue;
    // "Menteri PUPR"
    if (!hasTag(cells, i, Tag.RegionOffice) || offices[cells.ref[i]!]!.level === 'national')
      continue;
    // "Kepala Kominfo Siak"
    const body = draftOf(reading, sentence, { from: i, to: end }, { kind, level: 'local' });
    body.from = start;
    body.name = `${alone} ${name}`;
    return body;
  }
  return null;
}

const NO_UNIT = { alone: null, name: '', kind: '' };

/** "Bappeda, Perkim dan DLH": beside a local agency, or beside the unit `last` that stands beside one. */
function isListed(reading: Reading, cells: Cells, i: number, last: number): boolean {
  if (!hasTag(cells, i, Tag.Cap)) return false;
  const joins = (at: number): boolean =>
    hasTag(cells, at, Tag.Comma) || hasTag(cells, at, Tag.Conj);
  const isAgency = (at: number): boolean =>
    hasTag(cells, at, Tag.Proper) && reading.institutions[cells.ref[at]!]!.kind === 'local-agency';
  // "Dinas Tenaga Kerja, ESDM dan Transmigrasi" is one name.
  const goesOn = joins(i + 1) && hasTag(cells, i + 2, Tag.UnitWord);
  if (goesOn && !hasTag(cells, i + 2, Tag.AloneUnit)) return false;
  // ", dan"
  const before = joins(i - 2) ? i - 3 : i - 2;
  if (joins(i - 1) && (isAgency(before) || before === last)) return true;
  return joins(i + 1) && isAgency(i + 2);
}

/** Not "Bidang Kominfo", "Kominfo dan Statistik" or "Kementerian Kominfo": neither a head nor more of the name stands beside it. */
function standsAlone(reading: Reading, cells: Cells, i: number): boolean {
  const isName = (at: number): boolean =>
    hasTag(cells, at, Tag.UnitWord) ||
    hasTag(cells, at, Tag.Unit) ||
    hasTag(cells, at, Tag.Body) ||
    hasTag(cells, at, Tag.Proper) ||
    hasTag(cells, at, Tag.ProperBody) ||
    hasTag(cells, at, Tag.OpenOffice) ||
    hasTag(cells, at, Tag.UnitOffice);
  if (isName(i - 1) || isName(i + 1) || hasTag(cells, i + 1, Tag.Slash)) return false;
  // "produk parekraf", but "di kantor kominfo"
  const isHoused = markAt(reading.tagged, cells.from[i]! - 1, EntryType.venueHead) !== undefined;
  if (hasTag(cells, i, Tag.Lower) && !isHoused && !hasTag(cells, i - 1, Tag.Office)) return false;
  const mark = reading.tagged.leading[cells.from[i]!];
  return mark?.type === EntryType.unit;
}

/** The row of what stands at a token in the table of bodies, or -1. */
const rowNumberAt = ({ tagged }: Reading, token: number): number => {
  const mark = tagged.leading[token];
  return mark?.type === EntryType.institution ? mark.row : -1;
};

/** "Komisi III DPRD Siak": panels of a chamber that the release names with it, by the row of their own name. */
function panelsOf(reading: Reading): Map<number, InstitutionCandidate> {
  const panels = new Map<number, InstitutionCandidate>();
  for (const body of reading.institutions) {
    const row = body.sentence < 0 ? -1 : rowNumberAt(reading, body.from);
    const isPanel = row >= 0 && body.kind === CHAMBER && body.head !== null;
    if (isPanel && !panels.has(row)) panels.set(row, body);
  }
  return panels;
}

const CHAMBER = 'legislature';

/** The chamber that a cell names, or null. */
function chamberAt(reading: Reading, cells: Cells, i: number): InstitutionCandidate | null {
  const body = hasTag(cells, i, Tag.Proper) ? reading.institutions[cells.ref[i]!]! : null;
  // "Badan Kehormatan"
  const isPart = body !== null && rowAtToken(reading, body.from)?.level === 'any';
  return body?.kind === CHAMBER && body.head === null && !isPart ? body : null;
}

/**
 * "Komisi III" in a release of the "Komisi III DPRD Siak", "Ketua DPRD Siak dan Ketua Komisi V": a panel alone, which
 * is that of the one named with its chamber, or of the chamber that its sentence names in front of its head.
 */
function panelAt(
  reading: Reading,
  sentence: number,
  i: number,
  panels: ReadonlyMap<number, InstitutionCandidate>,
  chamber: InstitutionCandidate | null,
): InstitutionCandidate | null {
  const cells = reading.cells[sentence]!;
  if (!hasTag(cells, i, Tag.Body) || hasTag(cells, i, Tag.Proper)) return null;
  const row = rowAt(reading, cells, i);
  if (row?.kind !== CHAMBER || row.tail !== 'open') return null;
  const named = panels.get(rowNumberAt(reading, cells.from[i]!));
  const whole = named ?? (hasTag(cells, i - 1, Tag.Office) ? chamber : null);
  if (!whole) return null;
  const panel = named ? copyOf(whole) : draftOf(reading, sentence, { from: i, to: i + 1 });
  panel.from = cells.from[i]!;
  panel.to = panel.regionFrom = cells.to[i]!;
  panel.sentence = sentence;
  if (!named) {
    panel.name = `${panel.name} ${whole.name}`;
    panel.kind = CHAMBER;
    panel.level = whole.level;
    panel.region = whole.region;
  }
  return panel;
}
