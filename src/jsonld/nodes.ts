/** The nodes of a record's graph. */
import type {
  Election,
  Event,
  Institution,
  InstitutionKind,
  Official,
  Person,
  Quote,
  Region,
  Release,
  Role,
} from '../record/schema.js';
import type {
  AdministrativeAreaNode,
  ArticleNode,
  EventNode,
  OrganizationNode,
  OrganizationType,
  PersonNode,
  PlaceValue,
  QuotationNode,
  Ref,
} from './types.js';

/** Makes the `@id` of a node out of an id of the record; that of the release has none. */
export type Name = (id: string) => string;

const PUBLIC: OrganizationType = 'GovernmentOrganization';

const ORGANIZATION_TYPES: Record<InstitutionKind, OrganizationType> = {
  'election-commission': PUBLIC,
  'election-supervisor': PUBLIC,
  'election-ethics': PUBLIC,
  'election-committee': PUBLIC,
  'local-government': PUBLIC,
  'local-agency': PUBLIC,
  legislature: PUBLIC,
  ministry: PUBLIC,
  'state-agency': PUBLIC,
  police: PUBLIC,
  military: PUBLIC,
  prosecutor: PUBLIC,
  court: PUBLIC,
  party: 'PoliticalParty',
  forum: 'Organization',
  education: 'EducationalOrganization',
  community: 'Organization',
  media: 'NewsMediaOrganization',
  company: 'Corporation',
  other: 'Organization',
};

type Part = 'organizer' | 'performer' | 'contributor' | 'attendee';

const PARTS: Record<Role, Part> = {
  organizer: 'organizer',
  host: 'organizer',
  chair: 'performer',
  opener: 'performer',
  speaker: 'performer',
  giver: 'contributor',
  recipient: 'attendee',
  attendee: 'attendee',
  accompanying: 'attendee',
};

const STATUSES = {
  held: 'https://schema.org/EventScheduled',
  planned: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

const MODES = {
  online: 'https://schema.org/OnlineEventAttendanceMode',
  onsite: 'https://schema.org/OfflineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;

/** The code of a region as an id. */
const regionId = (code: string): string => `region-${code}`;

/** The code of the region that a region lies in: `14` for `14.03`, `null` for `14`. */
export const parentOf = (code: string): string | null => {
  const dot = code.lastIndexOf('.');
  return dot < 0 ? null : code.slice(0, dot);
};

const ref = (id: string): Ref => ({ '@id': id });

const regionRef = (name: Name, code: string | null): Ref | null =>
  code === null ? null : ref(name(regionId(code)));

/** First and last part of an interval. */
function span(iso: string): { startDate: string; endDate?: string } {
  const [startDate, endDate] = iso.split('/') as [string, string?];
  return endDate === undefined ? { startDate } : { startDate, endDate };
}

/** A region with a code. */
export function regionNode(name: Name, code: string, region?: Region): AdministrativeAreaNode {
  const parent = regionRef(name, parentOf(code));
  return {
    '@type': 'AdministrativeArea',
    '@id': name(regionId(code)),
    ...(region && { name: region.name }),
    identifier: { '@type': 'PropertyValue', propertyID: 'Kode Wilayah Kemendagri', value: code },
    ...(parent && { containedInPlace: parent }),
  };
}

export function institutionNode(name: Name, institution: Institution): OrganizationNode {
  const areaServed = regionRef(name, institution.region);
  return {
    '@type': ORGANIZATION_TYPES[institution.kind],
    '@id': name(institution.id),
    name: institution.name,
    ...(institution.acronym && { alternateName: institution.acronym }),
    ...(areaServed && { areaServed }),
  };
}

/** An official with the offices held now, or another person. */
export function personNode(name: Name, person: Person | Official): PersonNode {
  const positions = 'positions' in person ? person.positions : [];
  const current = positions.filter(({ standing }) => standing === 'current');
  const bodies = new Set(current.flatMap(({ institution }) => institution ?? []));
  return {
    '@type': 'Person',
    '@id': name(person.id),
    name: person.name,
    ...(person.honorifics.length > 0 && { honorificPrefix: person.honorifics.join(' ') }),
    ...(person.degrees.length > 0 && { honorificSuffix: person.degrees.join(' ') }),
    ...(current.length > 0 && { jobTitle: current.map(({ title }) => title.text) }),
    ...(bodies.size > 0 && { worksFor: [...bodies].map((id) => ref(name(id))) }),
  };
}

function placeOf(name: Name, { venue, address, region }: Event['where']): PlaceValue | Ref | null {
  const area = regionRef(name, region);
  if (!venue && !address) return area;
  return {
    '@type': 'Place',
    ...(venue && { name: venue.text }),
    ...(address && { address: address.text }),
    ...(area && { containedInPlace: area }),
  };
}

function partsOf(name: Name, { participants }: Event): Partial<Record<Part, Ref[]>> {
  const parts: Partial<Record<Part, Ref[]>> = {};
  for (const { official, person, institution, role } of participants) {
    const id = official ?? person ?? institution;
    if (id !== undefined) (parts[PARTS[role]] ??= []).push(ref(name(id)));
  }
  return parts;
}

export function eventNode(name: Name, event: Event): EventNode {
  const location = placeOf(name, event.where);
  const description = event.evidence.map(({ text }) => text).join(' ');
  return {
    '@type': 'Event',
    '@id': name(event.id),
    name: (event.name ?? event.trigger).text,
    keywords: event.type,
    ...(description && { description }),
    ...(event.when && span(event.when.iso)),
    eventStatus: STATUSES[event.status],
    ...(event.where.mode && { eventAttendanceMode: MODES[event.where.mode] }),
    ...(location && { location }),
    ...partsOf(name, event),
    ...(event.election && { about: ref(name(event.election)) }),
  };
}

/** The polling of an election. */
export function electionNode(name: Name, { id, kind, votingDate, mentions }: Election): EventNode {
  return {
    '@type': 'Event',
    '@id': name(id),
    name: mentions[0]?.text ?? kind,
    keywords: 'election',
    ...(votingDate && span(votingDate.iso)),
  };
}

export function quoteNode(name: Name, quote: Quote, id: string): QuotationNode {
  return {
    '@type': 'Quotation',
    '@id': name(id),
    text: quote.text,
    ...(quote.speaker && { spokenByCharacter: ref(name(quote.speaker)) }),
    isPartOf: ref(name('')),
  };
}

/** The release, with links to the nodes of everything that it names. */
export function articleNode(
  name: Name,
  record: Release,
  named: readonly Ref[],
  url: string | undefined,
): ArticleNode {
  const main = record.events.filter((event) => event.main).map(({ id }) => ref(name(id)));
  return {
    '@type': 'NewsArticle',
    '@id': name(''),
    inLanguage: 'id',
    ...(url !== undefined && { url }),
    ...(record.title && { headline: record.title.text }),
    ...(record.published && { datePublished: record.published.iso }),
    ...(record.dateline && { dateline: record.dateline.text }),
    ...(main.length > 0 && { about: main }),
    ...(named.length > 0 && { mentions: named.map((node) => ref(node['@id'])) }),
  };
}
