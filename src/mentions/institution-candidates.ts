/** From the cells that a rule matched to the institution that they name. */
import { hasTag } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import { EntryType, WordFlag } from '../gazetteer/lexicon.js';
import { type Mark, markAt } from '../gazetteer/tagger.js';
import { fold, foldedAt, foldedTokens } from '../document/tokens.js';
import { type InstitutionRow, SAME } from '../gazetteer/compiled.js';
import { branchName, branchRow, kindOfBranch } from './institution-branches.js';
import {
  acronymIn,
  initialsMatch,
  kindByWords,
  kindOfBody,
  nameOf,
  OF_COUNTRY,
  statedLevel,
  withHead,
  withoutBrackets,
} from './institution-names.js';
import { isAlike } from './redefined.js';
import type { InstitutionCandidate } from './institution-candidate.js';
import { bracketAt, type Extent } from './institution-extent.js';
import { forgetRegions, hintRegion } from './region-hints.js';
import { giveUp, isWord, type Reading, textOf } from './release.js';

/** The candidate that the cells of `extent` stand for, or null when they name no body; `isAgency`: its head is a Kepala. */
export function candidateOf(
  reading: Reading,
  sentence: number,
  extent: Extent,
  isAgency = false,
): InstitutionCandidate | null {
  const cells = reading.cells[sentence]!;
  let { to } = extent;
  let region = -1;
  // "Universitas Kutai Kartanegara (Unikarta)": the region may stand in front of the bracket.
  const bracket = bracketAt(cells, extent);
  const last = hasTag(cells, to - 1, Tag.Region) ? to - 1 : bracket - 1;
  if (hasTag(cells, last, Tag.Region)) {
    region = cells.ref[last]!;
    to = last;
  }
  const from = cells.from[extent.from]!;
  const end = cells.to[extent.to - 1]!;
  const regionFrom = region >= 0 ? cells.from[to]! : end;
  const lead = reading.tagged.leading[from];
  const nameTo = Math.max(
    from + 1,
    beforeLevel(reading, cells, { from: extent.from, to }, regionFrom),
  );
  const full = textOf(reading.document, from, nameTo);
  hintRegion(reading, region, 'any');
  // What follows only fills it in.
  const draft: InstitutionCandidate = {
    from,
    to: end,
    sentence,
    regionFrom,
    region,
    name: withoutBrackets(full),
    acronym:
      acronymIn(full) ??
      (extent.to === bracket + 3 ? acronymIn(textOf(reading.document, from, end)) : null),
    kind: 'local-agency',
    level: 'local',
    parent: -1,
    local: false,
    brand: false,
    head: null,
    unit: undefined,
    ownName: undefined,
    written: undefined,
  };
  const lose = (why: string): null => giveUp(reading, 'institution', from, end, why);
  if (isGeneric(reading, draft.name, from) && !isPlacesName(reading, lead, region))
    return lose('names no body (data/institutions/generic.tsv)');
  if (isTitledHolder(cells, extent, region)) return lose("behind its head is the holder's title");
  if (lead?.type === EntryType.institution)
    return listedBody(reading, cells, extent, lead, draft, nameTo);
  const behindOffice = hasTag(cells, extent.from - 1, Tag.Office);
  const unit =
    lead?.type === EntryType.unit ? reading.knowledge.lexicon.data.units[lead.row]! : null;
  if (unit && (behindOffice || unit.alone !== null)) {
    const name = lead!.length === regionFrom - from ? unit.name : draft.name;
    const alone = behindOffice || unit.alone === null ? name : `${unit.alone} ${name}`;
    draft.name = withHead(reading, cells, extent.from, alone);
    draft.kind = unit.kind;
    draft.level = statedLevel(reading, extent, cells) ?? 'local';
    return draft;
  }
  if (behindOffice) {
    // "Pengawas Internal Pemerintah (APIP)": the letters stand for more than the words behind the office.
    if (draft.acronym !== null && fold(draft.acronym)[0] !== fold(draft.name)[0])
      return lose('its letters stand for more words');
    if (!isAgency && hasTag(cells, extent.from, Tag.UnknownAcronym))
      return unknownBody(reading, cells, extent, draft, full);
    if (hasTag(cells, extent.from, Tag.UnknownAcronym)) draft.acronym ??= full;
    draft.kind = kindAtEnd(reading, draft.name);
    if (draft.kind !== 'local-agency') draft.level = 'any';
    const headed = draft.acronym === null || isAgencysLetter(reading, draft.acronym);
    if (!headed && region < 0 && !hasTag(cells, extent.from - 1, Tag.UnitOffice)) {
      if (draft.kind === 'local-agency') draft.kind = kindByWords(reading, draft.name, 'other');
      draft.level = 'unknown';
    }
    draft.name = withHead(reading, cells, extent.from, draft.name);
    return draft;
  }
  if (draft.acronym !== null) return byAcronym(reading, cells, extent, draft, draft.acronym);
  // "Cakrawala Institute": the word at the end says what it is.
  draft.kind = kindByWords(reading, draft.name, 'other');
  draft.level = 'unknown';
  return draft;
}

