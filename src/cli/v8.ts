/** What is asked of the engine that runs the command line. */
import { setFlagsFromString } from 'node:v8';

/** How an engine is told to let a function run eight (V8 12 to 14) or sixteen times as long before it optimises it. */
const LATE: readonly { engine: RegExp; flag: string }[] = [
  { engine: /^11\./, flag: '--interrupt-budget=1081344' },
  { engine: /^1[234]\./, flag: '--invocation-count-for-turbofan=24000' },
];

const setFlags = (flags: readonly string[]): void =>
  flags.forEach((flag) => setFlagsFromString(flag));

/**
 * Lets functions run far longer before they are optimised, and compiles them quickly first. The code of the rules is
 * broad and none of it very hot: optimised as early as V8 would, it costs more time than it saves over a few thousand
 * releases (measured: half the processor time), and memory for good.
 */
function optimizeLate(): void {
  const late = LATE.find(({ engine }) => engine.test(process.versions.v8));
  setFlags(['--sparkplug', ...(late ? [late.flag] : [])]);
}

/**
 * Keeps the process small, with threads that start later, too. Of what is made while a release is read little is alive
 * when it is done, yet V8 would let the part where new objects are made grow from 1 to 48 MB, and the other to three
 * times what is alive before it looks. Less is inlined, as every copy stays. Maglev, the optimizer between the two, has
 * finished jobs hold 120 MB under Node 24, and Node took it out of 22 for the wrong code that it made
 * (nodejs/node#54384). Largest sizes cannot be changed any more once Node runs, these can; Node 20 to 26 know all of them.
 */
export function keepHeapSmall(): void {
  setFlags([
    '--semi-space-growth-factor=1',
    '--heap-growing-percent=15',
    '--max-inlined-bytecode-size-cumulative=150',
    '--no-maglev',
  ]);
  optimizeLate();
}

/**
 * Spares the processors where threads that start later read releases on all of them.
 *
 * The engine collects garbage on threads of its own, which take the time away from these: so each collects its own,
 * less often. Memory is not what counts here.
 */
export function readyForThreads(): void {
  setFlags([
    '--semi-space-growth-factor=2',
    '--min-semi-space-size=16',
    '--heap-growing-percent=60',
    '--max-inlined-bytecode-size-cumulative=920',
    '--no-parallel-scavenge',
    '--no-concurrent-marking',
  ]);
}
