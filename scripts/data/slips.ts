/** Slips of the pen in words that titles begin with: "Bipati", "Sekretris", "Gubenur". */
import roots from 'natural/lib/natural/stemmers/indonesian/data/kata-dasar.json';
import { foldedTokens } from '../../src/document/tokens.js';
import type { Tables } from './row-table.js';

const VOWELS = 'aeiou';
const isVowel = (letter: string): boolean => VOWELS.includes(letter);

/** What one slip makes of a word: a letter left out, doubled or taken for another vowel or one nearby, a vowel put in, two exchanged. */
function slipsIn(word: string): Set<string> {
  const slips = new Set<string>();
  for (let i = 1; i < word.length; i++) {
    const [front, letter, next, rest] = [word.slice(0, i), word[i]!, word[i + 1] ?? '', word.slice(i + 1)];
    slips.add(front + rest).add(front + letter + letter + rest).add(front + next + letter + rest.slice(1));
    const [far, last] = [word[i + 2] ?? '', word[i - 2] ?? ''];
    if (far !== '') slips.add(front + far + next + letter + rest.slice(2)).add(front + far + rest);
    if (last !== '') slips.add(front + last + rest);
    const isBetweenConsonants = !isVowel(letter) && !isVowel(word[i - 1]!);
    for (const vowel of VOWELS) {
      if (isVowel(letter)) slips.add(front + vowel + rest);
      if (isBetweenConsonants) slips.add(front + vowel + letter + rest);
    }
  }
  slips.delete(word);
  return slips;
}

/** Words of forms and names in any table: none of them is a slip. */
function knownWords(tables: Tables): Set<string> {
  const known = new Set<string>(roots);
  for (const rows of Object.values(tables))
    for (const { cells } of rows)
      for (const column of ['form', 'name', 'alias', 'place', 'word', 'nickname'])
        for (const word of foldedTokens(cells[column] ?? '')) known.add(word);
  return known;
}

/** Lines of a word and its slips, for the words of `data/offices/misspelt.tsv`. */
export function slipsOf(tables: Tables): string {
  const known = knownWords(tables);
  const lines = tables.misspelt.map(({ cells }) => {
    const word = cells['word']!;
    return [word, ...[...slipsIn(word)].filter((slip) => !known.has(slip)).sort()].join(' ');
  });
  return lines.join('\n');
}
