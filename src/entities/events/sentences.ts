/** The sentences that an event is read off, and how much each of them counts. */
import type { QuoteCandidate } from '../../mentions/quotes/quotes.js';
import { At, groundOf } from '../../mentions/ground.js';
import { isWord, type Reading } from '../../mentions/release.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { isQuoted } from '../discourse.js';

export interface WeighedSentence {
  sentence: number;
  weight: number;
  /** Whether the sentence is the headline. */
  title: boolean;
  /** Whether its words tell what the release is about; later sentences only tell where and when. */
  voting: boolean;
}

/** Weights of the sentences of the body that can tell what the release is about. */
const LEAD = [2.5, 1.8, 1.3, 1, 0.8];

/** Weight of a sentence behind those, and how many of them are read. */
const LATE = 0.3;
const MOST_LATE = 12;

/** Weight of the first sentence that says what was held on which day, when it stands behind the lead. */
const ANCHOR = 2;

/** Sentences in reading order with their weight: headline, caption, lead. */
export function weigh(reading: Reading, quotes: readonly QuoteCandidate[]): WeighedSentence[] {
  const { sections, sectionOf, sentences } = reading.document;
  const weighed: WeighedSentence[] = [];
  let body = 0;
  let late = 0;
  let anchored = false;
  for (let s = 0; s < sentences.length; s++) {
    const kind = sections[sectionOf[s]!]!.kind;
    if (kind === 'title') weighed.push({ sentence: s, weight: 3, title: true, voting: true });
    else if (kind === 'caption')
      weighed.push({ sentence: s, weight: 1, title: false, voting: true });
    if (kind !== 'body') continue;
    // A day told earlier, be it a mere weekday, is that of the release's own event.
    const early = !anchored;
    anchored ||= hasDate(reading, s);
    if (body < LEAD.length && !isQuoted(reading, sentences[s]!.from, quotes))
      weighed.push({ sentence: s, weight: LEAD[body++]!, title: false, voting: true });
    else if (early && anchored && late < MOST_LATE && isAnchor(reading, s, quotes))
      weighed.push({ sentence: s, weight: ANCHOR, title: false, voting: true });
    else if (late++ < MOST_LATE)
      weighed.push({ sentence: s, weight: LATE, title: false, voting: false });
  }
  return weighed;
}

/** A date of any kind stands in the sentence. */
function hasDate(reading: Reading, sentence: number): boolean {
  const { from, to } = reading.document.sentences[sentence]!;
  const { bits } = groundOf(reading);
  for (let i = from; i < to; i++) if (bits[i]! & At.date) return true;
  return false;
}

/** "Bertempat di Pendopo, Selasa (10/12), … menggelar sosialisasi": background came first. */
function isAnchor(reading: Reading, sentence: number, quotes: readonly QuoteCandidate[]): boolean {
  const { from, to } = reading.document.sentences[sentence]!;
  if (isQuoted(reading, from, quotes)) return false;
  const { bits } = groundOf(reading);
  let day = false;
  let held = false;
  for (let i = from; i < to; i++) {
    day ||= (bits[i]! & At.dayStart) !== 0;
    held ||= isWord(reading, i, WordFlag.located) || isHolding(reading, i);
  }
  return day && held;
}

/** "menggelar", "dihadiri": verbs of any event, strong enough to tell of one. */
function isHolding(reading: Reading, token: number): boolean {
  const mark = markAt(reading.tagged, token, EntryType.eventVerb);
  if (!mark) return false;
  const { type, strength } = reading.knowledge.lexicon.data.eventVerbs[mark.row]!;
  return type === null && strength >= HOLDS;
}

/** Verbs of this strength tell of an event by themselves. */
const HOLDS = 3;

/** Sentences that tell what the release is about. */
export const leadOf = (weighed: readonly WeighedSentence[]): ReadonlySet<number> =>
  new Set(weighed.filter(({ voting }) => voting).map(({ sentence }) => sentence));
