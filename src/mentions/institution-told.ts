/** Bodies that no table knows and only what stands around them tells; only `kliping/deep` reads them. */
import { type Chunk, collapse, hasAnyTag, hasTag, maskOf } from '../grammar/cells.js';
import { groupOf, type RuleMatch } from '../grammar/rule.js';
import { Tag } from '../grammar/tags.js';
import { EntryType, WordFlag } from '../gazetteer/lexicon.js';
import { fold, Shape } from '../document/tokens.js';
import { copyOf, type InstitutionCandidate } from './institution-candidate.js';
import { isPlace } from './institution-doubts.js';
import { type Extent, rowAt } from './institution-extent.js';
import { acronymIn, initialsMatch } from './institution-names.js';
import { INSTITUTION } from './institution-units.js';
import { draftOf } from './institution-draft.js';
import { joinedBody } from './institution-joined.js';
import { isWord, type Reading, textOf } from './release.js';

type Cells = Reading['cells'][number];

/** Groups of rules whose words tell what kind of body stands behind them, and where one without a region belongs. */
const KINDS: Readonly<Record<string, readonly [kind: string, level: string]>> = {
  told: ['other', 'unknown'],
  members: ['community', 'unknown'],
  campus: ['education', 'unknown'],
  firm: ['company', 'unknown'],
  press: ['media', 'unknown'],
  club: ['community', 'unknown'],
  team: ['other', 'local'],
};

/**
 * "mahasiswa UNZAR Mataram", "Badan Kepegawaian dan Pelatihan Daerah (BKPD)": the body that a rule with one
 * of the groups above, or with the group `spelled`, has found; null when it names none, and undefined
 * when it is no such rule.
 */
export function toldBody(
  reading: Reading,
  sentence: number,
  match: RuleMatch,
  extent: Extent,
): InstitutionCandidate | null | undefined {
  const { groups } = match.rule;
  if (groups.includes('spelled')) return spelledBody(reading, sentence, extent);
  if (groups.includes('named') || groups.includes('english'))
    return opensName(reading, sentence, match) ? undefined : null;
  const cells = reading.cells[sentence]!;
  const isTeam = isTeamHead(reading, cells, extent.from);
  if (isTeam && hasKnownLetters(cells, extent)) return undefined;
  if (isTeam && !isTeamsName(reading, cells, extent)) return null;
  const group = isTeam ? 'team' : groups.find((name) => name in KINDS && groupOf(match, name));
  if (group === undefined) return joinedBody(reading, sentence, match, extent);
  if (isUnsure(reading, cells, extent)) return null;
  const body = draftOf(reading, sentence, extent);
  const { generic } = reading.knowledge.lexicon;
  if (generic.has(fold(body.name))) return null;
  const [kind, level] = KINDS[group]!;
  body.kind = kind;
  body.level = body.region < 0 ? level : 'any';
  body.acronym = hasTag(cells, extent.from, Tag.UnknownAcronym)
    ? body.name
    : acronymIn(textOf(reading.document, body.from, body.to));
  if (body.region < 0) body.ownName = body.name;
  if (!isTeam) toldOnce.add(body);
  return body;
}

/** "pihak Gerung", "Bank Vale Indonesia": an unknown word can be a place, or go on with a name. */
function isUnsure(reading: Reading, cells: Cells, { from }: Extent): boolean {
  if (!hasTag(cells, from, Tag.Unknown) || hasTag(cells, from, Tag.UnknownAcronym)) return false;
  const { flags } = reading.document.tokens;
  const opens = (i: number): boolean => (flags[cells.from[i]!]! & Shape.sentenceStart) !== 0;
  if (opens(from) || isPlace(reading, cells, from, from + 1)) return true;
  return hasTag(cells, from - 1, Tag.Cap) && !opens(from - 1);
}

/** Bodies that the words around them have told: elsewhere in the release the name alone stands for them. */
const toldOnce = new WeakSet<InstitutionCandidate>();

/** Letters and names of fewer characters are too often something else. */
const SHORTEST_TOLD = 3;

/** Adds the names that were told once to the short names to look for, where the release gives none itself. */
export function addTold(reading: Reading, aliases: Map<string, InstitutionCandidate>): void {
  for (const body of reading.institutions) {
    const name = fold(body.name);
    const counts = body.sentence >= 0 && toldOnce.has(body) && name.length >= SHORTEST_TOLD;
    if (counts && !aliases.has(name)) aliases.set(name, body);
  }
}

/** "Tim", "Panitia": with letters or a region behind their name they are bodies. */
export const isTeamHead = ({ document, knowledge }: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Common) &&
  knowledge.lexicon.teamHeads.has(fold(textOf(document, cells.from[i]!, cells.to[i]!)));

/** "Tim Pengendalin Inflasi Daerah (TPID)": the letters tell more than the words. */
function hasKnownLetters(cells: Cells, { from, to }: Extent): boolean {
  for (let i = from; i + 1 < to; i++)
    if (hasTag(cells, i, Tag.Open) && hasAnyTag(cells, i + 1, KNOWN_BODIES)) return true;
  return false;
}

const KNOWN_BODIES = maskOf(Tag.Institution, Tag.NationalBody);

const OF_CLAUSE = WordFlag.verbal | WordFlag.subordinator | WordFlag.oblique;

/** "tim Kabupaten Siak", "Tim Siaga Bantu Warga Siak": in small letters, or with a verb, it is none. */
function isTeamsName(reading: Reading, cells: Cells, { from, to }: Extent): boolean {
  if (!hasTag(cells, from, Tag.Cap)) return false;
  for (let i = from + 1; i < to; i++) {
    const token = cells.from[i]!;
    if (isWord(reading, token, OF_CLAUSE) && !isWord(reading, token, WordFlag.unitWord))
      return false;
  }
  return true;
}

/** "forum kepala desa", "Menurut Asia Pacific Alliance": without a capital, or with an ordinary word at the start of a sentence, it is no name. */
function opensName(reading: Reading, sentence: number, { from }: RuleMatch): boolean {
  const cells = reading.cells[sentence]!;
  const flags = reading.document.tokens.flags[cells.from[from]!]!;
  if ((flags & Shape.cap) === 0) return false;
  return (flags & Shape.sentenceStart) === 0 || !hasTag(cells, from, Tag.Common);
}

/** "Badan Kepegawaian dan Pelatihan Daerah (BKPD)": the letters tell that the words behind a known name are part of it. */
function spelledBody(
  reading: Reading,
  sentence: number,
  extent: Extent,
): InstitutionCandidate | null | undefined {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, extent.from);
  const body = draftOf(reading, sentence, extent);
  const text = textOf(reading.document, body.from, body.to);
  body.acronym = acronymIn(text);
  if (!row || body.acronym === null || !initialsMatch(body.name, body.acronym)) return undefined;
  body.kind = row.kind;
  body.level = row.level;
  return body;
}

/** "Kominfo" in a release that names the "Dinas Kominfo": the unit alone stands for its body. */
export function findBareUnits(reading: Reading): void {
  const { units } = reading.knowledge.lexicon.data;
  const headed = new Map<string, InstitutionCandidate>();
  for (const body of reading.institutions)
    if (body.sentence >= 0 && body.parent < 0) headed.set(fold(body.name), body);
  reading.cells = reading.cells.map((cells, sentence) => {
    const chunks: Chunk[] = [];
    let listed = -1;
    for (let i = 0; i < cells.length; i++) {
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
  const mark = reading.tagged.leading[cells.from[i]!];
  return mark?.type === EntryType.unit;
}
