import { parse, type ParseOptions } from '../../src/deep.js';
import { marked, spansOf } from '../helpers.js';

/** The dates of a text are exactly the spans in braces, with the expected values. */
function expectDates(
  source: string,
  expected: (string | null)[],
  options: ParseOptions = { publishedAt: '2024-06-14' },
): void {
  const { text, spans } = marked(source);
  const { dates } = parse(text, options);
  expect(spansOf(dates)).toEqual(spans);
  expect(dates.map(({ iso }) => iso)).toEqual(expected);
}

describe('months without a year', () => {
  test.each<[string, string]>([
    ['Pendaftaran dibuka akhir {Juli}.', '2024-07'],
    ['Akhir {februari} rancangan itu ditetapkan.', '2024-02'],
    ['Gedung rampung pertengahan {Agustus}, kata Basri.', '2024-08'],
    ['Stok beras aman hingga {Agustus}.', '2024-08'],
    ['Kasus itu bergulir sejak {Mei}.', '2024-05'],
    ['Kasus itu bergulir sejak {Juli}.', '2023-07'],
    ['Harga naik pada minggu kedua {Juni} di Siak.', '2024-06'],
    ['Pilkades akan digelar pada {Januari}.', '2025-01'],
    ['Selama tahun 2022, di mana pada {Januari} tercatat 20 kasus, angka turun.', '2022-01'],
    ['Alokasi tiga bulan yakni {Maret, April dan Mei} disalurkan.', '2024-03/2024-05'],
    ['Periode {Januari sampai dengan juni} selesai.', '2024-01/2024-06'],
    ['Gebyar {bulan februari dan maret} ini dimulai.', '2024-02/2024-03'],
  ])('%s', (source, iso) => {
    expectDates(source, [iso]);
  });

  test.each([
    'Bantuan diserahkan pada Juli Hasan di Siak.',
    'Warga bertemu di Mei Plaza.',
    'Survei digelar pada Oktober tahun lalu.',
    'Ibu Juli membuka rapat.',
    'Lulusan Sebelas Maret hadir.',
  ])('%s', (source) => {
    expectDates(source, []);
  });
});

describe('days that the words around them tell', () => {
  test.each<[string, string]>([
    ['Itu dikatakan kepada wartawan ({5/12}).', '2024-12-05'],
    ['Hingga {tanggal 30/5} ada 20 warga.', '2024-05-30'],
    ['Rapat membahas gizi pada {20/5}.', '2024-05-20'],
    ['Rapat digelar {Kamis (13/62024)} di aula.', '2024-06-13'],
    ['Rapat digelar di aula, {Minggu (20/102019)}.', '2019-10-20'],
    ['Rapat digelar di aula, {Kamis 25/02021}.', '2021-02-25'],
    ['BIMTEK KATALOG (Jayaloka, {14/10/22}) dibuka.', '2022-10-14'],
    ['{Rabu tanggal dua belas Juni dua ribu dua puluh empat} rapat digelar.', '2024-06-12'],
    ['Jadwal ditetapkan {tanggal 6 Juni, hari Kamis}, oleh panitia.', '2024-06-06'],
    ['Perantingan dimulai sejak hari {selasa kemarin} di Siak.', '2024-06-11'],
    ['Gladi digelar pada hari {kamis besok} di aula.', '2024-06-20'],
    ['Bantuan diserahkan di Siak, {Rabu (5/6/3024)}.', '2024-06-05'],
    ['Bantuan diserahkan di Siak, {Jumat (7/6/202)} pagi.', '2024-06-07'],
    ['Ada 1439 desa adat,({6/5}).', '2024-05-06'],
    ['Debat digelar {13 November di hari Rabu}.', '2024-11-13'],
    ['Indeks harga Minggu Ke-3 {April 2024} naik.', '2024-04'],
    ['Rapat diundur ke {tanggal 14 Juni nanti}.', '2024-06-14'],
    ['Kota itu berdiri sejak {12 April 1580}.', '1580-04-12'],
    ['Pasien positif Covid-19 {hari ini} bertambah.', '2024-06-14'],
    ['Geladi digelar {Rabu (12/6/2024) jam 4 sore} di aula.', '2024-06-12T16:00'],
    ['Geladi digelar {Rabu (12/6/2024) pukul 7.30 malam} di aula.', '2024-06-12T19:30'],
    ['Geladi digelar {Rabu (12/6/2024) pukul 10 WIB siang} di aula.', '2024-06-12T10:00+07:00'],
    ['Geladi digelar {Rabu (12/6/2024) pukul 12 malam} di aula.', '2024-06-12T00:00'],
  ])('%s', (source, iso) => {
    expectDates(source, [iso]);
  });

  test.each([
    'Nilainya 3/4 pada 5/8 bagian.',
    'Surat Nomor 14/72022/ABC keluar.',
    'Warga Pasar 23 Maret bergotong royong.',
    'Pertandingan digelar di Stadion 10 November.',
    'Apel digelar setiap hari senin di lapangan.',
    'Loket dibuka hari senin-kamis.',
    'Pelatihan berlangsung selama 2 hari ini.',
    'Tim unggul (3/2).',
    'SK Bawaslu Nomor 010/HK.01/K.ST-09/10/2022 dibacakan.',
    'Warga bekerja hingga jam 4 sore.',
    'Hadir Komandan Brigif 4 Mar/BS.',
  ])('%s', (source) => {
    expectDates(source, []);
  });
});

