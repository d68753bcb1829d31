/** How rules, steps and cells are shown to whoever writes them. */
import { type Cells, createCells, hasTag, pushCell } from '../../src/grammar/cells.js';
import { matchAt, type Rule, type Step } from '../../src/grammar/rule.js';
import { Tag, TAG_NAMES } from '../../src/grammar/tags.js';
import { type Reading, textOf } from '../../src/mentions/release.js';

/** How far a rule goes that does not match. */
export interface Stop {
  /** Number of the step that it fails at, from 0. */
  step: number;
  /** The cell that this step does not take; the number of cells at the end of the sentence. */
  cell: number;
}

/** Where a rule stops that does not match at a cell: it gets through all steps in front. */
export function stopOf(cells: Cells, at: number, rule: Rule): Stop {
  for (let step = rule.steps.length - 1; step > 0; step--) {
    const steps = rule.steps.slice(0, step);
    const match = matchAt(cells, at, { ...rule, steps });
    if (match || steps.every(({ optional }) => optional)) return { step, cell: match?.to ?? at };
  }
  return { step: 0, cell: at };
}

/** "stops at hadir[Lower], where step 2 of 3 asks for #Dash" */
export function describeStop(reading: Reading, cells: Cells, rule: Rule, { step, cell }: Stop): string {
  const stop = cell < cells.length ? `stops at ${describeCell(reading, cells, cell)}` : 'reaches the end of the sentence';
  return `${stop}, where step ${step + 1} of ${rule.steps.length} asks for ${describeStep(reading, rule.steps[step]!)}`;
}

/** Where a rule stops that should have matched from offset `start`. */
export function reasonAt(reading: Reading, rule: Rule, start: number): string {
  const { tokens } = reading.document;
  for (const cells of reading.cells) {
    for (let i = 0; i < cells.length; i++) {
      if (tokens.start[cells.from[i]!] !== start) continue;
      return `: it ${describeStop(reading, cells, rule, stopOf(cells, i, rule))}`;
    }
  }
  return `: no cell starts at the opening brace`;
}

/** Longer or-blocks are cut. */
const WIDEST_BLOCK = 80;

/** An or-block as rules write it: `(#UnitWord|dan #UnitWord)`. */
function describeBlock(reading: Reading, choices: readonly (readonly Step[])[]): string {
  const inside = choices.map((steps) =>
    steps.map((step) => describeStep(reading, step) + (step.greedy ? '+' : '')).join(' '),
  );
  const block = `(${inside.join('|')})`;
  return block.length <= WIDEST_BLOCK ? block : `${block.slice(0, WIDEST_BLOCK)}…)`;
}

/** What a step takes: `#Comma or #Dash`. */
export function describeStep(reading: Reading, step: Step): string {
  if (step.choices) return describeBlock(reading, step.choices);
  const { knowledge } = reading;
  const tags = TAG_NAMES.filter((name) => hasTag(stepAsCell(step), 0, Tag[name])).map((name) => `#${name}`);
  const words = (step.words ?? []).map((word) => knowledge.lexicon.words[word]!);
  return `${step.negative ? 'anything but ' : ''}${[...tags, ...words].join(' or ')}`;
}

function stepAsCell({ lo, hi }: Step): Cells {
  const cells = createCells();
  pushCell(cells, 0, 1, lo, hi, -1, -1);
  return cells;
}

/** Cells shown on either side of a span. */
const AROUND = 2;

/** Cells in and around a span with their tags: `Kepala[Office BodyOffice] Dinas[Body]`. */
export function describe(reading: Reading, start: number, end: number): string {
  const { tokens } = reading.document;
  for (const cells of reading.cells) {
    const inside = Array.from({ length: cells.length }, (_, i) => i).filter((i) => tokens.end[cells.to[i]! - 1]! > start && tokens.start[cells.from[i]!]! < end);
    if (inside.length === 0) continue;
    const from = Math.max(0, inside[0]! - AROUND);
    const to = Math.min(cells.length, inside[inside.length - 1]! + 1 + AROUND);
    const shown: string[] = [];
    for (let i = from; i < to; i++) shown.push(describeCell(reading, cells, i));
    return shown.join(' ');
  }
  return 'none (the text is read as no story: see data/document/sections.tsv)';
}

/** A cell with its tags: `Kepala[Office BodyOffice]`. */
export function describeCell({ document }: Reading, cells: Cells, i: number): string {
  const tags = TAG_NAMES.filter((name) => hasTag(cells, i, Tag[name]));
  return `${textOf(document, cells.from[i]!, cells.to[i]!)}[${tags.join(' ')}]`;
}
