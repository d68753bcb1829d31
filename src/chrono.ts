/**
 * chrono-node for Indonesian press releases: its Indonesian locale, and what
 * releases write beyond it: `Kamis (27/2)`, `Rabu (23/2/2022)` as one date,
 * `Jum’at`, `Senin-Rabu (3-5/6/2024)`, `28 dan 29 April 2016`, `9 Desember mendatang`.
 *
 * Needs `chrono-node`, which kliping brings along. As always with chrono, dates
 * without a time zone are in that of the machine; the records of `kliping` are not.
 */
import type { ParsedResult, ParsingOption, ParsingReference } from 'chrono-node/id';
import { releaseChrono } from './chrono/release.js';

/**
 * Finds every date in a text, as `chrono.id.parse` does.
 *
 * @param text any text; `index` of a result is a UTF-16 offset into it
 * @param reference the day from which left-out years and relative days are told; now, unless given
 * @param option chrono's own options, such as `forwardDate`
 * @example
 * const [result] = parse('Rapat digelar Kamis (27/2) pukul 10.00 WIB.', new Date(2020, 1, 28));
 * result.text; // 'Kamis (27/2) pukul 10.00 WIB'
 * result.start.date().toISOString(); // '2020-02-27T03:00:00.000Z'
 */
export function parse(
  text: string,
  reference?: ParsingReference | Date,
  option?: ParsingOption,
): ParsedResult[] {
  return releaseChrono.parse(text, reference, option);
}

/**
 * The first date of a text, or null.
 *
 * @param text any text
 * @param reference the day from which left-out years and relative days are told; now, unless given
 * @param option chrono's own options
 * @example
 * parseDate('Senin-Rabu (3-5/6/2024)')?.getDate(); // 3
 */
export function parseDate(
  text: string,
  reference?: ParsingReference | Date,
  option?: ParsingOption,
): Date | null {
  return releaseChrono.parseDate(text, reference, option);
}

export { Chrono } from 'chrono-node/id';
export type {
  Component,
  ParsedResult,
  Parser,
  ParsingComponents,
  ParsingOption,
  ParsingReference,
  ParsingResult,
  Refiner,
} from 'chrono-node/id';
export { createReleaseConfiguration, releaseChrono } from './chrono/release.js';
export {
  dayMonthParser,
  isoDayParser,
  monthFirstParser,
  monthParser,
  slashParser,
} from './chrono/parsers.js';
export { slipParser, spelledParser } from './chrono/spelled.js';
export { timeParser } from './chrono/times.js';
