import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileDateWords } from '../scripts/data/date-words.js';
import { checkShadowed } from '../scripts/data/load.js';
import { Problems, readTable, type Row, type TableSpec } from '../scripts/data/tables.js';

const SPEC: TableSpec = {
  file: 'words.tsv',
  columns: ['form', 'kind', 'example', 'source'],
  key: ['form', 'kind'],
  values: { kind: ['verb', 'noun'] },
  exampleOf: 'form',
};
const HEADER = 'form\tkind\texample\tsource';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kliping-data-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Checks a table of these lines. */
function check(lines: string[], spec = SPEC): { rows: Row[]; problems: string[] } {
  writeFileSync(join(root, spec.file), `${lines.join('\n')}\n`);
  const problems = new Problems();
  const rows = readTable(root, spec, new Set(['usage', 'kbbi']), problems);
  return {
    rows,
    problems: problems.list.map(({ file, line, message }) => `${file}:${line}: ${message}`),
  };
}

const GOOD = 'ujar\tverb\tKami siap, ujar Ratna.\tusage';

test('a table in order', () => {
  const { rows, problems } = check([
    HEADER,
    GOOD,
    '# a remark',
    'kata\tnoun\tSatu Kata saja.\tkbbi',
  ]);
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    {
      file: 'data/words.tsv',
      line: 2,
      cells: { form: 'ujar', kind: 'verb', example: 'Kami siap, ujar Ratna.', source: 'usage' },
    },
    {
      file: 'data/words.tsv',
      line: 4,
      cells: { form: 'kata', kind: 'noun', example: 'Satu Kata saja.', source: 'kbbi' },
    },
  ]);
});

test('a rare form that the core has, too', () => {
  const problems = new Problems();
  const { rows } = check([HEADER, GOOD]);
  checkShadowed(rows, [{ ...rows[0]!, file: 'data/rare.tsv', line: 7 }], problems);
  checkShadowed(rows, [{ ...rows[0]!, cells: { form: 'kata' } }], problems);
  expect(problems.list).toEqual([
    { file: 'data/rare.tsv', line: 7, message: 'same form as data/words.tsv:2: "ujar"' },
  ]);
});

test('a remark may stand above the columns', () => {
  const { rows, problems } = check(['# a remark', HEADER, GOOD]);
  expect(problems).toEqual([]);
  expect(rows).toHaveLength(1);
});

