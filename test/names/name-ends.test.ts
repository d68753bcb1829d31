/** Last words of holders' names that are ordinary ones elsewhere, and words that open the next clause; `kliping/deep` only. */
import { parse } from '../../src/deep.js';

const holdersIn = (text: string): string[] => parse(text).officials.map(({ name }) => name);

test.each<[text: string, holders: string[]]>([
  ['Bupati Karangasem, I Gede Dana dan Wabup Wayan Zarta hadir.', ['I Gede Dana', 'Wayan Zarta']],
  ['Bupati Siak Hendri Dana menghadiri rapat.', ['Hendri Dana']],
  ['Bupati Nagekeo Yohanes Bosco Do dan warga hadir.', ['Yohanes Bosco Do']],
  ['Hadir Sekda Siak Dr. Abdul N. zarteho, S.Pd.,M.Si, dan warga.', ['Abdul N. zarteho']],
  [
    'Narasumber yakni Dr. Sellvyana Zartek, SE, M.Si selaku Kepala Kesbangpol Siak.',
    ['Sellvyana Zartek'],
  ],
  [
    'Kepala Dinas Sosial Siak, Muhammad Agus Hari Kesuma juga hadir.',
    ['Muhammad Agus Hari Kesuma'],
  ],
  // The noun is the next clause's.
  ['Hadir Kepala BPKAD Siak Irnawati Kegiatan digelar kemarin.', ['Irnawati']],
  ['Ketua KPU Siak Hendri Saputra Rapat digelar kemarin.', ['Hendri Saputra']],
  ['Bupati Siak Hendri Dana Desa naik.', ['Hendri']],
])('%s', (text, holders) => expect(holdersIn(text)).toEqual(holders));
