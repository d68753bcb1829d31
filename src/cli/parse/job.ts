/** One release in, one piece of output out: the same in this process and on a thread. */
import { createParser, type Parser } from '../../deep.js';
import type * as Html from '../../html.js';
import { givenOptions } from '../../stream/parse-item.js';
import { describe } from '../describe.js';
import { type Entry, type Format, type FormatChoice, loadFormat } from './formats.js';
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

let html: Promise<typeof Html> | undefined;

/** Loads what reads web pages, once and only if there is one. */
const loadHtml = (): Promise<typeof Html> =>
  (html ??= import('../../html.js').catch((cause: unknown) => {
    const names = '@mozilla/readability and parse5';
    const command = `npm install ${names.replace(' and', '')}`;
    throw new Error(`web pages need the packages ${names}: ${command}`, { cause });
  }));

/** Reads a web page; its text and the way back to the HTML are printed along, as offsets mean nothing without. */
async function readPage({ parser }: Job, input: Input): Promise<Entry> {
  const { parseHtml } = await loadHtml();
  const { text, segments, record } = parseHtml(input.text, parser, givenOptions(input));
  const map = segments.map(({ start, end, htmlStart, htmlEnd }) => [
    start,
    end,
    htmlStart,
    htmlEnd,
  ]);
  return { id: input.id, carried: { ...input.carried, text, html: map }, record };
}

const readText = ({ parser }: Job, input: Input): Entry => ({
  id: input.id,
  carried: input.carried,
  record: parser.parse(input.text, givenOptions(input)),
});

/** Does one release; what the parser refuses becomes a problem. */
export async function runJob(job: Job, input: Input): Promise<Piece> {
  try {
    const entry = input.html ? await readPage(job, input) : readText(job, input);
    return { piece: job.format.entry(entry) };
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
