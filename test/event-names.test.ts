/** Names of main events as `kliping/deep` reads them: where they start and end, and which of them it is. */
import { parse } from '../src/deep.js';
import type { Event } from '../src/index.js';

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
      'Bupati Siak melakukan kunjungan kerja terkait Program Jalan Desa di Kecamatan Dayun, Selasa (4/6/2024).',
      'kunjungan kerja',
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
    // Its fuller form, further on.
    [
      'KPU Siak menggelar rapat pleno di Hotel Melati, Selasa (4/6/2024). Rapat Pleno Daftar Pemilih Sementara tahun 2024 itu dibuka Ketua KPU.',
      'Rapat Pleno Daftar Pemilih Sementara tahun 2024',
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
