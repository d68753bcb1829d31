/** Web streams: each step takes as much as the next one asks for. */
import type { Parser } from '../parser.js';
import { readJsonLine } from './json-line.js';
import { type Line, LineSplitter } from './lines.js';
import { parseItem } from './parse-item.js';
import type { Failure, Input, Item, Outcome } from './types.js';

/**
 * How JSON Lines are read.
 *
 * @example jsonLines(chunks, { maxLineBytes: 1_000_000 })
 */
export interface JsonLinesOptions {
  /** How long a line can be, in bytes of UTF-8; 10,000,000 unless told. */
  maxLineBytes?: number | undefined;
}

const MAX_LINE_BYTES = 10_000_000;

/** What a line holds, `null` for a blank one. */
export function itemOf(line: Line): Input | Failure | null {
  if ('text' in line && line.text.trim() === '') return null;
  const input = 'text' in line ? readJsonLine(line.text) : line;
  if (!('problem' in input)) return input;
  return { error: new Error(`line ${line.number}: ${input.problem}`) };
}

/** Checks the options and makes a splitter of lines. */
export function splitterFor({ maxLineBytes = MAX_LINE_BYTES }: JsonLinesOptions): LineSplitter {
  if (!(maxLineBytes > 0))
    throw new TypeError(`options.maxLineBytes must be a number above 0, not ${maxLineBytes}`);
  return new LineSplitter(maxLineBytes);
}

/**
 * JSON Lines in, releases out: one for each line, `{"text": …}` with an optional `id`, `publishedAt` and
 * `homeRegion`. Other fields are carried. Blank lines are skipped; a line that cannot be read becomes a failure that
 * names its number.
 *
 * @param options how long a line can be
 * @throws {TypeError} when `maxLineBytes` is not above 0
 * @example file.stream().pipeThrough(jsonLinesDecoder()).pipeThrough(parseTransform(parser))
 */
export function jsonLinesDecoder(
  options: JsonLinesOptions = {},
): TransformStream<string | Uint8Array, Input | Failure> {
  const splitter = splitterFor(options);
  const pass = (
    lines: Iterable<Line>,
    controller: TransformStreamDefaultController<Input | Failure>,
  ): void => {
    for (const line of lines) {
      const item = itemOf(line);
      if (item) controller.enqueue(item);
    }
  };
  return new TransformStream({
    transform: (chunk, controller) => pass(splitter.push(chunk), controller),
    flush: (controller) => pass(splitter.end(), controller),
  });
}

/**
 * Releases in, outcomes out: one for each, in order. What cannot be read becomes a failure and stops nothing.
 *
 * @param parser that of `createParser`, of `kliping` or `kliping/deep`
 * @example texts.pipeThrough(parseTransform(createParser()))
 */
export function parseTransform(parser: Parser): TransformStream<Item, Outcome> {
  let index = 0;
  return new TransformStream({
    transform: (item, controller) => controller.enqueue(parseItem(parser, item, index++)),
  });
}

/**
 * An outcome as a line of JSON: `id`, carried fields and the record, or `id` and `error`.
 *
 * @param outcome what `parseEach`, `parseMany` or `parseTransform` gave
 * @returns the line with its line feed
 * @example toJsonLine({ index: 0, id: 'a', error: new Error('line 1: not JSON') }) // '{"id":"a","error":"line 1: not JSON"}\n'
 */
export function toJsonLine(outcome: Outcome): string {
  const { id } = outcome;
  const line =
    'error' in outcome
      ? { id, error: outcome.error.message }
      : { id, ...outcome.carried, ...outcome.record };
  return `${JSON.stringify(line)}\n`;
}

/**
 * Outcomes in, JSON Lines out, as text.
 *
 * @example outcomes.pipeThrough(jsonLinesEncoder()).pipeThrough(new TextEncoderStream())
 */
export const jsonLinesEncoder = (): TransformStream<Outcome, string> =>
  new TransformStream({
    transform: (outcome, controller) => controller.enqueue(toJsonLine(outcome)),
  });
