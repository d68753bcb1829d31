/** Whose people and bodies a release names that is filed from a kabupaten or kota; only `kliping/deep` asks. */
import type { Reading } from '../../mentions/release.js';
import type { TitleCandidate } from '../../mentions/titles/titles.js';
import { levelOf, provinceOf, regencyOf } from '../regions/geography.js';
import type { LinkedRegion } from '../regions/regions.js';

/** Kinds of the bodies of a government. */
export const OF_GOVERNMENT: ReadonlySet<string> = new Set([
  'local-agency',
  'local-government',
  'legislature',
  'forum',
]);

/** Kinds of bodies that are nobody's office. */
const PRIVATE = new Set(['education', 'company', 'media', 'party', 'community', 'other']);

/** Kinds of bodies of the country that sit in a city and are not its own: "Pengadilan Tipikor Kupang". */
const SEATED = new Set(['court', 'state-agency', 'ministry', 'military']);

/** Mentions of a province's own bodies and heads that make a visit of a province to a kabupaten. */
const FEWEST_OF_PROVINCE = 2;

/** The same where a release comes from the capital, where the province has its offices. */
const FEWEST_IN_CAPITAL = 1;

/** The city is the capital of its province. */
export const isCapital = ({ knowledge: { lexicon } }: Reading, code: string): boolean =>
  lexicon.data.capitals[provinceOf(code)] === code;

/**
 * "Nunukan – Wakil Gubernur Kalimantan Utara didampingi Kepala Dinas Sosial Kaltara … Dinas Pendidikan": the province,
 * where the release names bodies and heads of it, and none of the kabupaten or kota that it is filed from; else null.
 */
export function provinceOfCast(
  reading: Reading,
  links: readonly LinkedRegion[],
  home: string,
): string | null {
  const province = provinceOf(home);
  if (home === province) return null;
  const inCapital = isCapital(reading, home);
  let found = 0;
  for (const { sentence, kind, region, level } of reading.institutions) {
    const counts = OF_GOVERNMENT.has(kind) || (inCapital && !PRIVATE.has(kind));
    if (sentence < 0 || !counts) continue;
    const code = region >= 0 ? (links[region]!.code ?? null) : null;
    if (code === province) found++;
    else if (code !== null && regencyOf(code) === home && !SEATED.has(kind)) return null;
    // "Pemkot": that of the release's own place.
    else if (inCapital && region < 0 && level === levelOf(home)) return null;
  }
  for (const title of reading.titles) {
    if (inCapital && (!title.regional || isOfSeveral(reading, title))) continue;
    const code = seatOf(title, links, home);
    if (code === province) found++;
    else if (code === home) return null;
  }
  return found >= (inCapital ? FEWEST_IN_CAPITAL : FEWEST_OF_PROVINCE) ? province : null;
}

/** "Bupati/Wali Kota", "Wali Kota se-Riau": whoever heads any of them. */
function isOfSeveral(
  { document: { text, tokens } }: Reading,
  { from, to }: TitleCandidate,
): boolean {
  const markAt = (token: number): string | undefined => text[tokens.start[token] ?? text.length];
  return markAt(from - 1) === '/' || markAt(to) === '/' || markAt(to + 1) === '-';
}

/** The region of somebody who heads one: "Gubernur Riau", "Gubernur", "Bupati"; undefined for other offices. */
export function seatOf(
  { regional, region, level }: TitleCandidate,
  links: readonly LinkedRegion[],
  home: string,
): string | undefined {
  // "Kantor Gubernur Banjarbaru": where a province's head sits.
  const isHeads = regional && level === 'province' && region >= 0;
  if (isHeads && links[region]!.code === home) return provinceOf(home);
  if (region >= 0) return links[region]!.code ?? undefined;
  if (!regional) return undefined;
  if (level === 'province') return provinceOf(home);
  return level === levelOf(home) ? home : undefined;
}
