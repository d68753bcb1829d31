/** Rows as pieces of output, one after the other or on several threads. */
import { mapInBatches } from '../../stream/batches.js';
import { openPool } from '../../stream/pool.js';
import { describe } from '../describe.js';
import { readyForThreads } from '../v8.js';
import type { Row } from './input.js';
import { type Job, type Piece, runJob, type Settings } from './job.js';
import type { Task } from './worker.js';

type Rows = AsyncIterable<Row>;

async function* onePiece(rows: Rows, job: Job): AsyncGenerator<Piece> {
  for await (const row of rows) yield await runJob(job, row);
}

/** How long a row is, in characters. */
function sizeOf(row: Row): number {
  if ('problem' in row) return 0;
  return 'line' in row ? row.line.length : row.text.length;
}

async function* manyPieces(rows: Rows, settings: Settings, threads: number): AsyncGenerator<Piece> {
  readyForThreads();
  const pool = await openPool<Task, Piece[]>(new URL('./cli-worker.js', import.meta.url), threads);
  try {
    yield* mapInBatches<Row, Piece>(rows, {
      threads,
      sizeOf,
      run: (batch) => pool.run({ settings, rows: batch }),
      fail: ({ where }, _, error) => ({ where, problem: `a thread died: ${describe(error)}` }),
    });
  } finally {
    await pool.close();
  }
}

/** The pieces of the rows, in order, whatever the number of threads. */
export const makePieces = (
  rows: Rows,
  job: Job,
  settings: Settings,
  threads: number,
): AsyncGenerator<Piece> =>
  threads === 1 ? onePiece(rows, job) : manyPieces(rows, settings, threads);
