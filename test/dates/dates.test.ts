import { parse as parseDeep } from '../../src/deep.js';
import { type DateMention, parse, type ParseOptions } from '../../src/index.js';
import { marked, spansOf } from '../helpers.js';

type Expected = string | null | Partial<DateMention>;

/** The dates of a text are exactly the spans in braces, with the expected values. */
function expectDates(source: string, expected: Expected[], options?: ParseOptions): void {
  const { text, spans } = marked(source);
  const { dates } = parse(text, options);
  expect(spansOf(dates)).toEqual(spans);
  dates.forEach((date, i) => {
    const want = expected[i]!;
    if (want === null || typeof want === 'string') expect(date.iso).toBe(want);
    else expect(date).toMatchObject(want);
  });
}

const codesOf = (text: string, options?: ParseOptions): string[] =>
  parse(text, options).warnings.map(({ code }) => code);

describe('dates that the text states', () => {
  test.each<[string, string, DateMention['precision']?]>([
    ['Rapat digelar {Rabu, 10 Juni 2020} di aula.', '2020-06-10'],
    ['Rapat digelar {Rabu 10 Juni 2020} di aula.', '2020-06-10'],
    ['Rapat digelar {10 Juni 2020} di aula.', '2020-06-10'],
    ['Nilainya 22,{9 Juni 2020} dihitung.', '2020-06-09'],
    ['Berkas diterima {20 Mei sd 9 Juni 2020} di aula.', '2020-05-20/2020-06-09'],
    ['Rapat digelar {kemarin, Selasa (9/6/2020)} di aula.', '2020-06-09'],
    ['Rapat digelar {hari ini tanggal 10 Juni 2020} di aula.', '2020-06-10'],
    ['Rapat digelar {Rabu (10/6/2020)} kemarin di aula.', '2020-06-10'],
    [
      'Rapat {10 Juni 2020 yang dimulai pada pukul 14.00 WITA} usai.',
      '2020-06-10T14:00+08:00',
      'minute',
    ],
    ['Rapat digelar {10 Juni 2020 - 3 Maret 2020} di aula.', '2020-06-10'],
    ['Rapat digelar {Juni 2020 - Maret 2019} di aula.', '2020-06', 'month'],
    ['Rapat digelar ({10 Juni 2020}) di aula.', '2020-06-10'],
    ['Rapat digelar pada {tanggal 10 Juni 2020} di aula.', '2020-06-10'],
    ['Rapat digelar {Rabu (10/6/2020)} di aula.', '2020-06-10'],
    ['Rapat digelar {Rabu, (10/06/2020)} di aula.', '2020-06-10'],
    ['Rapat digelar ({10/6/2020}) di aula.', '2020-06-10'],
    ['Rapat digelar {Rabu (10-6-2020)} di aula.', '2020-06-10'],
    ['Rapat digelar {10-06-2020} di aula.', '2020-06-10'],
    ['Rapat digelar {Rabu (10/6/20)} di aula.', '2020-06-10'],
    ['Rapat digelar {Rabu (10 Juni 2020)} di aula.', '2020-06-10'],
    ['Rapat digelar {Rabu malam, 10 Juni 2020} di aula.', '2020-06-10'],
    ['Rapat digelar {Rabu pagi (10/6/2020)} di aula.', '2020-06-10'],
    ['RAPAT DIGELAR {RABU, 10 JUNI 2020} DI AULA', '2020-06-10'],
    ['RAPAT {10 JUNI 2020 S.D. 12 JUNI 2020}', '2020-06-10/2020-06-12'],
    ['RAPAT {10 JUNI 2020 SEKIRA PUKUL 09.00 WIB}', '2020-06-10T09:00+07:00', 'minute'],
    ['Rapat digelar {Jum’at (17/7/2020)} di aula.', '2020-07-17'],
    ["Rapat digelar {Jum'at (17/7/2020)} di aula.", '2020-07-17'],
    ['Rapat digelar {Jumat (17/7/2020)} di aula.', '2020-07-17'],
    ['Rapat digelar {Ahad (19/7/2020)} di aula.', '2020-07-19'],
    ['Rapat digelar {Minggu, 19 Juli 2020} di aula.', '2020-07-19'],
    ['Rapat digelar {29 Februari 2020} di aula.', '2020-02-29'],
    ['Rapat digelar {17 Agt 2020} di aula.', '2020-08-17'],
    ['Rapat digelar {3 Nopember 2020} di aula.', '2020-11-03'],
    ['Rapat digelar {3 Pebruari 2020} di aula.', '2020-02-03'],
    ['Rapat digelar {31 Desember 1999} di aula.', '1999-12-31'],
    ['Rapat digelar pada {Desember 2020} di aula.', '2020-12', 'month'],
    ['Rapat digelar pada {bulan Mei 2021} di aula.', '2021-05', 'month'],
    ['Rapat digelar pada akhir {April 2024} di aula.', '2024-04', 'month'],
    ['Periode {Agustus-Desember 2018} selesai.', '2018-08/2018-12', 'month'],
    ['Dari {Agustus 2019 sampai dengan bulan Oktober 2020} selesai.', '2019-08/2020-10', 'month'],
    ['Dari {November-Januari 2023} selesai.', '2022-11/2023-01', 'month'],
    ['Rapat selesai. ({14/03/23})', '2023-03-14'],
    ['Rapat tanggal {28/9/22} usai.', '2022-09-28'],
    ['Apel pagi {27/9/22} digelar.', '2022-09-27'],
    ['Rapat digelar {hari ini Rabu 10/6/2020} di aula.', '2020-06-10'],
    ['Rapat digelar {Hari ini, Rabu, 10 Juni 2020} di aula.', '2020-06-10'],
    ['Rapat digelar {Rabo, Tanggal 10/6/20} di aula.', '2020-06-10'],
    ['Rapat digelar {Jum at, 17 Juli 2020} di aula.', '2020-07-17'],
    ['Rapat digelar {Minggu/19 Juli 2020} di aula.', '2020-07-19'],
    ['Rapat digelar pada {bulan Oktober (2022)} lalu.', '2022-10', 'month'],
  ])('%s', (source, iso, precision = 'day') => {
    expectDates(source, [{ iso, basis: 'stated', precision }]);
  });

  test.each<[string, string]>([
    ['Mei', '05'],
    ['Januari', '01'],
    ['Februari', '02'],
    ['Maret', '03'],
    ['April', '04'],
    ['Juni', '06'],
    ['Juli', '07'],
    ['Agustus', '08'],
    ['September', '09'],
    ['Oktober', '10'],
    ['November', '11'],
    ['Desember', '12'],
  ])('month %s', (month, number) => {
    expectDates(`Rapat digelar {5 ${month} 2021} di aula.`, [`2021-${number}-05`]);
  });

  test('several dates of one sentence', () => {
    expectDates(
      'Tahapan dimulai {1 Maret 2024}, ditutup {9 April 2024} dan diumumkan {Senin (15/4/2024)} di kantor.',
      ['2024-03-01', '2024-04-09', '2024-04-15'],
    );
  });

  test('no-break spaces inside a date', () => {
    expectDates('Rapat digelar {10\u00A0Juni\u00A02020} di aula.', ['2020-06-10']);
  });
});

