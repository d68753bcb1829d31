/** What a comparison comes to: one outcome for each value that is right, missing, extra or wrong. */
import type { Basis } from '../../src/index.js';

/** The rows of the table, in their order. */
export const ROWS = [
  'officials',
  'officials.fullname',
  'positions',
  'positions.region',
  'positions.institution',
  'institutions',
  'institutions.kind',
  'institutions.region',
  'regions',
  'subregions',
  'dates',
  'dates.relative',
  'dates.time',
  'event.type',
  'event.name',
  'event.date',
  'event.region',
  'event.venue',
  'event.participants',
  'elections',
  'elections.voting',
  'quotes',
  'quotes.speaker',
  'spans.person',
  'spans.institution',
] as const;
export type Row = (typeof ROWS)[number];

export interface Outcome {
  release: string;
  row: Row;
  /** `wrong`: a value of something that was found; `missing` and `extra`: the thing itself. */
  verdict: 'right' | 'missing' | 'extra' | 'wrong';
  want: string | null;
  got: string | null;
  /** Where to look: offsets into the text, or what to look for in it. */
  at: { start: number; end: number } | string | null;
  /** What the record says of the value's origin, where it says so. */
  basis?: Basis | null;
}

/** Takes down outcomes for one release. */
export class Ledger {
  readonly outcomes: Outcome[] = [];
  constructor(private readonly release: string) {}

  add(row: Row, outcome: Omit<Outcome, 'release' | 'row'>): void {
    this.outcomes.push({ release: this.release, row, ...outcome });
  }

  /** A single value: right or wrong. */
  value(
    row: Row,
    value: {
      ok: boolean;
      want: string | null;
      got: string | null;
      at?: Outcome['at'];
      basis?: Basis | null;
    },
  ): void {
    const { ok, want, got, at = null, basis } = value;
    this.add(row, { verdict: ok ? 'right' : 'wrong', want, got, at, basis });
  }

  /**
   * Pairs what is wanted with what was found, one to one, doubtful wishes last,
   * and takes down what is right, missing and extra. Returns the pairs.
   */
  list<W extends { maybe?: boolean }, G>(
    row: Row,
    want: readonly W[],
    got: readonly G[],
    how: {
      same: (want: W, got: G) => boolean;
      wanted: (want: W) => string;
      found: (got: G) => { text: string; at: Outcome['at']; basis?: Basis | null };
    },
  ): [W, G][] {
    const left = [...got];
    const pairs: [W, G][] = [];
    const sure = want.filter(({ maybe }) => !maybe);
    for (const wish of [...sure, ...want.filter(({ maybe }) => maybe)]) {
      const at = left.findIndex((candidate) => how.same(wish, candidate));
      const [found] = at < 0 ? [] : left.splice(at, 1);
      if (found !== undefined) pairs.push([wish, found]);
      if (wish.maybe) continue;
      const text = how.wanted(wish);
      if (found === undefined)
        this.add(row, { verdict: 'missing', want: text, got: null, at: text });
      else {
        const { text: seen, at: where, basis } = how.found(found);
        this.add(row, { verdict: 'right', want: text, got: seen, at: where, basis });
      }
    }
    for (const extra of left) {
      const { text, at, basis } = how.found(extra);
      this.add(row, { verdict: 'extra', want: null, got: text, at, basis });
    }
    return pairs;
  }
}
