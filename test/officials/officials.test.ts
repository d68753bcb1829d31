import * as core from '../../src/index.js';
import * as deep from '../../src/deep.js';
import { bodyOf, marked, spansOf } from '../helpers.js';

const { parse } = core;

type Want = Partial<Omit<core.Position, 'title' | 'institution'>> & {
  title?: string;
  institution?: string | null;
};

/** Positions of the official, with title and institution as texts. */
function positionsOf(record: core.Release, name: string): Required<Want>[] {
  const official = record.officials.find((one) => one.name === name);
  if (!official)
    throw new Error(
      `no official ${name} among ${record.officials.map((one) => one.name).join(', ') || 'none'}`,
    );
  return official.positions.map((position) => ({
    ...position,
    title: position.title.text,
    institution: bodyOf(record, position.institution),
  }));
}

function expectPositions(
  text: string,
  name: string,
  wants: Want[],
  options?: core.ParseOptions,
): void {
  const positions = positionsOf(parse(text, options), name);
  expect(positions).toHaveLength(wants.length);
  wants.forEach((want, i) => expect(positions[i]).toMatchObject(want));
}

const NAME = 'Zulkarnain Hasbi';

describe('titles in front of the name', () => {
  test.each<[string, Want]>([
    ['Bupati Bengkalis', { office: 'Bupati', region: '14.03', institution: null }],
    ['Wakil Bupati Bengkalis', { office: 'Wakil Bupati', region: '14.03', institution: null }],
    ['Wabup Bengkalis', { office: 'Wakil Bupati', region: '14.03', institution: null }],
    ['Gubernur Riau', { office: 'Gubernur', region: '14', institution: null }],
    ['Wagub Riau', { office: 'Wakil Gubernur', region: '14', institution: null }],
    ['Wali Kota Solok', { office: 'Wali Kota', region: '13.72', institution: null }],
    ['Walikota Solok', { office: 'Wali Kota', region: '13.72', institution: null }],
    ['Wako Solok', { office: 'Wali Kota', region: '13.72', institution: null }],
    ['Wawako Solok', { office: 'Wakil Wali Kota', region: '13.72', institution: null }],
    ['Sekda Bengkalis', { office: 'Sekretaris Daerah', region: '14.03' }],
    ['Sekretaris Daerah Kabupaten Bengkalis', { office: 'Sekretaris Daerah', region: '14.03' }],
    ['Ketua KPU Bengkalis', { office: 'Ketua', region: '14.03', institution: 'KPU Bengkalis' }],
    [
      'Ketua Komisi Pemilihan Umum (KPU) Kabupaten Bengkalis',
      {
        office: 'Ketua',
        region: '14.03',
        institution: 'Komisi Pemilihan Umum (KPU) Kabupaten Bengkalis',
      },
    ],
    [
      'Ketua Divisi Hukum KPU Bengkalis',
      { office: 'Ketua', region: '14.03', institution: 'KPU Bengkalis' },
    ],
    ['Anggota KPU Bengkalis', { office: 'Anggota', region: '14.03', institution: 'KPU Bengkalis' }],
    [
      'Komisioner KPU Bengkalis',
      { office: 'Anggota', region: '14.03', institution: 'KPU Bengkalis' },
    ],
    [
      'Komisioner Bawaslu Paser',
      { office: 'Anggota', region: '64.01', institution: 'Bawaslu Paser' },
    ],
    [
      'Sekretaris KPU Bengkalis',
      { office: 'Sekretaris', region: '14.03', institution: 'KPU Bengkalis' },
    ],
    [
      'Kadis Kominfo Paser',
      { office: 'Kepala Dinas', region: '64.01', institution: 'Kominfo Paser' },
    ],
    [
      'Kadis Kominfotik Kabupaten Bengkalis',
      { office: 'Kepala Dinas', region: '14.03', institution: 'Kominfotik Kabupaten Bengkalis' },
    ],
    [
      'Kepala Dinas Kesehatan Kabupaten Paser',
      { office: 'Kepala Dinas', region: '64.01', institution: 'Dinas Kesehatan Kabupaten Paser' },
    ],
    [
      'Kepala Badan Kesbangpol Kabupaten Paser',
      { office: 'Kepala Badan', region: '64.01', institution: 'Badan Kesbangpol Kabupaten Paser' },
    ],
    [
      'Kaban Kesbangpol Paser',
      { office: 'Kepala Badan', region: '64.01', institution: 'Kesbangpol Paser' },
    ],
    [
      'Kepala BPS Kabupaten Paser',
      { office: 'Kepala Badan', region: '64.01', institution: 'BPS Kabupaten Paser' },
    ],
    [
      'Kepala Bappeda Paser',
      { office: 'Kepala Badan', region: '64.01', institution: 'Bappeda Paser' },
    ],
    ['Kepala Biro Hukum Setda Provinsi Riau', { office: 'Kepala Biro', region: '14' }],
    ['Kabag Hukum Setda Bengkalis', { office: 'Kepala Bagian', region: '14.03' }],
    ['Kasatpol PP Kabupaten Paser', { office: 'Kepala Satuan', region: '64.01' }],
    ['Asisten Pemerintahan Setda Bengkalis', { office: 'Asisten', region: '14.03' }],
    ['Staf Ahli Bupati Bengkalis', { office: 'Staf Ahli', region: '14.03' }],
    [
      'Ketua DPRD Kabupaten Bengkalis',
      { office: 'Ketua', region: '14.03', institution: 'DPRD Kabupaten Bengkalis' },
    ],
    [
      'Wakil Ketua DPRD Bengkalis',
      { office: 'Wakil Ketua', region: '14.03', institution: 'DPRD Bengkalis' },
    ],
    ['Kapolres Bengkalis', { office: 'Kapolres', region: '14.03' }],
    ['Wakapolres Bengkalis', { office: 'Wakapolres', region: '14.03' }],
    ['Kapolda Riau', { office: 'Kapolda', region: '14' }],
    ['Dandim 0303/Bengkalis', { office: 'Dandim', region: '14.03' }],
    ['Kajari Bengkalis', { office: 'Kepala Kejaksaan', region: '14.03' }],
    [
      'Ketua Pengadilan Negeri Bengkalis',
      { office: 'Ketua', region: '14.03', institution: 'Pengadilan Negeri Bengkalis' },
    ],
    ['Menteri Dalam Negeri', { office: 'Menteri', region: null, institution: null }],
    ['Mendagri', { office: 'Menteri', region: null, institution: null }],
    ['Wakil Menteri Dalam Negeri', { office: 'Wakil Menteri', region: null, institution: null }],
    ['Presiden', { office: 'Presiden', region: null, institution: null }],
    ['Kapolri', { office: 'Kapolri', region: null }],
    ['Ketua KPU RI', { office: 'Ketua', region: null, institution: 'KPU RI' }],
    ['Rektor Universitas Riau', { office: 'Rektor', institution: 'Universitas Riau' }],
    [
      'Direktur RSUD Kabupaten Paser',
      { office: 'Direktur', region: '64.01', institution: 'RSUD Kabupaten Paser' },
    ],
    ['Ketua Umum Partai Golkar', { office: 'Ketua Umum', institution: 'Partai Golkar' }],
    [
      'Juru Bicara KPU Bengkalis',
      { office: 'Juru Bicara', region: '14.03', institution: 'KPU Bengkalis' },
    ],
  ])('%s', (title, want) => {
    expectPositions(`${title} ${NAME} membuka rapat itu.`, NAME, [
      { title, acting: null, standing: 'current', ...want },
    ]);
  });
});

