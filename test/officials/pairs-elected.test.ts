/** Pairs that are determined to have been elected; `kliping/deep` only. */
import { parse } from '../../src/deep.js';

/** "Hendri Saputra: Bupati elect 14.08": every office of each official. */
const officesIn = (text: string): string[] =>
  parse(text).officials.flatMap(({ name, positions }) =>
    positions.map(
      ({ office, standing, region }) => `${name}: ${office} ${standing} ${region ?? '-'}`,
    ),
  );

const bothOf = (standing: string): string[] => [
  `Hendri Saputra: Bupati ${standing} 14.08`,
  `Nurlela Sanjaya: Wakil Bupati ${standing} 14.08`,
];

test.each<[text: string, expected: string[]]>([
  [
    'KPU Siak menetapkan pasangan Hendri Saputra-Nurlela Sanjaya sebagai Bupati dan Wakil Bupati Siak.',
    bothOf('elect'),
  ],
  [
    'KPU Siak menetapkan pasangan calon nomor urut 2, Hendri Saputra dan dan Nurlela Sanjaya (HENUR) sebagai Bupati – Wakil Bupati Siak terpilih.',
    bothOf('elect'),
  ],
  [
    'KPU menetapkan pasangan calon terpilih Hendri Saputra dan Nurlela Sanjaya pada Pilkada Kabupaten Siak.',
    bothOf('elect'),
  ],
  [
    'KPU Siak menetapkan paslon Hendri Saputra-Nurlela Sanjaya sebagai paslon terpilih Pilbup Siak 2024.',
    bothOf('elect'),
  ],
  [
    'Pasangan Hendri Saputra-Nurlela Sanjaya (HS-NS) yang resmi menjadi Bupati dan Wakil Bupati Siak tiba.',
    bothOf('current'),
  ],
  // Nothing is determined but that they may be voted for.
  [
    'KPU Siak menetapkan pasangan Hendri Saputra-Nurlela Sanjaya sebagai calon Bupati dan Wakil Bupati Siak.',
    bothOf('candidate'),
  ],
  [
    'KPU Siak menetapkan paslon Hendri Saputra-Nurlela Sanjaya sebagai peserta Pilbup Siak 2024.',
    bothOf('candidate'),
  ],
])('%s', (text, expected) => expect(officesIn(text)).toEqual(expected));
