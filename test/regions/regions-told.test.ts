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

describe('lists of kecamatan with what is counted in each', () => {
  test.each<[string, string[]]>([
    [
      'Jemaah {Lombok Barat} dari {Kecamatan Batulayar} sebanyak 40 orang jamaah, {Gerung} 38 orang, {Kediri} 56 orang dan {Narmada} 67 orang.',
      ['52.01', '52.01.14', '52.01.01', '52.01.02', '52.01.03'],
    ],
    [
      'Di {Kabupaten Wonosobo}, kasus ada di {Kecamatan Kaliwiro}, yaitu 12 kasus, {Garung} 11, {Sapuran} 6.',
      ['33.07', '33.07.04', '33.07.12', '33.07.03'],
    ],
    [
      '{Kota Bontang} memiliki {Kecamatan Bontang Selatan} yakni 6 kelurahan, {Bontang Utara} 6 kelurahan, dan {Bontang Barat} 3 kelurahan.',
      ['64.74', '64.74.02', '64.74.01', '64.74.03'],
    ],
    [
      'Di {Kabupaten Wonosobo}, rapat di {Kecamatan Kaliwiro} pada 12 Juni, Garung hijau.',
      ['33.07', '33.07.04'],
    ],
    [
      'Warga {Kabupaten Wonosobo} di {Desa Dieng}, {Kejajar} dan di {Desa Kumejing}, {Wadaslintang}, hadir.',
      ['33.07', '33.07.13.2013', '33.07.13', '33.07.01.2009', '33.07.01'],
    ],
  ])('%s', (source, codes) => {
    expectRegions(source, codes);
  });
});

describe('names of regions that mean something else', () => {
  test.each<[string, (string | null)[]]>([
    ['Rapat KPU {Dharmasraya} digelar di Hotel Jaya Gunung Medan.', ['13.10']],
    ['Lomba perahu digelar di Danau Toba, {Kabupaten Karo}.', ['12.06']],
    ['Warga {Kabupaten Wonosobo} menonton kisah Raja Mataram.', ['33.07']],
    ['Warga {Kabupaten Lombok Barat} menonton kisah Raja {Mataram}.', ['52.01', '52.71']],
    ['Siswa SD Al Madina di {Kabupaten Wonosobo} hadir.', ['33.07']],
    ['Kepala Lingkungan Batu Anyar hadir di {Kabupaten Wonosobo}.', ['33.07']],
    ['Ketua Bawaslu {Kabupaten Wonosobo} kepada SeputarMalut membenarkan.', ['33.07']],
  ])('%s', (source, codes) => {
    expectRegions(source, codes);
  });
});

describe('regions that the words in front of them tell', () => {
  test.each<[string, string[]]>([
    ['Dua warga asal {Medan} hadir di {Kabupaten Pidie}.', ['12.71', '11.07']],
    ['Warga dari {Sabang} sampai {Merauke} hadir.', ['11.72', '93.01']],
    ['Komandan Dandim 04/05 {Lahat} hadir di {Palembang}.', ['16.04', '16.71']],
    [
      'Warga {Intan Jaya}, {Puncak}, {Puncak Jaya}, dan {Mimika} hadir.',
      ['94.07', '94.05', '94.02', '94.04'],
    ],
    ['Bupati {Wonosobo} dan Ketua Paguyuban Kades {Wonosobo} hadir.', ['33.07', '33.07']],
    [
      'Kepala Desa {Sukabumi} Rahmat Hidayat hadir di {Kabupaten Tanggamus}.',
      ['18.06.02.2016', '18.06'],
    ],
    // The dateline names the kecamatan.
    [
      'Narmada, Kabar - Rapat digelar di {Desa Mekarsari}. Warga {NTB} hadir.',
      ['52.01.03.2019', '52'],
    ],
    ['Acara mencapai puncak. Puncak, acara itu, ramai di {Mimika}.', ['94.04']],
    ['Warga {Kabupaten Wonosobo} asal Sukoharjo hadir.', ['33.07']],
  ])('%s', (source, codes) => {
    expectRegions(source, codes);
  });
});

describe('the region of an event in front of a weekday that nothing dates', () => {
  test.each<[string, string | null]>([
    [
      'Jakarta (Kabar) - Lembaga itu dinilai lemah, kata Budi Santoso dalam diskusi yang digelar Lembaga Melati di Jakarta Pusat, Jakarta, Sabtu.',
      '31.71',
    ],
    [
      'Jakarta (Kabar) - Budi Santoso menghadiri kampanye partainya di Tasikmalaya, Jawa Barat, Sabtu.',
      '32',
    ],
    // In writing, from the desk.
    [
      'Jakarta (Kabar) - Bank Melati menandatangani kerja sama dengan Pemkab Pandeglang. Kerja sama Pandeglang itu penting, kata Budi Santoso dalam keterangan di Jakarta, Senin. Warga Pandeglang senang.',
      '36.01',
    ],
  ])('%s', (text, code) => {
    expect(parse(text).events.find(({ main }) => main)?.where.region).toBe(code);
  });
});
