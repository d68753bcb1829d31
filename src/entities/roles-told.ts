/** Roles that the words around somebody give beyond what the core reads: who is sworn in, and who shares a role; for `kliping/deep`. */
import type { Cells } from '../grammar/cells.js';
import { hasAnyTag, hasTag, maskOf } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import { EntryType } from '../gazetteer/lexicon.js';
import { markAt } from '../gazetteer/tagger.js';
import { foldedAt } from '../document/tokens.js';
import type { Reading } from '../mentions/release.js';
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
  return (
    roleAt(reading, cells, cell, type) ?? (led && isJoined(cells, led.cell, cell) ? led.role : null)
  );
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