describe('times', () => {
  test.each<[string, string]>([
    ['Rapat digelar {Rabu, 10 Juni 2020 pukul 09.00 WIB} di aula.', '2020-06-10T09:00+07:00'],
    ['Rapat digelar {Rabu, 10 Juni 2020 pukul 09.00 WITA} di aula.', '2020-06-10T09:00+08:00'],
    ['Rapat digelar {Rabu, 10 Juni 2020 pukul 09.00 WIT} di aula.', '2020-06-10T09:00+09:00'],
    ['Rapat digelar {Rabu (10/6/2020) pukul 19.30 Wib} di aula.', '2020-06-10T19:30+07:00'],
    ['Rapat digelar {Rabu (10/6/2020), pukul 9:05 wita} di aula.', '2020-06-10T09:05+08:00'],
    ['Rapat digelar {Rabu (10/6/2020) sekitar pukul 14.00 WIB} di aula.', '2020-06-10T14:00+07:00'],
    ['Rapat digelar {Rabu (10/6/2020) mulai pukul 08.00 WIB} di aula.', '2020-06-10T08:00+07:00'],
    ['Rapat digelar {10 Juni 2020 jam 10.00 WIT} di aula.', '2020-06-10T10:00+09:00'],
    ['Rapat digelar {10 Juni 2020 pkl. 10.00 WIB} di aula.', '2020-06-10T10:00+07:00'],
    ['Diunggah {Jumat, 24 Juni 2022 - 17:20 WITA} oleh admin desa.', '2022-06-24T17:20+08:00'],
    ['Rapat digelar {10 Juni 2020 pukul 09.00} di sana.', '2020-06-10T09:00'],
    ['Rapat digelar {Rabu, 10 Juni 2020 | 13:53 WIB} di sana.', '2020-06-10T13:53+07:00'],
    ['Rapat digelar {10 Juni 2020 13:32} di sana.', '2020-06-10T13:32'],
    ['Rapat digelar {Rabu (10/6/2020) siang, pukul 13.00 WIB} di aula.', '2020-06-10T13:00+07:00'],
    ['Rapat digelar {Rabu sekitar pukul 10.00 wib (10/6/2020)}.', '2020-06-10T10:00+07:00'],
    ['Rapat digelar {Rabu malam sekira jam 21.30 Wita, 10 Juni 2020}.', '2020-06-10T21:30+08:00'],
    ['Rapat digelar {pukul 09.00 WIB, Rabu 10 Juni 2020} di aula.', '2020-06-10T09:00+07:00'],
    ['Diunggah {10 Jun 2020 16:31} oleh admin desa.', '2020-06-10T16:31'],
    ['Diunggah {Rabu 09 Dec 2020 17:55 WIB} oleh admin desa.', '2020-12-09T17:55+07:00'],
    ['Diunggah {August 12, 2020 10:15} oleh admin desa.', '2020-08-12T10:15'],
  ])('%s', (source, iso) => {
    expectDates(source, [{ iso, basis: 'stated', precision: 'minute' }]);
  });

  test.each<string>([
    'Rapat digelar {10 Juni 2020} 13.32 hektare lahan.',
    'Rapat digelar {10 Juni 2020}, skor 13:20 untuk kami.',
    'Rapat digelar {10 Juni 2020} dengan skor 13:20.',
  ])('figures that are no time: %s', (source) => {
    expectDates(source, [{ iso: '2020-06-10', precision: 'day' }]);
  });

  test('a time range keeps its day and its beginning', () => {
    const { dates } = parse('Rapat digelar Rabu, 10 Juni 2020 pukul 09.00-11.30 WIB di aula.');
    expect(dates).toHaveLength(1);
    expect(dates[0]!.iso).toMatch(/^2020-06-10T09:00\+07:00/);
  });

  test.each<string>([
    'Rapat dimulai pukul 09.00 WIB di aula.',
    'Skor akhir 09.00 dan nilai 10.30 dicatat panitia.',
    'Sebanyak 2.000 orang hadir di aula.',
  ])('no day, no date: %s', (text) => {
    expectDates(text, []);
  });
});

