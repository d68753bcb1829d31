/**
 * Sentences: runs of tokens. A full stop ends one unless it belongs to an
 * abbreviation; a line break ends one unless the line is hard-wrapped.
 */
import { codeTest } from './chars.js';
import { Shape, type Tokens } from './tokens.js';

export interface Sentence {
  /** First token. */
  from: number;
  /** After the last token. */
  to: number;
}

/** What the splitter must know of the language: words that carry a full stop. */
export interface Abbreviations {
  /** True when the full stop behind the word belongs to it, the word behind being `next`: "Dr. Budi", "Kab. Solok", "AP. M.Si." */
  isAbbreviation(word: number, next: number): boolean;
}

const isClosing = codeTest(/["”’')\]»“]/);
const isOpening = codeTest(/["“‘(]/);
const isMarkCode = codeTest(/[.!?…]/);
/** Marks behind which a line is not gone on with. */
const endsWrapped = codeTest(/[.!?:;]/);
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const BRACKET = 0x28;
const LINE_FEED = 10;

/** Code of the first character of a token. */
const codeAt = ({ codes, start }: Tokens, token: number): number => codes[start[token]!]!;

/** Splits the tokens `[from, to)` into sentences and marks their first tokens. */
export function splitSentences(
  tokens: Tokens,
  from: number,
  to: number,
  abbreviations: Abbreviations,
): Sentence[] {
  const sentences: Sentence[] = [];
  let start = from;
  const close = (end: number): void => {
    if (end <= start) return;
    tokens.flags[start]! |= Shape.sentenceStart;
    sentences.push({ from: start, to: end });
    start = end;
  };
  const run: Run = { marks: from, end: from };
  const hard = isHardWrapped(tokens, from, to);
  let line = from;
  for (let i = from; i < to; i++) {
    if (i > from && tokens.flags[i]! & Shape.lineStart) {
      if (isOpen(tokens, i) && (isLower(tokens, i) || (hard && isLong(tokens, line, i))))
        tokens.flags[i]! &= ~Shape.lineStart;
      else close(i);
      line = i;
    }
    const end = sentenceEnd(tokens, i, to, abbreviations, run);
    if (end > 0) {
      close(end);
      i = end - 1;
    }
  }
  close(to);
  return sentences;
}

/** Lines cut in the middle of a sentence that make a text hard-wrapped, at least; and a line's length there. */
const CUT_LINES = 3;
const LONG_LINE = 40;

/** True when lines are cut wherever they are full: most that end without a mark go on in small letters. */
function isHardWrapped(tokens: Tokens, from: number, to: number): boolean {
  let open = 0;
  let cut = 0;
  for (let i = from + 1; i < to; i++) {
    if (!(tokens.flags[i]! & Shape.lineStart) || !isOpen(tokens, i)) continue;
    open++;
    if (isLower(tokens, i)) cut++;
  }
  return cut >= CUT_LINES && cut * 2 >= open;
}

const isLower = (tokens: Tokens, i: number): boolean => (tokens.flags[i]! & Shape.lower) !== 0;

/** The line from token `line`, whose next one begins with token `next`, is full. */
const isLong = ({ start, end }: Tokens, line: number, next: number): boolean =>
  end[next - 1]! - start[line]! >= LONG_LINE;

/** True when no mark and no blank line ends the line in front of line start `i`. */
function isOpen(tokens: Tokens, i: number): boolean {
  const { codes, start, end } = tokens;
  const behind = end[i - 1]!;
  if (endsWrapped(codes[behind - 1]!)) return false;
  let lines = 0;
  for (let at = behind; at < start[i]!; at++) if (codes[at] === LINE_FEED) lines++;
  return lines <= 1;
}

/** A run of marks such as "?!", looked through once and not again from each of its marks. */
interface Run {
  /** Behind its last mark. */
  marks: number;
  /** Behind the quotation marks and brackets that close right behind it. */
  end: number;
}

/** The end (exclusive) of a sentence whose last mark stands at token `i`, or -1. */
function sentenceEnd(
  tokens: Tokens,
  i: number,
  to: number,
  abbreviations: Abbreviations,
  run: Run,
): number {
  if (!(tokens.flags[i]! & Shape.punct)) return -1;
  const mark = codeAt(tokens, i);
  if (!isMarkCode(mark)) return -1;
  if (i >= run.marks) {
    let marks = i + 1;
    while (marks < to && isMark(tokens, marks)) marks++;
    const glued = marks < to && !(tokens.flags[marks]! & Shape.spaced);
    run.marks = marks;
    run.end = glued ? closingQuotes(tokens, marks, to) : marks;
  }
  const { marks: next, end } = run;
  if (end >= to) return to;
  if (mark === FULL_STOP && next === i + 1 && !endsHere(tokens, i, end, abbreviations)) return -1;
  if (mark !== FULL_STOP && tokens.flags[end]! & Shape.lower) return -1;
  return end;
}

function isMark(tokens: Tokens, i: number): boolean {
  return !(tokens.flags[i]! & Shape.spaced) && isMarkCode(codeAt(tokens, i));
}

/** Skips the quotation marks and brackets that close right behind a full stop. */
function closingQuotes(tokens: Tokens, i: number, to: number): number {
  const glued = i;
  while (i < to && !(tokens.flags[i]! & Shape.spaced) && isClosing(codeAt(tokens, i))) i++;
  // A straight quote glued to the next word opens that word's quotation.
  if (i > glued && i < to && !(tokens.flags[i]! & Shape.spaced) && tokens.flags[i]! & Shape.cap) {
    return glued;
  }
  return i;
}

function endsHere(
  tokens: Tokens,
  dot: number,
  next: number,
  abbreviations: Abbreviations,
): boolean {
  const nextFlags = tokens.flags[next]!;
  const word = dot - 1;
  const glued = !(nextFlags & Shape.spaced);
  const wordFlags = word >= 0 ? tokens.flags[word]! : 0;
  if (glued && next === dot + 1) {
    // "Kabupaten."Jangan", "mekar.Hasbi", "(24/10/2024).Kasus"; but not "M.Si", "KOMPAS.com", "S.Kom.(Camat Siak)".
    if (nextFlags & Shape.punct) {
      const mark = codeAt(tokens, next);
      if (mark === BRACKET && abbreviations.isAbbreviation(tokens.id[word]!, -1)) return false;
      return isOpening(mark) && !(wordFlags & Shape.initial);
    }
    // "M.Kes", "Detik.Com" are one word each; "Yusril.Presiden" is two.
    const least = wordFlags & Shape.cap ? 4 : 2;
    if (!(nextFlags & Shape.cap) || tokens.end[next]! - tokens.start[next]! < least) return false;
    const length = tokens.end[word]! - tokens.start[word]!;
    return (
      (wordFlags & (Shape.digit | Shape.punct)) !== 0 ||
      (!(wordFlags & Shape.upper) &&
        length > 2 &&
        length >= least &&
        !abbreviations.isAbbreviation(tokens.id[word]!, tokens.id[next]!))
    );
  }
  if (nextFlags & Shape.lower) return false;
  // "Hendri Saputra,. S.Ag": a slip behind a comma.
  if (word >= 0 && codeAt(tokens, word) === COMMA) return false;
  if (wordFlags & Shape.initial && !(nextFlags & Shape.lineStart)) return false;
  if (word >= 0 && abbreviations.isAbbreviation(tokens.id[word]!, tokens.id[next]!))
    return (nextFlags & Shape.lineStart) !== 0;
  if (wordFlags & Shape.digit && nextFlags & Shape.digit) return false;
  return true;
}
