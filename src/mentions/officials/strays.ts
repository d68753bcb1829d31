/** Marks that have slipped in between an office and its holder: "Bupati Siak . Hendri", "Sekda; Hendri"; only `kliping/deep`. */
import { Shape } from '../../document/tokens.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { leadsToName } from './holders.js';
import type { Attachment } from './officials.js';
import { type Reading, textOf } from '../release.js';

/** What shows that the name behind the mark goes on being told of, not the next of a list. */
const BEHIND = maskOf(Tag.Lower, Tag.Comma, Tag.Period, Tag.Reporting, Tag.Open);

/** Gives titles to the names that a stray mark parts them from. */
export function attachStrays(reading: Reading, found: Attachment[]): void {
  const titles = new Set(found.map(({ title }) => title));
  const names = new Set(found.map(({ name }) => name));
  reading.cells.forEach((cells, sentence) => {
    for (let i = 0; i < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Title) || titles.has(cells.ref[i]!)) continue;
      const name = behindStray(reading, sentence, i);
      if (name < 0 || names.has(name)) continue;
      found.push({ title: cells.ref[i]!, name });
      names.add(name);
    }
  });
}

/** The name behind the stray mark that stands behind the title at `i`, or -1. */
function behindStray(reading: Reading, sentence: number, i: number): number {
  const cells = reading.cells[sentence]!;
  if (hasTag(cells, i - 2, Tag.Name)) return -1;
  if (isStray(reading, cells, i + 1)) return nameAt(reading, cells, i + 2, i);
  // A full stop ends the sentence in front of the name.
  const isLast = i === cells.length - 2 && hasTag(cells, i + 1, Tag.Period);
  const next = reading.cells[sentence + 1];
  if (!isLast || !next || !isSpaced(reading, cells, i + 1)) return -1;
  return nameAt(reading, next, 0, 0);
}

/** A semicolon, or a dash that is blank from the words around it or from the one behind it. */
function isStray(reading: Reading, cells: Cells, i: number): boolean {
  if (i + 1 >= cells.length) return false;
  const text = textOf(reading.document, cells.from[i]!, cells.to[i]!);
  const isParted = isSpaced(reading, cells, i) || isSpaced(reading, cells, i + 1);
  return text === ';' || (hasTag(cells, i, Tag.Dash) && isParted);
}

const isSpaced = ({ document }: Reading, cells: Cells, i: number): boolean =>
  (document.tokens.flags[cells.from[i]!]! & Shape.spaced) !== 0;

/** A known name at `at` that nothing else is told of. */
function nameAt(reading: Reading, cells: Cells, at: number, title: number): number {
  if (!hasTag(cells, at, Tag.Name) || !hasAnyTag(cells, at + 1, BEHIND)) return -1;
  // "Bupati Siak . Hendri, Wakil Bupati Nurlela": the title behind the comma is that of the next of a list.
  const isTitled = hasTag(cells, at + 1, Tag.Comma) && hasTag(cells, at + 2, Tag.Title);
  if (isTitled && !leadsToName(cells, at + 3)) return -1;
  const name = cells.ref[at]!;
  const { sure, from, to } = reading.names[name]!;
  // "Upacara Peringatan Bupati Siak – Hendri": a headline's parts are whole.
  return sure && (to - from > 1 || title === 0) ? name : -1;
}
