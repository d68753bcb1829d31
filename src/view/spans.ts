/** The stretches of the text that a record speaks of, and how they lie in each other. */
import type { Mention, Release } from '../record/types.js';

/** A stretch to be marked; several of one thing share its card. */
export interface Span {
  start: number;
  end: number;
  /** Id of the card. */
  card: string;
  /** What the stretch is of the thing: `official`, `office`, `venue` … */
  label: string;
}

type Place = Pick<Mention, 'start' | 'end'>;

/** Every stretch of the record but sections and evidence, in order of start, longer ones first. */
export function spansOf(record: Release): Span[] {
  const spans: Span[] = [];
  const add = (card: string, label: string, ...places: (Partial<Place> | null)[]): void => {
    for (const place of places)
      if (place?.start !== undefined && place.end !== undefined)
        spans.push({ start: place.start, end: place.end, card, label });
  };
  add('dateline', 'dateline', record.dateline);
  add('published', 'published', record.published);
  for (const { id, mentions, positions } of record.officials) {
    add(id, 'office', ...positions.map(({ title }) => title));
    add(id, 'official', ...mentions);
  }
  for (const { id, mentions } of record.people) add(id, 'person', ...mentions);
  for (const { id, mentions } of record.institutions) add(id, 'institution', ...mentions);
  record.regions.forEach(({ mentions }, i) => add(`region-${i + 1}`, 'region', ...mentions));
  record.dates.forEach((date, i) => add(`date-${i + 1}`, 'date', date));
  for (const { id, mentions } of record.elections) add(id, 'election', ...mentions);
  record.quotes.forEach((quote, i) => {
    add(`quote-${i + 1}`, 'quote', quote);
    add(`quote-${i + 1}`, 'cue', quote.cue);
  });
  for (const { id, name, trigger, where } of record.events) {
    add(id, 'event', name);
    add(id, 'trigger', trigger);
    add(id, 'venue', where.venue);
    add(id, 'address', where.address);
  }
  record.warnings.forEach((warning, i) => add(`warning-${i + 1}`, 'warning', warning));
  return spans.sort(before);
}

const before = (a: Place, b: Place): number => a.start - b.start || b.end - a.end;

/** Checks that a record is of this text. */
export function checkRecord(text: unknown, record: unknown, where: string): void {
  if (typeof text !== 'string')
    throw new TypeError(`${where}: text must be a string, not ${typeof text}`);
  if ((record as Partial<Release> | null)?.schema !== 'kliping/1')
    throw new TypeError(`${where}: record must be a record of kliping (its schema is "kliping/1")`);
  check(record, 'record');

  function check(value: unknown, path: string): void {
    if (typeof value !== 'object' || value === null) return;
    const { start, end, text: own } = value as Partial<Mention>;
    if (start !== undefined && end !== undefined) {
      const found = (text as string).slice(start, end);
      const fits = own === undefined ? end <= (text as string).length : own === found;
      if (!fits)
        throw new TypeError(
          `${where}: ${path} is ${JSON.stringify(own ?? [start, end])}, but the text has ${JSON.stringify(found)} there: the record is of another text`,
        );
    }
    for (const [key, inner] of Object.entries(value))
      check(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
  }
}

/** A span among others: what lies in it lies in `children`. */
export interface Node extends Span {
  /** False for the later parts of a span that another one cuts. */
  first: boolean;
  children: Node[];
}

/** Puts a part of a span where its start belongs. */
function insert(queue: Node[], from: number, node: Node): void {
  let at = from;
  while (at < queue.length && before(queue[at]!, node) <= 0) at++;
  queue.splice(at, 0, node);
}

/**
 * Spans as a forest. Where two overlap without one holding the other, the one
 * that starts later is cut in two at the end of the first.
 */
export function nest(spans: readonly Span[]): Node[] {
  const queue = spans.map((span): Node => ({ ...span, first: true, children: [] })).sort(before);
  const roots: Node[] = [];
  const open: Node[] = [];
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i]!;
    while (open.length > 0 && open.at(-1)!.end <= node.start) open.pop();
    const parent = open.at(-1);
    if (parent && node.end > parent.end) {
      insert(queue, i + 1, { ...node, start: parent.end, first: false, children: [] });
      node.end = parent.end;
    }
    (parent?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}
