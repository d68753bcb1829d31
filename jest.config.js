/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Properties over many inputs; how fast a machine is decides no test.
  testTimeout: 120_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.(?:ts|m?js)$': [
      '@swc/jest',
      { jsc: { target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  // Modules for `import` only, which Jest has to be given as CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(?:parse5|entities|d3-[^/]+|internmap)/)'],
  // Sources import each other as the `.js` files that they become.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};
