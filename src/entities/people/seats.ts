/** The offices that titles give to names, and those of which a region has one. */
import { fold } from '../../document/tokens.js';
import type { Attachment } from '../../mentions/officials/officials.js';
import { type Reading, textOf } from '../../mentions/release.js';

/**
 * The offices that titles give to each name.
 *
 * @param telling without those that a person has besides others: former ones, and "yang juga Ketua …"
 */
export function officesByName(
  reading: Reading,
  attachments: readonly Attachment[],
  telling: boolean,
): Map<number, Set<string>> {
  const offices = new Map<number, Set<string>>();
  for (const { title, name, further } of attachments) {
    const known = offices.get(name) ?? new Set();
    const { office, standing } = reading.titles[title]!;
    const besides = further || standing === 'former';
    offices.set(name, telling && besides ? known : known.add(office));
  }
  return offices;
}

/** An office of which a region has one: "Bupati Bengkalis". */
export interface Seat {
  office: string;
  /** The acting status that the title tells, or null. */
  acting: string | null;
  /** The region as written, folded; '' where the title names none. */
  region: string;
}

/** The seat that a current title gives to each name. */
export function seatsByName(
  reading: Reading,
  attachments: readonly Attachment[],
): Map<number, Seat> {
  const seats = new Map<number, Seat>();
  for (const { title, name } of attachments) {
    const { office, regional, region, standing, acting } = reading.titles[title]!;
    if (!regional || standing !== 'current') continue;
    const place = region < 0 ? null : reading.regions[region]!;
    seats.set(name, {
      office,
      acting,
      region: place ? fold(textOf(reading.document, place.nameFrom, place.to)) : '',
    });
  }
  return seats;
}

export function isSameSeat(a: Seat, b: Seat | undefined): boolean {
  if (b?.office !== a.office) return false;
  return a.region === b.region || a.region === '' || b.region === '';
}
