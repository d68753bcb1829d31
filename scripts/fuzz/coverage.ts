/**
 * Coverage-guided fuzzing with jazzer.js, which npx fetches: it is too large to install for everybody.
 *
 *   npm run fuzz:coverage -- [FOLDER] [--seconds 3600]
 *
 * FOLDER keeps the texts that reached new code, for the next run; without it, a temporary folder.
 * A text that fails ends the run and is written to the folder as `crash-…`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { PIECES } from '../../test/mutations.js';
import { numberOption, OWN_RELEASES, readTexts } from '../texts.js';

const JAZZER = '@jazzer.js/core@4';
const LONGEST = 3000; // bytes

/** The sources as CommonJS, a file each, so that the tables can be left out of the instrumentation. */
function build(folder: string): string {
  const outdir = join(folder, 'build');
  const entryPoints = [
    'src/deep.ts',
    'src/parser.ts',
    'src/schema.ts',
    'src/*/**/*.ts',
    'test/invariants.ts',
    'scripts/fuzz/target.ts',
  ];
  buildSync({ entryPoints, outdir, outbase: '.', format: 'cjs', platform: 'node' });
  writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }');
  return join(outdir, 'scripts/fuzz/target.js');
}

/** Releases to begin with, and words to put into them. */
function seed(folder: string): { corpus: string; words: string } {
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus, { recursive: true });
  readTexts(OWN_RELEASES).forEach((text, i) => writeFileSync(join(corpus, `release-${i}`), text));
  const words = join(folder, 'words.dict');
  const escaped = (byte: number): string => `\\x${byte.toString(16).padStart(2, '0')}`;
  const lines = PIECES.map((piece) => `"${[...Buffer.from(piece)].map(escaped).join('')}"`);
  writeFileSync(words, `${lines.join('\n')}\n`);
  return { corpus, words };
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seconds: { type: 'string', default: '3600' } },
  });
  const seconds = numberOption('seconds', values.seconds);
  const folder = resolve(positionals[0] ?? mkdtempSync(join(tmpdir(), 'kliping-fuzz-')));
  mkdirSync(folder, { recursive: true });
  const target = build(folder);
  const { corpus, words } = seed(folder);
  const own = [target, corpus, '--includes', 'build/src', '--excludes', 'generated', '--sync'];
  const fuzzer = [`-max_total_time=${seconds}`, `-max_len=${LONGEST}`, `-dict=${words}`];
  const args = ['--yes', '--package', JAZZER, 'jazzer', ...own, '--', ...fuzzer];
  const { status } = spawnSync('npx', [...args, `-artifact_prefix=${folder}/`, '-timeout=30'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_PATH: resolve('node_modules') },
  });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
