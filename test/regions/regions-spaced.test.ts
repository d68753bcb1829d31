import { parse } from '../../src/deep.js';
import { marked, mentionsOf } from '../helpers.js';

/** The region mentions of a text are exactly the spans in braces, and have these codes in text order. */
function expectRegions(source: string, codes: (string | null)[]): void {
  const { text, spans } = marked(source);
  const record = parse(text, { publishedAt: '2024-06-14' });
  expect(mentionsOf(record.regions)).toEqual(spans);
  const byMention = record.regions.flatMap(({ code, mentions }) =>
    mentions.map(({ start }) => ({ code, start })),
  );
  expect(byMention.sort((a, b) => a.start - b.start).map(({ code }) => code)).toEqual(codes);
}

describe('names of regions with other blanks and hyphens', () => {
  test.each<[string, string[]]>([
    ['Rapat digelar di {Kabupaten Banyu Asin}, Senin.', ['16.07']],
    ['Bupati {Deli-Serdang} membuka rapat.', ['12.07']],
    ['Wali Kota {Banjar Masin} membuka rapat.', ['63.71']],
    ['Kapolres {Tanjungjabung Timur} memimpin apel.', ['15.07']],
    ['Rapat digelar di {Kabupaten Banjar Negara}, Senin.', ['33.04']],
    ['Bupati {Kota Waringin Timur} membuka rapat.', ['62.02']],
    ['Ketua PMI {Banyu Asin} hadir.', ['16.07']],
    // More words of a region's name, and no other region's.
    ['Bupati {Bima} Arya hadir.', ['52.06']],
    ['Bupati {Banjarnegara} Retno hadir.', ['33.04']],
    // A dash between blanks joins nothing.
    ['Rapat KPU {Siak} - SKB terbit.', ['14.08']],
    ['Bupati {Siak}-Bupati {Kampar} hadir.', ['14.08', '14.01']],
    // Behind no office, body or word for a level.
    ['Pegawai Banyu Asin hadir.', []],
  ])('%s', (source, codes) => {
    expectRegions(source, codes);
  });
});

describe('kecamatan whose names begin with the word for a kota', () => {
  test.each<[string, string[]]>([
    ['Rapat di {Kecamatan Ternate Selatan}, {Kota Ternate}, Minggu.', ['82.71.02', '82.71']],
    ['Warga {Kecamatan Waingapu}, {Kabupaten Sumba Timur}, hadir.', ['53.11.01', '53.11']],
    // The release names another kabupaten.
    ['Warga Kecamatan Waingapu hadir di {Kabupaten Siak}.', ['14.08']],
  ])('%s', (source, codes) => {
    expectRegions(source, codes);
  });
});

describe('places of bodies whose names end like an Arabic article', () => {
  test.each<[string, string[]]>([
    ['Pangkalan TNI AL {Tarakan} membagikan sembako.', ['65.71']],
    ['Prajurit TNI AL {Simeulue} membantu warga.', ['11.09']],
    ['Siswa SD Al Madina mengikuti upacara.', []],
  ])('%s', (source, codes) => {
    expectRegions(source, codes);
  });
});
