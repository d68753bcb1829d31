/** Officers of the armed forces: how `kliping/deep` reads their ranks, commands and names. */
import { parse } from '../../src/deep.js';

/** "Danrem: Hendri Saputra", and people without office by their name alone. */
const officersIn = (text: string): string[] => {
  const { officials, people } = parse(text);
  return [
    ...officials.flatMap(({ name, positions }) =>
      positions.map(({ office }) => `${office}: ${name}`),
    ),
    ...people.map(({ name }) => name),
  ];
};

describe('a command whose leader stands in brackets in front of its number', () => {
  test.each<[string, string[]]>([
    [
      'Komandan Kodim (Dandim) 0707/Wonosobo Letkol Inf Hendri Saputra hadir.',
      ['Dandim: Hendri Saputra'],
    ],
    [
      'Komandan Korem (Danrem) 172/PWY Kolonel Inf Hendri Saputra hadir.',
      ['Danrem: Hendri Saputra'],
    ],
    [
      'Panglima Kodam (Pangdam) IX/Udayana Mayjen TNI Hendri Saputra hadir.',
      ['Pangdam: Hendri Saputra'],
    ],
    [
      'Kepala Staf Korem (Kasrem) 072/Pamungkas Kolonel Inf Hendri Saputra hadir.',
      ['Kepala Staf: Hendri Saputra'],
    ],
    ['Prajurit Kodim (Dandim) 0707/Wonosobo hadir.', []],
  ])('%s', (text, expected) => {
    expect(officersIn(text)).toEqual(expected);
  });
});

describe('a command by its name alone', () => {
  test.each<[string, string[]]>([
    ['Hadir Pangdam Diponegoro Mayjen TNI Hendri Saputra.', ['Pangdam: Hendri Saputra']],
    ['Hadir Danrem Teuku Umar, Kolonel Inf Hendri Saputra.', ['Danrem: Hendri Saputra']],
    ['Kasdam Brawijaya, Brigjen TNI Hendri Saputra, hadir.', ['Kepala Staf: Hendri Saputra']],
    ['Danrem Antasari memimpin apel.', []],
    ['Pangdam Hendri Saputra memimpin apel.', ['Pangdam: Hendri Saputra']],
  ])('%s', (text, expected) => {
    expect(officersIn(text)).toEqual(expected);
  });
});

describe('ranks, and what stands between a title and them', () => {
  test.each<[string, string[]]>([
    ['Hadir Dandim 1627/Rote Ndao Letkol (Inf) Hendri Saputra.', ['Dandim: Hendri Saputra']],
    ['Hadir Dandim 0707 Letkol C.zi Hendri Saputra.', ['Dandim: Hendri Saputra']],
    ['Hadir Dandenpom IV/5 Semarang Letkol Cpm Hendri Saputra.', ['Komandan: Hendri Saputra']],
    [
      'Hadir Dansatgas Pamtas RI-Malaysia Yonarhanud 8/MBC, Letkol Arh Hendri Saputra.',
      ['Komandan: Hendri Saputra'],
    ],
    ['Hadir Kapolsek Siak AKP GS Zartono SH.', ['Kapolsek: GS Zartono']],
    ['Bupati Kubu Raya Muda Zartawan membuka rapat.', ['Bupati: Muda Zartawan']],
    ['Bupati Kubu Raya Muda hadir.', []],
    ['Apel dihadiri Bupati Merangin, Zartuni dan unsur Forkopimda.', ['Bupati: Zartuni']],
    ['Apel dihadiri Kepala Puskesmas, Zartuni dan Kapolsek.', []],
    ['Hadir Kadiszarta Mayor Lek Hendri Saputra.', ['Hendri Saputra']],
    ['Hadir Nurlela, Mayor Lek Hendri Saputra.', ['Nurlela', 'Hendri Saputra']],
  ])('%s', (text, expected) => {
    expect(officersIn(text)).toEqual(expected);
  });
});

