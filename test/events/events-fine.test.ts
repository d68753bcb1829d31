/** Events as `kliping/deep` reads them: finer points of names and venues. */
import { parse } from '../../src/deep.js';
import type { Event } from '../../src/index.js';

const main = (text: string, publishedAt?: string): Event =>
  parse(text, publishedAt ? { publishedAt } : {}).events.find((event) => event.main)!;

describe('type', () => {
  test.each<[string, string]>([
    // The opening of what was held, unlike that of a facility.
    [
      'Pemkab Siak menggelar kegiatan Pendidikan dan Pelatihan Barista bagi pelaku UMKM. Giat dibuka Bupati Siak, Rabu (5/6/2024). Pembukaan ditandai dengan penyematan tanda peserta. Hadir pada acara pembukaan, para camat.',
      'training',
    ],
    [
      'Bupati Siak membuka Pelatihan Barista, Rabu (5/6/2024). Pembukaan ditandai dengan pemukulan gong.',
      'training',
    ],
    [
      'Bupati Siak meresmikan pasar desa, Rabu (5/6/2024). Pembukaan ditandai dengan pemukulan gong.',
      'launch',
    ],
    // What somebody speaks of did not take place, however often it is named.
    [
      'Ketua KPU Siak Budi Santoso menegaskan debat publik penting bagi pemilih. Ia mengatakan kampanye akan berlangsung tertib. "Kami menunggu jadwal dari pusat," ujarnya.',
      'statement',
    ],
    [
      'Bupati Siak Budi Santoso berharap Pekan Olahraga Provinsi membawa berkah. Ia menyebut ajang itu mendatangkan tamu. "Kami siap menyambut mereka," katanya.',
      'statement',
    ],
    // Words said at something that is pointed back at are part of it.
    [
      'Wakil Bupati Siak Budi Santoso mengatakan warga harus bersabar. Hal itu disampaikannya saat membuka rapat koordinasi inflasi di Pendopo, Senin (3/6/2024). Kegiatan tersebut dihadiri para camat.',
      'meeting',
    ],
    // A word that seldom tells what a release is about gives way to one that often does.
    [
      'Penetapan daftar pemilih dibahas dalam rapat koordinasi di Aula KPU Siak, Senin (3/6/2024). Kegiatan ini dihadiri panitia kecamatan.',
      'meeting',
    ],
    // Alone, it tells the type; so does a verb.
    ['KPU Siak menggelar debat publik pertama di Gedung Daerah, Senin (3/6/2024).', 'debate'],
    ['Bupati Siak Budi Santoso meninjau pasar di Melati, Senin (3/6/2024).', 'inspection'],
  ])('%s', (text, type) => {
    expect(main(text).type).toBe(type);
  });
});

