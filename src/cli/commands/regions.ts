import type * as Gazetteer from '../../gazetteer.js';
import type { GazetteerRegion, RegionFilter, RegionHit, RegionLevel } from '../../gazetteer.js';
import {
  choices,
  type Command,
  count,
  Status,
  type Streams,
  text,
  UsageError,
  type Values,
} from '../command.js';
import { openStdout } from '../output.js';

const HELP = `Usage: kliping regions [options] QUERY...

Looks up regions of Indonesia by code, or by name: official names, abbreviations and
former names. Each QUERY is one name: quote those of several words.

A region a line is printed: code, level, name, and the regions that it lies in, with tabs
between. Codes are text: read as a number, 64.10 is 64.1.

      --search         also find names that begin like QUERY, have a word that does, or
                       differ by typing errors; the best first
      --limit N        of --search: at most so many (default: 10)
      --level LEVEL    only province, regency (kabupaten), city (kota), district
                       (kecamatan) or village (desa and kelurahan); can be repeated
      --within CODE    only this region and those in it
      --json           print JSON Lines: {"query": ..., "region": ...}, with --search
                       also the "name" that matches, "match" and "distance"
  -h, --help           print this help

Exit status: 0 if each query was found, 1 if one was not, 2 if the command line makes no
sense.

Examples:
  kliping regions 64.02 Kukar 'Kota Solok'
  kliping regions --search --level regency --level city tanjung
  kliping regions --within 14 --json Bantan
`;

const LEVELS: readonly RegionLevel[] = ['province', 'regency', 'city', 'district', 'village'];
const CODE = /^\d\d(?:\.\d+)*$/;

/** A region found; with what `search` says of it. */
type Found = Pick<RegionHit, 'region'> & Partial<RegionHit>;

type Library = typeof Gazetteer;

interface Filter extends RegionFilter {
  level?: RegionLevel[];
}

function readFilter(values: Values, { regionByCode }: Library): Filter {
  const level = choices(values, 'level', LEVELS);
  const within = text(values, 'within');
  if (within !== undefined && !regionByCode(within))
    throw new UsageError(`--within must be the code of a region, not '${within}'`);
  return { ...(level.length > 0 && { level }), ...(within !== undefined && { within }) };
}

const fits = ({ code, level }: GazetteerRegion, filter: Filter): boolean =>
  (filter.level?.includes(level) ?? true) &&
  (filter.within === undefined || `${code}.`.startsWith(`${filter.within}.`));

function find(query: string, filter: Filter, library: Library): Found[] {
  if (!CODE.test(query)) return library.findRegions(query, filter).map((region) => ({ region }));
  const region = library.regionByCode(query);
  return region && fits(region, filter) ? [{ region }] : [];
}

function lineOf(region: GazetteerRegion, { parentOf }: Library): string {
  const above: string[] = [];
  for (let at = parentOf(region); at; at = parentOf(at)) above.push(at.name);
  return [region.code, region.level, region.name, above.join(', ')].join('\t');
}

/** Says that there is no such region, and what is called alike. */
function missing(query: string, filter: Filter, { search }: Library): string {
  const [hit] = CODE.test(query) ? [] : search(query, { ...filter, limit: 1 });
  const hint = hit ? `; near it is ${hit.region.name} (${hit.region.code})` : '';
  return `no region found for '${query}'${hint}`;
}

async function run(values: Values, queries: string[], streams: Streams): Promise<number> {
  if (queries.length === 0) throw new UsageError('regions needs a QUERY');
  const limit = count(values, 'limit');
  const library = await import('../../gazetteer.js');
  const filter = readFilter(values, library);
  const output = await openStdout(streams.stdout);
  let status: number = Status.done;
  for (const query of queries) {
    const found =
      values.search === true && !CODE.test(query)
        ? library.search(query, { ...filter, limit })
        : find(query, filter, library);
    for (const hit of found) {
      const line = values.json ? JSON.stringify({ query, ...hit }) : lineOf(hit.region, library);
      await output.write(`${line}\n`);
    }
    if (found.length > 0) continue;
    streams.stderr.write(`kliping: ${missing(query, filter, library)}\n`);
    status = Status.problems;
  }
  return status;
}

export const regionsCommand: Command = {
  name: 'regions',
  summary: 'look up regions by code or name',
  help: HELP,
  options: {
    json: { type: 'boolean', default: false },
    level: { type: 'string', multiple: true },
    limit: { type: 'string', default: '10' },
    search: { type: 'boolean', default: false },
    within: { type: 'string' },
  },
  run,
};
