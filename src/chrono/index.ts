/** chrono's Indonesian locale, extended for releases: an ordinary chrono instance. */
import { Chrono, createCasualConfiguration } from 'chrono-node/id';
import { releaseParsers } from './parsers.js';

/**
 * The extended instance, for use like `chrono.id`.
 *
 * @example releaseChrono.parse('Kamis (27/2)', new Date(2020, 1, 1))
 */
export const releaseChrono: Chrono = /* @__PURE__ */ extended();

function extended(): Chrono {
  const configuration = createCasualConfiguration();
  configuration.parsers.unshift(...releaseParsers);
  return new Chrono(configuration);
}
