/**
 * Sections: which stretch of a release is headline, byline, caption, body,
 * links to other stories or page furniture. Decided line by line, from cue
 * words (a table, handed in) and from shapes: bullets, brackets, length.
 */
import { splitBodyLine } from './body-line.js';
import { codeTest } from './chars.js';
import { indexInline } from './inline-cues.js';
import type { Line } from './lines.js';
import {
  PROSE,
  pushSection,
  type Section,
  type SectionCue,
  type SectionCues,
  type SectionKind,
} from './section.js';
import { fold } from './tokens.js';

export type { Section, SectionCue, SectionCues, SectionKind } from './section.js';

/** Indexes the cue table by the first word of each cue. */
export function indexCues(cues: readonly SectionCue[]): SectionCues {
  const byFirstWord = new Map<string, SectionCue[]>();
  for (const cue of cues) {
    const key = firstWord(cue.cue);
    const list = byFirstWord.get(key);
    if (list) list.push(cue);
    else byFirstWord.set(key, [cue]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.cue.length - a.cue.length);
  return { byFirstWord, inline: indexInline(cues.filter((cue) => cue.match === 'inline')) };
}

const isWordCode = codeTest(/[\dA-Za-z\u00C0-\u1FFF\u2C00-\uD7FF]/);
const FIRST_WORD = /^[\dA-Za-z\u00C0-\u1FFF\u2C00-\uD7FF]+/;

function firstWord(text: string): string {
  return FIRST_WORD.exec(text)?.[0] ?? text.slice(0, 1);
}

/** A headline is never longer than this. */
const HEADLINE = 220;
const TERMINAL = /[.!?…]["”’')\]]*$/;
const BULLET = /^(?:[-–—•*·<>»›▪●]|\d{1,2}[.)])\s*\S/;
const FURNITURE = /^[^A-Za-z\u00C0-\u1FFF\u2C00-\uD7FF]*$/;
/** A line that is a date and little else: "Rabu, 23 Februari 2022 - 18:53 WIB". */
const DATE_LINE =
  /^(?:[A-Za-zÀ-ɏ]{4,7}['’]?[A-Za-zÀ-ɏ]{0,3},? ?)?\d{1,2}[ /-](?:[A-Za-zÀ-ɏ]{3,9}|\d{1,2})[ /-]\d{4}(?:[\s,|–-]{1,5}\d{1,2}[.:]\d\d(?:[.:]\d\d)?(?: ?[A-Za-zÀ-ɏ]{2,4})?)?$/;
/** True for a line that is a date and little else. */
export const isDateLine = (line: string): boolean => DATE_LINE.test(line);
const SIGNATURE = /^[([][^()[\]]{1,60}[)\]][.\s]*$/;
const TAG_LINE = /^(?:#[A-Za-zÀ-ɏ\d_]+[\s,.]*)+$/;

/**
 * The sections of `text` in order, without gaps inside a line; blank lines
 * belong to none.
 */
export function splitSections(text: string, lines: readonly Line[], cues: SectionCues): Section[] {
  const kinds = labelLines(text, lines, cues);
  markTitle(text, lines, kinds, cues);
  const sections: Section[] = [];
  lines.forEach((line, i) => {
    if (kinds[i] === 'body') splitBodyLine(text, line, cues, sections);
    else pushSection(sections, kinds[i]!, line.start, line.end);
  });
  return sections;
}

function cueOf(
  text: string,
  line: Line,
  cues: SectionCues,
): { cue: SectionCue; rest: number } | null {
  let at = line.start;
  while (at < line.end && !isWordCode(text.charCodeAt(at))) at++;
  const head = fold(text.slice(at, Math.min(line.end, at + 60)));
  const candidates = cues.byFirstWord.get(firstWord(head));
  if (!candidates) return null;
  for (const cue of candidates) {
    if (!head.startsWith(cue.cue)) continue;
    const after = head[cue.cue.length];
    if (after !== undefined && /[A-Za-zÀ-ɏ\d]/.test(after)) {
      if (/[A-Za-zÀ-ɏ\d]/.test(cue.cue[cue.cue.length - 1]!)) continue;
    }
    const rest = text
      .slice(at + cue.cue.length, line.end)
      .replace(/^[^\dA-Za-z\u00C0-\u1FFF\u2C00-\uD7FF]+/, '');
    if (cue.match === 'line' && rest.length > 0) continue;
    return { cue, rest: rest.length };
  }
  return null;
}

function isProse(text: string, line: Line): boolean {
  const length = line.end - line.start;
  return length > PROSE || (length > 60 && TERMINAL.test(text.slice(line.end - 4, line.end)));
}

function labelLines(text: string, lines: readonly Line[], cues: SectionCues): SectionKind[] {
  const lastProse = lines.reduce((last, line, i) => (isProse(text, line) ? i : last), -1);
  const firstProse = lines.findIndex(
    (line) => isProse(text, line) && !BULLET.test(text.slice(line.start, line.start + 4)),
  );
  const kinds: SectionKind[] = [];
  let openRelated = false;
  let bulleted = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const content = text.slice(line.start, Math.min(line.end, line.start + PROSE + 1));
    const found = cueOf(text, line, cues);
    const prose = isProse(text, line);
    if (found && !(prose && found.cue.match === 'inline')) {
      const { cue, rest } = found;
      openRelated = cue.section === 'related' && (rest === 0 || openRelated);
      bulleted = false;
      // "- Headline", "- Headline", "Baca Juga", and the story goes on: the links stand in front.
      const next = lines[i + 1];
      if (openRelated && next && isProse(text, next)) relabelBullets(text, lines, kinds, i - 1, -1);
      // A link with a paragraph glued to it: the paragraph is cut off further on.
      if (cue.section === 'related' && rest > 0 && prose && line.end - line.start > HEADLINE)
        kinds.push('body');
      else if (cue.section === 'related') kinds.push('related');
      else if (cue.section === 'caption') kinds.push('caption');
      else if (cue.section === 'byline') kinds.push(prose ? 'body' : 'byline');
      else if (cue.section === 'breadcrumb') kinds.push(prose ? 'body' : 'footer');
      else if (i > lastProse && lastProse >= 0) {
        while (kinds.length < lines.length) kinds.push('footer');
        break;
      } else kinds.push(prose ? 'body' : 'footer');
      continue;
    }
    if (openRelated) {
      const bullet = BULLET.test(content);
      // A list of bullets ends with its last bullet, any other one at the next paragraph.
      if (bullet || !(prose || bulleted)) {
        kinds.push('related');
        bulleted = bullet;
        continue;
      }
      openRelated = false;
    }
    if (isDateLine(content)) kinds.push('byline');
    else if (FURNITURE.test(content) || TAG_LINE.test(content)) kinds.push('footer');
    else if (SIGNATURE.test(content) && i > firstProse)
      kinds.push(content[0] === '[' ? 'byline' : 'footer');
    else kinds.push('body');
  }
  if (firstProse > 0) relabelBullets(text, lines, kinds, 0, 1);
  relabelFront(text, lines, kinds, firstProse);
  relabelTail(text, lines, kinds, lastProse);
  return kinds;
}

/** A run of bullets, from line `at` on forwards or backwards, is a list of links, and not part of the story. */
function relabelBullets(
  text: string,
  lines: readonly Line[],
  kinds: SectionKind[],
  at: number,
  step: number,
): void {
  let i = at;
  while (kinds[i] === 'body' && BULLET.test(text.slice(lines[i]!.start, lines[i]!.start + 6)))
    i += step;
  if ((i - at) * step > 1) while (i !== at) kinds[(i -= step)] = 'related';
}

/** A day with its year inside a short line: "by Redaksi - 30 Maret 2023", "01 Januari, 2024". */
const DATED = /\d{1,2}[ /.-]+(?:[A-Za-zÀ-ɏ]{3,9}|\d{1,2}),?[ /.-]+(?:19|20)\d\d/;
const LONGEST_BYLINE = 60;
/** A headline has more words than an entry of a menu. */
const SHORTEST_HEADLINE = 4;

/** What stands in front of the first paragraph of a page: its headline, its date, and menus. */
function relabelFront(
  text: string,
  lines: readonly Line[],
  kinds: SectionKind[],
  firstProse: number,
): void {
  const words = (line: Line): number => text.slice(line.start, line.end).split(/\s+/u).length;
  const front = kinds
    .slice(0, Math.max(0, firstProse))
    .map((kind, i) => (kind === 'body' ? i : -1))
    .filter((i) => i >= 0);
  for (const i of front) {
    const content = text.slice(lines[i]!.start, lines[i]!.end);
    if (
      content.length <= LONGEST_BYLINE &&
      DATED.test(content) &&
      !TERMINAL.test(content) &&
      (i > 0 || front.length > 1)
    )
      kinds[i] = 'byline';
  }
  const rest = front.filter((i) => kinds[i] === 'body');
  if (!rest.some((i) => words(lines[i]!) >= SHORTEST_HEADLINE)) return;
  for (const i of rest) if (words(lines[i]!) < SHORTEST_HEADLINE) kinds[i] = 'footer';
}

/** One short code or name after the last paragraph ("H69", "Tim Redaksi") signs it. */
function relabelTail(
  text: string,
  lines: readonly Line[],
  kinds: SectionKind[],
  lastProse: number,
): void {
  if (lastProse < 0) return;
  for (let i = lines.length - 1; i > lastProse; i--) {
    const line = lines[i]!;
    if (kinds[i] !== 'body') continue;
    const content = text.slice(line.start, line.end);
    if (content.length <= 30 && !TERMINAL.test(content) && !BULLET.test(content))
      kinds[i] = 'footer';
    else break;
  }
}

const DATELINE = /^.{2,70}?(?:\s[-–—]|[–—])\s?\S/u;
const DATELINE_HEAD = /^[A-ZÀ-Þ\d\s,.()/'’-]+$/;

function markTitle(
  text: string,
  lines: readonly Line[],
  kinds: SectionKind[],
  cues: SectionCues,
): void {
  const first = kinds.findIndex((kind) => kind === 'body');
  if (first < 0 || first === lines.length - 1) return;
  const behind = (i: number, kind: SectionKind): boolean =>
    i > first && (kind === 'body' || kind === 'caption');
  const prose = kinds.findIndex((kind, i) => behind(i, kind) && isProse(text, lines[i]!));
  const next = prose >= 0 ? prose : kinds.findIndex((kind, i) => behind(i, kind));
  if (next < 0) return;
  if (/[a-zß-ÿ]/.test(text[lines[next]!.start]!)) return;
  const line = lines[first]!;
  const content = text.slice(line.start, line.end);
  if (content.length > HEADLINE || TERMINAL.test(content) || BULLET.test(content)) return;
  if (content.length < 12 || looksLikeDateline(content)) return;
  if (/[,;:]$/.test(content) || cueOf(text, line, cues)) return;
  kinds[first] = 'title';
}

function looksLikeDateline(content: string): boolean {
  const dash = /\s?[-–—]\s/.exec(content);
  if (dash && dash.index < 70 && DATELINE_HEAD.test(content.slice(0, dash.index))) return true;
  return (
    content.length < 60 && DATELINE.test(content) && /\([A-Za-zÀ-ɏ. -]+\)\s?[-–—]/.test(content)
  );
}
