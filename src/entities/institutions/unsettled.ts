/** Bodies whose region nothing settles, though the release has one of its own; only `kliping/deep` asks. */
import { fold, foldedTokens } from '../../document/tokens.js';
import { findDateline } from '../../mentions/dateline/dateline.js';
import type { InstitutionCandidate } from '../../mentions/institutions/institutions.js';
import { once, type Reading, textOf } from '../../mentions/release.js';
import { bodiesIn, inSentence, regionsIn } from '../by-sentence.js';
import { isCapital, OF_GOVERNMENT, seatOf } from '../participants/filed-from.js';
import { datelinePlace } from '../regions/dateline-place.js';
import { provinceOf, regencyOf } from '../regions/geography.js';
import { traitsOf } from './kinds.js';
import { isJoint } from './joint.js';
import { CAPITAL } from './national.js';
import { isNewsroom, type RegionLinks } from '../regions/regions.js';

/** What a release tells of its own place. */
interface Home {
  code: string;
  /** Its dateline is from a place in another region: where that is. */
  apart: string | null;
  /** That place, where no newsroom filed it, but somebody who was there. */
  there: string | null;
  /** Somebody of it, or a body of its government, is named with it. */
  governed: boolean;
  /** So is a body of its elections, or of those of its province. */
  electing: boolean;
  /** Its dateline is from the capital, or it names another region as often. */
  contested: boolean;
}

/** By body: the region that a body has after all, null for none; for those that other modules leave open. */
export function unsettledBodies(
  reading: Reading,
  regions: RegionLinks,
): Map<InstitutionCandidate, string | null> {
  const found = new Map<InstitutionCandidate, string | null>();
  for (const body of besideNational(reading)) found.set(body, null);
  const home = homeOf(reading, regions);
  if (home === null) return found;
  const named = namedRegions(reading, regions);
  for (const body of reading.institutions) {
    if (isOfAnyProvince(reading, home, body)) found.set(body, null);
    if (!isHomely(body)) continue;
    const codes = named.get(fold(body.name));
    const code = codes ? ofProvince(reading, home, body, codes) : undefined;
    if (code !== undefined) found.set(body, code);
    else if (!codes && isAnyones(reading, regions, home, body))
      found.set(body, isVisited(reading, regions, home, body) ? home.there : null);
  }
  // "KPU" is that of the country where it is nobody's in particular.
  for (const [body, code] of found)
    if (
      code === null &&
      body.level !== 'province' &&
      (traitsOf(body.kind).electoral || isAssociation(reading, body))
    )
      body.level = 'national';
  return found;
}

/** A body that is taken for one of the release's own place where nothing tells otherwise. */
const isHomely = ({ sentence, region, level, local, kind }: InstitutionCandidate): boolean =>
  sentence >= 0 &&
  region < 0 &&
  (level === 'any' ? local || (traitsOf(kind).local ?? false) : level === 'local');

/** "KPU provinsi" in a release of the country's KPU that names nobody and no such body of its own place. */
const isOfAnyProvince = (
  { institutions }: Reading,
  { governed, electing }: Home,
  { sentence, region, level, kind }: InstitutionCandidate,
): boolean =>
  sentence >= 0 &&
  region < 0 &&
  level === 'province' &&
  (traitsOf(kind).electoral ?? false) &&
  !governed &&
  !electing &&
  institutions.some((body) => body.kind === kind && body.level === 'national');

function homeOf(reading: Reading, regions: RegionLinks): Home | null {
  const { home: code, links } = regions;
  if (code === null) return null;
  const dateline = findDateline(reading);
  const from = dateline ? datelinePlace(reading, regions, dateline).code : null;
  const isIn = (region: string | null | undefined): boolean => region?.startsWith(code) ?? false;
  const governed =
    reading.titles.some(
      (title) =>
        isIn(links[title.region]?.code) || (title.regional && seatOf(title, links, code) === code),
    ) ||
    reading.institutions.some(
      ({ sentence, kind, region }) =>
        sentence >= 0 && GOVERNING.has(kind) && isIn(links[region]?.code),
    );
  const electing = reading.institutions.some(({ sentence, kind, region }) => {
    const own = sentence < 0 ? null : links[region]?.code;
    return traitsOf(kind).electoral && typeof own === 'string' && isNear(own, code);
  });
  const apart = from === null || isNear(from, code) ? null : from;
  const isOfCapital = from !== code && (from?.startsWith(CAPITAL) ?? false);
  const contested = isOfCapital || (from === null && hasRival(regions, code));
  const isFiled = dateline?.publisher && isNewsroom(reading, dateline.publisher);
  const there = apart !== null && regencyOf(apart) === apart && !isFiled ? apart : null;
  return { code, apart, there, governed, electing, contested };
}

