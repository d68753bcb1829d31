/**
 * Counts the steps of a call, the same on every machine: the characters of source that ran (V8's
 * block coverage, each stretch times its count), and the work inside built-in functions, where no
 * coverage reaches: elements walked over, characters searched. For measuring only: it replaces
 * built-in functions of the process that it runs in, for good.
 */
import { Session, type Profiler } from 'node:inspector';

/** Sources whose steps count: the library's own, and the one it runs on every release. */
const COUNTED = /\/(?:src|node_modules\/chrono-node)\//;

let charged = 0;

type Method = (this: never, ...args: never[]) => unknown;

/** Replaces a method by one that charges what `cost` says of a call. */
function charge<T>(
  prototype: object,
  name: string,
  cost: (self: T, args: readonly unknown[], result: unknown) => number,
): void {
  const original = Reflect.get(prototype, name) as Method;
  Object.defineProperty(prototype, name, {
    configurable: true,
    writable: true,
    value(this: never, ...args: never[]): unknown {
      const result = Reflect.apply(original, this, args);
      charged += cost(this as T, args, result);
      return result;
    },
  });
}

const lengthOf = (value: unknown): number => (value as { length?: number } | null)?.length ?? 0;

/** How far a search went: to what it found, or to the end. */
function distance(self: { length: number }, args: readonly unknown[], found: unknown): number {
  const from = Math.max(0, Number(args[1] ?? 0));
  const to = typeof found === 'number' && found >= 0 ? found + 1 : self.length;
  return Math.max(1, to - from);
}

/** The same backwards. */
function distanceBack(self: { length: number }, args: readonly unknown[], found: unknown): number {
  const from = Math.min(self.length, Number(args[1] ?? self.length));
  return Math.max(1, from - Math.max(0, found as number));
}

function chargeStrings(): void {
  for (const name of ['indexOf', 'includes']) charge(String.prototype, name, distance);
  charge(String.prototype, 'lastIndexOf', distanceBack);
  for (const name of ['toLowerCase', 'toUpperCase', 'normalize', 'trim', 'trimStart', 'trimEnd'])
    charge<string>(String.prototype, name, lengthOf);
  for (const name of ['replace', 'replaceAll', 'split'])
    charge<string>(String.prototype, name, lengthOf);
  for (const name of ['repeat', 'padStart', 'padEnd'])
    charge(String.prototype, name, (_, __, result) => lengthOf(result));
  for (const name of ['startsWith', 'endsWith', 'localeCompare'])
    charge(String.prototype, name, (_, args) => lengthOf(args[0]));
}

function chargeArrays(): void {
  const typed = Object.getPrototypeOf(Uint8Array.prototype) as object;
  for (const prototype of [Array.prototype, typed]) {
    for (const name of ['indexOf', 'includes']) charge(prototype, name, distance);
    charge(prototype, 'lastIndexOf', distanceBack);
    for (const name of ['fill', 'sort', 'reverse']) charge<unknown[]>(prototype, name, lengthOf);
    charge(prototype, 'slice', (_, __, result) => lengthOf(result));
    charge(prototype, 'join', (_, __, result) => lengthOf(result));
  }
  charge(typed, 'set', (_, args) => lengthOf(args[0]));
  for (const name of ['shift', 'unshift', 'splice'])
    charge<unknown[]>(Array.prototype, name, lengthOf);
  for (const name of ['concat', 'flat'])
    charge(Array.prototype, name, (_, __, result) => lengthOf(result));
  charge(Array.prototype, 'push', (_, args) => args.length);
}

/** What `for … of`, spreads and destructuring walk over. */
function chargeIterators(): void {
  const iterators = [
    [][Symbol.iterator](),
    new Map().keys(),
    new Set().keys(),
    ''[Symbol.iterator](),
  ];
  for (const iterator of iterators)
    charge(Object.getPrototypeOf(iterator) as object, 'next', () => 1);
  for (const name of ['keys', 'values', 'entries', 'assign'])
    charge(Object, name, (_, __, result) => Object.getOwnPropertyNames(result).length);
}

/** At its first character or nowhere: no search. */
const isAnchored = ({ sticky, multiline, source }: RegExp): boolean =>
  sticky || (!multiline && source.startsWith('^'));

/** Regular expressions: `test`, `match`, `replace` and `split` all come down to `exec`. */
function chargeRegExps(): void {
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (input) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = Reflect.apply(exec, this, [input]);
    const to = match ? match.index + match[0].length : isAnchored(this) ? from : input.length;
    charged += Math.max(0, to - from) + 1;
    return match;
  };
}

function chargeMemory(): void {
  const names = ['Uint8Array', 'Uint16Array', 'Uint32Array', 'Int8Array', 'Int16Array'] as const;
  for (const name of [...names, 'Int32Array', 'Float64Array'] as const) {
    const proxy = new Proxy(globalThis[name], {
      construct(target, args: unknown[], newTarget) {
        const made = Reflect.construct(target, args, newTarget) as { length: number };
        charged += made.length;
        return made;
      },
    });
    Object.defineProperty(globalThis, name, { value: proxy, configurable: true, writable: true });
  }
}

/** Characters of a function's source that ran: each stretch, without those inside it, times its count. */
function executed({ ranges }: Profiler.FunctionCoverage): number {
  let sum = 0;
  const open: Profiler.CoverageRange[] = [];
  for (const range of ranges) {
    while (open.length > 0 && open[open.length - 1]!.endOffset <= range.startOffset) open.pop();
    const around = open[open.length - 1]?.count ?? 0;
    sum += (range.endOffset - range.startOffset) * (range.count - around);
    open.push(range);
  }
  return sum;
}

/** A counter of steps. Call it with what to count. */
export function stepCounter(): (call: () => void) => number {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const take = (): number => {
    let sum = 0;
    session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error) throw error;
      for (const { url, functions } of answer.result)
        if (COUNTED.test(url)) for (const one of functions) sum += executed(one);
    });
    return sum;
  };
  for (const patch of [chargeStrings, chargeArrays, chargeIterators, chargeRegExps, chargeMemory])
    patch();
  return (call) => {
    take();
    charged = 0;
    call();
    const own = charged;
    return take() + own;
  };
}
