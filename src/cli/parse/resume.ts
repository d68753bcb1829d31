/** Going on where an output file stopped. */
import { createReadStream } from 'node:fs';
import { OutputError } from '../output.js';
import { describe } from '../describe.js';
import { asInput, type Input, type Row } from './input.js';

/** What a file of JSON Lines holds already. */
export interface Finished {
  /** How many lines that are whole. */
  lines: number;
  /** How many bytes these have together. */
  bytes: number;
  /** The last one of them, `null` if there is none. */
  last: string | null;
}

const LINE_FEED = 10;

/**
 * Counts the whole lines of a file; one that is not there has none. Holds one line at a time.
 *
 * @throws {OutputError} when the file cannot be read
 */
export async function readFinished(path: string): Promise<Finished> {
  const finished: Finished = { lines: 0, bytes: 0, last: null };
  let parts: Buffer[] = [];
  let read = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let to; (to = chunk.indexOf(LINE_FEED, from)) >= 0; from = to + 1) {
        finished.lines++;
        finished.bytes = read + to + 1;
        if (chunk.indexOf(LINE_FEED, to + 1) < 0)
          finished.last = Buffer.concat([...parts, chunk.subarray(from, to)]).toString();
        parts = [];
      }
      parts.push(chunk.subarray(from));
      read += chunk.length;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return finished;
    throw new OutputError(`${path}: ${describe(error)}`, { cause: error });
  }
  return finished;
}

function idOf(line: string): string {
  try {
    return JSON.stringify((JSON.parse(line) as { id?: unknown }).id);
  } catch {
    return 'no record';
  }
}

/**
 * Leaves out the rows whose records are there already. Problems are passed on: they are in no file.
 *
 * @param isGood whether an input becomes a record
 * @throws {OutputError} when the file was made from other inputs
 */
export async function* skipFinished(
  rows: AsyncIterable<Row>,
  path: string,
  { lines, last }: Finished,
  isGood: (input: Input) => Promise<boolean>,
): AsyncGenerator<Row> {
  let left = lines;
  for await (const row of rows) {
    if (left === 0) {
      yield row;
      continue;
    }
    const input = asInput(row);
    if ('problem' in input || !(await isGood(input))) {
      yield input;
      continue;
    }
    if (--left > 0) continue;
    const [there, here] = [idOf(last!), JSON.stringify(input.id)];
    if (there !== here)
      throw new OutputError(
        `${path}: line ${lines} has the id ${there}, but release ${lines} has ${here}: these are other files`,
      );
  }
  if (left > 0)
    throw new OutputError(`${path}: has ${lines} records, but there are ${lines - left} releases`);
}
