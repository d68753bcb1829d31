import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import { createParser, parse } from '../src/index.js';
import {
  jsonLines,
  jsonLinesDecoder,
  jsonLinesEncoder,
  type Item,
  type ManyOptions,
  type Outcome,
  parseEach,
  parseMany,
  parseTransform,
  toJsonLine,
} from '../src/stream.js';
import { mapInOrder } from '../src/stream/in-order.js';
import { LineSplitter, type Line } from '../src/stream/lines.js';

const TEXT = 'Ketua KPU Bengkalis Zulkarnain Hasbi membuka rapat, Rabu (10/6/2020).';
const parser = createParser();

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const tick = (ms = 0): Promise<void> => new Promise((done) => setTimeout(done, ms));

const read = (stream: ReadableStream<string>): Promise<string> =>
  all(stream as unknown as AsyncIterable<string>).then((parts) => parts.join(''));

describe('lines', () => {
  const split = (chunks: (string | Uint8Array)[], maxBytes = 1e6): Line[] => {
    const splitter = new LineSplitter(maxBytes);
    return [...chunks.flatMap((chunk) => [...splitter.push(chunk)]), ...splitter.end()];
  };

  test('are those of the text, wherever its bytes are cut', () => {
    const text = fc
      .array(fc.constantFrom('a', '\n', '\r\n', 'é', '😀', '\u2028', ' ', 'kata'), {
        maxLength: 30,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(100)), (whole, cuts) => {
        const bytes = Buffer.from(whole);
        const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length];
        places.sort((a, b) => a - b);
        const chunks = places.slice(1).map((to, i) => bytes.subarray(places[i], to));
        const expected = whole.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(split(chunks)).toEqual(expected.map((line, i) => ({ number: i + 1, text: line })));
      }),
    );
  });

  test('can be given as text', () => {
    expect(split(['a\nb', 'c\n'])).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: 'bc' },
    ]);
  });

  test('that are no UTF-8 are told, and the next is read', () => {
    expect(split([Buffer.from([97, 10, 0xff, 98, 10, 99])])).toEqual([
      { number: 1, text: 'a' },
      { number: 2, problem: 'not UTF-8' },
      { number: 3, text: 'c' },
    ]);
  });

  test('that are too long are told, and not held', () => {
    const splitter = new LineSplitter(10);
    for (let i = 0; i < 100; i++) expect([...splitter.push('x'.repeat(1000))]).toEqual([]);
    expect([...splitter.push('\nb\n')]).toEqual([
      { number: 1, problem: 'longer than 10 bytes: 100000' },
      { number: 2, text: 'b' },
    ]);
  });

  test('are not changed by what is read into the same buffer', () => {
    const buffer = Buffer.from('ab');
    const splitter = new LineSplitter(10);
    expect([...splitter.push(buffer)]).toEqual([]);
    buffer.fill('x');
    expect([...splitter.end()]).toEqual([{ number: 1, text: 'ab' }]);
  });
});

describe('JSON Lines', () => {
  test('are releases, with what else they bring', async () => {
    const chunks = [
      '{"id": 1, "text": "a", "url": "u"}\n\n{"text": "b", "publishedAt": "2020-01-01"}',
    ];
    expect(await all(jsonLines(chunks))).toEqual([
      { id: 1, text: 'a', carried: { url: 'u' } },
      { id: undefined, text: 'b', publishedAt: '2020-01-01', carried: {} },
    ]);
  });

  test.each<[string, RegExp]>([
    ['{', /^line 2: not JSON: /],
    ['7', /^line 2: no string "text"$/],
    ['{"text": 7}', /^line 2: no string "text"$/],
    ['{"text": "a", "homeRegion": 7}', /^line 2: "homeRegion" is not a string$/],
    [JSON.stringify({ text: 'x'.repeat(100) }), /^line 2: longer than 50 bytes: 111$/],
  ])('%j becomes a failure that names its line', async (line, message) => {
    const items = await all(
      jsonLines([`{"text": "a"}\n${line}\n{"text": "c"}`], { maxLineBytes: 50 }),
    );
    expect(items).toHaveLength(3);
    const [, failure] = items as [Item, { error: Error }];
    expect(failure.error.message).toMatch(message);
  });

  test.each([0, -1, Number.NaN])('a limit of %d makes no sense', async (maxLineBytes) => {
    await expect(all(jsonLines(['a'], { maxLineBytes }))).rejects.toThrow(
      `options.maxLineBytes must be a number above 0, not ${maxLineBytes}`,
    );
    expect(() => jsonLinesDecoder({ maxLineBytes })).toThrow(TypeError);
  });
});

/** Items, good and bad, and what must come out for them. */
const items: Item[] = [
  TEXT,
  { id: 'b', text: TEXT, publishedAt: '2020-06-11', carried: { url: 'u' } },
  { id: 'c', text: TEXT, publishedAt: 'kemarin' },
  { text: TEXT, homeRegion: '14.03' },
  { id: 'e', error: new Error('line 5: not JSON') },
  { text: 7 as unknown as string },
  '',
];

