/** Compares people, bodies, places, dates, elections and quotes of a record with its annotation. */
import type { Release } from '../../src/index.js';
import type { AnnotatedRelease, GoldOfficial, GoldRelease } from './gold.js';
import type { Ledger } from './outcomes.js';
import { daysOf, jaccard, plain, sameName, timeOf, words } from './similarity.js';

/** One of each key, the last. */
const unique = <T>(list: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(list.map((item) => [key(item), item])).values(),
];

const listed = (codes: readonly (string | { code: string; maybe?: boolean })[] = []) =>
  codes.map((code) => (typeof code === 'string' ? { code, maybe: false } : code));

/** Name of the official or person with an id. */
export function nameOf(record: Release, id: string | null | undefined): string | null {
  return [...record.officials, ...record.people].find((person) => person.id === id)?.name ?? null;
}

function comparePositions(ledger: Ledger, record: Release, gold: GoldOfficial, id: number): void {
  const { positions } = record.officials[id]!;
  const pairs = ledger.list('positions', gold.positions, positions, {
    same: (want, got) =>
      plain(want.office) === plain(got.office) &&
      (want.acting ?? null) === got.acting &&
      (want.standing ?? 'current') === got.standing,
    wanted: ({ office, acting, standing }) =>
      [gold.name, acting, office, standing].filter(Boolean).join(' · '),
    found: ({ office, acting, standing, title, basis }) => ({
      text: [gold.name, acting, office, standing].filter(Boolean).join(' · '),
      at: title,
      basis,
    }),
  });
  for (const [want, got] of pairs) {
    if (want.maybe) continue;
    const { title: at, basis } = got;
    ledger.value('positions.region', {
      ok: (want.region ?? null) === got.region,
      want: want.region ?? null,
      got: got.region,
      at,
      basis,
    });
    if (!want.institution) continue;
    const body = record.institutions.find(({ id }) => id === got.institution);
    ledger.value('positions.institution', {
      ok: body?.mentions.some(({ text }) => jaccard(text, want.institution!) >= 0.5) ?? false,
      want: want.institution,
      got: body?.name ?? null,
      at,
    });
  }
}

function compareOfficials(ledger: Ledger, record: Release, gold: GoldRelease): void {
  const pairs = ledger.list('officials', gold.officials, record.officials, {
    same: ({ name, also = [] }, got) => [name, ...also].some((form) => sameName(form, got.name)),
    wanted: ({ name }) => name,
    found: ({ name, mentions }) => ({ text: name, at: mentions[0] ?? null }),
  });
  for (const [want, got] of pairs) {
    if (want.maybe) continue;
    ledger.value('officials.fullname', {
      ok: sameName(want.name, got.name),
      want: want.name,
      got: got.name,
      at: got.mentions[0] ?? null,
    });
    comparePositions(ledger, record, want, record.officials.indexOf(got));
  }
}

function compareInstitutions(ledger: Ledger, record: Release, gold: GoldRelease): void {
  const forms = unique(
    record.institutions.flatMap((body) => body.mentions.map((mention) => ({ body, mention }))),
    ({ mention }) => plain(mention.text),
  );
  const pairs = ledger.list('institutions', gold.institutions, forms, {
    same: (want, { mention }) => plain(want.text) === plain(mention.text),
    wanted: ({ text }) => text,
    found: ({ mention }) => ({ text: mention.text, at: mention }),
  });
  for (const [want, { body, mention }] of pairs) {
    if (want.maybe) continue;
    const about = { at: mention };
    ledger.value('institutions.kind', {
      ok: want.kind === body.kind,
      want: want.kind,
      got: body.kind,
      ...about,
    });
    ledger.value('institutions.region', {
      ok: (want.region ?? null) === body.region,
      want: want.region ?? null,
      got: body.region,
      basis: body.basis,
      ...about,
    });
  }
}

function compareRegions(ledger: Ledger, record: Release, gold: GoldRelease): void {
  const found = record.regions.filter(({ code }) => code !== null);
  const upper = (code: string): boolean => code.split('.').length <= 2;
  const rows = [
    ['regions', gold.regions, found.filter(({ code }) => upper(code!))],
    ['subregions', gold.subregions, found.filter(({ code }) => !upper(code!))],
  ] as const;
  for (const [row, want, got] of rows) {
    ledger.list(
      row,
      listed(want),
      unique(got, ({ code }) => code!),
      {
        same: (wish, { code }) => wish.code === code,
        wanted: ({ code }) => code,
        found: ({ code, name, mentions, basis }) => ({
          text: `${code} ${name}`,
          at: mentions[0] ?? null,
          basis,
        }),
      },
    );
  }
}

