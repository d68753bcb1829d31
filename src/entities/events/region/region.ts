/** The region in which the event took place. */
import { EntryType } from '../../../gazetteer/lexicon.js';
import type { Reading } from '../../../mentions/release.js';
import type { Basis } from '../../../record/schema.js';
import { isSubLevel } from '../../../mentions/regions/regions.js';
import { provinceOf, regencyOf } from '../../regions/geography.js';
import type { LinkedElection } from '../../elections/elections.js';
import type { InstitutionLinks } from '../../institutions/institutions.js';
import type { RegionLinks } from '../../regions/regions.js';
import type { AssembledEvent } from '../event.js';

/**
 * Where a side event took place: the region named at its venue, else the one the release is about;
 * null for what a national body does or everybody votes in.
 */
export function sideRegion(
  reading: Reading,
  regions: RegionLinks,
  institutions: InstitutionLinks,
  elections: readonly LinkedElection[],
  event: AssembledEvent,
): { region: string | null; regionBasis: Basis } {
  const place = eventRegion(reading, regions, event, null);
  if (place.regionBasis === 'stated') return place;
  const [sentence] = event.sentences;
  const isNational =
    reading.institutions.some(
      (body, i) =>
        body.sentence === sentence &&
        institutions.institutions[institutions.byCandidate[i]!]?.level === 'national',
    ) ||
    elections.some(
      ({ kind, mentions }) =>
        NATIONAL.has(kind) && mentions.some((mention) => mention.sentence === sentence),
    );
  return isNational ? { region: null, regionBasis: 'inferred' } : place;
}

/** Elections in which the whole country votes. */
const NATIONAL = new Set(['pilpres', 'pemilu', 'pileg']);

/** Tokens behind the venue in which its region may stand. */
const VENUE_REACH = 6;

/** Where the event took place: the region named at the venue, else the one the release is about. */
export function eventRegion(
  reading: Reading,
  regions: RegionLinks,
  event: AssembledEvent,
  datelineCode: string | null,
): { region: string | null; regionBasis: Basis } {
  const { home } = regions;
  const named = event.venue && regionAt(reading, regions, event.venue);
  const { fine } = reading.knowledge;
  const capital =
    event.venue &&
    (fine?.seatOfVenue(reading, event.venue) ??
      (named?.length === 5 ? null : capitalAt(reading, event.venue, named ?? home)));
  if (capital) return { region: capital, regionBasis: 'inferred' };
  // The home region and the dateline say more than their province.
  const tells = (place: string | null | undefined): place is string => {
    const within = (code: string | null): boolean => code !== null && provinceOf(code) === place;
    return !!place && !within(home) && (datelineCode === place || !within(datelineCode));
  };
  const dated = fine
    ? fine.regionBehind(reading, regions, event)
    : regions.links[besideDay(reading, regions, event)]?.code;
  const told = [named, dated].find(tells);
  if (told) return { region: told, regionBasis: 'stated' };
  const dateline = datelineCode === null || datelineCode.length > 5 ? null : datelineCode;
  // A release from a kabupaten tells what took place there; one from a capital, what its desk heard.
  const isThere =
    dateline !== null &&
    (home === null ||
      dateline.length > home.length ||
      isFrom(event, dateline) ||
      (dateline.length === 5 &&
        reading.knowledge.lexicon.data.capitals[provinceOf(dateline)] !== dateline));
  return { region: isThere ? dateline : home, regionBasis: 'inferred' };
}

/**
 * "Kantor Gubernur", "Mapolda": the capital of the province `around`, where its offices are, or the province of a kabupaten;
 * null elsewhere.
 */
function capitalAt(
  reading: Reading,
  { from, to }: NonNullable<AssembledEvent['venue']>,
  around: string | null,
): string | null {
  if (around === null) return null;
  const { data } = reading.knowledge.lexicon;
  for (let i = from; i < to; i++) {
    const lead = reading.tagged.leading[i];
    const table =
      lead?.type === EntryType.office
        ? data.offices
        : lead?.type === EntryType.institution
          ? data.institutions
          : null;
    if (table?.[lead!.row]!.level === 'province') {
      const capital = data.capitals[provinceOf(around)];
      return around.length === 2
        ? (capital ?? null)
        : around === capital
          ? around
          : provinceOf(around);
    }
  }
  return null;
}

/** Something said is said where the release comes from. */
const isFrom = ({ type }: AssembledEvent, dateline: string): boolean =>
  type === 'statement' && provinceOf(dateline) !== dateline;

/** "… di Purworejo, Kamis (7/8)": number of the region right in front of the event's day, or -1. */
export function besideDay(
  reading: Reading,
  { links }: RegionLinks,
  { date }: AssembledEvent,
): number {
  const day = date?.candidate.from ?? -1;
  return reading.regions.findIndex(
    ({ to, sentence, prefix }, i) =>
      to <= day && to >= day - 2 && sentence >= 0 && !isSubLevel(prefix) && !!links[i]!.code,
  );
}

/** Code of the first kabupaten, kota or province named in the venue or right behind it, by a desa of it too. */
function regionAt(
  reading: Reading,
  regions: RegionLinks,
  { from, to, sentence }: NonNullable<AssembledEvent['venue']>,
): string | null {
  let found: string | null = null;
  reading.regions.forEach((candidate, i) => {
    const inside =
      candidate.from >= from &&
      candidate.from < to + VENUE_REACH &&
      candidate.sentence === sentence;
    const { code } = regions.links[i]!;
    // "Kantor Bawaslu Banten, Kota Serang": the city says more.
    const more = found === null || (found.length === 2 && code?.startsWith(found));
    if (inside && more && isPlausible(regions, code)) found = regencyOf(code) ?? code;
  });
  return found;
}

/** A desa of another province is a namesake of the one meant. */
const isPlausible = ({ home }: RegionLinks, code: string | null | undefined): code is string =>
  typeof code === 'string' &&
  (code.length <= 5 || home === null || provinceOf(code) === provinceOf(home));