const expected = [
  { id: 0, ...parse(TEXT) },
  { id: 'b', url: 'u', ...parse(TEXT, { publishedAt: '2020-06-11' }) },
  { id: 'c', error: expect.stringMatching(/^parse: options\.publishedAt/) as string },
  { id: 3, ...parse(TEXT, { homeRegion: '14.03' }) },
  { id: 'e', error: 'line 5: not JSON' },
  { id: 5, error: 'parse: text must be a string, not number' },
  { id: 6, ...parse('') },
];

const linesOf = (outcomes: Outcome[]): unknown[] =>
  outcomes.map((outcome) => JSON.parse(toJsonLine(outcome)) as unknown);

/** What JavaScript lets through: neither texts nor releases. */
const NO_ITEMS = [
  null,
  undefined,
  7,
  {},
  { id: 'a', text: null },
  { text: ['x'] },
] as unknown as Item[];
const NO_TEXT = /^parse: text must be a string, not /;

describe('parseEach', () => {
  test('what is neither a text nor a release is told, and the rest goes on', async () => {
    const outcomes = await all(parseEach([...NO_ITEMS, TEXT], parser));
    expect(outcomes.map(({ id }) => id)).toEqual([0, 1, 2, 3, 'a', 5, 6]);
    for (const outcome of outcomes.slice(0, -1))
      expect('error' in outcome && outcome.error.message).toMatch(NO_TEXT);
    expect(outcomes.at(-1)).toHaveProperty('record');
  });

  test('one outcome for each item, in order', async () => {
    const outcomes = await all(parseEach(items, parser));
    expect(linesOf(outcomes)).toEqual(expected);
    expect(outcomes.map(({ index }) => index)).toEqual(items.map((_, i) => i));
  });

  test('asks for an item when an outcome is asked for', async () => {
    let asked = 0;
    function* source(): Generator<string> {
      for (;;) {
        asked++;
        yield TEXT;
      }
    }
    const outcomes = parseEach(source(), parser);
    await outcomes.next();
    await outcomes.next();
    expect(asked).toBe(2);
  });

  test('throws what its items throw, behind the outcomes of those before', async () => {
    function* source(): Generator<string> {
      yield TEXT;
      throw new Error('kabel putus');
    }
    const outcomes = parseEach(source(), parser);
    expect((await outcomes.next()).value).toMatchObject({ index: 0 });
    await expect(outcomes.next()).rejects.toThrow('kabel putus');
  });
});

describe('Web streams', () => {
  test('from bytes to lines', async () => {
    const input = items.map((item) => `${JSON.stringify(item)}\n`).slice(1, 4);
    const bytes = new Blob([`${input.join('')}{`]).stream();
    const output = bytes
      .pipeThrough(jsonLinesDecoder())
      .pipeThrough(parseTransform(parser))
      .pipeThrough(jsonLinesEncoder());
    const lines = (await read(output)).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { id: 'b', carried: { url: 'u' }, schema: 'kliping/1' },
      { id: 'c', error: expect.stringMatching(/publishedAt/) as string },
      { id: 2, schema: 'kliping/1' },
      { id: 3, error: expect.stringMatching(/^line 4: not JSON/) as string },
    ]);
  });

  test('a slow reader sets the pace', async () => {
    let given = 0;
    const source = new ReadableStream<string>({
      pull(controller) {
        given++;
        controller.enqueue(TEXT);
      },
    });
    const reader = source.pipeThrough(parseTransform(parser)).getReader();
    for (let i = 0; i < 3; i++) {
      await reader.read();
      await tick(5);
    }
    expect(given).toBeLessThan(8);
    await reader.cancel();
  });
});

describe('several at once', () => {
  test('results come in the order of the items, each once, at most so many at a time', async () => {
    const delays = fc.array(fc.nat(3), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(delays, fc.integer({ min: 1, max: 6 }), async (list, width) => {
        let running = 0;
        let most = 0;
        const results = mapInOrder(list, width, async (delay, index) => {
          most = Math.max(most, ++running);
          await tick(delay);
          running--;
          return index;
        });
        expect(await all(results)).toEqual(list.map((_, i) => i));
        expect(most).toBeLessThanOrEqual(width);
      }),
      { numRuns: 20 },
    );
  });

  test('an unread result holds the source back', async () => {
    let asked = 0;
    function* source(): Generator<number> {
      for (;;) yield asked++;
    }
    const results = mapInOrder(source(), 3, (item) => Promise.resolve(item));
    await results.next();
    await tick(5);
    expect(asked).toBeLessThanOrEqual(4);
    await results.return(undefined);
  });

  test('a slow source does not hold results back', async () => {
    async function* source(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => undefined);
    }
    const results = mapInOrder(source(), 3, (item) => Promise.resolve(item));
    expect(await results.next()).toEqual({ done: false, value: 1 });
  });

  test('the error of a source comes behind the results of what it gave', async () => {
    function* source(): Generator<number> {
      yield 1;
      yield 2;
      throw new Error('kabel putus');
    }
    const seen: number[] = [];
    const reading = (async () => {
      for await (const result of mapInOrder(source(), 5, async (item) => (await tick(2), item)))
        seen.push(result);
    })();
    await expect(reading).rejects.toThrow('kabel putus');
    expect(seen).toEqual([1, 2]);
  });

  test('a reader that leaves closes the source', async () => {
    let closed = false;
    function* source(): Generator<number> {
      try {
        for (;;) yield 1;
      } finally {
        closed = true;
      }
    }
    const results = mapInOrder(source(), 2, (item) => Promise.resolve(item));
    await results.next();
    await results.return(undefined);
    await tick();
    expect(closed).toBe(true);
  });
});

