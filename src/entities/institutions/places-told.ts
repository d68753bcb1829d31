/** Places of bodies that those around them tell, rather than the place where a release is from; only `kliping/deep` asks. */
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { fold, foldedAt } from '../../document/tokens.js';
import type { InstitutionCandidate } from '../../mentions/institutions/institutions.js';
import { isWord, type Reading } from '../../mentions/release.js';
import { inSentence, regionsIn, titlesIn } from '../by-sentence.js';
import { regionOfCompany, regionOfGovernment } from './company.js';
import { isCapital, OF_GOVERNMENT, seatOf } from '../participants/filed-from.js';
import { provinceOf, regencyOf } from '../regions/geography.js';
import { COMMISSION, traitsOf } from './kinds.js';
import { isJoint } from './joint.js';
import { isProvincial } from './provincial.js';
import type { RegionLinks } from '../regions/regions.js';
import { isHeadedOfCountry } from '../people/title-neighbours.js';
import { headedNationally } from './whose.js';

/** By body: the code of its region, or null for one of no region. */
export type ToldPlaces = Map<InstitutionCandidate, string | null>;

/** Places of bodies whose names tell none. */
export function placesTold(reading: Reading, regions: RegionLinks): ToldPlaces {
  const places: ToldPlaces = new Map();
  const { home } = regions;
  if (home === null) return places;
  const { cast } = regions;
  const others =
    cast === null ? null : new Set([...publishersOf(reading), ...headedNationally(reading)]);
  const ofCast = isCapital(reading, home) ? OF_CAPITAL_CAST : OF_CAST;
  const told = (body: InstitutionCandidate): string | undefined =>
    (isProvincial(reading, body.name) ? provinceOf(home) : undefined) ??
    ofAllLevels(reading, body) ??
    ofEachPlace(body, cast ?? home) ??
    regionOfGovernment(reading, regions, body) ??
    regionOfCompany(reading, regions, body) ??
    besideGovernor(reading, regions, body) ??
    (cast !== null && ofCast.has(body.kind) && !others!.has(fold(body.name)) ? cast : undefined);
  for (const body of reading.institutions) {
    if (body.sentence < 0 || body.region >= 0) continue;
    const own = isOpen(body) ? told(body) : prisonOf(reading, regions, body);
    const place = isHeadedOfCountry(body, reading) ? NOWHERE : own;
    if (place !== undefined) places.set(body, place === NOWHERE ? null : place);
  }
  shareRegions(reading, regions, places);
  behindHolders(reading, regions, places);
  behindShortForms(reading, regions, places);
  return places;
}

/** Any province, kabupaten or kota may have such a body, and its name tells none. */
const isOpen = ({ sentence, region, level, ownName }: InstitutionCandidate): boolean =>
  sentence >= 0 && region < 0 && ownName === undefined && IS_LOCAL.has(level);

/** Levels of bodies that each province, kabupaten and kota may have. */
const IS_LOCAL = new Set(['local', 'any']);

/** Kinds of those that a governor comes with. */
const OF_CAST = new Set(['local-agency', 'forum']);

/** Kinds of those that a release from the capital means, which names no body of the city. */
const OF_CAPITAL_CAST = new Set([...OF_CAST, 'legislature', 'community']);

/** Told of no region at all. */
const NOWHERE = '';

/** Tokens of a dateline, at most. */
const LONGEST_DATELINE = 12;

/** "Gerung, Diskominfotik – …": an agency in front of the dash or full stop is the one that publishes. */
function publishersOf({ document, institutions }: Reading): Set<string> {
  const { tokens, text } = document;
  const isEnd = (token: number): boolean => '-–—.'.includes(text[tokens.start[token]!] ?? ' ');
  const found = institutions.filter(({ to }) => to < LONGEST_DATELINE && isEnd(to));
  return new Set(found.map(({ name }) => fold(name)));
}

/** Tokens between a governor and the body beside. */
const BESIDE = 2;

/** "Ramah tamah Gubernur dan Forkopimda": the forum of a province, in a release of a kabupaten. */
function besideGovernor(
  reading: Reading,
  { links, home }: RegionLinks,
  { kind, from, sentence }: InstitutionCandidate,
): string | undefined {
  if (kind !== 'forum') return undefined;
  for (const i of inSentence(titlesIn(reading), sentence)) {
    const title = reading.titles[i]!;
    const isBeside = title.to < from && from - title.to < BESIDE;
    const code = isBeside && title.regional ? seatOf(title, links, home!) : undefined;
    if (code !== undefined && isWord(reading, from - 1, WordFlag.conjunction)) return code;
  }
  return undefined;
}

