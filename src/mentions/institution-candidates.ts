/** From the cells that a rule matched to the institution that they name. */
import { hasTag } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import { EntryType, WordFlag } from '../gazetteer/lexicon.js';
import { markAt } from '../gazetteer/tagger.js';
import { fold, foldedTokens } from '../document/tokens.js';
import { type InstitutionRow, SAME } from '../gazetteer/compiled.js';
import { branchName, branchRow, kindOfBranch } from './institution-branches.js';
import {
  acronymIn,
  initialsMatch,
  kindByWords,
  kindOfBody,
  nameOf,
  statedLevel,
  withHead,
  withoutBrackets,
} from './institution-names.js';
import { isAlike } from './redefined.js';
import type { InstitutionCandidate } from './institutions.js';
import { forgetRegions, hintRegion } from './region-hints.js';
import { giveUp, isWord, type Reading, textOf } from './release.js';

/** Cells of one mention. */
export interface Extent {
  from: number;
  to: number;
}

/** The candidate that the cells of `extent` stand for, or null when they name no body. */
export function candidateOf(
  reading: Reading,
  sentence: number,
  extent: Extent,
): InstitutionCandidate | null {
  const cells = reading.cells[sentence]!;
  const { data } = reading.knowledge.lexicon;
  let { to } = extent;
  let region = -1;
  if (hasTag(cells, to - 1, Tag.Region)) {
    region = cells.ref[to - 1]!;
    to--;
  }
  const from = cells.from[extent.from]!;
  const end = cells.to[extent.to - 1]!;
  const regionFrom = region >= 0 ? cells.from[to]! : end;
  const lead = reading.tagged.leading[from];
  const nameTo = beforeLevel(reading, cells, { from: extent.from, to }, regionFrom);
  const full = textOf(reading.document, from, Math.max(from + 1, nameTo));
  hintRegion(reading, region, 'any');
  const acronym = acronymIn(full);
  const named = withoutBrackets(full);
  // One shape for all candidates: what follows only fills it in.
  const base: InstitutionCandidate = {
    from,
    to: end,
    sentence,
    regionFrom,
    region,
    name: named,
    acronym,
    kind: 'local-agency',
    level: 'local',
    parent: -1,
    local: false,
    head: null,
    unit: undefined,
    ownName: undefined,
    written: undefined,
  };
  const lose = (why: string): null => giveUp(reading, 'institution', from, end, why);
  if (reading.knowledge.lexicon.generic.has(foldedTokens(named).join(' ')))
    return lose('names no body (data/institutions/generic.tsv)');
  if (isTitledHolder(cells, extent, region)) return lose("behind its head is the holder's title");
  if (lead?.type === EntryType.institution) {
    const kind = kindOfBranch(reading, cells, extent);
    if (kind !== null) {
      const row = branchRow(reading, from, data.institutions[lead.row]!);
      const level = kind === 'party' ? 'any' : row.level;
      return Object.assign(base, {
        name: branchName(reading, row, cells, extent, nameTo),
        acronym:
          kind === 'party'
            ? row.acronym === SAME
              ? textOf(reading.document, from, from + lead.length)
              : row.acronym
            : null,
        kind,
        level,
      });
    }
    if (isTopicOfEvent(reading, extent.from, cells)) return lose('the field of an event');
    if (isJoined(cells, extent)) return lose('a head joined to another word names no body');
    const row = data.institutions[lead.row]!;
    const level = statedLevel(reading, extent, cells) ?? levelOfBody(reading, row, extent, cells);
    if (row.kind === 'company' && row.level === 'any') {
      // A brand's region is no place; a hotel's tells where it stands, and so does "BUMDes Desa Maron".
      const place =
        markAt(reading.tagged, from, EntryType.venueHead) !== undefined ||
        (region >= 0 && reading.regions[region]!.prefix !== null);
      if (!place) forgetRegions(reading, base.from, base.to);
      return Object.assign(base, {
        regionFrom: end,
        name: withoutBrackets(textOf(reading.document, from, end)),
        acronym,
        kind: row.kind,
        level,
        brand: !place,
        local: place,
      });
    }
    hintRegion(reading, region, level);
    const open = row.tail === 'open' || row.tail === 'proper' || row.tail === 'number';
    const known = open ? bracketedRow(reading, cells, extent) : null;
    if (known) return Object.assign(base, { ...known, acronym: acronym ?? known.acronym });
    const whole = withoutBrackets(textOf(reading.document, from, end));
    const name =
      row.kind === 'party' && row.tail === 'open'
        ? branchName(reading, row, cells, extent, nameTo)
        : open
          ? openName(
              reading,
              row,
              lead.length,
              from,
              nameTo,
              isNamedAfterPlace(reading, row, region) ? whole : named,
            )
          : nameOf(reading, row, from, lead.length);
    const proper = row.tail === 'proper' || (row.tail === 'open' && OWN_NAMES.has(row.kind));
    const written = textOf(reading.document, from, nameTo);
    return Object.assign(base, {
      local:
        row.kind === 'other' && markAt(reading.tagged, from, EntryType.venueHead) !== undefined,
      name,
      ownName:
        proper && to > extent.from + 1
          ? openName(reading, row, lead.length, from, end, whole)
          : undefined,
      written: open || /\s/u.test(written) ? undefined : written,
      acronym:
        acronym ??
        (row.acronym === SAME ? textOf(reading.document, from, from + lead.length) : row.acronym),
      kind: open
        ? kindByWords(
            reading,
            named,
            (row.kind === 'education' ? null : kindOfBody(reading, extent, cells)) ?? row.kind,
          )
        : row.kind,
      level,
      head: open ? full.split(/[\s.]/)[0]!.toLowerCase() : null,
    });
  }
  if (lead?.type === EntryType.unit) {
    const row = data.units[lead.row]!;
    const name = lead.length === regionFrom - from ? row.name : named;
    return Object.assign(base, {
      name: withHead(reading, cells, extent.from, name),
      acronym,
      kind: row.kind,
      level: statedLevel(reading, extent, cells) ?? 'local',
    });
  }
  if (hasTag(cells, extent.from - 1, Tag.Office)) {
    // "Pengawas Internal Pemerintah (APIP)": the letters stand for more than the words behind the office.
    if (acronym !== null && fold(acronym)[0] !== fold(named)[0])
      return lose('its letters stand for more words');
    const collegial = isWord(reading, from - 1, WordFlag.collegial);
    return collegial && hasTag(cells, extent.from, Tag.UnknownAcronym)
      ? Object.assign(base, { name: full, acronym: full, kind: 'community', level: 'any' })
      : Object.assign(base, { kind: kindAtEnd(reading, named) });
  }
  if (acronym !== null) return byAcronym(reading, cells, extent, base, named, acronym);
  // "Cakrawala Institute": the word at the end says what it is.
  return Object.assign(base, {
    name: named,
    acronym,
    kind: kindByWords(reading, named, 'other'),
    level: 'unknown',
  });
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

/** "Komisi II DPR": a unit of a national body of its kind is national, too. */
function levelOfBody(
  reading: Reading,
  row: InstitutionRow,
  { from, to }: Extent,
  cells: Reading['cells'][number],
): string {
  const { institutions } = reading.knowledge.lexicon.data;
  for (let i = from + 1; i < to; i++) {
    const ofCountry = hasTag(cells, i, Tag.NationalBody) && institutions[cells.ref[i]!]!;
    if (ofCountry && ofCountry.kind === row.kind && row.kind === 'legislature')
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
  const spelled = head !== null && name.startsWith(form) ? head + name.slice(form.length) : name;
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
    return whole.split(' ')[0] === named.split(' ')[0] ? whole : named;
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
  base: InstitutionCandidate,
  named: string,
  acronym: string,
): InstitutionCandidate | null {
  let bracket = extent.to - 1;
  while (bracket > extent.from && !hasTag(cells, bracket, Tag.Open)) bracket--;
  const lose = (why: string): null => giveUp(reading, 'institution', base.from, base.to, why);
  if (markAt(reading.tagged, base.from, EntryType.eventNoun)) return lose('an event');
  const known = reading.tagged.leading[cells.from[bracket + 1]!];
  if (known?.type === EntryType.institution) {
    const row = reading.knowledge.lexicon.data.institutions[known.row]!;
    const name = nameOf(reading, row, cells.from[bracket + 1]!, known.length);
    if (!isAlike(named, name, 1 / 2)) return lose(`its letters are those of ${name}`);
    hintRegion(reading, base.region, row.level);
    return Object.assign(base, { name, acronym, kind: row.kind, level: row.level });
  }
  // "TNI Manunggal Membangun Desa (TMMD)": what a body does is no body.
  if (hasTag(cells, extent.from, Tag.Institution) || hasTag(cells, extent.from, Tag.NationalBody))
    return lose('what a body does is no body');
  if (!initialsMatch(named, acronym)) return lose('the letters are not those of its words');
  if (namesNoBody(reading, cells, extent.from, bracket))
    return lose("ordinary words, or a person's initials");
  if (!isHeadedByBody(reading, base.from) && !isPersonsBody(reading, cells, extent.from))
    return lose('nothing tells that it is a body');
  return Object.assign(base, {
    name: named,
    acronym,
    kind: kindByWords(reading, named, 'other'),
    level: 'unknown',
  });
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
  if (cell === 0 || !hasTag(cells, cell, Tag.Body)) return false;
  const before = cells.from[cell - 1]!;
  for (let token = before; token > before - 3 && token >= 0; token--) {
    const mark = markAt(reading.tagged, token, EntryType.eventNoun);
    if (mark && token + mark.length > before) return true;
  }
  return false;
}
