import { join } from 'node:path';
import type { Graph } from 'schema-dts';
import { parse } from '../src/deep.js';
import { toJsonLd, type GraphNode, type JsonLdDocument } from '../src/jsonld.js';
import { readFixtures } from './helpers.js';

// Checked by the compiler: what kliping writes is a graph of schema.org, properties and values.
const _fits: (document: JsonLdDocument) => Graph = (document) => document;
void _fits;

const fixtures = readFixtures(join(__dirname, 'fixtures')).map(({ id, text, published }) => ({
  id,
  record: parse(text, { publishedAt: published }),
}));
const documents = fixtures.map(({ id, record }) => toJsonLd(record, { id }));

const ORGANIZATION = ['name', 'alternateName', 'areaServed'];

/** Properties that schema.org gives each type, among those of its parents: https://schema.org/Event and so on. */
const PROPERTIES: Record<string, string[]> = {
  AdministrativeArea: ['name', 'identifier', 'containedInPlace'],
  Corporation: ORGANIZATION,
  EducationalOrganization: ORGANIZATION,
  Event: [
    'name',
    'keywords',
    'description',
    'startDate',
    'endDate',
    'eventStatus',
    'eventAttendanceMode',
    'location',
    'organizer',
    'performer',
    'contributor',
    'attendee',
    'about',
  ],
  GovernmentOrganization: ORGANIZATION,
  NewsArticle: ['inLanguage', 'url', 'headline', 'datePublished', 'dateline', 'about', 'mentions'],
  NewsMediaOrganization: ORGANIZATION,
  Organization: ORGANIZATION,
  Person: ['name', 'honorificPrefix', 'honorificSuffix', 'jobTitle', 'worksFor'],
  Place: ['name', 'address', 'containedInPlace'],
  PoliticalParty: ORGANIZATION,
  PropertyValue: ['propertyID', 'value'],
  Quotation: ['text', 'spokenByCharacter', 'isPartOf'],
};

type Node = Record<string, unknown>;

/** Every object of a document that has a type, and every link. */
function walk(value: unknown, visit: (node: Node) => void): void {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) visit(value as Node);
  for (const inner of Object.values(value)) walk(inner, visit);
}

const nodesOf = (document: JsonLdDocument, type: string): GraphNode[] =>
  document['@graph'].filter((node) => node['@type'] === type);

describe('every document', () => {
  test('has properties that schema.org gives the type, and no empty values', () => {
    const seen = new Set<string>();
    for (const document of documents) {
      walk(document['@graph'], (node) => {
        const { '@type': type, '@id': id, ...properties } = node;
        if (type === undefined) {
          expect(Object.keys(properties)).toEqual([]);
          expect(typeof id).toBe('string');
          return;
        }
        seen.add(type as string);
        const known = PROPERTIES[type as string] ?? [];
        expect(Object.keys(properties).filter((property) => !known.includes(property))).toEqual([]);
        for (const value of Object.values(properties))
          expect([null, '', undefined]).not.toContain(value);
      });
    }
    for (const type of [
      'Event',
      'Person',
      'GovernmentOrganization',
      'AdministrativeArea',
      'Quotation',
    ])
      expect(seen).toContain(type);
  });

  test('has ids that are its own, and links that lead somewhere', () => {
    for (const document of documents) {
      const ids = document['@graph'].map((node) => node['@id']);
      expect(new Set(ids).size).toBe(ids.length);
      walk(document['@graph'], (node) => expect(ids).toContain(node['@id'] ?? ids[0]));
    }
  });

  test('has a node for each event, person, institution, region with a code, election and quotation', () => {
    fixtures.forEach(({ record }, i) => {
      const document = documents[i]!;
      expect(nodesOf(document, 'Quotation')).toHaveLength(record.quotes.length);
      expect(nodesOf(document, 'Person')).toHaveLength(
        record.officials.length + record.people.length,
      );
      expect(nodesOf(document, 'Event')).toHaveLength(
        record.events.length + record.elections.length,
      );
      const codes = nodesOf(document, 'AdministrativeArea').map((node) =>
        'identifier' in node ? node.identifier?.value : undefined,
      );
      expect(codes).toEqual(
        expect.arrayContaining(record.regions.flatMap(({ code }) => code ?? [])),
      );
    });
  });
});

