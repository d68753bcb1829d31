/** A release with its spans coloured for a terminal. */
import type { Release } from '../record/types.js';
import { type Card, cardsOf, type Kind } from './cards.js';
import { escapeTerminal } from './escape.js';
import { type Node, nest, spansOf } from './spans.js';

/** Foreground colours of the eight that every terminal has, in the terminal's own light or dark. */
const COLOURS: Readonly<Record<Kind, number>> = {
  event: 33,
  official: 34,
  person: 36,
  institution: 32,
  region: 33,
  date: 35,
  election: 35,
  quote: 39,
  dateline: 36,
  warning: 31,
};

const RESET = '\u001b[0m';
const UNDERLINE = 4;
const FAINT = '\u001b[2m';

/** What stands behind a span: the fact that says most. */
function noteOf({ kind, facts }: Card, label: string): string {
  const leading = { official: 'office', institution: 'region', region: 'code', date: 'ISO date' };
  const wanted = leading[kind as keyof typeof leading];
  const value = facts.find(([name]) => name === wanted)?.[1];
  return escapeTerminal(value === undefined ? label : `${label} ${value}`).replace(/\n/g, ' ');
}

interface Terminal {
  text: string;
  cards: Map<string, Card>;
  notes: boolean;
}

function write(
  terminal: Terminal,
  nodes: readonly Node[],
  from: number,
  to: number,
  style: string,
): string {
  let out = '';
  let at = from;
  for (const node of nodes) {
    const card = terminal.cards.get(node.card)!;
    const own = `\u001b[${UNDERLINE};${COLOURS[card.kind]}m`;
    const note = terminal.notes && node.first ? `${FAINT}⟨${noteOf(card, node.label)}⟩` : '';
    const inside = write(terminal, node.children, node.start, node.end, own);
    out += `${escapeTerminal(terminal.text.slice(at, node.start))}${RESET}${own}${inside}${RESET}${note}${RESET}${style}`;
    at = node.end;
  }
  return out + escapeTerminal(terminal.text.slice(at, to));
}

export function ansi(text: string, record: Release, notes: boolean): string {
  const cards = new Map(cardsOf(record).map((card) => [card.id, card]));
  return write({ text, cards, notes }, nest(spansOf(record)), 0, text.length, '');
}