describe('words of venues and events at the end of a name', () => {
  test.each<[string, string[]]>([
    ['Hadir Kolonel Inf Hendri Graha di aula.', ['Hendri Graha']],
    ['Hadir Bupati Siak Hendri Graha, kemarin.', ['Bupati: Hendri Graha']],
    ['Hadir Bupati Siak Hendri Graha Melati.', ['Bupati: Hendri']],
    ['Rapat digelar di Grand Sudirman Ballroom, kemarin.', []],
  ])('%s', (text, expected) => {
    expect(officersIn(text)).toEqual(expected);
  });
});

describe('words behind a title that leave it the office of today', () => {
  test.each<[string, string[]]>([
    ['Hadir Ketua Sementara DPRD Siak, Hendri Saputra.', ['Ketua: Hendri Saputra']],
    ['Hadir Sekda definitif Siak Hendri Saputra.', ['Sekretaris Daerah: Hendri Saputra']],
    ['Pelantikan Sekda Defenitif Siak diundur.', []],
    ['Hendri Saputra menjabat caretaker Bupati Siak.', ['Bupati: Hendri Saputra']],
  ])('%s', (text, expected) => {
    expect(officersIn(text)).toEqual(expected);
    expect(
      parse(text)
        .officials.flatMap(({ positions }) => positions)
        .map(({ standing }) => standing),
    ).toEqual(expected.map(() => 'current'));
  });
});

describe('titles behind the name', () => {
  test.each<[string, string[]]>([
    ['Hadir Kolonel Inf Hendri Saputra (Danrem 1402 Zartenz).', ['Danrem: Hendri Saputra']],
    [
      'SK dibacakan Hendri Saputra, S.Kom.( Kepala Sub Bagian Kepegawaian PTA Makassar).',
      ['Kepala Subbagian: Hendri Saputra'],
    ],
    [
      'Komandan upacara Kapten Arh Hendri Saputra yang kesehariannya menjabat Danramil Siak.',
      ['Danramil: Hendri Saputra'],
    ],
    ['Zartuni, S.Kom hadir di aula.', ['Zartuni']],
    ['Zartuni, warga Siak, hadir di aula.', []],
    ['Hadir Kapolres Siak-AKBP Hendri Saputra kemarin.', ['Kapolres: Hendri Saputra']],
    ['Hendri Saputra resmi dikukuhkan sebagai Ketua KNPI Siak kemarin.', ['Ketua: Hendri Saputra']],
    ['Hendri Saputra ditetapkan sebagai tersangka.', ['Hendri Saputra']],
    ['Rapat dipimpin Wakil Ketua 1 DPRD Siak, Hendri Saputra.', ['Wakil Ketua: Hendri Saputra']],
    ['Hadir Camat Siak (Hendri Saputra, S.IP, MM,) kemarin.', ['Camat: Hendri Saputra']],
    ['Hadir Hendri Saputra (42), warga Siak.', ['Hendri Saputra']],
    ['Hadir Hendri Saputra yang kesehariannya bertani.', ['Hendri Saputra']],
  ])('%s', (text, expected) => {
    expect(officersIn(text)).toEqual(expect.arrayContaining(expected));
    expect(officersIn(text)).toHaveLength(expected.length);
  });
});

describe('two family names with a hyphen', () => {
  test.each<[string, string[]]>([
    ['Bupati Siak Nurlela Sanjaya-Bullu hadir.', ['Bupati: Nurlela Sanjaya-Bullu']],
    [
      'Bupati Siak Hendri Saputra-Gunawan Hidayat hadir.',
      ['Bupati: Hendri Saputra', 'Gunawan Hidayat'],
    ],
    ['Calon Bupati Siak Nurlela Sanjaya-Hendri hadir.', ['Bupati: Nurlela Sanjaya', 'Hendri']],
    ['Debat Nurlela Sanjaya-Hendri digelar.', ['Nurlela Sanjaya', 'Hendri']],
  ])('%s', (text, expected) => {
    expect(officersIn(text)).toEqual(expected);
  });
});