describe('titles elsewhere', () => {
  test.each<[string, string, Want]>([
    [
      'behind, set off by commas',
      `${NAME}, Ketua KPU Bengkalis, membuka rapat itu.`,
      { office: 'Ketua', title: 'Ketua KPU Bengkalis' },
    ],
    [
      'behind with degrees',
      `${NAME}, S.H., M.H., Ketua KPU Bengkalis, membuka rapat itu.`,
      { office: 'Ketua' },
    ],
    ['behind with selaku', `Rapat dibuka ${NAME} selaku Ketua KPU Bengkalis.`, { office: 'Ketua' }],
    [
      'behind in brackets',
      `Rapat dibuka ${NAME} (Ketua KPU Bengkalis) di aula.`,
      { office: 'Ketua' },
    ],
    [
      'in front with a comma',
      `Ketua KPU Bengkalis, ${NAME}, membuka rapat itu.`,
      { office: 'Ketua' },
    ],
    [
      'in front with a comma at the end',
      `Rapat dibuka oleh Ketua KPU Bengkalis, ${NAME}.`,
      { office: 'Ketua' },
    ],
    [
      'in front with honorifics',
      `Ketua KPU Bengkalis Dr. H. ${NAME}, M.Si. membuka rapat itu.`,
      { office: 'Ketua' },
    ],
    [
      'in front with a rank',
      `Kapolres Bengkalis AKBP ${NAME} membuka rapat itu.`,
      { office: 'Kapolres' },
    ],
    [
      'around the name',
      `Plt Kepala Dinas Kesehatan ${NAME} dari Kabupaten Paser hadir.`,
      { office: 'Kepala Dinas', acting: 'plt' },
    ],
  ])('%s', (_, text, want) => {
    expectPositions(text, NAME, [want]);
  });
});

