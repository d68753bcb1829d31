/** Lines of a text, each with its trimmed extent as offsets in the caller's string. */
import { isBlank } from './chars.js';

export interface Line {
  /** First character that is not white space. */
  start: number;
  /** After the last character that is not white space; equals `start` for a blank line. */
  end: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** LF, CR, and Unicode's separators of lines and paragraphs. */
export const endsLine = (code: number): boolean =>
  code === LINE_FEED || code === CARRIAGE_RETURN || code === 0x2028 || code === 0x2029;

/** The non-blank lines of a text of `length` code units; LF, CR and CRLF end a line. */
export function splitLines(codes: Uint16Array, length: number): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let i = 0; i <= length; i++) {
    if (i < length && !endsLine(codes[i]!)) continue;
    let start = from;
    let end = i;
    while (start < end && isBlank(codes[start]!)) start++;
    while (end > start && isBlank(codes[end - 1]!)) end--;
    if (end > start) lines.push({ start, end });
    if (codes[i] === CARRIAGE_RETURN && i + 1 < length && codes[i + 1] === LINE_FEED) i++;
    from = i + 1;
  }
  return lines;
}
