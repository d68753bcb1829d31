/** Lists with one name a line; only `kliping/deep` reads them. */
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { nameAt, originEnd } from './listed-names.js';
import type { NameCandidate } from './candidate.js';
import type { Reading } from '../release.js';

/** Lines of a list, at least. */
const FEWEST_LINES = 3;
const BESIDE = maskOf(Tag.Number, Tag.Period, Tag.Close, Tag.Comma, Tag.Dash);

/** "1. Hendri Saputra", "2. Zartenza Lorens", …: every line of a list of persons is one. */
export function attestLines(reading: Reading): void {
  let run: NameCandidate[] = [];
  const close = (): void => {
    const known = run.filter(({ sure }) => sure).length;
    if (run.length >= FEWEST_LINES && known * 2 >= run.length)
      for (const name of run) name.attested = true;
    run = [];
  };
  for (const cells of reading.cells) {
    const at = loneName(cells);
    const name = at < 0 ? undefined : nameAt(reading, cells, at);
    // "Zuradin dari Desa Lasori" tells by where somebody is from.
    const isMeant = name && (name.to - name.from > 1 || originEnd(cells, at) > at + 1);
    if (isMeant) run.push(name);
    else if (at !== NOTHING) close();
  }
  close();
}

/** A line of figures and marks alone. */
const NOTHING = -2;

/** The cell of the one name that a line holds beside figures and marks; {@link NOTHING} for none and nothing else; -1. */
function loneName(cells: Cells): number {
  let at = NOTHING;
  for (let i = 0; i < cells.length; i++) {
    if (hasTag(cells, i, Tag.Name) && at === NOTHING) {
      at = i;
      i = originEnd(cells, i) - 1;
    } else if (!hasAnyTag(cells, i, BESIDE)) return -1;
  }
  return at;
}
