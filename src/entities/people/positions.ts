/** The offices of a person: titles made into positions, repeated ones merged. */
import { isSubLevel } from '../../mentions/regions/regions.js';
import { once, onceFor, type Reading } from '../../mentions/release.js';
import type { TitleCandidate } from '../../mentions/titles/titles.js';
import { firstFrom } from '../../document/document.js';
import { fold, foldedTokens } from '../../document/tokens.js';
import { hasFlag, WordFlag } from '../../gazetteer/lexicon.js';
import { bodiesIn, inSentence } from '../by-sentence.js';
import { levelOf, provinceOf } from '../regions/geography.js';
import type { InstitutionLinks } from '../institutions/institutions.js';
import type { RegionLinks } from '../regions/regions.js';

export interface LinkedPosition {
  /** Title candidate with the longest text. */
  title: number;
  office: string;
  acting: string | null;
  standing: string;
  /** Index of the linked institution, or -1. */
  institution: number;
  region: string | null;
  basis: 'stated' | 'inferred';
  /** The title names no institution: the last one in front of it is taken. */
  guessed: boolean;
}

interface Knowledge {
  reading: Reading;
  regions: RegionLinks;
  institutions: InstitutionLinks;
}

/** Positions from titles in text order. */
export function positionsOf(titles: readonly number[], knowledge: Knowledge): LinkedPosition[] {
  const positions: LinkedPosition[] = [];
  for (const title of titles) {
    const position = positionOf(title, knowledge);
    const same = positions.find((other) => isSame(other, position, knowledge.institutions));
    if (!same) positions.push(position);
    else merge(same, position, knowledge.reading);
  }
  const { titles: candidates } = knowledge.reading;
  // "mendukung Ganjar menjadi presiden" in a story of the candidate Ganjar.
  return positions.filter(
    (position) =>
      position.standing !== 'current' ||
      !(
        (candidates[position.title]!.becoming && isSought(positions, position.office)) ||
        knowledge.reading.knowledge.fine?.isEcho(position, positions, knowledge.reading)
      ),
  );
}

const isSought = (positions: readonly LinkedPosition[], office: string): boolean =>
  positions.some((other) => other.office === office && other.standing === 'candidate');

function positionOf(index: number, knowledge: Knowledge): LinkedPosition {
  const { reading, institutions } = knowledge;
  const title = reading.titles[index]!;
  const own = title.institution >= 0 ? institutions.byCandidate[title.institution]! : -1;
  let institution = reading.knowledge.fine?.bodyOfTitle(title, reading, institutions) ?? -1;
  if (institution < 0)
    institution = own < 0 && !title.regional ? antecedent(title, knowledge) : own;
  const basis = institution === own ? 'stated' : 'inferred';
  const guessed = institution >= 0 && title.institution < 0;
  const place = regionOf(title, institution, knowledge);
  return {
    title: index,
    office: title.office,
    acting: title.acting,
    standing: title.standing,
    institution,
    region: place.region,
    basis: place.basis === 'inferred' ? 'inferred' : basis,
    guessed,
  };
}

function regionOf(
  title: TitleCandidate,
  institution: number,
  { reading, regions, institutions }: Knowledge,
): { region: string | null; basis: 'stated' | 'inferred' } {
  if (title.region >= 0) {
    const { code, basis } = regions.links[title.region]!;
    const named = reading.regions[title.region]!;
    // "Dandim 1508/Tobelo": the town where the body sits.
    const seat = named.seat && named.codes.length === 1 ? named.codes[0]! : null;
    return code ? { region: code, basis } : { region: seat, basis: 'inferred' };
  }
  const body = institutions.institutions[institution];
  // "Sekjen PSSI Provinsi NTB"
  if (title.level === 'national' && body?.basis !== 'stated')
    return { region: null, basis: 'stated' };
  if (body && (body.region !== null || body.level === 'national'))
    return { region: body.region, basis: body.basis };
  if (title.level === 'national') return { region: null, basis: 'stated' };
  const near = reading.knowledge.fine?.regionBeside(title, reading, regions, institutions);
  if (near) return { region: near, basis: 'inferred' };
  const { home } = regions;
  if (home === null) return { region: null, basis: 'stated' };
  if (title.level === 'province' || reading.knowledge.fine?.headsProvincial(title, reading))
    return { region: provinceOf(home), basis: 'inferred' };
  if (isSubLevel(title.level))
    return { region: subregionNear(title, reading, regions), basis: 'inferred' };
  // "Bupati" in a release from a kota is another region's.
  if (title.level !== 'any')
    return { region: levelOf(home) === title.level ? home : null, basis: 'inferred' };
  // A body of which nothing tells whose it is.
  if (institution >= 0) return { region: null, basis: 'stated' };
  const { fine } = reading.knowledge;
  return { region: fine ? fine.regionOfOffice(reading, regions, title) : home, basis: 'inferred' };
}

/** The kecamatan or desa that the same sentence names, for "Camat" without one. */
function subregionNear(
  title: TitleCandidate,
  reading: Reading,
  regions: RegionLinks,
): string | null {
  const places = calledByLevel(reading).get(title.level) ?? [];
  const fromOf = (k: number): number => reading.regions[places[k]!]!.from;
  const codeOf = (k: number): string | null => regions.links[places[k]!]!.code ?? null;
  let behind = firstFrom(places.length, (k) => fromOf(k) >= title.from);
  let before = behind - 1;
  while (before >= 0 && codeOf(before) === null) before--;
  while (behind < places.length && codeOf(behind) === null) behind++;
  if (behind === places.length) return before < 0 ? null : codeOf(before);
  if (before < 0) return codeOf(behind);
  return codeOf(fromOf(behind) - title.from < title.from - fromOf(before) ? behind : before);
}

