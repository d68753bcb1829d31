/** What an institution is called, of which kind it is and at which level. */
import { hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { titleCase } from '../../gazetteer/title-case.js';
import { EntryType } from '../../gazetteer/lexicon.js';
import { fold, Shape } from '../../document/tokens.js';
import { type InstitutionRow, SAME } from '../../gazetteer/compiled.js';
import { bracketAt, type Extent } from './extent.js';
import { foldedRun, type Reading, textOf } from '../release.js';

/** The spelled-out name of an institution by its row and the tokens of its form. */
export function nameOf(
  reading: Reading,
  row: InstitutionRow,
  from: number,
  length: number,
): string {
  if (row.name !== null && row.name !== SAME) return row.name;
  const form = foldedRun(reading.document, from, from + length);
  if (row.name === null) return titleCase(form);
  return reading.knowledge.lexicon.spelledOut.get(form) ?? form;
}

/** The spelled-out name of an institution by its row and the cell of its form. */
export const nameAt = (
  reading: Reading,
  cells: Reading['cells'][number],
  cell: number,
  row: InstitutionRow,
): string => nameOf(reading, row, cells.from[cell]!, cells.to[cell]! - cells.from[cell]!);

/** The short form of an institution by its row: the form itself, where the row says so. */
export const acronymOf = (
  { document }: Reading,
  { acronym }: InstitutionRow,
  from: number,
  length: number,
): string | null => (acronym === SAME ? textOf(document, from, from + length) : acronym);

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

/** "Rencana Kerja Pemerintah Daerah (RKPD)": "Pemerintah Daerah" has no word with the first of the letters. */
export function opensWord(acronym: string, name: string): boolean {
  const [first] = fold(acronym);
  return fold(name)
    .split(' ')
    .some((word) => word[0] === first);
}

/** "Dewan Pimpinan Cabang (DPC) Golkar" without what stands in brackets, its blanks single. */
export function withoutBrackets(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replace(/\s?\([^()]{0,60}\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** No bracket, and no space but single blanks: most names. */
function isPlain(text: string): boolean {
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x28 || (code < 0x20 && code > 0x08) || code === 0xa0 || code > 0x167f)
      return false;
    if (code === 0x20 && blank) return false;
    blank = code === 0x20;
  }
  return !blank;
}

const IN_BRACKETS = /\(([^()]{2,30})\)/;

export function acronymIn(text: string): string | null {
  if (!text.includes('(')) return null;
  return IN_BRACKETS.exec(text)?.[1]?.trim() ?? null;
}

/** "Parameter Politik Indonesia (PPI)": the letters are the initials, in order. */
export function initialsMatch(name: string, acronym: string): boolean {
  const initials = name
    .split(/[\s,-]+/)
    .filter((word) => /^[A-ZÀ-Þ]/.test(word))
    .map((word) => word[0]!)
    .join('');
  return initials.length >= 2 && initials.toLowerCase() === acronym.toLowerCase();
}

/** The kind that a word inside an open name tells ("Badan Pengawas Pemilu"), else the head's. */
export function kindByWords(reading: Reading, name: string, fallback: string): string {
  const table = reading.knowledge.lexicon.data.kindsByWord;
  if (fallback !== 'other') return fallback;
  for (const word of name.toLowerCase().split(/[^A-Za-zÀ-ɏ]+/)) {
    const kind = Object.hasOwn(table, word) ? table[word] : undefined;
    if (kind !== undefined) return kind;
  }
  return fallback;
}

/** "Sekretariat KPU": what a unit belongs to tells its kind, and so does "Kantor Regional BKN". */
export function kindOfBody(
  reading: Reading,
  { from, to }: Extent,
  cells: Reading['cells'][number],
): string | null {
  for (let i = from + 1; i < to; i++) {
    const ofCountry = hasTag(cells, i, Tag.NationalBody);
    if (!ofCountry && !hasTag(cells, i, Tag.Institution)) continue;
    const lead = reading.tagged.leading[cells.from[i]!];
    // "Fraksi PKB" is a part of the legislature.
    if (lead?.type !== EntryType.institution || hasTag(cells, i, Tag.Party)) return null;
    const { kind } = reading.knowledge.lexicon.data.institutions[lead.row]!;
    // "Gugus Tugas Pemkab" is no government.
    if (kind === 'local-government' && hasTag(cells, from, Tag.ProperBody)) return null;
    // "Badan PBB", "Kantor Regional BKN", but "Kantor Kementerian Agama".
    const named = i === from + 1 ? !ofCountry || kind === 'other' : OF_COUNTRY.has(kind);
    return named ? kind : null;
  }
  return null;
}

/** Kinds of bodies of the country that have offices in its regions. */
export const OF_COUNTRY: ReadonlySet<string> = new Set(['ministry', 'state-agency']);

/** "KPU RI" and an association of "Seluruh Indonesia" are national; "Dinas Koperasi Provinsi" is the province's although no province is named. */
export function statedLevel(
  reading: Reading,
  extent: { from: number; to: number },
  cells: Reading['cells'][number],
): string | null {
  const { lexicon } = reading.knowledge;
  const end = bracketAt(cells, extent);
  for (let i = end - 1; i > extent.from && i >= end - 2; i--) {
    const level = cells.word[i]! < 0 ? undefined : lexicon.levelWords.get(cells.word[i]!);
    // "Seluruh Indonesia", and not "Seluruh" alone.
    if (level === 'united') return i < end - 1 ? 'national' : null;
    // "Ikatan Dokter Indonesia" has branches: see `associations` in src/entities.
    if (level !== undefined && level !== 'country') return level;
  }
  return null;
}

/** How many tokens of a number or an address on each side are looked at. */
const REACH = 40;

/** "877/1023/BKD-PSDM/2022", "www.kpu.go.id": part of a number or of an address, which hold no blanks. */
export function isInCode({ document: { tokens, text } }: Reading, from: number): boolean {
  const isGlued = (i: number): boolean => i < tokens.length && !(tokens.flags[i]! & Shape.spaced);
  let start = from;
  while (start > 0 && from - start < REACH && isGlued(start)) start--;
  if (start === from) return false;
  let end = from + 1;
  while (end - from < REACH && isGlued(end)) end++;
  const code = text.slice(tokens.start[start], tokens.end[end - 1]);
  return /^[^()\d]*\d[^()/]*\/|www\.|[a-zß-ÿ]\.[a-zß-ÿ]/.test(code);
}
