/** Names that a hyphen joins, and one-word names that only their affixes make ordinary words. */
import { parse } from '../../src/deep.js';
import { toldIn } from '../officials/told-offices.js';

const told = (text: string): string[] => toldIn(parse(text, { publishedAt: '2024-06-12' }));

test.each<[text: string, wanted: string[]]>([
  // one name of two families
  ['Ny. Rita Saputra-Zamuntuan hadir.', ['Rita Saputra-Zamuntuan']],
  ['Kegiatan itu ditutup oleh Rita Saputra-Zamuntuan.', ['Rita Saputra-Zamuntuan']],
  [
    'Pelantikan dilakukan oleh Ketua TP PKK Siak, Ir Rita Maya Saputra-Zamuntuan.',
    ['Rita Maya Saputra-Zamuntuan: Ketua, 14.08'],
  ],
  // two people
  ['Dukungan bagi pasangan Hendri Saputra-Zaren di Siak.', ['Hendri Saputra']],
  [
    'Pertandingan Hendri Saputra-Gunawan Hidayat berakhir imbang.',
    ['Hendri Saputra', 'Gunawan Hidayat'],
  ],
  [
    'Bupati dan Wakil Bupati Siak Hendri Saputra-Nurlela hadir.',
    ['Hendri Saputra: Bupati, 14.08', 'Nurlela: Wakil Bupati, 14.08'],
  ],
  // a word made with -kan between a title and a degree
  ['Bupati Bangka, Zulkan, SH MH menyalurkan bantuan.', ['Zulkan: Bupati, 19.01']],
  ['Bupati Bangka Zulkan, SH, MH menyalurkan bantuan.', ['Zulkan: Bupati, 19.01']],
  ['Kapolres Siak, Sukarkan, S.IK, hadir.', ['Sukarkan: Kapolres, 14.08']],
  ['Bupati Siak, Keluarkan SE libur.', []],
  ['Kepala Dinas Kesehatan Siak, Terbitkan SE libur.', []],
  ['Bupati Siak Berlakukan PSBB, SH ditahan.', []],
])('%s', (text, wanted) => {
  expect(told(text)).toEqual(wanted);
});
