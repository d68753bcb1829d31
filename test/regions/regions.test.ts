import * as core from '../../src/index.js';
import * as deep from '../../src/deep.js';
import { marked, mentionsOf } from '../helpers.js';

/** The region mentions of a text are exactly the spans in braces, and have these codes in text order. */
function expectRegions(
  source: string,
  codes: (string | null)[],
  options?: core.ParseOptions,
  parse = core.parse,
): core.Release {
  const { text, spans } = marked(source);
  const record = parse(text, options);
  expect(mentionsOf(record.regions)).toEqual(spans);
  const byMention = record.regions.flatMap(({ code, mentions }) =>
    mentions.map(({ start }) => ({ code, start })),
  );
  expect(byMention.sort((a, b) => a.start - b.start).map(({ code }) => code)).toEqual(codes);
  return record;
}

describe('regions that the text names', () => {
  test.each<[string, (string | null)[]]>([
    ['Rapat digelar di {Kabupaten Bengkalis}, {Provinsi Riau}.', ['14.03', '14']],
    ['Rapat digelar di {Bengkalis}, {Riau}.', ['14.03', '14']],
    ['Rapat digelar di {Kab. Bengkalis}.', ['14.03']],
    ['Rapat digelar di {Kab Bengkalis}.', ['14.03']],
    ['RAPAT DIGELAR DI {KABUPATEN BENGKALIS} PAGI INI', ['14.03']],
    ['Rapat digelar di {Kabupaten Kepulauan Meranti}.', ['14.10']],
    ['Rapat digelar di {Kutai Kartanegara (Kukar)}.', ['64.02']],
    ['Bupati {Kaur}, {Bengkulu}, hadir di {Kabupaten Kaur}.', ['17.04', '17', '17.04']],
    [
      'Bantuan tiba di {Tuban}, {Malang}, {Jember} dan {Surabaya}.',
      ['35.23', null, '35.09', '35.78'],
    ],
    ['{Waropen} punya kepiting dan {Sarmi} tenggiri.', ['91.15', '91.10']],
    ['Rapat digelar di {Kukar} pada pagi hari.', ['64.02']],
    ['Warga {Lobar} hadir di aula.', ['52.01']],
    ['Warga {Sumbar} dan {Jabar} hadir di aula.', ['13', '32']],
    ['Warga {NTB} hadir di aula.', ['52']],
    ['Warga {DKI Jakarta} hadir di aula.', ['31']],
    ['Warga se-{Kabupaten Paser} hadir di aula.', ['64.01']],
    ['Warga {Kota Pekanbaru} hadir di aula.', ['14.71']],
    ['Warga {Pekanbaru} hadir di aula.', ['14.71']],
    // The kabupaten of that name is Mempawah today (PP 58/2014).
    ['Warga {Pontianak} hadir di aula.', ['61.71']],
    ['Warga {Kabupaten Pontianak} hadir di aula.', ['61.02']],
    ['Ketua KPU {Kabupaten Bengkalis} hadir di aula.', ['14.03']],
    ['Bupati {Bengkalis} hadir di aula.', ['14.03']],
    ['Warga {Jakarta Selatan} hadir di aula.', ['31.74']],
    ['Rapat digelar di {Kabupaten\u00A0Paser} pagi hari.', ['64.01']],
  ])('%s', (source, codes) => {
    expectRegions(source, codes);
  });

  test.each<[string, string]>([
    ['Provinsi Riau', '14'],
    ['Propinsi Riau', '14'],
    ['Prov Riau', '14'],
    ['Prov. Riau', '14'],
    ['Kabupaten Siak', '14.08'],
    ['Kab Siak', '14.08'],
    ['Kab. Siak', '14.08'],
    ['Kota Solok', '13.72'],
    ['Kotamadya Solok', '13.72'],
    ['Kota Administrasi Jakarta Selatan', '31.74'],
    ['Kabupaten Solok', '13.02'],
    ['Kab. Solok', '13.02'],
    ['Provinsi Jambi', '15'],
    ['Kota Jambi', '15.71'],
    ['Provinsi Gorontalo', '75'],
    ['Kabupaten Gorontalo', '75.01'],
    ['Kota Gorontalo', '75.71'],
    ['Kabupaten Bandung', '32.04'],
    ['Kota Bandung', '32.73'],
    ['Kota Batu', '35.79'],
    ['Kabupaten Puncak', '94.05'],
    ['Kabupaten Batu Bara', '12.19'],
  ])('with its prefix: %s', (form, code) => {
    const record = expectRegions(`Rapat digelar di {${form}} pada pagi hari.`, [code]);
    expect(record.regions[0]).toMatchObject({ code, basis: 'stated', province: code.slice(0, 2) });
    expect(record.warnings).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['Toba Samosir', '12.12', 'Kabupaten Toba'],
    ['Kabupaten Toba Samosir', '12.12', 'Kabupaten Toba'],
    ['Kabupaten Pontianak', '61.02', 'Kabupaten Mempawah'],
    ['Nanggroe Aceh Darussalam', '11', 'Aceh'],
    ['Kota Ujung Pandang', '73.71', 'Kota Makassar'],
    ['Irian Jaya Barat', '92', 'Papua Barat'],
    ['Kabupaten Maluku Tenggara Barat', '81.03', 'Kabupaten Kepulauan Tanimbar'],
  ])('former name %s', (form, code, name) => {
    const record = expectRegions(`Rapat digelar di {${form}} pada pagi hari.`, [code]);
    expect(record.regions[0]!.name).toBe(name);
  });

  test('one region, all its forms', () => {
    const record = expectRegions(
      'Bupati {Bengkalis} membuka rapat di {Kab. Bengkalis}. Warga {Kabupaten Bengkalis} hadir.',
      ['14.03', '14.03', '14.03'],
    );
    expect(record.regions).toHaveLength(1);
    expect(record.regions[0]).toMatchObject({
      name: 'Kabupaten Bengkalis',
      level: 'regency',
      province: '14',
      basis: 'stated',
    });
  });

  test.each<[string, core.RegionLevel]>([
    ['Provinsi Riau', 'province'],
    ['Kabupaten Siak', 'regency'],
    ['Kota Solok', 'city'],
  ])('level of %s', (form, level) => {
    expect(core.parse(`Rapat digelar di ${form}.`).regions[0]!.level).toBe(level);
  });
});

