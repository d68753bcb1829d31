/** Institution linking: mentions of one body joined up, with its level and region. */
import type { DatelineCandidate } from '../mentions/dateline.js';
import type { InstitutionCandidate } from '../mentions/institutions.js';
import { once, type Reading, textOf } from '../mentions/release.js';
import { hasTag, maskOf, mayHold } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import { fold } from '../document/tokens.js';
import { inSentence, regionsIn } from './by-sentence.js';
import { levelOf, provinceOf } from './geography.js';
import { joinShortNames } from './institution-names.js';
import type { RegionLinks } from './regions.js';

export interface LinkedInstitution {
  name: string;
  acronym: string | null;
  kind: string;
  level: string | null;
  region: string | null;
  basis: 'stated' | 'inferred';
  /** A proper name, which has its place in it or none. */
  ownName: boolean;
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
  /** No region because the body is that of the whole country. */
  ofCountry?: boolean;
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
  const longNames = namesInFull(reading);
  /** By name: whether the last body of that name was the national one. */
  const nationalBodies = new Map<string, boolean>();
  /** Regions that the first sentences give commissions and supervisors. */
  const peers = new Set<string>();
  const byKey = new Map<string, number>();
  const institutions: LinkedInstitution[] = [];
  const byCandidate: number[] = reading.institutions.map(() => -1);
  const inOrder = reading.institutions
    .map((_, i) => i)
    .sort((a, b) => reading.institutions[a]!.from - reading.institutions[b]!.from);
  for (const i of inOrder) {
    const candidate = reading.institutions[i]!;
    if (candidate.sentence < 0 || isGeneric(candidate)) continue;
    const { region, basis, ofCountry } =
      (national.has(candidate.sentence)
        ? null
        : sameBodyScope(candidate, explicit, regions.home)) ??
      scopeOf(reading, candidate, regions, national, nationalBodies, newswire, peers);
    const opens = candidate.sentence < OPENING && candidate.region >= 0;
    if (opens && region !== null && ELECTORAL.has(candidate.kind)) peers.add(region);
    const settled =
      candidate.level === 'national' || region !== null || candidate.kind === COMMISSION;
    if (!STAYS_LOCAL.has(candidate.kind) && settled)
      nationalBodies.set(fold(candidate.name), region === null);
    const longer = longNames.get(plain(candidate.name)) ?? candidate.name;
    const keys = keysOf(reading, candidate, longer, region);
    let at: number | undefined;
    for (let k = 0; k < keys.length && at === undefined; k++) at = byKey.get(keys[k]!);
    if (at === undefined) {
      at = institutions.length;
      institutions.push({
        name: candidate.ownName ?? longer,
        acronym: candidate.acronym,
        kind: candidate.kind,
        level: region === null ? null : levelOf(region),
        region,
        basis,
        ownName: candidate.ownName !== undefined,
        candidates: [],
      });
    }
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, at);
    const institution = institutions[at]!;
    institution.candidates.push(i);
    if (candidate.level === 'national' || ofCountry) institution.level ??= 'national';
    if (basis === 'stated') institution.basis = 'stated';
    institution.acronym ??= candidate.acronym;
    byCandidate[i] = at;
  }
  return joinShortNames({ institutions, byCandidate }, reading);
}

/**
 * Under which names a body of a region is the same: "Bagian Kesra" and "Bagian
 * Kesra Setda", "Dinas Pangan dan Perikanan (Paperkan)" and "Dinas Paperkan",
 * "Pemda" and "Pemkab".
 */
function keysOf(
  { document }: Reading,
  candidate: InstitutionCandidate,
  name: string,
  region: string | null,
): string[] {
  const { kind, unit, acronym, parent, from, to } = candidate;
  if (kind === 'local-government' && region !== null && parent < 0) return [`${kind}\t\t${region}`];
  const head = name.slice(0, name.indexOf(' ') + 1);
  const keyOf = (known: string): string => `${kind}\t${plain(known)}\t${region ?? ''}`;
  const keys = [keyOf(name)];
  if (unit !== undefined) keys.push(keyOf(unit));
  if (acronym !== null && head !== '' && textOf(document, from, to).includes(`(${acronym})`))
    keys.push(keyOf(head + acronym), keyOf(acronym));
  if (candidate.written !== undefined) keys.push(keyOf(candidate.written));
  return keys;
}

