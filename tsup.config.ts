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

/** Escapes what is not ASCII; esbuild leaves it in regular expressions. */
function escapeUnits(code: string): string {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Modules of dist. */
const modules = (): string[] => readdirSync('dist').filter((name) => /\.js$/.test(name));

/** Makes every module ASCII: V8 holds the source of one that is not in twice the memory. */
function escapeModules(): void {
  for (const name of modules()) {
    const path = `dist/${name}`;
    writeFileSync(path, escapeUnits(readFileSync(path, 'utf8')));
  }
}

/**
 * Makes the core one module, minified: what counts when it is imported is how much there is to read and in how many
 * files. Measured: three quarters of the time of the chunks, which the other entries share; and a twentieth less where
 * all is ASCII, which V8 reads a byte at a time.
 */
function joinCore(): void {
  const { outputFiles } = buildSync({
    entryPoints: ['dist/index.js'],
    write: false,
    charset: 'ascii',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
  });
  writeFileSync('dist/index.js', outputFiles[0]!.text);
}

/**
 * Writes each module of dist as CommonJS, too, so that its entries share chunks as well. (With
 * `splitting`, tsup's own CommonJS rewrites every `?.` and `??` into calls.)
 */
function writeCommonJs(): void {
  for (const name of modules()) {
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
      escapeModules();
      writeCommonJs();
      copyFileSync('src/generated/release.schema.json', 'dist/release.schema.json');
    },
  },
  { ...shared, format: 'cjs', dts: { ...(shared.dts as object), only: true } },
]);
