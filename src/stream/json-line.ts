/** One line of JSON Lines as a release to read. */
import type { Input } from './types.js';

/** Why a line cannot be read, for the user. */
export interface Problem {
  problem: string;
}

/** A message on one line. */
const oneLine = (message: string): string => message.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/**
 * Reads one line: an object with a string `text`. `id`, `publishedAt` and `homeRegion` are optional; other fields
 * are carried along.
 *
 * @param field the field that holds the release
 * @example readJsonLine('{"id": 1, "text": "Rapat", "url": "https://example.go.id"}') // { id: 1, text: 'Rapat', … }
 */
export function readJsonLine(line: string, field = 'text'): Input | Problem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { problem: `not JSON: ${oneLine((error as Error).message)}` };
  }
  const {
    id,
    [field]: text,
    publishedAt,
    homeRegion,
    ...carried
  } = Object(value) as Record<string, unknown>;
  if (typeof text !== 'string') return { problem: `no string "${field}"` };
  const input: Input = { id, text, carried };
  for (const [key, option] of Object.entries({ publishedAt, homeRegion })) {
    if (option === undefined || option === null) continue;
    if (typeof option !== 'string') return { problem: `"${key}" is not a string` };
    input[key as 'publishedAt' | 'homeRegion'] = option;
  }
  return input;
}
