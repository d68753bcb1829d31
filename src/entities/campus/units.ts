/** Units of a university: where they are, and that they are none of a government; only `kliping/deep` asks. */
import { fold } from '../../document/tokens.js';
import { rowAtToken } from '../../mentions/institutions/extent.js';
import type { InstitutionCandidate } from '../../mentions/institutions/institutions.js';
import { type Reading, textOf } from '../../mentions/release.js';
import type { TitleCandidate } from '../../mentions/titles/titles.js';
import { campusBefore, campusWord, isAcademic, isCampus } from './campus.js';
import { joinLetters } from './letters.js';
import { homeCampus } from './home.js';
import { regencyOf } from '../regions/geography.js';
import { knownSeat } from '../institutions/known-seat.js';
import type { ToldPlaces } from '../institutions/places-told.js';
import type { RegionLinks } from '../regions/regions.js';

/** Kinds that a unit of a university may have been taken for. */
const TAKEN_FOR: ReadonlySet<string> = new Set(['local-agency', 'community', 'other', 'education']);

/**
 * "Rektor Unmul, Dekan FIB, Kepala Biro Umum … Fakultas Farmasi": units belong to the university that their sentence names
 * in front of them, else to the one whose release it is, else to the only one with a known place.
 */
export function placeUnits(reading: Reading, regions: RegionLinks, seats: ToldPlaces): void {
  plainHeads(reading);
  const joined = joinLetters(reading);
  dropFields(reading);
  const campuses = reading.institutions.filter((body) => isCampus(reading, body));
  const home = homeCampus(reading);
  const codes = new Set(campuses.flatMap((body) => knownSeat(reading, body) ?? []));
  const [only] = codes.size === 1 ? codes : [];
  const ofDeans = new Set<number>();
  for (const title of reading.titles)
    if (isAcademic(reading, title)) ofDeans.add(title.institution);
  reading.institutions.forEach((body, i) => {
    if (!isUnit(reading, body, ofDeans.has(i))) return;
    const faculty = joined.get(body);
    const before = campusBefore(reading, body);
    const isOwn = faculty || campusWord(reading, body) === 'own' || ofDeans.has(i);
    if (!isOwn && (before === false || (before === undefined && home === null))) return;
    body.kind = 'education';
    if (body.level !== 'unknown') body.level = 'any';
    const told = faculty ?? reading.institutions[typeof before === 'number' ? before : -1];
    const code = placeOf(reading, regions, told) ?? home ?? only;
    if (code === undefined) return;
    seats.set(body, code);
    unitSeats.set(body, code);
  });
}

/** "Wakil Dekan FISH Unima Bidang Keuangan": the field of somebody who heads a part of a university is no body. */
function dropFields(reading: Reading): void {
  const holders = new Map<number, TitleCandidate>();
  for (const title of reading.titles)
    if (isAcademic(reading, title) && title.institution >= 0)
      for (let token = title.from; token < title.to; token++) holders.set(token, title);
  reading.institutions.forEach((body, i) => {
    const title = holders.get(body.from);
    const isInside = title && body.to <= title.to && title.institution !== i;
    if (isInside && body.head !== null && body.region < 0) body.sentence = -1;
  });
}

/** Where the units of the universities of a release are. */
const unitSeats = new WeakMap<InstitutionCandidate, string>();

/** The kabupaten or kota of a university, or of a unit whose university the release tells; undefined for other bodies. */
export const campusSeat = (reading: Reading, body: InstitutionCandidate): string | undefined =>
  unitSeats.get(body) ?? (isCampus(reading, body) ? knownSeat(reading, body) : undefined);

/** "Kepala Humas Unima": whoever heads a part of a university is no "Kepala Universitas". */
function plainHeads(reading: Reading): void {
  for (const title of reading.titles) {
    const body = reading.institutions[title.institution];
    const [head, word] = title.office.split(' ');
    const isWhole = word !== undefined && body?.kind === 'education' && body.name.startsWith(word);
    if (isWhole && reading.knowledge.lexicon.campusUnits!.get(fold(word)) === 'campus')
      title.office = head!;
  }
}

/** A body that a university may have, and whose name tells nothing else. */
function isUnit(reading: Reading, body: InstitutionCandidate, isDeans: boolean): boolean {
  const { sentence, region, parent, kind, from, to } = body;
  if (sentence < 0 || region >= 0 || parent >= 0 || !TAKEN_FOR.has(kind)) return false;
  if (isCampus(reading, body)) return false;
  if (isDeans) return true;
  const row = rowAtToken(reading, from);
  // "Dekan FISH": letters that no table has.
  if (!row && textOf(reading.document, from, to) === body.acronym) return true;
  const word = campusWord(reading, body);
  return word === 'own' || (word === 'shared' && (!row || row.tail === 'open'));
}

/** The kabupaten or kota of a university, or undefined. */
function placeOf(
  reading: Reading,
  { links }: RegionLinks,
  body: InstitutionCandidate | undefined,
): string | undefined {
  if (!body) return undefined;
  const code = knownSeat(reading, body) ?? links[body.region]?.code;
  return typeof code === 'string' ? (regencyOf(code) ?? code) : undefined;
}