describe('intervals and lists are one mention', () => {
  test.each<[string, string]>([
    ['Bimtek digelar {Selasa-Kamis (23-25 Maret 2021)} di hotel.', '2021-03-23/2021-03-25'],
    ['Bimtek digelar {Senin-Rabu (3-5/6/2024)} di hotel.', '2024-06-03/2024-06-05'],
    ['Bimtek digelar {28 dan 29 April 2016} di hotel.', '2016-04-28/2016-04-29'],
    ['Camat membuka rapat {2024-05-18} di aula.', '2024-05-18'],
    ['Gerung, {08/05/24} – Camat membuka rapat.', '2024-05-08'],
    ['Surat Nomor 800/12/05/24 dan 141/2024-05-18 terbit {10 Juni 2020}.', '2020-06-10'],
    ['Rapat digelar pada {tanggal 3 bulan Juni tahun 2024} di aula.', '2024-06-03'],
    ['Bimtek digelar {tanggal 23, 25, dan 26 Mei 2023} di hotel.', '2023-05-23/2023-05-26'],
    ['Patroli {Sabtu malam hingga Minggu dini hari (31/5/2020)} di kota.', '2020-05-30/2020-05-31'],
    ['Bimtek digelar {Kamis hingga Sabtu (30/5/2020)} di hotel.', '2020-05-28/2020-05-30'],
    ['Bimtek digelar {Sabtu-Senin (30/5/2020)} di hotel.', '2020-05-30/2020-06-01'],
    ['Bimtek digelar {4-6 Agustus 2024} di hotel.', '2024-08-04/2024-08-06'],
    ['Bimtek digelar {4 – 6 Agustus 2024} di hotel.', '2024-08-04/2024-08-06'],
    ['Bimtek digelar {4 s.d. 6 Agustus 2024} di hotel.', '2024-08-04/2024-08-06'],
    ['Bimtek digelar {4 s/d 6 Agustus 2024} di hotel.', '2024-08-04/2024-08-06'],
    ['Bimtek digelar {4 sampai 6 Agustus 2024} di hotel.', '2024-08-04/2024-08-06'],
    ['Bimtek digelar {4 hingga 6 Agustus 2024} di hotel.', '2024-08-04/2024-08-06'],
    ['Bimtek digelar {4 sampai dengan 6 Agustus 2024} di hotel.', '2024-08-04/2024-08-06'],
    [
      'Kampanye berlangsung {28 November 2023 sampai 10 Februari 2024} di seluruh wilayah.',
      '2023-11-28/2024-02-10',
    ],
    [
      'Kampanye berlangsung {25 September - 23 November 2024} di seluruh wilayah.',
      '2024-09-25/2024-11-23',
    ],
    [
      'Kampanye berlangsung {Rabu, 25 September 2024 hingga Sabtu, 23 November 2024} di seluruh wilayah.',
      '2024-09-25/2024-11-23',
    ],
  ])('%s', (source, iso) => {
    expectDates(source, [{ iso, basis: 'stated', precision: 'day' }]);
  });

  test('over the turn of the year', () => {
    expectDates('Pendaftaran dibuka {28 Desember 2023 sampai 3 Januari 2024} di kantor.', [
      '2023-12-28/2024-01-03',
    ]);
  });
});

