/** Bodies that no table knows and only what stands around them tells; only `kliping/deep` reads them. */
import { hasAnyTag, hasTag } from '../../grammar/cells.js';
import type { InstitutionRow } from '../../gazetteer/compiled.js';
import { groupOf, type RuleMatch } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { fold, Shape } from '../../document/tokens.js';
import type { InstitutionCandidate } from './candidate.js';
import { isPlace } from './doubts.js';
import { type Extent, KNOWN_BODIES, rowAt } from './extent.js';
import { acronymIn, initialsMatch, kindByWords, nameOf, withoutBrackets } from './names.js';
import { draftOf } from './draft.js';
import { joinedBody } from './joined.js';
import { isWord, type Reading, textOf } from '../release.js';

type Cells = Reading['cells'][number];

/** Groups of rules whose words tell what kind of body stands behind them, and where one without a region belongs. */
const KINDS: Readonly<Record<string, readonly [kind: string, level: string]>> = {
  told: ['other', 'unknown'],
  members: ['community', 'unknown'],
  campus: ['education', 'unknown'],
  firm: ['company', 'unknown'],
  press: ['media', 'unknown'],
  club: ['community', 'unknown'],
  branch: ['community', 'any'],
  school: ['community', 'any'],
  brand: ['company', 'unknown'],
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
  if (groups.includes('expanded')) return expandedBody(reading, sentence, match, extent);
  if (groups.includes('named') || groups.includes('english'))
    return opensName(reading, sentence, match) ? undefined : null;
  const cells = reading.cells[sentence]!;
  const isTeam = isTeamHead(reading, cells, extent.from);
  if (isTeam && hasKnownLetters(reading, cells, extent)) return undefined;
  if (isTeam && !isTeamsName(reading, cells, extent)) return null;
  const group = isTeam ? 'team' : groups.find((name) => name in KINDS && groupOf(match, name));
  if (group === undefined) return joinedBody(reading, sentence, match, extent);
  if (isUnsure(reading, cells, extent)) return null;
  if (group === 'brand' && !isBrand(reading, sentence, match)) return null;
  const body = draftOf(reading, sentence, extent);
  const { generic } = reading.knowledge.lexicon;
  if (generic.has(fold(body.name))) return null;
  const whole = isTeam ? bodyInside(reading, cells, extent) : null;
  if (whole) body.name = spelledInside(reading, body, whole);
  const [kind, level] = whole ? [whole.kind, whole.level] : KINDS[group]!;
  body.kind = NO_TEAMS.has(kind) ? KINDS[group]![0] : kind;
  body.level = body.region < 0 || whole ? level : 'any';
  body.acronym =
    group === 'branch' ||
    (hasTag(cells, extent.from, Tag.UnknownAcronym) && !body.name.includes(' '))
      ? body.name
      : acronymIn(textOf(reading.document, body.from, body.to));
  // "FISIP Universitas Riau", "OSIS SMAN 3 Siak": the region is part of the name of the university or school.
  if ((group === 'campus' || group === 'school') && body.name.includes(' '))
    body.name = withoutBrackets(textOf(reading.document, body.from, body.to));
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
    if (body.sentence < 0) continue;
    const told = toldOnce.has(body)
      ? [body.name, body.acronym ?? '']
      : [lettersAndName(reading, body), firmsName(reading, body)];
    for (const name of told.map(fold))
      if (name.length >= SHORTEST_TOLD && !aliases.has(name)) aliases.set(name, body);
  }
}

/** "BTIIG" of "PT BTIIG", "Vale Indonesia" of "PT Vale Indonesia": a firm's name without its head; '' for one word or ordinary ones. */
function firmsName(reading: Reading, { kind, from, to }: InstitutionCandidate): string {
  const head = kind === 'company' ? reading.tagged.leading[from] : undefined;
  if (head?.type !== EntryType.institution || from + head.length >= to) return '';
  const { tail } = reading.knowledge.lexicon.data.institutions[head.row]!;
  const start = from + head.length;
  const { flags } = reading.document.tokens;
  const isName = to - start > 1 || (flags[start]! & Shape.upper) !== 0;
  const isOwn = (i: number): boolean => !isWord(reading, i, WordFlag.common);
  if (tail !== 'open' || !isName) return '';
  for (let i = start; i < to; i++) if (isOwn(i)) return textOf(reading.document, start, to);
  return '';
}

/** "PG Kremboong" of "Pabrik Gula (PG) Kremboong": the letters behind a head with the name behind them; '' where there are none. */
function lettersAndName({ document }: Reading, body: InstitutionCandidate): string {
  if (body.ownName === undefined && body.kind !== 'company') return '';
  const text = textOf(document, body.from, body.to);
  const close = text.indexOf(') ');
  const letters = text.slice(text.indexOf('(') + 1, Math.max(close, 0));
  const name = text.slice(close + 2);
  return close > 0 && LETTERS.test(letters) && /^\p{L}/u.test(name) ? `${letters} ${name}` : '';
}

