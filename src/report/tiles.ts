/** A map of the provinces as tiles, coloured by count. */
import { max } from 'd3-array';
import { scaleQuantize } from 'd3-scale';
import type { Entry } from './collect.js';

/** A province's place on the map. */
export type TileRow = [code: string, name: string, label: string, column: number, row: number];

const SIZE = 62;
const GAP = 4;
/** Steps of colour, beside that of none. */
const STEPS = [1, 2, 3, 4] as const;

/** The tiles; each with releases leads to `#province-` and its code. */
export function tileMapSvg(
  tiles: readonly TileRow[],
  counts: ReadonlyMap<string, readonly Entry[]>,
): string {
  const countOf = (code: string): number => counts.get(code)?.length ?? 0;
  const step = scaleQuantize<number>()
    .domain([
      1,
      Math.max(
        2,
        max(tiles, ([code]) => countOf(code))!,
      ),
    ])
    .range(STEPS);
  const shapes = tiles.map(([code, name, label, column, row]) => {
    const count = countOf(code);
    const at = `translate(${column * SIZE},${row * SIZE})`;
    const side = SIZE - GAP;
    const inside = `<title>${name}: ${count}</title><rect class="r-tile-${count === 0 ? 0 : step(count)}" width="${side}" height="${side}" rx="5"/><text class="r-label" x="${side / 2}" y="26" text-anchor="middle">${label}</text><text x="${side / 2}" y="46" text-anchor="middle">${count || ''}</text>`;
    const tile = `<g class="r-tile${count > 0 && step(count) > 2 ? ' r-full' : ''}" transform="${at}">${inside}</g>`;
    return count === 0 ? tile : `<a href="#province-${code}">${tile}</a>`;
  });
  const columns = max(tiles, ([, , , column]) => column)! + 1;
  const rows = max(tiles, ([, , , , row]) => row)! + 1;
  return `<svg viewBox="0 0 ${columns * SIZE - GAP} ${rows * SIZE - GAP}" role="group" aria-label="Releases by province">${shapes.join('')}</svg>`;
}