describe('name', () => {
  test.each<[string, string | null]>([
    // Words that no list knows go on, and roots of verbs that name a field of work.
    [
      'Bupati Siak mengikuti sosialisasi Nyurung Kertasambi Loka Riau di aula, Rabu (10/6/2020).',
      'sosialisasi Nyurung Kertasambi Loka Riau',
    ],
    [
      'Pemkab Siak melakukan penandatanganan MoU pendampingan hukum perdata dan tata usaha, Rabu (10/6/2020).',
      'penandatanganan MoU pendampingan hukum perdata dan tata usaha',
    ],
    [
      'Sekda Siak mengikuti Peringatan Hari Jadi ke -64 Provinsi Riau di aula, Rabu (10/6/2020).',
      'Peringatan Hari Jadi ke -64 Provinsi Riau',
    ],
    // Who held it, and where, is none of it; a list is.
    [
      'Sekda Siak menghadiri Rapat Kerja Nasional III Perhimpunan Perawat, Jakarta, Rabu (10/6/2020).',
      'Rapat Kerja Nasional III Perhimpunan Perawat',
    ],
    [
      'Sekda Siak membuka Rapat Koordinasi Pengawas, Penyuluh, dan Pendamping Desa di aula, Rabu (10/6/2020).',
      'Rapat Koordinasi Pengawas, Penyuluh, dan Pendamping Desa',
    ],
    [
      'Pemkab Siak menggelar Jalan Sehat dan pada hari kedua menanam pohon, Rabu (10/6/2020).',
      'Jalan Sehat',
    ],
    // What a gathering was for says which it was, unless two words do; what it was held for adds nothing.
    [
      'Pemkab Siak menggelar rapat persiapan menyambut hari jadi ke-17 Siak di aula, Rabu (10/6/2020).',
      'rapat persiapan menyambut hari jadi ke-17 Siak',
    ],
    [
      'Kapolres Siak menghadiri Rapat Paripurna dalam rangka memperingati Hari Jadi Siak Ke-48 di Gedung DPRD, Rabu (10/6/2020).',
      'Rapat Paripurna',
    ],
    [
      'Bawaslu Siak menggelar Sosialisasi Pengawasan Pemilih Pemula dalam rangka Pilkada Siak, Rabu (10/6/2020).',
      'Sosialisasi Pengawasan Pemilih Pemula',
    ],
    [
      'Bupati Siak melepas karnaval budaya dalam rangka memeriahkan HUT RI Ke 71 di Siak, Rabu (10/6/2020).',
      'karnaval budaya',
    ],
    [
      'Polres Siak menggelar Press Conference akhir tahun 2018 di aula, Jumat (28/12/2018).',
      'Press Conference akhir tahun 2018',
    ],
    // A headline goes on with somebody, or with what else was done.
    [
      'Bupati Siak Ikuti Dialog Kebudayaan dan Paparkan Inovasi Desa\n\nBupati Siak Budi Santoso hadir, Rabu (10/6/2020).',
      'Dialog Kebudayaan',
    ],
    [
      'Adakan Sarasehan Adat, Bupati dan Wakil Bupati Siak Berpamitan\n\nBupati Siak Budi Santoso hadir, Rabu (10/6/2020).',
      'Sarasehan Adat',
    ],
    // An office inside the name of a programme.
    [
      'Kejari Siak melaksanakan kegiatan jaksa masuk sekolah, Rabu (10/6/2020).',
      'jaksa masuk sekolah',
    ],
    ['Jaksa Siak mengikuti sidang sela, Rabu (10/6/2020).', 'sidang sela'],
    // At what somebody said it, whatever they did there; in what it was done.
    [
      '"Kami siap," kata Ketua KPU Siak Budi Santoso saat menggelar Sosialisasi Desa Sadar Hukum di Siak, Rabu (10/6/2020).',
      'Sosialisasi Desa Sadar Hukum',
    ],
    [
      'KPU Siak menetapkan 1.240 pemilih dalam rapat pleno sebanyak dua sesi, Rabu (10/6/2020).',
      'rapat pleno',
    ],
    // Words of the verb and of the noun at once.
    [
      'Mendagri melakukan kunjungan kerja ke Kabupaten Siak, Rabu (10/6/2020). Ia disambut di pelabuhan.',
      'kunjungan kerja',
    ],
    // Whom it was for, behind what it was about.
    [
      'Pemkab Siak menggelar Pelatihan Kewirausahaan Peternak Lebah bagi warga Siak, Rabu (10/6/2020).',
      'Pelatihan Kewirausahaan Peternak Lebah',
    ],
    [
      'Pemkab Siak menggelar pelatihan bagi Peternak Lebah Siak, Rabu (10/6/2020).',
      'pelatihan bagi Peternak Lebah Siak',
    ],
    // What it was part of.
    [
      'Mahasiswa menggelar seminar pendidikan di Siak, Rabu (10/6/2020). Seminar itu rangkaian kegiatan dari program Safari Dakwah ke-25.',
      'seminar pendidikan',
    ],
    // How it was opened is no part of it, but what it counts is.
    [
      'Festival Siak Bermadah 2024 resmi dibuka Bupati Siak di Turap Siak, Rabu (10/6/2020).',
      'Festival Siak Bermadah 2024',
    ],
    [
      'Pemkab Siak menggelar doa bersama 2.000 santri di aula, Rabu (10/6/2020).',
      'doa bersama 2.000 santri',
    ],
    // A street is where it took place.
    [
      'Polres Siak menggelar Operasi Patuh Lancang Kuning 2024 di Jalan Melati Raya, Rabu (10/6/2020).',
      'Operasi Patuh Lancang Kuning 2024',
    ],
    // More than the office or the body that its words read as, too.
    [
      'Kejari Siak menggelar program Jaksa Masuk Sekolah (JMS) di SMAN 1 Melati, Rabu (10/6/2020).',
      'Jaksa Masuk Sekolah (JMS)',
    ],
    // Nouns that few releases write.
    [
      'Sebanyak 40 atlet mengikuti Kejurprov Panahan Riau 2024 di Stadion Melati, Rabu (10/6/2020).',
      'Kejurprov Panahan Riau 2024',
    ],
  ])('%s', (text, name) => {
    expect(main(text).name?.text ?? null).toBe(name);
  });
});

