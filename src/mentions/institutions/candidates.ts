/** From the cells that a rule matched to the institution that they name. */
import { hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import type { Mark } from '../../gazetteer/tagger.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { fold, foldedAt, foldedTokens } from '../../document/tokens.js';
import { acronymIn, kindByWords, statedLevel, withHead, withoutBrackets } from './names.js';
import type { InstitutionCandidate } from './candidate.js';
import { bracketAt, type Extent, rowAt } from './extent.js';
import { hintRegion } from '../regions/hints.js';
import { giveUp, isWord, textOf, type Reading } from '../release.js';
import { isPlacesName, listedBody } from './listed.js';
import { byAcronym } from './letters.js';

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
  let last = hasTag(cells, to - 1, Tag.Region) ? to - 1 : bracket - 1;
  // "Polresta Malang Kota"
  const level = reading.tagged.leading[cells.from[last]!];
  if (level?.type === EntryType.regionPrefix && hasTag(cells, last - 1, Tag.Region)) last--;
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
  // "Kadis Koperasi": what a dinas is for, and no firm.
  const isField =
    hasTag(cells, extent.from - 1, Tag.UnitOffice) &&
    rowAt(reading, cells, extent.from)?.kind === 'company';
  if (lead?.type === EntryType.institution && !isField)
    return listedBody(reading, cells, extent, lead, draft, nameTo);
  const unit = lead?.type === EntryType.unit ? lead : null;
  const behindOffice = hasTag(cells, extent.from - 1, Tag.Office);
  if (unit && (behindOffice || isAlone(reading, unit)))
    return unitBody(reading, cells, extent, unit, draft);
  if (behindOffice) return officesBody(reading, cells, extent, draft, full, isAgency);
  if (draft.acronym !== null) return byAcronym(reading, cells, extent, draft, draft.acronym);
  // "Cakrawala Institute": the word at the end says what it is.
  draft.kind = kindByWords(reading, draft.name, 'other');
  draft.level = 'unknown';
  return draft;
}

/** "Kominfo Bengkalis": a unit by which releases also mean its body. */
const isAlone = ({ knowledge }: Reading, { row }: Mark): boolean =>
  knowledge.lexicon.data.units[row]!.alone !== null;

/** "Kadis Kominfo", "Kominfo Bengkalis": the body that a listed unit stands for. */
function unitBody(
  reading: Reading,
  cells: Reading['cells'][number],
  extent: Extent,
  lead: Mark,
  draft: InstitutionCandidate,
): InstitutionCandidate {
  const unit = reading.knowledge.lexicon.data.units[lead.row]!;
  const behindOffice = hasTag(cells, extent.from - 1, Tag.Office);
  const name = lead.length === draft.regionFrom - draft.from ? unit.name : draft.name;
  const alone = behindOffice || unit.alone === null ? name : `${unit.alone} ${name}`;
  draft.name = withHead(reading, cells, extent.from, alone);
  draft.kind = unit.kind;
  draft.level = statedLevel(reading, extent, cells) ?? 'local';
  return draft;
}

/** "Kadis Perkebunan Rakyat", "Ketua MABZ": the body that the words behind an office name, or null. */
function officesBody(
  reading: Reading,
  cells: Reading['cells'][number],
  extent: Extent,
  draft: InstitutionCandidate,
  written: string,
  isAgency: boolean,
): InstitutionCandidate | null {
  // "Pengawas Internal Pemerintah (APIP)": the letters stand for more than the words behind the office.
  if (draft.acronym !== null && fold(draft.acronym)[0] !== fold(draft.name)[0])
    return giveUp(reading, 'institution', draft.from, draft.to, 'its letters stand for more words');
  const unknown = hasTag(cells, extent.from, Tag.UnknownAcronym);
  if (unknown && !isAgency) return unknownBody(reading, cells, extent, draft, written);
  if (unknown) draft.acronym ??= written;
  draft.kind = kindAtEnd(reading, draft.name);
  if (draft.kind !== 'local-agency') draft.level = 'any';
  const headed = draft.acronym === null || isAgencysLetter(reading, draft.acronym);
  if (!headed && draft.region < 0 && !hasTag(cells, extent.from - 1, Tag.UnitOffice)) {
    if (draft.kind === 'local-agency') draft.kind = kindByWords(reading, draft.name, 'other');
    draft.level = 'unknown';
  }
  draft.name = withHead(reading, cells, extent.from, draft.name);
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
