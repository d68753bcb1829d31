// Packs the package, installs it into an empty folder, and uses it there in each way that it offers.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ENTRIES = ['kliping', 'kliping/deep', 'kliping/schema', 'kliping/rows', 'kliping/jsonld'];
const TEXT = 'BENGKALIS - Bupati Bengkalis membuka rapat koordinasi, Rabu (10/6/2020).';

const folder = mkdtempSync(join(tmpdir(), 'kliping-install-'));
const run = (command, args, options) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', ...options });

try {
  const packed = run('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: process.cwd(),
  });
  const { filename } = Object.values(JSON.parse(packed))[0];
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  run('npm', ['install', '--no-audit', '--no-fund', join(folder, filename)]);

  const { dependencies } = JSON.parse(run('npm', ['ls', '--omit=dev', '--all', '--json']));
  assert.deepEqual(Object.keys(dependencies), ['kliping']);
  const own = dependencies.kliping.dependencies;
  assert.deepEqual(Object.keys(own).sort(), ['chrono-node', 'zod']);
  for (const [name, { dependencies }] of Object.entries(own)) {
    assert.equal(dependencies, undefined, `${name} brings dependencies of its own`);
  }

  const check = `
    for (const entry of loaded.slice(0, 2)) {
      const { schema } = entry.parse(${JSON.stringify(TEXT)});
      if (schema !== 'kliping/1') throw new Error('unexpected schema: ' + schema);
    }`;
  const imports = ENTRIES.map((entry) => `await import('${entry}')`);
  run('node', ['--input-type=module', '-e', `const loaded = [${imports}];${check}`]);
  const requires = ENTRIES.map((entry) => `require('${entry}')`);
  run('node', ['--input-type=commonjs', '-e', `const loaded = [${requires}];${check}`]);

  const record = JSON.parse(run('npx', ['--no-install', 'kliping', 'parse'], { input: TEXT }));
  assert.equal(record.id, 'stdin');
  assert.equal(record.schema, 'kliping/1');
  console.log(`${filename}: installs, imports, requires and runs`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
