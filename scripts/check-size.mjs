// Bundles the core entry with its dependencies for a browser and fails if it has grown too large.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const LIMIT = 150_000; // bytes, minified and gzipped

const { outputFiles } = await build({
  entryPoints: ['dist/index.js'],
  bundle: true,
  format: 'esm',
  platform: 'browser',
  minify: true,
  write: false,
  logLevel: 'error',
});
const size = gzipSync(outputFiles[0].contents, { level: 9 }).length;
console.log(`dist/index.js for a browser: ${size} bytes gzipped, limit ${LIMIT}`);
process.exitCode = size > LIMIT ? 1 : 0;
