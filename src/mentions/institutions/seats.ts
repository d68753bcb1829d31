/** Where bodies sit that are called after a town; only `kliping/deep` asks. */
import { EntryType } from '../../gazetteer/lexicon.js';
import type { InstitutionCandidate } from './candidate.js';
import type { Reading } from '../release.js';

/**
 * Courts are called after the town that they sit in, high courts mostly after its province's (UU 2/1986, article 4):
 * the level that "PN Solok" and "Pengadilan Tinggi Semarang" ask of the region, and so does "Polresta Malang Kota"; undefined
 * for other bodies.
 */
export function seatLevel(
  { regions, tagged, knowledge }: Reading,
  kind: string,
  { level, region, to }: InstitutionCandidate,
): 'province' | 'regency' | 'city' | undefined {
  if (region < 0) return undefined;
  // "Polresta Malang Kota"
  const last = tagged.leading[to - 1];
  const { prefixes } = knowledge.lexicon.data;
  if (last?.type === EntryType.regionPrefix && prefixes[last.row]!.level === 'city') return 'city';
  if (kind !== 'court' && !OF_TOWNS.has(kind)) return undefined;
  const isProvince = regions[region]!.codes.some((code) => code.length === PROVINCE_CODE);
  // "Polres Bengkulu" and "Kejari Gorontalo" are none of the province.
  if (kind !== 'court') {
    const isLocal = level === 'local' && isProvince;
    const isRegency = regions[region]!.codes.some((code) => REGENCY.test(code));
    return !isLocal ? undefined : isRegency ? 'regency' : 'city';
  }
  return level === 'province' && isProvince ? 'province' : 'city';
}

/** Length of the code of a province, "14". */
const PROVINCE_CODE = 2;

/** Kinds whose bodies below a province's are of its kabupaten and kota. */
const OF_TOWNS = new Set(['police', 'prosecutor', 'military']);

/** Codes of kota have a 7 behind their full stop. */
const REGENCY = /\.[^7]/;
