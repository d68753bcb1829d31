/** Speakers of whom the text tells in front of their quotes: X mengatakan, "…". */
import { subject } from '../subject.js';
import { salient } from './salient.js';
import { isReporting, placeAt, type Saying, type Speaker, tokensOf } from './saying.js';

/** Cells from a reporting verb to the quote that it introduces, at most. */
const CUE_REACH = 6;

/** X mengatakan, "…" — or the sentence before tells who is speaking, or the one behind does. */
export function before(saying: Saying): Speaker | null {
  const { reading, discourse, quote, previous, last } = saying;
  const place = placeAt(saying, quote.outerStart);
  if (!place) return null;
  const told = reading.knowledge.fine?.speakerNext(saying);
  if (told) return told;
  const { sentence, cells } = place;
  const introduced = discourse.references[sentence]!.filter(({ cell }) => cell < place.cell);
  let cue: Speaker['cue'] = null;
  for (let i = place.cell - CUE_REACH; i < place.cell; i++)
    if (isReporting(cells, i)) cue = tokensOf(cells, i);
  if (introduced.length > 0)
    return { person: subject(reading, cells, introduced), basis: cue ? 'stated' : 'inferred', cue };
  const { text } = reading.document;
  if (previous && text.slice(previous.outerEnd, quote.outerStart).trim().length < 4)
    return { person: last!.person, basis: 'inferred', cue: null };
  return salient(saying, sentence, cue);
}