describe('no regions', () => {
  test.each<string>([
    'KPU kabupaten/kota hadir di aula.',
    'KPU Kabupaten/Kota se-Indonesia hadir di aula.',
    'Pemerintah kabupaten dan kota hadir di aula.',
    'Kapal itu menabrak batu dan tenggelam di laut.',
    'Nasib malang menimpa warga yang hendak serang balik.',
    'Kantor itu terletak di Jalan Medan Merdeka Barat.',
    'Alamatnya di Jl. Bandung Nomor 5.',
    'Rapat dibuka Bima Arya di aula.',
    'Mitra kami hadir di aula.',
    'Puncak acara digelar pagi hari.',
    'Benteng terakhir itu runtuh.',
    'Warga desa dan kecamatan hadir.',
  ])('%s', (source) => {
    expectRegions(source, []);
  });
});

describe('names that can be a kabupaten and a kota, or a province and a kota', () => {
  const only = (
    name: string,
    source: string,
    code: string | null,
    options?: core.ParseOptions,
  ): void => {
    const record = core.parse(source, options);
    const at = source.indexOf(name);
    const region = record.regions.find(({ mentions }) =>
      mentions.some(({ start, end }) => start <= at && at < end),
    );
    expect(region).toBeDefined();
    expect(region!.code).toBe(code);
    expect(record.warnings.filter((warning) => warning.code === 'ambiguous-region')).toHaveLength(
      code === null ? 1 : 0,
    );
  };

  test.each<[string, string, string]>([
    ['Solok', 'Bupati Solok membuka rapat.', '13.02'],
    ['Solok', 'Wali Kota Solok membuka rapat.', '13.72'],
    ['Solok', 'Walikota Solok membuka rapat.', '13.72'],
    ['Solok', 'Wakil Bupati Solok membuka rapat.', '13.02'],
    ['Solok', 'Pemkab Solok menggelar rapat.', '13.02'],
    ['Solok', 'Pemkot Solok menggelar rapat.', '13.72'],
    ['Solok', 'Pemerintah Kota Solok menggelar rapat.', '13.72'],
    ['Jambi', 'Gubernur Jambi membuka rapat.', '15'],
    ['Jambi', 'Pemprov Jambi menggelar rapat.', '15'],
    ['Jambi', 'Wali Kota Jambi membuka rapat.', '15.71'],
    ['Jambi', 'Polda Jambi menggelar apel.', '15'],
    ['Gorontalo', 'Gubernur Gorontalo membuka rapat.', '75'],
    ['Gorontalo', 'Bupati Gorontalo membuka rapat.', '75.01'],
    ['Gorontalo', 'Pemkot Gorontalo menggelar rapat.', '75.71'],
    ['Bandung', 'Bupati Bandung membuka rapat.', '32.04'],
    ['Bandung', 'Pemkot Bandung menggelar rapat.', '32.73'],
  ])('settled by the office or body: %s in %s', (name, source, code) => {
    only(name, source, code);
  });

  test.each<[string, string, string]>([
    [
      'Solok menggelar',
      'Rapat KPU Kota Solok dimulai pagi. Warga Solok menggelar doa bersama.',
      '13.72',
    ],
    ['Solok menggelar', 'Bupati Solok hadir. Warga Solok menggelar doa bersama.', '13.02'],
    ['Jambi menggelar', 'Gubernur Jambi hadir. Warga Jambi menggelar doa bersama.', '15'],
    [
      'Bandung menggelar',
      'Rapat dimulai di Kabupaten Bandung. Warga Bandung menggelar doa bersama.',
      '32.04',
    ],
  ])('settled by the rest of the release: %s', (name, source, code) => {
    only(name, source, code);
  });

  test.each<[string, string, string]>([
    ['Jambi', 'Rapat diikuti Sumatera Barat, Jambi, Bengkulu dan Riau.', '15'],
    ['Jambi', 'Rapat diikuti Riau, Sumatera Selatan dan Jambi.', '15'],
    ['Gorontalo', 'Rapat diikuti Gorontalo, Sulawesi Utara dan Maluku.', '75'],
  ])('settled by the list: %s in %s', (name, source, code) => {
    only(name, source, code);
  });

  test.each<[string, string, string]>([
    ['Solok', 'Rapat digelar di Solok pagi hari.', '13.72'],
    ['Solok', 'Rapat digelar di Solok pagi hari.', 'Kabupaten Solok'],
    ['Jambi', 'Rapat digelar di Jambi pagi hari.', '15.71'],
    ['Bandung', 'Rapat digelar di Bandung pagi hari.', '32.04'],
  ])('settled by the home region: %s in %s (%s)', (name, source, homeRegion) => {
    only(name, source, homeRegion === 'Kabupaten Solok' ? '13.02' : homeRegion, { homeRegion });
    expect(core.parse(source, { homeRegion }).regions[0]!.basis).toBe('inferred');
  });

  test.each<[string, string[]]>([
    ['Solok', ['13.02 Kabupaten Solok', '13.72 Kota Solok']],
    ['Bandung', ['32.04 Kabupaten Bandung', '32.73 Kota Bandung']],
    ['Jambi', ['15 Jambi', '15.71 Kota Jambi']],
    ['Gorontalo', ['75 Gorontalo', '75.01 Kabupaten Gorontalo', '75.71 Kota Gorontalo']],
    ['Bogor', ['32.01 Kabupaten Bogor', '32.71 Kota Bogor']],
  ])('not settled: %s', (name, candidates) => {
    const { text, spans } = marked(`Rapat digelar di {${name}} pagi hari.`);
    const { regions, warnings } = core.parse(text);
    expect(regions).toEqual([
      { code: null, name, level: null, province: null, basis: 'stated', mentions: spans },
    ]);
    expect(warnings).toEqual([
      {
        code: 'ambiguous-region',
        message: expect.any(String),
        start: spans[0]!.start,
        end: spans[0]!.end,
      },
    ]);
    for (const candidate of candidates) expect(warnings[0]!.message).toContain(candidate);
  });

  test('a caller’s gazetteer', () => {
    const source = 'Warga Kota Bertuah hadir di aula.';
    expect(core.parse(source).regions).toEqual([]);
    const parser = core.createParser({ gazetteer: [{ alias: 'Kota Bertuah', code: '14.71' }] });
    expect(parser.parse(source).regions).toMatchObject([
      { code: '14.71', mentions: [{ text: 'Kota Bertuah' }] },
    ]);
    expect(core.parse(source).regions).toEqual([]);
  });
});

