// Packs the package, installs it into an empty folder, and uses it there in each way that it offers.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const { exports: paths, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const ENTRIES = Object.keys(paths)
  .filter((path) => !path.endsWith('.json'))
  .map((path) => `kliping${path.slice(1)}`);
/** Entries that cannot be imported without their optional peer. */
const NEED_PEER = ['kliping/html', 'kliping/ics'];
const TEXT = 'BENGKALIS - Bupati Bengkalis membuka rapat koordinasi, Rabu (10/6/2020).';

/** One use of every entry, as TypeScript. */
const USE = `
import nlp from 'compromise';
import { createParser, parse, type Region, type Release } from 'kliping';
import * as deep from 'kliping/deep';
import { Release as schema, releaseJsonSchema } from 'kliping/schema';
import { findRegion, search, type RegionHit } from 'kliping/gazetteer';
import * as lite from 'kliping/gazetteer/lite';
import { parseDate, releaseChrono } from 'kliping/chrono';
import { highlight, highlightAnsi } from 'kliping/view';
import { report } from 'kliping/report';
import kliping, { type KlipingMethods } from 'kliping/compromise';
import { parseHtml } from 'kliping/html';
import { toIcs } from 'kliping/ics';
import { toJsonLd } from 'kliping/jsonld';
import { csvRows, rowsOf, type DateRow } from 'kliping/rows';
import { parseEach, type Outcome } from 'kliping/stream';

const text: string = ${JSON.stringify(TEXT)};
const record: Release = parse(text, { publishedAt: '2020-06-11' });
createParser({ offices: [{ form: 'A', office: 'B', follows: 'region' }] });
const levels = record.regions.map((region: Region) => (region.code === null ? '' : region.level.length));
for (const participant of record.events[0]?.participants ?? [])
  if (participant.official !== undefined) participant.official.length;
const hits: RegionHit[] = search('bengklais');
nlp.extend(kliping);
const checked: Release = schema.parse(JSON.parse(JSON.stringify(record)));
const [firstDate]: DateRow[] = rowsOf(checked, 'dates', 'a');
const outcomes: AsyncIterable<Outcome> = parseEach([text], createParser());
const found: string = nlp<KlipingMethods>(text).institutions().text();
export const used = [
  levels, hits, found, deep.parse(text).schema, firstDate?.iso, outcomes, releaseJsonSchema().$id,
  findRegion('Kukar')?.code, lite.findRegion('Kukar')?.code, parseDate(text)?.getTime(),
  releaseChrono.parse(text).length, highlight(text, record), highlightAnsi(text, record), report([record]),
  parseHtml('<p>Rapat</p>', createParser()).text, toIcs(record), toJsonLd(record), csvRows(record, 'dates', 'a'),
];
`;

const folder = mkdtempSync(join(tmpdir(), 'kliping-install-'));
const run = (command, args, options) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', ...options });

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** Compiles a use of every entry in strict TypeScript, library types included. */
function checkTypes(file, options) {
  const common = file.endsWith('.cts');
  writeFileSync(join(folder, file), common ? commonUse() : USE);
  const compilerOptions = {
    ...options,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: 'es2022',
    lib: ['es2023', 'dom'],
    types: [],
    esModuleInterop: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
  try {
    run('node', [tsc, '-p', folder]);
  } catch (error) {
    throw new Error(`${file}: ${error.stdout}`, { cause: error });
  }
}

/** In CommonJS, compromise's types are not those of a namespace that can be called. */
const commonUse = () =>
  USE.replace("import nlp from 'compromise';", '')
    .replace('nlp.extend(kliping);', 'void kliping;')
    .replace(
      'nlp<KlipingMethods>(text).institutions().text()',
      '({} as KlipingMethods).institutions?.().text() ?? text',
    );

/** Bundles a use of every entry for a browser. */
async function checkVite() {
  const root = join(folder, 'site');
  mkdirSync(root);
  writeFileSync(join(root, 'main.ts'), `${USE}\ndocument.title = String(used.length);`);
  writeFileSync(join(root, 'index.html'), '<script type="module" src="./main.ts"></script>');
  await build({
    root,
    logLevel: 'error',
    configFile: false,
    build: { chunkSizeWarningLimit: 9000 },
  });
}

try {
  const packed = run('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: process.cwd(),
  });
  const { filename } = Object.values(JSON.parse(packed))[0];
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  run('npm', ['install', '--no-audit', '--no-fund', join(folder, filename)]);

  const { dependencies } = JSON.parse(run('npm', ['ls', '--omit=dev', '--all', '--json']));
  assert.deepEqual(Object.keys(dependencies), ['kliping']);
  // An optional peer that is not installed is listed without a version.
  const own = Object.fromEntries(
    Object.entries(dependencies.kliping.dependencies).filter(([, { version }]) => version),
  );
  assert.deepEqual(Object.keys(own).sort(), ['chrono-node', 'zod']);
  for (const [name, { dependencies }] of Object.entries(own)) {
    assert.equal(dependencies, undefined, `${name} brings dependencies of its own`);
  }

  const check = `
    for (const entry of loaded.slice(0, 2)) {
      const { schema } = entry.parse(${JSON.stringify(TEXT)});
      if (schema !== 'kliping/1') throw new Error('unexpected schema: ' + schema);
    }`;
  const load = (entries) => {
    const imports = entries.map((entry) => `await import('${entry}')`);
    run('node', ['--input-type=module', '-e', `const loaded = [${imports}];${check}`]);
    const requires = entries.map((entry) => `require('${entry}')`);
    run('node', ['--input-type=commonjs', '-e', `const loaded = [${requires}];${check}`]);
  };
  load(ENTRIES.filter((entry) => !NEED_PEER.includes(entry)));
  const { $id } = JSON.parse(run('node', ['-p', "JSON.stringify(require('kliping/schema.json'))"]));
  assert.equal($id, 'urn:kliping:1');

  // The optional peers, for the entries that ask for them.
  const peers = Object.entries(peerDependencies).map(([name, range]) => `${name}@${range}`);
  run('npm', ['install', '--no-audit', '--no-fund', ...peers]);
  load(ENTRIES);
  checkTypes('module.mts', { module: 'node16', moduleResolution: 'node16' });
  checkTypes('common.cts', { module: 'node16', moduleResolution: 'node16' });
  checkTypes('bundled.ts', { module: 'esnext', moduleResolution: 'bundler' });
  await checkVite();

  const record = JSON.parse(run('npx', ['--no-install', 'kliping', 'parse'], { input: TEXT }));
  assert.equal(record.id, 'stdin');
  assert.equal(record.schema, 'kliping/1');
  console.log(`${filename}: installs, imports, requires and runs`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
