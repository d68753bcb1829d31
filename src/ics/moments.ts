/** Begin and end of an event for a calendar. */

/** A stretch of a calendar; `end` is exclusive. */
export interface Moments {
  start: Date;
  end?: Date;
  allDay: boolean;
  /** The clock of wherever the reader is, written as if it were UTC. */
  floating: boolean;
}

const DAY = 86_400_000;
const DATE = /^\d{4}-\d\d-\d\d/;
const OFFSET = /(?:Z|[+-]\d\d:\d\d)$/;

/** A day or a time; one without an offset as if it were UTC, so that it is the same on every machine. */
export const instantOf = (iso: string): Date =>
  new Date(iso.includes('T') && !OFFSET.test(iso) ? `${iso}Z` : iso);

/**
 * The moments of a day, a time, or an interval of them.
 *
 * @param iso ISO 8601 as the record writes it
 * @returns `null` for what is wider than days: a year, a month
 * @example momentsOf('2020-06-10T09:00+07:00')?.start.toISOString() // '2020-06-10T02:00:00.000Z'
 */
export function momentsOf(iso: string): Moments | null {
  const [from, to = from] = iso.split('/') as [string, string?];
  if (!DATE.test(from) || !DATE.test(to)) return null;
  if (!from.includes('T') || !to.includes('T')) {
    const end = new Date(Date.parse(to.slice(0, 10)) + DAY);
    return { start: new Date(from.slice(0, 10)), end, allDay: true, floating: true };
  }
  const start = instantOf(from);
  const end = instantOf(to);
  return { start, ...(end > start && { end }), allDay: false, floating: !OFFSET.test(from) };
}
