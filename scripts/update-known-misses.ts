/**
 * Rewrites `test/fixtures/known-misses.json`: what the records of the annotated
 * releases still get wrong. Look at the difference before you keep it.
 *
 *   npm run fixtures:update
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFixtures } from '../test/helpers.js';
import { missesOf } from '../test/score.js';

const folder = fileURLToPath(new URL('../test/fixtures', import.meta.url));
const misses = Object.fromEntries(
  readFixtures(folder)
    .map((fixture) => [fixture.id, missesOf(fixture)] as const)
    .filter(([, list]) => list.length > 0),
);
writeFileSync(join(folder, 'known-misses.json'), `${JSON.stringify(misses, null, 2)}\n`);
console.log(
  `${Object.values(misses).flat().length} known misses in ${Object.keys(misses).length} releases`,
);
