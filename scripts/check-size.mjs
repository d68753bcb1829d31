// Bundles each entry with what it depends on for a browser, as Vite does, and fails if one has grown too large.
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Bytes, minified and gzipped. */
const LIMITS = {
  index: 150_000,
  deep: 900_000,
  schema: 25_000,
  gazetteer: 450_000,
  'gazetteer-lite': 20_000,
  chrono: 22_000,
  view: 10_000,
  compromise: 160_000,
  report: 30_000,
  rows: 3_000,
  jsonld: 3_000,
  ics: 12_000,
  stream: 4_000,
  html: 100_000,
};

let failed = false;
for (const [entry, limit] of Object.entries(LIMITS)) {
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: `dist/${entry}.js`,
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false },
      },
    },
  });
  const size = gzipSync(output[0].code, { level: 9 }).length;
  console.log(`dist/${entry}.js for a browser: ${size} bytes gzipped, limit ${limit}`);
  failed ||= size > limit;
}
process.exitCode = failed ? 1 : 0;
