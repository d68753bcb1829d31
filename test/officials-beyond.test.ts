/** Titles that go on with words no table has, and titles beside names that do not hold them; `kliping/deep` only. */
import { parse } from '../src/deep.js';

/** "Ketua: Hendri Saputra | Nurlela": the offices of each official, in order of first mention. */
const officesIn = (text: string): string[] =>
  parse(text).officials.map(
    ({ name, positions }) =>
      `${name}: ${positions.map(({ office, acting }) => (acting ? `${office} ${acting}` : office)).join(', ')}`,
  );

describe('words between a title and its holder', () => {
  test.each<[string, string[]]>([
    [
      'Kepala Divisi Customer Care PT. Maju Jaya, Hendri Saputra, hadir.',
      ['Hendri Saputra: Kepala Divisi'],
    ],
    [
      'Menurut Ketua Peringatan Hari Koperasi ke-71 tingkat Kabupaten Siak, Hendri Saputra, rapat penting.',
      ['Hendri Saputra: Ketua'],
    ],
    [
      'Kepala Seksi Bimbingan dan Penyuluhan, Bidang Penegakan Perda Satpol PP, Hendri Saputra menegaskan hal itu.',
      ['Hendri Saputra: Kepala Seksi'],
    ],
    [
      'Hadir Menteri Koordinator Maritim dan Investasi Jenderal Hendri Saputra.',
      ['Hendri Saputra: Menteri Koordinator'],
    ],
    ['Hadir Dandim 1606WB/Lobar Kolonel Arm Hendri Saputra, S.Sos.', ['Hendri Saputra: Dandim']],
    ['Apel dipimpin Asisten III bidang Administrasi Hendri Saputra.', ['Hendri Saputra: Asisten']],
    ['Hadir Kepala Bappeda Siak Plh. Nurlela Sanjaya.', ['Nurlela Sanjaya: Kepala Badan plh']],
    // The holder in front of the comma, one more of a list, a regulation, nobody's office.
    ['Hadir Ketua KPU Siak Wagiran, Hendri Saputra, dan warga.', ['Wagiran: Ketua']],
    ['Hadir budayawan, kepala desa dan H. Hendri Saputra.', []],
    ['Sesuai Peraturan Menteri Perhubungan Nomor 11 Tahun 2020, Hendri Saputra hadir.', []],
    ['Usai bertemu pimpinan OPD, Hendri Saputra pulang.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('titles of somebody else', () => {
  test.each<[string, string[]]>([
    ['Kehadiran putra Presiden, Hendri Saputra, menjadi sorotan.', []],
    [
      'Anak Wakil Ketua DPRD Siak Gunawan Hidayat, Hendri Saputra, hadir.',
      ['Gunawan Hidayat: Wakil Ketua'],
    ],
    [
      'Putra sulung Gunawan Hidayat yang kini menjabat Wali Kota Dumai, Hendri Saputra, hadir.',
      ['Hendri Saputra: Wali Kota'],
    ],
    ['Hadir istri Bupati Siak, Nurlela Sanjaya, Ketua GOW Siak, dan warga.', []],
    ['Mewakili Bupati Siak, Hendri Saputra menyampaikan terima kasih.', []],
    ['Bupati Siak, Hendri Saputra menyampaikan terima kasih.', ['Hendri Saputra: Bupati']],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});
