/** The region of the dateline. */
import type { DatelineCandidate } from '../../mentions/dateline/dateline.js';
import type { Reading } from '../../mentions/release.js';
import type { Basis } from '../../record/schema.js';
import type { RegionLinks } from './regions.js';

/** Its code, null when it is none or unsettled; a seat of government ("Arosuka") stands for its region. */
export function datelinePlace(
  reading: Reading,
  { links }: RegionLinks,
  { region }: DatelineCandidate,
): { code: string | null; basis: Basis } {
  const place = reading.regions[region];
  if (place?.seat && place.codes.length === 1) return { code: place.codes[0]!, basis: 'inferred' };
  return { code: links[region]?.code ?? null, basis: links[region]?.basis ?? 'stated' };
}
