/** Who is only named, and who was asked to speak, as far as only `kliping/deep` tells it. */
import { foldedAt } from '../../document/tokens.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { isActive } from '../../gazetteer/affixes.js';
import { isWord, type Reading } from '../../mentions/release.js';
import type { Role } from '../../record/schema.js';
import { cueAt } from '../events/type/incidental.js';
import { isPassiveAt } from '../events/roles.js';
import { LED, LISTED } from './listed-cells.js';

/** Cells from whoever is named back to "kepada" or the verb, at most, and from the verb back to an event's noun. */
const NAMED_REACH = 16;
const EVENT_REACH = 12;

/** "terima kasih kepada Gubernur …", "relawan yang diketuai oleh …": who is thanked, or did something else. */
export function isOnlyNamed(reading: Reading, cells: Cells, cell: number, role: Role): boolean {
  const { document, knowledge, tagged } = reading;
  const last = Math.max(0, cell - NAMED_REACH);
  for (let i = cell - 1; i >= last; i--) {
    const token = cells.from[i]!;
    if (knowledge.lexicon.data.recipientCues.includes(wordOf(document, token))) return true;
    const verb = markAt(tagged, token, EntryType.eventVerb);
    if (verb)
      return (
        // "pasar yang diresmikan Bupati" is told by what was done.
        knowledge.lexicon.data.eventVerbs[verb.row]!.type === null &&
        // "piagam yang diserahkan oleh" is part of it.
        role !== 'giver' &&
        isPassiveAt(reading, token) &&
        // "para pejabat yang dilantik, Rafli berharap"
        !hasTag(cells, i + 1, Tag.Comma) &&
        isWord(reading, token - 1, WordFlag.subordinator) &&
        // "dengan dibuka oleh"
        !isWord(reading, token - 1, WordFlag.nameGlue) &&
        !markAt(tagged, token - 1, EntryType.statusCue) &&
        !hasEventInFront(reading, cells, i)
      );
    if (!hasAnyTag(cells, i, LED)) return false;
  }
  return false;
}

/** An event's noun, or "kegiatan", stands in front of a cell. */
function hasEventInFront(
  { document, knowledge, tagged }: Reading,
  cells: Cells,
  c: number,
): boolean {
  for (let i = c - 1; i >= 0 && c - i <= EVENT_REACH; i--) {
    const token = cells.from[i]!;
    const leads = document.tokens.bits[token]! & WordFlag.eventLead;
    if (leads || markAt(tagged, token, EntryType.eventNoun)) return true;
    if (knowledge.lexicon.incidentalCues?.get(wordOf(document, token)) === 'course') return true;
  }
  return false;
}

const wordOf = ({ tokens, text }: Reading['document'], token: number): string =>
  foldedAt(tokens, text, token);

/** Cells of a list of those who were asked to speak, at most. */
const LONGEST_LIST = 40;

/** Cells between somebody and "narasumber", at most. */
const INVITED_REACH = 3;

/** "menghadirkan Rafli sebagai narasumber", "dengan empat narasumber yakni Rafli dan Hendri": who was asked to speak. */
export function isInvited(reading: Reading, cells: Cells, cell: number): boolean {
  for (let i = cell + 1; i <= cell + INVITED_REACH; i++)
    if (cueAt(reading, cells, i) === 'office' && cueAt(reading, cells, i + 1) === 'invited')
      return true;
  if (isAskedFor(reading, cells, cell)) return true;
  let i = cell - 1;
  const last = Math.max(0, cell - LONGEST_LIST);
  while (i >= last && hasAnyTag(cells, i, LED) && cueAt(reading, cells, i) !== 'namely') i--;
  if (cueAt(reading, cells, i) !== 'namely') return false;
  return [1, 2, 3].some((step) => cueAt(reading, cells, i - step) === 'invited');
}

/** "menghadirkan Rafli, Hendri (Dosen …) dan Budi sebagai panelis": one of those in the list in front of what they are. */
function isAskedFor(reading: Reading, cells: Cells, cell: number): boolean {
  let to = cell + 1;
  for (; to < cell + LONGEST_LIST && hasAnyTag(cells, to, LISTED); to++);
  if (cueAt(reading, cells, to) !== 'office' || cueAt(reading, cells, to + 1) !== 'invited')
    return false;
  let verb = cell - 1;
  for (; verb >= 0 && cell - verb < LONGEST_LIST && hasAnyTag(cells, verb, LISTED); verb--);
  return (
    verb >= 0 &&
    hasTag(cells, verb, Tag.Lower) &&
    isActive(wordOf(reading.document, cells.from[verb]!))
  );
}
