/**
 * kliping: Indonesian press releases as typed records. This entry knows
 * provinces, kabupaten and kota; `kliping/deep` knows kecamatan, desa and
 * kelurahan, too.
 */
import { packedLexicon } from './generated/lexicon.js';
import { unpackLexicon } from './gazetteer/packed.js';
import { parserFactory, type Parser } from './parser.js';
import type { ParseOptions } from './record/options.js';
import type { Release } from './record/types.js';

/**
 * Makes a parser whose options hold for all its releases.
 *
 * @param options `publishedAt`: ISO date of publication, from which left-out years and relative days are inferred;
 *   `homeRegion`: code or name of the region that unmarked offices and bodies belong to;
 *   `gazetteer`, `offices`, `institutions`, `rules`: what you know beyond the tables, as plain rows with
 *   the columns of `data/`
 * @throws {TypeError} naming the option that is wrong, with the row and the column
 * @example
 * const parser = createParser({ homeRegion: '14.03' });
 * parser.parse('Ketua KPU Budi Hartono hadir.').officials[0].positions[0].region; // '14.03'
 */
export const createParser = parserFactory(() => ({
  lexicon: unpackLexicon(packedLexicon()),
  extend: null,
  subregions: null,
}));

let shared: Parser | undefined;

/**
 * Reads one release.
 *
 * @param text the release: plain text, any line ends
 * @param options `publishedAt` and `homeRegion`, as in {@link createParser}
 * @returns the record; `text.slice(start, end)` gives back every mention
 * @throws {TypeError} when `text` is no string or an option is wrong; never for what the string contains
 * @example
 * parse('Bupati Bengkalis Kasmarni membuka rapat, Rabu (10/6/2020).').officials[0].name; // 'Kasmarni'
 */
export function parse(text: string, options?: ParseOptions): Release {
  return (shared ??= createParser()).parse(text, options);
}

export type { Parser } from './parser.js';
export type {
  GazetteerRow,
  InstitutionRow,
  OfficeRow,
  OwnKnowledge,
  ParseOptions,
  ParserOptions,
  RuleRow,
} from './record/options.js';
export type {
  Basis,
  DateMention,
  Dateline,
  Day,
  Election,
  ElectionCounts,
  ElectionKind,
  Event,
  EventType,
  Institution,
  InstitutionKind,
  Mention,
  Official,
  OpenRegion,
  Participant,
  Person,
  Place,
  Position,
  Published,
  Quote,
  Region,
  RegionLevel,
  Release,
  Role,
  Section,
  SettledRegion,
  Warning,
  WarningCode,
} from './record/types.js';
