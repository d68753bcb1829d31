/** Hostile texts: families that grow without end, each hard on another part of the library. */

import { readFileSync } from 'node:fs';

export interface Family {
  name: string;
  /** A text of `size` characters. */
  make: (size: number) => string;
}

/** Units of so few characters are not cut: what is left of the last one could mean something of its own, "di" of "disapa". */
const SHORT_UNIT = 64;

/** A unit over and over. */
const over = (unit: string) => (size: number) =>
  unit.length < SHORT_UNIT
    ? unit.repeat(Math.round(size / unit.length))
    : unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Units that differ by their number. */
const counted =
  (unit: (i: number) => string, front = '') =>
  (size: number): string => {
    const pieces = [front];
    for (let i = 0, length = front.length; length < size; i++) {
      const piece = unit(i);
      length += piece.length;
      pieces.push(piece);
    }
    return pieces.join('').slice(0, size);
  };

/** A first half of one unit, a second half of another. */
const halves = (first: string, second: string) => (size: number) =>
  over(first)(Math.floor(size / 2)) + over(second)(Math.ceil(size / 2));

/** `list[i]`, from the front again behind its end. */
const pick = (list: readonly string[], i: number): string => list[i % list.length]!;

const GIVEN = ['Budi', 'Siti', 'Hendri', 'Ratna', 'Zulkarnain', 'Dewi', 'Agus', 'Maria'];
const FAMILY = ['Hartono', 'Saputra', 'Lestari', 'Hasbi', 'Nasution', 'Simanjuntak', 'Wijaya'];
const SYLLABLES = ['ba', 'ri', 'so', 'ta', 'mu', 'nek', 'la', 'wi', 'dor', 'pan', 'yu', 'gi'];

