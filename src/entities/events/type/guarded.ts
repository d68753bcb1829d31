/** Nouns of what is only inspected or guarded, which only `kliping/deep` tells apart. */
import { foldedAt } from '../../../document/tokens.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { type Cells, hasTag } from '../../../grammar/cells.js';
import { Tag } from '../../../grammar/tags.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import type { EventNoun } from './nouns.js';
import { cueAt } from './incidental.js';
import { LEAST, setAside } from './nouns-fine.js';
import { addVote } from './verbs-fine.js';
import type { Votes } from './votes.js';

/** Cells between "memantau" and what is inspected, at most: "memantau langsung jalannya pelaksanaan". */
const INSPECTED_REACH = 4;

/** "meninjau penyelenggaraan pilkades", "memantau jalannya rapat": what somebody inspects; but "meninjau simulasi". */
export function isInspected(
  reading: Reading,
  cells: Cells,
  c: number,
  { type }: EventNoun,
): boolean {
  if (type === INSPECTION) return false;
  let course = false;
  for (let i = c - 1; i >= 0 && c - i <= INSPECTED_REACH && hasTag(cells, i, Tag.Lower); i--) {
    const mark = markAt(reading.tagged, cells.from[i]!, EntryType.eventVerb);
    if (mark)
      return course && reading.knowledge.lexicon.data.eventVerbs[mark.row]!.type === INSPECTION;
    const cue = cueAt(reading, cells, i);
    course ||= cue === 'course' || cue === 'course-of' || cue === 'preparing';
  }
  return false;
}

const INSPECTION = 'inspection';

/** "pengamanan dalam rangka penyerahan sertifikat": the event is what is guarded, and its name that of the event. */
export function retellGuarded(reading: Reading, votes: Votes): void {
  const { document, knowledge } = reading;
  const { nouns } = votes;
  for (const [i, noun] of nouns.entries()) {
    const next = nouns[i + 1];
    const word = foldedAt(document.tokens, document.text, noun.from);
    if (!next || knowledge.lexicon.incidentalCues?.get(word) !== 'guarding') continue;
    if (next.sentence !== noun.sentence || next.from - noun.to > GUARDED_REACH) continue;
    if (!isWord(reading, next.from - 1, WordFlag.topical) && !next.inside) continue;
    const { score } = noun;
    const { held, within, aside } = noun;
    Object.assign(next, { held, within, aside, inside: false, weight: undefined });
    const told = Math.max(next.score, score);
    if (!next.late && next.type !== '') addVote(votes, next.type, told - next.score);
    next.score = told;
    setAside(noun, LEAST);
    noun.weight = NO_NAME;
    if (!noun.late && noun.type !== '') addVote(votes, noun.type, noun.score - score);
  }
}

/** Tokens between what is done for an event and the event, at most: "pengamanan dalam rangka kegiatan". */
const GUARDED_REACH = 4;

/** What speaks against the name of what is no event of its own. */
const NO_NAME = -100;
