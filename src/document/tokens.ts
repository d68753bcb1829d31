/**
 * Tokens: words, numbers and single punctuation marks, each with its offsets
 * in the caller's string (UTF-16 code units, end exclusive).
 *
 * Tokens are kept as a structure of typed arrays, one slot a token, because
 * every later room walks them many times: what can be told of a token once is a
 * column here, so that no later room compares strings or asks a table for it.
 */
export { fold } from './chars.js';
export { Shape } from './shape.js';
export { createTokens, emptied, foldedAt, takeText, type Tokens } from './token-list.js';
export { foldedTokens, tokenize } from './tokenize.js';
export { formsOf, type Interner } from './words.js';
