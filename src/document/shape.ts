/** What the letters of a token, and its place, tell of it. */

/** Shape flags of a token (bit set in {@link Tokens.flags}). */
export enum Shape {
  /** First letter is upper case. */
  cap = 1,
  /** All letters are upper case (also set for a single capital). */
  upper = 2,
  /** First letter is lower case. */
  lower = 4,
  /** Starts with a digit. */
  digit = 8,
  /** One punctuation mark or symbol. */
  punct = 16,
  /** White space (or the start of the text) stands before it. */
  spaced = 32,
  /** First token of a line. */
  lineStart = 64,
  /** First token of a sentence; set by the sentence splitter. */
  sentenceStart = 128,
  /** A single letter. */
  initial = 256,
}
