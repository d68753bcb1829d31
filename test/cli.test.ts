import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import * as z from 'zod';
import { COMMANDS } from '../src/cli/commands/index.js';
import { main } from '../src/cli/main.js';
import { duration, progressLine } from '../src/cli/parse/progress.js';
import { createParser, parse } from '../src/deep.js';
import { parseHtml } from '../src/html.js';
import { icsEvents, ICS_BEGIN, ICS_END } from '../src/ics.js';
import { toJsonLd } from '../src/jsonld.js';
import { Release } from '../src/schema.js';
import { csvHeader, csvRows, rowsOf, TABLES } from '../src/rows.js';
import pkg from '../package.json';
import { line, run, Sink } from './cli-run.js';

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

const recordsOf = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

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
      /:2: parse: options\.homeRegion: .*"Atlantis"/,
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
    expect(err).toBe(
      `kliping: ${folder}: is a folder: name its files, such as '${folder}/*.txt'\n`,
    );
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
    [['--pretty'], /^kliping: .*--pretty.*\(see kliping --help\)\n$/],
    [['schema', 'x'], /^kliping: schema takes no file: 'x' \(see kliping schema --help\)\n$/],
    [['parse', '--format', 'xml'], /^kliping: --format must be ndjson, .* or ics, not 'xml' \(/],
    [
      ['parse', '--table', 'people'],
      /^kliping: --table must be events, .* or quotes, not 'people' \(/,
    ],
    [['parse', '--on-error', 'x'], /^kliping: --on-error must be skip or fail, not 'x' \(/],
    [['parse', '--jobs', '0'], /^kliping: --jobs must be a whole number above 0, not '0' \(/],
    [['parse', '--max-bytes', '1e6'], /^kliping: --max-bytes must be a whole number/],
    [['parse', '--resume'], /^kliping: --resume needs --output FILE \(/],
    [['parse', '--resume', '-o', 'x', '-f', 'csv'], /^kliping: --resume goes with --format ndjson/],
    [
      ['parse', '--pretty', '-f', 'ndjson'],
      /^kliping: --pretty and --format exclude each other \(/,
    ],
    [['parse', '--table', 'events'], /^kliping: --table goes with --format csv only \(/],
    [['parse', '--pretty', '--table', 'dates'], /^kliping: --table goes with --format csv only \(/],
    [['parse', '--warna'], /^kliping: Unknown option '--warna' \(see kliping parse --help\)\n$/],
    [['parse', '--home-region'], /^kliping: .*home-region.*\(see kliping parse --help\)\n$/],
    [['parse', '--home-region', 'Atlantis'], /^kliping: --home-region: .*"Atlantis" \(/],
    [
      ['parse', '--home-region', 'Solok'],
      /^kliping: .*13\.02 Kabupaten Solok or 13\.72 Kota Solok.*\n$/,
    ],
    [['parse', '--published-at', 'kemarin'], /^kliping: --published-at must be an ISO date.*\n$/],
  ])('makes no sense: %j', async (args, message) => {
    const { status, out, err } = await run(args, TEXT);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
  });

  test.each<[string[]]>([[['--help']], [['-h']]])('help: %j', async (args) => {
    const { status, out, err } = await run(args);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^Usage: kliping COMMAND/);
    for (const { name, summary } of COMMANDS)
      expect(out).toMatch(new RegExp(`${name} +${summary}`));
  });

  test.each(COMMANDS.map((command) => [command.name, command] as const))(
    'help of %s',
    async (name, command) => {
      const { status, out, err } = await run([name, '--help']);
      expect({ status, err, out }).toEqual({ status: 0, err: '', out: command.help });
      expect(out).toMatch(new RegExp(`^Usage: kliping ${name}`));
      expect(out).toMatch(/^Examples?:\n {2}kliping/m);
      for (const option of Object.keys(command.options)) expect(out).toContain(`--${option}`);
      expect(Math.max(...out.split('\n').map((row) => row.length))).toBeLessThan(90);
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

describe('what is read', () => {
  test('gzip, whatever its name, in one part or several', async () => {
    const one = gzipSync(line({ id: 'a', text: TEXT }));
    const two = gzipSync(line({ id: 'b', text: TEXT }));
    const { status, out } = await run([
      'parse',
      file('rilis.jsonl.gz', Buffer.concat([one, two])),
      file('rilis', gzipSync(TEXT)),
    ]);
    expect(status).toBe(0);
    expect(recordsOf(out).map(({ id }) => id)).toEqual(['a', 'b', join(folder, 'rilis')]);
    expect(recordsOf((await run(['parse'], one)).out)).toHaveLength(1);
  });

  test('gzip that is cut off: what comes before, and a message', async () => {
    const many = Array.from({ length: 200 }, (_, id) =>
      line({ id, text: '', noise: Array.from({ length: 50 }, (_n, i) => Math.sin(id * 50 + i)) }),
    );
    const whole = gzipSync(many.join(''));
    const path = file('rilis.jsonl.gz', whole.subarray(0, whole.length - 2000));
    const { status, out, err } = await run(['parse', path]);
    expect(status).toBe(1);
    expect(recordsOf(out).length).toBeGreaterThan(0);
    expect(err).toMatch(/^kliping: .*rilis\.jsonl\.gz.*: unexpected end of file\n$/);
  });

  test('patterns, in order of the names', async () => {
    mkdirSync(join(folder, 'b'));
    for (const name of ['2.txt', '1.txt', 'b/3.txt', 'x.md']) file(name, TEXT);
    const { status, out } = await run(['parse', join(folder, '**/*.txt')]);
    expect(status).toBe(0);
    expect(recordsOf(out).map(({ id }) => id)).toEqual(
      ['1.txt', '2.txt', 'b/3.txt'].map((name) => join(folder, name)),
    );
  });

  test('a file whose name looks like a pattern', async () => {
    const path = file('rilis [1].txt', TEXT);
    expect(recordsOf((await run(['parse', path])).out).map(({ id }) => id)).toEqual([path]);
  });

  test('a pattern that matches nothing', async () => {
    const pattern = join(folder, '*.txt');
    expect(await run(['parse', pattern])).toEqual({
      status: 1,
      out: '',
      err: `kliping: ${pattern}: no file matches\n`,
    });
  });

  test.each<[string, Buffer, string]>([
    ['bytes that are no UTF-8', Buffer.from([0x52, 0xff, 0xfe, 0x41]), 'not UTF-8'],
    ['text with a NUL', Buffer.from('PK\u0003\u0004\0\0'), 'no text: it holds a NUL'],
    ['a long text', Buffer.from('Rapat '.repeat(200)), 'longer than 1000 bytes'],
  ])('%s', async (_, content, problem) => {
    const path = file('rilis.txt', content);
    const { status, out, err } = await run([
      'parse',
      '--max-bytes',
      '1000',
      path,
      file('b.txt', TEXT),
    ]);
    expect(status).toBe(1);
    expect(recordsOf(out)).toHaveLength(1);
    expect(err).toBe(`kliping: ${path}: ${problem}\n`);
  });

  test.each<[string, Buffer, RegExp]>([
    ['a line that is no UTF-8', Buffer.from([0x7b, 0xff, 0x7d, 0x0a]), /:2: not UTF-8$/m],
    ['a long line', Buffer.from(`${'x'.repeat(5000)}\n`), /:2: longer than 1000 bytes: 5000$/m],
  ])('%s', async (_, bad, message) => {
    const good = Buffer.from(line({ id: 'a', text: TEXT }));
    const path = file('rilis.jsonl', Buffer.concat([good, bad, good]));
    const { status, out, err } = await run(['parse', '--max-bytes', '1000', path]);
    expect(status).toBe(1);
    expect(recordsOf(out)).toHaveLength(2);
    expect(err).toMatch(message);
  });

  test('--on-error fail ends at the first problem', async () => {
    const content = `${line({ id: 'a', text: TEXT })}{\n${line({ id: 'c', text: TEXT })}{\n`;
    const { status, out, err } = await run(['parse', '--on-error', 'fail'], content);
    expect(status).toBe(1);
    expect(recordsOf(out).map(({ id }) => id)).toEqual(['a']);
    expect(err).toMatch(/^kliping: stdin:2: not JSON: .*\n$/);
  });
});

describe('--format', () => {
  const url = 'https://example.go.id/1';
  const input =
    line({ id: 'a', url, text: TEXT }) + line({ id: 7, text: '' }) + line({ id: 'c', text: TEXT });
  const record = parse(TEXT);

  test.each<[string, string[], string]>([
    [
      'csv',
      [],
      csvHeader('events') + csvRows(record, 'events', 'a') + csvRows(record, 'events', 'c'),
    ],
    [
      'csv',
      ['--table', 'officials'],
      csvHeader('officials') +
        csvRows(record, 'officials', 'a') +
        csvRows(record, 'officials', 'c'),
    ],
    [
      'jsonld',
      [],
      line(toJsonLd(record, { id: 'a', url })) +
        line(toJsonLd(parse(''), { id: '7' })) +
        line(toJsonLd(record, { id: 'c' })),
    ],
    [
      'ics',
      [],
      ICS_BEGIN + icsEvents(record, { id: 'a', url }) + icsEvents(record, { id: 'c' }) + ICS_END,
    ],
  ])('%s %j', async (format, args, expected) => {
    const { status, out, err } = await run(['parse', '--format', format, ...args], input);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toBe(expected);
  });

  test('tables has the record and all its rows in a line', async () => {
    const { out } = await run(['parse', '-f', 'tables'], input);
    const rows = (id: string) =>
      Object.fromEntries(
        TABLES.map((table) => [table, rowsOf(id === '7' ? parse('') : record, table, id)]),
      );
    const expected = ['a', '7', 'c'].map((id) => ({
      id,
      record: id === '7' ? parse('') : record,
      ...rows(id),
    }));
    expect(out).toBe(expected.map(line).join(''));
  });

  test('json is the list of what ndjson has line by line', async () => {
    const { out } = await run(['parse', '-f', 'json'], input);
    const { out: lines } = await run(['parse', '-f', 'ndjson'], input);
    expect(JSON.parse(out)).toEqual(recordsOf(lines));
    expect(JSON.parse((await run(['parse', '-f', 'json'], '')).out)).toEqual([]);
  });
});

test('schema is the JSON Schema of a record', async () => {
  const { status, out } = await run(['schema']);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toEqual(z.toJSONSchema(Release));
});

describe('--output', () => {
  const content = ['a', 'b', 'c', 'd'].map((id) => line({ id, text: TEXT }));
  const whole = content.join('');
  const records = content.map((_, i) => line({ id: 'abcd'[i], ...parse(TEXT) })).join('');

  test('a file, and nothing on standard output', async () => {
    const path = file('out.jsonl', 'lama\n'.repeat(10_000));
    expect(await run(['parse', '-o', path], whole)).toEqual({ status: 0, out: '', err: '' });
    expect(readFileSync(path, 'utf8')).toBe(records);
  });

  test('a file that cannot be opened', async () => {
    const path = join(folder, 'tidak-ada', 'out.jsonl');
    const { status, err } = await run(['parse', '-o', path], whole);
    expect(status).toBe(1);
    expect(err).toBe(`kliping: ${path}: no such file or directory\n`);
  });

  test('--resume goes on from any place, with nothing lost and nothing twice', async () => {
    const input = file('in.jsonl', `${content[0]}{oops}\n${content.slice(1).join('')}`);
    const cuts = [0, 1, records.length / 4, records.length / 4 + 1, records.length / 2 - 1];
    for (const cut of [...cuts, records.length - 1, records.length]) {
      const path = file('out.jsonl', records.slice(0, cut));
      const { status } = await run(['parse', input, '-o', path, '--resume']);
      expect(status).toBe(1);
      expect(readFileSync(path, 'utf8')).toBe(records);
    }
  });

  test('--resume begins where there is no file', async () => {
    const path = join(folder, 'baru.jsonl');
    expect((await run(['parse', '-o', path, '--resume'], whole)).status).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(records);
  });

  test.each<[string, string, RegExp]>([
    [
      'another release',
      line({ id: 'x' }),
      /line 1 has the id "x", but release 1 has "a": these are/,
    ],
    ['no record', 'x\n', /line 1 has the id no record/],
    ['more records', records + line({ id: 'e' }), /has 5 records, but there are 4 releases/],
  ])('--resume leaves a file alone that holds %s', async (_, there, message) => {
    const path = file('out.jsonl', there);
    const { status, err } = await run(['parse', '-o', path, '--resume'], whole);
    expect(status).toBe(1);
    expect(err).toMatch(message);
    expect(readFileSync(path, 'utf8')).toBe(there);
  });
});

describe('a run', () => {
  test('can be asked to end, with what it has begun', async () => {
    const stop = new AbortController();
    const stdin = new Readable({ read() {} });
    stdin.push(line({ id: 'a', text: TEXT }));
    const stdout = new Sink();
    const running = main(['parse', '-f', 'json'], {
      stdin,
      stdout,
      stderr: new Sink(),
      signal: stop.signal,
    });
    while (!stdout.text.includes('"a"')) await new Promise((done) => setTimeout(done, 5));
    stop.abort();
    expect(await running).toBe(0);
    expect(JSON.parse(stdout.text)).toHaveLength(1);
  });

  test('writes to a file by its descriptor', async () => {
    const path = join(folder, 'out.jsonl');
    const stdout = createWriteStream(path);
    await new Promise((done) => stdout.once('open', done));
    const descriptor = (stdout as unknown as { fd: number }).fd;
    await main(['parse'], {
      stdin: Readable.from([Buffer.from(line({ id: 'a', text: TEXT }))]),
      stdout: Object.assign(new Sink(), { fd: descriptor }),
      stderr: new Sink(),
    });
    expect(readFileSync(path, 'utf8')).toBe(line({ id: 'a', ...parse(TEXT) }));
    stdout.destroy();
  });
});

describe('progress', () => {
  test.each<[number, string]>([
    [0.2, '1 s'],
    [59, '59 s'],
    [75, '1 min 15 s'],
    [3600 * 2 + 120, '2 h 2 min'],
  ])('%d s', (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });

  test.each<[Parameters<typeof progressLine>, string]>([
    [[1000, 2, 250, 1000], '1,000 releases, 500/s, 25 %, 6 s left'],
    [[1000, 2, 250, null], '1,000 releases, 500/s'],
    [[1000, 2, 1200, 1000], '1,000 releases, 500/s, 100 %, 0 s left'],
  ])('%j', (given, words) => {
    expect(progressLine(...given)).toBe(words);
  });

  const many = line({ id: 'a', text: TEXT }).repeat(5);
  test.each<[string, boolean, boolean, boolean]>([
    ['is shown on a terminal if the records go elsewhere', true, false, true],
    ['is silent in a pipe', false, false, false],
    ['is silent where the records are shown', true, true, false],
  ])('%s', async (_, errTerminal, outTerminal, isShown) => {
    const stderr = Object.assign(new Sink(), { isTTY: errTerminal });
    const stdout = Object.assign(new Sink(), { isTTY: outTerminal });
    const path = file('rilis.jsonl', many);
    let now = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 200));
    expect(await main(['parse', path], { stdin: Readable.from([]), stdout, stderr })).toBe(0);
    clock.mockRestore();
    if (isShown) expect(stderr.text).toContain('\r\u001b[K2 releases, 5/s, 100 %, 0 s left');
    else expect(stderr.text).toBe('');
  });
});

describe('web pages', () => {
  const html = readFileSync(join(__dirname, 'fixtures/html/custom.html'), 'utf8');
  const { text, record, segments } = parseHtml(html, createParser());
  const expected = {
    text,
    html: segments.map(({ start, end, htmlStart, htmlEnd }) => [start, end, htmlStart, htmlEnd]),
    ...record,
  };

  test('on standard input, with --html', async () => {
    const { status, out } = await run(['parse', '--html'], html);
    expect(status).toBe(0);
    expect(recordsOf(out)).toEqual([{ id: 'stdin', ...expected }]);
  });

  test('by the name of the file', async () => {
    const path = file('rilis.html', html);
    expect(recordsOf((await run(['parse', path])).out)).toEqual([{ id: path, ...expected }]);
  });

  test('in JSON Lines', async () => {
    const { out, err } = await run(
      ['parse', '--html'],
      line({ id: 'a', url: 'u', html }) + line({ id: 'b', text: TEXT }),
    );
    expect(recordsOf(out)).toEqual([{ id: 'a', url: 'u', ...expected }]);
    expect(err).toBe('kliping: stdin:2: no string "html"\n');
  });
});
