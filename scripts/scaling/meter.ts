/** A process that measures, which can be ended and started again. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measure, Order } from './measure.js';

export interface Meter {
  /** The cost of a text, or null when it took longer than `limit` milliseconds or used up the memory. */
  measure(order: Order, limit: number): Promise<number | null>;
  end(): void;
}

export function createMeter(what: Measure): Meter {
  let child: ChildProcess | null = null;
  const end = (): void => {
    child?.kill('SIGKILL');
    child = null;
  };
  const measure: Meter['measure'] = (order, limit) =>
    new Promise((resolve) => {
      const running = (child ??= fork(
        fileURLToPath(new URL('./measure.ts', import.meta.url)),
        [what],
        {
          stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
        },
      ));
      const settle = (cost: number | null): void => {
        clearTimeout(watch);
        running.off('message', settle).off('exit', fail);
        if (cost === null) end();
        resolve(cost);
      };
      const fail = (): void => settle(null);
      const watch = setTimeout(fail, limit);
      running.on('message', settle).on('exit', fail);
      running.send(order);
    });
  return { measure, end };
}