test('a weekday in front of its date behind a full stop is that day', () => {
  expectDates('Pohon ditanam di Siak, {Rabu pagi}. ( {12/6/2019}) Bupati hadir.', [
    '2019-06-12',
    '2019-06-12',
  ]);
});

describe('intervals', () => {
  test.each<[string, string]>([
    [
      'Perbaikan mulai {tanggal 15 sampai dengan tanggal 18 September 2024}.',
      '2024-09-15/2024-09-18',
    ],
    ['Jadwal {tanggal 3 s/d tanggal 5 Juli} diumumkan.', '2024-07-03/2024-07-05'],
    [
      'Dibuka {tanggal 7 Nopember sampai dengan nanti berakhir tanggal 26 Desember 2022}.',
      '2022-11-07/2022-12-26',
    ],
    ['Dibuka {7 November hingga berakhir pada tanggal 6 Januari 2023}.', '2022-11-07/2023-01-06'],
  ])('%s', (source, iso) => {
    expectDates(source, [iso]);
  });

  test('but not where something else begins', () => {
    expectDates(
      'Rapat digelar {tanggal 15 Juni 2024}, sampai dengan {tanggal 20 Juni} warga menunggu.',
      ['2024-06-15', '2024-06-20'],
    );
  });

  test('its last day tells the year of the release, too', () => {
    expectDates(
      'Sejak {tanggal 15 Januari 2016 sampai dengan 1 November 2023} ada 12 webinar, kata Basri, {Jumat (1/12)}.',
      ['2016-01-15/2023-11-01', '2023-12-01'],
      {},
    );
  });
});

describe('days counted from the day of speaking', () => {
  const published = { publishedAt: '2021-04-26' };
  test.each<[string, (string | null)[]]>([
    [
      '"Persiapan pelantikan {besok} sudah siap," kata Basri, {Minggu (25/4/2021)}. Pelantikan digelar {Senin (26/4/2021)}.',
      ['2021-04-26', '2021-04-25', '2021-04-26'],
    ],
    [
      '"{Kemarin} dua orang sembuh, {hari ini} tiga," kata Basri, {Jumat (23/4/2021)}.',
      ['2021-04-22', '2021-04-23', '2021-04-23'],
    ],
    ['"Saya baru {kemarin} tahu," kata Basri, {Jumat (23/4/2021)}.', [null, '2021-04-23']],
    ['"Rapat digelar {besok}." Basri datang, {Jumat (23/4/2021)}.', ['2021-04-24', '2021-04-23']],
    [
      '{Hari ini} digelar prosesi di halaman, pada {Jumat (23/4/2021)} pagi. Sebelumnya, {Rabu (21/4/2021)}, ia dilantik.',
      ['2021-04-23', '2021-04-23', '2021-04-21'],
    ],
    [
      'Bupati hadir {hari ini} setelah rapat {Jumat (23/4/2021)} lalu.',
      ['2021-04-23', '2021-04-23'],
    ],
  ])('%s', (source, expected) => {
    expectDates(source, expected, published);
  });
});
