import { parse } from '../../src/deep.js';

/** Mentions, name, kind and region of each body of a release. */
type Body = [mentions: string, name: string, kind: string, region: string | null];

const bodiesOf = (text: string): Body[] =>
  parse(text).institutions.map(({ mentions, name, kind, region }) => [
    mentions.map((mention) => mention.text).join(' | '),
    name,
    kind,
    region,
  ]);

const namesIn = (text: string): string[] => bodiesOf(text).map(([, name]) => name);

describe('bodies that are called after the town that they sit in', () => {
  test.each<[string, string, string | null]>([
    ['Ketua PN Balige hadir di Kabupaten Toba.', 'Pengadilan Negeri Balige', '12.12'],
    ['Ketua Pengadilan Negeri Kalianda hadir.', 'Pengadilan Negeri Kalianda', '18.01'],
    ['Kepala Lapas Kelas IIB Singaraja hadir.', 'Lembaga Pemasyarakatan Singaraja', '51.08'],
    ['PARIGI MOUTONG – Ketua PN Parigi hadir.', 'Pengadilan Negeri Parigi', '72.08'],
    // Called after the region itself.
    ['Ketua PN Siak hadir.', 'Pengadilan Negeri Siak', '14.08'],
    ['Kepala Dinas Sosial Kabupaten Toba hadir.', 'Dinas Sosial Kabupaten Toba', '12.12'],
  ])('%s', (text, name, region) => {
    expect(bodiesOf(text).map(([, called, , place]) => [called, place])).toEqual([[name, region]]);
  });
});

