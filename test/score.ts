/** How the record of an annotated release differs from its annotation: one line for each miss. */
import { evaluate, parseGold } from '../scripts/eval/evaluate.js';
import type { AnnotatedRelease, GoldFile } from '../scripts/eval/gold.js';
import { describeError, isError } from '../scripts/eval/report.js';

/** Everything that the record of a fixture gets wrong, in a fixed order. */
export function missesOf(release: AnnotatedRelease): string[] {
  const gold: GoldFile = { kind: 'releases', lines: [release] };
  return evaluate(gold, parseGold(gold)).filter(isError).map(describeError).sort();
}