describe('lists of kecamatan and desa', () => {
  test.each<[string, (string | null)[]]>([
    [
      'Kegiatan di 3 kecamatan yaitu {Kertek}, {Sapuran} dan {Kepil}, {Wonosobo}.',
      ['33.07.08', '33.07.03', '33.07.02', '33.07'],
    ],
    [
      'Kegiatan di {Lombok Barat} di {Desa Buwun Mas}, {Batu Putih}, {Tempos}, Dasan Antah, {Kuranji} dan {Meninting}.',
      [
        '52.01',
        '52.01.07.2004',
        '52.01.07.2006',
        '52.01.01.2010',
        '52.01.08.2008',
        '52.01.14.2002',
      ],
    ],
    // A word more than the table has does not end the list.
    [
      'Bantuan untuk {Lombok Barat} ({Desa Kediri} Induk, {Kediri Selatan}, {Montong Are} dan {Ombe Baru}).',
      ['52.01', '52.01.02.2001', '52.01.02.2009', '52.01.02.2002', '52.01.02.2007'],
    ],
    // Behind the desa stands its kabupaten, and the sentence goes on in small letters.
    [
      'Pencanangan di {Desa Candingasinan}, {Purworejo}, pada Kamis. Bupati {Purworejo} hadir.',
      ['33.06.07.2021', '33.06', '33.06'],
    ],
    // How many stands in brackets behind each.
    [
      'Beras disalurkan {Mimika} di {Distrik Wania} (550 KK), {Kuala Kencana} (505 KK) dan {Jita} (500 KK).',
      ['94.04', '94.04.16', '94.04.09', '94.04.05'],
    ],
    [
      'Keempat desa di {Buton Tengah} yakni {Desa Lalibo} ({Kecamatan Mawasangka Tengah}), {Batubanawa} ({Kecamatan Mawasangka Timur}), serta {Lakapera} ({Kecamatan Gu}).',
      [
        '74.14',
        '74.14.03.2005',
        '74.14.03',
        '74.14.02.2008',
        '74.14.02',
        '74.14.06.2002',
        '74.14.06',
      ],
    ],
    // The kabupaten closes the phrase, although a kecamatan is called so.
    [
      'Rapat digelar di {Desa Maron}, {Kecamatan Garung}, {Wonosobo}, Rabu (18/9/2019).',
      ['33.07.12.2010', '33.07.12', '33.07'],
    ],
    // Kediri is a kecamatan of Lombok Barat, and two regions of Jawa Timur have the name.
    ['Puskesmas Kediri di {Lombok Barat} buka.', ['52.01']],
  ])('%s', (source, codes) => {
    expectRegions(source, codes, undefined, deep.parse);
  });
});

