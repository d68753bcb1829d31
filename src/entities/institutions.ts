/** Institution linking: mentions of one body joined up, with its level and region. */
import type { DatelineCandidate } from '../mentions/dateline.js';
import type { InstitutionCandidate } from '../mentions/institutions.js';
import type { Reading } from '../mentions/release.js';
import { hasTag } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import { fold } from '../document/tokens.js';
import { levelOf, provinceOf } from './geography.js';
import type { RegionLinks } from './regions.js';

export interface LinkedInstitution {
  name: string;
  acronym: string | null;
  kind: string;
  level: string | null;
  region: string | null;
  basis: 'stated' | 'inferred';
  /** Indices of its candidates, in text order. */
  candidates: number[];
}

export interface InstitutionLinks {
  institutions: LinkedInstitution[];
  /** Index into `institutions` by candidate; -1 where the candidate became none. */
  byCandidate: number[];
}

interface Scope {
  region: string | null;
  basis: 'stated' | 'inferred';
}

/** Links all institution candidates. */
export function linkInstitutions(
  reading: Reading,
  regions: RegionLinks,
  dateline: DatelineCandidate | null,
): InstitutionLinks {
  const newswire = isNewswire(reading, regions, dateline);
  const national = nationalSentences(reading);
  const explicit = explicitRegions(reading, regions);
  /** By name: whether the last body of that name was the national one. */
  const nationalBodies = new Map<string, boolean>();
  const byKey = new Map<string, number>();
  const institutions: LinkedInstitution[] = [];
  const byCandidate: number[] = reading.institutions.map(() => -1);
  const inOrder = reading.institutions
    .map((_, i) => i)
    .sort((a, b) => reading.institutions[a]!.from - reading.institutions[b]!.from);
  for (const i of inOrder) {
    const candidate = reading.institutions[i]!;
    if (candidate.sentence < 0 || isGeneric(candidate)) continue;
    const { region, basis } =
      sameBodyScope(candidate, explicit, regions.home) ??
      scopeOf(reading, candidate, regions, national, nationalBodies, newswire);
    if (candidate.level === 'national' || region !== null)
      nationalBodies.set(fold(candidate.name), region === null);
    const keys = keysOf(candidate, region);
    let at = keys.map((key) => byKey.get(key)).find((known) => known !== undefined);
    if (at === undefined) {
      at = institutions.length;
      const level =
        candidate.level === 'national' ? 'national' : region === null ? null : levelOf(region);
      institutions.push({
        name: candidate.name,
        acronym: candidate.acronym,
        kind: candidate.kind,
        level,
        region,
        basis,
        candidates: [],
      });
    }
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, at);
    const institution = institutions[at]!;
    institution.candidates.push(i);
    if (basis === 'stated') institution.basis = 'stated';
    institution.acronym ??= candidate.acronym;
    byCandidate[i] = at;
  }
  return { institutions, byCandidate };
}

/**
 * Under which names a body of a region is the same: "Bagian Kesra" and "Bagian
 * Kesra Setda", "Dinas Pangan dan Perikanan (Paperkan)" and "Dinas Paperkan",
 * "Pemda" and "Pemkab".
 */
function keysOf(candidate: InstitutionCandidate, region: string | null): string[] {
  const { kind, name, unit, acronym, parent } = candidate;
  if (kind === 'local-government' && region !== null && parent < 0) return [`${kind}\t\t${region}`];
  const head = name.slice(0, name.indexOf(' ') + 1);
  const short = kind === 'local-agency' && acronym !== null && head !== '';
  const names = [name, unit, short ? head + acronym : undefined];
  return names
    .filter((known) => known !== undefined)
    .map((known) => `${kind}\t${fold(known).replace(/,/g, '')}\t${region ?? ''}`);
}

/** "Pemerintah Kabupaten" or "Pemkab" alone, "Dinas" alone: no body is named. */
function isGeneric(candidate: InstitutionCandidate): boolean {
  if (candidate.region >= 0) return false;
  return candidate.kind === 'local-government' && candidate.regionFrom === candidate.to;
}

/** National bodies that releases of any place name: "personel TNI, Polri, PMI". */
const OUTSIDE_COUNT = new Set(['party', 'media', 'company', 'police', 'military']);

