// Bundles each entry with what it depends on for a browser and fails if one has grown too large.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes, minified and gzipped. */
const LIMITS = {
  index: 150_000,
  deep: 900_000,
  schema: 25_000,
  gazetteer: 450_000,
  'gazetteer-lite': 20_000,
  chrono: 20_000,
  view: 10_000,
  rows: 3_000,
  jsonld: 3_000,
  ics: 12_000,
  stream: 4_000,
};

let failed = false;
for (const [entry, limit] of Object.entries(LIMITS)) {
  const { outputFiles } = await build({
    entryPoints: [`dist/${entry}.js`],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    minify: true,
    write: false,
    logLevel: 'error',
  });
  const size = gzipSync(outputFiles[0].contents, { level: 9 }).length;
  console.log(`dist/${entry}.js for a browser: ${size} bytes gzipped, limit ${limit}`);
  failed ||= size > limit;
}
process.exitCode = failed ? 1 : 0;
