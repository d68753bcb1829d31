/** A quote whose speaker is asked for, and what is known when it is. */
import { firstFrom } from '../../document/document.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import type { QuoteCandidate } from '../../mentions/quotes/quotes.js';
import type { Reading } from '../../mentions/release.js';
import type { Discourse, PersonReference } from '../discourse.js';

export interface Speaker {
  person: number | null;
  basis: 'stated' | 'inferred';
  /** Tokens of the reporting verb, or null. */
  cue: [from: number, to: number] | null;
}

/** One quote among those of its release. */
export interface Saying {
  reading: Reading;
  discourse: Discourse;
  quote: QuoteCandidate;
  /** Which quote of the release it is. */
  index: number;
  /** The quote before it and who says that, if there is one. */
  previous: QuoteCandidate | undefined;
  last: Speaker | undefined;
}

/** Where something stands: a cell of a sentence. */
export interface Place {
  sentence: number;
  cell: number;
  cells: Cells;
}

/** The first cell that starts at an offset or behind it. */
export function placeAt({ reading }: Pick<Saying, 'reading'>, offset: number): Place | null {
  const { sentences, tokens } = reading.document;
  const first = firstFrom(sentences.length, (s) => tokens.end[sentences[s]!.to - 1]! > offset);
  for (let s = first; s < sentences.length; s++) {
    const cells = reading.cells[s]!;
    const cell = firstFrom(cells.length, (i) => tokens.start[cells.from[i]!]! >= offset);
    if (cell < cells.length) return { sentence: s, cell, cells };
  }
  return null;
}

/** The tokens of a cell. */
export const tokensOf = (cells: Cells, i: number): [from: number, to: number] => [
  cells.from[i]!,
  cells.to[i]!,
];

/** True for a cell that reports speech, in whichever way. */
export const isReporting = (cells: Cells, i: number): boolean => hasAnyTag(cells, i, REPORTING);

const REPORTING = maskOf(Tag.Reporting, Tag.Clitic, Tag.Passive, Tag.Preposition, Tag.Bridge);

/** A line ends between the quote and a place behind it. */
export function isLineApart({ reading, quote }: Saying, { cells, cell }: Place): boolean {
  const { text, tokens } = reading.document;
  return text.slice(quote.outerEnd, tokens.start[cells.from[cell]!]!).includes('\n');
}

/** The first reference in `reach` cells from a place, not past a full stop; a name rather than its title. */
export function referenceFrom(
  { discourse }: Saying,
  { sentence, cell: at, cells }: Place,
  reach: number,
): PersonReference | null {
  const references = discourse.references[sentence]!;
  const first = references.findIndex(({ cell }) => cell >= at);
  const found = references[first];
  if (!found || found.cell >= at + reach) return null;
  for (let i = at; i < found.cell; i++) if (hasTag(cells, i, Tag.Period)) return null;
  const next = references[first + 1];
  return next && next.cell <= found.cell + 2 && next.person === found.person ? next : found;
}
