/** Units of the one body whose release it is: "Kepala Biro Umum" where the KPU alone is told of; only `kliping/deep` asks. */
import { foldedTokens } from '../../document/tokens.js';
import type { InstitutionCandidate } from '../../mentions/institutions/institutions.js';
import { rowAtToken } from '../../mentions/institutions/extent.js';
import type { Reading } from '../../mentions/release.js';
import { traitsOf } from './kinds.js';
import type { RegionLinks } from '../regions/regions.js';

/** Kind that a unit has where nothing tells whose it is. */
const UNIT = 'local-agency';

/** Kinds of bodies of governments and places, which have units of the same names. */
const DIVIDED = new Set([
  UNIT,
  'local-government',
  'legislature',
  'police',
  'prosecutor',
  'education',
  'company',
]);

/** Kinds of bodies of the country that have units everywhere. */
const OF_COUNTRY = new Set(['ministry', 'state-agency']);

/** Head of units that agencies have, and the offices of those that hold elections have not. */
const AGENCYS = 'bidang';

/**
 * "Kepala Biro Umum" in a release that tells of the KPU, or of a ministry, and names neither a government nor anybody
 * of one: gives such units the kind of that body, and its region where it has only one.
 */
export function unitsOfTheOnly(
  reading: Reading,
  { links }: RegionLinks,
): Map<InstitutionCandidate, string | null> {
  const { institutions, titles, knowledge } = reading;
  const placed = new Map<InstitutionCandidate, string | null>();
  const units = new Set(
    institutions.filter(
      ({ sentence, kind, name, region, parent, from }) =>
        sentence >= 0 &&
        kind === UNIT &&
        region < 0 &&
        parent < 0 &&
        rowAtToken(reading, from)?.tail === 'open' &&
        knowledge.lexicon.campusUnits?.get(foldedTokens(name)[0]!) === 'shared',
    ),
  );
  if (units.size === 0 || titles.some(({ regional }) => regional)) return placed;
  const owners = institutions.filter((body) => body.sentence >= 0 && !units.has(body));
  if (owners.some(({ kind, level }) => DIVIDED.has(kind) && level !== 'national')) return placed;
  const kinds = new Set(owners.map(({ kind }) => kind));
  const electoral = [...kinds].filter((kind) => traitsOf(kind).electoral);
  const [only, another] =
    electoral.length > 0 ? electoral : [...kinds].filter((kind) => OF_COUNTRY.has(kind));
  if (only === undefined || another !== undefined) return placed;
  const codes = new Set(
    owners.filter(({ kind }) => kind === only).map(({ region }) => links[region]?.code ?? null),
  );
  if (electoral.length === 0 && codes.size > 1) return placed;
  for (const unit of units) {
    if (electoral.length > 0 && unit.head === AGENCYS) continue;
    unit.kind = only;
    unit.level = 'any';
    // "KPU" alone is that of the release's place, and so is its unit.
    for (const code of codes)
      if (typeof code === 'string' && codes.size === 1) placed.set(unit, code);
      else if (electoral.length === 0) unit.level = 'national';
  }
  return placed;
}
