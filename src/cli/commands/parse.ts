import { TABLES } from '../../rows.js';
import {
  choice,
  type Command,
  count,
  Status,
  type Streams,
  text,
  UsageError,
  type Values,
} from '../command.js';
import { openOutput, type Output } from '../output.js';
import { FORMATS } from '../parse/formats.js';
import { readRows } from '../parse/input.js';
import { isUsable, type Job, openJob, type Piece, type Settings } from '../parse/job.js';
import { makePieces } from '../parse/pieces.js';
import { openProgress, type Progress } from '../parse/progress.js';
import { type Finished, readFinished, skipFinished } from '../parse/resume.js';
import { findSources, totalBytes } from '../parse/sources.js';
import { type Limits, readDefaults, readLimits, releaseOptions } from '../releases.js';
import { untilStopped } from '../stop.js';

const HELP = `Usage: kliping parse [options] [FILE...]

Reads Indonesian press releases and prints one record for each, in order.

FILE is a text file with one release, a web page with --html, or JSON Lines with one
{"text": ...} a line (named *.jsonl or *.ndjson, or starting like a JSON object);
packed with gzip or not; or a pattern such as 'releases/*.txt'. Without FILE, or with
-, standard input is read. In JSON Lines, "id", "publishedAt" and "homeRegion" are
optional; other fields are printed again next to the id, unless the record has a
field of that name.

What is read:
      --html                 releases are web pages ("html" in JSON Lines); files named
                             *.html are, anyway; the record comes with its "text" and
                             with "html", that text's places in the page:
                             [start, end, start in the page, end in the page]
      --home-region REGION   code or name of the region that the publisher is from
      --published-at DATE    date of publication, for releases that bring none (ISO 8601)
      --max-bytes N          how long a release can be (default: 10000000)
      --on-error WHAT        skip what cannot be read, and go on, or fail (default: skip)

What is written:
  -f, --format FORMAT        ndjson: a record a line (default); json: a list of records;
                             csv: a table; tables: all six of a record, and itself,
                             a line; jsonld: schema.org, a document a line; ics: events
                             for a calendar
      --table TABLE          of csv: events (default), officials, institutions, regions,
                             dates or quotes
      --pretty               print a summary to read instead
  -o, --output FILE          write to FILE instead of standard output
      --resume               go on where FILE stops (ndjson only)

  -j, --jobs N               read N releases at once, each on a thread (default: 1)
  -h, --help                 print this help

Progress is shown on a terminal, if the records go elsewhere. Colours can be turned
off with NO_COLOR=1.

Exit status: 0 if everything was parsed, 1 if a release could not be read or a record
not written, 2 if the command line makes no sense, 130 or 143 if it was interrupted.

Examples:
  kliping parse --pretty release.txt
  kliping parse 'releases/*.jsonl.gz' --jobs 4 -o records.jsonl
  kliping parse releases.jsonl -o records.jsonl --resume
  kliping parse --format csv --table officials releases.jsonl > officials.csv
  curl -s https://example.go.id/rilis/1 | kliping parse --html --pretty
`;

interface Options extends Limits {
  settings: Settings;
  mustSucceed: boolean;
  output: string | undefined;
  resume: boolean;
  jobs: number;
}

/** Reads the values of the options; `isColoured` says whether standard output is. */
function readOptions(values: Values, isColoured: boolean): Options {
  const output = text(values, 'output');
  const format = {
    name:
      values.pretty === true
        ? ('pretty' as const)
        : choice({ format: 'ndjson', ...values }, 'format', FORMATS),
    table: choice({ table: 'events', ...values }, 'table', TABLES),
    colours: isColoured && output === undefined,
  };
  const resume = values.resume === true;
  if (values.pretty === true && values.format !== undefined)
    throw new UsageError('--pretty and --format exclude each other');
  if (values.table !== undefined && format.name !== 'csv')
    throw new UsageError('--table goes with --format csv only');
  if (resume && output === undefined) throw new UsageError('--resume needs --output FILE');
  if (resume && format.name !== 'ndjson')
    throw new UsageError('--resume goes with --format ndjson only');
  return {
    settings: { ...readDefaults(values), format },
    ...readLimits(values),
    mustSucceed: choice(values, 'on-error', ['skip', 'fail']) === 'fail',
    output,
    resume,
    jobs: count(values, 'jobs'),
  };
}

const NOTHING: Finished = { lines: 0, bytes: 0, last: null };

interface Writing {
  output: Output;
  job: Job;
  progress: Progress;
  mustSucceed: boolean;
  report(problem: string): void;
}

/** Writes the pieces until they end, or an end is asked for; resolves to the exit status. */
async function writePieces(
  pieces: AsyncGenerator<Piece>,
  signal: AbortSignal | undefined,
  { output, job: { format }, progress, mustSucceed, report }: Writing,
): Promise<number> {
  let status: number = Status.done;
  let isFirst = true;
  if (format.begin) await output.write(format.begin);
  for await (const piece of untilStopped(pieces, signal)) {
    progress.onRelease();
    if ('problem' in piece) {
      report(`${piece.where}: ${piece.problem}`);
      status = Status.problems;
      if (mustSucceed) break;
    } else if (piece.piece !== '') {
      await output.write(isFirst ? piece.piece : format.between + piece.piece);
      isFirst = false;
    }
  }
  if (format.end) await output.write(format.end);
  return status;
}

async function run(values: Values, files: string[], streams: Streams): Promise<number> {
  const { stdin, stdout, stderr, signal } = streams;
  const options = readOptions(values, Boolean(stdout.isTTY && stdout.hasColors?.()));
  const { settings, output: path } = options;
  const job = await openJob(settings);
  const sources = [...findSources(files.length > 0 ? files : ['-'])];
  const toTerminal = path === undefined && stdout.isTTY;
  const isShown = Boolean(stderr.isTTY) && !toTerminal;
  const progress = openProgress(stderr, isShown, isShown ? totalBytes(sources) : null);
  const reading = { ...options, stdin, onBytes: progress.onBytes };
  const rows = readRows(sources, reading);

  const finished = options.resume ? await readFinished(path!) : NOTHING;
  const left = options.resume
    ? skipFinished(rows, path!, finished, (input) => isUsable(job, input))
    : rows;
  const output = await openOutput(path, stdout, finished.bytes);
  const pieces = makePieces(left, job, settings, options.jobs);
  try {
    return await writePieces(pieces, signal, {
      output,
      job,
      progress,
      mustSucceed: options.mustSucceed,
      report(problem) {
        progress.clear();
        stderr.write(`kliping: ${problem}\n`);
      },
    });
  } finally {
    progress.clear();
    await output.close();
  }
}

export const parseCommand: Command = {
  name: 'parse',
  summary: 'read releases, print records',
  help: HELP,
  options: {
    ...releaseOptions,
    format: { type: 'string', short: 'f' },
    jobs: { type: 'string', short: 'j', default: '1' },
    'on-error': { type: 'string', default: 'skip' },
    output: { type: 'string', short: 'o' },
    pretty: { type: 'boolean', default: false },
    resume: { type: 'boolean', default: false },
    table: { type: 'string' },
  },
  run,
};
