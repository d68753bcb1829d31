/** The tokenizer: cuts a stretch of a text into tokens, each looked up as a form. */
import {
  CLASS_APOSTROPHE,
  CLASS_DIGIT,
  CLASS_LETTER,
  CLASS_SPACE,
  classify,
  codesOf,
  codeTest,
  fold,
  isAsciiLetter,
} from './chars.js';
import { bitsOf, cutOf, formAt, idOf, shapeAt, wordOf } from './forms.js';
import { endsLine } from './lines.js';
import { Shape } from './shape.js';
import { append, type Tokens } from './token-list.js';

/** End of the word that starts at `at`: letters, digits, inner apostrophes. */
function wordEnd(codes: Uint16Array, at: number, limit: number): number {
  let i = at + 1;
  while (i < limit) {
    const cls = classify(codes[i]!);
    if (cls === CLASS_LETTER || cls === CLASS_DIGIT) i++;
    else if (cls === CLASS_APOSTROPHE && i + 1 < limit && classify(codes[i + 1]!) === CLASS_LETTER)
      i += 2;
    else break;
  }
  return i;
}

/** End of the number that starts at `at`: "2.000", "09.00", "10,9", "17th" stays "17". */
function numberEnd(codes: Uint16Array, at: number, limit: number): number {
  let i = at + 1;
  while (i < limit) {
    const code = codes[i]!;
    if (classify(code) === CLASS_DIGIT) i++;
    else if (
      (code === 0x2e || code === 0x2c || code === 0x3a) &&
      i + 1 < limit &&
      classify(codes[i + 1]!) === CLASS_DIGIT
    )
      i += 2;
    else break;
  }
  return i;
}

const ADDRESSES = ['http://', 'https://', 'www.'];
/** Marks that end a sentence and not the address in front of them. */
const ENDS_SENTENCE = /[.,;:!?)"”]/;
const isEndOfSentence = codeTest(ENDS_SENTENCE);

/** A web address starts at `at`; its words name nothing. */
function isAddress(codes: Uint16Array, at: number, limit: number): boolean {
  const first = codes[at]! | 0x20;
  if (first !== 0x68 && first !== 0x77) return false;
  return ADDRESSES.some((start) => {
    if (at + start.length > limit) return false;
    for (let i = 0; i < start.length; i++)
      if (lowered(codes[at + i]!) !== start.charCodeAt(i)) return false;
    return true;
  });
}

const lowered = (code: number): number => (isAsciiLetter(code) ? code | 0x20 : code);

/** End of the web address that starts at `at`: up to the next space, without the marks that end the sentence. */
function addressEnd(codes: Uint16Array, at: number, limit: number): number {
  let end = at;
  while (end < limit && classify(codes[end]!) !== CLASS_SPACE) end++;
  while (end > at + 1 && isEndOfSentence(codes[end - 1]!)) end--;
  return end;
}

/** End of the token that starts at `at`, a character of class `cls`. */
function tokenEnd(codes: Uint16Array, at: number, limit: number, cls: number): number {
  if (cls === CLASS_LETTER) return wordEnd(codes, at, limit);
  if (cls === CLASS_DIGIT) return numberEnd(codes, at, limit);
  const code = codes[at]!;
  return code >= 0xd800 && code < 0xdc00 && at + 1 < limit ? at + 2 : at + 1;
}

/** True when nothing but white space stands between `at` and the start of its line. */
function startsLine(codes: Uint16Array, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const code = codes[i]!;
    if (endsLine(code)) return true;
    if (classify(code) !== CLASS_SPACE) return false;
  }
  return true;
}

/**
 * Appends the token of the code units `[from, to)`; returns its end, which is nearer when a word is
 * glued to it. What is glued inside the part in front of that word stays.
 */
function pushToken(tokens: Tokens, from: number, to: number, flags: number, whole = true): number {
  const { forms, codes } = tokens;
  const form = formAt(forms, codes, from, to);
  if (form >= 0) {
    const cut = whole ? cutOf(forms, form) : 0;
    if (cut > 0) return pushToken(tokens, from, from + cut, flags, false);
    append(
      tokens,
      from,
      to,
      idOf(forms, form),
      flags | shapeAt(forms, form),
      form,
      bitsOf(forms, form),
    );
    return to;
  }
  const { id, shape, cut, bits } = forms.describe(wordOf(codes, from, to));
  if (whole && cut > 0) return pushToken(tokens, from, from + cut, flags, false);
  append(tokens, from, to, id, flags | shape, -1, bits);
  return to;
}

/** Appends the tokens of the code units `[from, to)` of the text that `tokens` has taken. */
export function tokenize(tokens: Tokens, from: number, to: number): void {
  const { codes } = tokens;
  let spaced = Shape.spaced as number;
  let lineStart = startsLine(codes, from) ? Shape.lineStart : 0;
  let i = from;
  while (i < to) {
    const code = codes[i]!;
    const cls = classify(code);
    if (cls === CLASS_SPACE) {
      spaced = Shape.spaced;
      if (endsLine(code)) lineStart = Shape.lineStart;
      i++;
      continue;
    }
    if (cls === CLASS_LETTER && isAddress(codes, i, to)) {
      const end = addressEnd(codes, i, to);
      append(tokens, i, end, -1, spaced | lineStart | Shape.lower, -1, 0);
      i = end;
    } else i = pushToken(tokens, i, tokenEnd(codes, i, to, cls), spaced | lineStart);
    spaced = 0;
    lineStart = 0;
  }
}

let scratch: Uint16Array = new Uint16Array(64);

/** Forms of small letters and single blanks: their tokens are their words. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/**
 * The folded tokens of a short form, as the data tables hold it.
 *
 * @example foldedTokens('M.Si') // ['m', '.', 'si']
 */
export function foldedTokens(form: string): string[] {
  if (PLAIN.test(form)) return form.split(' ');
  const words: string[] = [];
  const { length } = form;
  const codes = (scratch = codesOf(form, scratch));
  for (let i = 0; i < length;) {
    const cls = classify(codes[i]!);
    let end = i + 1;
    if (cls === CLASS_LETTER && isAddress(codes, i, length)) end = addressEnd(codes, i, length);
    else if (cls !== CLASS_SPACE) {
      end = tokenEnd(codes, i, length, cls);
      const text = form.slice(i, end);
      words.push(cls === CLASS_LETTER ? fold(text) : cls === CLASS_APOSTROPHE ? "'" : text);
    }
    i = end;
  }
  return words;
}
