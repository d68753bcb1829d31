/** Institution linking: mentions of one body joined up, with its level and region. */
import type { DatelineCandidate } from '../../mentions/dateline/dateline.js';
import type { InstitutionCandidate } from '../../mentions/institutions/institutions.js';
import { type Reading, textOf } from '../../mentions/release.js';
import { fold } from '../../document/tokens.js';
import { levelOf } from '../regions/geography.js';
import { joinShortNames } from './names.js';
import { placeOf, settingOf } from './scope.js';
import type { RegionLinks } from '../regions/regions.js';

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

/** Links all institution candidates. */
export function linkInstitutions(
  reading: Reading,
  regions: RegionLinks,
  dateline: DatelineCandidate | null,
): InstitutionLinks {
  const setting = settingOf(reading, regions, dateline);
  const longNames = namesInFull(reading);
  const byKey = new Map<string, number>();
  const institutions: LinkedInstitution[] = [];
  const byCandidate: number[] = reading.institutions.map(() => -1);
  const inOrder = reading.institutions
    .map((_, i) => i)
    .sort((a, b) => reading.institutions[a]!.from - reading.institutions[b]!.from);
  for (const i of inOrder) {
    const candidate = reading.institutions[i]!;
    if (candidate.sentence < 0 || isGeneric(candidate)) continue;
    const { region, basis, ofCountry } = placeOf(setting, candidate);
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
    // "PDAM", and then "PDAM Tirta Siak".
    const { ownName = '' } = candidate;
    if (!institution.ownName && ownName.length > institution.name.length) {
      institution.name = ownName;
      institution.ownName = true;
    }
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

/** "PT. Bumi", "PT.Bumi", "PT Bumi": a name without its marks, folded. */
const plain = (name: string): string =>
  name.includes('.') || name.includes(',')
    ? fold(name)
        .replace(/[,.] ?/g, ' ')
        .trim()
    : fold(name);

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
      kind === 'party' ? textOf(reading.document, from, to) === acronym : plain(name).includes(' ');
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
