/**
 * Leaves out of the compiled lexicon what the engine reads without it: forms
 * that a shorter form and the grammar already cover. The tables keep them as
 * documentation and as examples; the package stays small.
 */
import { foldedTokens } from '../../src/document/tokens.js';
import type { Row } from './tables.js';

const keyOf = (words: readonly string[]): string => words.join(' ');

/** Rows by the folded words of their form. */
function index(rows: readonly Row[], column: string): Map<string, Row[]> {
  const byForm = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(foldedTokens(row.cells[column]!));
    byForm.set(key, [...(byForm.get(key) ?? []), row]);
  }
  return byForm;
}

/** The row of the longest proper prefix of `row`'s form for which `covers` holds. */
function prefixRow(row: Row, byForm: Map<string, Row[]>, covers: (prefix: Row, rest: string[]) => boolean): Row | undefined {
  const words = foldedTokens(row.cells['form']!);
  for (let length = words.length - 1; length > 0; length--) {
    const rest = words.slice(length);
    const found = byForm.get(keyOf(words.slice(0, length)))?.find((prefix) => covers(prefix, rest));
    if (found) return found;
  }
  return undefined;
}

const same = (a: Row, b: Row, ...columns: string[]): boolean => columns.every((column) => a.cells[column] === b.cells[column]);

const isLink = (word: string): boolean => word === 'dan' || word === ',';

/** What the grammar itself takes behind a body: "Bawaslu RI", "KPU Kabupaten". */
const LEVEL_TAILS = new Set(['ri', 'republik indonesia', 'provinsi', 'prov', 'prov .', 'kabupaten', 'kab', 'kab .', 'kota']);

/** "KPU Provinsi" */
export const endsInLevel = ({ cells }: Row): boolean => LEVEL_TAILS.has(foldedTokens(cells['form']!).at(-1)!);

/** Kinds whose open heads take any capitalised words, not only unit words. */
export const PROPER_KINDS: ReadonlySet<string> = new Set(['company', 'education', 'media', 'party', 'community', 'other']);

/** "Koperasi Serba Usaha": a head that a shorter one takes along with the name behind it, and that tells no more. */
function isLongHead(row: Row, byForm: Map<string, Row[]>): boolean {
  const { kind, form, name, tail } = row.cells as Record<string, string>;
  if (!PROPER_KINDS.has(kind!) || tail === 'number' || (kind !== 'company' && name !== form)) return false;
  const head = prefixRow(row, byForm, (prefix, rest) => {
    const open = prefix.cells['tail'] === 'open' || prefix.cells['tail'] === 'proper';
    return open && same(prefix, row, 'kind', 'level') && rest.every((word) => /^\p{L}+$/u.test(word) && !isLink(word));
  });
  return head !== undefined;
}

/**
 * "Dinas Kesehatan" is read by the open head "Dinas", "Ikatan Bidan Indonesia"
 * by "Ikatan": same kind and level, and further words that the head takes.
 */
export function pruneInstitutions(rows: readonly Row[], units: readonly Row[], isUnitWord: (word: string) => boolean): Row[] {
  const byForm = index(rows, 'form');
  const unitForms = index(units, 'form');
  const isNational = (row: Row): boolean => row.cells['level'] === 'national';
  return rows.filter((row) => {
    if (!['region', 'none'].includes(row.cells['tail']!)) return !isLongHead(row, byForm);
    // A party's name ends where its list says: "Partai Golkar" and the member's name behind it.
    if (row.cells['kind'] === 'party' && row.cells['form']!.split(' ').length <= 2) return true;
    if (prefixRow(row, byForm, (prefix, rest) => LEVEL_TAILS.has(keyOf(rest)) && same(prefix, row, 'kind', 'acronym'))) return false;
    const head = prefixRow(row, byForm, (prefix, rest) => {
      if (prefix.cells['tail'] !== 'open' || !same(prefix, row, 'kind')) return false;
      // "Dinas" and "Bina Marga", which others follow: "Dinas Bina Marga dan Bina Konstruksi".
      if (row.cells['kind'] === 'local-agency' && unitForms.has(keyOf(rest))) return true;
      const takes = PROPER_KINDS.has(row.cells['kind']!) ? (word: string): boolean => /^\p{L}+$/u.test(word) : isUnitWord;
      return rest.every((word) => isLink(word) || takes(word)) && !isLink(rest[rest.length - 1]!);
    });
    const placeless = row.cells['kind'] === 'company' || row.cells['kind'] === 'media' || row.cells['kind'] === 'other';
    return head === undefined || (!placeless && isNational(row) !== isNational(head));
  });
}

/**
 * "Menteri Perhubungan" is read by the open office "Menteri", and "Kepala
 * Dinkes" by "Kepala" and the name of the body.
 */
