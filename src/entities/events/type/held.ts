/** Releases whose words are too few for a type, and whose lead yet tells of a deed and its day. */
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { hasAnyTag } from '../../../grammar/cells.js';
import { At, groundOf } from '../../../mentions/ground.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import { REPORTED } from './context.js';
import type { WeighedSentence } from '../sentences.js';
import type { Votes } from './votes.js';

/**
 * The type that the sentences of the lead speak for most when one of them tells, on a day and
 * without reporting anybody's words, that something was held, given or visited; else null.
 */
export function heldType(
  reading: Reading,
  weighed: readonly WeighedSentence[],
  { byType }: Votes,
): string | null {
  const told = weighed.some(
    ({ sentence, voting, title }) => voting && !title && tellsDeed(reading, sentence),
  );
  if (!told) return null;
  let best = 'other';
  for (const [type, score] of byType) if (score > (byType.get(best) ?? 0)) best = type;
  return best;
}

function tellsDeed(reading: Reading, sentence: number): boolean {
  const cells = reading.cells[sentence]!;
  for (let i = 0; i < cells.length; i++) if (hasAnyTag(cells, i, REPORTED)) return false;
  const { from, to } = reading.document.sentences[sentence]!;
  const { bits } = groundOf(reading);
  let day = false;
  let deed = false;
  for (let i = from; i < to; i++) {
    day ||= (bits[i]! & At.dayStart) !== 0;
    deed ||= isWord(reading, i, WordFlag.located) || isDeed(reading, i);
  }
  return day && deed;
}

/** Weaker verbs tell of what somebody thinks or is up to, but for giving: "memberikan makanan tambahan". */
const DEED = 2;

function isDeed(reading: Reading, token: number): boolean {
  const mark = markAt(reading.tagged, token, EntryType.eventVerb);
  if (!mark) return false;
  const { type, role, strength } = reading.knowledge.lexicon.data.eventVerbs[mark.row]!;
  return role !== null && (strength >= DEED || (type === null && role === 'giver'));
}
