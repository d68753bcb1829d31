/** Degrees that a full stop parts from their name: "Hendri Saputra. S.Pd."; only `kliping/deep`. */
import { Shape } from '../../document/tokens.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { degreeAt, degreesFrom } from '../names/degrees.js';
import type { Reading } from '../release.js';
import type { Attachment } from './officials.js';

/** What stands behind degrees; "MA" may be a court, and behind it only a mark tells. */
const ENDS = maskOf(Tag.Period, Tag.Comma, Tag.Open, Tag.Quote, Tag.Lower);
const ENDS_ONE = maskOf(Tag.Period, Tag.Comma);

/** "Hendri Saputra M Si": a capital and the rest of a degree, with a blank in between. */
export function isApart({ document }: Reading, cells: Cells, i: number): boolean {
  const { flags, start, end } = document.tokens;
  const token = cells.from[i]!;
  if (!(flags[token]! & Shape.initial) || i + 1 >= cells.length) return false;
  const rest = cells.from[i + 1]!;
  const isWhole = cells.to[i + 1]! - rest === 1 && (flags[rest]! & Shape.spaced) !== 0;
  return isWhole && REST.test(document.text.slice(start[rest], end[rest]));
}

/** "Si", "Pd", "Sos", "Hum": a degree's letters behind its first. */
const REST = /^[A-Z][a-z]{1,3}$/;

/** Gives the degrees that a sentence begins with to the name that ends the one in front of it, and the office behind them. */
export function joinDegrees(reading: Reading, found: Attachment[]): void {
  const titles = new Set(found.map(({ title }) => title));
  const names = new Set(found.map(({ name }) => name));
  for (let s = 0; s + 1 < reading.cells.length; s++) {
    const name = lastName(reading.cells[s]!);
    const next = reading.cells[s + 1]!;
    if (name < 0 || next.length === 0 || !beginsWithDegree(reading, next)) continue;
    const { sure, degrees } = reading.names[name]!;
    if (!sure || degrees.length > 0) continue;
    const end = degreesFrom(reading, next, 0, degrees);
    // "Hendri Saputra. SH, Ketua KPU Siak, hadir"
    const isTitled = hasTag(next, end, Tag.Comma) && hasTag(next, end + 1, Tag.Title);
    const title = isTitled ? next.ref[end + 1]! : -1;
    if (title >= 0 && !titles.has(title) && !names.has(name)) found.push({ title, name });
  }
}

/** The name in front of the full stop that ends a sentence, or -1. */
function lastName(cells: Cells): number {
  const last = cells.length - 1;
  return hasTag(cells, last, Tag.Period) && hasTag(cells, last - 1, Tag.Name)
    ? cells.ref[last - 1]!
    : -1;
}

/** A degree in the same line, and no further word with a capital behind it. */
function beginsWithDegree(reading: Reading, cells: Cells): boolean {
  const length = degreeAt(reading, cells, 0);
  const starts = reading.document.tokens.flags[cells.from[0]!]! & Shape.lineStart;
  return length > 0 && !starts && hasAnyTag(cells, length, length > 1 ? ENDS : ENDS_ONE);
}
