import { parse as parseDeep } from '../src/deep.js';
import { type Election, parse, type ParseOptions } from '../src/index.js';
import { marked, mentionsOf } from './helpers.js';

function expectElections(
  text: string,
  expected: Partial<Election>[],
  options?: ParseOptions,
): void {
  const { elections } = parse(text, options);
  expect(elections.map(({ kind, year }) => `${kind} ${year}`)).toEqual(
    expected.map(({ kind, year }) => `${kind} ${year}`),
  );
  expected.forEach((want, i) => expect(elections[i]).toMatchObject(want));
}

describe('kinds and years', () => {
  test.each<[string, Election['kind'], number]>([
    ['Tahapan Pilkada 2020 dibahas.', 'pilkada', 2020],
    ['Tahapan pilkada tahun 2020 dibahas.', 'pilkada', 2020],
    ['Tahapan Pemilukada 2010 dibahas.', 'pilkada', 2010],
    ['Jelang Pilkada 9 Desember 2020 mendatang, rapat digelar.', 'pilkada', 2020],
    ['Pilkada pada 27 November 2024 sudah dekat.', 'pilkada', 2024],
    ['Tahapan Pemilihan Kepala Daerah 2024 dibahas.', 'pilkada', 2024],
    ['Tahapan Pilgub 2018 dibahas.', 'pilgub', 2018],
    ['Tahapan Pemilihan Gubernur dan Wakil Gubernur Riau Tahun 2018 dibahas.', 'pilgub', 2018],
    // The year stands behind a list of offices, however long.
    [
      'Tahapan Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati, serta Wali Kota dan Wakil Wali Kota Tahun 2024 dibahas.',
      'pilkada',
      2024,
    ],
    [
      'Tahapan Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati serta Walikota dan Wakil Walikota tahun 2020 dibahas.',
      'pilkada',
      2020,
    ],
    ['Tahapan Pilbup 2020 dibahas.', 'pilbup', 2020],
    ['Tahapan Pemilihan Bupati dan Wakil Bupati Bengkalis Tahun 2020 dibahas.', 'pilbup', 2020],
    ['Tahapan Pilwali 2020 dibahas.', 'pilwali', 2020],
    ['Tahapan Pilwako 2020 dibahas.', 'pilwali', 2020],
    ['Tahapan Pilwalkot 2020 dibahas.', 'pilwali', 2020],
    ['Tahapan Pemilu 2024 dibahas.', 'pemilu', 2024],
    ['Tahapan Pemilihan Umum Tahun 2024 dibahas.', 'pemilu', 2024],
    ['Tahapan Pileg 2019 dibahas.', 'pileg', 2019],
    ['Tahapan Pemilu Legislatif 2014 dibahas.', 'pileg', 2014],
    ['Tahapan Pilpres 2019 dibahas.', 'pilpres', 2019],
    ['Tahapan Pemilihan Presiden dan Wakil Presiden 2024 dibahas.', 'pilpres', 2024],
  ])('%s', (text, kind, year) => {
    expectElections(text, [{ kind, year, simultaneous: false }]);
  });

  test.each<[string, string[]]>([
    [
      'Rakor Pemilihan Gubernur dan Wakil Gubernur Riau, serta Bupati dan Wakil Bupati Siak Tahun 2024 digelar.',
      ['pilgub 2024', 'pilbup 2024'],
    ],
    [
      'Logistik Pemilihan Wali Kota dan Wakil Wali Kota Dumai dan Gubernur dan Wakil Gubernur Riau 2024 tiba.',
      ['pilwali 2024', 'pilgub 2024'],
    ],
    [
      'Jadwal pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati serta Walikota dan Wakil Walikota pada 27 November 2024 tetap.',
      ['pilkada 2024'],
    ],
    [
      'Rakor Pemilihan Gubernur (Pilgub), Pemilihan Bupati (Pilbup), dan Pilwalkot serentak tahun 2018 digelar 2017.',
      ['pilgub 2018', 'pilbup 2018', 'pilwali 2018'],
    ],
    ['Tahapan Pemilu Legislatif dan Presiden 2019 dibahas.', ['pileg 2019', 'pilpres 2019']],
    [
      'Pemilihan legislatif dan Presiden dan Wakil Presiden 2024 aman.',
      ['pileg 2024', 'pilpres 2024'],
    ],
    ['Pada Pileg 2019 dan Presiden Hendri Jamal hadir.', ['pileg 2019']],
    ['Penyelenggara pemilu siap menggelar Pilkada 2024.', ['pilkada 2024']],
    ['Penyelenggara Pemilu 2024 harus netral.', ['pemilu 2024']],
    ['Sidang Perselisihan Hasil Pemilihan Umum (PHPU) Pileg 2019 usai.', ['pileg 2019']],
    ['Warga menyambut Pilkada serentak Februari 2017 mendatang.', ['pilkada 2017']],
    [
      'KPU siap menggelar Pilkada 2022, baik pemilihan gubernur maupun pemilihan wali kota.',
      ['pilkada 2022', 'pilgub 2022', 'pilwali 2022'],
    ],
    ['Pilgub 2018 aman. Warga menyambut pilkada.', ['pilgub 2018', 'pilkada 2018']],
    ['Pemilu 2014 aman. Warga menyambut pilkada.', ['pemilu 2014', 'pilkada null']],
    [
      'Dalam Pemilihan Bupati dan Wakil Bupati Siak 2024, Gubernur dan Wakil Gubernur Riau memilih.',
      ['pilbup 2024'],
    ],
    ['Pada Pemilihan Bupati 2024, Wakil Bupati Siak memilih.', ['pilbup 2024']],
    [
      'Hasil Pemilihan Bupati dan Wakil Bupati 2024 dibahas. Gubernur dan Wakil Gubernur hadir.',
      ['pilbup 2024'],
    ],
  ])('several behind one word: %s', (text, expected) => {
    expect(parse(text).elections.map(({ kind, year }) => `${kind} ${year}`)).toEqual(expected);
  });

  test.each<[string, boolean]>([
    ['Tahapan Pilkada Serentak 2020 dibahas.', true],
    ['Tahapan Pilkada serentak tahun 2020 dibahas.', true],
    ['Tahapan Pilkada 2020 dibahas. Pilkada Serentak itu penting.', true],
    ['Tahapan Pemilu Serentak 2024 dibahas.', true],
    ['Tahapan Pilkada 2020 dibahas.', false],
  ])('simultaneous: %s', (text, simultaneous) => {
    expect(parse(text).elections).toMatchObject([{ simultaneous }]);
  });

  test('several elections', () => {
    expectElections('Tahapan Pemilu 2024 dan Pilkada 2024 dibahas.', [
      { kind: 'pemilu', year: 2024 },
      { kind: 'pilkada', year: 2024 },
    ]);
    expectElections('Tahapan Pilkada 2020 dan Pilkada 2024 dibahas.', [
      { kind: 'pilkada', year: 2020 },
      { kind: 'pilkada', year: 2024 },
    ]);
    expectElections('Pilbup 2010, 2015, dan tahun 2020 berjalan aman.', [
      { kind: 'pilbup', year: 2010 },
      { kind: 'pilbup', year: 2015 },
      { kind: 'pilbup', year: 2020 },
    ]);
    expectElections('Tahapan Pemilu dan Pilkada 2024 dibahas.', [
      { kind: 'pemilu', year: 2024 },
      { kind: 'pilkada', year: 2024 },
    ]);
  });

  test('one election, all its mentions', () => {
    const { text, spans } = marked(
      'Tahapan {Pilkada Serentak 2020} dibahas. Warga menyambut {Pilkada}.',
    );
    const { elections } = parse(text);
    expect(elections).toHaveLength(1);
    expect(mentionsOf(elections)).toEqual(spans);
  });

  test('the year of the release', () => {
    expectElections('Tahapan Pilkada dibahas.', [{ kind: 'pilkada', year: 2020 }], {
      publishedAt: '2020-06-10',
    });
    expectElections('Tahapan Pilkada dibahas, Rabu (10/6/2020).', [
      { kind: 'pilkada', year: 2020 },
    ]);
    expectElections('Tahapan Pilkada tahun ini dibahas.', [{ kind: 'pilkada', year: 2020 }], {
      publishedAt: '2020-06-10',
    });
  });

  test('the year of the day behind it, which is told without one', () => {
    expectElections(
      'Warga siap menyambut Pemilu 14 Februari mendatang.',
      [{ kind: 'pemilu', year: 2024, votingDate: { iso: '2024-02-14', basis: 'stated' } }],
      { publishedAt: '2023-12-12' },
    );
  });

  test('nothing tells the year', () => {
    expectElections('Tahapan Pilkada dibahas.', [
      { kind: 'pilkada', year: null, votingDate: null },
    ]);
  });

  test('a year of something else', () => {
    expectElections('Tahapan Pilkada dibahas. Kantor itu dibangun tahun 1987.', [
      { kind: 'pilkada', year: null },
    ]);
  });
});

