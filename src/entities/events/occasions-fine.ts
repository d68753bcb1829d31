/** Visits at which somebody spoke, "katanya saat meninjau pasar", which only `kliping/deep` reads as the event. */
import type { EventVerbRow } from '../../gazetteer/compiled.js';
import { EntryType } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { type Cells, hasAnyTag } from '../../grammar/cells.js';
import type { QuoteCandidate } from '../../mentions/quotes.js';
import type { Reading } from '../../mentions/release.js';
import { isQuoted } from '../discourse.js';
import { REPORTED } from './context.js';
import { atLeast, type EventNoun, scoreOf } from './nouns.js';
import type { WeighedSentence } from './sentences.js';
import { isPassiveAt } from './roles.js';
import { isVisited } from './venue-end.js';

/** The verbs of visiting in the sentences, as nouns that name nothing. */
export function visitsOf(
  reading: Reading,
  weighed: readonly WeighedSentence[],
  quotes: readonly QuoteCandidate[],
): EventNoun[] {
  const found: EventNoun[] = [];
  for (const place of weighed) {
    if (place.title) continue;
    const cells = reading.cells[place.sentence]!;
    for (let c = 1; c < cells.length; c++)
      if (isVisit(reading, cells, c) && !isQuoted(reading, cells.from[c]!, quotes))
        found.push(visitOf(reading, cells, c, place));
  }
  return found;
}

/** Cells between the verb that reports and the visit, at most. */
const SAID_REACH = 14;

/** Strength of a verb that means a visit and nothing else. */
const STRONG = 3;

/** "kata Bupati saat meninjau pasar", but not "saat ditemui". */
function isVisit(reading: Reading, cells: Cells, c: number): boolean {
  const token = cells.from[c]!;
  if (!isVisited(reading, token) || rowAt(reading, token).strength < STRONG) return false;
  if (isPassiveAt(reading, token)) return false;
  const told = [1, 2, 3].some(
    (length) => markAt(reading.tagged, token - length, EntryType.occasionCue)?.length === length,
  );
  for (let i = c - 1; told && i >= 0 && c - i <= SAID_REACH; i--)
    if (hasAnyTag(cells, i, REPORTED)) return true;
  return false;
}

const rowAt = ({ knowledge, tagged }: Reading, token: number): EventVerbRow =>
  knowledge.lexicon.data.eventVerbs[markAt(tagged, token, EntryType.eventVerb)!.row]!;

function visitOf(reading: Reading, cells: Cells, c: number, place: WeighedSentence): EventNoun {
  const from = cells.from[c]!;
  const told = { ...place, voting: true };
  return {
    type: rowAt(reading, from).type!,
    strength: STRONG,
    from,
    to: from + 1,
    nameTo: from + 1,
    sentence: place.sentence,
    score: scoreOf(reading, from, STRONG, atLeast(told), true),
    held: true,
    within: true,
    occasion: true,
    behind: false,
    background: false,
    aside: false,
    late: !place.voting,
    led: false,
    title: false,
    inside: false,
    inner: null,
  };
}
