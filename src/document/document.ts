/**
 * The document room: a caller's string becomes sections, tokens and sentences.
 * It knows nothing of Indonesia; cue words and abbreviations are handed in.
 */
import { splitLines } from './lines.js';
import { isDateLine, splitSections, type Section, type SectionCues } from './sections.js';
import { splitSentences, type Abbreviations, type Sentence } from './sentences.js';
import { type Forms, trimForms } from './forms.js';
import { createTokens, takeText, tokenize, type Tokens } from './tokens.js';

export interface Document {
  /** The caller's string; every offset is into it. */
  text: string;
  sections: Section[];
  tokens: Tokens;
  sentences: Sentence[];
  /** For each sentence, the index of its section in `sections`. */
  sectionOf: number[];
}

export interface DocumentKnowledge extends Abbreviations {
  cues: SectionCues;
  forms: Forms;
}

/** The first of `length` numbers for which `holds`, which holds for all behind it; `length` when none is. */
export function firstFrom(length: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the sentence that token `token` is in, or -1. */
export function sentenceOf({ sentences }: Document, token: number): number {
  const s = firstFrom(sentences.length, (i) => sentences[i]!.to > token);
  return s < sentences.length && sentences[s]!.from <= token ? s : -1;
}

/**
 * Reads the layout of `text`. Tokens and sentences are made only of the
 * sections that belong to the story: not of links to other stories and not of
 * page furniture.
 *
 * @param tokens an empty list to put them into
 */
export function readDocument(
  text: string,
  knowledge: DocumentKnowledge,
  tokens: Tokens = createTokens(text.length, knowledge.forms),
): Document {
  trimForms(knowledge.forms);
  takeText(tokens, text);
  const sections = splitSections(text, splitLines(tokens.codes, text.length), knowledge.cues);
  const sentences: Sentence[] = [];
  const sectionOf: number[] = [];
  let story = false;
  for (let i = 0; i < sections.length; i++) {
    const first = sections[i]!;
    if (first.kind === 'related' || first.kind === 'footer') continue;
    // A byline behind the story signs it, unless it is the portal's date, which may stand behind the first paragraph.
    if (first.kind === 'byline' && story && !isDateLine(text.slice(first.start, first.end)))
      continue;
    story ||= first.kind === 'body';
    const from = tokens.length;
    let last = i;
    // Lines of body that follow each other are read as one stretch: a sentence may be wrapped. What is glued is not.
    while (
      first.kind === 'body' &&
      sections[last + 1]?.kind === 'body' &&
      sections[last + 1]!.start > sections[last]!.end
    )
      last++;
    tokenize(tokens, first.start, sections[last]!.end);
    const added = splitSentences(tokens, from, tokens.length, knowledge);
    let section = i;
    for (const sentence of added) {
      while (section < last && tokens.start[sentence.from]! >= sections[section]!.end) section++;
      sentences.push(sentence);
      sectionOf.push(section);
    }
    i = last;
  }
  return { text, sections, tokens, sentences, sectionOf };
}
