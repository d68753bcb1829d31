import fc from 'fast-check';
import { parse } from '../src/index.js';
import { highlight, highlightAnsi, highlightStyle } from '../src/view.js';
import { nest, type Node, type Span } from '../src/view/spans.js';

const TEXT = `KPU Bengkalis Gelar Rakor Pilkada Serentak 2024

BENGKALIS – KPU Kabupaten Bengkalis menggelar rapat koordinasi di Aula Kantor Bupati, Rabu (12/6). Rapat dibuka Plt. Sekretaris Daerah H. Hendri Saputra, S.Sos.

“Logistik harus tiba sebelum November,” ujar Ketua KPU, Ratna Dewi, di Solok.

Baca juga: Bupati Siak Meninjau Jembatan`;

/** What a browser would show of HTML: tags gone, entities read. */
const textOf = (html: string): string =>
  html
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(amp|lt|gt|quot|#39|#13);/g,
      (_, name: string) =>
        ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r' })[name]!,
    );

const articleOf = (html: string): string => /<article[^>]*>([^]*)<\/article>/.exec(html)![1]!;
// eslint-disable-next-line no-control-regex
const plainOf = (ansi: string): string => ansi.replace(/\u001b\[[\d;]*m/g, '');

/** Tags are closed in the order in which they are opened. */
function isBalanced(html: string): boolean {
  const open: string[] = [];
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    if (/^(?:meta)$/.test(name!)) continue;
    if (!close) open.push(name!);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

const record = parse(TEXT, { publishedAt: '2024-06-13' });
const page = highlight(TEXT, record);

describe('a page', () => {
  test('shows the text as it is', () => expect(textOf(articleOf(page))).toBe(TEXT));

  test('stands alone: no script, nothing to load', () => {
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import|https?:/);
    expect(isBalanced(page)).toBe(true);
  });

  test.each<[string, RegExp]>([
    [
      'a person',
      /<mark class="k-official"[^>]*data-tip="official: Hendri Saputra\noffice: Sekretaris Daerah \(plt\)\n[^"]*region: 14\.03 [^"]*\(inferred\)/,
    ],
    [
      'a body',
      /<mark class="k-institution"[^>]*data-tip="institution: Komisi Pemilihan Umum Kabupaten Bengkalis\n/,
    ],
    [
      'a date',
      /<mark class="k-date"[^>]*data-tip="date: Rabu \(12\/6\)\nISO date: 2024-06-12 \(inferred\)/,
    ],
    ['an open region', /<mark class="k-region"[^>]*data-tip="region: Solok\ncode: open/],
    ['a warning', /<mark class="k-warning"[^>]*data-tip="warning: ambiguous-region\n/],
    ['what is not read', /<span class="k-unread">Baca juga/],
  ])('marks %s', (_, pattern) => expect(page).toMatch(pattern));

  test('every mark can be reached by key and is described by a card of the record', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const marks = [...page.matchAll(/<mark [^>]*id="([^"]+)"[^>]*>/g)];
    expect(marks.length).toBeGreaterThan(15);
    for (const [tag] of marks) {
      expect(tag).toContain('tabindex="0"');
      expect(ids).toContain(/aria-describedby="([^"]+)"/.exec(tag)![1]);
    }
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
    expect(ids.size).toBe([...page.matchAll(/ id="/g)].length);
  });

  test('takes a title, else the headline', () => {
    expect(page).toContain('<title>KPU Bengkalis Gelar Rakor Pilkada Serentak 2024</title>');
    expect(highlight(TEXT, record, { title: 'A & B' })).toContain('<title>A &amp; B</title>');
  });
});

test('a fragment is one element, with or without its style, under ids of its own', () => {
  const fragment = highlight(TEXT, record, { fragment: true, idPrefix: 'a1' });
  expect(fragment).toMatch(/^<div class="kliping"><style>[^]*<\/div>$/);
  expect(fragment).toContain('id="a1-official-1"');
  expect(fragment).not.toContain('kliping-official-1');
  const bare = highlight(TEXT, record, { fragment: true, style: false });
  expect(bare).not.toContain('<style>');
  expect(fragment).toContain(highlightStyle);
});

describe('a terminal', () => {
  const out = highlightAnsi(TEXT, record);
  test('shows the text, with or without notes', () => {
    expect(plainOf(highlightAnsi(TEXT, record, { notes: false }))).toBe(TEXT);
    expect(plainOf(out).replace(/⟨[^⟩]*⟩/g, '')).toBe(TEXT);
    expect(plainOf(out)).toContain('Rabu (12/6)⟨date 2024-06-12 (inferred)⟩');
    expect(plainOf(out)).toContain('Hendri Saputra⟨official Sekretaris Daerah (plt)⟩');
  });
  test('ends in the colours that it began with', () => {
    expect(out.lastIndexOf('\u001b[0m')).toBeGreaterThan(out.lastIndexOf('\u001b[4;'));
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</article></style><!--',
  '&lt;b&gt; &amp;amp;',
  '\u001b[31mred\u001b]0;title\u0007',
  '\u202Eevil',
  '\r\n\0\u007f',
  '⟨official⟩',
];

describe('hostile text', () => {
  const hostile = `Bupati Bengkalis <b>Hendri</b> Saputra${HOSTILE.join(' ')} hadir, Rabu (10/6/2020). ${HOSTILE.join('')}`;
  test('is shown, not obeyed', () => {
    const html = highlight(hostile, parse(hostile), { title: HOSTILE[0]! });
    expect(textOf(articleOf(html))).toBe(hostile.replaceAll('\0', '\uFFFD'));
    expect(html).not.toMatch(/<(?:script|img)/);
    expect(isBalanced(html)).toBe(true);
    const terminal = highlightAnsi(hostile, parse(hostile));
    // eslint-disable-next-line no-control-regex
    expect(plainOf(terminal)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202e]/);
  });

  const words = [
    'Bupati Bengkalis',
    'Hendri Saputra',
    'KPU Solok',
    'Rabu (10/6/2020)',
    '“',
    '”',
    ',',
    'ujar',
    '\n',
    '\n\n',
    'Baca juga:',
  ];
  test('any text keeps its characters and makes balanced markup', () => {
    const part = fc.oneof(
      fc.constantFrom(...words, ...HOSTILE),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.join(' ');
        const html = highlight(text, parse(text), { fragment: true });
        expect(textOf(articleOf(html))).toBe(text.replaceAll('\0', '\uFFFD'));
        expect(isBalanced(html)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('spans in each other', () => {
  const nodesOf = (nodes: readonly Node[]): Node[] =>
    nodes.flatMap((node) => [node, ...nodesOf(node.children)]);
  const spanOf = ([a, b]: [number, number], i: number): Span => ({
    start: Math.min(a, b),
    end: Math.max(a, b) + 1,
    card: String(i),
    label: 'x',
  });
  const shapeOf = (nodes: readonly Node[]): string =>
    nodes
      .map(
        ({ card, start, end, children }) =>
          `${card}:${start}-${end}${children.length ? `(${shapeOf(children)})` : ''}`,
      )
      .join(' ');

  test.each<[string, [number, number][], string]>([
    [
      'apart',
      [
        [0, 1],
        [4, 5],
      ],
      '0:0-2 1:4-6',
    ],
    [
      'one in the other',
      [
        [0, 9],
        [4, 5],
      ],
      '0:0-10(1:4-6)',
    ],
    [
      'the same',
      [
        [0, 9],
        [0, 9],
      ],
      '0:0-10(1:0-10)',
    ],
    [
      'crossing',
      [
        [0, 4],
        [3, 7],
      ],
      '0:0-5(1:3-5) 1:5-8',
    ],
    [
      'crossing twice',
      [
        [0, 9],
        [2, 4],
        [4, 12],
      ],
      '0:0-10(1:2-5(2:4-5) 2:5-10) 2:10-13',
    ],
  ])('%s', (_, spans, shape) => expect(shapeOf(nest(spans.map(spanOf)))).toBe(shape));

  test('any spans: each keeps its characters, parts lie in order inside their parents', () => {
    const point = fc.nat(30);
    fc.assert(
      fc.property(fc.array(fc.tuple(point, point), { maxLength: 15 }), (pairs) => {
        const spans = pairs.map(spanOf);
        const nodes = nodesOf(nest(spans));
        spans.forEach(({ start, end }, i) => {
          const parts = nodes.filter(({ card }) => card === String(i));
          const covered = parts.flatMap((part) =>
            Array.from({ length: part.end - part.start }, (_, k) => part.start + k),
          );
          expect(covered.sort((a, b) => a - b)).toEqual(
            Array.from({ length: end - start }, (_, k) => start + k),
          );
          expect(parts.filter(({ first }) => first)).toHaveLength(1);
        });
        for (const { start, end, children } of nodes)
          children.forEach((child, i) => {
            expect(child.start).toBeGreaterThanOrEqual(i ? children[i - 1]!.end : start);
            expect(child.end).toBeLessThanOrEqual(end);
          });
      }),
    );
  });
});

const anything = (value: unknown): never => value as never;

test.each<[string, () => unknown, string]>([
  ['no text', () => highlight(anything(1), record), 'highlight: text must be a string, not number'],
  [
    'no record',
    () => highlight(TEXT, anything(null)),
    'highlight: record must be a record of kliping (its schema is "kliping/1")',
  ],
  [
    'another text',
    () => highlight(` ${TEXT}`, record),
    'highlight: record.title is "KPU Bengkalis Gelar Rakor Pilkada Serentak 2024", but the text has " KPU Bengkalis Gelar Rakor Pilkada Serentak 202" there: the record is of another text',
  ],
  [
    'a text cut short',
    () =>
      highlightAnsi('', {
        ...record,
        title: null,
        dateline: null,
        sections: [{ kind: 'body', start: 0, end: 9 }],
      }),
    'highlightAnsi: record.sections[0] is [0,9], but the text has "" there: the record is of another text',
  ],
  [
    'a prefix that is no id',
    () => highlight(TEXT, record, { idPrefix: '"x' }),
    'highlight: options.idPrefix must begin with a letter and have letters, digits, - and _',
  ],
])('%s is told', (_, call, message) => {
  expect(call).toThrow(new TypeError(message));
});

test.each([
  ['KPU gelar rapat Pilkada 2024.', 'Pilkada 2024'],
  ['KPU gelar rapat Pilkada Serentak pada tahun 2024.', 'Pilkada Serentak pada tahun 2024'],
])('an election has its year once: %s', (text, title) => {
  expect(highlight(text, parse(text))).toContain(`<h3>${title}</h3>`);
});
