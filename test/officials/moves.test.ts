/** Rotations of posts: offices that ended and began, told far from the name; `kliping/deep` only. */
import { parse } from '../../src/deep.js';
import { bodyOf } from '../helpers.js';

/** "Hendri Saputra: former Camat, Sekretaris Daerah": the offices of each official, in order of first mention. */
const officesIn = (text: string): string[] =>
  parse(text).officials.map(
    ({ name, positions }) =>
      `${name}: ${positions
        .map(({ office, standing }) => (standing === 'current' ? office : `${standing} ${office}`))
        .join(', ')}`,
  );

describe('who goes from one office to another', () => {
  test.each<[string, string[]]>([
    [
      'AKBP Hendri Saputra, jabatan lama Kapolres Siak, jabatan baru Dirlantas Polda Riau.',
      ['Hendri Saputra: former Kapolres, Direktur'],
    ],
    [
      'Yang dilantik Hendri Saputra (jabatan lama Kadis Pertanian, jabatan baru Kepala Bappeda) dan Nurlela Sanjaya (jabatan lama Camat Mandau, jabatan baru Kadis Sosial).',
      [
        'Hendri Saputra: former Kepala Dinas, Kepala Badan',
        'Nurlela Sanjaya: former Camat, Kepala Dinas',
      ],
    ],
    [
      '1. Hendri Saputra, S.Sos., M.Si. Jabatan Lama : Kepala Dinas Sosial. Jabatan Baru : Staf Ahli Bidang Pemerintahan.',
      ['Hendri Saputra: former Kepala Dinas, Staf Ahli'],
    ],
    [
      'Mereka adalah Hendri Saputra sebelumnya Kadis Sosial menjadi Kepala Bappeda, Darsono Wirawan dari Kepala Bappeda menjadi Asisten II Setda, Nurlela Sanjaya semula Camat Mandau kini menjabat Kadis Sosial.',
      [
        'Hendri Saputra: Kepala Badan, former Kepala Dinas',
        'Darsono Wirawan: Asisten, former Kepala Badan',
        'Nurlela Sanjaya: former Camat, Kepala Dinas',
      ],
    ],
    [
      'Kompol Hendri Saputra yang sebelumnya menjabat Kapolsek Mandau digeser ke kursi Kabag Ops Polres Siak.',
      ['Hendri Saputra: former Kapolsek, Kepala Bagian'],
    ],
    [
      'Hendri Saputra (Kepala Dinas Sosial) menjadi Kepala Dinas Tenaga Kerja.',
      ['Hendri Saputra: former Kepala Dinas, Kepala Dinas'],
    ],
    [
      'Hendri Saputra lahir di Siak. Sebelumnya, ia menjabat sebagai Camat Mandau.',
      ['Hendri Saputra: former Camat'],
    ],
    // a post besides the own one
    [
      'Sekda Siak Hendri Saputra mendapat amanah sebagai Plt. Kepala Dinas Sosial.',
      ['Hendri Saputra: Sekretaris Daerah, Kepala Dinas'],
    ],
    // nothing tells that he is no longer
    [
      'Gubernur Riau Hendri Saputra membangun jalan selama menjabat gubernur.',
      ['Hendri Saputra: Gubernur'],
    ],
    [
      'Camat Mandau yang sebelumnya dijabat oleh Hendri Saputra digantikan oleh Darsono Wirawan.',
      ['Hendri Saputra: former Camat', 'Darsono Wirawan: Camat'],
    ],
    [
      'Hendri Saputra, dari Camat Mandau menjadi Kepala Bappeda.',
      ['Hendri Saputra: former Camat, Kepala Badan'],
    ],
    ['Hendri Saputra akan bertugas sebagai Camat Mandau.', ['Hendri Saputra: Camat']],
    ['Hendri Saputra menerima bantuan dari Bupati Siak.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('who follows whom', () => {
  test.each<[string, string[]]>([
    [
      'Kapolres Siak AKBP Hendri Saputra digantikan AKBP Gunawan Hidayat yang sebelumnya menjabat Kapolres Rokan Hulu.',
      ['Hendri Saputra: former Kapolres', 'Gunawan Hidayat: former Kapolres, Kapolres'],
    ],
    [
      'Hendri Saputra dilantik sebagai Camat Mandau menggantikan Gunawan Hidayat yang pensiun.',
      ['Hendri Saputra: Camat', 'Gunawan Hidayat: former Camat'],
    ],
    [
      'Hendri Saputra menggantikan Nurlela Sanjaya sebagai Kepala Dinas Sosial Siak.',
      ['Hendri Saputra: Kepala Dinas', 'Nurlela Sanjaya: former Kepala Dinas'],
    ],
    [
      'AKP Hendri Saputra menggantikan Kasat Lantas lama AKP Gunawan Hidayat.',
      ['Hendri Saputra: Kepala Satuan', 'Gunawan Hidayat: former Kepala Satuan'],
    ],
    [
      'Jabatan Kasat Lantas yang sebelumnya dijabat AKP Nurlela Sanjaya kini diemban Iptu Hendri Saputra.',
      ['Nurlela Sanjaya: former Kepala Satuan', 'Hendri Saputra: Kepala Satuan'],
    ],
    [
      'Kapolsek Mandau dari Kompol Darsono Wirawan diserahterimakan kepada AKP Hendri Saputra.',
      ['Darsono Wirawan: former Kapolsek', 'Hendri Saputra: Kapolsek'],
    ],
    [
      'Posisi Camat Mandau akan diisi Hendri Saputra, sebelumnya Lurah Duri Barat.',
      ['Hendri Saputra: Camat, former Lurah'],
    ],
    [
      'Serah terima jabatan Kapolres Siak dari AKBP Hendri Saputra kepada AKBP Gunawan Hidayat digelar di aula.',
      ['Hendri Saputra: former Kapolres', 'Gunawan Hidayat: Kapolres'],
    ],
    // for a day, and what is no post
    [
      'Wakil Bupati Siak Hendri Saputra hadir menggantikan Bupati Siak Gunawan Hidayat.',
      ['Hendri Saputra: Wakil Bupati', 'Gunawan Hidayat: Bupati'],
    ],
    ['Bantuan Bupati Siak itu diserahkan kepada Hendri Saputra.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });

  test('both holders of an office that changes hands have its body', () => {
    const record = parse(
      'Sertijab Ketua KPU Bengkalis dari Nurlela Sanjaya kepada Rukmini Lestari digelar di aula.',
    );
    expect(
      record.officials.map(({ positions: [first] }) => bodyOf(record, first!.institution)),
    ).toEqual(['KPU Bengkalis', 'KPU Bengkalis']);
  });
});

describe('an office in one sentence and its holder in another', () => {
  test.each<[string, string[]]>([
    [
      'Deputi Hukum KPU RI mengatakan belum ada kesepakatan. "Saya tahu itu," kata Hendri Saputra, Sabtu.',
      ['Hendri Saputra: Deputi'],
    ],
    [
      'Ketua KPU Siak membuka acara. Tamu duduk di depan. "Terima kasih," ujar Hendri Saputra.',
      ['Hendri Saputra: Ketua'],
    ],
    // somebody else speaks
    ['Ketua KPU Siak membuka acara. "Terima kasih," ujar Hendri Saputra, warga Siak.', []],
    [
      'Ketua KPU Siak membuka acara. "Terima kasih," ujar Camat Mandau Hendri Saputra.',
      ['Hendri Saputra: Camat'],
    ],
    [
      'Ketua KPU Siak membuka acara. "Terima kasih," ujar Hendri Saputra. Ketua KPU Dumai Darsono pulang.',
      ['Darsono: Ketua'],
    ],
    ['Rapat itu ditutup Ketua KPU Siak. "Terima kasih," ujar Hendri Saputra.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('what stands between an office and a name', () => {
  test.each<[string, string[]]>([
    [
      'Rapat di desa Wekbelan itu dihadiri Kepala Desa Wekbelan Hendri Saputra.',
      ['Hendri Saputra: Kepala Desa'],
    ],
    [
      'Hadir Camat Narmada Darsono, Kades Mekar Sari Narmada Saparudin di Lombok Barat.',
      ['Darsono: Camat', 'Saparudin: Kepala Desa'],
    ],
    [
      'Menurut Kabid pencegahan dan Pengendalian Penyakit, dr. Hendri Saputra, kasus naik.',
      ['Hendri Saputra: Kepala Bidang'],
    ],
    [
      'Kepala Bidang pencegahan Penyakit Dinkes, dr. Hendri Saputra menyebut kasus naik.',
      ['Hendri Saputra: Kepala Bidang'],
    ],
    ['Kabid Kesmas didampingi petugas dr. Hendri Saputra hadir.', []],
    // slips in a unit's name
    ['Kepala Dinas Ketahanan Pengan Siak Hendri Saputra hadir.', ['Hendri Saputra: Kepala Dinas']],
    // marks that have slipped in
    ['Bupati Siak . Hendri Saputra hadir di aula.', ['Hendri Saputra: Bupati']],
    ['Bupati Siak – Hendri Saputra membuka acara itu.', ['Hendri Saputra: Bupati']],
    ['Hadir Pj. Sekda; Hendri Saputra, para kepala OPD.', ['Hendri Saputra: Sekretaris Daerah']],
    ['Hadir Sekda Siak. Hendri Saputra pulang.', []],
    [
      'Mereka menyambut Bupati Siak - Wakil Bupati Siak Hendri Saputra.',
      ['Hendri Saputra: Wakil Bupati'],
    ],
    // initials that look like a degree, and names that look like an office
    ['Ketua TP PKK Riau Ny. Rukmini M.P Lestari hadir.', ['Rukmini M.P Lestari: Ketua']],
    ['Ketua KPU Siak Abd. Hakim hadir.', ['Abd. Hakim: Ketua']],
    ['Direktur RS Pelita Insani dr. Hendri Saputra hadir.', ['Hendri Saputra: Direktur']],
    // nothing calls the first word a place
    ['Kepala Desa Wekbelan Hendri hadir.', ['Wekbelan Hendri: Kepala Desa']],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('whom somebody follows who was installed by a third', () => {
  test.each<[string, string[]]>([
    [
      'Hendri Saputra dilantik oleh Bupati Siak Nurlela sebagai Camat Mandau menggantikan Gunawan Hidayat.',
      ['Hendri Saputra: Camat', 'Nurlela: Bupati', 'Gunawan Hidayat: former Camat'],
    ],
    [
      'Hendri Saputra dilantik menjadi Camat Mandau oleh Bupati Siak Nurlela menggantikan Gunawan Hidayat.',
      ['Hendri Saputra: Camat', 'Nurlela: Bupati', 'Gunawan Hidayat: former Camat'],
    ],
    // A longer name has the office above.
    [
      'Hendri Saputra Wijaya kini menjadi Camat Mandau. Hendri Saputra yang dilantik langsung oleh Bupati Siak Nurlela menggantikan Gunawan Hidayat.',
      ['Hendri Saputra Wijaya: Camat', 'Nurlela: Bupati', 'Gunawan Hidayat: former Camat'],
    ],
    [
      'Hendri Kusuma kini menjadi Camat Mandau. Hendri Saputra yang dilantik langsung oleh Bupati Siak Nurlela menggantikan Gunawan Hidayat.',
      ['Hendri Kusuma: Camat', 'Nurlela: Bupati'],
    ],
    // Nothing tells which office they follow each other in.
    [
      'Hendri Saputra yang dilantik langsung oleh Bupati Siak Nurlela menggantikan Gunawan Hidayat.',
      ['Nurlela: Bupati'],
    ],
    [
      'Hadir Hendri Saputra. Apel dipimpin Camat Mandau Nurlela menggantikan Gunawan Hidayat.',
      ['Nurlela: Camat', 'Gunawan Hidayat: former Camat'],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});
