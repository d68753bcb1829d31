/**
 * Scores kliping on an annotated file.
 *
 *   npm run eval -- GOLD.jsonl [--previous RECORDS.jsonl] [--save RECORDS.jsonl] [--summary] [--json]
 *
 * GOLD.jsonl holds annotated releases, `{id, published, text, gold}` a line, or
 * annotated sentences, `{id, text, spans}` a line. Prints every error in its
 * sentence, a table of rows and how often values of each basis are right.
 * `--save` writes the records, which a later run can compare itself with by
 * `--previous`; `--summary` leaves the errors out; `--json` prints the figures
 * alone, as `{texts, overall, figures}`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Release } from '../../src/index.js';
import { evaluate, parseGold, type IdentifiedRecord } from './evaluate.js';
import { readGold, readJsonLines, type GoldFile } from './gold.js';
import { figuresOf, overallOf } from './figures.js';
import { calibrationLines, differenceLines, errorLines, figureLines } from './report.js';

const USAGE =
  'usage: npm run eval -- GOLD.jsonl [--previous RECORDS.jsonl] [--save RECORDS.jsonl] [--summary] [--json]';

const readRecords = (file: string): IdentifiedRecord[] =>
  readJsonLines(file).map(({ id, ...record }) => ({
    id: id as string,
    record: record as unknown as Release,
  }));

interface Options {
  previous?: string;
  save?: string;
  summary?: boolean;
  json?: boolean;
}

function save(records: readonly IdentifiedRecord[], file: string): void {
  const lines = records.map(({ id, record }) => JSON.stringify({ id, ...record }));
  writeFileSync(file, `${lines.join('\n')}\n`);
}

function report(gold: GoldFile, options: Options): string {
  const records = parseGold(gold);
  const outcomes = evaluate(gold, records);
  if (options.save) save(records, options.save);
  if (options.json) {
    const figures = figuresOf(outcomes);
    return JSON.stringify({ texts: gold.lines.length, overall: overallOf(figures), figures });
  }
  const blocks = [
    options.summary ? [] : errorLines(outcomes, gold),
    figureLines(outcomes, gold.lines.length),
    calibrationLines(outcomes),
  ];
  if (options.previous) {
    blocks.push(differenceLines(evaluate(gold, readRecords(options.previous)), outcomes));
  }
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      previous: { type: 'string' },
      save: { type: 'string' },
      summary: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  if (positionals.length !== 1) throw new Error(USAGE);
  console.log(report(readGold(positionals[0]!), values));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
