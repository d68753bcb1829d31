/** The words that only `kliping/deep` carries. */
import roots from 'natural/lib/natural/stemmers/indonesian/data/kata-dasar.json';
import { foldedTokens } from '../../src/document/tokens.js';
import type { CompiledLexicon, DeepWords } from '../../src/gazetteer/compiled.js';
import { packWords } from '../../src/gazetteer/word-filter.js';
import type { Tables } from './compile.js';

/** About 5 in ten thousand unknown words are taken for listed ones. */
const BITS_PER_WORD = 16;

/** Names, a dictionary of Indonesian roots (natural's), and foreign places and peoples. */
export function compileWords(tables: Tables, lexicon: CompiledLexicon): DeepWords {
  const tokensOf = (form: string): string[] => foldedTokens(form).filter((token) => /^\p{L}+$/u.test(token));
  const listed = new Set(lexicon.words);
  const unlisted = (words: string[]): string[] =>
    [...new Set(words)].filter((word) => !listed.has(word)).sort();
  const names = unlisted(
    [...tables.givenNames, ...tables.familyNames].flatMap(({ cells }) => tokensOf(cells['name']!)),
  );
  const known = new Set(names);
  const dictionary = unlisted(roots.filter((root) => /^[a-z]{3,}$/.test(root) && !known.has(root)));
  const foreign = unlisted(tables.foreign.flatMap(({ cells }) => tokensOf(cells['form']!))).filter(
    (word) => !known.has(word),
  );
  return { names: packWords(names, BITS_PER_WORD), dictionary: packWords(dictionary, BITS_PER_WORD), foreign };
}
