/** The offices that pairs of candidates stand for, as far as only `kliping/deep` tells them. */
import { levelOfCode } from '../gazetteer/regions.js';
import { type Filled, LOCAL } from './pairs.js';
import type { Reading } from './release.js';

/** "paslon Kota Dumai": what is filled where the pair stands, if that is one kind of region and no wider than `voted`. */
export function officesOf(
  { regions }: Reading,
  where: number,
  voted: Filled | null,
): Filled | undefined {
  const [level, other] = new Set(regions[where]?.codes.map(levelOfCode));
  if (other || voted?.level === 'national' || (voted && level === 'province')) return undefined;
  return LOCAL.find((filled) => filled.level === level);
}
