/** Days that an event was moved to, all of its days, days told loosely, and what looks like a region, as `kliping/deep` reads them. */
import { parse } from '../../src/deep.js';

const main = (text: string): string | null =>
  parse(text, { publishedAt: '2024-06-12' }).events.find((event) => event.main)?.when?.iso ?? null;

test.each<[text: string, day: string]>([
  [
    'Debat publik KPU Siak semula dijadwalkan Senin (4/11/2024), diundur menjadi Kamis (7/11/2024) di Hotel Grand.',
    '2024-11-07',
  ],
  [
    'Pelantikan kepala desa di Siak yang semula akan digelar 6 Februari 2025 diundur ke tanggal 20 Februari 2025.',
    '2025-02-20',
  ],
  [
    'Rapat pleno yang sedianya digelar Rabu (5/6/2024) ditunda hingga Senin (10/6/2024) di Hotel Horison.',
    '2024-06-10',
  ],
  ['Jadwal pemungutan suara digeser dari 23 September 2020 menjadi 9 Desember 2020.', '2020-12-09'],
  [
    'Setelah sempat tertunda pada 6 Februari 2025 yang lalu, pelantikan Bupati Siak akan dilaksanakan pada hari Kamis, 20 Februari 2025 di Istana Negara. "Kami siap," kata Kadis Kominfo Hendri Jamal, Minggu (16/2/25).',
    '2025-02-20',
  ],
  // Somebody speaks on the day behind it.
  [
    'Rapat pleno yang digelar Rabu (5/6/2024) ditunda karena ricuh, kata Ketua KPU Siak Hendri Jamal, Kamis (6/6/2024).',
    '2024-06-05',
  ],
  // All days of an event that one sentence tells the first of.
  [
    'Siak - Bimtek PPK dibuka Ketua KPU Siak Hendri Jamal di Hotel Grand Siak, Selasa (5/3/2024). Kegiatan ini akan berlangsung selama dua hari yaitu dari tanggal 5 hingga 6 Maret 2024.',
    '2024-03-05/2024-03-06',
  ],
  [
    'Siak - Workshop dibuka Wakil Bupati Siak Hendri Jamal di Hotel Grand Siak, Selasa (1/10/2024). Rangkaian kegiatan ini dilaksanakan selama dua hari Selasa-Rabu (1-2/10).',
    '2024-10-01/2024-10-02',
  ],
])('%s', (text, day) => {
  expect(main(text)).toBe(day);
});

test.each<[text: string, dates: [text: string, iso: string | null][]]>([
  [
    'Pleno dilakukan pada Jumat (8/3/2024) sore ini sekira pukul 16.00 WIT.',
    [['Jumat (8/3/2024) sore ini sekira pukul 16.00 WIT', '2024-03-08T16:00+09:00']],
  ],
  ['Rapat terpaksa ditunda senin depan.', [['senin depan', '2024-06-17']]],
  ['Rapat digelar minggu depan.', [['minggu depan', '2024-06-19']]],
  ['Rapat digelar akhir pekan lalu di Siak.', [['akhir pekan lalu', null]]],
  ['Rapat digelar pekan lalu di Siak.', [['pekan lalu', '2024-06-05']]],
])('%s', (text, dates) => {
  const found = parse(text, { publishedAt: '2024-06-12' }).dates.map(({ text: words, iso }) => [
    words,
    iso,
  ]);
  expect(found).toEqual(dates);
});

test.each<[text: string, regions: string[]]>([
  // An area of several regions is none of them.
  ['Warga Malang Raya hadir di Kabupaten Siak.', ['14.08']],
  ['Warga Kubu Raya dan Palangka Raya hadir.', ['61.12', '62.71']],
  // The first half of a newsroom's address is no place.
  [
    'Papua-Barat.WahanaBerita.co, Fakfak - KPU Kabupaten Fakfak melantik PPS, Kamis (20/11/25).',
    ['92.03'],
  ],
])('%s', (text, regions) => {
  expect(parse(text).regions.map(({ code }) => code)).toEqual(regions);
});
