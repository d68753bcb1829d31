import { parse } from '../../src/deep.js';

const SCHEDULE =
  'Jakarta (ANTARA) - Hendri Saputra berkampanye di Surakarta. Relawan berkumpul di Stadion Melati, Surakarta. ';

const VISIT = 'Bupati Siak Hendri Saputra tiba. ';
const MEETING =
  'PEKANBARU - Bupati Bengkalis Hendri Saputra hadir. Bupati Bengkalis membuka rapat. ';

describe('bodies of which nothing tells whose they are', () => {
  const regionOf = (text: string, start: string): string | null | undefined =>
    parse(text).institutions.find(({ name }) => name.startsWith(start))?.region;

  test.each<[string, string, string | null]>([
    // Filed from elsewhere: what somebody goes to may be in either place …
    [`${SCHEDULE}Hendri lalu mengunjungi Pondok Pesantren Nurul Melati.`, 'Pondok', null],
    [`${SCHEDULE}Hendri menginap di Hotel Melati Indah.`, 'Hotel', null],
    [`${SCHEDULE}Hendri menyapa Sanggar Tari Melati.`, 'Sanggar', null],
    // … unless its sentence names the place.
    [`${SCHEDULE}Di Surakarta ia mengunjungi Pondok Pesantren Nurul Melati.`, 'Pondok', '33.72'],
    // Whoever heads the place speaks elsewhere of its bodies.
    [`${MEETING}KPU mendampingi.`, 'Komisi', '14.03'],
    [`${MEETING}Dinas Sosial ikut.`, 'Dinas', '14.03'],
    [`${MEETING}Ia menginap di Hotel Melati.`, 'Hotel', '14.71'],
    [`${MEETING}Sekda Bengkalis Rina menginap di Hotel Melati.`, 'Hotel', '14.71'],
    [`${MEETING}Di Bengkalis ia menginap di Hotel Melati.`, 'Hotel', '14.03'],
    [`${MEETING}Di Dumai ia menginap di Hotel Melati.`, 'Hotel', null],
    // A place that nobody speaks for, in a release of several places.
    ['Warga ditangkap di Sukoharjo, lalu di Jember. KPU diam.', 'Komisi', null],
    ['Warga ditangkap di Sukoharjo. KPU diam.', 'Komisi', null],
    ['Rapat digelar di Kabupaten Sukoharjo. KPU hadir.', 'Komisi', '33.11'],
    ['SUKOHARJO - Warga resah, dan warga Jember juga. KPU diam.', 'Komisi', '33.11'],
    ['Bupati Sukoharjo Hendri Saputra hadir. KPU menyambutnya.', 'Komisi', '33.11'],
    // An association of the country, where nobody speaks for the place.
    ['TOBA - Ketua Ikatan Zartenz Indonesia Hendri Saputra tiba.', 'Ikatan', null],
    ['TOBA - Bupati Toba Hendri menyambut Ketua Ikatan Zartenz Indonesia Rina.', 'Ikatan', '12.12'],
    // The commission of the province, in a release from its capital.
    [
      'BANDUNG - Warga berkumpul. Ketua KPU Jabar Rina menjawab. Berkas ada di KPU.',
      'Komisi',
      '32',
    ],
    [
      'BANDUNG - Wali Kota Bandung Hendri Saputra dan KPU Kota Bandung tiba. Hadir KPU Jabar dan KPU.',
      'Komisi Pemilihan Umum Kota',
      '32.73',
    ],
    // A school of a province is one of some kabupaten.
    ['Gubernur Riau Hendri Saputra menyapa siswa SMK Melati.', 'Sekolah', null],
    ['Gubernur Kepri Hendri Saputra menyapa siswa SMK Negeri 1 Bintan Utara.', 'Sekolah', '21.01'],
    ['Bupati Siak Hendri Saputra menyapa siswa SMK Melati.', 'Sekolah', '14.08'],
    // The sentence is elsewhere.
    [`${VISIT}Warga Jember datang ke Ponpes Nurul Melati.`, 'Pondok', null],
    [`${VISIT}Warga Riau datang ke Ponpes Nurul Melati.`, 'Pondok', '14.08'],
  ])('%s', (text, start, region) => {
    expect(regionOf(text, start)).toBe(region);
  });

  test.each<[string, string, string | null]>([
    ['lembaga seperti KPU, KPK, dan BPK', 'Komisi Pemilihan', null],
    ['KPU, KPK, dan Dinas Sosial', 'Komisi Pemilihan', '14.08'],
    ['KPU, Polri, dan TNI', 'Komisi Pemilihan', '14.08'],
    ['KPU dan Bawaslu', 'Komisi Pemilihan', '14.08'],
    ['DPR, DPRD, dan DPD', 'Dewan Perwakilan Rakyat Daerah', null],
    ['DPR dan DPRD', 'Dewan Perwakilan Rakyat Daerah', '14.08'],
    ['TNI, BIN, dan Kejaksaan', 'Kejaksaan', null],
    ['Kodim, Polres, dan Kejaksaan', 'Kejaksaan', '14.08'],
    ['TKN dan TKD', 'Tim Kampanye Daerah', null],
    ['TKN, relawan, dan TKD', 'Tim Kampanye Daerah', '14.08'],
    ['TKD', 'Tim Kampanye Daerah', '14.08'],
  ])('beside bodies of the country: %s', (list, start, region) => {
    expect(regionOf(`Bupati Siak Hendri Saputra menyebut ${list}.`, start)).toBe(region);
  });

  test.each([
    'Bupati Siak membahas KUA PPAS.',
    'Rancangan KUA-PPAS disepakati.',
    'Pelatihan DPRD se-Indonesia dibuka.',
    'Rapat diikuti 14 KPU Provinsi dan tamu.',
    'Usulan DPRD provinsi/kabupaten/kota dibahas.',
    'Lima KPU kabupaten di NTT siap.',
    'Hadir Inspektorat dari berbagai kabupaten.',
    'Warga mengajak 30 LSM wujudkan damai.',
    'Sembilan Partai Politik Bakal diverifikasi.',
    'Pengurus DPD partai politik hadir.',
    'Warga mengikuti Forum Konsultasi Publik.',
    'Pimpinan Lembaga Daerah hadir.',
  ])('%s names none', (text) => {
    expect(parse(text).institutions).toEqual([]);
  });
});
