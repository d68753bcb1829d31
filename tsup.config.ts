import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildSync, transformSync } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

// Both builds below write to dist at the same time, so neither of them may empty it.
rmSync('dist', { recursive: true, force: true });

const entries = [
  'index',
  'deep',
  'schema',
  'gazetteer',
  'gazetteer-lite',
  'chrono',
  'view',
  'compromise',
  'report',
  'rows',
  'jsonld',
  'ics',
  'stream',
  'html',
];
const library = Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`]));

// tsup leaves the dependencies of package.json (chrono-node, zod) outside and bundles the others.
const shared: Options = {
  entry: library,
  target: 'es2022',
  minify: false,
  // tsup sets the option `baseUrl`, which TypeScript 6 reports as deprecated.
  dts: { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } },
};

/** Gives a CommonJS module the `import.meta.url` with which `parseMany` finds its worker. */
const HERE = {
  define: { 'import.meta.url': 'moduleUrl' },
  banner: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;',
};

/**
 * Makes the core one module, minified: what counts when it is imported is how much there is to read and in how many
 * files. Measured: three quarters of the time of the chunks, which the other entries share.
 */
function joinCore(): void {
  buildSync({
    entryPoints: ['dist/index.js'],
    outfile: 'dist/index.js',
    allowOverwrite: true,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
  });
}

/**
 * Writes each module of dist as CommonJS, too, so that its entries share chunks as well. (With
 * `splitting`, tsup's own CommonJS rewrites every `?.` and `??` into calls.)
 */
function writeCommonJs(): void {
  for (const name of readdirSync('dist').filter((name) => /\.js$/.test(name))) {
    if (name.startsWith('cli')) continue;
    const source = readFileSync(`dist/${name}`, 'utf8');
    const { code } = transformSync(source, {
      format: 'cjs',
      target: 'es2022',
      ...(source.includes('import.meta.url') && HERE),
    });
    const required = code.replace(/((?:require|import)\("\.\/[^"]+)\.js"\)/g, '$1.cjs")');
    writeFileSync(`dist/${name.replace(/js$/, 'cjs')}`, required);
  }
}

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    // The command line shares its chunks with the library, so that dist has the tables once.
    entry: {
      ...library,
      cli: 'src/cli.ts',
      'cli-worker': 'src/cli/parse/worker.ts',
      worker: 'src/stream/worker.ts',
    },
    splitting: true,
    onSuccess: async () => {
      joinCore();
      writeCommonJs();
      copyFileSync('src/generated/release.schema.json', 'dist/release.schema.json');
    },
  },
  { ...shared, format: 'cjs', dts: { ...(shared.dts as object), only: true } },
]);
