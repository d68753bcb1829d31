/** Who is who: nicknames, short names, holders of a seat, titles that refer back, tickets. */
import { parse, type Release } from '../../src/deep.js';
import { nameOf } from '../helpers.js';

const officialsOf = (record: Release): string[] => record.officials.map(({ name }) => name);
const mentionsOf = (record: Release, name: string): string[] => {
  const person = [...record.officials, ...record.people].find((one) => one.name === name);
  return person?.mentions.map(({ text }) => text) ?? [];
};

describe('one person by several names', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a nickname that the release explains',
      'Bupati Siak Hendri Saputra, yang akrab disapa Kang Ujang, hadir. Kang Ujang pulang.',
      'Hendri Saputra',
      ['Hendri Saputra', 'Ujang', 'Ujang'],
    ],
    [
      'the short name of a public figure',
      'Presiden Joko Widodo hadir di Solo. Jokowi pulang sore itu.',
      'Joko Widodo',
      ['Joko Widodo', 'Jokowi'],
    ],
    [
      'the start of a later word of the name, who speaks',
      'Anggota KPU Siak, Mochammad Nuruzzaman, hadir. "Kami siap," kata Nuruz.',
      'Mochammad Nuruzzaman',
      ['Mochammad Nuruzzaman', 'Nuruz'],
    ],
    [
      'the start of a word of the name, also where nobody speaks',
      'Anggota KPU Siak, Mochammad Nuruzzaman, hadir. Hal itu dari Nuruz. "Kami siap," kata Nuruz.',
      'Mochammad Nuruzzaman',
      ['Mochammad Nuruzzaman', 'Nuruz', 'Nuruz'],
    ],
    [
      'whoever acts in the office beside its holder',
      'Gubernur Riau Hendri Saputra berterima kasih kepada Penjabat Gubernur Riau, Samsudin. Samsudin pulang.',
      'Samsudin',
      ['Samsudin', 'Samsudin'],
    ],
    [
      'a clause about another office behind who speaks',
      'Ketua DPRD Siak Ely Manurung hadir. Selain itu, lanjut Manurung, gubernur juga akan hadir.',
      'Ely Manurung',
      ['Ely Manurung', 'Manurung'],
    ],
    [
      'a slip in one letter',
      'Bupati Siak Hendri Nuruzzaman hadir. Menurut Hendri Nurruzzaman, hal itu baik.',
      'Hendri Nuruzzaman',
      ['Hendri Nuruzzaman', 'Hendri Nurruzzaman'],
    ],
    [
      'a slip in a short form',
      'Kapolres Siak AKBP Putu Yudha Purnama hadir. Kata AKBP Putu Yuda, semua aman.',
      'Putu Yudha Purnama',
      ['Putu Yudha Purnama', 'Putu Yuda'],
    ],
    [
      'a slip in a single name',
      'Sekda Siak, Suriyatno, hadir. "Kami segera hadir lagi," kata Suryatno.',
      'Suriyatno',
      ['Suriyatno', 'Suryatno'],
    ],
    [
      'the last name alone, later',
      'Wakil Bupati Solok Hendri Saputra membuka acara. Menurut Saputra, acara itu baik.',
      'Hendri Saputra',
      ['Hendri Saputra', 'Saputra'],
    ],
  ])('%s', (_, text, name, mentions) => {
    expect(mentionsOf(parse(text), name)).toEqual(mentions);
  });

  test.each([
    'Sekda Siak Suriyatno hadir bersama Camat Tualang Suryatno.',
    'Kapolres Siak Putu Yudha Purnama hadir bersama Kapolsek Tualang Putu Yoga Pratama.',
  ])('names nearly alike with offices of their own stay two: %s', (text) => {
    expect(parse(text).officials).toHaveLength(2);
  });

  test('two of the same short name stay two', () => {
    const record = parse(
      'Bupati Siak Hendri Saputra hadir bersama Camat Tualang Hendri Wijaya. Hendri Wijaya pulang.',
    );
    expect(officialsOf(record)).toEqual(['Hendri Saputra', 'Hendri Wijaya']);
    expect(mentionsOf(record, 'Hendri Wijaya')).toHaveLength(2);
  });
});

