/**
 * Tokens: words, numbers and single punctuation marks, each with its offsets
 * in the caller's string (UTF-16 code units, end exclusive).
 *
 * Tokens are kept as a structure of typed arrays, one slot a token, because
 * every later room walks them many times.
 */

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
  for (const key of ['start', 'end', 'id', 'flags'] as const) {
    const wider = new Int32Array(size);
    wider.set(tokens[key]);
    tokens[key] = wider;
  }
}

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

/** Shortest word that is cut off from an unknown one it is glued to. */
const SHORTEST_GLUED = 4;

/**
 * "FaisalPejabat", "MarisonEditor": where a known word in capitals is glued to
 * an unknown capitalised one, as web pages do when they drop a line break; 0
 * where nothing is.
 */
function gluedAt(word: string, intern: Interner): number {
  if (word[0] === word[0]!.toLowerCase()) return 0;
  for (let i = SHORTEST_GLUED; i <= word.length - SHORTEST_GLUED; i++) {
    const lower = word[i - 1]! !== word[i - 1]!.toUpperCase();
    const upper = word[i]! !== word[i]!.toLowerCase();
    if (lower && upper && intern(fold(word.slice(i))) >= 0) return i;
  }
  return 0;
}

/** An empty token list with room for the tokens of `characters` of ordinary text. */
export function createTokens(characters: number): Tokens {
  const size = (characters >> 2) + 16;
  return {
    length: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    id: new Int32Array(size),
    flags: new Int32Array(size),
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

/**
 * Appends the tokens of `text.slice(from, to)` to `tokens`.
 *
 * @param text the caller's string; offsets are into it
 * @param intern gives the number of a folded word or -1
 */
export function tokenize(
  tokens: Tokens,
  text: string,
  from: number,
  to: number,
  intern: Interner,
): void {
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
    let end = i + 1;
    let flags = spaced | lineStart;
    let id: number;
    if (cls === CLASS_LETTER && isAddress(text, i)) {
      end = addressEnd(text, i, to);
      id = -1;
      flags |= Shape.lower;
    } else if (cls === CLASS_LETTER) {
      end = wordEnd(text, i, to);
      let word = text.slice(i, end);
      id = intern(fold(word));
      const cut = id < 0 ? gluedAt(word, intern) : 0;
      if (cut > 0) {
        end = i + cut;
        word = text.slice(i, end);
        id = intern(fold(word));
      }
      flags |= shapeOf(word) | (word.length === 1 ? Shape.initial : 0);
    } else if (cls === CLASS_DIGIT) {
      end = numberEnd(text, i, to);
      flags |= Shape.digit;
      id = intern(text.slice(i, end));
    } else {
      if (code >= 0xd800 && code < 0xdc00 && i + 1 < to) end = i + 2;
      flags |= Shape.punct;
      id = intern(cls === CLASS_APOSTROPHE ? "'" : text.slice(i, end));
    }
    if (tokens.length === tokens.start.length) grow(tokens);
    const n = tokens.length++;
    tokens.start[n] = i;
    tokens.end[n] = end;
    tokens.id[n] = id;
    tokens.flags[n] = flags;
    spaced = 0;
    lineStart = 0;
    i = end;
  }
}

/**
 * The folded tokens of a short form, as the data tables hold it.
 *
 * @example foldedTokens('M.Si') // ['m', '.', 'si']
 */
export function foldedTokens(form: string): string[] {
  const words: string[] = [];
  tokenize(createTokens(form.length), form, 0, form.length, (word) => words.push(word));
  return words;
}
