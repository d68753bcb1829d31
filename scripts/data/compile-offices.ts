/** Offices of the tables, ready to be packed. */
import { foldedTokens } from '../../src/document/tokens.js';
import { EntryType, SAME, fusedBody, type CompiledDeep, type CompiledLexicon } from '../../src/gazetteer/compiled.js';
import type { Row } from './tables.js';
import { deepOffices, pruneOffices } from './prune.js';
import type { VocabularyBuilder } from './vocabulary.js';
import { RowTable, orNull, type Tables } from './row-table.js';
import { isUnitWord } from './compile-words.js';

/** What follows these offices names their body, of which they hold the first word at most: "Ketua Majelis …". */
const NAMES_OWN = new Set(['open', 'institution']);

/** The body of an office where the engine asks for it; {@link SAME} where its form names it. */
function bodyOf(cells: Row['cells'], names: Map<string, string>): string | null {
  const body = orNull(cells['body']!);
  if (body === null) return null;
  // "Kasudin" needs its "Suku Dinas" in front of the unit, whatever "Sudin" is short for.
  if (cells['follows'] !== 'unit' && ownBody(cells['form']!, names) === body) return SAME;
  return NAMES_OWN.has(cells['follows']!) && !body.includes(' ') ? null : body;
}

/** The body that a fused form names itself: "Kadispar" → "Dispar" → "Dinas Pariwisata". */
function ownBody(form: string, names: Map<string, string>): string | undefined {
  const body = fusedBody(form.toLowerCase());
  return body === null ? undefined : names.get(body);
}

/** Tokens of an office form in front of the institution that it ends in, or 0. */
function headLength(form: string, body: string, bodies: Set<string>): number {
  if (!bodies.has(body.toLowerCase()) || !form.toLowerCase().endsWith(` ${body.toLowerCase()}`)) return 0;
  return foldedTokens(form).length - foldedTokens(body).length;
}

export function compileOffices(tables: Tables, vocabulary: VocabularyBuilder) {
  const offices = new RowTable<CompiledLexicon['offices'][number]>();
  const bodies = new Set(tables.institutions.map(({ cells }) => cells['form']!.toLowerCase()));
  const names = new Map(tables.institutions.map(({ cells }) => [cells['form']!.toLowerCase(), cells['name']!]));
  const shortened = new Set(tables.abbreviations.map(({ cells }) => cells['form']!));
  const deep = deepOffices(tables.offices);
  const kept = pruneOffices(tables.offices, tables.institutions, isUnitWord(vocabulary)).filter((row) => !deep.has(row));
  for (const { cells } of kept) {
    const row = offices.add({
      office: cells['office']!,
      follows: cells['follows'] as 'region',
      body: bodyOf(cells, names),
      level: cells['level'] as 'any',
      standing: orNull(cells['standing']!),
      acting: orNull(cells['acting']!),
      head: headLength(cells['form']!, cells['body']!, bodies),
    });
    vocabulary.add(cells['form']!, EntryType.office, row, cells['case']);
    // "Kabag. Hukum": a full stop behind an abbreviation is part of it.
    if (shortened.has(cells['form']!)) vocabulary.add(`${cells['form']!}.`, EntryType.office, row, cells['case']);
  }
  const actings = new RowTable<string>();
  for (const { cells } of tables.acting) vocabulary.add(cells['form']!, EntryType.acting, actings.add(cells['acting']!));
  const standings = new RowTable<CompiledLexicon['standings'][number]>();
  for (const { cells } of tables.standing) {
    const row = standings.add({ standing: cells['standing']!, position: cells['position'] as 'told' });
    vocabulary.add(cells['form']!, EntryType.standing, row);
  }
  const pluralOffices = tables.pluralOffices.map(({ cells }) => cells['office']!);
  const personalOffices = tables.personalOffices.map(({ cells }) => cells['office']!);
  return { offices: offices.rows, personalOffices, pluralOffices, actings: actings.rows, standings: standings.rows };
}

export function deepOffice({ cells }: Row): CompiledDeep['offices'][number] {
  const columns = Object.entries(cells).filter(([column]) => column !== 'example' && column !== 'source');
  return Object.fromEntries(columns) as unknown as CompiledDeep['offices'][number];
}
