import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import * as core from '../src/index.js';
import * as deep from '../src/deep.js';
import { readFixtures } from './helpers.js';
import { problemsOf, violations } from './invariants.js';
import { jumbled, mutated, options, senseless } from './mutations.js';

const fixtures = readFixtures(join(__dirname, 'fixtures'));
const texts = fixtures.map(({ text }) => text);

// The same texts in every run; other ones with FC_SEED, more with FC_RUNS (times as many).
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 1945) });
const runs = (count: number): { numRuns: number } => ({
  numRuns: count * Number(process.env['FC_RUNS'] ?? 1),
});

/** Asserts that everything holds for both entries. */
function holds(text: string, given?: core.ParseOptions): void {
  for (const { parse } of [core, deep]) expect(problemsOf(parse, text, given)).toEqual([]);
}

describe('for any text', () => {
  let written: string[];
  beforeEach(() => {
    written = [];
    for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
      jest
        .spyOn(console, method)
        .mockImplementation((...args) => void written.push(args.join(' ')));
    }
  });
  afterEach(() => {
    jest.restoreAllMocks();
    expect(written).toEqual([]);
  });

  test('releases, cut, spliced, doubled, shuffled, with odd characters', () => {
    fc.assert(fc.property(mutated(texts), options, holds), runs(250));
  });

  test('characters without sense', () => {
    fc.assert(
      fc.property(senseless, (text) => holds(text)),
      runs(300),
    );
  });

  test('words of releases in any order', () => {
    fc.assert(fc.property(jumbled(texts), options, holds), runs(200));
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['a blank', ' '],
    ['a NUL', '\u0000'],
    ['half a surrogate pair', '\uD83D'],
    ['the other half', 'Ketua \uDE00 KPU'],
    ['a byte order mark', '\uFEFFKetua KPU Bengkalis hadir.'],
    ['marks only', '“”"()[]–—.,;:!?'],
    ['opening marks only', '“'.repeat(300)],
    ['brackets only', '('.repeat(300)],
    ['full stops only', '. '.repeat(300)],
    ['capitals only', 'A '.repeat(300)],
    ['figures only', '1'.repeat(300)],
    ['one line end', '\n'],
    ['line ends of all kinds', '\r\n\n\r\u2028\u2029'],
    ['a dash behind a link', 'Singkawang,\n\nBaca Juga: Wabup\nPlt - hadir'],
    ['names of methods', 'constructor __proto__ toString hasOwnProperty'],
    [
      'names of methods as titles',
      'Ketua Constructor Bengkalis, Bupati __proto__ hadir pada Rabu (10/6/2020).',
    ],
  ])('%s', (_, text) => {
    holds(text);
  });

  test.each(fixtures.map(({ id, text, published }) => [id, text, published] as const))(
    'the annotated release %s',
    (_, text, publishedAt) => {
      holds(text, { publishedAt });
      holds(text);
    },
  );
});

describe('the checks themselves', () => {
  const text =
    'Ketua KPU Bengkalis Zulkarnain Hasbi membuka rapat Pilkada 2020, Rabu (10/6/2020).\n\nTulis Komentar\n\nBupati';
  const changed = (edit: (record: core.Release) => void): string[] => {
    const record = JSON.parse(JSON.stringify(core.parse(text))) as core.Release;
    edit(record);
    return violations(text, record);
  };

  test('find nothing wrong with a good record', () => {
    expect(changed(() => undefined)).toEqual([]);
  });

  test.each<[string, (record: core.Release) => void, RegExp]>([
    [
      'a shifted offset',
      ({ dates }) => dates.forEach((date) => (date.start += 1)),
      /not at its offsets/,
    ],
    ['a span outside', ({ sections }) => (sections[0]!.end = 1e6), /outside the text/],
    [
      'an unknown institution',
      ({ officials }) => (officials[0]!.positions[0]!.institution = 'institution-9'),
      /no institution institution-9/,
    ],
    [
      'an unknown election',
      ({ events }) => (events[0]!.election = 'election-9'),
      /no election election-9/,
    ],
    [
      'an unknown participant',
      ({ events }) => events[0]!.participants.push({ official: 'official-9', role: 'attendee' }),
      /no participant official-9/,
    ],
    [
      'ids that are not counted',
      ({ officials }) => (officials[0]!.id = 'official-7'),
      /not counted/,
    ],
    ['a day that is none', ({ dates }) => (dates[0]!.iso = '2020-02-30'), /no ISO date/],
    [
      'a precision that is another',
      ({ dates }) => (dates[0]!.precision = 'month'),
      /precision month/,
    ],
    [
      'an open region without a warning',
      ({ regions }) => Object.assign(regions[0]!, { code: null, level: null, province: null }),
      /no warning for the open region/,
    ],
    ['a second main event', ({ events }) => events.push(events[0]!), /main event/],
    [
      'a field that is not in the schema',
      (record) => Object.assign(record, { note: 1 }),
      /does not fit the schema/,
    ],
    [
      'a mention in page furniture',
      ({ people }) =>
        people.push({
          id: 'person-1',
          name: 'B',
          honorifics: [],
          degrees: [],
          mentions: [{ text: 'Bupati', start: text.length - 6, end: text.length }],
        }),
      /page furniture/,
    ],
  ])('find %s', (_, edit, problem) => {
    expect(changed(edit).join('\n')).toMatch(problem);
  });
});

