/** The thread of `--jobs`: one release at a time. */
import type { Input } from './input.js';
import { type Job, openJob, type Piece, runJob, type Settings } from './job.js';

/** What a thread is asked to do. */
export interface Task {
  settings: Settings;
  input: Input;
}

let job: Promise<Job> | undefined;

/** Runs one task. All tasks of a run have the same settings. */
export default async function run({ settings, input }: Task): Promise<Piece> {
  return runJob(await (job ??= openJob(settings)), input);
}