describe('acting and standing', () => {
  test.each<[string, Want]>([
    ['Plt Bupati Bengkalis', { office: 'Bupati', acting: 'plt' }],
    ['Plt. Bupati Bengkalis', { office: 'Bupati', acting: 'plt' }],
    ['Pelaksana Tugas Bupati Bengkalis', { office: 'Bupati', acting: 'plt' }],
    ['Pelaksana Tugas (Plt) Bupati Bengkalis', { office: 'Bupati', acting: 'plt' }],
    ['Plh Sekda Bengkalis', { office: 'Sekretaris Daerah', acting: 'plh' }],
    ['Pelaksana Harian Sekda Bengkalis', { office: 'Sekretaris Daerah', acting: 'plh' }],
    ['Pj Gubernur Riau', { office: 'Gubernur', acting: 'pj' }],
    ['Pj. Gubernur Riau', { office: 'Gubernur', acting: 'pj' }],
    ['Penjabat Gubernur Riau', { office: 'Gubernur', acting: 'pj' }],
    ['Penjabat (Pj) Wali Kota Solok', { office: 'Wali Kota', acting: 'pj' }],
    ['Pjs Bupati Bengkalis', { office: 'Bupati', acting: 'pjs' }],
    ['Penjabat Sementara (Pjs) Bupati Bengkalis', { office: 'Bupati', acting: 'pjs' }],
    ['Pgs Bupati Bengkalis', { office: 'Bupati', acting: 'pgs' }],
    ['Mantan Bupati Bengkalis', { office: 'Bupati', standing: 'former' }],
    ['Eks Bupati Bengkalis', { office: 'Bupati', standing: 'former' }],
    ['Calon Bupati Bengkalis', { office: 'Bupati', standing: 'candidate' }],
    ['Bakal Calon Bupati Bengkalis', { office: 'Bupati', standing: 'candidate' }],
    ['Cabup Bengkalis', { office: 'Bupati', standing: 'candidate' }],
    ['Cawabup Bengkalis', { office: 'Wakil Bupati', standing: 'candidate' }],
    ['Cagub Riau', { office: 'Gubernur', standing: 'candidate' }],
    ['Bupati Bengkalis terpilih', { office: 'Bupati', standing: 'elect' }],
    ['Calon Bupati terpilih Bengkalis', { office: 'Bupati', standing: 'elect' }],
    ['Bupati Terpilih Bengkalis', { office: 'Bupati', standing: 'elect' }],
  ])('%s', (title, want) => {
    expectPositions(`${title} ${NAME} membuka rapat itu.`, NAME, [
      { acting: null, standing: 'current', title, ...want },
    ]);
  });
});