/** "Lapas Kedungpane": a prison by its own name is one of the release's place, unless the sentence is elsewhere. */
function prisonOf(
  reading: Reading,
  { links, home }: RegionLinks,
  { kind, level, ownName, from, sentence }: InstitutionCandidate,
): string | undefined {
  if (kind !== 'state-agency' || level !== 'any' || ownName === undefined) return undefined;
  const lead = reading.tagged.leading[from];
  const { institutions } = reading.knowledge.lexicon.data;
  if (lead?.type !== EntryType.institution) return undefined;
  const isPrison =
    institutions[lead.row]!.kind === kind &&
    markAt(reading.tagged, from, EntryType.venueHead) !== undefined;
  const isElsewhere = inSentence(regionsIn(reading), sentence).some((i) => {
    const { code } = links[i]!;
    return typeof code === 'string' && !home!.startsWith(code) && !code.startsWith(home!);
  });
  return isPrison && !isElsewhere ? home! : undefined;
}

/** "KPU, KPU Provinsi dan KPU Kabupaten": in front of those of all levels stands that of the country. */
function ofAllLevels(
  { document, knowledge: { lexicon } }: Reading,
  { kind, from, to }: InstitutionCandidate,
): string | undefined {
  const { tokens, text } = document;
  if (kind !== COMMISSION || to !== from + 1 || to + 2 >= tokens.length) return undefined;
  if (foldedAt(tokens, text, from) !== foldedAt(tokens, text, to + 1)) return undefined;
  const level = lexicon.wordIds.get(foldedAt(tokens, text, to + 2)) ?? -1;
  return lexicon.levelWords.has(level) ? NOWHERE : undefined;
}

/** "Bawaslu Kabupaten" in a release of a province, "Panwaslu Kecamatan" in one of its Bawaslu: those of all places. */
const ofEachPlace = ({ kind, level }: InstitutionCandidate, home: string): string | undefined =>
  level === 'local' && traitsOf(kind).electoral && provinceOf(home) === home ? NOWHERE : undefined;

/** "Dinas Tenaga Kerja serta DPRD Sumbar": the region behind a list of bodies of a government is that of all. */
function shareRegions(reading: Reading, { links, home }: RegionLinks, places: ToldPlaces): void {
  const codeOf = ({ region }: InstitutionCandidate): string | null => links[region]?.code ?? null;
  const backwards = reading.institutions
    .filter(({ sentence }) => sentence >= 0)
    .sort((a, b) => b.from - a.from);
  const ownNames = new Set(
    backwards.filter((body) => codeOf(body) === home).map(({ name }) => fold(name)),
  );
  let shared: string | null = null;
  let next: InstitutionCandidate | undefined;
  for (const body of backwards) {
    if (!next || !OF_GOVERNMENT.has(body.kind) || !isJoint(reading, body, next)) shared = null;
    if (body.region >= 0 && OF_GOVERNMENT.has(body.kind)) shared = codeOf(body);
    // "Dinas Sosial, Pemerintah Desa Dayun": no desa has a dinas.
    const isWide = shared !== null && (regencyOf(shared) ?? shared) === shared;
    const isOthers = isWide && shared !== home && !ownNames.has(fold(body.name));
    if (isOthers && isOpen(body)) places.set(body, shared);
    next = body;
  }
}

/** "Kadis Pertambangan di Kabupaten Konawe Selatan": the region where an office is held. */
function behindHolders(reading: Reading, { links }: RegionLinks, places: ToldPlaces): void {
  const at = new Map(reading.regions.map(({ from }, i) => [from, i]));
  for (const { institution } of reading.titles) {
    const body = reading.institutions[institution];
    if (!body || !isOpen(body) || !isWord(reading, body.to, WordFlag.locative)) continue;
    const region = at.get(body.to + 1) ?? -1;
    const code = links[region]?.code;
    if (typeof code !== 'string' || reading.regions[region]!.prefix === null) continue;
    if (provinceOf(code) === code || regencyOf(code) === code) places.set(body, code);
  }
}

/** Tokens between a body and the bracket that closes behind the short form of its head. */
const LONGEST_BRACKET = 6;

/** "Kepala Dinas Sosial (Kadis Sosial) Provinsi Riau": the region behind the short form of the office. */
function behindShortForms(reading: Reading, { links }: RegionLinks, places: ToldPlaces): void {
  const { document, regions, titles, institutions } = reading;
  const { tokens, text } = document;
  const markAt = (token: number): string | undefined => text[tokens.start[token] ?? text.length];
  const at = new Map(regions.map(({ from }, i) => [from, i]));
  const bodyAt = new Map(institutions.map((body) => [body.from, body]));
  for (const { institution } of titles) {
    const body = institutions[institution];
    if (!body || !isOpen(body) || markAt(body.to) !== '(') continue;
    let close = body.to + 1;
    while (close < body.to + LONGEST_BRACKET && markAt(close) !== ')') close++;
    const code = markAt(close) === ')' ? links[at.get(close + 1) ?? -1]?.code : null;
    if (typeof code !== 'string' || (provinceOf(code) !== code && regencyOf(code) !== code))
      continue;
    places.set(body, code);
    for (let token = body.to + 1; token < close; token++) {
      const inner = bodyAt.get(token);
      if (inner) places.set(inner, code);
    }
  }
}
