/** Bodies whose place their names or the words right behind them tell; only `kliping/deep` asks. */
import { WordFlag } from '../../gazetteer/lexicon.js';
import { fold } from '../../document/tokens.js';
import type { InstitutionCandidate } from '../../mentions/institutions/institutions.js';
import { rowAtToken } from '../../mentions/institutions/extent.js';
import { OF_TOWNS } from '../../mentions/institutions/finish.js';
import { isWord, type Reading } from '../../mentions/release.js';
import { provinceOf, regencyOf } from '../regions/geography.js';
import { placeUnits } from '../campus/units.js';
import { districtOf, schoolAtHome, villagesAtHome } from './district-names.js';
import { traitsOf } from './kinds.js';
import { knownSeat, OLDER_NAMES } from './known-seat.js';
import { regionsOfAll } from './of-all-places.js';
import { placesTold, type ToldPlaces } from './places-told.js';
import type { RegionLinks } from '../regions/regions.js';
import { unitsOfTheOnly } from './units-of-the-only.js';
import { unsettledBodies } from './unsettled.js';
import { headedAbove } from './whose.js';

/** Regions of bodies that do not name one themselves. */
export function seatsOf(reading: Reading, regions: RegionLinks): ToldPlaces {
  const ofOnly = unitsOfTheOnly(reading, regions);
  const seats = placesTold(reading, regions);
  const behind = placesBehind(reading, regions);
  for (const body of reading.institutions) {
    if (body.sentence < 0) continue;
    const isFree = body.region < 0;
    // "DPC Partai Aceh Bener Meriah" is that of the kabupaten.
    const known = isFree || OLDER_NAMES.has(body.kind) ? knownSeat(reading, body) : undefined;
    const code =
      known ??
      (body.brand || isOfTowns(reading, body) ? placeInName(reading, regions, body) : undefined) ??
      (isFree ? behind.get(properName(body)) : undefined) ??
      (isFree ? districtOf(reading, regions, body) : undefined) ??
      schoolAtHome(reading, regions, body) ??
      villagesAtHome(reading, regions, body);
    if (typeof code === 'string') seats.set(body, code);
  }
  placeUnits(reading, regions, seats);
  for (const [unit, code] of ofOnly) if (!seats.has(unit)) seats.set(unit, code);
  const house = onlyHouse(reading, regions);
  if (house !== null)
    for (const body of partiesInHouse(reading)) if (!seats.has(body)) seats.set(body, house);
  if (isOfCountrysHouse(reading))
    for (const body of partiesInHouse(reading)) {
      seats.set(body, null);
      body.level = 'national';
    }
  for (const [body, code] of regionsOfAll(reading, regions))
    if (!seats.has(body)) seats.set(body, code);
  for (const body of ofCountrysUnits(reading)) if (!seats.has(body)) seats.set(body, null);
  for (const body of ofCountrysOffices(reading)) if (!seats.has(body)) seats.set(body, null);
  // It is no short form of a branch that the release names, either.
  for (const body of [...celebrated(reading), ...headedAbove(reading)])
    if (!seats.has(body)) body.level = 'national';
  if (regions.home !== null && regencyOf(regions.home) !== null)
    for (const body of ofLocalOffices(reading)) if (!seats.has(body)) seats.set(body, regions.home);
  for (const body of amongLocals(reading, regions))
    if (!seats.has(body)) seats.set(body, regions.home!);
  for (const [body, code] of unsettledBodies(reading, regions))
    if (!seats.has(body)) seats.set(body, code);
  return seats;
}

/** "Fraksi Demokrat", "Komisi II", and not "DPRD". */
const isPartOfHouse = (reading: Reading, { kind, from }: InstitutionCandidate): boolean =>
  kind === 'legislature' && (rowAtToken(reading, from)?.tail ?? 'open') === 'open';

/** "DPRD Kotamobagu": the region of the one chamber that a release names; null for several, and for that of the country. */
function onlyHouse(reading: Reading, { links }: RegionLinks): string | null {
  let only: string | null = null;
  for (const body of reading.institutions) {
    if (body.sentence < 0 || body.kind !== 'legislature' || isPartOfHouse(reading, body)) continue;
    if (body.level === 'national') return null;
    const code = body.region < 0 ? null : links[body.region]!.code;
    if (typeof code !== 'string') continue;
    if (only !== null && only !== code) return null;
    only = code;
  }
  return only;
}

/** "Anggota Komisi II DPR dari Fraksi Demokrat": of chambers, a release names that of the country alone. */
function isOfCountrysHouse(reading: Reading): boolean {
  const houses = reading.institutions.filter(
    (body) =>
      body.sentence >= 0 &&
      body.kind === 'legislature' &&
      (body.parent >= 0 || body.level === 'national' || !isPartOfHouse(reading, body)),
  );
  const isCountrys = ({ level, parent }: InstitutionCandidate): boolean =>
    level === 'national' || reading.institutions[parent]?.level === 'national';
  return houses.length > 0 && houses.every(isCountrys);
}

