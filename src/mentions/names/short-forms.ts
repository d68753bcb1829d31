/** Short forms: one word of a name that stands for the whole further on. */
import { type Chunk, collapse, hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { hasFlag, WordFlag } from '../../gazetteer/lexicon.js';
import { fold, foldedAt } from '../../document/tokens.js';
import { emptyName } from './candidate.js';
import { NAME } from './words.js';
import { type Reading, textOf } from '../release.js';
import { plainWords } from '../word-looks.js';

/** Shortest word of a name that may stand for it. */
const SHORTEST_SHORT_FORM = 3;

/** Single words that are part of a full name elsewhere in the release: "Adi" of "Adi Prayitno". */
export function findShortForms(reading: Reading): void {
  const { document } = reading;
  const known = new Set<string>();
  for (const { from, to, alias, sure, speaking } of reading.names) {
    if (to - from < 2 && !sure && !speaking) continue;
    const words = plainWords(document, from, to) ?? wordsIn(textOf(document, from, to));
    for (let i = 0; i < words.length; i++)
      if (words[i]!.length >= SHORTEST_SHORT_FORM && (i === 0 || !isCommon(reading, words[i]!)))
        known.add(words[i]!);
    if (alias) known.add(fold(textOf(document, alias[0], alias[1])));
  }
  if (known.size === 0) return;
  reading.cells = reading.cells.map((cells, sentence) => {
    const chunks: Chunk[] = [];
    for (let i = 0; i < cells.length; i++) {
      if (
        !hasTag(cells, i, Tag.Cap) ||
        cells.to[i]! - cells.from[i]! !== 1 ||
        !known.has(foldedAt(document.tokens, document.text, cells.from[i]!))
      )
        continue;
      const from = cells.from[i]!;
      const to = cells.to[i]!;
      const ref = reading.names.push(emptyName(from, to, sentence)) - 1;
      chunks.push({ from: i, to: i + 1, tags: NAME, ref });
    }
    return collapse(cells, chunks);
  });
}

const wordsIn = (name: string): string[] =>
  name.split(/[^\dA-Za-z\u00C0-\u1FFF\u2C00-\uD7FF'’]+/).map(fold);

function isCommon({ knowledge: { lexicon } }: Reading, folded: string): boolean {
  return hasFlag(lexicon, lexicon.wordIds.get(folded) ?? -1, WordFlag.common);
}
