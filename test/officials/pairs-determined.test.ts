/** Pairs whom somebody determines, those of several regions in one release, and members whom the sentence before counts. */
import { parse } from '../../src/deep.js';

const told = (text: string): string[] => {
  const { officials, people } = parse(text);
  return [
    ...officials.map(({ name, positions }) => {
      const offices = positions.map(({ office, standing, region }) =>
        [office, standing === 'current' ? null : standing, region].filter(Boolean).join(', '),
      );
      return `${name}: ${offices.join('; ')}`;
    }),
    ...people.map(({ name }) => name),
  ];
};

const ELECTED = [
  'Hendri Saputra: Wali Kota, elect, 14.72',
  'Nurlela Sanjaya: Wakil Wali Kota, elect, 14.72',
];

test.each<[text: string, wanted: string[]]>([
  [
    'KPU menetapkan Pasangan Calon Hendri Saputra dan Nurlela Sanjaya sebagai Walikota dan Wakil Walikota Dumai terpilih periode 2024-2029.',
    ELECTED,
  ],
  [
    'KPU menetapkan pasangan Hendri Saputra-Nurlela Sanjaya sebagai Wali Kota dan Wakil Wali Kota Dumai.',
    ELECTED,
  ],
  [
    'KPU menetapkan pasangan calon (paslon) Dr. Hendri Saputra M.M. dan Nurlela Sanjaya (HENUR) sebagai Wali Kota – Wakil Wali Kota Dumai terpilih.',
    ELECTED,
  ],
  [
    'KPU menetapkan pasangan Hendri Saputra-Nurlela Sanjaya sebagai calon Wali Kota dan Wakil Wali Kota Dumai.',
    [
      'Hendri Saputra: Wali Kota, candidate, 14.72',
      'Nurlela Sanjaya: Wakil Wali Kota, candidate, 14.72',
    ],
  ],
  [
    'Pasangan Hendri Saputra-Nurlela Sanjaya (HEN-NUR) yang resmi menjadi Bupati dan Wakil Bupati Siak akan tiba.',
    ['Hendri Saputra: Bupati, 14.08', 'Nurlela Sanjaya: Wakil Bupati, 14.08'],
  ],
])('determined: %s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});

test.each<[text: string, wanted: string[]]>([
  [
    'PEKANBARU - Pilkada di Siak diikuti 2 paslon, Hendri Saputra-Nurlela Sanjaya dan Gunawan Hidayat-Budi Santoso. Di Kampar, pilkada diikuti 1 paslon, Darsono Wirawan-Rukmini Lestari.',
    [
      'Hendri Saputra: Bupati, candidate, 14.08',
      'Nurlela Sanjaya: Wakil Bupati, candidate, 14.08',
      'Gunawan Hidayat: Bupati, candidate, 14.08',
      'Budi Santoso: Wakil Bupati, candidate, 14.08',
      'Darsono Wirawan: Bupati, candidate, 14.01',
      'Rukmini Lestari: Wakil Bupati, candidate, 14.01',
    ],
  ],
  [
    'Pilkada di Siak diikuti 2 paslon, Hendri Saputra dan Nurlela Sanjaya serta Gunawan Hidayat dan Budi Santoso.',
    [
      'Hendri Saputra: Bupati, candidate, 14.08',
      'Nurlela Sanjaya: Wakil Bupati, candidate, 14.08',
      'Gunawan Hidayat: Bupati, candidate, 14.08',
      'Budi Santoso: Wakil Bupati, candidate, 14.08',
    ],
  ],
  [
    'Di Pilbup Siak, paslon Hendri Saputra dan Nurlela Sanjaya serta Ketua KPU Siak Gunawan Hidayat dan Budi Santoso hadir.',
    [
      'Hendri Saputra: Bupati, candidate, 14.08',
      'Nurlela Sanjaya: Wakil Bupati, candidate, 14.08',
      'Gunawan Hidayat: Ketua, 14.08',
      'Budi Santoso',
    ],
  ],
  // where it was said is not where they stand
  [
    'PEKANBARU - Di Pekanbaru, pasangan calon Bupati dan Wakil Bupati Siak Hendri Saputra-Nurlela Sanjaya hadir.',
    ['Hendri Saputra: Bupati, candidate, 14.08', 'Nurlela Sanjaya: Wakil Bupati, candidate, 14.08'],
  ],
  // another election that is only mentioned
  [
    'Rekapitulasi Pilkada Kota Dumai usai. Kalau Pilgub masih proses. Paslon nomor urut 2, Hendri Saputra-Nurlela Sanjaya unggul.',
    [
      'Hendri Saputra: Wali Kota, candidate, 14.72',
      'Nurlela Sanjaya: Wakil Wali Kota, candidate, 14.72',
    ],
  ],
  [
    'Rekapitulasi Pilgub Riau usai. Pilkada Kota Dumai masih proses. Paslon nomor urut 2, Hendri Saputra-Nurlela Sanjaya unggul.',
    ['Hendri Saputra: Gubernur, candidate, 14', 'Nurlela Sanjaya: Wakil Gubernur, candidate, 14'],
  ],
])('of a region: %s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});

test.each<[text: string, wanted: string[]]>([
  [
    'Bawaslu menguji empat calon anggota Bawaslu Riau. Mereka yaitu Hendri Saputra, Nurlela Sanjaya dan Gunawan Hidayat.',
    [
      'Hendri Saputra: Anggota, candidate, 14',
      'Nurlela Sanjaya: Anggota, candidate, 14',
      'Gunawan Hidayat: Anggota, candidate, 14',
    ],
  ],
  [
    'Bawaslu mengumumkan dua nama komisioner Bawaslu Riau. Kedua nama tersebut adalah Hendri Saputra dan Nurlela Sanjaya.',
    ['Hendri Saputra: Anggota, 14', 'Nurlela Sanjaya: Anggota, 14'],
  ],
  // the office before is somebody's, or none of several
  [
    'Rapat dihadiri anggota KPU Riau Gunawan Hidayat. Mereka adalah Hendri Saputra dan Nurlela Sanjaya.',
    ['Gunawan Hidayat: Anggota, 14', 'Hendri Saputra', 'Nurlela Sanjaya'],
  ],
  [
    'Polisi menangkap dua pencuri yang dilaporkan Ketua KPU Riau. Keduanya adalah Hendri Saputra dan Nurlela Sanjaya.',
    ['Hendri Saputra', 'Nurlela Sanjaya'],
  ],
])('counted before: %s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
