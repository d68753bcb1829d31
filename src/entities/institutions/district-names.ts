/** Bodies that are called after a kecamatan; only `kliping/deep` asks. */
import { fold } from '../../document/tokens.js';
import type { InstitutionCandidate } from '../../mentions/institutions/institutions.js';
import { onceFor, type Reading, textOf } from '../../mentions/release.js';
import { provinceOf, regencyOf } from '../regions/geography.js';
import type { RegionLinks } from '../regions/regions.js';

/** "RSUD Melati Narmada", "SMK Negeri 1 Bintan Utara": the kabupaten, of the release's province, of the one kecamatan that has the last words of a proper name for its own. */
export function districtOf(
  { knowledge: { subregions } }: Reading,
  { home }: RegionLinks,
  { ownName, name, level, kind }: InstitutionCandidate,
): string | undefined {
  if (!subregions || home === null || level === 'national') return undefined;
  const isSchool = kind === 'education' && home === provinceOf(home);
  const whole = ownName ?? (isSchool ? name : '');
  const words = whole.split(' ');
  for (let count = Math.min(LONGEST_DISTRICT, words.length - 1); count > 0; count--) {
    const [only, another] = subregions.find(words.slice(-count).join(' '), 'district');
    if (only !== undefined && another === undefined)
      return provinceOf(only) === provinceOf(home) ? regencyOf(only)! : undefined;
  }
  return undefined;
}

/** "SMP 1 Sukoharjo" in a release of Wonosobo, which has such a kecamatan: the school is not that of the kabupaten of the name. */
export function schoolAtHome(
  { document, regions: candidates, knowledge: { subregions } }: Reading,
  { home, links }: RegionLinks,
  { kind, region }: InstitutionCandidate,
): string | undefined {
  const named = candidates[region];
  if (kind !== 'education' || !named || named.prefix !== null || home === null) return undefined;
  const { code } = links[region]!;
  const isOthers = typeof code === 'string' && regencyOf(code) !== null && regencyOf(code) !== home;
  if (!isOthers || !subregions || regencyOf(home) !== home) return undefined;
  const name = textOf(document, named.nameFrom, named.to);
  return subregions.find(name, 'district').some((own) => regencyOf(own) === home)
    ? home
    : undefined;
}

/** "TP PKK Polewali" in a release of a kabupaten that names its Desa Polewali: that of the desa, and not of the kabupaten that is called so for short. */
export function villagesAtHome(
  { document, regions: candidates, knowledge: { subregions, lexicon } }: Reading,
  regions: RegionLinks,
  { name, region }: InstitutionCandidate,
): string | undefined {
  const { home } = regions;
  const named = candidates[region];
  const isOpen = subregions && named?.prefix === null && home !== null && regencyOf(home) === home;
  if (!isOpen || !lexicon.villageBodies?.has(fold(name))) return undefined;
  if (named.codes.some((code) => code.startsWith(home))) return undefined;
  const own = subregions
    .find(textOf(document, named.nameFrom, named.to), 'village')
    .filter((village) => village.startsWith(home));
  const told = own.filter((village) => codesNamed(regions).has(village));
  return told.length === 1 ? told[0] : undefined;
}

const codesNamed = onceFor(({ links }: RegionLinks) => new Set(links.map(({ code }) => code)));

/** Words of a kecamatan's name that are looked for, at most. */
const LONGEST_DISTRICT = 2;
