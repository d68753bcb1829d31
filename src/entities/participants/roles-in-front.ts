/** What somebody did where they spoke, told in front of their name or behind the sentence that has it; for `kliping/deep`. */
import { isPossessive } from '../../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { sentenceOf } from '../../document/document.js';
import { foldedAt } from '../../document/tokens.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { isWord, type Reading } from '../../mentions/release.js';
import type { Role } from '../../record/schema.js';
import { PERSON } from '../discourse.js';
import { firstActive, isPassiveAt } from '../events/roles.js';
import { cueAt } from '../events/type/incidental.js';
import { nounAt, verbAt } from './missing.js';
import { ALONE } from './listed-cells.js';

/** Cells of a clause that opens a sentence, at most. */
const LONGEST_CLAUSE = 30;

/** What somebody does where they speak. */
const LEADING: ReadonlySet<Role | null> = new Set<Role | null>(['opener', 'chair']);

/** The cell in front of somebody and their titles. */
function frontOf(cells: Cells, cell: number): number {
  let i = cell - 1;
  while (i >= 0 && hasAnyTag(cells, i, ALONE)) i--;
  return i;
}

/** "Saat membuka rapat …, Bupati … mengatakan": the clause in front of the comma has no other subject. */
export function roleInFront(
  reading: Reading,
  cells: Cells,
  cell: number,
  type: string,
): Role | null {
  const comma = frontOf(cells, cell);
  if (comma < 2 || comma > LONGEST_CLAUSE || !hasTag(cells, comma, Tag.Comma)) return null;
  for (let i = 0; i < comma; i++) if (hasAnyTag(cells, i, PERSON)) return null;
  return leadingFrom(reading, cells, 0, comma, type);
}

/** The role that an active verb of leading gives behind "saat", "sekaligus", within some cells. */
function leadingFrom(
  reading: Reading,
  cells: Cells,
  from: number,
  to: number,
  type: string,
): Role | null {
  for (let i = from + 1; i < to; i++) {
    const verb = verbAt(reading, cells, i);
    if (!verb || !LEADING.has(verb.role as Role) || isPassiveAt(reading, cells.from[i]!)) continue;
    const start = cells.from[i]!;
    const cue = [1, 2, 3].some(
      (length) => markAt(reading.tagged, start - length, EntryType.occasionCue)?.length === length,
    );
    if (cue || cueAt(reading, cells, i - 1) === 'joined')
      return isAbout(reading, cells, i, type) ? firstActive(reading, cells, i, type) : null;
  }
  return null;
}

/** Cells between a verb and the event that it is about, at most. */
const OBJECT_REACH = 6;

/** "membuka rapat" at a meeting, "membuka kegiatan": the first noun of an event behind the verb is of the type. */
function isAbout(reading: Reading, cells: Cells, verb: number, type: string): boolean {
  const own = verbAt(reading, cells, verb)!.type;
  if (own !== null) return own === type;
  for (let i = verb + 1; i < cells.length && i <= verb + OBJECT_REACH; i++) {
    const noun = nounAt(reading, cells, i);
    if (noun && !isWord(reading, cells.from[i]!, WordFlag.eventLead)) return noun === type;
  }
  return true;
}

/** Cells between "disampaikannya" and the verb of what they did there, at most. */
const SAID_REACH = 12;

/** Sentences behind the one that names somebody, at most. */
const NEXT_REACH = 3;

/** Cells of a sentence that is looked through. */
const LONGEST_SENTENCE = 120;

/** "Bupati … mengajak warga …. Hal ini disampaikannya saat membuka rapat": told of whoever is named last before. */
export function roleWhere(reading: Reading, cells: Cells, cell: number, type: string): Role | null {
  if (cells.length > LONGEST_SENTENCE) return null;
  for (let i = 0; i < cells.length; i++) if (hasTag(cells, i, Tag.Name) && i !== cell) return null;
  const sentence = sentenceOf(reading.document, cells.from[0]!);
  for (let s = sentence + 1; s <= sentence + NEXT_REACH && s < reading.cells.length; s++) {
    const row = reading.cells[s]!;
    if (row.length > LONGEST_SENTENCE) return null;
    const said = saidByThem(reading, row);
    if (said >= 0)
      return leadingFrom(reading, row, said, Math.min(row.length, said + SAID_REACH), type);
    for (let i = 0; i < row.length; i++) if (hasAnyTag(row, i, PERSON)) return null;
  }
  return null;
}

const REPORTED = maskOf(Tag.Reporting, Tag.Passive);

/** "disampaikannya", "ujarnya" where nobody is named in front, or -1. */
function saidByThem(reading: Reading, cells: Cells): number {
  for (let i = 0; i < cells.length; i++) {
    if (hasAnyTag(cells, i, PERSON)) return -1;
    if (hasTag(cells, i, Tag.Clitic)) return i;
    const word = foldedAt(reading.document.tokens, reading.document.text, cells.from[i]!);
    // "di tegaskannya", and with a slip of the pen
    const isSplit = hasTag(cells, i - 1, Tag.Locative) && /kann?ya$/.test(word);
    if (isSplit || (hasAnyTag(cells, i, REPORTED) && isPossessive(word))) return i;
  }
  return -1;
}
