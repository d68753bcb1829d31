/** Giving a title to a name, as the rules that only `kliping/deep` carries do it. */
import type { Place } from './officials.js';

/** Gives a title to a name; returns the cell of the name, which may have a title on its other side, too. */
export function give({ cells, named, found }: Place, title: number, name: number): number {
  found.push({ title, name: cells.ref[name]! });
  named.add(cells.ref[name]!);
  return name;
}
