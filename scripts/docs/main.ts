/**
 * Makes the API reference and the record reference out of the sources.
 *
 *   npm run docs         writes docs/api/ and docs/record.md
 *   npm run check:docs   tells what is out of date or not documented; exit status 1 if anything
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readDocs } from '../schema/docs.js';
import { apiPages } from './api.js';
import { recordPage, type Schema } from './record.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'docs/api');

/** What should be there, by path below `docs/`. */
async function makePages(): Promise<{ pages: Record<string, string>; problems: string[] }> {
  const schema = join(root, 'src/generated/release.schema.json');
  const docs = readDocs(join(root, 'src/record/types.ts'));
  const record = recordPage(JSON.parse(readFileSync(schema, 'utf8')) as Schema, docs);
  const { pages: api, problems } = await apiPages(root);
  const named = Object.entries(api).map(([name, page]) => [`api/${name}`, page] as const);
  const config = await resolveConfig(join(root, 'package.json'));
  const formatted = [['record.md', record] as const, ...named].map(
    async ([name, page]) => [name, await format(page, { ...config, parser: 'markdown' })] as const,
  );
  return { pages: Object.fromEntries(await Promise.all(formatted)), problems };
}

/** The pages that there are. */
function readPages(): Record<string, string> {
  const api = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = [
    'record.md',
    ...api.filter((name) => name.endsWith('.md')).map((name) => `api/${name}`),
  ];
  return Object.fromEntries(
    files.map((name) => [name, readFileSync(join(root, 'docs', name), 'utf8')]),
  );
}

function write(pages: Record<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, page] of Object.entries(pages)) {
    mkdirSync(dirname(join(root, 'docs', name)), { recursive: true });
    writeFileSync(join(root, 'docs', name), page);
  }
}

function outdated(pages: Record<string, string>): string[] {
  const there = readPages();
  const all = new Set([...Object.keys(pages), ...Object.keys(there)]);
  return [...all].filter((name) => pages[name] !== there[name]);
}

const { pages, problems } = await makePages();
const old = process.argv.includes('--check') ? outdated(pages) : [];
if (!process.argv.includes('--check')) write(pages);
for (const problem of problems) console.error(problem);
for (const name of old) console.error(`docs/${name} is not what the sources say: npm run docs`);
if (problems.length + old.length > 0) process.exitCode = 1;
else console.log(`${Object.keys(pages).length} pages in order`);