describe('kecamatan, desa and kelurahan', () => {
  test.each<[string, (string | null)[]]>([
    // Settled once by its kecamatan, the name means the same place throughout.
    [
      'Panen digelar di {Desa Krasak}, {Kecamatan Mojotengah}, {Wonosobo}. Kepala Desa {Krasak} hadir. Warga {Desa Krasak} senang.',
      ['33.07.11.2006', '33.07.11', '33.07', '33.07.11.2006', '33.07.11.2006'],
    ],
    // No table has a kecamatan of that name.
    ['Kapolsek Bangkinang Barat hadir di {Kampar}.', ['14.01']],
    [
      'Warga {Kecamatan Kuok} dan {Kecamatan Bangkinang} hadir di {Kampar}.',
      ['14.01.05', '14.01.15', '14.01'],
    ],
    // Words of a place's name, a level that goes on, the place beside the day, and a small word.
    ['Debat digelar di Pantai Pasir Putih, {Jepara}.', ['33.20']],
    ['Inflasi dipantau di {Kota Bandar Lampung} dan {Metro}.', ['18.71', '18.72']],
    ['Ia dikukuhkan di Aula Tengku Rizal, {Medan} (23/9/2024).', ['12.71']],
    ['Rapat diikuti {OKU Timur} dan {OKU selatan}.', ['16.08', '16.09']],
    // The name of a portal
    ['BentengSumbar --- Wali Kota {Padang} hadir.', ['13.71']],
    // Dieng is a desa of another kecamatan, Tawun one of another province.
    [
      'Bupati {Wonosobo} hadir di Kampung Dieng, {Siwuran} {Kecamatan Garung}.',
      ['33.07', '33.07.12.2006', '33.07.12'],
    ],
    ['Bupati {Lombok Barat} hadir di Desa Tawun Sekotong.', ['52.01']],
    ['Bupati {Biak Numfor} meresmikan Kampung Nelayan Modern.', ['91.06']],
    // A kecamatan of the kabupaten that is named, not the kabupaten of its name.
    [
      'Camat {Sukoharjo} hadir. Warga {Kecamatan Sukoharjo} dan KUA {Sukoharjo} menyambut Bupati {Wonosobo}.',
      ['33.07.14', '33.07.14', '33.07.14', '33.07'],
    ],
    [
      'Warga {Kecamatan Sukoharjo} menyambut Bupati {Sukoharjo} dan Bupati {Wonosobo}.',
      ['33.11.04', '33.11', '33.07'],
    ],
    ['Camat {Siak} menyambut Bupati {Pelalawan} di {Siak}.', ['14.08.01', '14.05', '14.08']],
    // Courts are called after the town that they sit in.
    ['Sidang digelar PTUN {Semarang}.', ['33.74']],
    ['Ketua Pengadilan Tinggi {Bengkulu} dan Ketua PN {Bengkulu} hadir.', ['17', '17.71']],
    ['PN {Solok} dan Pengadilan Negeri {Kabupaten Solok} hadir.', ['13.72', '13.02']],
    ['Ketua KPU {Semarang} hadir.', [null]],
    // Items of a list whose kecamatan stands in brackets.
    [
      'Di {Kabupaten Tuban} hadir {Desa Socorejo} dan {Sugihwaras} (Jenu), {Ngino} (Semanding).',
      ['35.23', '35.23.12.2002', '35.23.12.2017', '35.23.15.2010'],
    ],
    ['Di {Kabupaten Tuban} hadir {Desa Socorejo} (Lengkap), Ngino.', ['35.23', '35.23.12.2002']],
    // Small letters and other spellings, where the kabupaten is named.
    ['Warga {Lombok Barat} dari {kecamatan gerung} hadir.', ['52.01', '52.01.01']],
    ['Warga desa maju di {Lombok Barat} hadir.', ['52.01']],
    ['Warga {Lombok Barat} dari {desa lembah sari} hadir.', ['52.01', '52.01.14.2004']],
    ['Warga {Lombok Barat} dari {desa wisata senggigi} hadir.', ['52.01', '52.01.14.2006']],
    ['Camat {Bandar Laksmana} hadir di {Kabupaten Bengkalis}.', ['14.03.14', '14.03']],
    ['Kades {Nyiurlembang} hadir di {Lombok Barat}.', ['52.01.03.2002', '52.01']],
    ['Camat {Gerung} H. Mulyono hadir di {Lombok Barat}.', ['52.01.01', '52.01']],
    // Short and further words for a desa.
    [
      'Di {Kota Langsa} ada 3 gampong yaitu, {Gp. Serambi Indah}, {Gp. Jawa} dan {Gp.Sungai Lueng}.',
      ['11.74', '11.74.02.2019', '11.74.03.2004', '11.74.01.2021'],
    ],
    [
      'Warga {Kepenghuluan Bagan Punak Pesisir}, {Kabupaten Rokan Hilir} hadir.',
      ['14.07.02.2025', '14.07'],
    ],
    // One small word more, where that is a place of the kabupaten that is named.
    ['Warga {Kecamatan Krui selatan} hadir di {Kabupaten Pesisir Barat}.', ['18.13.08', '18.13']],
    ['Warga {kecamatan bintan timur} hadir di {Kabupaten Bintan}.', ['21.01.06', '21.01']],
    ['Sisi {Kecamatan Lembar} selatan rusak di {Lombok Barat}.', ['52.01.13', '52.01']],
    ['Warga Kecamatan Krui selatan hadir di {Kabupaten Siak}.', ['14.08']],
    // The kecamatan that the words behind a desa name, with no word for it; and one that was split since.
    [
      'Bantuan untuk {Desa Kedungdowo}, Balen, {Bojonegoro}, {Jawa Timur}.',
      ['35.22.13.2019', '35.22', '35'],
    ],
    ['Bantuan untuk {Desa Kedungdowo}, {Bojonegoro}, {Jawa Timur}.', [null, '35.22', '35']],
    [
      'Acara di {Kelurahan Tanjung Tuwis}, {Kecamatan Luwuk}, {Kabupaten Banggai}.',
      ['72.01.20.1010', '72.01.04', '72.01'],
    ],
    // A kecamatan that heads what follows tells which desa of its kabupaten is meant; one behind does not.
    [
      '{Kabupaten Bogor} membangun. Di {Kecamatan Gunung Sindur}, jalan diperbaiki. Irigasi di {Desa Curug} usai.',
      ['32.01', '32.01.11', '32.01.11.2004'],
    ],
    [
      '{Kabupaten Bogor} membangun irigasi di {Desa Curug}. Di {Kecamatan Gunung Sindur} jalan usai.',
      ['32.01', null, '32.01.11'],
    ],
    // The first word of a name that no table knows, unless it is near or a person's name follows.
    ['Danramil Muara Sabak hadir di {Kabupaten Tanjung Jabung Timur}.', ['15.07']],
    ['Warga Kelurahan Karang Bagu, {Kota Mataram}.', ['52.71']],
    ['Camat {Muara} Zartono hadir di {Kabupaten Tapanuli Utara}.', ['12.02.15', '12.02']],
    ['Camat {Muara} Hendri hadir di {Kabupaten Siak}.', [null, '14.08']],
    // Behind the comma the province that the kabupaten lies in, unless a list goes on.
    ['Rapat di {Kabupaten Bone Bolango}, {Gorontalo} digelar.', ['75.03', '75']],
    [
      'Warga {Kabupaten Bone Bolango}, {Gorontalo} dan {Boalemo} hadir.',
      ['75.03', '75.01', '75.02'],
    ],
    ['Di {Kabupaten Bone Bolango}, Bupati {Gorontalo} hadir.', ['75.03', '75.01']],
    // A slip in the last word of a name whose first words are a region's.
    ['Bupati {Solok Selatn} hadir.', ['13.11']],
    ['Rapat Kesbangpol {Kabupaten Tanjung Jabung Timue} usai.', ['15.07']],
    ['Bupati {Bandung Brat} hadir.', ['32.17']],
    ['Rapat Kesbangpol {Provinsi Papua Pengunungan} usai.', ['95']],
    // Letters for the first words of a longer name.
    ['Warga {Kabupaten Ogan Komering Ulu (OKU) Timur} hadir.', ['16.08']],
    ['Bupati {Ogan Komering Ulu (OKU)} Hasan hadir.', ['16.01']],
    // A slip in a name behind the word for its level.
    ['Rapat Kesbangpol {Kabupaten Wonosbo} usai.', ['33.07']],
    ['Warga {Kota Pekanbari} hadir.', ['14.71']],
    ['Warga Kabupaten Wonomelati hadir di Kota Zartenz.', []],
    ['Bupati {Kabupaten Solok} Zartono hadir.', ['13.02']],
    // The kecamatan beside it, or one named elsewhere, tells which Bogor, which Bengkulu it is.
    ['Ia tiba di Pasar Cigombong, {Bogor}, {Jawa Barat}.', ['32.01', '32']],
    ['Warga {Kecamatan Cigombong} hadir. Rapat digelar di {Bogor}.', ['32.01.38', '32.01']],
  ])('%s', (source, codes) => {
    expectRegions(source, codes, undefined, deep.parse);
  });

  test.each<[string, (string | null)[]]>([
    [
      'Rapat digelar di {Desa Air Putih}, {Kecamatan Bengkalis}, {Kabupaten Bengkalis}.',
      ['14.03.01.2011', '14.03.01', '14.03'],
    ],
    [
      'Rapat digelar di {Desa Air Putih} {Kecamatan Bengkalis} {Kabupaten Bengkalis}.',
      ['14.03.01.2011', '14.03.01', '14.03'],
    ],
    [
      'Rapat digelar di {Kelurahan Rimba Sekampung}, {Kabupaten Bengkalis}.',
      ['14.03.01.1003', '14.03'],
    ],
    ['Rapat digelar di {Kec. Bantan}, {Kabupaten Bengkalis}.', ['14.03.02', '14.03']],
    [
      'Rapat digelar di {Kecamatan Bantan} dan {Kecamatan Bukit Batu}, {Kabupaten Bengkalis}.',
      ['14.03.02', '14.03.03', '14.03'],
    ],
    [
      'Rapat digelar di {Kecamatan Bengkalis}, {Bantan} dan {Bukit Batu}, {Kabupaten Bengkalis}.',
      ['14.03.01', '14.03.02', '14.03.03', '14.03'],
    ],
    [
      'Warga {Kabupaten Bengkalis} hadir. Rapat digelar di {Desa Meskom}.',
      ['14.03', '14.03.01.2009'],
    ],
    ['Rapat digelar di Desa Antah Berantah, {Kabupaten Bengkalis}.', ['14.03']],
    ['Warga desa dan kecamatan hadir.', []],
  ])('%s', (source, codes) => {
    expectRegions(source, codes, undefined, deep.parse);
  });

  test('settled by the home region', () => {
    expectRegions(
      'Rapat digelar di {Desa Air Putih} pagi hari.',
      ['14.03.01.2011'],
      { homeRegion: '14.03' },
      deep.parse,
    );
  });

  test('not settled: null, and a warning with the candidates', () => {
    const { text, spans } = marked('Rapat digelar di {Desa Sukamaju} pagi hari.');
    const { regions, warnings } = deep.parse(text);
    expect(regions).toMatchObject([{ code: null, mentions: spans }]);
    expect(warnings).toMatchObject([
      { code: 'ambiguous-region', start: spans[0]!.start, end: spans[0]!.end },
    ]);
  });

  test.each<[string, core.RegionLevel]>([
    ['Kecamatan Bantan', 'district'],
    ['Desa Meskom', 'village'],
    ['Kelurahan Rimba Sekampung', 'village'],
  ])('level of %s', (form, level) => {
    const record = deep.parse(`Rapat digelar di ${form}, Kabupaten Bengkalis.`);
    expect(record.regions[0]).toMatchObject({ level, province: '14' });
  });

  test('the office names the region', () => {
    const record = deep.parse(
      'Camat Bantan Zulkarnain Hasbi hadir. Rapat digelar di Kabupaten Bengkalis.',
    );
    expect(record.officials[0]!.positions[0]).toMatchObject({
      office: 'Camat',
      region: '14.03.02',
    });
  });

  test('the core does not know them, and says so by leaving them out', () => {
    expectRegions('Rapat digelar di Desa Air Putih, Kecamatan Bengkalis, {Kabupaten Bengkalis}.', [
      '14.03',
    ]);
  });

  test('both entries agree on what both know', () => {
    const text = 'Bupati Bengkalis Zulkarnain Hasbi membuka rapat di Pekanbaru, Rabu (10/6/2020).';
    expect(deep.parse(text)).toEqual(core.parse(text));
  });
});
