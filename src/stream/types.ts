/** What goes through the streams. */
import type { Release } from '../record/schema.js';

/**
 * A release to read.
 *
 * @example const input: Input = { id: 'rilis-1', text, publishedAt: '2020-06-11' };
 */
export interface Input {
  /** Comes out again with the record; any JSON value. */
  id?: unknown;
  /** The release as it stands. */
  text: string;
  /** ISO 8601 day of publication. */
  publishedAt?: string | undefined;
  /** Code or name of the region that the publisher is from. */
  homeRegion?: string | undefined;
  /** Other fields that come out again next to the `id`. */
  carried?: Record<string, unknown> | undefined;
}

/**
 * A release that could not be read; it takes the place of its record, so that none is lost in silence.
 *
 * @example if ('error' in outcome) console.error(outcome.error.message);
 */
export interface Failure {
  /** That of the release. */
  id?: unknown;
  /** Why it could not be read. */
  error: Error;
}

/**
 * What can be put in: a release, its text alone, or what an earlier step could not read.
 *
 * @example parseEach(['Rapat digelar di Solok.', { id: 'rilis-2', text }], createParser())
 */
export type Item = string | Input | Failure;

/**
 * A record, in the place of its release.
 *
 * @example if ('record' in outcome) console.log(outcome.record.events);
 */
export interface Success {
  /** Counts the items from 0. */
  index: number;
  /** That of the release; its index, if it had none. */
  id: unknown;
  /** The other fields of the release. */
  carried: Record<string, unknown>;
  /** What was read. */
  record: Release;
}

/**
 * What comes out, one for each item, in order.
 *
 * @example
 * if ('error' in outcome) console.error(outcome.error.message);
 * else console.log(outcome.id, outcome.record.events.length);
 */
export type Outcome = Success | (Required<Failure> & { index: number });