test.each<[string, string]>([
  // The object of the lead's main clause, whatever it was about.
  [
    'KPU Siak menggelar Rapat Koordinasi Kampanye di aula, Rabu (10/6/2020). Jadwal kampanye dan rapat umum kampanye dibahas, agar kampanye tertib dan kampanye damai.',
    'meeting',
  ],
  [
    'Bupati Siak menghadiri pelantikan pengurus dan membuka dialog di aula, Rabu (10/6/2020). Pelantikan berjalan lancar.',
    'inauguration',
  ],
])('type of %s', (text, type) => {
  expect(main(text).type).toBe(type);
});

describe('venue', () => {
  test.each<[string, string | null]>([
    [
      'DPRD Siak menggelar rapat di ruang rapat komisi II DPRD Siak, Rabu (10/6/2020).',
      'ruang rapat komisi II DPRD Siak',
    ],
    [
      'DPRD Siak menggelar pertemuan di ruang rapat paripurna, Rabu (10/6/2020).',
      'ruang rapat paripurna',
    ],
    // The preposition written together with the venue.
    [
      'Bupati Siak memimpin apel pagi dihalaman kantor bupati, Rabu (10/6/2020).',
      'halaman kantor bupati',
    ],
    [
      'Pemkab Siak menggelar pertemuan yang dipusatkan dilapangan Desa Melati Indah, Rabu (10/6/2020).',
      'lapangan Desa Melati Indah',
    ],
    [
      'Pemkab Siak menggelar apel, bertempat di lapangan desa Melati Indah kecamatan Kenari, Rabu (10/6/2020).',
      'lapangan desa Melati Indah',
    ],
    ['Rapat koordinasi digelar diruang rapat sekda, Rabu (10/6/2020).', 'ruang rapat sekda'],
    // A body's name is not cut, nor a name that its letters close.
    [
      'Apel digelar di Halaman Kantor Dinas Koperasi dan UKM Siak, Rabu (10/6/2020).',
      'Halaman Kantor Dinas Koperasi dan UKM Siak',
    ],
    [
      'Rapat digelar di Gedung Pelayanan Warga dan Tamu Terpadu (PWTT), Rabu (10/6/2020).',
      'Gedung Pelayanan Warga dan Tamu Terpadu (PWTT)',
    ],
    [
      'Rapat digelar di Gedung Pelayanan Warga dan Bupati hadir, Rabu (10/6/2020).',
      'Gedung Pelayanan Warga',
    ],
    ['Rapat digelar di Hotel Kenari Indah Kecamatan Siak, Rabu (10/6/2020).', 'Hotel Kenari Indah'],
    // Unnamed, but told: somebody's, or of which kind.
    [
      '"Kami siap," kata Ketua KPU Siak Budi Santoso saat ditemui di kantornya, di Siak, Rabu (10/6/2020).',
      'kantornya',
    ],
    ['Rapat paripurna dilaksanakan di tenda darurat, Rabu (10/6/2020).', 'tenda darurat'],
    ['Rapat paripurna dilaksanakan di aula, dipimpin Ketua DPRD.', null],
    [
      'Sosialisasi digelar di salah satu hotel di Kabupaten Siak, Rabu (10/6/2020).',
      'salah satu hotel',
    ],
    // A name in small letters is one of words that no table knows.
    ['Rapat pleno digelar di hotel wiruna mepa, Rabu (10/6/2020).', 'hotel wiruna mepa'],
    ['Rapat pleno digelar di hotel lestira- batukaya kab. Siak, Rabu.', 'hotel lestira- batukaya'],
    ['Rapat pleno digelar di gedung baru yang luas, Rabu (10/6/2020).', null],
    // It goes on behind such a name, and with one word more of its head.
    [
      'Pelantikan digelar di aula lukmere lantai 9 kantor gubernur Riau, Rabu (10/6/2020).',
      'aula lukmere lantai 9 kantor gubernur Riau',
    ],
    [
      'Rapat digelar di ruang terbuka Pendopo Serambi Melati, Rabu (10/6/2020).',
      'ruang terbuka Pendopo Serambi Melati',
    ],
    ['Rapat digelar di halaman menuju Kantor Bupati Siak, Rabu (10/6/2020).', null],
    // Capitals are a place behind "bertempat di", though they be common words.
    [
      'Diskusi digelar KPU Siak, bertempat di Rumah Kopi Bakurapa, Siak, Rabu (10/6/2020).',
      'Rumah Kopi Bakurapa',
    ],
    [
      'Musda digelar Rabu (10/6/2020), mengambil tempat di Pasraman Wira Yadnya, Desa Dayun, Siak.',
      'Pasraman Wira Yadnya',
    ],
    ['Kegiatan bertempat di Kabupaten Siak Sri Indrapura, Rabu (10/6/2020).', null],
    // Its street is none of it.
    ['Rapat digelar, Rabu (10/6/2020) di Auditorium UMSI Jalan Melati No. 3.', 'Auditorium UMSI'],
    ['Ribuan warga memadati Pantai Melati Indah, Sabtu (13/6/2020).', 'Pantai Melati Indah'],
    // Words in small letters between two parts of a name, and places that no table has.
    [
      'Rapat paripurna digelar di gedung utama paripurna DPRD Siak, Rabu (10/6/2020).',
      'gedung utama paripurna DPRD Siak',
    ],
    [
      'Pelepasan bantuan berlangsung di halaman indoor kantor Setda, Rabu (10/6/2020).',
      'halaman indoor kantor Setda',
    ],
    [
      'Sarasehan berlangsung di peternakan milik Darsono di Mandau, Rabu (10/6/2020).',
      'peternakan milik Darsono',
    ],
    [
      'Bawaslu Siak meluncurkan patroli di siring Balaikota Siak, Rabu (10/6/2020).',
      'siring Balaikota Siak',
    ],
    // Verbs lead on; where words stand, how many and among whom is no place.
    ['Rapat digelar di Aula Melati dihadiri Bupati Siak, Rabu (10/6/2020).', 'Aula Melati'],
    ['Upacara digelar di seluruh Riau, Rabu (10/6/2020).', null],
    ['Upacara digelar di lingkungan Pemkab Siak, Rabu (10/6/2020).', null],
    ['Lomba digelar di laman Bawaslu Siak, Rabu (10/6/2020).', null],
    ['Bupati Siak hadir di pelantikan Camat Mandau, Rabu (10/6/2020).', null],
  ])('%s', (text, venue) => {
    const record = parse(text);
    const found = record.events.find((event) => event.main)!.where.venue;
    expect(found?.text ?? null).toBe(venue);
    if (found) expect(text.slice(found.start, found.end)).toBe(venue);
  });

  // Events without a house: the desa in which they took place.
  test.each<[string, string | null]>([
    [
      'Bupati Siak menghadiri panen raya di Desa Melati Indah, Kecamatan Kenari, Rabu (10/6/2020).',
      'Desa Melati Indah, Kecamatan Kenari',
    ],
    [
      'Bupati Siak menghadiri panen raya di wilayah Desa Melati Indah, Rabu (10/6/2020).',
      'Desa Melati Indah',
    ],
    [
      'Warga Siak melakukan panen raya di Dusun Kenanga Desa Melati Kabupaten Siak.',
      'Dusun Kenanga Desa Melati',
    ],
    [
      'Reses anggota DPRD Siak digelar di Kelurahan Melati dan Desa Kenari, Rabu (10/6/2020).',
      'Kelurahan Melati dan Desa Kenari',
    ],
    // A house says more.
    [
      'Bupati Siak menghadiri panen raya di Desa Melati. Panen digelar di Lapangan Kenari, Rabu (10/6/2020).',
      'Lapangan Kenari',
    ],
    // Where something else happened, and a kecamatan.
    [
      '"Kami menyelidiki dugaan korupsi di Desa Melati," kata Kapolres Siak Budi Santoso, Rabu (10/6/2020).',
      null,
    ],
    ['Safari Ramadan digelar di Kecamatan Melati, Rabu (10/6/2020).', null],
  ])('%s', (text, venue) => {
    const record = parse(text);
    const found = record.events.find((event) => event.main)!.where.venue;
    expect(found?.text ?? null).toBe(venue);
    if (found) expect(text.slice(found.start, found.end)).toBe(venue);
  });
});

