/**
 * kliping with kecamatan, desa and kelurahan, and with names of private and
 * civil bodies that the core entry knows by their heads only: the same API as
 * `kliping`.
 */
import { holdsDistrict, linkBelow, lowerNamesakes } from './entities/regions/subregions.js';
import { packedLexicon } from './generated/lexicon.js';
import { packedDeep } from './generated/deep.js';
import { packedSubregions } from './generated/subregions.js';
import { addDeepRows } from './gazetteer/deep-rows.js';
import { unpackDeep, unpackLexicon } from './gazetteer/packed.js';
import { createSubregionIndex } from './gazetteer/subregions.js';
import * as lists from './mentions/regions/lists.js';
import * as grammar from './mentions/regions/subregions.js';
import { parserFactory, type Parser } from './parser.js';
import { fine } from './record/fine.js';
import type { ParseOptions } from './record/options.js';
import type { Release } from './record/schema.js';

/**
 * Makes a parser that knows all four levels of regions; options as in `kliping`.
 *
 * @throws {TypeError} naming the option that is wrong
 * @example
 * createParser().parse('Camat Bengkalis membuka rapat di Desa Air Putih, Kecamatan Bengkalis.').regions;
 */
export const createParser = parserFactory(() => ({
  lexicon: unpackLexicon(packedLexicon()),
  extend: (lexicon) => addDeepRows(lexicon, unpackDeep(packedDeep())),
  subregions: {
    ...createSubregionIndex(packedSubregions()),
    grammar: { ...grammar, ...lists },
    link: linkBelow,
    holdsDistrict,
    lowerNamesakes,
  },
  fine,
}));

let shared: Parser | undefined;

/**
 * Reads one release, kecamatan, desa and kelurahan included.
 *
 * @param text the release: plain text, any line ends
 * @param options `publishedAt` and `homeRegion`
 * @returns the record; `text.slice(start, end)` gives back every mention
 * @throws {TypeError} when `text` is no string or an option is wrong; never for what the string contains
 * @example
 * parse('Camat Bengkalis membuka rapat, Rabu (10/6/2020).').officials;
 */
export function parse(text: string, options?: ParseOptions): Release {
  return (shared ??= createParser()).parse(text, options);
}

export type * from './index.js';
