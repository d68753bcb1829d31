import { parseArgs } from 'node:util';
import { version } from '../../package.json';

export const VERSION = version;

export const HELP = `Usage: kliping parse [options] [FILE...]

Reads Indonesian press releases and prints one record a line, as JSON.

FILE is a text file with one release, or JSON Lines with one {"text": ...} a line
(named *.jsonl or *.ndjson, or starting like a JSON object). Without FILE, or with
-, standard input is read. In JSON Lines, "id", "publishedAt" and "homeRegion" are
optional; other fields are printed again next to the id, unless the record has a
field of that name.

Options:
      --home-region REGION   code or name of the region that the publisher is from
      --published-at DATE    date of publication, for releases that bring none (ISO 8601)
      --pretty               print a summary to read instead of JSON
  -h, --help                 print this help
  -v, --version              print the version

Exit status: 0 if everything was parsed, 1 if a file or a line could not be read,
2 if the command line makes no sense.
`;

/** What the command line asks for. */
export interface Options {
  help: boolean;
  version: boolean;
  pretty: boolean;
  homeRegion: string | undefined;
  publishedAt: string | undefined;
  files: string[];
}

/**
 * Reads the command line.
 *
 * @throws {Error} with a message for the user, if an option is unknown or the command is not `parse`
 * @example readOptions(['parse', '--pretty', 'release.txt']).files // ['release.txt']
 */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      'home-region': { type: 'string' },
      pretty: { type: 'boolean', default: false },
      'published-at': { type: 'string' },
      version: { type: 'boolean', short: 'v', default: false },
    },
  });
  const { help, version, pretty } = values;
  const [command, ...files] = positionals;
  if (!help && !version && command !== 'parse') {
    throw new Error(command === undefined ? 'no command given' : `unknown command '${command}'`);
  }
  return {
    help,
    version,
    pretty,
    homeRegion: values['home-region'],
    publishedAt: values['published-at'],
    files: files.length > 0 ? files : ['-'],
  };
}
