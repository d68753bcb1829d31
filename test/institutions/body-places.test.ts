import { parse } from '../../src/deep.js';

/** Regions of the bodies of a release, by name. */
const regionsOf = (text: string): Record<string, string | null> =>
  Object.fromEntries(parse(text).institutions.map(({ name, region }) => [name, region]));

const HOME = 'SIAK - Bupati Siak Hendri Saputra membuka rapat Pemkab Siak. ';

describe('places of bodies that those around them tell', () => {
  const VISIT =
    'SIAK - Wakil Gubernur Riau Hendri Saputra meninjau Desa Melati, Kabupaten Siak. Ia didampingi Kepala Dinas Sosial Riau Rina Melati. ';

  test.each<[string, string, string | null]>([
    // A governor on a visit brings the agencies of the province …
    [`${VISIT}Hadir Dinas Pertanian.`, 'Dinas Pertanian Provinsi Riau', '14'],
    [`${VISIT}Tampak Forkopimda.`, 'Forum Koordinasi Pimpinan Daerah Provinsi Riau', '14'],
    // … unless the release names those of the kabupaten, too.
    [`${VISIT}Hadir Bupati Siak dan Dinas Pertanian.`, 'Dinas Pertanian Kabupaten Siak', '14.08'],
    // The agency that publishes is not of the cast.
    [
      VISIT.replace('SIAK -', 'Siak, Diskominfo -'),
      'Dinas Komunikasi dan Informatika Kabupaten Siak',
      '14.08',
    ],
    // The forum beside a governor.
    [
      `${HOME}Malam itu ada ramah tamah Gubernur Riau dan Forkopimda.`,
      'Forum Koordinasi Pimpinan Daerah Provinsi Riau',
      '14',
    ],
    [
      `${HOME}Malam itu Gubernur Riau tiba. Forkopimda menyambut.`,
      'Forum Koordinasi Pimpinan Daerah Kabupaten Siak',
      '14.08',
    ],
    // One region behind a list.
    [
      `${HOME}Buruh mendatangi Dinas Tenaga Kerja serta DPRD Riau.`,
      'Dinas Tenaga Kerja Provinsi Riau',
      '14',
    ],
    [
      `${HOME}Hadir Dinas Sosial Siak. Buruh mendatangi Dinas Sosial dan DPRD Riau.`,
      'Dinas Sosial Kabupaten Siak',
      '14.08',
    ],
    [
      `${HOME}Buruh mendatangi Dinas Tenaga Kerja. DPRD Riau diam.`,
      'Dinas Tenaga Kerja Kabupaten Siak',
      '14.08',
    ],
    // Where somebody holds an office.
    [
      `${HOME}Jatmiko Kusnadi adalah Kadis Pertanian di Kabupaten Pelalawan.`,
      'Dinas Pertanian Kabupaten Pelalawan',
      '14.05',
    ],
    [
      `${HOME}Kepala Dinas Pertanian Jatmiko Kusnadi berangkat ke Kabupaten Pelalawan.`,
      'Dinas Pertanian Kabupaten Siak',
      '14.08',
    ],
    // The commission of the country in front of those of all levels.
    [
      `${HOME}Partai berhubungan dengan KPU, KPU Provinsi maupun KPU Kabupaten/Kota.`,
      'Komisi Pemilihan Umum',
      null,
    ],
    [`${HOME}Partai berhubungan dengan KPU.`, 'Komisi Pemilihan Umum Kabupaten Siak', '14.08'],
    // A prison by its own name, and one of a sentence that is elsewhere.
    [`${HOME}Penghuni Lapas Melati Putih hadir.`, 'Lembaga Pemasyarakatan Melati Putih', '14.08'],
    [
      `${HOME}Di Kabupaten Pelalawan penghuni Lapas Melati Putih hadir.`,
      'Lembaga Pemasyarakatan Melati Putih',
      null,
    ],
    // The number of a command, and the seat of a university.
    [
      `${HOME}Hadir Danrem di Korem 162/WB.`,
      'Komando Resor Militer 162/WB Nusa Tenggara Barat',
      '52',
    ],
    [`${HOME}Narasumber dari Universitas Flores.`, 'Universitas Flores', '53.08'],
  ])('%s', (text, name, region) => {
    const regions = regionsOf(text);
    expect(regions).toHaveProperty([name], region);
  });
});

describe('bodies of a desa in a list', () => {
  test.each<[string, [string, string | null][]]>([
    [
      'Hadir perangkat desa Sojokerto, BPD, LPM, PKK dan Karang Taruna di Kabupaten Wonosobo.',
      [
        ['legislature', '33.07.05.2004'],
        ['community', '33.07.05.2004'],
        ['community', '33.07.05.2004'],
        ['community', '33.07.05.2004'],
      ],
    ],
    // without a body that only a desa has, and far from one
    [
      'Ketua TP PKK dan Karang Taruna mengunjungi Desa Sojokerto di Kabupaten Wonosobo.',
      [
        ['community', '33.07'],
        ['community', '33.07'],
      ],
    ],
    [
      'Ketua TP PKK bersama rombongan dari Kabupaten Wonosobo disambut Ketua BPD Sojokerto.',
      [
        ['community', '33.07'],
        ['legislature', '33.07.05.2004'],
      ],
    ],
  ])('%s', (text, expected) => {
    const { institutions } = parse(`WONOSOBO - ${text}`);
    expect(institutions.map(({ kind, region }) => [kind, region])).toEqual(expected);
  });
});

describe('news from the capital', () => {
  test.each<[string, string | null]>([
    ['Jakarta - Rina Melati bicara di Jakarta Selatan, Selasa. Hadir pengurus PMI.', null],
    [
      'Jakarta - Pengurus PMI hadir. Rapat usai. Warga pulang. Hujan. Kata Gubernur Jakarta, baik.',
      null,
    ],
    ['Jakarta - Gubernur Jakarta Hendri Saputra memuji pengurus PMI.', '31'],
  ])('%s', (text, region) => {
    expect(parse(text).institutions.at(-1)!.region).toBe(region);
  });
});
