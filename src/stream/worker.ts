/** The thread of `parseMany`: reads one item at a time. */
import type { Parser } from '../parser.js';
import type { ParserOptions } from '../record/options.js';
import { failureOf, parseItem } from './parse-item.js';
import type { Item, Outcome } from './types.js';

/** What a thread is asked to do. */
export interface Task {
  item: Item;
  index: number;
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
export default async function run({ item, index, entry, parser }: Task): Promise<Outcome> {
  try {
    return parseItem(await parserFor(entry, parser), item, index);
  } catch (error) {
    return failureOf(item, index, error);
  }
}
