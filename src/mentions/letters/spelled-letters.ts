/** What a release spells letters out as, in ways that only `kliping/deep` reads. */
import { hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { foldedAt, Shape } from '../../document/tokens.js';
import { type Reading, textOf } from '../release.js';

type Cells = Reading['cells'][number];

/** The words, folded, that the letters of a cell are short for: those in the bracket behind, or those in front, of which one is made of two; or null. */
export const spelledBehind = (reading: Reading, cells: Cells, acronym: number): string | null =>
  wordsBehind(reading, cells, acronym) ??
  wordsBefore(reading, cells, acronym) ??
  wordsJoined(reading, cells, acronym);

const lettersAt = ({ document }: Reading, cells: Cells, i: number): string =>
  textOf(document, cells.from[i]!, cells.to[i]!).toLowerCase();

/** "BPP (Bilangan Pembagi Pemilih)": the initials in the bracket are the letters. */
function wordsBehind(reading: Reading, cells: Cells, acronym: number): string | null {
  if (!hasTag(cells, acronym + 1, Tag.Open)) return null;
  const { tokens, text } = reading.document;
  const letters = lettersAt(reading, cells, acronym);
  const from = cells.to[acronym + 1]!;
  const words = Array.from({ length: letters.length }, (_, i) =>
    from + i < tokens.length ? foldedAt(tokens, text, from + i) : '',
  );
  return words.every((word, i) => word[0] === letters[i]) ? words.join(' ') : null;
}

/** How many of the first `left` letters the word at a token stands for, as their last ones; -1 where it cannot stand there. */
type Share = (word: string, token: number, letters: string, left: number) => number;

/** The words in front of the bracket, from the last one to the first, until each letter has its word. */
function wordsInFront(
  { document: { tokens, text } }: Reading,
  cells: Cells,
  acronym: number,
  letters: string,
  share: Share,
): string[] | null {
  if (!hasTag(cells, acronym - 1, Tag.Open) || !hasTag(cells, acronym + 1, Tag.Close)) return null;
  const words: string[] = [];
  let left = letters.length;
  for (let token = cells.from[acronym - 1]! - 1; token >= 0 && left > 0; token--) {
    const word = foldedAt(tokens, text, token);
    const taken = share(word, token, letters, left);
    if (taken < 0) return null;
    left -= taken;
    words.unshift(word);
  }
  return left === 0 ? words : null;
}

/** "Perjanjian Kerjasama (PKS)": a word that is two in one has two of the letters. */
function wordsBefore(reading: Reading, cells: Cells, acronym: number): string | null {
  const letters = lettersAt(reading, cells, acronym);
  const words = wordsInFront(reading, cells, acronym, letters, shareOfTwo);
  return words && words.length > 1 ? words.join(' ') : null;
}

function shareOfTwo(word: string, _token: number, letters: string, left: number): number {
  if (word[0] === letters[left - 1]) return 1;
  return word[0] === letters[left - 2] && word.includes(letters[left - 1]!, 2) ? 2 : -1;
}

/** Letters of the shortest abbreviation and of the longest word in front of it that has none of them. */
const SHORT = 3;
const LONGEST_GLUE = 5;

/** "Koalisi Melati untuk Persatuan (KMP)", "Monetary Authority of Siak (MAS)": small words between the capitalised ones have no letters. */
function wordsJoined(reading: Reading, cells: Cells, acronym: number): string | null {
  const { flags } = reading.document.tokens;
  const letters = lettersAt(reading, cells, acronym);
  const words = wordsInFront(reading, cells, acronym, letters, (word, token, _, left) => {
    const isWritten = (flags[token]! & Shape.cap) !== 0;
    if (isWritten) return word[0] === letters[left - 1] ? 1 : -1;
    return word.length > LONGEST_GLUE ? -1 : 0;
  });
  return words && letters.length >= SHORT ? words.join(' ') : null;
}
