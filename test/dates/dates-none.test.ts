import { parse } from '../../src/deep.js';
import { marked, spansOf } from '../helpers.js';

/** The dates of a text are exactly the spans in braces, with the expected values. */
function expectDates(
  source: string,
  expected: (string | null)[],
  publishedAt = '2024-06-14',
): void {
  const { text, spans } = marked(source);
  const { dates } = parse(text, { publishedAt });
  expect(spansOf(dates)).toEqual(spans);
  expect(dates.map(({ iso }) => iso)).toEqual(expected);
}

describe('days of every week and months of every year are none', () => {
  test.each([
    'Layanan dibuka pada Senin hingga Kamis, dan pada setiap Jumat hanya pagi.',
    'Loket buka setiap hari Senin-Kamis mulai jam 08.00 dan hari Jumat mulai jam 09.00.',
    'Pasar itu tutup pada hari libur, yakni Sabtu dan Minggu.',
    'Jam layanan Senin dan Selasa diperpanjang.',
    'Biasanya lomba itu digelar pada bulan Januari dan pada bulan Juli.',
    'Program Senin Rapi dan Selasa Sigap diluncurkan. Peserta Selasa Sigap terus bertambah.',
    'Besok misalnya stok habis, kiriman sudah datang.',
    'Yang terjadi belakangan hari ini hanya salah paham.',
    'Itu terjadi pada Pilkada 2020 kemarin.',
  ])('%s', (source) => {
    expectDates(source, []);
  });

  test.each<[string, (string | null)[]]>([
    ['Rapat itu digelar pada {Senin} hingga {Rabu} di aula.', ['2024-06-10', '2024-06-12']],
    ['Biasanya sepi. Rapat digelar pada {bulan Juli} di aula.', ['2024-07']],
    ['Program Senin Rapi diluncurkan pada {Selasa} di aula.', ['2024-06-11']],
    ['{Besok} panitia misalnya bertemu warga.', ['2024-06-15']],
    ['Sosialisasi program tahun 2023 {hari ini} dibuka.', ['2024-06-14']],
    ['Apel digelar {Minggu (9/6)} pagi kemarin di aula.', ['2024-06-09']],
    ['Apel digelar pagi {kemarin} di aula.', ['2024-06-13']],
  ])('%s', (source, expected) => {
    expectDates(source, expected);
  });
});

describe('what is counted in front of a day is no part of it', () => {
  test.each<[string, string]>([
    ['Lomba digelar dua hari, {Rabu 12 Juni 2024}, di aula.', '2024-06-12'],
    ['Lomba digelar selama 2 (dua) hari {Selasa-Rabu (11-12/6)} di aula.', '2024-06-11/2024-06-12'],
    ['Lomba digelar pada {hari Rabu, 12 Juni 2024}, di aula.', '2024-06-12'],
  ])('%s', (source, iso) => {
    expectDates(source, [iso]);
  });
});

describe('days that another one tells', () => {
  test.each<[string, string[]]>([
    ['Lomba digelar pada {tanggal 17/18 Juni} di Siak.', ['2024-06-17/2024-06-18']],
    ['Pelatihan digelar pada akhir {Juli hingga awal Agustus} di Siak.', ['2024-07/2024-08']],
    [
      'Gedung dibangun pertengahan {November sampai awal Januari 2025} di Siak.',
      ['2024-11/2025-01'],
    ],
    ['Kenanga ({8/6}). Camat {hari ini} meninjau pasar.', ['2024-06-08', '2024-06-08']],
    ['Rapat digelar {Rabu (5/6)}. Kenanga (3/4) unggul.', ['2024-06-05']],
    [
      'Pawai digelar {Rabu malam} bertepatan dengan HUT desa {tanggal 5 Juni 2024} di Siak.',
      ['2024-06-05', '2024-06-05'],
    ],
    [
      'Siak, {5 Mei 2024} - Pasar itu {hari ini} dibuka. Warga datang sejak {kemarin}.',
      ['2024-05-05', '2024-05-05', '2024-05-04'],
    ],
    [
      'Pasar itu dibuka pada {5 Mei 2024} – lebih awal. Warga {hari ini} datang.',
      ['2024-05-05', '2024-06-14'],
    ],
  ])('%s', (source, expected) => {
    expectDates(source, expected);
  });
});
