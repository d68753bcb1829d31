/** What the characters of one token tell: its folded word, its shape, and what is glued to it. */
import { CLASS_APOSTROPHE, CLASS_DIGIT, CLASS_LETTER, classify, fold } from './chars.js';
import { createForms, type FormFacts, type Forms } from './forms.js';
import { Shape } from './shape.js';

/** Answers the number of a known word, or -1; the text is lower-cased and folded. */
export type Interner = (folded: string) => number;

/** Shortest and longest word that is cut off from an unknown one it is glued to. */
const SHORTEST_GLUED = 4;
const LONGEST_GLUED = 40;

function shapeOf(text: string): number {
  const first = text[0] ?? '';
  const lowerFirst = first.toLowerCase();
  if (first === lowerFirst && first === first.toUpperCase()) return Shape.cap;
  if (first === lowerFirst) return Shape.lower;
  return text === text.toUpperCase() ? Shape.cap | Shape.upper : Shape.cap;
}

/**
 * "FaisalPejabat", "MarisonEditor": where a known word in capitals is glued to
 * an unknown capitalised one, as web pages do when they drop a line break; 0
 * where nothing is.
 */
function gluedAt(word: string, intern: Interner): number {
  if (word[0] === word[0]!.toLowerCase()) return 0;
  const first = Math.max(SHORTEST_GLUED, word.length - LONGEST_GLUED);
  for (let i = first; i <= word.length - SHORTEST_GLUED; i++) {
    const lower = word[i - 1]! !== word[i - 1]!.toUpperCase();
    const upper = word[i]! !== word[i]!.toLowerCase();
    if (lower && upper && intern(fold(word.slice(i))) >= 0) return i;
  }
  return 0;
}

/** What the characters of one token tell. */
function describe(text: string, intern: Interner, bitsOf: (id: number) => number): FormFacts {
  const cls = classify(text.charCodeAt(0));
  const word = cls === CLASS_LETTER;
  const folded = word ? fold(text) : cls === CLASS_APOSTROPHE ? "'" : text;
  const id = intern(folded);
  const shape = word
    ? shapeOf(text) | (text.length === 1 ? Shape.initial : 0)
    : cls === CLASS_DIGIT
      ? Shape.digit
      : Shape.punct;
  return {
    folded,
    id,
    shape,
    cut: word && id < 0 ? gluedAt(text, intern) : 0,
    bits: id < 0 ? 0 : bitsOf(id),
  };
}

/** A table of forms whose words `intern` numbers, and of which `bitsOf` tells what the tables say. */
export const formsOf = (intern: Interner, bitsOf: (id: number) => number = () => 0): Forms =>
  createForms((text) => describe(text, intern, bitsOf));
