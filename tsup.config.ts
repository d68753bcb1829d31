import { copyFileSync, rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

// Both builds below write to dist at the same time, so neither of them may empty it.
rmSync('dist', { recursive: true, force: true });

const library = ['src/index.ts', 'src/deep.ts', 'src/schema.ts'];

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
    entry: [...library, 'src/cli.ts'],
    splitting: true,
    onSuccess: async () =>
      copyFileSync('src/generated/release.schema.json', 'dist/release.schema.json'),
  },
  { ...shared, format: 'cjs', entry: library, splitting: true },
]);
