/**
 * Cues that may stand inside a line: "… tegasnya. Baca juga: …". A mark is
 * looked for first, since every such cue ends in front of one or holds one.
 */
import type { SectionCue } from './section.js';
import { fold } from './tokens.js';

export interface InlineHit {
  /** Where the cue stands in the text. */
  at: number;
  cue: SectionCue;
}

/** Inline cues by the folded character that tells them. */
export interface InlineCues {
  all: readonly SectionCue[];
  /** Cues that hold a mark of their own, by that mark; `inner` characters in front of it. */
  holding: Map<number, { cue: SectionCue; inner: number }[]>;
  /** Cues that a mark must follow, by their last character. */
  ending: Map<number, SectionCue[]>;
}

const OWN_MARK = /[:©]/;
/** What follows the other cues, at most one space between. */
const BEHIND = /^[:："'“‘]/;

export function indexInline(cues: readonly SectionCue[]): InlineCues {
  const index: InlineCues = { all: cues, holding: new Map(), ending: new Map() };
  for (const cue of cues) {
    const inner = cue.cue.search(OWN_MARK);
    if (inner < 0) pushTo(index.ending, cue.cue.charCodeAt(cue.cue.length - 1), cue);
    else pushTo(index.holding, cue.cue.charCodeAt(inner), { cue, inner });
  }
  return index;
}

function pushTo<T>(map: Map<number, T[]>, key: number, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;

/** The folded code of a character that folds by itself; -1 for one that may change others or their number. */
function foldCode(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code | 0x20;
  if (code < 0x80) return code === 0x60 ? APOSTROPHE : code;
  if (code === 0x2018 || code === 0x2019) return APOSTROPHE;
  if (code === 0xa0) return SPACE;
  return code === 0xa9 || (code >= 0x201c && code <= 0x201d) || code === 0x2013 || code === 0x2014
    ? code
    : -1;
}

const isMark = (code: number): boolean =>
  code === 0x3a || code === 0x22 || code === APOSTROPHE || code === 0x201c || code === 0xa9;

const isSpace = (code: number): boolean => code === SPACE || (code >= 9 && code <= 13);

/** Where inline cues stand in `[start, end)`, in order, the longer one first. */
export function inlineHits(
  text: string,
  start: number,
  end: number,
  cues: InlineCues,
): readonly InlineHit[] {
  let hits: InlineHit[] = NONE;
  for (let i = start; i < end; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (code < 0) {
      hits = foldedHits(text, start, end, cues);
      break;
    }
    if (isMark(code)) hits = hitsAt(text, i, code, start, end, cues, hits);
  }
  return hits.length > 1
    ? hits.sort((a, b) => a.at - b.at || b.cue.cue.length - a.cue.cue.length)
    : hits;
}

const NONE: InlineHit[] = [];

/** The cues that the mark at `i` tells, behind those found so far. */
function hitsAt(
  text: string,
  i: number,
  mark: number,
  start: number,
  end: number,
  cues: InlineCues,
  found: InlineHit[],
): InlineHit[] {
  let hits = found;
  const add = (at: number, cue: SectionCue): void => {
    if (at < start || at + cue.cue.length > end || !standsAt(text, at, cue.cue)) return;
    if (hits === NONE) hits = [];
    hits.push({ at, cue });
  };
  for (const { cue, inner } of cues.holding.get(mark) ?? []) add(i - inner, cue);
  if (mark === 0xa9 || i === start) return hits;
  const before = foldCode(text.charCodeAt(i - 1));
  for (const cue of cues.ending.get(before) ?? []) add(i - cue.cue.length, cue);
  if (!isSpace(before) || i - 1 === start) return hits;
  for (const cue of cues.ending.get(foldCode(text.charCodeAt(i - 2))) ?? [])
    add(i - 1 - cue.cue.length, cue);
  return hits;
}

function standsAt(text: string, at: number, cue: string): boolean {
  for (let i = cue.length - 1; i >= 0; i--)
    if (foldCode(text.charCodeAt(at + i)) !== cue.charCodeAt(i)) return false;
  return true;
}

/** The same for a line whose characters must be folded together. */
function foldedHits(text: string, start: number, end: number, cues: InlineCues): InlineHit[] {
  const folded = fold(text.slice(start, end));
  if (folded.length !== end - start) return NONE;
  const hits: InlineHit[] = [];
  for (const cue of cues.all) {
    for (let at = folded.indexOf(cue.cue); at >= 0; at = folded.indexOf(cue.cue, at + 1)) {
      const after = folded.slice(at + cue.cue.length, at + cue.cue.length + 2);
      if (BEHIND.test(after.trimStart()) || OWN_MARK.test(cue.cue))
        hits.push({ at: start + at, cue });
    }
  }
  return hits;
}
