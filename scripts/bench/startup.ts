/** What comes before the first record, each time in a new process. */
import { execFileSync } from 'node:child_process';
import { medianOf } from './rounds.js';

export interface Startup {
  /** Milliseconds of the processor that `import` takes. */
  import: number;
  /** Milliseconds of the first record behind it, tables made ready. */
  first: number;
  /** Megabytes of heap that the import leaves behind. */
  heap: number;
}

const PROCESSES = 7;

const SCRIPT = `
  const computed = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const heap = () => (gc(), process.memoryUsage().heapUsed);
  const [, entry, text] = process.argv;
  const before = heap();
  const start = computed();
  const { parse } = await import(entry);
  const loaded = computed();
  const after = heap();
  const again = computed();
  parse(text);
  const first = computed() - again;
  console.log(JSON.stringify({ import: loaded - start, first, heap: (after - before) / 1e6 }));
`;

/** Medians over several processes. */
export function startupOf(entry: string, text: string): Startup {
  const runs = Array.from({ length: PROCESSES }, () => {
    const args = ['--expose-gc', '--input-type=module', '-e', SCRIPT, entry, text];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Startup;
  });
  const median = (key: keyof Startup): number => medianOf(runs.map((run) => run[key]));
  return { import: median('import'), first: median('first'), heap: median('heap') };
}
