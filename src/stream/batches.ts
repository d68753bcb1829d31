/** Items in batches: handing a thread several at once costs little more than handing it one. */
import { type AnyIterable, mapInOrder } from './in-order.js';

/** How many items, and how many characters, end a batch. */
const MOST_ITEMS = 32;
const MOST_CHARACTERS = 1 << 17;
/** Batches for each thread: the one that it works at, and the next. */
const BATCHES = 2;

/** How batches are read. */
export interface BatchWork<T, R> {
  threads: number;
  /** How many characters an item has. */
  sizeOf(item: T): number;
  /** The results of a batch whose first item has this index; rejects when its thread dies. */
  run(batch: T[], first: number): Promise<R[]>;
  /** The result of an item whose thread died. */
  fail(item: T, index: number, error: unknown): R;
}

const LATER = Symbol('later');

/**
 * What there is of the items, as batches. An item that has to be waited for ends a batch, so that those in front of
 * it are not kept waiting. When the items end in an error, those before come first.
 */
export async function* gather<T>(
  items: AnyIterable<T>,
  sizeOf: (item: T) => number,
): AsyncGenerator<T[]> {
  const source = asynchronous(items);
  let asked: Promise<IteratorResult<T>> | undefined;
  let isDone = false;
  try {
    while (!isDone) {
      const batch: T[] = [];
      let size = 0;
      try {
        while (batch.length < MOST_ITEMS && size < MOST_CHARACTERS) {
          asked ??= source.next();
          const next = batch.length === 0 ? await asked : await Promise.race([asked, soon()]);
          if (next === LATER) break;
          asked = undefined;
          isDone = next.done === true;
          if (next.done) break;
          batch.push(next.value);
          size += sizeOf(next.value);
        }
      } catch (error) {
        isDone = true;
        if (batch.length > 0) yield batch;
        throw error;
      }
      if (batch.length > 0) yield batch;
    }
  } finally {
    if (!isDone) source.return(undefined).catch(() => undefined);
  }
}

/** After everything that is ready now. */
const soon = (): Promise<typeof LATER> => new Promise((done) => setImmediate(done, LATER));

async function* asynchronous<T>(items: AnyIterable<T>): AsyncGenerator<T> {
  yield* items;
}

/**
 * Runs items batch by batch and yields their results in order. A batch whose thread dies is run again item by item,
 * so that only the item that killed it is lost.
 */
export async function* mapInBatches<T, R>(
  items: AnyIterable<T>,
  { threads, sizeOf, run, fail }: BatchWork<T, R>,
): AsyncGenerator<R> {
  let index = 0;
  const runBatch = async (batch: T[]): Promise<R[]> => {
    const first = index;
    index += batch.length;
    if (batch.length > 1) {
      try {
        return await run(batch, first);
      } catch {
        // One of them; which, shows below.
      }
    }
    const results: R[] = [];
    for (const [i, item] of batch.entries())
      results.push(
        ...(await run([item], first + i).catch((error: unknown) => [fail(item, first + i, error)])),
      );
    return results;
  };
  for await (const results of mapInOrder(gather(items, sizeOf), BATCHES * threads, runBatch))
    yield* results;
}