/** A record without its offsets, and with every run of white space as one blank. */
const withoutOffsets = (record: core.Release): unknown =>
  JSON.parse(JSON.stringify(record), (key, value: unknown) => {
    if (key === 'start' || key === 'end') return undefined;
    return typeof value === 'string' ? value.replace(/\s+/g, ' ') : value;
  });

describe('what must not change the record', () => {
  test.each(fixtures.map(({ id, text, published }) => [id, text, published] as const))(
    'line ends, blank lines in front: %s',
    (_, text, publishedAt) => {
      const record = withoutOffsets(deep.parse(text, { publishedAt }));
      expect(withoutOffsets(deep.parse(text.replaceAll('\n', '\r\n'), { publishedAt }))).toEqual(
        record,
      );
      expect(withoutOffsets(deep.parse(`\n \n${text}\n\n`, { publishedAt }))).toEqual(record);
    },
  );

  test('releases that were parsed before', () => {
    const parser = deep.createParser();
    const alone = texts.map((text) => JSON.stringify(deep.createParser().parse(text)));
    expect(texts.map((text) => JSON.stringify(parser.parse(text)))).toEqual(alone);
    expect([...texts].reverse().map((text) => JSON.stringify(parser.parse(text)))).toEqual(
      alone.reverse(),
    );
  });

  const here = fixtures
    .map(
      ({ text, published }) => `${JSON.stringify(deep.parse(text, { publishedAt: published }))}\n`,
    )
    .join('');
  test.each<[string, NodeJS.ProcessEnv]>([
    ['the time zone: Jayapura', { TZ: 'Asia/Jayapura' }],
    ['the time zone: New York', { TZ: 'America/New_York' }],
    [
      'the time zone: Kiritimati, and the language: Turkish',
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    ],
  ])('%s', (_, env) => {
    const out = execFileSync(
      process.execPath,
      ['--import', 'tsx', join(__dirname, 'print-records.ts')],
      {
        cwd: join(__dirname, '..'),
        env: { ...process.env, ...env },
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      },
    );
    expect(out).toBe(here);
  });
});

// Real releases, where they are at hand beside the checkout.
const corpus = join(__dirname, '../../shared/corpus/releases.jsonl.gz');
const atHand = existsSync(corpus);

(atHand ? describe : describe.skip)(
  `the corpus${atHand ? '' : ' (no ../shared/corpus/releases.jsonl.gz: skipped)'}`,
  () => {
    test('everything holds for all its releases', () => {
      const lines = gunzipSync(readFileSync(corpus)).toString().split('\n').filter(Boolean);
      const failing = lines.flatMap((line, i) => {
        const { id, text, published } = JSON.parse(line) as {
          id: string;
          text: string;
          published: string | null;
        };
        const record = deep.parse(text, { publishedAt: published });
        const problems = violations(text, record);
        const again = i % 5 === 0 ? deep.parse(text, { publishedAt: published }) : record;
        if (JSON.stringify(again) !== JSON.stringify(record))
          problems.push('another record at the second run');
        return problems.map((problem) => `${id}: ${problem}`);
      });
      expect(failing).toEqual([]);
    }, 60_000);
  },
);
