/** Names of main events as `kliping/deep` reads them: where they start and end, and which of them it is. */
import { parse } from '../../src/deep.js';
import type { Event } from '../../src/index.js';

const main = (text: string): Event =>
  parse(text, { publishedAt: '2024-06-12' }).events.find((event) => event.main)!;

const name = (text: string): string | null => main(text).name?.text ?? null;

describe('where a name ends', () => {
  test.each<[string, string | null]>([
    // What it was held for is no part of two words and more; of a single one, it is.
    [
      'DPRD Siak menggelar rapat paripurna dalam rangka mendengarkan pandangan umum fraksi di Gedung DPRD, Selasa (4/6/2024).',
      'rapat paripurna',
    ],
    [
      'Wabup Siak menghadiri Rapat Koordinasi Lintas Sektor dalam rangka pembahasan tata ruang di Hotel Melati, Selasa (4/6/2024).',
      'Rapat Koordinasi Lintas Sektor',
    ],
    [
      'Pemkab Siak menggelar rapat persiapan menyambut hari jadi ke-17 Siak di aula, Selasa (4/6/2024).',
      'rapat persiapan menyambut hari jadi ke-17 Siak',
    ],
    // Letters are explained in any words.
    [
      'Lapas Siak menerima kunjungan Studi Tiru Zona Integritas Menuju WBK (Wilayah Bebas dari Korupsi) dan WBBM (Wilayah Birokrasi Bersih Melayani), Selasa (4/6/2024).',
      'kunjungan Studi Tiru Zona Integritas Menuju WBK (Wilayah Bebas dari Korupsi) dan WBBM (Wilayah Birokrasi Bersih Melayani)',
    ],
    [
      'Bupati Siak membuka Bimtek Pengelola PPID (Selasa, 4/6/2024) di Hotel Melati.',
      'Bimtek Pengelola PPID',
    ],
    // Whoever is counted, and a clause in capitals, are none of it.
    [
      'PMI Siak menggelar Sarasehan Donor Darah dengan 3 narasumber di Aula Kantor Camat, Selasa (4/6/2024).',
      'Sarasehan Donor Darah',
    ],
    [
      'Musyawarah Rencana Pembangunan Yang diikuti warga Kelurahan Suak digelar di Aula Kantor Camat, Selasa (4/6/2024).',
      'Musyawarah Rencana Pembangunan',
    ],
    [
      'Bupati Siak membuka Sosialisasi Pemilu Yang Jujur dan Adil di Hotel Melati, Selasa (4/6/2024).',
      'Sosialisasi Pemilu Yang Jujur dan Adil',
    ],
    [
      'Bupati Siak akan dilantik di Gedung Daerah, Selasa (4/6/2024). Prosesi pelantikan sendiri dimulai pagi hari.',
      null,
    ],
    [
      'Bappeda Siak menggelar forum konsultasi publik rancangan awal RKPD di Aula Kantor Bupati, Selasa (4/6/2024).',
      'forum konsultasi publik rancangan awal RKPD',
    ],
    // Houses in capitals, whoever does something behind a comma, and verbs of headlines.
    [
      'KPU Siak menggelar debat publik kedua Pilkada Siak 2024 di Grand Melati Hotel, Kamis (21/11/2024).',
      'debat publik kedua Pilkada Siak 2024',
    ],
    [
      'Pemkab Siak menggelar Sosialisasi Netralitas ASN di Lingkungan Pemkab Siak, Kamis (21/11/2024).',
      'Sosialisasi Netralitas ASN di Lingkungan Pemkab Siak',
    ],
    [
      'Dengan diadakannya Gelar Pengawasan dan Deklarasi Tolak Politik Uang 2018, Abdullah berharap warga sadar, Minggu (2/6/2024).',
      'Gelar Pengawasan dan Deklarasi Tolak Politik Uang 2018',
    ],
    [
      'Kejuaraan Balap Motor Piala Bupati Siak resmi bergulir, Jumat (5/5/2023) di Sirkuit Melati.',
      'Kejuaraan Balap Motor Piala Bupati Siak',
    ],
    [
      'Perayaan ulang tahun Satpol PP yang ke 70 digelar di Lapangan Merdeka, Jumat (5/5/2023).',
      'Perayaan ulang tahun Satpol PP yang ke 70',
    ],
    [
      'Bupati Siak memimpin Rapat Dinas Bulan Agustus 2025 di aula, Selasa (4/6/2024).',
      'Rapat Dinas Bulan Agustus 2025',
    ],
    // What is held together goes together.
    [
      'Bawaslu Siak menggelar pelantikan sekaligus bimbingan teknis anggota Panitia Pengawas Kecamatan di aula, Selasa (4/6/2024).',
      'pelantikan sekaligus bimbingan teknis anggota Panitia Pengawas Kecamatan',
    ],
  ])('%s', (text, expected) => {
    expect(name(text)).toBe(expected);
  });
});

