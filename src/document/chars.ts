/**
 * Characters: what a UTF-16 code unit is to the readers of a text. A text's
 * code units are copied into one typed array, which is then looked through
 * many times; each kind of question is answered from a table by code.
 */

export const CLASS_SPACE = 0;
export const CLASS_LETTER = 1;
export const CLASS_DIGIT = 2;
export const CLASS_OTHER = 3;
export const CLASS_APOSTROPHE = 4;

const APOSTROPHES = /[’‘`´ʼʻ′＇]/g;
const LETTER = /[A-Za-zªµºÀ-ÖØ-öø-ɏ]/;
const DIGIT = /[\d²³¹¼-¾]/;
/** Marks of Latin texts, dashes and quotation marks among them. */
const MARK = /[\0-¿×÷\u2010-\u2027′＇]/;
const SPACE = /\s/;
/** Zero-width and direction marks: part of no token. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;

const CODES = 0x10000;
const UNASKED = 255;
const classes = new Uint8Array(CODES).fill(UNASKED);

/** The class of a code unit: space, letter, digit, apostrophe or another mark. */
export function classify(code: number): number {
  const known = classes[code]!;
  return known === UNASKED ? (classes[code] = classOf(String.fromCharCode(code))) : known;
}

function classOf(char: string): number {
  if (SPACE.test(char) || INVISIBLE.test(char)) return CLASS_SPACE;
  if (LETTER.test(char)) return CLASS_LETTER;
  if (DIGIT.test(char)) return CLASS_DIGIT;
  if (!MARK.test(char)) return classOfScript(char);
  return char.replace(APOSTROPHES, "'") === "'" ? CLASS_APOSTROPHE : CLASS_OTHER;
}

let letter: RegExp | undefined;
let digit: RegExp | undefined;

/** Of the other scripts. V8 needs long to read these expressions, so only a text that needs them pays. */
function classOfScript(char: string): number {
  letter ??= new RegExp('[\\p{L}\\p{M}]', 'u');
  digit ??= new RegExp('\\p{N}', 'u');
  return letter.test(char) ? CLASS_LETTER : digit.test(char) ? CLASS_DIGIT : CLASS_OTHER;
}

/** Codes that tests keep their answers for: alphabets of Europe, and the marks of all texts. */
const KEPT = 0x2100;
const YES = 1;
const NO = 2;

/** A test of single code units: `pattern` is asked once for each. */
export function codeTest(pattern: RegExp): (code: number) => boolean {
  const answers = new Uint8Array(KEPT);
  return (code) => {
    const known = code < KEPT ? answers[code]! : 0;
    if (known !== 0) return known === YES;
    const yes = pattern.test(String.fromCharCode(code));
    if (code < KEPT) answers[code] = yes ? YES : NO;
    return yes;
  };
}

/** White space, a zero-width space or a byte order mark. */
export const isBlank = codeTest(/[\s\u200B]/);

/** Codes of ASCII letters. */
export const isAsciiLetter = (code: number): boolean =>
  (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** Puts the code units of `text` into `codes`, or into a longer array when they find no room there. */
export function codesOf(text: string, codes: Uint16Array): Uint16Array {
  const { length } = text;
  const to = codes.length >= length ? codes : new Uint16Array(length + (length >> 2));
  for (let i = 0; i < length; i++) to[i] = text.charCodeAt(i);
  return to;
}

/**
 * Folds a token's text to the form under which words are interned: lower case,
 * NFC, every apostrophe straight.
 *
 * @example fold('Jum’at') // "jum'at"
 */
export function fold(text: string): string {
  let isSmall = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f || code === 0x60)
      return text.normalize('NFKC').replace(APOSTROPHES, "'").toLowerCase();
    if (code >= 0x41 && code <= 0x5a) isSmall = false;
  }
  return isSmall ? text : text.toLowerCase();
}
