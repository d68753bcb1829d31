/**
 * The dateline: place and publisher in front of the first sentence, in every
 * habit: "BENGKALIS –", "KUTAI KARTANEGARA, eksposisi.com –", "Arosuka
 * (Kesbangpol) -", "Jakarta (ANTARA) -", "Gerung, Diskominfotik.", "SIAK |", "Siak:".
 */
import { Shape } from '../../document/tokens.js';
import { EntryType } from '../../gazetteer/lexicon.js';
import { type Reading, textOf } from '../release.js';

export interface DatelineCandidate {
  /** Tokens covered, the dash left out. */
  from: number;
  to: number;
  placeFrom: number;
  placeTo: number;
  publisher: [from: number, to: number] | null;
  /** Index of the region candidate that is the place, or -1. */
  region: number;
}

/** Sentences in which a dateline may stand: a pull quote can come before it. */
const LEAD = 4;
/** Tokens that a dateline has at most. */
const LONGEST = 14;
const DASH = /^[-–—]$/;
/** What ends a dateline: marks other than dashes only behind a region. */
const END = /^[-–—|:]$/;

/** The dateline of the first body sentence, or null. */
export function findDateline(reading: Reading): DatelineCandidate | null {
  const found = markedDateline(reading);
  const { fine } = reading.knowledge;
  return fine ? fine.settleDateline(reading, found) : found;
}

/** The dateline that marks set off. */
function markedDateline(reading: Reading): DatelineCandidate | null {
  const { document } = reading;
  const first = firstOfBody(reading);
  if (first < 0) return null;
  for (let s = first; s < Math.min(document.sentences.length, first + LEAD); s++) {
    const { from } = document.sentences[s]!;
    const found = dashed(reading, from) ?? dotted(reading, from);
    // Below a repeated headline, a place is one only where its paragraph starts.
    if (found && (s === first || found.publisher || (found.region >= 0 && opens(reading, s))))
      return found;
  }
  return null;
}

/** The first sentence of the story, or -1. */
export const firstOfBody = ({ document: { sections, sectionOf, sentences } }: Reading): number =>
  sentences.findIndex((_, s) => sections[sectionOf[s]!]!.kind === 'body');

/** The sentence is the first of its section. */
const opens = ({ document: { sectionOf } }: Reading, s: number): boolean =>
  sectionOf[s] !== sectionOf[s - 1];

export const isText = (reading: Reading, token: number, pattern: RegExp): boolean =>
  token < reading.document.tokens.length &&
  pattern.test(textOf(reading.document, token, token + 1));

/** "PLACE –", "PLACE, PUBLISHER –", "Place (Publisher) -". */
function dashed(reading: Reading, from: number): DatelineCandidate | null {
  const { tokens, text } = reading.document;
  let dash = -1;
  for (let i = from + 1; i < Math.min(tokens.length, from + LONGEST); i++) {
    if (tokens.flags[i]! & Shape.lineStart) return null;
    const spaced = tokens.flags[i]! & Shape.spaced || tokens.flags[i + 1]! & Shape.spaced;
    if (isText(reading, i, END) && spaced && !(i > from + 1 && isHyphen(reading, i))) {
      dash = i;
      break;
    }
    if (tokens.flags[i]! & Shape.lower && !isDomain(reading, i)) return null;
  }
  if (dash < 0 || !(tokens.flags[from]! & Shape.cap)) return null;
  const isDash = isText(reading, dash, DASH);
  // "SIAK-- Ada empat hal"
  while (isText(reading, dash - 1, DASH)) dash--;
  let placeTo = from;
  while (
    placeTo < dash &&
    !/^[,(/]$/.test(text.slice(tokens.start[placeTo]!, tokens.end[placeTo]!))
  )
    placeTo++;
  let inner = placeTo < dash ? placeTo + 1 : dash;
  let outer = dash;
  while (outer > inner && isText(reading, outer - 1, /^[)\]]$/)) outer--;
  const isDate = reading.dates.some((date) => date.from >= inner && date.from < outer);
  // "Kabarmelati.net, Siak –": the publisher comes first.
  if (isPlace(reading, inner, outer) && !isPlace(reading, from, placeTo))
    return { ...candidate(reading, inner, dash, outer, [from, placeTo])!, from };
  // "Bangli, Bali (KABAR) -": the region around the place is not who publishes.
  for (const region of reading.regions) if (region.from === inner) inner = region.to + 1;
  const found = candidate(
    reading,
    from,
    dash,
    placeTo,
    inner < outer && !isDate ? [inner, outer] : null,
  );
  return isDash || (found && found.region >= 0) ? found : null;
}

/** A region and nothing else. */
const isPlace = ({ regions }: Reading, start: number, end: number): boolean =>
  regions.some(({ from, to }) => from === start && to === end);

/** A hyphen inside a publisher's name: "KEN-KEN". */
function isHyphen(reading: Reading, i: number): boolean {
  const { flags } = reading.document.tokens;
  return !(flags[i]! & Shape.spaced) && !(flags[i + 1]! & Shape.spaced);
}

/** "eksposisi.com": lower case, but with a dot glued to it. */
function isDomain(reading: Reading, i: number): boolean {
  const { flags } = reading.document.tokens;
  const dot = (at: number): boolean => isText(reading, at, /^\.$/);
  return (
    (dot(i + 1) && !(flags[i + 1]! & Shape.spaced)) || (dot(i - 1) && !(flags[i]! & Shape.spaced))
  );
}

/** "Gerung, Diskominfotik." and "Gerung. Diskominfotik.": place, publisher, full stop or line end. */
function dotted(reading: Reading, from: number): DatelineCandidate | null {
  const { tokens } = reading.document;
  const { leading } = reading.tagged;
  const place = leading[from];
  if (place?.type !== EntryType.region) return null;
  const mark = from + place.length;
  if (!isText(reading, mark, /^[.,]$/)) return null;
  const body = leading[mark + 1];
  if (body?.type !== EntryType.institution && body?.type !== EntryType.unit) return null;
  const to = mark + 1 + body.length;
  const ends =
    isText(reading, to, /^[.]$/) || (to < tokens.length && tokens.flags[to]! & Shape.lineStart);
  return ends ? candidate(reading, from, to, mark, [mark + 1, to]) : null;
}

function candidate(
  reading: Reading,
  from: number,
  to: number,
  placeTo: number,
  publisher: [number, number] | null,
): DatelineCandidate | null {
  const region = reading.regions.findIndex(
    (found) => found.from === from && found.to <= placeTo && reachesEnd(reading, found.to, placeTo),
  );
  const { flags } = reading.document.tokens;
  let upper = true;
  for (let i = from; i < placeTo; i++)
    if (flags[i]! & Shape.cap && !(flags[i]! & Shape.upper)) upper = false;
  if (region < 0 && !upper && publisher === null) return null;
  return { from, to, placeFrom: from, placeTo, publisher, region };
}

/** "Bangli, Bali": behind the first region only further regions and commas stand in a place. */
function reachesEnd(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const isRegion = reading.regions.some((region) => region.from <= i && i < region.to);
    if (!isRegion && !isText(reading, i, /^[,/]$/)) return false;
  }
  return true;
}
