/** Whose head a "Bupati" is in a release from a kota; only `kliping/deep` asks. */
import { onceFor, type Reading } from '../../mentions/release.js';
import type { TitleCandidate } from '../../mentions/titles/titles.js';
import { inSentence, regionsIn } from '../by-sentence.js';
import { levelOf, regencyOf } from '../regions/geography.js';
import type { RegionLinks } from '../regions/regions.js';

/**
 * The region of an office that only a kabupaten, or only a kota, has, in a release from another: the one of that
 * level that the sentence names last in front of it, or else the only one that the release names; null for any other.
 */
export function regionOfLevel(
  { level, sentence, from, region }: TitleCandidate,
  reading: Reading,
  regions: RegionLinks,
): string | null {
  const { home, links } = regions;
  if (region >= 0 || (level !== 'regency' && level !== 'city')) return null;
  if (home === null || levelOf(home) === level || levelOf(home) === 'province') return null;
  const named = inSentence(regionsIn(reading), sentence);
  for (let k = named.length - 1; k >= 0; k--) {
    const i = named[k]!;
    const code = ofLevel(links[i]!.code, level);
    if (code && reading.regions[i]!.from < from) return code;
  }
  const [only, ...others] = codesNamed(regions).filter((code) => levelOf(code) === level);
  return only && others.length === 0 ? only : null;
}

/** The kabupaten or kota of a region, if it is of that level. */
function ofLevel(code: string | null | undefined, level: string): string | null {
  const regency = code ? regencyOf(code) : null;
  return regency && levelOf(regency) === level ? regency : null;
}

/** The kabupaten and kota that the release names, each once. */
const codesNamed = onceFor(({ links }: RegionLinks) => [
  ...new Set(links.flatMap(({ code }) => (code && regencyOf(code)) || [])),
]);