export function pruneOffices(rows: readonly Row[], institutions: readonly Row[], isUnitWord: (word: string) => boolean): Row[] {
  const byForm = index(rows, 'form');
  const bodies = index(institutions, 'form');
  const headOf = (body: Row): string => body.cells['name']!.split(' ')[0]!;
  const isOpen = (word: string): boolean =>
    bodies.get(word.toLowerCase())?.some(({ cells }) => ['open', 'proper', 'number'].includes(cells['tail']!)) ?? false;
  return rows.filter((row) => {
    const words = foldedTokens(row.cells['form']!);
    if (words[words.length - 1] === 'ri' && byForm.get(keyOf(words.slice(0, -1)))?.some((base) => same(base, row, 'office'))) return false;
    const body = words[0] === 'kepala' ? bodies.get(keyOf(words.slice(1)))?.[0] : undefined;
    if (body && body.cells['tail'] !== 'open' && row.cells['office'] === `Kepala ${headOf(body)}` && isOpen(headOf(body))) return false;
    const head = prefixRow(row, byForm, (prefix, rest) => {
      if (prefix.cells['follows'] !== 'open' || !same(prefix, row, 'office', 'level', 'standing', 'acting')) return false;
      // "Menteri Imigrasi dan Pemasyarakatan": a word that is a body by itself is no unit's.
      if (rest.some((word) => bodies.has(word))) return false;
      return rest.every((word) => isLink(word) || isUnitWord(word)) && !isLink(rest[rest.length - 1]!);
    });
    return head === undefined || !['open', 'none'].includes(row.cells['follows']!);
  });
}

/** Longer abbreviations are those of few places: "Kadispermasdesdukcapil". */
const LONGEST_CORE_OFFICE = 10;

/**
 * "Kadisbudparekraf", "Kanit Reskrim", "Wamen PANRB": long abbreviations of an office and its body, heads of one unit,
 * and of an abbreviated ministry, whose first words are an office by themselves. Only `kliping/deep` carries them.
 */
export function deepOffices(rows: readonly Row[]): Set<Row> {
  const open = new Set(rows.filter(({ cells }) => cells['follows'] === 'open').map(({ cells }) => cells['form']));
  const isDeep = ({ cells: { form, body, level } }: Row): boolean => {
    const words = form!.split(' ');
    const unit = body!.split(' ');
    if (words.length === 1) {
      const most = unit.length > 1 ? LONGEST_CORE_OFFICE - 2 : LONGEST_CORE_OFFICE;
      return form!.length > most && (body !== '-' || level === 'national');
    }
    if (words.length === 2 && unit.length === 2 && words[1] === unit[1]) return true;
    const last = words.pop()!;
    return level === 'national' && last === last.toUpperCase() && open.has(words.join(' '));
  };
  return new Set(rows.filter(isDeep));
}

/** Units of this many words and more are read word by word. */
const LONG_UNIT = 4;

/** "Pemberdayaan Perempuan dan Perlindungan Anak": spelled out, its words tell all that the row does. */
export function pruneUnits(rows: readonly Row[]): Row[] {
  return rows.filter(
    ({ cells }) => cells['alone'] !== 'no' || cells['form'] !== cells['name'] || cells['form']!.split(' ').length < LONG_UNIT,
  );
}

/** A cue of this many words stands on a page only below a shorter one. */
const LONG_CUE = 3;

/**
 * "Baca Juga Berita" is a line that starts with "Baca Juga"; and long lines of
 * page furniture come behind a short cue, from which on all is furniture.
 */
export function pruneCues(rows: readonly Row[]): Row[] {
  const starts = rows.filter((row) => row.cells['match'] === 'start').map((row) => ({ row, cue: row.cells['cue']!.toLowerCase() }));
  return rows.filter((row) => {
    if (row.cells['match'] === 'inline') return true;
    const cue = row.cells['cue']!.toLowerCase();
    if (row.cells['match'] === 'line' && row.cells['section'] === 'footer' && cue.split(' ').length >= LONG_CUE) return false;
    return !starts.some((start) => cue.startsWith(`${start.cue} `) && same(start.row, row, 'section'));
  });
}

/** "Rapat Koordinasi Teknis" adds little to "Rapat Koordinasi": both tell of an event of the same type. */
export function pruneEventNouns(rows: readonly Row[]): Row[] {
  const byForm = index(rows, 'form');
  return rows.filter((row) => {
    const words = foldedTokens(row.cells['form']!).length;
    if (words > LONGEST_CORE_NOUN || (words > 1 && PASTIMES.has(row.cells['type']!))) return false;
    const covered = prefixRow(row, byForm, () => true);
    return !covered || !same(covered, row, 'type');
  });
}

/** Longer event nouns, what people do together ("Jalan Sehat", "Bedah Buku") and kinds of selections and suits are left to the deep entry. */
const LONGEST_CORE_NOUN = 2;
const PASTIMES = new Set(['ceremony', 'dispute', 'handover', 'inspection', 'other', 'outreach', 'recruitment']);

/** "memberikan keterangan": of two words, those that tell less of an event; and longer ones. Left to the deep entry. */
export const isDeepVerb = ({ cells }: Row): boolean => {
  const words = cells['form']!.split(' ').length;
  return words > LONGEST_CORE_NOUN || (words > 1 && cells['strength'] !== '3');
};

