/** What a plenary of a commission decided, which is what the release is about; only `kliping/deep` tells. */
import type { Reading } from '../../../mentions/release.js';
import { cueAtToken } from './incidental.js';
import { type EventNoun } from './nouns.js';
import type { WeighedSentence } from '../sentences.js';
import { addVote } from './verbs-fine.js';
import { OBJECT, objectOf, type Votes } from './votes.js';

/** What plenaries are held for: who stands, who votes, who has won. */
const DECIDED = ['determination', 'counting', 'result'];

/** What its words must count for, at least. */
const TOLD = 2.5;

const PLENARY = 'plenary';

/** "menetapkan tiga pasangan calon melalui rapat pleno", "rekapitulasi suara …. Pleno itu …": the plenary is of the type of what it decided. */
export function retellPlenum(
  reading: Reading,
  weighed: readonly WeighedSentence[],
  votes: Votes,
): void {
  const told = (type: string): number => votes.byType.get(type) ?? 0;
  const decided = DECIDED.reduce((best, type) => (told(type) > told(best) ? type : best));
  if (told(decided) < TOLD) return;
  const object = objectOf(votes.nouns, weighed);
  for (const noun of votes.nouns) {
    if (noun.type !== PLENARY || !isPlenum(reading, noun)) continue;
    noun.type = decided;
    const score = noun.score + (noun === object ? OBJECT : 0);
    if (noun.late) continue;
    addVote(votes, PLENARY, -score);
    addVote(votes, decided, score);
  }
}

/** "rapat pleno", and no "rapat paripurna" of a council. */
function isPlenum(reading: Reading, { from, to }: EventNoun): boolean {
  for (let i = from; i < to; i++) if (cueAtToken(reading, i) === 'plenum') return true;
  return false;
}
