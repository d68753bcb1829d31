/** Words beside an event that tell what it is to the release; only `kliping/deep` has the table. */
import { foldedAt } from '../../../document/tokens.js';
import type { IncidentalCue } from '../../../gazetteer/compiled.js';
import type { Cells } from '../../../grammar/cells.js';
import type { Reading } from '../../../mentions/release.js';

/** What a token makes of the event beside it; undefined of other words. */
export const cueAtToken = (
  { document, knowledge }: Reading,
  token: number,
): IncidentalCue | undefined =>
  knowledge.lexicon.incidentalCues?.get(foldedAt(document.tokens, document.text, token));

/** What the first word of a cell makes of the event beside it; undefined of other words and outside the row. */
export const cueAt = (reading: Reading, cells: Cells, i: number): IncidentalCue | undefined =>
  i < 0 || i >= cells.length ? undefined : cueAtToken(reading, cells.from[i]!);
