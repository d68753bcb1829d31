/** A release and its record as HTML that needs nothing else. */
import type { Release } from '../record/types.js';
import { type Card, cardsOf, type Kind, KINDS } from './cards.js';
import { escapeHtml } from './escape.js';
import { type Node, nest, type Span, spansOf } from './spans.js';
import { viewStyle } from './style.js';

const HEADINGS: Readonly<Record<Kind, string>> = {
  event: 'Events',
  official: 'Officials',
  person: 'People',
  institution: 'Institutions',
  region: 'Regions',
  date: 'Dates',
  election: 'Elections',
  quote: 'Quotes',
  dateline: 'Dateline',
  warning: 'Warnings',
};

/** Name of the spans that only say that nothing is read here. */
const UNREAD = 'unread';

interface Page {
  text: string;
  cards: Map<string, Card>;
  prefix: string;
  /** Numbers of the spans of each card, in the order in which they are written. */
  marks: Map<string, number[]>;
  /** How many spans have been written. */
  written: number;
}

const tipOf = ({ kind, title, facts }: Card): string =>
  [`${kind}: ${title}`, ...facts.map(([label, value]) => `${label}: ${value}`)].join('\n');

function openTag(page: Page, { card: id, label, first }: Node): string {
  const card = page.cards.get(id)!;
  const tip = escapeHtml(tipOf(card));
  if (!first) return `<mark class="k-${card.kind}" data-tip="${tip}">`;
  const known = page.marks.get(id) ?? [];
  const number = ++page.written;
  page.marks.set(id, [...known, number]);
  return `<mark class="k-${card.kind}" id="${page.prefix}-m${number}" tabindex="0" data-label="${label}" data-tip="${tip}" aria-describedby="${page.prefix}-${id}">`;
}

function textHtml(page: Page, nodes: readonly Node[], from: number, to: number): string {
  let html = '';
  let at = from;
  for (const node of nodes) {
    html += escapeHtml(page.text.slice(at, node.start));
    const inside = textHtml(page, node.children, node.start, node.end);
    html +=
      node.label === UNREAD
        ? `<span class="k-unread">${inside}</span>`
        : `${openTag(page, node)}${inside}</mark>`;
    at = node.end;
  }
  return html + escapeHtml(page.text.slice(at, to));
}

function cardHtml(page: Page, { id, kind, title, facts }: Card): string {
  const marks = page.marks.get(id) ?? [];
  const links = marks.map(
    (number, i) =>
      `<a href="#${page.prefix}-m${number}" aria-label="mention ${i + 1} of ${escapeHtml(title)}">${i + 1}</a>`,
  );
  const rows = [
    ...facts.map(([label, value]) => [label, escapeHtml(value)]),
    ...(links.length > 0 ? [['in the text', links.join(' ')]] : []),
  ].map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`);
  return `<section class="k-${kind}" id="${page.prefix}-${id}"><h3>${escapeHtml(title)}</h3><dl>${rows.join('')}</dl></section>`;
}

function recordHtml(page: Page): string {
  const cards = [...page.cards.values()];
  return KINDS.map((kind) => {
    const own = cards.filter((card) => card.kind === kind);
    if (own.length === 0) return '';
    return `<h2>${HEADINGS[kind]}</h2>${own.map((card) => cardHtml(page, card)).join('')}`;
  }).join('');
}

/** Parts of the page that give nothing to the record. */
const unreadSpans = ({ sections }: Release): Span[] =>
  sections
    .filter(({ kind }) => kind === 'related' || kind === 'footer')
    .map(({ start, end }) => ({ start, end, card: UNREAD, label: UNREAD }));

/** The release with its record beside it, as one element. */
export function fragmentHtml(
  text: string,
  record: Release,
  { prefix, style, heading }: { prefix: string; style: boolean; heading: string | null },
): string {
  const cards = new Map(cardsOf(record).map((card) => [card.id, card]));
  const page: Page = { text, cards, prefix, marks: new Map(), written: 0 };
  const nodes = nest([...spansOf(record), ...unreadSpans(record)]);
  const marked = textHtml(page, nodes, 0, text.length);
  const css = style ? `<style>${viewStyle}</style>` : '';
  const h1 = heading === null ? '' : `<h1 class="k-heading">${escapeHtml(heading)}</h1>`;
  return `<div class="kliping">${css}${h1}<article class="k-text" lang="id">${marked}</article><aside class="k-record" aria-label="Record">${recordHtml(page)}</aside></div>`;
}

/** A page around an element; no script runs in it and nothing is loaded. */
export function pageHtml(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>html{color-scheme:light dark}body{margin:0}@media (prefers-color-scheme:dark){body{background:#15171b}}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
