import { parse } from '../../src/deep.js';

/** Name, kind and region of each body of a release. */
type Body = [name: string, kind: string, region: string | null];

const bodiesOf = (text: string): Body[] =>
  parse(text).institutions.map(({ name, kind, region }) => [name, kind, region]);

describe('hospitals without a region of their own', () => {
  test.each<[string, Body[]]>([
    [
      'SRAGEN - Korban di Kabupaten Sragen dirawat di RS Mardi Lestari, Rabu (5/6/2024).',
      [['Rumah Sakit Mardi Lestari', 'other', '33.14']],
    ],
    [
      'SRAGEN - Korban di Kabupaten Sragen dirujuk ke RS Mardi Lestari di Kota Surakarta.',
      [['Rumah Sakit Mardi Lestari', 'other', '33.72']],
    ],
    [
      'SRAGEN - Korban di Kabupaten Sragen dirujuk ke RS Mardi Lestari, Kota Surakarta.',
      [['Rumah Sakit Mardi Lestari', 'other', '33.72']],
    ],
    [
      'SRAGEN - Bupati Sragen mengunjungi RSUD Melati, Rumah Sakit Islam, dan RS Amal Sehat.',
      [
        ['Rumah Sakit Umum Daerah Melati', 'local-agency', '33.14'],
        ['Rumah Sakit Islam', 'other', '33.14'],
        ['Rumah Sakit Amal Sehat', 'other', '33.14'],
      ],
    ],
    // One of the whole country stays there, and what the capital's press writes of tells no place.
    [
      'SRAGEN - Korban di Kabupaten Sragen dirawat di RSUP Dr Melati, Rabu (5/6/2024).',
      [['Rumah Sakit Umum Pusat Dr Melati', 'state-agency', null]],
    ],
    [
      'JAKARTA - Presiden mengunjungi RS Mardi Lestari, Rabu (5/6/2024).',
      [['Rumah Sakit Mardi Lestari', 'other', null]],
    ],
  ])('%s', (text, bodies) => {
    expect(bodiesOf(text)).toEqual(bodies);
  });
});

describe('units of the one body that a release tells of', () => {
  test.each<[string, Body]>([
    [
      'JAKARTA - KPU RI menggelar rapat. Kepala Biro Keuangan Nanang Santoso hadir.',
      ['Biro Keuangan', 'election-commission', null],
    ],
    [
      'SERANG - Bawaslu Banten menggelar rapat. Kepala Bagian Penanganan Pelanggaran Nanang Santoso hadir.',
      ['Bagian Penanganan Pelanggaran Provinsi Banten', 'election-supervisor', '36'],
    ],
    [
      'SRAGEN - KPU Kabupaten Sragen menggelar rapat. Kepala Subbagian Hukum Nanang Santoso hadir.',
      ['Subbagian Hukum Kabupaten Sragen', 'election-commission', '33.14'],
    ],
    [
      'SEMARANG - Kementerian Agama Kota Semarang menggelar rapat. Kepala Seksi Bina Syariah Nanang Santoso hadir.',
      ['Seksi Bina Syariah Kota Semarang', 'ministry', '33.74'],
    ],
    [
      'SRAGEN - BPS Kabupaten Sragen menggelar rapat. Kepala Subbagian Umum Nanang Santoso hadir.',
      ['Subbagian Umum Kabupaten Sragen', 'state-agency', '33.14'],
    ],
    // Beside a government, or somebody of one, it is the government's.
    [
      'SRAGEN - KPU Kabupaten Sragen bertemu Bupati Sragen Budi Santoso. Kepala Bagian Hukum Nanang Santoso hadir.',
      ['Bagian Hukum Kabupaten Sragen', 'local-agency', '33.14'],
    ],
    [
      'SRAGEN - KPU Kabupaten Sragen bertemu Pemkab Sragen. Kepala Bagian Hukum Nanang Santoso hadir.',
      ['Bagian Hukum Kabupaten Sragen', 'local-agency', '33.14'],
    ],
    [
      'SRAGEN - Ketua KPU Kabupaten Sragen Rina Sari menerima Kepala Bidang Politik, Fajar.',
      ['Bidang Politik Kabupaten Sragen', 'local-agency', '33.14'],
    ],
    // An agency that opens with the same word is no unit.
    [
      'Bawaslu Kabupaten Garut bekerja sama dengan Satpol PP. Bawaslu Garut siap.',
      ['Satuan Polisi Pamong Praja Kabupaten Garut', 'local-agency', '32.05'],
    ],
    // Nothing tells which of the two.
    [
      'SRAGEN - KPU Kabupaten Sragen bertemu Bawaslu Sragen. Kepala Subbagian Hukum Nanang Santoso hadir.',
      ['Subbagian Hukum Kabupaten Sragen', 'local-agency', '33.14'],
    ],
  ])('%s', (text, unit) => {
    expect(bodiesOf(text)).toContainEqual(unit);
  });
});

