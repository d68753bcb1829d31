/** Reading on several threads. */
import type { ParserOptions } from '../record/options.js';
import { mapInBatches } from './batches.js';
import type { AnyIterable } from './in-order.js';
import { failureOf, lengthOf } from './parse-item.js';
import { openPool } from './pool.js';
import type { Task } from './worker.js';
import type { Item, Outcome } from './types.js';

/**
 * How `parseMany` works.
 *
 * @example parseMany(releases, { threads: 4, entry: 'deep', parser: { homeRegion: '14.03' } })
 */
export interface ManyOptions {
  /** How many threads read at once; 2 unless told. */
  threads?: number | undefined;
  /** `core` as `kliping` reads, or `deep` as `kliping/deep` does; `core` unless told. */
  entry?: 'core' | 'deep' | undefined;
  /** Options that hold for all releases, as of `createParser`. */
  parser?: ParserOptions | undefined;
  /** Where `dist/worker.js` of this package lies, if a bundler has moved this entry away from it. */
  worker?: URL | undefined;
}

/**
 * Reads releases on worker threads. Needs the package `piscina`, and Node.
 *
 * Two batches for each thread are held at once, of 32 releases or about 130,000 characters each, whatever the number
 * of releases; no further ones are asked for until the reader of the outcomes has taken some. A release that has to be
 * waited for holds back none in front of it. One whose thread dies becomes a failure; the others go on.
 *
 * @param items releases or texts; the outcome of an item without `id` has its index, from 0, as its id
 * @param options `threads`, `entry`, and options of the parser
 * @returns one outcome for each item, in order
 * @throws {TypeError} when an option is wrong
 * @throws {Error} when `piscina` is not installed; and what `items` throws, behind the outcomes of those before
 * @example
 * for await (const outcome of parseMany(releases, { threads: 4, entry: 'deep' })) {
 *   if ('record' in outcome) console.log(outcome.id, outcome.record.events.length);
 * }
 */
export async function* parseMany(
  items: AnyIterable<Item>,
  options: ManyOptions = {},
): AsyncGenerator<Outcome> {
  const { threads = 2, entry = 'core', parser = {}, worker } = options;
  if (!Number.isInteger(threads) || threads < 1)
    throw new TypeError(
      `parseMany: options.threads must be a whole number above 0, not ${threads}`,
    );
  if (entry !== 'core' && entry !== 'deep')
    throw new TypeError(
      `parseMany: options.entry must be "core" or "deep", not "${String(entry)}"`,
    );
  const pool = await openPool<Task, Outcome[]>(
    worker ?? new URL('./worker.js', import.meta.url),
    threads,
  );
  try {
    const [trial] = await pool.run({ items: [''], first: 0, entry, parser });
    if (trial && 'error' in trial) throw trial.error;
    yield* mapInBatches(items, {
      threads,
      sizeOf: lengthOf,
      run: (batch, first) => pool.run({ items: batch, first, entry, parser }),
      fail: failureOf,
    });
  } finally {
    await pool.close();
  }
}
