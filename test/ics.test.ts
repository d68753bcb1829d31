import { join } from 'node:path';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { parse } from '../src/deep.js';
import { ICS_BEGIN, ICS_END, icsEvents, toIcs, type IcsOptions } from '../src/ics.js';
import { momentsOf } from '../src/ics/moments.js';
import { readFixtures } from './helpers.js';

const fixtures = readFixtures(join(__dirname, 'fixtures')).map(({ id, text, published }) => ({
  id,
  record: parse(text, { publishedAt: published }),
}));

/** The events of a calendar, read by another library. */
const eventsOf = (calendar: string): ICAL.Component[] => {
  const root = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
  expect(root.name).toBe('vcalendar');
  return root.getAllSubcomponents('vevent');
};

const value = (event: ICAL.Component, property: string): string | null => {
  const found = event.getFirstPropertyValue(property);
  return found === null ? null : String(found);
};

describe('moments', () => {
  test.each<[string, string, string | undefined, boolean, boolean]>([
    ['2020-06-10', '2020-06-10T00:00', '2020-06-11T00:00', true, true],
    ['2024-08-04/2024-08-06', '2024-08-04T00:00', '2024-08-07T00:00', true, true],
    ['2020-12-31', '2020-12-31T00:00', '2021-01-01T00:00', true, true],
    ['2020-06-10T09:00+07:00', '2020-06-10T02:00', undefined, false, false],
    ['2020-06-10T09:00', '2020-06-10T09:00', undefined, false, true],
    [
      '2020-06-10T09:00+09:00/2020-06-10T12:00+09:00',
      '2020-06-10T00:00',
      '2020-06-10T03:00',
      false,
      false,
    ],
    ['2020-06-10T09:00/2020-06-11', '2020-06-10T00:00', '2020-06-12T00:00', true, true],
    ['2020-06-10T09:00/2020-06-10T08:00', '2020-06-10T09:00', undefined, false, true],
  ])('%s', (iso, start, end, allDay, floating) => {
    const moments = momentsOf(iso)!;
    expect(moments).toMatchObject({ allDay, floating });
    expect(moments.start.toISOString().slice(0, 16)).toBe(start);
    expect(moments.end?.toISOString().slice(0, 16)).toBe(end);
  });

  test.each(['2024', '2020-12', '2024/2025', '2020-06/2020-07'])('%s is too wide', (iso) => {
    expect(momentsOf(iso)).toBeNull();
  });
});

test('a region whose name the record does not have is no place to go to', () => {
  const record = parse('Bupati Bengkalis membuka rapat di Aula Kantor Bupati, Rabu (10/6/2020).');
  const [event] = eventsOf(toIcs({ ...record, regions: [] }));
  expect(value(event!, 'location')).toBe('Aula Kantor Bupati');
});

describe('an event', () => {
  const text =
    'Ketua KPU Bengkalis Zulkarnain Hasbi akan membuka bimtek, simulasi; dan rapat di Aula Kantor Bupati, Selasa-Kamis (23-25 Maret 2021).';
  const [event] = eventsOf(
    toIcs(parse(text, { publishedAt: '2021-03-01' }), { id: 'a', url: 'https://example.go.id/1' }),
  );

  test.each<[string, string]>([
    ['uid', 'a#event-1'],
    ['dtstamp', '2021-03-01T00:00:00Z'],
    ['dtstart', '2021-03-23'],
    ['dtend', '2021-03-26'],
    ['location', 'Aula Kantor Bupati, Kabupaten Bengkalis'],
    ['status', 'CONFIRMED'],
    ['url', 'https://example.go.id/1'],
  ])('%s', (property, expected) => {
    expect(value(event!, property)).toBe(expected);
  });

  test('its text comes back as it was, signs and all', () => {
    expect(value(event!, 'description')!.split('\n')[0]).toBe(text);
  });

  test('its participants are told with their roles', () => {
    expect(value(event!, 'description')).toContain('\nopener: Zulkarnain Hasbi');
  });
});

describe('times', () => {
  const start = (text: string): string => value(eventsOf(toIcs(parse(text)))[0]!, 'dtstart')!;

  test('with a zone are instants', () => {
    expect(start('KPU Bengkalis menggelar rapat, Rabu, 10 Juni 2020 pukul 09.00 WIB.')).toBe(
      '2020-06-10T02:00:00Z',
    );
  });

  test('without one are local', () => {
    expect(start('KPU menggelar rapat, Rabu, 10 Juni 2020 pukul 09.00.')).toBe(
      '2020-06-10T09:00:00',
    );
  });
});

describe('calendars', () => {
  test('hold each event whose day is known, once, in order', () => {
    for (const { id, record } of fixtures) {
      const days = record.events.filter(({ when }) => when && momentsOf(when.iso));
      const uids = eventsOf(toIcs(record, { id })).map((event) => value(event, 'uid'));
      expect(uids).toEqual(days.map((event) => `${id}#${event.id}`));
    }
  });

  test('can be joined', () => {
    const parts = fixtures.map(({ id, record }) => icsEvents(record, { id }));
    const events = eventsOf(ICS_BEGIN + parts.join('') + ICS_END);
    expect(events.length).toBeGreaterThan(10);
    expect(new Set(events.map((event) => value(event, 'uid'))).size).toBe(events.length);
  });

  test('are empty without events', () => {
    expect(icsEvents(parse(''))).toBe('');
    expect(eventsOf(toIcs(parse('')))).toEqual([]);
  });

  test('have lines of at most 75 bytes that end in CRLF', () => {
    for (const { record } of fixtures) {
      const calendar = toIcs(record);
      expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
      const lines = calendar.slice(0, -2).split('\r\n');
      for (const line of lines) expect(line).not.toMatch(/[\r\n]/);
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    }
  });

  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc
      .array(fc.constantFrom('\r\n', '\n', 'BEGIN:VEVENT', 'END:VCALENDAR', ';', ',', '\\', ' '))
      .map((list) => list.join('')),
  );

  test('cannot be broken by what the text or the options hold', () => {
    const [{ record }] = fixtures as [(typeof fixtures)[0]];
    const change = (_: string, inner: unknown): unknown => inner;
    fc.assert(
      fc.property(nasty, nasty, (text, id) => {
        const broken = JSON.parse(JSON.stringify(record, change)) as typeof record;
        for (const event of broken.events) {
          event.trigger.text = text;
          event.name = null;
          event.evidence.forEach((mention) => (mention.text = text));
          if (event.where.venue) event.where.venue.text = text;
        }
        for (const person of broken.officials) person.name = text;
        const calendar = toIcs(broken, { id, url: `https://example.go.id/${id}` });
        expect(eventsOf(calendar)).toHaveLength(eventsOf(toIcs(record)).length);
      }),
    );
  });
});

test.each<[string, IcsOptions]>([
  ['toIcs', { stamp: 'kemarin' }],
  ['toIcs', { stamp: '' }],
])('%s names the option that is wrong: %j', (_, options) => {
  const record = parse('KPU menggelar rapat, Rabu (10/6/2020).');
  expect(() => toIcs(record, options)).toThrow(/^toIcs: options\.stamp: must be an ISO date/);
});
