/**
 * kliping/html: a release's web page in, its record out. Needs the packages `@mozilla/readability` and `parse5`.
 * Works in browsers, too.
 */
import { type Article, findArticle } from './html/article.js';
import { type Page, type PageElement, type PageText, readPage, textOf, walk } from './html/page.js';
import { addElement, type Segment, TextBuilder } from './html/text.js';
import type { Parser } from './parser.js';
import type { ParseOptions } from './record/options.js';
import type { Release } from './record/schema.js';

export type { Segment } from './html/text.js';

/**
 * A stretch of the HTML, in UTF-16 code units; `end` is exclusive.
 *
 * @example toHtml(start, end).map((range) => html.slice(range.start, range.end))
 */
export interface HtmlRange {
  /** Offset of the first code unit. */
  start: number;
  /** Offset behind the last code unit. */
  end: number;
}

/**
 * The article of a page as text.
 *
 * @example const { text, publishedAt }: PageArticle = readArticle(html);
 */
export interface PageArticle {
  /** The headline, an empty line, and the story: paragraphs with empty lines between, no markup. */
  text: string;
  /** Day on which the page says that it was published, in Indonesia's west: `YYYY-MM-DD`. */
  publishedAt: string | null;
  /** Where each part of the text stands in the HTML, in order. */
  segments: Segment[];
  /**
   * Where a stretch of the text stands in the HTML: several ranges if markup stands in between, none if it is nothing
   * but ends of lines.
   *
   * @param start offset into `text`
   * @param end offset into `text`, exclusive
   */
  toHtml(start: number, end: number): HtmlRange[];
}

/**
 * A page's article and its record, whose offsets are those of `text`.
 *
 * @example const { text, record }: PageRelease = parseHtml(html, createParser());
 */
export interface PageRelease extends PageArticle {
  /** The record of the article. */
  record: Release;
}

/** What is no part of a story, where Readability finds none. */
const FURNITURE = new Set(['nav', 'header', 'footer', 'aside', 'form', 'button', 'head']);

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The heading that shows the title: a headline in front of the story, with the title's words. */
function findHeading(page: Page, title: string): PageElement | undefined {
  const wanted = squeezed(title).toLowerCase();
  const headings = page.elements.filter(({ tag }) => tag === 'h1' || tag === 'h2' || tag === 'h3');
  return headings.find((heading) => {
    const shown = textOf(heading).toLowerCase();
    return shown !== '' && (shown === wanted || (shown.length > 15 && wanted.includes(shown)));
  });
}

/** Adds the title out of the page's `title` element, where no heading shows it. */
function addHiddenTitle(builder: TextBuilder, page: Page, title: string): void {
  const element = page.elements.find(({ tag }) => tag === 'title');
  const texts = element?.children.filter((node): node is PageText => !('tag' in node)) ?? [];
  for (const text of texts) {
    const from = text.value.indexOf(title);
    if (from >= 0) return builder.add(text, from, from + title.length);
  }
}

const isInside = (element: PageElement, tags: ReadonlySet<string>): boolean => {
  for (let at: PageElement | null = element; at !== null; at = at.parent)
    if (tags.has(at.tag)) return true;
  return false;
};

const DAY = /^\d{4}-\d\d-\d\d(?=$|[T ])/;
const UNIVERSAL = /(?:Z|[+-]00:?00)$/;
const WEST = 7 * 3_600_000;

/** The day of a moment; one that is told for Greenwich is that of Indonesia's west. */
function dayOf(moment: string | null | undefined): string | null {
  const day = DAY.exec(moment ?? '')?.[0];
  const instant = Date.parse(moment ?? '');
  if (day === undefined || Number.isNaN(instant)) return null;
  return UNIVERSAL.test(moment!) ? new Date(instant + WEST).toISOString().slice(0, 10) : day;
}

function publishedAt(page: Page, article: Article | null): string | null {
  const told = dayOf(article?.published);
  if (told !== null) return told;
  const times = page.elements.filter(({ tag }) => tag === 'time');
  return times.map(({ attributes }) => dayOf(attributes.get('datetime'))).find(Boolean) ?? null;
}

function build(page: Page, article: Article | null, html: string): TextBuilder {
  const builder = new TextBuilder(html);
  const { elements = null, title = null } = article ?? {};
  const heading = title === null ? undefined : findHeading(page, title);
  const inHeading = new Set<PageElement>();
  if (heading) {
    inHeading.add(heading);
    for (const { node } of walk(heading)) if ('tag' in node) inHeading.add(node);
    addElement(builder, heading, () => true);
  } else if (title !== null) addHiddenTitle(builder, page, title);
  const isKept = (element: PageElement): boolean =>
    !inHeading.has(element) &&
    (elements ? elements.has(element.id) : !isInside(element, FURNITURE));
  addElement(builder, page.root, isKept);
  return builder;
}

function rangesOf(segments: readonly Segment[], start: number, end: number): HtmlRange[] {
  const ranges: HtmlRange[] = [];
  if (start >= end) return ranges;
  for (const segment of segments) {
    if (segment.end <= start || segment.start >= end) continue;
    const isPlain = segment.end - segment.start === segment.htmlEnd - segment.htmlStart;
    const shift = segment.htmlStart - segment.start;
    const from = isPlain ? Math.max(start, segment.start) + shift : segment.htmlStart;
    const to = isPlain ? Math.min(end, segment.end) + shift : segment.htmlEnd;
    const last = ranges.at(-1);
    if (last?.end === from) last.end = to;
    else ranges.push({ start: from, end: to });
  }
  return ranges;
}

/**
 * Takes the article out of a page: headline and story, without navigation, links to other stories and comments.
 *
 * @param html the page, broken markup and all; where no article can be told from the rest, all its text is taken
 * @throws {TypeError} when `html` is no string; never for what the string contains
 * @example readArticle('<h1>KPU Gelar Rapat</h1><p>KPU &amp; Bawaslu …').text // 'KPU Gelar Rapat\n\nKPU & Bawaslu …'
 */
export function readArticle(html: string): PageArticle {
  if (typeof html !== 'string')
    throw new TypeError(
      `readArticle: html must be a string, not ${html === null ? 'null' : typeof html}`,
    );
  const page = readPage(html);
  const article = findArticle(page);
  const { text, segments } = build(page, article, html);
  return {
    text,
    publishedAt: publishedAt(page, article),
    segments,
    toHtml: (start, end) => rangesOf(segments, start, end),
  };
}

/**
 * Reads a release off its web page.
 *
 * @param html the page
 * @param parser that of `createParser`, of `kliping` or `kliping/deep`
 * @param options as of `parse`; without `publishedAt`, the page's own day of publication
 * @returns the article's text, its record, and the way back into the HTML: `text.slice(start, end)` gives back every
 *   mention, and `toHtml(start, end)` tells where it stands in `html`
 * @throws {TypeError} when `html` is no string or an option is wrong; never for what the string contains
 * @example
 * const { record, toHtml } = parseHtml(html, createParser());
 * for (const { start, end } of toHtml(record.title.start, record.title.end)) html.slice(start, end);
 */
export function parseHtml(html: string, parser: Parser, options: ParseOptions = {}): PageRelease {
  const article = readArticle(html);
  const day = options.publishedAt ?? article.publishedAt;
  const record = parser.parse(article.text, { ...options, ...(day && { publishedAt: day }) });
  return { ...article, record };
}
