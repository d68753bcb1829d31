/** Who took part in the main event, and as what. */
import { hasAnyTag, hasTag, maskOf, type Cells } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { EntryType } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { fold } from '../../document/tokens.js';
import { isActive } from '../../gazetteer/affixes.js';
import { type Reading, textOf } from '../../mentions/release.js';
import type { Role } from '../../record/schema.js';
import type { InstitutionLinks } from '../institutions/institutions.js';
import type { Discourse } from '../discourse.js';
import type { AssembledEvent } from '../events/event.js';
import { isPassiveAt, roleAt } from '../events/roles.js';
import type { LinkedPosition } from '../people/positions.js';
import type { Speaker } from '../speakers/speakers.js';

export type EventParticipant = { person: number; role: Role } | { institution: number; role: Role };

/** Events in which candidates take part as such. */
const OF_CANDIDATES = new Set([
  'debate',
  'registration',
  'determination',
  'campaign',
  'declaration',
]);

/** Roles that count for more than that of a speaker. */
const AGENT = new Set<Role>(['opener', 'chair', 'organizer', 'recipient', 'giver', 'attendee']);

/** Roles of whoever was there, also where the release reports what others said. */
const THERE = new Set<Role>(['opener', 'chair', 'host', 'speaker', 'accompanying']);

/**
 * Officials who took part: who does something for the event, speaks, or is
 * named where the release tells of it. Whom the release only mentions did not.
 */
export function findParticipants(
  reading: Reading,
  discourse: Discourse,
  positions: readonly (readonly LinkedPosition[])[],
  speakers: readonly Speaker[],
  event: AssembledEvent,
): EventParticipant[] {
  const roles = new Map<number, Role>();
  const speaking = new Set(speakers.map(({ person }) => person));
  // Of those who do something in what others say, nobody took part.
  const present = new Set<number>();
  // Who is first told of where they speak elsewhere.
  const apart = new Set<number>();
  // Who is told not to have come.
  const gone = new Set<number>();
  const { fine } = reading.knowledge;
  const said = event.type === 'statement';
  discourse.references.forEach((references, sentence) => {
    if (references.length === 0) return;
    const cells = reading.cells[sentence]!;
    const attended = (fine?.listedUnder ?? attendedIn)(reading, sentence, event.type, attendedFrom);
    const elsewhere = !said && event.status !== 'planned' && fine?.speaksApart(reading, cells);
    // Who does something in front, or undergoes it, for those joined to them.
    let led: { cell: number; role: Role } | null = null;
    for (const reference of references) {
      const { person, cell } = reference;
      const held = positions[person]!;
      if (fine?.isAbsent(reading, cells, reference, held, event, gone)) continue;
      if (elsewhere && !roles.has(person)) apart.add(person);
      // Those who hand over their office are there when somebody takes it on, and former holders in a list.
      const counts = ({ standing }: LinkedPosition): boolean =>
        standing !== 'former' || event.type === 'inauguration' || attended?.list === true;
      if (!held.some(counts)) continue;
      const role = (fine?.toldRole ?? roleAt)(reading, cells, cell, event.type, led);
      led = role && { cell, role };
      const speaks = speaking.has(person) || (fine?.isTelling ?? isSpeaking)(reading, cells, cell);
      const isListed = attended && (attended.list || !said);
      if (speaks || isListed || THERE.has(role!)) present.add(person);
      const known = roles.get(person) ?? 'attendee';
      const deed = role && role !== 'attendee';
      const upgraded =
        known === 'speaker' && role !== 'organizer' && AGENT.has(role!) && event.lead.has(sentence);
      if (deed && (known === 'attendee' || (upgraded && !said))) roles.set(person, role);
      else if (speaks && known === 'attendee') roles.set(person, 'speaker');
      else if (roles.has(person)) continue;
      else if (role) roles.set(person, role);
      else if (isListed)
        roles.set(
          person,
          attended.role === 'accompanying' && cell > attended.cell ? attended.role : 'attendee',
        );
      else if (
        !said &&
        isParty(held, event) &&
        (fine?.isAmong(reading, cells, references, reference, event, sentence) ??
          event.lead.has(sentence))
      )
        roles.set(person, 'attendee');
    }
  });
  return [...roles]
    .filter(
      ([person, role]) =>
        !gone.has(person) &&
        (said ? present.has(person) : role !== 'speaker' || !apart.has(person)),
    )
    .map(([person, role]) => ({ person, role }));
}

