/** Which of the words for events name the main event: signs for and against, weighed by `data/events/name-signs.tsv`. */
import { Shape } from '../../document/tokens.js';
import { EntryType } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { At, groundOf } from '../../mentions/ground.js';
import type { Reading } from '../../mentions/release.js';
import type { EventNoun } from './nouns.js';

/** Words behind the noun from which on further ones tell nothing more. */
const MANY_WORDS = 8;

/**
 * The noun whose name speaks most for itself, or null when none says enough.
 *
 * @param type type of the main event
 */
export function bestName(
  nouns: readonly EventNoun[],
  type: string,
  reading: Reading,
): EventNoun | null {
  const { nameSigns } = reading.knowledge.lexicon.data;
  const { id } = reading.document.tokens;
  // "Rapat Koordinasi …": how many names begin with "rapat".
  const heads = new Map<number, number>();
  // "… dalam rangka Rapat Paripurna Hari Jadi. Rapat Paripurna ini digelar …": one and the same.
  const plain = new Set<number>();
  for (const { from, aside } of nouns) {
    heads.set(id[from]!, (heads.get(id[from]!) ?? 0) + 1);
    if (!aside) plain.add(id[from]!);
  }
  const seen = new Set<number>();
  let best: EventNoun | null = null;
  let bestScore = nameSigns['none']!;
  for (const noun of nouns) {
    const head = id[noun.from]!;
    const signs: Record<string, boolean | number> = {
      ...lookOf(reading, noun),
      same: noun.type === type && type !== 'statement',
      inner: noun.type !== type && noun.inner === type,
      held: noun.held,
      heldInLead: noun.held && !noun.late && !noun.title,
      behind: noun.behind,
      occasion: noun.occasion,
      unlisted: noun.strength === 0,
      strong: noun.strength > 2,
      weak: noun.strength === 1,
      title: noun.title,
      first: !seen.has(head),
      repeated: heads.get(head)! > 1,
      late: noun.late,
      aside: !plain.has(head),
      background: noun.background,
      inside: noun.inside,
      enforcement: noun.type === 'enforcement',
      statement: noun.type === 'statement',
    };
    seen.add(head);
    if (noun.nameTo - noun.from < 2 || isOnline(reading, noun)) continue;
    let score = 0;
    for (const sign in signs) score += Number(signs[sign]) * nameSigns[sign]!;
    if (score > bestScore) {
      best = noun;
      bestScore = score;
    }
  }
  return best;
}

/** Signs of how the name is written. */
function lookOf(
  reading: Reading,
  { from, to, nameTo, title }: EventNoun,
): Record<string, boolean | number> {
  const { flags } = reading.document.tokens;
  const { bits } = groundOf(reading);
  const cap = !title && (flags[from]! & Shape.cap) !== 0;
  const opens = (flags[from]! & Shape.sentenceStart) !== 0;
  let number = false;
  let region = false;
  for (let i = from; i < nameTo; i++) {
    number ||= (flags[i]! & Shape.digit) !== 0;
    region ||= (bits[i]! & At.regionStart) !== 0;
  }
  return {
    capital: cap && !opens,
    opening: cap && opens,
    number,
    region,
    words: Math.min(nameTo - to, MANY_WORDS) / MANY_WORDS,
  };
}

/** "melalui Zoom Meeting": how one joined, and not what. */
const isOnline = ({ tagged }: Reading, { from }: EventNoun): boolean =>
  (markAt(tagged, from, EntryType.onlineCue)?.length ?? 0) > 1;
