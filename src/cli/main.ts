import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createParser } from '../deep.js';
import { describe, readInputs } from './input.js';
import { HELP, VERSION, readOptions, type Options } from './options.js';
import { plain, coloured, summarise } from './pretty.js';

/** The streams of a process; `process` itself is one. */
export interface Streams {
  stdin: Readable;
  stdout: Writable & { isTTY?: boolean; hasColors?: () => boolean };
  stderr: Writable;
}

/**
 * Runs the command line and resolves to the exit status: 0, 1 if something could not be read or
 * parsed, 2 if the arguments make no sense. A reader that goes away (`| head`) ends it quietly.
 *
 * @example process.exitCode = await main(['parse', 'release.txt'], process);
 */
export async function main(args: string[], { stdin, stdout, stderr }: Streams): Promise<number> {
  const report = (message: string) => void stderr.write(`kliping: ${message}\n`);

  let status = 0;
  const print = async (output: AsyncIterable<string> | Iterable<string>) => {
    try {
      await pipeline(output, stdout, { end: false });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') return;
      report(`standard output: ${describe(error)}`);
      status = 1;
    }
  };

  let options: Options;
  let parser: ReturnType<typeof createParser>;
  try {
    options = readOptions(args);
    if (options.help || options.version) {
      await print([options.help ? HELP : `${VERSION}\n`]);
      return status;
    }
    parser = createParser(given(options));
  } catch (error) {
    report(`${describe(error)} (see kliping --help)`);
    return 2;
  }

  const style = stdout.isTTY && stdout.hasColors?.() ? coloured : plain;
  async function* output() {
    for await (const input of readInputs(options.files, stdin)) {
      try {
        if ('problem' in input) throw new Error(input.problem);
        const record = parser.parse(input.text, given(input));
        yield options.pretty
          ? summarise(input.id, record, style)
          : `${JSON.stringify({ id: input.id, ...input.carried, ...record })}\n`;
      } catch (error) {
        report(`${input.where}: ${describe(error)}`);
        status = 1;
      }
    }
  }
  await print(output());
  return status;
}

/** The parser's options that are given, without the keys of those that are not. */
function given({ publishedAt, homeRegion }: { publishedAt?: string; homeRegion?: string }) {
  return {
    ...(publishedAt !== undefined && { publishedAt }),
    ...(homeRegion !== undefined && { homeRegion }),
  };
}
