/** Names that one person has in a release though no word of the shorter is whole in the other; only `kliping/deep` ties them. */
import { isOneEdit } from '../../document/edits.js';
import { isSlip } from '../../entities/people/name-fit.js';
import type { NameCandidate } from './candidate.js';
import type { Attachment } from '../officials/officials.js';
import { foldedRun, type Reading } from '../release.js';

/** Letters with which a first name and its clipped form begin. */
const STEM = 3;

/** Full names that a name is compared with: the first ones, so that cost stays in proportion. */
const MOST_ALIKE = 8;

/** Lets the fuller name of whoever holds an office stand for "Heri Ngabut" behind "Heribertus Ngabut", and "Budiwahyu" for "Budi Wahyu". */
export function tieNames(reading: Reading, found: readonly Attachment[]): void {
  const holders = new Set(found.map(({ name }) => name));
  const tails = tailsOf(reading, found);
  const whole = new Map<string, number>();
  const alike = new Map<string, Alike[]>();
  const beginning = new Map<string, Alike[]>();
  const ending = new Map<string, Alike[]>();
  const behindFirst = new Map<string, number>();
  const words = reading.names.map(({ from, to }) => wordsIn(reading, from, to));
  reading.names.forEach((name, i) => {
    const own = words[i]!;
    if (holders.has(i))
      for (const word of own) {
        keep(beginning, word.slice(0, BEGINNING), [name, own]);
        keep(ending, word.slice(-STEM), [name, own]);
      }
    if (own.length < 2) return;
    const glued = own.join('');
    if (!whole.has(glued)) whole.set(glued, i);
    const rest = own.slice(1).join(' ');
    if (own.length > 2 && LEFT_OUT.test(own[0]!) && !behindFirst.has(rest))
      behindFirst.set(rest, i);
    if (holders.has(i)) keep(alike, own[0]!.slice(0, STEM), [name, own]);
  });
  reading.names.forEach((name, i) => {
    const own = words[i]!;
    const glued = whole.get(own.join(''));
    // "Budiwahyu" behind "Budi Wahyu", "Abdulrahman Zuhri" behind "Abdul Rahman Zuhri".
    if (glued !== undefined && words[glued]!.length !== own.length) tie(reading.names[glued], name);
    else if (own.length > 1 && behindFirst.has(own.join(' ')))
      tie(reading.names[behindFirst.get(own.join(' '))!], name);
    else if (tails.has(own.join(' ')) && (holders.has(i) || name.speaking))
      tie(tails.get(own.join(' ')), name);
    else if (holders.has(i)) return;
    else if (own.length > 1) tie(fullOf(own, alike), name);
    else if (name.speaking)
      tie(
        startedBy(own[0], beginning) ?? slipOf(own[0], beginning) ?? endedBy(own[0], ending),
        name,
      );
  });
}

/**
 * "kata Elisman Zulo" of "Kabag Umum Oktorianto Elisman Zulo": holders by their names without the first of three
 * words or more. Wives, who head the bodies of their husbands' offices, carry those names, too; whoever has another
 * office is somebody else, and not who has the same one, "Bupati Siak Elisman Zulo".
 */
function tailsOf(
  { names, titles, institutions, document }: Reading,
  found: readonly Attachment[],
): ReadonlyMap<string, NameCandidate> {
  const tails = new Map<string, { full: NameCandidate; office: string }>();
  const whole = new Map<string, string>();
  for (const { title, name } of found) {
    const { from, to } = names[name]!;
    const own = wordsIn({ document }, from, to);
    const { office, institution } = titles[title]!;
    whole.set(own.join(' '), office);
    if (own.length < SHORTEST_WHOLE || institutions[institution]?.kind === 'community') continue;
    const rest = own.slice(1).join(' ');
    if (!tails.has(rest)) tails.set(rest, { full: names[name]!, office });
  }
  const told = new Map<string, NameCandidate>();
  for (const [rest, { full, office }] of tails)
    if ((whole.get(rest) ?? office) === office) told.set(rest, full);
  return told;
}