describe('parseMany', () => {
  let folder: string;
  let worker: URL;

  /** A module that worker threads can load, out of TypeScript. */
  const bundle = async (name: string, source: string): Promise<URL> => {
    const path = join(folder, `${name}.mjs`);
    await build({
      stdin: { contents: source, resolveDir: join(__dirname, '../src/stream'), loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: path,
      logLevel: 'error',
    });
    return pathToFileURL(path);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kliping-many-'));
    worker = await bundle('worker', "export { default } from './worker.js';");
  }, 30_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each<[string, ManyOptions]>([
    ['two threads', {}],
    ['one thread', { threads: 1 }],
    ['three threads', { threads: 3 }],
  ])('one outcome for each item, in order: %s', async (_, options) => {
    const outcomes = await all(parseMany(items, { worker, ...options }));
    expect(linesOf(outcomes)).toEqual(expected);
    expect(outcomes.map(({ index }) => index)).toEqual(items.map((_item, i) => i));
  });

  test('what is neither a text nor a release is told, and the rest goes on', async () => {
    const outcomes = await all(parseMany([...NO_ITEMS, TEXT], { worker }));
    expect(outcomes.map(({ id }) => id)).toEqual([0, 1, 2, 3, 'a', 5, 6]);
    for (const outcome of outcomes.slice(0, -1))
      expect('error' in outcome && outcome.error.message).toMatch(NO_TEXT);
    expect(outcomes.at(-1)).toHaveProperty('record');
  });

  test('reads as kliping/deep does, with options', async () => {
    const [outcome] = await all(
      parseMany(['Camat Bantan Hendri Saputra tiba.'], {
        worker,
        entry: 'deep',
        parser: { homeRegion: 'Kabupaten Bengkalis' },
      }),
    );
    expect(outcome).toMatchObject({
      record: { officials: [{ positions: [{ office: 'Camat', region: '14.03.02' }] }] },
    });
  });

  test('a thread that dies takes one release along', async () => {
    const deadly = await bundle(
      'deadly',
      `import run from './worker.js';
       export default (task) => {
         if (task.items.includes('exit')) process.exit(3);
         if (!task.items.includes('throw')) return run(task);
         setTimeout(() => { throw new Error('mati'); });
         return new Promise(() => {});
       };`,
    );
    const list = [TEXT, 'exit', TEXT, TEXT, 'throw', ...Array<string>(20).fill(TEXT)];
    const outcomes = await all(parseMany(list, { worker: deadly }));
    const failures = outcomes.filter((outcome) => 'error' in outcome);
    expect(outcomes.map(({ index }) => index)).toEqual(list.map((_, i) => i));
    expect(failures.map(({ index }) => index)).toEqual([1, 4]);
  });

  test('a worker that cannot be loaded', async () => {
    writeFileSync(join(folder, 'broken.mjs'), 'throw new Error("rusak");');
    const broken = pathToFileURL(join(folder, 'broken.mjs'));
    await expect(all(parseMany([TEXT], { worker: broken }))).rejects.toThrow('rusak');
    const missing = pathToFileURL(join(folder, 'tidak-ada.mjs'));
    await expect(all(parseMany([TEXT], { worker: missing }))).rejects.toThrow(/tidak-ada/);
  });

  test.each<[ManyOptions, RegExp]>([
    [{ threads: 0 }, /^parseMany: options\.threads must be a whole number above 0, not 0$/],
    [{ threads: 1.5 }, /options\.threads/],
    [{ entry: 'shallow' as 'deep' }, /options\.entry must be "core" or "deep", not "shallow"$/],
    [{ parser: { homeRegion: 'Atlantis' } }, /options\.homeRegion: .*"Atlantis"/],
    [{ parser: { warna: 1 } as object }, /there is no option "warna"/],
  ])('an option that makes no sense: %j', async (options, message) => {
    await expect(all(parseMany([TEXT], { worker, ...options }))).rejects.toThrow(message);
  });

  test('a reader that leaves ends the threads and the source', async () => {
    let closed = false;
    function* source(): Generator<string> {
      try {
        for (;;) yield TEXT;
      } finally {
        closed = true;
      }
    }
    for await (const { index } of parseMany(source(), { worker })) if (index === 5) break;
    await tick();
    expect(closed).toBe(true);
  });
});
