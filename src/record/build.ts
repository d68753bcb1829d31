/** Entities become the record. Nothing is found here: values are put in order, numbered and written out. */
import type { Reading } from '../mentions/release.js';
import { textOf } from '../mentions/release.js';
import type { DatelineCandidate } from '../mentions/dateline/dateline.js';
import type { QuoteCandidate } from '../mentions/quotes/quotes.js';
import { datelinePlace } from '../entities/regions/dateline-place.js';
import type { ResolvedDate } from '../entities/dates/dates.js';
import type { Speaker } from '../entities/speakers/speakers.js';
import { type LinkedElection, officesOf } from '../entities/elections/elections.js';
import type { AssembledEvent } from '../entities/events/event.js';
import type { EventParticipant } from '../entities/participants/participants.js';
import { type Geography, levelOf, provinceOf } from '../entities/regions/geography.js';
import type { InstitutionLinks } from '../entities/institutions/institutions.js';
import type { LinkedPerson, PersonLinks } from '../entities/people/people.js';
import type { LinkedPosition } from '../entities/people/positions.js';
import type { RegionLinks } from '../entities/regions/regions.js';
import { fullNameOf } from './institution-name.js';
import type * as s from './schema.js';

/** Everything that is known of a release when its record is written. */
export interface Entities {
  reading: Reading;
  geography: Geography;
  regions: RegionLinks;
  institutions: InstitutionLinks;
  people: PersonLinks;
  positions: LinkedPosition[][];
  dates: ResolvedDate[];
  elections: LinkedElection[];
  quotes: QuoteCandidate[];
  speakers: Speaker[];
  dateline: DatelineCandidate | null;
  published: s.Published | null;
  /** The main event first. */
  events: {
    event: AssembledEvent;
    where: { region: string | null; regionBasis: s.Basis };
    participants: EventParticipant[];
  }[];
  warnings: s.Warning[];
}

/** Ids of persons, whether officials or not, by index. */
interface Ids {
  person: string[];
  institution: (index: number) => string | null;
}

export function buildRecord(entities: Entities): s.Release {
  const ids = numberPeople(entities);
  const elections = entities.elections.map((election, i) => electionOf(entities, election, i));
  return {
    schema: 'kliping/1',
    title: titleOf(entities.reading),
    dateline: datelineOf(entities),
    published: entities.published,
    sections: entities.reading.document.sections.map(({ kind, start, end }) => ({
      kind,
      start,
      end,
    })),
    events: entities.events.map((_, index) => eventOf(entities, index, ids, elections)),
    officials: officialsOf(entities, ids),
    people: peopleOf(entities, ids),
    institutions: institutionsOf(entities),
    regions: regionsOf(entities),
    dates: entities.dates.map(({ text, start, end, iso, basis, precision }) => ({
      text,
      start,
      end,
      iso,
      basis,
      precision,
    })),
    elections,
    quotes: entities.quotes.map((quote, i) => quoteOf(entities, quote, entities.speakers[i]!, ids)),
    warnings: [...entities.warnings].sort((a, b) => (a.start ?? 0) - (b.start ?? 0)),
  };
}

/** The caller's characters of tokens `from` to `to`. */
function mention(reading: Reading, from: number, to: number): s.Mention {
  const { tokens, text } = reading.document;
  const start = tokens.start[from]!;
  const end = tokens.end[to - 1]!;
  return { text: text.slice(start, end), start, end };
}

const isOfficial = (entities: Entities, person: number): boolean =>
  entities.positions[person]!.length > 0;

function numberPeople(entities: Entities): Ids {
  const person: string[] = [];
  let officials = 0;
  let others = 0;
  inOrder(entities).forEach((index) => {
    person[index] = isOfficial(entities, index) ? `official-${++officials}` : `person-${++others}`;
  });
  return { person, institution: (index) => (index < 0 ? null : `institution-${index + 1}`) };
}

