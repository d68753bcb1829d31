/** Who is named and did not take part, as far as only `kliping/deep` tells it. */
import type { AbsentCue } from '../gazetteer/compiled.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import { foldedAt } from '../document/tokens.js';
import type { Reading } from '../mentions/release.js';
import type { LinkedPosition } from './positions.js';

/** Cells from a cue to the name behind it, at most: "amanat tertulis | Menteri Agama RI | , | Hendri Saputra". */
const REACH = 5;

/** What may stand between a cue and the name that it is about. */
const BETWEEN = maskOf(Tag.Comma, Tag.Region, Tag.Proper, Tag.Acting, Tag.Preposition);

const cueAt = ({ document, knowledge }: Reading, cells: Cells, i: number): AbsentCue | undefined =>
  i < 0 || i >= cells.length || cells.to[i]! - cells.from[i]! !== 1
    ? undefined
    : knowledge.lexicon.absentCues.get(foldedAt(document.tokens, document.text, cells.from[i]!));

/**
 * "mewakili Bupati Siak, Hendri Saputra"; "Bupati Siak Hendri Saputra melalui Asisten …": whoever stands at `cell` sent
 * somebody else, or is only spoken of.
 *
 * @param held the person's offices
 */
export function isAbsent(
  reading: Reading,
  cells: Cells,
  cell: number,
  held: readonly LinkedPosition[],
): boolean {
  const behind = hasTag(cells, cell + 1, Tag.Comma) ? cell + 2 : cell + 1;
  if (cueAt(reading, cells, behind) === 'behind' && isSomebody(cells, behind + 1)) return true;
  // One word may stand between the cue and the title: "amanat tertulis Menteri Agama".
  const isHeld = (office: string): boolean => held.some((position) => position.office === office);
  let words = 0;
  let titles = 0;
  for (let i = cell - 1; i >= 0 && i >= cell - REACH; i--) {
    const cue = cueAt(reading, cells, i);
    // "menggantikan Hendri Saputra": the name itself stands behind the cue.
    if (cue) return cue === 'before' && (titles === 1 || i === cell - 1);
    if (hasTag(cells, i, Tag.Title)) {
      // "Mewakili Bupati Siak, Hendri Saputra yang merupakan Asisten": the title is somebody else's.
      if (titles++ > 0 || !isHeld(reading.titles[cells.ref[i]!]!.office)) return false;
    } else if (!hasAnyTag(cells, i, BETWEEN)) {
      if (!hasTag(cells, i, Tag.Lower) || words++ > 0) return false;
    }
  }
  return false;
}

/** "Asisten …", "oleh Asisten …": not "melalui sambutannya". */
const isSomebody = (cells: Cells, i: number): boolean =>
  hasAnyTag(cells, i, SOMEBODY) ||
  (hasTag(cells, i, Tag.Lower) && hasAnyTag(cells, i + 1, SOMEBODY));

const SOMEBODY = maskOf(Tag.Title, Tag.Name);

/** "Secara terpisah, Camat … mengatakan", "saat dikonfirmasi": who speaks in the sentence speaks elsewhere. */
export function speaksApart(reading: Reading, cells: Cells): boolean {
  for (let i = 0; i < cells.length; i++) if (cueAt(reading, cells, i) === 'apart') return true;
  return false;
}