/** A word that no table has; another one for each number. */
function wordOf(i: number): string {
  let word = '';
  for (let rest = i + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += pick(SYLLABLES, rest);
  return word[0]!.toUpperCase() + word.slice(1);
}

const fullName = (i: number): string =>
  `${pick(GIVEN, i)} ${wordOf(i)} ${pick(FAMILY, Math.floor(i / GIVEN.length))}`;

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus'];

const CHARACTERS: readonly Family[] = [
  { name: 'spaces only', make: over(' ') },
  { name: 'line ends only', make: over('\n') },
  { name: 'one letter', make: over('a') },
  { name: 'one capital', make: over('A') },
  { name: 'digits', make: over('1') },
  { name: 'full stops', make: over('.') },
  { name: 'commas', make: over(', ') },
  { name: 'dashes', make: over(' - ') },
  { name: 'hashtags', make: over('#KPU ') },
  { name: 'hashes', make: over('#') },
  { name: 'apostrophes', make: over("Jum'") },
  { name: 'combining marks', make: over('e\u0301\u0323') },
  { name: 'surrogate halves', make: over('\uD83D') },
  { name: 'surrogate halves, second first', make: over('\uDE00\uD83D ') },
  { name: 'emoji joined', make: over('👨\u200D👩\u200D👧') },
  { name: 'right-to-left marks', make: over('\u200FKPU\u202E') },
  { name: 'dotted abbreviations', make: over('a.') },
  { name: 'dotted abbreviations, spaced', make: over('a. ') },
  { name: 'hyphenated', make: over('ba-') },
  { name: 'slashes', make: over('1/2/') },
  { name: 'HTML soup', make: over('<div class="a"><p>&nbsp;<b>KPU</b><br/>') },
  { name: 'capitals and small letters in turns', make: over('aB') },
  {
    name: 'exclamation marks, then a small letter',
    make: (size) => `Rapat ${over('!')(size - 8)} a`,
  },
  { name: 'unclosed HTML', make: over('<p ') },
];

const LAYOUT: readonly Family[] = [
  { name: 'one endless line', make: over('rapat itu dihadiri warga dan tokoh masyarakat ') },
  { name: 'one-word lines', make: over('Rapat\n') },
  { name: 'short lines', make: over('Rapat Pleno KPU\n\n') },
  { name: 'lines that lead in', make: over('Pengurus terpilih:\n') },
  { name: 'bulleted lines', make: over('- Ketua KPU Siak\n') },
  { name: 'numbered lines', make: counted((i) => `${i + 1}. Budi Hartono\n`) },
  { name: '"Baca Juga :"', make: over('Baca Juga : ') },
  { name: '"Baca Juga :" in lines', make: over('Baca Juga : Bupati Siak Lantik Camat\n') },
  { name: '"Baca Juga :" alone in lines', make: over('Baca Juga :\n') },
  { name: 'footers', make: over('Copyright © 2020 KPU Siak\n') },
  { name: 'footers in one line', make: over('Copyright © 2020 KPU ') },
  { name: 'captions', make: over('Foto: Bupati Siak\n') },
  { name: 'datelines', make: over('SIAK (ANTARA) - Bupati hadir. ') },
  { name: 'datelines in paragraphs', make: over('SIAK – Bupati Siak hadir.\n\n') },
  { name: 'signatures', make: over('Bupati hadir. (Humas)\n') },
  { name: 'all capitals', make: over('BUPATI SIAK MEMBUKA RAPAT DI KOTA PEKANBARU. ') },
  { name: 'glued sentences', make: over('Bupati hadir.Rapat dibuka.') },
  { name: 'no punctuation', make: over('Bupati Siak hadir di Kota Solok dan ') },
];

const MARKS: readonly Family[] = [
  { name: 'opening quotes', make: over('“') },
  { name: 'nested quotes', make: halves('“', '”') },
  { name: 'straight quotes', make: over('"') },
  { name: 'unclosed quotes', make: over('“Rapat dibuka, ') },
  { name: 'quotes in quotes', make: over('“Rapat ‘dibuka “di ') },
  { name: 'quotes with no speakers', make: over('“Rapat ini penting sekali.” ') },
  {
    name: 'quotes and speakers',
    make: over('“Rapat ini penting,” ujar Bupati Siak Budi Hartono. '),
  },
  { name: 'quotes and pronouns', make: over('“Rapat ini penting,” ujarnya. ') },
  { name: 'speaker verbs', make: over('ujar ') },
  { name: 'speaker verbs and names', make: over('kata Budi, ujar Siti, ') },
  { name: 'opening brackets', make: over('(') },
  { name: 'nested brackets', make: halves('(', ')') },
  { name: 'unclosed brackets', make: over('Bupati (Siak ') },
  {
    name: 'bracketed acronyms',
    make: counted(
      (i) => `Badan ${wordOf(i)} ${wordOf(i + 7)} (B${wordOf(i)[0]}${wordOf(i + 7)[0]}) `,
    ),
  },
  { name: 'bracketed names', make: over('Budi Hartono (Ketua), ') },
];

const PEOPLE: readonly Family[] = [
  { name: 'a name without end', make: over('Budi ') },
  { name: 'a name of unknown words', make: counted((i) => `${wordOf(i)} `) },
  { name: 'initials', make: over('A. ') },
  {
    name: 'rotations of posts',
    make: counted((i) => `${fullName(i)}, jabatan lama Camat Siak, jabatan baru Camat Mandau, `),
  },
  {
    name: 'followers in office',
    make: counted((i) => `Camat Siak ${fullName(i)} menggantikan ${fullName(i + 3)}, `),
  },
  {
    name: 'pairs that hold their offices',
    make: counted((i) => `Pasangan Bupati dan Wakil Bupati, ${fullName(i)} dan ${wordOf(i)}, `),
  },
  { name: 'titles without names', make: over('Ketua KPU, ') },
  { name: 'titles in a row', make: over('Bupati Wakil Bupati Camat ') },
  { name: 'one office repeated', make: over('Bupati ') },
  { name: 'one office, and its region', make: over('Bupati Siak ') },
  { name: 'former offices', make: over('Mantan Bupati Siak itu pulang. ') },
  { name: 'acting offices', make: over('Plt. ') },
  { name: 'names without titles', make: counted((i) => `${fullName(i)} hadir. `) },
  { name: 'names with titles', make: counted((i) => `Bupati Siak ${fullName(i)} hadir. `) },
  { name: 'one name repeated', make: over('Bupati Siak Budi Hartono hadir. ') },
  {
    name: 'many names, then a short one',
    make: (size) =>
      counted((i) => `${fullName(i)} hadir. `)(Math.floor(size / 2)) +
      over('Budi hadir. ')(Math.ceil(size / 2)),
  },
  { name: 'short names that fit many', make: counted((i) => `Budi ${wordOf(i)} dan Budi hadir. `) },
  { name: 'lists of names', make: counted((i) => `${fullName(i)}, `) },
  {
    name: 'candidate pairs',
    make: counted((i) => `pasangan ${fullName(i)} - ${fullName(i + 3)} nomor urut ${i % 9}, `),
  },
  { name: 'nickname cues', make: over('akrab disapa ') },
  {
    name: 'nicknames',
    make: counted((i) => `${fullName(i)} yang akrab disapa ${wordOf(i)} hadir. `),
  },
  { name: 'degrees', make: over('S.Sos., M.Si., ') },
  { name: 'honorifics', make: over('H. Dr. Drs. ') },
  { name: 'names with degrees', make: counted((i) => `Dr. H. ${fullName(i)}, S.H., M.H., `) },
  { name: 'back-references', make: over('ia mengatakan hal itu. ') },
  {
    name: 'back-references to an office',
    make: counted((i) => `Bupati Siak ${fullName(i)} hadir. Ia pulang, kata bupati. `),
  },
  { name: 'offices told later', make: over('Budi Hartono hadir. Ketua KPU itu pulang. ') },
];

const PLACES: readonly Family[] = [
  { name: '"Kabupaten"', make: over('Kabupaten ') },
  { name: '"Kabupaten/Kota"', make: over('Kabupaten/Kota ') },
  { name: 'one region repeated', make: over('Siak ') },
  { name: 'an ambiguous region', make: over('Solok ') },
  { name: 'regions and their words', make: over('Kabupaten Solok, Kota Solok, Provinsi Riau, ') },
  { name: 'kecamatan in a list', make: over('Kecamatan Bengkalis, Bantan, Mandau, Pinggir, ') },
  { name: 'kecamatan by words', make: over('Kecamatan Bantan Kecamatan Mandau ') },
  { name: 'desa without kecamatan', make: over('Desa Air Putih, Desa Sukamaju, ') },
  { name: 'unknown desa', make: counted((i) => `Desa ${wordOf(i)}, `) },
  { name: 'addresses', make: over('Jalan Sudirman No. 1, ') },
];

const BODIES: readonly Family[] = [
  { name: 'one acronym', make: over('KPU ') },
  { name: 'glued acronyms', make: over('KPU/') },
  { name: 'bodies of regions', make: over('KPU Kabupaten Siak, Bawaslu Kota Solok, ') },
  { name: 'a body without end', make: over('Dinas Pendidikan dan ') },
  { name: 'unknown bodies', make: counted((i) => `PT ${wordOf(i)} Jaya, `) },
  { name: 'heads of bodies', make: over('Dinas ') },
  {
    name: 'bodies by number',
    make: counted((i) => `Kodim 0${i % 999}/Siak, SMAN ${i % 99} Siak. `),
  },
];

const EVENTS: readonly Family[] = [
  {
    name: 'dates',
    make: counted((i) => `${(i % 28) + 1} ${pick(MONTHS, i)} ${1990 + (i % 40)}, `),
  },
  {
    name: 'dates in sentences',
    make: counted((i) => `Rapat digelar Rabu (${(i % 28) + 1}/6/2020). `),
  },
  { name: 'periods', make: over('2 Januari 2020 - 3 Maret 2021 ') },
  { name: 'days in a row', make: over('1, 2, 3, 4, 5 dan ') },
  { name: 'weekdays', make: over('Senin ') },
  { name: 'months', make: over('Januari ') },
  { name: 'years', make: over('2020 ') },
  { name: 'relative days', make: over('kemarin besok Senin lalu ') },
  { name: 'times', make: over('pukul 09.00-10.00 WIB ') },
  { name: 'a date in digits without end', make: (size) => `Rabu (${over('1')(size)}/6/2020)` },
  { name: 'a date in dots without end', make: (size) => `Rabu, 10 ${over('.')(size)} Juni 2020` },
  { name: 'a date in spaces without end', make: (size) => `Rabu, 10${over(' ')(size)}Juni 2020` },
  { name: 'events', make: over('rapat koordinasi sosialisasi pelantikan ') },
  {
    name: 'events in sentences',
    make: over('KPU Siak menggelar rapat pleno di Aula Kantor Bupati, Rabu (10/6/2020). '),
  },
  {
    name: 'events next and before',
    make: over('Sebelumnya rapat digelar Senin (8/6/2020). Pelantikan akan digelar 9 Juli 2020. '),
  },
  { name: 'elections', make: counted((i) => `Pilkada ${1990 + (i % 40)} di Kabupaten Siak, `) },
  { name: 'one election', make: over('Pemilu ') },
  {
    name: 'counts of regions',
    make: over('Pilkada Serentak di 9 provinsi, 224 kabupaten dan 37 kota. '),
  },
];

/** The official names of the regions. */
const regions = ['provinces', 'regencies'].flatMap((table) =>
  readFileSync(`data/regions/${table}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t')[1]!),
);

const REGIONS: readonly Family[] = [
  { name: 'every region name in a row', make: over(`${regions.join(' ')} `) },
  { name: 'every region name in a list', make: over(`${regions.join(', ')}, `) },
];

export const families: readonly Family[] = [
  ...CHARACTERS,
  ...LAYOUT,
  ...MARKS,
  ...PEOPLE,
  ...PLACES,
  ...BODIES,
  ...EVENTS,
  ...REGIONS,
];
