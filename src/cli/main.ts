import { version } from '../../package.json';
import { type Command, readArguments, Status, type Streams, UsageError } from './command.js';
import { COMMANDS } from './commands/index.js';
import { describe } from './describe.js';
import { ClosedOutput, openStream } from './output.js';

export type { Streams } from './command.js';

const width = Math.max(...COMMANDS.map(({ name }) => name.length));

export const HELP = `Usage: kliping COMMAND [options] [FILE...]

Reads Indonesian press releases into records: events, officials, institutions,
regions, dates, elections and quotes.

Commands:
${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

Options:
  -h, --help     print this help; 'kliping COMMAND --help' that of a command
  -v, --version  print the version

Examples:
  kliping parse --pretty release.txt
  kliping parse releases.jsonl > records.jsonl
  kliping highlight release.txt
  kliping report records.jsonl -o report.html
  kliping regions 'Kota Solok'
`;

const findCommand = (name: string | undefined): Command | undefined =>
  COMMANDS.find((one) => one.name === name);

/** Finds the command that the arguments begin with, and what they say to it. */
function readCommand(args: string[]): { command: Command | null; rest: string[] } {
  const [name, ...rest] = args;
  if (name === undefined) throw new UsageError('no command given');
  const command = findCommand(name);
  if (command) return { command, rest };
  if (!name.startsWith('-')) throw new UsageError(`unknown command '${name}'`);
  return { command: null, rest: args };
}

async function run(args: string[], streams: Streams): Promise<number> {
  const { command, rest } = readCommand(args);
  const print = (text: string): Promise<void> => openStream(streams.stdout).write(text);
  if (!command) {
    const versionOption = { version: { type: 'boolean', short: 'v' } } as const;
    const { values, files } = readArguments({ options: versionOption }, rest);
    if (!values.help && !values.version)
      throw new UsageError(files.length > 0 ? 'the command comes first' : 'no command given');
    await print(values.help ? HELP : `${version}\n`);
    return Status.done;
  }
  const { values, files } = readArguments(command, rest);
  if (!values.help) return command.run(values, files, streams);
  await print(command.help);
  return Status.done;
}

/**
 * Runs the command line and resolves to the exit status: 0, 1 if something could not be read, parsed
 * or written, 2 if the arguments make no sense. A reader that goes away (`| head`) ends it quietly.
 *
 * @example process.exitCode = await main(['parse', 'release.txt'], process);
 */
export async function main(args: string[], streams: Streams): Promise<number> {
  try {
    return await run(args, streams);
  } catch (error) {
    if (error instanceof ClosedOutput) return Status.done;
    const isUsage = error instanceof UsageError;
    const hint = isUsage ? ` (see kliping ${findCommand(args[0]) ? `${args[0]} ` : ''}--help)` : '';
    streams.stderr.write(`kliping: ${describe(error)}${hint}\n`);
    return isUsage ? Status.usage : Status.problems;
  }
}
