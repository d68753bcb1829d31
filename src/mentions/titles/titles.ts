/**
 * The title grammar: standing, acting form, office, unit, institution, region,
 * by the rules of `data/rules/titles.tsv`. A title may stand without a person.
 */
import { type Cells, type Chunk, collapse, hasTag, maskOf } from '../../grammar/cells.js';
import { groupOf, matchAll, type RuleMatch } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { entriesAt, entryOf, EntryType, step } from '../../gazetteer/lexicon.js';
import { hintRegion } from '../regions/hints.js';
import { fusedBody, SAME } from '../../gazetteer/compiled.js';
import { fold, foldedTokens } from '../../document/tokens.js';
import { type Reading, textOf } from '../release.js';

export interface TitleCandidate {
  from: number;
  to: number;
  sentence: number;
  /** Spelled-out head of the title. */
  office: string;
  acting: string | null;
  standing: string;
  /** Level of region that the office belongs to, as the table of offices tells. */
  level: string;
  /** Institution candidate inside the title, or -1. */
  institution: number;
  /** Region candidate directly in the title, or -1. */
  region: number;
  /** Name of the body that the office heads when no institution stands in the title. */
  body: string | null;
  /** Whether the office belongs to a region, not to a body (Bupati, Camat). */
  regional: boolean;
  /** An office of no body: "Ketua Rombongan". */
  bodiless: boolean;
  /** "mantan Bupati tersebut": stands for a person named before. */
  anaphoric?: boolean;
  /** The names of a pair stand for the words of its candidacy. */
  nameless?: boolean;
  /** "menjadi Presiden": perhaps only hoped for. */
  becoming?: boolean;
  /** Words that are no part of it tell its standing ("mundur dari"). */
  told?: boolean;
}

const TITLE = maskOf(Tag.Title);
/** Title of an office that several people hold at once: a list of names may follow it. */
const PLURAL_TITLE = maskOf(Tag.Title, Tag.PluralTitle);
/** Title of an office on somebody's own staff, whose name may come first. */
const PERSONAL_TITLE = maskOf(Tag.Title, Tag.PersonalTitle);

function tagsOf(reading: Reading, { office, institution }: TitleCandidate): [number, number] {
  const { pluralOffices, personalOffices } = reading.knowledge.lexicon.data;
  if (pluralOffices.includes(office)) return PLURAL_TITLE;
  return institution < 0 && personalOffices.includes(office) ? PERSONAL_TITLE : TITLE;
}

/** Finds the titles of every sentence and collapses their cells. */
export function findTitles(reading: Reading): void {
  const rules = reading.knowledge.rules['titles']!;
  reading.cells = reading.cells.map((cells, sentence) => {
    const chunks: Chunk[] = [];
    for (const match of matchAll(cells, rules)) {
      const { fine } = reading.knowledge;
      const end = behindTitle(cells, match);
      const to = fine?.behindTail(reading, cells, match, end) ?? end;
      const candidate = candidateOf(reading, sentence, match, to);
      const ref = reading.titles.push(candidate) - 1;
      chunks.push({ from: match.from, to, tags: tagsOf(reading, candidate), ref });
    }
    return collapse(cells, chunks);
  });
}

/** The cell behind a title: "Sekda Kabupaten Wonosono" ends in front of a region that nobody knows. */
function behindTitle(cells: Cells, match: RuleMatch): number {
  const level = groupOf(match, 'level');
  return level && hasTag(cells, level.to, Tag.Unknown) ? level.from : match.to;
}

function candidateOf(
  reading: Reading,
  sentence: number,
  match: RuleMatch,
  end: number,
): TitleCandidate {
  const cells = reading.cells[sentence]!;
  const { data } = reading.knowledge.lexicon;
  const officeCell = groupOf(match, 'office')!.from;
  const row = data.offices[cells.ref[officeCell]!]!;
  const acting = groupOf(match, 'acting') ?? groupOf(match, 'within');
  const standing = groupOf(match, 'after') ?? groupOf(match, 'standing');
  let institution = -1;
  let region = -1;
  for (let i = officeCell + 1; i < match.to; i++) {
    if (hasTag(cells, i, Tag.Proper)) institution = institution < 0 ? cells.ref[i]! : institution;
    else if (hasTag(cells, i, Tag.Region)) region = cells.ref[i]!;
  }
  hintRegion(reading, region, row.level);
  const told = isTold(reading, cells, match.from);
  return {
    from: cells.from[told ? match.from + 1 : match.from]!,
    to: cells.to[end - 1]!,
    sentence,
    office: officeName(reading, row.office, headOf(reading, sentence, match, institution)),
    acting: acting ? data.actings[cells.ref[acting.from]!]! : row.acting,
    standing: standing
      ? standingOf(reading, cells.from[standing.from]!)
      : (row.standing ?? 'current'),
    level: (end === match.to ? bareLevel(reading, sentence, match) : null) ?? row.level,
    institution,
    region,
    body:
      row.body === SAME
        ? bodyOfForm(reading, cells.from[officeCell]!, cells.to[officeCell]!)
        : row.body,
    regional: row.follows === 'region' && !row.body,
    bodiless:
      (row.follows === 'none' && !row.body) || match.rule.id === 'chair-of-some' || end > match.to,
    told,
  };
}

