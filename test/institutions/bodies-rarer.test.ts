import { parse } from '../../src/deep.js';
import { marked, mentionsOf } from '../helpers.js';

/** The institution mentions of a text are exactly the spans in braces, and their records begin with these values. */
function expectBodies(source: string, expected: Record<string, unknown>[]): void {
  const { text, spans } = marked(source);
  const { institutions } = parse(text);
  expect(mentionsOf(institutions)).toEqual(spans);
  expect(institutions).toHaveLength(expected.length);
  expected.forEach((want, i) => expect(institutions[i]).toMatchObject(want));
}

describe('hospitals of the armed forces', () => {
  test.each<[string, Record<string, unknown>[]]>([
    [
      'Pasien dirujuk ke {RS Tk. IV dr. Zartenza Sorong} kemarin.',
      [{ name: 'Rumah Sakit Tk. IV dr. Zartenza Sorong', kind: 'military' }],
    ],
    [
      'Pasien dirujuk ke {RSAL Manokwari} dan {RS TNI AD Zartenza Jember}.',
      [
        { name: 'Rumah Sakit Angkatan Laut Manokwari', kind: 'military', region: '92.02' },
        { kind: 'military', region: '35.09' },
      ],
    ],
    // A kindergarten and a hospital
    ['Guru {TK II Melati} hadir di {RS Melati}.', [{ kind: 'education' }, { kind: 'other' }]],
  ])('%s', (source, expected) => {
    expectBodies(source, expected);
  });
});

describe('the number of what a body has issued', () => {
  test.each<[string, Record<string, unknown>[]]>([
    ['Surat {Kementerian Kesehatan} No. HK.02/2023 berlaku.', [{ name: 'Kementerian Kesehatan' }]],
    ['Surat {Dinas Kesehatan} No 5 Tahun 2020 terbit.', [{ name: 'Dinas Kesehatan' }]],
  ])('%s', (source, expected) => {
    expectBodies(source, expected);
  });
});

describe('places with other blanks stand once in a name', () => {
  test.each<[string, string]>([
    ['Pasien dirujuk ke {RSUD Fakfak} kemarin.', 'Rumah Sakit Umum Daerah Fakfak'],
    ['Pasien dirujuk ke {RSUD Bau-Bau} kemarin.', 'Rumah Sakit Umum Daerah Bau-Bau'],
    ['Rapat digelar {Dinas Sosial Fakfak} kemarin.', 'Dinas Sosial Kabupaten Fak Fak'],
  ])('%s', (source, name) => {
    expectBodies(source, [{ name }]);
  });
});

describe('bodies of several places, and what is new', () => {
  test.each<[string, Record<string, unknown>[]]>([
    [
      '{Pengadilan Agama Siak} hadir. Bupati bersama pengadilan agama di daerah masing-masing rapat.',
      [{ name: 'Pengadilan Agama Siak' }],
    ],
    ['{Polres Siak} dan Polsek jajaran hadir.', [{ name: 'Kepolisian Resor Siak' }]],
    ['{Polda Riau} mengisi lima Polres baru itu.', [{ name: 'Kepolisian Daerah Riau' }]],
    ['Hadir {Polres Siak} dan jajaran {Polsek Minas}.', [{}, { kind: 'police' }]],
  ])('%s', (source, expected) => {
    expectBodies(source, expected);
  });
});
