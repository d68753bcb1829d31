/** Windows: the short stretches of a sentence that can hold a date, and what was found in them. */
import { DAY_PART_PATTERN, isAhead, isOver } from '../../chrono/calendar-words.js';
import type { Document } from '../../document/document.js';
import { Shape } from '../../document/tokens.js';
import { type Lexicon, WordFlag } from '../../gazetteer/lexicon.js';
import type { FoundDate } from '../../chrono/engine.js';
import type { DateCandidate } from './dates.js';

export interface Window {
  from: number;
  to: number;
  relative: boolean;
}

/** Tokens around a trigger, and characters on each side of it: a token can be of any length. */
const BEFORE = 7;
const AFTER = 11;
const REACH = 300;
/** Longest trigger, in characters. */
const TRIGGER = 30;
/** Windows that overlap are read as one until they are so long. */
const MANY = 80;
/** No window has more characters, whatever the text is. */
export const LONGEST_WINDOW = 1500;

/** The windows of the sentence of tokens `from` to `to`. */
export function windowsOf(
  document: Document,
  lexicon: Lexicon,
  from: number,
  to: number,
): Window[] {
  const { tokens } = document;
  const windows: Window[] = [];
  for (let i = from; i < to; i++) {
    const kind = triggerAt(document, lexicon, i, to);
    if (kind === 0) continue;
    let start = Math.max(from, i - BEFORE);
    let end = Math.min(to, i + AFTER);
    while (tokens.start[i]! - tokens.start[start]! > REACH) start++;
    while (tokens.end[end - 1]! - tokens.end[i]! > REACH) end--;
    const last = windows[windows.length - 1];
    const fits = ({ from: first, to: behind }: Window): boolean =>
      start <= behind &&
      behind - first < MANY &&
      tokens.end[end - 1]! - tokens.start[first]! <= LONGEST_WINDOW;
    if (last && fits(last)) {
      last.to = Math.max(last.to, end);
      last.relative ||= kind === 2;
    } else if (!last || end > last.to)
      windows.push({
        from: last && start < last.to ? last.to : start,
        to: end,
        relative: kind === 2,
      });
  }
  return windows;
}

/** 0: no trigger; 1: explicit; 2: relative. */
function triggerAt(document: Document, lexicon: Lexicon, i: number, to: number): 0 | 1 | 2 {
  const { tokens } = document;
  const word = tokens.id[i]!;
  const flags = tokens.flags[i]!;
  if (tokens.end[i]! - tokens.start[i]! > TRIGGER) return 0;
  if (flags & Shape.digit) {
    const next = i + 1 < to ? document.text[tokens.start[i + 1]!] : '';
    if (isYear(document, i + 2, to)) return 1;
    const glued =
      i + 2 < to &&
      !(tokens.flags[i + 1]! & Shape.spaced) &&
      !(tokens.flags[i + 2]! & Shape.spaced);
    return (next === '/' || next === '-') && glued && tokens.flags[i + 2]! & Shape.digit ? 1 : 0;
  }
  if (word < 0) return 0;
  const bits = lexicon.flags[word]!;
  if (bits & WordFlag.month) return 1;
  if (bits & WordFlag.weekday) return flags & Shape.cap || lexicon.words[word] === 'minggu' ? 2 : 1;
  if (bits & WordFlag.relativeDate) return 2;
  return 0;
}

/** "06 Dec 2022", "August 12, 2024": what is written behind a figure and one more token. */
function isYear({ tokens, text }: Document, i: number, to: number): boolean {
  const isShort = i < to && tokens.end[i]! - tokens.start[i]! === 4;
  return isShort && /^(?:19|20)\d\d$/.test(text.slice(tokens.start[i]!, tokens.end[i]!));
}

/** Between a day and its time: "(", "siang ini, sekitar". */
export const BETWEEN_TIME = new RegExp(
  `^\\)?(?: (?:${DAY_PART_PATTERN}))?[\\s,()|–-]{0,4}(?:(?:(?:yang )?(?:di)?mulai|sekitar|sekira|kira-kira|tepat|tepatnya|pada|sejak|jam|ini) ){0,2}$`,
  'i',
);

/** The text of a window with plain spaces, and where it starts in the document. */
export function textIn(document: Document, window: Window): { base: number; text: string } {
  const base = document.tokens.start[window.from]!;
  const text = document.text
    .slice(base, document.tokens.end[window.to - 1]!)
    .replace(/[\s\u00A0]/g, ' ');
  return { base, text };
}

/** The candidate of what was found in the text of a window that starts at `base`. */
export function toCandidate(
  document: Document,
  window: Window,
  base: number,
  found: FoundDate,
): DateCandidate {
  const { tokens } = document;
  const lead = /^[\s,(]*/.exec(found.text)![0].length;
  const start = base + found.index + lead;
  const end = base + found.index + found.text.trimEnd().length;
  let from = window.from;
  while (from < window.to - 1 && tokens.end[from]! <= start) from++;
  let to = from;
  while (to < window.to && tokens.start[to]! < end) to++;
  const direction = isAhead(found.text) ? 'after' : isOver(found.text) ? 'before' : null;
  return {
    start,
    end,
    from,
    to,
    point: found.point,
    until: found.until,
    direction,
    relative: false,
  };
}
