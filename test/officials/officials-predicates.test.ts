/** Offices told by what stands around them: predicates, ordinals, councils, running mates and bodies that nobody knows. */
import { parse } from '../../src/deep.js';
import { toldIn } from './told-offices.js';

const told = (text: string): string[] => toldIn(parse(text, { publishedAt: '2024-06-12' }));

test.each<[text: string, wanted: string[]]>([
  // what a pronoun is said to be
  ['Hendri Saputra hadir. Ia juga merupakan Ketua KNPI Siak.', ['Hendri Saputra: Ketua, 14.08']],
  [
    'Hendri Saputra hadir. Senin siang, ia tetiba dilantik sebagai anggota DPRD Riau.',
    ['Hendri Saputra: Anggota, 14'],
  ],
  ['Hendri Saputra hadir. Ia bertemu Ketua KNPI Siak.', ['Hendri Saputra']],
  // a former office of whoever was told of, in front of any verb
  [
    'Camat Mandau Hendri Saputra hadir. Mungkin mantan Ketua KNPI Siak ini lupa akan janjinya.',
    ['Hendri Saputra: Camat, 14.03.09; Ketua, former, 14.08'],
  ],
  [
    'Camat Mandau Hendri Saputra hadir. Pada rapat itu mantan Ketua KNPI Siak ini dan warga pulang.',
    ['Hendri Saputra: Camat, 14.03.09'],
  ],
  // an office held for a term
  [
    'Hendri Saputra hadir. Terakhir, Ketua KNPI Siak periode 2012-2017 itu mengatakan hal itu.',
    ['Hendri Saputra: Ketua, former, 14.08'],
  ],
  ['Hendri Saputra hadir bersama Ketua KNPI Siak periode 2022-2027 itu.', ['Hendri Saputra']],
  // who was the first
  [
    'Gubernur Riau pertama yang diperiksa KPK adalah Hendri Saputra.',
    ['Hendri Saputra: Gubernur, former, 14'],
  ],
  ['Gubernur Riau pertama kali bertemu Hendri Saputra.', ['Hendri Saputra']],
  // two offices, one after the other
  [
    'Hendri Saputra, yang sebelumnya juga menjabat sebagai anggota DPRD Riau dan kini menjabat sebagai Ketua KNPI Siak, hadir.',
    ['Hendri Saputra: Anggota, former, 14; Ketua, 14.08'],
  ],
  [
    'Hendri Saputra yang maju jadi Calon Bupati Siak hadir.',
    ['Hendri Saputra: Bupati, candidate, 14.08'],
  ],
  // whose running mate
  [
    'Hendri Saputra sebagai cawapres Gunawan Hidayat ramai dibahas.',
    ['Hendri Saputra: Wakil Presiden, candidate', 'Gunawan Hidayat'],
  ],
  ['Ia maju sebagai cawapres Gunawan Hidayat.', ['Gunawan Hidayat']],
  ['Kata cawapres Gunawan Hidayat hal itu benar.', ['Gunawan Hidayat: Wakil Presiden, candidate']],
  [
    'Hadir Hendri Saputra (Juru Bicara Gunawan Hidayat-Nurlela Sanjaya) di aula.',
    ['Hendri Saputra: Juru Bicara', 'Gunawan Hidayat', 'Nurlela Sanjaya'],
  ],
  // councils
  ['Kata Dewan Pakar PAN, Hendri Saputra, kemarin.', ['Hendri Saputra: Dewan Pakar']],
  ['Kata Fraksi PAN, Hendri Saputra, kemarin.', ['Hendri Saputra']],
  // bodies that nobody knows behind the title of the name in front
  ['Hendri Saputra, Direktur Zartenza Melur, hadir.', ['Hendri Saputra: Direktur']],
  ['Hal itu diungkapkan Hendri Saputra, Direktur Zartenza.', ['Hendri Saputra: Direktur']],
  [
    'Hadir Hendri Saputra, Direktur Nurlela Sanjaya, dan tamu.',
    ['Nurlela Sanjaya: Direktur', 'Hendri Saputra'],
  ],
  // the address of a body
  [
    'Pimpinan Pondok Pesantren Al Hikmah, Cidahu, Pandeglang, Banten K.H. Hendri Saputra hadir.',
    ['Hendri Saputra: Pimpinan, 36.01'],
  ],
  // who is addressed, and who comes along
  ['Kepada para anggota DPRD Siak, Hendri juga mengajak warga.', ['Hendri']],
  [
    'Bersama Asisten III Setda Siak Drs. Hendri Saputra, Gunawan juga mengusulkan hal itu.',
    ['Hendri Saputra: Asisten, 14.08', 'Gunawan'],
  ],
  // places and short forms that are nobody
  ['Hadir Camat Mandau dan Kepala Dusun Zartenza Melur.', []],
  [
    'Kepala Dinas Tenaga Kerja (Kadisnaker Trans) Hendri Saputra hadir.',
    ['Hendri Saputra: Kepala Dinas'],
  ],
  ['Hadir Anggota DPRD Dapil Batulayar-Gunungsari, warga.', []],
  // degrees behind "dari"
  ['Bantuan dari Hendri Saputra, SE, Bupati Siak, untuk warga.', ['Hendri Saputra: Bupati, 14.08']],
  // the chair's body is that of the member
  [
    'Hendri Saputra selaku Ketua merangkap Anggota KPU Siak hadir.',
    ['Hendri Saputra: Ketua, 14.08; Anggota, 14.08'],
  ],
  [
    'Kepala Seksi Haji (PHU) Kantor Kementerian Agama (Kemenag) Kabupaten Siak, Hendri Saputra mengatakan hal itu.',
    ['Hendri Saputra: Kepala Seksi, 14.08'],
  ],
  [
    'Aduan mantan anggota DPR RI dari Partai NasDem bernama Hendri Saputra diterima.',
    ['Hendri Saputra: Anggota, former'],
  ],
  [
    "Kepala Bidang Pemerintahan 'Hendri Saputra' hadir di Siak.",
    ['Hendri Saputra: Kepala Bidang, 14.08'],
  ],
  // numbers, and one of several
  [
    'Kata Calon Wakil Presiden nomor urut satu, Hendri Saputra kemarin.',
    ['Hendri Saputra: Wakil Presiden, candidate'],
  ],
  ['Hendri Saputra merupakan salah satu anggota DPRD Siak.', ['Hendri Saputra: Anggota, 14.08']],
  ['Hendri Saputra bertemu salah satu anggota DPRD Siak.', ['Hendri Saputra']],
  // what somebody was then
  [
    'Hal itu terjadi saat Hendri Saputra masih menjadi Wali Kota Dumai.',
    ['Hendri Saputra: Wali Kota, former, 14.72'],
  ],
  ['Hal itu terjadi saat Hendri Saputra masih bertemu Wali Kota Dumai.', ['Hendri Saputra']],
  // somebody's spokesman is of no place, a minister of no body
  [
    'Juru Bicara Gunawan Hidayat, Hendri Saputra, enggan berkomentar di Jakarta.',
    ['Hendri Saputra: Juru Bicara', 'Gunawan Hidayat'],
  ],
  // two pairs of one verb
  [
    'Hendri berpasangan dengan Gunawan Hidayat dan Nurlela dengan Wagiman Palupi di Pilgub Riau.',
    [
      'Hendri: Gubernur, candidate, 14',
      'Gunawan Hidayat: Wakil Gubernur, candidate, 14',
      'Nurlela: Gubernur, candidate, 14',
      'Wagiman Palupi: Wakil Gubernur, candidate, 14',
    ],
  ],
  // an office in front of what is said, and who says it behind
  [
    'Bupati Siak dalam sambutannya "Dengan kegiatan ini kita maju" ungkap H. Hendri Saputra.',
    ['Hendri Saputra: Bupati, 14.08'],
  ],
  // the office of whoever the election made
  [
    'Menjawab keinginan Hendri, Calon Bupati Siak terpilih hasil Pilkada 2020, Gunawan Hidayat mengaku siap.',
    ['Gunawan Hidayat: Bupati, elect, 14.08', 'Hendri'],
  ],
  ['Hadir Camat Mandau, Pokjanal Posyandu dan warga.', []],
  ['Hadir Kabag Tapem, Kaposzartenz Siak, dan Ketua KPU Siak.', []],
  // a form of address with its full stop, behind a place that nobody knows
  ['Hadir Camat Zartenz Bpk. Hendri Saputra.', ['Hendri Saputra: Camat']],
  ['Hadir Camat Zartenz Tingku Sdr. Hendri Saputra.', ['Hendri Saputra: Camat']],
  // the body of a unit between commas, and one of a list
  [
    'Hadir Direktur Jenderal Pajak, Kementerian Keuangan, Hendri Saputra.',
    ['Hendri Saputra: Direktur Jenderal'],
  ],
  ['Hadir Camat Mandau, KPU Siak, Hendri Saputra, dan warga.', ['Hendri Saputra']],
  ['Hadir Kapolda (Kepala Polisi Daerah) Riau Irjen Gunawan.', ['Gunawan: Kapolda, 14']],
  ['Kepala Kepolisian Republik Indonesia Gunawan hadir.', ['Gunawan: Kapolri']],
  ['Hadir Kabag Tapem Siak, Zartenzi, dan Ketua KPU Siak.', ['Zartenzi: Kepala Bagian, 14.08']],
  // a full stop between a name and its degrees, and the office behind them
  ['Hadir Hendri Saputra. SH, Komisioner KPU Siak. Ia pulang.', ['Hendri Saputra: Anggota, 14.08']],
  [
    'Hadir Hendri Saputra. SH, Ketua KPU Siak Gunawan.',
    ['Gunawan: Ketua, 14.08', 'Hendri Saputra'],
  ],
  // one office, told by two forms of its body
  [
    'Hadir Kepala DPPKBX Hendri Saputra. Kepala Dinas PPKBX, Hendri Saputra mengatakan hal itu.',
    ['Hendri Saputra: Kepala Dinas'],
  ],
  [
    'Direktur keselamatan Penerbangan dan Keamanan, Hendri Saputra, memberikan apresiasi.',
    ['Hendri Saputra: Direktur'],
  ],
  // a career
  [
    'Hendri Saputra hadir. Ia pernah menjadi Camat Mandau (1983-1994), Kepala Dinas Sosial Riau (1997-2003) hingga Sekda Siak (2003-2008).',
    [
      'Hendri Saputra: Camat, former, 14.03.09; Kepala Dinas, former, 14; Sekretaris Daerah, former, 14.08',
    ],
  ],
  ['Hendri Saputra hadir. Ia pernah bertemu Camat Mandau dan Sekda Siak.', ['Hendri Saputra']],
  // by whom somebody is called, comes or was preceded
  ['Wakil Bupati Siak, yang biasa disapa Gus Hendri ini, hadir.', ['Hendri: Wakil Bupati, 14.08']],
  ['Hadir Perwakilan Danramil Mandau Kapten Inf Hendri Saputra.', ['Hendri Saputra']],
  [
    'Jabatan Sekda Siak yang sebelumnya di jabat Hendri Saputra kosong.',
    ['Hendri Saputra: Sekretaris Daerah, former, 14.08'],
  ],
  ['Hendri Saputra senagai Pjs Bupati Siak hadir.', ['Hendri Saputra: Bupati, pjs, 14.08']],
  [
    'Pjs Bupati Siak, Hendri Saputra berasal dari Staf Ahli Gubernur Riau.',
    ['Hendri Saputra: Bupati, pjs, 14.08; Staf Ahli, 14'],
  ],
  [
    'Yang dilantik atas nama Menteri Dalam Negeri adalah, Hendri Saputra, S.Sos dan Nurlela.',
    ['Hendri Saputra', 'Nurlela'],
  ],
  [
    'Tabur bunga di pusara Bupati pertama Bengkalis, KRT Hendri Saputra, Kamis (18/7).',
    ['Hendri Saputra: Bupati, former, 14.03'],
  ],
  // fields and bodies that are nobody
  ['Dalam sambutannya Kabid. Zartenz Ekonomi menyampaikan hal itu.', []],
  ['Hadir Camat Mandau Hendri Saputra, Pengurus Zartenz.', ['Hendri Saputra: Camat, 14.03.09']],
  ['Belajar pada Pak Munir, pakar Zartenz dari Siak.', ['Munir']],
  // units of schools, and a lone inspector
  [
    'Hadir Kabid SMP Tajuddin, S.Pd dan Kabid SD Hendri Saputra, S.Pd.',
    ['Tajuddin: Kepala Bidang', 'Hendri Saputra: Kepala Bidang'],
  ],
  [
    'Hadir Sekda Siak H. Ilham, Inspektur Hademan, Kadis PMD Hendri Saputra.',
    [
      'Ilham: Sekretaris Daerah, 14.08',
      'Hademan: Inspektur, 14.08',
      'Hendri Saputra: Kepala Dinas, 14.08',
    ],
  ],
  // names that have run together
  ['Ketua KPU Siak Hendri Saputra Hendri Saputra hadir.', ['Hendri Saputra: Ketua, 14.08']],
  [
    'Ketua TP PKK Siak Nurlela Hendri Saputra hadir bersama Bupati Siak Hendri Saputra. Nurlela senang.',
    ['Nurlela Hendri Saputra: Ketua, 14.08', 'Hendri Saputra: Bupati, 14.08'],
  ],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
