/** Verbs of events told again: what is only the purpose, and that who was determined had won; for `kliping/deep` alone. */
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import type { QuoteCandidate } from '../../../mentions/quotes/quotes.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import { isFeastVerb } from './feasts.js';
import { cueAtToken } from './incidental.js';
import { isRetold } from './plans.js';
import type { WeighedSentence } from '../sentences.js';
import { type EventVerb, verbsOf } from './verbs.js';
import type { Votes } from './votes.js';

/** Adds to the votes for a type; one that is left with none is no choice. */
export function addVote({ byType }: Votes, type: string, score: number): void {
  const sum = (byType.get(type) ?? 0) + score;
  if (sum > SMALLEST) byType.set(type, sum);
  else byType.delete(type);
}

const SMALLEST = 1e-9;

/** What a verb counts that tells what something was held for, or what came long before. */
const ASIDE = 0.3;

/** Types whose words are those of a result where who has won is determined. */
const DETERMINED = new Set(['determination', 'plenary']);

const RESULT = 'result';

/** Tells the verbs of the sentences that vote again, and what was determined. */
export function retellVerbs(
  reading: Reading,
  weighed: readonly WeighedSentence[],
  quotes: readonly QuoteCandidate[],
  votes: Votes,
): void {
  let chosen = votes.nouns.some(
    ({ type, late, to, nameTo }) => DETERMINED.has(type) && !late && choosesIn(reading, to, nameTo),
  );
  let best: EventVerb | null = null;
  for (const place of weighed) {
    if (!place.voting) continue;
    for (const verb of verbsOf(reading, place, quotes)) {
      const { type, score, to } = verb;
      if (isSince(reading, verb) || isFeastVerb(reading, verb.from, verb.sentence)) {
        addVote(votes, type, -score);
        continue;
      }
      if (isAside(reading, verb) || isRetold(reading, verb.sentence)) verb.score *= ASIDE;
      if (type === 'determination' && choosesIn(reading, to, sentenceEnd(reading, place, to))) {
        verb.type = RESULT;
        chosen = true;
      }
      addVote(votes, type, -score);
      addVote(votes, verb.type, verb.score);
      if (!best || verb.score > best.score) best = verb;
    }
  }
  votes.verb = best;
  if (!chosen) return;
  for (const noun of votes.nouns) {
    if (!DETERMINED.has(noun.type)) continue;
    if (!noun.late) {
      addVote(votes, noun.type, -noun.score);
      addVote(votes, RESULT, noun.score);
    }
    noun.type = RESULT;
  }
}

/** "dalam rangka memperingati Hari Jadi", "Sambut memperingati …": what something was held for; "tahun lalu diresmikan": long before. */
function isAside(reading: Reading, { from, sentence }: EventVerb): boolean {
  const { document, tagged } = reading;
  const cue = from > 0 ? cueAtToken(reading, from - 1) : undefined;
  if (cue === 'past' || cue === 'beside') return true;
  // "Semarakkan Hari Jadi, warga menggelar …"
  if (document.sentences[sentence]!.from === from && cueAtToken(reading, from) === 'beside')
    return true;
  return (
    isWord(reading, from - 1, WordFlag.topical) && !markAt(tagged, from - 1, EntryType.occasionCue)
  );
}

/** "Sejak diresmikan pada 2018, pasar itu sepi": how long something has lasted, and nothing that the release reports. */
const isSince = (reading: Reading, { from }: EventVerb): boolean =>
  from > 0 && cueAtToken(reading, from - 1) === 'since';

/** Tokens between "menetapkan" and "terpilih", at most. */
const CHOSEN_REACH = 24;

const sentenceEnd = ({ document }: Reading, { sentence }: WeighedSentence, from: number): number =>
  Math.min(document.sentences[sentence]!.to, from + CHOSEN_REACH);

/** "menetapkan … sebagai Bupati terpilih", but "menetapkan jadwal pelantikan Bupati terpilih". */
function choosesIn(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (cueAtToken(reading, i) === 'chosen') return true;
    if (markAt(reading.tagged, i, EntryType.eventNoun)) return false;
  }
  return false;
}
