/**
 * What the mention grammars share: one release being read. Each grammar sees
 * what the earlier ones made, and adds its own.
 */
import type { Document } from '../document/document.js';
import { foldedAt } from '../document/tokens.js';
import type { Cells } from '../grammar/cells.js';
import type { RuleSet } from '../grammar/rule.js';
import type { Lexicon } from '../gazetteer/lexicon.js';
import type { Tagged } from '../gazetteer/tagger.js';
import type { SubregionIndex } from '../gazetteer/subregions.js';
import type { holdsDistrict, linkBelow, lowerNamesakes } from '../entities/regions/subregions.js';
import type * as bodiesFine from '../entities/institutions/fine.js';
import type * as speakersFine from '../entities/speakers/doubts.js';
import type * as regionFine from '../entities/events/region/fine.js';
import type * as eventNameFine from '../entities/events/name/fine.js';
import type * as typeFine from '../entities/events/type/fine.js';
import type * as venueFine from '../entities/events/venue/fine.js';
import type * as venueOther from '../entities/events/venue/other.js';
import type * as whenFine from '../entities/events/when/fine.js';
import type { DateCandidate } from './dates/dates.js';
import type * as datelineFine from './dateline/fine.js';
import type * as datesFine from './dates/slips.js';
import type { Ground } from './ground.js';
import type * as fine from './institutions/fine.js';
import type * as nameFine from './names/fine.js';
import type * as nobody from './names/nobody.js';
import type * as officialsFine from './officials/fine.js';
import type * as pairsFine from './pairs/candidates.js';
import type * as quotesFine from './quotes/unmarked.js';
import type * as titleFine from './titles/fine.js';
import type * as unlistedNames from './names/unlisted-names.js';
import type * as lists from './regions/lists.js';
import type * as grammar from './regions/subregions.js';
import type { RegionCandidate } from './regions/regions.js';
import type { InstitutionCandidate } from './institutions/institutions.js';
import type { NameCandidate } from './names/candidate.js';
import type { TitleCandidate } from './titles/titles.js';

/** Reading and linking of kecamatan, desa and kelurahan. */
export interface Subregions extends SubregionIndex {
  grammar: typeof grammar & typeof lists;
  link: typeof linkBelow;
  holdsDistrict: typeof holdsDistrict;
  lowerNamesakes: typeof lowerNamesakes;
}

/** Rules for rarer cases, which the core entry has no room for. */
export type Fine = typeof fine &
  typeof datelineFine &
  typeof datesFine &
  typeof nameFine &
  typeof nobody &
  typeof pairsFine &
  typeof quotesFine &
  typeof unlistedNames &
  typeof titleFine &
  typeof officialsFine &
  typeof regionFine &
  typeof eventNameFine &
  typeof typeFine &
  typeof venueFine &
  typeof venueOther &
  typeof whenFine &
  typeof bodiesFine &
  typeof speakersFine;

/** Everything that does not change from release to release. */
export interface Knowledge {
  lexicon: Lexicon;
  rules: Record<string, RuleSet>;
  /** Kecamatan, desa and kelurahan; null in the core entry. */
  subregions: Subregions | null;
  /** Finer points of bodies, titles and names; not in the core entry. */
  fine?: Fine;
}

/** A release on its way through the grammars. */
export interface Reading {
  knowledge: Knowledge;
  document: Document;
  tagged: Tagged;
  /** Cells by sentence, collapsed further by each grammar. */
  cells: Cells[];
  dates: DateCandidate[];
  regions: RegionCandidate[];
  institutions: InstitutionCandidate[];
  names: NameCandidate[];
  titles: TitleCandidate[];
  /** What stands at each token: see `groundOf`. */
  ground: Ground | undefined;
  /** What has been told of it, by who tells it: see {@link once}. */
  told: Map<unknown, unknown>;
  /** Filled in for `npm run why` only: what the grammars gave up, and why. */
  lost?: Lost[];
}

/** A candidate that a grammar gave up. */
export interface Lost {
  kind: 'region' | 'institution' | 'name' | 'title';
  /** Tokens covered. */
  from: number;
  to: number;
  why: string;
}

/** Notes what a grammar gives up, where somebody asks for it. */
export function giveUp(
  reading: Reading,
  kind: Lost['kind'],
  from: number,
  to: number,
  why: string,
): null {
  reading.lost?.push({ kind, from, to, why });
  return null;
}

/** What is asked for again and again of one release, told once for each. */
export const once =
  <T>(tell: (reading: Reading) => T): ((reading: Reading) => T) =>
  (reading) => {
    let told = reading.told.get(tell) as T | undefined;
    if (told === undefined) reading.told.set(tell, (told = tell(reading)));
    return told;
  };

/** What is asked for again and again of the tables, a sentence or links, told once for each; of a release, {@link once} is faster. */
export function onceFor<T, K extends object>(tell: (of: K) => T): (of: K) => T {
  const told = new WeakMap<K, { value: T }>();
  return (of) => {
    let known = told.get(of);
    if (!known) told.set(of, (known = { value: tell(of) }));
    return known.value;
  };
}

/** True when the word of token `token` has one of the given {@link WordFlag} bits; false outside the document. */
export function isWord({ document }: Reading, token: number, bits: number): boolean {
  return (document.tokens.bits[token]! & bits) !== 0;
}

/** The folded words of the tokens `[from, to)`, a blank between any two. */
export function foldedRun({ tokens, text }: Document, from: number, to: number): string {
  let run = foldedAt(tokens, text, from);
  for (let i = from + 1; i < to; i++) run += ` ${foldedAt(tokens, text, i)}`;
  return run;
}

/** The folded first word of a cell. */
export const wordAt = ({ document }: Reading, cells: Cells, i: number): string =>
  foldedAt(document.tokens, document.text, cells.from[i]!);

/** The caller's characters from token `from` up to the end of token `to - 1`. */
export function textOf(document: Document, from: number, to: number): string {
  const { tokens, text } = document;
  return text.slice(tokens.start[from]!, tokens.end[to - 1]!);
}
