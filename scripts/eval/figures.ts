/** Sums outcomes up: precision, recall and F1 of each row, and how often each basis is right. */
import { ROWS, type Outcome, type Row } from './outcomes.js';

export interface Figure {
  row: Row;
  /** What the annotation has. */
  cases: number;
  right: number;
  wrong: number;
  missing: number;
  extra: number;
  precision: number;
  recall: number;
  f1: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** One figure for each row that has outcomes. A wrong value counts against precision and recall. */
export function figuresOf(outcomes: readonly Outcome[]): Figure[] {
  return ROWS.flatMap((row) => {
    const own = outcomes.filter((outcome) => outcome.row === row);
    if (own.length === 0) return [];
    const count = (verdict: Outcome['verdict']): number =>
      own.filter((outcome) => outcome.verdict === verdict).length;
    const [right, wrong, missing, extra] = [
      count('right'),
      count('wrong'),
      count('missing'),
      count('extra'),
    ];
    const precision = share(right, right + wrong + extra);
    const recall = share(right, right + wrong + missing);
    const f1 = share(2 * precision * recall, precision + recall);
    const cases = right + wrong + missing;
    return [{ row, cases, right, wrong, missing, extra, precision, recall, f1 }];
  });
}

/** Rows with fewer cases are shown but stay out of the mean. */
export const MINIMUM_CASES = 5;

/** Mean F1 of the rows with enough cases. */
export function overallOf(figures: readonly Figure[]): number {
  const counted = figures.filter(({ cases }) => cases >= MINIMUM_CASES);
  return share(
    counted.reduce((sum, { f1 }) => sum + f1, 0),
    counted.length,
  );
}

export interface Calibration {
  row: Row;
  basis: string;
  right: number;
  cases: number;
  share: number;
}

/** For each row whose values have a basis, how many values of each basis are right. */
export function calibrationOf(outcomes: readonly Outcome[]): Calibration[] {
  const groups = new Map<string, Calibration>();
  for (const { row, basis, verdict } of outcomes) {
    if (!basis || verdict === 'missing') continue;
    const key = `${row} ${basis}`;
    const group = groups.get(key) ?? { row, basis, right: 0, cases: 0, share: 0 };
    groups.set(key, group);
    group.cases++;
    if (verdict === 'right') group.right++;
    group.share = share(group.right, group.cases);
  }
  return [...groups.values()].sort(
    (a, b) => ROWS.indexOf(a.row) - ROWS.indexOf(b.row) || a.basis.localeCompare(b.basis),
  );
}
