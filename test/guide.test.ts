/** Keeps docs/contributors.md true: its lines are added to a copy of `data/`, and its sentences are asked about. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadData } from '../scripts/data/load.js';
import { Problems } from '../scripts/data/tables.js';
import { explain } from '../scripts/why/explain.js';
import { type Known, loadKnown } from '../scripts/why/knowledge.js';

const root = join(__dirname, '..');
const page = readFileSync(join(root, 'docs/contributors.md'), 'utf8');

/** Blocks of a text, in order. */
const blocksOf = (text: string): { info: string; body: string }[] =>
  [...text.matchAll(/^```([^\n]+)\n([\s\S]*?)^```$/gm)].map(([, info, body]) => ({
    info: info!,
    body: body!.trimEnd(),
  }));

const sections = page.split(/^## /m).map(blocksOf);

/** Blanks and numbers of lines and steps are left out of account. */
const squeezed = (line: string): string =>
  line
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(\.tsv):\d+/g, '$1')
    .replace(/step \d+ of \d+/, 'a step');

/** A copy of `data/` with the lines of the blocks that `info` fits. */
function copyWith(info: RegExp): string {
  const folder = mkdtempSync(join(tmpdir(), 'kliping-data-'));
  cpSync(join(root, 'data'), join(folder, 'data'), { recursive: true });
  for (const block of sections.flat()) {
    const file = info.exec(block.info)?.[1];
    if (file !== undefined) appendFileSync(join(folder, file), `${block.body}\n`);
  }
  return folder;
}

let before: Known;
let after: Known;
let folder: string;
beforeAll(() => {
  folder = copyWith(/^tsv (\S+)$/);
  before = loadKnown();
  after = loadKnown(join(folder, 'data'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Each question with the lines that the page shows, and whether the section has added its line by then. */
const asked = sections.flatMap((blocks) => {
  const added = blocks.findIndex(({ info }) => /^tsv \S+$/.test(info));
  return blocks.flatMap(({ body }, i) => {
    const [, rule, sentence] = /^npm run why -- (?:--rule (\S+) )?'([^']*)'$/.exec(body) ?? [];
    if (sentence === undefined || sentence === 'SENTENCE') return [];
    return [{ sentence, rule, shown: blocks[i + 1]!.body, isAdded: added >= 0 && i > added }];
  });
});

test('the page asks before and after', () => {
  expect(asked.filter(({ isAdded }) => isAdded).length).toBeGreaterThan(3);
  expect(asked.filter(({ isAdded }) => !isAdded).length).toBeGreaterThan(3);
});

test.each(asked)('$sentence $rule', ({ sentence, rule, shown, isAdded }) => {
  const told = explain(sentence, isAdded ? after : before, { near: 3, rule }).map(squeezed);
  let at = 0;
  for (const line of shown.split('\n').filter((line) => line !== '…')) {
    const found = told.indexOf(squeezed(line), at);
    expect([line, found >= at]).toEqual([line, true]);
    at = found + 1;
  }
});

test('the lines that it calls wrong are told so', () => {
  const wrong = copyWith(/^tsv (\S+) wrong$/);
  const problems = new Problems();
  loadData(join(wrong, 'data'), problems);
  rmSync(wrong, { recursive: true });
  const told = problems.list.map(({ file, message }) => `${file}: ${message}`);
  const shown = sections.flat().filter(({ body }) => body.startsWith('data/regions/aliases.tsv: '));
  expect(told).toEqual(shown.flatMap(({ body }) => body.split('\n')));
});