describe('day', () => {
  test.each<[string, string]>([
    // Two days that a sentence joins, unless something else was held on the second.
    [
      'Bimtek digelar KPU Siak selama dua hari, Senin (10/6/2024) bagi PPS dan Selasa (11/6/2024) bagi PPK.',
      '2024-06-10/2024-06-11',
    ],
    [
      'Bimtek digelar KPU Siak di Hotel Melati, Senin (10/6/2024) dan Selasa (11/6/2024).',
      '2024-06-10/2024-06-11',
    ],
    ['KPU Siak menggelar bimtek pada Senin (10/6/2024) dan Rabu (12/6/2024).', '2024-06-10'],
    [
      'KPU Siak menggelar bimtek pada Senin (10/6/2024), rapat digelar dan dilanjutkan Selasa (11/6/2024).',
      '2024-06-10',
    ],
    // What falls on another day, is to come, or was signed then.
    [
      'Dalam rangka menyambut HUT Siak yang jatuh pada tanggal 12 Oktober 2021, Pemkab Siak menggelar vaksinasi. Kegiatan itu diselenggarakan di Pantai Melati, Rabu (29/9/2021).',
      '2021-09-29',
    ],
    [
      'Bawaslu Siak melakukan penertiban alat peraga. Warga akan melakukan pemungutan suara ulang pada Sabtu, 13 Juli 2024. "Kami menertibkan," kata Ketua Bawaslu Siak Budi Santoso, Kamis (11/7/2024).',
      '2024-07-11',
    ],
    [
      'Bupati Siak melantik penjabat sekda berdasarkan Surat Gubernur No 821/500 tanggal 25 Juli 2019. Pelantikan digelar di pendopo, Jumat (2/8/2019).',
      '2019-08-02',
    ],
    [
      'Pelantikan camat di Siak sesuai Keputusan Bupati Nomor 821 Tahun 2019 tentang Pengangkatan Camat di Kabupaten Siak yang ditandatangani tanggal 25 Juli 2019. Acara digelar di pendopo, Jumat (2/8/2019).',
      '2019-08-02',
    ],
    [
      'Pelantikan camat sesuai Keputusan Bupati Nomor 821 Tahun 2019 tentang Pengangkatan Camat di Kabupaten Siak digelar di pendopo tanggal 2 Agustus 2019. Bupati datang Sabtu (3/8/2019).',
      '2019-08-02',
    ],
    [
      'Camat Mandau yang habis masa jabatannya pada tanggal 25 Juli 2019 diganti. Pelantikan digelar di pendopo pada 2 Agustus 2019.',
      '2019-08-02',
    ],
    // The day of the dateline is that on which it was written, where the story tells one shortly before.
    [
      'Siak, 26/6/2022 - Bupati Siak Budi Santoso meresmikan puskesmas Melati. Puskesmas itu diserahkan pada Sabtu (25/6/2022).',
      '2022-06-25',
    ],
    [
      'Siak (23/07/2025) - Bupati Siak Budi Santoso membuka pameran buku di Gedung Daerah, Selasa (22/7/2025).',
      '2025-07-22',
    ],
    [
      'Siak, 26/6/2022 - Bupati Siak Budi Santoso meresmikan puskesmas Melati. Sebelumnya, Sabtu (25/6/2022), warga bergotong royong.',
      '2022-06-26',
    ],
    [
      'Siak, 26/6/2022 - Bupati Siak Budi Santoso meresmikan puskesmas Melati. Puskesmas itu dibangun sejak Rabu (1/6/2022).',
      '2022-06-26',
    ],
    [
      'Siak, Minggu (26/6/2022) - Bupati Siak Budi Santoso meresmikan puskesmas Melati. Puskesmas itu diserahkan pada Sabtu (25/6/2022).',
      '2022-06-26',
    ],
    // The only day there is; a day that is told with its weekday.
    ['KPU Siak memperpanjang pendaftaran calon bupati hingga tanggal 6 Mei 2024.', '2024-05-06'],
    [
      'Penggalangan dana untuk demonstrasi 13 Agustus masih berlangsung hingga Kamis (7/8/2025).',
      '2025-08-07',
    ],
    // What came before: a clause in front, or a sentence that opens so.
    [
      'Setelah dilantik pada Senin (22/2/2021), Bupati Siak Budi Santoso memimpin apel perdana di halaman kantor bupati, Rabu (24/2/2021).',
      '2021-02-24',
    ],
    [
      'Menanggapi aksi warga pada Senin (22/2/2021), Bupati Siak Budi Santoso menegaskan izin tambang tidak diperpanjang. "Tidak ada izin baru," kata Budi, Rabu (24/2/2021).',
      '2021-02-24',
    ],
    ['Setelah rapat panjang, Senin (22/2/2021), KPU Siak menetapkan daftar pemilih.', '2021-02-22'],
    // A day to come that the event's own sentence sets, and one that it tells of something else.
    [
      'SIAK – Pelantikan Bupati Siak terpilih akan berlangsung pada tanggal 20 Februari 2025. Demikian disampaikan Ketua DPRD Siak Rudi Hartawan kepada wartawan, Senin 17 Februari 2025.',
      '2025-02-20',
    ],
    [
      'SIAK – Pelantikan Bupati Siak dijadwalkan pada 20 Februari 2025 mendatang. Ketua DPRD Siak Rudi Hartawan mengatakan undangan sudah disebar, Senin (17/2/2025).',
      '2025-02-20',
    ],
    [
      'SIAK – Peringatan Hari Jadi Siak yang jatuh pada tanggal 12 Oktober 2025 mendatang akan dipusatkan di Dayun. Hal ini disampaikan Bupati Siak Rudi Hartawan, Senin (6/10/2025).',
      '2025-10-12',
    ],
    [
      'SIAK – DPRD Siak akan menggelar rapat paripurna istimewa. Sekretaris DPRD Rudi Hartawan, Senin (17/2/2025), mengatakan rapat dijadwalkan Kamis (20/2/2025).',
      '2025-02-20',
    ],
    [
      'SIAK – Pemkab Siak menggelar rapat persiapan pelantikan bupati yang akan dilaksanakan pada 20 Februari 2025. Rapat digelar di kantor bupati, Senin (17/2/2025).',
      '2025-02-17',
    ],
    // A line below the headline with a place tells the day of what is told; a portal's does not.
    [
      'Divisi Humas Studi Banding ke Siak\n\nSiak, 18 Februari 2016\n\nKepala Divisi Humas berkunjung ke kantor Diskominfo Siak.',
      '2016-02-18',
    ],
    [
      'PA Siak Ikuti Sosialisasi Aplikasi\n\nSiak | Kamis, 09 April 2026\n\nPengadilan Agama Siak mengikuti sosialisasi aplikasi di ruang media center.',
      '2026-04-09',
    ],
    [
      'PA Siak Ikuti Sosialisasi Aplikasi\n\nKamis, 09 April 2026 - 06:29 WIB\n\nPengadilan Agama Siak mengikuti sosialisasi aplikasi di ruang media center.',
      'null',
    ],
    // All days of an event of which another sentence tells.
    [
      'Pelatihan dibuka Bupati Siak Hendri Saputra, Rabu (9/9/2020). Kegiatan ini berlangsung selama dua hari, 9-10 September 2020.',
      '2020-09-09/2020-09-10',
    ],
    [
      'Bupati Siak Hendri Saputra membuka pelatihan, Selasa (25/8/2020). Pelatihan berlangsung sejak Senin (24/8/2020) hingga Jumat (28/8/2020).',
      '2020-08-24/2020-08-28',
    ],
    [
      'Bupati Siak Hendri Saputra membuka pelatihan, Rabu (9/9/2020). Bertempat di Gedung Daerah, 9-10 September 2020, ia mengajak warga hadir.',
      '2020-09-09/2020-09-10',
    ],
    [
      'Bupati Siak Hendri Saputra membuka pelatihan, Rabu (9/9/2020). Di Dumai seleksi peserta berlangsung 8-10 September 2020.',
      '2020-09-09',
    ],
    [
      'Bupati Siak Hendri Saputra membuka pelatihan, Rabu (9/9/2020). Pelatihan berikutnya berlangsung 7-9 Oktober 2020.',
      '2020-09-09',
    ],
  ])('%s', (text, day) => {
    expect(main(text).when?.iso ?? 'null').toBe(day);
  });
});

