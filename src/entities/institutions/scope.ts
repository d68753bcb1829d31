/** Which region an institution belongs to: by its own words, by what the release says elsewhere, or by its home. */
import { fold } from '../../document/tokens.js';
import type { DatelineCandidate } from '../../mentions/dateline/dateline.js';
import type { InstitutionCandidate } from '../../mentions/institutions/institutions.js';
import { onceFor, type Reading } from '../../mentions/release.js';
import { inSentence, regionsIn } from '../by-sentence.js';
import { provinceOf, regencyOf } from '../regions/geography.js';
import { COMMISSION, traitsOf } from './kinds.js';
import { isNewswire, nationalSentences, sentencesOfCountry } from './national.js';
import type { RegionLinks } from '../regions/regions.js';

export interface Scope {
  region: string | null;
  basis: 'stated' | 'inferred';
  /** No region because the body is that of the whole country. */
  ofCountry?: boolean;
}

/** What is known of a release when its bodies are placed, one after the other in text order. */
export interface Setting {
  reading: Reading;
  regions: RegionLinks;
  newswire: boolean;
  /** Sentences that speak of the bodies of the whole country. */
  national: ReadonlySet<number>;
  explicit: ReadonlyMap<string, readonly ExplicitRegion[]>;
  /** Agencies of the release's own place beside those of the province, by folded name. */
  own: ReadonlySet<string>;
  /** Associations that the release names in full as those of the whole country, by folded name. */
  associations: ReadonlySet<string>;
  /** By folded name: whether the last body of that name was the national one. */
  nationalBodies: Map<string, boolean>;
  /** Regions that the first sentences give commissions and supervisors. */
  peers: Set<string>;
  /** Regions of bodies that their names or those around them tell; null for none. */
  seats: ReadonlyMap<InstitutionCandidate, string | null> | undefined;
}

export function settingOf(
  reading: Reading,
  regions: RegionLinks,
  dateline: DatelineCandidate | null,
): Setting {
  const explicit = explicitRegions(reading, regions);
  return {
    reading,
    regions,
    newswire: isNewswire(reading, regions, dateline),
    national: nationalSentences(reading),
    explicit,
    own: reading.knowledge.fine?.ownAgencies(reading, explicit) ?? new Set(),
    associations:
      reading.knowledge.fine?.associations(reading, explicit, regions.home) ?? new Set(),
    nationalBodies: new Map(),
    peers: new Set(),
    seats: reading.knowledge.fine?.seatsOf(reading, regions),
  };
}

/** Places a candidate, and notes what it tells of those behind it. */
export function placeOf(setting: Setting, candidate: InstitutionCandidate): Scope {
  const { sentence, kind, level, name } = candidate;
  const isSettled = setting.national.has(sentence) || setting.seats?.has(candidate);
  const same = isSettled ? null : sameBodyScope(setting, candidate);
  const scope = same ?? scopeOf(setting, candidate);
  const { region } = scope;
  const { electoral, branches } = traitsOf(kind);
  if (sentence < OPENING && candidate.region >= 0 && region !== null && electoral)
    setting.peers.add(region);
  const settled = level === 'national' || region !== null || kind === COMMISSION;
  if (!branches && settled) setting.nationalBodies.set(fold(name), region === null);
  return scope;
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
  for (const { sentence, region, name, from, parent } of reading.institutions) {
    const code = sentence < 0 || region < 0 ? null : regions.links[region]!.code;
    if (typeof code !== 'string') continue;
    // "Seksi Distribusi BPS Siak" names the BPS, too.
    const names = parent < 0 ? [name] : [name, reading.institutions[parent]!.name];
    for (const key of names.map(fold)) {
      const known = explicit.get(key) ?? [];
      if (!known.some((other) => other.code === code)) known.push({ code, from, sentence });
      explicit.set(key, known);
    }
  }
  return explicit;
}

/** Sentences that open a release. */
const OPENING = 3;

/**
 * "KPU" and "Bawaslu" behind "KPU Papua" in a release filed from Kota Jayapura: the one region that the
 * first sentences give such a body (`peers`), where it and the release's own lie one in the other; else the release's own.
 */
function peerRegion(kind: string, peers: ReadonlySet<string>, home: string): string {
  const [only, another] = peers;
  if (!traitsOf(kind).electoral || only === undefined || another !== undefined) return home;
  return home.startsWith(only) || only.startsWith(home) ? only : home;
}

