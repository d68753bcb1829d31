/** The cascade: document to mentions, one grammar after the other. */
import { type DocumentKnowledge, readDocument } from '../document/document.js';
import { emptied, type Tokens } from '../document/tokens.js';
import { hasFlag, type Lexicon, WordFlag } from '../gazetteer/lexicon.js';
import { tagSentences } from '../gazetteer/tagger.js';
import type { SectionCues } from '../document/sections.js';
import { layCells } from './cells-of.js';
import { findDates } from './dates/dates.js';
import { hintElectionRegions } from './elections.js';
import { findInstitutions } from './institutions/institutions.js';
import { findNames } from './names/names.js';
import { findRegions } from './regions/regions.js';
import { findTitles } from './titles/titles.js';
import type { Knowledge, Lost, Reading } from './release.js';

/** The grammars of `data/rules/`, in the order in which they run; names come between titles and officials. */
export type Grammar = 'institutions' | 'titles' | 'officials';

/** Reads `text` up to names and titles; what they mean is settled in `src/entities`. */
export function readMentions(text: string, knowledge: Knowledge, cues: SectionCues): Reading {
  const { lexicon } = knowledge;
  // The list of the release before is used again: nothing of it outlives its record.
  lexicon.tokens = emptied(lexicon.tokens, text.length);
  return readUpTo(text, knowledge, cues, 'officials', lexicon.tokens);
}

/** What the document room must know of the language. */
export function documentKnowledge(lexicon: Lexicon, cues: SectionCues): DocumentKnowledge {
  return {
    cues,
    forms: lexicon.forms,
    isAbbreviation: (word, next) =>
      hasFlag(lexicon, word, WordFlag.abbreviation) ||
      (hasFlag(lexicon, word, WordFlag.pointed) && !hasFlag(lexicon, next, WordFlag.common)),
  };
}

/**
 * Reads `text` by every stage in front of `grammar`: its cells are those that the rules of `grammar` see.
 *
 * @param list tokens of a text that is done with, to be used again
 * @param lost is filled with the candidates given up
 */
export function readUpTo(
  text: string,
  knowledge: Knowledge,
  cues: SectionCues,
  grammar: Grammar,
  list?: Tokens,
  lost?: Lost[],
): Reading {
  const { lexicon } = knowledge;
  const document = readDocument(text, documentKnowledge(lexicon, cues), list);
  const tagged = tagSentences(lexicon, document);
  const reading: Reading = {
    knowledge,
    document,
    tagged,
    cells: [],
    dates: findDates(document, lexicon, knowledge.fine?.dateParsers),
    regions: [],
    institutions: [],
    names: [],
    titles: [],
    ground: undefined,
    told: new Map(),
    lost,
  };
  knowledge.fine?.readFurther(reading);
  findRegions(reading);
  reading.cells = layCells(reading);
  hintElectionRegions(reading);
  if (grammar === 'institutions') return reading;
  findInstitutions(reading);
  if (grammar === 'titles') return reading;
  findTitles(reading);
  findNames(reading);
  return reading;
}
