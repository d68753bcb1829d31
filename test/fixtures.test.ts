import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFixtures } from './helpers.js';
import { missesOf } from './score.js';

const folder = join(__dirname, 'fixtures');
const fixtures = readFixtures(folder);
const known = JSON.parse(readFileSync(join(folder, 'known-misses.json'), 'utf8')) as Record<
  string,
  string[]
>;

describe('the annotated releases', () => {
  test('have ids of their own, and the list of known misses has no others', () => {
    const ids = fixtures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(known).filter((id) => !ids.includes(id))).toEqual([]);
  });

  // A new miss is a regression; a miss that is gone has to leave the list: npm run fixtures:update
  test.each(fixtures.map((fixture) => [fixture.id, fixture] as const))('%s', (id, fixture) => {
    const now = missesOf(fixture);
    const before = known[id] ?? [];
    expect({
      regressions: now.filter((miss) => !before.includes(miss)),
      fixed: before.filter((miss) => !now.includes(miss)),
    }).toEqual({ regressions: [], fixed: [] });
  });
});
