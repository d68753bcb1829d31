/** The part of schema.org that kliping writes. */

/**
 * A link to another node of the graph.
 *
 * @example const ref: Ref = { '@id': 'https://example.go.id/rilis/1#event-1' };
 */
export interface Ref {
  /** `@id` of the node. */
  '@id': string;
}

/**
 * A code of a public register, such as the Ministry of Home Affairs' code of a region.
 *
 * @example area.identifier?.value // '14.03'
 */
export interface PropertyValue {
  /** Type of schema.org. */
  '@type': 'PropertyValue';
  /** Which register: `Kode Wilayah Kemendagri`. */
  propertyID: string;
  /** The code. */
  value: string;
}

/**
 * A province, kabupaten, kota, kecamatan, desa or kelurahan.
 *
 * @example graph.filter((node): node is AdministrativeAreaNode => node['@type'] === 'AdministrativeArea')
 */
export interface AdministrativeAreaNode {
  /** Type of schema.org. */
  '@type': 'AdministrativeArea';
  /** Identifier within the document. */
  '@id': string;
  /** Official name. */
  name?: string;
  /** Its code. */
  identifier?: PropertyValue;
  /** The region directly above. */
  containedInPlace?: Ref;
}

/**
 * What an institution is to schema.org.
 *
 * @example const type: OrganizationType = 'GovernmentOrganization';
 */
export type OrganizationType =
  | 'Corporation'
  | 'EducationalOrganization'
  | 'GovernmentOrganization'
  | 'NewsMediaOrganization'
  | 'Organization'
  | 'PoliticalParty';

/**
 * An institution.
 *
 * @example organization.alternateName ?? organization.name // 'KPU'
 */
export interface OrganizationNode {
  /** Type of schema.org. */
  '@type': OrganizationType;
  /** Identifier within the document. */
  '@id': string;
  /** Spelled-out name. */
  name: string;
  /** Abbreviation. */
  alternateName?: string;
  /** The region that it belongs to. */
  areaServed?: Ref;
}

/**
 * An official or another person.
 *
 * @example graph.filter((node): node is PersonNode => node['@type'] === 'Person')
 */
export interface PersonNode {
  /** Type of schema.org. */
  '@type': 'Person';
  /** Identifier within the document. */
  '@id': string;
  /** Name without honorifics and degrees. */
  name: string;
  /** Honorifics, parted by blanks. */
  honorificPrefix?: string;
  /** Degrees, parted by blanks. */
  honorificSuffix?: string;
  /** Titles of the offices that the person holds now, as written. */
  jobTitle?: string[];
  /** The bodies whose offices the person holds now. */
  worksFor?: Ref[];
}

/**
 * Where an event takes place.
 *
 * @example const place: PlaceValue = { '@type': 'Place', name: 'Aula Kantor Bupati' };
 */
export interface PlaceValue {
  /** Type of schema.org. */
  '@type': 'Place';
  /** The venue as written. */
  name?: string;
  /** Street, as written. */
  address?: string;
  /** The region that it lies in. */
  containedInPlace?: Ref;
}

/**
 * An event, or the polling day of an election.
 *
 * @example graph.filter((node): node is EventNode => node['@type'] === 'Event')
 */
export interface EventNode {
  /** Type of schema.org. */
  '@type': 'Event';
  /** Identifier within the document. */
  '@id': string;
  /** Name or, without one, the words that tell of it. */
  name: string;
  /** The record's type of event, such as `meeting`. */
  keywords?: string;
  /** The sentences that it was read off. */
  description?: string;
  /** ISO 8601, day or instant. */
  startDate?: string;
  /** ISO 8601; for events of several days. */
  endDate?: string;
  /** `EventScheduled` for events that have been held, too. */
  eventStatus?: `https://schema.org/Event${'Scheduled' | 'Postponed' | 'Cancelled'}`;
  /** Whether one attends online. */
  eventAttendanceMode?: `https://schema.org/${'Online' | 'Offline' | 'Mixed'}EventAttendanceMode`;
  /** Venue or region. */
  location?: PlaceValue | Ref;
  /** Who holds it. */
  organizer?: Ref[];
  /** Who chairs, opens or speaks. */
  performer?: Ref[];
  /** Who gives something. */
  contributor?: Ref[];
  /** Who attends, accompanies or receives. */
  attendee?: Ref[];
  /** The election that it belongs to. */
  about?: Ref;
}

/**
 * A quotation and who said it.
 *
 * @example graph.filter((node): node is QuotationNode => node['@type'] === 'Quotation')
 */
export interface QuotationNode {
  /** Type of schema.org. */
  '@type': 'Quotation';
  /** Identifier within the document. */
  '@id': string;
  /** What was said. */
  text: string;
  /** Who said it. */
  spokenByCharacter?: Ref;
  /** The release. */
  isPartOf: Ref;
}

/**
 * The release itself.
 *
 * @example const [article] = toJsonLd(record)['@graph']; // an ArticleNode comes first
 */
export interface ArticleNode {
  /** Type of schema.org. */
  '@type': 'NewsArticle';
  /** Identifier within the document. */
  '@id': string;
  /** Indonesian. */
  inLanguage: 'id';
  /** Address of the release. */
  url?: string;
  /** The headline. */
  headline?: string;
  /** Day of publication, ISO 8601. */
  datePublished?: string;
  /** The dateline as written. */
  dateline?: string;
  /** The main event. */
  about?: Ref[];
  /** Everything else that the release names. */
  mentions?: Ref[];
}

/**
 * A node of the graph.
 *
 * @example for (const node of graph) if (node['@type'] === 'Person') console.log(node.jobTitle);
 */
export type GraphNode =
  AdministrativeAreaNode | ArticleNode | EventNode | OrganizationNode | PersonNode | QuotationNode;

/**
 * A JSON-LD document.
 *
 * @example const document: JsonLdDocument = toJsonLd(record);
 */
export interface JsonLdDocument {
  /** Where the terms are explained. */
  '@context': 'https://schema.org';
  /** The release first, then everything that it names. */
  '@graph': GraphNode[];
}
