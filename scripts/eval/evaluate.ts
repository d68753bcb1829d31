/** From gold lines and their records to outcomes. */
import { parse, type Release } from '../../src/deep.js';
import { compareEntities } from './entities.js';
import { compareEvent } from './event.js';
import type { GoldFile } from './gold.js';
import { Ledger, type Outcome } from './outcomes.js';
import { compareSpans } from './spans.js';

export interface IdentifiedRecord {
  id: string;
  record: Release;
}

/** Parses every text of a gold file, in its order. */
export function parseGold(gold: GoldFile): IdentifiedRecord[] {
  if (gold.kind === 'spans') {
    return gold.lines.map(({ id, text }) => ({ id, record: parse(text) }));
  }
  return gold.lines.map(({ id, text, published }) => ({
    id,
    record: parse(text, { publishedAt: published ?? undefined }),
  }));
}

/** Compares records with the annotation; throws an `Error` for a text that has no record. */
export function evaluate(gold: GoldFile, records: readonly IdentifiedRecord[]): Outcome[] {
  const byId = new Map(records.map(({ id, record }) => [id, record]));
  const recordOf = (id: string): Release => {
    const record = byId.get(id);
    if (!record) throw new Error(`there is no record of "${id}"`);
    return record;
  };
  if (gold.kind === 'spans') {
    return gold.lines.flatMap((line) => {
      const ledger = new Ledger(line.id);
      compareSpans(ledger, recordOf(line.id), line);
      return ledger.outcomes;
    });
  }
  return gold.lines.flatMap((line) => {
    const ledger = new Ledger(line.id);
    compareEntities(ledger, recordOf(line.id), line);
    compareEvent(ledger, recordOf(line.id), line);
    return ledger.outcomes;
  });
}