describe('years that the text leaves out', () => {
  test.each<[string, string, string]>([
    ['Rapat digelar {Kamis (27/2)} di aula.', '2020-02-28', '2020-02-27'],
    ['Rapat digelar {Jum’at (17/7)} di aula.', '2020-07-17', '2020-07-17'],
    ['Rapat digelar {Kamis, 27 Februari} di aula.', '2020-03-01', '2020-02-27'],
    ['Rapat digelar {Kamis (31/12)} di aula.', '2021-01-02', '2020-12-31'],
    ['Rapat akan digelar {Selasa (5/1)} di aula.', '2020-12-30', '2021-01-05'],
    // Published years later: of the years that the text names, the one whose weekday fits.
    ['Apel Tahun 2021 digelar {Rabu (24/2)} di aula.', '2023-01-02', '2021-02-24'],
    ['Apel Tahun 2021 digelar {Kamis (24/2)} di aula.', '2023-01-02', '2022-02-24'],
    ['Rapat digelar {27 Februari} di aula.', '2020-02-28', '2020-02-27'],
    ['Pencoblosan digelar {9 Desember mendatang} di semua TPS.', '2020-06-11', '2020-12-09'],
    ['Pencoblosan digelar {9 Januari mendatang} di semua TPS.', '2020-06-11', '2021-01-09'],
    ['Pencoblosan digelar {9 Desember lalu} di semua TPS.', '2021-01-05', '2020-12-09'],
    ['Bimtek digelar {Senin-Rabu (3-5/6)} di hotel.', '2024-06-06', '2024-06-03/2024-06-05'],
    ['Bimtek digelar selama sebulan ({2-31/10}) di hotel.', '2019-10-01', '2019-10-02/2019-10-31'],
    ['Bimtek digelar {28 dan 29 April} di hotel.', '2016-05-01', '2016-04-28/2016-04-29'],
    ['Tahapan selesai {Desember mendatang} di kantor.', '2020-06-11', '2020-12'],
    [
      'Rapat digelar {Kamis (27/2) pukul 09.00 WIB} di aula.',
      '2020-02-28',
      '2020-02-27T09:00+07:00',
    ],
  ])('%s (published %s)', (source, publishedAt, iso) => {
    expectDates(source, [{ iso, basis: 'inferred' }], { publishedAt });
  });

  test('the portal’s date line counts as publication', () => {
    const text =
      'KPU Paser Gelar Rapat Pleno Terbuka\n\nPenulis: Ratna Dewi, Jumat, 24 Juni 2022\n\nRapat pleno itu digelar Kamis (23/6) di aula kantor KPU.';
    const date = parse(text).dates.find(({ text: form }) => form === 'Kamis (23/6)');
    expect(date).toMatchObject({ iso: '2022-06-23', basis: 'inferred' });
  });

  test('another date of the release tells the year', () => {
    expectDates(
      'Rapat digelar {Rabu (10/6/2020)} di aula. Rapat berikutnya digelar {Kamis (11/6)} di aula.',
      [
        { iso: '2020-06-10', basis: 'stated' },
        { iso: '2020-06-11', basis: 'inferred' },
      ],
    );
  });

  test.each<[string, string]>([
    ['14 Februari nanti', '2024-02-14'],
    ['15 Februari nanti', '2023-02-15'],
    ['14 Februari lalu', '2022-02-14'],
  ])('a day to come that the release states in full: %s', (day, iso) => {
    expectDates(
      `Pemungutan suara digelar {14 Februari 2024} di semua TPS. Ia menyebut {${day}} kepada warga.`,
      [
        { iso: '2024-02-14', basis: 'stated' },
        { iso, basis: 'inferred' },
      ],
      { publishedAt: '2022-08-26' },
    );
  });

  test('a year of the release that fits the weekday', () => {
    expectDates('Rapat persiapan Pilkada 2020 digelar {Kamis (27/2)} di aula.', [
      { iso: '2020-02-27', basis: 'inferred' },
    ]);
  });

  test.each(['1945', '1999'])('but none in which no release was written: %s', (year) => {
    expectDates(`Pembacaan naskah ${year} dilakukan {Jumat (27/4)} di aula.`, [{ iso: null }]);
  });

  test('nothing tells the year: null, and a warning at the date', () => {
    const { text, spans } = marked('Rapat digelar {Kamis (27/2)} di aula.');
    const { dates, warnings } = parse(text);
    expect(dates).toEqual([{ ...spans[0], iso: null, basis: 'inferred', precision: 'day' }]);
    expect(warnings).toEqual([
      {
        code: 'unknown-year',
        message: expect.any(String),
        start: spans[0]!.start,
        end: spans[0]!.end,
      },
    ]);
  });
});

