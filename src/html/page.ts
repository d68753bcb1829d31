/** A web page as a tree whose texts know where they stand. */
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

/** An element of the page. `id` counts the elements in the order of the page. */
export interface PageElement {
  id: number;
  tag: string;
  attributes: ReadonlyMap<string, string>;
  children: PageNode[];
  parent: PageElement | null;
}

/** A text of the page, entities resolved; `start` and `end` are offsets into the HTML. */
export interface PageText {
  value: string;
  start: number;
  end: number;
}

export type PageNode = PageElement | PageText;

/** A page: its root, and all its elements. */
export interface Page {
  root: PageElement;
  elements: PageElement[];
}

/** What holds no text of the page. */
const UNREAD = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'select',
  'textarea',
]);

const asText = (node: Tree.TextNode): PageText[] => {
  const location = node.sourceCodeLocation;
  return location
    ? [{ value: node.value, start: location.startOffset, end: location.endOffset }]
    : [];
};

/**
 * Reads a page as browsers do, broken markup included. Scripts, styles, comments and forms' fields are left out.
 * Needs no stack, however deep the elements lie.
 *
 * @example readPage('<p>Rapat').elements.map(({ tag }) => tag) // ['html', 'head', 'body', 'p']
 */
export function readPage(html: string): Page {
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const elements: PageElement[] = [];
  const make = (element: Tree.Element, parent: PageElement | null): PageElement => {
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    const made = { id: elements.length, tag: element.tagName, attributes, children: [], parent };
    elements.push(made);
    return made;
  };
  const root = document.childNodes.find((node) => adapter.isElementNode(node)) as Tree.Element;
  const top = make(root, null);
  const open = [{ element: root, page: top, next: 0 }];
  while (open.length > 0) {
    const frame = open.at(-1)!;
    const node = frame.element.childNodes[frame.next++];
    if (node === undefined) open.pop();
    else if (adapter.isTextNode(node)) frame.page.children.push(...asText(node));
    else if (adapter.isElementNode(node) && !UNREAD.has(node.tagName)) {
      const page = make(node, frame.page);
      frame.page.children.push(page);
      open.push({ element: node, page, next: 0 });
    }
  }
  return { root: top, elements };
}

/** What stands in and behind a node, in the order of the page; needs no stack. */
export function* walk(root: PageElement): Generator<{ node: PageNode; leaving: boolean }> {
  const open: { element: PageElement; next: number }[] = [{ element: root, next: 0 }];
  while (open.length > 0) {
    const frame = open.at(-1)!;
    const node = frame.element.children[frame.next++];
    if (node === undefined) {
      open.pop();
      if (open.length > 0) yield { node: frame.element, leaving: true };
      continue;
    }
    yield { node, leaving: false };
    if ('tag' in node) open.push({ element: node, next: 0 });
  }
}

/** The text of an element, runs of blanks as one. */
export function textOf(element: PageElement): string {
  let text = '';
  for (const { node } of walk(element)) text += 'tag' in node ? ' ' : node.value;
  return text.replace(/\s+/g, ' ').trim();
}
