/** Names of main events that go on where the core breaks off, and names of events that are only mentioned. */
import { parse } from '../../src/deep.js';

const main = (text: string) =>
  parse(text, { publishedAt: '2024-06-12' }).events.find((event) => event.main)!;

const name = (text: string): string | null => main(text).name?.text ?? null;

describe('a name goes on', () => {
  test.each<[string, string | null]>([
    // With all of a region, however that is written.
    [
      'Rapat koordinasi Dinas Perhubungan Se Kalimantan Tengah diselenggarakan di Kota Palangka Raya, Selasa (4/6/2024).',
      'Rapat koordinasi Dinas Perhubungan Se Kalimantan Tengah',
    ],
    [
      'Penyerahan SK PPPK untuk guru se Kab. Siak dihadiri Bupati Siak, Rabu (5/6/2024).',
      'Penyerahan SK PPPK untuk guru se Kab. Siak',
    ],
    [
      'Pelantikan Pengurus IPSI se Kabupaten Siak Masa Bakti 2024-2028 digelar di Aula, Senin (3/6/2024).',
      'Pelantikan Pengurus IPSI se Kabupaten Siak Masa Bakti 2024-2028',
    ],
    // With places in general, unlike a place.
    [
      'Bupati Siak mengikuti kegiatan Rapat Koordinasi Pengendalian Inflasi di Daerah yang dilaksanakan secara daring, Senin (3/6/2024).',
      'Rapat Koordinasi Pengendalian Inflasi di Daerah',
    ],
    ['Bupati Siak membuka Festival Kopi di Daerah Sekotong, Senin (3/6/2024).', 'Festival Kopi'],
    [
      'Wakapolda Riau melakukan kunjungan kerja (kunker) di Pulau Rupat, Senin (3/6/2024).',
      'kunjungan kerja (kunker)',
    ],
    // With what letters stand for, the number of a regulation, and a second noun behind a slash.
    [
      'Bupati Siak membuka Workshop Advokasi dan ToT (Training of Trainers) Bengkel Motor di Hotel Melati, Selasa (4/6/2024).',
      'Workshop Advokasi dan ToT (Training of Trainers) Bengkel Motor',
    ],
    [
      'KPU Siak menggelar Rapat Pleno Rekapitulasi Daftar Pemilih Sementara Hasil perbaikan (DPSHP) dan Penetapan Daftar Pemilih Tetap (DPT), Jumat (7/6/2024).',
      'Rapat Pleno Rekapitulasi Daftar Pemilih Sementara Hasil perbaikan (DPSHP) dan Penetapan Daftar Pemilih Tetap (DPT)',
    ],
    [
      'Bupati Siak menyelenggarakan diskusi dan peluncuran Perbup No. 12 th. 2023 tentang pelibatan warga di Pendopo, Rabu (5/6/2024).',
      'diskusi dan peluncuran Perbup No. 12 th. 2023 tentang pelibatan warga',
    ],
    [
      'Dinas Perizinan menggelar Bimtek / Sosialisasi Implementasi Perizinan Berusaha di Hotel Melati, Selasa (4/6/2024).',
      'Bimtek / Sosialisasi Implementasi Perizinan Berusaha',
    ],
    // But not with how somebody joined, unlike by what it was done.
    [
      'Bupati Siak mengikuti Focus Group Discussion (FGD) melalui Zoom, Selasa (4/6/2024).',
      'Focus Group Discussion (FGD)',
    ],
    [
      'Menteri Koperasi membuka pembukaan Siak CreatiFest 2023 melalui rekaman video, Selasa (4/6/2024).',
      'pembukaan Siak CreatiFest 2023',
    ],
    [
      'Bupati Siak membuka Pelatihan Pemberdayaan Warga melalui Usaha Tani di Hotel Melati, Selasa (4/6/2024).',
      'Pelatihan Pemberdayaan Warga melalui Usaha Tani',
    ],
  ])('%s', (text, expected) => {
    expect(name(text)).toBe(expected);
  });
});

