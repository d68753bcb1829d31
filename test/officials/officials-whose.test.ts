/** Whose office it is where several people, or several regions, are named. */
import { parse } from '../../src/deep.js';
import { toldIn } from './told-offices.js';

const told = (text: string): string[] => toldIn(parse(text));

describe('the head of a kabupaten in a release from a kota', () => {
  test.each<[text: string, wanted: string[]]>([
    [
      'Pemkab Gowa menggelar rapat di Kota Makassar. Wali Kota Hendri Saputra hadir dan Bupati Gunawan Hidayat memimpin.',
      ['Hendri Saputra: Wali Kota, 73.71', 'Gunawan Hidayat: Bupati, 73.06'],
    ],
    // none is named, or none tells which
    [
      'MAKASSAR - Bupati Gunawan Hidayat membuka rapat, Senin (3/6/2024).',
      ['Gunawan Hidayat: Bupati'],
    ],
    [
      'Rapat di Kota Makassar membahas banjir di Gowa dan Maros. Bupati Gunawan Hidayat hadir.',
      ['Gunawan Hidayat: Bupati'],
    ],
    [
      'MAKASSAR - Wali Kota Gunawan Hidayat membuka rapat, Senin (3/6/2024).',
      ['Gunawan Hidayat: Wali Kota, 73.71'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('those who are close to a holder', () => {
  test.each<[text: string, wanted: string[]]>([
    ['Hadir kuasa hukum Bupati Siak, Hendri Saputra, dan warga.', ['Hendri Saputra']],
    ['Hadir ayah Bupati Siak, Hendri Saputra, dan warga.', ['Hendri Saputra']],
    [
      'Nurlela Sanjaya, ibunda Bupati Siak, Hendri Saputra, hadir.',
      ['Hendri Saputra: Bupati, 14.08', 'Nurlela Sanjaya'],
    ],
    [
      'Hadir Sekretaris Pribadi Bupati Siak Hendri Saputra.',
      ['Hendri Saputra: Sekretaris Pribadi, 14.08'],
    ],
    ['Hadir Penasihat Gubernur Riau Hendri Saputra.', ['Hendri Saputra: Penasihat, 14']],
    ['Hadir bersama rekan, Bupati Siak Hendri Saputra.', ['Hendri Saputra: Bupati, 14.08']],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('an office besides what somebody is for an occasion', () => {
  test.each<[text: string, wanted: string[]]>([
    [
      'Ketua Panitia Hendri Saputra, S.H. Kabag Hukum Setda Siak menyampaikan laporan.',
      ['Hendri Saputra: Ketua, 14.08; Kepala Bagian, 14.08'],
    ],
    [
      'Ketua Tim dr. Hendri Saputra Kabid P2P Dinkes Siak menjelaskan hal itu.',
      ['Hendri Saputra: Ketua, 14.08; Kepala Bidang, 14.08'],
    ],
    // the next of a list
    [
      'Hadir Ketua Panitia Hendri Saputra, S.H. Kabag Hukum Setda Siak Gunawan Hidayat dan warga.',
      ['Hendri Saputra: Ketua, 14.08', 'Gunawan Hidayat: Kepala Bagian, 14.08'],
    ],
    [
      'Hadir Sekda Hendri Saputra, S.H. Kabag Hukum Setda Siak menyampaikan laporan.',
      ['Hendri Saputra: Sekretaris Daerah, 14.08'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('pairs', () => {
  test.each<[text: string, wanted: string[]]>([
    [
      'Hadir calon Bupati dan Wakil Bupati Siak, Ir. H. Hendri Saputra, M.M., dan Gunawan Hidayat.',
      [
        'Hendri Saputra: Bupati, candidate, 14.08',
        'Gunawan Hidayat: Wakil Bupati, candidate, 14.08',
      ],
    ],
    // those behind the first are determined, too
    [
      'KPU menetapkan Hendri Saputra dan Gunawan Hidayat sebagai Bupati dan Wakil Bupati Siak, serta Rusdi Hartono dan Nurlela Sanjaya sebagai Bupati dan Wakil Bupati Kampar.',
      [
        'Hendri Saputra: Bupati, elect, 14.08',
        'Gunawan Hidayat: Wakil Bupati, elect, 14.08',
        'Rusdi Hartono: Bupati, elect, 14.01',
        'Nurlela Sanjaya: Wakil Bupati, elect, 14.01',
      ],
    ],
    [
      'Hadir Hendri Saputra dan Gunawan Hidayat sebagai Bupati dan Wakil Bupati Siak, serta Rusdi Hartono dan Nurlela Sanjaya sebagai Bupati dan Wakil Bupati Kampar.',
      [
        'Hendri Saputra: Bupati, 14.08',
        'Gunawan Hidayat: Wakil Bupati, 14.08',
        'Rusdi Hartono: Bupati, 14.01',
        'Nurlela Sanjaya: Wakil Bupati, 14.01',
      ],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('the body of an office', () => {
  const bodies = (text: string): string[] => {
    const { officials, institutions } = parse(text);
    return officials.map(({ name, positions: [first] }) => {
      const body = institutions.find(({ id }) => id === first!.institution);
      return `${name}: ${first!.office}, ${body?.mentions[0]!.text ?? 'no body'}`;
    });
  };
  test.each<[text: string, wanted: string[]]>([
    // told with the next officer
    [
      'Hadir Wakil Ketua I Hendri Saputra, Wakil Ketua II Nurlela Sanjaya, dan Ketua DPRD Siak Gunawan Hidayat.',
      [
        'Hendri Saputra: Wakil Ketua, DPRD Siak',
        'Nurlela Sanjaya: Wakil Ketua, DPRD Siak',
        'Gunawan Hidayat: Ketua, DPRD Siak',
      ],
    ],
    [
      'Hadir Ketua Panitia Hendri Saputra dan Ketua KPU Siak Gunawan Hidayat.',
      ['Hendri Saputra: Ketua, no body', 'Gunawan Hidayat: Ketua, KPU Siak'],
    ],
    [
      'Hadir Ketua Hendri Saputra dan Ketua DPRD Siak Gunawan Hidayat.',
      ['Hendri Saputra: Ketua, no body', 'Gunawan Hidayat: Ketua, DPRD Siak'],
    ],
    // last in the title, behind what the unit's work is about
    [
      'Hadir Kasubdit Fasilitasi Badan Permusyawaratan Desa Kementerian Dalam Negeri, Hendri Saputra, di Siak.',
      ['Hendri Saputra: Kepala Subdirektorat, Kementerian Dalam Negeri'],
    ],
    [
      'Hadir Kabid Hubungan Antar Lembaga DPRD Kesbangpol Siak Hendri Saputra.',
      ['Hendri Saputra: Kepala Bidang, Kesbangpol Siak'],
    ],
    [
      'Hadir Direktur Fasilitasi Kepala Daerah dan DPRD Kementerian Dalam Negeri, Hendri Saputra, di Siak.',
      ['Hendri Saputra: Direktur, Kementerian Dalam Negeri'],
    ],
    // not of the past
    [
      'Panwaslu Siak menggelar rapat. Hendri Saputra pernah menjadi Ketua Panwaslu Riau. Hadir Kordiv Hukum Gunawan Hidayat.',
      ['Hendri Saputra: Ketua, Panwaslu Riau', 'Gunawan Hidayat: Koordinator, Panwaslu Siak'],
    ],
    [
      'Panwaslu Siak menggelar rapat. Hadir anggota Panwaslu Riau Hendri Saputra. Hadir Kordiv Hukum Gunawan Hidayat.',
      ['Hendri Saputra: Anggota, Panwaslu Riau', 'Gunawan Hidayat: Koordinator, Panwaslu Riau'],
    ],
    ['Hadir Ketua Pembina TP PKK Siak Hendri Saputra.', ['Hendri Saputra: Ketua, TP PKK Siak']],
    // in brackets
    [
      'Hadir Hendri Saputra (Dosen Tetap Fakultas Hukum Universitas Riau).',
      ['Hendri Saputra: Dosen, Fakultas Hukum Universitas Riau'],
    ],
  ])('%s', (text, wanted) => {
    expect(bodies(text)).toEqual(wanted);
  });
});

describe('who makes somebody hold an office, and whom somebody speaks of', () => {
  test.each<[text: string, wanted: string[]]>([
    [
      'Hendri Saputra, Asisten II Setda Riau, ditunjuk Gubernur Riau Gunawan Hidayat sebagai Pj Bupati Siak.',
      ['Hendri Saputra: Asisten, 14; Bupati, pj, 14.08', 'Gunawan Hidayat: Gubernur, 14'],
    ],
    [
      'Hendri Saputra resmi dilantik oleh Gubernur Riau, Gunawan Hidayat, menjadi Penjabat Bupati Siak.',
      ['Hendri Saputra: Bupati, pj, 14.08', 'Gunawan Hidayat: Gubernur, 14'],
    ],
    [
      'Ia dilantik oleh Gubernur Riau Gunawan Hidayat sebagai Penjabat Bupati Siak.',
      ['Gunawan Hidayat: Gubernur, 14'],
    ],
    [
      'Gubernur Riau Gunawan Hidayat menjelaskan, keputusan Pj Bupati Siak menggantikan Hendri Saputra sudah final.',
      ['Gunawan Hidayat: Gubernur, 14', 'Hendri Saputra: Bupati, former, 14.08'],
    ],
    ['Dikatakan Hendri Saputra, Bupati Siak akan menerima surat itu.', ['Hendri Saputra']],
    ['Menurut Hendri Saputra, Ketua KPU Siak sudah menerima surat itu.', ['Hendri Saputra']],
    [
      'Menurut Hendri Saputra, Bupati Siak, surat itu akan diterima.',
      ['Hendri Saputra: Bupati, 14.08'],
    ],
    // candidates for the kind of office that others are candidates for, too
    [
      'Pleno baik untuk Pilgub Banten maupun Pilwalkot Tangerang usai. Pasangan calon Wali Kota dan Wakil Wali Kota Tangerang nomor urut 1, Hendri Saputra-Gunawan Hidayat hadir. Sedangkan pasangan nomor urut 2, Rusdi Hartono-Nurlela Sanjaya tidak hadir.',
      [
        'Hendri Saputra: Wali Kota, candidate, 36.71',
        'Gunawan Hidayat: Wakil Wali Kota, candidate, 36.71',
        'Rusdi Hartono: Wali Kota, candidate, 36.71',
        'Nurlela Sanjaya: Wakil Wali Kota, candidate, 36.71',
      ],
    ],
    [
      'KPU Banten menggelar Pilgub Banten. Pasangan nomor urut 2, Rusdi Hartono-Nurlela Sanjaya hadir.',
      ['Rusdi Hartono: Gubernur, candidate, 36', 'Nurlela Sanjaya: Wakil Gubernur, candidate, 36'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});