/** "fraksi Demokrat, PDI Perjuangan serta Hanura": a part of a chamber, beside parties that are of the whole country. */
const partiesInHouse = (reading: Reading): InstitutionCandidate[] =>
  reading.institutions.filter(
    (body) =>
      body.sentence >= 0 &&
      body.region < 0 &&
      body.parent < 0 &&
      body.level !== 'national' &&
      isPartOfHouse(reading, body),
  );

/** "Kepala Biro Organisasi, Setjen Kemendagri": behind a comma, the body of the country that a unit belongs to. */
function ofCountrysUnits({
  document: { tokens, text },
  institutions,
}: Reading): InstitutionCandidate[] {
  const starts = new Map<number, InstitutionCandidate>();
  for (const body of institutions)
    if (body.sentence >= 0 && body.level === 'national' && body.head !== null)
      starts.set(body.from, body);
  if (starts.size === 0) return [];
  return institutions.filter(({ sentence, kind, head, region, parent, to }) => {
    const isUnit = sentence >= 0 && kind === 'local-agency' && head !== null && region < 0;
    if (!isUnit || parent >= 0 || to >= tokens.length || text[tokens.start[to]!] !== ',')
      return false;
    return starts.get(to + 1)?.sentence === sentence;
  });
}

/** "Sekjen Bawaslu" in a release of the kabupaten: an office that only the body of the whole country has. */
function ofCountrysOffices({ institutions, titles }: Reading): InstitutionCandidate[] {
  return titles.flatMap(({ institution, level }) => {
    const body = level === 'national' ? institutions[institution] : undefined;
    return body?.level === 'any' && body.region < 0 && traitsOf(body.kind).electoral ? [body] : [];
  });
}

/** "Kakan Kemenag" without a region: whoever heads the office of a ministry heads the one of the release's place. */
function ofLocalOffices({
  institutions,
  titles,
  knowledge: { lexicon },
}: Reading): InstitutionCandidate[] {
  return titles.flatMap(({ institution, level, body: office }) => {
    const body = level === 'any' && office !== null ? institutions[institution] : undefined;
    if (body?.kind !== 'ministry' || body.region >= 0) return [];
    return lexicon.everywhere.has(fold(body.name)) ? [body] : [];
  });
}

/** Tokens between a cue and the body, as in "Hari Ulang Tahun (HUT) ke-46 Yayasan …", at most. */
const CUE_REACH = 8;

/** Words of the longest cue. */
const CUE_WORDS = 3;

/** Kinds of bodies that are of the country only if their row says so. */
const OF_PLACES = new Set([
  'company',
  'education',
  'legislature',
  'local-government',
  'media',
  'other',
  'party',
]);

/** "HUT Satpol PP", "Milad ke-107 Muhammadiyah", "Peraturan KPU": what is the whole body's, and a branch's only where it is named. */
function celebrated(reading: Reading): InstitutionCandidate[] {
  const { document, institutions, knowledge } = reading;
  const { countryCues, data } = knowledge.lexicon;
  const { tokens, text } = document;
  // "HUT Arpusda": each kabupaten has founded its dinas itself; there is but one kind of Satuan.
  const isAgency = (name: string): boolean => {
    const head = name.slice(0, name.indexOf(' '));
    return data.units.filter(({ alone }) => alone === head).length > 1;
  };
  const isCue = (end: number): boolean => {
    for (let start = end - 1; start >= 0 && end - start <= CUE_WORDS; start--) {
      const words = text.slice(tokens.start[start], tokens.end[end - 1]);
      if (countryCues?.has(fold(words))) return true;
    }
    return false;
  };
  // "ke-46", "(HUT)", "XII"
  const isBetween = (i: number): boolean =>
    !/^\p{Lu}?\p{Ll}{3}/u.test(text.slice(tokens.start[i], tokens.end[i]));
  return institutions.filter(({ sentence, region, level, kind, name, ownName, from }) => {
    const isFree = sentence >= 0 && region < 0 && (level === 'any' || level === 'local');
    if (!isFree || ownName !== undefined || OF_PLACES.has(kind)) return false;
    if (rowAtToken(reading, from) === null) return false;
    for (let end = from; end > 0 && end > from - CUE_REACH; end--) {
      if (isCue(end)) return !isAgency(name);
      if (!isBetween(end - 1)) return false;
    }
    return false;
  });
}

/** Local bodies in whose company a ministry is its local office. */
const COMPANY = 2;

