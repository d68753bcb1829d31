/** Where the terms of a compromise document stand in its text. */

/** A term of compromise, as far as it matters here. */
export interface Term {
  pre: string;
  text: string;
  post: string;
}

/** Sentence, first term, term behind the last: how compromise points at words. */
export type Pointer = [sentence: number, from: number, to: number];

/** The text of a document, and the extent of every term by sentence, without the marks around it. */
export interface Laid {
  text: string;
  sentences: { start: number; end: number }[][];
}

/** Joins the terms up; compromise keeps every character between them. */
export function layTerms(document: readonly (readonly Term[])[]): Laid {
  let text = '';
  const sentences = document.map((terms) =>
    terms.map(({ pre, text: own, post }) => {
      const start = text.length + pre.length;
      text += pre + own + post;
      return { start, end: start + own.length };
    }),
  );
  return { text, sentences };
}

/** The terms that a stretch of the text touches: one pointer for each sentence that it reaches into. */
export function pointersAt({ sentences }: Laid, start: number, end: number): Pointer[] {
  return sentences.flatMap((terms, sentence): Pointer[] => {
    const from = terms.findIndex((term) => term.end > start && term.start < end);
    if (from < 0) return [];
    const behind = terms.findIndex((term, i) => i > from && term.start >= end);
    return [[sentence, from, behind < 0 ? terms.length : behind]];
  });
}
