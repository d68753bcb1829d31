/** The thread of `--jobs`: one batch of releases at a time. */
import type { Input, Problem } from './input.js';
import { type Job, openJob, type Piece, runJob, type Settings } from './job.js';

/** What a thread is asked to do. */
export interface Task {
  settings: Settings;
  inputs: (Input | Problem)[];
}

let job: Promise<Job> | undefined;

/** Runs one task. All tasks of a run have the same settings. */
export default async function run({ settings, inputs }: Task): Promise<Piece[]> {
  const ready = await (job ??= openJob(settings));
  const pieces: Piece[] = [];
  for (const input of inputs) pieces.push('problem' in input ? input : await runJob(ready, input));
  return pieces;
}
