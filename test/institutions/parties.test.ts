/** Parties in a region, and their parts. */
import { parse } from '../../src/index.js';

const bodies = (text: string): [string, string, string | null][] =>
  parse(text).institutions.map(({ name, kind, region }) => [name, kind, region]);

describe('parties', () => {
  test.each<[string, ReturnType<typeof bodies>]>([
    ['Ketua Golkar Riau hadir di aula.', [['Partai Golongan Karya Provinsi Riau', 'party', '14']]],
    [
      'Kader PKB Kabupaten Bengkalis hadir di aula.',
      [['Partai Kebangkitan Bangsa Kabupaten Bengkalis', 'party', '14.03']],
    ],
    ['Bupati Bengkalis menemui pengurus Partai Demokrat.', [['Partai Demokrat', 'party', null]]],
    [
      'Hadir Fraksi PKB DPR RI di aula.',
      [['Fraksi PKB Dewan Perwakilan Rakyat', 'legislature', null]],
    ],
  ])('%s', (text, want) => expect(bodies(text)).toEqual(want));
});
