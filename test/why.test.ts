/** What `npm run why` tells of a sentence, and that it is true. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GRAMMARS } from '../scripts/data/rules.js';
import { explain } from '../scripts/why/explain.js';
import { type Known, loadKnown } from '../scripts/why/knowledge.js';
import { ruleLines } from '../scripts/why/rules.js';
import { readUpTo } from '../src/mentions/read.js';
import type { Lost } from '../src/mentions/release.js';
import { suppressRedefined } from '../src/mentions/letters/redefined.js';

let known: Known;
beforeAll(() => {
  known = loadKnown();
});

/** The lines for a text, blanks and line numbers left out of account. */
const told = (text: string, rule?: string): string[] =>
  explain(text, known, { near: 3, rule }).map((line) =>
    line
      .trim()
      .replace(/ {2,}/g, '  ')
      .replace(/(\.tsv):\d+/g, '$1')
      .replace(/step \d+ of \d+ asks/, 'a step asks'),
  );

describe('words', () => {
  const offices = 'data/offices/offices.tsv';
  test.each([
    [
      'an office',
      'Kadis Kominfo hadir.',
      `Kadis  #Office #UnitOffice  office: Kepala Dinas  ${offices}`,
    ],
    ['a region', 'Warga Kukar hadir.', 'Kukar  #Region  region: 64.02  data/regions/aliases.tsv'],
    ['a name', 'Hendri hadir.', 'Hendri  #Cap  given name  data/people/given-names.tsv'],
    [
      'a verb in the passive',
      'Rapat dihadiri warga.',
      'dihadiri  #Lower #Common  event verb: attendee  data/events/event-verbs.tsv',
    ],
    [
      'a longer form inside',
      'Warga gelar rapat koordinasi.',
      'rapat  #Lower #Common  rapat koordinasi: event noun: meeting  data/events/event-nouns.tsv',
    ],
    [
      'an office that is a region, too',
      'Warga Kaur hadir.',
      'not region: 17.04 (as long as the office, which counts first)  data/regions/regencies.tsv',
    ],
    [
      'small letters',
      'Warga lobar hadir.',
      'lobar  #Lower  not region: 52.01 (counts only with a capital)  data/regions/aliases.tsv',
    ],
  ])('%s', (_, text, line) => {
    expect(told(text)).toContain(line);
  });
});

describe('rules', () => {
  test.each([
    [
      'fires',
      'Ketua KPU Solok Hendri Saputra hadir.',
      '+ title-name  "Ketua KPU Solok Hendri Saputra"  data/rules/officials.tsv',
    ],
    [
      'is outdone',
      'Kadis Kominfo Bengkalis hadir.',
      '- unit-alone  "Kominfo Bengkalis"  data/rules/institutions.tsv  inside what office-unit matches',
    ],
    [
      'stops',
      'Ketua KPU Solok - Hendri Saputra hadir.',
      '~ title-name  "Ketua KPU Solok"  data/rules/officials.tsv  stops at -[Dash]: a step asks for #Name',
    ],
    [
      'comes to nothing',
      'Kantor Bupati Solok, Hendri Saputra hadir.',
      '- title-name  "Bupati Solok, Hendri Saputra"  data/rules/officials.tsv  the office of a building',
    ],
  ])('a rule that %s', (_, text, line) => {
    expect(told(text)).toContain(line);
  });

  test('one rule alone, however far it gets', () => {
    expect(told('Hendri Saputra hadir.', 'name-title')).toEqual([
      '> Hendri Saputra hadir.',
      '',
      'Rules: officials',
      '~ name-title  "Hendri Saputra"  data/rules/officials.tsv  stops at hadir[Lower Common]: a step asks for #Comma',
      '',
    ]);
  });
});

describe('what is given up', () => {
  test.each([
    [
      'Warga Batu pulang.',
      '- region  "Batu"  nothing beside it tells a region (data/regions/bare.tsv)',
    ],
    ['Hadir pula Ferdi Aksara Award.', '- name  "Ferdi Aksara Award"  nobody is called so'],
    [
      'Warga bayar Pajak Bumi dan Bangunan (PBB).',
      '- institution  "PBB"  the release spells it out',
    ],
  ])('%s', (text, line) => {
    expect(told(text)).toContain(line);
  });

  test('a text that is no story', () => {
    expect(told('')).toContain('No story: see data/document/sections.tsv');
  });
});

test('the record is that of the sentence', () => {
  expect(told('Bupati Solok Hendri Saputra hadir, Rabu (10/6/2020).').slice(-2)).toEqual([
    'Dates',
    '2020-06-10 "Rabu (10/6/2020)"',
  ]);
});

test('the lines named hold the words', () => {
  const text =
    'Kadis Kominfo Lobar Hendri Saputra dan Wagub NTB membuka rapat koordinasi di Gerung.';
  const places = explain(text, known, { near: 0 }).flatMap((line) => {
    const [, says, file, number] = / {2}(\S[^ ].*?) +(data\/\S+\.tsv):(\d+)/.exec(line) ?? [];
    return file === undefined ? [] : [{ says: says!, file, number: Number(number) }];
  });
  expect(places.length).toBeGreaterThan(20);
  const words = text.toLowerCase().match(/\p{L}+/gu)!;
  for (const { file, number } of places.filter(({ file }) => !file.startsWith('data/rules/'))) {
    const row = readFileSync(join(__dirname, '..', file), 'utf8').split('\n')[number - 1]!;
    expect(words.some((word) => row.toLowerCase().includes(word))).toBe(true);
  }
});

/** What the trace says must be what the grammars did. */
test('what fires in the annotated releases is what was found', () => {
  const releases = readFileSync(join(__dirname, 'fixtures/releases.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const { knowledge, cues } = known.ready;
  for (const text of releases) {
    const lost: Lost[] = [];
    const found = readUpTo(text, knowledge, cues, 'officials', undefined, lost);
    const fired = GRAMMARS.slice(0, 2).map((grammar) => {
      const before = readUpTo(text, knowledge, cues, grammar);
      if (grammar === 'institutions') suppressRedefined(before);
      const rows = known.data.ruleRows[grammar]!;
      return before.cells.flatMap((_, sentence) =>
        ruleLines(before, grammar, sentence, rows, lost, { near: 0 }).filter(
          ({ how, rule }) => how === 'fires' && !rule.endsWith('-skip'),
        ),
      );
    });
    expect(fired[1]!.length).toBe(found.titles.length);
    // Short names in brackets are bodies, too, that no rule finds.
    expect(fired[0]!.length).toBeLessThanOrEqual(found.institutions.length);
  }
});
