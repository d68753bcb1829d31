/** The role that the words around somebody give: "dibuka oleh …", "… memimpin". */
import { fold, Shape } from '../../document/tokens.js';
import { isActive, isPassive } from '../../gazetteer/affixes.js';
import type { EventVerbRow } from '../../gazetteer/compiled.js';
import { EntryType, hasFlag, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { isWord, type Reading, textOf } from '../../mentions/release.js';
import type { Role } from '../../record/schema.js';

/** Words between somebody and the verb that gives the role, at most; titles and brackets are not counted. */
const REACH = 4;

/** Cells of what stands between commas behind a name: ", didampingi Wabup dan Sekda,". */
const LONGEST_PARENTHESIS = 24;

/** Cells from a name back to the verb or cue that gives its role, at most, titles in between counted. */
const FARTHEST = 64;

/** Cells between a verb of holding and the event it holds, at most. */
const OBJECT_REACH = 6;

const STOP = maskOf(Tag.Period, Tag.Quote, Tag.Colon);

/** True for a verb in the passive, "di buka" too, but not "SE membuka": whoever does it stands behind. */
export const isPassiveAt = (reading: Reading, token: number): boolean => {
  const word = fold(textOf(reading.document, token, token + 1));
  return isPassive(word) || (!isActive(word) && isWord(reading, token - 1, WordFlag.locative));
};

/**
 * The role that a passive verb in front gives, or an active one behind.
 *
 * @param cell the cell of the name
 * @param type type of the event; null for a body, which holds it or does not
 */
export function roleAt(
  reading: Reading,
  cells: Cells,
  cell: number,
  type: string | null,
): Role | null {
  if (isHanded(type) && isRecipient(reading, cells, cell)) return 'recipient';
  return passiveRole(reading, cells, cell) ?? activeRole(reading, cells, cell, type);
}

/** "dibuka secara resmi oleh Bupati …": the nearest passive verb in front. */
function passiveRole(reading: Reading, cells: Cells, cell: number): Role | null {
  let words = 0;
  let led = -1;
  const last = Math.max(0, cell - FARTHEST);
  for (let i = cell - 1; i >= last && words <= REACH; i--) {
    if (hasAnyTag(cells, i, STOP) || (hasTag(cells, i, Tag.Name) && i < cell - 2)) return null;
    const found = verbAt(reading, cells, i);
    if (found && isPassiveAt(reading, cells.from[i]!))
      return agentRole(found.row, led >= found.to && !isGiven(reading, cells, led));
    // "dilaksanakan di SMAN 1": where, not by whom.
    if (hasTag(cells, i, Tag.Locative)) return null;
    if (led < 0 && hasFlag(reading.knowledge.lexicon, cells.word[i]!, WordFlag.oblique)) led = i;
    if (!hasAnyTag(cells, i, UNCOUNTED)) words++;
  }
  return null;
}

/** "dilantik menjadi camat oleh …": who does it, and not who undergoes it. */
function agentRole({ type, role }: EventVerbRow, led: boolean): Role | null {
  if (!led || role !== 'recipient' || type === null) return role as Role | null;
  return type === 'inauguration' ? 'chair' : 'giver';
}

/** Cells between the verb of giving and "kepada", at most. */
const GIFT_REACH = 12;

/** "menyerahkan santunan kepada Ketua …": to whom it is given. */
function isRecipient(reading: Reading, cells: Cells, cell: number): boolean {
  const last = Math.max(0, cell - FARTHEST);
  let cue = cell - 1;
  while (cue >= last && hasTag(cells, cue, Tag.Title)) cue--;
  if (cue < last || !isGiven(reading, cells, cue)) return false;
  for (let i = cue - 1; i >= 0 && i > cue - GIFT_REACH; i--) {
    if (hasAnyTag(cells, i, STOP)) return false;
    const found = verbAt(reading, cells, i);
    if (found && found.row.role === 'giver') return true;
  }
  return false;
}

/** "kepada". */
function isGiven(reading: Reading, cells: Cells, i: number): boolean {
  const word = fold(textOf(reading.document, cells.from[i]!, cells.to[i]!));
  return reading.knowledge.lexicon.data.recipientCues.includes(word);
}

const UNCOUNTED = maskOf(Tag.Title, Tag.Proper, Tag.Region, Tag.Preposition);

/** "Bupati … membuka", "Bupati …, didampingi Wabup …, membuka": the first active verb behind. */
function activeRole(
  reading: Reading,
  cells: Cells,
  cell: number,
  type: string | null,
): Role | null {
  const near = firstActive(reading, cells, cell + 1, type);
  if (near !== null || !hasTag(cells, cell + 1, Tag.Comma)) return near;
  const verb = verbAt(reading, cells, cell + 2);
  if (!verb || !isPassiveAt(reading, cells.from[cell + 2]!)) return null;
  for (let i = cell + 3; i < cells.length && i < cell + LONGEST_PARENTHESIS; i++) {
    if (hasAnyTag(cells, i, STOP)) return null;
    const found = hasTag(cells, i, Tag.Comma) ? firstActive(reading, cells, i + 1, type) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The role that the first active verb at or behind a cell gives. */
export function firstActive(
  reading: Reading,
  cells: Cells,
  from: number,
  type: string | null,
): Role | null {
  for (let i = from; i < cells.length && i < from + REACH; i++) {
    if (hasTag(cells, i, Tag.Comma) && i > from + 1) return null;
    const row = verbAt(reading, cells, i)?.row;
    // "mengatakan pihaknya telah memberikan …": what somebody says is no deed.
    if (!row && hasTag(cells, i, Tag.Reporting)) return null;
    if (!row || row.role === null) continue;
    const passive = isPassiveAt(reading, cells.from[i]!);
    if (passive && !isUndergone(row)) continue;
    return passive ? 'recipient' : roleOf(reading, cells, i, row, type);
  }
  return null;
}

/** "… dilantik menjadi camat", "… dianugerahi gelar": who stands in front undergoes it. */
const isUndergone = ({ type, role }: EventVerbRow): boolean =>
  type !== null && (role === 'recipient' || (type === 'inauguration' && role === 'chair'));

/** The role of an active verb, as far as what it does is done to the event. */
function roleOf(
  reading: Reading,
  cells: Cells,
  i: number,
  row: EventVerbRow,
  type: string | null,
): Role | null {
  const role = row.role as Role;
  // "meraih 30 persen suara" is told of somebody at many an event.
  if (row.type !== null)
    return role === 'recipient' && row.type !== type && !isHanded(type) ? null : role;
  // "melakukan perbaikan", "membuka wawasan" say nothing of an event.
  if (role === 'organizer' || role === 'opener')
    return hasEventBehind(reading, cells, i) ? role : null;
  if (role === 'giver') return isHanded(type) ? role : null;
  if (role === 'recipient') return type === 'visit' ? 'host' : role;
  return role;
}

/** Something changes hands at the event, or whatever it is (a body's). */
const isHanded = (type: string | null): boolean => type === null || HANDED.has(type);

const HANDED = new Set(['handover', 'award', 'signing', 'inauguration']);

function hasEventBehind(reading: Reading, cells: Cells, verb: number): boolean {
  const { lexicon } = reading.knowledge;
  for (let i = verb + 1; i < cells.length && i <= verb + OBJECT_REACH; i++) {
    if (hasAnyTag(cells, i, STOP) || hasTag(cells, i, Tag.Comma)) return false;
    const token = cells.from[i]!;
    if (markAt(reading.tagged, token, EntryType.eventNoun)) return true;
    if (hasFlag(lexicon, cells.word[i]!, WordFlag.eventLead)) return true;
    if (i === verb + 1 && reading.document.tokens.flags[token]! & Shape.cap) return true;
  }
  return false;
}

/** The event verb that starts at a cell, and the cell behind its words. */
function verbAt(
  reading: Reading,
  cells: Cells,
  i: number,
): { row: EventVerbRow; to: number } | null {
  if (i < 0 || i >= cells.length) return null;
  const mark = markAt(reading.tagged, cells.from[i]!, EntryType.eventVerb);
  if (!mark) return null;
  let to = i + 1;
  while (to < cells.length && cells.from[to]! < cells.from[i]! + mark.length) to++;
  return { row: reading.knowledge.lexicon.data.eventVerbs[mark.row]!, to };
}
