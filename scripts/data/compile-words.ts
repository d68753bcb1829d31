/** What is known of single words: flags of the vocabulary. */
import { foldedTokens } from '../../src/document/tokens.js';
import { WordFlag } from '../../src/gazetteer/compiled.js';
import { isAffixedNoun, looksOrdinary } from '../../src/gazetteer/affixes.js';
import { isDeepOnly } from './prune.js';
import type { VocabularyBuilder } from './vocabulary.js';
import type { Tables } from './row-table.js';

/** Words that their affixes alone tell to be ordinary, of the same class as the table says. */
function readsAsCommon(word: string, cls: string): boolean {
  if (!looksOrdinary(word)) return false;
  return isAffixedNoun(word) === (cls === 'noun' || cls === 'adjective');
}

/** Words that the engine itself takes for parts of a unit's name. */
export const isUnitWord =
  (vocabulary: VocabularyBuilder) =>
  (word: string): boolean =>
    (vocabulary.flagsOf(word) & WordFlag.unitWord) !== 0 && (vocabulary.flagsOf(word) & WordFlag.verbal) === 0;

/** "Jum'at" is one token or two: the first part is flagged, too. */
function flagDateWords(tables: Tables, vocabulary: VocabularyBuilder): void {
  for (const { cells } of tables.dateWords) {
    const flag = { month: WordFlag.month, weekday: WordFlag.weekday, 'rare-weekday': WordFlag.weekday }[cells['class']!];
    if (flag === undefined) continue;
    const form = cells['form']!.toLowerCase();
    for (const word of new Set([form, form.split("'")[0]!])) vocabulary.flag(word, flag);
  }
}

export function compileWordFlags(tables: Tables, vocabulary: VocabularyBuilder): void {
  for (const { cells } of tables.givenNames) {
    vocabulary.flag(cells['name']!, WordFlag.given | (cells['ambiguous'] === 'yes' ? WordFlag.ambiguous : 0));
  }
  for (const { cells } of tables.familyNames) {
    vocabulary.flag(cells['name']!, WordFlag.family | (cells['ambiguous'] === 'yes' ? WordFlag.ambiguous : 0));
  }
  for (const { cells } of tables.particles) vocabulary.flag(cells['form']!, WordFlag.particle);
  for (const { cells } of tables.common) {
    if (readsAsCommon(cells['form']!, cells['class']!)) continue;
    const noun = cells['class'] === 'noun' || cells['class'] === 'adjective';
    vocabulary.flag(cells['form']!, WordFlag.common | (noun ? 0 : WordFlag.verbal));
  }
  const pointed = tables.honorifics.filter(({ cells }) => cells['form']!.endsWith('.'));
  for (const { cells } of [...tables.degrees, ...pointed]) {
    const parts = foldedTokens(cells['form']!).filter((part) => /^\p{L}+$/u.test(part));
    vocabulary.flag(parts[parts.length - 1]!, WordFlag.pointed);
  }
  for (const { cells } of tables.abbreviations) {
    const words = foldedTokens(cells['form']!).filter((word) => word !== '.');
    vocabulary.flag(words[words.length - 1]!, WordFlag.abbreviation);
  }
  const byClass: Record<string, number> = {
    relative: WordFlag.relativeDate,
    street: WordFlag.street,
    pronoun: WordFlag.pronoun,
    conjunction: WordFlag.conjunction,
    locative: WordFlag.locative,
    ordinal: WordFlag.ordinal,
    topical: WordFlag.topical,
    subordinator: WordFlag.subordinator,
    nameGlue: WordFlag.nameGlue,
    located: WordFlag.located,
    eventLead: WordFlag.eventLead,
    oblique: WordFlag.oblique,
    yearGlue: WordFlag.yearGlue,
    simultaneous: WordFlag.simultaneous,
    yearWord: WordFlag.yearWord,
    deictic: WordFlag.deictic,
    placeNoun: WordFlag.placeNoun,
    collegial: WordFlag.collegial,
    elsewhere: WordFlag.elsewhere,
  };
  flagDateWords(tables, vocabulary);
  for (const { cells } of tables.venueWords) vocabulary.flag(cells['form']!, WordFlag.venueWord);
  for (const { cells } of tables.classes) vocabulary.flag(cells['form']!, byClass[cells['class']!]!);
  for (const { cells } of tables.institutions.filter((entry) => !isDeepOnly(entry))) {
    for (const word of foldedTokens(cells['name']!)) if (/^\p{L}{3,}$/u.test(word)) vocabulary.flag(word, WordFlag.unitWord);
  }
  for (const { cells } of tables.units) {
    for (const word of foldedTokens(`${cells['name']} ${cells['form']}`)) {
      if (/^\p{L}{2,}$/u.test(word)) vocabulary.flag(word, WordFlag.unitWord);
    }
  }
}
