/** Heads of bodies that are agencies of their own; only `kliping/deep` asks. */
import { fold } from '../../document/tokens.js';
import type { Lexicon } from '../../gazetteer/lexicon.js';
import { onceFor } from '../release.js';

/** "dinas", "badan": the heads, folded, whatever body they belong to. */
export const agencyHeads = onceFor(
  ({ data }: Lexicon): ReadonlySet<string> =>
    new Set(data.units.flatMap(({ alone }) => (alone ? [fold(alone)] : []))),
);
