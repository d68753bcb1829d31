import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { createParser, parse } from '../src/deep.js';
import { parseHtml, readArticle, type PageArticle } from '../src/html.js';
import { align } from '../src/html/align.js';
import { violations } from './invariants.js';

const folder = join(__dirname, 'fixtures/html');
const parser = createParser();
const pages = new Map(
  readdirSync(folder).map((name) => [
    name.replace('.html', ''),
    readFileSync(join(folder, name), 'utf8'),
  ]),
);
const page = (name: string): string => pages.get(name)!;

/** What must hold for the article of any page. */
function expectMapped(html: string, { text, segments, toHtml }: PageArticle): void {
  let end = 0;
  for (const segment of segments) {
    expect(segment.start).toBeGreaterThanOrEqual(end);
    expect(segment.end).toBeGreaterThan(segment.start);
    expect(segment.htmlEnd).toBeGreaterThan(segment.htmlStart);
    expect(segment.htmlEnd).toBeLessThanOrEqual(html.length);
    expect(text.slice(end, segment.start)).toMatch(/^\n*$/);
    const [shown, source] = [
      text.slice(segment.start, segment.end),
      html.slice(segment.htmlStart, segment.htmlEnd),
    ];
    if (shown.length === source.length) expect(source.replace(/[\t\n\f\r]/g, ' ')).toBe(shown);
    end = segment.end;
  }
  expect(text.slice(end)).toBe('');
  const ranges = toHtml(0, text.length);
  for (const range of ranges) expect(range.end).toBeGreaterThan(range.start);
}

describe('portals', () => {
  const wanted: Record<string, [text: string[], none: string[], published: string | null]> = {
    wordpress: [
      [
        'KPU Lombok Barat Gelar Rakor Persiapan Pilkada Serentak\u00A02024\n\n',
        'GERUNG – KPU Kabupaten Lombok Barat menggelar',
        'di Aula Kantor Bupati, Rabu (12/6).',
        'Bawaslu & jajaran',
        '“Logistik harus tiba',
        'di setiap kecamatan.',
      ],
      [
        'Beranda',
        'Sumbawa',
        'Dompu',
        'Bima',
        'Komentar',
        'Hak cipta',
        'Gubernur',
        'Sleman',
        'color',
      ],
      '2024-06-13',
    ],
    joomla: [
      [
        'Bawaslu Sleman Awasi Simulasi Pemungutan Suara\n\n',
        'Rabu (31/1/2024). Simulasi itu',
        'beberapa kalurahan.\n',
        'lancar — meski',
        'dengan baik',
      ],
      ['Beranda', 'Bantul', 'Sebelumnya', 'Gunungkidul'],
      '2024-02-01',
    ],
    custom: [
      [
        'Camat Bantan Buka Pelatihan Operator Desa\n\n',
        'BANTAN, bengkalis.go.id – Camat Bantan',
        'seluruh desa.\n',
        '"Operator adalah',
      ],
      ['Home', 'Siak', 'Rokan Hulu', 'Meranti', 'Kampar', 'Kirim'],
      null,
    ],
  };

  test('all are checked', () => {
    expect([...pages.keys()].sort()).toEqual(Object.keys(wanted).sort());
  });

  test.each(Object.entries(wanted))('%s: the story and nothing else', (name, [text, none, day]) => {
    const article = readArticle(page(name));
    expect(article.text.startsWith(text[0]!)).toBe(true);
    for (const part of text) expect(article.text).toContain(part);
    for (const part of none) expect(article.text).not.toContain(part);
    expect(article.publishedAt).toBe(day);
  });

  test.each([...pages.keys()])('%s: each character has its place in the HTML', (name) => {
    expectMapped(page(name), readArticle(page(name)));
  });

  test.each([...pages.keys()])('%s: the title is told once', (name) => {
    const [title] = readArticle(page(name)).text.split('\n');
    expect(readArticle(page(name)).text.split(title!)).toHaveLength(2);
  });

  test.each([...pages.keys()])('%s: its record is that of its text', (name) => {
    const { text, record, publishedAt, ...article } = parseHtml(page(name), parser);
    expect(record).toEqual(parse(text, { publishedAt }));
    expect(violations(text, record)).toEqual([]);
    expect(record.title?.text).toBe(text.split('\n')[0]);
    for (const { mentions } of record.officials) {
      for (const mention of mentions) {
        const shown = article
          .toHtml(mention.start, mention.end)
          .map(({ start, end }) => page(name).slice(start, end));
        expect(shown.join('')).toBe(mention.text);
      }
    }
  });

  test('a year that is left out comes from the page’s day', () => {
    const { record } = parseHtml(page('wordpress'), parser);
    expect(record.events[0]!.when).toEqual({ iso: '2024-06-12', basis: 'inferred' });
    const told = parseHtml(page('wordpress'), parser, { publishedAt: '2019-06-15' });
    expect(told.record.events[0]!.when?.iso).toBe('2019-06-12');
  });
});