/** Another kabupaten or kota is named as often, or more. */
function hasRival({ links }: RegionLinks, home: string): boolean {
  const counts = new Map<string, number>();
  for (const { code } of links) {
    const regency = typeof code === 'string' ? regencyOf(code) : null;
    if (regency !== null) counts.set(regency, (counts.get(regency) ?? 0) + 1);
  }
  const own = counts.get(home);
  return own !== undefined && [...counts].some(([code, count]) => code !== home && count >= own);
}

/** Kinds of the bodies of a place's own government and of its elections. */
const GOVERNING = new Set([...OF_GOVERNMENT, 'election-committee']);

/** One of two regions lies in the other. */
const isNear = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** By folded name: the regions that a release gives bodies of that name. */
const namedRegions = (
  reading: Reading,
  { links }: RegionLinks,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const named = new Map<string, Set<string>>();
  for (const { sentence, region, name } of reading.institutions) {
    const code = sentence < 0 ? null : links[region]?.code;
    if (typeof code !== 'string') continue;
    const known = named.get(fold(name));
    if (known) known.add(code);
    else named.set(fold(name), new Set([code]));
  }
  return named;
};

/** "KPU" beside "KPU Jabar" in a release from Bandung that names no body of the city: that of the province. */
function ofProvince(
  reading: Reading,
  { code, governed }: Home,
  { kind }: InstitutionCandidate,
  codes: ReadonlySet<string>,
): string | undefined {
  const [only] = codes;
  const isProvinces = codes.size === 1 && only === provinceOf(code) && only !== code;
  if (!isProvinces || governed || !traitsOf(kind).electoral) return undefined;
  return isCapital(reading, code) ? only : undefined;
}

/** Nothing tells that the body is one of the release's own place. */
function isAnyones(
  reading: Reading,
  regions: RegionLinks,
  home: Home,
  body: InstitutionCandidate,
): boolean {
  const { kind, local, ownName } = body;
  const isHouse = local || kind === 'education';
  const isGovernments = OF_GOVERNMENT.has(kind);
  const { apart, governed, electing, contested, code } = home;
  const around = isHouse || !isGovernments ? nearnessOf(reading, regions, home, body) : null;
  // "JAKARTA – … Bupati Siak … di Hotel Melati": in either place.
  const isOpen = isHouse || (!governed && !isGovernments && apart?.startsWith(CAPITAL));
  if (apart !== null && isOpen) return around !== 'home';
  if (traitsOf(kind).electoral) return contested && !governed && !electing;
  if (!governed && isAssociation(reading, body)) return true;
  // "Ponpes Nurul Huda" in a release of a province: schools are those of a kabupaten or kota.
  if (kind === 'education' && code === provinceOf(code) && code !== CAPITAL) return true;
  const isNamed = isHouse || (ownName !== undefined && !isGovernments);
  return isNamed && around === 'elsewhere' && !isCalledAfter(reading, home, body);
}

const COMMUNITY = 'community';

/** An association of the whole country, as far as its name tells where the release has it in full. */
const isAssociation = (reading: Reading, { kind, name }: InstitutionCandidate): boolean =>
  kind === COMMUNITY && inFull(reading).has(fold(name));

/** "Ikatan Motor Indonesia", "Kaukus Indonesia untuk Kebebasan": folded names that are written with the word for the country in them. */
const inFull = once((reading: Reading): ReadonlySet<string> => {
  const { document, institutions, knowledge } = reading;
  const { levelWords, wordIds } = knowledge.lexicon;
  const isCountry = (word: string): boolean =>
    levelWords.get(wordIds.get(word) ?? -1) === 'country';
  const named = institutions.filter(
    ({ sentence, kind, from, to }) =>
      sentence >= 0 &&
      kind === COMMUNITY &&
      foldedTokens(textOf(document, from, to)).some(isCountry),
  );
  return new Set(named.map(({ name }) => fold(name)));
});

