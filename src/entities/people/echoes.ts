/** Offices told again in short, which only `kliping/deep` tells from others. */
import { foldedRun, type Reading } from '../../mentions/release.js';
import type { LinkedPosition } from './positions.js';

/** "Mantan Bupati Siak Hendri … Bupati Hendri": the short title behind is that of the office held once. */
export function isEcho(
  { office, title, region: place }: LinkedPosition,
  positions: readonly LinkedPosition[],
  { document, titles }: Reading,
): boolean {
  const { from, to, region, institution } = titles[title]!;
  // "Kepala DPPKB" beside "Kepala Dinas PPKB"
  if (office === 'Kepala' && positions.some((other) => isFull(other, place))) return true;
  if (region >= 0 || institution >= 0) return false;
  const words = foldedRun(document, from, to);
  return positions.some((other) => {
    if (other.office !== office || other.standing !== 'former') return false;
    const full = titles[other.title]!;
    return full.from < from && foldedRun(document, full.from, full.to).includes(words);
  });
}

/** An office that begins as the bare "Kepala" does, in the same place. */
const isFull = ({ office, standing, region }: LinkedPosition, place: string | null): boolean =>
  office.startsWith('Kepala ') && standing === 'current' && region === place;
