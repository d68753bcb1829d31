/** Which elements of a page are its article, by Mozilla's Readability. */
import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { type Page, type PageElement, walk } from './page.js';

/** What Readability found. */
export interface Article {
  /** Elements whose own text belongs to the article. */
  elements: ReadonlySet<number>;
  title: string | null;
  /** When the page says that it was published, as it says it. */
  published: string | null;
}

/** Attributes that Readability looks at. */
const ATTRIBUTES = new Set([
  'alt',
  'aria-hidden',
  'aria-modal',
  'class',
  'content',
  'dir',
  'hidden',
  'href',
  'id',
  'itemprop',
  'itemtype',
  'lang',
  'name',
  'property',
  'rel',
  'role',
  'src',
  'style',
  'title',
]);

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const PLAIN_NAME = /^[a-z][a-z0-9]*$/;
/** Begins the names of the attributes that tell which element of the page an element is. */
const MARK = 'kliping';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

const nameOf = ({ tag }: PageElement): string => (PLAIN_NAME.test(tag) ? tag : 'span');

function opening(element: PageElement): string {
  const attributes = [...element.attributes]
    .filter(([name]) => ATTRIBUTES.has(name))
    .map(([name, value]) => ` ${name}="${escape(value)}"`);
  const end = VOID.has(nameOf(element)) ? '/>' : '>';
  return `<${nameOf(element)} ${MARK}${element.id}="1"${attributes.join('')}${end}`;
}

/** The text of an element; that of a `div`, which Readability may put into a paragraph of its own, keeps its mark. */
function markedText(text: string, { tag, id }: PageElement): string {
  const escaped = escape(text);
  return tag === 'div' && text.trim() !== '' ? `<span ${MARK}${id}="1">${escaped}</span>` : escaped;
}

/** Well-formed markup of a page, each element marked. */
function markedUp({ root }: Page): string {
  const parts = [opening(root)];
  let parent = root;
  for (const { node, leaving } of walk(root)) {
    if (!('tag' in node)) parts.push(markedText(node.value, parent));
    else if (!leaving) parts.push(opening(node));
    else if (!VOID.has(nameOf(node))) parts.push(`</${nameOf(node)}>`);
    if ('tag' in node) parent = leaving ? (node.parent ?? root) : node;
  }
  return `${parts.join('')}</html>`;
}

/** As much of an element of the small DOM as is read here. */
interface Found {
  attributes?: ArrayLike<{ name: string }>;
  childNodes: ArrayLike<Found>;
}

function marksIn(root: Found): Set<number> {
  const marks = new Set<number>();
  const open = [root];
  for (let node; (node = open.pop()) !== undefined;) {
    for (const { name } of Array.from(node.attributes ?? []))
      if (name.startsWith(MARK)) marks.add(Number(name.slice(MARK.length)));
    open.push(...Array.from(node.childNodes ?? []));
  }
  return marks;
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The body, if text of its own is in the article: Readability moves that into an element without a mark. */
function bareBody({ elements }: Page, article: string): number[] {
  const body = elements.find(({ tag }) => tag === 'body');
  const own = body?.children.flatMap((node) => ('tag' in node ? [] : squeezed(node.value)));
  const text = squeezed(article);
  return body && own?.some((part) => part !== '' && text.includes(part)) ? [body.id] : [];
}

/**
 * Finds the article of a page.
 *
 * @returns `null` if there is none to be told from the rest, or the page is too deep to look
 */
export function findArticle(page: Page): Article | null {
  try {
    const document = new JSDOMParser().parse(markedUp(page)) as never;
    const found = new Readability<Found>(document, {
      disableJSONLD: true,
      keepClasses: true,
      serializer: (element) => element as unknown as Found,
    }).parse();
    if (!found?.content) return null;
    return {
      elements: new Set([...marksIn(found.content), ...bareBody(page, found.textContent ?? '')]),
      title: found.title || null,
      published: found.publishedTime || null,
    };
  } catch {
    // Readability and its DOM call themselves for each level, and give up on hostile pages.
    return null;
  }
}