test.each(['Wali Kota', 'Wakil Bupati', 'Bupati/Wali Kota'])(
  'an election behind the heads of regions whom it has made: %s',
  (office) => {
    const { elections } = parseDeep(`Pelantikan ${office} hasil Pilkada 2020 digelar di aula.`);
    expect(elections).toMatchObject([{ kind: 'pilkada', year: 2020 }]);
  },
);

test('the year of a law is not that of the election it is about', () => {
  expect(
    parse('Undang-Undang Pemilu Nomor 7 Tahun 2017 mengatur larangan itu.').elections,
  ).toMatchObject([{ kind: 'pemilu', year: null }]);
});

describe('polling day', () => {
  test.each<[string, Election['votingDate']]>([
    [
      'Pelatihan pengawas TPS pada Pemilihan Umum Tahun 2019 digelar Kamis (28/03/2019).',
      { iso: '2019-04-17', basis: 'calendar' },
    ],
    [
      'Pencoblosan Pilkada Serentak digelar Rabu, 9 Desember 2020.',
      { iso: '2020-12-09', basis: 'stated' },
    ],
    [
      'Pemungutan suara Pilkada 2024 digelar 27 November 2024.',
      { iso: '2024-11-27', basis: 'stated' },
    ],
    [
      'Pemungutan suara Pemilu 2024 digelar pada Rabu (14/2/2024).',
      { iso: '2024-02-14', basis: 'stated' },
    ],
    ['Tahapan Pilkada Serentak 2020 dibahas.', { iso: '2020-12-09', basis: 'calendar' }],
    ['Tahapan Pilkada Serentak 2018 dibahas.', { iso: '2018-06-27', basis: 'calendar' }],
    ['Tahapan Pilkada 2015 dibahas.', { iso: '2015-12-09', basis: 'calendar' }],
    ['Tahapan Pemilu 2019 dibahas.', { iso: '2019-04-17', basis: 'calendar' }],
    ['Tahapan Pilpres 2014 dibahas.', { iso: '2014-07-09', basis: 'calendar' }],
    ['Tahapan Pilkada 2020 dibahas, Rabu (10/6/2020).', { iso: '2020-12-09', basis: 'calendar' }],
    ['Tahapan Pilkada 2011 dibahas.', null],
    ['Tahapan Pemilu 2050 dibahas.', null],
    // polling day as first set, and the day on which candidates were determined
    [
      'Pilkada Serentak 2020 akan digelar pada 23 September 2020.',
      { iso: '2020-09-23', basis: 'stated' },
    ],
    [
      'KPU menetapkan pasangan calon Pilkada 2020, Rabu (23/9/2020).',
      { iso: '2020-12-09', basis: 'calendar' },
    ],
  ])('%s', (text, votingDate) => {
    expect(parse(text).elections).toMatchObject([{ votingDate }]);
  });
});