describe('years of days, when nobody tells the day of publication', () => {
  test.each<[string, string, (string | null)[]]>([
    [
      'a year that the text names, and that the weekday fits',
      'Rakor digelar {5 April 2022}. Pilkada digelar {9 Desember 2020}. {Rabu (24/6)}, Bawaslu berkunjung.',
      ['2022-04-05', '2020-12-09', '2020-06-24'],
    ],
    [
      'the month that the text dates, though the weekday does not fit',
      'Sidang digelar {2–17 April 2025}. Hal itu disampaikan bupati, {Sabtu (18/4)}.',
      ['2025-04-02/2025-04-17', '2025-04-18'],
    ],
    [
      'the year that a weekday tells, for the days without one',
      'Pilkada 2024 dan evaluasi 2025. Acara digelar {Rabu (16/4)}, yang pertama pada ({9/4}).',
      ['2025-04-16', '2025-04-09'],
    ],
    [
      'but not by a weekday that fits no year of the text',
      'Kejuaraan 2023 digelar {22-26 November}, finalnya {Rabu (24/11)}.',
      ['2023-11-22/2023-11-26', '2021-11-24'],
    ],
  ])('%s', (_, source, expected) => {
    expectDates(source, expected);
  });

  test('this month', () => {
    expectDates(
      'Jadwal terbit akhir {Agustus ini}. Warga menerima bantuan {1 Agustus} ini.',
      [{ iso: '2024-08', precision: 'month' }, '2024-08-01'],
      { publishedAt: '2024-08-02' },
    );
  });

  test.each(['Skor (2/4) itu tetap.', 'Nilai (9/4) tertinggi.'])('no day: %s', (text) => {
    expect(parse(text, { publishedAt: '2024-08-02' }).dates).toEqual([]);
  });
});

describe('months', () => {
  test.each<[string, (string | null)[]]>([
    ['Bantuan {tahun 2022 bulan Februari} naik.', ['2022-02']],
    ['Bantuan {tahun 2022 bulan Maret-Mei} naik.', ['2022-03/2022-05']],
    ['Bantuan tahun 2022 naik pada {bulan Februari 2023}.', ['2023-02']],
  ])('%s', (source, expected) => {
    expectDates(
      source,
      expected.map((iso) => ({ iso, precision: 'month' })),
    );
  });
});

describe('names of months', () => {
  test.each<[string, string]>([
    ['Diunggah {12 May 2020} oleh admin desa.', '2020-05-12'],
    ['Diunggah {Senin, 5 October 2020} oleh admin desa.', '2020-10-05'],
    ['Diunggah {Agustus 12, 2020} oleh admin desa.', '2020-08-12'],
    ['Diunggah {Rabu, Agustus 12, 2020} oleh admin desa.', '2020-08-12'],
  ])('%s', (source, iso) => {
    expectDates(source, [{ iso, basis: 'stated', precision: 'day' }]);
  });

  test.each<string>([
    'Ketua KPU, August Darsono, hadir bersama 12 may orang.',
    'Regu March 12 dan regu Dec 5 menang.',
    'Peraturan Nomor 12 Tahun 2020 berlaku.',
  ])('English ones without a year are none: %s', (text) => {
    expectDates(text, []);
  });
});