/** "Mataram, Diskominfo – Bupati Lombok Barat … di Hotel Melati": a house where those who tell of it went. */
const isVisited = (
  reading: Reading,
  regions: RegionLinks,
  home: Home,
  body: InstitutionCandidate,
): boolean =>
  body.local &&
  nearnessOf(reading, regions, { ...home, code: home.there ?? home.code }, body) !== 'elsewhere';

/** Whether the sentence of a body names the release's own region, only others, even open ones, or none. */
function nearnessOf(
  reading: Reading,
  { links }: RegionLinks,
  { code: home, apart }: Home,
  { sentence }: InstitutionCandidate,
): 'home' | 'near' | 'elsewhere' | null {
  let nearness: 'near' | 'elsewhere' | null = null;
  for (const i of inSentence(regionsIn(reading), sentence)) {
    const { code } = links[i]!;
    // "Sekda Lombok Barat … di Hotel Melati": whose somebody is tells no place.
    if (code === undefined || (apart !== null && reading.regions[i]!.attached)) continue;
    const codes = code === null ? reading.regions[i]!.codes : [code];
    if (code?.startsWith(home)) return 'home';
    if (codes.some((other) => isNear(other, home))) nearness = 'near';
    else nearness ??= 'elsewhere';
  }
  return nearness;
}

/** "SMA 1 Mandau": the last word is a kecamatan of the release's own region. */
function isCalledAfter(
  { knowledge: { subregions } }: Reading,
  { code }: Home,
  { name }: InstitutionCandidate,
): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return subregions?.find(last, 'district').some((other) => other.startsWith(code)) ?? false;
}

/** Kinds that the country's and a place's releases name alike, and bodies of the country that stand for themselves. */
const isOfCountry = ({ level, kind, region }: InstitutionCandidate): boolean =>
  region < 0 && level === 'national' && !traitsOf(kind).everywhere;

/** "KPU, KPK, dan BPK", "TKN dan TKD": in a list of bodies of the country and no body of a place. */
const besideNational = once((reading: Reading): InstitutionCandidate[] => {
  const found: InstitutionCandidate[] = [];
  for (const [sentence] of bodiesIn(reading)) {
    if (sentence < 0) continue;
    const bodies = inSentence(bodiesIn(reading), sentence)
      .map((i) => reading.institutions[i]!)
      .sort((a, b) => a.from - b.from);
    for (let i = 0; i < bodies.length;) {
      const list = [bodies[i]!];
      while (++i < bodies.length && isJoint(reading, list.at(-1)!, bodies[i]!))
        list.push(bodies[i]!);
      if (list.length > 1) found.push(...amongCountrys(list), ...counterparts(list));
    }
  }
  return found;
});

/** Those of a list that any place may have, where all others are of the country: "BIN, Kejaksaan", "DPR, DPRD dan DPD". */
function amongCountrys(list: readonly InstitutionCandidate[]): InstitutionCandidate[] {
  const countrys = list.filter(isOfCountry).length;
  const isOpen = ({ level, region, kind }: InstitutionCandidate): boolean =>
    region < 0 &&
    level !== 'national' &&
    (level === 'any' || kind === PROSECUTOR || (kind === CHAMBER && countrys >= CHAMBERS));
  const isAll = list.every((body) => body.level === 'national' || isOpen(body));
  if (countrys === 0 || !isAll) return [];
  return list.filter(
    (body) => isOpen(body) && (traitsOf(body.kind).electoral || OF_LISTS.has(body.kind)),
  );
}

const CHAMBER = 'legislature';
const PROSECUTOR = 'prosecutor';

/** Chambers of the country beside which one of a place is that of any. */
const CHAMBERS = 2;

/** Further kinds whose bodies are of the country beside those that are. */
const OF_LISTS = new Set([PROSECUTOR, CHAMBER]);

/** "TKN dan TKD": the one for a place behind the one of the country, by names with another last word. */
function counterparts(list: readonly InstitutionCandidate[]): InstitutionCandidate[] {
  const stemOf = ({ name }: InstitutionCandidate): string => name.slice(0, name.lastIndexOf(' '));
  return list.filter((body, i) => {
    const before = list[i - 1];
    return (
      before !== undefined &&
      body.region < 0 &&
      body.level !== 'national' &&
      isOfCountry(before) &&
      stemOf(body).includes(' ') &&
      stemOf(before) === stemOf(body)
    );
  });
}