describe('offices, regions and counts', () => {
  test.each<[string, string[], string[]]>([
    ['Tahapan Pilgub Riau 2018 dibahas.', ['Gubernur', 'Wakil Gubernur'], ['14']],
    ['Tahapan Pilbup Bengkalis 2020 dibahas.', ['Bupati', 'Wakil Bupati'], ['14.03']],
    ['Tahapan Pilwako Solok 2020 dibahas.', ['Wali Kota', 'Wakil Wali Kota'], ['13.72']],
    ['Tahapan Pilkada Bengkalis 2020 dibahas.', ['Bupati', 'Wakil Bupati'], ['14.03']],
    ['Tahapan Pilkada Kota Solok 2020 dibahas.', ['Wali Kota', 'Wakil Wali Kota'], ['13.72']],
    ['Tahapan Pilpres 2024 dibahas.', ['Presiden', 'Wakil Presiden'], []],
  ])('%s', (text, offices, regions) => {
    expect(parse(text).elections).toMatchObject([{ offices, regions }]);
  });

  test('what the release counts', () => {
    const text =
      'Pilkada Serentak 2020 digelar di 270 daerah, yakni 9 provinsi, 224 kabupaten dan 37 kota.';
    expect(parse(text).elections).toMatchObject([
      { counts: { total: 270, provinces: 9, regencies: 224, cities: 37 } },
    ]);
  });

  test('nothing counted', () => {
    const text = 'Pilkada 2020 dibahas bersama 20 anggota dan 3 narasumber.';
    expect(parse(text).elections).toMatchObject([
      { counts: { total: null, provinces: null, regencies: null, cities: null } },
    ]);
  });
});

describe('no elections', () => {
  test.each<string>([
    'Pemilihan umum kepala desa berjalan aman.',
    'Kursi di daerah pemilihan anggota DPRD terisi.',
    'Penyelenggara pemilu harus netral.',
    'Panitia Pemilihan Kecamatan bekerja keras.',
    'Komisi Pemilihan Umum Kabupaten Bengkalis menggelar rapat.',
    'Badan Pengawas Pemilihan Umum menggelar rapat.',
    'Pemilihan bahan bangunan itu tepat.',
    'Ketua RT dipilih warga pada tahun 2020.',
  ])('%s', (text) => {
    expect(parse(text).elections).toEqual([]);
  });
});
