/** Options of `parse` and `createParser`, checked with zod. */
import * as z from 'zod/mini';

const codeShape = z
  .string()
  .check(
    z.regex(
      /^\d\d(?:\.\d\d)?$/,
      'must be a code of a province, kabupaten or kota, such as "14" or "14.03"',
    ),
  );

/** One row of a caller's own gazetteer: the columns of `data/regions/aliases.tsv`. */
export const GazetteerRow = z.strictObject({
  alias: z.string().check(z.minLength(1, 'must not be empty')),
  code: codeShape,
  kind: z.optional(z.enum(['abbreviation', 'short', 'spelling', 'former', 'english', 'nickname'])),
  case: z.optional(z.enum(['any', 'cap', 'upper'])),
  example: z.optional(z.string()),
  source: z.optional(z.string()),
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
  homeRegion: z.optional(z.nullable(z.string().check(z.minLength(1, 'must not be empty')))),
};

/** What {@link Parser.parse} can be told of one release: its ISO day, and the region (code or name) of unmarked offices and bodies. */
export const ParseOptions = z.strictObject(ofRelease);

/** What `createParser` can be told of all releases: {@link ParseOptions}, and further region names. */
export const ParserOptions = z.strictObject({
  ...ofRelease,
  gazetteer: z.optional(z.array(GazetteerRow)),
});

export type GazetteerRow = z.infer<typeof GazetteerRow>;
export type ParseOptions = z.infer<typeof ParseOptions>;
export type ParserOptions = z.infer<typeof ParserOptions>;

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
