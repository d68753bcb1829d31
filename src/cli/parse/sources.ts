/** Files, patterns and standard input as bytes. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { globSync, isDynamicPattern } from 'tinyglobby';
import type { Problem } from './input.js';

/** Something to read, by its name in messages; `path` is `null` for standard input. */
export interface Source {
  name: string;
  path: string | null;
}

/** Bytes read at once: enough that waiting for them is rare, little enough that memory stays small. */
const CHUNK = 1 << 18;

const byName = (a: string, b: string): number => (a < b ? -1 : 1);

/**
 * What the arguments name, in order: `-` is standard input; what is no file, but a pattern such as `*.txt`, is every
 * file that it matches, sorted.
 *
 * @example [...findSources(['a.txt', 'rilis/*.txt'])]
 */
export function* findSources(files: readonly string[]): Generator<Source | Problem> {
  for (const file of files) {
    if (file === '-') yield { name: 'stdin', path: null };
    else if (existsSync(file) || !isDynamicPattern(file)) yield { name: file, path: file };
    else {
      const found = globSync(file, { expandDirectories: false, absolute: isAbsolute(file) });
      if (found.length === 0) yield { where: file, problem: 'no file matches' };
      for (const path of found.sort(byName)) yield { name: path, path };
    }
  }
}

/** How many bytes the sources have together; `null` if that cannot be known, as of a pipe. */
export function totalBytes(sources: readonly (Source | Problem)[]): number | null {
  let total = 0;
  for (const source of sources) {
    if ('problem' in source) continue;
    const stat = source.path === null ? null : statSync(source.path, { throwIfNoEntry: false });
    if (stat === null) return null;
    if (stat?.isFile()) total += stat.size;
    else if (stat?.isFIFO()) return null;
  }
  return total;
}

async function* prepend(
  first: Buffer | undefined,
  rest: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  if (first) yield first;
  yield* rest;
}

async function* counted(
  stream: Readable,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    const bytes = chunk as Buffer;
    onBytes(bytes.length);
    yield bytes;
  }
}

const isGzip = (bytes: Buffer | undefined): boolean => bytes?.[0] === 0x1f && bytes[1] === 0x8b;

/**
 * The bytes of a source, unpacked if they are gzipped, whatever its name.
 *
 * @param onBytes is told how many bytes were read, packed as they are
 * @throws what the system says
 */
export async function* readBytes(
  source: Source,
  stdin: Readable,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const stream =
    source.path === null ? stdin : createReadStream(source.path, { highWaterMark: CHUNK });
  const chunks = counted(stream, onBytes);
  const first = (await chunks.next()).value as Buffer | undefined;
  const bytes = prepend(first, chunks);
  if (!isGzip(first)) {
    yield* bytes;
    return;
  }
  const gunzip = createGunzip();
  pipeline(Readable.from(bytes), gunzip, () => undefined); // an error comes out of gunzip, too
  yield* gunzip as AsyncIterable<Buffer>;
}
