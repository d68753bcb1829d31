/** What is known of a name when it is found. */

export interface NameCandidate {
  /** Tokens of the name itself, without honorifics and degrees. */
  from: number;
  to: number;
  /** Tokens of the whole mention. */
  fullFrom: number;
  fullTo: number;
  sentence: number;
  /** Token runs of honorifics and degrees. */
  honorifics: [from: number, to: number][];
  degrees: [from: number, to: number][];
  /** Tokens of a nickname in brackets right behind: "Joko Widodo (Jokowi)". */
  alias: [from: number, to: number] | null;
  /** A reporting verb stands beside it. */
  speaking: boolean;
  /** What stands right beside it tells that even one unknown word is somebody's name. */
  attested: boolean;
  /** The public figure whom everybody calls so, or -1. */
  figure: number;
  /** Sure to be a person's name by a name word, an honorific or a degree. */
  sure: boolean;
}

/** A name of the tokens `[from, to)` and nothing known of it. */
export const emptyName = (from: number, to: number, sentence: number): NameCandidate => ({
  from,
  to,
  fullFrom: from,
  fullTo: to,
  sentence,
  honorifics: [],
  degrees: [],
  alias: null,
  speaking: false,
  attested: false,
  figure: -1,
  sure: false,
});
