/** Work that an interruption can end. */

/** What a promise resolves to, or `null` if an end is asked for before. */
function unlessStopped<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(null);
    signal?.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal?.removeEventListener('abort', stop));
  });
}

/** The items, until they end or an end is asked for; an item that takes its time is not waited for then. */
export async function* untilStopped<T>(
  items: AsyncGenerator<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  try {
    while (!signal?.aborted) {
      const next = await unlessStopped(items.next(), signal);
      if (next === null || next.done) return;
      yield next.value;
    }
  } finally {
    items.return(undefined).catch(() => undefined);
  }
}
