/** Roles that a sentence gives in other ways than by the verb next to somebody, as far as only `kliping/deep` reads them. */
import { isActive } from '../../gazetteer/affixes.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { isWord, type Reading, wordAt } from '../../mentions/release.js';
import type { Role } from '../../record/schema.js';
import { cueBehind, isSpokenOf } from './absent.js';
import { cueAt } from '../events/type/incidental.js';
import { nounAt, verbAt } from './missing.js';
import { roleInFront, roleWhere } from './roles-in-front.js';
import { firstActive, isPassiveAt } from '../events/roles.js';
import { ALONE, LISTED } from './listed-cells.js';

const STATEMENT = 'statement';
const INAUGURATION = 'inauguration';

/** Events at which something is given to somebody. */
const HANDED: ReadonlySet<string> = new Set(['handover', 'award', INAUGURATION]);

/** What tells the role of whoever is named at a cell before any verb beside it does. */
export function roleToldFirst(
  reading: Reading,
  cells: Cells,
  cell: number,
  type: string,
): Role | null {
  if (type === INAUGURATION && takesOffice(reading, cells, cell)) return 'recipient';
  if (HANDED.has(type) && isGivenTo(reading, cells, cell)) return 'recipient';
  if (type !== STATEMENT && leadsAs(reading, cells, cell)) return 'chair';
  return (
    roleByNoun(reading, cells, cell) ??
    (type === STATEMENT
      ? null
      : (roleInFront(reading, cells, cell, type) ?? roleWhere(reading, cells, cell, type)))
  );
}

/** What becomes of a role, once it is known who or what the verb is about. */
export function settleRole(
  reading: Reading,
  cells: Cells,
  cell: number,
  type: string,
  role: Role | null,
): Role | null {
  const agent = agentVerb(reading, cells, cell);
  if (type === STATEMENT)
    return OF_OTHERS.has(role!) || (agent >= 0 && role === 'opener') ? null : role;
  if (role === null || role === 'attendee') {
    if (agent >= 0 && type === 'visit' && verbAt(reading, cells, agent)!.role === 'recipient')
      return 'host';
    return deedBehind(reading, cells, cell, type) ?? role;
  }
  if (agent < 0)
    return role === 'organizer'
      ? (roleOfDeed(reading, cells, doingBehind(reading, cells, cell)) ?? role)
      : role;
  if (
    role === 'chair' &&
    verbAt(reading, cells, agent)!.type === null &&
    !isEventLed(reading, cells, agent)
  )
    return 'attendee';
  if (role === 'organizer' && cueAt(reading, cells, agent) === 'doing')
    return roleOfDeed(reading, cells, agent);
  return role;
}

/** Roles that somebody who only speaks has at another event: "mencabut", "dipimpin oleh". */
const OF_OTHERS: ReadonlySet<Role | null> = new Set<Role>([
  'organizer',
  'giver',
  'recipient',
  'host',
  'chair',
]);

/** Cells of a list from its head to whoever is named in it, at most. */
const LIST_REACH = 40;

/** The last cell in front of the list that somebody is named in. */
function beforeList(cells: Cells, cell: number, listed = LISTED): number {
  let i = cell - 1;
  while (i >= 0 && cell - i <= LIST_REACH && hasAnyTag(cells, i, listed)) i--;
  return i;
}

/** Cells between a verb and "oleh", at most: "diterima langsung secara bersama-sama oleh". */
const OLEH_REACH = 4;

/** The passive verb whose agent is named at a cell, in a list, too; or -1. */
export function agentVerb(reading: Reading, cells: Cells, cell: number): number {
  let i = beforeList(cells, cell);
  const led = hasTag(cells, i, Tag.Oblique);
  if (led) i--;
  for (let left = led ? OLEH_REACH : 0; left >= 0 && i >= 0; i--, left--) {
    // "diresmikan tanggal 3 Maret oleh Gubernur"
    if (hasTag(cells, i, Tag.Dash) || hasTag(cells, i, Tag.Date)) left++;
    else if (!hasTag(cells, i, Tag.Lower)) return -1;
    if (verbAt(reading, cells, i)) return isPassiveAt(reading, cells.from[i]!) ? i : -1;
  }
  return -1;
}

/** Cells of what is said of somebody between commas, and words between somebody and "dilantik", at most. */
const LONGEST_INSERTION = 16;
const SWORN_REACH = 3;

