/** Direct quotes: where quotation marks open and close, and which of them hold speech. */
import type { Section } from '../../document/sections.js';
import type { Reading } from '../release.js';

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

interface QuotationMark {
  at: number;
  /** Two for a pair of apostrophes. */
  length: number;
}

/** Straight or curly, low or angular, in `[from, end)`; or null. */
function nextMark(text: string, from: number, end: number): QuotationMark | null {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0xab || code === 0xbb || (code >= 0x201c && code <= 0x201e))
      return { at, length: 1 };
    const next = text.charCodeAt(at + 1);
    if ((code === 0x27 || code === 0x2018 || code === 0x2019) && (next === code || next === 0x2019))
      return { at, length: 2 };
  }
  return null;
}

/** "… kerja sama" dan", where nothing is open; but not "mengatakan" Kami siap". */
const CLOSING = /^...”|[A-Za-z](?<!kan). $/;

/** Shortest quote that is speech and not a word in scare quotes. */
const FEWEST_WORDS = 3;

/** All quotes of the body. A quote left open ends with its paragraph. */
export function findQuotes(reading: Reading): QuoteCandidate[] {
  const found: QuoteCandidate[] = [];
  const { sections, text } = reading.document;
  const { fine, lexicon } = reading.knowledge;
  sections.forEach((section, index) => {
    if (section.kind !== 'body' || isContinued(text, sections[index - 1], section)) return;
    let last = index;
    while (isContinued(text, sections[last], sections[last + 1])) last++;
    const { end } = sections[last]!;
    let open = -1;
    let isInner = false;
    const add = (close: number, length: number): void => {
      found.push(toQuote(text, open, close, length, index));
      open = -1;
    };
    for (
      let mark = nextMark(text, section.start, end);
      mark;
      mark = nextMark(text, mark.at + mark.length, end)
    ) {
      const { at, length } = mark;
      if (open < 0) {
        const opens = length < 2 && !CLOSING.test(text.slice(at - 3, at + 2));
        if (opens || looksOpening(text, at + length - 1)) open = at;
      } else if (isNested(text, at, end)) {
        // Goes on behind the inner mark that closes.
        mark = nextMark(text, at + length, end) ?? mark;
      } else if (length > 1 && (looksOpening(text, at + 1) || isInner)) {
        isInner = !isInner;
      } else if (text[at] === '“' && looksOpening(text, at) && !looksClosing(text, at)) {
        add(at, 0);
        open = at;
      } else add(at, length);
    }
    if (open >= 0) add(end, 0);
  });
  return found.flatMap((quote) =>
    isTheme(text, quote, lexicon.data.themes)
      ? []
      : (fine?.sayingIn(reading, quote) ?? (isSpeech(text, quote) ? quote : [])),
  );
}

/** Words and characters in front of a theme, "tema besar kegiatan ini yaitu", at most. */
const THEME_WORDS = 5;
const THEME_REACH = 60;

/** "dengan tema "Mari kita jaga kerukunan"": the words of a banner, which nobody says. */
function isTheme(text: string, { outerStart }: QuoteCandidate, themes: readonly string[]): boolean {
  const lead = text.slice(Math.max(0, outerStart - THEME_REACH), outerStart);
  const words = lead
    .replace(/,\s*$/, '')
    .split(/[^A-Za-zÀ-ɏ :]/)
    .at(-1)!
    .split(/[ :]+/)
    .filter(Boolean);
  return words.slice(-THEME_WORDS).some((word) => themes.includes(word.toLowerCase()));
}

/** Longest words in quotation marks inside a quote. */
const LONGEST_INNER = 40;
const INNER = /^["“][A-Za-zÀ-ɏ\d][^"“”.!?\n]*[A-Za-zÀ-ɏ\d)]["”] ?[a-zß-ÿ]/;

/** "… di bawah "SUTET" sehingga warga cemas": marks around a few words of a quote that goes on and is closed. */
function isNested(text: string, at: number, end: number): boolean {
  if (!/\s/.test(text[at - 1]!)) return false;
  const inner = INNER.exec(text.slice(at, Math.min(end, at + LONGEST_INNER)))?.[0];
  if (inner === undefined) return false;
  const rest = text.slice(at + inner.length, end);
  return /^[^"“”\n]*["”](?! ?[A-Za-zÀ-ɏ]{0,12}["“])/.test(rest) && !/^[^"“”]*\s["“]/.test(rest);
}

/** True when a hard line break parts one paragraph: the next line goes on in lower case. */
function isContinued(
  text: string,
  section: Section | undefined,
  next: Section | undefined,
): boolean {
  if (section?.kind !== 'body' || next?.kind !== 'body') return false;
  if (!/^\r?\n[^\S\n]*$/.test(text.slice(section.end, next.start))) return false;
  return /[a-zß-ÿ]/.test(text[next.start]!) && !/[.!?:"”]/.test(text[section.end - 1]!);
}

/** In front of a word and not behind one; or, "… wartawan. ” Kami siap,” katanya", between two sentences. */
const looksOpening = (text: string, at: number): boolean =>
  /[A-Za-zÀ-ɏ\d]/.test(text[at + 1] ?? '')
    ? !/[A-Za-zÀ-ɏ]/.test(text[at - 1] ?? ' ')
    : /^\s[A-ZÀ-Þ]/.test(text.slice(at + 1, at + 3)) &&
      /^$|\n$|[.:,]\s?$/.test(text.slice(Math.max(0, at - 2), at));
const looksClosing = (text: string, at: number): boolean =>
  /[A-Za-zÀ-ɏ\d.,!?]/.test(text[at - 1] ?? ' ');

/** What stands between a mark that opens and the one at `close`, `mark` characters long, that closes; none does where it is 0. */
function toQuote(
  text: string,
  open: number,
  close: number,
  mark: number,
  section: number,
): QuoteCandidate {
  let start = open + (nextMark(text, open, open + 1)?.length ?? 1);
  let end = close;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  const closed = mark > 0;
  return { start, end, outerStart: open, outerEnd: closed ? close + mark : end, section, closed };
}

/** Speech: some words, most of them in lower case, punctuated like a sentence or set off by one. */
function isSpeech(
  text: string,
  { start, end, outerStart, outerEnd, closed }: QuoteCandidate,
): boolean {
  const all = text.slice(start, end).match(/[A-Za-zÀ-ɏ\d]+/g) ?? [];
  const words = all.length;
  const share = all.filter((word) => /^[a-zß-ÿ]/.test(word)).length / words;
  const punctuated = end > start && '.,!?…'.includes(text[end - 1]!);
  const setOff = /^["”»]?\s*,|^["”»]\s*[a-zß-ÿ]+nya\b/.test(
    text.slice(outerEnd - 1, outerEnd + 29),
  );
  const before = text.slice(Math.max(0, outerStart - 3), outerStart);
  const introduced = /[:,]\s*$/.test(before);
  const opensParagraph = /[\n\r]/.test(before) || /^$|[.!?”"]$/.test(before.trimEnd());
  if (!closed) return words > 6 && share > 0.4;
  // "Kami siap," tuturnya: what opens a paragraph or sentence and is punctuated needs fewer.
  if (words < FEWEST_WORDS && !(words > 1 && punctuated && opensParagraph)) return false;
  if (share < 0.35 && !(punctuated && (introduced || opensParagraph))) return false;
  return punctuated || setOff || introduced || (opensParagraph && words > 4) || words > 12;
}
