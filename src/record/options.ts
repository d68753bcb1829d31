/**
 * Options of `parse` and `createParser`, checked by hand: a schema library
 * would cost every caller its load.
 */
import type { InstitutionKind } from './types.js';

/**
 * A further name of a region: a row of `data/regions/aliases.tsv`.
 *
 * @example { alias: 'Kota Bertuah', code: '14.71' }
 */
export interface GazetteerRow {
  /** The name, as releases write it. */
  alias: string;
  /** Code of a province, kabupaten or kota: `14`, `14.71`. */
  code: string;
  /** What kind of name it is. */
  kind?: 'abbreviation' | 'short' | 'spelling' | 'former' | 'english' | 'nickname';
  /** How it must be written to count: `any`, `cap` (the default: capitalised) or `upper`. */
  case?: 'any' | 'cap' | 'upper';
  /** A sentence that has it. */
  example?: string;
  /** Where it is known from. */
  source?: string;
}

/**
 * A form of an office: a row of `data/offices/offices.tsv`; `-` stands for none.
 *
 * @example { form: 'Penghulu', office: 'Kepala Desa', follows: 'region', level: 'village' }
 */
export interface OfficeRow {
  /** The form, as releases write it. */
  form: string;
  /** The head spelled out, without its unit. */
  office: string;
  /** What normally stands behind it: a region, a unit, an institution, any capitalised words, or nothing. */
  follows: 'region' | 'unit' | 'institution' | 'open' | 'none';
  /** What it heads when the text does not name it: a word that the unit follows (`Dinas`), or a whole name. */
  body?: string;
  /** The level that the office is of; `any` unless told. */
  level?: 'national' | 'province' | 'regency' | 'city' | 'district' | 'village' | 'any';
  /** How the form must be written to count; `any` unless told. */
  case?: 'any' | 'cap' | 'upper';
  /** For forms that say so themselves. */
  standing?: 'former' | 'candidate' | 'elect' | '-';
  /** For forms that say so themselves. */
  acting?: 'plt' | 'plh' | 'pj' | 'pjs' | 'pgs' | '-';
  /** A sentence that has it. */
  example?: string;
  /** Where it is known from. */
  source?: string;
}

/**
 * A form of an institution: a row of `data/institutions/institutions.tsv`; `-` stands for none.
 *
 * @example { form: 'FKDM', name: 'Forum Kewaspadaan Dini Masyarakat', acronym: 'FKDM', kind: 'forum', tail: 'region' }
 */
export interface InstitutionRow {
  /** The form, as releases write it. */
  form: string;
  /** Spelled out, without a region. */
  name: string;
  /** Its abbreviation. */
  acronym?: string;
  /** What kind of body it is. */
  kind: InstitutionKind;
  /** The level that it works at; `local` is whichever it stands with, `any` unless told. */
  level?: 'national' | 'province' | 'regency' | 'city' | 'district' | 'village' | 'local' | 'any';
  /** What extends the name behind it: a region, nothing, further words, a proper name, a number. */
  tail: 'region' | 'none' | 'open' | 'proper' | 'number';
  /** How the form must be written to count; `any` unless told. */
  case?: 'any' | 'cap' | 'upper';
  /** A sentence that has it. */
  example?: string;
  /** Where it is known from. */
  source?: string;
}

/**
 * A grammar rule: a row of a table in `data/rules/`. It is tried in front of kliping's own, so that of
 * two equally long matches it wins.
 *
 * @example { grammar: 'officials', id: 'title-alias-name', rule: '[<title>#Title] alias [<name>#Name]' }
 */
export interface RuleRow {
  /** The grammar that it belongs to: the name of the table. */
  grammar: 'institutions' | 'titles' | 'officials';
  /** What to call it. */
  id: string;
  /** In compromise's match syntax over the tags of `docs/tags.md`. */
  rule: string;
  /** Sentences that it matches; not read here. */
  examples?: string;
  /** Sentences that it must leave alone; not read here. */
  near?: string;
  /** Where it is known from. */
  source?: string;
}

/**
 * What `parse` can be told of one release.
 *
 * @example parse(text, { publishedAt: '2020-06-11', homeRegion: 'Kabupaten Bengkalis' })
 */
export interface ParseOptions {
  /** ISO day of publication, from which left-out years and relative days are inferred. */
  publishedAt?: string | null;
  /** Code or name of the region that unmarked offices and bodies belong to. */
  homeRegion?: string | null;
}

/**
 * What a caller knows beyond the tables: plain rows with the columns of `data/`.
 *
 * @example createParser({ gazetteer: [{ alias: 'Kota Bertuah', code: '14.71' }] })
 */
export interface OwnKnowledge {
  /** Further names of regions. */
  gazetteer?: readonly GazetteerRow[];
  /** Further forms of offices. */
  offices?: readonly OfficeRow[];
  /** Further forms of institutions. */
  institutions?: readonly InstitutionRow[];
  /** Further grammar rules. */
  rules?: readonly RuleRow[];
}

/**
 * What `createParser` can be told of all releases.
 *
 * @example createParser({ homeRegion: '14.03', gazetteer: [{ alias: 'Kota Bertuah', code: '14.71' }] })
 */
