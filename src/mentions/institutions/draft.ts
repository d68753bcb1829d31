/** The candidate that rules of `kliping/deep` start from. */
import { hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import type { RuleMatch } from '../../grammar/rule.js';
import type { InstitutionCandidate } from './candidate.js';
import type { Extent } from './extent.js';
import { withoutBrackets } from './names.js';
import { hintRegion } from '../regions/hints.js';
import { type Reading, textOf } from '../release.js';

/** What a rule has found: `undefined`: the cells of the extent, which may have been cut, are read as any others; null: they name no body. */
export type Joined = InstitutionCandidate | null | undefined;

/** What reads the cells that a rule matched; it may cut the extent that it gets. */
export type Join = (reading: Reading, sentence: number, match: RuleMatch, extent: Extent) => Joined;

/** Kind and level of a body that no row tells. */
const UNTOLD: Like = { kind: 'other', level: 'unknown' };

type Like = Pick<InstitutionCandidate, 'kind' | 'level'>;

/**
 * A candidate of the cells of `extent`, the region at its end told.
 *
 * @param like what it is of the kind and level of: a row
 */
export function draftOf(
  reading: Reading,
  sentence: number,
  extent: Extent,
  { kind, level }: Like = UNTOLD,
): InstitutionCandidate {
  const cells = reading.cells[sentence]!;
  const last = extent.to - 1;
  const region = last > extent.from && hasTag(cells, last, Tag.Region) ? cells.ref[last]! : -1;
  const [from, to] = [cells.from[extent.from]!, cells.to[last]!];
  const regionFrom = region < 0 ? to : cells.from[last]!;
  hintRegion(reading, region, 'any');
  return {
    from,
    to,
    sentence,
    regionFrom,
    region,
    name: withoutBrackets(textOf(reading.document, from, regionFrom)),
    acronym: null,
    kind,
    level,
    parent: -1,
    local: false,
    brand: false,
    head: null,
    ownName: undefined,
    written: undefined,
    unit: undefined,
  };
}