describe('several offices and several people', () => {
  test('two offices joined by a slash', () => {
    expectPositions(`Menteri ATR/Kepala BPN ${NAME} membuka rapat itu.`, NAME, [
      { office: 'Menteri' },
      { office: 'Kepala Badan' },
    ]);
  });

  test('two offices told in two places', () => {
    expectPositions(
      `Kadis Kominfo Paser ${NAME} hadir. ${NAME} juga Plt Kepala Dinas Kesehatan Kabupaten Paser.`,
      NAME,
      [
        { office: 'Kepala Dinas', acting: null },
        { office: 'Kepala Dinas', acting: 'plt' },
      ],
    );
  });

  test('one office told twice is one position, with its longest title', () => {
    expectPositions(
      `Kadis Kominfo ${NAME} hadir di Paser. Kepala Dinas Komunikasi dan Informatika Kabupaten Paser ${NAME} membuka rapat.`,
      NAME,
      [
        {
          office: 'Kepala Dinas',
          title: 'Kepala Dinas Komunikasi dan Informatika Kabupaten Paser',
          region: '64.01',
        },
      ],
    );
  });

  test('a list of officials', () => {
    const record = parse(
      'Turut hadir Ketua KPU Bengkalis Zulkarnain Hasbi, Ketua Bawaslu Bengkalis Ratna Dewi, Kapolres Bengkalis AKBP Bambang Sutrisno, dan Sekda Bengkalis H. Made Sudarsana, M.Si.',
    );
    expect(
      record.officials.map(({ id, name, positions }) => [id, name, positions[0]!.office]),
    ).toEqual([
      ['official-1', 'Zulkarnain Hasbi', 'Ketua'],
      ['official-2', 'Ratna Dewi', 'Ketua'],
      ['official-3', 'Bambang Sutrisno', 'Kapolres'],
      ['official-4', 'Made Sudarsana', 'Sekretaris Daerah'],
    ]);
    expect(bodyOf(record, record.officials[1]!.positions[0]!.institution)).toBe(
      'Bawaslu Bengkalis',
    );
  });

  test('one title for several names', () => {
    const record = parse(
      'Hadir anggota KPU Bengkalis Ratna Dewi, Bambang Sutrisno dan Made Sudarsana di aula.',
    );
    expect(record.officials.map(({ name, positions }) => [name, positions[0]!.office])).toEqual([
      ['Ratna Dewi', 'Anggota'],
      ['Bambang Sutrisno', 'Anggota'],
      ['Made Sudarsana', 'Anggota'],
    ]);
  });

  test('a candidate pair', () => {
    const record = parse(
      'Pasangan Calon Bupati dan Wakil Bupati Bengkalis Zulkarnain Hasbi dan Ratna Dewi mendaftar ke KPU.',
    );
    expect(
      record.officials.map(({ name, positions }) => [
        name,
        positions[0]!.office,
        positions[0]!.standing,
      ]),
    ).toEqual([
      ['Zulkarnain Hasbi', 'Bupati', 'candidate'],
      ['Ratna Dewi', 'Wakil Bupati', 'candidate'],
    ]);
  });
});

describe('titles written in odd ways', () => {
  test.each<[string, string, string]>([
    ['a name in quotation marks', 'Bupati Siak "Hendri Saputra" hadir di aula.', 'Bupati'],
    [
      'an office behind degrees',
      'Hendri Saputra, S.IP Kepala Bidang Statistik hadir.',
      'Kepala Bidang',
    ],
    ['a numbered assistant', 'Asisten Daerah I Hendri Saputra hadir di aula.', 'Asisten'],
    ['the head of a firm', 'Kepala PT Taspen Hendri Saputra hadir di aula.', 'Kepala'],
    ['a commission of the DPR', 'Anggota Komisi I DPR RI Hendri Saputra hadir di aula.', 'Anggota'],
    [
      'a dinas of many words',
      'Kepala Dinas Perdagangan, Koperasi, UKM Kabupaten Siak, Hendri Saputra hadir.',
      'Kepala Dinas',
    ],
  ])('%s', (_, text, office) => {
    expect(deep.parse(text).officials).toMatchObject([
      { name: 'Hendri Saputra', positions: [{ office }] },
    ]);
  });

  test('an initial behind a body', () => {
    const { officials } = deep.parse('Ketua Panitia Seleksi Kecamatan M. Tauhid hadir di aula.');
    expect(officials).toMatchObject([{ name: 'M. Tauhid', positions: [{ office: 'Ketua' }] }]);
  });

  test('a degree with a comma for its full stop', () => {
    const { officials } = parse('Ketua KPU Siak H. Hendri Saputra S,Pd., MM hadir di aula.');
    expect(officials).toMatchObject([{ name: 'Hendri Saputra', degrees: ['S,Pd.', 'MM'] }]);
  });
});

