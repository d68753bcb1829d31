/** Offices by which a release calls somebody named before. */
import { parse } from '../src/deep.js';
import { whoHolds } from './helpers.js';

const told = (text: string): string[] => whoHolds(parse(text));
const behind = (sentence: string): string[] => told(`Wabup Siak Hendri Saputra hadir. ${sentence}`);

describe('an office of whoever was named before', () => {
  test.each<[text: string, wanted: string]>([
    ['Mantan rektor termuda di Universitas Riau itu ingin membantu desa.', 'Rektor, former'],
    ['Pada kesempatan itu mantan Camat Minas ini membuka acara.', 'Camat, former'],
    ['Ketua KNPI Siak periode 2021-2024 itu mengatakan hal ini.', 'Ketua'],
    ['Mantan Mendikbud pada masa Kabinet Kerja itu masih berkoordinasi.', 'Menteri, former'],
    ['Wabup yang sekaligus sebagai Ketua KNPI Siak datang.', 'Ketua'],
    ['Wabup selaku Ketua Tim Siak ini membuka rapat.', 'Ketua'],
    // somebody else's, or nobody's
    ['Ia bertemu mantan Camat Minas itu di rumahnya.', ''],
    ['Rumah mantan Camat Minas ini digeledah penyidik.', ''],
    ['Ketua KPU Siak dalam rapat pleno itu mengatakan hal ini.', ''],
    ['Ketua KPU Siak menyambut baik kegiatan itu.', ''],
    ['Sekda selaku Ketua Tim Siak membuka rapat.', ''],
  ])('%s', (text, wanted) => {
    expect(behind(text)).toEqual([`Hendri Saputra: Wakil Bupati${wanted && `; ${wanted}`}`]);
  });

  test('is left open where two hold the first office', () => {
    const [first, second] = ['Hendri Saputra: Kepala Dinas', 'Nurlela Sari: Kepala Dinas'];
    const text = 'Kadis Sosial Hendri Saputra dan Kadis Kesehatan Nurlela Sari hadir.';
    expect(told(`${text} Kadis selaku Ketua Tim Siak membuka rapat.`)).toEqual([first, second]);
  });
});

describe('the region of an office without a body', () => {
  const regionOf = (text: string): string | null | undefined =>
    parse(text)
      .officials.flatMap(({ positions }) => positions)
      .find(({ office }) => office === 'Ketua')?.region;

  test.each<[text: string, region: string]>([
    ['Hadir ketua rombongan Hendri Saputra selaku Kadis Sosial Kabupaten Kampar.', '14.01'],
    ['Hadir ketua panitia Hendri Saputra selaku Kadis Sosial Siak.', '14.08'],
    ['Hadir ketua panitia Hendri Saputra.', '14.08'],
  ])('%s', (text, region) => {
    expect(regionOf(`Pemkab Siak menggelar rapat di Siak. ${text}`)).toBe(region);
  });
});