/** Persons in order of first mention. */
function inOrder({ people, reading }: Entities): number[] {
  const first = (person: LinkedPerson): number => reading.names[person.names[0]!]!.from;
  return people.people
    .map((_, i) => i)
    .sort((a, b) => first(people.people[a]!) - first(people.people[b]!));
}

function titleOf(reading: Reading): s.Mention | null {
  const section = reading.document.sections.find(({ kind }) => kind === 'title');
  if (!section) return null;
  const { start, end } = section;
  return { text: reading.document.text.slice(start, end), start, end };
}

function datelineOf({ reading, dateline, regions }: Entities): s.Dateline | null {
  if (!dateline) return null;
  const { publisher } = dateline;
  const { code, basis } = datelinePlace(reading, regions, dateline);
  return {
    ...mention(reading, dateline.from, dateline.to),
    place: textOf(reading.document, dateline.placeFrom, dateline.placeTo),
    region: code,
    publisher: publisher ? textOf(reading.document, publisher[0], publisher[1]) : null,
    basis,
  };
}

function personBase(entities: Entities, index: number, ids: Ids): s.Person {
  const { reading, people } = entities;
  const person = people.people[index]!;
  const texts = (runs: [number, number][]): string[] =>
    runs.map(([from, to]) => textOf(reading.document, from, to));
  const names = person.names.map((name) => reading.names[name]!);
  return {
    id: ids.person[index]!,
    name: person.name.replace(/\s+/g, ' '),
    honorifics: unlike(names.flatMap(({ honorifics }) => texts(honorifics))),
    degrees: unlike(names.flatMap(({ degrees }) => texts(degrees))),
    mentions: names.map(({ from, to }) => mention(reading, from, to)),
  };
}

/** Texts that differ in more than blanks and full stops: of "Hj." and "Hj" the first, and both of "Dr." and "dr.". */
function unlike(list: string[]): string[] {
  const byLetters = new Map<string, string>();
  for (const text of list) {
    const letters = text.replace(/[.\s]/g, '');
    if (!byLetters.has(letters)) byLetters.set(letters, text);
  }
  return [...byLetters.values()];
}

function officialsOf(entities: Entities, ids: Ids): s.Official[] {
  return inOrder(entities)
    .filter((index) => isOfficial(entities, index))
    .map((index) => {
      const { id, name, honorifics, degrees, mentions } = personBase(entities, index, ids);
      const positions = entities.positions[index]!.map((position) =>
        positionOf(entities, position, ids),
      );
      return { id, name, honorifics, degrees, positions, mentions };
    });
}

function positionOf({ reading }: Entities, position: LinkedPosition, ids: Ids): s.Position {
  const title = reading.titles[position.title]!;
  return {
    title: mention(reading, title.from, title.to),
    office: position.office,
    acting: position.acting as s.Position['acting'],
    standing: position.standing as s.Position['standing'],
    institution: ids.institution(position.institution),
    region: position.region,
    basis: position.basis,
  };
}

function peopleOf(entities: Entities, ids: Ids): s.Person[] {
  return inOrder(entities)
    .filter((index) => !isOfficial(entities, index))
    .map((index) => personBase(entities, index, ids));
}

function institutionsOf({ reading, institutions, geography }: Entities): s.Institution[] {
  return institutions.institutions.map((institution, i) => ({
    id: `institution-${i + 1}`,
    name: fullNameOf(institution, geography),
    acronym: institution.acronym,
    kind: institution.kind as s.InstitutionKind,
    level: institution.level as s.Institution['level'],
    region: institution.region,
    basis: institution.basis,
    mentions: institution.candidates.map((candidate) => {
      const { from, to } = reading.institutions[candidate]!;
      return mention(reading, from, to);
    }),
  }));
}

