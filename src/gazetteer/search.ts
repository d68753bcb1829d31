/**
 * Search over the names of regions: exact ones first, then those that begin
 * with the query, then those with a word that does, then those that differ by
 * a few typing errors (Levenshtein distance).
 */
import { distance } from 'fastest-levenshtein';
import { fold } from '../document/tokens.js';
import { type Form, type GazetteerRegion, LEVELS, type NameReading } from './regions.js';
import { nameKey } from './subregions.js';

/**
 * How a name matches what was searched for: it is the same, begins with it, has a word that does, or differs by
 * typing errors.
 *
 * @example search('kukar').filter(({ match }) => match !== 'typo')
 */
export type RegionMatch = 'exact' | 'prefix' | 'word' | 'typo';

/** The best first. */
const MATCHES: readonly RegionMatch[] = ['exact', 'prefix', 'word', 'typo'];

/**
 * A region that a search found.
 *
 * @example search('bengklais').map(({ region, match }) => [region.code, match]) // [['14.03', 'typo'], …]
 */
export interface RegionHit {
  /** The region. */
  readonly region: GazetteerRegion;
  /** The name of it that matched: "Kukar". */
  readonly name: string;
  /** How it matched. */
  readonly match: RegionMatch;
  /** Letters to insert, delete or replace; 0 unless `match` is `typo`. */
  readonly distance: number;
}

/** Typing errors that a query of so many letters is forgiven. */
function errorsAllowed(letters: number): number {
  if (letters < 4) return 0;
  if (letters < 6) return 1;
  return letters < 10 ? 2 : 3;
}

const wordsOf = (text: string): string[] => fold(text).split(' ');

/** Every run of `count` words as one key. */
function windows(text: string, count: number): string[] {
  if (!text.includes(' ')) return [];
  const words = wordsOf(text);
  if (words.length <= count) return [];
  return Array.from({ length: words.length - count + 1 }, (_, i) =>
    nameKey(words.slice(i, i + count).join('')),
  );
}

function literalMatch(form: Form, { key }: NameReading): RegionMatch | null {
  if (form.key === key) return 'exact';
  if (form.key.startsWith(key)) return 'prefix';
  if (!form.key.includes(key)) return null;
  const words = wordsOf(form.text);
  return words.some((_, i) => nameKey(words.slice(i).join('')).startsWith(key)) ? 'word' : null;
}

/** Fewest typing errors between the query and the name or a run of its words; null if too many. */
function typos(form: Form, { key, words }: NameReading): number | null {
  const allowed = errorsAllowed(key.length);
  let best = allowed + 1;
  for (const candidate of [form.key, ...windows(form.text, words.length)]) {
    if (Math.abs(candidate.length - key.length) >= best) continue;
    best = Math.min(best, distance(key, candidate));
  }
  return best <= allowed ? best : null;
}

/** Sorts hits for a query of so many letters. */
const orderFor =
  (letters: number) =>
  (a: RegionHit, b: RegionHit): number =>
    MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) ||
    a.distance - b.distance ||
    LEVELS.indexOf(a.region.level) - LEVELS.indexOf(b.region.level) ||
    Math.abs(a.name.length - letters) - Math.abs(b.name.length - letters) ||
    (a.region.code < b.region.code ? -1 : 1);

/** Collects the best hit of each region. */
class Hits {
  private readonly byCode = new Map<string, RegionHit>();
  private readonly order: (a: RegionHit, b: RegionHit) => number;

  constructor(letters: number) {
    this.order = orderFor(letters);
  }

  add({ region, text }: Form, match: RegionMatch, distance: number): void {
    const hit = { region, name: text, match, distance };
    const known = this.byCode.get(region.code);
    if (!known || this.order(hit, known) < 0) this.byCode.set(region.code, hit);
  }

  get size(): number {
    return this.byCode.size;
  }

  best(limit: number): RegionHit[] {
    return [...this.byCode.values()].sort(this.order).slice(0, limit);
  }
}

/**
 * The `limit` best hits among `forms`; typing errors are only looked for where
 * fewer names hold the query as it is.
 */
export function searchForms(
  forms: readonly Form[],
  readings: readonly NameReading[],
  limit: number,
): RegionHit[] {
  const hits = new Hits(Math.max(0, ...readings.map(({ key }) => key.length)));
  const each = (visit: (form: Form, reading: NameReading) => void): void => {
    for (const reading of readings)
      for (const form of forms)
        if (reading.level === null || reading.level === form.region.level) visit(form, reading);
  };
  each((form, reading) => {
    const match = literalMatch(form, reading);
    if (match) hits.add(form, match, 0);
  });
  if (hits.size < limit) {
    each((form, reading) => {
      const errors = typos(form, reading);
      if (errors) hits.add(form, 'typo', errors);
    });
  }
  return hits.best(limit);
}
