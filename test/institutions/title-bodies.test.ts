/** Bodies of offices that their titles name in part only, or not at all; `kliping/deep` only. */
import { parse } from '../../src/deep.js';

/** "Hendri Saputra: Kejaksaan Negeri Siak", or "-" for no body. */
const bodiesIn = (text: string): string[] => {
  const { officials, institutions } = parse(text);
  const nameOf = (id: string | null): string =>
    institutions.find((body) => body.id === id)?.name ?? '-';
  return officials.map(({ name, positions }) => `${name}: ${nameOf(positions[0]!.institution)}`);
};

describe('bodies of offices', () => {
  test.each<[string, string[]]>([
    [
      'Kejaksaan Negeri Siak memeriksa saksi. Kajari Siak Hendri Saputra melalui Kasi Intel, Gunawan Hidayat, mengatakan hal itu.',
      ['Hendri Saputra: Kejaksaan Negeri Siak', 'Gunawan Hidayat: Kejaksaan Negeri Siak'],
    ],
    [
      'Kejaksaan Negeri Siak memeriksa saksi. Hadir pula Kepala Seksi Pemerintahan Kecamatan Mandau, Gunawan Hidayat.',
      ['Gunawan Hidayat: Seksi Pemerintahan Kecamatan Mandau'],
    ],
    [
      'Hadir Kepala Cabang Dinas Kehutanan Wilayah IV Hendri Saputra dan Kepala Cabang Dinas Nurlela.',
      ['Hendri Saputra: Cabang Dinas Kehutanan Wilayah IV', 'Nurlela: -'],
    ],
    [
      'Kodim 0303/Siak menggelar apel. Dandim 0303/Siak Letkol Inf Hendri Saputra hadir.',
      ['Hendri Saputra: Komando Distrik Militer 0303 Siak'],
    ],
    // Whoever heads the office of a ministry heads that of the release's place; a directorate general is the country's.
    [
      'SIAK - Hadir Kakan Kemenag H. Hendri Saputra, Kakan Kemenag Kota Dumai, Nurlela, dan Dirjen Polpum Kemendagri Gunawan Hidayat.',
      [
        'Hendri Saputra: Kementerian Agama Kabupaten Siak',
        'Nurlela: Kementerian Agama Kota Dumai',
        'Gunawan Hidayat: Kementerian Dalam Negeri',
      ],
    ],
    // An office that only the body of the whole country has.
    [
      'SIAK - Ketua Bawaslu Siak Nurlela menyambut Sekjen Bawaslu Hendri Saputra dan Koordinator Divisi Hukum Bawaslu Gunawan Hidayat.',
      [
        'Nurlela: Badan Pengawas Pemilihan Umum Kabupaten Siak',
        'Hendri Saputra: Badan Pengawas Pemilihan Umum',
        'Gunawan Hidayat: Badan Pengawas Pemilihan Umum Kabupaten Siak',
      ],
    ],
    [
      'Korem 031 menggelar apel. Dandim 0303/Siak Letkol Inf Hendri Saputra hadir.',
      ['Hendri Saputra: -'],
    ],
    [
      'KPU Siak menggelar rapat bersama PPK. Koordinator Divisi Sosialisasi Hendri Saputra hadir bersama Kordiv Hukum Nurlela.',
      [
        'Hendri Saputra: Komisi Pemilihan Umum Kabupaten Siak',
        'Nurlela: Komisi Pemilihan Umum Kabupaten Siak',
      ],
    ],
    [
      'Bawaslu Siak bekerja sama dengan Inspektorat. Koordinator Divisi Hukum, Hendri Saputra, menjelaskan hal itu.',
      ['Hendri Saputra: Badan Pengawas Pemilihan Umum Kabupaten Siak'],
    ],
    [
      'Anggota DPR RI yang hadir dalam kunjungan kerja di antaranya Hendri Saputra (PDIP), Nurlela Sanjaya (PPP).',
      ['Hendri Saputra: Dewan Perwakilan Rakyat', 'Nurlela Sanjaya: Dewan Perwakilan Rakyat'],
    ],
    [
      'Hal itu diamini legislator PDIP DPRD Siak, Hendri Saputra.',
      ['Hendri Saputra: Dewan Perwakilan Rakyat Daerah Kabupaten Siak'],
    ],
    [
      'Hal itu diamini Ketua PDIP Siak, Hendri Saputra, di depan DPRD Siak.',
      ['Hendri Saputra: Partai Demokrasi Indonesia Perjuangan Kabupaten Siak'],
    ],
  ])('%s', (text, expected) => {
    expect(bodiesIn(text)).toEqual(expected);
  });
});

test.each<[string, string | null]>([
  ['Danramil 01/Mandau Kapten Inf Hendri Saputra hadir di Bengkalis.', '14.03.09'],
  ['Danrem 031/Wira Bima Brigjen TNI Hendri Saputra hadir di Pekanbaru, Riau.', '14'],
])('%s', (text, region) => {
  expect(parse(text).officials[0]?.positions[0]?.region).toBe(region);
});