/** "Gedung Kesenian", "Aula Utama": the grammar reads them by their first word; the deep entry knows them in small letters, too, and longer heads. */
export function deepVenueHeads(rows: readonly Row[]): Set<Row> {
  const byForm = index(rows, 'form');
  return new Set(rows.filter((row) => row.cells['form']!.split(' ').length > LONGEST_CORE_VENUE || prefixRow(row, byForm, () => true)));
}

const LONGEST_CORE_VENUE = 2;

/** "Letkol Inf (Purn)" is a chain of "Letkol", "Inf" and "(Purn)". */
export function pruneHonorifics(rows: readonly Row[]): Row[] {
  const byForm = index(rows, 'form');
  return rows.filter((row) => {
    const words = foldedTokens(row.cells['form']!);
    for (let cut = 1; cut < words.length; cut++) {
      const [a, b] = [words.slice(0, cut), words.slice(cut)];
      if (byForm.has(keyOf(a)) && byForm.has(keyOf(b))) return false;
    }
    return true;
  });
}

/** Kinds whose names and abbreviations are many and of little weight in a government release. */
const DEEP_KINDS = new Set(['company', 'education', 'media', 'other']);

/** Kinds of the country whose offices have long names: "Kantor Pengawasan dan Pelayanan Bea dan Cukai". */
const NAMED_KINDS = new Set(['state-agency', 'ministry', 'military']);

/** Heads of private bodies with more words are rare: "Rumah Pelayanan Sosial". */
const LONGEST_CORE_HEAD = 2;

/** Longer names of national bodies are mostly those of their units. */
const LONGEST_CORE_NAME = 3;

/** Names of local units: "Dinas Pemberdayaan Masyarakat dan Desa" has five words. */
const LONGEST_CORE_AGENCY = 2;

/** Abbreviations of longer names, and longer abbreviations, are those of few places: "Distanhortbun". */
const LONGEST_SPELLED_OUT = 5;
const LONGEST_CORE_SHORT = 13;

/** National bodies of longer names are units of others. */
const LONGEST_NATIONAL = 5;

/** "Polres", "Kodim", "Koramil"; not "Dittipideksus". */
const LONGEST_CORE_COMMAND = 7;

/** The best known civil bodies have short abbreviations ("PKK", "KNPI"). */
const LONGEST_CORE_ACRONYM = 4;
const LONGEST_CORE_PAIR = 5;

/** "Komisi A", "Komisi 1": most chambers number their panels in Roman numerals. */
const LETTERED = / (?:[A-E]|\d)$/;

/**
 * Rows that only `kliping/deep` carries: names of units of national bodies, names and abbreviations of private
 * bodies, full names of civil ones, units with very long names, named commands of police and military. The core entry has a ceiling on its size; it still reads such
 * bodies by their heads ("PT", "Universitas", "Ikatan").
 */
export function isDeepOnly(row: Row): boolean {
  const { kind, tail, form, name } = row.cells as Record<'kind' | 'tail' | 'form' | 'name', string>;
  const words = form.split(' ').length;
  const isPrivate = DEEP_KINDS.has(kind) || kind === 'community';
  if (kind === 'legislature' && LETTERED.test(form)) return true;
  if (tail !== 'region' && tail !== 'none')
    return tail !== 'number' && (NAMED_KINDS.has(kind) ? words > 1 : isPrivate && words > LONGEST_CORE_HEAD);
  if (DEEP_KINDS.has(kind)) return true;
  if (kind === 'community') return form.length > (words === 1 ? LONGEST_CORE_ACRONYM : LONGEST_CORE_PAIR);
  if (kind === 'forum') return words > 1;
  if (kind === 'ministry' || kind === 'state-agency' || kind === 'party')
    return words > LONGEST_CORE_NAME || name.split(' ').length > LONGEST_NATIONAL || (words === 1 && form.length > LONGEST_CORE_SHORT);
  if (kind === 'police' || kind === 'military') return words > 1 || form.length > LONGEST_CORE_COMMAND || (tail === 'none' && words > 1);
  if (kind === 'legislature' || kind === 'election-committee' || kind === 'court' || kind === 'prosecutor') return words > LONGEST_CORE_NAME;
  // Longer ones are units with a name of their own: the grammar reads most of them.
  if (kind === 'local-agency')
    return words > LONGEST_CORE_AGENCY || name.split(' ').length > LONGEST_SPELLED_OUT || (words === 1 && form.length > LONGEST_CORE_SHORT);
  return false;
}

/** Generic names of more words are rare: "Anggaran Pendapatan dan Belanja Daerah". */
const LONGEST_CORE_GENERIC = 2;

/** Long generic names, and abbreviations, which only the rules of `kliping/deep` would take for bodies without an office. */
export const isDeepGeneric = ({ cells }: Row): boolean => {
  const form = cells['form']!;
  return form.split(' ').length > LONGEST_CORE_GENERIC || form === form.toUpperCase();
};
