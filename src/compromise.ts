/**
 * A plugin for compromise: the officials, institutions, regions and dates of an
 * Indonesian release as compromise views, and as tags that its match syntax can
 * ask for: `#Official`, `#Office`, `#Institution`, `#Region`, `#ReleaseDate`.
 *
 * Needs `compromise` (14 or later), which kliping does not install: any of
 * `compromise`, `compromise/two` and `compromise/one` will do.
 *
 * @example
 * import nlp from 'compromise';
 * import kliping, { type KlipingMethods } from 'kliping/compromise';
 *
 * nlp.extend(kliping);
 * const doc = nlp<KlipingMethods>('Bupati Bengkalis Hendri Saputra membuka rapat, Rabu (10/6/2020).');
 * doc.officials().text(); // 'Hendri Saputra'
 * doc.match('#Office+ #Official+').text(); // 'Bupati Bengkalis Hendri Saputra'
 */
import { type CompromisePlugin, createPlugin } from './compromise/plugin.js';
import { createParser, type Parser, type Release } from './index.js';

/**
 * What every view of compromise has, as far as it is needed to read what was found.
 *
 * @example doc.officials().out('array') // ['Hendri Saputra']
 */
export interface FoundView {
  /** How many stretches the view has. */
  readonly length: number;
  /** Whether it has any. */
  readonly found: boolean;
  /** Their text. */
  text(format?: string): string;
  /** The text of each. */
  out(format: 'array'): string[];
  /** Each with its terms, offsets or tags. */
  json(options?: object): object[];
  /** Whether something in it matches. */
  has(match: string): boolean;
}

/**
 * What the plugin adds to compromise's views. Each method reads the whole document and gives what lies
 * in the view.
 *
 * @typeParam View what the methods give; compromise's own type of views, to go on with its methods
 * @example
 * import type View from 'compromise/view/three';
 * const doc = nlp<KlipingMethods<View>>(text);
 * doc.institutions().match('#Acronym').text();
 */
export interface KlipingMethods<View = FoundView> {
  /** Every mention of somebody with an office, by name. */
  officials(): View & KlipingMethods<View>;
  /** Every title: "Plt. Sekretaris Daerah". */
  offices(): View & KlipingMethods<View>;
  /** Every mention of a body, with its region. */
  institutions(): View & KlipingMethods<View>;
  /** Every mention of a region. */
  regions(): View & KlipingMethods<View>;
  /** Every date of the release. */
  releaseDates(): View & KlipingMethods<View>;
  /** The record of the whole document; offsets are into `doc.all().text()`. */
  release(): Release;
}

/**
 * The plugin over a parser of your own, such as one of `kliping/deep`, or with options.
 *
 * @param parser reads the documents
 * @returns what `nlp.extend` takes
 * @throws {TypeError} when `parser` is none
 * @example
 * import { createParser } from 'kliping/deep';
 * nlp.extend(klipingPlugin(createParser({ homeRegion: '14.03' })));
 */
export function klipingPlugin(parser: Parser): CompromisePlugin {
  if (typeof (parser as Partial<Parser> | null)?.parse !== 'function')
    throw new TypeError('klipingPlugin: parser must be what createParser gives');
  return createPlugin(parser);
}

/** The parser of `kliping`, made at the first document. */
let parser: Parser | undefined;
/**
 * The plugin over the parser of `kliping`, for `nlp.extend`.
 *
 * @example nlp.extend(kliping)
 */
const plugin: CompromisePlugin = /* @__PURE__ */ createPlugin({
  parse: (text, options) => (parser ??= createParser()).parse(text, options),
});

export default plugin;
export type { CompromisePlugin } from './compromise/plugin.js';