describe('honorifics, degrees and mentions', () => {
  test.each<[string, string, string[], string[]]>([
    ['Bupati Bengkalis H. {Zulkarnain Hasbi} hadir.', NAME, ['H.'], []],
    [
      'Bupati Bengkalis Dr. Drs. H. {Zulkarnain Hasbi}, M.Si. hadir.',
      NAME,
      ['Dr.', 'Drs.', 'H.'],
      ['M.Si.'],
    ],
    ['Bupati Bengkalis {Zulkarnain Hasbi}, S.Sos., M.IP. hadir.', NAME, [], ['S.Sos.', 'M.IP.']],
    ['Bupati Bengkalis {Zulkarnain Hasbi}, AP. M. Si. hadir.', NAME, [], ['AP.', 'M. Si.']],
    ['Bupati Bengkalis {Zulkarnain Hasbi} SH MH hadir.', NAME, [], ['SH', 'MH']],
    ['Bupati Bengkalis Hj. {Ratna Dewi}, S.E. hadir.', 'Ratna Dewi', ['Hj.'], ['S.E.']],
    [
      'Kapolres Bengkalis AKBP {Bambang Sutrisno}, S.I.K. hadir.',
      'Bambang Sutrisno',
      ['AKBP'],
      ['S.I.K.'],
    ],
    [
      'Dandim 0303/Bengkalis Letkol Inf {Bambang Sutrisno} hadir.',
      'Bambang Sutrisno',
      ['Letkol Inf'],
      [],
    ],
    ['Bupati Bengkalis Bapak {Bambang Sutrisno} hadir.', 'Bambang Sutrisno', ['Bapak'], []],
  ])('%s', (source, name, honorifics, degrees) => {
    const { text, spans } = marked(source);
    const official = parse(text).officials[0];
    expect(official).toMatchObject({ name, honorifics, degrees });
    expect(spansOf(official!.mentions)).toEqual(spans);
  });

  test.each<[string, string]>([
    ['Bupati Bengkalis {Zulkarnain Hasbi} membuka rapat. {Zulkarnain} lalu menutupnya.', NAME],
    ['Bupati Bengkalis {Zulkarnain Hasbi} membuka rapat. Pak {Hasbi} lalu menutupnya.', NAME],
    ['{Zulkarnain} menutup rapat. Rapat dibuka Bupati Bengkalis {Zulkarnain Hasbi}.', NAME],
    [
      'Kepala Bappeda Paser {Adisutrisno Wijaya} hadir. Menurut mas {Adi}, rapat itu penting.',
      'Adisutrisno Wijaya',
    ],
    ['Kalaksa BPBD Bali {I Made Sudarsana} hadir. {Sudarsana} membuka rapat.', 'I Made Sudarsana'],
    [
      'Bupati Bengkalis {M. Zulkarnain Hasbi} hadir. {Zulkarnain Hasbi} membuka rapat.',
      'M. Zulkarnain Hasbi',
    ],
  ])('short names: %s', (source, name) => {
    const { text, spans } = marked(source);
    const { officials, people } = parse(text);
    expect(people).toEqual([]);
    expect(officials).toHaveLength(1);
    expect(officials[0]!.name).toBe(name);
    expect(spansOf(officials[0]!.mentions)).toEqual(spans);
  });

  test('people who share a word of their names stay apart', () => {
    const { officials } = parse(
      'Bupati Bengkalis Zulkarnain Hasbi dan Wakil Bupati Bengkalis Ratna Hasbi hadir.',
    );
    expect(officials.map(({ name }) => name)).toEqual(['Zulkarnain Hasbi', 'Ratna Hasbi']);
  });

  test('namesakes with other names stay apart', () => {
    const { officials } = parse(
      'Ketua KPU Bengkalis Ratna Dewi dan Ketua KPU Siak Ratna Sari hadir di aula.',
    );
    expect(officials.map(({ name }) => name)).toEqual(['Ratna Dewi', 'Ratna Sari']);
  });
});

describe('regions that the office leaves out', () => {
  test.each<[string, Want]>([
    [
      `Rapat digelar di Kabupaten Bengkalis. Bupati ${NAME} membuka rapat.`,
      { office: 'Bupati', region: '14.03', basis: 'inferred' },
    ],
    [
      `Rapat digelar di Kabupaten Bengkalis. Gubernur ${NAME} membuka rapat.`,
      { office: 'Gubernur', region: '14', basis: 'inferred' },
    ],
    [
      `Rapat KPU Bengkalis digelar. Ketua KPU ${NAME} membuka rapat.`,
      { office: 'Ketua', region: '14.03' },
    ],
    [`Rapat digelar di aula. Bupati ${NAME} membuka rapat.`, { office: 'Bupati', region: null }],
  ])('%s', (text, want) => {
    expectPositions(text, NAME, [want]);
  });

  test('the home region', () => {
    expectPositions(
      `Ketua KPU ${NAME} membuka rapat.`,
      NAME,
      [{ region: '14.03', basis: 'inferred' }],
      { homeRegion: '14.03' },
    );
    expectPositions(
      `Ketua KPU ${NAME} membuka rapat.`,
      NAME,
      [{ region: '14.03', basis: 'inferred' }],
      { homeRegion: 'Kabupaten Bengkalis' },
    );
  });
});

