import { defineConfig } from 'vite';

// `kliping` is this repository's own build, by its package.json: run `npm run build` first.
export default defineConfig({
  base: './',
  build: { outDir: '../../dist-playground', emptyOutDir: true, target: 'es2022' },
});
