import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

// Both builds below write to dist at the same time, so neither of them may empty it.
rmSync('dist', { recursive: true, force: true });

const entries = ['index', 'deep', 'schema', 'rows', 'jsonld', 'ics', 'stream'];
const library = Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`]));

// tsup leaves the dependencies of package.json (chrono-node, zod) outside and bundles the others.
const shared: Options = {
  target: 'es2022',
  minify: false,
  // tsup sets the option `baseUrl`, which TypeScript 6 reports as deprecated.
  dts: { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } },
};

export default defineConfig([
  // The command line shares its chunks with the library, so that dist has the tables once.
  {
    ...shared,
    format: 'esm',
    entry: {
      ...library,
      cli: 'src/cli.ts',
      'cli-worker': 'src/cli/parse/worker.ts',
      worker: 'src/stream/worker.ts',
    },
    splitting: true,
  },
  // `shims` gives `import.meta.url`, with which `parseMany` finds its worker.
  { ...shared, format: 'cjs', entry: library, shims: true },
]);
