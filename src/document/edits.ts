/** Slips of the pen. */

/** One letter more, less or another one, or two neighbours exchanged. */
export function isOneEdit(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let back = 0;
  while (
    back < Math.min(a.length, b.length) - from &&
    a[a.length - 1 - back] === b[b.length - 1 - back]
  )
    back++;
  const [x, y] = [a.slice(from, a.length - back), b.slice(from, b.length - back)];
  if (x.length <= 1 && y.length <= 1) return true;
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
}
