/** Who holds a title, where the words between title and name say more than that. */
import { parse as parseDeep } from '../../src/deep.js';
import { parse } from '../../src/index.js';

/** [name, office, standing, region] of each official, in order. */
const holders = (text: string): [string, string, string, string | null][] =>
  parse(text).officials.map(({ name, positions: [first] }) => [
    name,
    first!.office,
    first!.standing,
    first!.region,
  ]);

describe('holders of a title', () => {
  test.each<[string, ReturnType<typeof holders>]>([
    [
      'Bupati Bengkalis Ratna Dewi didampingi Sekda Jaoharul Alam meresmikan masjid itu.',
      [
        ['Ratna Dewi', 'Bupati', 'current', '14.03'],
        ['Jaoharul Alam', 'Sekretaris Daerah', 'current', '14.03'],
      ],
    ],
    [
      'Rapat digelar di Balai Kota Solok Aie Pacah, Sekda Kota Solok, Ratna Dewi hadir.',
      [['Ratna Dewi', 'Sekretaris Daerah', 'current', '13.72']],
    ],
    ['Kapolres Bengkalis dari Polda Riau hadir bersama Bambang Sutrisno.', []],
    [
      'Jalan itu dibangun pada masa Bupati Bengkalis saat ini, Bambang Sutrisno.',
      [['Bambang Sutrisno', 'Bupati', 'current', '14.03']],
    ],
    [
      'Posisi Ketua KPU Bengkalis dipercayakan kepada Ratna Dewi.',
      [['Ratna Dewi', 'Ketua', 'current', '14.03']],
    ],
    [
      'Hadir para Wakil Ketua DPRD Bengkalis, antara lain Ratna Dewi (Golkar), Bambang Sutrisno (PPP), dan Siti Rahmawati.',
      [
        ['Ratna Dewi', 'Wakil Ketua', 'current', '14.03'],
        ['Bambang Sutrisno', 'Wakil Ketua', 'current', '14.03'],
        ['Siti Rahmawati', 'Wakil Ketua', 'current', '14.03'],
      ],
    ],
    [
      'Hadir Staf Ahli Gubernur Riau Bidang Pembangunan, Kemasyarakatan dan SDM, Ratna Dewi di aula.',
      [['Ratna Dewi', 'Staf Ahli', 'current', '14']],
    ],
    [
      'Danramil 0303-02/Bengkalis Kapten Inf Bambang Sutrisno membantu warga.',
      [['Bambang Sutrisno', 'Danramil', 'current', '14.03']],
    ],
    [
      'Kapolda Riau Irjen Polisi Bambang Sutrisno membuka apel.',
      [['Bambang Sutrisno', 'Kapolda', 'current', '14']],
    ],
    [
      'Wali Kota Solok Hi. Bahruddin Latuconsina membuka rapat.',
      [['Bahruddin Latuconsina', 'Wali Kota', 'current', '13.72']],
    ],
  ])('%s', (text, want) => expect(holders(text)).toEqual(want));

  test('who is appointed has the office in brackets and the new one', () =>
    expect(
      parseDeep(
        'Munawwar (Kasatpol PP Riau) ditunjuk menjadi Pjs Bupati Bengkalis.',
      ).officials[0]!.positions.map(({ office, acting, region }) => [office, acting, region]),
    ).toEqual([
      ['Kepala Satuan', null, '14'],
      ['Bupati', 'pjs', '14.03'],
    ]));

  test.each<[string, string]>([
    ['Sekda Bengkalis Dirmawan hadir di aula.', 'Dirmawan'],
    ['Bupati Ciamis Ade Supriadi hadir di aula.', 'Ade Supriadi'],
    ['Bupati Ciamis Dwi Septiani hadir di aula.', 'Dwi Septiani'],
    ['Wakapolda Riau Ida Oetari Poernamasasi, S.A.P. hadir di aula.', 'Ida Oetari Poernamasasi'],
    ['Bupati Siak Hendri SE membuka rapat di aula.', 'Hendri'],
    ['Bupati Alor Sebastianus Tafuli, S.E., hadir di aula.', 'Sebastianus Tafuli'],
    ['Sekda Ende, Mohd. Zainuri, hadir di aula.', 'Mohd. Zainuri'],
    ['Bupati Siak H.M. Ridwan Hakim hadir di aula.', 'M. Ridwan Hakim'],
    ['Wakil Ketua DPRK Aceh Barat, Dr Sayid Agil, SH hadir.', 'Sayid Agil'],
    ['Hal itu disampaikan Juru Bicara Pemerintah Aceh, Muhammad MTZ, kemarin.', 'Muhammad MTZ'],
  ])('a name that looks like something else: %s', (text, name) =>
    expect(parse(text).officials.map((one) => one.name)).toEqual([name]),
  );

  test.each<[string, string]>([
    ['Kapolsek Siak AKP. Ridwan Manurung hadir di aula.', 'AKP.'],
    ['Bupati Siak HM. Ridwan Manurung hadir di aula.', 'HM.'],
    ['Dandim Siak Letkol Ckm. Ridwan Manurung hadir di aula.', 'Letkol Ckm.'],
  ])('the full stop of an honorific ends no sentence: %s', (text, honorific) => {
    const [one] = parse(text).officials;
    expect([one?.name, one?.honorifics]).toEqual(['Ridwan Manurung', [honorific]]);
  });

  test.each<[string, string[]]>([
    ['Rapat dipimpin Hendri Saputra Ketua DPRD Siak, Rabu.', ['Hendri Saputra']],
    ['Bantuan diserahkan oleh Hendri Saputra Ketua KPU Siak.', ['Hendri Saputra']],
    ['Rapat dihadiri Hendri Saputra Kadinsos Siak Gunawan Hidayat.', ['Gunawan Hidayat']],
  ])('a title behind a name that a verb leads to: %s', (text, names) =>
    expect(parse(text).officials.map(({ name }) => name)).toEqual(names),
  );

  test('an honorific at the end of a sentence ends it', () => {
    const text = 'Pimpinan rapat itu seorang Kapten. Bupati Siak Ridwan Manurung hadir.';
    expect(parse(text).officials.map((one) => [...one.honorifics, one.name])).toEqual([
      ['Ridwan Manurung'],
    ]);
  });

  test.each<[string, string[]]>([
    ['SEKDA WONOSOBO, ONE ANDANG WARDOYO, MEMBUKA RAPAT.', ['ONE ANDANG WARDOYO']],
    ['GUBERNUR RIAU EDI NATAR NASUTION MELANTIK PEJABAT.', ['EDI NATAR NASUTION']],
    ['ANGGOTA KPU SIAK, EDI SABARA DAN NUNU NUGRAHA, HADIR.', ['EDI SABARA', 'NUNU NUGRAHA']],
    ['RAPAT ITU DIHADIRI SEMUA KEPALA OPD DI AULA.', []],
  ])('in a line of capitals: %s', (text, names) =>
    expect(parse(text).officials.map(({ name }) => name)).toEqual(names),
  );

  test('a word with affixes behind a title is nobody', () =>
    expect(holders('Kata Bupati Bengkalis Pertentangan itu selesai.')).toEqual([]));
});
