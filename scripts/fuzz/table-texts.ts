/** What the tables under `data/` are made of: the forms of their rows, and the sentences that show them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pieces } from '../../test/mutations.js';
import { sentencesIn, withoutBraces } from '../data/check-rules.js';

/** Names of places would drown all other rows. */
const LEFT_OUT = 'regions';

/** The rows of a table as objects by column. */
function rowsOf(file: string): Record<string, string>[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const [header, ...rows] = lines.filter((line) => line !== '' && !line.startsWith('# '));
  const columns = header!.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** The forms and sentences of all tables of a folder. */
export function tablePieces(folder: string): Pieces {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsv') && !file.startsWith(LEFT_OUT))
    .sort();
  const rows = files.flatMap((file) => rowsOf(join(folder, file)));
  const cells = (column: string): string[] => rows.flatMap((row) => row[column] ?? []);
  const shown = [...cells('examples'), ...cells('near'), ...cells('example')];
  return {
    forms: cells('form').filter((form) => form !== ''),
    sentences: shown.flatMap(sentencesIn).map(withoutBraces),
  };
}
