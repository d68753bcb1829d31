/** The command line as a process of its own, watched. */
import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const CLI = resolve('dist/cli.js');

/** What became of a process. */
export interface Ended {
  /** Exit status, or the signal that ended it. */
  status: number | NodeJS.Signals;
  out: Buffer;
  err: string;
  /** The most memory that was seen resident, in MB; of a line of shell nobody knows. */
  peak: number | null;
}

interface Running {
  process: ChildProcess;
  ended: Promise<Ended>;
}

/** The largest resident size so far, where the system tells. */
function peakOf(pid: number): number {
  try {
    const line = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return line ? Number(line[1]) / 1024 : 0;
  } catch {
    return 0;
  }
}

/**
 * Starts the command line.
 *
 * @param stdio as of `spawn`; what comes out of pipes is kept
 */
export function start(args: string[], stdio: StdioOptions = ['ignore', 'pipe', 'pipe']): Running {
  return watch(spawn(process.execPath, [CLI, ...args], { stdio }));
}

/** Starts a line of shell, in which `$KLIPING` is the command line. */
export function startShell(line: string): Running {
  const KLIPING = `${process.execPath} ${CLI}`;
  return watch(
    spawn('bash', ['-o', 'pipefail', '-c', line], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, KLIPING },
    }),
    true,
  );
}

function watch(child: ChildProcess, isShell = false): Running {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, peakOf(child.pid!))), 20);
  const ended = new Promise<Ended>((done) => {
    child.once('close', (code, signal) => {
      clearInterval(timer);
      const status = signal ?? code ?? -1;
      const seen = isShell ? null : peak;
      done({ status, out: Buffer.concat(out), err: Buffer.concat(err).toString(), peak: seen });
    });
  });
  return { process: child, ended };
}

/** Runs the command line to its end. */
export const run = (args: string[], stdio?: StdioOptions): Promise<Ended> =>
  start(args, stdio).ended;

/** Kills a process after so many milliseconds, unless it has ended. */
export async function killAfter(
  { process: child, ended }: Running,
  milliseconds: number,
  signal: NodeJS.Signals,
): Promise<Ended> {
  await Promise.race([ended, sleep(milliseconds)]);
  child.kill(signal);
  return ended;
}
