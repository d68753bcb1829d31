/** What those do who stand in for somebody else: only `kliping/deep` reads it. */
import { WordFlag } from '../../gazetteer/lexicon.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { isWord, type Reading, wordAt } from '../../mentions/release.js';
import type { Role } from '../../record/schema.js';
import { roleAt } from '../events/roles.js';

/** Cells between "diwakili" and whoever stands in, at most. */
const DEPUTY_REACH = 8;

/** Of the office or the words around it, and not another person. */
const BETWEEN = maskOf(Tag.Title, Tag.Acting, Tag.Proper, Tag.Region, Tag.Oblique, Tag.Comma);

/** Roles that a deputy takes over. */
const TAKEN_OVER: ReadonlySet<Role | null> = new Set<Role | null>(['opener', 'chair', 'giver']);

/** "dibuka oleh Bupati Siak yang diwakili (oleh) Asisten …": whoever stands in does what the verb in front says. */
export function roleOfDeputy(
  reading: Reading,
  cells: Cells,
  cell: number,
  type: string,
): Role | null {
  let verb = cell - 1;
  while (verb >= 0 && cell - verb <= DEPUTY_REACH && hasAnyTag(cells, verb, BETWEEN)) verb--;
  if (verb < 1 || !isDeputing(reading, cells, verb)) return null;
  let sender = verb - 1;
  while (sender > 0 && verb - sender <= LINK_REACH && isLink(reading, cells, sender)) sender--;
  if (!hasAnyTag(cells, sender, SENDER)) return null;
  const role = roleAt(reading, cells, sender, type);
  return TAKEN_OVER.has(role) ? role : null;
}

/** Cells between whoever sends somebody and "diwakili", at most: ", yang di wakili". */
const LINK_REACH = 3;

const SENDER = maskOf(Tag.Title, Tag.Name, Tag.Region, Tag.Proper);

const isLink = (reading: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Comma) ||
  hasTag(cells, i, Tag.Locative) ||
  isWord(reading, cells.from[i]!, WordFlag.subordinator);

/** "diwakili", "di wakili". */
function isDeputing(reading: Reading, cells: Cells, i: number): boolean {
  const { absentCues } = reading.knowledge.lexicon;
  const word = wordAt(reading, cells, i);
  const whole = hasTag(cells, i - 1, Tag.Locative)
    ? `${wordAt(reading, cells, i - 1)}${word}`
    : word;
  return absentCues.get(whole) === 'behind-never';
}
