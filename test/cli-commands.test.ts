/** The commands beside parse: highlight, report and regions. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { main } from '../src/cli/main.js';
import { createParser, parse } from '../src/deep.js';
import { findRegions, regionByCode, search } from '../src/gazetteer.js';
import { parseHtml } from '../src/html.js';
import { report } from '../src/report.js';
import { highlight, highlightAnsi } from '../src/view.js';
import { line, run, Sink } from './cli-run.js';

const TEXT = 'Ketua KPU Bengkalis Zulkarnain Hasbi membuka rapat di aula, Rabu (10/6/2020).';
const OTHER = 'Bupati Solok Hendri Saputra meninjau pasar, Kamis (11/6/2020).';
const RECORD = parse(TEXT);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kliping-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const html = readFileSync(join(__dirname, 'fixtures/html/custom.html'), 'utf8');
const page = parseHtml(html, createParser());

describe('a command line that makes no sense', () => {
  test.each<[string[], string]>([
    [['highlight', '--format', 'pdf'], "--format must be auto, html, ansi or text, not 'pdf'"],
    [['highlight', '--max-bytes', '0'], "--max-bytes must be a whole number above 0, not '0'"],
    [['highlight', '--home-region', 'Atlantis'], 'kliping: --home-region: no province'],
    [['report', '--published-at', 'soon'], 'kliping: --published-at must be an ISO date'],
    [['report', '--format', 'csv'], "Unknown option '--format'"],
    [['regions'], 'regions needs a QUERY'],
    [
      ['regions', '--level', 'city', '--level', 'kota', 'Solok'],
      "--level must be province, regency, city, district or village, not 'kota'",
    ],
    [['regions', '--within', '99', 'Solok'], "--within must be the code of a region, not '99'"],
    [['regions', '--limit', 'x', 'Solok'], "--limit must be a whole number above 0, not 'x'"],
  ])('%j', async (args, message) => {
    const { status, out, err } = await run(args, TEXT);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toMatch(new RegExp(`^kliping: .* \\(see kliping ${args[0]} --help\\)\n$`));
  });
});

describe('highlight', () => {
  const coloured = `${highlightAnsi(TEXT, RECORD)}\n`;

  test.each<[string, string[], string, string]>([
    ['a page', [], TEXT, highlight(TEXT, RECORD)],
    ['a title', ['--title', 'A & B'], TEXT, highlight(TEXT, RECORD, { title: 'A & B' })],
    [
      'options of the parser',
      ['--published-at', '2020-06-11', '--home-region', '14.03'],
      'Ketua KPU membuka rapat, Rabu (10/6).',
      highlight(
        'Ketua KPU membuka rapat, Rabu (10/6).',
        parse('Ketua KPU membuka rapat, Rabu (10/6).', {
          publishedAt: '2020-06-11',
          homeRegion: '14.03',
        }),
      ),
    ],
    ['JSON Lines', [], line({ id: 'a', text: TEXT }), highlight(TEXT, RECORD)],
    ['a web page', ['--html'], html, highlight(page.text, page.record)],
    ['colours', ['-f', 'ansi'], TEXT, coloured],
    ['no colours', ['-f', 'text'], TEXT, stripVTControlCharacters(coloured)],
    [
      'several releases in a terminal',
      ['-f', 'ansi'],
      line({ text: TEXT }) + line({ text: TEXT }),
      `${coloured}\n${coloured}`,
    ],
    ['nothing', [], '', ''],
  ])('%s', async (_, args, input, expected) => {
    expect(await run(['highlight', ...args], input)).toEqual({ status: 0, out: expected, err: '' });
  });

  test.each<[string, object, string[], string]>([
    ['a terminal', { isTTY: true, hasColors: () => true }, [], coloured],
    [
      'one without colours',
      { isTTY: true, hasColors: () => false },
      [],
      stripVTControlCharacters(coloured),
    ],
    ['one that cannot tell', { isTTY: true }, [], stripVTControlCharacters(coloured)],
    ['one without, asked', { isTTY: true, hasColors: () => false }, ['-f', 'ansi'], coloured],
    [
      'one with, asked',
      { isTTY: true, hasColors: () => true },
      ['-f', 'html'],
      highlight(TEXT, RECORD),
    ],
  ])('on %s', async (_, terminal, args, expected) => {
    const stdout = Object.assign(new Sink(), terminal);
    const stdin = Readable.from([Buffer.from(TEXT)]);
    const status = await main(['highlight', ...args], { stdin, stdout, stderr: new Sink() });
    expect({ status, out: stdout.text }).toEqual({ status: 0, out: expected });
  });

  test('to a file, which is replaced', async () => {
    const path = file('out.html', 'x'.repeat(100_000));
    const args = ['highlight', file('rilis.txt', TEXT), '-o', path];
    expect(await run(args)).toEqual({ status: 0, out: '', err: '' });
    expect(readFileSync(path, 'utf8')).toBe(highlight(TEXT, RECORD));
  });

  test.each<[string, string[], string, string]>([
    ['no file', ['rilis-hilang.txt'], '', 'rilis-hilang.txt: no such file or directory'],
    ['no release', [], line({ id: 'a' }), 'stdin:1: no string "text"'],
    [
      'a wrong option',
      [],
      line({ text: TEXT, publishedAt: 'soon' }),
      'stdin:1: parse: options.publishedAt',
    ],
    [
      'a second release on a page',
      [],
      line({ text: TEXT }) + line({ text: OTHER }),
      'stdin:2: a page holds one release, and this is another',
    ],
    ['a file not to be written', ['-o', '/'], TEXT, '/: '],
  ])('%s is told', async (_, args, input, message) => {
    const { status, err } = await run(['highlight', ...args], input);
    expect(status).toBe(1);
    expect(err).toMatch(/^kliping: [^\n]+\n$/);
    expect(err).toContain(`kliping: ${message}`);
  });
});

describe('report', () => {
  const a = { id: 'a', url: 'https://example.go.id/1', ...RECORD };
  const b = { id: 'b', ...parse(OTHER) };
  const releases = line({ id: 'a', url: a.url, text: TEXT }) + line({ id: 'b', text: OTHER });
  const expected = report([a, b]);

  test.each<[string, string[], string, string]>([
    ['records', [], line(a) + line(b), expected],
    ['releases', [], releases, expected],
    ['both', [], line(a) + line({ id: 'b', text: OTHER }), expected],
    ['a title', ['--title', 'June'], line(a), report([a], { title: 'June' })],
    ['a release as text', [], TEXT, report([{ id: 'stdin', ...RECORD }])],
    ['a web page', ['--html'], html, report([{ id: 'stdin', ...page.record }])],
    [
      'records of web pages',
      [],
      line({ id: 'p', text: 'x', html: [], ...RECORD }),
      report([{ ...RECORD, id: 'p' }]),
    ],
    [
      'a release about kliping',
      [],
      line({ text: 'kliping/1' }),
      report([{ id: 'stdin:1', ...parse('kliping/1') }]),
    ],
    ['nothing', [], '', report([])],
  ])('%s', async (_, args, input, page) => {
    const { status, out, err } = await run(['report', ...args], input);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toBe(page);
  });

  test('files, to a file', async () => {
    const path = join(folder, 'report.html');
    const args = [file('1.jsonl', line(a)), file('2.jsonl', line({ id: 'b', text: OTHER }))];
    expect(await run(['report', ...args, '-o', path])).toEqual({ status: 0, out: '', err: '' });
    expect(readFileSync(path, 'utf8')).toBe(expected);
  });

  test.each<[string, string, string]>([
    [
      'a record with a wrong field',
      line({ ...a, events: [{}] }),
      'no record of kliping: wrong events.0',
    ],
    [
      'a record without a field',
      line({ schema: 'kliping/1' }),
      'no record of kliping: wrong title',
    ],
    ['a line that is no JSON', '{"id": \n', 'not JSON: '],
    ['another object', line({ id: 'x' }), 'no string "text"'],
    [
      'an option that is wrong',
      line({ text: TEXT, homeRegion: 'Atlantis' }),
      'parse: options.homeRegion',
    ],
  ])('%s is told, and the rest goes on', async (_, wrong, message) => {
    const path = file('rilis.jsonl', line(a) + wrong + line(b));
    const { status, out, err } = await run(['report', path]);
    expect(status).toBe(1);
    expect(err).toMatch(/^kliping: [^\n]+\n$/);
    expect(err).toContain(`kliping: ${path}:2: ${message}`);
    expect(out).toBe(expected);
  });

  test('can be asked to end, and writes no half of a report', async () => {
    const stop = new AbortController();
    const stdin = new PassThrough();
    const path = join(folder, 'report.html');
    stdin.write(line(a));
    const streams = { stdin, stdout: new Sink(), stderr: new Sink(), signal: stop.signal };
    const running = main(['report', '-o', path], streams);
    setImmediate(() => stop.abort());
    expect(await running).toBe(0);
    expect(existsSync(path)).toBe(false);
  });
});

describe('regions', () => {
  const rows = (...regions: string[][]): string =>
    regions.map((row) => `${row.join('\t')}\n`).join('');
  const KUKAR = ['64.02', 'regency', 'Kabupaten Kutai Kartanegara', 'Kalimantan Timur'];
  const SOLOK = ['13.02', 'regency', 'Kabupaten Solok', 'Sumatera Barat'];
  const KOTA_SOLOK = ['13.72', 'city', 'Kota Solok', 'Sumatera Barat'];
  const BANTAN = ['14.03.02', 'district', 'Bantan', 'Kabupaten Bengkalis, Riau'];

  test.each<[string[], string]>([
    [['64'], rows(['64', 'province', 'Kalimantan Timur', ''])],
    [['64.02'], rows(KUKAR)],
    [['Kukar'], rows(KUKAR)],
    [['Kota Solok', 'Kukar'], rows(KOTA_SOLOK, KUKAR)],
    [['--level', 'regency', '--level', 'city', 'Solok'], rows(SOLOK, KOTA_SOLOK)],
    [['--level', 'city', 'Solok'], rows(KOTA_SOLOK)],
    [['--within', '14.03', 'Bantan'], rows(BANTAN)],
    [['--within', '14', '--level', 'district', '14.03.02'], rows(BANTAN)],
    [
      ['--search', '--limit', '1', 'bengklais'],
      rows(['14.03', 'regency', 'Kabupaten Bengkalis', 'Riau']),
    ],
    [['--search', '64.02'], rows(KUKAR)],
    [['--json', 'Kukar'], line({ query: 'Kukar', region: regionByCode('64.02') })],
    [
      ['--json', 'Solok'],
      findRegions('Solok')
        .map((region) => line({ query: 'Solok', region }))
        .join(''),
    ],
    [
      ['--json', '--search', '--level', 'city', 'tanjung'],
      search('tanjung', { level: 'city' })
        .map((hit) => line({ query: 'tanjung', ...hit }))
        .join(''),
    ],
  ])('%j', async (args, expected) => {
    expect(await run(['regions', ...args])).toEqual({ status: 0, out: expected, err: '' });
  });

  test.each<[string[], string]>([
    [['bengklais'], "no region found for 'bengklais'; near it is Kabupaten Bengkalis (14.03)"],
    [['99.99'], "no region found for '99.99'"],
    [['14.3'], "no region found for '14.3'"],
    [['--level', 'city', '64.02'], "no region found for '64.02'"],
    [['--within', '64.0', '64.02'], "--within must be the code of a region, not '64.0'"],
    [['--within', '14', '64.02'], "no region found for '64.02'"],
    [['--search', 'qqqqqq'], "no region found for 'qqqqqq'"],
    [[''], "no region found for ''"],
  ])('%j is told', async (args, message) => {
    const { status, out, err } = await run(['regions', ...args]);
    expect({ status, out }).toEqual({ status: message.startsWith('--') ? 2 : 1, out: '' });
    expect(err.replace(' (see kliping regions --help)', '')).toBe(`kliping: ${message}\n`);
  });

  test('the others are printed all the same', async () => {
    const { status, out } = await run(['regions', 'Kukar', 'Atlantis', 'Kota Solok']);
    expect({ status, out }).toEqual({ status: 1, out: rows(KUKAR, KOTA_SOLOK) });
  });
});