describe('region', () => {
  test.each<[string, string]>([
    // A city in front of its province, and a province that is not the release's own.
    [
      'SIAK – Bupati Siak Budi Santoso mengikuti rakernas di Kota Makassar, Sulawesi Selatan, Selasa (19/4/2022).',
      '73.71',
    ],
    [
      'SIAK – Pemkab Siak meraih penghargaan layak anak. Penghargaan diserahkan kepada Bupati Siak Budi Santoso di Jakarta, Selasa (19/4/2022).',
      '31',
    ],
    [
      'SIAK – Bupati Siak Budi Santoso membuka festival budaya di Riau, Selasa (19/4/2022).',
      '14.08',
    ],
    // The city behind the number of a house, and none that a street is called after.
    [
      'SIAK – Bupati Siak Budi Santoso bertemu Gunawan Hidayat. Pertemuan itu bertempat di rumah Gunawan di Jalan Melati No 54 Menteng Jakarta Pusat.',
      '31.71',
    ],
    [
      'SIAK – Bupati Siak Budi Santoso bertemu Gunawan Hidayat. Pertemuan itu bertempat di rumah Gunawan di Jalan Raya Bogor.',
      '14.08',
    ],
    [
      'SIAK – Bupati Siak Budi Santoso bertemu Gunawan Hidayat. Pertemuan itu bertempat di rumah Gunawan di Jalan Bogor No 5, dekat pasar.',
      '14.08',
    ],
    // Whose guests come is no place; where one goes is.
    ['KPU Siak terima kunjungan kerja KPU Kabupaten Bengkalis, Selasa (19/4/2022).', '14.08'],
    [
      'SIAK – DPRD Siak melakukan kunjungan kerja ke DPRD Kabupaten Bengkalis, Selasa (19/4/2022).',
      '14.03',
    ],
    // The dateline: below a repeated headline, behind its publisher, a seat of government.
    [
      'Warga Rapikan Balai Desa\n\nWarga Rapikan Balai Desa\n\nBLORA - Program gotong royong warga digelar, Rabu (8/6/2022). Provinsi Jawa Tengah mendukungnya.',
      '33.16',
    ],
    [
      'PEKANBARU-- Ada empat hal yang dibahas pada Rapat Persiapan Provinsi Riau, Rabu (8/6/2022).',
      '14.71',
    ],
    [
      'Kabarmelati, Blora - Rumah sakit daerah menggelar pelatihan, Rabu (8/6/2022). Tim dari Jakarta hadir.',
      '33.16',
    ],
    [
      'Labuha — Ketua Pengadilan Tinggi Maluku Utara melakukan kunjungan kerja, Rabu (8/6/2022).',
      '82.04',
    ],
    // A kabupaten tells what took place there, whoever came.
    [
      'Siak - DPRD menerima kunjungan DPRD Kabupaten Langkat. Langkat belajar tentang anggaran. Tamu dari Langkat disambut.',
      '14.08',
    ],
    // Right behind the event's words, or the verb that says it was held.
    [
      'Pekanbaru - Balai Riau melaksanakan sosialisasi migrasi aman di Kecamatan Mandau, Kabupaten Bengkalis.',
      '14.03',
    ],
    [
      'Rapat koordinasi Diskominfo se-Riau diselenggarakan di Kota Dumai. Bupati Siak hadir. Siak siap.',
      '14.72',
    ],
    // A city behind the venue says more than the province that its house is named after.
    ['Rapat digelar di Kantor Bawaslu Riau, Kota Dumai, Rabu (10/6/2020).', '14.72'],
    ['Rapat digelar di Kantor Bawaslu Riau, Rabu (10/6/2020).', '14'],
    // What a governor does at home for a kabupaten took place in the province.
    [
      'Gubernur Riau melantik Penjabat Bupati Siak di Kantor Gubernur, Rabu (10/6/2020). Warga Siak senang. Bupati Siak hadir.',
      '14',
    ],
    // A river is no kabupaten.
    ['Pemkot Pontianak menggelar lomba di Taman Alun Kapuas, Rabu (10/6/2020).', '61.71'],
    ['Bupati Kapuas membuka rapat di Aula Melati, Rabu (10/6/2020).', '62.03'],
  ])('%s', (text, code) => {
    expect(main(text).where.region).toBe(code);
  });
});
