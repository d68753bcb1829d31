/** Bodies that hold the main event, told apart from those that only stand near its verb; for `kliping/deep`. */
import type { EventVerbRow } from '../../gazetteer/compiled.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { foldedAt } from '../../document/tokens.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { isWord, type Reading, wordAt } from '../../mentions/release.js';
import type { Role } from '../../record/schema.js';
import { isPassiveAt, firstActive, roleAt } from '../events/roles.js';
import type { AssembledEvent } from '../events/event.js';
import type { InstitutionLinks } from '../institutions/institutions.js';
import { cueAt } from '../events/type/incidental.js';
import { nounAt, verbAt } from './missing.js';
import { agentVerb, isEventLed } from './roles-settled.js';

/** As `findBodies`, in the sentences that point back to the event, too: "Kegiatan ini diselenggarakan oleh Dinas …". */
export function findHolders(
  reading: Reading,
  { byCandidate }: InstitutionLinks,
  event: AssembledEvent,
  storyFrom: number,
): { institution: number; role: Role }[] {
  const roles = new Map<number, Role>();
  const own = new Set(event.sentences);
  const isMain = event.lead.size > 0;
  reading.cells.forEach((cells, sentence) => {
    const back = !own.has(sentence) && isMain ? heldBack(reading, cells) : -1;
    if (!own.has(sentence) && back < 0) return;
    for (let i = Math.max(back, 0); i < cells.length; i++) {
      const isBody = hasTag(cells, i, Tag.Proper) && cells.from[i]! >= storyFrom;
      const institution = isBody ? byCandidate[cells.ref[i]!]! : -1;
      if (institution < 0 || roles.has(institution)) continue;
      if (back >= 0 && agentVerb(reading, cells, i) !== back) continue;
      const role = roleOfBody(reading, cells, i, event.type);
      if (role !== null) roles.set(institution, role);
    }
  });
  return [...roles].map(([institution, role]) => ({ institution, role }));
}

/** Cells from "Kegiatan ini" to "diselenggarakan", at most. */
const HELD_REACH = 5;

/** "Kegiatan ini (juga) diselenggarakan (oleh)" at the head of a sentence: the cell of the verb, or -1. */
function heldBack(reading: Reading, cells: Cells): number {
  if (cells.length === 0 || !isWord(reading, cells.from[0]!, WordFlag.eventLead)) return -1;
  if (!isWord(reading, cells.from[0]! + 1, WordFlag.deictic)) return -1;
  for (let i = 2; i < cells.length && i < HELD_REACH; i++)
    if (verbAt(reading, cells, i)?.role === 'organizer')
      return isPassiveAt(reading, cells.from[i]!) ? i : -1;
  return -1;
}

/** The role of the body at a cell, or null. */
function roleOfBody(reading: Reading, cells: Cells, i: number, type: string): Role | null {
  const role = roleAt(reading, cells, i, null);
  if (role === 'host') return role;
  if (role !== 'organizer')
    return isPlaceOf(cells, i) || type === 'statement'
      ? null
      : holdsBehind(reading, cells, i, type);
  const agent = agentVerb(reading, cells, i);
  if (agent >= 0)
    return cueAt(reading, cells, agent) !== 'doing' || isEventLed(reading, cells, agent)
      ? role
      : null;
  return !isForWhom(reading, cells, i - 1) && isSubject(reading, cells, i) ? role : null;
}

/** "kepada PPS", "bagi PPS": for whom it is held. */
const isForWhom = (reading: Reading, cells: Cells, i: number): boolean =>
  i >= 0 &&
  (isPurpose(reading, cells, i) ||
    cueAt(reading, cells, i) === 'whom' ||
    reading.knowledge.lexicon.data.recipientCues.includes(wordAt(reading, cells, i)));

const PLACED = maskOf(Tag.Locative, Tag.Oblique, Tag.Preposition, Tag.Title);

/** "di Kantor …", "oleh Dinas …": no subject. */
const isPlaceOf = (cells: Cells, i: number): boolean => hasAnyTag(cells, i - 1, PLACED);

/** Cells from a body to its verb, at most, others who hold the event with it counted. */
const SUBJECT_REACH = 6;

/** Nobody else does it: not "Diskominfo - Bupati … melakukan", "mendatangi Kantor … untuk melakukan", "(Suara Siak) Dinas … menggelar". */
function isSubject(reading: Reading, cells: Cells, at: number): boolean {
  if (hasTag(cells, at + 1, Tag.Close)) return false;
  for (let i = at + 1; i < cells.length && i <= at + SUBJECT_REACH; i++) {
    const row = verbAt(reading, cells, i);
    if (row?.role === 'organizer') return true;
    if (isPurpose(reading, cells, i)) return false;
    if (
      hasTag(cells, i, Tag.Title) &&
      !hasTag(cells, i - 1, Tag.Conj) &&
      !joins(reading, cells, i - 1, row)
    )
      return false;
  }
  return true;
}

/** "untuk", "guna". */
const isPurpose = ({ document, knowledge }: Reading, cells: Cells, i: number): boolean =>
  knowledge.lexicon.absentCues.get(foldedAt(document.tokens, document.text, cells.from[i]!)) ===
  'purpose';

/** "bersama", "didampingi". */
const joins = (reading: Reading, cells: Cells, i: number, row: EventVerbRow | undefined): boolean =>
  cueAt(reading, cells, i) === 'with' || row?.role === 'accompanying';

/** Cells between a body and a verb that stands behind others and what is said of it, at most. */
const LONGEST_BETWEEN = 24;

const BETWEEN = maskOf(
  Tag.Proper,
  Tag.Region,
  Tag.Comma,
  Tag.Conj,
  Tag.Open,
  Tag.Close,
  Tag.Date,
  Tag.Number,
);

/** What of a body's own acts holds an event of their type. */
const OWN_ACTS: ReadonlySet<string> = new Set(['inauguration', 'launch']);

/** "Pemerintah Desa …, Kecamatan …, menggelar", "KPU melantik", "Dinas … yang dipimpin Sekda … melakukan". */
function holdsBehind(reading: Reading, cells: Cells, at: number, type: string): Role | null {
  const end = Math.min(cells.length, at + LONGEST_BETWEEN);
  for (let i = at + 1; i < end; i++) {
    const row = verbAt(reading, cells, i);
    const passive = row !== undefined && isPassiveAt(reading, cells.from[i]!);
    if (row && !passive && OWN_ACTS.has(type) && row.type === type) return 'organizer';
    if (row?.role === 'giver' && !passive && isTaught(reading, cells, i, type)) return 'organizer';
    if (
      row?.role === 'organizer' &&
      !passive &&
      row.type === null &&
      !joinsOther(reading, cells, i)
    )
      return firstActive(reading, cells, i, null) === 'organizer' ? 'organizer' : null;
    if (!hasAnyTag(cells, i, BETWEEN) && !row && cueAt(reading, cells, i) !== 'with') return null;
  }
  return null;
}

/** "bekerja sama dengan": no verb of holding. */
function joinsOther({ tagged }: Reading, cells: Cells, i: number): boolean {
  return (markAt(tagged, cells.from[i]!, EntryType.eventVerb)?.length ?? 0) > 1;
}

/** What a body gives that holds it. */
const TAUGHT: ReadonlySet<string> = new Set(['training', 'outreach']);

/** "memberikan penyuluhan", but "memberikan bantuan pelatihan". */
const isTaught = (reading: Reading, cells: Cells, verb: number, type: string): boolean =>
  TAUGHT.has(type) && nounAt(reading, cells, verb + 1) === type;
