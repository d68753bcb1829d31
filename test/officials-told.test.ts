/** Who holds what: releases told in one line each, and the officials and people that they name. */
import { parse } from '../src/deep.js';

/** "Name: Office, acting, standing, region; Office" for officials, "Name" for people without office. */
function told(text: string): string[] {
  const { officials, people } = parse(text);
  return [
    ...officials.map(({ name, positions }) => {
      const offices = positions.map(({ office, acting, standing, region }) =>
        [office, acting, standing === 'current' ? null : standing, region]
          .filter(Boolean)
          .join(', '),
      );
      return `${name}: ${offices.join('; ')}`;
    }),
    ...people.map(({ name }) => name),
  ];
}

test.each<[text: string, wanted: string[]]>([
  // a further office told with a day between
  [
    'Hendri Saputra, yang juga Asisten Sekda bidang Pemerintahan, hari ini dilantik sebagai Pj Sekda Siak.',
    ['Hendri Saputra: Asisten, 14.08; Sekretaris Daerah, pj, 14.08'],
  ],
  [
    'Hendri Saputra hari ini dilantik sebagai Sekda Siak.',
    ['Hendri Saputra: Sekretaris Daerah, 14.08'],
  ],
  // abbreviations that no table knows are bodies
  ['Direktur RSXM dr. Rusdi membuka acara.', ['Rusdi: Direktur']],
  ['Bantuan itu diserahkan Presiden LCX Dieng dr. Hendri Saputra.', ['Hendri Saputra: Presiden']],
  ['Kabid PBEX Hendri Saputra membuka acara.', ['Hendri Saputra: Kepala Bidang']],
  // a level without its region
  [
    'SIAK – Bupati Siak Afni Zulkifli hadir bersama Sekda Provinsi Hendri Saputra, Kadis Kesehatan Provinsi Nurlela Sari dan Ketua TP PKK Provinsi Hj. Rosdiana.',
    [
      'Afni Zulkifli: Bupati, 14.08',
      'Hendri Saputra: Sekretaris Daerah, 14',
      'Nurlela Sari: Kepala Dinas, 14',
      'Rosdiana: Ketua, 14',
    ],
  ],
  [
    'Sekretaris Daerah Kabupaten Wonosono, Hendri Saputra, membuka acara.',
    ['Hendri Saputra: Sekretaris Daerah'],
  ],
  // ministries with commas in their names
  [
    'Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi Hendri Saputra hadir bersama Menteri Imigrasi dan Pemasyarakatan Gunawan Hidayat.',
    ['Hendri Saputra: Menteri', 'Gunawan Hidayat: Menteri'],
  ],
  // l for I
  [
    'Asisten ll Setda Siak Hendri Saputra hadir bersama L. Gunawan Hidayat.',
    ['Hendri Saputra: Asisten, 14.08', 'L. Gunawan Hidayat'],
  ],
  // places called after people
  [
    'Bupati Siak Hendri Saputra tiba dari Pangkalan TNI AU Halim Perdanakusuma di Jalan M.H. Thamrin dan Jalan Dr. Rajiman.',
    ['Hendri Saputra: Bupati, 14.08'],
  ],
  ['Bantuan berupa Helm Pelindung Wajah (Face Shield) dan masker.', []],
  ['Yang jelas kami semua hadir.', []],
  // one person written in two ways
  [
    'Pj Gubernur NTB H. L. Gani Aryadi hadir. Pj Gubernur NTB H. Lalu Gani Ariadi pulang.',
    ['L. Gani Aryadi: Gubernur, pj, 52'],
  ],
  [
    'Sekda Siak H. Ilham membuka acara. Menurut Sekda Siak H. Ilhan, acara itu penting.',
    ['Ilham: Sekretaris Daerah, 14.08'],
  ],
  [
    'Juru Bicara KPU Siak Hendri Raoul Hakim atau Chico Hakim hadir. Kata Chico, itu benar.',
    ['Hendri Raoul Hakim: Juru Bicara, 14.08'],
  ],
  ['Pilihannya Hendri Saputra atau Gunawan Hidayat.', ['Hendri Saputra', 'Gunawan Hidayat']],
  // whose office it was, and whose it may become
  [
    'Gedung itu dibangun Hendri Saputra di ujung masa jabatannya sebagai Bupati Siak.',
    ['Hendri Saputra: Bupati, former, 14.08'],
  ],
  [
    'Calon wakil presiden Hendri Saputra hadir. Kami mendukung Pak Hendri menjadi wakil presiden.',
    ['Hendri Saputra: Wakil Presiden, candidate'],
  ],
  ['Hendri Saputra terpilih menjadi Bupati Siak.', ['Hendri Saputra: Bupati, 14.08']],
  [
    'Kelompok itu diketuai oleh Letnan Jendral TNI (Purn) Hendri Saputra.',
    ['Hendri Saputra: Ketua'],
  ],
  [
    'Direktur Penegakan Hukum Tim Hukum KPU Siak, Hendri Saputra, hadir.',
    ['Hendri Saputra: Direktur, 14.08'],
  ],
  // words that open a sentence, and given names
  [
    'Bupati Siak Prabawa Sanjaya tiba. Lalu Prabawa duduk bersama warga. Lalu Gita Aryadi pulang.',
    ['Prabawa Sanjaya: Bupati, 14.08', 'Lalu Gita Aryadi'],
  ],
  [
    'Bupati Bangli Sang Nyoman Sedana Arta hadir. Menurut Bupati Bangli Sedana Arta, itu benar.',
    ['Sang Nyoman Sedana Arta: Bupati, 51.06'],
  ],
  [
    'Bupati Siak Hendri Saputra hadir bersama Ketua TP PKK Siak Nurlela Hendri Saputra.',
    ['Hendri Saputra: Bupati, 14.08', 'Nurlela Hendri Saputra: Ketua, 14.08'],
  ],
  [
    'Bupati Lombok H. Hendri Saputra hadir di Bandara I Gusti Ngurah Rai.',
    ['Hendri Saputra: Bupati'],
  ],
  [
    'Wakil Gubernur Bali Tjokorda Oka Sukawati hadir. Pria yang akrab disapa Cok Acong itu pulang.',
    ['Tjokorda Oka Sukawati: Wakil Gubernur, 51'],
  ],
  ['TPA Suwung penuh. Kepala UPT Suwung hampir dijadikan tersangka.', []],
  ['Ia disambut pengasuh ponpes Kiai Haji Anwar Mustofa.', ['Anwar Mustofa']],
  [
    'Menurut perwakilan pondok pesantren, Ahmad Hidayat Saputra, mereka siap.',
    ['Ahmad Hidayat Saputra'],
  ],
  // lines of capitals
  ['"KITA SIAP," PESAN AGUS WENDA, KETUA KPU KABUPATEN JAYAWIJAYA.', ['AGUS WENDA: Ketua, 95.01']],
  [
    'KOMISIONER KPU PROVINSI PAPUA, DORTEA WANGGAI, YANG MEMANTAU PSU, MENGAPRESIASI ITU.',
    ['DORTEA WANGGAI: Anggota, 91'],
  ],
  [
    'KOMISIONER BAWASLU BELITUNG TIMUR IMELDA SARI YANG MEMANTAU DI LOKASI MENEMUKAN LIMA KASUS.',
    ['IMELDA SARI: Anggota, 19.06'],
  ],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
