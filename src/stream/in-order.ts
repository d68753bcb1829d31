/** Several things at once, results in the order of what went in. */

/**
 * An iterable of either kind.
 *
 * @example const releases: AnyIterable<Item> = ['Rapat digelar di Solok.', 'Apel digelar di Solok.'];
 */
export type AnyIterable<T> = AsyncIterable<T> | Iterable<T>;

async function* asynchronous<T>(items: AnyIterable<T>): AsyncGenerator<T> {
  yield* items;
}

/**
 * Runs up to `width` items at once and yields their results in order. An item is asked for only when there is room
 * for it, so that the reader sets the pace. When the items end in an error, the results of those before come first.
 *
 * @param run must not reject
 */
export async function* mapInOrder<T, R>(
  items: AnyIterable<T>,
  width: number,
  run: (item: T, index: number) => Promise<R>,
): AsyncGenerator<R> {
  const source = asynchronous(items);
  const running: Promise<R>[] = [];
  let index = 0;
  let ended = false;
  let failure: { error: unknown } | undefined;
  let asking: Promise<void> | undefined;

  const ask = async (): Promise<void> => {
    try {
      const { value, done } = await source.next();
      if (done) ended = true;
      else running.push(run(value, index++));
    } catch (error) {
      ended = true;
      failure = { error };
    }
    asking = undefined;
  };

  try {
    for (;;) {
      if (!ended && running.length < width) asking ??= ask();
      const first = running[0];
      if (first === undefined && asking === undefined) break;
      const isReady = await Promise.race([
        ...(first ? [first.then(() => true)] : []),
        ...(asking ? [asking.then(() => false)] : []),
      ]);
      if (isReady) {
        void running.shift();
        yield await first!;
      }
    }
  } finally {
    if (!ended) source.return(undefined).catch(() => undefined);
  }
  if (failure) throw failure.error;
}
