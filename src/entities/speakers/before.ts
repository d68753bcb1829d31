/** Speakers of whom the text tells in front of their quotes: X mengatakan, "…". */
import { hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { subject } from '../subject.js';
import { SPEAKER_REACH } from './behind.js';
import { salient } from './salient.js';
import {
  isLineApart,
  isReporting,
  placeAt,
  referenceFrom,
  type Saying,
  type Speaker,
  tokensOf,
} from './saying.js';

/** Cells from a reporting verb to the quote that it introduces, at most. */
const CUE_REACH = 6;

/** X mengatakan, "…" — or the sentence before tells who is speaking, or the one behind does. */
export function before(saying: Saying): Speaker | null {
  const { reading, discourse, quote, previous, last } = saying;
  const place = placeAt(saying, quote.outerStart);
  if (!place) return null;
  const told = demikian(saying);
  if (told) return told;
  const { sentence, cells } = place;
  const introduced = discourse.references[sentence]!.filter(({ cell }) => cell < place.cell);
  let cue: Speaker['cue'] = null;
  for (let i = Math.max(0, place.cell - CUE_REACH); i < place.cell; i++)
    if (isReporting(cells, i)) cue = tokensOf(cells, i);
  if (introduced.length > 0)
    return { person: subject(reading, cells, introduced), basis: cue ? 'stated' : 'inferred', cue };
  const { text } = reading.document;
  if (previous && text.slice(previous.outerEnd, quote.outerStart).trim().length < 4)
    return { person: last!.person, basis: 'inferred', cue: null };
  return salient(saying, sentence, cue);
}

/** Cells behind a quote in which "Demikian disampaikan" stands. */
const PASSIVE_REACH = 5;

/** "…". Demikian disampaikan Ketua KPU X: a passive right behind the quote names its speaker. */
function demikian(saying: Saying): Speaker | null {
  const { reading, quote } = saying;
  let place = placeAt(saying, quote.outerEnd);
  if (!place) return null;
  const { sentence, cells, cell } = place;
  const next = reading.cells[sentence + 1];
  if (next && cell === cells.length - 1 && hasTag(cells, cell, Tag.Period))
    place = { sentence: sentence + 1, cells: next, cell: 0 };
  if (isLineApart(saying, place)) return null;
  const end = Math.min(place.cells.length, place.cell + PASSIVE_REACH);
  for (let i = place.cell; i < end; i++) {
    if (!hasTag(place.cells, i, Tag.Passive)) continue;
    const named = referenceFrom(saying, { ...place, cell: i + 1 }, SPEAKER_REACH);
    return named && { person: named.person, basis: 'stated', cue: tokensOf(place.cells, i) };
  }
  return null;
}
