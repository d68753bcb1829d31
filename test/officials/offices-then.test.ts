/** Offices that somebody held when something was done, candidates with their numbers, titles spelled in unusual ways. */
import { parse } from '../../src/deep.js';
import { toldIn } from './told-offices.js';

const told = (text: string): string[] => toldIn(parse(text, { publishedAt: '2024-06-12' }));

test.each<[text: string, wanted: string[]]>([
  // what somebody was then
  [
    'Jalan itu dibangun Hendri Saputra saat menjadi Bupati Siak.',
    ['Hendri Saputra: Bupati, former, 14.08'],
  ],
  [
    'Gubernur Riau Hendri Saputra dulu ketika menjadi Bupati Siak meresmikan jalan itu.',
    ['Hendri Saputra: Gubernur, 14; Bupati, former, 14.08'],
  ],
  [
    'Program itu dirintis Hendri Saputra sewaktu menjadi Kepala Dinas Kesehatan Siak.',
    ['Hendri Saputra: Kepala Dinas, former, 14.08'],
  ],
  [
    'Ketika menjadi Bupati Siak, Hendri Saputra membangun jalan itu.',
    ['Hendri Saputra: Bupati, former, 14.08'],
  ],
  // whom a pronoun means
  [
    'Ketua KPU Siak Hendri Saputra hadir. Ketika ia masih menjabat Bupati Siak, jalan itu dibangun.',
    ['Hendri Saputra: Ketua, 14.08; Bupati, former, 14.08'],
  ],
  [
    'Ketua KPU Siak Hendri Saputra hadir. Dia mengenang jalan yang dibangun saat dia menjabat sebagai Camat Mandau.',
    ['Hendri Saputra: Ketua, 14.08; Camat, former, 14.03.09'],
  ],
  [
    'Ketua KPU Siak Hendri Saputra hadir. Dia mengenang jalan yang dibangun saat bertemu Camat Mandau.',
    ['Hendri Saputra: Ketua, 14.08'],
  ],
  // what he is while he speaks
  [
    'Bupati Siak Hendri Saputra saat menjadi pembina upacara mengatakan itu.',
    ['Hendri Saputra: Bupati, 14.08'],
  ],
  ['Hendri Saputra saat menjadi Ketua Panitia mengatakan itu.', ['Hendri Saputra: Ketua']],
  [
    'Hendri Saputra saat menjadi calon Bupati Siak mengatakan itu.',
    ['Hendri Saputra: Bupati, candidate, 14.08'],
  ],
  ['Hendri Saputra saat menjadi narasumber di KPU Siak mengatakan itu.', ['Hendri Saputra']],
  // numbers of candidates
  [
    'Calon Presiden (Capres) nomor urut (3) Hendri Saputra hadir.',
    ['Hendri Saputra: Presiden, candidate'],
  ],
  [
    'Calon Bupati Siak nomor urut 2 (dua) Hendri Saputra hadir.',
    ['Hendri Saputra: Bupati, candidate, 14.08'],
  ],
  [
    'Calon Gubernur Riau nomor urut satu (1), Hendri Saputra, hadir.',
    ['Hendri Saputra: Gubernur, candidate, 14'],
  ],
  ['Calon Bupati Siak nomor urut (3) hadir bersama Hendri Saputra.', ['Hendri Saputra']],
  // short forms in brackets behind another word, and words run together
  [
    'Sekretaris (Sekda) Siak, H. Hendri Saputra, hadir.',
    ['Hendri Saputra: Sekretaris Daerah, 14.08'],
  ],
  [
    'Hadir Penjabat (Pj) Sekretariat Daerah (Sekda) Kabupaten Siak, Hendri Saputra.',
    ['Hendri Saputra: Sekretaris Daerah, pj, 14.08'],
  ],
  [
    'Hal itu dikatakan Jurubicara Pemerintah Aceh Hendri Saputra kemarin.',
    ['Hendri Saputra: Juru Bicara, 11'],
  ],
  // a place run together with its preposition is no verb of whoever holds the office
  [
    'Hal itu jelas Hendri Saputra, ketua KPU Siak diruang kerjanya.',
    ['Hendri Saputra: Ketua, 14.08'],
  ],
  [
    'Menurut Hendri Saputra, ketua KPU Siak digedung DPRD, hal itu benar.',
    ['Hendri Saputra: Ketua, 14.08'],
  ],
  ['Kata Hendri Saputra, ketua KPU Siak akan hadir.', ['Hendri Saputra']],
  ['Kata Hendri Saputra, ketua KPU Siak dilantik kemarin.', ['Hendri Saputra']],
  ['Hadir Sekretaris KPU Siak, Hendri Saputra.', ['Hendri Saputra: Sekretaris, 14.08']],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
