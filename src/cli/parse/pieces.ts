/** Inputs as pieces of output, one after the other or on several threads. */
import { mapInOrder } from '../../stream/in-order.js';
import { openPool } from '../../stream/pool.js';
import { describe } from '../describe.js';
import type { Input, Problem } from './input.js';
import { type Job, type Piece, runJob, type Settings } from './job.js';
import type { Task } from './worker.js';

type Inputs = AsyncIterable<Input | Problem>;

async function* onePiece(inputs: Inputs, job: Job): AsyncGenerator<Piece> {
  for await (const input of inputs) yield 'problem' in input ? input : runJob(job, input);
}

async function* manyPieces(
  inputs: Inputs,
  settings: Settings,
  threads: number,
): AsyncGenerator<Piece> {
  const pool = await openPool<Task, Piece>(new URL('./cli-worker.js', import.meta.url), threads);
  const run = async (input: Input | Problem): Promise<Piece> => {
    if ('problem' in input) return input;
    try {
      return await pool.run({ settings, input });
    } catch (error) {
      return { where: input.where, problem: `a thread died: ${describe(error)}` };
    }
  };
  try {
    yield* mapInOrder(inputs, 4 * threads, run);
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
