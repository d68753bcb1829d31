/** Prints outcomes: tables, errors in their sentences, gains and losses. */
import { aligned } from '../table.js';
import { calibrationOf, figuresOf, MINIMUM_CASES, overallOf } from './figures.js';
import type { GoldFile } from './gold.js';
import type { Outcome } from './outcomes.js';

const number = (value: number): string => value.toFixed(3);

/** The table of rows, and the mean of those with enough cases. */
export function figureLines(outcomes: readonly Outcome[], texts: number): string[] {
  const figures = figuresOf(outcomes);
  const head = ['row', 'cases', 'precision', 'recall', 'F1'];
  const lines = figures.map(({ row, cases, precision, recall, f1 }) => [
    row,
    `${cases}${cases < MINIMUM_CASES ? '*' : ''}`,
    number(precision),
    number(recall),
    number(f1),
  ]);
  lines.push([`overall, ${texts} texts`, '', '', '', number(overallOf(figures))]);
  const few = lines.some(([, cases]) => cases!.endsWith('*'));
  return [
    ...aligned([head, ...lines]),
    ...(few ? [`* fewer than ${MINIMUM_CASES} cases: not in the mean`] : []),
  ];
}

/** How often values of each basis are right. */
export function calibrationLines(outcomes: readonly Outcome[]): string[] {
  const rows = calibrationOf(outcomes).map(({ row, basis, right, cases, share }) => [
    row,
    basis,
    `${right}/${cases}`,
    number(share),
  ]);
  return rows.length > 0 ? aligned([['row', 'basis', 'right', 'share'], ...rows]) : [];
}

const SENTENCE_END = /[.!?\n]\s/gu;

/** The sentence around a span, the span in 【brackets】. */
export function inSentence(text: string, at: Outcome['at']): string {
  const span = typeof at === 'string' ? found(text, at) : at;
  if (!span) return '';
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + 1);
  const from = Math.max(0, ...ends.filter((end) => end <= span.start));
  const to = Math.min(text.length, ...ends.filter((end) => end >= span.end));
  const marked = `${text.slice(from, span.start)}【${text.slice(span.start, span.end)}】${text.slice(span.end, to)}`;
  return marked.replace(/\s+/gu, ' ').trim();
}

function found(text: string, words: string): { start: number; end: number } | null {
  const start = text.toLowerCase().indexOf(words.toLowerCase());
  return start < 0 ? null : { start, end: start + words.length };
}

/** An error in words: the row, what was found and what was annotated. */
export const describeError = ({ row, verdict, want, got }: Outcome): string => {
  if (verdict === 'missing') return `${row}: missing ${want}`;
  if (verdict === 'extra') return `${row}: extra ${got}`;
  return `${row}: ${got ?? 'nothing'} instead of ${want ?? 'nothing'}`;
};

/** An outcome that is not right. */
export const isError = ({ verdict }: Outcome): boolean => verdict !== 'right';

/** Every error under the id of its text, each with its sentence. */
export function errorLines(outcomes: readonly Outcome[], gold: GoldFile): string[] {
  const texts = new Map(gold.lines.map(({ id, text }) => [id as string, text]));
  let release = '';
  return outcomes.filter(isError).flatMap((outcome) => {
    const sentence = inSentence(texts.get(outcome.release) ?? '', outcome.at);
    const head = outcome.release === release ? [] : ['', outcome.release];
    release = outcome.release;
    return [...head, `  ${describeError(outcome)}`, ...(sentence ? [`    ${sentence}`] : [])];
  });
}

/** Errors that are gone and errors that are new, compared with earlier outcomes. */
export function differenceLines(before: readonly Outcome[], after: readonly Outcome[]): string[] {
  const label = (outcome: Outcome): string => `${outcome.release}  ${describeError(outcome)}`;
  const [old, now] = [before, after].map(
    (outcomes) => new Set(outcomes.filter(isError).map(label)),
  ) as [Set<string>, Set<string>];
  const gains = [...old].filter((error) => !now.has(error));
  const losses = [...now].filter((error) => !old.has(error));
  return [
    `gains: ${gains.length}`,
    ...gains.map((error) => `  + ${error}`),
    `losses: ${losses.length}`,
    ...losses.map((error) => `  - ${error}`),
  ];
}
