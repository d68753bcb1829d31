/** Deeds at which somebody spoke, "katanya saat meninjau pasar", which only `kliping/deep` reads as the event. */
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag } from '../../../grammar/cells.js';
import { Tag } from '../../../grammar/tags.js';
import type { QuoteCandidate } from '../../../mentions/quotes/quotes.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import { isQuoted } from '../../discourse.js';
import { REPORTED } from './context.js';
import { atLeast, type EventNoun, scoreOf } from './nouns.js';
import type { WeighedSentence } from '../sentences.js';
import { isPassiveAt } from '../roles.js';
import { isVisited } from '../venue/end.js';

/** The verbs in the sentences that tell what was done where somebody spoke, as nouns that name nothing. */
export function deedsOf(
  reading: Reading,
  weighed: readonly WeighedSentence[],
  quotes: readonly QuoteCandidate[],
): EventNoun[] {
  const found: EventNoun[] = [];
  for (const place of weighed) {
    if (place.title) continue;
    const cells = reading.cells[place.sentence]!;
    for (let c = 1; c < cells.length; c++)
      if (isDeed(reading, cells, c, place.voting) && !isQuoted(reading, cells.from[c]!, quotes))
        found.push(deedOf(reading, cells, c, place));
  }
  return found;
}

/** Cells between the verb that reports and the visit, at most. */
const SAID_REACH = 14;

/** Strength of a verb that means one type of event and nothing else. */
const STRONG = 3;

/** "kata Bupati saat meninjau pasar", in the lead "usai melantik pejabat", too; but not "saat ditemui", "dalam menyalurkan bantuan". */
function isDeed(reading: Reading, cells: Cells, c: number, voting: boolean): boolean {
  const token = cells.from[c]!;
  const mark = markAt(reading.tagged, token, EntryType.eventVerb);
  if (mark?.length !== 1 || !hasTag(cells, c, Tag.Lower)) return false;
  const { type, role, strength } = reading.knowledge.lexicon.data.eventVerbs[mark.row]!;
  if (type === null || strength < STRONG || isPassiveAt(reading, token)) return false;
  if (!isVisited(reading, token) && !(voting && role && LEADING.has(role))) return false;
  const told = [1, 2, 3].some(
    (length) => markAt(reading.tagged, token - length, EntryType.occasionCue)?.length === length,
  );
  if (!told || isWord(reading, token - 1, WordFlag.nameGlue)) return false;
  for (let i = c - 1; i >= 0 && c - i <= SAID_REACH; i--)
    if (hasAnyTag(cells, i, REPORTED)) return true;
  return false;
}

/** What somebody does who holds something. */
const LEADING: ReadonlySet<string> = new Set(['opener', 'giver', 'chair']);

function deedOf(reading: Reading, cells: Cells, c: number, place: WeighedSentence): EventNoun {
  const from = cells.from[c]!;
  const told = { ...place, voting: true };
  return {
    type: reading.knowledge.lexicon.data.eventVerbs[
      markAt(reading.tagged, from, EntryType.eventVerb)!.row
    ]!.type!,
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
