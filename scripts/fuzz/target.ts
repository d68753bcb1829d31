/** What jazzer.js runs: bytes as a text, read by `kliping/deep`, and everything checked that holds for any text. */
import { parse } from '../../src/deep.js';
import { problemsOf } from '../../test/invariants.js';

const LIMIT = 2000; // milliseconds for one text

export function fuzz(data: Buffer): void {
  // Half of the texts have characters of two bytes, so that halves of surrogate pairs come up too.
  const wide = data.length > 0 && data[0]! % 2 === 1;
  const text = wide ? data.subarray(1).toString('utf16le') : data.toString('utf8');
  const started = performance.now();
  const problems = problemsOf(parse, text);
  const elapsed = performance.now() - started;
  if (elapsed > LIMIT) problems.push(`slow: ${Math.round(elapsed)} ms`);
  if (problems.length > 0) throw new Error(`${problems.join('; ')}\n${JSON.stringify(text)}`);
}
