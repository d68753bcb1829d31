/** Sources as releases. */
import { statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { readJsonLine } from '../../stream/json-line.js';
import { LineSplitter, type Line } from '../../stream/lines.js';
import type { Input as StreamInput } from '../../stream/types.js';
import { describe } from '../describe.js';
import { readBytes, type Source } from './sources.js';

/** A release to parse, with the fields that its JSON line brought besides. */
export interface Input extends StreamInput {
  /** Where it stands, for messages: `FILE` or `FILE:LINE`. */
  where: string;
  id: unknown;
  carried: Record<string, unknown>;
  /** Whether `text` is a web page. */
  html: boolean;
}

/** Something that cannot be parsed, in words for the user. */
export interface Problem {
  where: string;
  problem: string;
}

/** A line of JSON Lines that is not read yet: who parses the release does so, in a thread of its own perhaps. */
export interface UnreadLine {
  where: string;
  line: string;
  html: boolean;
}

/** What comes from the sources. */
export type Row = Input | UnreadLine | Problem;

/** How sources are read. */
export interface Reading {
  stdin: Readable;
  /** Whether releases are web pages; files named `*.html` are anyway. */
  html: boolean;
  /** How long a release can be, in bytes of UTF-8. */
  maxBytes: number;
  /** Is told how many bytes were read. */
  onBytes(bytes: number): void;
}

const JSON_LINES_NAME = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;
const HTML_NAME = /\.html?(?:\.gz)?$/i;
/** Enough of a file to tell: its first character that is no space, two of them after a brace. */
const BEGINNING = /^\s*(?:[^\s{]|\{\s*\S)/;
const JSON_OBJECT = /^\s*\{\s*["}]/;
const MAX_BEGINNING = 1 << 16;

/** Makes something of a line of JSON Lines; `html` says whether releases are web pages. */
export type LineReader<R> = (where: string, line: string, html: boolean) => R;

/**
 * Yields the releases of the sources in order, lines of JSON Lines as they stand. What cannot be read is yielded as a
 * problem, and reading goes on behind it. Holds one line (of a text file: the file) at a time.
 *
 * @example for await (const row of readRows(findSources(['a.txt', 'b.jsonl']), reading)) asInput(row);
 */
export const readRows = (
  sources: Iterable<Source | Problem>,
  reading: Reading,
): AsyncGenerator<Row> =>
  readSources(sources, reading, (where, line, html): Row => ({ where, line, html }));

/** As {@link readRows}, with what `lineOf` makes of the lines of JSON Lines. */
export async function* readSources<R>(
  sources: Iterable<Source | Problem>,
  reading: Reading,
  lineOf: LineReader<R>,
): AsyncGenerator<Input | Problem | R> {
  for (const source of sources) {
    if ('problem' in source) {
      yield source;
      continue;
    }
    try {
      if (source.path !== null && statSync(source.path).isDirectory())
        throw new Error(`is a folder: name its files, such as '${source.path}/*.txt'`);
      yield* readSource(
        source.name,
        readBytes(source, reading.stdin, reading.onBytes),
        reading,
        lineOf,
      );
    } catch (error) {
      yield { where: source.name, problem: describe(error) };
    }
  }
}

async function* readSource<R>(
  name: string,
  chunks: AsyncGenerator<Buffer>,
  reading: Reading,
  lineOf: LineReader<R>,
): AsyncGenerator<Input | Problem | R> {
  const parts: Buffer[] = [];
  let head = '';
  while (!BEGINNING.test(head) && head.length < MAX_BEGINNING) {
    const { value, done } = await chunks.next();
    if (done) break;
    parts.push(value);
    head = Buffer.concat(parts).subarray(0, MAX_BEGINNING).toString();
  }
  const all = prepend(parts, chunks);
  const isJson = JSON_LINES_NAME.test(name) || JSON_OBJECT.test(head);
  yield* isJson ? readJsonLines(name, all, reading, lineOf) : readText(name, all, reading);
}

async function* readText(
  name: string,
  chunks: AsyncIterable<Buffer>,
  { html, maxBytes }: Reading,
): AsyncGenerator<Input | Problem> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) {
      yield { where: name, problem: `longer than ${maxBytes} bytes` };
      return;
    }
    parts.push(chunk);
  }
  const text = decode(Buffer.concat(parts));
  if (text === null) yield { where: name, problem: 'not UTF-8' };
  else if (text.includes('\0')) yield { where: name, problem: 'no text: it holds a NUL' };
  else if (text.trim() !== '')
    yield { where: name, id: name, text, carried: {}, html: html || HTML_NAME.test(name) };
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function* readJsonLines<R>(
  name: string,
  chunks: AsyncIterable<Buffer>,
  { html, maxBytes }: Reading,
  lineOf: LineReader<R>,
): AsyncGenerator<Problem | R> {
  const splitter = new LineSplitter(maxBytes);
  const read = function* (lines: Iterable<Line>): Generator<Problem | R> {
    for (const line of lines) {
      const where = `${name}:${line.number}`;
      if ('problem' in line) yield { where, problem: line.problem };
      else if (line.text.trim() !== '') yield lineOf(where, line.text, html);
    }
  };
  for await (const chunk of chunks) yield* read(splitter.push(chunk));
  yield* read(splitter.end());
}

/** A line as a release. */
export function readLine(where: string, line: string, html: boolean): Input | Problem {
  const input = readJsonLine(line, html ? 'html' : 'text');
  if ('problem' in input) return { where, ...input };
  return { ...input, where, id: input.id ?? where, carried: input.carried ?? {}, html };
}

/** A row as the release that it holds. */
export const asInput = (row: Row): Input | Problem =>
  'line' in row ? readLine(row.where, row.line, row.html) : row;

async function* prepend(
  parts: readonly Buffer[],
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  yield* parts;
  yield* chunks;
}
