/** kliping/jsonld: records as schema.org JSON-LD. */
import {
  articleNode,
  electionNode,
  eventNode,
  institutionNode,
  parentOf,
  personNode,
  quoteNode,
  regionNode,
} from './jsonld/nodes.js';
import type { AdministrativeAreaNode, JsonLdDocument } from './jsonld/types.js';
import type { Release } from './record/schema.js';

export type {
  AdministrativeAreaNode,
  ArticleNode,
  EventNode,
  GraphNode,
  JsonLdDocument,
  OrganizationNode,
  OrganizationType,
  PersonNode,
  PlaceValue,
  PropertyValue,
  QuotationNode,
  Ref,
} from './jsonld/types.js';

/**
 * What a record does not say of its release.
 *
 * @example toJsonLd(record, { url: 'https://example.go.id/rilis/1' })
 */
export interface JsonLdOptions {
  /** Address of the release; it becomes `url`, and the nodes' ids start with it. */
  url?: string | undefined;
  /** What the nodes' ids start with when there is no `url`, so that releases can be merged. */
  id?: string | undefined;
}

function baseOf({ url, id }: JsonLdOptions): string {
  if (url !== undefined) return url;
  return id === undefined
    ? ''
    : `urn:kliping:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;
}

/** Regions that the record names or refers to, and those that they lie in. */
function regionNodes(record: Release, name: (id: string) => string): AdministrativeAreaNode[] {
  const regions = new Map(record.regions.map((region) => [region.code, region] as const));
  const codes = [
    ...regions.keys(),
    ...record.institutions.map(({ region }) => region),
    ...record.events.map(({ where }) => where.region),
  ].filter((code) => code !== null);
  const all = new Set(codes);
  for (let code of codes) {
    for (let parent; (parent = parentOf(code)) !== null; code = parent) all.add(parent);
  }
  return [...all].map((code) => regionNode(name, code, regions.get(code)));
}

/**
 * A record as a graph of schema.org: `NewsArticle`, `Event`, `Person`, `GovernmentOrganization` (or another kind of
 * organization), `AdministrativeArea` and `Quotation`, linked by `@id`. Text is as in the record; offsets and `basis`
 * have no counterpart and are left out, and so are offices that a person held once or stands for.
 *
 * @param record what `parse` returned
 * @param options `url` of the release, or an `id` for it
 * @returns a document for `JSON.stringify`; the same record gives the same document
 * @example toJsonLd(parse(text), { url: 'https://example.go.id/rilis/1' })['@graph'][0]['@type'] // 'NewsArticle'
 */
export function toJsonLd(record: Release, options: JsonLdOptions = {}): JsonLdDocument {
  const base = baseOf(options);
  const name = (id: string): string => (id ? `${base}#${id}` : base || '#release');
  const named = [
    ...record.events.map((event) => eventNode(name, event)),
    ...record.elections.map((election) => electionNode(name, election)),
    ...[...record.officials, ...record.people].map((person) => personNode(name, person)),
    ...record.institutions.map((institution) => institutionNode(name, institution)),
    ...regionNodes(record, name),
    ...record.quotes.map((quote, i) => quoteNode(name, quote, `quote-${i + 1}`)),
  ];
  return {
    '@context': 'https://schema.org',
    '@graph': [articleNode(name, record, named, options.url), ...named],
  };
}
