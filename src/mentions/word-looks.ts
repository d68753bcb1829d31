/** What the affixes of a token's word tell; asked once for each written form. */
import type { Document } from '../document/document.js';
import { Note, note, notesOf } from '../document/forms.js';
import { foldedAt, Shape } from '../document/tokens.js';
import { isAffixedNoun, looksOrdinary } from '../gazetteer/affixes.js';

function told(
  { tokens, text }: Document,
  token: number,
  ask: (folded: string) => boolean,
  asked: number,
  yes: number,
): boolean {
  const form = tokens.form[token]!;
  if (form < 0) return ask(foldedAt(tokens, text, token));
  let notes = notesOf(tokens.forms, form);
  if ((notes & asked) === 0) {
    notes |= ask(foldedAt(tokens, text, token)) ? asked | yes : asked;
    note(tokens.forms, form, notes);
  }
  return (notes & yes) !== 0;
}

/** A noun made with pe-…-an or ke-…-an. */
export const isAffixedNounAt = (document: Document, token: number): boolean =>
  told(document, token, isAffixedNoun, Note.nounAsked, Note.noun);

/** A word whose affixes no name has. */
export const looksOrdinaryAt = (document: Document, token: number): boolean =>
  told(document, token, looksOrdinary, Note.ordinaryAsked, Note.ordinary);

/** Nothing but letters of the Latin alphabet without marks. */
const isPlain = (folded: string): boolean => /^[a-z]+$/.test(folded);

/**
 * The folded words of the tokens `[from, to)`, or null where anything but blanks stands between two plain
 * words: then the characters themselves must be asked.
 */
export function plainWords(document: Document, from: number, to: number): string[] | null {
  const { tokens, text } = document;
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    if (i > from && !(tokens.flags[i]! & Shape.spaced)) return null;
    if (!told(document, i, isPlain, Note.plainAsked, Note.plain)) return null;
    words.push(foldedAt(tokens, text, i));
  }
  return words;
}