describe('events that are only mentioned', () => {
  test.each<[string, string | null]>([
    // How something was opened is not what was opened, unless nothing says so.
    [
      'Bupati Siak Budi Santoso meresmikan masjid. Peresmian ditandai dengan penandatanganan prasasti masjid raya oleh Bupati Siak, Rabu (5/6/2024).',
      null,
    ],
    [
      'Peresmian pasar desa ditandai pengguntingan pita pasar oleh Bupati Siak, Rabu (5/6/2024).',
      'Peresmian pasar desa',
    ],
    [
      'Bupati Siak Budi Santoso menghadiri peletakan batu pertama masjid raya, Rabu (5/6/2024).',
      'peletakan batu pertama masjid raya',
    ],
    // What somebody did next is no part of a name.
    [
      'Bupati Siak Budi Santoso mengikuti upacara bendera dan langsung meninjau pasar, Rabu (5/6/2024).',
      'upacara bendera',
    ],
    [
      'Bupati Siak Budi Santoso menghadiri penyaluran bantuan langsung tunai, Rabu (5/6/2024).',
      'penyaluran bantuan langsung tunai',
    ],
    // What somebody speaks of names no statement; what he speaks at does.
    [
      'Juru Bicara Rudi Hartono mengatakan pihaknya belum menyepakati format debat calon bupati Pilkada 2024. "Kami masih menunggu," kata Rudi, Senin (3/6/2024).',
      null,
    ],
    [
      'Bupati Siak Rudi Hartono meminta camat menjaga netralitas. "Kami harap semua netral," kata Rudi di Musyawarah Kerja II PWI Siak, Senin (3/6/2024).',
      'Musyawarah Kerja II PWI Siak',
    ],
    [
      'Warga yang didata melalui program Pendaftaran Tanah Sistematis Lengkap (PTSL) menerima sertifikat. Penyerahan sertifikat digelar di Pendopo Siak, Senin (3/6/2024).',
      'Penyerahan sertifikat',
    ],
    [
      'Upacara pelepasan jemaah haji digelar di Pendopo Siak, Senin (3/6/2024). Jemaah masuk asrama untuk menerima pembekalan dan kesiapan pemberangkatan.',
      'Upacara pelepasan jemaah haji',
    ],
    [
      'Atlet Siak meraih penghargaan emas cabang lari pada Olimpiade Santri Nasional 2024 di Pekanbaru, Senin (3/6/2024).',
      'Olimpiade Santri Nasional 2024',
    ],
    // Whoever did something, what he did, and rulings are no events; operations are.
    ['Polres Siak menangkap dua tersangka kasus pencurian sepeda motor, Rabu (5/6/2024).', null],
    [
      'KPU Siak melantik 30 anggota PPK, Rabu (5/6/2024). Dalam Putusan MK Nomor 31/PUU-XVI/2018, anggota PPK ditambah.',
      null,
    ],
    [
      'Operasi rokok ilegal kembali digelar oleh tim gabungan Pemkab Siak, Senin (3/6/2024).',
      'Operasi rokok ilegal',
    ],
  ])('%s', (text, expected) => {
    expect(name(text)).toBe(expected);
  });
});

describe('what is to come behind "jelang" is not planned for it', () => {
  test.each<[string, string]>([
    ['Dharma Wanita Siak menggelar pertemuan jelang Ramadan, Kamis (6/6/2024).', 'held'],
    [
      'KPU Siak menggelar rapat koordinasi menjelang Pilkada di Aula KPU Siak, Kamis (6/6/2024).',
      'held',
    ],
    ['KPU Siak akan menggelar rapat koordinasi jelang Pilkada, Kamis (20/6/2024).', 'planned'],
  ])('%s', (text, expected) => {
    expect(main(text).status).toBe(expected);
  });
});
