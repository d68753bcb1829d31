/** One release in, one piece of output out: the same in this process and on a thread. */
import { createParser, type Parser } from '../../deep.js';
import { givenOptions } from '../../stream/parse-item.js';
import { describe } from '../describe.js';
import { type Format, type FormatChoice, loadFormat } from './formats.js';
import type { Input, Problem } from './input.js';

/** What holds for all releases. */
export interface Settings {
  publishedAt: string | undefined;
  homeRegion: string | undefined;
  format: FormatChoice;
}

/** What a release became. */
export type Piece = { piece: string } | Problem;

/** A parser and a format made ready. */
export interface Job {
  parser: Parser;
  format: Format;
}

/**
 * Makes a job ready.
 *
 * @throws {TypeError} when an option of the parser makes no sense
 * @throws {UsageError} when a package that the format needs is not installed
 */
export async function openJob(settings: Settings): Promise<Job> {
  return {
    parser: createParser(givenOptions(settings)),
    format: await loadFormat(settings.format),
  };
}

/** Does one release; what the parser refuses becomes a problem. */
export function runJob({ parser, format }: Job, input: Input): Piece {
  try {
    const record = parser.parse(input.text, givenOptions(input));
    return { piece: format.entry({ id: input.id, carried: input.carried, record }) };
  } catch (error) {
    return { where: input.where, problem: describe(error) };
  }
}

/** Whether a release becomes a record: its options make sense. The parser refuses nothing else. */
export function isUsable({ parser }: Job, input: Input): boolean {
  try {
    parser.parse('', givenOptions(input));
    return true;
  } catch {
    return false;
  }
}
