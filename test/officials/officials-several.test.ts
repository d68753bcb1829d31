/** Offices of several people told together, of whoever held one before, and words between an office and its holder; `kliping/deep` only. */
import { parse } from '../../src/deep.js';

/** "Hendri Saputra: Ketua 14.08": the offices and regions of each official, in order of first mention. */
const officesIn = (text: string): string[] =>
  parse(text).officials.map(
    ({ name, positions }) =>
      `${name}: ${positions
        .map(({ office, standing, region }) =>
          [office, standing === 'current' ? '' : `${standing} `, region ?? '-']
            .join(' ')
            .replace(/ {2,}/g, ' '),
        )
        .join(', ')}`,
  );

describe('offices of several people', () => {
  test.each<[string, string[]]>([
    [
      'Ketua dan anggota KPU Siak masing-masing Hendri Saputra, Nurlela Sanjaya, dan Darsono Wirawan hadir.',
      [
        'Hendri Saputra: Ketua 14.08',
        'Nurlela Sanjaya: Anggota 14.08',
        'Darsono Wirawan: Anggota 14.08',
      ],
    ],
    [
      'Gubernur Bali dan Wakil Gubernur Bali (Bapak Hendri Saputra dan Ibu Nurlela Sanjaya) hadir.',
      ['Hendri Saputra: Gubernur 51', 'Nurlela Sanjaya: Wakil Gubernur 51'],
    ],
    [
      'Ketua DPRD Siak dan anggota DPRD Siak, Hendri Saputra, Nurlela Sanjaya hadir.',
      ['Hendri Saputra: Anggota 14.08', 'Nurlela Sanjaya: Anggota 14.08'],
    ],
    ['Ketua dan anggota KPU Siak hadir.', []],
    [
      'Jabatan Kapolres Siak diserahterimakan dari AKBP Hendri Saputra kepada AKBP Gunawan Hidayat.',
      ['Hendri Saputra: Kapolres former 14.08', 'Gunawan Hidayat: Kapolres 14.08'],
    ],
    [
      'Jabatan Pangdam Iskandar Muda dari Mayjen TNI Hendri Saputra kepada Mayjen TNI Gunawan Hidayat, yang sebelumnya menjabat Pangdam Jaya.',
      ['Hendri Saputra: Pangdam former -', 'Gunawan Hidayat: Pangdam -, Pangdam former -'],
    ],
    ['Kasad bertemu Pangdam Iskandar Muda dan Pangdam Jaya.', []],
    [
      'Ketua KPU Siak dijabat Hendri Saputra, Sekretaris KPU Siak adalah Gunawan Hidayat.',
      ['Hendri Saputra: Ketua 14.08', 'Gunawan Hidayat: Sekretaris 14.08'],
    ],
    [
      'Menurut Hendri Saputra, Sekda Siak dijabat Gunawan Hidayat.',
      ['Gunawan Hidayat: Sekretaris Daerah 14.08'],
    ],
    [
      'Hendri Saputra, SH yang sebelumnya menjabat Camat Minas dipindahtugaskan sebagai Kepala Dinas Sosial Siak.',
      ['Hendri Saputra: Camat former 14.08.03, Kepala Dinas 14.08'],
    ],
    [
      'Hal itu dikatakan Ketua DPRD Siak juga Ketua KNPI Siak Hendri Saputra.',
      ['Hendri Saputra: Ketua 14.08, Ketua 14.08'],
    ],
    ['Hadir Danrem 031 Wira Bima Brigen TNI Hendri Saputra.', ['Hendri Saputra: Danrem -']],
    [
      'Hendri Saputra dan Nurlela Sanjaya saat ini menjabat sebagai Wakil Ketua DPRD Siak.',
      ['Hendri Saputra: Wakil Ketua 14.08', 'Nurlela Sanjaya: Wakil Ketua 14.08'],
    ],
    [
      'Hendri Saputra, Nurlela Sanjaya dan Darsono Wirawan masih menjabat anggota DPRD Siak.',
      [
        'Hendri Saputra: Anggota 14.08',
        'Nurlela Sanjaya: Anggota 14.08',
        'Darsono Wirawan: Anggota 14.08',
      ],
    ],
    [
      'Hendri Saputra dan Nurlela Sanjaya masing-masing menjabat sebagai Ketua dan Sekretaris KPU Siak.',
      ['Hendri Saputra: Ketua 14.08', 'Nurlela Sanjaya: Sekretaris 14.08'],
    ],
    [
      'Hadir Hendri Saputra dan Nurlela Sanjaya yang kini menjabat Sekda Siak.',
      ['Nurlela Sanjaya: Sekretaris Daerah 14.08'],
    ],
    [
      'Direktur Penyidikan pada Jaksa Agung Muda Pidana Khusus (Dirdik Jampidsus) Hendri Saputra hadir.',
      ['Hendri Saputra: Direktur -'],
    ],
    [
      'Laporan Direktur PDAM pada Presiden Hendri Saputra dibacakan.',
      ['Hendri Saputra: Presiden -'],
    ],
    [
      'Hadir Ka. Kantor Kemenag Siak, Hendri Saputra, dan Ka Kemenag Bengkalis Nurlela Sanjaya.',
      ['Hendri Saputra: Kepala Kantor 14.08', 'Nurlela Sanjaya: Kepala Kantor 14.03'],
    ],
    ['Kadis Sosial Siak FX. Hendri Saputra hadir.', ['FX. Hendri Saputra: Kepala Dinas 14.08']],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('who held an office before, and who is told to hold it', () => {
  test.each<[string, string[]]>([
    [
      'Brigjen Pol Hendri Saputra (Kapolda Riau yang lama) menyambut tamu.',
      ['Hendri Saputra: Kapolda former 14'],
    ],
    [
      'Pisah sambut Kapolres Siak, dari AKBP Hendri Saputra kepada Kapolres Siak yang baru AKBP Nurlela Sanjaya.',
      ['Hendri Saputra: Kapolres former 14.08', 'Nurlela Sanjaya: Kapolres 14.08'],
    ],
    [
      'Ia menggantikan Hendri Saputra yang menjalani masa cuti usai ditetapkan sebagai Calon Bupati Siak.',
      ['Hendri Saputra: Bupati candidate 14.08'],
    ],
    ['Brigjen Pol Hendri Saputra (Kapolda Riau yang baru) hadir.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('what stands between an office and its holder', () => {
  test.each<[string, string[]]>([
    ['Gubernur Riau, Dr, Drs. Hendri Saputra, M.Si hadir.', ['Hendri Saputra: Gubernur 14']],
    [
      'Anggota DPRD Kabupaten Siak Daerah Pemilihan (Dapil) Melur 1, Hendri Saputra menegaskan hal itu.',
      ['Hendri Saputra: Anggota 14.08'],
    ],
    [
      'Koordinator devisi Penanganan Pelanggaran Bawaslu Siak Hendri Saputra hadir.',
      ['Hendri Saputra: Koordinator 14.08'],
    ],
    [
      'Sekretaris Perusahaan PT Kenanga Hendri Saputra mengatakan hal itu.',
      ['Hendri Saputra: Sekretaris Perusahaan -'],
    ],
    ['Gubernur Riau, Senin, Drs. Hendri Saputra hadir.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('pairs whose offices are told, and those of a count told before', () => {
  test.each<[string, string[]]>([
    [
      'KPU Siak menetapkan pasangan Hendri Saputra-Darsono Wirawan sebagai Bupati dan Wakil Bupati Siak.',
      ['Hendri Saputra: Bupati elect 14.08', 'Darsono Wirawan: Wakil Bupati elect 14.08'],
    ],
    [
      'KPU Siak menetapkan pasangan calon nomor urut 2, Hendri Saputra dan Darsono Wirawan (HEDA) sebagai Bupati – Wakil Bupati Siak terpilih.',
      ['Hendri Saputra: Bupati elect 14.08', 'Darsono Wirawan: Wakil Bupati elect 14.08'],
    ],
    [
      'Pasangan Hendri Saputra-Darsono Wirawan (HS-DW) yang resmi menjadi Bupati dan Wakil Bupati Siak tiba.',
      ['Hendri Saputra: Bupati 14.08', 'Darsono Wirawan: Wakil Bupati 14.08'],
    ],
    [
      'Paslon Hendri Saputra-Darsono Wirawan mendaftar sebagai calon Bupati dan Wakil Bupati Siak.',
      ['Hendri Saputra: Bupati candidate 14.08', 'Darsono Wirawan: Wakil Bupati candidate 14.08'],
    ],
    [
      'Bawaslu RI mengumumkan dua nama Komisioner Bawaslu Riau. Kedua nama tersebut adalah Hendri Saputra dan Nurlela Sanjaya.',
      ['Hendri Saputra: Anggota 14', 'Nurlela Sanjaya: Anggota 14'],
    ],
    ['Rapat itu dihadiri warga. Mereka adalah Hendri Saputra dan Nurlela Sanjaya.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('what else the holder is or was', () => {
  test.each<[string, string[]]>([
    [
      'Wakil Bupati Siak yang juga putra Gubernur Nurlela Sanjaya, Hendri Saputra hadir.',
      ['Hendri Saputra: Wakil Bupati 14.08'],
    ],
    [
      'Empat penjabat dilantik yakni Hendri Saputra (Kepala Dinas Sosial Riau) menjadi Penjabat Bupati Siak, Darsono Wirawan (Kepala BKD Riau) menjadi Penjabat Bupati Kampar.',
      [
        'Hendri Saputra: Kepala Dinas 14, Bupati 14.08',
        'Darsono Wirawan: Kepala Badan 14, Bupati 14.01',
      ],
    ],
    [
      'Sekda Riau Hendri Saputra membuka acara. Mantan Asisten III Setda Riau dan Kepala Dinas Kehutanan Riau ini menambahkan hal itu.',
      ['Hendri Saputra: Sekretaris Daerah 14, Asisten former 14, Kepala Dinas former 14'],
    ],
    ['Camat Mandau yang juga hadir di lokasi, Hendri Saputra mengatakan hal itu.', []],
    [
      'Hadir Hendri Saputra (Camat Mandau) menjadi Sekda Bengkalis.',
      ['Hendri Saputra: Camat former 14.03.09, Sekretaris Daerah 14.03'],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('who holds an office in a place each', () => {
  test.each<[string, string[]]>([
    [
      'Adapun 3 kepala desa yang dikukuhkan adalah Hendri Saputra (Desa Melurawan), Sahirudz (Desa Kenangawan), Yasmanto (Desa Mawarawan).',
      ['Hendri Saputra: Kepala Desa -', 'Sahirudz: Kepala Desa -', 'Yasmanto: Kepala Desa -'],
    ],
    [
      'Berikut nama Kepala Desa yang akan dilantik:\n– Hendri Saputra dari Desa Melurawan\n– Sahirudz dari Desa Kenangawan',
      ['Hendri Saputra: Kepala Desa -', 'Sahirudz: Kepala Desa -'],
    ],
    ['Adapun kepala desa yang hadir adalah Hendri Saputra (45).', []],
    ['Kepala Desa yang hadir: Melurawan, Kenangawan dan Mawarawan.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('teams of a pair', () => {
  test.each<[string, string[]]>([
    ['Ketua tim sukses paslon nomor urut 2, Nurlela Sanjaya, hadir.', ['Nurlela Sanjaya: Ketua -']],
    ['LO pasangan calon nomor 1, Hendri Saputra, hadir.', ['Hendri Saputra: Narahubung -']],
    [
      'Hadir LO Tim Kampanye Paslon 02, Hendri Saputra, Kaban Kesbangpol Siak, Nurlela, Sekretaris KPU Siak, Darsono.',
      ['Hendri Saputra: Narahubung -', 'Nurlela: Kepala Badan 14.08', 'Darsono: Sekretaris 14.08'],
    ],
    ['Ketua KPU Siak menerima paslon nomor urut 2, Hendri Saputra.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('who was replaced, and the unknown body of whoever is named in front', () => {
  test.each<[string, string[]]>([
    [
      'Kombes Pol Hendri Saputra resmi menjabat Kapolres Siak. Dia menggantikan Kombes Pol Darsono Wirawan.',
      ['Hendri Saputra: Kapolres 14.08', 'Darsono Wirawan: Kapolres former 14.08'],
    ],
    [
      'Camat Mandau sebelumnya yang dijabat oleh Hendri Saputra, S.STP digantikan oleh Darsono Wirawan.',
      ['Hendri Saputra: Camat former 14.03.09', 'Darsono Wirawan: Camat 14.03.09'],
    ],
    [
      'Kegiatan itu dihadiri oleh Hendri Saputra, General Manager Zartenz Meluro, dan warga.',
      ['Hendri Saputra: General Manager -'],
    ],
    [
      'Sekda Siak dan Hendri Saputra Kadis Sosial Siak, hadir.',
      ['Hendri Saputra: Kepala Dinas 14.08'],
    ],
    ['Camat Mandau meninjau pasar. Ia menggantikan Hendri Saputra.', []],
    [
      'Dihadiri Bupati Siak Hendri Saputra, Ketua Wagirana Zartenz, dan warga.',
      ['Hendri Saputra: Bupati 14.08', 'Wagirana Zartenz: Ketua 14.08'],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});
