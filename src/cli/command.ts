/** What a command of the command line is. */
import type { Readable, Writable } from 'node:stream';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The streams of a process; `process` itself is one. */
export interface Streams {
  stdin: Readable;
  stdout: Writable & { isTTY?: boolean; fd?: number; hasColors?: () => boolean };
  stderr: Writable & { isTTY?: boolean };
  /** Asks for an end of the run: what is being written is finished, and nothing more is begun. */
  signal?: AbortSignal;
}

/** Exit statuses. */
export const Status = { done: 0, problems: 1, usage: 2 } as const;

/** A command line that makes no sense, in words for the user. */
export class UsageError extends Error {}

/** Options as `node:util.parseArgs` takes them. */
export type OptionSpecs = NonNullable<ParseArgsConfig['options']>;

/** The values of options: those of `parseArgs`. */
export type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** One command, such as `parse`; each has a file in `commands/`. */
export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** What `kliping NAME --help` prints. */
  help: string;
  options: OptionSpecs;
  /**
   * Runs the command and resolves to the exit status.
   *
   * @throws {UsageError} when the values or files make no sense
   */
  run(values: Values, files: string[], streams: Streams): Promise<number>;
}

/**
 * Reads the arguments behind the name of a command.
 *
 * @throws {UsageError} when there is no such option, or one has no value
 */
export function readArguments(
  command: Pick<Command, 'options'>,
  args: string[],
): { values: Values; files: string[] } {
  const help = { type: 'boolean', short: 'h', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...command.options, help },
    });
    return { values, files: positionals };
  } catch (error) {
    // Behind the first sentence stands advice that has lines of its own.
    throw new UsageError((error as Error).message.split(/\.?(?:\n|\. To |$)/, 1)[0]);
  }
}

const ALTERNATIVES = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function oneOf<Name extends string>(
  option: string,
  names: readonly Name[],
  value: Values[string],
): Name {
  const name = names.find((one) => one === value);
  if (name === undefined)
    throw new UsageError(
      `--${option} must be ${ALTERNATIVES.format(names)}, not '${String(value)}'`,
    );
  return name;
}

/**
 * The value of an option that has only some.
 *
 * @throws {UsageError} when it is none of them
 */
export const choice = <Name extends string>(
  values: Values,
  option: string,
  names: readonly Name[],
): Name => oneOf(option, names, values[option]);

/**
 * The values of an option that can be given several times and has only some.
 *
 * @throws {UsageError} when one is none of them
 */
export const choices = <Name extends string>(
  values: Values,
  option: string,
  names: readonly Name[],
): Name[] => [values[option] ?? []].flat().map((value) => oneOf(option, names, value));

/** The value of an option that takes one, if it was given. */
export function text(values: Values, option: string): string | undefined {
  const value = values[option];
  return typeof value === 'string' ? value : undefined;
}

/**
 * The value of an option that is a whole number above 0.
 *
 * @throws {UsageError} when it is none
 */
export function count(values: Values, option: string): number {
  const value = String(values[option]);
  if (!/^[1-9]\d{0,14}$/.test(value))
    throw new UsageError(`--${option} must be a whole number above 0, not '${value}'`);
  return Number(value);
}
