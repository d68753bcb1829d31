/** Where the one house of a body is, as the table of seats tells; only `kliping/deep` asks. */
import { fold } from '../../document/tokens.js';
import { rowAtToken } from '../../mentions/institutions/extent.js';
import type { InstitutionCandidate } from '../../mentions/institutions/institutions.js';
import { type Reading, textOf } from '../../mentions/release.js';
import { provinceOf } from '../regions/geography.js';

/** Kinds of bodies that have one place, wherever a release is from. */
const SEATED = new Set([
  'prosecutor',
  'education',
  'military',
  'police',
  'party',
  'company',
  'state-agency',
]);

/** Kinds whose names may hold a region that is no place: "Bank NTT". */
export const OLDER_NAMES = new Set(['education', 'company', 'state-agency']);

/** Words of a university's name, at most. */
const LONGEST_NAME = 6;

/** "Universitas Tadulako", "Fakultas Hukum Untad": where the university is, whatever the release says. */
export function knownSeat(reading: Reading, body: InstitutionCandidate): string | undefined {
  const { document } = reading;
  const { kind, name, from, to } = body;
  const { bodySeats } = reading.knowledge.lexicon;
  let code = bodySeats.get(fold(name));
  if (!SEATED.has(kind)) return code;
  // "Korem 162/WB": the number tells.
  if (kind === 'military') code ??= bodySeats.get(fold(textOf(document, from, from + 2)));
  for (let i = Math.max(from, to - LONGEST_NAME); i < to && code === undefined; i++) {
    code = bodySeats.get(fold(textOf(document, i, to)));
    const row = rowAtToken(reading, i);
    if (row?.kind === 'education' && row.name) code ??= bodySeats.get(fold(row.name));
  }
  return code ?? seatNearPlace(reading, body);
}

/** "UIN Alauddin Makassar": the town behind the name, where the seat is in that town's province. */
function seatNearPlace(
  { document, regions, knowledge: { lexicon } }: Reading,
  { from, region, regionFrom }: InstitutionCandidate,
): string | undefined {
  if (region < 0 || regionFrom === from) return undefined;
  const code = lexicon.bodySeats.get(fold(textOf(document, from, regionFrom)));
  const isNear = (town: string): boolean => provinceOf(town) === provinceOf(code!);
  return code !== undefined && regions[region]!.codes.some(isNear) ? code : undefined;
}
