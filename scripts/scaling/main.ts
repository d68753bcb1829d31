/**
 * Doubles hostile texts and fits how the cost of reading them grows.
 *
 *   npm run scaling -- [--from 16] [--to 4096] [--steps] [--only NAME] [--limit SECONDS]
 *
 * `--from` and `--to` are sizes in KB, `--only` takes families whose names contain NAME, `--limit`
 * ends a text that takes longer, and with it its family. Each family gets an exponent for counted
 * steps, which are the same on every machine, and one for time, the shortest of several runs, which
 * other work on the machine disturbs; 1 is linear. Fitted over the larger half of the sizes. Fails
 * when a family needs more steps than its share, or, without `--steps` (steps alone), more time.
 */
import { parseArgs } from 'node:util';
import { numberOption } from '../texts.js';
import { families } from './families.js';
import { exponentOf, type Point, upperOf } from './fit.js';
import { createMeter, type Meter } from './meter.js';

const MOST = 1.1;

interface Growth {
  exponent: number;
  /** The largest text that was read in time. */
  last: Point | undefined;
  /** Whether a text took too long. */
  stopped: boolean;
}

async function growthOf(
  meter: Meter,
  family: string,
  sizes: readonly number[],
  limit: number,
): Promise<Growth> {
  const points: Point[] = [];
  for (const size of sizes) {
    const cost = await meter.measure({ family, size }, limit);
    if (cost === null) return { exponent: slopeOf(points), last: points.at(-1), stopped: true };
    points.push({ size, cost });
  }
  return { exponent: slopeOf(points), last: points.at(-1), stopped: false };
}

const slopeOf = (points: readonly Point[]): number =>
  points.length < 2 ? NaN : exponentOf(upperOf(points));

const verdictOf = ({ exponent, stopped }: Growth): string =>
  stopped ? 'TOO SLOW' : exponent <= MOST ? 'ok' : 'TOO STEEP';

/** The cells of a growth: exponent, cost of the largest text by KB, verdict. */
function cellsOf(growth: Growth, digits: number): string[] {
  const { exponent, last } = growth;
  const rate = last ? (last.cost / (last.size / 1024)).toFixed(digits) : '-';
  const reached = growth.stopped && last ? ` (to ${last.size / 1024} KB)` : '';
  return [exponent.toFixed(3), rate, verdictOf(growth) + reached];
}

const WIDTHS = [40, 9, 12, 22, 9, 8, 22];
const row = (cells: readonly string[]): string =>
  cells
    .map((cell, i) => cell.padEnd(WIDTHS[i]!))
    .join('')
    .trimEnd();

try {
  const { values } = parseArgs({
    options: {
      from: { type: 'string', default: '16' },
      to: { type: 'string', default: '4096' },
      steps: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      limit: { type: 'string', default: '60' },
    },
  });
  const sizes: number[] = [];
  const to = numberOption('to', values.to);
  for (let size = numberOption('from', values.from); size <= to && size > 0; size *= 2)
    sizes.push(size * 1024);
  if (sizes.length < 2) throw new Error('--to: must be at least twice --from');
  const limit = numberOption('limit', values.limit) * 1000;
  const chosen = families.filter(({ name }) => name.includes(values.only));
  if (chosen.length === 0) throw new Error(`--only: no family is called "${values.only}"`);
  const meters = { steps: createMeter('steps'), time: createMeter('time') };
  const kinds = values.steps ? (['steps'] as const) : (['steps', 'time'] as const);
  console.log(
    row(['family', ...kinds.flatMap((kind) => [kind, kind === 'time' ? 'ms/KB' : 'per KB', ''])]),
  );
  let failed = 0;
  for (const { name } of chosen) {
    const growths: Growth[] = [];
    for (const what of kinds) growths.push(await growthOf(meters[what], name, sizes, limit));
    if (growths.some((growth) => verdictOf(growth) !== 'ok')) failed++;
    console.log(row([name, ...growths.flatMap((growth, i) => cellsOf(growth, i === 0 ? 0 : 3))]));
  }
  for (const meter of Object.values(meters)) meter.end();
  console.log(`${chosen.length} families, ${failed} not linear`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
