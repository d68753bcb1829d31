/** Keeps README.md, CONTRIBUTING.md, docs/ and examples/ true. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkRuleExamples } from '../scripts/data/check-rules.js';
import { compileLexicon } from '../scripts/data/compile.js';
import type { Tables } from '../scripts/data/row-table.js';
import { compileRules, GRAMMARS, ruleSpec } from '../scripts/data/rules.js';
import { SPECS, type TableName } from '../scripts/data/specs.js';
import { Problems, readTable, type Row, type TableSpec } from '../scripts/data/tables.js';
import { COMMANDS } from '../src/cli/commands/index.js';
import * as deep from '../src/deep.js';
import { unpackLexicon } from '../src/gazetteer/packed.js';
import { packedLexicon } from '../src/generated/lexicon.js';
import { TAG_NAMES } from '../src/grammar/tags.js';
import * as core from '../src/index.js';
import * as schema from '../src/schema.js';
import { run as runCommand } from './cli-run.js';
import { run } from './run-script.js';

const root = join(__dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const lines = (file: string): string[] => read(file).split('\n');

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/tags.md',
  'docs/accuracy.md',
  'docs/developers.md',
  'docs/pipelines.md',
  'docs/contributors.md',
];
const pages = PAGES.map((file) => [file, read(file)] as const);
const [[, readme], [, contributing], [, tagsPage]] = pages as [
  readonly [string, string],
  readonly [string, string],
  readonly [string, string],
];

interface Block {
  /** What stands behind the fence, such as `ts check`. */
  info: string;
  body: string;
}

/** Code blocks of a page, the indentation of a list taken away. */
function blocksOf(page: string): Block[] {
  const fenced = /^( *)```([^\n]+)\n([\s\S]*?)^\1```$/gm;
  return [...page.matchAll(fenced)].map(([, indent, info, body]) => ({
    info: info!,
    body: body!.replace(new RegExp(`^${indent}`, 'gm'), '').replace(/\n$/, ''),
  }));
}

const blocks = pages.flatMap(([file, page]) => blocksOf(page).map((block) => ({ file, ...block })));
const blockOf = (page: string, info: string): string => {
  const [found] = blocksOf(page).filter((block) => block.info === info);
  if (!found) throw new Error(`no block "${info}"`);
  return found.body;
};

describe('code', () => {
  const checked = blocks.filter(({ info }) => /^(?:ts|js) check$/.test(info));

  test('there is some in the README', () => {
    expect(checked.filter(({ file }) => file === 'README.md').length).toBeGreaterThan(3);
  });

  test('all of it is marked as checked', () => {
    const marked = /^(?:(?:ts|js|sh) check|json|sh|text|tsv \S+(?: wrong)?)$/;
    expect(blocks.map(({ info }) => info).filter((info) => !marked.test(info))).toEqual([]);
  });

  test.each(checked.map(({ file, body }, i) => [`${file} ${i + 1}`, body]))(
    '%s',
    async (_, body) => {
      const promised = [...body.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line);
      expect(promised.length).toBeGreaterThan(0);
      expect(await run(body)).toEqual(promised);
    },
  );
});

describe('command lines', () => {
  const RELEASE = 'Bupati Bengkalis Hendri Saputra membuka rapat, Rabu (10/6/2020).';
  const FILES = {
    'release.txt': RELEASE,
    'releases.jsonl': `${JSON.stringify({ id: 'a', text: RELEASE })}\n`,
    'page.html': `<h1>Rapat</h1><p>${RELEASE}</p>`,
  };
  const here = process.cwd();
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kliping-'));
    for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(here);
    rmSync(folder, { recursive: true });
  });

  const checked = blocks.filter(({ info }) => info === 'sh check');

  test.each(checked.map(({ file, body }, i) => [`${file} ${i + 1}`, body]))(
    '%s',
    async (_, body) => {
      for (const line of body.split('\n')) {
        const [, args, input, output] = /^npx kliping (.*?)(?: < (\S+))?(?: > (\S+))?$/.exec(line)!;
        const stdin = input === undefined ? '' : readFileSync(input, 'utf8');
        const { status, out, err } = await runCommand(args!.split(' '), stdin);
        expect([line, status, err]).toEqual([line, 0, '']);
        const written = output ?? /-o (\S+)/.exec(line)![1]!;
        expect(output === undefined ? readFileSync(written, 'utf8') : out).not.toBe('');
        if (output !== undefined) writeFileSync(output, out);
      }
    },
  );
});