describe('a release', () => {
  const text =
    'KPU Bengkalis Gelar Rakor\n\nBENGKALIS - Camat Bantan H. Johansyah Syafri, S.Sos. dan mantan Bupati Solok Hendri Saputra menghadiri rapat koordinasi KPU Kabupaten Bengkalis di Aula Kantor Bupati, Rabu (10/6/2020). “Semua logistik harus siap pekan ini,” ujar Johansyah.';
  const record = parse(text, { publishedAt: '2020-06-11' });
  const document = toJsonLd(record, { url: 'https://example.go.id/rilis/1' });
  const id = (name: string): string => `https://example.go.id/rilis/1#${name}`;

  test('is an article', () => {
    expect(document['@graph'][0]).toMatchObject({
      '@type': 'NewsArticle',
      '@id': 'https://example.go.id/rilis/1',
      url: 'https://example.go.id/rilis/1',
      headline: 'KPU Bengkalis Gelar Rakor',
      datePublished: '2020-06-11',
      about: [{ '@id': id('event-1') }],
    });
  });

  test('its event has its day and its place in its region', () => {
    expect(nodesOf(document, 'Event')[0]).toMatchObject({
      startDate: '2020-06-10',
      eventStatus: 'https://schema.org/EventScheduled',
      location: {
        '@type': 'Place',
        name: 'Aula Kantor Bupati',
        containedInPlace: { '@id': id('region-14.03') },
      },
    });
  });

  test('an office held now is a job, a former one is not', () => {
    const [camat, former] = nodesOf(document, 'Person');
    expect(camat).toMatchObject({
      name: 'Johansyah Syafri',
      honorificPrefix: 'H.',
      honorificSuffix: 'S.Sos.',
      jobTitle: ['Camat Bantan'],
    });
    expect(former).toMatchObject({ name: 'Hendri Saputra' });
    expect(former).not.toHaveProperty('jobTitle');
  });

  test('a region lies in those above it', () => {
    const areas = new Map(
      nodesOf(document, 'AdministrativeArea').map((node) => [node['@id'], node]),
    );
    expect(areas.get(id('region-14.03'))).toMatchObject({
      name: 'Kabupaten Bengkalis',
      identifier: { '@type': 'PropertyValue', value: '14.03' },
      containedInPlace: { '@id': id('region-14') },
    });
    expect(areas.get(id('region-14'))).not.toHaveProperty('containedInPlace');
  });

  test('a quotation has its speaker', () => {
    expect(nodesOf(document, 'Quotation')).toMatchObject([
      {
        text: 'Semua logistik harus siap pekan ini,',
        spokenByCharacter: { '@id': id('official-1') },
        isPartOf: { '@id': 'https://example.go.id/rilis/1' },
      },
    ]);
  });

  test.each<[string, Parameters<typeof toJsonLd>[1], string, string]>([
    ['an address', { url: 'https://a.id/1', id: 'x' }, 'https://a.id/1', 'https://a.id/1#event-1'],
    [
      'an id',
      { id: 'rilis 1/ä' },
      'urn:kliping:rilis%201%2F%C3%A4',
      'urn:kliping:rilis%201%2F%C3%A4#event-1',
    ],
    [
      'half a character as id',
      { id: '\uD800' },
      'urn:kliping:%EF%BF%BD',
      'urn:kliping:%EF%BF%BD#event-1',
    ],
    ['nothing', undefined, '#release', '#event-1'],
  ])('its ids begin with %s', (_, options, release, event) => {
    const graph = toJsonLd(record, options)['@graph'];
    expect(graph[0]!['@id']).toBe(release);
    expect(graph[1]!['@id']).toBe(event);
  });
});

test('an interval has a start and an end', () => {
  const record = parse(
    'KPU Bengkalis menggelar bimtek di Aula Kantor Bupati, Selasa-Kamis (23-25 Maret 2021).',
  );
  expect(nodesOf(toJsonLd(record), 'Event')[0]).toMatchObject({
    startDate: '2021-03-23',
    endDate: '2021-03-25',
  });
});

test('an empty record is an article without anything', () => {
  expect(toJsonLd(parse(''))['@graph']).toEqual([
    { '@type': 'NewsArticle', '@id': '#release', inLanguage: 'id' },
  ]);
});
