/** What institutions, offices and elections tell about the regions named with them. */
import type { RegionLevel } from '../../gazetteer/compiled.js';
import type { Reading } from '../release.js';

const LEVELS: ReadonlySet<string> = new Set<RegionLevel>([
  'province',
  'regency',
  'city',
  'district',
  'village',
]);

/** "Pemkot Solok" asks for a city: tells the region candidate so. */
export function hintRegion(reading: Reading, region: number, level: string): void {
  if (region < 0) return;
  const candidate = reading.regions[region]!;
  candidate.attached = true;
  if (LEVELS.has(level) && candidate.prefix === null) candidate.hint = level as RegionLevel;
}

/** "PT Siak Bumi Pusaka": a region inside a brand names no region. */
export function forgetRegions(reading: Reading, from: number, to: number): void {
  for (const region of reading.regions)
    if (region.from >= from && region.to <= to) region.brand = true;
}
