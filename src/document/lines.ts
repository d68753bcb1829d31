/** Lines of a text, each with its trimmed extent as offsets in the caller's string. */
export interface Line {
  /** First character that is not white space. */
  start: number;
  /** After the last character that is not white space; equals `start` for a blank line. */
  end: number;
  /** Number of the line, from 0, blank lines counted. */
  row: number;
}

const SPACE = /\s|\u200B|\uFEFF/;

/** LF, CR, and Unicode's separators of lines and paragraphs. */
export const endsLine = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x2028 || code === 0x2029;

/** The non-blank lines of `text`; LF, CR and CRLF end a line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let row = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (!endsLine(code)) continue;
    let start = from;
    let end = i;
    while (start < end && SPACE.test(text[start]!)) start++;
    while (end > start && SPACE.test(text[end - 1]!)) end--;
    if (end > start) lines.push({ start, end, row });
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    from = i + 1;
    row++;
  }
  return lines;
}