/** "PT. Bumi", "PT Bumi": a name without its marks, folded. */
const plain = (name: string): string =>
  name.includes('.') || name.includes(',') ? fold(name).replace(/[,.]/g, '') : fold(name);

/** Kinds whose bodies are called by the first words of their names, too. */
const SHORTENED = new Set(['company', 'education', 'party']);

interface LongerName {
  name: string;
  folded: string;
  /** There are others that begin alike. */
  others: boolean;
}

/** By kind and first words, folded: the name that goes on behind them. */
function longerNames(bodies: readonly InstitutionCandidate[]): Map<string, LongerName> {
  const longer = new Map<string, LongerName>();
  for (const { kind, name } of bodies) {
    const folded = plain(name);
    for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) {
      const key = `${kind}\t${folded.slice(0, at)}`;
      const others = longer.has(key) && longer.get(key)!.folded !== folded;
      if (others) longer.get(key)!.others = true;
      else longer.set(key, { name, folded, others: longer.get(key)?.others ?? false });
    }
  }
  return longer;
}

/**
 * Short names with the one longer name of the release that begins alike, folded:
 * "PT Bumi" for "PT Bumi Sejahtera", "DPP" for "DPP Golkar" where no other DPP is named.
 */
function namesInFull(reading: Reading): Map<string, string> {
  const full = new Map<string, string>();
  const found = reading.institutions.filter(
    ({ sentence, kind, name }) => sentence >= 0 && SHORTENED.has(kind) && name !== '',
  );
  const longer = longerNames(found);
  for (const { name, kind, acronym, from, to } of found) {
    // "Universitas" heads too many names, and a party's is short for itself; "DPP" needs the party's.
    const short =
      kind === 'party' ? textOf(reading.document, from, to) === acronym : name.includes(' ');
    if (!short) continue;
    const only = longer.get(`${kind}\t${plain(name)}`);
    if (only && !only.others) full.set(plain(name), only.name);
  }
  return full;
}

/** "Pemerintah Kabupaten" or "Pemkab" alone, "Dinas" alone: no body is named. */
function isGeneric(candidate: InstitutionCandidate): boolean {
  if (candidate.region >= 0) return false;
  return candidate.kind === 'local-government' && candidate.regionFrom === candidate.to;
}

/** The body whose national head every release of an election speaks of. */
const COMMISSION = 'election-commission';

/** "PKK Pusat", "MUI Pusat": kinds whose local branch is meant again behind the national body. */
const STAYS_LOCAL = new Set(['community', 'other']);

/** National bodies that releases of any place name: "personel TNI, Polri, PMI". */
const OUTSIDE_COUNT = new Set(['party', 'media', 'company', 'police', 'military']);

