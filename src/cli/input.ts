import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { getSystemErrorMap } from 'node:util';

/** A release to parse, with the fields that its JSON line brought besides. */
export interface Input {
  /** Where it stands, for messages: `FILE` or `FILE:LINE`. */
  where: string;
  id: unknown;
  text: string;
  publishedAt?: string;
  homeRegion?: string;
  carried: Record<string, unknown>;
}

/** Something that cannot be parsed, in words for the user. */
export interface Problem {
  where: string;
  problem: string;
}

const JSON_LINES_NAME = /\.(?:jsonl|ndjson)$/i;
/** Enough of a file to tell: its first character that is no space, two of them after a brace. */
const BEGINNING = /^\s*(?:[^\s{]|\{\s*\S)/;
const JSON_OBJECT = /^\s*\{\s*["}]/;

/**
 * Yields the releases of the files in order; `-` is standard input. What cannot be read is yielded
 * as a problem, and reading goes on behind it. Holds one line (of a text file: the file) at a time.
 *
 * @example for await (const input of readInputs(['a.txt', 'b.jsonl'], process.stdin)) { … }
 */
export async function* readInputs(
  files: string[],
  stdin: Readable,
): AsyncGenerator<Input | Problem> {
  for (const file of files) {
    const name = file === '-' ? 'stdin' : file;
    try {
      yield* readSource(name, decode(file === '-' ? stdin : createReadStream(file)));
    } catch (error) {
      yield { where: name, problem: describe(error) };
    }
  }
}

async function* readSource(
  name: string,
  chunks: AsyncGenerator<string>,
): AsyncGenerator<Input | Problem> {
  let head = '';
  while (!BEGINNING.test(head)) {
    const { value, done } = await chunks.next();
    if (done) break;
    head += value;
  }
  if (JSON_LINES_NAME.test(name) || JSON_OBJECT.test(head)) {
    yield* readJsonLines(name, prepend(head, chunks));
    return;
  }
  const parts = [head];
  for await (const chunk of chunks) parts.push(chunk);
  const text = parts.join('');
  if (text.trim() !== '') yield { where: name, id: name, text, carried: {} };
}

async function* readJsonLines(
  name: string,
  chunks: AsyncIterable<string>,
): AsyncGenerator<Input | Problem> {
  let number = 0;
  for await (const line of splitLines(chunks)) {
    number++;
    if (line.trim() !== '') yield readJsonLine(`${name}:${number}`, line);
  }
}

function readJsonLine(where: string, line: string): Input | Problem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { where, problem: `not JSON: ${describe(error)}` };
  }
  const { id, text, publishedAt, homeRegion, ...carried } = Object(value) as Record<
    string,
    unknown
  >;
  if (typeof text !== 'string') return { where, problem: 'no string "text"' };
  const input: Input = { where, id: id ?? where, text, carried };
  for (const [key, option] of Object.entries({ publishedAt, homeRegion })) {
    if (option === undefined || option === null) continue;
    if (typeof option !== 'string') return { where, problem: `"${key}" is not a string` };
    input[key as 'publishedAt' | 'homeRegion'] = option;
  }
  return input;
}

/** Splits at line feeds only: node:readline also splits at U+2028, which JSON strings may hold. */
async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let unfinished: string[] = []; // parts of a line, joined once, so that a long line costs linear time
  for await (const chunk of chunks) {
    const [first, ...others] = chunk.split('\n');
    unfinished.push(first);
    for (const next of others) {
      yield unfinished.join('');
      unfinished = [next];
    }
  }
  yield unfinished.join('');
}

async function* prepend(head: string, chunks: AsyncIterable<string>): AsyncGenerator<string> {
  yield head;
  yield* chunks;
}

/** The text of a stream of bytes, without its byte order mark. */
async function* decode(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of stream) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

/** An error in words: of the system "no such file or directory", else its message on one line. */
export function describe(error: unknown): string {
  const { errno, message } = error as NodeJS.ErrnoException;
  const system = errno === undefined ? undefined : getSystemErrorMap().get(errno)?.[1];
  return system ?? message.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
