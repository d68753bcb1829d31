/**
 * Tokens: words, numbers and single punctuation marks, each with its offsets
 * in the caller's string (UTF-16 code units, end exclusive).
 *
 * Tokens are kept as a structure of typed arrays, one slot a token, because
 * every later room walks them many times.
 */
import {
  createForms,
  cutOf,
  type FormFacts,
  formAt,
  type Forms,
  idOf,
  nextHash,
  shapeAt,
} from './forms.js';

import { endsLine } from './lines.js';

/** Shape flags of a token (bit set in {@link Tokens.flags}). */
export const Shape = {
  /** First letter is upper case. */
  cap: 1,
  /** All letters are upper case (also set for a single capital). */
  upper: 2,
  /** First letter is lower case. */
  lower: 4,
  /** Starts with a digit. */
  digit: 8,
  /** One punctuation mark or symbol. */
  punct: 16,
  /** White space (or the start of the text) stands before it. */
  spaced: 32,
  /** First token of a line. */
  lineStart: 64,
  /** First token of a sentence; set by the sentence splitter. */
  sentenceStart: 128,
  /** A single letter. */
  initial: 256,
} as const;

/** Answers the number of a known word, or -1; the text is lower-cased and folded. */
export type Interner = (folded: string) => number;

export interface Tokens {
  /** Number of tokens in use. */
  length: number;
  start: Int32Array;
  end: Int32Array;
  /** Interned number of the folded token text, or -1 for an unknown word. */
  id: Int32Array;
  flags: Int32Array;
  /** Its form (see `forms.ts`), or -1. */
  form: Int32Array;
  forms: Forms;
}