/**
 * "Ketua MABZ", "Direktur MABZ": a body that only its abbreviation names. One with a Ketua is an association of the
 * place; of others nobody can tell where they are. "Presiden MBZ" is somebody's initials.
 */
function unknownBody(
  reading: Reading,
  cells: Reading['cells'][number],
  extent: Extent,
  draft: InstitutionCandidate,
  name: string,
): InstitutionCandidate | null {
  const office = reading.knowledge.lexicon.data.offices[cells.ref[extent.from - 1]!]!;
  // "Sekjen MABZ Hendri": the name stands behind the body.
  if (office.level === 'national' && !hasTag(cells, extent.to, Tag.Cap))
    return giveUp(
      reading,
      'institution',
      draft.from,
      draft.to,
      'initials behind a national office',
    );
  const collegial = isWord(reading, draft.from - 1, WordFlag.collegial);
  draft.name = draft.acronym = name;
  if (draft.region < 0) draft.ownName = name;
  draft.kind = collegial ? 'community' : 'other';
  draft.level = collegial ? 'any' : 'unknown';
  return draft;
}

/** "Kepala DPKP", but not "Kepala PPKDK": short for a body that begins with a head such as "Dinas" or "Badan". */
function isAgencysLetter({ knowledge }: Reading, acronym: string): boolean {
  const [first] = fold(acronym);
  return knowledge.lexicon.data.offices.some(
    ({ follows, body }) => follows === 'unit' && body !== null && fold(body)[0] === first,
  );
}

/** Is this what no body is called by alone? */
function isGeneric({ knowledge, document }: Reading, name: string, from: number): boolean {
  const { generic, genericHeads, longestGeneric } = knowledge.lexicon;
  return (
    genericHeads.has(foldedAt(document.tokens, document.text, from)) &&
    wordsIn(name) <= longestGeneric &&
    generic.has(foldedTokens(name).join(' '))
  );
}

function wordsIn(name: string): number {
  let words = 1;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) words++;
  return words;
}