describe('paragraphs, however a portal makes them', () => {
  const STORY = [
    'Ketua KPU Kabupaten Bengkalis Hendri Saputra memimpin rapat koordinasi Pilkada Serentak 2024 di Aula Kantor Bupati, Rabu (12/6/2024).',
    'Rapat itu dihadiri camat se-Kabupaten Bengkalis serta perwakilan partai politik, Kapolres, dan Dandim setempat.',
    '“Logistik harus tiba di kecamatan sebelum November,” ujar Hendri di hadapan peserta rapat yang memenuhi aula.',
  ];
  const NAV =
    '<div id="menu"><ul><li><a href="/">Beranda</a></li><li><a href="/p">Profil</a></li></ul></div>';
  const pageOf = (story: string): string =>
    `<html><head><title>KPU Gelar Rakor</title></head><body>${NAV}<div class="isi"><h1>KPU Gelar Rakor</h1>${story}</div><div class="kanan">Statistik Pengunjung: 12.345</div></body></html>`;

  test.each([
    ['p', STORY.map((text) => `<p>${text}</p>`).join('')],
    ['div', STORY.map((text) => `<div>${text}</div>`).join('')],
    [
      'div with a style',
      STORY.map((text) => `<div style="text-align:justify">${text}&nbsp;</div>`).join(''),
    ],
    ['div in div', STORY.map((text) => `<div><div>${text}</div></div>`).join('')],
    ['br', STORY.join('<br><br>')],
    ['span and br', STORY.map((text) => `<span>${text}</span>`).join('<br/><br/>')],
    ['section', `<section>${STORY.map((text) => `<div>${text}</div>`).join('')}</section>`],
    [
      'table',
      `<table><tr><td>${STORY.map((text) => `<div>${text}</div>`).join('')}</td></tr></table>`,
    ],
  ])('%s', (_, story) => {
    const html = pageOf(story);
    const article = readArticle(html);
    expectMapped(html, article);
    for (const text of STORY) expect(article.text).toContain(text);
    expect(article.text).not.toMatch(/Beranda|Profil|Statistik/);
  });
});

describe('the way back', () => {
  test('leads around markup and through entities', () => {
    const html = '<h1>A&amp;B <b>dan</b>\r\n C&nbsp;D</h1>';
    const { text, toHtml } = readArticle(html);
    const source = (part: string): string[] => {
      const start = text.indexOf(part);
      return toHtml(start, start + part.length).map((range) => html.slice(range.start, range.end));
    };
    expect(text).toBe('A&B dan C\u00A0D');
    expect(source('A&B')).toEqual(['A&amp;B']);
    expect(source('&')).toEqual(['&amp;']);
    expect(source('B dan')).toEqual(['B ', 'dan']);
    expect(source('n C')).toEqual(['n', '\r\n C']);
    expect(source('C\u00A0D')).toEqual(['C&nbsp;D']);
    expect(toHtml(3, 3)).toEqual([]);
  });

  test('leads to an entity behind blanks at the very beginning', () => {
    const html = ' \t &NotEqualTilde;x';
    const { toHtml } = readArticle(html);
    expect(toHtml(0, 2)).toEqual([{ start: 3, end: 18 }]);
  });

  test.each<[string, string, number[]]>([
    ['abc', 'abc', [0, 1, 2, 3]],
    ['a&b', 'a&amp;b', [0, 1, 6, 7]],
    ['&a', '&ampa', [0, 4, 5]],
    ['&x;', '&x;', [0, 1, 2, 3]],
    ['😀!', '&#128512;!', [0, 0, 9, 10]],
    ['a\nb', 'a\r\nb', [0, 1, 3, 4]],
    ['ab', 'a<i>b', [0, 4, 5]],
    ['“x”', '&#8220;x&rdquo;', [0, 7, 8, 15]],
  ])('%j in %j', (value, html, offsets) => {
    expect([...align(value, html, 0, html.length)]).toEqual(offsets);
  });
});

describe('for any page', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="entry-content">',
      '</div>',
      '<table>',
      '<tr><td>',
      '</table>',
      '<br>',
      '<b>',
      '</i>',
      '<h1>',
      '</h1>',
      '<!-- x -->',
      '<script>',
      '</script>',
      '<svg><title>x</title></svg>',
      '<a"b c=d>',
      '<title>Rapat</title>',
      '&amp;',
      '&ampx',
      '&#0;',
      '&#x1F600;',
      '&NotEqualTilde;',
      '&bogus;',
      '<',
      '&',
      '\r\n',
      '\r',
      '\0',
      ' \t ',
      '\uD800',
      'Bupati Bengkalis Hendri Saputra membuka rapat, Rabu (10/6/2020). ',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const soup = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

  test('nothing is thrown, and each character has its place', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const release = parseHtml(html, parser);
        expectMapped(html, release);
        expect(violations(release.text, release.record)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('portals, cut off anywhere', () => {
    const cut = fc.tuple(
      fc.constantFrom(...pages.values()),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(cut, ([html, share]) => {
        const part = html.slice(0, Math.floor(html.length * share));
        expectMapped(part, readArticle(part));
      }),
      { numRuns: 60 },
    );
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['text', 'Rapat digelar.'],
    ['deep elements', `${'<div>'.repeat(20_000)}Rapat digelar.`],
    ['deep inline elements', `${'<b>'.repeat(5000)}Rapat digelar.`],
    ['an attribute that is like a mark', '<p kliping1="1" kliping="x">Rapat digelar.</p>'],
    ['a sign like a tag behind one', '\u000e</h1><\u000e<p>'],
    ['frames', '<frameset><frame src="a"></frameset>'],
  ])('%s', (_, html) => {
    const article = readArticle(html);
    expectMapped(html, article);
    if (html.includes('Rapat digelar.')) expect(article.text).toBe('Rapat digelar.');
  });
});

test.each([undefined, null, 7, Buffer.from('<p>')])('%p is no page', (html) => {
  expect(() => readArticle(html as never)).toThrow(/^readArticle: html must be a string, not /);
  expect(() => parseHtml(html as never, parser)).toThrow(TypeError);
});
