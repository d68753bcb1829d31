/** Whether two names can be one person's: the same words, short forms, slips. */
import { isOneEdit } from '../../document/edits.js';
import { fold } from '../../document/tokens.js';

/** The words of a name, folded. */
export const wordsOf = (name: string): string[] =>
  fold(name)
    .replace(/['’]/g, '')
    .split(/[^\dA-Za-z\u00C0-\u1FFF\u2C00-\uD7FF]+/)
    .filter(Boolean);

/** Shortest part of a name that can stand for it ("Adi" for "Adisutrisno"). */
export const SHORTEST_PREFIX = 3;

/** "Fairuz Eko Purnomo" is not "Eko Purnomo": wives carry their husband's name behind their own. */
export function isNamesake(short: readonly string[], full: readonly string[]): boolean {
  return (
    short.length >= 2 &&
    full.length > short.length &&
    full[0] !== short[0] &&
    short.every((word, i) => word === full[full.length - short.length + i]) &&
    !/^[a-z]{1,2}$/.test(full[0]!)
  );
}

/** 3: same words; 2: some of the words, in order; 1: start of one word; 0: another person. */
export function fitOf(
  short: readonly string[],
  full: readonly string[],
  addressed: boolean,
): number {
  if (
    short.length === full.length &&
    short.every((word, i) => word === full[i] || isInitialOf(word, full[i]!))
  )
    return 3;
  if (short.length >= 2 && short.length === full.length && isMisspelt(short, full)) return 3;
  if (short.length < full.length) {
    let at = -1;
    const inOrder = short.every((word) => (at = full.indexOf(word, at + 1)) >= 0);
    if (inOrder && short.some((word) => word.length > 2)) return 2;
    if (short.length >= 2 && isMisspelt(short, full.slice(0, short.length))) return 2;
  }
  if (short.length === 1) {
    const [word] = short as [string];
    const prefix = full.some(
      (other, i) =>
        other.startsWith(word) &&
        other.length > word.length &&
        // "Kris" for M. Kristijadi.
        (addressed || full.slice(0, i).every((before) => before.length < SHORTEST_PREFIX)),
    );
    if (word.length >= (addressed ? SHORTEST_PREFIX : 4) && prefix) return 1;
  }
  return 0;
}

/** Shortest single name that may be a slip for a name of the release. */
const SHORTEST_SLIP = 4;

/** One letter wrong, but none of the first two; or one or two missing at the end. */
export const isSlip = (word: string, other: string): boolean =>
  Math.min(word.length, other.length) >= SHORTEST_SLIP &&
  word.slice(0, 2) === other.slice(0, 2) &&
  (isOneEdit(word, other) || (other.startsWith(word) && other.length - word.length <= 2));

/** Shortest word in which one wrong letter behind the first does not make another name. */
const SHORTEST_MISSPELT = 4;

/** "Mohammad Nuruzzaman", "Muhammad Nuruzzaman": all words the same but for one letter of one of them. */
function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  const differing = a
    .map((word, i) => [word, b[i]!] as const)
    .filter(([x, y]) => x !== y && !isInitialOf(x, y));
  if (differing.length !== 1) return false;
  const [x, y] = differing[0]!;
  if (Math.min(x.length, y.length) < SHORTEST_MISSPELT || x[0] !== y[0]) return false;
  return isOneEdit(x, y);
}

/** "M" for "Muhammad". */
function isInitialOf(a: string, b: string): boolean {
  if (a.length > 1 && b.length > 1) return false;
  return a[0] === b[0];
}
