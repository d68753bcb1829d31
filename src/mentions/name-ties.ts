/** Names that one person has in a release though no word of the shorter is whole in the other; only `kliping/deep` ties them. */
import { isSlip } from '../entities/name-fit.js';
import type { NameCandidate } from './name-candidate.js';
import type { Attachment } from './officials.js';
import { foldedRun, type Reading } from './release.js';

/** Letters with which a first name and its clipped form begin. */
const STEM = 3;

/** Full names that a name is compared with: the first ones, so that cost stays in proportion. */
const MOST_ALIKE = 8;

/** Lets the fuller name of whoever holds an office stand for "Heri Ngabut" behind "Heribertus Ngabut", and "Budiwahyu" for "Budi Wahyu". */
export function tieNames(reading: Reading, found: readonly Attachment[]): void {
  const holders = new Set(found.map(({ name }) => name));
  const whole = new Map<string, NameCandidate>();
  const alike = new Map<string, [NameCandidate, string[]][]>();
  const words = reading.names.map(({ from, to }) => wordsIn(reading, from, to));
  reading.names.forEach((name, i) => {
    const own = words[i]!;
    if (own.length < 2) return;
    const glued = own.join('');
    if (!whole.has(glued)) whole.set(glued, name);
    if (!holders.has(i)) return;
    const stem = own[0]!.slice(0, STEM);
    const known = alike.get(stem);
    if (!known) alike.set(stem, [[name, own]]);
    else if (known.length < MOST_ALIKE) known.push([name, own]);
  });
  reading.names.forEach((name, i) => {
    const own = words[i]!;
    if (own.length === 1) tie(whole.get(own[0]!), name);
    else if (!holders.has(i) && own.length > 1) tie(fullOf(own, alike), name);
  });
}

/** The first name stands for the second one, too. */
function tie(full: NameCandidate | undefined, { from, to }: NameCandidate): void {
  if (full && full.from !== from) full.alias ??= [from, to];
}

const wordsIn = ({ document }: Reading, from: number, to: number): string[] => {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const word = foldedRun(document, i, i + 1);
    if (/[a-z]/.test(word)) words.push(word);
  }
  return words;
};

/** The one holder whose first name is clipped, or whose last name is one letter off, in the name of these words. */
function fullOf(
  words: readonly string[],
  alike: ReadonlyMap<string, readonly [NameCandidate, readonly string[]][]>,
): NameCandidate | undefined {
  const found = (alike.get(words[0]!.slice(0, STEM)) ?? []).filter(([, full]) =>
    isClipped(words, full),
  );
  const [first] = found;
  const isOne = found.every(([, full]) => full.join() === first![1].join());
  return first && isOne ? first[0] : undefined;
}

/** "Heri Ngabut" of "Heribertus Ngabut", "Lody Moa" of "Lodovikus D. Moa", "Heri Salamahu" of "Heri Arius Salamahau". */
function isClipped(words: readonly string[], full: readonly string[]): boolean {
  if (words.length !== 2 || full.length < 2) return false;
  const [first, last] = words as [string, string];
  const [whole, surname] = [full[0]!, full[full.length - 1]!];
  if (first === whole) return full.length > 2 && last !== surname && isSlip(last, surname);
  const stem = whole.startsWith(first) ? first : first.slice(0, -1);
  return (
    last === surname && first.length < whole.length && stem.length >= STEM && whole.startsWith(stem)
  );
}
