/** Which of the places told in a release is that of its main event, and how far it goes, as `kliping/deep` reads them. */
import { parse } from '../../src/deep.js';

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
  [
    'Warga Siak menuntut pajak turun. "Kami menunggu," kata Ketua Aliansi Budi Santoso, Rabu (5/6/2024). Warga mengancam berkumpul di Lapangan Tugu, Jumat nanti.',
    null,
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
  // Houses with a hyphen or a slash, a place that was visited, a house between commas in front of its day.
  ['Rapat digelar bertempat di Swiss-Belhotel Siak, Rabu (5/6/2024).', 'Swiss-Belhotel Siak'],
  [
    'Sosialisasi digelar di Aula Makodim 0322/Siak, Jl. Sudirman, Kelurahan Dayun, Rabu (5/6/2024).',
    'Aula Makodim 0322/Siak',
  ],
  [
    '"Kita lihat nanti," kata Ketua DPD Budi Santoso di gedung MPR/DPR/DPD RI, Senayan, Jakarta, Kamis (7/11/2024).',
    'gedung MPR/DPR/DPD RI',
  ],
  [
    'Ketua TP PKK Siak melantik pengurus TP PKK, Gedung Pusaka, Kantor Bupati, Rabu (5/6/2024).',
    'Gedung Pusaka, Kantor Bupati',
  ],
  ['Bupati Siak meninjau Sungai Melati, Rabu (5/6/2024).', 'Sungai Melati'],
  ['Bupati Siak mengunjungi Makam Datuk Putih di Dayun, Rabu (5/6/2024).', 'Makam Datuk Putih'],
  ['Bupati Siak meninjau Operasi Pasar Murah, Rabu (5/6/2024).', null],
  ['Bupati Siak mengunjungi Camat Dayun, Rabu (5/6/2024).', null],
  [
    'Rapat itu dihadiri Kepala Dinas Sosial, Kantor Pertanahan, dan Camat Dayun, Rabu (5/6/2024).',
    null,
  ],
  ['Rapat digelar di Hotel Melati/Mawar atau Aula Dayun, Rabu (5/6/2024).', 'Hotel Melati/Mawar'],
  [
    'Senam digelar di aula besar Melati kantor bupati Lombok barat, Rabu (5/6/2024).',
    'aula besar Melati kantor bupati Lombok barat',
  ],
])('%s', (text, venue) => {
  const main = parse(text).events.find((event) => event.main)!;
  expect(main.where.venue?.text ?? null).toBe(venue);
});

describe('the region of the main event', () => {
  const AT_HOME = 'GIRI MENANG - Bupati Lombok Barat Hendri Saputra';
  test.each<[text: string, region: string | null]>([
    [`${AT_HOME} mengunjungi lokasi bencana yang berada di Bandar Lampung.`, '18.71'],
    [
      `${AT_HOME} membuka rapat di aula, Selasa (8/1/2019). Warga senang. Menara itu berada di Bandar Lampung.`,
      '52.01',
    ],
    [`${AT_HOME} hadir di Surabaya dalam rapat nasional.`, '35.78'],
    // A name that a kabupaten and a kota have, in another province.
    [`${AT_HOME} hadir di Semarang dalam rapat nasional.`, '33'],
    [`${AT_HOME} hadir dalam rapat nasional. Ia dulu belajar di Semarang.`, '52.01'],
    [
      `${AT_HOME} akan dilantik pekan ini. Warga senang. Sesuai jadwal, pelantikan akan berlangsung di Surabaya.`,
      '35.78',
    ],
    [
      `${AT_HOME} dilantik. Pelantikan digelar di Aula Merah, Jl Taman Sari, Kelurahan Melati, Kota Surabaya.`,
      '35.78',
    ],
    [`${AT_HOME} membuka rapat di Hotel Melati, Jalan Raya Bogor.`, '52.01'],
  ])('%s', (text, region) => {
    expect(parse(text).events.find(({ main }) => main)!.where!.region).toBe(region);
  });
});

// The venue opens its sentence, or its head closes its name.
test.each<[text: string, venue: string | null]>([
  [
    'Pendopo Bupati Siak menjadi tempat penyelenggaraan Musrenbang Siak, Rabu (5/6/2024).',
    'Pendopo Bupati Siak',
  ],
  [
    'Aula Kantor Camat Dayun kembali menjadi lokasi simulasi pemungutan suara, Rabu (5/6/2024).',
    'Aula Kantor Camat Dayun',
  ],
  [
    'Kabar Melati.com, Siak- Pendopo Bupati Siak menjadi tempat penyelenggaraan Musrenbang Siak, Rabu (5/6/2024).',
    'Pendopo Bupati Siak',
  ],
  ['Di Teluk Bintuni 2 pasangan calon mendaftar ke KPU, Rabu (5/6/2024).', null],
  ['Pasar menjadi lokasi simulasi pemungutan suara, Rabu (5/6/2024).', null],
  ['Kantor Camat Dayun menjadi sorotan dalam rapat koordinasi, Rabu (5/6/2024).', null],
  [
    'Rapat koordinasi dilaksanakan selama tiga hari di Melati Indah Hotel Siak.',
    'Melati Indah Hotel Siak',
  ],
  ['Rapat koordinasi dipuji Budi Santoso Hotel Siak.', null],
  [
    'Rapat digelar di aula Pancana Lt. 5 Kantor Bupati Siak, Rabu (5/6/2024).',
    'aula Pancana Lt. 5 Kantor Bupati Siak',
  ],
  // A walk is no street.
  ['Jalan Santai Kabupaten Siak akan digelar di Lapangan Tugu, Rabu (5/6/2024).', 'Lapangan Tugu'],
])('%s', (text, venue) => {
  const [main] = parse(text).events;
  expect(main?.where?.venue?.text ?? null).toBe(venue);
  expect(main?.where?.address ?? null).toBeNull();
});