describe('where a name starts', () => {
  test.each<[string, string]>([
    [
      'Dinas Sosial Siak menggelar kegiatan Forum Kemitraan Petani Muda di Hotel Melati, Selasa (4/6/2024).',
      'Forum Kemitraan Petani Muda',
    ],
    [
      'Kesbangpol Siak mengadakan acara Forum Komunikasi dan Koordinasi Ormas Daerah di Hotel Melati, Selasa (4/6/2024).',
      'Forum Komunikasi dan Koordinasi Ormas Daerah',
    ],
    // Who held it is no part of it.
    [
      'Bupati Siak menghadiri undangan Tasyakuran Wisuda Santri di Pondok Al Falah, Selasa (4/6/2024).',
      'Tasyakuran Wisuda Santri',
    ],
    [
      'Bupati Siak menghadiri kegiatan Canthelan Jumat Berkah di Balai Desa Dayun, Jumat (7/6/2024).',
      'Canthelan Jumat Berkah',
    ],
    // What opens a sentence and was held is a name, whatever its noun; work is none.
    [
      'Pemkab Siak menabalkan Pelabuhan Melati, Senin (3/6/2024). Penabalan nama pelabuhan tersebut dihadiri langsung Bupati Siak.',
      'Penabalan nama pelabuhan',
    ],
    [
      'Penguatan kapasitas pengurus ikatan haji kecamatan dilaksanakan di Restoran Melati, Senin (3/6/2024).',
      'Penguatan kapasitas pengurus ikatan haji kecamatan',
    ],
    [
      'Pjs Bupati Siak mengajak warga menjaga kebersihan. Dia menginisiasi program Gerakan Bersih Siak (Geber Siak). Gerakan ini digelar serentak pada Jumat, 7 Juni 2024.',
      'Gerakan Bersih Siak (Geber Siak)',
    ],
    [
      'Penghargaan itu diterima Kepala Dinas pada Gelar Pengawasan yang diselenggarakan Inspektorat di Hotel Melati, Rabu (5/6/2024).',
      'Gelar Pengawasan',
    ],
    [
      'Dinkes Siak menggelar Workshop Cegah Stunting di aula, Senin (3/6/2024) sebagai sosialisasi tentang pencegahan stunting bagi warga.',
      'Workshop Cegah Stunting',
    ],
    [
      'Pemkab Siak menggelar acara bertajuk “Festival Kopi Siak” di Lapangan Merdeka, Selasa (4/6/2024).',
      'Festival Kopi Siak',
    ],
    // A theme in quotation marks is no name; how something went is none either.
    [
      'Pemuda Siak menggelar kegiatan Siak Menyapa dengan tema “Menjaga Konsolidasi Demokrasi yang Inklusif” pada Selasa (4/6/2024).',
      'Siak Menyapa',
    ],
    [
      'Pelaksanaan lomba kelurahan tingkat provinsi di Kelurahan Suak dilaksanakan pada hari Selasa (4/6/2024).',
      'lomba kelurahan tingkat provinsi',
    ],
    // A programme in small letters is its own name; one in capitals stands behind the word.
    [
      'Dinas Kominfo Siak melaksanakan program belanja hasil jualan mama-mama di Pasar Melati, Jumat (5/5/2023).',
      'program belanja hasil jualan mama-mama',
    ],
    [
      'PMI Siak menggelar program Muhibbah Ramadhan di Masjid Al-Barokah, Minggu (2/6/2024).',
      'Muhibbah Ramadhan',
    ],
    // English names end in their noun.
    [
      'Warga mengikuti dan meramaikan Siak Karate Championship 2018, yang digelar oleh TI Siak di GOR Siak, Minggu (2/6/2024).',
      'Siak Karate Championship 2018',
    ],
    [
      'Bupati Siak membuka Indonesian Open Karate Championship Tahun 2024 di GOR Siak, Selasa (4/6/2024).',
      'Indonesian Open Karate Championship Tahun 2024',
    ],
  ])('%s', (text, expected) => {
    expect(name(text)).toBe(expected);
  });
});

