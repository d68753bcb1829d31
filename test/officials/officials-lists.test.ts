/** Lists of officials, offices of few bodies, and words that are nobody's name; `kliping/deep` only. */
import { parse } from '../../src/deep.js';

/** "Hendri Saputra: Ketua | Nurlela": the offices of each official, in order of first mention. */
const officesIn = (text: string): string[] =>
  parse(text).officials.map(
    ({ name, positions }) =>
      `${name}: ${positions.map(({ office, acting }) => (acting ? `${office} ${acting}` : office)).join(', ')}`,
  );

const namesIn = (text: string): string[] => {
  const { officials, people } = parse(text);
  return [...officials, ...people].map(({ name }) => name);
};

describe('lists in which each title stands behind its holder', () => {
  test.each<[string, string[]]>([
    [
      'Hadir Hendri Saputra Kadis PU, Nurlela Sanjaya Camat Mandau dan H. Darsono Kades Banyumulek.',
      ['Hendri Saputra: Kepala Dinas', 'Nurlela Sanjaya: Camat', 'Darsono: Kepala Desa'],
    ],
    [
      'Yang dilantik Hendri Saputra sebagai Asisten Administrasi, Nurlela Sanjaya sebagai Sekretaris DPRD, Darsono Wirawan Kepala BPBD.',
      ['Hendri Saputra: Asisten', 'Nurlela Sanjaya: Sekretaris', 'Darsono Wirawan: Kepala Badan'],
    ],
    ['Hadir RSUD Zartenz, RSAM Melikan, Kepala Labkesda dan jajaran.', []],
    // the first title has its holder behind it
    [
      'Hadir Sekda Siak Hendri Saputra, Kadis PU Nurlela Sanjaya, Camat Mandau Darsono.',
      ['Hendri Saputra: Sekretaris Daerah', 'Nurlela Sanjaya: Kepala Dinas', 'Darsono: Camat'],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('what stands between a title and its holder', () => {
  test.each<[string, string[]]>([
    [
      'Kepala Bagian Umum Setda Siak, mewakili Pemkab Siak, Hendri Saputra hadir.',
      ['Hendri Saputra: Kepala Bagian'],
    ],
    [
      'Asisten I Setda Siak mewakili Bupati Siak, Hendri Saputra menyampaikan terima kasih.',
      ['Hendri Saputra: Asisten'],
    ],
    ['Mewakili Bupati Siak, Hendri Saputra menyampaikan terima kasih.', []],
    [
      'Selaras dengan Darsono, Sekretaris Daerah, Hendri Saputra ketika dihubungi membenarkannya.',
      ['Hendri Saputra: Sekretaris Daerah'],
    ],
    [
      'Bupati didampingi oleh Darsono, Sekretaris Daerah, Hendri Saputra, Kadis PU, dan tamu.',
      ['Darsono: Sekretaris Daerah', 'Hendri Saputra: Kepala Dinas'],
    ],
    ['Camat Mandau yang baru, Hendri Saputra, hadir.', ['Hendri Saputra: Camat']],
    ['Camat Mandau yang baru hadir bersama Hendri Saputra.', []],
    [
      'Ketua Panitia Sosialisasi Sensus Pertanian Tahun 2023 Hendri Saputra menyampaikan laporan.',
      ['Hendri Saputra: Ketua'],
    ],
    [
      'Ekonom Gabindra Asset Sekuritas Hendri Saputra menyampaikan hal itu.',
      ['Hendri Saputra: Ekonom'],
    ],
    ['Korwin BIN Siak Hendri Saputra hadir.', ['Hendri Saputra: Koordinator']],
    ['Menteri Sekretaris Negara Hendri Saputra hadir.', ['Hendri Saputra: Menteri']],
    ['Sekteraris KPU Siak Hendri Saputra hadir.', ['Hendri Saputra: Sekretaris']],
    ['Sekada Siak Hendri Saputra hadir.', ['Hendri Saputra: Sekretaris Daerah']],
    [
      'Koordinator Divisi Pencegahan dan Parmasa Bawaslu Riau Hendri Saputra meninjau lokasi.',
      ['Hendri Saputra: Koordinator'],
    ],
    [
      'Ketua Tim Kajian Pemekaran Mangolira Raya Prof. Dr. Hendri Saputra hadir.',
      ['Hendri Saputra: Ketua'],
    ],
    [
      'Kepala Dinas Kesehatan (Dinkes) Siak, Hendri Saputra hadir.',
      ['Hendri Saputra: Kepala Dinas'],
    ],
    [
      'Hadir Kepala Divisi Administrasi Hajrianoro, Kepala Bagian Umum Hendri Saputra.',
      ['Hajrianoro: Kepala Divisi', 'Hendri Saputra: Kepala Bagian'],
    ],
    ['Danlantamal V Brigjen TNI (Mar) Hendri Saputra hadir.', ['Hendri Saputra: Komandan']],
    ['Staf Ahli Bupati, Seksama Sarumahari, S.H., M.H., hadir.', ['Seksama Sarumahari: Staf Ahli']],
    ['Anggota DPR RI Hendri Kabur Saputra, S.H. hadir.', ['Hendri Kabur Saputra: Anggota']],
    ['Sekretaris Daerah Lombok Barar H. ilham hadir.', ['ilham: Sekretaris Daerah']],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('titles behind the name', () => {
  test.each<[string, string[]]>([
    [
      'Disampaikan Wagirana Sukartana ketua KPU Siak, bahwa tahapan berjalan.',
      ['Wagirana Sukartana: Ketua'],
    ],
    [
      'Hadir Hendri Saputra, S.H. (Anggota KPU SB Divisi Hukum) dan tamu.',
      ['Hendri Saputra: Anggota'],
    ],
    [
      'Hendri Saputra (Kepl BPKAD Riau) ditunjuk menjadi Pjs Bupati Siak.',
      ['Hendri Saputra: Bupati pjs'],
    ],
    ['1. Hendri Saputra Kades Banyumulek', ['Hendri Saputra: Kepala Desa']],
    [
      'Berikut nama anggota KPU Siak yang dilantik:\n1. Hendri Saputra\n2. Nurlela Sanjaya, SE\n3. Darsono',
      ['Hendri Saputra: Anggota', 'Nurlela Sanjaya: Anggota', 'Darsono: Anggota'],
    ],
    ['Berikut acara anggota KPU Siak:\n1. Rapat\n2. Nurlela Sanjaya', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('pairs of candidates told in other words', () => {
  test.each<[string, string[]]>([
    [
      'Pada Pilgub Riau, Hendri Saputra berpasangan dengan Gunawan Hidayat.',
      ['Hendri Saputra: Gubernur', 'Gunawan Hidayat: Wakil Gubernur'],
    ],
    [
      'Lawannya di Pilbup Siak, Hendri Saputra (HS)-Gunawan Hidayat, menang.',
      ['Hendri Saputra: Bupati', 'Gunawan Hidayat: Wakil Bupati'],
    ],
    ['Hendri Saputra berpasangan dengan Gunawan Hidayat di nomor ganda.', []],
    [
      'Di Pilkada Siak, Hendri Saputra-Gunawan Hidayat meraih suara terbanyak.',
      ['Hendri Saputra: Bupati', 'Gunawan Hidayat: Wakil Bupati'],
    ],
    ['Di Siak, Hendri Saputra-Gunawan Hidayat meraih emas.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('roles of a ceremony', () => {
  test.each<[string, string[]]>([
    [
      'Upacara dipimpin Bupati Siak Hendri Saputra selaku inspektur upacara itu.',
      ['Hendri Saputra: Bupati'],
    ],
    [
      'Wakil Bupati Siak Hendri Saputra ditunjuk sebagai komandan apel.',
      ['Hendri Saputra: Wakil Bupati'],
    ],
    [
      'Bupati Siak Hendri Saputra dan Inspektur Siak Nurlela hadir.',
      ['Hendri Saputra: Bupati', 'Nurlela: Inspektur'],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('what somebody is called to be is not the caller’s', () => {
  test.each<[string, string[]]>([
    ['Dua kadernya dipanggil Hendri Saputra menjadi calon menteri.', []],
    ['Nurlela digandeng Hendri Saputra sebagai calon Wakil Bupati Siak.', []],
    [
      'Nurlela diminta Bupati Siak Hendri Saputra menjadi Plt Kepala Dinas Kesehatan Siak.',
      ['Hendri Saputra: Bupati'],
    ],
    // who is called stands behind the verb
    [
      'Nurlela menggandeng Hendri Saputra menjadi calon Wakil Bupati Siak.',
      ['Hendri Saputra: Wakil Bupati'],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('an office in brackets at the end of an entry is no signature', () => {
  test.each<[string, string[]]>([
    [
      '- Dr. Hendri Saputra, S.H., M.Hum. (Ketua Pengadilan Tinggi Makassar)',
      ['Hendri Saputra: Ketua'],
    ],
    [
      'Yang dilantik yaitu:\n- Hj. Nurlela Sanjaya, S.E., M.M. (Camat Sabak Auh)\n- Gunawan Hidayat, S.Sos. (Camat Tualang)',
      ['Nurlela Sanjaya: Camat', 'Gunawan Hidayat: Camat'],
    ],
    // behind a sentence, it signs
    ['Rapat itu dihadiri banyak orang dan berjalan lancar. (Humas Polres Siak)', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('a pair that holds its offices, or has won them', () => {
  test.each<[string, string[]]>([
    [
      'Pasangan Bupati dan Wakil Bupati Siak, Hendri Saputra dan Gunawan Hidayat mengajak warga.',
      ['Hendri Saputra: Bupati', 'Gunawan Hidayat: Wakil Bupati'],
    ],
    [
      'Pasangan Wali Kota dan Wakil Wali Kota Dumai terpilih, Hendri Saputra - Gunawan mengajak warga.',
      ['Hendri Saputra: Wali Kota', 'Gunawan: Wakil Wali Kota'],
    ],
    // nothing tells which offices
    ['Pasangan Hendri Saputra dan Gunawan Hidayat mengajak warga.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });

  test('who has won competes no more', () => {
    const { officials } = parse(
      'KPU menetapkan pasangan Bupati dan Wakil Bupati Siak terpilih, Hendri Saputra dan Gunawan Hidayat, hasil Pilkada 2024.',
    );
    expect(officials.map(({ positions }) => positions[0]!.standing)).toEqual(['elect', 'elect']);
  });
});

describe('a full stop behind the abbreviation of an office', () => {
  test.each<[string, string[]]>([
    ['Hadir Kabag. Hukum Setda Siak Hendri Saputra.', ['Hendri Saputra: Kepala Bagian']],
    ['Hadir Kabid. Mutasi BKD Siak Hendri Saputra.', ['Hendri Saputra: Kepala Bidang']],
    ['Berkas diterima Kabag. Hendri Saputra pulang.', ['Hendri Saputra: Kepala Bagian']],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('names of places, and doubled words', () => {
  test.each<[string, string[]]>([
    ['Rapat digelar di ruang rapat Wijayakusumo kemarin.', []],
    ['Rapat digelar di Ruang Rapat Umar Madya kemarin.', []],
    ['Rapat digelar di ruang Wijayakusumo kemarin.', []],
    ['Bupati meresmikan masjid Nurul Huda kemarin.', []],
    ['Warga Dusun Sri Wijaya menerima bantuan.', []],
    ['Panji-Panji berkibar di alun-alun.', []],
    ['Hadir para Kajati se-Kalimantan kemarin.', []],
    ['Lalu pelaku mengajak korban pergi.', []],
    ['Lalu Hendri mengajak korban pergi.', ['Lalu Hendri']],
    ['Visi pasangan HEGU (Hendri-Nurlela) dipaparkan.', ['Hendri', 'Nurlela']],
    ['Pejabat eselon IVa hadir di kawasan Tendeyan.', []],
    // people all the same
    ['Kepala Dusun Hendri Saputra menerima bantuan.', ['Hendri Saputra']],
    ['Di ruang rapat, Hendri Saputra menyampaikan hal itu.', ['Hendri Saputra']],
    ['Di Ruang Rapat Umar Madya Bupati Hendri Saputra berpesan.', ['Hendri Saputra']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('two offices, and words of the second in front of the holder', () => {
  test.each<[string, string[]]>([
    [
      'Hadir Wakapolda Riau sekaligus Kaops Lancang Kuning Brigjen Pol Hendri Saputra.',
      ['Hendri Saputra: Wakapolda, Kepala Operasi'],
    ],
    [
      'Hadir Wakapolda Riau sekaligus Kaops Lancang Kuning, Brigjen Pol. Hendri Saputra.',
      ['Hendri Saputra: Wakapolda, Kepala Operasi'],
    ],
    ['Hadir Wakapolda Riau sekaligus membuka Operasi Lancang Kuning.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('whom a member of parliament stands for', () => {
  test.each<[string, string[]]>([
    [
      'Anggota DPRD Siak dari Fraksi PDI Perjuangan Hendri Saputra menolak.',
      ['Hendri Saputra: Anggota'],
    ],
    ['Anggota DPRD Siak asal Dapil III Hendri Saputra menolak.', ['Hendri Saputra: Anggota']],
    [
      'Ketua Komisi I DPRD Siak yang juga politisi Golkar, Hendri Saputra menolak.',
      ['Hendri Saputra: Ketua'],
    ],
    ['Ketua Tim Pemenangan paslon 01, Hendri Saputra hadir.', ['Hendri Saputra: Ketua']],
    // the party's own member
    ['Anggota DPRD Siak dari Partai Golkar bertemu Hendri Saputra.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('terms of office, and a deputy told by the head', () => {
  test.each<[string, string[]]>([
    ['Mantan Bupati Siak dua periode, Hendri Saputra, hadir.', ['Hendri Saputra: Bupati']],
    ['Hadir Hendri Saputra (Anggota KPU Siak 2018-2023).', ['Hendri Saputra: Anggota']],
    [
      'Bupati Siak Hendri Saputra dan wakilnya, Nurlela Sanjaya, hadir.',
      ['Hendri Saputra: Bupati', 'Nurlela Sanjaya: Wakil Bupati'],
    ],
    // which deputy of several is not told
    [
      'Ketua DPRD Siak Hendri Saputra dan wakilnya, Nurlela Sanjaya, hadir.',
      ['Hendri Saputra: Ketua'],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('members of a body told by what they did', () => {
  test.each<[string, string[]]>([
    [
      'Ketiga anggota KPU Siak yang lolos adalah Hendri Saputra, Nurlela Sanjaya dan Darsono Wirawan.',
      ['Hendri Saputra: Anggota', 'Nurlela Sanjaya: Anggota', 'Darsono Wirawan: Anggota'],
    ],
    [
      'Dua anggota Bawaslu Kota Dumai yang terpilih yakni Hendri Saputra dan Nurlela Sanjaya.',
      ['Hendri Saputra: Anggota', 'Nurlela Sanjaya: Anggota'],
    ],
    [
      'Lima komisioner KPU Siak periode 2024-2029 itu ialah Hendri Saputra, Nurlela Sanjaya dan Darsono Wirawan.',
      ['Hendri Saputra: Anggota', 'Nurlela Sanjaya: Anggota', 'Darsono Wirawan: Anggota'],
    ],
    [
      'Anggota Panwaslu Kecamatan Mandau yang dilantik: Hendri Saputra, Nurlela Sanjaya.',
      ['Hendri Saputra: Anggota', 'Nurlela Sanjaya: Anggota'],
    ],
    [
      'Mereka adalah Hendri Saputra, Nurlela Sanjaya, dan Darsono Wirawan, anggota KPU Siak.',
      ['Hendri Saputra: Anggota', 'Nurlela Sanjaya: Anggota', 'Darsono Wirawan: Anggota'],
    ],
    // said of them, and by nobody of them
    ['Anggota KPU Siak yang dilantik adalah mereka yang lulus, kata Hendri Saputra.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('a list whose dashes tie offices to their holders', () => {
  const both = ['Hendri Saputra: Bupati', 'Darsono Wirawan: Camat'];
  test.each<[string, string[]]>([
    ['Hadir Bupati Siak - Hendri Saputra, Camat Mandau - Darsono Wirawan.', both],
    ['Hadir Hendri Saputra - Bupati Siak dan Darsono Wirawan - Camat Mandau.', both],
    [
      'Hadir Bupati - Wakil Bupati Siak, Hendri Saputra - Darsono Wirawan.',
      ['Hendri Saputra: Bupati', 'Darsono Wirawan: Wakil Bupati'],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('a line for each holder', () => {
  test.each<[string, string[]]>([
    ['- Hendri Saputra - Kepala Dinas Sosial.', ['Hendri Saputra: Kepala Dinas']],
    ['1. Hendri Saputra, S.Sos, M.Si : Kepala Dinas Sosial', ['Hendri Saputra: Kepala Dinas']],
    ['5. Kepala Dinas Pertanian - Hendri Saputra', ['Hendri Saputra: Kepala Dinas']],
    [
      '7. Hendri Saputra, dari Camat Mempura menjadi Kepala Satpol PP',
      ['Hendri Saputra: Camat, Kepala Satuan'],
    ],
    ['Foto Hendri Saputra - Kepala Dinas Sosial membuka rapat', []],
  ])('%s', (line, expected) => {
    expect(officesIn(`Pejabat yang dilantik Bupati Siak:\n${line}\n`)).toEqual(expected);
  });
});

describe('who is to head which region', () => {
  const LIST =
    '1. Kabupaten Siak (Hendri Saputra-Nurlela Sanjaya)\n2. Kota Dumai (Juliadi - Darsono Wirawan)';
  const told = (text: string): string[] =>
    parse(text).officials.flatMap(({ name, positions }) =>
      positions.map(({ office, standing, region }) => `${name}: ${office} ${standing} ${region}`),
    );

  test('of an inauguration they have won their office', () => {
    expect(told(`Berikut kepala daerah yang dilantik:\n${LIST}`)).toEqual([
      'Hendri Saputra: Bupati elect 14.08',
      'Nurlela Sanjaya: Wakil Bupati elect 14.08',
      'Juliadi: Wali Kota elect 14.72',
      'Darsono Wirawan: Wakil Wali Kota elect 14.72',
    ]);
  });

  test('of an election they stand for it', () => {
    expect(told(`Peserta Pilkada 2024 di Riau:\n${LIST}`)[0]).toBe(
      'Hendri Saputra: Bupati candidate 14.08',
    );
  });

  test('one name is no pair', () => {
    expect(told('Rapat di Kabupaten Siak (Hendri Saputra).')).toEqual([]);
  });
});
