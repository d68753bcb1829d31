/** Openings of what the lead says was held: only `kliping/deep` tells them apart from those of a facility. */
import { LEAST, setAside } from './nouns-fine.js';
import type { EventNoun } from './nouns.js';
import { addVote } from './verbs-fine.js';
import type { Votes } from './votes.js';

const OPENED = 'launch';

/** Nouns of this strength at most tell of the opening of anything: "pembukaan", "pemukulan gong". */
const ANY = 2;

/** What is opened by way of beginning it. */
const BEGUN: ReadonlySet<string> = new Set(['meeting', 'training', 'outreach']);

const isBegun = ({ type, held, late, aside, title }: EventNoun): boolean =>
  BEGUN.has(type) && held && !late && !aside && !title;

/** "Pemkab menggelar pelatihan. … Pembukaan ditandai dengan pemukulan gong": the opening is that of the training. */
export function retellOpened(votes: Votes): void {
  const begun = votes.nouns.find(isBegun);
  if (!begun) return;
  for (const noun of votes.nouns) {
    const isOpening = noun.type === OPENED && noun.strength <= ANY && !noun.title;
    if (!isOpening || noun.from < begun.from) continue;
    const { score } = noun;
    setAside(noun, LEAST);
    if (!noun.late) addVote(votes, OPENED, noun.score - score);
  }
}