describe('which name it is', () => {
  test.each<[string, string]>([
    // What the main clause says was held, and not what it was part of.
    [
      'Bupati Siak mengikuti dialog Kebudayaan yang merupakan rangkaian kegiatan Anugerah Seni Melayu (ASM) Tahun 2024 di Hotel Melati, Selasa (4/6/2024).',
      'dialog Kebudayaan',
    ],
    [
      'Sebanyak 12 mobil hias mengikuti kegiatan Pawai Obor yang dinilai saat Musabaqah Tilawatil Quran (MTQ) Kabupaten ke-XXV, Selasa (4/6/2024).',
      'Pawai Obor',
    ],
    // What opens the first sentence behind the dateline.
    [
      'SIAK - Kejuaraan Karate Piala Bupati Siak bergulir meriah. Pembukaan ditandai pemukulan gong oleh Bupati Siak, Jumat (3/5/2024) di GOR Siak.',
      'Kejuaraan Karate Piala Bupati Siak bergulir meriah',
    ],
    // What only the verb of the lead told, further on.
    [
      'Bupati Siak meluncurkan 10 Kampung Tangguh, Selasa (4/6/2024) di Lapangan Merdeka. Ia meminta warga menjaga kampungnya. Camat Siak juga hadir. Warga senang. Hadir pula Kapolres Siak. Acara lancar. Peluncuran Kampung Tangguh Siak ini juga diisi hiburan.',
      'Peluncuran Kampung Tangguh Siak',
    ],
    // Its fuller form, further on.
    [
      'KPU Siak menggelar rapat pleno di Hotel Melati, Selasa (4/6/2024). Rapat Pleno Daftar Pemilih Sementara tahun 2024 itu dibuka Ketua KPU.',
      'Rapat Pleno Daftar Pemilih Sementara tahun 2024',
    ],
  ])('%s', (text, expected) => {
    expect(name(text)).toBe(expected);
  });

  test.each<[string, string | null]>([
    [
      'Pembangunan jalan desa dilaksanakan oleh Dinas PUPR Siak. "Jalan itu selesai," kata Bupati Siak Hendri Saputra.',
      null,
    ],
    // What is aimed at, or fell on the same day, did not take place.
    [
      'Pemkab Siak menggelar rapat untuk mempersiapkan acara pelantikan Wakil Bupati Siak sisa masa jabatan 2017-2022 di aula, Selasa (4/6/2024).',
      null,
    ],
    [
      'Bupati Siak mengunjungi pesantren untuk mempererat silaturahmi melalui dakwah, Senin (3/6/2024).',
      null,
    ],
    [
      'Bupati Siak meresmikan Pasar Melati, Selasa (4/6/2024). Peresmian dilaksanakan bertepatan dengan peringatan hari ibu ke-94.',
      null,
    ],
    [
      'Apel kerja gabungan Pemkab Siak kembali dilaksanakan sekaligus acara Halal bi Halal di halaman kantor, Senin (3/6/2024).',
      'Apel kerja gabungan Pemkab Siak',
    ],
    [
      'Bupati Siak menghadiri dan sekaligus membuka Kejuaraan Karate Zona V di GOR Siak, Senin (3/6/2024).',
      'Kejuaraan Karate Zona V',
    ],
  ])('%s', (text, expected) => {
    expect(name(text)).toBe(expected);
  });

  test('what has a name and was held is more than a statement', () => {
    expect(
      main(
        'Dinas Sosial Siak menggelar kegiatan Siak Bersih Ceria di Hotel Melati, Selasa (4/6/2024).',
      ).type,
    ).toBe('other');
    expect(
      main(
        '"Inovasi itu penting," kata Bupati Siak Hendri Saputra usai membuka kegiatan Siak Menyapa Warga. Ia mengatakan warga perlu belajar. "Kami siap," ujarnya.',
      ).type,
    ).toBe('statement');
  });
});

