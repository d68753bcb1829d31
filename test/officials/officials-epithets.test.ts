/** Offices by which a release calls somebody named before. */
import { parse } from '../../src/deep.js';
import { whoHolds } from '../helpers.js';

const told = (text: string): string[] => whoHolds(parse(text));
const behind = (sentence: string): string[] => told(`Wabup Siak Hendri Saputra hadir. ${sentence}`);

describe('an office of whoever was named before', () => {
  test.each<[text: string, wanted: string]>([
    ['Mantan rektor termuda di Universitas Riau itu ingin membantu desa.', 'Rektor, former'],
    ['Pada kesempatan itu mantan Camat Minas ini membuka acara.', 'Camat, former'],
    ['Ketua KNPI Siak periode 2021-2024 itu mengatakan hal ini.', 'Ketua'],
    ['Mantan Mendikbud pada masa Kabinet Kerja itu masih berkoordinasi.', 'Menteri, former'],
    ['Wabup yang sekaligus sebagai Ketua KNPI Siak datang.', 'Ketua'],
    ['Wabup selaku Ketua Tim Siak ini membuka rapat.', 'Ketua'],
    // somebody else's, or nobody's
    ['Ia bertemu mantan Camat Minas itu di rumahnya.', ''],
    ['Ketua KPU Siak dalam rapat pleno itu mengatakan hal ini.', ''],
    ['Ketua KPU Siak menyambut baik kegiatan itu.', ''],
    ['Sekda selaku Ketua Tim Siak membuka rapat.', ''],
  ])('%s', (text, wanted) => {
    expect(behind(text)).toEqual([`Hendri Saputra: Wakil Bupati${wanted && `; ${wanted}`}`]);
  });

  test('is left open where two hold the first office', () => {
    const [first, second] = ['Hendri Saputra: Kepala Dinas', 'Nurlela Sari: Kepala Dinas'];
    const text = 'Kadis Sosial Hendri Saputra dan Kadis Kesehatan Nurlela Sari hadir.';
    expect(told(`${text} Kadis selaku Ketua Tim Siak membuka rapat.`)).toEqual([first, second]);
  });
});

describe('the region of an office without a body', () => {
  const regionOf = (text: string): string | null | undefined =>
    parse(text)
      .officials.flatMap(({ positions }) => positions)
      .find(({ office }) => office === 'Ketua')?.region;

  test.each<[text: string, region: string]>([
    ['Hadir ketua rombongan Hendri Saputra selaku Kadis Sosial Kabupaten Kampar.', '14.01'],
    ['Hadir ketua panitia Hendri Saputra selaku Kadis Sosial Siak.', '14.08'],
    ['Hadir ketua panitia Hendri Saputra.', '14.08'],
  ])('%s', (text, region) => {
    expect(regionOf(`Pemkab Siak menggelar rapat di Siak. ${text}`)).toBe(region);
  });
});