export interface ParserOptions extends ParseOptions, OwnKnowledge {}

/** Adds to `problems` what is wrong with the value at `path`. */
type Check = (value: unknown, path: string, problems: string[]) => void;

const string =
  (problemOf: (text: string) => string | null = () => null): Check =>
  (value, path, problems) => {
    const problem = typeof value === 'string' ? problemOf(value) : 'must be a string';
    if (problem !== null) problems.push(`${path}: ${problem}`);
  };

const filled = string((text) => (text === '' ? 'must not be empty' : null));

const code = string((text) =>
  /^\d\d(?:\.\d\d)?$/.test(text)
    ? null
    : 'must be a code of a province, kabupaten or kota, such as "14" or "14.03"',
);

const isDay = (text: string): boolean => {
  const [year, month, date] = text.slice(0, 10).split('-').map(Number) as [number, number, number];
  const parsed = new Date(Date.UTC(year, month - 1, date));
  return parsed.getUTCMonth() === month - 1 && parsed.getUTCDate() === date;
};

const day = string((text) => {
  if (!/^\d{4}-\d\d-\d\d(?:[T ].*)?$/.test(text))
    return 'must be an ISO date, such as "2020-06-10"';
  return isDay(text) ? null : 'must be a day that exists, such as "2020-06-10"';
});

const optional =
  (check: Check): Check =>
  (value, path, problems) => {
    if (value !== undefined) check(value, path, problems);
  };

const nullable = (check: Check): Check =>
  optional((value, path, problems) => {
    if (value !== null) check(value, path, problems);
  });

const oneOf =
  (...values: unknown[]): Check =>
  (value, path, problems) => {
    if (!values.includes(value))
      problems.push(
        `${path}: must be one of ${values.map((one) => JSON.stringify(one)).join(', ')}`,
      );
  };

const object =
  (shape: Record<string, Check>): Check =>
  (value, path, problems) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.push(`${path}: must be an object`);
      return;
    }
    for (const key of Object.keys(shape))
      shape[key]!((value as Record<string, unknown>)[key], `${path}.${key}`, problems);
    const unknown: string[] = [];
    for (const key in value) if (!Object.hasOwn(shape, key)) unknown.push(`"${key}"`);
    if (unknown.length > 0) problems.push(`${path}: there is no option ${unknown.join(', ')}`);
  };

const array = (check: Check): Check =>
  optional((value, path, problems) => {
    if (!Array.isArray(value)) problems.push(`${path}: must be an array`);
    else value.forEach((item, i) => check(item, `${path}[${i}]`, problems));
  });

const caseRule = optional(oneOf('any', 'cap', 'upper'));
const remark = optional(string());
const LEVELS = ['national', 'province', 'regency', 'city', 'district', 'village', 'any'];

const gazetteerRow = object({
  alias: filled,
  code,
  kind: optional(oneOf('abbreviation', 'short', 'spelling', 'former', 'english', 'nickname')),
  case: caseRule,
  example: remark,
  source: remark,
});

const officeRow = object({
  form: filled,
  office: filled,
  follows: oneOf('region', 'unit', 'institution', 'open', 'none'),
  body: remark,
  level: optional(oneOf(...LEVELS)),
  case: caseRule,
  standing: optional(oneOf('former', 'candidate', 'elect', '-')),
  acting: optional(oneOf('plt', 'plh', 'pj', 'pjs', 'pgs', '-')),
  example: remark,
  source: remark,
});

const institutionRow = object({
  form: filled,
  name: filled,
  acronym: remark,
  // The tables know which kinds there are.
  kind: filled,
  level: optional(oneOf(...LEVELS, 'local')),
  tail: oneOf('region', 'none', 'open', 'proper', 'number'),
  case: caseRule,
  example: remark,
  source: remark,
});

const ruleRow = object({
  grammar: oneOf('institutions', 'titles', 'officials'),
  id: filled,
  rule: filled,
  examples: remark,
  near: remark,
  source: remark,
});

const ofRelease = { publishedAt: nullable(day), homeRegion: nullable(filled) };
const forParse = object(ofRelease);
const forParser = object({
  ...ofRelease,
  gazetteer: array(gazetteerRow),
  offices: array(officeRow),
  institutions: array(institutionRow),
  rules: array(ruleRow),
});

/**
 * The options of `parse`, checked.
 *
 * @throws {TypeError} naming the option, and what is wrong with it
 */
export function checkParseOptions(options: ParseOptions): ParseOptions {
  return checked(forParse, options, 'parse');
}

/**
 * The options of `createParser`, checked.
 *
 * @throws {TypeError} naming the option, and what is wrong with it
 */
export function checkParserOptions(options: ParserOptions): ParserOptions {
  return checked(forParser, options, 'createParser');
}

function checked<T extends object>(check: Check, options: T, where: string): T {
  const problems: string[] = [];
  check(options, 'options', problems);
  if (problems.length > 0) throw new TypeError(`${where}: ${problems.join('; ')}`);
  return { ...options };
}
