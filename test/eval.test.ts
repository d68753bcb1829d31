/** The evaluation itself: what counts as right, missing, extra and wrong, and how it is told. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate, parseGold } from '../scripts/eval/evaluate.js';
import { calibrationOf, figuresOf, overallOf } from '../scripts/eval/figures.js';
import { type AnnotatedRelease, type GoldFile, readGold } from '../scripts/eval/gold.js';
import type { Outcome, Row } from '../scripts/eval/outcomes.js';
import {
  calibrationLines,
  describeError,
  differenceLines,
  errorLines,
  figureLines,
  inSentence,
  isError,
} from '../scripts/eval/report.js';
import { daysOf, jaccard, sameName, timeOf, wordF1 } from '../scripts/eval/similarity.js';

const root = join(__dirname, '..');
const fixtures = join(__dirname, 'fixtures', 'releases.jsonl');

const TEXT =
  'Ketua KPU Kabupaten Solok Hendri Saputra membuka Rapat Koordinasi Pilkada di Aula KPU, Rabu (12/6/2024). "Logistik sudah siap di semua kecamatan," ujarnya.';
const right: AnnotatedRelease = {
  id: 'r',
  published: '2024-06-13',
  text: TEXT,
  gold: {
    officials: [
      {
        name: 'Hendri Saputra',
        positions: [{ office: 'Ketua', region: '13.02', institution: 'KPU Kabupaten Solok' }],
      },
    ],
    institutions: [
      { text: 'KPU Kabupaten Solok', kind: 'election-commission', region: '13.02' },
      { text: 'KPU', kind: 'election-commission', region: '13.02', maybe: true },
    ],
    regions: ['13.02'],
    dates: [{ text: 'Rabu (12/6/2024)', iso: '2024-06-12', kind: 'explicit' }],
    event: {
      types: ['meeting'],
      name: 'Rapat Koordinasi Pilkada',
      date: '2024-06-12',
      region: '13.02',
      venue: 'Aula KPU',
      participants: ['Hendri Saputra'],
    },
    elections: [{ kind: 'pilkada', year: 2024, maybe: true }],
    quotes: [{ begins: 'Logistik sudah siap di semua kecamatan', speaker: 'Hendri Saputra' }],
  },
};

const goldOf = (release: AnnotatedRelease): GoldFile => ({ kind: 'releases', lines: [release] });
const outcomesOf = (release: AnnotatedRelease): Outcome[] =>
  evaluate(goldOf(release), parseGold(goldOf(release)));
const errorsOf = (release: AnnotatedRelease): string[] =>
  outcomesOf(release).filter(isError).map(describeError);
const withGold = (changes: Partial<AnnotatedRelease['gold']>): AnnotatedRelease => ({
  ...right,
  gold: { ...right.gold, ...changes },
});

describe('similarity', () => {
  test.each([
    ['Hendri Saputra', 'HENDRI SAPUTRA', true],
    ['Asma’ Khozin', 'Asma Khozin', true],
    ['Hendri', 'Hendri Saputra', false],
    ['I Made Agus Wirawan', 'Made Agus Wirawan', true],
  ])('%s, %s: the same name %s', (a, b, same) => expect(sameName(a, b)).toBe(same));

  test('shares of words', () => {
    expect(jaccard('KPU Solok', 'KPU Kabupaten Solok')).toBeCloseTo(2 / 3);
    expect(wordF1('Rapat Koordinasi', 'Rapat Koordinasi Pilkada')).toBeCloseTo(0.8);
  });

  test('days and times of ISO strings', () => {
    expect(daysOf('2024-06-12T09:00+07:00')).toBe('2024-06-12');
    expect(daysOf('2024-06-12/2024-06-12')).toBe('2024-06-12');
    expect(daysOf('2024-06-12T09:00/2024-06-14')).toBe('2024-06-12/2024-06-14');
    expect(daysOf(null)).toBeNull();
    expect(timeOf('2024-06-12T09:00+07:00')).toBe('09:00');
    expect(timeOf('2024-06-12')).toBeNull();
  });
});

describe('a release that is read right', () => {
  test('has no errors, and every row has its cases', () => {
    expect(errorsOf(right)).toEqual([]);
    const rows = figuresOf(outcomesOf(right)).map(({ row }) => row);
    expect(rows).toEqual(
      expect.arrayContaining<Row>([
        'officials',
        'positions',
        'institutions',
        'event.name',
        'quotes.speaker',
      ]),
    );
    expect(overallOf(figuresOf(outcomesOf(right)))).toBe(0); // no row has enough cases to count
  });
});

describe('errors', () => {
  test.each<[string, Partial<AnnotatedRelease['gold']>, string]>([
    ['an official who is not annotated', { officials: [] }, 'officials: extra Hendri Saputra'],
    [
      'an official who is not found',
      { officials: [...right.gold.officials, { name: 'Sulastri Dewi', positions: [] }] },
      'officials: missing Sulastri Dewi',
    ],
    [
      'another office',
      {
        officials: [
          {
            name: 'Hendri Saputra',
            positions: [{ office: 'Sekretaris', region: '13.02', institution: null }],
          },
        ],
      },
      'positions: missing Hendri Saputra · Sekretaris',
    ],
    ['another region', { regions: ['13.72'] }, 'regions: missing 13.72'],
    [
      'another day',
      { dates: [{ text: 'Rabu', iso: '2024-06-13', kind: 'explicit' }] },
      'dates: extra Rabu (12/6/2024) = 2024-06-12',
    ],
    [
      'another kind of body',
      { institutions: [{ text: 'KPU Kabupaten Solok', kind: 'party', region: '13.02' }] },
      'institutions.kind: election-commission instead of party',
    ],
    [
      'another speaker',
      { quotes: [{ begins: 'Logistik sudah siap di semua kecamatan', speaker: null }] },
      'quotes.speaker: Hendri Saputra instead of nothing',
    ],
    [
      'another venue',
      { event: { ...right.gold.event!, venue: 'Hotel Melati Indah' } },
      'event.venue: Aula KPU instead of Hotel Melati Indah',
    ],
  ])('%s', (_, changes, error) => expect(errorsOf(withGold(changes))).toContain(error));

  test('what is marked as doubtful counts neither way', () => {
    const doubtful = withGold({
      officials: [...right.gold.officials, { name: 'Sulastri Dewi', positions: [], maybe: true }],
      regions: [{ code: '13.02', maybe: true }],
    });
    expect(errorsOf(doubtful)).toEqual([]);
  });

  test('are shown in their sentence, the span marked', () => {
    const lines = errorLines(outcomesOf(withGold({ regions: [] })), goldOf(right));
    expect(lines.join('\n')).toContain('【Kabupaten Solok】');
    expect(inSentence('Rapat. Hadir Budi. Selesai.', 'Budi')).toBe('Hadir 【Budi】.');
    expect(inSentence('Rapat.', 'tidak ada')).toBe('');
  });
});

describe('figures', () => {
  const outcome = (verdict: Outcome['verdict'], basis?: Outcome['basis']): Outcome => ({
    release: 'r',
    row: 'dates',
    verdict,
    want: null,
    got: null,
    at: null,
    basis,
  });

  test('precision, recall and F1', () => {
    const outcomes = [
      ...Array.from({ length: 6 }, () => outcome('right', 'stated')),
      outcome('right', 'inferred'),
      outcome('extra', 'inferred'),
      outcome('missing'),
      outcome('missing'),
    ];
    const [figure] = figuresOf(outcomes);
    expect(figure).toMatchObject({ cases: 9, precision: 7 / 8, recall: 7 / 9 });
    expect(figure!.f1).toBeCloseTo(14 / 17);
    expect(overallOf([figure!])).toBeCloseTo(14 / 17);
    expect(calibrationOf(outcomes)).toEqual([
      { row: 'dates', basis: 'inferred', right: 1, cases: 2, share: 0.5 },
      { row: 'dates', basis: 'stated', right: 6, cases: 6, share: 1 },
    ]);
  });

  test('gains and losses', () => {
    const before = outcomesOf(withGold({ regions: [] }));
    const after = outcomesOf(withGold({ dates: [] }));
    const lines = differenceLines(before, after);
    expect(lines).toEqual([
      'gains: 1',
      '  + r  regions: extra 13.02 Kabupaten Solok',
      'losses: 1',
      '  - r  dates: extra Rabu (12/6/2024) = 2024-06-12',
    ]);
  });
});

describe('annotated spans', () => {
  test.each([
    ['people are the same characters', 'PER', 'Menurut {Slamet}, rapat selesai.', []],
    ['a region stands outside a body', 'ORG', 'Rapat {DPRD} Bengkalis selesai.', []],
    ['so does a fraction', 'ORG', 'Fraksi {PKB} menolak.', []],
    [
      'a name with a word too many',
      'PER',
      'Menurut {Pak Slamet}, rapat selesai.',
      ['missing', 'extra'],
    ],
  ])('%s', (_, type, marked, verdicts) => {
    const start = marked.indexOf('{');
    const end = marked.indexOf('}') - 1;
    const text = marked.replace(/[{}]/g, '');
    const spans = [{ start, end, type, text: text.slice(start, end) }];
    const gold: GoldFile = { kind: 'spans', lines: [{ id: 's', text, spans }] };
    const outcomes = evaluate(gold, parseGold(gold)).filter(isError);
    expect(outcomes.map(({ verdict }) => verdict)).toEqual(verdicts);
  });
});

describe('the command', () => {
  const run = (...args: string[]): { out: string; status: number } => {
    try {
      const out = execFileSync(
        process.execPath,
        [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/eval/main.ts'), ...args],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
      );
      return { out, status: 0 };
    } catch (error) {
      const { stderr, status } = error as { stderr: string; status: number };
      return { out: stderr, status };
    }
  };
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'kliping-eval-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('saves records and compares with them', () => {
    const gold = join(folder, 'gold.jsonl');
    const records = join(folder, 'records.jsonl');
    writeFileSync(gold, `${JSON.stringify(right)}\n`);
    expect(run(gold, '--save', records).status).toBe(0);
    expect(readFileSync(records, 'utf8')).toContain('"id":"r"');
    const { out } = run(gold, '--previous', records, '--summary');
    expect(out).toContain('gains: 0');
    expect(out).toContain('losses: 0');
    expect(JSON.parse(run(gold, '--json').out)).toMatchObject({ texts: 1 });
  });

  test.each([
    ['no file', [], 'usage: npm run eval'],
    ['no such file', ['missing.jsonl'], 'missing.jsonl'],
  ])('%s', (_, args, message) => {
    const { out, status } = run(...args);
    expect(status).toBe(1);
    expect(out).toContain(message);
  });

  test('bad lines are named', () => {
    const file = join(folder, 'bad.jsonl');
    writeFileSync(file, `${JSON.stringify(right)}\n{"id":`);
    expect(() => readGold(file)).toThrow(`${file}:2: no JSON`);
    writeFileSync(file, '{"id":"x","text":"y"}');
    expect(() => readGold(file)).toThrow(`${file}: object 1 has no "gold"`);
  });
});

describe('the pages', () => {
  const gold = readGold(fixtures);
  const outcomes = evaluate(gold, parseGold(gold));

  test.each([
    ['README.md', figureLines(outcomes, gold.lines.length)],
    ['docs/accuracy.md', calibrationLines(outcomes)],
  ])('%s has the figures of the annotated releases', (page, lines) => {
    expect(readFileSync(join(root, page), 'utf8')).toContain(
      `\`\`\`text\n${lines.join('\n')}\n\`\`\``,
    );
  });
});