/** Words of a name of which the first may be left out, at least. */
const SHORTEST_WHOLE = 3;

/** A holder's name and its words. */
type Alike = readonly [NameCandidate, readonly string[]];

function keep(known: Map<string, Alike[]>, key: string, name: Alike): void {
  const kept = known.get(key);
  if (!kept) known.set(key, [name]);
  else if (kept.length < MOST_ALIKE) kept.push(name);
}

/** "Muhammad" and "Ahmad", however they are spelled: first names that others follow, and that are left out. */
const LEFT_OUT = /^(?:m[ou]c?h|a(?:k|ch)?h?mad$)/;

/** "menurut Zul" of Zulkarnain: the one holder whose name begins with a word of three letters. */
function startedBy(
  word: string | undefined,
  beginning: ReadonlyMap<string, readonly Alike[]>,
): NameCandidate | undefined {
  if (word?.length !== STEM) return undefined;
  const near = beginning.get(word.slice(0, BEGINNING)) ?? [];
  if (near.some(([, full]) => full.includes(word))) return undefined;
  const found = near.filter(([, full]) => full.some((other) => other.startsWith(word)));
  return isOne(found) ? found[0]?.[0] : undefined;
}

/** Letters of the end of a name that stands for it, at least. */
const SHORTEST_END = 4;

/** "menurut Yanto" of Sudirman Hariyanto: the one holder with a word that ends so. */
function endedBy(
  word: string | undefined,
  ending: ReadonlyMap<string, readonly Alike[]>,
): NameCandidate | undefined {
  if (word === undefined || word.length < SHORTEST_END) return undefined;
  const near = ending.get(word.slice(-STEM)) ?? [];
  if (near.some(([, full]) => full.includes(word))) return undefined;
  const found = near.filter(([, full]) => full.some((other) => other.endsWith(word)));
  return isOne(found) ? found[0]?.[0] : undefined;
}

/** Letters that a slip and the word that is meant begin with, and those of the shorter, at least. */
const BEGINNING = 1;
const SHORTEST_SLIP = 5;

/** "ungkap Muhson" of Mushon, "Taisir menyampaikan" of "Muhammad Taesir": the one holder with a word that is one letter off. */
function slipOf(
  word: string | undefined,
  beginning: ReadonlyMap<string, readonly Alike[]>,
): NameCandidate | undefined {
  if (word === undefined || word.length < SHORTEST_SLIP) return undefined;
  const near = beginning.get(word.slice(0, BEGINNING)) ?? [];
  if (near.some(([, full]) => full.includes(word))) return undefined;
  const found = near.filter(([, full]) => full.some((other) => isSlipFor(word, other)));
  return isOne(found) ? found[0]?.[0] : undefined;
}

/** One letter is another one; the second one only in a long word: "Sadewo" for Sudewo. */
const isSlipFor = (word: string, other: string): boolean =>
  Math.min(word.length, other.length) >= SHORTEST_SLIP &&
  (word[1] === other[1] || word.length > SHORTEST_SLIP) &&
  isOneEdit(word, other);

/** All are one person's: the words of each are among those of the longest. */
function isOne(found: readonly Alike[]): boolean {
  const longest = found.reduce<readonly string[]>(
    (best, [, full]) => (full.length > best.length ? full : best),
    [],
  );
  return found.every(([, full]) => full.every((word) => longest.includes(word)));
}

/** The first name stands for the second one, too. */
function tie(full: NameCandidate | undefined, { from, to }: NameCandidate): void {
  if (full && full.from !== from) full.alias ??= [from, to];
}

const wordsIn = ({ document }: Pick<Reading, 'document'>, from: number, to: number): string[] => {
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
  alike: ReadonlyMap<string, readonly Alike[]>,
): NameCandidate | undefined {
  const found = (alike.get(words[0]!.slice(0, STEM)) ?? []).filter(([, full]) =>
    isClipped(words, full),
  );
  return isOne(found) ? found[0]?.[0] : undefined;
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