const LETTERS = /^\p{Lu}{2,9}$/u;

/** "Tim", "Panitia": with letters or a region behind their name they are bodies. */
export const isTeamHead = ({ document, knowledge }: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Common) &&
  knowledge.lexicon.teamHeads.has(fold(textOf(document, cells.from[i]!, cells.to[i]!)));

/** "Tim Pemeriksa Adhoc Pemkot Medan", "Satgas Pangan Polda Riau": the row of the body that a team belongs to, or null. */
function bodyInside(reading: Reading, cells: Cells, { from, to }: Extent): InstitutionRow | null {
  const last = hasTag(cells, to - 1, Tag.Region) ? to - 2 : to - 1;
  const isShort = cells.to[last]! - cells.from[last]! === 1;
  return isShort && last > from && hasAnyTag(cells, last, KNOWN_BODIES)
    ? rowAt(reading, cells, last)
    : null;
}

/** "Tim Pemeriksa Adhoc Pemerintah Kota": the short form at the end of a team's name spelled out. */
function spelledInside(
  reading: Reading,
  { from, regionFrom }: InstitutionCandidate,
  row: InstitutionRow,
): string {
  const last = regionFrom - 1;
  return `${withoutBrackets(textOf(reading.document, from, last))} ${nameOf(reading, row, last, 1)}`;
}

/** Kinds of bodies whose teams are of another kind. */
const NO_TEAMS = new Set(['local-government']);

/** "Tim Pengendalin Inflasi Daerah (TPID)": the letters of a team tell more than the words; those of "Tim Penilai Akhir (TPA)" are another body's. */
function hasKnownLetters(reading: Reading, cells: Cells, { from, to }: Extent): boolean {
  for (let i = from; i + 1 < to; i++)
    if (hasTag(cells, i, Tag.Open) && hasAnyTag(cells, i + 1, KNOWN_BODIES))
      return rowAt(reading, cells, i + 1)?.kind !== 'education';
  return false;
}

const OF_CLAUSE = WordFlag.verbal | WordFlag.subordinator | WordFlag.oblique;

/** "tim Kabupaten Siak", "Tim Siaga Bantu Warga Siak": in small letters, or with a verb, it is none. */
function isTeamsName(reading: Reading, cells: Cells, { from, to }: Extent): boolean {
  if (!hasTag(cells, from, Tag.Cap)) return false;
  // "Tim Penilai Akhir (TPA)": the letters tell.
  const written = textOf(reading.document, cells.from[from]!, cells.to[to - 1]!);
  const letters = acronymIn(written);
  if (letters !== null && initialsMatch(withoutBrackets(written), letters)) return true;
  for (let i = from + 1; i < to; i++) {
    const token = cells.from[i]!;
    if (isWord(reading, token, OF_CLAUSE) && !isWord(reading, token, WordFlag.unitWord))
      return false;
  }
  return true;
}

/** "Harita Mining", and not "Warga mining". */
function isBrand(reading: Reading, sentence: number, match: RuleMatch): boolean {
  const cells = reading.cells[sentence]!;
  for (let i = match.from; i < match.to; i++) if (hasTag(cells, i, Tag.Lower)) return false;
  return opensName(reading, sentence, match);
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

/** "IKBP (Ikatan Keluarga Melati Papua)": letters that a bracket behind them spells out. */
function expandedBody(
  reading: Reading,
  sentence: number,
  match: RuleMatch,
  extent: Extent,
): InstitutionCandidate | undefined {
  const cells = reading.cells[sentence]!;
  const { from, to } = groupOf(match, 'mention') ?? match;
  const close = hasTag(cells, to - 1, Tag.Region) ? to - 2 : to - 1;
  const acronym = textOf(reading.document, cells.from[from]!, cells.to[from]!);
  const name = textOf(reading.document, cells.from[from + 2]!, cells.to[close - 1]!);
  if (!initialsMatch(name, acronym)) {
    // "KREN (Komunitas Melati)": the bracket holds a body of its own; "Ketua KREN (Komunitas Melati)" names one in front.
    extent.from = from + 2;
    extent.to = close;
    return undefined;
  }
  const body = draftOf(reading, sentence, { from, to });
  body.name = body.ownName = name;
  body.acronym = acronym;
  body.kind = kindByWords(reading, name, rowAt(reading, cells, from + 2)?.kind ?? 'other');
  body.level = match.from < from && OF_NATION.test(name) ? 'national' : 'any';
  toldOnce.add(body);
  return body;
}

/** "Ketua PSOI (Persatuan Selancar Ombak Indonesia)": of the whole country, whoever heads it. */
const OF_NATION = / indonesia$/i;