/** "Badan Penghubung" means the one "Badan Penghubung Provinsi Riau" that the release names. */
function sameBodyScope(
  { explicit, own, regions: { home } }: Setting,
  candidate: InstitutionCandidate,
): Scope | null {
  if (candidate.region >= 0 || candidate.level === 'national') return null;
  const [only, another] = explicit.get(fold(candidate.name)) ?? [];
  if (!only || another) return null;
  const length = CODE_LENGTHS[candidate.level];
  if (length !== undefined && only.code.length !== length) return null;
  // "Dinas Kesehatan Provinsi" is not the "Dinas Kesehatan Kabupaten Siak" that the release names.
  if (candidate.level === 'province' && only.code !== provinceOf(only.code)) return null;
  if (candidate.level === 'local' && own.has(fold(candidate.name)) && only.code !== home)
    return null;
  // "KPU" in a release that opens with "KPU Provinsi Gorontalo", wherever it went.
  const { electoral, branches } = traitsOf(candidate.kind);
  if (
    only.sentence < OPENING &&
    (electoral || (branches && home !== null && isNear(home, only.code)))
  )
    return { region: only.code, basis: 'inferred' };
  if (electoral) return null;
  // "Bea Cukai" behind "Bea Cukai Mataram"; in front of it, it may be that of the country.
  const before = only.from < candidate.from && home !== null && isNear(home, only.code);
  const { local, everywhere } = traitsOf(candidate.kind);
  if (candidate.level === 'any' && (local || everywhere || !before)) return null;
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
const codesByLength = onceFor(({ links }: RegionLinks) => {
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

/** A region that the body's own words name. */
function statedScope({ reading, regions }: Setting, candidate: InstitutionCandidate): Scope {
  const { home } = regions;
  const named = reading.regions[candidate.region]!;
  if (candidate.brand) {
    const own = home !== null && named.codes.some((code) => isNear(home, code));
    return { region: own ? home : null, basis: 'inferred' };
  }
  const link = regions.links[candidate.region]!;
  const isSchool = candidate.kind === 'education';
  if (typeof link.code === 'string') {
    // A school is named after its desa or kecamatan, and belongs to the kabupaten.
    const region = isSchool ? (regencyOf(link.code) ?? link.code) : link.code;
    return { region, basis: link.basis };
  }
  const near = nearHome(home, named.codes);
  if (isSchool && near !== null) return { region: near, basis: 'inferred' };
  if (link.code === undefined && !named.seat && home !== null)
    return { region: home, basis: 'inferred' };
  // "Pengadilan Agama Muara Bulian": the seat stands for its kabupaten.
  const seat = named.seat && named.codes.length === 1 ? named.codes[0]! : null;
  return { region: seat, basis: seat === null ? 'stated' : 'inferred' };
}

/** One of two regions lies in the other. */
const isNear = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** A place itself, a hotel or a hospital, lies where the release is from, unless its sentence is elsewhere. */
function placeScope(setting: Setting, candidate: InstitutionCandidate, home: string): Scope {
  const elsewhere = isElsewhere(setting.reading, candidate, setting.regions, home);
  return { region: elsewhere ? null : home, basis: 'inferred' };
}

const UNKNOWN: Scope = { region: null, basis: 'inferred' };

function scopeOf(setting: Setting, candidate: InstitutionCandidate): Scope {
  const { reading, regions } = setting;
  const seat = setting.seats?.get(candidate);
  if (seat !== undefined) return { region: seat, basis: 'inferred' };
  if (candidate.region >= 0) return statedScope(setting, candidate);
  const { home } = regions;
  const { kind, level, sentence } = candidate;
  const { local, ofCountry = false } = traitsOf(kind);
  if (level === 'national' || home === null)
    return { region: null, basis: 'stated', ofCountry: level === 'any' && ofCountry };
  if (level === 'unknown') return UNKNOWN;
  // "Partai Sejahtera Bersama" alone is the whole party, wherever the release is from.
  if (kind === 'party' && candidate.head === 'partai')
    return { region: null, basis: 'stated', ofCountry: true };
  if (candidate.local) return placeScope(setting, candidate, home);
  if (kind === 'election-committee' && sentencesOfCountry(reading).has(sentence)) return UNKNOWN;
  if (level in CODE_LENGTHS) {
    const place = nearestPlace(reading, candidate, regions);
    if (place !== null) return { region: place, basis: 'inferred' };
    // "TP PKK Kecamatan", "Polsek" of no kecamatan is not that of the kabupaten.
    if (OF_PLACE.has(kind) || regions.cast !== null) return UNKNOWN;
  }
  // "Menteri … Satgas": a task force beside the bodies of the country may well be theirs.
  if (kind === 'other' && level === 'local' && setting.national.has(sentence)) return UNKNOWN;
  if (level === 'province') return { region: provinceOf(home), basis: 'inferred' };
  const isAssociation = setting.associations.has(fold(candidate.name));
  if (level !== 'any')
    return setting.newswire || isAssociation ? UNKNOWN : { region: home, basis: 'inferred' };
  if (!local) return { region: null, basis: 'stated', ofCountry };
  const isOfCountry =
    setting.newswire ||
    setting.nationalBodies.get(fold(candidate.name)) === true ||
    (kind === COMMISSION &&
      !setting.explicit.has(fold(candidate.name)) &&
      sentencesOfCountry(reading).size > 0) ||
    setting.national.has(sentence) ||
    isAssociation;
  if (isOfCountry || regions.visited)
    return { region: null, basis: 'inferred', ofCountry: isOfCountry && kind !== 'education' };
  return { region: peerRegion(kind, setting.peers, home), basis: 'inferred' };
}

/** Kinds whose bodies of a kecamatan or desa mean nothing without it. */
const OF_PLACE = new Set(['community', 'police', 'military']);
