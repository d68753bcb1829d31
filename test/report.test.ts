import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from '../src/index.js';
import { report, type ReportRecord } from '../src/report.js';
import { entriesOf, provincesOf } from '../src/report/collect.js';
import { slotsOf } from '../src/report/timeline.js';
import { tiles } from '../src/generated/tiles.js';
import { readFixtures } from './helpers.js';

const records: ReportRecord[] = readFixtures(join(__dirname, 'fixtures')).map(
  ({ id, text, published }) => ({
    ...parse(text, { publishedAt: published }),
    id,
  }),
);
const page = report(records, { title: 'June & July' });

const anchorsOf = (html: string): string[] =>
  [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);

test('stands alone, and is the same each time', () => {
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).toContain('<title>June &amp; July</title>');
  expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import/);
  expect(report(records, { title: 'June & July' })).toBe(page);
});

test('every link leads somewhere, every id is there once, every release is led to', () => {
  const ids = idsOf(page);
  expect(new Set(ids).size).toBe(ids.length);
  expect(anchorsOf(page).filter((id) => !ids.includes(id))).toEqual([]);
  const led = new Set(anchorsOf(page));
  const named = records.flatMap(({ events, regions }, i) =>
    events.length + regions.length > 0 ? [`release-${i + 1}`] : [],
  );
  expect(named.filter((id) => !led.has(id))).toEqual([]);
  for (const id of ['timeline', 'provinces', 'officials', 'bodies', 'warnings', 'releases'])
    expect(led).toContain(id);
});

test('says so where there is nothing', () => {
  expect(report([parse('Rapat digelar.')])).toContain(
    '<h2>Warnings</h2><p class="r-note">none</p></section>',
  );
});

test('counts releases, not mentions', () => {
  const twice = [records[0]!, records[0]!];
  const name = records.find(({ officials }) => officials.length > 0)!.officials[0]!.name;
  const html = report([...twice, ...records.slice(1)]);
  expect(html).toContain(name);
  expect(report(twice)).toContain('2 releases</span></summary>');
});

test('the map has every province of the table, and counts each once a release', () => {
  const counts = provincesOf(entriesOf(records));
  for (const [code, entries] of counts) {
    expect(tiles().map(([known]) => known)).toContain(code);
    expect(new Set(entries).size).toBe(entries.length);
    expect(page).toContain(`href="#province-${code}"`);
  }
  for (const [, name] of tiles()) expect(page).toContain(`<title>${name}: `);
});

test.each<[string, unknown[]]>([
  ['no releases', []],
  ['a release that says nothing', [parse('')]],
  ['one event', [parse('Bupati Bengkalis membuka rapat, Rabu (10/6/2020).')]],
])('a page of %s', (_, list) => {
  const html = report(list as ReportRecord[]);
  expect(html).not.toMatch(/NaN|undefined|null|Infinity/);
  expect(anchorsOf(html).filter((id) => !idsOf(html).includes(id))).toEqual([]);
});

test('hostile text is shown, not obeyed', () => {
  const text =
    'Rapat "><script>alert(1)</script>\n\nKPU Bengkalis <img src=x onerror=alert(1)> menggelar rapat, Rabu (10/6/2020).';
  const html = report([
    { ...parse(text), id: '<b>', url: 'javascript:alert(1)' },
    { ...parse(''), id: '<script>', url: 'https://example.com/?"><script>' },
  ]);
  expect(html).not.toMatch(/<script|<img|javascript:/);
  expect(html).toContain('<h3>&lt;script&gt;</h3>');
  expect(html).toContain('href="https://example.com/?&quot;&gt;&lt;script&gt;"');
});

test('every event is in one slot, whatever the days', () => {
  const [entry] = entriesOf([records[0]!]) as [ReturnType<typeof entriesOf>[number]];
  const event = entry.record.events[0]!;
  const day = fc
    .integer({ min: Date.UTC(1990, 0), max: Date.UTC(2030, 0) })
    .map((time) => new Date(Math.floor(time / 86_400_000) * 86_400_000));
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 60 }), (days) => {
      const events = days
        .sort((a, b) => a.getTime() - b.getTime())
        .map((day) => ({ entry, event, day }));
      const slots = slotsOf(events);
      expect(slots.flatMap((slot) => slot.events)).toEqual(events);
      for (const { from, to, events: own } of slots)
        for (const { day } of own) expect(day >= from && day <= to).toBe(true);
    }),
  );
});

test.each<[string, unknown, string]>([
  ['no list', 7, 'report: records must be an array, or something else to go through'],
  ['text', '{}', 'report: records must be an array, or something else to go through'],
  [
    'something else in it',
    [parse(''), {}],
    'report: records[1] must be a record of kliping (its schema is "kliping/1")',
  ],
  [
    'nothing in it',
    [null],
    'report: records[0] must be a record of kliping (its schema is "kliping/1")',
  ],
])('%s is told', (_, list, message) => {
  expect(() => report(list as never)).toThrow(new TypeError(message));
});