describe('a short name that two people share', () => {
  const first = 'Kepala Dinas Kominfo Siak Eko Suryantara hadir. "Kami siap bekerja," kata Eko. ';
  const last = '"Semua tahapan sudah kami siapkan," tutup Eko.';
  test.each<[string, string, string]>([
    [
      'goes on with whom it has meant',
      'Kasi Aptika kini dijabat Eko Prihantara. ',
      'Eko Suryantara',
    ],
    [
      'goes on with whom it has meant, in the next paragraph',
      'Kasi Aptika kini dijabat Eko Prihantara.\n\n',
      'Eko Suryantara',
    ],
    [
      'is of whoever opens the paragraph',
      '\n\nSenada, Ketua DPRD Siak Eko Prihantara mengaku senang. ',
      'Eko Prihantara',
    ],
  ])('%s', (_, between, speaker) => {
    const record = parse(first + between + last);
    expect(nameOf(record, record.quotes[1]!.speaker)).toBe(speaker);
  });

  test('is of whoever was named before, and of nobody named behind', () => {
    const { quotes, ...record } = parse(
      'Kepala Kemenag Siak H. Muhammad Tamrizal melantik pejabat:\n1. H. Nafsiah sebagai Camat Mandau\n2. H. Edy sebagai Camat Siak\n\nTamrizal bicara. "Mutasi itu hal yang biasa," pesannya.\n\nHadir pula Ketua DWP Siak Hj. Nurlatifah Tamrizal.',
    );
    expect(nameOf({ quotes, ...record }, quotes[0]!.speaker)).toBe('Muhammad Tamrizal');
  });
});

describe('titles that refer back', () => {
  const SPEECH = '"Kami siap melaksanakan semua tahapan sampai selesai,"';

  test.each(['ini', 'itu', 'tersebut'])('a former office of whoever was named: %s', (word) => {
    const record = parse(
      `Hendri Saputra hadir di Solok. ${SPEECH} ujar mantan Bupati Siak ${word}.`,
    );
    expect(record.officials).toMatchObject([
      {
        name: 'Hendri Saputra',
        positions: [{ office: 'Bupati', standing: 'former', region: '14.08' }],
      },
    ]);
    expect(nameOf(record, record.quotes[0]!.speaker)).toBe('Hendri Saputra');
  });

  test.each([
    ['who speaks', `${SPEECH} ujar Ketua MPR itu.`],
    ['what the sentence is about', 'Ketua MPR itu mengatakan hal yang sama.'],
    ['a man who also is', 'Pria yang juga menjabat Ketua MPR itu mengatakan hal yang sama.'],
  ])('a current office: %s', (_, sentence) => {
    expect(parse(`Hendri Saputra hadir di Solok. ${sentence}`).officials).toMatchObject([
      { name: 'Hendri Saputra', positions: [{ office: 'Ketua', standing: 'current' }] },
    ]);
  });

  test.each([
    [
      'named before without a holder',
      'Ketua MPR hadir. Hendri Saputra pulang. Ketua MPR itu pulang.',
    ],
    ['neither subject nor speaker', 'Hendri Saputra hadir dalam program Bupati Siak ini.'],
  ])('no office of theirs: %s', (_, text) => {
    expect(parse(text).officials).toEqual([]);
  });

  test('the office that somebody held before', () => {
    const record = parse(
      'Hendri Saputra yang sebelumnya menjabat sebagai Kepala Dinas Sosial Siak hadir.',
    );
    expect(record.officials).toMatchObject([
      { name: 'Hendri Saputra', positions: [{ office: 'Kepala Dinas', standing: 'former' }] },
    ]);
  });
});

describe('tickets', () => {
  test('the two names of a pair are two candidates', () => {
    const record = parse(
      'Debat Pilbup Siak 2024 diikuti pasangan Hendri Saputra-Gunawan Hidayat di aula.',
    );
    expect(officialsOf(record)).toEqual(['Hendri Saputra', 'Gunawan Hidayat']);
    expect(record.officials.flatMap(({ positions }) => positions)).toMatchObject([
      { standing: 'candidate' },
      { standing: 'candidate' },
    ]);
  });

  test('in the name of a team they hold no office', () => {
    const record = parse('Ketua TKD Prabowo-Gibran Provinsi Banten Ratna Dewi hadir di aula.');
    expect(officialsOf(record)).toEqual(['Ratna Dewi']);
  });
});