function compareDates(ledger: Ledger, record: Release, gold: GoldRelease): void {
  const dates = record.dates.filter(({ iso }) => /^\d{4}-\d\d/.test(iso ?? ''));
  const doubtful = ({ maybe, kind }: { maybe?: boolean; kind: string }): boolean =>
    maybe === true || kind === 'relative';
  const want = gold.dates
    .filter(({ iso }) => iso)
    .map((date) => ({ ...date, maybe: doubtful(date) }))
    .sort((a, b) => Number(b.maybe) - Number(a.maybe));
  ledger.list(
    'dates',
    unique(want, ({ iso }) => daysOf(iso)!),
    unique(dates, ({ iso }) => daysOf(iso)!),
    {
      same: (wish, got) => daysOf(wish.iso) === daysOf(got.iso),
      wanted: ({ text, iso }) => `${text} = ${iso}`,
      found: (date) => ({ text: `${date.text} = ${date.iso}`, at: date, basis: date.basis }),
    },
  );
  for (const { iso, text, kind, maybe } of gold.dates) {
    if (maybe || !iso) continue;
    const same = dates.filter((date) => daysOf(date.iso) === daysOf(iso));
    if (kind === 'relative') {
      ledger.value('dates.relative', {
        ok: same.length > 0,
        want: `${text} = ${iso}`,
        got: null,
        at: same[0] ?? text,
        basis: same[0]?.basis,
      });
    }
    const time = timeOf(iso);
    if (time === null) continue;
    const exact = same.find((date) => timeOf(date.iso) === time);
    ledger.value('dates.time', {
      ok: exact !== undefined,
      want: `${text} = ${iso}`,
      got: exact?.iso ?? same[0]?.iso ?? null,
      at: text,
      basis: exact?.basis,
    });
  }
}

function compareElections(ledger: Ledger, record: Release, gold: GoldRelease): void {
  const wanted = gold.elections ?? [];
  const label = (kind: string, year: number | null): string => `${kind} ${year ?? '(no year)'}`;
  ledger.list(
    'elections',
    wanted,
    unique(record.elections, ({ kind, year }) => label(kind, year)),
    {
      same: (want, got) => want.kind === got.kind && (want.year ?? null) === got.year,
      wanted: ({ kind, year }) => label(kind, year),
      found: ({ kind, year, mentions }) => ({ text: label(kind, year), at: mentions[0] ?? null }),
    },
  );
  for (const { kind, voting, maybe } of wanted) {
    if (!voting || maybe) continue;
    const same = record.elections.find(
      (election) => election.kind === kind && daysOf(election.votingDate?.iso) === daysOf(voting),
    );
    ledger.value('elections.voting', {
      ok: same !== undefined,
      want: `${kind} ${voting}`,
      got: same?.votingDate?.iso ?? null,
      at: same?.mentions[0] ?? null,
      basis: same?.votingDate?.basis,
    });
  }
}

function compareQuotes(ledger: Ledger, record: Release, gold: GoldRelease): void {
  const opening = (text: string): string => words(text).slice(0, 4).join(' ');
  const pairs = ledger.list('quotes', gold.quotes, record.quotes, {
    same: (want, got) => opening(want.begins) === opening(got.text),
    wanted: ({ begins }) => begins,
    found: (quote) => ({ text: quote.text.slice(0, 50), at: quote }),
  });
  for (const [want, got] of pairs) {
    if (want.maybe) continue;
    const speaker = nameOf(record, got.speaker);
    ledger.value('quotes.speaker', {
      ok: want.speaker ? speaker !== null && sameName(want.speaker, speaker) : speaker === null,
      want: want.speaker,
      got: speaker,
      at: got,
      basis: got.basis,
    });
  }
}

/** Everything but the event. */
export function compareEntities(ledger: Ledger, record: Release, { gold }: AnnotatedRelease): void {
  compareOfficials(ledger, record, gold);
  compareInstitutions(ledger, record, gold);
  compareRegions(ledger, record, gold);
  compareDates(ledger, record, gold);
  compareElections(ledger, record, gold);
  compareQuotes(ledger, record, gold);
}
