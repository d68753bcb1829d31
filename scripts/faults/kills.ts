/** Runs that are killed at random moments and go on with --resume. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { killAfter, run, start } from './child.js';
import { countLines, endsWhole, isBeginning, type Room } from './room.js';

export interface Kills {
  kills: number;
  /** Kills in the midst of a line. */
  torn: number;
  /** Runs from the first record to the last. */
  wholes: number;
  /** What went wrong, if anything. */
  wrong: string | null;
}

/**
 * Kills runs until there were so many kills, each going on where the last one was killed. After each kill the file
 * must hold the first bytes of the records and nothing else, and at each end all of them.
 *
 * @param random a number from 0 to 1, each time another one
 * @param say is told about each kill
 */
export async function killOften(
  room: Room,
  kills: number,
  jobs: number,
  random: () => number,
  say: (line: string) => void,
): Promise<Kills> {
  const output = room.path(`killed-${jobs}.jsonl`);
  const args = ['parse', room.input, '-o', output, '--resume', '--jobs', String(jobs)];
  rmSync(output, { force: true });
  const begun = performance.now();
  await run(args);
  const whole = performance.now() - begun;
  rmSync(output);

  const result: Kills = { kills: 0, torn: 0, wholes: 0, wrong: null };
  const verify = (isEnd: boolean): boolean => {
    const bytes = existsSync(output) ? readFileSync(output) : Buffer.alloc(0);
    if (!isBeginning(room, bytes)) result.wrong = `after kill ${result.kills} the file is another`;
    if (isEnd && bytes.length !== room.records.length)
      result.wrong = `a run ended with ${countLines(bytes)} records of ${room.lines.length}`;
    if (!endsWhole(bytes)) result.torn++;
    say(`kill ${result.kills}: ${countLines(bytes)} whole lines, ${bytes.length} bytes`);
    return result.wrong === null;
  };
  while (result.kills < kills) {
    const { status, err } = await killAfter(start(args), random() * whole, 'SIGKILL');
    if (status === 'SIGKILL') result.kills++;
    else if (status !== 0) result.wrong = `status ${status}: ${err}`;
    if (!verify(status === 0) || result.wrong) return result;
    if (status !== 0) continue;
    result.wholes++;
    rmSync(output);
  }
  await run(args);
  result.wholes++;
  verify(true);
  return result;
}
