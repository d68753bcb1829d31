/** How a cost grows with the size of the input. */

export interface Point {
  size: number;
  cost: number;
}

/** Slope of the line through the points on logarithmic scales: 1 is linear, 2 is square. */
export function exponentOf(points: readonly Point[]): number {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ cost }) => Math.log(Math.max(cost, Number.MIN_VALUE)));
  const mean = (list: readonly number[]): number =>
    list.reduce((sum, value) => sum + value, 0) / list.length;
  const [x0, y0] = [mean(xs), mean(ys)];
  const covariance = xs.reduce((sum, x, i) => sum + (x - x0) * (ys[i]! - y0), 0);
  const variance = xs.reduce((sum, x) => sum + (x - x0) ** 2, 0);
  return covariance / variance;
}

/** The upper half of the sizes: what happens once doesn't count there any more. */
export const upperOf = (points: readonly Point[]): Point[] =>
  points.slice(Math.min(Math.floor(points.length / 2), Math.max(0, points.length - 3)));
