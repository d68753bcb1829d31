/** Where names begin and end beside titles: initials, numerals, words in small letters; `kliping/deep` only. */
import { parse } from '../../src/deep.js';

/** "Hendri Saputra: Camat Siak": each official, and the title as written. */
const titlesIn = (text: string): string[] =>
  parse(text).officials.map(({ name, positions }) => `${name}: ${positions[0]!.title.text}`);

describe('numerals between a title and its holder', () => {
  test.each<[string, string[]]>([
    ['Tim dipimpin Inspektur V Hendri Saputra.', ['Hendri Saputra: Inspektur V']],
    ['Rapat dibuka Kepala Wilayah X Nurlela.', ['Nurlela: Kepala Wilayah X']],
    [
      'Hadir anggota DPR RI dapil Riau I Hendri Saputra.',
      ['Hendri Saputra: anggota DPR RI dapil Riau I'],
    ],
    // Balinese names, an initial, and a name behind the region of an office
    ['Hadir Kasi Pidsus I Wayan Sudarta.', ['I Wayan Sudarta: Kasi Pidsus']],
    ['Hadir Asisten I Hendri Saputra.', ['Hendri Saputra: Asisten I']],
    ['Hadir Kades I Made Sudarta.', ['I Made Sudarta: Kades']],
    ['Hadir Wali Kota V. Darmawan.', ['V. Darmawan: Wali Kota']],
    ['Hadir Bupati Bangli I Made Sudarta.', ['I Made Sudarta: Bupati Bangli']],
  ])('%s', (text, expected) => {
    expect(titlesIn(text)).toEqual(expected);
  });
});

describe('letters and small words of names', () => {
  test.each<[string, string[]]>([
    ['Hadir Kepala Dinas Sosial AH Zartoni.', ['AH Zartoni: Kepala Dinas Sosial']],
    [
      'Hadir Kapolsek Mandau Abdul jalil siregar hari itu.',
      ['Abdul jalil siregar: Kapolsek Mandau'],
    ],
    ['Instruksi Jaksa Agung RI ST Zartoni jelas.', ['ST Zartoni: Jaksa Agung RI']],
    // letters of a body
    [
      'Hadir Kepala Seksi Pasar Disperindagkop PM Hendri Saputra.',
      ['Hendri Saputra: Kepala Seksi Pasar Disperindagkop PM'],
    ],
    // words of no table, which only look ordinary
    ['Hadir Sekda Riskan Habibi, dan camat.', ['Riskan Habibi: Sekda']],
    ['Hadir Wabup Salim Tanasi.', ['Salim Tanasi: Wabup']],
    ['Hadir Camat Mandau Karel Sendow.', ['Karel Sendow: Camat Mandau']],
    ['Hadir Kapolsek Mandau Iptu Beny Hari Murtiyanto.', ['Beny Hari Murtiyanto: Kapolsek Mandau']],
    [
      'Hadir Kepala Balai Besar Siak, Nufita Hari Rachman, dan camat.',
      ['Nufita Hari Rachman: Kepala Balai Besar Siak'],
    ],
    ['Hadir Camat Mandau Lisyenti bahar, S.KM., MPPM.', ['Lisyenti bahar: Camat Mandau']],
    // what is done, a day, and a body's own name
    ['Hadir Kabag Umum Setda Siak Rapat Koordinasi, Senin.', []],
    ['Ketua Koperasi Tani Tuah Sekata Sarwani, hadir.', []],
    // a unit, and what somebody does
    ['Hadir Kabid PU Hendri Saputra.', ['Hendri Saputra: Kabid PU']],
    ['Camat Mandau Hendri Saputra putra daerah.', ['Hendri Saputra: Camat Mandau']],
    ['Hadir Direktur RS Melati Hendri Saputra.', ['Hendri Saputra: Direktur RS Melati']],
  ])('%s', (text, expected) => {
    expect(titlesIn(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    [
      'Diisi Direktur Daerah Tertinggal, Transmigrasi, dan Perdesaan Bappenas (Hendri Saputra).',
      ['Hendri Saputra: Direktur Daerah'],
    ],
    // the holder stands in front of the brackets
    ['Hadir Direktur RSUD Siak, Nurlela (Hendri Saputra).', ['Nurlela: Direktur RSUD Siak']],
  ])('holders in brackets: %s', (text, expected) => {
    expect(titlesIn(text)).toEqual(expected);
  });

  test('a person in brackets is no part of a campus', () => {
    const { officials, institutions } = parse(
      'Narasumber Guru Besar Universitas Riau (Hendri Saputra) hadir.',
    );
    expect(officials.map(({ name }) => name)).toEqual(['Hendri Saputra']);
    expect(institutions.map(({ name }) => name)).toEqual(['Universitas Riau']);
  });
});

describe('degrees with a blank inside', () => {
  test.each<[string, string, string[]]>([
    ['Hadir Camat Mandau Hendri Saputra M Si dari Siak.', 'Hendri Saputra', ['M Si']],
    ['Hadir Camat Mandau Hendri Saputra S Sos, M Ag kemarin.', 'Hendri Saputra', ['S Sos', 'M Ag']],
    ['Hadir Camat Mandau Hendri Saputra SP M Hum.', 'Hendri Saputra', ['SP', 'M Hum.']],
    // initials
    ['Hadir Camat Mandau Hendri M Yasin, S Sos.', 'Hendri M Yasin', ['S Sos.']],
    ['Hadir Camat Mandau H M Arif Siregar.', 'M Arif Siregar', []],
    // a comma for a full stop
    ['Hadir Camat Mandau Adnan, S, Pd., M.Pd, dan warga.', 'Adnan', []],
  ])('%s', (text, name, degrees) => {
    const { officials, people } = parse(text);
    expect([...officials, ...people].map((one) => one.name)).toEqual([name]);
    expect(officials[0]!.degrees).toEqual(degrees);
  });
});

describe('a name that its line ends inside is mentioned once', () => {
  const line = 'Pada pukul sepuluh pagi rombongan itu diantar oleh Bapak';
  test.each(['\n', '\r', '\r\n'])('behind %j', (end) => {
    const text = `${line} Gibran${end}Rakabuming${end}Raka${end}nomor urut dua.`;
    const { people } = parse(text);
    expect(people.map(({ mentions }) => mentions.map((mention) => mention.text))).toEqual([
      [`Gibran${end}Rakabuming${end}Raka`],
    ]);
  });
});
