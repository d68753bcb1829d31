/**
 * kliping/stream: many releases, one after the other or on several threads, with back-pressure and in order.
 *
 * Works in browsers, too, except for `parseMany`, which needs Node and the package `piscina`.
 */
import type { Parser } from './parser.js';
import type { AnyIterable } from './stream/in-order.js';
import { parseItem } from './stream/parse-item.js';
import { itemOf, type JsonLinesOptions, splitterFor } from './stream/transforms.js';
import type { Failure, Input, Item, Outcome } from './stream/types.js';

export { parseMany, type ManyOptions } from './stream/many.js';
export {
  jsonLinesDecoder,
  jsonLinesEncoder,
  type JsonLinesOptions,
  parseTransform,
  toJsonLine,
} from './stream/transforms.js';
export type { AnyIterable } from './stream/in-order.js';
export type { Failure, Input, Item, Outcome, Success } from './stream/types.js';

/**
 * Reads releases one after the other. What cannot be read becomes a failure and stops nothing.
 *
 * @param items releases or texts; the outcome of an item without `id` has its index, from 0, as its id
 * @param parser that of `createParser`, of `kliping` or `kliping/deep`
 * @returns one outcome for each item, in order; the next item is asked for when the next outcome is
 * @throws whatever `items` throws
 * @example for await (const outcome of parseEach(jsonLines(chunks), createParser())) out.write(toJsonLine(outcome));
 */
export async function* parseEach(
  items: AnyIterable<Item>,
  parser: Parser,
): AsyncGenerator<Outcome> {
  let index = 0;
  for await (const item of items) yield parseItem(parser, item, index++);
}

/**
 * The releases in JSON Lines: see {@link jsonLinesDecoder}.
 *
 * @param chunks bytes or text, cut anywhere
 * @param options how long a line can be
 * @throws {TypeError} when `maxLineBytes` is not above 0; and whatever `chunks` throws
 * @example jsonLines(createReadStream('releases.jsonl'))
 */
export async function* jsonLines(
  chunks: AnyIterable<string | Uint8Array>,
  options: JsonLinesOptions = {},
): AsyncGenerator<Input | Failure> {
  const splitter = splitterFor(options);
  for await (const chunk of chunks) {
    for (const line of splitter.push(chunk)) {
      const item = itemOf(line);
      if (item) yield item;
    }
  }
  for (const line of splitter.end()) {
    const item = itemOf(line);
    if (item) yield item;
  }
}
