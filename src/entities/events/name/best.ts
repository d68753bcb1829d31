/** Which of the words for events name the main event: signs for and against, weighed by `data/events/name-signs.tsv`. */
import { Shape } from '../../../document/tokens.js';
import { At, groundOf } from '../../../mentions/ground.js';
import type { Reading } from '../../../mentions/release.js';
import { isHow } from './name.js';
import type { EventNoun } from '../type/nouns.js';

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
  // "… dalam rangka Rapat Paripurna Hari Jadi. Rapat Paripurna ini digelar …": one and the same.
  const plain = new Set<number>();
  for (const { from, aside } of nouns) if (!aside) plain.add(id[from]!);
  const seen = new Set<number>();
  let best: EventNoun | null = null;
  // The sum that every name has to beat.
  let bestScore = nameSigns[0]!;
  for (const noun of nouns) {
    const head = id[noun.from]!;
    const signs = signsOf(reading, noun, type, !seen.has(head), !plain.has(head));
    seen.add(head);
    const score = signs.reduce<number>(
      (sum, sign, i) => sum + Number(sign) * nameSigns[i + 1]!,
      noun.weight ?? 0,
    );
    if (score > bestScore && noun.nameTo - noun.from > 1 && !isHow(reading, noun.from)) {
      best = noun;
      bestScore = score;
    }
  }
  return best;
}

/** What speaks for and against the name of a noun: the `NAME_SIGNS` behind "none", in their order. */
const signsOf = (
  reading: Reading,
  noun: EventNoun,
  type: string,
  first: boolean,
  aside: boolean,
): (boolean | number)[] => [
  ...lookOf(reading, noun),
  noun.type === type && type !== 'statement',
  noun.inner === type,
  noun.within,
  noun.held && !noun.late && !noun.title,
  noun.behind,
  noun.occasion,
  noun.strength === 0,
  noun.strength > 2,
  noun.strength === 1,
  noun.title,
  first,
  noun.late,
  aside,
  noun.background,
  noun.inside,
  noun.type === 'enforcement',
  noun.type === 'statement',
];

/** Signs of how the name is written: capital, opening, number, region, words. */
function lookOf(reading: Reading, { from, to, nameTo, title }: EventNoun): (boolean | number)[] {
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
  return [cap && !opens, cap && opens, number, region, Math.min((nameTo - to) / MANY_WORDS, 1)];
}
