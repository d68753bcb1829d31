/** Holders behind a phrase that goes on with their title, and titles right behind a name; `kliping/deep` only. */
import { parse } from '../../src/deep.js';

/** "Hendri Saputra: Ketua 14.08": the offices and regions of each official, in order of first mention. */
const officesIn = (text: string): string[] =>
  parse(text).officials.map(
    ({ name, positions }) =>
      `${name}: ${positions.map(({ office, region }) => `${office} ${region ?? '-'}`).join(', ')}`,
  );

describe('holders behind where their body is or belongs to', () => {
  test.each<[string, string[]]>([
    [
      'Kepala Badan Penghubung Riau di Jakarta, Hendri Saputra berharap kegiatan itu berjalan.',
      ['Hendri Saputra: Kepala Badan 14'],
    ],
    [
      'Kepala Pos Pengamatan Gunung Api Semuru di Gunung Sari, Hendri Saputra, menyebut status itu.',
      ['Hendri Saputra: Kepala Pos -'],
    ],
    [
      'Kepala Bidang di Dinas Sosial Siak Hendri Saputra menyampaikan hal itu.',
      ['Hendri Saputra: Kepala Bidang 14.08'],
    ],
    [
      'Ketua tim penilai dari Dinas Sosial Siak, Hendri Saputra mengatakan hal itu.',
      ['Hendri Saputra: Ketua 14.08'],
    ],
    // whoever the sentence goes on about is not the holder
    ['Bupati Siak meninjau pasar di Minas, Hendri Saputra mengatakan hal itu.', []],
    ['Ia bertemu Kepala Badan Penghubung Riau di Jakarta, Hendri Saputra menambahkan.', []],
    ['Ketua KPU Siak mengatakan hal itu di Dumai, Hendri Saputra menambahkan.', []],
    ['Kepala Bidang di Dinas Sosial Siak dan Hendri Saputra hadir.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('titles right behind a name', () => {
  test.each<[string, string[]]>([
    [
      'Hendri Saputra Kades Sukamelur sangat berharap jalan itu selesai.',
      ['Hendri Saputra: Kepala Desa -'],
    ],
    ['H. Hendri Saputra Bupati Siak yang hadir menambahkan.', ['Hendri Saputra: Bupati 14.08']],
    ['Tutur Hendri Saputra Ketua panitia.', ['Hendri Saputra: Ketua -']],
    [
      'Hadir Bupati Siak Nurlela, Hendri Saputra Ketua DPRD Siak dan warga.',
      ['Nurlela: Bupati 14.08', 'Hendri Saputra: Ketua 14.08'],
    ],
    [
      'Terlihat hadir Hendri Saputra Kasi Trantib bersama warga.',
      ['Hendri Saputra: Kepala Seksi -'],
    ],
    // the office of whoever stands behind it, and of whoever may do something
    ['Hendri Saputra Bupati Siak Nurlela Sanjaya hadir.', ['Nurlela Sanjaya: Bupati 14.08']],
    ['Kata Hendri Saputra Bupati Siak telah menyerahkan bantuan.', []],
    ['Didampingi Hendri Saputra Kepala Desa Sukamelur menyerahkan bantuan.', []],
    [
      'Hadir Ketua DPRD Siak, Hendri Saputra Ketua KPU Siak, Kapolres dan warga.',
      ['Hendri Saputra: Ketua 14.08'],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe("offices behind somebody's age or other name, and second ones", () => {
  test.each<[string, string[]]>([
    ['Kata Hendri Saputra (45), Ketua RT 02, kemarin.', ['Hendri Saputra: Ketua -']],
    [
      'Kata Hendri Saputra (45) alias Botok, Ketua DPRD Siak, kemarin.',
      ['Hendri Saputra: Ketua 14.08'],
    ],
    [
      'Hendri Saputra yang akrab disapa Botok, Ketua DPRD Siak, hadir.',
      ['Hendri Saputra: Ketua 14.08'],
    ],
    ['Hendri Saputra juga dikenal sebagai Ketua DPRD Siak.', ['Hendri Saputra: Ketua 14.08']],
    [
      'Hendri Saputra selaku Ketua DPRD Siak sekaligus Ketua KONI Siak hadir.',
      ['Hendri Saputra: Ketua 14.08, Ketua 14.08'],
    ],
    [
      'Hendri Saputra yang kini menjabat Sekda Siak merangkap Plt Kepala BPKAD Siak hadir.',
      ['Hendri Saputra: Sekretaris Daerah 14.08, Kepala Badan 14.08'],
    ],
    ['Koordinator pawai Hendri Saputra menyampaikan hal itu.', ['Hendri Saputra: Koordinator -']],
    [
      'Ketua Forum Kepala Desa se-Kecamatan Mandau Hendri Saputra menyampaikan hal itu.',
      ['Hendri Saputra: Ketua 14.03.09'],
    ],
    // somebody else's
    ['Hendri Saputra bersama Botok, Ketua DPRD Siak, hadir.', []],
    ['Hendri Saputra juga dikenal oleh Ketua DPRD Siak.', []],
    [
      'Hendri Saputra selaku Ketua DPRD Siak sekaligus Ketua KONI Siak Nurlela Sanjaya hadir.',
      ['Hendri Saputra: Ketua 14.08', 'Nurlela Sanjaya: Ketua 14.08'],
    ],
    ['Hendri Saputra bertindak sebagai Pembina Upacara.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('members of a body and the parties they are from', () => {
  test.each<[string, string[]]>([
    [
      'Hadir anggota DPRD Siak yakni Hendri Saputra dari PKB, Nurlela Sanjaya dari Golkar dan Darsono Wirawan dari PDIP.',
      [
        'Hendri Saputra: Anggota 14.08',
        'Nurlela Sanjaya: Anggota 14.08',
        'Darsono Wirawan: Anggota 14.08',
      ],
    ],
    [
      'Hadir anggota DPRD Siak Hendri Saputra dari PKB dan Nurlela Sanjaya dari Golkar.',
      ['Hendri Saputra: Anggota 14.08', 'Nurlela Sanjaya: Anggota 14.08'],
    ],
    ['Hadir anggota DPRD Siak dari PKB, Golkar dan PDIP.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});
