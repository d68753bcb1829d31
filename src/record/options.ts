/**
 * Options of `parse` and `createParser`, checked by hand: a schema library
 * would cost every caller its load, for seven keys.
 */

/** What {@link Parser.parse} can be told of one release: its ISO day, and the region (code or name) of unmarked offices and bodies. */
export interface ParseOptions {
  publishedAt?: string | null | undefined;
  homeRegion?: string | null | undefined;
}

/** One row of a caller's own gazetteer: the columns of `data/regions/aliases.tsv`. */
export interface GazetteerRow {
  alias: string;
  code: string;
  kind?: 'abbreviation' | 'short' | 'spelling' | 'former' | 'english' | 'nickname' | undefined;
  case?: 'any' | 'cap' | 'upper' | undefined;
  example?: string | undefined;
  source?: string | undefined;
}

/** What `createParser` can be told of all releases: {@link ParseOptions}, and further region names. */
export interface ParserOptions extends ParseOptions {
  gazetteer?: GazetteerRow[] | undefined;
}

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

const oneOf = (...values: unknown[]): Check =>
  optional((value, path, problems) => {
    if (!values.includes(value))
      problems.push(
        `${path}: must be one of ${values.map((one) => JSON.stringify(one)).join(', ')}`,
      );
  });

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

const ofRelease = { publishedAt: nullable(day), homeRegion: nullable(filled) };
const forParse = object(ofRelease);
const forParser = object({
  ...ofRelease,
  gazetteer: array(
    object({
      alias: filled,
      code,
      kind: oneOf('abbreviation', 'short', 'spelling', 'former', 'english', 'nickname'),
      case: oneOf('any', 'cap', 'upper'),
      example: optional(string()),
      source: optional(string()),
    }),
  ),
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
