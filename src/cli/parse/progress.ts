/** How far a run is, on a line of the terminal that is written over. */
import type { Writable } from 'node:stream';

/** Counts what is done. */
export interface Progress {
  onBytes(bytes: number): void;
  onRelease(): void;
  /** Makes way for other lines; the next release shows it again. */
  clear(): void;
}

const EVERY = 250; // milliseconds
const ERASE = '\r\u001b[K';

const grouped = (n: number): string => Math.round(n).toLocaleString('en-US');

/** A stretch of time in words. @example duration(75) // '1 min 15 s' */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${whole % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** The line. @param total bytes of all sources, `null` if not known */
export function progressLine(
  releases: number,
  seconds: number,
  bytes: number,
  total: number | null,
): string {
  const parts = [`${grouped(releases)} releases`, `${grouped(releases / seconds)}/s`];
  if (total !== null && bytes > 0) {
    const share = Math.min(1, bytes / total);
    parts.push(`${Math.floor(share * 100)} %`, `${duration((seconds * (1 - share)) / share)} left`);
  }
  return parts.join(', ');
}

const silent: Progress = { onBytes() {}, onRelease() {}, clear() {} };

/**
 * Shows progress on a terminal; elsewhere nothing.
 *
 * @param isShown whether `stream` is a terminal that nothing else is written to
 */
export function openProgress(stream: Writable, isShown: boolean, total: number | null): Progress {
  if (!isShown) return silent;
  const begun = performance.now();
  let [releases, bytes, shown] = [0, 0, begun];
  return {
    onBytes: (count) => void (bytes += count),
    onRelease() {
      releases++;
      const now = performance.now();
      if (now - shown < EVERY) return;
      shown = now;
      stream.write(ERASE + progressLine(releases, (now - begun) / 1000, bytes, total));
    },
    clear() {
      if (shown > begun) stream.write(ERASE);
    },
  };
}
