/** Bytes in, lines of text out. */

/** A line without its line feed, or why there is none. `number` counts from 1. */
export type Line = { number: number; text: string } | { number: number; problem: string };

const LINE_FEED = 10;

/**
 * Splits chunks of bytes or text at line feeds, and at these only: a JSON string may hold U+2028. A line that is no
 * UTF-8 or too long is told as a problem, and the next one is read; a line that is too long is not held.
 *
 * @example new LineSplitter(1e6).push('a\nb') // [{ number: 1, text: 'a' }], and 'b' with the next chunk
 */
export class LineSplitter {
  readonly #maxBytes: number;
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #parts: Uint8Array[] = [];
  #length = 0;
  #number = 0;

  /** @param maxBytes how long a line can be, in bytes of UTF-8 */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** The lines that a chunk ends. */
  *push(chunk: string | Uint8Array): Generator<Line> {
    const bytes = typeof chunk === 'string' ? this.#encoder.encode(chunk) : chunk;
    let from = 0;
    for (let to; (to = bytes.indexOf(LINE_FEED, from)) >= 0; from = to + 1) {
      this.#keep(bytes.subarray(from, to));
      yield this.#take();
    }
    this.#keep(bytes.subarray(from));
  }

  /** The last line, if no line feed ended it. */
  *end(): Generator<Line> {
    if (this.#length > 0) yield this.#take();
  }

  #keep(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length > this.#maxBytes) this.#parts = [];
    // A copy: whoever reads into the buffer may do so again before the line ends.
    else if (part.length > 0) this.#parts.push(new Uint8Array(part));
  }

  #take(): Line {
    const [parts, length, number] = [this.#parts, this.#length, ++this.#number];
    this.#parts = [];
    this.#length = 0;
    if (length > this.#maxBytes)
      return { number, problem: `longer than ${this.#maxBytes} bytes: ${length}` };
    try {
      return { number, text: this.#decoder.decode(join(parts, length)) };
    } catch {
      return { number, problem: 'not UTF-8' };
    }
  }
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
