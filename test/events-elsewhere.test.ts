/** Places told in a release that are not those of its main event, as `kliping/deep` reads them. */
import { parse } from '../src/deep.js';

test.each<[text: string, venue: string | null]>([
  // Where somebody is asked about what is to come is not where it will be.
  [
    'KPU Siak akan menggelar debat publik calon bupati pada Minggu (9/6/2024). "Debat disiarkan langsung," ujar Ketua KPU Siak Budi Santoso di Kantor KPU Siak, Rabu (5/6/2024).',
    null,
  ],
  [
    'KPU Siak akan menggelar debat publik calon bupati pada Minggu (9/6/2024). Debat digelar di Gedung Daerah Siak. "Debat disiarkan langsung," ujar Ketua KPU Siak Budi Santoso di Kantor KPU Siak, Rabu (5/6/2024).',
    'Gedung Daerah Siak',
  ],
  [
    'KPU Siak menggelar debat publik calon bupati, Minggu (9/6/2024). "Debat berjalan lancar," ujar Ketua KPU Siak Budi Santoso di Gedung Daerah Siak, Minggu (9/6/2024).',
    'Gedung Daerah Siak',
  ],
  // Words were said neither where something else took place on another day, nor where it will.
  [
    'Bupati Siak Budi Santoso meminta warga bersabar. "Jalan akan diperbaiki," kata Budi, Rabu (5/6/2024). Warga sempat berkumpul di Lapangan Tugu, Minggu (21/1/2024).',
    null,
  ],
  [
    'Bupati Siak Budi Santoso meminta warga bersabar. "Jalan akan diperbaiki," kata Budi, Rabu (5/6/2024). Warga berkumpul di Lapangan Tugu, Rabu (5/6/2024).',
    'Lapangan Tugu',
  ],
  [
    'Bupati Siak Budi Santoso meminta warga bersabar. "Jalan rusak," katanya, Rabu (5/6/2024). Warga akan berkumpul di Lapangan Tugu, Kabupaten Siak.',
    null,
  ],
  [
    'Bupati Siak Budi Santoso meminta warga bersabar. "Bus akan ditambah," katanya di Lapangan Tugu, Rabu (5/6/2024).',
    'Lapangan Tugu',
  ],
  // Where a thing is, nothing need have taken place; where somebody is, it may.
  [
    'Bupati Siak Budi Santoso meresmikan masjid baru di Mandau, Rabu (5/6/2024). Masjid itu lebih besar dari masjid lama yang berada di Perumahan Siak Indah.',
    null,
  ],
  [
    'Bupati Siak Budi Santoso memantau pemilihan penghulu, Rabu (5/6/2024). Saat berada di TPS 14 Kampung Rempak, ia mengatakan pemilihan berjalan lancar.',
    'TPS 14 Kampung Rempak',
  ],
])('%s', (text, venue) => {
  const main = parse(text).events.find((event) => event.main)!;
  expect(main.where.venue?.text ?? null).toBe(venue);
});