describe('kecamatan and desa', () => {
  test.each<[string, Want]>([
    [
      `Camat Bantan ${NAME} hadir di Kabupaten Bengkalis.`,
      { office: 'Camat', region: '14.03.02', institution: null },
    ],
    [
      `Kepala Desa Meskom ${NAME} hadir di Kabupaten Bengkalis.`,
      { office: 'Kepala Desa', region: '14.03.01.2009', institution: null },
    ],
    [
      `Kades Meskom ${NAME} hadir di Kabupaten Bengkalis.`,
      { office: 'Kepala Desa', region: '14.03.01.2009', institution: null },
    ],
    [
      `Lurah Rimba Sekampung ${NAME} hadir di Kabupaten Bengkalis.`,
      { office: 'Lurah', region: '14.03.01.1003', institution: null },
    ],
  ])('%s', (text, want) => {
    expect(positionsOf(deep.parse(text), NAME)).toMatchObject([want]);
  });
});

describe('people', () => {
  test.each<[string, string]>([
    ['Seorang warga, {Siti Rahmawati}, hadir di aula.', 'Siti Rahmawati'],
    ['Warga bernama {Bambang Sutrisno} hadir di aula.', 'Bambang Sutrisno'],
    ['Acara dipandu {Yohanes Tandi} dan ditutup doa.', 'Yohanes Tandi'],
    ['Hj. {Siti Rahmawati} hadir di aula.', 'Siti Rahmawati'],
  ])('%s', (source, name) => {
    const { text, spans } = marked(source);
    const { officials, people } = parse(text);
    expect(officials).toEqual([]);
    expect(people).toMatchObject([{ id: 'person-1', name }]);
    expect(spansOf(people[0]!.mentions)).toEqual(spans);
  });

  test('a rank alone is no office', () => {
    const { officials, people } = parse('AKBP Bambang Sutrisno hadir di aula.');
    expect(officials).toEqual([]);
    expect(people).toMatchObject([{ name: 'Bambang Sutrisno', honorifics: ['AKBP'] }]);
  });

  test('who has an office is not among the people', () => {
    const { officials, people } = parse(
      'Ratna Dewi hadir. Rapat dibuka Ketua KPU Bengkalis Ratna Dewi bersama Siti Rahmawati.',
    );
    expect(officials.map(({ name }) => name)).toEqual(['Ratna Dewi']);
    expect(people.map(({ name }) => name)).toEqual(['Siti Rahmawati']);
  });

  test('a short name in capitals beside another word in capitals', () => {
    const { officials } = parse('Camat Gerung EKO PRASETYO membuka acara itu.');
    expect(officials.map(({ name }) => name)).toEqual(['EKO PRASETYO']);
  });

  test.each<string>([
    'Rapat Pleno Terbuka digelar di Aula Kantor Bupati.',
    'Selamat Hari Raya Idul Fitri kepada seluruh warga.',
    'Mari sukseskan Pilkada Serentak bersama masyarakat.',
    'Bupati Bengkalis membuka rapat di Gedung Daerah.',
    'Panitia Pemilihan Kecamatan bekerja keras.',
    'Undang-Undang Nomor 10 Tahun 2016 dibahas.',
    'Anggaran Pendapatan dan Belanja Daerah dibahas.',
    'Bulan Ramadan dan Hari Kemerdekaan Republik Indonesia dirayakan.',
    'Warga cukup membawa NIK dan kartu keluarga ke kantor desa.',
    'Petugas membagikan PMT Telur kepada balita di posyandu.',
    'Peraturan Bupati Lombok Barat No 42 Tahun 2022 berlaku sejak itu.',
    'Warga Jalan Aik Mual Raya hadir di aula.',
  ])('no people: %s', (text) => {
    const { officials, people } = parse(text);
    expect([...officials, ...people].map(({ name }) => name)).toEqual([]);
  });
});
