/** Days of a disaster beside those of the help and the visits that follow it, as `kliping/deep` reads them. */
import { parse } from '../../src/deep.js';

test.each<[text: string, day: string | null]>([
  [
    'Bupati Siak Budi Santoso menyerahkan bantuan kepada korban banjir yang melanda Desa Rogo pada Jumat (7/6/2024) lalu, di Kantor Desa Rogo, Selasa (11/6/2024).',
    '2024-06-11',
  ],
  [
    'BPBD Siak menyalurkan bantuan bagi korban gempa yang terjadi Rabu (5/6/2024). Bantuan diserahkan Kepala BPBD Siak Budi Santoso di Kantor Camat Tualang, Senin (10/6/2024).',
    '2024-06-10',
  ],
  [
    'BPBD Siak menyalurkan bantuan untuk penanganan longsor yang sempat melanda wilayah Tualang, sejak Senin (3/6/2024). Bantuan diserahkan pada Rabu (5/6/2024).',
    '2024-06-05',
  ],
  [
    'Bupati Siak Budi Santoso menyerahkan bantuan kepada warga terdampak banjir bandang pada 3 Mei 2024. Bantuan diterima warga, Senin (3/6/2024).',
    '2024-06-03',
  ],
  [
    'Rapat penanganan angin puting beliung yang terjadi pada Jumat (7/6/2024) digelar di Aula Kantor Bupati Siak, Senin (10/6/2024).',
    '2024-06-10',
  ],
  // No other day is told.
  ['BPBD Siak menyalurkan bantuan bagi korban gempa yang terjadi Rabu (5/6/2024).', null],
  // With its weekday, or behind a comma, it is the day of the help.
  [
    'Bupati Siak Budi Santoso menyerahkan bantuan kepada korban banjir pada Selasa (11/6/2024).',
    '2024-06-11',
  ],
  [
    'Bupati Siak Budi Santoso meninjau longsor yang melanda Desa Rogo, Selasa (11/6/2024).',
    '2024-06-11',
  ],
  ['Bupati Siak Budi Santoso memimpin apel siaga bencana pada Selasa (11/6/2024).', '2024-06-11'],
])('%s', (text, day) => {
  const event = parse(text).events[0];
  expect(event?.when?.iso ?? null).toBe(day);
});
