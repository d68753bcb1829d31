/** Two offices of one holder, short forms between an office and its holder, and offices told of whoever speaks; `kliping/deep` only. */
import { parse } from '../../src/deep.js';

/** "Name: Office, acting, standing (body); Office" for officials, "Name" for people without office. */
function told(text: string, publishedAt?: string): string[] {
  const { officials, people, institutions } = parse(text, { publishedAt });
  const nameOf = (id: string | null): string =>
    id === null ? '' : ` (${institutions.find((body) => body.id === id)!.name})`;
  return [
    ...officials.map(({ name, positions }) => {
      const offices = positions.map(
        ({ office, acting, standing, institution }) =>
          [office, acting, standing === 'current' ? null : standing].filter(Boolean).join(', ') +
          nameOf(institution),
      );
      return `${name}: ${offices.join('; ')}`;
    }),
    ...people.map(({ name }) => name),
  ];
}

const KNPI = 'Komite Nasional Pemuda Indonesia Kabupaten Siak';

describe('two offices in front of their holder', () => {
  test.each<[text: string, wanted: string[]]>([
    [
      'Camat Mandau yang juga menjabat sebagai Ketua KNPI Siak, Hendri Saputra, hadir.',
      [`Hendri Saputra: Camat; Ketua (${KNPI})`],
    ],
    [
      'Menurut Asisten Setda Siak yang sekaligus sebagai Plt Kepala Bappeda, Drs. Hendri Saputra, hal itu penting.',
      [
        'Hendri Saputra: Asisten (Sekretariat Daerah Kabupaten Siak); Kepala Badan, plt (Badan Perencanaan Pembangunan Daerah Kabupaten Siak)',
      ],
    ],
    [
      'Ketua panitia yang sekaligus menjabat sebagai Sekcam Mandau Hendri Saputra senang.',
      ['Hendri Saputra: Ketua; Sekretaris'],
    ],
    [
      'Camat Mandau merangkap jabatan sebagai Ketua KNPI Siak, Hendri Saputra, hadir.',
      [`Hendri Saputra: Camat; Ketua (${KNPI})`],
    ],
    // the office in front is another one's, or was left
    [
      'Camat Mandau yang menggantikan Ketua KNPI Siak, Hendri Saputra, hadir.',
      [`Hendri Saputra: Ketua (${KNPI})`],
    ],
    [
      'Camat Mandau menjabat sebagai Ketua KNPI Siak, Hendri Saputra, hadir.',
      [`Hendri Saputra: Ketua (${KNPI})`],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('a bracket between an office and its holder', () => {
  test.each<[text: string, wanted: string[]]>([
    [
      'Sekretaris KPU Siak (State Commission of Siak/SCS) Hendri Saputra mengatakan hal itu.',
      ['Hendri Saputra: Sekretaris (Komisi Pemilihan Umum Kabupaten Siak)'],
    ],
    [
      'Sementara itu koordinator Alumni Bandung Lombok (Balok) Hendri Saputra mengatakan hal itu.',
      ['Hendri Saputra: Koordinator'],
    ],
    // a party, and whom its member meets
    [
      'Ketua KPU Siak Wakijan (Golkar) bertemu Hendri Saputra.',
      ['Wakijan: Ketua (Komisi Pemilihan Umum Kabupaten Siak)', 'Hendri Saputra'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('an office told of whoever speaks', () => {
  test.each<[text: string, wanted: string[]]>([
    [
      'Sekda Siak Hendri Saputra hadir. Dalam sambutannya mantan Camat Mandau ini mengatakan hal itu.',
      ['Hendri Saputra: Sekretaris Daerah; Camat, former'],
    ],
    [
      'Sekda Siak Hendri Saputra hadir. Dalam laporan kepada mantan Camat Mandau itu mengatakan hal lain.',
      ['Hendri Saputra: Sekretaris Daerah'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  test('in small letters to its end', () => {
    const { officials } = parse(
      'Menteri Dalam Negeri Hendri Saputra hadir. Mantan menteri pendidikan dan kebudayaan itu mengatakan hal itu.',
    );
    expect(officials[0]!.positions.map(({ title }) => title.text)).toEqual([
      'Menteri Dalam Negeri',
      'Mantan menteri pendidikan dan kebudayaan',
    ]);
  });
});

describe('offices of no named body', () => {
  test.each<[text: string, wanted: string[]]>([
    [
      'KPU Siak menggelar jalan sehat. Ketua Panitia, Hendri Saputra, hadir.',
      ['Hendri Saputra: Ketua'],
    ],
    [
      'KPU Siak menggelar jalan sehat. Ketua, Hendri Saputra, hadir.',
      ['Hendri Saputra: Ketua (Komisi Pemilihan Umum Kabupaten Siak)'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('marks and slips between an office and a name', () => {
  test.each<[text: string, wanted: string[]]>([
    [
      'Hadir Bupati Siak . Hendri Saputra, S.Ag, Wakil Bupati Nurlela Sanjaya.',
      ['Hendri Saputra: Bupati', 'Nurlela Sanjaya: Wakil Bupati'],
    ],
    [
      'Hadir Bupati Siak . Hendri Saputra, Ketua KPU Siak.',
      ['Hendri Saputra: Ketua (Komisi Pemilihan Umum Kabupaten Siak)'],
    ],
    // a region with a slip
    ['Hadir Ketua DPRD Kab. Lombok Barar, Kepala OPD dan Camat.', []],
    ['Hadir Menteri Pariwisata dan Ekraf Hendri Saputra, di Siak.', ['Hendri Saputra: Menteri']],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('people listed with a person', () => {
  test.each<[text: string, wanted: string[]]>([
    ['Dua warga bernama Hendri Saputra dan Wakijan ditangkap.', ['Hendri Saputra', 'Wakijan']],
    [
      'Nama tiga pelaku: Branton Tarrent, Alexander Bissonet, dan Luca Trini.',
      ['Branton Tarrent', 'Alexander Bissonet', 'Luca Trini'],
    ],
    ['Hal itu disampaikan motivator Irfanto Dobby Ariasto.', ['Irfanto Dobby Ariasto']],
    // whoever speaks, and what is told of
    ['Menurut Hendri, Zartenz merupakan perusahaan besar dan kuat.', ['Hendri']],
    ['Dua desa bernama Suka Maju dan Karang Zartenz dibangun.', []],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('offices that go on in small letters', () => {
  test.each<[text: string, wanted: string[]]>([
    [
      'Koordinator program, Hendri Saputra, menyebut hal itu penting.',
      ['Hendri Saputra: Koordinator'],
    ],
    ['Pimpinan rapat, Hendri Saputra, menutup acara.', ['Hendri Saputra: Pimpinan']],
    ['Sekretaris tim fasilitasi Hendri Saputra memberikan saran.', ['Hendri Saputra: Sekretaris']],
    [
      'Kasubbag umum dan kepegawaian Dinas Sosial Siak, Hendri Saputra, hadir.',
      ['Hendri Saputra: Kepala Subbagian (Dinas Sosial Kabupaten Siak)'],
    ],
    // what the holder does, and with whom
    ['Ketua menyerahkan bantuan, Hendri Saputra menerimanya.', ['Hendri Saputra']],
    ['Koordinator bersama warga, Hendri Saputra, membersihkan sungai.', ['Hendri Saputra']],
    ['Ketua sementara itu, Hendri Saputra mengatakan hal lain.', ['Hendri Saputra']],
    ['Kabid pelayanan menyerahkan bantuan kepada Hendri Saputra, warga.', ['Hendri Saputra']],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('offices right behind a name, and words for a region in front of one', () => {
  test.each<[text: string, wanted: string[]]>([
    ['Pada acara itu Hendri Saputra Camat Mandau menyampaikan pesan.', ['Hendri Saputra: Camat']],
    ['Didampingi Hendri Saputra Kepala Desa Banyumulek menyerahkan bantuan.', ['Hendri Saputra']],
    [
      'Upacara dipimpin Mayor Hendri Saputra jabatan sehari-hari Danramil Siak.',
      ['Hendri Saputra: Danramil'],
    ],
    [
      'Bersama Sekretaris PKK Kec. Hj. Nurlela melakukan koordinasi.',
      ['Nurlela: Sekretaris (Pemberdayaan dan Kesejahteraan Keluarga)'],
    ],
    [
      'Hadir Ketua TP PKK Kab. Hj. Nurlela Sanjaya.',
      ['Nurlela Sanjaya: Ketua (Tim Penggerak Pemberdayaan dan Kesejahteraan Keluarga)'],
    ],
    [
      'Kepala Balai Besar Rehabilitasi Sosial (BBRSZ) Kartini Temanggung, Hendri Saputra, hadir.',
      ['Hendri Saputra: Kepala Balai (Balai Besar Rehabilitasi Sosial Kartini Temanggung)'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('what a list goes on with', () => {
  test.each<[text: string, wanted: string[]]>([
    ['Hadir Camat Mandau, Dinas Sosial Siak Hendri Saputra dan warga.', ['Hendri Saputra']],
    [
      'Hadir Sekda Siak Hendri Saputra, Nurlela Sanjaya, Kepala OPD dan camat.',
      ['Hendri Saputra: Sekretaris Daerah', 'Nurlela Sanjaya'],
    ],
    [
      'Hadir anggota DPRD Siak lainnya seperti Hendri Saputra, Nurlela Sanjaya, dan Gunawan Hidayat.',
      ['Hendri Saputra', 'Nurlela Sanjaya', 'Gunawan Hidayat'].map(
        (name) => `${name}: Anggota (Dewan Perwakilan Rakyat Daerah Kabupaten Siak)`,
      ),
    ],
    ['Senada dengan Bupati Siak, Hendri Saputra menyampaikan hal itu.', ['Hendri Saputra']],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('offices that ended, or that somebody has besides', () => {
  test.each<[text: string, wanted: string[]]>([
    [
      'Jalan itu dibangun Hendri Saputra saat masih menjabat sebagai Bupati Siak.',
      ['Hendri Saputra: Bupati, former'],
    ],
    ['Hendri Saputra saat ini menjabat sebagai Bupati Siak.', ['Hendri Saputra: Bupati']],
    [
      'Camat Siak sebelumnya yang dijabat oleh Hendri Saputra digantikan oleh Gunawan Hidayat.',
      ['Hendri Saputra: Camat, former', 'Gunawan Hidayat: Camat'],
    ],
    [
      'Sekda Siak Hendri Saputra hadir. Sibuk sebagai Ketua Panitia, Hendri mengaku senang.',
      ['Hendri Saputra: Sekretaris Daerah; Ketua'],
    ],
    [
      'Sekda Siak Hendri Saputra hadir. Sibuk sebagai Camat Mandau, Nurlela mengaku senang.',
      ['Hendri Saputra: Sekretaris Daerah', 'Nurlela: Camat'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('terms of office', () => {
  test.each<[text: string, wanted: string[]]>([
    ['Hadir Bupati Siak periode 2016-2021 Hendri Saputra.', ['Hendri Saputra: Bupati, former']],
    ['Hadir Hendri Saputra, Bupati Siak masa bakti 2016–2021.', ['Hendri Saputra: Bupati, former']],
    ['Hadir Bupati Siak periode 2021-2026 Hendri Saputra.', ['Hendri Saputra: Bupati']],
    ['Bupati Siak Hendri Saputra membahas RPJMD 2016-2021.', ['Hendri Saputra: Bupati']],
  ])('%s', (text, wanted) => {
    expect(told(text, '2024-06-12')).toEqual(wanted);
  });

  test('nothing tells the year of the release', () => {
    expect(told('Hadir Bupati Siak periode 2016-2021 Hendri Saputra.')).toEqual([
      'Hendri Saputra: Bupati',
    ]);
  });
});

describe('words behind an office, and another one', () => {
  test.each<[text: string, wanted: string[]]>([
    [
      'Hadir Dansatgas TMMD ke-120 yang juga Dandim 0303/Bengkalis, Letkol Hendri Saputra.',
      ['Hendri Saputra: Komandan; Dandim'],
    ],
    [
      'Kepala UPT Zartenz yang juga Kabid Pengelolaan, Hendri Saputra, hadir.',
      ['Hendri Saputra: Kepala Unit; Kepala Bidang'],
    ],
    [
      'Hadir Dansatgas TMMD ke-120 bersama Dandim 0303/Bengkalis, Letkol Hendri Saputra.',
      ['Hendri Saputra: Dandim'],
    ],
    [
      'Hendri Saputra selaku Ketua Kwarcab Siak, yang sehari-hari adalah Sekda Siak, hadir.',
      ['Hendri Saputra: Ketua (Kwartir Cabang Kabupaten Siak); Sekretaris Daerah'],
    ],
    ['Hadir Lurah Zartenz Permai (Hendri Saputra).', ['Hendri Saputra: Lurah']],
    ['Hadir Lurah Zartenz Permai (lama) dan warga.', []],
    [
      'Hendri Saputra yang mendapat tugas baru sebagai Camat Mandau hadir.',
      ['Hendri Saputra: Camat'],
    ],
    [
      'Hendri Saputra, petahana Wakil Bupati Siak, bertemu Sekda non-aktif Kota Dumai Nurlela.',
      ['Hendri Saputra: Wakil Bupati', 'Nurlela: Sekretaris Daerah'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  test('a constituency is not the place of the office', () => {
    const { officials } = parse('Anggota DPR RI dapil Riau, Hendri Saputra, hadir.');
    expect(officials[0]!.positions[0]!.region).toBeNull();
  });
});

describe('offices that somebody moves between', () => {
  test.each<[text: string, wanted: string[]]>([
    [
      'Zarsalim, sebelumnya menjabat Camat Mandau menempati pos barunya sebagai Kepala Dinas Sosial Siak.',
      ['Zarsalim: Camat, former; Kepala Dinas (Dinas Sosial Kabupaten Siak)'],
    ],
    [
      'Zarsalim sebelumnya Camat Mandau dilantik sebagai Kepala Dinas Sosial Siak.',
      ['Zarsalim: Camat, former; Kepala Dinas (Dinas Sosial Kabupaten Siak)'],
    ],
    [
      'Ia menggantikan Hendri Saputra yang sebelumnya Plt Camat Mandau.',
      ['Hendri Saputra: Camat, plt, former'],
    ],
    // no person stands in front
    ['Rapat sebelumnya, Camat Siak hadir.', []],
    ['Jabatan sebelumnya Camat Siak kosong.', []],
    // somebody else's office
    [
      'Senada dengan yang disampaikan Bupati Siak, Hendri Saputra selaku Camat Mandau mengatakan hal itu.',
      ['Hendri Saputra: Camat'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});
