/** Prints the records of the annotated releases, one a line: for runs in other time zones and languages. */
import { fileURLToPath } from 'node:url';
import { parse } from '../src/deep.js';
import { readFixtures } from './helpers.js';

for (const { text, published } of readFixtures(
  fileURLToPath(new URL('fixtures', import.meta.url)),
)) {
  console.log(JSON.stringify(parse(text, { publishedAt: published })));
}