// Filed elsewhere, and nothing of the event's own names the release's region but as that of an office.
test.each<[text: string, region: string | null]>([
  [
    'JAKARTA – Ketua TP PKK Kabupaten Siak Budi Santoso menghadiri penyerahan penghargaan, Rabu (5/6/2024).',
    '31',
  ],
  [
    'JAKARTA – Ketua TP PKK Kabupaten Siak Budi Santoso menghadiri penyerahan penghargaan di Siak, Rabu (5/6/2024).',
    '14.08',
  ],
  ['SIAK – Bupati Siak Budi Santoso menghadiri rapat, Rabu (5/6/2024).', '14.08'],
  [
    'SERANG – Serah terima jabatan Kapolres Lebak digelar di Mapolda Banten, Rabu (5/6/2024). Kapolres Lebak hadir.',
    '36.73',
  ],
])('%s', (text, region) => {
  expect(parse(text).events[0]?.where?.region ?? null).toBe(region);
});

// A name that a kabupaten and a kota have, in the venue's, and bodies of the country.
test.each<[text: string, region: string | null]>([
  ['Bupati Siak Budi Santoso membuka rapat di Hotel Melati Semarang, Rabu (5/6/2024).', '33.74'],
  ['Bupati Siak Budi Santoso membuka rapat di Melati Hotel Tangerang, Rabu (5/6/2024).', '36'],
  ['Bupati Siak Budi Santoso mengikuti rapat di Gedung Kemendagri, Rabu (5/6/2024).', '31'],
  [
    'Bupati Siak Budi Santoso mengikuti rapat di Aula Melati Kantor Gubernur Riau, Selain Wabup Siak, hadir pula warga. Rapat itu digelar Rabu (5/6/2024).',
    '14.71',
  ],
  ['Bupati Siak Budi Santoso mengikuti rapat di Kantor Kemenag Siak, Rabu (5/6/2024).', '14.08'],
  [
    'RSUD Siak menerima kunjungan studi banding dari RSUD Melati Kabupaten Kampar, Rabu (5/6/2024).',
    '14.08',
  ],
])('%s', (text, region) => {
  expect(parse(text).events[0]?.where?.region ?? null).toBe(region);
});

// What is still to come is on the day set for it, and not on that of the interview.
test.each<[text: string, status: string, day: string | null]>([
  [
    'Pelantikan kepala desa Siak bakal di laksanakan di pantai Melati. Dalam pelantikan yang rencananya akan digelar pada 28 Juni tersebut, warga diundang. "Kami siap," ujar Armin Yusuf saat ditemui, Rabu (5/6/2024).',
    'planned',
    '2024-06-28',
  ],
  [
    'Pelantikan kepala desa yang di gelar serentak oleh pemerintah Kabupaten Siak bakal di laksanakan di pantai Melati. Dalam pelantikan yang rencananya akan digelar pada 28 Juni tersebut, warga diundang. "Kami siap," ujar Armin Yusuf saat ditemui, Rabu (5/6/2024).',
    'planned',
    '2024-06-28',
  ],
  [
    'Pelantikan anggota DPRD Siak digelar pada 15 Juni 2024 nanti. "Kami siap," kata Armin Yusuf pada Rabu (5/6/2024).',
    'planned',
    '2024-06-15',
  ],
  [
    'Gladi dan persiapan pelantikan digelar di Siak, Rabu (5/6/2024). Debat digelar pada 15 Juni 2024 nanti.',
    'held',
    '2024-06-05',
  ],
  [
    'Pelantikan kepala desa Siak digelar di pantai Melati, Rabu (5/6/2024). Mereka akan bekerja pada 28 Juni.',
    'held',
    '2024-06-05',
  ],
])('%s', (text, status, day) => {
  const main = parse(text).events.find((event) => event.main);
  expect(main?.status).toBe(status);
  expect(main?.when?.iso ?? null).toBe(day);
});

test.each<[text: string, region: string]>([
  // The seat of a province is in a kabupaten.
  ['TANJUNG SELOR – DPRD Kaltara menggelar rapat paripurna, Rabu (5/6/2024).', '65.01'],
  ['TANJUNG SELOR – Bupati Bulungan Budi Santoso membuka rakor, Rabu (5/6/2024).', '65.01'],
  [
    'TANJUNG SELOR – Gubernur Kaltara Budi Santoso membuka rakor di Tarakan, Rabu (5/6/2024).',
    '65.71',
  ],
  ['DPRD Kaltara menggelar rapat paripurna, Rabu (5/6/2024).', '65'],
])('%s', (text, region) => {
  expect(parse(text).events[0]?.where.region).toBe(region);
});
