/** Where the characters of a text stand in the HTML that it was read off. */
import { defaultTreeAdapter as adapter, parseFragment } from 'parse5';

const ENTITY = /&(?:#x[0-9a-f]+|#\d+|[a-z][a-z0-9]*);?/iy;
/** The longest name of an entity, with its signs. */
const MAX_ENTITY = 40;
const TAG = /<[^>]*>/y;

const decoded = new Map<string, string>();

/** What an entity stands for: `&` for `&amp;`. One that there is not stands for itself. */
function decode(entity: string): string {
  let text = decoded.get(entity);
  if (text === undefined) {
    const [node] = parseFragment(entity).childNodes;
    text = node && adapter.isTextNode(node) ? node.value : entity;
    if (decoded.size < 1000) decoded.set(entity, text);
  }
  return text;
}

function at(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}

/** Where a text begins: parse5 puts one that begins with an entity behind blanks into that entity. */
function beginning(value: string, html: string, start: number): number {
  const sign = html.lastIndexOf('&', start);
  const entity = sign < 0 || start - sign > MAX_ENTITY ? null : at(ENTITY, html, sign);
  const isInside = entity !== null && sign + entity.length > start;
  return isInside && value.startsWith(decode(entity)) ? sign : start;
}

/** "a </p>< b": of two "<" the first opens a tag that the text does not hold. */
function isMarkup(value: string, i: number, html: string, j: number): boolean {
  const tag = html[j] === '<' ? at(TAG, html, j) : null;
  return tag !== null && /^<[/!?a-z]/i.test(tag) && !value.startsWith(tag, i);
}

/**
 * For each character of a text the offset in the HTML where it begins, and at the end where the last one ends. A
 * character pair that one entity stands for begins and ends together.
 *
 * @param value the text, entities resolved
 * @param html the whole page
 * @param start where the text begins in the page
 * @param end where it ends; markup that a browser moved away may stand in between
 */
export function align(value: string, html: string, start: number, end: number): Uint32Array {
  const offsets = new Uint32Array(value.length + 1).fill(end);
  let j = beginning(value, html, start);
  for (let i = 0; i < value.length && j < end;) {
    const entity = html[j] === '&' ? at(ENTITY, html, j) : null;
    const meaning = entity === null ? '' : decode(entity);
    if (entity !== null && meaning !== entity && value.startsWith(meaning, i)) {
      // "&ampa" is "&a": what the entity and its meaning end in alike is read as it stands.
      let rest = 0;
      while (rest < meaning.length - 1 && meaning.at(-1 - rest) === entity.at(-1 - rest)) rest++;
      const taken = meaning.length - rest;
      offsets.fill(j, i, i + taken);
      i += taken;
      j += entity.length - rest;
    } else if (html[j] === '\r') {
      offsets[i++] = j;
      j += html[j + 1] === '\n' ? 2 : 1;
    } else if (html[j] === value[i] && !isMarkup(value, i, html, j)) offsets[i++] = j++;
    else j += at(TAG, html, j)?.length ?? 1;
    offsets[i] = Math.min(j, end);
  }
  return offsets;
}
