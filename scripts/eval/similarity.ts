/** How two readings of the same thing are compared: names and texts without case, marks and order. */

/** Lower case, marks as spaces, apostrophes gone. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const words = (text: string): string[] => plain(text).split(' ').filter(Boolean);

function shared(a: string, b: string): { both: number; a: number; b: number } {
  const left = new Set(words(a));
  const right = new Set(words(b));
  const both = [...left].filter((word) => right.has(word)).length;
  return { both, a: left.size, b: right.size };
}

/** Shared words among all words of both: 0 to 1. */
export function jaccard(first: string, second: string): number {
  const { both, a, b } = shared(first, second);
  return both / (a + b - both || 1);
}

/** Harmonic mean of the shares of words that each has in common with the other: 0 to 1. */
export function wordF1(first: string, second: string): number {
  const { both, a, b } = shared(first, second);
  return a + b > 0 ? (2 * both) / (a + b) : 1;
}

/** Same words in the same order, or, of two words and more, three quarters of them shared. */
export function sameName(first: string, second: string): boolean {
  const [a, b] = [words(first), words(second)];
  if (a.join(' ') === b.join(' ')) return true;
  return Math.min(a.length, b.length) >= 2 && jaccard(first, second) >= 0.75;
}

/** Days of an ISO string or interval: times left out, an interval of one day is that day. */
export function daysOf(iso: string | null | undefined): string | null {
  if (!iso) return null;
  const [from, to] = iso.split('/').map((part) => part.slice(0, 10));
  return to === undefined || to === from ? from! : `${from}/${to}`;
}

/** Time of day of an ISO string: `09:00`. */
export const timeOf = (iso: string | null | undefined): string | null =>
  iso?.match(/T(\d\d:\d\d)/)?.[1] ?? null;
