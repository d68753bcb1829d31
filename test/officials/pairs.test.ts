/** Pairs and numbers of candidates, and which region they stand in; `kliping/deep` only. */
import { parse } from '../../src/deep.js';

/** "Hendri Saputra: Bupati candidate 14.08": the first office of each official. */
const officesIn = (text: string): string[] =>
  parse(text).officials.map(({ name, positions: [first] }) =>
    [`${name}:`, first!.office, first!.standing, first!.region ?? '-'].join(' '),
  );

describe('pairs of one election', () => {
  test.each<[string, string[]]>([
    [
      'Pilkada Kabupaten Bekasi 2024 diikuti dua paslon, yakni Hendri Saputra-Rusli Hartono (No.1) dan Nurlela Sari-Gunawan Hidayat (No. 2).',
      [
        'Hendri Saputra: Bupati candidate 32.16',
        'Rusli Hartono: Wakil Bupati candidate 32.16',
        'Nurlela Sari: Bupati candidate 32.16',
        'Gunawan Hidayat: Wakil Bupati candidate 32.16',
      ],
    ],
    [
      'Pilkada Kota Bekasi 2024 diikuti pasangan Hendri Saputra-Rusli Hartono.',
      [
        'Hendri Saputra: Wali Kota candidate 32.75',
        'Rusli Hartono: Wakil Wali Kota candidate 32.75',
      ],
    ],
    [
      'KPU Siak menetapkan dua paslon bupati dan wakil bupati, Hendri Saputra - Rusli Hartono dan Nurlela - Gunawan Hidayat.',
      [
        'Hendri Saputra: Bupati candidate 14.08',
        'Rusli Hartono: Wakil Bupati candidate 14.08',
        'Nurlela: Bupati candidate 14.08',
        'Gunawan Hidayat: Wakil Bupati candidate 14.08',
      ],
    ],
    [
      'Hadir pasangan bakal calon Bupati-Wakil Bupati Siak dari jalur perseorangan, Hendri Saputra dan Rusli Hartono.',
      ['Hendri Saputra: Bupati candidate 14.08', 'Rusli Hartono: Wakil Bupati candidate 14.08'],
    ],
    [
      'Gugatan pasangan calon perseorangan Bupati dan Wakil Bupati Siak, Hendri Saputra - Rusli Hartono, ditolak.',
      ['Hendri Saputra: Bupati candidate 14.08', 'Rusli Hartono: Wakil Bupati candidate 14.08'],
    ],
    // the offices that they won
    [
      'KPU Siak menetapkan Hendri Saputra-Rusli Hartono sebagai bupati dan wakil bupati terpilih.',
      ['Hendri Saputra: Bupati elect 14.08', 'Rusli Hartono: Wakil Bupati elect 14.08'],
    ],
    // holders, and guests behind them
    [
      'Hadir Bupati dan Wakil Bupati Siak, Hendri Saputra dan Rusli Hartono, juga ganda Nurlela - Gunawan Hidayat.',
      ['Hendri Saputra: Bupati current 14.08', 'Rusli Hartono: Wakil Bupati current 14.08'],
    ],
    // a place of both kinds settles no office
    ['Pilkada Bekasi 2024 diikuti pasangan Hendri Saputra-Rusli Hartono.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('as many holders as a number in front of the office tells', () => {
  test.each<[string, string[]]>([
    [
      'Faisal membandingkan dua capres yang bersaing yaitu Hendri Saputra dan Gunawan Hidayat.',
      ['Hendri Saputra: Presiden candidate -', 'Gunawan Hidayat: Presiden candidate -'],
    ],
    [
      'Tiga calon gubernur yang maju adalah Hendri Saputra, Nurlela Sari dan Gunawan Hidayat.',
      [
        'Hendri Saputra: Gubernur candidate -',
        'Nurlela Sari: Gubernur candidate -',
        'Gunawan Hidayat: Gubernur candidate -',
      ],
    ],
    [
      'Hadir anggota DPRD Siak lainnya seperti Hendri Saputra, Nurlela Sari dan Gunawan Hidayat.',
      [
        'Hendri Saputra: Anggota current 14.08',
        'Nurlela Sari: Anggota current 14.08',
        'Gunawan Hidayat: Anggota current 14.08',
      ],
    ],
    // one office, and whoever else came
    [
      'Hadir Bupati Siak Hendri Saputra, dan tamunya Gunawan Hidayat.',
      ['Hendri Saputra: Bupati current 14.08'],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});
