/**
 * Reads releases that were cut, spliced, shuffled, garbled and wrongly decoded, and forms and
 * sentences of the tables cut short and patched together, and checks what holds for any text
 * (`test/invariants.ts`).
 *
 *   npm run fuzz -- [FILE.jsonl] [--runs 20000] [--seed 1945]
 *
 * FILE.jsonl holds releases, `{"text": …}` a line; without it, those of the tests are used. The same
 * seed makes the same texts. The texts are read in another process: one that takes too long is a
 * hang, and told as such. Prints each kind of failure once, with a text made as small as it goes.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { numberOption, OWN_RELEASES, readTexts } from '../texts.js';
import { tablePieces } from './table-texts.js';
import { BLOCK, type Block, type Task } from './task.js';

const PROGRESS = 50_000; // texts from one line about it to the next
const SILENCE = 60_000; // milliseconds without a word from the reader: it hangs

/** Reads all blocks of texts in another process; resolves with what failed in them. */
function readAll(task: Task): Promise<Map<string, Block['failures'][number]>> {
  return new Promise((resolve, reject) => {
    const failures = new Map<string, Block['failures'][number]>();
    const reader = fork(fileURLToPath(new URL('./reader.ts', import.meta.url)));
    let next = task.seed;
    let watch: NodeJS.Timeout;
    const heard = (): void => {
      clearTimeout(watch);
      watch = setTimeout(() => {
        reader.kill('SIGKILL');
        reject(
          new Error(`a text takes more than ${SILENCE / 1000} s: --seed ${next} --runs ${BLOCK}`),
        );
      }, SILENCE);
    };
    reader.on('message', (block: Block) => {
      heard();
      next = block.seed + 1;
      const read = (next - task.seed) * BLOCK;
      if (read % PROGRESS === 0) console.log(`${read} texts read`);
      for (const failure of block.failures) {
        const kind = failure.problem.replace(/\d+/g, '0').slice(0, 200);
        if (!failures.has(kind)) console.log(describe(failure));
        failures.set(kind, failure);
      }
    });
    reader.on('exit', (code) => {
      clearTimeout(watch);
      if (code === 0) resolve(failures);
      else reject(new Error(`the reader ended with ${code} in --seed ${next} --runs ${BLOCK}`));
    });
    heard();
    reader.send(task);
  });
}

const describe = ({ problem, text, options, seed }: Block['failures'][number]): string =>
  `--seed ${seed}: ${problem}\n    ${JSON.stringify(text)} ${JSON.stringify(options)}`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      runs: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1945' },
    },
  });
  const runs = numberOption('runs', values.runs);
  const file = positionals[0] ?? OWN_RELEASES;
  const started = performance.now();
  const failures = await readAll({
    texts: readTexts(file),
    pieces: tablePieces('data'),
    runs,
    seed: numberOption('seed', values.seed),
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${runs} texts in ${seconds} s, ${failures.size} kinds of failures`);
  process.exitCode = failures.size > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