describe('the example release', () => {
  const text = blockOf(readme, 'text');
  const part = JSON.parse(blockOf(readme, 'json')) as object;
  const [, publishedAt] = /^Part of its record, with `publishedAt: '(.*)'`:$/m.exec(readme)!;

  test.each([
    ['kliping', core],
    ['kliping/deep', deep],
  ])('%s reads what the README shows', (_, { parse }) => {
    expect(parse(text, { publishedAt })).toMatchObject(part);
  });

  test('the README shows a value of each basis', () => {
    const shown = JSON.stringify(part);
    for (const basis of schema.Basis.options) expect(shown).toContain(`"basis":"${basis}"`);
  });

  test('its offsets point at its text', () => {
    const spans: [string, string][] = [];
    JSON.stringify(part, (_, value: { text?: string; start?: number; end?: number } | null) => {
      if (value?.text) spans.push([text.slice(value.start, value.end), value.text]);
      return value;
    });
    expect(spans.length).toBeGreaterThan(3);
    for (const [there, shown] of spans) expect(there).toBe(shown);
  });
});

test('the README has a row for each field of the record, in order', () => {
  const section = readme.split('## What a record holds')[1]!.split('\n## ')[0]!;
  const rows = [...section.matchAll(/^\| `(\w+)`/gm)].map(([, field]) => field);
  expect(rows).toEqual(Object.keys(schema.Release.shape));
});

describe('commands', () => {
  const pkg = JSON.parse(read('package.json')) as {
    scripts: Record<string, string>;
    bin: Record<string, string>;
    exports: Record<string, unknown>;
    dependencies: Record<string, string>;
  };
  const all = pages.map(([, page]) => page).join('\n');
  const shell = blocks
    .filter(({ info }) => info.startsWith('sh'))
    .map(({ body }) => body)
    .join('\n');

  test('two set everything up', () => {
    expect(blocksOf(readme).map(({ body }) => body)).toEqual(
      expect.arrayContaining([
        'npm ci && npm run build && npx kliping parse --pretty examples/releases/kominfo-rakor-pilkada.txt',
        'npm ci && npm test',
      ]),
    );
  });

  test('scripts are in package.json', () => {
    const named = [...all.matchAll(/npm run ([\w:-]*\w)/g)].map(([, script]) => script!);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((script) => !pkg.scripts[script])).toEqual([]);
    expect(pkg.scripts.test).toBeDefined();
  });

  test('npx calls the command of the package, with options that it has', () => {
    const called = [...shell.matchAll(/npx (\S+)/g)].map(([, name]) => name!);
    expect(new Set(called)).toEqual(new Set(Object.keys(pkg.bin)));
    const options = [...all.matchAll(/npx kliping.*/g)].flatMap(([line]) =>
      line.match(/--[\w-]+/g),
    );
    expect(options.length).toBeGreaterThan(3);
    const help = COMMANDS.map((command) => command.help).join('\n');
    expect(options.filter((option) => option && !help.includes(option))).toEqual([]);
  });

  test('entries and dependencies are those of the package', () => {
    const imported = [...all.matchAll(/\b(kliping(?:\/\w+)?)'/g)].map(([, name]) => name!);
    const offered = Object.keys(pkg.exports).map((path) => path.replace(/^\./, 'kliping'));
    expect(imported.filter((name) => !offered.includes(name))).toEqual([]);
    expect(readme).toContain(
      `It brings ${Object.keys(pkg.dependencies)
        .map((name) => `\`${name}\``)
        .join(' and ')} along`,
    );
  });

  test('files are there', () => {
    const paths = [...all.matchAll(/\b(?:data|docs|examples|scripts|src|test)\/[\w./-]*\w/g)];
    const missing = paths.map(([path]) => path).filter((path) => !existsSync(join(root, path)));
    expect(missing).toEqual([]);
    const linked = pages.flatMap(([file, page]) =>
      [...page.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, path]) =>
        join(root, dirname(file), path!),
      ),
    );
    expect(linked.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('examples', () => {
  const releases = readdirSync(join(root, 'examples/releases'));

  test.each(releases)('node.mjs reads %s', async (file) => {
    const told = await run(read('examples/node.mjs'), [join(root, 'examples/releases', file)]);
    const labels = told.map((line) => line.slice(0, 5).trim());
    expect(labels.slice(0, 3)).toEqual(['what', 'when', 'where']);
    expect(labels.slice(3).every((label) => label === 'who')).toBe(true);
    expect(labels.length).toBeGreaterThan(3);
    expect(told.join('\n')).not.toMatch(/undefined|null|\[object/);
  });
});

describe('examples/server.mjs', () => {
  const exported: { server?: Server } = {};
  let url: string;
  beforeAll(async () => {
    await run(read('examples/server.mjs'), ['0'], exported);
    await once(exported.server!, 'listening');
    url = `http://localhost:${(exported.server!.address() as AddressInfo).port}/`;
  });
  afterAll(() => {
    exported.server!.close();
    exported.server!.closeAllConnections();
  });

  const text = 'Ketua KPU Bengkalis membuka rapat, Rabu (10/6).';
  test.each<[string, string, RequestInit, number, object]>([
    ['a release', '', { method: 'POST', body: text }, 200, core.parse(text)],
    [
      'its options',
      '?publishedAt=2020-06-11',
      { method: 'POST', body: text },
      200,
      core.parse(text, { publishedAt: '2020-06-11' }),
    ],
    [
      'a wrong option',
      '?day=1',
      { method: 'POST', body: text },
      400,
      { error: 'parse: options: there is no option "day"' },
    ],
    ['no release', '', {}, 405, { error: 'POST a release' }],
    [
      'no text',
      '',
      { method: 'POST', body: new Uint8Array([0xff]) },
      400,
      { error: 'must be UTF-8 of at most 1000000 bytes' },
    ],
    [
      'too much',
      '',
      { method: 'POST', body: 'a'.repeat(1_000_001) },
      400,
      { error: 'must be UTF-8 of at most 1000000 bytes' },
    ],
  ])('%s', async (_, query, request, status, body) => {
    const response = await fetch(url + query, request);
    expect([response.status, await response.json()]).toEqual([status, body]);
  });
});

