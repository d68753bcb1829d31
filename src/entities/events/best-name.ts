/** Which of the words for events name the main event: signs for and against, weighed by `data/events/name-signs.tsv`. */
import { Shape } from '../../document/tokens.js';
import { At, groundOf } from '../../mentions/ground.js';
import type { Reading } from '../../mentions/release.js';
import { isHow } from './name.js';
import type { EventNoun } from './nouns.js';

/** Words behind the noun from which on further ones tell nothing more. */
const MANY_WORDS = 8;

/** Words that may name the event, and what speaks for and against them: the `NAME_SIGNS` behind "none", in their order. */
type NameSigns = [noun: EventNoun, signs: (boolean | number)[]];

/**
 * The words that may name the event, with their signs.
 *
 * @param type type of the main event
 */
function namesOf(nouns: readonly EventNoun[], type: string, reading: Reading): NameSigns[] {
  const { id } = reading.document.tokens;
  // "… dalam rangka Rapat Paripurna Hari Jadi. Rapat Paripurna ini digelar …": one and the same.
  const plain = new Set<number>();
  for (const { from, aside } of nouns) if (!aside) plain.add(id[from]!);
  const seen = new Set<number>();
  const found: NameSigns[] = [];
  for (const noun of nouns) {
    const head = id[noun.from]!;
    const signs = [
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
      !seen.has(head),
      noun.late,
      !plain.has(head),
      noun.background,
      noun.inside,
      noun.type === 'enforcement',
      noun.type === 'statement',
    ];
    seen.add(head);
    if (noun.nameTo - noun.from > 1 && !isHow(reading, noun.from)) found.push([noun, signs]);
  }
  return found;
}

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
  let best: EventNoun | null = null;
  // The sum that every name has to beat.
  let bestScore = nameSigns[0]!;
  for (const [noun, signs] of namesOf(nouns, type, reading)) {
    const score = signs.reduce<number>((sum, sign, i) => sum + Number(sign) * nameSigns[i + 1]!, 0);
    if (score > bestScore) {
      best = noun;
      bestScore = score;
    }
  }
  return best;
}

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
  const words = Math.min(nameTo - to, MANY_WORDS) / MANY_WORDS;
  return [cap && !opens, cap && opens, number, region, words];
}