describe('relative days', () => {
  test.each<[string, string]>([
    ['Pelantikan digelar {hari ini, sekira pukul 16.00 WIT}.', '2020-06-10T16:00+09:00'],
    ['Operasi dilanjutkan {besok pagi pada pukul 06.00 Wita}.', '2020-06-11T06:00+08:00'],
    ['Rapat digelar {tadi malam sekitar pukul 20.30 WIB} di aula.', '2020-06-09T20:30+07:00'],
    ['Rapat digelar {Senin lalu, pukul 9.15 WIB} di aula.', '2020-06-08T09:15+07:00'],
  ])('with the time of day: %s', (source, iso) => {
    expectDates(source, [{ iso, basis: 'inferred', precision: 'minute' }], {
      publishedAt: '2020-06-10',
    });
  });

  test('"besok" in what is said on the day of the event, which alone is dated', () => {
    expectDates('“Undian digelar {besok},” kata Rina Wulandari, {Rabu (23/9/2020)}.', [
      { iso: '2020-09-24', basis: 'inferred' },
      '2020-09-23',
    ]);
  });

  test('a weekday in front of whoever acts on it, whom no table knows', () => {
    expectDates('Kampanye usai. {Jumat} Zartawan ke Kupang.', ['2020-06-05'], {
      publishedAt: '2020-06-10',
    });
  });

  test('the day of a weekday to come is not that of the weekday before', () => {
    expectDates(
      'Layanan dibuka {Jumat} dan {Sabtu}. Layanan berlanjut hingga {Sabtu mendatang (13/6/2020)}.',
      ['2020-06-05', '2020-06-06', '2020-06-13'],
      { publishedAt: '2020-06-08' },
    );
  });

  test('a weekday behind the date of another one is a day of its own', () => {
    expectDates(
      'Kampanye usai {Sabtu (6/6)}. {Minggu}, warga pulang.',
      ['2020-06-06', '2020-06-07'],
      {
        publishedAt: '2020-06-10',
      },
    );
  });

  test.each<[string, string]>([
    ['Rapat digelar {hari ini} di aula. Pukul 09.00 WIB tamu datang.', '2020-06-10'],
    ['Rapat digelar {hari ini} hingga pukul 12.00 WIB di aula.', '2020-06-10'],
  ])('a time that is not theirs: %s', (source, iso) => {
    expectDates(source, [{ iso, precision: 'day' }], { publishedAt: '2020-06-10' });
  });

  test.each<[string, string, string]>([
    ['Rapat digelar {kemarin} di aula.', '2020-06-10', '2020-06-09'],
    ['Rapat digelar {minggu depan} di aula.', '2020-06-10', '2020-06-17'],
    ['Rapat digelar {hari ini} di aula.', '2020-06-10', '2020-06-10'],
    ['Rapat akan digelar {besok} di aula.', '2020-06-10', '2020-06-11'],
    ['Rapat akan digelar {lusa} di aula.', '2020-06-10', '2020-06-12'],
    ['Rapat digelar {kemarin} di aula.', '2021-01-01', '2020-12-31'],
    ['Rapat digelar {kemarin} di aula.', '2020-03-01', '2020-02-29'],
    ['Rapat digelar {tadi malam} di aula.', '2020-06-10', '2020-06-09'],
    ['Rapat akan digelar {bulan depan} di aula.', '2020-12-10', '2021-01'],
    ['Rapat akan digelar {Jumat nanti} di aula.', '2020-06-10', '2020-06-12'],
    ['Rapat akan digelar {Jumat yang akan datang} di aula.', '2020-06-10', '2020-06-12'],
    ['Rapat digelar {Jumat yang lalu} di aula.', '2020-06-10', '2020-06-05'],
    ['Warga mengungsi {Selasa dini hari} ke masjid.', '2020-06-10', '2020-06-09'],
    ['Rapat akan digelar {lusa malam} di aula.', '2020-06-10', '2020-06-12'],
  ])('%s (published %s)', (source, publishedAt, iso) => {
    expectDates(source, [{ iso, basis: 'inferred' }], { publishedAt });
  });

  test.each<[string, string, string | null]>([
    ['“{Kemarin} kami sudah minta data itu,” kata Rina Wulandari.', '2023-01-02', null],
    [
      '“{Kemarin sore} kami sudah minta data itu,” kata Rina Wulandari.',
      '2023-01-02',
      '2023-01-01',
    ],
    ['Pejabat yang dilantik adalah hasil seleksi yang {kemarin}.', '2023-01-02', null],
    ['Saat Pilkada {kemarin} jumlah pemilih naik.', '2023-01-02', null],
    ['Rapat digelar di aula, {kemarin}.', '2023-01-02', '2023-01-01'],
    [
      'Rapat beberapa minggu lalu di aula, bukan minggu ini, diulang {minggu depan}.',
      '2023-01-02',
      '2023-01-09',
    ],
    ['Mereka berangkat {tanggal 3} ke Lombok.', '2023-01-02', '2023-01-03'],
    ['Berkas ditunggu sampai {tanggal 28} di kantor.', '2023-01-02', '2022-12-28'],
    ['Apel {Rabo ini} dipimpin camat.', '2023-01-05', '2023-01-04'],
    ['Rapat digelar pada {Jum`at pagi} di aula.', '2023-01-07', '2023-01-06'],
  ])('%s (published %s)', (source, publishedAt, iso) => {
    expectDates(source, [{ iso, basis: 'inferred' }], { publishedAt });
  });

  test('a weekday that the release has dated before, and days counted from it', () => {
    expectDates(
      'Rina datang pada {Kamis (7/8/2025)}. Ia pulang pada {Kamis malam} itu. Kericuhan terjadi hari {Selasa kemarin}.',
      ['2025-08-07', '2025-08-07', '2025-08-05'].map((iso) => ({ iso })),
    );
  });

  test('nothing dates the weekday of the lead: what is said of that day stays open', () => {
    expectDates(
      'Rina tiba di Jakarta, {Sabtu}. {Hari ini} ia beristirahat. Tahapan dimulai {Selasa (28/11/2023)}.',
      [{ iso: null }, { iso: null }, '2023-11-28'],
    );
  });

  test('the day beside a relative word is the day that it means', () => {
    expectDates('Rapat akan digelar {besok} ({Kamis, 11 Juni 2020}) di aula.', [
      { iso: '2020-06-11', basis: 'inferred' },
      { iso: '2020-06-11', basis: 'stated' },
    ]);
  });

  test('nothing to count from: null, and a warning', () => {
    const { text, spans } = marked('Rapat digelar {kemarin} di aula.');
    const { dates, warnings } = parse(text);
    expect(dates).toMatchObject([{ ...spans[0], iso: null }]);
    expect(warnings).toMatchObject([
      { code: 'unresolved-relative-date', ...{ start: spans[0]!.start, end: spans[0]!.end } },
    ]);
  });
});

