/** Rounds: every contender reads all texts, several times over, in turns. */
import { Bench } from 'tinybench';
import type { Contender } from './contenders.js';

const PASSES = 2; // of every contender in a round

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Milliseconds of the processor, its work for others left out. */
const computed = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Milliseconds that each contender takes to compute all texts: for each round, its median. What else the
 * machine does changes from round to round; within one, it slows all contenders alike.
 */
export async function runRounds(
  contenders: readonly Contender[],
  texts: readonly string[],
  rounds: number,
): Promise<number[][]> {
  const measured = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({
      iterations: PASSES,
      time: 0,
      warmup: round === 0,
      warmupIterations: PASSES,
      warmupTime: 0,
      throws: true,
      now: computed,
    });
    for (const { name, read } of contenders)
      bench.add(name, () => {
        for (const text of texts) read(text);
      });
    await bench.run();
    bench.tasks.forEach(({ result }, i) => {
      if ('latency' in result) measured[i]!.push(result.latency.p50);
    });
  }
  return measured;
}
