/** What jazzer.js runs: bytes as a text, read by `kliping/deep`, and everything checked that holds for any text. */
import { parse } from '../../src/deep.js';
import { problemsOf } from '../../test/invariants.js';

const LIMIT = 2_000_000; // microseconds of computing for one text

export function fuzz(data: Buffer): void {
  // Half of the texts have characters of two bytes, so that halves of surrogate pairs come up too.
  const wide = data.length > 0 && data[0]! % 2 === 1;
  const text = wide ? data.subarray(1).toString('utf16le') : data.toString('utf8');
  const started = process.cpuUsage();
  const problems = problemsOf(parse, text);
  const { user } = process.cpuUsage(started);
  if (user > LIMIT) problems.push(`slow: ${Math.round(user / 1000)} ms`);
  if (problems.length > 0) throw new Error(`${problems.join('; ')}\n${JSON.stringify(text)}`);
}