describe('a weekday that contradicts its date', () => {
  test('keeps the date and warns', () => {
    const { text, spans } = marked('Rapat digelar {Senin (10/6/2020)} di aula.');
    const { dates, warnings } = parse(text);
    expect(dates).toEqual([{ ...spans[0], iso: '2020-06-10', basis: 'stated', precision: 'day' }]);
    expect(warnings).toMatchObject([
      { code: 'weekday-mismatch', start: spans[0]!.start, end: spans[0]!.end },
    ]);
  });

  test.each<[string, number]>([
    ['Rapat digelar Rabu (10/6/2020) di aula.', 0],
    ['Rapat digelar Jum’at, 10 Juni 2020 di aula.', 1],
    ['Bimtek digelar Selasa-Kamis (23-25 Maret 2021) di hotel.', 0],
    ['Bimtek digelar Senin-Rabu (23-25 Maret 2021) di hotel.', 1],
    ['Rapat Senin (8/6/2020) lalu rapat Senin (9/6/2020).', 1],
  ])('%s: %d', (text, count) => {
    expect(codesOf(text).filter((code) => code === 'weekday-mismatch')).toHaveLength(count);
  });
});

describe('words for a day that name none', () => {
  test.each([
    'Imam menyampaikan khotbah Jumat di masjid.',
    'Guru sekolah Minggu menerima bantuan.',
    'Kegiatan Jumat Bersih digelar di kantor camat.',
    'Umat merayakan Jumat Agung dengan khidmat.',
    'Hujan turun selama tiga hari ini.',
    'Tanggul jebol beberapa bulan lalu.',
    'Wayang kulit digelar semalam suntuk.',
    'Kepala Dinas Ahad Wijaya memimpin rapat.',
    'Honor dibayar setiap tanggal 5 bulan berikutnya.',

    'Posyandu buka setiap hari Senin dan Kamis.',
    'Rapat digelar setiap Jumat malam.',
    'Tes digelar pada Minggu kedua dan Minggu ke 4.',
    'Kegiatan SENIN KITA digelar di aula.',
    'Selama 4 Minggu warga menunggu.',
  ])('%s', (text) => {
    expect(parse(text, { publishedAt: '2023-07-28' }).dates).toEqual([]);
  });

  test('a day alone in brackets', () => {
    expectDates('Dimuat pada edisi ({29/9}) lalu, sebanyak (2/3) suara.', ['2023-09-29'], {
      publishedAt: '2023-10-02',
    });
  });
});

