/** Offices that are held no more, and titles beside words that no table has; `kliping/deep` only. */
import { parse } from '../../src/deep.js';

/** "Hendri Saputra: Bupati former": the offices of each official with their standings. */
const standingsIn = (text: string): string[] =>
  parse(text).officials.map(
    ({ name, positions }) =>
      `${name}: ${positions.map(({ office, standing }) => `${office} ${standing}`).join(', ')}`,
  );

describe('standing', () => {
  test.each<[string, string[]]>([
    [
      'Bupati Siak kala itu, Hendri Saputra, meresmikan jembatan.',
      ['Hendri Saputra: Bupati former'],
    ],
    ['Presiden saat itu Gunawan Hidayat hadir di Siak.', ['Gunawan Hidayat: Presiden former']],
    ['Saat itu Bupati Siak Hendri Saputra hadir.', ['Hendri Saputra: Bupati current']],
    ['Hendri Saputra yang kala itu menjabat Bupati Siak hadir.', ['Hendri Saputra: Bupati former']],
    ['Hendri Saputra yang kini menjabat Bupati Siak hadir.', ['Hendri Saputra: Bupati current']],
    // A short title behind the one that tells its standing is no second office; that of another place is.
    [
      'Mantan Bupati Siak Hendri Saputra hadir. Bupati Hendri Saputra lalu pulang.',
      ['Hendri Saputra: Bupati former'],
    ],
    [
      'Mantan Bupati Siak Hendri Saputra hadir. Bupati Kampar Hendri Saputra lalu pulang.',
      ['Hendri Saputra: Bupati former, Bupati current'],
    ],
    [
      'Presiden ke-6 RI Hendri Saputra hadir. Menurut Presiden Hendri Saputra, itu penting.',
      ['Hendri Saputra: Presiden former'],
    ],
    ['Ketua DPRD Siak 2009-2014 Hendri Saputra hadir.', ['Hendri Saputra: Ketua current']],
  ])('%s', (text, standings) => expect(standingsIn(text)).toEqual(standings));
});

describe('titles of bodies and places that nobody knows', () => {
  test.each<[string, string[]]>([
    [
      'Ketua PWRI Sukawirana, Fajerang Erhamudin, mengucapkan terima kasih.',
      ['Fajerang Erhamudin: Ketua current'],
    ],
    ['Ketua KPU Siak Wagirana, Nurlela, hadir.', ['Wagirana: Ketua current']],
    [
      'Kabid Humas Polda Jmabi, Kombes Pol Hendri Saputra mengatakan hal itu.',
      ['Hendri Saputra: Kepala Bidang current'],
    ],
    [
      'Hadir Sekjen PIZKI Audy Saputra, Sekjen PAZKI Hendri Saputra.',
      ['Audy Saputra: Sekretaris Jenderal current', 'Hendri Saputra: Sekretaris Jenderal current'],
    ],
    ['Hadir kepala Disdukcapil Siak Nurlela Sanjaya.', ['Nurlela Sanjaya: Kepala Dinas current']],
    ['Ia sakit kepala, Nurlela Sanjaya menunggu.', []],
    ['Hal itu dibenarkan Camat Pagunra, Hendri Saputra.', ['Hendri Saputra: Camat current']],
    [
      'Kepala Bidang Jalan Dinas PUBM-TR Sumsel, Muchtarang mengatakan hal itu.',
      ['Muchtarang: Kepala Bidang current'],
    ],
    [
      'Gubernur Riau pertama setelah reformasi adalah Hendri Saputra.',
      ['Hendri Saputra: Gubernur former'],
    ],
    ['Gubernur Riau berharap agar acara ini adalah milik Hendri Saputra.', []],
    [
      'DPRD menunjuk Hendri Saputra dari Fraksi Golkar sebagai Ketua Pansus.',
      ['Hendri Saputra: Ketua current'],
    ],
    [
      'Hadir Anggota DPRD Siak dari Fraksi Golkar Hendri Saputra dan warga.',
      ['Hendri Saputra: Anggota current'],
    ],
    ['Hadir Anggota DPRD Siak dari Fraksi Golkar, warga, dan Hendri Saputra.', []],
    [
      'Upacara dihadiri Menteri Pertahanan Letnan Jenderal (Letjen) TNI (Purn) Hendri Saputra.',
      ['Hendri Saputra: Menteri current'],
    ],
    ['Rapat dipimpin oleh Hendri Selaku Ketua Panitia.', ['Hendri: Ketua current']],
    ['Surat itu untuk Kepala Lingkungan Sukawirana Mbawah dan warga.', []],
    ['Kepala Desa Siak Wagirana hadir.', ['Wagirana: Kepala Desa current']],
    [
      'Pimpinan Ponpes Darul Ulum Ustadz Hendri Saputra berpesan.',
      ['Hendri Saputra: Pimpinan current'],
    ],
    ['Hadir Ketua Dharmawanita Nurlela Sanjaya.', ['Nurlela Sanjaya: Ketua current']],
    [
      'Kepala Dinas PUBM-TR Provinsi Riau, Hendri Saputra, hadir.',
      ['Hendri Saputra: Kepala Dinas current'],
    ],
  ])('%s', (text, standings) => expect(standingsIn(text)).toEqual(standings));
});