/** Sentences that speak of the bodies of the whole country. */
function nationalSentences(reading: Reading): Set<number> {
  const counts = new Map<number, number>();
  for (const { sentence, level, kind } of reading.institutions) {
    if (kind === 'election-ethics') counts.set(sentence, 2);
    if (sentence < 0 || level !== 'national' || OUTSIDE_COUNT.has(kind)) continue;
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  for (const { sentence, level } of reading.titles) {
    if (level === 'national') counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  // Candidates for president are a matter of the KPU of the whole country.
  reading.cells.forEach((cells, sentence) => {
    if (isOfCandidates(reading, cells)) counts.set(sentence, 2);
  });
  return new Set([...counts].filter(([, count]) => count >= 2).map(([sentence]) => sentence));
}

/** "KPU menetapkan tiga pasangan calon peserta Pilpres": a presidential election and its candidates in one sentence. */
function isOfCandidates(reading: Reading, cells: Reading['cells'][number]): boolean {
  const { elections } = reading.knowledge.lexicon.data;
  let candidates = false;
  let presidential = false;
  for (let i = 0; i < cells.length; i++) {
    candidates ||= hasTag(cells, i, Tag.Standing);
    presidential ||=
      hasTag(cells, i, Tag.Election) && elections[cells.ref[i]!]!.kind === PRESIDENTIAL;
  }
  return candidates && presidential;
}

/** Kind of the election of a president, as the table of terms has it. */
const PRESIDENTIAL = 'pilpres';

/** Code of the province that is the capital (UU 2/2024). */
const CAPITAL = '31';

/** "Jakarta (ANTARA) -" and nothing else of Jakarta: the news agency sits there, the news is the country's. */
function isNewswire(
  reading: Reading,
  regions: RegionLinks,
  dateline: DatelineCandidate | null,
): boolean {
  if (!dateline?.publisher || regions.home !== CAPITAL) return false;
  const owned = new Set([...reading.institutions, ...reading.titles].map(({ region }) => region));
  // "di Jakarta, Sabtu" only says where something was said.
  return reading.regions.every(
    (_, i) => i === dateline.region || regions.links[i]!.code !== CAPITAL || !owned.has(i),
  );
}

/** A region that the release gives to a body, and the first token where it does. */
interface ExplicitRegion {
  code: string;
  from: number;
}

/** Regions that the release itself gives to bodies, by their name. */
function explicitRegions(reading: Reading, regions: RegionLinks): Map<string, ExplicitRegion[]> {
  const explicit = new Map<string, ExplicitRegion[]>();
  for (const { sentence, region, name, from } of reading.institutions) {
    const code = sentence < 0 || region < 0 ? null : regions.links[region]!.code;
    if (typeof code !== 'string') continue;
    const known = explicit.get(fold(name)) ?? [];
    if (!known.some((other) => other.code === code)) known.push({ code, from });
    explicit.set(fold(name), known);
  }
  return explicit;
}

/** "Badan Penghubung" means the one "Badan Penghubung Provinsi Riau" that the release names. */
function sameBodyScope(
  candidate: InstitutionCandidate,
  explicit: ReadonlyMap<string, readonly ExplicitRegion[]>,
  home: string | null,
): Scope | null {
  if (candidate.region >= 0 || candidate.level === 'any' || candidate.level === 'national')
    return null;
  const [only, another] = explicit.get(fold(candidate.name)) ?? [];
  if (!only || another) return null;
  // "Bappeda" in front of "Bappeda Sumsel" is the home region's own.
  if (
    only.from > candidate.from &&
    home !== null &&
    only.code !== home &&
    !only.code.startsWith(home)
  )
    return null;
  return { region: only.code, basis: 'inferred' };
}

/** Kinds that belong to the place that a release is about when it names no other. */
const LOCAL_KINDS = new Set([
  'election-commission',
  'election-supervisor',
  'election-committee',
  'local-government',
  'local-agency',
  'legislature',
  'police',
  'military',
  'prosecutor',
  'court',
  'forum',
  'education',
  'community',
]);

/** The one kecamatan that the release names, or null. */
function onlyDistrict(regions: RegionLinks): string | null {
  const codes = new Set(
    regions.links
      .map(({ code }) => code)
      .filter((code) => typeof code === 'string' && code.length === 8),
  );
  const [only] = codes;
  return codes.size === 1 ? only! : null;
}

/** The one of several codes that lies in the province of the release, or null. */
function nearHome(home: string | null, codes: readonly string[]): string | null {
  if (home === null) return null;
  const near = codes.filter((code) => provinceOf(code) === provinceOf(home));
  return near.length === 1 ? near[0]! : null;
}

function scopeOf(
  reading: Reading,
  candidate: InstitutionCandidate,
  regions: RegionLinks,
  national: Set<number>,
  nationalBodies: ReadonlyMap<string, boolean>,
  newswire: boolean,
): Scope {
  if (candidate.region >= 0) {
    const link = regions.links[candidate.region]!;
    if (typeof link.code === 'string') return { region: link.code, basis: link.basis };
    const near = nearHome(regions.home, reading.regions[candidate.region]!.codes);
    if (candidate.kind === 'education' && near !== null) return { region: near, basis: 'inferred' };
    if (
      link.code === undefined &&
      !reading.regions[candidate.region]!.seat &&
      regions.home !== null
    )
      return { region: regions.home, basis: 'inferred' };
    // "Pengadilan Agama Muara Bulian": the seat stands for its kabupaten.
    const named = reading.regions[candidate.region]!;
    const seat = named.seat && named.codes.length === 1 ? named.codes[0]! : null;
    return { region: seat, basis: seat === null ? 'stated' : 'inferred' };
  }
  const { home } = regions;
  if (candidate.level === 'national' || home === null) return { region: null, basis: 'stated' };
  if (candidate.level === 'unknown') return { region: null, basis: 'inferred' };
  if (candidate.local) return { region: home, basis: 'inferred' };
  if (candidate.level === 'district') {
    const district = onlyDistrict(regions);
    if (district !== null) return { region: district, basis: 'inferred' };
  }
  if (candidate.level === 'province') return { region: provinceOf(home), basis: 'inferred' };
  if (candidate.level === 'any' && !LOCAL_KINDS.has(candidate.kind))
    return { region: null, basis: 'stated' };
  if (candidate.level === 'any' && (newswire || regions.visited))
    return { region: null, basis: 'inferred' };
  if (candidate.level === 'any' && nationalBodies.get(fold(candidate.name)))
    return { region: null, basis: 'inferred' };
  if (candidate.level === 'any' && national.has(candidate.sentence))
    return { region: null, basis: 'inferred' };
  return { region: home, basis: 'inferred' };
}