/** "Polres, Satpol PP, Kementerian Agama dan Dinas Pariwisata": those that have offices everywhere, in a sentence of nothing but bodies of the place. */
function amongLocals(
  { institutions, titles, knowledge: { lexicon } }: Reading,
  { links, home }: RegionLinks,
): InstitutionCandidate[] {
  if (home === null || regencyOf(home) === null) return [];
  const locals = new Map<number, number>();
  /** Bodies that the release names with its own region, also as those of a unit. */
  const named = new Set<string>();
  const count = (sentence: number, more: number): void => {
    locals.set(sentence, (locals.get(sentence) ?? 0) + more);
  };
  for (const { sentence, kind, level, region, name, parent } of institutions) {
    const { local, everywhere } = traitsOf(kind);
    if (sentence >= 0 && region >= 0 && links[region]!.code === home) {
      named.add(fold(name));
      if (parent >= 0) named.add(fold(institutions[parent]!.name));
    }
    const isElsewhere = region >= 0 && links[region]!.code !== home;
    if (isElsewhere || (level === 'national' && !everywhere)) count(sentence, -Infinity);
    else if (local && level !== 'national') count(sentence, 1);
  }
  for (const { sentence, level } of titles) if (level === 'national') count(sentence, -Infinity);
  return institutions.filter(
    ({ sentence, level, region, name }) =>
      sentence >= 0 &&
      level === 'any' &&
      region < 0 &&
      lexicon.everywhere.has(fold(name)) &&
      ((locals.get(sentence) ?? 0) >= COMPANY ||
        (named.has(fold(name)) && (locals.get(sentence) ?? 0) >= 0)),
  );
}

/**
 * "PT Jamkrida Jawa Tengah", "Bulog Cabang Palu": the region that a firm's name ends with; of several that are called
 * so, the release's own, or the only one of its province.
 */
function placeInName(
  reading: Reading,
  { home }: RegionLinks,
  { region }: InstitutionCandidate,
): string | undefined {
  const named = reading.regions[region];
  // "KSU Mitra", which is short for a kabupaten, too.
  if (!named || isWord(reading, named.from, WordFlag.common)) return undefined;
  const { codes } = named;
  if (codes.length < 2 || home === null) return codes.length === 1 ? codes[0] : undefined;
  if (codes.includes(home)) return home;
  const near = codes.filter((code) => provinceOf(code) === provinceOf(home));
  return near.length === 1 ? near[0] : undefined;
}

/** "PN Parigi": several kabupaten have a seat that is called so. */
const isOfTowns = ({ regions }: Reading, { kind, region }: InstitutionCandidate): boolean =>
  OF_TOWNS.has(kind) && (regions[region]?.seat ?? false) && regions[region]!.codes.length > 1;

/** Kinds whose bodies are houses, which stand where something is said to be in them. */
const HOUSES = new Set(['education', 'state-agency']);

/** A school, a jail, a hotel, a hospital. */
const isHouse = ({ local, kind, level, ownName }: InstitutionCandidate): boolean =>
  local || HOUSES.has(kind) || (level === 'local' && ownName !== undefined);

/** The folded name of a body that is called by one of its own, or ''. */
const properName = ({ ownName, local, name }: InstitutionCandidate): string =>
  fold(ownName ?? (local ? name : ''));

/**
 * "Pondok Pesantren Nurul Huda, Kabupaten Siak", "Rutan Melati di Siak": by folded proper name, the region behind the
 * comma or the preposition, or in the bracket that opens; null where a release puts a name to several.
 */
function placesBehind(reading: Reading, { links }: RegionLinks): Map<string, string | null> {
  const { document, regions, institutions } = reading;
  const { tokens, text } = document;
  const at = new Map(regions.map(({ from }, i) => [from, i]));
  const places = new Map<string, string | null>();
  for (const body of institutions) {
    const { sentence, region, level, to } = body;
    const key = properName(body);
    if (sentence < 0 || region >= 0 || key === '' || level === 'national') continue;
    // "TEMPO.CO, Jakarta"
    if (body.kind === 'media') continue;
    const mark = text[tokens.start[to]!];
    const isJoined =
      mark === ',' || mark === '(' || (isHouse(body) && isWord(reading, to, WordFlag.locative));
    const index = isJoined ? at.get(to + 1) : undefined;
    if (index === undefined) continue;
    const { seat, codes } = regions[index]!;
    // "Hotel Melati, Timika": the town of a kabupaten, which names no region.
    const code = seat && codes.length === 1 ? codes[0] : links[index]!.code;
    if (typeof code !== 'string') continue;
    const place = regencyOf(code) ?? (body.local ? null : code);
    if (place === null) continue;
    places.set(key, (places.get(key) ?? place) === place ? place : null);
  }
  return places;
}
