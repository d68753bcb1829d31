/** The process that reads the texts: blocks of them, a seed each, reported one by one. */
import fc from 'fast-check';
import * as core from '../../src/index.js';
import * as deep from '../../src/deep.js';
import { problemsOf } from '../../test/invariants.js';
import { BLOCK, type Block, type Task } from './task.js';
import { jumbled, mutated, options, patched, senseless } from '../../test/mutations.js';

const LIMIT = 2_000_000; // microseconds of computing for one text

const entries = [deep, core] as const;

/** What does not hold for a text in one of the two entries. */
function problemsIn(text: string, given: core.ParseOptions, entry: number): string[] {
  const started = process.cpuUsage();
  const problems = problemsOf(entries[entry]!.parse, text, given);
  const { user } = process.cpuUsage(started);
  return user > LIMIT ? [...problems, `slow: ${Math.round(user / 1000)} ms`] : problems;
}

process.once('message', ({ texts, pieces, runs, seed }: Task) => {
  const any = fc.oneof(
    { weight: 8, arbitrary: mutated(texts) },
    { weight: 8, arbitrary: patched(pieces) },
    { weight: 1, arbitrary: jumbled(texts) },
    { weight: 1, arbitrary: senseless },
  );
  const property = fc.property(any, options, fc.nat(1), (text, given, entry) => {
    const problems = problemsIn(text, given, entry);
    if (problems.length > 0) throw new Error(problems.join('; '));
  });
  for (let done = 0; done < runs; done += BLOCK, seed++) {
    const details = fc.check(property, { seed, numRuns: Math.min(BLOCK, runs - done) });
    const failures: Block['failures'] = [];
    if (details.failed && details.counterexample) {
      const [text, given] = details.counterexample;
      const { message } = details.errorInstance as Error;
      failures.push({ problem: message, text, options: given, seed });
    }
    process.send!({ seed, failures } satisfies Block);
  }
});
