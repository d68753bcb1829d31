import js from '@eslint/js';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const node = {
  console: 'readonly',
  process: 'readonly',
  URL: 'readonly',
  Buffer: 'readonly',
  TextDecoder: 'readonly',
};

export default defineConfig([
  globalIgnores(['dist/', 'dist-playground/', 'coverage/', 'src/generated/']),
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: node },
  },
  {
    files: ['examples/playground/*.js', 'scripts/check-browser.mjs'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/cli.ts', 'src/cli/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(WhileStatement, ForStatement) > UnaryExpression.test[operator="!"] > CallExpression[callee.name=/^has(Any)?Tag$/]',
          message:
            'A row may end before the tag comes, and then the loop does not: cellAhead and cellBack end.',
        },
      ],
    },
  },
]);
