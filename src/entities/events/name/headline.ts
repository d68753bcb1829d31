/** Where the name of an event in a headline ends, which only `kliping/deep` reads. */
import { fold, foldedAt } from '../../../document/tokens.js';
import { isActive, isAffixedNoun, isPassive, looksOrdinary } from '../../../gazetteer/affixes.js';
import { EntryType, hasFlag, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../../grammar/cells.js';
import { Tag } from '../../../grammar/tags.js';
import { type Reading, textOf } from '../../../mentions/release.js';

/** Behind a comma in a headline: who did something, not what. */
const WHO = maskOf(Tag.Title, Tag.Name, Tag.Proper, Tag.Region);

/** "Rakor Inflasi, Bupati Siak …", "Dialog Budaya dan Paparkan …": the headline goes on. */
export function headlineEnd(
  reading: Reading,
  cells: Cells,
  noun: number,
  nounTo: number,
  end: number,
): number {
  for (let i = noun + 1; i < cells.length && cells.from[i]! < end; i++) {
    if (cells.from[i]! < nounTo) continue;
    const parts = hasTag(cells, i, Tag.Comma) && hasAnyTag(cells, i + 1, WHO);
    if (!parts && !isVerb(reading, cells, i)) continue;
    const last = hasTag(cells, i - 1, Tag.Conj) || hasTag(cells, i - 1, Tag.Comma) ? i - 2 : i - 1;
    return cells.to[last]!;
  }
  return end;
}

/** "Paparkan", "Digelar", "Tinjau": verbs of headlines. */
function isVerb(reading: Reading, cells: Cells, i: number): boolean {
  const token = cells.from[i]!;
  if (markAt(reading.tagged, token, EntryType.eventNoun)) return false;
  if (markAt(reading.tagged, token, EntryType.eventVerb)) return true;
  if (hasFlag(reading.knowledge.lexicon, cells.word[i]!, WordFlag.located)) return true;
  return hasVerbAffix(reading, token) || isBareVerb(reading, cells, i);
}

/** "Dibatasi": passive, and no word of its own. */
function isBareVerb({ document, knowledge }: Reading, cells: Cells, i: number): boolean {
  const word = foldedAt(document.tokens, document.text, cells.from[i]!);
  const flags = knowledge.lexicon.flags[cells.word[i]!]!;
  return /^di.{3,}i$/.test(word) && !(flags & WordFlag.common) && !isAffixedNoun(word);
}

/** "menyambut", "dipaparkan", "paparkan". */
export function hasVerbAffix({ document }: Reading, token: number): boolean {
  const folded = fold(textOf(document, token, token + 1));
  const affixed = isActive(folded) || isPassive(folded) || folded.endsWith('kan');
  return affixed && looksOrdinary(folded) && !isAffixedNoun(folded);
}
