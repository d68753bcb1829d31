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

/** The place of an item that cannot be read. */
export const failureOf = (item: Item, index: number, error: unknown): Outcome => ({
  index,
  id: typeof item === 'string' ? index : (item.id ?? index),
  error: errorOf(error),
});

/** Reads one item; never throws. An item without an id gets its index. */
export function parseItem(parser: Parser, item: Item, index: number): Outcome {
  const input = typeof item === 'string' ? { text: item } : item;
  if ('error' in input) return failureOf(input, index, input.error);
  try {
    const record = parser.parse(input.text, givenOptions(input));
    return { index, id: input.id ?? index, carried: input.carried ?? {}, record };
  } catch (error) {
    return failureOf(input, index, error);
  }
}
