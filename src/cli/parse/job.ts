/** One release in, one piece of output out: the same in this process and on a thread. */
import type { Parser } from '../../parser.js';
import { givenOptions } from '../../stream/parse-item.js';
import { describe } from '../describe.js';
import { type Entry, type Format, type FormatChoice, loadFormat } from './formats.js';
import { asInput, type Input, type Problem, type Row } from './input.js';
import { type Defaults, openParser, readRelease, type ReadRelease } from './read.js';

/** What holds for all releases. */
export interface Settings extends Defaults {
  format: FormatChoice;
}

/** What a release became. */
export type Piece = { piece: string } | Problem;

/** A format made ready, and the parser. */
export interface Job {
  /** Loads the parser when it is first asked for: where threads read the releases, nobody asks. */
  parser(): Promise<Parser>;
  format: Format;
}

/**
 * Makes a job ready.
 *
 * @throws {UsageError} when an option of the parser makes no sense, or a package that the format needs is not installed
 */
export async function openJob(settings: Settings): Promise<Job> {
  let opened: Promise<Parser> | undefined;
  const parser = (): Promise<Parser> => (opened ??= openParser(settings));
  if (Object.keys(givenOptions(settings)).length > 0) await parser();
  return { parser, format: await loadFormat(settings.format) };
}

/** The text of a web page and the way back to the HTML are printed along, as offsets mean nothing without. */
function entryOf({ id, carried }: Input, { text, segments, record }: ReadRelease): Entry {
  if (segments === null) return { id, carried, record };
  const map = segments.map(({ start, end, htmlStart, htmlEnd }) => [
    start,
    end,
    htmlStart,
    htmlEnd,
  ]);
  return { id, carried: { ...carried, text, html: map }, record };
}

/** Does one release; what cannot be read, or the parser refuses, becomes a problem. */
export async function runJob(job: Job, row: Row): Promise<Piece> {
  const input = asInput(row);
  if ('problem' in input) return input;
  try {
    const release = await readRelease(await job.parser(), input);
    return { piece: job.format.entry(entryOf(input, release)) };
  } catch (error) {
    return { where: input.where, problem: describe(error) };
  }
}

/** Whether a release becomes a record: its options make sense. The parser refuses nothing else. */
export async function isUsable(job: Job, input: Input): Promise<boolean> {
  const parser = await job.parser();
  try {
    parser.parse('', givenOptions(input));
    return true;
  } catch {
    return false;
  }
}
