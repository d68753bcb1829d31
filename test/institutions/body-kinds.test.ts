import { parse } from '../../src/deep.js';

describe('kinds and regions of bodies that others tell', () => {
  const find = (
    text: string,
    start: string,
  ): { kind: string; region: string | null; level: string | null } | undefined =>
    parse(text).institutions.find(({ name }) => name.startsWith(start));

  test.each<[string, string, string]>([
    // A hospital that is a RSUD elsewhere in the release, and one that is not.
    ['RS Zartenz Siak ramai. Pasien RSUD Zartenz pulang.', 'Rumah Sakit', 'local-agency'],
    ['RS Zartenz Siak ramai. Pasien RSUD Kenanza Siak pulang.', 'Rumah Sakit Z', 'other'],
    ['Pasukan Pengibar Bendera (PASKIBRA) Kabupaten Siak berlatih.', 'Paskibra', 'community'],
    // Units of those who run an election, and of other bodies of the state.
    [
      'BITUNG - Hadir Sekretaris KPU Kota Bitung Rina Sari, Kepala Subbagian Rendatin, Marvina.',
      'Subbagian',
      'election-commission',
    ],
    [
      'Bawaslu Kabupaten Siak, melalui Bidang Divisi Hukum menggelar rapat.',
      'Bidang',
      'election-supervisor',
    ],
    [
      'Hadir Kepala Kantor Imigrasi Bitung dan Kepala Seksi Lalu Lintas Keimigrasian, Fajar.',
      'Seksi',
      'state-agency',
    ],
    [
      'Ketua KPU Kota Bitung Rina Sari menerima Kepala Bidang Politik, Fajar.',
      'Bidang',
      'local-agency',
    ],
    [
      'Hadir KPU Siak, Dinas Sosial Siak dan Kasubbag Umum. Hadir Subbagian Umum.',
      'Subbag',
      'local-agency',
    ],
    [
      'Hadir Deputi I BNPP Bidang Pengelolaan Batas Wilayah Negara di Siak.',
      'Bidang',
      'state-agency',
    ],
    // Units in a body of the country, and one that only visits it.
    ['Bupati Siak menemui Bagian Persidangan pada Kementerian Keuangan RI.', 'Bagian', 'ministry'],
    ['Berkas dari Siak diperiksa Bidang Pidana di Kejaksaan Agung.', 'Bidang', 'prosecutor'],
    [
      'Bupati Siak menemui Bagian Persidangan dan Kementerian Keuangan RI.',
      'Bagian',
      'local-agency',
    ],
    ['SIAK - Rapat Dinas Pertanian di Kementerian Pertanian usai.', 'Dinas', 'local-agency'],
    // The office whose name ends like that of the government.
    ['Biro Pemerintahan Provinsi Papua menggelar rapat.', 'Biro', 'local-agency'],
    ['Pemerintah Provinsi Papua menggelar rapat.', 'Pemerintah', 'local-government'],
  ])('%s', (text, start, kind) => {
    expect(find(text, start)?.kind).toBe(kind);
  });

  test.each<[string, string, string | null]>([
    // Behind whoever heads it, a body of the country may be one of a place.
    ['Bupati Ketapang menerima Kepala BIN Kalbar Hendri.', 'Badan Intelijen', '61'],
    ['Bupati Ketapang menerima staf BIN Kalbar.', 'Badan Intelijen', null],
    ['SIAK - Bupati Siak menerima Deputi I BNPP Bidang Pengelolaan Batas.', 'Bidang', null],
    // A school called after a kecamatan of the release's kabupaten, which is a kabupaten elsewhere.
    ['WONOSOBO - Bupati Wonosobo menyapa siswa SMP Negeri 1 Sukoharjo.', 'Sekolah', '33.07'],
    ['SUKOHARJO - Bupati Sukoharjo menyapa siswa SMP Negeri 1 Sukoharjo.', 'Sekolah', '33.11'],
    ['WONOSOBO - Bupati Wonosobo menyapa siswa SMP 1 Kabupaten Sukoharjo.', 'Sekolah', '33.11'],
    // All committees of a kabupaten.
    [
      'Rapat diikuti seluruh Ketua PPK se Kabupaten Siak. Warga Kecamatan Dayun ikut. PPK bekerja.',
      'Panitia',
      '14.08',
    ],
    [
      'Bupati Siak hadir di Kecamatan Dayun. Petugas PPK, PPS, dan KPPS siap.',
      'Panitia Pemilihan',
      '14.08',
    ],
    ['Bupati Siak hadir. Warga Kecamatan Dayun ikut. Ketua PPK hadir.', 'Panitia', '14.08.06'],
  ])('%s', (text, start, region) => {
    expect(find(text, start)?.region).toBe(region);
  });

  test('a slip of the pen for a part of a desa is no agency', () => {
    const text = 'Bupati Siak menyapa Kepala Linhkungan Melati Indah dan Kepala Zartenz Melati.';
    expect(parse(text).institutions.map(({ name }) => name)).toEqual(['Zartenz Kabupaten Siak']);
  });
});
