/** What is asked of the engine that runs the command line. */
import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the heap small, of threads that start later, too. Of what is made while a release is read little is alive when
 * it is done, yet V8 would let the part where new objects are made grow from 1 to 48 MB, and the other to three times
 * what is alive before it looks. Measured: 30 MB less resident and 3 to 6 % more time by the first flag; of lines of
 * 53 KB 62 MB less and no more time by the second. Largest sizes cannot be changed any more once Node runs, these can.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=60');
}

/** How an engine is told to let a function run eight (V8 12, 13) or sixteen times as long before it optimises it. */
const LATE: readonly { engine: RegExp; flag: string }[] = [
  { engine: /^11\./, flag: '--interrupt-budget=1081344' },
  { engine: /^1[23]\./, flag: '--invocation-count-for-turbofan=24000' },
];

/**
 * Spares the processors where threads that start later read releases on all of them.
 *
 * The engine collects garbage and optimises functions on threads of its own, which take the time away from these: so
 * each collects its own, less often, compiles functions quickly first, and lets one run far longer before it is
 * optimised. Memory is not what counts here. Maglev, which would save more under Node 20 and 22, stays off: Node took it
 * out of 22 for the wrong code that it made (nodejs/node#54384).
 */
export function readyForThreads(): void {
  const flags = [
    '--semi-space-growth-factor=2',
    '--min-semi-space-size=16',
    '--no-parallel-scavenge',
    '--no-concurrent-marking',
    '--sparkplug',
  ];
  const late = LATE.find(({ engine }) => engine.test(process.versions.v8));
  if (late) flags.push(late.flag);
  for (const flag of flags) setFlagsFromString(flag);
}