/** "Kadis Kesehatan Provinsi": the level that the title names without a region, or null. */
function bareLevel(reading: Reading, sentence: number, match: RuleMatch): string | null {
  const level = groupOf(match, 'level');
  if (!level) return null;
  const mark = reading.tagged.leading[reading.cells[sentence]!.from[level.from]!];
  if (mark?.type !== EntryType.regionPrefix) return null;
  return reading.knowledge.lexicon.data.prefixes[mark.row]!.level;
}

/** "sebelumnya menjabat sebagai" is no part of the title that it stands in front of. */
function isTold(reading: Reading, cells: Cells, at: number): boolean {
  const mark = reading.tagged.leading[cells.from[at]!];
  return (
    mark?.type === EntryType.standing &&
    reading.knowledge.lexicon.data.standings[mark.row]!.position === 'told'
  );
}

/** The first word of the body that the title names, or null. */
function headOf(
  reading: Reading,
  sentence: number,
  match: RuleMatch,
  institution: number,
): string | null {
  const cells = reading.cells[sentence]!;
  const behind = groupOf(match, 'office')!.to;
  // "Kepala Unit Tipikor Polres Siak": the unit's own word.
  const isUnit = hasTag(cells, behind, Tag.Body);
  if (institution >= 0 && !isUnit) {
    const { kind, name } = reading.institutions[institution]!;
    return kind === 'company' ? null : name.split(' ')[0]!;
  }
  const head = groupOf(match, 'head')?.from ?? (isUnit ? behind : -1);
  return head < 0 ? null : textOf(reading.document, cells.from[head]!, cells.from[head]! + 1);
}

/** "Dinas", "Badan": words that other words make a name of; "Pusat": a word of an office; not "Bulog". */
function isHeadWord(reading: Reading, office: string, head: string): boolean {
  const { lexicon } = reading.knowledge;
  const word = lexicon.wordIds.get(fold(head)) ?? -1;
  if (word < 0) return false;
  const lead = lexicon.roots[lexicon.wordIds.get(fold(office)) ?? 0]!;
  const both = step(lexicon.trie, lead, word);
  if (both > 0 && entriesAt(lexicon.trie, both).some(({ type }) => type === EntryType.office))
    return true;
  const entry = entryOf(lexicon, word, EntryType.institution);
  const tail = entry && lexicon.data.institutions[entry.row]!.tail;
  return tail === 'open' || tail === 'proper' || tail === 'number';
}

/** "Kepala" + "Diskominfo": the institution's own head decides between dinas and badan. */
function officeName(reading: Reading, office: string, head: string | null): string {
  if (office !== 'Kepala' || head === null) return office;
  if (!isHeadWord(reading, office, head)) return office;
  return `Kepala ${head[0]!.toUpperCase()}${head.slice(1).toLowerCase()}`;
}

/** The body that a fused form names: "Kadispar" heads the Dispar. */
function bodyOfForm(reading: Reading, from: number, to: number): string | null {
  const { lexicon } = reading.knowledge;
  const form = fusedBody(foldedTokens(textOf(reading.document, from, to)).join(' '));
  const entry =
    form === null
      ? undefined
      : entryOf(lexicon, lexicon.wordIds.get(form) ?? -1, EntryType.institution);
  const row = entry && lexicon.data.institutions[entry.row];
  if (!row || form === null) return null;
  return row.name === SAME || row.name === null ? (lexicon.spelledOut.get(form) ?? form) : row.name;
}

function standingOf(reading: Reading, token: number): string {
  const mark = reading.tagged.leading[token];
  return mark?.type === EntryType.standing
    ? reading.knowledge.lexicon.data.standings[mark.row]!.standing
    : 'current';
}
