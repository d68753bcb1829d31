/** First and last day of the record's ISO 8601 values. */

/** The days that a value covers, as `YYYY-MM-DD`. */
export interface Days {
  first: string;
  last: string;
}

const lastOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

function lastDay(iso: string): string {
  if (iso.length === 4) return `${iso}-12-31`;
  if (iso.length > 7) return iso.slice(0, 10);
  const [year, month] = iso.split('-').map(Number) as [number, number];
  return `${iso}-${lastOfMonth(year, month)}`;
}

/**
 * The days that a year, month, day, minute or interval covers. The time of day is left out.
 *
 * @param iso ISO 8601 as the record writes it
 * @example daysOf('2020-02') // { first: '2020-02-01', last: '2020-02-29' }
 */
export function daysOf(iso: string): Days {
  const [from, to = from] = iso.split('/') as [string, string?];
  return { first: `${from}-01-01`.slice(0, 10), last: lastDay(to) };
}
