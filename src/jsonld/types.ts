/** The part of schema.org that kliping writes. */

/** A link to another node of the graph. */
export interface Ref {
  '@id': string;
}

/** A code of a public register, such as the Ministry of Home Affairs' code of a region. */
export interface PropertyValue {
  '@type': 'PropertyValue';
  propertyID: string;
  value: string;
}

/** A province, kabupaten, kota, kecamatan, desa or kelurahan. */
export interface AdministrativeAreaNode {
  '@type': 'AdministrativeArea';
  '@id': string;
  name?: string;
  identifier?: PropertyValue;
  containedInPlace?: Ref;
}

/** What an institution is to schema.org. */
export type OrganizationType =
  | 'Corporation'
  | 'EducationalOrganization'
  | 'GovernmentOrganization'
  | 'NewsMediaOrganization'
  | 'Organization'
  | 'PoliticalParty';

/** An institution. */
export interface OrganizationNode {
  '@type': OrganizationType;
  '@id': string;
  name: string;
  alternateName?: string;
  areaServed?: Ref;
}

/** An official or another person. */
export interface PersonNode {
  '@type': 'Person';
  '@id': string;
  name: string;
  honorificPrefix?: string;
  honorificSuffix?: string;
  /** Titles of the offices that the person holds now, as written. */
  jobTitle?: string[];
  worksFor?: Ref[];
}

/** Where an event takes place. */
export interface PlaceValue {
  '@type': 'Place';
  name?: string;
  address?: string;
  containedInPlace?: Ref;
}

/** An event, or the polling day of an election. */
export interface EventNode {
  '@type': 'Event';
  '@id': string;
  name: string;
  /** The record's type of event, such as `meeting`. */
  keywords?: string;
  description?: string;
  startDate?: string;
  endDate?: string;
  eventStatus?: `https://schema.org/Event${'Scheduled' | 'Postponed' | 'Cancelled'}`;
  eventAttendanceMode?: `https://schema.org/${'Online' | 'Offline' | 'Mixed'}EventAttendanceMode`;
  location?: PlaceValue | Ref;
  organizer?: Ref[];
  performer?: Ref[];
  contributor?: Ref[];
  attendee?: Ref[];
  about?: Ref;
}

/** A quotation and who said it. */
export interface QuotationNode {
  '@type': 'Quotation';
  '@id': string;
  text: string;
  spokenByCharacter?: Ref;
  isPartOf: Ref;
}

/** The release itself. */
export interface ArticleNode {
  '@type': 'NewsArticle';
  '@id': string;
  inLanguage: 'id';
  url?: string;
  headline?: string;
  datePublished?: string;
  dateline?: string;
  about?: Ref[];
  mentions?: Ref[];
}

/** A node of the graph. */
export type GraphNode =
  AdministrativeAreaNode | ArticleNode | EventNode | OrganizationNode | PersonNode | QuotationNode;

/** A JSON-LD document. */
export interface JsonLdDocument {
  '@context': 'https://schema.org';
  '@graph': GraphNode[];
}
