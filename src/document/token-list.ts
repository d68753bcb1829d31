/** The token list: one typed array for each fact, one slot for each token. */
import { codesOf, fold } from './chars.js';
import type { Forms } from './forms.js';

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
  /** What the tables say of the word, as bits (of the gazetteer's `WordFlag`); 0 for an unknown one. */
  bits: Int32Array;
  forms: Forms;
  /** The code units of the text; those behind its end belong to no text. */
  codes: Uint16Array;
}

const COLUMNS = ['start', 'end', 'id', 'flags', 'form', 'bits'] as const;

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
    bits: new Int32Array(size),
    forms,
    codes: new Uint16Array(characters),
  };
}

/** Lists for longer texts are not kept for the next one. */
const LARGEST_KEPT = 1 << 16;

/** A token list with nothing in it, for a text of so many characters: the given one where it is large enough. */
export function emptied(tokens: Tokens, characters: number): Tokens {
  const size = tokens.start.length;
  if (size < characters >> 2 || size > LARGEST_KEPT) return createTokens(characters, tokens.forms);
  for (const key of COLUMNS) tokens[key].fill(0, 0, tokens.length);
  tokens.length = 0;
  return tokens;
}

/** Takes the characters of a text, whose stretches are then tokenized. */
export function takeText(tokens: Tokens, text: string): void {
  tokens.codes = codesOf(text, tokens.codes);
}

function grow(tokens: Tokens): void {
  const size = tokens.start.length * 2;
  for (const key of COLUMNS) {
    const wider = new Int32Array(size);
    wider.set(tokens[key]);
    tokens[key] = wider;
  }
}

/** Appends a token. */
export function append(
  tokens: Tokens,
  start: number,
  end: number,
  id: number,
  flags: number,
  form: number,
  bits: number,
): void {
  if (tokens.length === tokens.start.length) grow(tokens);
  const n = tokens.length++;
  tokens.start[n] = start;
  tokens.end[n] = end;
  tokens.id[n] = id;
  tokens.flags[n] = flags;
  tokens.form[n] = form;
  tokens.bits[n] = bits;
}

/** The folded text of a token. */
export function foldedAt(tokens: Tokens, text: string, token: number): string {
  const form = tokens.form[token]!;
  return form >= 0
    ? tokens.forms.folded[form]!
    : fold(text.slice(tokens.start[token]!, tokens.end[token]!));
}
