/** Runs the command line inside a test. */
import { Readable, Writable } from 'node:stream';
import { main } from '../src/cli/main.js';

/** Keeps what is written to it. */
export class Sink extends Writable {
  readonly chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.chunks.push(chunk);
    done();
  }

  get text(): string {
    return Buffer.concat(this.chunks).toString();
  }
}

export interface Outcome {
  status: number;
  out: string;
  err: string;
}

/** Runs the command line with `input` as standard input. */
export async function run(
  args: string[],
  input: string | Buffer | Buffer[] = '',
): Promise<Outcome> {
  const stdout = new Sink();
  const stderr = new Sink();
  const stdin = Readable.from(Array.isArray(input) ? input : [Buffer.from(input)]);
  const status = await main(args, { stdin, stdout, stderr });
  return { status, out: stdout.text, err: stderr.text };
}

/** A value as a line of JSON Lines. */
export const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
