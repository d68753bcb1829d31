/** What an institution is called, of which kind it is and at which level. */
import { hasTag } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import { titleCase } from '../gazetteer/title-case.js';
import { EntryType } from '../gazetteer/lexicon.js';
import { foldedTokens } from '../document/tokens.js';
import { type InstitutionRow, SAME } from '../gazetteer/compiled.js';
import { type Reading, textOf } from './release.js';

/** The spelled-out name of an institution by its row and the tokens of its form. */
export function nameOf(
  reading: Reading,
  row: InstitutionRow,
  from: number,
  length: number,
): string {
  if (row.name !== null && row.name !== SAME) return row.name;
  const form = foldedTokens(textOf(reading.document, from, from + length)).join(' ');
  return row.name === SAME
    ? (reading.knowledge.lexicon.spelledOut.get(form) ?? form)
    : titleCase(form);
}

/** "Kadis" + "Kominfo": the office tells that the unit is a dinas. */
export function withHead(
  reading: Reading,
  cells: Reading['cells'][number],
  cell: number,
  name: string,
): string {
  if (!hasTag(cells, cell - 1, Tag.UnitOffice)) return name;
  const { body } = reading.knowledge.lexicon.data.offices[cells.ref[cell - 1]!]!;
  return body === null || body === SAME || name.startsWith(`${body} `) ? name : `${body} ${name}`;
}

const IN_BRACKETS = /\(([^()]{2,30})\)/;

export function acronymIn(text: string): string | null {
  return IN_BRACKETS.exec(text)?.[1]?.trim() ?? null;
}

/** "Parameter Politik Indonesia (PPI)": the letters are the initials, in order. */
export function initialsMatch(name: string, acronym: string): boolean {
  const initials = name
    .split(/[\s,-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!)
    .join('');
  return initials.length >= 2 && initials.toLowerCase() === acronym.toLowerCase();
}

/** The kind that a word inside an open name tells ("Badan Pengawas Pemilu"), else the head's. */
export function kindByWords(reading: Reading, name: string, fallback: string): string {
  const table = reading.knowledge.lexicon.data.kindsByWord;
  if (fallback !== 'other') return fallback;
  for (const word of name.toLowerCase().split(/[^\p{L}]+/u)) {
    const kind = Object.hasOwn(table, word) ? table[word] : undefined;
    if (kind !== undefined) return kind;
  }
  return fallback;
}

/** "Sekretariat KPU": what a unit belongs to tells its kind. */
export function kindOfBody(
  reading: Reading,
  extent: { from: number; to: number },
  cells: Reading['cells'][number],
): string | null {
  if (!hasTag(cells, extent.from + 1, Tag.Institution)) return null;
  const lead = reading.tagged.leading[cells.from[extent.from + 1]!];
  return lead?.type === EntryType.institution
    ? reading.knowledge.lexicon.data.institutions[lead.row]!.kind
    : null;
}

/** "KPU RI" is national; "Dinas Koperasi Provinsi" is the province's although no province is named. */
export function statedLevel(
  reading: Reading,
  extent: { from: number; to: number },
  cells: Reading['cells'][number],
): string | null {
  for (let i = extent.to - 1; i > extent.from && i >= extent.to - 2; i--) {
    const word = cells.word[i]! >= 0 ? reading.knowledge.lexicon.words[cells.word[i]!] : undefined;
    if (word === 'ri') return 'national';
    if (word === 'provinsi') return 'province';
    if (word === 'kabupaten' || word === 'kota') return 'local';
  }
  return null;
}