/** Regions that the release calls by their level, in text order, by that level. */
const calledByLevel = once(({ regions }) => {
  const found = new Map<string | null, number[]>();
  regions.forEach(({ prefix }, i) => {
    const known = found.get(prefix);
    if (known) known.push(i);
    else found.set(prefix, [i]);
  });
  for (const places of found.values()) places.sort((a, b) => regions[a]!.from - regions[b]!.from);
  return found;
});

/** Kinds of bodies that have chairs, deputies, members and secretaries. */
const CHAIRED = new Set([
  'election-commission',
  'election-supervisor',
  'election-committee',
  'election-ethics',
  'legislature',
  'community',
  'party',
  'forum',
  'other',
  'education',
  'company',
  'local-agency',
]);

/** Sentences back in which the body of "Ketua" alone may stand. */
export const ANTECEDENT_REACH = 3;

/** The body meant by "Ketua" alone: by name for fused forms, else the last one named shortly before. */
function antecedent(title: TitleCandidate, knowledge: Knowledge): number {
  const { reading, institutions } = knowledge;
  if (title.body !== null) {
    const named = ownBody(title, title.body, knowledge);
    // "Sekretaris Camat Sapuran": the body of that region, which nothing else names.
    if (named >= 0 || title.region >= 0) return named;
  }
  if (title.bodiless) return -1;
  const last = foldedTokens(title.office).at(-1) ?? '';
  const { lexicon } = reading.knowledge;
  if (!hasFlag(lexicon, lexicon.wordIds.get(last) ?? -1, WordFlag.collegial)) return -1;
  let best = -1;
  for (let s = Math.max(0, title.sentence - ANTECEDENT_REACH); s <= title.sentence; s++)
    best = Math.max(best, lastChaired(title, reading, institutions, s));
  return best < 0 ? -1 : institutions.byCandidate[best]!;
}

/** "Kadispora Siak": the first body of a name that may be of the region of the title, or -1. */
function ownBody(
  { region }: TitleCandidate,
  name: string,
  { regions, institutions }: Knowledge,
): number {
  const code = region < 0 ? null : regions.links[region]!.code;
  const found = bodiesByName(institutions)
    .get(fold(name))
    ?.find((i) => {
      const { region: own } = institutions.institutions[i]!;
      return !code || !own || code === own;
    });
  return found ?? -1;
}

/** Bodies of a sentence that are looked at, from its end. */
const MOST_BODIES = 200;

/** The last body with a chair that a sentence names in front of a title, or -1. */
export function lastChaired(
  title: TitleCandidate,
  reading: Reading,
  { byCandidate }: InstitutionLinks,
  sentence: number,
): number {
  const { text, tokens } = reading.document;
  const bodies = inSentence(bodiesIn(reading), sentence);
  for (let k = bodies.length - 1; k >= 0 && k >= bodies.length - MOST_BODIES; k--) {
    const i = bodies[k]!;
    const { from, kind, local } = reading.institutions[i]!;
    // "Tatang Kirana (PDIP), didampingi wakil ketua": a party in brackets is only somebody's. "di Hotel Melati"
    if (local || (kind === 'party' && text[tokens.start[from - 1]!] === '(')) continue;
    if (from <= title.from && CHAIRED.has(kind) && byCandidate[i]! >= 0) return i;
  }
  return -1;
}

/** The bodies of each name and abbreviation, folded: the first few. */
const bodiesByName = onceFor(({ institutions }: InstitutionLinks) => {
  const found = new Map<string, number[]>();
  institutions.forEach(({ name, acronym }, i) => {
    for (const text of [name, acronym]) {
      if (text === null) continue;
      const key = fold(text);
      const known = found.get(key);
      if (!known) found.set(key, [i]);
      else if (known.length < MOST_ALIKE) known.push(i);
    }
  });
  return found;
});

/** Bodies of one name that are looked at. */
const MOST_ALIKE = 20;

/** One office told twice: the same head, and nothing that tells the two apart. */
function isSame(a: LinkedPosition, b: LinkedPosition, { institutions }: InstitutionLinks): boolean {
  if (a.office !== b.office || a.standing !== b.standing) return false;
  if (a.acting !== null && b.acting !== null && a.acting !== b.acting) return false;
  if (a.institution < 0 || b.institution < 0 || a.institution === b.institution) return true;
  if (a.guessed || b.guessed) return true;
  if (a.region !== b.region) return false;
  const [body, other] = [institutions[a.institution]!.name, institutions[b.institution]!.name];
  // "Anggota Divisi Hukum KPU", "Anggota KPU": a body and its unit; or one body spelled in two ways.
  return body.includes(other) || other.includes(body) || startOf(body) === startOf(other);
}

/** The words that tell one body of a region from another, mostly. */
const startOf = (name: string): string => name.split(' ').slice(0, 2).join(' ');

function merge(into: LinkedPosition, from: LinkedPosition, reading: Reading): void {
  const length = (index: number): number => {
    const title = reading.titles[index]!;
    return title.nameless ? 0 : title.to - title.from;
  };
  if (length(from.title) > length(into.title)) {
    into.title = from.title;
    if (from.institution >= 0 && !(from.guessed && into.institution >= 0))
      into.institution = from.institution;
    if (from.region !== null) into.region = from.region;
    into.basis = from.basis;
  }
  into.acting ??= from.acting;
  if (into.institution < 0) into.institution = from.institution;
  into.region ??= from.region;
}
