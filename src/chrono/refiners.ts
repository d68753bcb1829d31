/** Refiners for the public chrono instance; the core settles years and brackets itself, from the whole release. */
import type { ParsingResult, Refiner } from 'chrono-node/id';
import { isAhead, isOver } from './calendar-words.js';

type Components = ParsingResult['start'];
type Context = Parameters<Refiner['refine']>[0];

/** "Kamis (27/2" + ")": a bracket that the date opens is closed in it, too. */
export const bracketRefiner: Refiner = {
  refine: (context, results) => {
    for (const result of results) {
      const end = result.index + result.text.length;
      const open = result.text.lastIndexOf('(') > result.text.lastIndexOf(')');
      if (open && context.text[end] === ')') result.text += ')';
    }
    return results;
  },
};

/** How far from the year of reference a weekday may lead. */
const REACH = 3;

const dayOf = (components: Components, year: number): number =>
  Date.UTC(year, components.get('month')! - 1, components.get('day')!);

/** The years that a date without one can mean, the nearest first. */
function yearsAround(components: Components, today: number, year: number): number[] {
  const years = Array.from({ length: 2 * REACH + 1 }, (_, i) => year - REACH + i);
  const away = (candidate: number): number => Math.abs(dayOf(components, candidate) - today);
  return years.sort((a, b) => away(a) - away(b));
}

function settledYear(result: ParsingResult, { refDate }: Context): number {
  const { start, text } = result;
  const today = Date.UTC(refDate.getFullYear(), refDate.getMonth(), refDate.getDate());
  const years = yearsAround(start, today, refDate.getFullYear());
  const monthOnly = !start.isCertain('day');
  const thisMonth = Date.UTC(refDate.getFullYear(), refDate.getMonth(), 1);
  if (isAhead(text))
    return years.find((year) => dayOf(start, year) >= (monthOnly ? thisMonth : today))!;
  if (isOver(text)) return years.find((year) => dayOf(start, year) <= today)!;
  const weekday = start.isCertain('weekday') ? start.get('weekday') : null;
  const fits = (year: number): boolean =>
    weekday === null || new Date(dayOf(start, year)).getUTCDay() === weekday;
  return years.find(fits) ?? years[0]!;
}

/** A left-out year: the one that "mendatang" or "lalu" tells, else the nearest on which the weekday falls. */
export const yearRefiner: Refiner = {
  refine: (context, results) => {
    for (const result of results) {
      const { start, end } = result;
      if (start.isCertain('year') || !start.isCertain('month')) continue;
      const by = settledYear(result, context) - start.get('year')!;
      start.imply('year', start.get('year')! + by);
      if (end && !end.isCertain('year')) end.imply('year', end.get('year')! + by);
    }
    return results;
  },
};