describe('bodies of all places of a province', () => {
  test.each<[string, string[]]>([
    ['SRAGEN - Rapat Dinas Kominfo se-Jawa Tengah digelar di Kabupaten Sragen.', []],
    ['SRAGEN - Sebanyak 35 Kepala Diskominfo Se Jawa Tengah hadir di Kabupaten Sragen.', []],
    ['SRAGEN - Bawaslu se-Jawa Tengah hadir di Kabupaten Sragen.', []],
    ['SRAGEN - Kasat Lantas Polres se-Jawa Tengah hadir di Kabupaten Sragen.', []],
    ['SRAGEN - Kepala Dinas Kesehatan kabupaten/kota se-Jawa Tengah hadir di Sragen.', []],
    ['SRAGEN - Dinas Kesehatan Kabupaten Sragen se-hari penuh siaga.', ['33.14']],
    // An association is one body, wherever its members are from.
    ['SRAGEN - Forum Kepala Desa se-Kecamatan Gemolong bertemu Bupati Sragen.', ['33.14.13']],
    ['SRAGEN - PKK se-Kabupaten Sragen bertemu Bupati Sragen.', ['33.14']],
  ])('%s', (text, regions) => {
    expect(bodiesOf(text).map(([, , region]) => region)).toEqual(regions);
  });

  test('"KPU provinsi" in a release of the KPU of the country', () => {
    const text =
      'Pembekalan calon anggota KPU provinsi dan KPU kab/kota digelar KPU RI di Bali. KPU provinsi diminta hadir.';
    expect(bodiesOf(text).map(([, , region]) => region)).toEqual([null]);
    const own = 'DENPASAR - Anggota KPU RI bertemu Ketua KPU Bali. KPU provinsi diminta hadir.';
    expect(bodiesOf(own).map(([, , region]) => region)).toEqual([null, '51']);
  });
});

describe('whoever heads an association of the country, beside a branch', () => {
  test.each<[string, (string | null)[]]>([
    [
      'SRAGEN - Ketua Umum TP PKK Tri Wulandari bertemu Ketua TP PKK Kabupaten Sragen Rina Sari.',
      [null, '33.14'],
    ],
    [
      'SRAGEN - Sekretaris Jenderal KNPI Hendri Wibowo bertemu Ketua KNPI Sragen Rina Sari.',
      [null, '33.14'],
    ],
    // The branch itself has one.
    [
      'SRAGEN - Ketua Umum KONI Kabupaten Sragen Budi Santoso hadir. Ketua Umum KONI Budi Santoso berpesan.',
      ['33.14'],
    ],
  ])('%s', (text, regions) => {
    expect(bodiesOf(text).map(([, , region]) => region)).toEqual(regions);
  });
});

describe('fields that are called like units', () => {
  test.each([
    'Kegiatan DAK Bidang Air Minum dan Sanitasi dimulai di Kabupaten Sragen.',
    'Hadir Assda Bidang Pemerintahan dan Kesra Kabupaten Sragen.',
    'Izin Praktik Bidang Kesehatan diserahkan di Kabupaten Sragen.',
    'Rapat Koordinasi (Rakor) Bidang Kesehatan digelar di Kabupaten Sragen.',
  ])('%s', (text) => {
    expect(bodiesOf(text)).toEqual([]);
  });

  // Levels of schools, and what public bodies are in general.
  test.each<[string, number]>([
    ['Kasi Kurikulum Bidang SMP Zartenza hadir di Kabupaten Sragen.', 0],
    ['Kasi Kurikulum Bidang SMP Negeri 1 Zartenza hadir di Kabupaten Sragen.', 1],
    ['Staf Bidang SMA Dinas Pendidikan Sragen hadir.', 1],
    ['Guru jenjang SD Kenanza hadir di Kabupaten Sragen.', 0],
    ['Guru SD Kenanza hadir di Kabupaten Sragen.', 1],
    ['Guru Sekolah Dasar (SD) Lingkup Dinas Pendidikan Sragen hadir.', 1],
    ['Guru Sekolah Dasar (SD) Kenanza Sragen hadir.', 1],
    ['Seluruh Badan Publik Baik dinas maupun desa di Sragen terbuka.', 0],
  ])('%s', (text, count) => {
    expect(bodiesOf(text)).toHaveLength(count);
  });
});

