/** One item in, one outcome out. */
import type { Parser } from '../parser.js';
import type { ParseOptions } from '../record/options.js';
import type { Input, Item, Outcome } from './types.js';

/** The options that an item brings, without the keys of those that it does not. */
export function givenOptions({
  publishedAt,
  homeRegion,
}: Pick<Input, 'publishedAt' | 'homeRegion'>): ParseOptions {
  return {
    ...(publishedAt !== undefined && { publishedAt }),
    ...(homeRegion !== undefined && { homeRegion }),
  };
}

const errorOf = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(String(thrown));

/** An item as an object; what is neither a text nor a release becomes one that cannot be read. */
const inputOf = (item: Item): Exclude<Item, string> =>
  typeof item === 'object' && item !== null ? item : { text: item };

/** How many characters an item has: none, if it has no text. */
export function lengthOf(item: Item): number {
  const text: unknown = (inputOf(item) as Partial<Input>).text;
  return typeof text === 'string' ? text.length : 0;
}

/** The place of an item that cannot be read. */
export const failureOf = (item: Item, index: number, error: unknown): Outcome => ({
  index,
  id: inputOf(item).id ?? index,
  error: errorOf(error),
});

/** Reads one item; never throws. An item without an id gets its index. */
export function parseItem(parser: Parser, item: Item, index: number): Outcome {
  const input = inputOf(item);
  if ('error' in input) return failureOf(input, index, input.error);
  try {
    const record = parser.parse(input.text, givenOptions(input));
    return { index, id: input.id ?? index, carried: input.carried ?? {}, record };
  } catch (error) {
    return failureOf(input, index, error);
  }
}
