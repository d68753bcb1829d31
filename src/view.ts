/**
 * Records to look at: a release with what was read off it marked, as an HTML
 * page or in a terminal.
 */
import type { Release } from './record/types.js';
import { ansi } from './view/ansi.js';
import { fragmentHtml, pageHtml } from './view/html.js';
import { checkRecord } from './view/spans.js';
import { viewStyle } from './view/style.js';

/**
 * How a page is made.
 *
 * @example highlight(text, record, { fragment: true, style: false, idPrefix: 'first' })
 */
export interface HighlightOptions {
  /** Gives one element to put into a page of your own instead of a whole page; `false` unless told. */
  fragment?: boolean;
  /** With `fragment`: whether the element brings its style sheet; `true` unless told. */
  style?: boolean;
  /** Title of the page; the headline unless told. */
  title?: string;
  /** What every id in it begins with, so that several fit on one page; `kliping` unless told. */
  idPrefix?: string;
}

const ID = /^[A-Za-z][\w-]*$/;

/**
 * A release with coloured, labelled spans and its record beside it, as HTML that needs no other file, no
 * network and no script. Pointing at a span, or moving the focus to it, shows what it stands for: office,
 * code, ISO date, and where the value comes from. Light or dark as the reader's system is.
 *
 * The text is escaped, so that it shows as it is, whatever it contains.
 *
 * @param text the release that was parsed, unchanged
 * @param record what `parse` made of it
 * @param options `fragment`, `style`, `title`, `idPrefix`
 * @returns a page, or with `fragment` a `<div class="kliping">`
 * @throws {TypeError} when the record is none, or of another text, naming the field
 * @example
 * writeFileSync('release.html', highlight(text, parse(text)));
 * element.innerHTML = highlight(text, parse(text), { fragment: true });
 */
export function highlight(text: string, record: Release, options: HighlightOptions = {}): string {
  checkRecord(text, record, 'highlight');
  const { fragment = false, style = true, idPrefix: prefix = 'kliping' } = options;
  if (!ID.test(prefix))
    throw new TypeError(
      'highlight: options.idPrefix must begin with a letter and have letters, digits, - and _',
    );
  const title = options.title ?? record.title?.text ?? 'Release';
  const element = fragmentHtml(text, record, {
    prefix,
    style: style || !fragment,
    heading: fragment ? null : title,
  });
  return fragment ? element : pageHtml(title, `<main>${element}</main>`);
}

/**
 * The style sheet of {@link highlight}, for pages that hold several fragments or forbid inline styles.
 *
 * @example style.textContent = highlightStyle;
 */
export const highlightStyle: string = viewStyle;

/**
 * How a release is written to a terminal.
 *
 * @example highlightAnsi(text, record, { notes: false })
 */
export interface HighlightAnsiOptions {
  /** Writes what a span stands for behind it: `⟨official Bupati⟩`; `true` unless told. */
  notes?: boolean;
}

/**
 * A release with coloured spans for a terminal (ANSI escape codes, the eight basic colours). Control
 * characters of the text itself are made visible instead of obeyed.
 *
 * @param text the release that was parsed, unchanged
 * @param record what `parse` made of it
 * @param options `notes`
 * @returns the text with escape codes; where the colours are taken away, the text itself and the notes
 * @throws {TypeError} when the record is none, or of another text, naming the field
 * @example
 * console.log(highlightAnsi(text, parse(text)));
 */
export function highlightAnsi(
  text: string,
  record: Release,
  options: HighlightAnsiOptions = {},
): string {
  checkRecord(text, record, 'highlightAnsi');
  return ansi(text, record, options.notes ?? true);
}
