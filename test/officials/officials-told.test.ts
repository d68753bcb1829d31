/** Who holds what: releases told in one line each, and the officials and people that they name. */
import { parse } from '../../src/deep.js';
import { toldIn } from './told-offices.js';

const told = (text: string): string[] => toldIn(parse(text));

test.each<[text: string, wanted: string[]]>([
  // a title whose last words no table knows, in front of a name with an honorific
  ['Hadir Kasi Haji dan Umroh, H. Hendri Saputra, di Solok.', ['Hendri Saputra: Kepala Seksi']],
  ['Hadir Kasi Haji dan Umroh, Hendri, di Solok.', ['Hendri: Kepala Seksi']],
  ['Hadir Kasi Haji dan Umroh, lalu Hendri, di Solok.', ['Hendri']],
  [
    'Hadir Kasi Haji dan Nurlela Wati, lalu H. Hendri Saputra, di Solok.',
    ['Nurlela Wati', 'Hendri Saputra'],
  ],
  // who runs for what
  ['Hendri Saputra maju sebagai calon presiden.', ['Hendri Saputra: Presiden, candidate']],
  [
    'Hendri Saputra resmi diusung PDIP sebagai calon Wali Kota Dumai.',
    ['Hendri Saputra: Wali Kota, candidate, 14.72'],
  ],
  ['Hendri Saputra diusung PDIP sebagai tamu Wali Kota Dumai.', ['Hendri Saputra']],
  // words between a title and its holder
  ['Ketua KPU Solok lainnya, Hendri Saputra, hadir.', ['Hendri Saputra: Ketua']],
  ['Kata anggota DPD RI asal Riau Hendri Saputra kemarin.', ['Hendri Saputra: Anggota']],
  ['Kata anggota DPD RI asal Riau. Hendri Saputra hadir.', ['Hendri Saputra']],
  ['Bupati petahana Siak Hendri Saputra hadir.', ['Hendri Saputra: Bupati, 14.08']],
  [
    'Ketua KPU Siak didampingi komisionernya, Hendri Saputra dan Nurlela Wati.',
    ['Hendri Saputra: Anggota, 14.08', 'Nurlela Wati: Anggota, 14.08'],
  ],
  ['Bupati Siak dan anggotanya hadir. Hendri Saputra pulang.', ['Hendri Saputra']],
  // the branch of a ministry is its kantor
  [
    'Kepala Kantor Kementerian Agama Kota Tual, Hendri Saputra, hadir.',
    ['Hendri Saputra: Kepala Kantor, 81.72'],
  ],
  ['Kepala Kantor Kemenag Siak Hendri Saputra hadir.', ['Hendri Saputra: Kepala Kantor, 14.08']],
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
    'Sekretaris Daerah Kabupaten Zartenzo, Hendri Saputra, membuka acara.',
    ['Hendri Saputra: Sekretaris Daerah'],
  ],
  [
    'Sekretaris Daerah Kabupaten Wonosono, Hendri Saputra, membuka acara.',
    ['Hendri Saputra: Sekretaris Daerah, 33.07'],
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
  ['Ia disambut pengasuh ponpes Kiai Haji Anwar Mustofa.', ['Anwar Mustofa: Pengasuh']],
  [
    'Menurut perwakilan pondok pesantren, Ahmad Hidayat Saputra, mereka siap.',
    ['Ahmad Hidayat Saputra'],
  ],
  // slips of the pen in titles
  ['Wakil Bipati Siak Hendri Saputra hadir.', ['Hendri Saputra: Wakil Bupati, 14.08']],
  ['Sekretris KPU Siak, Mukmin Buamona menerima tamu.', ['Mukmin Buamona: Sekretaris, 14.08']],
  ['Kepolda Riau Irjen Pol Hendri Saputra hadir.', ['Hendri Saputra: Kapolda, 14']],
  ['Kepada Hendri Saputra ia berterima kasih.', ['Hendri Saputra']],
  ['H. Hendri Saputra,. S.Ag,. M.Si selaku bupati Siak hadir.', ['Hendri Saputra: Bupati, 14.08']],
  // titles behind a name without a comma
  [
    'H. Hendri Saputra Camat Mandau menyampaikan terima kasih di Bengkalis.',
    ['Hendri Saputra: Camat, 14.03.09'],
  ],
  ['Ia menemui Hendri Saputra Camat Mandau.', ['Hendri Saputra: Camat, 14.03.09']],
  [
    'Bupati Siak, Darsono Wirawan mencalonkan diri sebagai Gubernur Riau.',
    ['Darsono Wirawan: Bupati, 14.08; Gubernur, candidate, 14'],
  ],
  // pairs and lists that leave the offices out
  [
    'Pasangan Hendri Saputra dan Gunawan Hidayat telah ditetapkan sebagai Bupati dan Wakil Bupati Siak terpilih.',
    ['Hendri Saputra: Bupati, elect, 14.08', 'Gunawan Hidayat: Wakil Bupati, elect, 14.08'],
  ],
  [
    'Apabila pasangan Hendri Saputra dan Gunawan Hidayat terpilih menjadi Bupati dan Wakil Bupati Siak, jalan dibangun.',
    ['Hendri Saputra', 'Gunawan Hidayat'],
  ],
  [
    'Mereka adalah Hendri Saputra – Gunawan Hidayat (Bupati dan Wakil Bupati Siak), Darsono Wirawan – Nurlela Sanjaya (Bengkalis), Sri Lestari (Kampar). Karim Hidayat – Agus Salim (Rokan Hulu) juga hadir.',
    [
      'Hendri Saputra: Bupati, 14.08',
      'Gunawan Hidayat: Wakil Bupati, 14.08',
      'Darsono Wirawan: Bupati, 14.03',
      'Nurlela Sanjaya: Wakil Bupati, 14.03',
      'Sri Lestari: Bupati, 14.01',
      'Karim Hidayat: Bupati, 14.06',
      'Agus Salim: Wakil Bupati, 14.06',
    ],
  ],
  ['Hendri Saputra – Gunawan Hidayat (Siak) hadir.', ['Hendri Saputra', 'Gunawan Hidayat']],
  [
    'Ia mengganti Bupati dan Wakil Bupati Siak, Hendri Saputra dan Gunawan Hidayat yang habis masa jabatannya.',
    ['Hendri Saputra: Bupati, former, 14.08', 'Gunawan Hidayat: Wakil Bupati, former, 14.08'],
  ],
  [
    'Anggota DPRD Siak yang hadir dalam kunjungan kerja di antaranya Hendri Saputra (PDIP), Nurlela (Golkar), Darsono Wirawan.',
    [
      'Hendri Saputra: Anggota, 14.08',
      'Nurlela: Anggota, 14.08',
      'Darsono Wirawan: Anggota, 14.08',
    ],
  ],
  [
    'Ketua Tim Kampanye Nasional (TKN) Hendri Saputra-Gunawan Hidayat, Nurlela Sanjaya, hadir.',
    ['Nurlela Sanjaya: Ketua'],
  ],
  // words inside titles
  [
    'Ketua Penjabat TP PKK Provinsi Riau Hj. Nurlela Sanjaya hadir.',
    ['Nurlela Sanjaya: Ketua, pj, 14'],
  ],
  [
    'Kepala Unit Tindak Pidana Korupsi (Kanit Tipikor) Polres Siak Ipda Hendri Saputra hadir.',
    ['Hendri Saputra: Kepala Unit, 14.08'],
  ],
  ['Ketua Panitia Rakerda KPU Siak Ustadz Hendri Saputra hadir.', ['Hendri Saputra: Ketua, 14.08']],
  ['Asisten III, Pemkab Siak Drs. Hendri Saputra hadir.', ['Hendri Saputra: Asisten, 14.08']],
  [
    'Bupati Siak terpilih hasil Pilkada 2020, Hendri Saputra, hadir.',
    ['Hendri Saputra: Bupati, elect, 14.08'],
  ],
  // names
  [
    'Ia diterima Direktur RSUD Siak dr. A.A.N. Putra Suryadana.',
    ['A.A.N. Putra Suryadana: Direktur, 14.08'],
  ],
  ['Direktur Utama PT Karya Utama I Wayan Suardika hadir.', ['I Wayan Suardika: Direktur Utama']],
  ['Kepala Dinas Sosial Siak Lalu Martawijaya hadir.', ['Lalu Martawijaya: Kepala Dinas, 14.08']],
  ['Vaksin diberikan kepada beberapa warga Yang Telah mendaftar di Siak.', []],
  // nicknames of whoever holds an office, and one seat under two names
  [
    'Bupati Siak Hj. Sumiatun Ningsih hadir. Ibu Atun, sapaan akrab Bupati Siak, lalu pulang.',
    ['Sumiatun Ningsih: Bupati, 14.08'],
  ],
  // A stray mark between title and holder; an office of the country at a body of a province.
  ['Hadir Pj Bupati Siak " H. Hendri Saputra kemarin.', ['Hendri Saputra: Bupati, pj, 14.08']],
  ['Kata Pj Bupati Siak, "H. Hendri Saputra hadir."', ['Hendri Saputra']],
  ['Hadir Sekjen PSSI Provinsi Riau Hendri Saputra.', ['Hendri Saputra: Sekretaris Jenderal, 14']],
  ['Hadir Sekjen PSSI Hendri Saputra di Siak.', ['Hendri Saputra: Sekretaris Jenderal']],
  // Whose spokesman somebody is stands behind, unless he has an office already.
  [
    'Kata Hendri Saputra, juru bicara Nurlela Sanjaya, kemarin.',
    ['Hendri Saputra: Juru Bicara', 'Nurlela Sanjaya'],
  ],
  [
    'Hadir Bupati Siak Hendri Saputra, juru bicara Nurlela Sanjaya, dan camat.',
    ['Hendri Saputra: Bupati, 14.08', 'Nurlela Sanjaya: Juru Bicara, 14.08'],
  ],
  // An unknown word that somebody's deed follows is no further item of a list.
  [
    'Rapat dibuka oleh Asisten Administrasi Umum, Zakhmawati dan dihadiri camat.',
    ['Zakhmawati: Asisten'],
  ],
  ['Hadir Kepala Puskesmas, Zartu dan Poskesdes.', []],
  // An office inside a name, and a region that is one's last name.
  ['Camat Mandau Lukman Hakim Budi Siregar hadir.', ['Lukman Hakim Budi Siregar: Camat, 14.03.09']],
  [
    'Hadir Camat Mandau Lukman, Hakim PN Siak Abdi Sihotang.',
    ['Lukman: Camat, 14.03.09', 'Abdi Sihotang: Hakim, 14.08'],
  ],
  ['Ketua PPNI Kota Ternate Chandra Makassar hadir.', ['Chandra Makassar: Ketua, 82.71']],
  ['Ketua PPNI Kota Ternate Chandra, Makassar, hadir.', ['Chandra: Ketua, 82.71']],
  ['Ketua PPNI Chandra Makassar hadir di Makassar.', ['Chandra: Ketua, 73.71']],
  [
    'Bupati Siak Hendri Saputra hadir. Papa Ujang (sapaan akrab Hendri Saputra) pulang.',
    ['Hendri Saputra: Bupati, 14.08'],
  ],
  [
    'Bupati Siak Hendri Saputra (sapaan akrab Ujang) hadir. Ujang pulang.',
    ['Hendri Saputra: Bupati, 14.08'],
  ],
  [
    'Kades Arman, sapaan kepala desa itu, hadir. Ia disambut Camat Mandau Ahmad Arman Iswara.',
    ['Arman: Kepala Desa', 'Ahmad Arman Iswara: Camat, 14.03.09'],
  ],
  [
    'Wakil Gubernur Riau Hj. Siti Laila Hanum hadir. Ummi Laila selaku Wakil Gubernur Riau menutup acara.',
    ['Siti Laila Hanum: Wakil Gubernur, 14'],
  ],
  [
    'Wakil Gubernur Riau Hj. Siti Laila Hanum hadir. Ummi Laila selaku Camat Mandau menutup acara.',
    ['Siti Laila Hanum: Wakil Gubernur, 14', 'Ummi Laila: Camat, 14.03.09'],
  ],
  // names in small letters, with slips and hyphens
  [
    'H.ilham yang sebelumnya menjadi sekretaris Daerah kabupaten Siak dilantik menjadi Pj.Bupati Siak.',
    ['ilham: Sekretaris Daerah, former, 14.08; Bupati, pj, 14.08'],
  ],
  ['Asisten I Drs. M. Teguh jaya, MM di Siak hadir.', ['M. Teguh jaya: Asisten, 14.08']],
  ['Bupati Siak Hendri resmi hadir.', ['Hendri: Bupati, 14.08']],
  [
    'Kepala UPT Puskesmas Mandau (Ns. Akmal Rosamali., S.Kep., M.Kes) hadir di Bengkalis.',
    ['Akmal Rosamali: Kepala Puskesmas, 14.03'],
  ],
  ['Hal itu disampaikan Muslim Jaya Butar-butar kepada pers.', ['Muslim Jaya Butar-butar']],
  // titles without a holder
  ['Hadir Kapus Kediri, Kapus Banyumulek, Kepala Desa di Lombok Barat.', []],
  ['Hadir Kepala Dinas Dp2kb dan Sekda Siak.', []],
  ['Hadir Kepala Dinas Ketahanan Pangan Lobat dan Kepala Dinas Kesehatan Lobar di Lobar.', []],
  // candidates of a Pilkada whose kind only an office tells
  [
    'Pilkada Pemalang diikuti paslon nomor 1 Hendri Saputra-Gunawan Hidayat. Hendri ingin menjadi bupati.',
    ['Hendri Saputra: Bupati, candidate, 33.27', 'Gunawan Hidayat: Wakil Bupati, candidate, 33.27'],
  ],
  // whose office the place among the words for the pair tells
  [
    'KPU Sulsel membahas pemilihan gubernur. Hadir bapaslon Pinrang Hendri Saputra-Gunawan Hidayat dan bapaslon Parepare Darsono Wirawan-Asriadi Samar.',
    [
      'Hendri Saputra: Bupati, candidate, 73.15',
      'Gunawan Hidayat: Wakil Bupati, candidate, 73.15',
      'Darsono Wirawan: Wali Kota, candidate, 73.72',
      'Asriadi Samar: Wakil Wali Kota, candidate, 73.72',
    ],
  ],
  [
    'Pada Pilbup Siak, paslon asal Riau Hendri Saputra-Gunawan Hidayat unggul.',
    ['Hendri Saputra: Bupati, candidate, 14.08', 'Gunawan Hidayat: Wakil Bupati, candidate, 14.08'],
  ],
  [
    'Pilkada Pemalang usai. Duet Hendri Saputra-Gunawan Hidayat disambut Bupati Siak Darsono Wirawan.',
    ['Darsono Wirawan: Bupati, 14.08', 'Hendri Saputra', 'Gunawan Hidayat'],
  ],
  ['Ketua Pimpinan Daerah PKB Riau, Hendri Saputra, hadir.', ['Hendri Saputra: Ketua, 14']],
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
