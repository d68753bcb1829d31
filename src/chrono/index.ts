/**
 * chrono's Indonesian locale, extended for releases: an ordinary chrono
 * instance, and the two narrow ones that the core runs on short windows.
 */
import { casual, Chrono, createCasualConfiguration } from 'chrono-node/id';
import { dayMonthParser, monthParser, slashParser, timeParser } from './parsers.js';

const own = [dayMonthParser, slashParser, monthParser, timeParser];

function extended(): Chrono {
  const configuration = createCasualConfiguration();
  configuration.parsers.unshift(...own);
  return new Chrono(configuration);
}

/**
 * The extended instance, for use like `chrono.id`.
 *
 * @example releaseChrono.parse('Kamis (27/2)', new Date(2020, 1, 1))
 */
export const releaseChrono: Chrono = /* @__PURE__ */ extended();

/** Dates written out; nothing relative. */
export const explicitChrono: Chrono = /* @__PURE__ */ new Chrono({ parsers: own, refiners: [] });

/** chrono's own Indonesian instance: "kemarin", "besok", "dua hari lalu", "pekan depan". */
export const relativeChrono: Chrono = casual;
