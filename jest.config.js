/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  // Sources import each other as the `.js` files that they become.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};
