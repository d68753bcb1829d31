import { stripVTControlCharacters } from 'node:util';
import type { Parser } from '../../parser.js';
import { choice, type Command, Status, type Streams, text, type Values } from '../command.js';
import { describe } from '../describe.js';
import { openOutput, type Output } from '../output.js';
import { type Input, type Problem, readLine } from '../parse/input.js';
import type { Piece } from '../parse/job.js';
import { openParser, type ReadRelease, readRelease } from '../parse/read.js';
import { readDefaults, readFiles, RELEASE_HELP, releaseOptions } from '../releases.js';

const HELP = `Usage: kliping highlight [options] [FILE...]

Shows a release with what was read off it marked: as a page that needs no other file,
or in colours on a terminal. FILE is as for 'kliping parse'; a page holds one release.

What is read:
${RELEASE_HELP}

What is written:
  -f, --format FORMAT        html: a page; ansi: colours for a terminal; text: the same
                             without colours (default: ansi on a terminal, else html)
      --title TITLE          of the page (default: the headline)
  -o, --output FILE          write to FILE instead of standard output

  -h, --help                 print this help

On a terminal without colours, or with NO_COLOR=1, text is written for ansi, unless
--format asks for it.

Exit status: 0 if everything was shown, 1 if a release could not be read or the page not
written, 2 if the command line makes no sense.

Examples:
  kliping highlight release.txt
  kliping highlight release.txt -o release.html
  kliping highlight --format ansi releases/*.txt | less -R
`;

const FORMATS = ['auto', 'html', 'ansi', 'text'] as const;
type Format = Exclude<(typeof FORMATS)[number], 'auto'>;

function formatOf(values: Values, output: string | undefined, stdout: Streams['stdout']): Format {
  const format = choice(values, 'format', FORMATS);
  if (format !== 'auto') return format;
  if (output !== undefined || !stdout.isTTY) return 'html';
  return stdout.hasColors?.() ? 'ansi' : 'text';
}

type Show = (release: ReadRelease) => string;

async function loadShow(format: Format, title: string | undefined): Promise<Show> {
  const { highlight, highlightAnsi } = await import('../../view.js');
  if (format === 'html')
    return ({ text, record }) => highlight(text, record, title === undefined ? {} : { title });
  const coloured: Show = ({ text, record }) => `${highlightAnsi(text, record).trimEnd()}\n`;
  return format === 'ansi' ? coloured : (release) => stripVTControlCharacters(coloured(release));
}

async function pieceOf(item: Input | Problem, parser: Parser, show: Show): Promise<Piece> {
  if ('problem' in item) return item;
  try {
    return { piece: show(await readRelease(parser, item)) };
  } catch (error) {
    return { where: item.where, problem: describe(error) };
  }
}

async function run(values: Values, files: string[], streams: Streams): Promise<number> {
  const path = text(values, 'output');
  const format = formatOf(values, path, streams.stdout);
  const items = readFiles(values, files, streams, readLine);
  const parser = await openParser(readDefaults(values));
  const show = await loadShow(format, text(values, 'title'));
  let status: number = Status.done;
  let output: Output | null = null;
  try {
    for await (const item of items) {
      const piece = await pieceOf(item, parser, show);
      if ('problem' in piece) {
        streams.stderr.write(`kliping: ${piece.where}: ${piece.problem}\n`);
        status = Status.problems;
      } else if (output === null) {
        output = await openOutput(path, streams.stdout);
        await output.write(piece.piece);
      } else if (format === 'html') {
        throw new Error(`${item.where}: a page holds one release, and this is another`);
      } else await output.write(`\n${piece.piece}`);
    }
  } finally {
    await output?.close();
  }
  return status;
}

export const highlightCommand: Command = {
  name: 'highlight',
  summary: 'show a release with what was read off it marked',
  help: HELP,
  options: {
    ...releaseOptions,
    format: { type: 'string', short: 'f', default: 'auto' },
    output: { type: 'string', short: 'o' },
    title: { type: 'string' },
  },
  run,
};