/** Sentences that speak of the bodies of the whole country. */
function nationalSentences(reading: Reading): Set<number> {
  const counts = new Map<number, number>();
  for (const { sentence, level, kind } of reading.institutions) {
    if (kind === 'election-ethics') counts.set(sentence, 2);
    if (level === 'national' && kind === COMMISSION) counts.set(sentence, 2);
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

const STANDING = maskOf(Tag.Standing);
const ELECTION = maskOf(Tag.Election);

/** "KPU menetapkan tiga pasangan calon peserta Pilpres": a presidential election and its candidates in one sentence. */
function isOfCandidates(reading: Reading, cells: Reading['cells'][number]): boolean {
  const { elections } = reading.knowledge.lexicon.data;
  if (!mayHold(cells, STANDING) || !mayHold(cells, ELECTION)) return false;
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
  sentence: number;
}

/** Regions that the release itself gives to bodies, by their name. */
function explicitRegions(reading: Reading, regions: RegionLinks): Map<string, ExplicitRegion[]> {
  const explicit = new Map<string, ExplicitRegion[]>();
  for (const { sentence, region, name, from } of reading.institutions) {
    const code = sentence < 0 || region < 0 ? null : regions.links[region]!.code;
    if (typeof code !== 'string') continue;
    const known = explicit.get(fold(name)) ?? [];
    if (!known.some((other) => other.code === code)) known.push({ code, from, sentence });
    explicit.set(fold(name), known);
  }
  return explicit;
}

/** Kinds of which a release is about one body, as a rule: the one that its first sentences name. */
const ELECTORAL = new Set<string>([COMMISSION, 'election-supervisor']);
const OPENING = 3;

/**
 * "KPU" and "Bawaslu" behind "KPU Papua" in a release filed from Kota Jayapura: the one region that the
 * first sentences give such a body (`peers`), where it and the release's own lie one in the other; else the release's own.
 */
function peerRegion(kind: string, peers: ReadonlySet<string>, home: string): string {
  const [only, another] = peers;
  if (!ELECTORAL.has(kind) || only === undefined || another !== undefined) return home;
  return home.startsWith(only) || only.startsWith(home) ? only : home;
}

/** "Badan Penghubung" means the one "Badan Penghubung Provinsi Riau" that the release names. */
function sameBodyScope(
  candidate: InstitutionCandidate,
  explicit: ReadonlyMap<string, readonly ExplicitRegion[]>,
  home: string | null,
): Scope | null {
  if (candidate.region >= 0 || candidate.level === 'national') return null;
  const [only, another] = explicit.get(fold(candidate.name)) ?? [];
  if (!only || another) return null;
  const length = CODE_LENGTHS[candidate.level];
  if (length !== undefined && only.code.length !== length) return null;
  // "Dinas Kesehatan Provinsi" is not the "Dinas Kesehatan Kabupaten Siak" that the release names.
  if (candidate.level === 'province' && only.code !== provinceOf(only.code)) return null;
  // "KPU" in a release that opens with "KPU Provinsi Gorontalo", wherever it went.
  if (ELECTORAL.has(candidate.kind))
    return only.sentence < OPENING ? { region: only.code, basis: 'inferred' } : null;
  // "Bea Cukai" behind "Bea Cukai Mataram"; in front of it, it may be that of the country.
  const before = only.from < candidate.from && only.code === home;
  if (candidate.level === 'any' && (LOCAL_KINDS.has(candidate.kind) || !before)) return null;
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

/** Kinds whose bodies are the country's own where no region is named. */
const OF_COUNTRY = new Set(['ministry', 'state-agency', 'party']);

/** The one code of a set that has no other, or null. */
function only(codes: ReadonlySet<string> | undefined): string | null {
  if (codes?.size !== 1) return null;
  const [code] = codes;
  return code!;
}

/** Length of the codes of a kecamatan and of a desa. */
const CODE_LENGTHS: Readonly<Record<string, number>> = { district: 8, village: 13 };

/**
 * The kecamatan or desa that a body of that level belongs to: the only one named in front of it in its sentence
 * and the one before ("Musdes di Desa Dasan Baru … Ketua BPD"), else the only one of the release, or null.
 * Committees of an election are those of all places more often than not.
 */
function nearestPlace(
  reading: Reading,
  { level, kind, from, sentence }: InstitutionCandidate,
  regions: RegionLinks,
): string | null {
  const length = CODE_LENGTHS[level]!;
  const ofAll = kind === 'election-committee';
  const near = new Set<string>();
  for (let s = ofAll ? sentence : sentence - 1; s <= sentence; s++) {
    for (const i of inSentence(regionsIn(reading), s)) {
      const { code } = regions.links[i]!;
      if (code?.length === length && reading.regions[i]!.from < from) near.add(code);
    }
  }
  return (
    only(near) ?? (ofAll && level === 'village' ? null : only(codesByLength(regions).get(length)))
  );
}

/** Codes of the regions of a release, by their length. */
const codesByLength = once(({ links }: RegionLinks) => {
  const found = new Map<number, Set<string>>();
  for (const { code } of links) {
    if (typeof code !== 'string') continue;
    const known = found.get(code.length);
    if (known) known.add(code);
    else found.set(code.length, new Set([code]));
  }
  return found;
});

/** The one of several codes that lies in the province of the release, or null. */
function nearHome(home: string | null, codes: readonly string[]): string | null {
  if (home === null) return null;
  const near = codes.filter((code) => provinceOf(code) === provinceOf(home));
  return near.length === 1 ? near[0]! : null;
}

/** "Ketua KPU RI … honor KPPS": the committees of the whole country. */
function isOfCountry(reading: Reading, { sentence }: InstitutionCandidate): boolean {
  return sentencesOfCountry(reading).has(sentence);
}

/** Sentences that name the commission of the whole country. */
const sentencesOfCountry = once(
  ({ institutions }) =>
    new Set(
      institutions
        .filter(({ kind, level }) => kind === COMMISSION && level === 'national')
        .map(({ sentence }) => sentence),
    ),
);

/** "di Semarang … di Hotel Novotel": the sentence names another region than the release's. */
function isElsewhere(
  reading: Reading,
  { sentence }: InstitutionCandidate,
  regions: RegionLinks,
  home: string,
): boolean {
  return inSentence(regionsIn(reading), sentence).some((i) => {
    const { code } = regions.links[i]!;
    return typeof code === 'string' && !home.startsWith(code) && !code.startsWith(home);
  });
}

function scopeOf(
  reading: Reading,
  candidate: InstitutionCandidate,
  regions: RegionLinks,
  national: Set<number>,
  nationalBodies: ReadonlyMap<string, boolean>,
  newswire: boolean,
  peers: ReadonlySet<string>,
): Scope {
  const { home } = regions;
  if (candidate.brand && candidate.region >= 0) {
    const codes = reading.regions[candidate.region]!.codes;
    const own =
      home !== null && codes.some((code) => home.startsWith(code) || code.startsWith(home));
    return { region: own ? home : null, basis: 'inferred' };
  }
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
  if (candidate.level === 'national' || home === null)
    return {
      region: null,
      basis: 'stated',
      ofCountry: candidate.level === 'any' && OF_COUNTRY.has(candidate.kind),
    };
  if (candidate.level === 'unknown') return { region: null, basis: 'inferred' };
  // "Partai Sejahtera Bersama" alone is the whole party, wherever the release is from.
  if (candidate.kind === 'party' && candidate.head === 'partai')
    return { region: null, basis: 'stated', ofCountry: true };
  if (candidate.local)
    return {
      region: isElsewhere(reading, candidate, regions, home) ? null : home,
      basis: 'inferred',
    };
  if (candidate.kind === 'election-committee' && isOfCountry(reading, candidate))
    return { region: null, basis: 'inferred' };
  if (candidate.level in CODE_LENGTHS) {
    const place = nearestPlace(reading, candidate, regions);
    if (place !== null) return { region: place, basis: 'inferred' };
    // "TP PKK Kecamatan" of no kecamatan is not the TP PKK of the kabupaten.
    if (candidate.kind === 'community') return { region: null, basis: 'inferred' };
  }
  if (candidate.level === 'province') return { region: provinceOf(home), basis: 'inferred' };
  if (candidate.level !== 'any') return { region: home, basis: 'inferred' };
  if (!LOCAL_KINDS.has(candidate.kind))
    return { region: null, basis: 'stated', ofCountry: OF_COUNTRY.has(candidate.kind) };
  const ofCountry =
    newswire ||
    nationalBodies.get(fold(candidate.name)) === true ||
    national.has(candidate.sentence);
  if (ofCountry || regions.visited)
    return {
      region: null,
      basis: 'inferred',
      ofCountry: ofCountry && candidate.kind !== 'education',
    };
  return { region: peerRegion(candidate.kind, peers, home), basis: 'inferred' };
}
