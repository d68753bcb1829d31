/** The article's text, and where each part of it stands in the HTML. */
import { align } from './align.js';
import { type PageElement, type PageText, walk } from './page.js';

/**
 * A stretch of the text and where it stands in the HTML; ends are exclusive. Where both are equally long, they are
 * the same characters, except that a blank may stand for an end of line; else an entity or blanks stand for it.
 *
 * @example segments.map(({ htmlStart, htmlEnd }) => html.slice(htmlStart, htmlEnd))
 */
export interface Segment {
  /** Offset into the text. */
  start: number;
  /** Offset into the text. */
  end: number;
  /** Offset into the HTML. */
  htmlStart: number;
  /** Offset into the HTML. */
  htmlEnd: number;
}

/** Elements that begin and end a line; those of `APART` have an empty line around them. */
const BLOCKS = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const APART = new Set('blockquote figure h1 h2 h3 h4 h5 h6 p pre table'.split(' '));
const BLANK = /[ \t\n\f\r]/;

/** Builds a text and its segments. */
export class TextBuilder {
  text = '';
  readonly segments: Segment[] = [];
  #breaks = 0;
  #blank: { start: number; end: number } | null = null;
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  /** Ends the line, if there is one; two ends of line make an empty line. */
  break(lines: 1 | 2): void {
    this.#breaks = Math.max(this.#breaks, lines);
    this.#blank = null;
  }

  /** Adds a text of the page, or a part of it; runs of blanks become one. */
  add({ value, start, end }: PageText, from = 0, to = value.length): void {
    const offsets = align(value, this.#html, start, end);
    for (let i = from; i < to; i++) {
      const [htmlStart, htmlEnd] = [offsets[i]!, this.#endOf(offsets, i)];
      if (BLANK.test(value[i]!)) {
        this.#blank = { start: this.#blank?.start ?? htmlStart, end: htmlEnd };
      } else {
        this.#space();
        this.#put(value[i]!, htmlStart, htmlEnd);
      }
    }
  }

  /** Where the characters end that begin where the one at `i` does. */
  #endOf(offsets: Uint32Array, i: number): number {
    let next = i + 1;
    while (next < offsets.length - 1 && offsets[next] === offsets[i]) next++;
    return offsets[next]!;
  }

  #space(): void {
    if (this.#breaks > 0 && this.text !== '') this.text += '\n'.repeat(this.#breaks);
    else if (this.#blank && this.text !== '') this.#put(' ', this.#blank.start, this.#blank.end);
    this.#breaks = 0;
    this.#blank = null;
  }

  #put(sign: string, htmlStart: number, htmlEnd: number): void {
    const start = this.text.length;
    this.text += sign;
    const last = this.segments.at(-1);
    const isPlain = htmlEnd - htmlStart === 1;
    const follows = last?.end === start && last.end - last.start === last.htmlEnd - last.htmlStart;
    if (last && follows && isPlain && last.htmlEnd === htmlStart) {
      last.end++;
      last.htmlEnd++;
    } else if (last?.end === start && last.htmlStart === htmlStart && last.htmlEnd === htmlEnd) {
      last.end++; // the second half of what one entity stands for
    } else this.segments.push({ start, end: start + 1, htmlStart, htmlEnd });
  }
}

/** Adds what an element holds, as lines; `isKept` says whose own text is. */
export function addElement(
  builder: TextBuilder,
  root: PageElement,
  isKept: (element: PageElement) => boolean,
): void {
  const open = [root];
  builder.break(2);
  for (const { node, leaving } of walk(root)) {
    if (!('tag' in node)) {
      if (isKept(open.at(-1)!)) builder.add(node);
      continue;
    }
    if (leaving) open.pop();
    else open.push(node);
    if (node.tag === 'br') builder.break(1);
    else if (BLOCKS.has(node.tag)) builder.break(APART.has(node.tag) ? 2 : 1);
  }
  builder.break(2);
}
