/** Names of the prototype's properties as words, ids, field names and rows: names like any other. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { main } from '../src/cli/main.js';
import * as deep from '../src/deep.js';
import * as core from '../src/index.js';
import { problemsOf } from './invariants.js';

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '__defineGetter__',
  '__lookupSetter__',
];

const capitalised = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

const own = (): string[] => Reflect.ownKeys(Object.prototype).map(String);
const before = own();

afterEach(() => {
  expect(own()).toEqual(before);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

/** What a caller without types can hand in. */
const anything = (value: unknown): never => value as never;

describe.each([
  ['kliping', core],
  ['kliping/deep', deep],
] as const)('%s', (_, { parse, createParser }) => {
  test.each(NAMES)('%s as words of a release', (name) => {
    for (const word of [name, capitalised(name), name.toUpperCase()]) {
      const text = `${word} – Bupati ${word} Budi ${word}, S.H. membuka Rapat ${word} di Kabupaten ${word} dan Desa ${word}, Rabu (10/6/2020). “${word},” ujar Ketua ${word} (${word}).`;
      expect(problemsOf(parse, text)).toEqual([]);
    }
  });

  test.each(NAMES)('%s as the name of a region', (name) => {
    expect(() => parse('Rapat.', { homeRegion: name })).toThrow(/no province, kabupaten or kota/);
    const parser = createParser({ gazetteer: [{ alias: name, code: '14.03', case: 'any' }] });
    const text = `Bupati ${capitalised(name)} Budi Hartono membuka rapat.`;
    expect(problemsOf(parser.parse, text)).toEqual([]);
    expect(parser.parse(text).regions).toMatchObject([{ code: '14.03' }]);
    expect(parse(text).regions).toEqual([]);
  });

  test.each(NAMES)('%s as a form of an office, a body and a rule', (name) => {
    const parser = createParser({
      offices: [{ form: name, office: name, follows: 'region', body: name }],
      institutions: [{ form: `${name} x`, name, kind: 'forum', tail: 'region' }],
      rules: [{ grammar: 'titles', id: name, rule: '[<office>#Office] titular' }],
    });
    const text = `${name} Bengkalis Budi Hartono dan ${name} x Bengkalis hadir.`;
    expect(problemsOf(parser.parse, text)).toEqual([]);
  });

  test('__proto__ as an option of its own', () => {
    const given: unknown = JSON.parse('{"__proto__": {"polluted": true, "homeRegion": "14"}}');
    const text = 'Ketua KPU Budi Hartono hadir.';
    expect(() => parse(text, anything(given))).toThrow(/there is no option "__proto__"/);
    const row: unknown = JSON.parse('{"alias": "A B", "code": "14", "__proto__": {"case": "any"}}');
    expect(() => createParser({ gazetteer: [anything(row)] })).toThrow(
      /there is no option "__proto__"/,
    );
  });
});

class Sink extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

test.each(NAMES)('%s as an id and as a field of a JSON line', async (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'kliping-pollution-'));
  const file = join(folder, 'releases.jsonl');
  const line = `{"id": "${name}", "text": "Bupati Siak Budi Hartono hadir.", "${name}": {"polluted": true}}`;
  writeFileSync(file, `${line}\n`);
  const [stdout, stderr] = [new Sink(), new Sink()];
  const stdin = Readable.from([]) as unknown as NodeJS.ReadStream;
  const status = await main(['parse', file], anything({ stdin, stdout, stderr }));
  rmSync(folder, { recursive: true });
  expect({ status, err: stderr.text }).toEqual({ status: 0, err: '' });
  const record = JSON.parse(stdout.text) as core.Release & { id: string };
  expect(record.id).toBe(name);
  expect(record.officials).toHaveLength(1);
  expect(Object.hasOwn(record, name)).toBe(true);
});