/** Officials to whom the sentences of a side event give a part in it; who speaks there tells of it. */
export function findGuests(
  reading: Reading,
  discourse: Discourse,
  positions: readonly (readonly LinkedPosition[])[],
  event: AssembledEvent,
): EventParticipant[] {
  const roles = new Map<number, Role>();
  for (const sentence of event.sentences) {
    const cells = reading.cells[sentence]!;
    const attended = attendedFrom(reading, cells);
    for (const { person, cell } of discourse.references[sentence]!) {
      const holds = positions[person]!.some(({ standing }) => standing !== 'former');
      if (!holds || roles.has(person)) continue;
      const role = roleAt(reading, cells, cell, event.type);
      if (role !== null) roles.set(person, role);
      else if (attended && !isSpeaking(reading, cells, cell)) roles.set(person, attended.role);
    }
  }
  return [...roles].map(([person, role]) => ({ person, role }));
}

/** Somebody who only stands for an election takes part in what candidates do. */
function isParty(held: readonly LinkedPosition[], event: AssembledEvent): boolean {
  return OF_CANDIDATES.has(event.type) || held.some(({ standing }) => standing !== 'candidate');
}

/** How the sentence itself heads its list. */
const attendedIn = (reading: Reading, sentence: number): ReturnType<typeof attendedFrom> =>
  attendedFrom(reading, reading.cells[sentence]!);

/** "Turut hadir …", "didampingi …": all whom the sentence lists were there. */
function attendedFrom(
  reading: Reading,
  cells: Cells,
): { cell: number; role: Role; list: boolean } | null {
  const rows = reading.knowledge.lexicon.data.eventVerbs;
  for (let cell = 0; cell < cells.length; cell++) {
    const mark = markAt(reading.tagged, cells.from[cell]!, EntryType.eventVerb);
    if (!mark) continue;
    const { type, role } = rows[mark.row]!;
    if (role === 'accompanying' || role === 'host' || (type === null && role === 'attendee')) {
      // "mendampingi Bupati": who is accompanied stands behind; "turut mendampingi …": who accompanies.
      const lists = mark.length > 1 || isPassiveAt(reading, cells.from[cell]!);
      const opens = cell === 0 && role === 'attendee';
      return { cell, role: lists ? (role as Role) : 'attendee', list: lists || opens };
    }
  }
  return null;
}

/** Cells between a person and the verb that reports what the person says. */
const SPEECH_REACH = 2;

const REPORTING = maskOf(Tag.Reporting, Tag.Passive, Tag.Preposition);

function isSpeaking(reading: Reading, cells: Cells, cell: number): boolean {
  for (let step = 1; step <= SPEECH_REACH; step++) {
    if (hasTag(cells, cell + step, Tag.Reporting)) return true;
    if (!hasAnyTag(cells, cell - step, REPORTING)) continue;
    // "kata Camat …" speaks, whoever "meminta Camat …" does not.
    const verb = cells.from[cell - step]!;
    const active = isActive(fold(textOf(reading.document, verb, verb + 1)));
    if (!active || hasTag(cells, cell - step, Tag.Preposition)) return true;
  }
  return false;
}

/** Bodies that hold or host the event: in front of the verb, in the sentences that tell of it. */
export function findBodies(
  reading: Reading,
  institutions: InstitutionLinks,
  { sentences }: AssembledEvent,
  storyFrom: number,
): EventParticipant[] {
  const roles = new Map<number, Role>();
  for (const sentence of sentences) {
    const cells = reading.cells[sentence]!;
    for (let i = 0; i < cells.length; i++) {
      const institution =
        hasTag(cells, i, Tag.Proper) && cells.from[i]! >= storyFrom
          ? institutions.byCandidate[cells.ref[i]!]!
          : -1;
      if (institution < 0 || roles.has(institution)) continue;
      const role = roleAt(reading, cells, i, null);
      if (role === 'organizer' || role === 'host') roles.set(institution, role);
    }
  }
  return [...roles].map(([institution, role]) => ({ institution, role }));
}
