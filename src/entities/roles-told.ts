/** Roles that the words around somebody give beyond what the core reads: who is sworn in, and who shares a role; for `kliping/deep`. */
import type { Cells } from '../grammar/cells.js';
import { hasAnyTag, hasTag, maskOf } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import { EntryType } from '../gazetteer/lexicon.js';
import { markAt } from '../gazetteer/tagger.js';
import { foldedAt } from '../document/tokens.js';
import { once, type Reading } from '../mentions/release.js';
import type { Role } from '../record/schema.js';
import { roleAt } from './events/roles.js';
import { isJoined } from './told-parts.js';

/**
 * The role of whoever is named at a cell, or null.
 *
 * @param type type of the event
 * @param led whoever did something right in front
 */
export function toldRole(
  reading: Reading,
  cells: Cells,
  cell: number,
  type: string,
  led: { cell: number; role: Role } | null,
): Role | null {
  if (type === INAUGURATION && isSwornIn(reading, cells, cell)) return 'recipient';
  if (actsInFront(reading, cells, cell)) return 'chair';
  const role =
    roleAt(reading, cells, cell, type) ??
    (led && isJoined(cells, led.cell, cell) ? led.role : null);
  return role ?? (isFaced(reading, cells, cell) ? 'attendee' : null);
}

/** Cells from a verb to whoever acts, titles and "adalah" in between, at most. */
const ACTING_REACH = 5;

/** "Bertindak sebagai inspektur upacara Sekda …": the verb that leads the event stands in front of its subject. */
function actsInFront(reading: Reading, cells: Cells, cell: number): boolean {
  let i = cell - 1;
  while (cell - i <= ACTING_REACH && hasAnyTag(cells, i, BEFORE_SUBJECT)) i--;
  if (i > 0 && isCopula(reading, cells, i)) i--;
  for (let from = i; from >= 0 && from > i - LONGEST_VERB; from--) {
    const mark = markAt(reading.tagged, cells.from[from]!, EntryType.eventVerb);
    if (!mark || cells.from[from]! + mark.length < cells.to[i]!) continue;
    const { role, type } = reading.knowledge.lexicon.data.eventVerbs[mark.row]!;
    return role === 'chair' && type === 'ceremony' && !hasSubject(cells, from);
  }
  return false;
}

/** "adalah". */
const isCopula = ({ document, knowledge }: Reading, cells: Cells, i: number): boolean =>
  knowledge.lexicon.data.topicVerbs.includes(
    foldedAt(document.tokens, document.text, cells.from[i]!),
  );

/** Words of "bertindak sebagai inspektur upacara" and an "adalah". */
const LONGEST_VERB = 6;

/** Somebody is named in front of a cell. */
const hasSubject = (cells: Cells, to: number): boolean => firstSomebody(cells) < to;

/** The first cell of a sentence that names somebody or an office, or where it ends. */
const firstSomebody = once((cells: Cells): number => {
  let i = 0;
  while (i < cells.length && !hasAnyTag(cells, i, SOMEBODY)) i++;
  return i;
});

const SOMEBODY = maskOf(Tag.Name, Tag.Title);
const BEFORE_SUBJECT = maskOf(Tag.Title, Tag.Comma, Tag.Acting, Tag.Proper, Tag.Region, Tag.Colon);

/** Cells from "di hadapan" to the last of those who listen, at most. */
const FACED_REACH = 24;

const FACED = maskOf(Tag.Title, Tag.Name, Tag.Comma, Tag.Conj, Tag.Acting, Tag.Proper, Tag.Region);

/** "di hadapan Gubernur … dan Wali Kota …": whoever listens is there; "kepada" may be a letter's. */
function isFaced({ document, knowledge }: Reading, cells: Cells, cell: number): boolean {
  let i = cell - 1;
  while (cell - i <= FACED_REACH && hasAnyTag(cells, i, FACED)) i--;
  if (i < 0) return false;
  const word = foldedAt(document.tokens, document.text, cells.from[i]!);
  const { incidentalCues, data } = knowledge.lexicon;
  return incidentalCues?.get(word) === 'facing' && !data.recipientCues.includes(word);
}

const INAUGURATION = 'inauguration';

/** Cells between "melantik" and whoever it is about, at most, those in front in its list counted. */
const SWORN_REACH = 60;

/** "melantik … sebagai Camat", "yang dilantik adalah … sebagai Camat", but "dilantik oleh … sebagai". */
function isSwornIn(reading: Reading, cells: Cells, cell: number): boolean {
  if (!leadsToOffice(reading, cells, cell + 1)) return false;
  if (hasTag(cells, cell - 1, Tag.Oblique) || hasTag(cells, cell - 1, Tag.Title)) return false;
  for (let i = cell - 1; i >= 0 && cell - i <= SWORN_REACH; i--) {
    const mark = markAt(reading.tagged, cells.from[i]!, EntryType.eventVerb);
    if (mark && reading.knowledge.lexicon.data.eventVerbs[mark.row]!.type === INAUGURATION)
      return true;
  }
  return false;
}

/** "sebagai", "menjadi" in front of a title. */
function leadsToOffice({ document, knowledge }: Reading, cells: Cells, i: number): boolean {
  if (!hasAnyTag(cells, i + 1, OFFICE)) return false;
  const word = foldedAt(document.tokens, document.text, cells.from[i]!);
  return knowledge.lexicon.incidentalCues?.get(word) === 'office';
}

const OFFICE = maskOf(Tag.Title, Tag.Acting);
