/** Whose office it is where names and titles take turns, or somebody is with a holder of another office; `kliping/deep` only. */
import { parse } from '../../src/deep.js';

/** "Hendri Saputra: Ketua | Nurlela": the offices of each official, in order of first mention. */
const officesIn = (text: string): string[] =>
  parse(text).officials.map(
    ({ name, positions }) =>
      `${name}: ${positions.map(({ office, acting, standing }) => [office, acting, standing === 'current' ? null : standing].filter(Boolean).join(' ')).join(', ')}`,
  );

describe('lists that begin with a name and end with a title', () => {
  test.each<[string, string[]]>([
    [
      'Hadir Darsono Wirawan, Staf Ahli Gubernur Riau Bidang Hukum, Hendri Saputra Kepala Dinas Sosial, Nurlela Sanjaya, Asisten III Setda Riau.',
      ['Darsono Wirawan: Staf Ahli', 'Hendri Saputra: Kepala Dinas', 'Nurlela Sanjaya: Asisten'],
    ],
    // A title in front of the first name: each has its holder behind it.
    [
      'Hadir Bupati Siak, Hendri Saputra, Sekda, Gunawan Hidayat, Kapolres Siak, AKBP Nurlela Sanjaya.',
      ['Hendri Saputra: Bupati', 'Gunawan Hidayat: Sekretaris Daerah', 'Nurlela Sanjaya: Kapolres'],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('an office held and one that somebody gets', () => {
  test.each<[string, string[]]>([
    [
      'Hendri Saputra, Kadis Sosial Riau dikukuhkan sebagai Pj Bupati Siak, Gunawan Hidayat, Kadis PU Riau dikukuhkan sebagai Pj Bupati Kampar.',
      ['Hendri Saputra: Kepala Dinas, Bupati pj', 'Gunawan Hidayat: Kepala Dinas, Bupati pj'],
    ],
    [
      'Hendri Saputra yang saat ini menjabat Kadis Sosial Riau akan dilantik menjadi Pj Bupati Siak, Gunawan Hidayat yang menjabat Kadis PU Riau akan dilantik sebagai Pj Bupati Kampar.',
      ['Hendri Saputra: Kepala Dinas, Bupati pj', 'Gunawan Hidayat: Kepala Dinas, Bupati pj'],
    ],
    [
      'Jabatan Sekda Siak yang sebelumnya dijabat Hendri Saputra untuk sementara masih diemban pelaksana harian Nurlela Sanjaya.',
      ['Hendri Saputra: Sekretaris Daerah former', 'Nurlela Sanjaya: Sekretaris Daerah plh'],
    ],
    [
      'KPU menerima berkas calon Bupati dan Wakil Bupati Siak, Ir. Hendri Saputra, M.M., dan Nurlela Sanjaya.',
      ['Hendri Saputra: Bupati candidate', 'Nurlela Sanjaya: Wakil Bupati candidate'],
    ],
    ['Hendri Saputra, Kadis Sosial Riau, melantik Camat Minas.', ['Hendri Saputra: Kepala Dinas']],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('who made somebody what he is', () => {
  test.each<[string, string[]]>([
    [
      'Hendri Saputra, sebelumnya merupakan Kadis Sosial Riau yang dilantik oleh Gubernur Riau Nurlela Sanjaya sebagai Penjabat Bupati Siak.',
      ['Hendri Saputra: Kepala Dinas former, Bupati pj', 'Nurlela Sanjaya: Gubernur'],
    ],
    [
      'Camat Minas Hendri Saputra naik jabatan menjadi Kadis Sosial Siak.',
      ['Hendri Saputra: Camat, Kepala Dinas'],
    ],
    [
      'Camat Minas, Hendri Saputra menggantikan pejabat sebelumnya, Gunawan Hidayat.',
      ['Hendri Saputra: Camat', 'Gunawan Hidayat: Camat former'],
    ],
    [
      'Hendri Saputra sebagai Staf Ahli Bidang Hukum dan Pengembangan Zartenz.',
      ['Hendri Saputra: Staf Ahli'],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });

  test("a rank at the end of a title is its holder's", () => {
    const [official] = parse(
      'Hadir Menteri Dalam Negeri Jenderal Polisi (Purn) Hendri Saputra.',
    ).officials;
    expect(official!.positions[0]!.title.text).toBe('Menteri Dalam Negeri');
    expect(official!.honorifics).toEqual(['Jenderal Polisi (Purn)']);
  });
});

describe('whom somebody who acts is with', () => {
  test.each<[string, string[]]>([
    [
      'Camat Minas Gunawan Hidayat hadir. Bersama Bupati Siak, Gunawan meninjau pasar.',
      ['Gunawan Hidayat: Camat'],
    ],
    [
      'Camat Minas Gunawan Hidayat hadir. Di hadapan Bupati Siak, Gunawan juga menyampaikan usulan.',
      ['Gunawan Hidayat: Camat'],
    ],
    [
      'Camat Minas Gunawan Hidayat hadir. Mendampingi Bupati Siak, Gunawan Hidayat menyampaikan usulan.',
      ['Gunawan Hidayat: Camat'],
    ],
    // Nothing else is told of him.
    [
      'Camat Minas Gunawan Hidayat hadir. Bersama Kapolres Siak, AKBP Hendri Saputra meninjau pasar.',
      ['Gunawan Hidayat: Camat', 'Hendri Saputra: Kapolres'],
    ],
    // Somebody becomes something.
    [
      'Kadis Sosial Riau Hendri Saputra hadir. Gubernur Riau resmi melantik Kadis Sosial Riau, Hendri sebagai Pj Bupati Siak.',
      ['Hendri Saputra: Kepala Dinas, Bupati pj'],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('what else stands between a name and its office', () => {
  test.each<[string, string[]]>([
    ['Hendri Saputra (kanan) dilantik menjadi Ketua DPRD Siak.', ['Hendri Saputra: Ketua']],
    ['Hendri Saputra (kanan) dilantik oleh Ketua DPRD Siak.', []],
    ['Hadir Kades Ubu Raya, terpilih Hendri Saputra.', ['Hendri Saputra: Kepala Desa elect']],
    [
      'Ketiga anggota KPU Siak yang dilantik itu, Hendri Saputra, Nurlela Sanjaya dan Gunawan Hidayat.',
      ['Hendri Saputra: Anggota', 'Nurlela Sanjaya: Anggota', 'Gunawan Hidayat: Anggota'],
    ],
    ['Namun akhirnya Zartun Nalpin, ketua DPRD Siak membalas surat itu.', ['Zartun Nalpin: Ketua']],
    ['Hadir Camat Minas, Camat Mandau, Pejabat Terlantik dan undangan.', []],
    ['Hadir Kapolsek Minas, Danki Brimob Kompi 3 Batalyon C Pelopor, Camat Minas.', []],
    [
      'Komisioner KPU Siak Devisi SDM dan Parmas Nurlela Sanjaya hadir.',
      ['Nurlela Sanjaya: Anggota'],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});
