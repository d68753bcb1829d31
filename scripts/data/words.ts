/** The words that only `kliping/deep` carries. */
import roots from 'natural/lib/natural/stemmers/indonesian/data/kata-dasar.json';
import { foldedTokens } from '../../src/document/tokens.js';
import { WordFlag, type CompiledLexicon, type DeepWords } from '../../src/gazetteer/compiled.js';
import { looksOrdinary } from '../../src/gazetteer/affixes.js';
import { loadWords, packWords } from '../../src/gazetteer/word-filter.js';
import type { Tables } from './row-table.js';
import { WORD_CLASSES } from './vocabulary.js';

/** About 1 in ten thousand unknown words is taken for one of a class. */
const BITS_PER_WORD = 32;

/**
 * The word classes of the core told apart more precisely, a dictionary of
 * Indonesian roots (natural's), and foreign places and peoples.
 *
 * @param plain the words of each class
 */
export function compileWords(tables: Tables, lexicon: CompiledLexicon, plain: readonly string[][]): DeepWords {
  const known = new Set([...lexicon.words, ...plain.flat()]);
  const unlisted = (words: readonly string[]): string[] =>
    [...new Set(words)].filter((word) => !known.has(word)).sort();
  const dictionary = unlisted(roots.filter((root) => /^[a-z]{3,}$/.test(root) && !looksOrdinary(root)));
  const foreign = unlisted(
    tables.foreign.flatMap(({ cells }) => foldedTokens(cells['form']!).filter((token) => /^\p{L}+$/u.test(token))),
  );
  const classes = [...WORD_CLASSES.map(({ flags }, i) => ({ flags, words: plain[i]! })), { flags: WordFlag.dictionary, words: dictionary }];
  return {
    wordClasses: classes.map(({ flags, words }, i) => ({
      flags,
      words: packApart(
        words,
        classes.slice(i + 1).flatMap((cls) => cls.words),
      ),
    })),
    foreign,
  };
}

/** A filter over `words` that takes none of `others` for one of them. */
function packApart(words: readonly string[], others: readonly string[]): string {
  for (let bits = BITS_PER_WORD; ; bits++) {
    const packed = packWords(words, bits);
    const filter = loadWords(packed);
    if (!others.some((word) => filter.has(word))) return packed;
  }
}
