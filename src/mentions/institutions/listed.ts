/** A body whose head a table lists: what its row, its branch and the words behind it tell. */
import { hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { EntryType } from '../../gazetteer/lexicon.js';
import { markAt, type Mark } from '../../gazetteer/tagger.js';
import { fold } from '../../document/tokens.js';
import { type InstitutionRow } from '../../gazetteer/compiled.js';
import { branchName, branchRow, kindOfBranch } from './branches.js';
import {
  OF_COUNTRY,
  acronymOf,
  kindByWords,
  kindOfBody,
  nameOf,
  statedLevel,
  withoutBrackets,
} from './names.js';
import type { InstitutionCandidate } from './candidate.js';
import type { Extent } from './extent.js';
import { forgetRegions, hintRegion } from '../regions/hints.js';
import { giveUp, textOf, type Reading } from '../release.js';
import { bracketedRow } from './letters.js';

/** Fills in what the row of the body's head tells; null when the cells name no body. */
export function listedBody(
  reading: Reading,
  cells: Reading['cells'][number],
  extent: Extent,
  lead: Mark,
  draft: InstitutionCandidate,
  nameTo: number,
): InstitutionCandidate | null {
  const row = reading.knowledge.lexicon.data.institutions[lead.row]!;
  const { from } = draft;
  const branch = kindOfBranch(reading, cells, extent);
  if (branch !== null) {
    const of = branchRow(reading, from, row);
    draft.name = branchName(reading, of, cells, extent, nameTo);
    draft.acronym = branch === 'party' ? acronymOf(reading, of, from, lead.length) : null;
    draft.kind = branch;
    draft.level = branch === 'party' ? 'any' : of.level;
    return draft;
  }
  const lose = (why: string): null => giveUp(reading, 'institution', from, draft.to, why);
  if (isTopicOfEvent(reading, extent.from, cells)) return lose('the field of an event');
  if (isJoined(cells, extent)) return lose('a head joined to another word');
  draft.level = statedLevel(reading, extent, cells) ?? levelOfBody(reading, row, extent, cells);
  if (row.kind === 'company' && row.level === 'any') {
    fillFirm(reading, draft);
    return draft;
  }
  hintRegion(
    reading,
    draft.region,
    reading.knowledge.fine?.seatLevel(reading, row.kind, draft) ?? draft.level,
  );
  if (row.tail === 'open' || row.tail === 'proper' || row.tail === 'number') {
    fillOpen(reading, cells, extent, lead, draft, nameTo);
    return draft;
  }
  const written = textOf(reading.document, from, nameTo);
  draft.local = isVenue(reading, row, from);
  draft.name = nameOf(reading, row, from, lead.length);
  draft.written = nameTo - from > 1 && /\s/u.test(written) ? undefined : written;
  draft.acronym ??= acronymOf(reading, row, from, lead.length);
  draft.kind = row.kind;
  // "Polda Metro Jaya": nothing extends its name.
  if (row.tail === 'none' && row.level !== 'national') draft.ownName = draft.name;
  return draft;
}

/** A brand's region is no place; a hotel's tells where it stands, and so does "BUMDes Desa Maron". */
function fillFirm(reading: Reading, draft: InstitutionCandidate): void {
  const { from, to, region } = draft;
  const place =
    markAt(reading.tagged, from, EntryType.venueHead) !== undefined ||
    (region >= 0 && reading.regions[region]!.prefix !== null);
  if (!place) forgetRegions(reading, from, to);
  draft.regionFrom = to;
  draft.name = withoutBrackets(textOf(reading.document, from, to));
  draft.kind = 'company';
  draft.brand = !place;
  draft.local = place;
}

/** A head whose name the words behind it tell. */
function fillOpen(
  reading: Reading,
  cells: Reading['cells'][number],
  extent: Extent,
  lead: Mark,
  draft: InstitutionCandidate,
  nameTo: number,
): void {
  const row = reading.knowledge.lexicon.data.institutions[lead.row]!;
  const { from, to, region, name } = draft;
  const known = row.kind === 'legislature' ? null : bracketedRow(reading, cells, extent);
  if (known) {
    draft.name = known.name;
    draft.acronym ??= known.acronym;
    draft.kind = known.kind;
    draft.level = statedLevel(reading, extent, cells) ?? known.level;
    return;
  }
  const of = row.kind === 'education' ? null : kindOfBody(reading, extent, cells);
  const whole = (): string => withoutBrackets(textOf(reading.document, from, to));
  draft.local = isVenue(reading, row, from);
  if (row.kind === 'party' && row.tail === 'open')
    draft.name = branchName(reading, row, cells, extent, nameTo);
  else {
    const named = isNamedAfterPlace(reading, row, region) ? whole() : name;
    draft.name = openName(reading, row, lead.length, from, nameTo, named);
  }
  const proper = row.tail === 'proper' || (row.tail === 'open' && OWN_NAMES.has(row.kind));
  const placed = region >= 0 && row.kind !== 'company';
  if (proper && extent.to - (placed ? 1 : 0) > extent.from + 1)
    draft.ownName = openName(reading, row, lead.length, from, to, whole());
  draft.acronym ??= acronymOf(reading, row, from, lead.length);
  draft.kind = kindByWords(reading, name, of ?? row.kind);
  // "Kantor Regional BKN" serves several provinces.
  if (draft.kind !== row.kind && draft.level === 'local' && OF_COUNTRY.has(draft.kind))
    draft.level = 'unknown';
  draft.head = firstWord(textOf(reading.document, from, nameTo)).toLowerCase();
}

const isVenue = (reading: Reading, row: InstitutionRow, token: number): boolean =>
  row.kind === 'other' && markAt(reading.tagged, token, EntryType.venueHead) !== undefined;

/** Up to the first space or full stop. */
function firstWord(text: string): string {
  const end = text.search(/[\s.]/);
  return end < 0 ? text : text.slice(0, end);
}

/** Kinds whose bodies with an open head have names of their own, and not one for each region. */
const OWN_NAMES = new Set(['community', 'education', 'media']);

/** "Komisi II DPR", "Badan PBB": a unit of a national body of its kind, or of one of the world's, belongs to no region. */
function levelOfBody(
  reading: Reading,
  row: InstitutionRow,
  { from, to }: Extent,
  cells: Reading['cells'][number],
): string {
  const { institutions } = reading.knowledge.lexicon.data;
  for (let i = from + 1; i < to; i++) {
    const ofCountry = hasTag(cells, i, Tag.NationalBody) && institutions[cells.ref[i]!]!;
    if (!ofCountry) continue;
    if (
      [ofCountry.kind, row.kind].includes('other') ||
      (ofCountry.kind === row.kind && row.kind === 'legislature')
    )
      return ofCountry.level;
  }
  return row.level;
}

/** "Bidang dan UPT", "Puskesmas dan pelayanan": a head that is one of a list is no body's name. */
function isJoined(cells: Reading['cells'][number], { from, to }: Extent): boolean {
  return to > from + 1 && hasTag(cells, from + 1, Tag.Conj);
}

/** "Ponpes Darul Falah", "Kodim 0303/": the head spelled out, and no mark left at the end. */
function spelledHead(head: string | null, form: string, name: string): string {
  const rest = head !== null && name.startsWith(form) ? name.slice(form.length) : null;
  // "Bag.Kesra"
  const spelled = rest === null ? name : head + (/^\p{L}/u.test(rest) ? ` ${rest}` : rest);
  let end = spelled.length;
  while (end > 0 && /[\s/,–-]/u.test(spelled[end - 1]!)) end--;
  return spelled.slice(0, end);
}

/** The name of an open or numbered head and the words up to token `to`, spelled out. */
function openName(
  reading: Reading,
  row: InstitutionRow,
  headLength: number,
  from: number,
  to: number,
  named: string,
): string {
  return spelledHead(
    nameOf(reading, row, from, headLength),
    textOf(reading.document, from, from + headLength),
    spelledUnit(reading, from + headLength, to, named),
  );
}

/** "Universitas Negeri Semarang": a place makes a name of what is none alone. */
export function isPlacesName(reading: Reading, lead: Mark | undefined, region: number): boolean {
  if (lead?.type !== EntryType.institution) return false;
  const row = reading.knowledge.lexicon.data.institutions[lead.row]!;
  return row.kind === 'education' && isNamedAfterPlace(reading, row, region);
}

/** "Universitas Mataram", "Puskesmas Gerung": the place is the name itself. */
function isNamedAfterPlace(reading: Reading, row: InstitutionRow, region: number): boolean {
  if (region < 0 || reading.regions[region]!.prefix !== null) return false;
  return row.kind === 'education' || (row.kind === 'local-agency' && row.tail === 'proper');
}

/** "Dinas Kominfo": the unit of an open name spelled out, where the unit is all there is behind the head. */
function spelledUnit(reading: Reading, at: number, to: number, named: string): string {
  const mark = reading.tagged.leading[at];
  if (!mark || at + mark.length !== to) return named;
  const { data } = reading.knowledge.lexicon;
  if (mark.type === EntryType.institution) {
    // "Dinas" + "Dikbud", which is a short form of the same dinas by itself.
    const whole = nameOf(reading, data.institutions[mark.row]!, at, mark.length);
    if (fold(firstWord(whole)) === fold(firstWord(named))) return whole;
    return reading.knowledge.fine?.underHead(reading, whole, at, named) ?? named;
  }
  if (mark.type !== EntryType.unit) return named;
  const { name } = data.units[mark.row]!;
  const written = textOf(reading.document, at, to);
  return named.endsWith(written) ? named.slice(0, -written.length) + name : named;
}

/** "Rapat Koordinasi Bidang Politik": a field that an event is about, not a unit. */
function isTopicOfEvent(reading: Reading, cell: number, cells: Reading['cells'][number]): boolean {
  const isBody = reading.knowledge.fine?.isNoField(reading, cells, cell);
  if (cell === 0 || isBody || !hasTag(cells, cell, Tag.Body)) return false;
  // "Seksi Komunikasi Sosial Bidang IKP": the event is part of another body's name.
  if (reading.institutions.at(-1)?.to === cells.from[cell]) return false;
  const before = cells.from[cell - 1]!;
  for (let token = before; token > before - 3 && token >= 0; token--) {
    const mark = markAt(reading.tagged, token, EntryType.eventNoun);
    if (mark && token + mark.length > before) return true;
  }
  return false;
}
