/** Inputs as pieces of output, one after the other or on several threads. */
import { mapInBatches } from '../../stream/batches.js';
import { openPool } from '../../stream/pool.js';
import { describe } from '../describe.js';
import { optimiseLate } from '../v8.js';
import type { Input, Problem } from './input.js';
import { type Job, type Piece, runJob, type Settings } from './job.js';
import type { Task } from './worker.js';

type Inputs = AsyncIterable<Input | Problem>;

async function* onePiece(inputs: Inputs, job: Job): AsyncGenerator<Piece> {
  for await (const input of inputs) yield 'problem' in input ? input : await runJob(job, input);
}

async function* manyPieces(
  inputs: Inputs,
  settings: Settings,
  threads: number,
): AsyncGenerator<Piece> {
  optimiseLate();
  const pool = await openPool<Task, Piece[]>(new URL('./cli-worker.js', import.meta.url), threads);
  try {
    yield* mapInBatches<Input | Problem, Piece>(inputs, {
      threads,
      sizeOf: (input) => ('problem' in input ? 0 : input.text.length),
      run: (batch) => pool.run({ settings, inputs: batch }),
      fail: ({ where }, _, error) => ({ where, problem: `a thread died: ${describe(error)}` }),
    });
  } finally {
    await pool.close();
  }
}

/** The pieces of the inputs, in order, whatever the number of threads. */
export const makePieces = (
  inputs: Inputs,
  job: Job,
  settings: Settings,
  threads: number,
): AsyncGenerator<Piece> =>
  threads === 1 ? onePiece(inputs, job) : manyPieces(inputs, settings, threads);
