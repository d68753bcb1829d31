/** What goes through the streams. */
import type { Release } from '../record/schema.js';

/** A release to read. */
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

/** A release that could not be read; it takes the place of its record, so that none is lost in silence. */
export interface Failure {
  /** That of the release. */
  id?: unknown;
  /** Why it could not be read. */
  error: Error;
}

/** What can be put in: a release, its text alone, or what an earlier step could not read. */
export type Item = string | Input | Failure;

/** A record, in the place of its release. */
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

/** What comes out, one for each item, in order. */
export type Outcome = Success | (Required<Failure> & { index: number });