/** Fills in what the row of the body's head tells; null when the cells name no body. */
function listedBody(
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
  if (isJoined(cells, extent)) return lose('a head joined to another word names no body');
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

const acronymOf = (
  { document }: Reading,
  { acronym }: InstitutionRow,
  from: number,
  length: number,
): string | null => (acronym === SAME ? textOf(document, from, from + length) : acronym);

/** Up to the first space or full stop. */
function firstWord(text: string): string {
  const end = text.search(/[\s.]/);
  return end < 0 ? text : text.slice(0, end);
}

/** Kinds whose bodies with an open head have names of their own, and not one for each region. */
const OWN_NAMES = new Set(['community', 'education', 'media']);

/** "Direktur RSUD dr. Hadi", "pengasuh ponpes Kiai Haji Ahmad": a person's title behind the head is the holder's. */
function isTitledHolder(
  cells: Reading['cells'][number],
  { from, to }: Extent,
  region: number,
): boolean {
  const titled = region < 0 && to > from + 1 && hasTag(cells, from + 1, Tag.Honorific);
  return (
    titled &&
    (hasTag(cells, from - 1, Tag.Office) || (from > 1 && hasTag(cells, from - 1, Tag.Cap)))
  );
}

/** "Cakrawala Institute": the last word may tell what a body with an office is; else it is an agency. */
function kindAtEnd(reading: Reading, name: string): string {
  const last = fold(name).split(' ').pop()!;
  const { kindsByWord } = reading.knowledge.lexicon.data;
  return Object.hasOwn(kindsByWord, last) ? kindsByWord[last]! : 'local-agency';
}

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

/** "Dinas PMD kabupaten": the token where a bare word for a level at the end starts, or `end`. */
function beforeLevel(
  reading: Reading,
  cells: Reading['cells'][number],
  extent: Extent,
  end: number,
): number {
  const last = { from: extent.to - 2, to: extent.to };
  const level = extent.to > extent.from + 1 ? statedLevel(reading, last, cells) : null;
  return level === null || level === 'national' ? end : cells.from[extent.to - 1]!;
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
function isPlacesName(reading: Reading, lead: Mark | undefined, region: number): boolean {
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

/** "Badan Pengawasan Pemilu (Bawaslu)": what a known abbreviation in brackets says of an open name, or null. */
function bracketedRow(
  reading: Reading,
  cells: Reading['cells'][number],
  extent: Extent,
): Pick<InstitutionCandidate, 'name' | 'acronym' | 'kind' | 'level'> | null {
  for (let i = extent.from + 1; i + 2 < extent.to; i++) {
    if (!hasTag(cells, i, Tag.Open) || !hasTag(cells, i + 2, Tag.Close)) continue;
    const token = cells.from[i + 1]!;
    const mark = reading.tagged.leading[token];
    if (mark?.type !== EntryType.institution) return null;
    const row = reading.knowledge.lexicon.data.institutions[mark.row]!;
    const closed = row.tail === 'region' || row.tail === 'none';
    if (!closed || row.kind === 'local-agency') return null;
    // "Tim Pemenangan Daerah (TPD)": the release means something else by it.
    if (!hasTag(cells, i + 1, Tag.Institution) && !hasTag(cells, i + 1, Tag.NationalBody))
      return null;
    const name = nameOf(reading, row, token, mark.length);
    return {
      name,
      acronym: textOf(reading.document, token, token + mark.length),
      kind: row.kind,
      level: row.level,
    };
  }
  return null;
}

/** "Komisi Pemilhan Umum (KPU)", "Parameter Politik Indonesia (PPI)": a name that only its abbreviation tells. */
function byAcronym(
  reading: Reading,
  cells: Reading['cells'][number],
  extent: Extent,
  draft: InstitutionCandidate,
  acronym: string,
): InstitutionCandidate | null {
  const named = draft.name;
  let bracket = extent.to - 1;
  while (bracket > extent.from && !hasTag(cells, bracket, Tag.Open)) bracket--;
  const lose = (why: string): null => giveUp(reading, 'institution', draft.from, draft.to, why);
  if (markAt(reading.tagged, draft.from, EntryType.eventNoun)) return lose('an event');
  const known = reading.tagged.leading[cells.from[bracket + 1]!];
  if (known?.type === EntryType.institution) {
    const row = reading.knowledge.lexicon.data.institutions[known.row]!;
    const name = nameOf(reading, row, cells.from[bracket + 1]!, known.length);
    if (!isAlike(named, name, 1 / 2)) return lose(`its letters are those of ${name}`);
    hintRegion(reading, draft.region, row.level);
    draft.name = name;
    draft.kind = row.kind;
    draft.level = statedLevel(reading, extent, cells) ?? row.level;
    return draft;
  }
  // "TNI Manunggal Membangun Desa (TMMD)": what a body does is no body.
  if (hasTag(cells, extent.from, Tag.Institution) || hasTag(cells, extent.from, Tag.NationalBody))
    return lose('what a body does is no body');
  if (!initialsMatch(named, acronym)) return lose('the letters are not those of its words');
  if (namesNoBody(reading, cells, extent.from, bracket))
    return lose("ordinary words, or a person's initials");
  if (!isHeadedByBody(reading, draft.from) && !isPersonsBody(reading, cells, extent.from))
    return lose('nothing tells that it is a body');
  draft.kind = kindByWords(reading, named, 'other');
  draft.level = 'unknown';
  return draft;
}

/** "Koalisi Rakyat Peduli (KRP)": the first word is one that bodies are called by. */
function isHeadedByBody(reading: Reading, token: number): boolean {
  const first = textOf(reading.document, token, token + 1).toLowerCase();
  return Object.hasOwn(reading.knowledge.lexicon.data.kindsByWord, first);
}

/** "Peneliti Cakrawala Suara Warga (CSW)": somebody holds an office or works there. */
function isPersonsBody(reading: Reading, cells: Reading['cells'][number], cell: number): boolean {
  if (cell === 0) return false;
  const before = cells.to[cell - 1]! - 1;
  return (
    hasTag(cells, cell - 1, Tag.Office) ||
    markAt(reading.tagged, before, EntryType.personCue) !== undefined ||
    isWord(reading, before, WordFlag.locative)
  );
}

/** "Surat Edaran (SE)", "Aparatur Sipil Negara (ASN)": ordinary words, not a body's name. */
function namesNoBody(
  reading: Reading,
  cells: Reading['cells'][number],
  from: number,
  to: number,
): boolean {
  for (let i = from; i < to; i++) {
    const bits = cells.word[i]! >= 0 ? reading.knowledge.lexicon.flags[cells.word[i]!]! : 0;
    // "Agus Harimurti Yudhoyono (AHY)": a person's initials.
    if (bits & (WordFlag.given | WordFlag.family) && !(bits & WordFlag.ambiguous)) return true;
  }
  for (let i = from; i < to; i++) {
    if (!hasTag(cells, i, Tag.Common) && !hasTag(cells, i, Tag.UnitWord)) return false;
  }
  return !Object.hasOwn(
    reading.knowledge.lexicon.data.kindsByWord,
    textOf(reading.document, cells.from[from]!, cells.to[from]!).toLowerCase(),
  );
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