describe('agencies of one region under a longer and a shorter name', () => {
  test.each<[string, string[]]>([
    [
      'Kepala Dinas Perindagkop dan UKM Kabupaten Siak hadir. Dinas Perindagkop UKM siap.',
      ['Dinas Perindustrian, Perdagangan, Koperasi dan UKM Kabupaten Siak'],
    ],
    [
      'Kepala Dinas Perumahan Permukiman dan Perhubungan Kabupaten Siak hadir. Disperkimhub siap.',
      ['Dinas Perumahan, Kawasan Permukiman dan Perhubungan Kabupaten Siak'],
    ],
    [
      'Dinas Pengendalian Penduduk dan Zartelika (DPPZ) Kabupaten Siak hadir. Kepala Dinas PPZ siap.',
      ['Dinas Pengendalian Penduduk dan Zartelika Kabupaten Siak'],
    ],
    [
      'Dinas Perdagangan Kabupaten Siak hadir. Dinas Perindustrian dan Perdagangan Kabupaten Siak siap.',
      ['Dinas Perindustrian dan Perdagangan Kabupaten Siak'],
    ],
    // Of two regions, beside each other, or units of one, they are two.
    [
      'Dinas Perdagangan Kabupaten Siak hadir. Dinas Perindustrian dan Perdagangan Provinsi Riau siap.',
      ['Dinas Perdagangan Kabupaten Siak', 'Dinas Perindustrian dan Perdagangan Provinsi Riau'],
    ],
    [
      'Dinas Kebudayaan Kabupaten Siak serta Dinas Pendidikan dan Kebudayaan Kabupaten Siak hadir.',
      ['Dinas Kebudayaan Kabupaten Siak', 'Dinas Pendidikan dan Kebudayaan Kabupaten Siak'],
    ],
    [
      'Kepala Bidang Usaha Kabupaten Siak hadir. Kepala Bidang Pemberdayaan Usaha Kabupaten Siak siap.',
      ['Bidang Usaha Kabupaten Siak', 'Bidang Pemberdayaan Usaha Kabupaten Siak'],
    ],
  ])('%s', (text, names) => {
    expect(bodiesOf(text).map(([name]) => name)).toEqual(names);
  });
});

describe('bodies that every desa has, called after one', () => {
  test.each<[string, (string | null)[]]>([
    [
      'PASANGKAYU - Kepala Desa Polewali didampingi Ketua TP PKK Polewali hadir di Kabupaten Pasangkayu. Desa Polewali juara.',
      ['76.01.01.2003'],
    ],
    // The kabupaten in full, and no desa that is named.
    ['PASANGKAYU - Ketua TP PKK Polewali Mandar hadir di Kabupaten Pasangkayu.', ['76.04']],
    ['PASANGKAYU - Ketua TP PKK Polewali hadir di Kabupaten Pasangkayu.', ['76.04']],
  ])('%s', (text, regions) => {
    expect(bodiesOf(text).map(([, , region]) => region)).toEqual(regions);
  });

  test('those of all kabupaten and kota', () => {
    const text = 'Ketua PKK Kabupaten/Kota, Ketua PMI kab/kota dan Ketua PMI Kabupaten Siak hadir.';
    expect(bodiesOf(text).map(([name]) => name)).toEqual(['Palang Merah Indonesia Kabupaten Siak']);
  });
});

describe('parts of a chamber without its name', () => {
  test.each<[string, (string | null)[]]>([
    [
      'WAMENA - Anggota Komisi II DPR RI Budi Santoso berkunjung ke Papua Pegunungan. Politisi Fraksi PKB itu hadir.',
      [null, null],
    ],
    ['SIAK - Anggota DPRD Siak dari Fraksi PKB hadir di Kabupaten Siak.', ['14.08', '14.08']],
    [
      'SIAK - Anggota DPRD dari Fraksi PKB hadir di Kabupaten Siak bersama anggota DPR RI.',
      ['14.08', '14.08', null],
    ],
    ['SIAK - Ketua Fraksi Golkar Budi Santoso hadir di Kabupaten Siak.', ['14.08']],
  ])('%s', (text, regions) => {
    expect(bodiesOf(text).map(([, , region]) => region)).toEqual(regions);
  });
});
