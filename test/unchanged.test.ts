/** Values of the story that page furniture, links to other stories and capitals leave as they are. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readTexts } from '../scripts/texts.js';
import { parse, type Release } from '../src/deep.js';
import { readFixtures } from './helpers.js';

const fixtures = readFixtures(join(__dirname, 'fixtures'));
const texts = fixtures.map(({ text }) => text.trimEnd());

/** Releases of others, where they are at hand beside the checkout. */
const corpus = join(__dirname, '../../shared/corpus/releases.jsonl.gz');
const others = existsSync(corpus) ? readTexts(corpus).filter((_, i) => i % 50 === 0) : [];

const FOOTERS = [
  'Tulis Komentar\n\nKirim',
  'Copyright © 2024 Pemkab Siak. Bupati Siak Budi Hartono, Senin (2/12/2024)',
  'Bagikan ke: Facebook Twitter WhatsApp',
  'Berita Terkait\n\nBupati Siak Budi Hartono Lantik Camat Bantan\n\nKPU Solok Gelar Rakor Pilkada 2018',
] as const;

const RELATED = [
  'Baca Juga: Bupati Siak Budi Hartono Lantik Ketua KPU Solok Pilkada 2018',
  'Baca juga : KPU Solok Gelar Rakor, Senin (2/12/2024)',
] as const;

/** A record without its sections. */
const story = (record: Release): unknown => ({ ...record, sections: null });

/** The same without offsets, which a text that grows in the middle moves. */
const values = (record: Release): unknown =>
  JSON.parse(JSON.stringify(story(record)), (key, value: unknown) =>
    key === 'start' || key === 'end' ? undefined : value,
  );

/** `text` with `block` as a paragraph of its own behind its paragraph number `i`, counted round; in the middle without `i`. */
function withParagraph(text: string, block: string, i?: number): string {
  const gaps = [...text.matchAll(/\n\n/g)].map(({ index }) => index);
  const at = gaps[i === undefined ? gaps.length >> 1 : i % gaps.length]!;
  return `${text.slice(0, at)}\n\n${block}${text.slice(at)}`;
}

const inParagraphs = texts.filter((text) => text.includes('\n\n'));

describe('a footer behind the release changes nothing', () => {
  test.each(FOOTERS)('%s', (footer) => {
    for (const text of [...texts, ...others.map((other) => other.trimEnd())])
      expect(story(parse(`${text}\n\n${footer}`))).toEqual(story(parse(text)));
  });
});

describe('links between paragraphs change nothing but offsets', () => {
  test.each(RELATED)('%s', (block) => {
    fc.assert(
      fc.property(fc.constantFrom(...inParagraphs), fc.nat(100), (text, i) => {
        expect(values(parse(withParagraph(text, block, i)))).toEqual(values(parse(text)));
      }),
      { numRuns: 50, seed: Number(process.env['FC_SEED'] ?? 1945) },
    );
  });

  test('a list of links behind its heading, in the middle of the story', () => {
    const block = 'Baca Juga\n\n- Bupati Lantik Camat Bantan\n- KPU Solok Gelar Rakor Pilkada 2018';
    for (const text of inParagraphs)
      expect(values(parse(withParagraph(text, block)))).toEqual(values(parse(text)));
  });
});

describe('a release in capitals', () => {
  const pairs = texts.map((text) => [parse(text), parse(text.toUpperCase())] as const);
  // "baiknyaJakarta (ANTARA) -": in capitals, nothing tells where the place starts.
  const isGlued = (i: number, start: number): boolean => /\p{L}$/u.test(texts[i]!.slice(0, start));

  test('keeps its dates', () => {
    const dates = ({ dates: list }: Release): unknown =>
      list.map(({ iso, start, end }) => ({ iso, start, end }));
    for (const [usual, capitals] of pairs) expect(dates(capitals)).toEqual(dates(usual));
  });

  test('keeps its regions', () => {
    pairs.forEach(([usual, capitals], i) => {
      const codes = new Set(capitals.regions.map(({ code }) => code));
      const apart = usual.regions.filter(({ mentions }) =>
        mentions.some(({ start }) => !isGlued(i, start)),
      );
      expect(apart.filter(({ code }) => !codes.has(code))).toEqual([]);
    });
  });

  // Capitals hide where an ordinary word ends and a name begins: not every name survives.
  test('keeps nine of ten officials', () => {
    const officials = pairs.flatMap(([usual, capitals]) => {
      const names = new Set(capitals.officials.map(({ name }) => name));
      return usual.officials.map(({ name }) => names.has(name.toUpperCase()));
    });
    expect(officials.filter(Boolean).length / officials.length).toBeGreaterThan(0.92);
  });
});