const APOSTROPHES = /[’‘`´ʼʻ′＇]/g;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const SPACE = /\s/;
/** Zero-width and direction marks: part of no token. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;

const CLASS_SPACE = 0;
const CLASS_LETTER = 1;
const CLASS_DIGIT = 2;
const CLASS_OTHER = 3;
const CLASS_APOSTROPHE = 4;

const classes = new Uint8Array(0x10000).fill(255);

function classify(code: number): number {
  const known = classes[code];
  if (known !== 255) return known;
  const ch = String.fromCharCode(code);
  let cls = CLASS_OTHER;
  if (SPACE.test(ch) || INVISIBLE.test(ch)) cls = CLASS_SPACE;
  else if (LETTER.test(ch)) cls = CLASS_LETTER;
  else if (DIGIT.test(ch)) cls = CLASS_DIGIT;
  else if (ch === "'" || ch.replace(APOSTROPHES, "'") === "'") cls = CLASS_APOSTROPHE;
  classes[code] = cls;
  return cls;
}

/**
 * Folds a token's text to the form under which words are interned: lower case,
 * NFC, every apostrophe straight.
 *
 * @example fold('Jum’at') // "jum'at"
 */
export function fold(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 0x7f || text.charCodeAt(i) === 0x60) {
      plain = false;
      break;
    }
  }
  if (plain) return text.toLowerCase();
  return text.normalize('NFKC').replace(APOSTROPHES, "'").toLowerCase();
}

function grow(tokens: Tokens): void {
  const size = tokens.start.length * 2;
  for (const key of COLUMNS) {
    const wider = new Int32Array(size);
    wider.set(tokens[key]);
    tokens[key] = wider;
  }
}

const COLUMNS = ['start', 'end', 'id', 'flags', 'form'] as const;

function shapeOf(text: string): number {
  const first = text[0] ?? '';
  const lowerFirst = first.toLowerCase();
  if (first === lowerFirst && first === first.toUpperCase()) return Shape.cap;
  if (first === lowerFirst) return Shape.lower;
  return text === text.toUpperCase() ? Shape.cap | Shape.upper : Shape.cap;
}

/** End of the word that starts at `at`: letters, digits, inner apostrophes. */
function wordEnd(text: string, at: number, limit: number): number {
  let i = at + 1;
  while (i < limit) {
    const cls = classify(text.charCodeAt(i));
    if (cls === CLASS_LETTER || cls === CLASS_DIGIT) i++;
    else if (
      cls === CLASS_APOSTROPHE &&
      i + 1 < limit &&
      classify(text.charCodeAt(i + 1)) === CLASS_LETTER
    )
      i += 2;
    else break;
  }
  return i;
}

/** End of the number that starts at `at`: "2.000", "09.00", "10,9", "17th" stays "17". */
function numberEnd(text: string, at: number, limit: number): number {
  let i = at + 1;
  while (i < limit) {
    const code = text.charCodeAt(i);
    if (classify(code) === CLASS_DIGIT) i++;
    else if (
      (code === 0x2e || code === 0x2c || code === 0x3a) &&
      i + 1 < limit &&
      classify(text.charCodeAt(i + 1)) === CLASS_DIGIT
    )
      i += 2;
    else break;
  }
  return i;
}

const ADDRESS = ['http://', 'https://', 'www.'];

/** A web address starts at `at`; its words name nothing. */
function isAddress(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 0x20;
  if (first !== 0x68 && first !== 0x77) return false;
  return ADDRESS.some((start) => text.slice(at, at + start.length).toLowerCase() === start);
}

/** End of the web address that starts at `at`: up to the next space, without the marks that end the sentence. */
function addressEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && classify(text.charCodeAt(end)) !== CLASS_SPACE) end++;
  while (end > at + 1 && '.,;:!?)"”'.includes(text[end - 1]!)) end--;
  return end;
}

/** Shortest and longest word that is cut off from an unknown one it is glued to. */
const SHORTEST_GLUED = 4;
const LONGEST_GLUED = 40;

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
function describe(text: string, intern: Interner): FormFacts {
  const cls = classify(text.charCodeAt(0));
  const word = cls === CLASS_LETTER;
  const folded = word ? fold(text) : cls === CLASS_APOSTROPHE ? "'" : text;
  const id = intern(folded);
  const shape = word
    ? shapeOf(text) | (text.length === 1 ? Shape.initial : 0)
    : cls === CLASS_DIGIT
      ? Shape.digit
      : Shape.punct;
  return { folded, id, shape, cut: word && id < 0 ? gluedAt(text, intern) : 0 };
}

/** A table of forms whose words `intern` numbers. */
export const formsOf = (intern: Interner): Forms => createForms((text) => describe(text, intern));

/** An empty token list with room for the tokens of `characters` of ordinary text. */
export function createTokens(characters: number, forms: Forms): Tokens {
  const size = (characters >> 2) + 16;
  return {
    length: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    id: new Int32Array(size),
    flags: new Int32Array(size),
    form: new Int32Array(size),
    forms,
  };
}

/** True when nothing but white space stands between `at` and the start of its line. */
function startsLine(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (endsLine(code)) return true;
    if (classify(code) !== CLASS_SPACE) return false;
  }
  return true;
}

/** A token list with nothing in it, for a text of so many characters: the given one where it is large enough. */
export function emptied(tokens: Tokens, characters: number): Tokens {
  const size = tokens.start.length;
  if (size < characters >> 2 || size > LARGEST_KEPT) return createTokens(characters, tokens.forms);
  for (const key of COLUMNS) tokens[key].fill(0, 0, tokens.length);
  tokens.length = 0;
  return tokens;
}

/** Lists for longer texts are not kept for the next one. */
const LARGEST_KEPT = 1 << 16;

/** End of the token that starts at `at`, a character of class `cls`. */
function tokenEnd(text: string, at: number, limit: number, cls: number): number {
  if (cls === CLASS_LETTER) return wordEnd(text, at, limit);
  if (cls === CLASS_DIGIT) return numberEnd(text, at, limit);
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && at + 1 < limit ? at + 2 : at + 1;
}

/** Appends the token `text.slice(from, to)`; returns its end, which is nearer when a word is glued to it. */
function pushToken(tokens: Tokens, text: string, from: number, to: number, flags: number): number {
  const { forms } = tokens;
  const form = formOf(forms, text, from, to);
  const facts = form < 0 ? forms.describe(text.slice(from, to)) : null;
  const cut = facts ? facts.cut : cutOf(forms, form);
  if (cut > 0) return pushGlued(tokens, text, from, from + cut, flags);
  const id = facts ? facts.id : idOf(forms, form);
  append(tokens, from, to, id, flags | (facts ? facts.shape : shapeAt(forms, form)), form);
  return to;
}

/** Appends the part of a word that another one is glued to: what is glued inside it stays. */
function pushGlued(tokens: Tokens, text: string, from: number, to: number, flags: number): number {
  const { forms } = tokens;
  const form = formOf(forms, text, from, to);
  const { id, shape } =
    form < 0
      ? forms.describe(text.slice(from, to))
      : { id: idOf(forms, form), shape: shapeAt(forms, form) };
  append(tokens, from, to, id, flags | shape, form);
  return to;
}

function formOf(forms: Forms, text: string, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = nextHash(hash, text.charCodeAt(i));
  return formAt(forms, text, from, to, hash);
}

function append(
  tokens: Tokens,
  start: number,
  end: number,
  id: number,
  flags: number,
  form: number,
): void {
  if (tokens.length === tokens.start.length) grow(tokens);
  const n = tokens.length++;
  tokens.start[n] = start;
  tokens.end[n] = end;
  tokens.id[n] = id;
  tokens.flags[n] = flags;
  tokens.form[n] = form;
}

/** Appends the tokens of `text.slice(from, to)` to `tokens`; offsets are into `text`. */
export function tokenize(tokens: Tokens, text: string, from: number, to: number): void {
  let spaced = Shape.spaced as number;
  let lineStart = startsLine(text, from) ? Shape.lineStart : 0;
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    const cls = classify(code);
    if (cls === CLASS_SPACE) {
      spaced = Shape.spaced;
      if (endsLine(code)) lineStart = Shape.lineStart;
      i++;
      continue;
    }
    if (cls === CLASS_LETTER && isAddress(text, i)) {
      const end = addressEnd(text, i, to);
      append(tokens, i, end, -1, spaced | lineStart | Shape.lower, -1);
      i = end;
    } else i = pushToken(tokens, text, i, tokenEnd(text, i, to, cls), spaced | lineStart);
    spaced = 0;
    lineStart = 0;
  }
}

/**
 * The folded tokens of a short form, as the data tables hold it.
 *
 * @example foldedTokens('M.Si') // ['m', '.', 'si']
 */
export function foldedTokens(form: string): string[] {
  const words: string[] = [];
  for (let i = 0; i < form.length;) {
    const cls = classify(form.charCodeAt(i));
    let end = i + 1;
    if (cls === CLASS_LETTER && isAddress(form, i)) end = addressEnd(form, i, form.length);
    else if (cls !== CLASS_SPACE) {
      end = tokenEnd(form, i, form.length, cls);
      const text = form.slice(i, end);
      words.push(cls === CLASS_LETTER ? fold(text) : cls === CLASS_APOSTROPHE ? "'" : text);
    }
    i = end;
  }
  return words;
}

/** The folded text of a token. */
export function foldedAt(tokens: Tokens, text: string, token: number): string {
  const form = tokens.form[token]!;
  return form >= 0
    ? tokens.forms.folded[form]!
    : fold(text.slice(tokens.start[token]!, tokens.end[token]!));
}
