/** What stands at each token of a release, for grammars that ask it of token after token. */
import type { Reading } from './release.js';

export interface Ground {
  /** Bits of {@link At} by token, and by the token behind the last. */
  bits: Uint8Array;
  /** End of the longest region that covers a token, or 0. */
  regionEnd: Int32Array;
  /** Number, from 1, of the first body that starts at a token; or 0. */
  body: Int32Array;
}

export const At = {
  /** Inside a date. */
  date: 1,
  /** A date that names a day starts here. */
  dayStart: 2,
  /** A date that names a day ended right in front. */
  dayEnd: 4,
  /** A region starts here. */
  regionStart: 8,
} as const;

/** The ground of a release; laid once all its mentions are found. */
export function groundOf(reading: Reading): Ground {
  return (reading.ground ??= layGround(reading));
}

function layGround({ document, dates, regions, institutions }: Reading): Ground {
  const size = document.tokens.length + 1;
  const bits = new Uint8Array(size);
  const regionEnd = new Int32Array(size);
  const body = new Int32Array(size);
  for (const { from, to, point } of dates) {
    for (let i = from; i < to; i++) bits[i]! |= At.date;
    if (point.day === undefined) continue;
    bits[from]! |= At.dayStart;
    bits[to]! |= At.dayEnd;
  }
  for (const { from, to } of regions) {
    bits[from]! |= At.regionStart;
    for (let i = from; i < to; i++) regionEnd[i] = Math.max(regionEnd[i]!, to);
  }
  for (let i = institutions.length - 1; i >= 0; i--) {
    const { from, sentence } = institutions[i]!;
    if (sentence >= 0) body[from] = i + 1;
  }
  return { bits, regionEnd, body };
}
