/** Roles that the words around somebody give beyond what the core reads: who is sworn in, and who shares a role; for `kliping/deep`. */
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { EntryType } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { foldedAt } from '../../document/tokens.js';
import { onceFor, type Reading } from '../../mentions/release.js';
import type { Role } from '../../record/schema.js';
import { cueAt } from '../events/type/incidental.js';
import { firstActive, isPassiveAt, roleAt } from '../events/roles.js';
import { isInvited, isOnlyNamed } from './roles-aside.js';
import { roleOfDeputy } from './roles-deputed.js';
import { isCopula, roleToldFirst, settleRole } from './roles-settled.js';
import { isJoined } from './told-parts.js';
import { LED } from './listed-cells.js';

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
  return (
    roleOfDeputy(reading, cells, cell, type) ??
    roleToldFirst(reading, cells, cell, type) ??
    settleRole(reading, cells, cell, type, roleBeside(reading, cells, cell, type, led))
  );
}

/** The role that the verbs beside somebody give. */
function roleBeside(
  reading: Reading,
  cells: Cells,
  cell: number,
  type: string,
  led: { cell: number; role: Role } | null,
): Role | null {
  if (type === INAUGURATION && isSwornIn(reading, cells, cell)) return 'recipient';
  if (actsInFront(reading, cells, cell)) return 'chair';
  if (isInCompany(reading, cells, cell)) return 'accompanying';
  if (isInvited(reading, cells, cell)) return 'speaker';
  const role =
    roleAt(reading, cells, cell, type) ??
    (led && SHARED.has(led.role) && isJoined(cells, led.cell, cell) ? led.role : null) ??
    roleBehindCompany(reading, cells, cell, type);
  if (role === 'chair' && governs(reading, cells, cell)) return null;
  // "tim yang dipimpin Sekda" goes there with whoever leads it.
  const leads = role === 'chair' && GUIDED.has(type);
  if (role !== null && DEEDS.has(role) && !leads && isOnlyNamed(reading, cells, cell, role))
    return null;
  if (role === 'organizer' && Object.hasOwn(DOERS, type)) return DOERS[type]!;
  if (role === 'recipient' && !HANDED.has(type))
    return type === 'visit' && isReceiver(reading, cells, cell) ? 'host' : 'attendee';
  return role ?? (isFaced(reading, cells, cell) ? 'attendee' : null);
}

/** Events to which people go together. */
const GUIDED: ReadonlySet<string> = new Set(['visit', 'inspection', 'enforcement']);

/** Roles of whoever does something. */
const DEEDS: ReadonlySet<Role> = new Set(['organizer', 'chair', 'opener', 'giver']);

/** Roles that several may have by one verb. */
const SHARED: ReadonlySet<Role> = new Set<Role>([
  'opener',
  'chair',
  'organizer',
  'recipient',
  'giver',
  'attendee',
]);

/** What somebody is by whom the event is held: "Pelantikan dilakukan oleh Bupati", "Presiden melakukan kunjungan kerja". */
const DOERS: Readonly<Record<string, Role>> = {
  inauguration: 'chair',
  visit: 'attendee',
  inspection: 'attendee',
};

/** Events at which somebody gets something. */
const HANDED: ReadonlySet<string> = new Set([
  'award',
  'handover',
  'inauguration',
  'launch',
  'other',
  'result',
  'signing',
]);

/** Cells between "diterima" and whoever does so, others in front counted, at most. */
const RECEIVER_REACH = 24;

/** "Rombongan diterima langsung oleh Asisten …", but "Bupati … diterima". */
function isReceiver(reading: Reading, cells: Cells, cell: number): boolean {
  const { knowledge, tagged } = reading;
  for (let i = cell - 1; i >= 0 && cell - i <= RECEIVER_REACH; i--) {
    const mark = markAt(tagged, cells.from[i]!, EntryType.eventVerb);
    if (!mark) continue;
    const { role } = knowledge.lexicon.data.eventVerbs[mark.row]!;
    return role === 'recipient' && isPassiveAt(reading, cells.from[i]!);
  }
  return false;
}

/** Cells of those whom somebody is with, at most. */
const LONGEST_COMPANY = 40;

/** "Bupati … saat bersama Ketua PKK … menyerahkan", "… didampingi oleh Wabup dan Sekda, memberikan": the verb stands behind the company. */
function roleBehindCompany(
  reading: Reading,
  cells: Cells,
  cell: number,
  type: string,
): Role | null {
  let i = cell + 1;
  if (hasTag(cells, i, Tag.Comma)) i++;
  if (!accompanies(reading, cells, i) && !accompanies(reading, cells, ++i)) return null;
  const end = Math.min(cells.length, i + LONGEST_COMPANY);
  for (i++; i < end && hasAnyTag(cells, i, LED); i++);
  return i < end ? firstActive(reading, cells, i, type) : null;
}

