/** Direct quotes: where quotation marks open and close, and which of them hold speech. */
import type { Document } from '../document/document.js';
import type { Section } from '../document/sections.js';

export interface QuoteCandidate {
  /** Extent without the quotation marks. */
  start: number;
  end: number;
  /** Extent with them. */
  outerStart: number;
  outerEnd: number;
  /** Section of the body that it stands in. */
  section: number;
  closed: boolean;
}

/** Straight or curly, low or angular. */
const isQuotationMark = (code: number): boolean =>
  code === 0x22 || code === 0xab || code === 0xbb || (code >= 0x201c && code <= 0x201e);

/** Shortest quote that is speech and not a word in scare quotes. */
const FEWEST_WORDS = 3;

/** All quotes of the body. A quote left open ends with its paragraph. */
export function findQuotes(document: Document): QuoteCandidate[] {
  const found: QuoteCandidate[] = [];
  const { sections, text } = document;
  sections.forEach((section, index) => {
    if (section.kind !== 'body' || isContinued(text, sections[index - 1], section)) return;
    const { start } = section;
    let last = index;
    while (isContinued(text, sections[last], sections[last + 1])) last++;
    const { end } = sections[last]!;
    let open = -1;
    for (let at = start; at < end; at++) {
      if (!isQuotationMark(text.charCodeAt(at))) continue;
      const mark = text[at]!;
      if (open < 0) {
        if (mark !== '”' || looksOpening(document.text, at)) open = at;
      } else if (
        mark === '“' &&
        looksOpening(document.text, at) &&
        !looksClosing(document.text, at)
      ) {
        add(found, document, open, at, index, false);
        open = at;
      } else {
        add(found, document, open, at, index, true);
        open = -1;
      }
    }
    if (open >= 0) add(found, document, open, end, index, false);
  });
  return found;
}

/** True when a hard line break parts one paragraph: the next line goes on in lower case. */
function isContinued(
  text: string,
  section: Section | undefined,
  next: Section | undefined,
): boolean {
  if (section?.kind !== 'body' || next?.kind !== 'body') return false;
  if (!/^\r?\n[^\S\n]*$/.test(text.slice(section.end, next.start))) return false;
  return /\p{Ll}/u.test(text[next.start]!) && !/[.!?:"”]/.test(text[section.end - 1]!);
}

const looksOpening = (text: string, at: number): boolean =>
  /\p{L}|\d/u.test(text[at + 1] ?? '') && !/\p{L}/u.test(text[at - 1] ?? ' ');
const looksClosing = (text: string, at: number): boolean =>
  /[\p{L}\d.,!?]/u.test(text[at - 1] ?? ' ');

function add(
  found: QuoteCandidate[],
  document: Document,
  open: number,
  close: number,
  section: number,
  closed: boolean,
): void {
  const { text } = document;
  let start = open + 1;
  let end = close;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (!isSpeech(text, start, end, open, close, closed)) return;
  found.push({ start, end, outerStart: open, outerEnd: closed ? close + 1 : end, section, closed });
}

/** Speech: some words, most of them in lower case, punctuated like a sentence or set off by one. */
function isSpeech(
  text: string,
  start: number,
  end: number,
  open: number,
  close: number,
  closed: boolean,
): boolean {
  const inner = text.slice(start, end);
  const words = inner.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return false;
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const punctuated = /[.,!?…]$/.test(inner);
  const setOff = /^["”»]?\s*,|^["”»]\s*(?:[\p{Ll}]+nya\b)/u.test(text.slice(close, close + 30));
  const introduced = /[:,]\s*$/.test(text.slice(Math.max(0, open - 3), open));
  const before = text.slice(Math.max(0, open - 3), open);
  const opensParagraph = /[\n\r]/.test(before) || /^$|[.!?”"]$/.test(before.trimEnd());
  if (!closed) return words.length > 6 && lower / words.length > 0.4;
  if (lower / words.length < 0.35 && !(punctuated && (introduced || opensParagraph))) return false;
  return (
    punctuated || setOff || introduced || (opensParagraph && words.length > 4) || words.length > 12
  );
}
