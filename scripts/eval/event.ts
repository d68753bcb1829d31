/** Compares the main event of a record with the annotated one. */
import type { Release } from '../../src/index.js';
import { nameOf } from './entities.js';
import type { AnnotatedRelease } from './gold.js';
import type { Ledger } from './outcomes.js';
import { daysOf, plain, sameName, wordF1 } from './similarity.js';

/** The kabupaten, kota or province of a code of any level. */
const upperCode = (code: string | null | undefined): string | null =>
  code?.split('.').slice(0, 2).join('.') ?? null;

export function compareEvent(ledger: Ledger, record: Release, { gold }: AnnotatedRelease): void {
  const want = gold.event;
  if (!want) return;
  const got = record.events.find(({ main }) => main);
  const at = got?.trigger ?? null;
  ledger.value('event.type', {
    ok: got !== undefined && want.types.includes(got.type),
    want: want.types.join(' or '),
    got: got?.type ?? null,
    at,
  });
  const mentions = [
    ['event.name', want.name, got?.name],
    ['event.venue', want.venue, got?.where.venue],
  ] as const;
  for (const [row, wish, found] of mentions) {
    if (!wish) continue;
    const ok = found ? wordF1(found.text, wish) >= 0.6 : false;
    ledger.value(row, { ok, want: wish, got: found?.text ?? null, at: wish });
  }
  ledger.value('event.date', {
    ok: daysOf(want.date) === daysOf(got?.when?.iso),
    want: want.date,
    got: got?.when?.iso ?? null,
    at,
    basis: got?.when?.basis,
  });
  ledger.value('event.region', {
    ok: (want.region ?? null) === upperCode(got?.where.region),
    want: want.region ?? null,
    got: got?.where.region ?? null,
    at,
    basis: got?.where.basis,
  });
  const names = new Map(
    (got?.participants ?? []).flatMap(({ official }) => {
      const name = nameOf(record, official);
      return name === null ? [] : [[plain(name), name] as const];
    }),
  );
  ledger.list(
    'event.participants',
    (want.participants ?? []).map((name) => ({ name, maybe: false })),
    [...names.values()],
    {
      same: (wish, name) => sameName(wish.name, name),
      wanted: ({ name }) => name,
      found: (name) => ({ text: name, at: name }),
    },
  );
}
