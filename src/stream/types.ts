/** What goes through the streams. */
import type { Release } from '../record/schema.js';

/** A release to read. */
export interface Input {
  /** Comes out again with the record; any JSON value. */
  id?: unknown;
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
  id?: unknown;
  error: Error;
}

/** What can be put in: a release, its text alone, or what an earlier step could not read. */
export type Item = string | Input | Failure;

/** A record, in the place of its release. */
export interface Success {
  /** Counts the items from 0. */
  index: number;
  id: unknown;
  carried: Record<string, unknown>;
  record: Release;
}

/** What comes out, one for each item, in order. */
export type Outcome = Success | (Required<Failure> & { index: number });