/** "melantik Bupati Siak Hendri Saputra", "Hendri Saputra, yang juga Asisten, hari ini dilantik". */
function takesOffice(reading: Reading, cells: Cells, cell: number): boolean {
  const front = beforeList(cells, cell);
  if (verbAt(reading, cells, front)?.type === INAUGURATION)
    // "Usai dilantik, Hendri Saputra mengaku"
    if (!isPassiveAt(reading, cells.from[front]!) || opensWith(cells, front)) return true;
  if (isTaken(reading, cells, front)) return true;
  let i = cell + 1;
  if (hasTag(cells, i, Tag.Comma)) {
    for (i++; i < cell + LONGEST_INSERTION && !hasTag(cells, i, Tag.Comma); i++)
      if (hasAnyTag(cells, i, NOT_INSERTED)) return false;
    i++;
  }
  for (const end = i + SWORN_REACH; i < end && hasAnyTag(cells, i, PLAIN); i++) {
    const row = verbAt(reading, cells, i);
    if (row || isActive(wordAt(reading, cells, i)))
      return row?.type === INAUGURATION && isPassiveAt(reading, cells.from[i]!);
  }
  return false;
}

/** "dilantik sebagai", "dilantik secara resmi menjadi", in front of an office. */
const isTaken = (reading: Reading, cells: Cells, office: number): boolean =>
  cueAt(reading, cells, office) === 'office' &&
  [1, 2, 3].some(
    (back) =>
      verbAt(reading, cells, office - back)?.type === INAUGURATION &&
      isPassiveAt(reading, cells.from[office - back]!),
  );

/** Cells from the start of a sentence to a verb that opens it, at most: "Usai resmi dilantik, …". */
const OPENING_REACH = 3;

/** A verb that ends the clause in front of the first comma, and says nothing of who does it. */
const opensWith = (cells: Cells, verb: number): boolean =>
  verb > 0 && verb < OPENING_REACH && hasTag(cells, verb + 1, Tag.Comma);

const NOT_INSERTED = maskOf(Tag.Name, Tag.Reporting);
const PLAIN = maskOf(Tag.Lower, Tag.Date);

/** "menyerahkan santunan kepada Ketua PMI, Hendri Saputra, dan Camat …": to whom something is given. */
function isGivenTo(reading: Reading, cells: Cells, cell: number): boolean {
  const cue = beforeList(cells, cell);
  const { recipientCues } = reading.knowledge.lexicon.data;
  if (cue < 0 || !recipientCues.includes(wordAt(reading, cells, cue))) return false;
  for (let i = cue - 1; i >= 0 && i > cue - DEED_REACH; i--) {
    if (hasAnyTag(cells, i, STOP)) return false;
    if (verbAt(reading, cells, i)?.role === 'giver') return true;
  }
  return false;
}

/** Words between the head of a relative clause and its verb, and in front of it, at most. */
const HEAD_REACH = 14;

/** "Rapat dipimpin oleh …", "Rapat yang dipimpin …", but "kelompok yang diketuai …": the verb is about an event. */
export function isEventLed(reading: Reading, cells: Cells, verb: number): boolean {
  if (!isWord(reading, cells.from[verb]! - 1, WordFlag.subordinator)) return true;
  for (let i = verb - 2; i >= 0 && i > verb - 2 - HEAD_REACH; i--) {
    if (nounAt(reading, cells, i) || isWord(reading, cells.from[i]!, WordFlag.eventLead))
      return true;
    if (hasAnyTag(cells, i, STOP) || hasTag(cells, i, Tag.Reporting)) break;
  }
  return false;
}

const STOP = maskOf(Tag.Period, Tag.Quote, Tag.Colon);

/** "melakukan" right behind a name, or -1. */
function doingBehind(reading: Reading, cells: Cells, cell: number): number {
  for (let i = cell + 1; i <= cell + 3 && i < cells.length; i++)
    if (cueAt(reading, cells, i) === 'doing') return i;
  return -1;
}

/** Cells between "dilakukan" and what is done, at most. */
const DEED_REACH = 12;

/** What somebody is who does what a noun tells: "Penyerahan bantuan dilakukan oleh", "melakukan peletakan batu pertama". */
const ROLE_OF: Readonly<Record<string, Role>> = {
  handover: 'giver',
  award: 'giver',
  launch: 'opener',
  inauguration: 'chair',
};

/** The role of whoever does what stands behind an active verb of doing, or in front of a passive one. */
function roleOfDeed(reading: Reading, cells: Cells, verb: number): Role | null {
  if (verb < 0) return null;
  const passive = isPassiveAt(reading, cells.from[verb]!);
  const step = passive ? -1 : 1;
  for (
    let i = verb + step, left = passive ? DEED_REACH : 2;
    left > 0 && i >= 0 && i < cells.length;
    i += step, left--
  ) {
    if (hasAnyTag(cells, i, STOP)) break;
    // "Pembukaan rakor dilakukan oleh"
    if ([i, i - 1].some((at) => cueAt(reading, cells, at) === 'opening')) return 'opener';
    const type = nounAt(reading, cells, i) ?? (passive ? verbAt(reading, cells, i)?.type : null);
    if (type) return ROLE_OF[type] ?? 'attendee';
  }
  return null;
}

