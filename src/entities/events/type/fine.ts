/**
 * Which type the main event has, by signs for and against each type, weighed by `data/events/type-signs.tsv`. The core
 * leaves it to the votes alone; only `kliping/deep` has the weights.
 */
import type { TYPE_SIGNS } from '../../../gazetteer/compiled.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { hasAnyTag, maskOf } from '../../../grammar/cells.js';
import { Tag } from '../../../grammar/tags.js';
import type { QuoteCandidate } from '../../../mentions/quotes/quotes.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import { isQuoted } from '../../discourse.js';
import { REPORTED } from './context.js';
import { heldType } from './held.js';
import type { EventNoun } from './nouns.js';
import { SPOKEN_OF } from '../name/beside.js';
import { objectOf, retellNames } from '../name/starts.js';
import { retellNouns } from './nouns-fine.js';
import { retellPlenum } from './plenum.js';
import { programmesOf } from '../name/programme.js';
import { deedsOf } from './occasions.js';
import { addVote, retellVerbs } from './verbs-fine.js';
import type { WeighedSentence } from '../sentences.js';
import type { Votes } from './votes.js';

/** The signs of a type, itself among them: those that do not speak for or against it are missing or 0. */
export type TypeSigns = Readonly<Record<string, number>>;

/** Those beside the type itself. */
type ListedSigns = Readonly<Partial<Record<(typeof TYPE_SIGNS)[number], number>>>;

/** The type that most speaks for once the nouns are told again, or null for a release that only reports what somebody said. */
export function mainType(
  reading: Reading,
  weighed: readonly WeighedSentence[],
  votes: Votes,
  quotes: readonly QuoteCandidate[],
): string | null {
  retellNouns(reading, weighed, votes);
  retellVerbs(reading, weighed, quotes, votes);
  retellPlenum(reading, weighed, votes);
  votes.nouns.push(...programmesOf(reading, weighed, votes.nouns));
  // "menggelar lomba …, katanya usai menyerahkan bantuan": that was something else.
  const deeds = objectOf(votes.nouns, weighed) ? [] : deedsOf(reading, weighed, quotes);
  for (const deed of deeds) {
    votes.nouns.push(deed);
    addVote(votes, deed.type, deed.score);
  }
  const { typeSigns } = reading.knowledge.lexicon;
  let best: string | null = null;
  let bestSum = -Infinity;
  // "menggelar kegiatan Siak Bersih": whatever it is, it was held.
  const object = objectOf(votes.nouns, weighed, '');
  const held = object && !reports(reading, object, REPORTED);
  for (const [type, signs] of signsOfTypes(reading, weighed, votes, quotes)) {
    if (held && type === STATEMENT) continue;
    let sum = 0;
    for (const sign in signs) sum += signs[sign]! * (typeSigns?.get(sign) ?? 0);
    if (sum > bestSum) [best, bestSum] = [type, sum];
  }
  retellNames(reading, weighed, votes, best ?? STATEMENT, quotes);
  return best === STATEMENT ? null : best;
}

const STATEMENT = 'statement';

/** What takes place without a word for an event. */
const UNTOLD = 'other';

/** The types that any word speaks for, "other" and "statement", with their signs; each type is a sign of its own. */
export function signsOfTypes(
  reading: Reading,
  weighed: readonly WeighedSentence[],
  votes: Votes,
  quotes: readonly QuoteCandidate[],
): Map<string, TypeSigns> {
  const { byType, nouns, verb } = votes;
  const first = weighed.find(({ title }) => !title)?.sentence;
  const signs = new Map<string, TypeSigns>();
  for (const [type, score] of new Map([[UNTOLD, 0], ...byType])) {
    const own = nouns.filter((noun) => noun.type === type);
    const listed: ListedSigns = {
      votes: Math.log1p(score),
      occasion: Number(own.some(({ occasion }) => occasion)),
      opens: Number(own.some((noun) => !noun.aside && opens(reading, noun))),
      verbs: Number(score > 0 && own.length === 0),
      acts: Number(verb?.type === type && verb.sentence === first),
    };
    signs.set(type, { [type]: 1, ...listed });
  }
  const listed = signsOfStatement(reading, weighed, votes, quotes);
  return signs.set(STATEMENT, { [STATEMENT]: 1, ...listed });
}

/** "Sosialisasi itu digelar …": its words open the sentence. */
const opens = ({ document }: Reading, { from, sentence }: EventNoun): boolean =>
  document.sentences[sentence]!.from === from;

/** What speaks for and against a release that only reports what somebody said. */
function signsOfStatement(
  reading: Reading,
  weighed: readonly WeighedSentence[],
  votes: Votes,
  quotes: readonly QuoteCandidate[],
): ListedSigns {
  const { nouns } = votes;
  const body = weighed.filter(({ title }) => !title);
  const lead = new Set(body.flatMap(({ sentence, voting }) => (voting ? sentence : [])));
  const held = new Set(nouns.filter(isHeld).map(({ sentence }) => sentence));
  const [first, second] = body;
  return {
    unquoted: Number(quotes.length === 0),
    deeds: Number(heldType(reading, weighed, votes) !== null),
    definite: Number(
      body.some((place) => pointsBack(reading, place, quotes)) ||
        nouns.some((noun) => isFramed(reading, noun)),
    ),
    saidAt: Number(nouns.some(({ occasion, sentence }) => occasion && lead.has(sentence))),
    reports: Number(reports(reading, first) && !held.has(first!.sentence)),
    reportsNext: Number(reports(reading, second)),
  };
}

/** Held by itself, and not what something was said at, or told aside. */
const isHeld = (noun: EventNoun): boolean =>
  noun.held &&
  noun.strength > 1 &&
  !(noun.title || noun.aside || noun.background || noun.inside || noun.occasion);

/** "Kegiatan ini", "acara tersebut": something that was held. */
function pointsBack(
  reading: Reading,
  { sentence }: WeighedSentence,
  quotes: readonly QuoteCandidate[],
): boolean {
  const { from, to } = reading.document.sentences[sentence]!;
  if (!(reading.tagged.bitsIn[sentence]! & WordFlag.eventLead)) return false;
  for (let i = from; i < to; i++) {
    const points =
      isWord(reading, i, WordFlag.eventLead) && isWord(reading, i + 1, WordFlag.deictic);
    if (points && !isQuoted(reading, i, quotes)) return true;
  }
  return false;
}

const REPORTING = maskOf(Tag.Reporting);

/** "Dalam peninjauan tersebut", "Pada penyerahan itu": what was done there, but for what all speak of ("pada kampanye ini"). */
const isFramed = (reading: Reading, { from, to, type }: EventNoun): boolean =>
  !SPOKEN_OF.has(type) &&
  isWord(reading, to, WordFlag.deictic) &&
  markAt(reading.tagged, from - 1, EntryType.occasionCue)?.length === 1;

/** "mengatakan", "ujar" in the sentence. */
function reports(
  reading: Reading,
  place: { sentence: number } | undefined,
  words = REPORTING,
): boolean {
  if (!place) return false;
  const cells = reading.cells[place.sentence]!;
  for (let i = 0; i < cells.length; i++) if (hasAnyTag(cells, i, words)) return true;
  return false;
}
