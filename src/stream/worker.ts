/** The thread of `parseMany`: reads one batch of items at a time. */
import type { Parser } from '../parser.js';
import type { ParserOptions } from '../record/options.js';
import { failureOf, parseItem } from './parse-item.js';
import type { Item, Outcome } from './types.js';

/** What a thread is asked to do. */
export interface Task {
  items: Item[];
  /** Index of the first item. */
  first: number;
  entry: 'core' | 'deep';
  parser: ParserOptions;
}

const parsers = new Map<string, Promise<Parser>>();

async function makeParser(entry: Task['entry'], options: ParserOptions): Promise<Parser> {
  const { createParser } = await (entry === 'deep' ? import('../deep.js') : import('../index.js'));
  return createParser(options);
}

function parserFor(entry: Task['entry'], options: ParserOptions): Promise<Parser> {
  const key = JSON.stringify([entry, options]);
  const found = parsers.get(key) ?? makeParser(entry, options);
  parsers.set(key, found);
  return found;
}

/** Runs one task. */
export default async function run({ items, first, entry, parser }: Task): Promise<Outcome[]> {
  try {
    const ready = await parserFor(entry, parser);
    return items.map((item, i) => parseItem(ready, item, first + i));
  } catch (error) {
    return items.map((item, i) => failureOf(item, first + i, error));
  }
}
