/** chrono's Indonesian locale, extended for releases: an ordinary chrono instance. */
import { Chrono, createCasualConfiguration } from 'chrono-node/id';
import { releaseParsers } from './spelled.js';
import { bracketRefiner, yearRefiner } from './refiners.js';

type Configuration = ReturnType<typeof createCasualConfiguration>;

/**
 * chrono's casual Indonesian configuration with the parsers and refiners for releases: the start of an
 * instance of your own.
 *
 * @example
 * const configuration = createReleaseConfiguration();
 * configuration.parsers.push(myParser);
 * const chrono = new Chrono(configuration);
 */
export function createReleaseConfiguration(): Configuration {
  const configuration = createCasualConfiguration();
  configuration.parsers.unshift(...releaseParsers);
  configuration.refiners.unshift(bracketRefiner);
  configuration.refiners.push(yearRefiner);
  return configuration;
}

/**
 * The extended instance, for use like `chrono.id`.
 *
 * @example releaseChrono.parse('Kamis (27/2)', new Date(2020, 1, 28))[0].text // 'Kamis (27/2)'
 */
export const releaseChrono: Chrono = /* @__PURE__ */ new Chrono(
  /* @__PURE__ */ createReleaseConfiguration(),
);
