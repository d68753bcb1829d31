import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type * as z from 'zod/mini';
import { parse, type Region } from '../src/index.js';
import type * as types from '../src/record/types.js';
import * as schema from '../src/schema.js';
import { readFixtures } from './helpers.js';

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Written out all the way down, so that an interface equals what zod infers. */
type Plain<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
type Agrees<Schema extends z.ZodMiniType, Type> = Same<Plain<z.infer<Schema>>, Plain<Type>>;

/** Compiles only if the schemas and the documented types say the same. */
const agrees: [
  Agrees<typeof schema.Release, types.Release>,
  Agrees<typeof schema.Event, types.Event>,
  Agrees<typeof schema.Region, types.Region>,
  Agrees<typeof schema.Official, types.Official>,
  Agrees<typeof schema.Participant, types.Participant>,
] = [true, true, true, true, true];

const json = schema.releaseJsonSchema();
const isRelease = new Ajv2020({ strict: false }).compile(json);
const records = readFixtures(join(__dirname, 'fixtures')).map(({ text }) => parse(text));

test('types and schemas agree, records fit both zod and the JSON Schema', () => {
  expect(agrees).not.toContain(false);
  expect(records.length).toBeGreaterThan(20);
  for (const record of records) {
    expect(schema.Release.safeParse(record).success).toBe(true);
    isRelease(JSON.parse(JSON.stringify(record)));
    expect(isRelease.errors ?? []).toEqual([]);
  }
});

const good = records.find(
  ({ events, regions }) => events[0]?.participants.length && regions.length > 0,
)!;

test.each<[string, (record: never) => void]>([
  ['another version', (record: { schema: string }) => (record.schema = 'kliping/0')],
  ['a field too many', (record: { extra: number }) => (record.extra = 1)],
  ['a field too few', (record: { quotes?: unknown }) => delete record.quotes],
  ['a negative offset', (record: types.Release) => (record.sections[0]!.start = -1)],
  ['a code that is none', (record: types.Release) => (record.regions[0]!.code = '1')],
  ['an open region with a level', (record: types.Release) => (record.regions[0]!.code = null)],
  [
    'a participant that is two things',
    (record: types.Release) =>
      Object.assign(record.events[0]!.participants[0]!, { official: 'o', person: 'p' }),
  ],
  [
    'an unknown kind of event',
    (record: { events: { type: string }[] }) => (record.events[0]!.type = 'x'),
  ],
])('both refuse %s', (_, spoil) => {
  const record = structuredClone(good);
  spoil(record as never);
  expect(schema.Release.safeParse(record).success).toBe(false);
  expect(isRelease(record)).toBe(false);
});

test('every definition and field of the JSON Schema is described', () => {
  type Node = { description?: string; properties?: Record<string, Node>; $ref?: string };
  const { $defs, ...whole } = json as { $defs: Record<string, Node> } & Node;
  const bare = Object.entries({ ...$defs, Release: whole }).flatMap(([name, node]) => [
    ...(node.description ? [] : [name]),
    ...Object.entries(node.properties ?? {}).flatMap(([field, { description }]) =>
      description ? [] : [`${name}.${field}`],
    ),
  ]);
  expect(bare).toEqual([]);
});

test('the file of the package is the same JSON Schema', () => {
  const file = join(__dirname, '../src/generated/release.schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(json);
});

test('each call gives an object of its own', () => {
  expect(schema.releaseJsonSchema()).not.toBe(json);
  expect(schema.releaseJsonSchema()).toEqual(json);
});

test('the code tells a settled region from an open one', () => {
  const levels = good.regions.map((region: Region) =>
    region.code === null ? null : region.level.length,
  );
  expect(levels.some((length) => length !== null)).toBe(true);
});
