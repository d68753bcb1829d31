/** The year of a day that states none. */
import type { DateCandidate } from '../../mentions/dates/dates.js';
import { completeDay, DAY, type Day, toUtc, weekdayOf } from './days.js';

/** Years by which to look for a weekday that fits a date without a year. */
const NEXT = [0, -1, 1];
const SEARCH = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5];

/** What tells the year of a day that states none. */
export interface Told {
  /** The day of publication, or the first one that the text states in full. */
  anchor: Day | null;
  /** Years that the text names; of its days in full, where it has any and its day of publication is not known. */
  years: readonly number[];
  /** The months of the days that it then states in full. */
  months: ReadonlySet<string>;
  /** All days that it states in full, when its day of publication is known. */
  stated?: readonly Day[];
}

/** What a release tells of the years of its days; `years` is asked where that day does not come from the text. */
export function whatTells(
  candidates: readonly DateCandidate[],
  published: Day | null,
  stated: readonly Day[],
  years: () => readonly number[],
): Told {
  const anchor = published ?? stated[0] ?? null;
  if (published) return { anchor, years: years(), months: new Set(), stated };
  if (anchor)
    return {
      anchor,
      years: [...new Set(stated.map(({ year }) => year))],
      months: new Set(stated.map(monthOf)),
    };
  const told = { anchor, years: years(), months: new Set<string>() };
  // "Rabu (16/4) … (9/4)": of one year, which the weekday tells.
  const dated = candidates.find(
    ({ point }) => point.weekday !== undefined && point.day !== undefined,
  );
  const year = dated ? inferYear(dated, told) : null;
  return year === null || !told.years.includes(year)
    ? told
    : { ...told, anchor: completeDay({ ...dated!.point, year }) };
}

const monthOf = ({ year, month }: Omit<Day, 'day'>): string => `${year}-${month}`;

/** A date this close to the release's day is meant, whatever its weekday says. */
const RECENT = 10;

function isRecent({ anchor, months }: Told, month: number, day: number): boolean {
  if (anchor === null) return false;
  const { year } = anchor;
  const days = Math.abs(toUtc({ year, month, day }) - toUtc(anchor)) / DAY;
  return days <= RECENT || months.has(monthOf({ year, month }));
}

/** The year of a date that states none: by its weekday, by "mendatang" or "lalu", else the nearest to the anchor. */
export function inferYear(candidate: DateCandidate, told: Told): number | null {
  const { point, direction } = candidate;
  const { anchor, years, stated } = told;
  const base = anchor?.year ?? years[0];
  if (base === undefined) return null;
  const month = point.month!;
  const day = point.day ?? 1;
  if (point.weekday !== undefined && point.day !== undefined && !isRecent(told, month, point.day)) {
    const near = anchor ? NEXT : SEARCH;
    const order = [...(anchor ? [base] : []), ...years, ...near.map((by) => base + by)];
    const fitting = order.find((year) => weekdayOf({ year, month, day }) === point.weekday);
    if (fitting !== undefined) return fitting;
  }
  if (!anchor) return base;
  const at = (year: number): number => toUtc({ year, month, day });
  const now = toUtc(anchor);
  const MONTH = 31 * DAY;
  if (direction === 'after') {
    const next = at(base) + (point.day === undefined ? MONTH : 0) < now ? base + 1 : base;
    // "14 Februari 2024 … 14 Februari nanti", told two years before.
    return (
      stated?.find((on) => on.month === month && on.day === day && toUtc(on) > now)?.year ?? next
    );
  }
  if (direction === 'before') return at(base) > now + MONTH / 4 ? base - 1 : base;
  const options = [base - 1, base, base + 1];
  return options.reduce(
    (best, year) => (Math.abs(at(year) - now) < Math.abs(at(best) - now) ? year : best),
    base,
  );
}