describe('two offices, and whose they are', () => {
  test.each<[text: string, wanted: string[]]>([
    [
      'Hendri Saputra selaku Danpos Zartenz mengatakan hal itu.',
      ['Hendri Saputra: Komandan', 'Zartenz'],
    ],
    [
      'Hendri Saputra selaku Camat Gunawan Hidayat hadir.',
      ['Gunawan Hidayat: Camat', 'Hendri Saputra'],
    ],
    [
      'Nurlela Sari, yang sebelumnya juga menjabat sebagai anggota DPRD Siak 2019-2024 dan kini menjabat sebagai Ketua KNPI Siak, hadir.',
      ['Nurlela Sari: Anggota, former; Ketua'],
    ],
    [
      'Kasus pencopotan Hendri Saputra sebagai Ketua KPU Riau ramai.',
      ['Hendri Saputra: Ketua, former'],
    ],
    ['Kasus Hendri Saputra sebagai Ketua KPU Riau ramai.', ['Hendri Saputra: Ketua']],
    ['Mantan caleg PAN Hendri Saputra hadir.', ['Hendri Saputra: Anggota, candidate']],
    [
      'Mantan caleg DPRD Siak dari Golkar bernama Hendri Saputra hadir.',
      ['Hendri Saputra: Anggota, candidate'],
    ],
    ['Mantan Bupati Siak Hendri Saputra hadir.', ['Hendri Saputra: Bupati, former']],
    ['Hadir anggota DPRD Siak dapil Minas-Tualang, para camat.', []],
    // the subject behind whoever came along
    [
      'Bersama anggota DPRD Siak Hendri Saputra, Nurlela Sari menyampaikan usul.',
      ['Hendri Saputra: Anggota', 'Nurlela Sari'],
    ],
    [
      'Hadir anggota DPRD Siak Hendri Saputra, Nurlela Sari.',
      ['Hendri Saputra: Anggota', 'Nurlela Sari: Anggota'],
    ],
    [
      'Ketua Panitia sekaligus Kepala Bidang Pemberdayaan usaha Mikro Hendri Saputra, SH. menyampaikan laporan.',
      ['Hendri Saputra: Ketua; Kepala Bidang'],
    ],
    [
      'Kasi Penyelenggara Haji dan Umroh (PHU) Kantor Kementerian Agama (Kemenag) Kabupaten Siak, Hendri Saputra mengatakan hal itu.',
      ['Hendri Saputra: Kepala Seksi'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  test('share the body that stands behind the second', () => {
    const [official] = parse(
      'Hendri Saputra selaku Ketua merangkap Anggota KPU Siak hadir.',
    ).officials;
    const bodies = official!.positions.map(({ institution }) => institution);
    expect(bodies).toEqual(['institution-1', 'institution-1']);
  });

  test('of a province, is of no body of its kabupaten', () => {
    const text =
      'Hadir Kepala Dinas Kesehatan Siak Hendri Saputra dan Kadinkes Provinsi Riau Nurlela Sari.';
    const [first, second] = parse(text).officials;
    expect(first!.positions[0]!.institution).not.toBeNull();
    expect(second!.positions[0]!.institution).not.toBe(first!.positions[0]!.institution);
  });
});

describe('lists of offices and holders', () => {
  test.each<[text: string, wanted: string[]]>([
    [
      'Hadir Ketua DPRD Siak, Zulmaidi, Sekda, Adlisman dan undangan lainnya.',
      ['Zulmaidi: Ketua', 'Adlisman: Sekretaris Daerah'],
    ],
    [
      'Hadir Hendri Saputra Kepala Dinas Sosial Siak, Gunawan Hidayat, Asisten III Setda Siak.',
      ['Hendri Saputra: Kepala Dinas', 'Gunawan Hidayat: Asisten'],
    ],
    [
      'Hadir Bupati Siak Hendri Saputra, Kadis Sosial, Gunawan Hidayat, Asisten III.',
      ['Hendri Saputra: Bupati', 'Gunawan Hidayat: Kepala Dinas'],
    ],
    [
      'Hadir Kabag Umum Siak mewakili Bupati Siak, Hendri Saputra, dan lainnya.',
      ['Hendri Saputra: Kepala Bagian'],
    ],
    ['Turut hadir Sekwan Zulmaidi, para kepala badan, dan camat.', ['Zulmaidi: Sekretaris']],
    ['Turut hadir Kapus Zartenz, para kepala badan, dan camat.', []],
    [
      'Hadir Sekda Hendri Saputra, Inspektur Zulmaidi, Kadis Sosial Gunawan Hidayat.',
      ['Hendri Saputra: Sekretaris Daerah', 'Zulmaidi: Inspektur', 'Gunawan Hidayat: Kepala Dinas'],
    ],
    ['Hadir perwakilan Rektor Unri Dr. Hendri Saputra di Siak.', ['Hendri Saputra']],
    [
      'Presiden Hendri Saputra dan Presiden ke-7 RI Gunawan Hidayat hadir.',
      ['Hendri Saputra: Presiden', 'Gunawan Hidayat: Presiden, former'],
    ],
    ['Presiden ke-7 RI Gunawan Hidayat hadir.', ['Gunawan Hidayat: Presiden']],
    ['Patroli melewati Jalan Raya Panglima Sudirman, Minas.', []],
    ['Patroli melewati Jl. Raya Gubernur Suryo di Siak.', []],
    ['Menurut Hendri Saputra, saat ini anggota KPU Siak sedang rapat.', ['Hendri Saputra']],
    ['Menurut Hendri Saputra, kini anggota KPU Siak, rapat ditunda.', ['Hendri Saputra: Anggota']],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  test('of whoever heads a division of the commission named in front', () => {
    const text = 'Ketua KPU Siak Hendri Saputra, melalui Kepala Divisi Teknis Nurlela Sari, hadir.';
    const [first, second] = parse(text).officials;
    expect(second!.positions[0]!.institution).toBe(first!.positions[0]!.institution);
    const other = parse('Pemkab Siak hadir. Kepala Divisi Teknis Nurlela Sari berbicara.');
    expect(other.officials[0]!.positions[0]!.institution).toBeNull();
  });
});