describe('names in a line of capitals', () => {
  test.each([
    ['UPT PUSKESMAS DASAN MELATI GELAR SENAM', 'Puskesmas Dasan Melati'],
    ['KEPALA SMP NEGERI 2 MALINAU BARAT HADIR', 'Sekolah Menengah Pertama Negeri 2 Malinau Barat'],
    // Letters are no words.
    ['Ketua LSM STPI Siak hadir.', 'Lembaga Swadaya Masyarakat STPI Siak'],
    ['Ketua DPD IKABOGA NTB hadir.', 'Dewan Pimpinan Daerah IKABOGA Provinsi Nusa Tenggara Barat'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });
});

describe('units and associations right in front of what they belong to', () => {
  test.each<[string, Body[]]>([
    [
      'Hadir Kepala Bidang Perencanaan Makro Bappeda Kabupaten Siak.',
      [
        [
          'Bidang Perencanaan Makro Bappeda Kabupaten Siak',
          'Bidang Perencanaan Makro Badan Perencanaan Pembangunan Daerah Kabupaten Siak',
          'local-agency',
          '14.08',
        ],
      ],
    ],
    [
      'Urusan itu ditangani Bagian Komunikasi dan Zartelika Setda Kabupaten Siak.',
      [
        [
          'Bagian Komunikasi dan Zartelika Setda Kabupaten Siak',
          'Bagian Komunikasi dan Zartelika Sekretariat Daerah Kabupaten Siak',
          'local-agency',
          '14.08',
        ],
      ],
    ],
    [
      'Hadir Ketua DWP Kanwil Kemenag Riau.',
      [
        [
          'DWP Kanwil Kemenag Riau',
          'Dharma Wanita Persatuan Kantor Wilayah Kemenag Provinsi Riau',
          'community',
          '14',
        ],
      ],
    ],
    // A comma or a name parts two bodies.
    [
      'Hadir Ketua DWP Siak, Kejari Siak.',
      [
        ['DWP Siak', 'Dharma Wanita Persatuan Kabupaten Siak', 'community', '14.08'],
        ['Kejari Siak', 'Kejaksaan Negeri Siak', 'prosecutor', '14.08'],
      ],
    ],
    [
      'Hadir Kepala Bagian Umum Siti Aminah, DPRD Siak.',
      [
        ['Bagian Umum', 'Bagian Umum Kabupaten Siak', 'local-agency', '14.08'],
        ['DPRD Siak', 'Dewan Perwakilan Rakyat Daerah Kabupaten Siak', 'legislature', '14.08'],
      ],
    ],
    // The field of somebody at a body of the country is none of the place.
    [
      'SIAK – Staf Khusus Setjen Wantannas Bidang Teknologi dan Informasi hadir.',
      [['Setjen Wantannas', 'Sekretariat Jenderal Dewan Ketahanan Nasional', 'state-agency', null]],
    ],
    [
      'SIAK – Ia menjabat Kepala Biro Organisasi, Setjen Kemendagri.',
      [
        ['Biro Organisasi', 'Biro Organisasi', 'ministry', null],
        ['Setjen Kemendagri', 'Sekretariat Jenderal Kemendagri', 'ministry', null],
      ],
    ],
    [
      'Ketua Koalisi Riau Melati (KRM) Perwakilan Siak hadir.',
      [
        [
          'Koalisi Riau Melati (KRM) Perwakilan Siak',
          'Koalisi Riau Melati Perwakilan Kabupaten Siak',
          'other',
          '14.08',
        ],
      ],
    ],
  ])('%s', (text, bodies) => {
    expect(bodiesOf(text)).toEqual(bodies);
  });
});

describe('letters that a release spells out itself', () => {
  test.each<[string, string[]]>([
    [
      'Koalisi Perubahan untuk Persatuan (KPP) mendaftar. Ketua KPP hadir.',
      ['Koalisi Perubahan untuk Persatuan'],
    ],
    [
      'Kerja sama Monetary Authority of Siam (MAS) dimulai. MAS menyambutnya.',
      ['Monetary Authority of Siam'],
    ],
    [
      'Koalisi Perempuan Indonesia (KPI) bertemu. Sekjen KPI Pusat hadir.',
      ['Koalisi Perempuan Indonesia'],
    ],
    // The known body, spelled with a slip or not at all.
    [
      'Komisi Penyiaran Indonesia (KPI) bertemu. Sekjen KPI Pusat hadir.',
      ['Komisi Penyiaran Indonesia'],
    ],
    ['Sekjen KPI Pusat hadir.', ['Komisi Penyiaran Indonesia']],
    ['Pelayanan KPP Pratama Siak dibuka.', ['Kantor Pelayanan Pajak Pratama Kabupaten Siak']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('what looks like a body and is none', () => {
  test.each([
    'SIAK – Penyusunan APBD mengacu pada KUA dan PPAS tahun ini.',
    'SIAK – Realisasi PKB tahun ini naik, begitu pula denda PKB.',
    'SIAK – Apel digelar di markas KI 3 kemarin.',
    'SIAK – Jabatan itu kosong karena Ahmad selaku Kadin pindah.',
    'SIAK – Dinas itu menjalankan urusan pemerintahan Bidang Kesehatan, Bidang Sosial dan Bidang Statistik.',
    'SIAK – Laporan itu datang dari beberapa Kejaksaan Negeri di sana.',
    'SIAK – Ia dilantik bersama 16 Kepala Kejaksaan Tinggi lainnya.',
    'SIAK – Surat itu terbit di Rumah Sakit Pemerintah terdekat.',
    'SIAK – Peserta PKN Tingkat II hadir.',
    'SIAK – Hadir Mayjend. TNI (Purn) Hendri Saputra.',
    'SIAK – Ia menyapa UPT Pemasyarakatan di seluruh Indonesia.',
    'SIAK – Rapat itu diikuti 14 KPU Provinsi dan 175 KPU Kabupaten/Kota.',
    'OKI, MELATINEWS - Bupati Ogan Komering Ilir hadir.',
    'SIAK – Gubernur hadir sebagai Wakil Pemerintah Pusat Provinsi Riau.',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['Kepala KUA Gerung hadir.', ['Kantor Urusan Agama Kecamatan Gerung']],
    ['Kader PKB Siak hadir.', ['Partai Kebangkitan Bangsa Kabupaten Siak']],
    ['Laskar Zartenz Memberikan Nasi Kotak', ['Laskar Zartenz']],
    ['Ketua PKN Siak hadir.', ['Partai Kebangkitan Nusantara Kabupaten Siak']],
    ['Ketua Kadin Siak hadir.', ['Kamar Dagang dan Industri Kabupaten Siak']],
    ['Komisioner KI Banten hadir.', ['Komisi Informasi Provinsi Banten']],
    ['Kepala Bidang Kesehatan Siak hadir.', ['Bidang Kesehatan Kabupaten Siak']],
    ['Beberapa anggota KPU Siak hadir.', ['Komisi Pemilihan Umum Kabupaten Siak']],
    [
      'Program Kesbangpol Masuk Sekolah (KMS) digelar di Siak.',
      ['Badan Kesatuan Bangsa dan Politik Kabupaten Siak'],
    ],
    [
      'Dinas Pariwisata dan Ekonomi Kreatif Siak memasarkan produk parekraf.',
      ['Dinas Pariwisata dan Ekonomi Kreatif Kabupaten Siak'],
    ],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('bodies of no region', () => {
  test.each<[string, string]>([
    ['TEMPO.CO, Siak - Warga hadir.', 'Tempo.co'],
    [
      'SIAK – Ia hadir dalam Musyawarah Kerja Nasional (Mukernas) III MUI kemarin.',
      'Majelis Ulama Indonesia',
    ],
  ])('%s', (text, name) => {
    expect(bodiesOf(text).map(([, called, , region]) => [called, region])).toEqual([[name, null]]);
  });

  test('an agency of the country is none of a place', () => {
    const text = 'Kepala Badan Pengendalian Lingkungan Hidup Republik Indonesia hadir di Siak.';
    expect(bodiesOf(text).map(([, , kind, region]) => [kind, region])).toEqual([
      ['state-agency', null],
    ]);
  });
});

test('a school of two words in a list of schools', () => {
  expect(namesIn('SIAK – Juaranya SDN 4 Taman Ayu, SDN 1 Karang Bayan dan SDN 2 Melati.')).toEqual([
    'Sekolah Dasar Negeri 4 Taman Ayu',
    'Sekolah Dasar Negeri 1 Karang Bayan',
    'Sekolah Dasar Negeri 2 Melati',
  ]);
});

describe('words in front of a hotel, behind an agency and in the names of towns', () => {
  test.each<[string, [string, string | null][]]>([
    ['Rapat digelar di Zartenz Panorama Hotel Siak.', [['Zartenz Panorama Hotel Siak', '14.08']]],
    ['Rapat digelar di Ballroom Harris Hotel Solo, Kamis.', [['Harris Hotel Solo', '33.72']]],
    ['Rapat digelar di Ballroom Hotel Melati Siak.', [['Hotel Melati Siak', '14.08']]],
    ['Warga membayar Pajak Hotel, Kamis.', []],
    [
      'SIAK – Hadir Kepala Dinas Pemberdayaan Masyarakat dan Pemerintah Desa.',
      [['Dinas Pemberdayaan Masyarakat dan Pemerintah Desa Kabupaten Siak', '14.08']],
    ],
    [
      'SIAK – Hadir Dinas Sosial, Pemerintah Desa Dayun.',
      [
        ['Dinas Sosial Kabupaten Siak', '14.08'],
        ['Pemerintah Desa Dayun', '14.08.06.2001'],
      ],
    ],
    ['Hadir Kabag Humas Setkab Kukar.', [['Sekretariat Kabupaten Kutai Kartanegara', '64.02']]],
    ['Surat itu dikirim Setkab.', [['Sekretariat Kabinet', null]]],
    [
      'BARITO KUALA – Hadir Kepala SMA Negeri 1 Anjir Pasar, Ahmad Fauzi.',
      [['Sekolah Menengah Atas Negeri 1 Anjir Pasar', '63.04']],
    ],
    [
      'BOGOR – Siswa SDN Parigi Mekar di Kabupaten Bogor hadir.',
      [['Sekolah Dasar Negeri Parigi Mekar', '32.01']],
    ],
    ['GERUNG – Hadir Kepala SDN Gerung Zulkarim.', [['Sekolah Dasar Negeri Gerung', '52.01']]],
    [
      'Ketua Perhimpunan Hotel & Restoran Siak hadir.',
      [['Perhimpunan Hotel dan Restoran Indonesia Kabupaten Siak', '14.08']],
    ],
    ['Kepala Kominfo Siak hadir.', [['Dinas Komunikasi dan Informatika Kabupaten Siak', '14.08']]],
    ['Kepala ESDM Riau hadir.', [['Dinas Energi dan Sumber Daya Mineral Provinsi Riau', '14']]],
    ['Pemerintah Distrik Kwamki Narama hadir.', [['Pemerintah Distrik Kwamki Narama', '94.04.13']]],
    [
      'KONAWE – Hadir anggota panitia pengawas pemilihan umum (Panwaslu) Kecamatan Tongauna Utara.',
      [['Panitia Pengawas Pemilihan Umum Kecamatan Tongauna Utara', '74.02.42']],
    ],
    ['YOGYAKARTA – Hal itu sesuai dengan surat dinas KPU RI.', [['Komisi Pemilihan Umum', null]]],
    ['Dewan Siap Kawal Hasil Rapat Kabupaten Siak', []],
    [
      'DPRD Siak bersidang. Ikut bersidang fraksi Demokrat, PDIP dan Golkar.',
      [
        ['Dewan Perwakilan Rakyat Daerah Kabupaten Siak', '14.08'],
        ['fraksi Demokrat Kabupaten Siak', '14.08'],
        ['Partai Demokrasi Indonesia Perjuangan', null],
        ['Partai Golongan Karya', null],
      ],
    ],
    [
      'DPR RI dan DPRD Siak bersidang, begitu pula fraksi Demokrat.',
      [
        ['Dewan Perwakilan Rakyat', null],
        ['Dewan Perwakilan Rakyat Daerah Kabupaten Siak', '14.08'],
        ['fraksi Demokrat', null],
      ],
    ],
  ])('%s', (text, bodies) => {
    expect(bodiesOf(text).map(([, name, , region]) => [name, region])).toEqual(bodies);
  });
});

test('a hotel has no secretary of an agency', () => {
  const text =
    'SIAK – Dinas Kesehatan Kabupaten Siak menggelar rapat di Hotel Melati. Hadir Bupati Siak Ahmad Fauzi dan Sekdis Zulkifli Hasan.';
  const { officials, institutions } = parse(text);
  const { institution } = officials.at(-1)!.positions[0]!;
  expect(institutions.find(({ id }) => id === institution)?.name).toBe(
    'Dinas Kesehatan Kabupaten Siak',
  );
});

test('a governor who sits in a city makes it no release of the city', () => {
  const text =
    'BANJARBARU – Gubernur Kalimantan Selatan Ahmad Fauzi menerima tamu Pemerintah Provinsi Kalsel di Kantor Gubernur Banjarbaru. Ia memuji forkopimda.';
  expect(bodiesOf(text).at(-1)!.slice(1)).toEqual([
    'Forum Koordinasi Pimpinan Daerah Provinsi Kalimantan Selatan',
    'forum',
    '63',
  ]);
});

describe('one body under two names', () => {
  test.each<[string, string[]]>([
    // Letters in brackets are those of the words right in front of them.
    [
      'Komisi II Dewan Perwakilan Rakyat Daerah (DPRD) Kabupaten Siak bersidang. Hadir Wakil Ketua DPRD Siak dan anggota Komisi II DPRD Siak.',
      [
        'Komisi II Dewan Perwakilan Rakyat Daerah Kabupaten Siak',
        'Dewan Perwakilan Rakyat Daerah Kabupaten Siak',
      ],
    ],
    [
      'Siswa SMAN 3 Sidrap dan SMA Negeri 3 Sidenreng Rappang hadir.',
      ['Sekolah Menengah Atas Negeri 3 Sidrap Kabupaten Sidenreng Rappang'],
    ],
    [
      'Siswa SMAN 3 Siak dan SMAN 4 Siak hadir.',
      ['Sekolah Menengah Atas Negeri 3 Siak', 'Sekolah Menengah Atas Negeri 4 Siak'],
    ],
    [
      'Unit Pelaksana Teknis Perlindungan Perempuan dan Anak (PPA) Siak bekerja. Warga datang ke UPT PPA Siak.',
      ['Unit Pelaksana Teknis Perlindungan Perempuan dan Anak Kabupaten Siak'],
    ],
    [
      'Kejaksaan Negeri (Kejari) Siak bekerja. Kepala Kejaksaan (Kajari) Siak hadir.',
      ['Kejaksaan Negeri Siak'],
    ],
    ['Kepala Daops Bukit Zartenz Bapak, Ahmad Fauzi hadir.', ['Daerah Operasi Bukit Zartenz']],
    ['SIAK – Hadir Kepala Badan Kesbangpol Kabupaten/Kota se-Riau.', []],
    ['SIAK – Hadir Kepala Dinas Kesehatan Kabupaten/Kota se-Riau.', []],
    ['SIAK – Penumpang KMP Zartenz turun.', []],
    ['SIAK – Hadir Ka. KPLP dan Kalapas.', []],
    ['YOGYAKARTA, MUHAMMADIYAH.OR.ID — Warga hadir.', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
