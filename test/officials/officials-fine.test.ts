/** Ways of telling who holds an office that only `kliping/deep` reads. */
import { parse } from '../../src/deep.js';
import { marked } from '../helpers.js';

/** "Ketua: Hendri Saputra | Nurlela": the offices of each official, in order of first mention. */
const officesIn = (text: string): string[] =>
  parse(text).officials.map(
    ({ name, positions }) => `${name}: ${positions.map(({ office }) => office).join(', ')}`,
  );

describe('lists of people in one office', () => {
  test.each<[string, string[]]>([
    [
      'Rapat itu dihadiri lima komisioner masing-masing Hendri Saputra, Nurlela dan Gunawan Hidayat.',
      ['Hendri Saputra: Anggota', 'Nurlela: Anggota', 'Gunawan Hidayat: Anggota'],
    ],
    [
      'Ketua didampingi anggota Komisi III DPR seperti Hendri Saputra, S.Psi., I Wayan Sudarta, Nurlela.',
      ['Hendri Saputra: Anggota', 'I Wayan Sudarta: Anggota', 'Nurlela: Anggota'],
    ],
    [
      'Yang menjadi Hakim Anggota ialah Hendri Saputra, Nurlela, dan Gunawan Hidayat.',
      ['Hendri Saputra: Hakim', 'Nurlela: Hakim', 'Gunawan Hidayat: Hakim'],
    ],
    [
      'Hadir anggota KPU Solok, yakni 1) Hendri Saputra, 2) Nurlela, dan 3) Gunawan Hidayat.',
      ['Hendri Saputra: Anggota', 'Nurlela: Anggota', 'Gunawan Hidayat: Anggota'],
    ],
    ['Hadir lima anggota KPU Solok seperti biasa.', []],
    [
      'Anggota KPU Solok hadir, masing-masing kecamatan mengirim wakil, seperti Nurlela Sanjaya.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('words and marks between a title and its holder', () => {
  test.each<[string, string[]]>([
    ['Bertindak sebagai Ketua Majelis Hakim ialah Riska Pertiwi.', ['Riska Pertiwi: Ketua']],
    ['Terdakwa Bupati Siak nonaktif Hendri Saputra hadir.', ['Hendri Saputra: Bupati']],
    ['Ketua : Hendri Saputra.', ['Hendri Saputra: Ketua']],
    [
      'Hadir Kepala Staf TNI AL (KSAL) Laksamana TNI Hendri Saputra.',
      ['Hendri Saputra: Kepala Staf'],
    ],
    ['Anggota DPRD Solok (PAN) Hendri Saputra hadir.', ['Hendri Saputra: Anggota']],
    [
      'Menteri Pendidikan/Kepala BPN (ATR/BPN) Hendri Saputra hadir.',
      ['Hendri Saputra: Menteri, Kepala Badan'],
    ],
    ['Nomor surat Direktur Jenderal Perhubungan: Aj-402.', []],
    ['Ketua Majelis Hakim ialah hakim senior.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('pairs', () => {
  test.each<[string, string[]]>([
    [
      'Calon Bupati dan calon Wakil Bupati Siak ialah Hendri Saputra dan Gunawan Hidayat.',
      ['Hendri Saputra: Bupati', 'Gunawan Hidayat: Wakil Bupati'],
    ],
    [
      'KPU menetapkan pasangan calon bupati Siak. Pasangan Hendri Saputra dan Gunawan Hidayat mendapat nomor urut 1.',
      ['Hendri Saputra: Bupati', 'Gunawan Hidayat: Wakil Bupati'],
    ],
    ['Pasangan Hendri Saputra dan Gunawan Hidayat menang lomba tari.', []],
    [
      'KPU menetapkan calon bupati Siak, yakni pasangan Hendri Saputra- Gunawan Hidayat.',
      ['Hendri Saputra: Bupati', 'Gunawan Hidayat: Wakil Bupati'],
    ],
    [
      'Tiga calon bupati Siak siap. Hendri Saputra-Gunawan Hidayat diusung PDIP.',
      ['Hendri Saputra: Bupati', 'Gunawan Hidayat: Wakil Bupati'],
    ],
    ['Bupati Siak bertemu pasangan Hendri Saputra dan Nurlela Hidayat.', []],
    ['Kegiatan Hendri Saputra dan Gunawan Hidayat didukung oleh Bupati Siak.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });

  test('a body named behind the second office is that of the first, too', () => {
    const { officials } = parse(
      'Ketua dan Sekretaris KPU Solok, Hendri Saputra dan Nurlela, hadir.',
    );
    const bodies = officials.map(({ positions }) => positions[0]!.institution);
    expect(bodies).toEqual(['institution-1', 'institution-1']);
  });
});

describe('chairs of committees', () => {
  test.each<[string, string[]]>([
    ['Ketua panitia musrenbang Azhari menyampaikan laporan.', ['Azhari: Ketua']],
    ['Ketua Panitia MTQ, Jaoharul Alim, menyebut peserta bertambah.', ['Jaoharul Alim: Ketua']],
    [
      'Kapolres Siak AKBP Hendri Saputra selaku Ketua Panitia Grebeg Suran, Gunawan Hidayat, hadir.',
      ['Hendri Saputra: Kapolres', 'Gunawan Hidayat: Ketua'],
    ],
    ['Ketua rapat menyampaikan laporan.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('commands with the name of a person', () => {
  test.each<[string, string[]]>([
    ['Hadir Danrem 102 Panju Panjung Brigjen TNI Hendri Saputra.', ['Hendri Saputra: Danrem']],
    [
      'Hadir Komandan Korem 133/Nani Wartabone Kolonel Czi Hendri Saputra.',
      ['Hendri Saputra: Danrem'],
    ],
    [
      'Hadir Komandan Korem (Danrem) 133/Nani Wartabone Kolonel Czi Hendri Saputra.',
      ['Hendri Saputra: Danrem'],
    ],
    ['Hadir Danlanud Supadio Marsma TNI Hendri Saputra.', ['Hendri Saputra: Danlanud']],
    ['Danrem 133/Nani Wartabone hadir.', []],
    ['Hadir Pangdam XIV Hasanuddin, Ketua DPRD dan para tamu.', []],
    ['Hadir Pangdam XIV Hasanuddin Mayjen TNI Hendri Saputra.', ['Hendri Saputra: Pangdam']],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('names', () => {
  test.each<[string, string[]]>([
    ["Wali Kota Solok Ramdan 'Ucok' Pomandu hadir.", ["Ramdan 'Ucok' Pomandu: Wali Kota"]],
    ['Wali Kota Solok Ramdan (Ucok) Pomandu hadir.', ['Ramdan (Ucok) Pomandu: Wali Kota']],
    [
      'Bupati Siak Hendri (PAN) Nurlela hadir bersama Gunawan (Ketua).',
      ['Hendri: Bupati', 'Gunawan: Ketua'],
    ],
    ['Anggota KPU Solok, Darmin Haji Hasan, hadir.', ['Darmin Haji Hasan: Anggota']],
    ['Bupati Lombar Haji Hasan hadir.', ['Hasan: Bupati']],
    ['Ketua PKK Karo Rosmalia br. Tarihoran hadir.', ['Rosmalia br. Tarihoran: Ketua']],
    ['Bupati Siak, H, Hendri Saputra, SE, hadir.', ['Hendri Saputra: Bupati']],
    ['Wakil Gubernur DIY KGPAA Paku Alam X hadir.', ['Paku Alam X: Wakil Gubernur']],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('titles behind the name of whoever speaks', () => {
  test.each<[string, string[]]>([
    ['Menurut Hendri Saputra Ketua KPU Solok, tahapan berjalan.', ['Hendri Saputra: Ketua']],
    ['Hal itu dikatakan Hendri Saputra Camat Mandau, Sabtu (3/8).', ['Hendri Saputra: Camat']],
    ['Menurut Hendri Saputra Ketua KPU Solok Nurlela Sanjaya hadir.', ['Nurlela Sanjaya: Ketua']],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('relatives and short forms', () => {
  test.each<[string, string[]]>([
    [
      'Bupati Siak Alfedri bersama istri Rasidah Alfedri hadir. Alfedri membuka acara.',
      ['Alfedri: Bupati'],
    ],
    [
      'Gubernur Suganda didampingi istri Maya Suganda Pasaribi. Pj Gubernur Riau Suganda Pandapotan hadir.',
      ['Suganda Pandapotan: Gubernur'],
    ],
    [
      'Calon Bupati Siak Hendri Saputra hadir. Hendri merupakan Ketua PAN Siak.',
      ['Hendri Saputra: Bupati, Ketua'],
    ],
    [
      'Kepala Desa Arman hadir. Rapat dipimpin Ahmad Arman Iswara, SH.',
      ['Ahmad Arman Iswara: Kepala Desa'],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('ordinary words in names that a rank or a degree tells', () => {
  test.each<[string, string[]]>([
    ['Kapolres Siak AKBP Hendri Sejati SIK memimpin apel.', ['Hendri Sejati: Kapolres']],
    ['Ketua PN Siak Hendri Angkat, S.H., M.H. hadir.', ['Hendri Angkat: Ketua']],
    ['Camat Mandau Gusnul Yakin, S.AP. hadir.', ['Gusnul Yakin: Camat']],
    [
      'Koordinator Divisi Hukum Lailatul khoiriyah,S.H.I hadir.',
      ['Lailatul khoiriyah: Koordinator'],
    ],
    ['Kapolsek Siak AKP Hari Supriono hadir.', ['Hari Supriono: Kapolsek']],
    ['Kapolres Siak AKBP Dwiasi Wiratputra, S.H. hadir.', ['Dwiasi Wiratputra: Kapolres']],
    ['Anggota KPU Siak Arnold AP Ritiau hadir.', ['Arnold AP Ritiau: Anggota']],
    ['Kasat Narkoba Polres Siak AKP R.M. Tarikan hadir.', ['Tarikan: Kepala Satuan']],
    ['Wali Kota Langsa Jefri Sentana S Putra hadir.', ['Jefri Sentana S Putra: Wali Kota']],
    // a circular, and who follows up
    ['Bupati Siak Hendri Keluarkan SE Larangan Mudik.', ['Hendri: Bupati']],
    ['Bupati Siak Hendri dan rekan, S.H., hadir.', ['Hendri: Bupati']],
    ['Ibu Negara Nurlela hadir. Bapak Hari ini sehat.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

test('an honorific or degree is listed once, however it is written', () => {
  const [official] = parse(
    'Bupati Siak Hj. Nurlela, S.Sos., hadir. Bupati Siak Hj Nurlela, S. Sos membuka rapat.',
  ).officials;
  expect(official).toMatchObject({ honorifics: ['Hj.'], degrees: ['S.Sos.'] });
});

test('a doctorate and a physician are two honorifics', () => {
  const [official] = parse('Bupati Siak Prof. Dr. dr. Nurlela hadir.').officials;
  expect(official!.honorifics).toEqual(['Prof.', 'Dr.', 'dr.']);
});

test.each<[string, string]>([
  [
    'KPU menetapkan {pasangan calon presiden dan wakil presiden} sebagai peserta Pilpres 2024, yakni Hendri Saputra-Gunawan Hidayat.',
    'Presiden',
  ],
  [
    'Hadir {pasangan calon nomor urut 2}, Hendri Saputra-Gunawan Hidayat, pada Pilbup Siak 2024.',
    'Bupati',
  ],
])('the words for a candidacy: %s', (source, office) => {
  const { text, spans } = marked(source);
  const [official] = parse(text).officials;
  expect(official!.positions[0]).toMatchObject({ office, title: spans[0] });
});
