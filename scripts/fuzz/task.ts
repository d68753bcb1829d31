/** What the two processes of the fuzzer tell each other. */
import type { ParseOptions } from '../../src/index.js';
import type { Pieces } from '../../test/mutations.js';

/** Texts of one seed; few, so that a hang is soon found again. */
export const BLOCK = 100;

/** What to read: `runs` texts made out of `texts` and of what the tables hold. */
export interface Task {
  texts: string[];
  pieces: Pieces;
  runs: number;
  seed: number;
}

/** What the texts of one seed showed. */
export interface Block {
  seed: number;
  failures: { problem: string; text: string; options: ParseOptions; seed: number }[];
}
