/** What is shown of each thing in a record: a title and facts, the same in a page, a tip and a terminal. */
import type { Basis, Event, Official, Participant, Position, Release } from '../record/types.js';

/** Kinds of things, each with its colour. */
export const KINDS = [
  'event',
  'official',
  'person',
  'institution',
  'region',
  'date',
  'election',
  'quote',
  'dateline',
  'warning',
] as const;
export type Kind = (typeof KINDS)[number];

/** One thing of the record. */
export interface Card {
  /** The record's id, or one made up for things without (`date-1`). */
  id: string;
  kind: Kind;
  title: string;
  facts: [label: string, value: string][];
}

type Facts = [label: string, value: string | number | null | undefined][];

/** Leaves out facts without a value. */
const told = (facts: Facts): Card['facts'] =>
  facts.flatMap(([label, value]) =>
    value === null || value === undefined || value === '' ? [] : [[label, String(value)]],
  );

/** "2020-06-10 (inferred)": a value with where it comes from. */
const withBasis = (value: string | null, basis: Basis): string | null =>
  value === null ? null : `${value} (${basis})`;

class Cards {
  private readonly names: Map<string, string>;
  private readonly places: Map<string, string>;

  constructor(private readonly record: Release) {
    const { officials, people, institutions, regions } = record;
    this.names = new Map(
      [...officials, ...people, ...institutions].map(({ id, name }) => [id, name]),
    );
    this.places = new Map(
      regions.flatMap(({ code, name }) => (code === null ? [] : [[code, name]])),
    );
  }

  private nameOf(id: string | null): string | null {
    return id === null ? null : (this.names.get(id) ?? id);
  }

  private place(code: string | null): string | null {
    return code === null ? null : [code, this.places.get(code)].filter(Boolean).join(' ');
  }

  private positionFacts(position: Position): Facts {
    const { office, acting, standing, institution, region, basis } = position;
    const how = [acting, standing === 'current' ? null : standing].filter(Boolean).join(', ');
    return [
      ['office', how === '' ? office : `${office} (${how})`],
      ['body', this.nameOf(institution)],
      ['region', withBasis(this.place(region), basis)],
    ];
  }

  private official({ id, name, honorifics, degrees, positions }: Official): Card {
    const facts: Facts = [
      ...positions.flatMap((position) => this.positionFacts(position)),
      ['honorifics', honorifics.join(' ')],
      ['degrees', degrees.join(' ')],
    ];
    return { id, kind: 'official', title: name, facts: told(facts) };
  }

  private participant({ official, person, institution, role }: Participant): string {
    return `${this.nameOf(official ?? person ?? institution ?? null)} (${role})`;
  }

  private event({ id, type, name, status, when, where, participants, main }: Event): Card {
    const facts: Facts = [
      ['type', main ? `${type}, main event` : type],
      ['status', status],
      ['when', when && withBasis(when.iso, when.basis)],
      ['venue', where.venue?.text],
      ['address', where.address?.text],
      ['region', withBasis(this.place(where.region), where.basis)],
      ['mode', where.mode],
      ['who', participants.map((one) => this.participant(one)).join('; ')],
    ];
    return { id, kind: 'event', title: name?.text ?? type, facts: told(facts) };
  }

  all(): Card[] {
    const { record } = this;
    const { dateline, published } = record;
    return [
      ...record.events.map((event) => this.event(event)),
      ...record.officials.map((official) => this.official(official)),
      ...record.people.map(({ id, name, honorifics, degrees }): Card => {
        const facts: Facts = [
          ['honorifics', honorifics.join(' ')],
          ['degrees', degrees.join(' ')],
        ];
        return { id, kind: 'person', title: name, facts: told(facts) };
      }),
      ...record.institutions.map(({ id, name, acronym, kind, level, region, basis }): Card => {
        const facts: Facts = [
          ['acronym', acronym],
          ['kind', kind],
          ['level', level],
          ['region', withBasis(this.place(region), basis)],
        ];
        return { id, kind: 'institution', title: name, facts: told(facts) };
      }),
      ...record.regions.map(({ code, name, level, province, basis }, i): Card => {
        const facts: Facts = [
          ['code', code === null ? 'open' : withBasis(code, basis)],
          ['level', level],
          ['province', code === province ? null : this.place(province)],
        ];
        return { id: `region-${i + 1}`, kind: 'region', title: name, facts: told(facts) };
      }),
      ...(published
        ? [
            {
              id: 'published',
              kind: 'date' as const,
              title: 'Published',
              facts: told([['ISO date', withBasis(published.iso, published.basis)]]),
            },
          ]
        : []),
      ...record.dates.map(({ text, iso, basis, precision }, i): Card => {
        const facts: Facts = [
          ['ISO date', iso === null ? 'open' : withBasis(iso, basis)],
          ['precision', precision],
        ];
        return { id: `date-${i + 1}`, kind: 'date', title: text, facts: told(facts) };
      }),
      ...record.elections.map((election): Card => {
        const { id, kind, year, simultaneous, votingDate, offices, regions } = election;
        const facts: Facts = [
          ['kind', simultaneous ? `${kind}, simultaneous` : kind],
          ['voting', votingDate && withBasis(votingDate.iso, votingDate.basis)],
          ['offices', offices.join(', ')],
          ['regions', regions.map((code) => this.place(code)).join(', ')],
        ];
        const named = election.mentions[0]?.text ?? kind;
        const title = year === null || named.includes(String(year)) ? named : `${named} ${year}`;
        return { id, kind: 'election', title, facts: told(facts) };
      }),
      ...record.quotes.map(({ text, speaker, basis, cue }, i): Card => {
        const facts: Facts = [
          ['speaker', withBasis(this.nameOf(speaker), basis)],
          ['cue', cue?.text],
        ];
        return { id: `quote-${i + 1}`, kind: 'quote', title: text, facts: told(facts) };
      }),
      ...(dateline
        ? [
            {
              id: 'dateline',
              kind: 'dateline' as const,
              title: dateline.place,
              facts: told([
                ['region', withBasis(this.place(dateline.region), dateline.basis)],
                ['publisher', dateline.publisher],
              ]),
            },
          ]
        : []),
      ...record.warnings.map(({ code, message }, i): Card => ({
        id: `warning-${i + 1}`,
        kind: 'warning',
        title: code,
        facts: [['message', message]],
      })),
    ];
  }
}

/** A card for each thing of the record, in the order of the record's fields. */
export const cardsOf = (record: Release): Card[] => new Cards(record).all();