describe('type', () => {
  test.each<[string, string]>([
    // What was done where somebody spoke; but not what he spoke of.
    [
      'Bupati Siak Hendri Saputra meminta warga jujur dalam menyalurkan bantuan. Hal itu disampaikannya saat menyerahkan bantuan pangan di Gudang Bulog Siak, Sabtu (1/6/2024). Turut hadir para camat.',
      'handover',
    ],
    [
      'Bupati Siak Hendri Saputra meminta warga jujur dalam menyalurkan bantuan pangan. Ia mengatakan bantuan itu penting. "Jangan dijual," ujarnya.',
      'statement',
    ],
    [
      'Polres Siak berhasil meringkus pelaku pencurian di Siak, Minggu (5/5/2024). Pelaku ditahan.',
      'enforcement',
    ],
    [
      'KPU Siak menggelar rapat pleno terbuka rekapitulasi dan penetapan daftar pemilih tetap di aula, Kamis (2/5/2024). Rapat pleno dihadiri saksi.',
      'determination',
    ],
    [
      'Bupati Siak Hendri Saputra mendukung usaha warga. Hal itu disampaikannya saat meninjau Sentra Perikanan di Siak, Jumat (7/6/2024). Dalam peninjauan tersebut Bupati melihat kolam. "Usaha ini baik," ujarnya. Ia mengatakan pasarnya luas.',
      'inspection',
    ],
    [
      'Sekda Siak membuka acara Forum Organisasi Perangkat Daerah Kabupaten Siak Tahun 2017, Selasa (4/6/2024).',
      'meeting',
    ],
    // A shorter form is of the type of the longer one in front.
    [
      'KPU Siak menggelar rapat pleno terbuka rekapitulasi perolehan suara di aula, Kamis (2/5/2024). Rapat pleno dibuka Ketua KPU. Rapat pleno juga dihadiri saksi. Rapat pleno berjalan lancar.',
      'counting',
    ],
    [
      'KPU Siak menggelar rapat pleno di aula, Kamis (2/5/2024). Rapat pleno dibuka Ketua KPU.',
      'plenary',
    ],
    [
      'Rudi Hartono menyerahkan syarat dukungan ke Kantor KPU Siak, Kamis (2/5/2024). Ia didampingi istrinya.',
      'registration',
    ],
  ])('%s', (text, type) => {
    expect(main(text).type).toBe(type);
  });
});

describe('venue', () => {
  test.each<[string, string | null]>([
    ['Rapat dinas digelar di Gedung Seni dan Budaya, Minggu (2/6/2024).', 'Gedung Seni dan Budaya'],
    [
      'Lomba desa digelar di Lapangan Merdeka dan Gedung Olahraga, Minggu (2/6/2024).',
      'Lapangan Merdeka',
    ],
    [
      'Pelantikan digelar di Aula Merah Putih, Rumah Jabatan (Rujab) Gubernur Riau, Rabu (5/6/2024).',
      'Aula Merah Putih, Rumah Jabatan (Rujab) Gubernur Riau',
    ],
    ['Rapat dinas digelar di Hotel Melati (Siak), Rabu (5/6/2024).', 'Hotel Melati'],
    [
      'Penyuluhan dilaksanakan di Ruang ‘Melati’ Balai Kota Siak, Rabu (5/6/2024).',
      'Ruang ‘Melati’ Balai Kota Siak',
    ],
    ['Bupati Siak membuka lomba desa, Selasa (4/6/2024) bertempat di IKCC.', 'IKCC'],
    ['Bupati Siak mengunjungi PLTU Melati, Selasa (4/6/2024).', 'PLTU Melati'],
    [
      'Bupati Siak melakukan peletakan batu pertama Pasar Melati, Selasa (4/6/2024). Sebelumnya, penandatanganan kontrak dilakukan di Ruang Kerja Bupati.',
      null,
    ],
    [
      'Bupati Siak melakukan peletakan batu pertama Pasar Melati, Selasa (4/6/2024). Acara dilakukan di Ruang Kerja Bupati.',
      'Ruang Kerja Bupati',
    ],
    [
      'Pada Selasa, 7 Mei 2024, aplikasi itu resmi diluncurkan di SMP Negeri 1 Mandau, Kabupaten Bengkalis. Acara peluncuran dihadiri Camat Mandau.',
      'SMP Negeri 1 Mandau',
    ],
    [
      'Pada Selasa, 7 Mei 2024, aplikasi itu resmi diluncurkan di Kabupaten Bengkalis. Acara peluncuran dihadiri Camat Mandau.',
      null,
    ],
  ])('%s', (text, expected) => {
    expect(main(text).where.venue?.text ?? null).toBe(expected);
  });
});