/** Words between the noun and whoever it is said of, at most. */
const NOUN_REACH = 4;

/** "Narasumber adalah …", "sambutan oleh A dan B", "Pemimpin Apel adalah …": what a noun in front makes of somebody. */
function roleByNoun(reading: Reading, cells: Cells, cell: number): Role | null {
  let i = beforeList(cells, cell);
  const direct = beforeList(cells, cell, ALONE) === i;
  let told = direct;
  let led = false;
  for (let left = NOUN_REACH; left > 0 && i >= 0; i--, left--) {
    const cue = cueAt(reading, cells, i);
    if (cue === 'invited') return told ? 'speaker' : null;
    if (cue === 'speech') return led ? 'speaker' : null;
    if (cue === 'opening') return led ? 'opener' : null;
    if (cue === 'leading') return told ? 'chair' : null;
    if (cue === 'heading') return told && nounAt(reading, cells, i + 1) ? 'chair' : null;
    if (hasTag(cells, i, Tag.Oblique)) led = told = true;
    else if (cue === 'namely' || hasTag(cells, i, Tag.Colon) || isCopula(reading, cells, i))
      told = true;
    else if (told && nounAt(reading, cells, i) && cueAt(reading, cells, i - 1) === 'heading')
      return 'chair';
    else if (!hasTag(cells, i, Tag.Lower) || isActive(wordAt(reading, cells, i))) return null;
  }
  return null;
}

/** Cells between somebody and what they are at the event, at most: ", selaku Irup", "bertindak sebagai pembina apel". */
const SELF_REACH = 3;

/** "Dandim Hendri Saputra selaku Irup", "Camat … bertindak selaku pembina apel": what somebody is told to be. */
function leadsAs(reading: Reading, cells: Cells, cell: number): boolean {
  for (let i = cell + 1; i <= cell + SELF_REACH && i + 1 < cells.length; i++) {
    if (!hasAnyTag(cells, i, SELF)) return false;
    if (reading.knowledge.lexicon.moves?.get(wordAt(reading, cells, i)) !== 'link') continue;
    const cue = cueAt(reading, cells, i + 1);
    return cue === 'leading' || (cue === 'heading' && nounAt(reading, cells, i + 2) !== undefined);
  }
  return false;
}

const SELF = maskOf(Tag.Lower, Tag.Comma);

/** "adalah". */
export const isCopula = (reading: Reading, cells: Cells, i: number): boolean =>
  reading.knowledge.lexicon.data.topicVerbs.includes(wordAt(reading, cells, i));

/** Cells between "hadir", "mewakili Bupati" and the verb of what somebody did there, at most. */
const COMING_REACH = 6;

/** "hadir langsung membuka", "mewakili Bupati membuka", "menghadiri sekaligus menutup", "dihadiri Bupati …, sekaligus meresmikan". */
function deedBehind(reading: Reading, cells: Cells, cell: number, type: string): Role | null {
  const isSent = cueBehind(reading, cells, agentVerb(reading, cells, cell)) !== undefined;
  // "Hendri, menghadiri sekaligus memimpin rapat"
  const from = hasTag(cells, cell + 1, Tag.Comma) ? cell + 2 : cell + 1;
  for (let i = from, came = isSent; i <= cell + COMING_REACH && i < cells.length; i++) {
    const joined = cueAt(reading, cells, i) === 'joined';
    const row = verbAt(reading, cells, i);
    if (!row && hasAnyTag(cells, i, NOT_COMING)) return null;
    // "atas nama Presiden mengukuhkan"
    if ((row?.role === 'attendee' && row.type === null) || isSpokenOf(reading, cells, i))
      came = true;
    else if ((came && row) || joined) {
      const role = firstActive(reading, cells, joined ? i + 1 : i, type);
      return DONE.has(role) ? role : null;
    } else if (hasTag(cells, i, Tag.Comma) && !came && cueAt(reading, cells, i + 1) !== 'joined')
      return null;
  }
  return null;
}

const NOT_COMING = maskOf(Tag.Name, Tag.Period, Tag.Quote, Tag.Colon, Tag.Reporting, Tag.Locative);
const DONE: ReadonlySet<Role | null> = new Set<Role | null>(['opener', 'chair', 'giver']);
