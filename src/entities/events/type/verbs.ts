/** Event verbs ("melantik", "meresmikan") of a sentence, each with its score. */
import { Shape } from '../../../document/tokens.js';
import { EntryType } from '../../../gazetteer/lexicon.js';
import { markAt, typeBit } from '../../../gazetteer/tagger.js';
import type { Cells } from '../../../grammar/cells.js';
import type { QuoteCandidate } from '../../../mentions/quotes/quotes.js';
import type { Reading } from '../../../mentions/release.js';
import { isQuoted } from '../../discourse.js';
import { isAsked, isBackground, isChunk, isSubordinate } from './context.js';
import type { WeighedSentence } from '../sentences.js';

export interface EventVerb {
  type: string;
  /** Tokens of the verb. */
  from: number;
  to: number;
  sentence: number;
  score: number;
}

const VERB = typeBit(EntryType.eventVerb);

/** The event verbs of a sentence, in order. */
export function verbsOf(
  reading: Reading,
  place: WeighedSentence,
  quotes: readonly QuoteCandidate[],
): EventVerb[] {
  const found: EventVerb[] = [];
  if (!(reading.tagged.typesIn[place.sentence]! & VERB)) return found;
  const cells = reading.cells[place.sentence]!;
  for (let c = 0; c < cells.length; c++) {
    const verb = verbAt(reading, cells, c, place, quotes);
    if (verb) found.push(verb);
  }
  return found;
}

function verbAt(
  reading: Reading,
  cells: Cells,
  c: number,
  { sentence, weight, title }: WeighedSentence,
  quotes: readonly QuoteCandidate[],
): EventVerb | null {
  const token = cells.from[c]!;
  const mark = markAt(reading.tagged, token, EntryType.eventVerb);
  if (!mark || isChunk(cells, c) || isQuoted(reading, token, quotes)) return null;
  const { type, strength } = reading.knowledge.lexicon.data.eventVerbs[mark.row]!;
  if (type === null || markAt(reading.tagged, token, EntryType.eventNoun)) return null;
  const flags = reading.document.tokens.flags[token]!;
  // Headline roots ("Buka", "Gelar") are verbs only in headlines.
  if (!title && flags & Shape.cap && !(flags & Shape.sentenceStart)) return null;
  const later =
    isSubordinate(reading, cells, c) ||
    isBackground(reading, cells, c) ||
    isAsked(reading, cells, c);
  return {
    type,
    from: token,
    to: token + mark.length,
    sentence,
    score: (strength - 0.7) * weight * (later ? 0.3 : 1),
  };
}
