/** Options of `parse` and `createParser`, checked with zod. */
import * as z from 'zod/mini';
import type { InstitutionKind } from './types.js';

const codeShape = z
  .string()
  .check(
    z.regex(
      /^\d\d(?:\.\d\d)?$/,
      'must be a code of a province, kabupaten or kota, such as "14" or "14.03"',
    ),
  );

const filled = z.string().check(z.minLength(1, 'must not be empty'));
const caseRule = z.optional(z.enum(['any', 'cap', 'upper']));
const remark = z.optional(z.string());
const remarks = { example: remark, source: remark };

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

const gazetteerRow = z.strictObject({
  alias: filled,
  code: codeShape,
  kind: z.optional(z.enum(['abbreviation', 'short', 'spelling', 'former', 'english', 'nickname'])),
  case: caseRule,
  ...remarks,
});

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

const LEVELS = ['national', 'province', 'regency', 'city', 'district', 'village', 'any'] as const;

const officeRow = z.strictObject({
  form: filled,
  office: filled,
  follows: z.enum(['region', 'unit', 'institution', 'open', 'none']),
  body: remark,
  level: z.optional(z.enum(LEVELS)),
  case: caseRule,
  standing: z.optional(z.enum(['former', 'candidate', 'elect', '-'])),
  acting: z.optional(z.enum(['plt', 'plh', 'pj', 'pjs', 'pgs', '-'])),
  ...remarks,
});

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

const institutionRow = z.strictObject({
  form: filled,
  name: filled,
  acronym: remark,
  // The tables know which kinds there are.
  kind: filled as unknown as z.ZodMiniType<InstitutionKind>,
  level: z.optional(z.enum([...LEVELS, 'local'])),
  tail: z.enum(['region', 'none', 'open', 'proper', 'number']),
  case: caseRule,
  ...remarks,
});

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

const ruleRow = z.strictObject({
  grammar: z.enum(['institutions', 'titles', 'officials']),
  id: filled,
  rule: filled,
  examples: remark,
  near: remark,
  source: remark,
});

const isDay = (text: string): boolean => {
  const [year, month, date] = text.slice(0, 10).split('-').map(Number) as [number, number, number];
  const parsed = new Date(Date.UTC(year, month - 1, date));
  return parsed.getUTCMonth() === month - 1 && parsed.getUTCDate() === date;
};

const day = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d(?:[T ].*)?$/, {
    error: 'must be an ISO date, such as "2020-06-10"',
    abort: true,
  }),
  z.refine(isDay, 'must be a day that exists, such as "2020-06-10"'),
);

const ofRelease = {
  publishedAt: z.optional(z.nullable(day)),
  homeRegion: z.optional(z.nullable(filled)),
};

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

/** What a caller knows beyond the tables: plain rows with the columns of `data/`. */
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

export const parseOptions = z.strictObject(ofRelease);

export const parserOptions = z.strictObject({
  ...ofRelease,
  gazetteer: z.optional(z.array(gazetteerRow)),
  offices: z.optional(z.array(officeRow)),
  institutions: z.optional(z.array(institutionRow)),
  rules: z.optional(z.array(ruleRow)),
});

/**
 * Checks options.
 *
 * @throws {TypeError} naming the option, and what is wrong with it
 */
export function checkOptions<T>(schema: z.ZodMiniType<T>, options: unknown, where: string): T {
  const result = z.safeParse(schema, options);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const path = issue.path
      .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
      .join('');
    return `options${path}: ${describe(issue)}`;
  });
  throw new TypeError(`${where}: ${problems.join('; ')}`);
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `there is no option ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  if (issue.code === 'invalid_type')
    return `must be ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`;
  if (issue.code === 'invalid_value')
    return `must be one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
  return issue.message ?? 'is not valid';
}
