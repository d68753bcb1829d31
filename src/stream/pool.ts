/** A pool of worker threads, by piscina. */
import type * as Piscina from 'piscina';

/** Threads that run tasks of one kind. */
export interface Pool<T, R> {
  /** Rejects if the task throws or its thread dies; the pool goes on with a new thread. */
  run(task: T): Promise<R>;
  close(): Promise<void>;
}

// Not a literal, so that bundlers for browsers do not look for a package that only Node uses.
const PACKAGE = 'piscina';

async function loadPackage(): Promise<typeof Piscina> {
  try {
    return (await import(/* @vite-ignore */ PACKAGE)) as typeof Piscina;
  } catch (cause) {
    throw new Error('several threads need the package piscina: npm install piscina', { cause });
  }
}

/**
 * Starts a pool.
 *
 * @param worker a module whose default export runs one task
 * @throws {Error} when piscina is not installed
 */
export async function openPool<T, R>(worker: URL, threads: number): Promise<Pool<T, R>> {
  const { default: Piscina } = await loadPackage();
  const pool = new Piscina({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Infinity,
  });
  let broken: Error | undefined;
  // A thread that cannot even start: no other will, so that whatever waits for one must not wait on.
  pool.on('error', (error: Error) => {
    broken ??= error;
    void pool.destroy();
  });
  return {
    run: (task) =>
      pool.run(task).catch((error: unknown) => {
        throw broken ?? error;
      }) as Promise<R>,
    close: () => pool.destroy(),
  };
}
