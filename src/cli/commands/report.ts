import type { Parser } from '../../parser.js';
import type { ReportRecord } from '../../report.js';
import type { Release } from '../../schema.js';
import { type Command, Status, type Streams, text, type Values } from '../command.js';
import { describe } from '../describe.js';
import { openOutput } from '../output.js';
import { type Input, type LineReader, type Problem, readLine } from '../parse/input.js';
import { openParser, readRelease } from '../parse/read.js';
import { readDefaults, readFiles, RELEASE_HELP, releaseOptions } from '../releases.js';

const HELP = `Usage: kliping report [options] [FILE...]

Makes one page over many releases: events over time, a map of the provinces, officials,
bodies and warnings, each leading to its releases. The page needs no other file.

FILE has records, as 'kliping parse' prints them (JSON Lines), or releases, as 'kliping
parse' reads them. A field "url" (http: or https:) is linked. Without FILE, or with -,
standard input is read.

What is read, if it is releases:
${RELEASE_HELP}

What is written:
      --title TITLE          of the page (default: Releases)
  -o, --output FILE          write to FILE instead of standard output

  -h, --help                 print this help

Exit status: 0 if every release is on the page, 1 if one could not be read or the page
not written, 2 if the command line makes no sense.

Examples:
  kliping report records.jsonl -o report.html
  kliping report --title June 'releases/*.txt' > report.html
  kliping parse releases.jsonl | kliping report > report.html
`;

interface RecordLine {
  record: ReportRecord;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Reads a line as a record, or else as a release. */
const lineReader =
  (schema: typeof Release): LineReader<RecordLine | Input | Problem> =>
  (where, line, html) => {
    const value = jsonOf(line) as Partial<ReportRecord> | null;
    if (value?.schema !== 'kliping/1') return readLine(where, line, html);
    // Beside its own fields, a record has the id and what else its release brought.
    const own = Object.entries(value).filter(([field]) => Object.hasOwn(schema.shape, field));
    const { error } = schema.safeParse(Object.fromEntries(own));
    if (!error) return { record: value as ReportRecord };
    return { where, problem: `no record of kliping: wrong ${error.issues[0]!.path.join('.')}` };
  };

async function recordOf(parser: Parser, input: Input): Promise<RecordLine | Problem> {
  try {
    const { record } = await readRelease(parser, input);
    return { record: { id: input.id, ...input.carried, ...record } };
  } catch (error) {
    return { where: input.where, problem: describe(error) };
  }
}

async function run(values: Values, files: string[], streams: Streams): Promise<number> {
  const { Release } = await import('../../schema.js');
  const items = readFiles(values, files, streams, lineReader(Release));
  const records: ReportRecord[] = [];
  let parser: Parser | undefined;
  let status: number = Status.done;
  for await (const item of items) {
    const read =
      'text' in item
        ? await recordOf((parser ??= await openParser(readDefaults(values))), item)
        : item;
    if ('record' in read) records.push(read.record);
    else {
      streams.stderr.write(`kliping: ${read.where}: ${read.problem}\n`);
      status = Status.problems;
    }
  }
  if (streams.signal?.aborted) return status;
  const { report } = await import('../../report.js');
  const title = text(values, 'title');
  const output = await openOutput(text(values, 'output'), streams.stdout);
  try {
    await output.write(report(records, title === undefined ? {} : { title }));
  } finally {
    await output.close();
  }
  return status;
}

export const reportCommand: Command = {
  name: 'report',
  summary: 'make one page over many releases',
  help: HELP,
  options: {
    ...releaseOptions,
    output: { type: 'string', short: 'o' },
    title: { type: 'string' },
  },
  run,
};
