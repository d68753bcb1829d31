/** A body that its abbreviation tells: "Parameter Politik Indonesia (PPI)". */
import { hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { initialsMatch, kindByWords, nameOf, statedLevel } from './names.js';
import { isAlike } from '../letters/redefined.js';
import type { InstitutionCandidate } from './candidate.js';
import type { Extent } from './extent.js';
import { hintRegion } from '../regions/hints.js';
import { giveUp, isWord, textOf, type Reading } from '../release.js';

/** "Badan Pengawasan Pemilu (Bawaslu)": what a known abbreviation in brackets says of an open name, or null. */
export function bracketedRow(
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
export function byAcronym(
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