describe('mistakes are told with file, line and reason', () => {
  test.each<[string, string[], string[]]>([
    [
      'wrong columns',
      ['form\tkind\tsource\texample', GOOD],
      [
        'data/words.tsv:1: the columns must be: form, kind, example, source (found: form, kind, source, example)',
      ],
    ],
    [
      'no columns',
      [GOOD],
      [
        'data/words.tsv:1: the columns must be: form, kind, example, source (found: ujar, verb, Kami siap, ujar Ratna., usage)',
      ],
    ],
    [
      'a cell too few',
      [HEADER, 'ujar\tverb\tusage'],
      ['data/words.tsv:2: 3 cells, expected 4 (form, kind, example, source)'],
    ],
    [
      'a cell too many',
      [HEADER, `${GOOD}\tusage`],
      ['data/words.tsv:2: 5 cells, expected 4 (form, kind, example, source)'],
    ],
    [
      'spaces for tabs',
      [HEADER, GOOD.replaceAll('\t', '    ')],
      ['data/words.tsv:2: 1 cells, expected 4 (form, kind, example, source)'],
    ],
    [
      'an empty cell',
      [HEADER, 'ujar\tverb\t\tusage'],
      [
        'data/words.tsv:2: column "example" is empty or has blanks around it; use "-" for none',
        'data/words.tsv:2: the example does not contain "ujar": ',
      ],
    ],
    [
      'a blank behind',
      [HEADER, GOOD.replace('ujar\t', 'ujar \t')],
      ['data/words.tsv:2: column "form" is empty or has blanks around it; use "-" for none'],
    ],
    [
      'a line end of Windows',
      [HEADER, `${GOOD}\r`],
      [
        expect.stringMatching(
          /^data\/words\.tsv:2: column "source" is empty or has blanks around it/,
        ),
        expect.stringContaining('source "usage\r" is not a key'),
      ] as unknown as string[],
    ],
    [
      'a value that is not allowed',
      [HEADER, GOOD.replace('verb', 'kerja')],
      ['data/words.tsv:2: column "kind" is "kerja", must be one of: verb, noun'],
    ],
    [
      'an unknown source',
      [HEADER, GOOD.replace('usage', 'rumor')],
      ['data/words.tsv:2: source "rumor" is not a key of data/sources.tsv'],
    ],
    [
      'a key twice',
      [HEADER, GOOD, GOOD.replace('ujar\t', 'UJAR\t')],
      ['data/words.tsv:3: same form and kind as line 2: "ujar\tverb"'],
    ],
    [
      'an example without the form',
      [HEADER, GOOD.replace('ujar Ratna', 'kata Ratna')],
      ['data/words.tsv:2: the example does not contain "ujar": Kami siap, kata Ratna.'],
    ],
    [
      'an example with the form inside a word',
      [HEADER, GOOD.replace('ujar Ratna', 'ujarnya')],
      ['data/words.tsv:2: the example does not contain "ujar": Kami siap, ujarnya.'],
    ],
  ])('%s', (_, lines, problems) => {
    expect(check(lines).problems).toEqual(problems);
  });

  test('a missing table', () => {
    const problems = new Problems();
    expect(readTable(root, SPEC, new Set(), problems)).toEqual([]);
    expect(problems.list).toEqual([
      { file: 'data/words.tsv', line: 0, message: 'the table is missing' },
    ]);
  });

  test('all of them in one run', () => {
    const { problems } = check([HEADER, GOOD, 'kata\tkerja\tTanpa itu.\trumor', 'ujar\tverb']);
    expect(problems.map((problem) => problem.split(':')[1])).toEqual(['3', '3', '3', '4']);
  });
});

test('the same form with another kind is another row', () => {
  const { problems } = check([HEADER, GOOD, GOOD.replace('verb', 'noun')]);
  expect(problems).toEqual([]);
});

test('the example is compared by tokens: case, blanks and apostrophes do not matter', () => {
  const { problems } = check([
    HEADER,
    "Jum'at\tnoun\tHari JUM’AT itu.\tusage",
    'M.Si\tnoun\tRatna Dewi, M. Si. hadir.\tusage',
  ]);
  expect(problems).toEqual([]);
});

describe('the words of dates', () => {
  const row = (form: string, of: string, value: string): Row => ({
    file: 'data/words/dates.tsv',
    line: 2,
    cells: { form, class: of, value, example: `Rapat ${form}.`, source: 'usage' },
  });

  test('small letters and their values, days in words apart', () => {
    const problems = new Problems();
    const words = compileDateWords(
      [row('Mei', 'month', '5'), row('lima', 'day', '5'), row('malam', 'day-part', '-')],
      problems,
    );
    expect(words).toEqual({
      dateWords: { month: { mei: 5 }, 'day-part': { malam: 0 } },
      dayWords: { lima: 5 },
      looseWords: {},
    });
    expect(problems.list).toEqual([]);
  });

  test.each([
    ['month', '13', '1 to 12'],
    ['weekday', '7', '0 to 6'],
    ['offset', 'besok', '-7 to 7'],
    ['month', '-', '1 to 12'],
    ['day-part', '3', '"-"'],
  ])('a %s of value %s', (of, value, expected) => {
    const problems = new Problems();
    compileDateWords([row('kata', of, value)], problems);
    expect(problems.list.map(({ message }) => message)).toEqual([
      `the value of class "${of}" must be ${expected} (found: ${value})`,
    ]);
  });
});