describe('no dates', () => {
  test.each<string>([
    'Rapat digelar 31 Februari 2020 di aula.',
    'Rapat digelar 29 Februari 2021 di aula.',
    'Rapat digelar Senin, 31 April 2020 di aula.',
  ])('no such day: %s', (text) => {
    expect(parse(text).dates.filter(({ precision }) => precision !== 'month')).toEqual([]);
  });

  test.each<string>([
    'Rapat membahas Pasal 12 ayat 3 aturan itu.',
    'Hubungi panitia di 0812-3456-7890 segera.',
    'Sebanyak 2/3 anggota menyetujui usul itu.',
    'Skor akhir 3-1 untuk tuan rumah.',
    'Surat bernomor 12/PL.02/1403 dibacakan.',
    'Warga mengikuti Jumat Bersih dan Senin Ceria.',
    'Dana Rp 10.500.000 diserahkan kepada warga.',
    'Rapat digelar Rabu (32/1/2020) di aula.',
    'Rapat digelar Rabu (10/13/2020) di aula.',
    'Jalan itu sepanjang 10/6 kilometer.',
    'Undang-Undang Nomor 10 Tahun 2016 dibahas.',
    'Sebanyak 10 juta pemilih terdaftar.',
    'Pasangan nomor urut 2 menang 10-6 di sana.',
    'Ia minggu demi minggu berlatih.',
    'Alamatnya 192.168.10.1 di jaringan itu.',
  ])('%s', (text) => {
    expectDates(text, [], { publishedAt: '2020-06-10' });
  });
});

describe('weekdays that are still to come, for kliping/deep', () => {
  const options = { publishedAt: '2020-06-10' };
  test.each<[string, string[]]>([
    ['Gladi kotor akan dilaksanakan di Siak pada hari Minggu.', ['2020-06-14']],
    [
      'Gladi kotor akan dilaksanakan hari Minggu, dan gladi bersih pada hari Senin.',
      ['2020-06-14', '2020-06-15'],
    ],
    ['Vaksinasi ditargetkan akan selesai hari Sabtu ini.', ['2020-06-13']],
    ['Gladi kotor dilaksanakan di Siak pada hari Minggu.', ['2020-06-07']],
    ['Gladi akan digelar, kata Bupati Siak di Siak, Minggu.', ['2020-06-07']],
    ['"Gladi akan digelar" kata Bupati Siak hari Minggu.', ['2020-06-07']],
    ['Gladi akan digelar hari Minggu, kata Bupati Siak hari Senin.', ['2020-06-14', '2020-06-08']],
    ['Gladi akan digelar hari Minggu (7/6/2020).', ['2020-06-07']],
  ])('%s', (text, days) => {
    expect(parseDeep(text, options).dates.map(({ iso }) => iso)).toEqual(days);
  });
});

describe('months in a row, for kliping/deep', () => {
  test.each<[string, (string | null)[]]>([
    ['Bantuan diberikan {bulan April, Mei dan Juni}.', ['2020-04/2020-06']],
    ['Bantuan diberikan di {bulan Juni dan Juli}.', ['2020-06/2020-07']],
    ['Bantuan diberikan {Juni dan Juli 2019}.', ['2019-06/2019-07']],
    ['Bantuan untuk {bulan Desember dan Januari 2019} cair.', ['2018-12/2019-01']],
    ['Periode {Januari - Februari} ada 30 kasus.', ['2020-01/2020-02']],
    ['Sejak {Januari hingga Oktober} ada 30 kasus.', ['2020-01/2020-10']],
    // Not in a row, names of people, and days of two months.
    ['Rapat digelar {bulan Februari}, Mei dan Agustus.', ['2020-02']],
    ['Mei dan Juni hadir dalam rapat itu.', []],
    ['Rapat digelar {30 Mei} dan {1 Juni 2020}.', ['2020-05-30', '2020-06-01']],
    ['Rapat digelar {bulan April} dan {3 Mei 2020}.', ['2020-04', '2020-05-03']],
    ['Warga antre {hari ini} {Agustus sampai November}.', ['2020-06-10', '2020-08/2020-11']],
  ])('%s', (source, expected) => {
    const { text, spans } = marked(source);
    const { dates } = parseDeep(text, { publishedAt: '2020-06-10' });
    expect(spansOf(dates)).toEqual(spans);
    expect(dates.map(({ iso }) => iso)).toEqual(expected);
  });
});