describe('CONTRIBUTING.md', () => {
  const rows = blocksOf(contributing).flatMap(({ info, body }) => {
    const [, file] = /^tsv (\S+)$/.exec(info) ?? [];
    return file ? body.split('\n').map((row) => [file, row] as const) : [];
  });

  test('shows an alias, an office, an institution and a rule', () => {
    expect(rows.map(([file]) => file)).toEqual(
      expect.arrayContaining([
        'data/regions/aliases.tsv',
        'data/offices/offices.tsv',
        'data/institutions/institutions.tsv',
        'data/rules/officials.tsv',
      ]),
    );
  });

  test.each(rows)('%s has the row shown', (file, row) => {
    expect(lines(file)).toContain(row);
  });

  test('names the columns as they are', () => {
    const named = [
      ...contributing.matchAll(/`(?:data\/)?([\w/-]+)\.tsv`(?::| \()((?:\s*`\w+`,?)+)/g),
    ];
    expect(named.length).toBeGreaterThan(4);
    for (const [, name, columns] of named) {
      const file = rows.map(([path]) => path).find((path) => path.endsWith(`${name}.tsv`))!;
      const [header] = lines(file).filter((line) => !line.startsWith('# '));
      expect(columns!.match(/\w+/g)).toEqual(header!.split('\t'));
    }
  });

  test('the pitfalls of the syntax: the check refuses the one and takes the other', () => {
    const check = (rule: string): string[] => {
      const problems = new Problems();
      const tag = rule.replace(/#[ABC]\b/g, '#Cap');
      compileRules(
        [{ file: 'rule', line: 1, cells: { id: 'x', rule: `#Title ${tag}` } }],
        problems,
      );
      return problems.list.map(({ message }) => message);
    };
    const code = /`([^`]+)`|<code>(.*?)<\/code>/g;
    const codes = (cell: string): string[] =>
      [...cell.matchAll(code)].map(([, a, b]) => (a ?? b)!.replaceAll('&#124;', '|'));
    const section = contributing.split('| instead of')[1]!.split('\n\n')[0]!;
    const pitfalls = section.split('\n').slice(2);
    expect(pitfalls.length).toBeGreaterThan(5);
    for (const pitfall of pitfalls) {
      const [, instead, write] = pitfall.split('|').map(codes);
      for (const rule of instead!) expect([rule, check(rule).length]).toEqual([rule, 1]);
      for (const rule of write!) expect([rule, check(rule)]).toEqual([rule, []]);
    }
  });

  test('the refused part of the syntax is refused', () => {
    for (const rule of ['@hasComma #Name', '#Name . #Title', '^#Name', '#Name$', '/budi/ #Name']) {
      const problems = new Problems();
      compileRules([{ file: 'rule', line: 1, cells: { id: 'x', rule } }], problems);
      expect([rule, problems.list.length > 0]).toEqual([rule, true]);
    }
  });
});

/** Messages of the check, as the page has them but for line numbers. */
describe('the messages shown', () => {
  const shown = contributing.replace(/:\d+:/g, ':0:').replace(/as line \d+/g, 'as line 0');
  const expectShown = (problems: Problems): void => {
    expect(problems.list.length).toBeGreaterThan(0);
    for (const { file, message } of problems.list) {
      expect(shown).toContain(`\n${file}:0: ${message.replace(/as line \d+/, 'as line 0')}\n`);
    }
  };
  const sources = new Set(lines('data/sources.tsv').map((line) => line.split('\t')[0]!));
  const good = (file: string): string[] => blockOf(contributing, `tsv data/${file}`).split('\t');

  /** Problems of a table that ends in `row`. */
  const checkRow = (spec: TableSpec, row: string): Problems => {
    const problems = new Problems();
    const folder = mkdtempSync(join(tmpdir(), 'kliping-'));
    try {
      mkdirSync(join(folder, dirname(spec.file)), { recursive: true });
      writeFileSync(join(folder, spec.file), `${read(`data/${spec.file}`)}${row}\n`);
      readTable(folder, spec, sources, problems);
    } finally {
      rmSync(folder, { recursive: true });
    }
    return problems;
  };

  test.each<[string, TableSpec, (cells: string[]) => string]>([
    [
      'an alias with three mistakes',
      SPECS.aliases,
      () => 'Lobar Raya\t52.01\tnick\tcap\tWarga Lobar bergotong royong.\twikipedia',
    ],
    [
      'an office twice',
      SPECS.offices,
      () => lines('data/offices/offices.tsv').find((row) => row.startsWith('Kadis\t'))!,
    ],
    ['spaces for tabs', SPECS.institutions, (cells) => cells.join('    ')],
    [
      'a blank behind',
      SPECS.institutions,
      (cells) =>
        ['Dewan Keris', ...cells.slice(1, 7), 'Dewan Keris Kampar hadir. ', cells[8]].join('\t'),
    ],
  ])('%s', (_, spec, row) => {
    expectShown(checkRow(spec, row(good(spec.file))));
  });

  test('an alias of no region', () => {
    const tables = Object.fromEntries(
      (Object.keys(SPECS) as TableName[]).map((name) => [name, [] as Row[]]),
    ) as Tables;
    tables.aliases.push({
      file: 'data/regions/aliases.tsv',
      line: 0,
      cells: { alias: 'Lombar', code: '52.99', case: 'cap' },
    });
    const problems = new Problems();
    compileLexicon(tables, {}, [], problems);
    expectShown(problems);
  });

  const NAME_TITLE = '[<name>#Name] #Dash [<title>#Title]';
  const EXAMPLE = '{Hendri Saputra - Ketua KPU Solok} hadir.';
  test.each<[string, string, string, string]>([
    ['an unknown tag', '[<name>#Names] #Dash', EXAMPLE, '-'],
    ['a quantifier behind a group', '[<name>#Name]+ #Dash', EXAMPLE, '-'],
    ['nothing but options', '#Name? #Title?', EXAMPLE, '-'],
    ['a method', '@hasComma #Name', EXAMPLE, '-'],
    ['no near miss', NAME_TITLE, EXAMPLE, '-'],
    [
      'an example that it misses',
      NAME_TITLE,
      '{Hendri Saputra, Ketua KPU Solok} hadir.',
      'Hendri hadir.',
    ],
    ['a near miss that it hits', NAME_TITLE, EXAMPLE, 'Hendri Saputra - Ketua KPU Solok hadir.'],
  ])('a rule with %s', (_, rule, examples, near) => {
    const problems = new Problems();
    const row = {
      file: 'data/rules/officials.tsv',
      line: 0,
      cells: { id: 'dash', rule, examples, near },
    };
    const lexicon = unpackLexicon(packedLexicon());
    const rules = { ...lexicon.rules, officials: compileRules([row], problems) };
    const rows = Object.fromEntries(GRAMMARS.map((grammar) => [grammar, [] as Row[]]));
    if (problems.list.length === 0) {
      checkRuleExamples({ ...lexicon, rules }, { ...rows, officials: [row] }, problems);
    }
    expectShown(problems);
  });
});

describe('docs/tags.md', () => {
  const listed = [...tagsPage.matchAll(/^\| `#(\w+)`/gm)].map(([, tag]) => tag!);

  test('lists tags that there are, each once', () => {
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((tag) => !(TAG_NAMES as readonly string[]).includes(tag))).toEqual([]);
  });

  test('lists every tag that a rule uses', () => {
    const used = GRAMMARS.flatMap((grammar) =>
      read(`data/${ruleSpec(grammar).file}`)
        .split('\n')
        .flatMap((line) => line.split('\t')[1]?.match(/#\w+/g) ?? []),
    );
    expect(used.length).toBeGreaterThan(10);
    expect([...new Set(used)].filter((tag) => !listed.includes(tag.slice(1)))).toEqual([]);
  });
});
