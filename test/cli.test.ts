import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { main } from '../src/cli/main.js';
import { parse } from '../src/deep.js';
import pkg from '../package.json';

const TEXT =
  'Ketua KPU Bengkalis Zulkarnain Hasbi membuka rapat koordinasi di aula, Rabu (10/6/2020).';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kliping-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a file and returns its path. */
function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

class Sink extends Writable {
  readonly chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.chunks.push(chunk);
    done();
  }

  get text(): string {
    return Buffer.concat(this.chunks).toString();
  }
}

interface Outcome {
  status: number;
  out: string;
  err: string;
}

/** Runs the command line with `input` as standard input. */
async function run(args: string[], input: string | Buffer | Buffer[] = ''): Promise<Outcome> {
  const stdout = new Sink();
  const stderr = new Sink();
  const stdin = Readable.from(Array.isArray(input) ? input : [Buffer.from(input)]);
  const status = await main(args, { stdin, stdout, stderr });
  return { status, out: stdout.text, err: stderr.text };
}

const recordsOf = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('input', () => {
  test('a text file is one release', async () => {
    const path = file('rilis.txt', TEXT);
    const { status, out, err } = await run(['parse', path]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(recordsOf(out)).toEqual([{ id: path, ...parse(TEXT) }]);
    expect(out.endsWith('\n')).toBe(true);
  });

  test.each<[string, string[]]>([
    ['without a file', ['parse']],
    ['with -', ['parse', '-']],
  ])('standard input %s', async (_, args) => {
    const { status, out } = await run(args, TEXT);
    expect(status).toBe(0);
    expect(recordsOf(out)).toEqual([{ id: 'stdin', ...parse(TEXT) }]);
  });

  test('JSON Lines: one record a line, in order', async () => {
    const path = file(
      'rilis.jsonl',
      line({ id: 'a', text: TEXT }) + line({ id: 7, text: 'Rapat selesai.' }) + line({ text: '' }),
    );
    const { status, out } = await run(['parse', path]);
    expect(status).toBe(0);
    expect(recordsOf(out)).toEqual([
      { id: 'a', ...parse(TEXT) },
      { id: 7, ...parse('Rapat selesai.') },
      { id: `${path}:3`, ...parse('') },
    ]);
  });

  test('JSON Lines are known by their beginning, whatever the file is called', async () => {
    const { out } = await run(['parse', file('rilis.txt', `\n  ${line({ id: 'a', text: TEXT })}`)]);
    expect(recordsOf(out).map(({ id }) => id)).toEqual(['a']);
    const { out: piped } = await run(['parse'], line({ id: 'b', text: TEXT }));
    expect(recordsOf(piped).map(({ id }) => id)).toEqual(['b']);
  });

  test('a release that starts with a brace is text', async () => {
    const { status, out } = await run(['parse'], '{Salinan} Ketua KPU Bengkalis hadir.');
    expect(status).toBe(0);
    expect(recordsOf(out).map(({ id }) => id)).toEqual(['stdin']);
  });

  test('several files, in order', async () => {
    const first = file('1.txt', TEXT);
    const second = file('2.jsonl', line({ id: 'b', text: TEXT }));
    const { out } = await run(['parse', second, first]);
    expect(recordsOf(out).map(({ id }) => id)).toEqual(['b', first]);
  });

  test.each<string>(['', '\n \n'])('an empty file gives nothing: %j', async (content) => {
    const { status, out, err } = await run(['parse', file('rilis.txt', content)]);
    expect({ status, out, err }).toEqual({ status: 0, out: '', err: '' });
  });

  test('CRLF and blank lines between JSON lines', async () => {
    const { status, out } = await run([
      'parse',
      file(
        'rilis.jsonl',
        `${JSON.stringify({ id: 'a', text: TEXT })}\r\n\r\n${JSON.stringify({ id: 'b', text: TEXT })}\r\n`,
      ),
    ]);
    expect(status).toBe(0);
    expect(recordsOf(out).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('CRLF inside a text keeps its offsets', async () => {
    const text = `KPU Bengkalis Gelar Rapat\r\n\r\n${TEXT}\r\n`;
    const { out } = await run(['parse', file('rilis.txt', text)]);
    expect(recordsOf(out)).toMatchObject([parse(text)]);
  });

  test('a byte order mark is no part of the text', async () => {
    const { out } = await run(['parse', file('rilis.txt', `\uFEFF${TEXT}`)]);
    expect(recordsOf(out)).toMatchObject([{ ...parse(TEXT) }]);
    const { status, out: lines } = await run([
      'parse',
      file('rilis.jsonl', `\uFEFF${line({ id: 'a', text: TEXT })}`),
    ]);
    expect(status).toBe(0);
    expect(recordsOf(lines)).toEqual([{ id: 'a', ...parse(TEXT) }]);
  });

  test('characters cut in two by the chunks of a stream', async () => {
    const text = 'Rapat digelar Jum’at (17/7/2020) 😀 di aula.';
    const bytes = [...Buffer.from(text)].map((byte) => Buffer.from([byte]));
    const { out } = await run(['parse'], bytes);
    expect(recordsOf(out)).toEqual([{ id: 'stdin', ...parse(text) }]);
  });

  test('line separators of Unicode inside a JSON string', async () => {
    const { status, out } = await run(['parse'], '{"id": "a", "text": "Rapat\u2028selesai."}\n');
    expect(status).toBe(0);
    expect(recordsOf(out)).toHaveLength(1);
  });
});

describe('fields', () => {
  test('others are carried, next to the id and in front of the record', async () => {
    const { out } = await run(
      ['parse'],
      line({ id: 'a', url: 'https://example.com/1', n: [1, { b: null }], text: TEXT }),
    );
    const [record] = recordsOf(out);
    expect(record).toEqual({
      id: 'a',
      url: 'https://example.com/1',
      n: [1, { b: null }],
      ...parse(TEXT),
    });
    expect(Object.keys(record!).slice(0, 4)).toEqual(['id', 'url', 'n', 'schema']);
  });

  test('the record’s own fields come first', async () => {
    const { out } = await run(['parse'], line({ id: 'a', title: 'Lain', schema: 'x', text: TEXT }));
    expect(recordsOf(out)).toEqual([{ id: 'a', ...parse(TEXT) }]);
  });

  test('neither the text nor the options are printed again', async () => {
    const { out } = await run(
      ['parse'],
      line({ id: 'a', text: TEXT, publishedAt: '2020-06-11', homeRegion: '14.03' }),
    );
    expect(Object.keys(recordsOf(out)[0]!)).not.toEqual(expect.arrayContaining(['text']));
    expect(recordsOf(out)).toEqual([
      { id: 'a', ...parse(TEXT, { publishedAt: '2020-06-11', homeRegion: '14.03' }) },
    ]);
  });

  test('options of the line come before those of the command line', async () => {
    const input =
      line({ id: 'a', text: 'Rapat digelar.', publishedAt: '2021-01-01' }) +
      line({ id: 'b', text: 'Rapat digelar.', publishedAt: null });
    const { out } = await run(['parse', '--published-at', '2020-06-11'], input);
    expect(recordsOf(out).map(({ published }) => published)).toEqual([
      { iso: '2021-01-01', basis: 'stated' },
      { iso: '2020-06-11', basis: 'stated' },
    ]);
  });

  test('the home region of the command line', async () => {
    const { out } = await run(
      ['parse', '--home-region', 'Kabupaten Bengkalis'],
      'Ketua KPU Zulkarnain Hasbi hadir.',
    );
    expect(recordsOf(out)).toMatchObject([{ officials: [{ positions: [{ region: '14.03' }] }] }]);
  });
});

describe('what cannot be read is told, and the rest goes on', () => {
  test.each<[string, string, RegExp]>([
    ['no JSON', '{"id": "x", oops}', /:2: not JSON: .+/],
    ['no text', '{"id": "x"}', /:2: no string "text"$/m],
    ['a text that is no string', '{"text": 7}', /:2: no string "text"$/m],
    ['a number', '7', /:2: no string "text"$/m],
    ['null', 'null', /:2: no string "text"$/m],
    ['a list', '["x"]', /:2: no string "text"$/m],
    [
      'a publishedAt that is no string',
      '{"text": "x", "publishedAt": 2020}',
      /:2: "publishedAt" is not a string$/m,
    ],
    [
      'a publishedAt that is no date',
      '{"text": "x", "publishedAt": "kemarin"}',
      /:2: parse: options\.publishedAt: must be an ISO date/,
    ],
    [
      'an unknown homeRegion',
      '{"text": "x", "homeRegion": "Atlantis"}',
      /:2: parse: options\.homeRegion: "Atlantis"/,
    ],
  ])('%s', async (_, bad, message) => {
    const path = file(
      'rilis.jsonl',
      `${line({ id: 'a', text: TEXT })}${bad}\n${line({ id: 'c', text: TEXT })}`,
    );
    const { status, out, err } = await run(['parse', path]);
    expect(status).toBe(1);
    expect(recordsOf(out).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(err).toMatch(message);
    expect(err.startsWith(`kliping: ${path}:2: `)).toBe(true);
    expect(err.split('\n')).toHaveLength(2);
  });

  test('a missing file', async () => {
    const missing = join(folder, 'tidak-ada.txt');
    const { status, out, err } = await run(['parse', missing, file('rilis.txt', TEXT)]);
    expect(status).toBe(1);
    expect(recordsOf(out)).toHaveLength(1);
    expect(err).toBe(`kliping: ${missing}: no such file or directory\n`);
  });

  test('a folder', async () => {
    const { status, out, err } = await run(['parse', folder]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toBe(`kliping: ${folder}: illegal operation on a directory\n`);
  });

  test('a stream that breaks', async () => {
    const stdin = new Readable({
      read() {
        this.destroy(new Error('kabel putus'));
      },
    });
    const stdout = new Sink();
    const stderr = new Sink();
    expect(await main(['parse'], { stdin, stdout, stderr })).toBe(1);
    expect(stderr.text).toBe('kliping: stdin: kabel putus\n');
  });
});

describe('command line', () => {
  test.each<[string[], RegExp]>([
    [[], /^kliping: no command given \(see kliping --help\)\n$/],
    [['urai'], /^kliping: unknown command 'urai' \(see kliping --help\)\n$/],
    [['parse', '--warna'], /^kliping: .*--warna.*\(see kliping --help\)\n$/],
    [['parse', '--home-region'], /^kliping: .*home-region.*\(see kliping --help\)\n$/],
    [['parse', '--home-region', 'Atlantis'], /^kliping: .*"Atlantis".*\(see kliping --help\)\n$/],
    [
      ['parse', '--home-region', 'Solok'],
      /^kliping: .*13\.02 Kabupaten Solok or 13\.72 Kota Solok.*\n$/,
    ],
    [['parse', '--published-at', 'kemarin'], /^kliping: .*publishedAt: must be an ISO date.*\n$/],
  ])('makes no sense: %j', async (args, message) => {
    const { status, out, err } = await run(args, TEXT);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
  });

  test.each<[string[]]>([[['--help']], [['-h']], [['parse', '--help']]])(
    'help: %j',
    async (args) => {
      const { status, out, err } = await run(args);
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out).toMatch(/^Usage: kliping parse/);
      for (const option of ['--home-region', '--published-at', '--pretty', '--help', '--version'])
        expect(out).toContain(option);
    },
  );

  test.each<[string[]]>([[['--version']], [['-v']]])('version: %j', async (args) => {
    expect(await run(args)).toEqual({ status: 0, out: `${pkg.version}\n`, err: '' });
  });
});

describe('--pretty', () => {
  test('a summary to read', async () => {
    const { status, out } = await run(['parse', '--pretty'], TEXT);
    expect(status).toBe(0);
    for (const part of [
      'stdin',
      'Events',
      'meeting held',
      '2020-06-10',
      'Officials',
      'Zulkarnain Hasbi: Ketua KPU Bengkalis',
      'Institutions',
      'Regions',
      'Kabupaten Bengkalis 14.03',
      'Dates',
    ]) {
      expect(out).toContain(part);
    }
    expect(out).not.toContain('\u001b');
    expect(out.endsWith('\n\n')).toBe(true);
  });

  test('headings of what there is only', async () => {
    const { out } = await run(['parse', '--pretty'], TEXT);
    expect(out).not.toMatch(/^(?:Quotes|Elections|Warnings|People)$/m);
  });

  test('colours on a terminal that has them', async () => {
    const stdout = Object.assign(new Sink(), { isTTY: true, hasColors: () => true });
    await main(['parse', '--pretty'], {
      stdin: Readable.from([Buffer.from(TEXT)]),
      stdout,
      stderr: new Sink(),
    });
    expect(stdout.text).toContain('\u001b[1mEvents\u001b[0m');
  });

  test('what a terminal would obey is taken out of the text', async () => {
    const { out } = await run(
      ['parse', '--pretty'],
      `KPU Bengkalis \u001b[31mGelar\u0007 Rapat Koordinasi\n\n${TEXT}`,
    );
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('\u0007');
  });

  test('one summary for each release', async () => {
    const { out } = await run(
      ['parse', '--pretty'],
      line({ id: 'a', text: TEXT }) + line({ id: 'b', text: TEXT }),
    );
    expect(out.match(/^Events$/gm)).toHaveLength(2);
  });
});

describe('standard output', () => {
  /** A pipe whose reader goes away after the first record. */
  class Head extends Writable {
    writes = 0;

    override _write(_chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
      this.writes++;
      done(
        this.writes > 1 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : undefined,
      );
    }
  }

  const many = line({ id: 'a', text: TEXT }).repeat(50);

  test('a reader that goes away ends the run quietly', async () => {
    const stdout = new Head();
    const stderr = new Sink();
    expect(
      await main(['parse'], { stdin: Readable.from([Buffer.from(many)]), stdout, stderr }),
    ).toBe(0);
    expect(stderr.text).toBe('');
    expect(stdout.writes).toBe(2);
  });

  test('a full disk is told', async () => {
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', errno: -28 }));
      },
    });
    const stderr = new Sink();
    expect(
      await main(['parse'], { stdin: Readable.from([Buffer.from(many)]), stdout, stderr }),
    ).toBe(1);
    expect(stderr.text).toBe('kliping: standard output: no space left on device\n');
  });

  test('a slow reader is waited for', async () => {
    let writing = 0;
    let most = 0;
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        most = Math.max(most, ++writing);
        setImmediate(() => {
          writing--;
          done();
        });
      },
    });
    expect(
      await main(['parse'], {
        stdin: Readable.from([Buffer.from(many)]),
        stdout,
        stderr: new Sink(),
      }),
    ).toBe(0);
    expect(most).toBe(1);
  });

  test('it stays open for others', async () => {
    const stdout = new Sink();
    await main(['parse'], {
      stdin: Readable.from([Buffer.from(TEXT)]),
      stdout,
      stderr: new Sink(),
    });
    expect(stdout.writableEnded).toBe(false);
  });
});