function regionsOf({ reading, regions, geography }: Entities): s.Region[] {
  const byKey = new Map<string, s.Region>();
  reading.regions.forEach((candidate, i) => {
    const link = regions.links[i]!;
    if (link.code === undefined) return;
    const found = mention(reading, candidate.from, candidate.to);
    const key = link.code ?? `?${found.text.toLowerCase()}`;
    let region = byKey.get(key);
    if (!region) {
      const rest = { basis: link.basis, mentions: [] };
      region =
        link.code === null
          ? {
              code: null,
              name: textOf(reading.document, candidate.nameFrom, candidate.to),
              level: null,
              province: null,
              ...rest,
            }
          : {
              code: link.code,
              name: geography.nameOf(link.code),
              level: levelOf(link.code),
              province: provinceOf(link.code),
              ...rest,
            };
      byKey.set(key, region);
    }
    if (link.basis === 'stated') region.basis = 'stated';
    region.mentions.push(found);
  });
  return [...byKey.values()];
}

function electionOf({ reading }: Entities, election: LinkedElection, i: number): s.Election {
  return {
    id: `election-${i + 1}`,
    kind: election.kind as s.ElectionKind,
    year: election.year,
    simultaneous: election.simultaneous,
    votingDate: election.votingDate,
    offices: officesOf(election),
    regions: election.regions,
    counts: election.counts,
    mentions: election.mentions.map(({ from, to }) => mention(reading, from, to)),
  };
}

function quoteOf(
  { reading }: Entities,
  quote: QuoteCandidate,
  speaker: Speaker,
  ids: Ids,
): s.Quote {
  return {
    text: reading.document.text.slice(quote.start, quote.end),
    start: quote.start,
    end: quote.end,
    speaker: speaker.person === null ? null : ids.person[speaker.person]!,
    basis: speaker.basis,
    cue: speaker.cue ? mention(reading, speaker.cue[0], speaker.cue[1]) : null,
  };
}

/** The election that is held on a day. */
const electionOfDay = (
  elections: readonly s.Election[],
  day: string | null,
): s.Election | undefined =>
  elections.find(({ votingDate }) => votingDate !== null && votingDate.iso === day);

function eventOf(entities: Entities, index: number, ids: Ids, elections: s.Election[]): s.Event {
  const { reading } = entities;
  const { event, where, participants } = entities.events[index]!;
  const span = (run: [number, number] | null): s.Mention | null =>
    run ? mention(reading, run[0], run[1]) : null;
  const day = event.date?.iso ?? null;
  return {
    id: `event-${index + 1}`,
    type: event.type as s.EventType,
    name: span(event.name),
    main: index === 0,
    status: event.status,
    when: day === null ? null : { iso: day, basis: event.date!.basis },
    where: {
      venue: event.venue && venueOf(reading, event.venue),
      address: span(event.address),
      region: where.region,
      basis: where.regionBasis,
      mode: event.mode,
    },
    participants: participants.map((participant) => participantOf(entities, participant, ids)),
    election: (index === 0 ? elections[0] : electionOfDay(elections, day))?.id ?? null,
    trigger: span(event.trigger)!,
    evidence: event.sentences.map((sentence) => {
      const { from, to } = reading.document.sentences[sentence]!;
      return mention(reading, from, to);
    }),
  };
}

/** "dihalaman kantor": the preposition written together with the venue is none of it. */
function venueOf(reading: Reading, { from, to }: NonNullable<AssembledEvent['venue']>): s.Mention {
  const whole = mention(reading, from, to);
  const length = reading.knowledge.fine?.fusedLength(reading, from) ?? 0;
  return { text: whole.text.slice(length), start: whole.start + length, end: whole.end };
}

function participantOf(entities: Entities, participant: EventParticipant, ids: Ids): s.Participant {
  const { role } = participant;
  if ('institution' in participant)
    return { institution: ids.institution(participant.institution)!, role };
  const id = ids.person[participant.person]!;
  return isOfficial(entities, participant.person) ? { official: id, role } : { person: id, role };
}
