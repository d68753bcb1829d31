/** How the records of the annotated releases differ from their annotation: one line for each miss. */
import { parse, type Release } from '../src/deep.js';
import { type Fixture, nameOf } from './helpers.js';

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Days of an ISO string: its times left out. */
const days = (iso: string): string =>
  iso
    .split('/')
    .map((part) => part.slice(0, 10))
    .join('/');

/** What is annotated but not found, and what is found but not annotated; `maybe` counts neither way. */
function compare(
  row: string,
  want: readonly { key: string; maybe?: boolean }[],
  got: readonly string[],
): string[] {
  const known = new Set(want.map(({ key }) => key));
  const found = new Set(got);
  return [
    ...want
      .filter(({ key, maybe }) => !maybe && !found.has(key))
      .map(({ key }) => `${row} missing: ${key}`),
    ...[...found].filter((key) => !known.has(key)).map((key) => `${row} extra: ${key}`),
  ];
}

function missesOfOfficials(record: Release, { gold }: Fixture): string[] {
  const misses = compare(
    'official',
    gold.officials.map(({ name, maybe }) => ({ key: name, maybe })),
    record.officials.map(({ name }) => name),
  );
  for (const want of gold.officials) {
    const official = record.officials.find(({ name }) => name === want.name);
    if (!official || want.maybe) continue;
    const positions = want.positions.map(({ office, acting, standing, region, maybe }) => ({
      key: [want.name, acting, office, standing, region].join(' | '),
      maybe,
    }));
    const got = official.positions.map(({ office, acting, standing, region }) =>
      [want.name, acting, office, standing, region].join(' | '),
    );
    misses.push(...compare('position', positions, got));
  }
  return misses;
}

function missesOfInstitutions(record: Release, { gold }: Fixture): string[] {
  return compare(
    'institution',
    gold.institutions.map(({ text, maybe }) => ({ key: plain(text), maybe })),
    record.institutions.flatMap(({ mentions }) => mentions.map(({ text }) => plain(text))),
  );
}

function missesOfRegions(record: Release, { gold }: Fixture): string[] {
  const want = [...gold.regions, ...(gold.subregions ?? [])].map((code) =>
    typeof code === 'string' ? { key: code } : { key: code.code, maybe: code.maybe },
  );
  return compare(
    'region',
    want,
    record.regions.flatMap(({ code }) => code ?? []),
  );
}

function missesOfDates(record: Release, { gold }: Fixture): string[] {
  const want = gold.dates
    .filter(({ iso }) => iso !== null)
    .map(({ iso, kind, maybe }) => ({ key: days(iso!), maybe: maybe || kind === 'relative' }));
  const firm = want.filter(
    ({ key, maybe }) => !maybe || !want.some((other) => other.key === key && !other.maybe),
  );
  return compare(
    'date',
    firm,
    record.dates.flatMap(({ iso }) => (iso === null ? [] : days(iso))),
  );
}

function missesOfEvent(record: Release, { gold }: Fixture): string[] {
  if (!gold.event) return [];
  const main = record.events.find((event) => event.main);
  const { types, date } = gold.event;
  const when = main?.when ? days(main.when.iso) : null;
  return [
    ...(main && types.includes(main.type)
      ? []
      : [`event type: ${main?.type ?? 'none'}, not ${types.join(' or ')}`]),
    ...(when === date ? [] : [`event date: ${when ?? 'none'}, not ${date ?? 'none'}`]),
  ];
}

function missesOfQuotes(record: Release, { gold }: Fixture): string[] {
  const start = (text: string): string => plain(text).split(' ').slice(0, 4).join(' ');
  const said = (text: string, speaker: string | null): string =>
    `${start(text)} … | ${speaker ?? 'nobody'}`;
  return compare(
    'quote',
    gold.quotes.map(({ begins, speaker, maybe }) => ({ key: said(begins, speaker), maybe })),
    record.quotes.map(({ text, speaker }) => said(text, nameOf(record, speaker))),
  );
}

/** Everything that the record of a fixture gets wrong, in a fixed order. */
export function missesOf(fixture: Fixture): string[] {
  const record = parse(fixture.text, { publishedAt: fixture.published });
  return [
    missesOfOfficials,
    missesOfInstitutions,
    missesOfRegions,
    missesOfDates,
    missesOfEvent,
    missesOfQuotes,
  ]
    .flatMap((rule) => rule(record, fixture))
    .sort();
}
