/** The thread of `--jobs`: one batch of releases at a time. */
import type { Row } from './input.js';
import { type Job, openJob, type Piece, runJob, type Settings } from './job.js';

/** What a thread is asked to do. */
export interface Task {
  settings: Settings;
  rows: Row[];
}

let job: Promise<Job> | undefined;

/** Runs one task. All tasks of a run have the same settings. */
export default async function run({ settings, rows }: Task): Promise<Piece[]> {
  const ready = await (job ??= openJob(settings));
  const pieces: Piece[] = [];
  for (const row of rows) pieces.push(await runJob(ready, row));
  return pieces;
}
