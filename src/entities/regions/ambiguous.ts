/** Warnings about regions that linking left open. */
import type { Reading } from '../../mentions/release.js';
import type { Warning } from '../../record/schema.js';
import type { Geography } from './geography.js';
import type { RegionLinks } from './regions.js';

/** Regions that a warning names at most. */
const LISTED = 8;

/** Warns of every mention that nothing settles, with the regions it can be. */
export function warnAmbiguous(
  reading: Reading,
  regions: RegionLinks,
  geography: Geography,
  warnings: Warning[],
): void {
  const { tokens } = reading.document;
  reading.regions.forEach(({ codes, from, to }, i) => {
    if (regions.links[i]!.code !== null) return;
    const names = codes.slice(0, LISTED).map((code) => `${code} ${geography.nameOf(code)}`);
    const more = codes.length > LISTED ? ` and ${codes.length - LISTED} more` : '';
    warnings.push({
      code: 'ambiguous-region',
      message: `can be ${names.join(', ')}${more}`,
      start: tokens.start[from]!,
      end: tokens.end[to - 1]!,
    });
  });
}
