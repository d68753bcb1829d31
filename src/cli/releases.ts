/** What the commands that read releases have in common. */
import { count, type OptionSpecs, type Streams, text, type Values } from './command.js';
import {
  type Input,
  type LineReader,
  type Problem,
  type Reading,
  readSources,
} from './parse/input.js';
import type { Defaults } from './parse/read.js';
import { findSources } from './parse/sources.js';
import { untilStopped } from './stop.js';

/** The options that say how releases are read. */
export const releaseOptions = {
  'home-region': { type: 'string' },
  html: { type: 'boolean', default: false },
  'max-bytes': { type: 'string', default: '10000000' },
  'published-at': { type: 'string' },
} as const satisfies OptionSpecs;

/** The help of these options, as the shorter commands print it. */
export const RELEASE_HELP = `      --html                 releases are web pages; files named *.html are, anyway
      --home-region REGION   code or name of the region that the publisher is from
      --published-at DATE    date of publication, for releases that bring none (ISO 8601)
      --max-bytes N          how long a release can be (default: 10000000)`;

export type Limits = Pick<Reading, 'html' | 'maxBytes'>;

/** What holds for releases that bring nothing of their own. */
export const readDefaults = (values: Values): Defaults => ({
  publishedAt: text(values, 'published-at'),
  homeRegion: text(values, 'home-region'),
});

/** @throws {UsageError} when `--max-bytes` is no number */
export const readLimits = (values: Values): Limits => ({
  html: values.html === true,
  maxBytes: count(values, 'max-bytes'),
});

/**
 * What the files hold, standard input if there are none; ends where an end of the run is asked for.
 *
 * @param lineOf makes something of a line of JSON Lines
 * @throws {UsageError} when the options that limit it make no sense
 */
export function readFiles<Row>(
  values: Values,
  files: readonly string[],
  { stdin, signal }: Streams,
  lineOf: LineReader<Row>,
): AsyncGenerator<Input | Problem | Row> {
  const reading = { ...readLimits(values), stdin, onBytes: () => undefined };
  const sources = findSources(files.length > 0 ? files : ['-']);
  return untilStopped(readSources(sources, reading, lineOf), signal);
}
