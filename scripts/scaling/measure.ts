/** The process that measures one family after the other: it can be ended when a text takes too long. */
import { families } from './families.js';
import { stepCounter } from './steps.js';

/** What to measure: a family's text of one size. */
export interface Order {
  family: string;
  size: number;
}

/** What a process measures: steps or time. Never both, because counting takes time. */
export type Measure = 'steps' | 'time';

// Functions that are compiled before the counter starts are not counted.
const counter = (process.argv[2] as Measure) === 'steps' ? stepCounter() : null;
const { parse } = await import('../../src/deep.js');
parse('Rapat.'); // what is made ready at the first text belongs to no family

const ENOUGH = 300; // milliseconds of measuring a text, at least two times
const MOST_RUNS = 7;

/** The shortest of several runs, in milliseconds of the processor. */
function shortest(text: string): number {
  let least = Infinity;
  let sum = 0;
  for (let run = 0; run < MOST_RUNS && (run < 2 || sum < ENOUGH); run++) {
    const started = process.cpuUsage();
    parse(text);
    const { user, system } = process.cpuUsage(started);
    const elapsed = (user + system) / 1000;
    least = Math.min(least, elapsed);
    sum += elapsed;
  }
  return least;
}

process.on('message', ({ family, size }: Order) => {
  const text = families.find(({ name }) => name === family)!.make(size);
  // Its words become known before steps count: else the first family that has them would pay.
  if (counter) parse(text);
  process.send!(counter ? counter(() => void parse(text)) : shortest(text));
});