/** "didampingi oleh Wabup … dan Sekda …, menyerahkan": whoever is listed behind another one does not act. */
function isInCompany(reading: Reading, cells: Cells, cell: number): boolean {
  const last = Math.max(1, cell - LONGEST_COMPANY);
  let names = 0;
  for (let i = cell - 1; i >= last; i--) {
    const joins = accompanies(reading, cells, i);
    if (joins && isPassiveAt(reading, cells.from[i]!)) return names > 0 && hasSubject(cells, i);
    // "didampingi Sekda bersama Camat": both.
    if (!joins && !hasAnyTag(cells, i, LED)) return false;
    if (hasTag(cells, i, Tag.Name)) names++;
  }
  return false;
}

/** "bersama", "didampingi", "di dampingi" at its second word. */
function accompanies({ document, knowledge, tagged }: Reading, cells: Cells, i: number): boolean {
  if (i >= cells.length) return false;
  const mark = markAt(tagged, cells.from[i]!, EntryType.eventVerb);
  if (mark) return knowledge.lexicon.data.eventVerbs[mark.row]!.role === 'accompanying';
  const word = foldedAt(document.tokens, document.text, cells.from[i]!);
  return knowledge.lexicon.incidentalCues?.get(word) === 'with';
}

/** Cells from a name to "memimpin", at most. */
const GOVERNING_REACH = 4;

/** "resmi memimpin Kota Siak": who governs a place chairs nothing. */
function governs({ knowledge, tagged }: Reading, cells: Cells, cell: number): boolean {
  for (let i = cell + 1; i <= cell + GOVERNING_REACH && i + 1 < cells.length; i++) {
    const mark = markAt(tagged, cells.from[i]!, EntryType.eventVerb);
    if (!mark) continue;
    const { role, type } = knowledge.lexicon.data.eventVerbs[mark.row]!;
    if (role === 'chair' && type === null) return hasTag(cells, i + 1, Tag.Region);
  }
  return false;
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

/** Words of "bertindak sebagai inspektur upacara" and an "adalah". */
const LONGEST_VERB = 6;

/** Somebody is named in front of a cell. */
const hasSubject = (cells: Cells, to: number): boolean => firstSomebody(cells) < to;

/** The first cell of a sentence that names somebody or an office, or where it ends. */
const firstSomebody = onceFor((cells: Cells): number => {
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
  if (isListedSworn(reading, cells, cell)) return true;
  if (!leadsToOffice(reading, cells, cell + 1)) return false;
  if (hasTag(cells, cell - 1, Tag.Oblique) || hasTag(cells, cell - 1, Tag.Title)) return false;
  for (let i = cell - 1; i >= 0 && cell - i <= SWORN_REACH; i--) {
    const mark = markAt(reading.tagged, cells.from[i]!, EntryType.eventVerb);
    if (mark && reading.knowledge.lexicon.data.eventVerbs[mark.row]!.type === INAUGURATION)
      return true;
  }
  return false;
}

/** Cells between "dilantik" and "yakni", at most. */
const NAMELY_REACH = 3;

/** Whoever is listed, and what they become. */
const LISTED = maskOf(
  Tag.Title,
  Tag.Name,
  Tag.Comma,
  Tag.Conj,
  Tag.Acting,
  Tag.Proper,
  Tag.Region,
  Tag.Open,
  Tag.Close,
  Tag.Colon,
  Tag.Number,
  Tag.Period,
);

/** "Pejabat yang dilantik yaitu A (Kabag Umum) menjadi Camat dan B", but "dilantik oleh Bupati yakni A". */
function isListedSworn(reading: Reading, cells: Cells, cell: number): boolean {
  let i = cell - 1;
  const last = Math.max(0, cell - SWORN_REACH);
  for (; i >= last && !isNamely(reading, cells, i); i--)
    if (!hasAnyTag(cells, i, LISTED) && !leadsToOffice(reading, cells, i)) return false;
  if (i < last) return false;
  for (let verb = i - 1; verb >= 0 && i - verb <= NAMELY_REACH; verb--) {
    if (hasAnyTag(cells, verb, AGENT)) return false;
    const mark = markAt(reading.tagged, cells.from[verb]!, EntryType.eventVerb);
    if (mark && isPassiveAt(reading, cells.from[verb]!))
      return reading.knowledge.lexicon.data.eventVerbs[mark.row]!.type === INAUGURATION;
  }
  return false;
}

const AGENT = maskOf(Tag.Title, Tag.Name, Tag.Oblique);

/** "yakni", "adalah", "antara lain" at its last word, ":". */
const isNamely = (reading: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Colon) ||
  (isCopula(reading, cells, i) && !leadsToOffice(reading, cells, i)) ||
  cueAt(reading, cells, i) === 'namely';

/** "sebagai", "menjadi" in front of a title. */
function leadsToOffice({ document, knowledge }: Reading, cells: Cells, i: number): boolean {
  if (!hasAnyTag(cells, i + 1, OFFICE)) return false;
  const word = foldedAt(document.tokens, document.text, cells.from[i]!);
  return knowledge.lexicon.incidentalCues?.get(word) === 'office';
}

const OFFICE = maskOf(Tag.Title, Tag.Acting);
