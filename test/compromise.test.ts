import { join } from 'node:path';
import three from 'compromise';
import one from 'compromise/one';
import two from 'compromise/two';
import kliping, { klipingPlugin, type KlipingMethods } from '../src/compromise.js';
import { createParser, parse, type Mention, type Release } from '../src/index.js';
import { readFixtures } from './helpers.js';

type Nlp = <T>(text: string) => ReturnType<typeof three> & T;

for (const nlp of [one, two, three]) nlp.extend(kliping);
const builds: [string, Nlp][] = [
  ['compromise/one', one as unknown as Nlp],
  ['compromise/two', two as unknown as Nlp],
  ['compromise', three as unknown as Nlp],
];

const TEXT =
  'BENGKALIS – Plt. Sekretaris Daerah H. Hendri Saputra, S.Sos. membuka rapat KPU Kabupaten Bengkalis di Solok, Rabu (10/6/2020). Hendri berterima kasih.';
const texts = readFixtures(join(__dirname, 'fixtures')).map(({ text }) => text);

type Method = 'officials' | 'offices' | 'institutions' | 'regions' | 'releaseDates';
const SPANS: Record<Method, (record: Release) => Mention[]> = {
  officials: ({ officials }) => officials.flatMap(({ mentions }) => mentions),
  offices: ({ officials }) =>
    officials.flatMap(({ positions }) => positions.map(({ title }) => title)),
  institutions: ({ institutions }) => institutions.flatMap(({ mentions }) => mentions),
  regions: ({ regions }) => regions.flatMap(({ mentions }) => mentions),
  releaseDates: ({ dates }) => dates,
};

/** Letters and digits alone: compromise leaves marks to the space between terms. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

describe.each(builds)('%s', (_, nlp) => {
  const doc = nlp<KlipingMethods>(TEXT);
  const docs = texts.map((text) => ({ doc: nlp<KlipingMethods>(text), record: parse(text) }));

  test.each<[Method, string[]]>([
    ['officials', ['Hendri Saputra,', 'Hendri']],
    ['offices', ['Plt. Sekretaris Daerah']],
    ['institutions', ['KPU Kabupaten Bengkalis']],
    ['releaseDates', ['Rabu (10/6/2020).']],
  ])('%s', (method, found) => {
    expect(doc[method]().out('array').map(bare)).toEqual(found.map(bare));
  });

  test('a view gives what lies in it', () => {
    expect(doc.match('rapat kpu kabupaten bengkalis di solok').has('solok')).toBe(true);
    const part = doc.match('di solok') as unknown as KlipingMethods;
    expect(part.regions().text('normal')).toBe('solok');
    expect(part.officials().found).toBe(false);
  });

  test('tags can be matched', () => {
    expect(doc.match('#Office+ h #Official+').text('normal')).toMatch(
      /^plt.? sekretaris daerah h.? hendri saputra/,
    );
    expect(doc.match('#Institution+').text('normal')).toBe('kpu kabupaten bengkalis');
    expect(doc.match('#ReleaseDate').found).toBe(true);
  });

  test('the record is that of parse', () => {
    expect(doc.release()).toEqual(parse(TEXT));
    doc.release().officials.length = 0;
    expect(doc.release().officials).toHaveLength(1);
  });

  test('a document without anything', () => {
    for (const text of ['', ' \n', 'rapat', '🙂'])
      expect(nlp<KlipingMethods>(text).officials().found).toBe(false);
  });

  test('a document that has changed is read anew', () => {
    const changing = nlp<KlipingMethods>('Bupati Solok Hendri Saputra hadir.');
    expect(changing.officials().length).toBe(1);
    changing.remove('Hendri Saputra');
    expect(changing.officials().length).toBe(0);
  });

  test.each(Object.keys(SPANS) as Method[])(
    '%s: the same spans as the parser, over all fixtures',
    (method) => {
      for (const { doc, record } of docs) {
        const spans = SPANS[method](record).sort((a, b) => a.start - b.start || a.end - b.end);
        const view = doc[method]();
        const found = view.out('array');
        // A term holds what is glued together, so that a view can begin earlier and end later than a span.
        const missing = spans.filter(
          ({ text: own }) => !found.some((one) => bare(one).includes(bare(own))),
        );
        expect(missing.map(({ text: own }) => own)).toEqual([]);
        expect(
          found.filter(
            (one) =>
              !spans.some(({ text: own }) => bare(own) !== '' && bare(one).includes(bare(own))),
          ),
        ).toEqual([]);
      }
    },
  );
});

test("over a parser of one's own", () => {
  const plugin = klipingPlugin(createParser({ homeRegion: '14.03' }));
  expect(Object.keys(plugin.tags)).toEqual([
    'Office',
    'Institution',
    'Region',
    'Official',
    'ReleaseDate',
  ]);
  expect(() => klipingPlugin({} as never)).toThrow(
    new TypeError('klipingPlugin: parser must be what createParser gives'),
  );
});
