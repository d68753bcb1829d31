import {
  type Event,
  type EventType,
  parse,
  type ParseOptions,
  type Release,
} from '../../src/index.js';
import { marked, nameOf } from '../helpers.js';

function mainOf(record: Release): Event {
  const main = record.events.filter((event) => event.main);
  expect(main).toHaveLength(1);
  expect(record.events[0]).toBe(main[0]);
  return main[0]!;
}

const main = (text: string, options?: ParseOptions): Event => mainOf(parse(text, options));

describe('type of the main event', () => {
  test.each<[string, EventType]>([
    ['KPU Bengkalis menggelar rapat koordinasi di aula kantor, Rabu (10/6/2020).', 'meeting'],
    ['KPU Bengkalis menggelar Rakor Pemutakhiran Data Pemilih, Rabu (10/6/2020).', 'meeting'],
    ['KPU Bengkalis menggelar rapat pleno terbuka di aula kantor, Rabu (10/6/2020).', 'plenary'],
    ['DPRD Bengkalis menggelar sidang paripurna, Rabu (10/6/2020).', 'plenary'],
    ['KPU Bengkalis menggelar bimbingan teknis operator di hotel, Rabu (10/6/2020).', 'training'],
    ['KPU Bengkalis menggelar Bimtek Sidalih di hotel, Rabu (10/6/2020).', 'training'],
    ['KPU Bengkalis menggelar sosialisasi bagi pemilih pemula, Rabu (10/6/2020).', 'outreach'],
    ['Pemkab Bengkalis menggelar upacara bendera di lapangan, Rabu (10/6/2020).', 'ceremony'],
    ['Polres Bengkalis menggelar apel pasukan di lapangan, Rabu (10/6/2020).', 'ceremony'],
    [
      'Ketua KPU Bengkalis Zulkarnain Hasbi melantik 33 anggota PPK di aula, Rabu (10/6/2020).',
      'inauguration',
    ],
    ['Dikukuhkannya 95 atlet Bengkalis di aula, Rabu (10/6/2020), disambut warga.', 'inauguration'],
    ['Pelantikan anggota PPK digelar di aula, Rabu (10/6/2020).', 'inauguration'],
    ['KPU Bengkalis menerima penghargaan keterbukaan informasi, Rabu (10/6/2020).', 'award'],
    [
      'Bupati Bengkalis Zulkarnain Hasbi menyerahkan bantuan kepada warga, Rabu (10/6/2020).',
      'handover',
    ],
    ['KPU dan Pemkab Bengkalis menandatangani NPHD di aula, Rabu (10/6/2020).', 'signing'],
    ['Rapat Program Pemberantasan Korupsi 2020 digelar di aula, Rabu (10/6/2020).', 'meeting'],
    ['Penandatanganan perjanjian kerja sama digelar di aula, Rabu (10/6/2020).', 'signing'],
    ['Deklarasi Pemilu Damai digelar di lapangan, Rabu (10/6/2020).', 'declaration'],
    [
      'Bupati Bengkalis Zulkarnain Hasbi menerima kunjungan kerja DPRD Siak, Rabu (10/6/2020).',
      'visit',
    ],
    ['KPU Bengkalis melakukan audiensi dengan bupati, Rabu (10/6/2020).', 'visit'],
    ['Bupati Bengkalis Zulkarnain Hasbi meninjau gudang logistik, Rabu (10/6/2020).', 'inspection'],
    ['Bupati Bengkalis Zulkarnain Hasbi meresmikan rumah pintar, Rabu (10/6/2020).', 'launch'],
    ['KPU Bengkalis membuka rekrutmen anggota PPK, Rabu (10/6/2020).', 'recruitment'],
    ['KPU Bengkalis menetapkan daftar pemilih tetap, Rabu (10/6/2020).', 'determination'],
    ['Debat publik calon bupati digelar di hotel, Rabu (10/6/2020).', 'debate'],
    ['Pemungutan suara ulang digelar di dua TPS, Rabu (10/6/2020).', 'voting'],
    ['Rekapitulasi hasil penghitungan suara digelar di aula, Rabu (10/6/2020).', 'counting'],
    ['Bawaslu Bengkalis menertibkan alat peraga kampanye, Rabu (10/6/2020).', 'enforcement'],
  ])('%s', (text, type) => {
    expect(main(text).type).toBe(type);
  });

  test('a release that only reports what somebody said', () => {
    const text =
      'Ketua KPU Bengkalis Zulkarnain Hasbi mengatakan, “Kami siap melaksanakan semua tahapan sampai selesai.”';
    expect(main(text).type).toBe('statement');
  });

  test.each<string>(['', ' \n', '***'])('no story, no event: %j', (text) => {
    expect(parse(text).events).toEqual([]);
  });
});

test.each<[string, EventType]>([
  // A generic word further on means the event that was told before.
  [
    'Sekda Bengkalis Ratna Dewi menghadiri Rapat Paripurna, Rabu (10/6/2020). Agenda rapat kali ini membahas anggaran. Rapat ditutup sore. Rapat berjalan lancar.',
    'plenary',
  ],
  // What was said at an event: the event counts for more than what was said of others.
  [
    'Pemkab Bengkalis beberapa kali mendapatkan penghargaan. Demikian disampaikan Ratna Dewi saat membuka Rakor Pemerintahan Umum di aula, Rabu (10/6/2020).',
    'meeting',
  ],
  // The word that leads to an event is none of its own.
  [
    'Demikian disampaikan Bupati Bengkalis saat membuka acara Sosialisasi Lomba Inovasi, Rabu (10/6/2020).',
    'outreach',
  ],
])('one event, told by several words: %s', (text, type) => {
  expect(main(text).type).toBe(type);
});

describe('event or statement', () => {
  const background =
    'Gizi anak perlu dijaga. Makanan sehat membuat anak cerdas. Orang tua punya peran. Sekolah juga. Pasar menjual sayur. ';

  test('the sentence that says what was held on which day counts, also behind background', () => {
    expect(
      main(
        `${background}Bertempat di Aula Kantor Bupati, Rabu (10/6/2020), Dinas Kesehatan Bengkalis menggelar sosialisasi kantin sehat.`,
      ),
    ).toMatchObject({
      type: 'outreach',
      name: { text: 'sosialisasi kantin sehat' },
      when: { iso: '2020-06-10' },
      where: { venue: { text: 'Aula Kantor Bupati' } },
    });
  });

  test('but not behind the day of the release itself', () => {
    expect(
      main(
        `Sekda Bengkalis Ratna Dewi menilai stok beras aman, Rabu (10/6/2020). ${background}Bazar beras berlangsung pada 1 Juni 2020.`,
      ).type,
    ).toBe('statement');
  });

  test.each<[string, EventType]>([
    [
      'Puskesmas Bengkalis memberikan makanan tambahan bagi balita di Desa Melati, Rabu (10/6/2020).',
      'other',
    ],
    ['Program jaga desa dilaksanakan di Desa Melati, Rabu (10/6/2020).', 'other'],
    [
      'Sosialisasi merupakan tugas semua pihak. KPU Bengkalis menggelar rapat koordinasi, Rabu (10/6/2020).',
      'meeting',
    ],
    [
      'Bupati Bengkalis Zulkarnain Hasbi mengukuhkan pasukan yang akan bertugas pada upacara bendera, Rabu (10/6/2020).',
      'inauguration',
    ],
    [
      'Gubernur Riau Hendri Saputra menanggapi kasus itu. Ia meminta perusahaan itu menindak pelakunya, Rabu (10/6/2020).',
      'statement',
    ],
    [
      'Sekda Bengkalis Ratna Dewi menyerahkan SK di Gedung Sasana Adipura, Rabu (10/6/2020).',
      'handover',
    ],
    ['Sekda Bengkalis Ratna Dewi mengatakan bantuan diberikan pada Rabu (10/6/2020).', 'statement'],
    // What somebody speaks of did not take place.
    [
      'Sekda Bengkalis Ratna Dewi menanggapi gugatan warga terhadap kebijakan itu, Rabu (10/6/2020). “Kami siap menerima semua kritik warga,” katanya.',
      'statement',
    ],
  ])('%s', (text, type) => {
    expect(main(text).type).toBe(type);
  });

  test('a weekday that nothing resolves is the day, also behind a quote', () => {
    expect(
      main(
        'Jakarta - Calon wakil presiden Ratna Dewi mengaku siap. “Kami siap memperhatikan guru,” katanya usai selawat, Sabtu malam. KPU RI pada Senin, 13 November 2023, menetapkan tiga pasangan calon.',
      ).when,
    ).toBeNull();
  });

  test('a statement is of the day on which it was made, where the report comes from', () => {
    expect(
      main(
        'LUMAJANG, Kabar Melati - Kantor desa dibobol maling pada Selasa (9/6/2020). Mahasiswa dari Jember dan kampus Jember menjadi korban. “Kami masih mencari pelakunya sampai sekarang,” kata Kapolres Lumajang Ratna Dewi, Rabu (10/6/2020).',
      ),
    ).toMatchObject({
      type: 'statement',
      when: { iso: '2020-06-10' },
      where: { region: '35.08' },
    });
  });

  test('whom a statement is about did not take part', () => {
    const record = parse(
      'Gubernur Riau Hendri Saputra meminta Bupati Siak Ratna Dewi melakukan kajian ulang, Rabu (10/6/2020).',
    );
    expect(
      mainOf(record).participants.map(({ official }) => nameOf(record, official ?? null)),
    ).toEqual(['Hendri Saputra']);
  });
});

describe('name', () => {
  test.each<string>([
    'KPU Bengkalis menggelar {Rapat Koordinasi Pemutakhiran Data Pemilih} di aula kantor, Rabu (10/6/2020).',
    'Ketua KPU Bengkalis Zulkarnain Hasbi membuka {Rapat Konsolidasi Pelaksanaan Sosialisasi Pilkada Serentak}, Rabu (10/6/2020).',
    'Bupati Bengkalis Zulkarnain Hasbi menghadiri {Bimbingan Teknis Penyusunan Laporan Dana Kampanye} di hotel, Rabu (10/6/2020).',
    'Acara {penyerahan Surat Keputusan (SK) Pengangkatan Pegawai Kabupaten Bengkalis tahun 2024} menjadi kebanggaan ribuan pegawai, Rabu (10/6/2020).',
    'Wakil Bupati Bengkalis Ratna Dewi memimpin {upacara peringatan hari Koperasi ke 71}, Rabu (10/6/2020).',
    'Sekda Bengkalis Ratna Dewi membuka {Rapat Program Koordinasi Pemberantasan Tindak Pidana Korupsi 2023} di aula, Rabu (10/6/2020).',
    'Pemkab Bengkalis menggelar {rapat paripurna dalam rangka penyampaian laporan Bupati tahun 2020} di aula, Rabu (10/6/2020).',
    'Dinas Kesehatan Bengkalis menggelar {rapat koordinasi evaluasi program} yang dipimpin Ratna Dewi, Rabu (10/6/2020).',
    'Bupati Bengkalis Zulkarnain Hasbi menghadiri {Rapat Kerja World Kopi League} di Graha Melati, Rabu (10/6/2020).',
    'Hal itu dikatakan Sekda Bengkalis Ratna Dewi saat {safari ramadhan} di Masjid Nurul Melati, Rabu (10/6/2020).',
    'Dinas Kesehatan Bengkalis menggelar {Pertemuan evaluasi dan koordinasi stunting} di aula, Rabu (10/6/2020).',
    'Pemkab Bengkalis menggelar {syukuran dan uji coba} di aula, Rabu (10/6/2020).',
    'Dinas Kesehatan Bengkalis menggelar {pameran Kesehatan} dengan tema “Aku Sehat”, Rabu (10/6/2020).',
    'Ratna Dewi menilai {debat kedua calon bupati dalam Pilkada 2020} berjalan tertib.',
    // What is in brackets, joined by a hyphen, or told by a number goes along.
    'KPU Bengkalis menggelar {Kopi Melati (Kumpul Pemilih, Melek Politik dan Demokrasi) Seri ke-4}, Rabu (10/6/2020).',
    'Sekda Bengkalis Ratna Dewi memimpin {Rapat Koordinasi Persiapan HUT Ke- 65 Kabupaten Bengkalis Tahun 2020}, Rabu (10/6/2020).',
    'SMAN 1 Bengkalis mengadakan acara {Pelepasan Siswa/i kelas XII Tahun 2019-2020}, Rabu (10/6/2020).',
    'Bupati Bengkalis Zulkarnain Hasbi membuka {Festival Qasidah tingkat Kabupaten Bengkalis tahun 2020}, Rabu (10/6/2020).',
    'KPU Bengkalis menggelar {Rapat Koordinasi Debat Publik atau Debat Terbuka, Kampanye Rapat Umum, dan Kampanye Melalui Iklan} di aula, Rabu (10/6/2020).',
    // Who else was there, and what it was about, is no part of it.
    'DPRD Bengkalis menggelar {rapat paripurna} dengan agenda tunggal penetapan perda, Rabu (10/6/2020).',
    'KPU Bengkalis menggelar rapat dengan Polres Bengkalis. {Rapat koordinasi pengamanan logistik} yang digelar Rabu (10/6/2020) itu berjalan lancar.',
    'Gelar SARASEHAN, Bawaslu dan PWI Bengkalis Ajak Warga Awasi Pilkada\n\nBawaslu Bengkalis menggelar {Sarasehan Cegah Pelanggaran Pilkada 2020}, Rabu (10/6/2020).',
    // What it is held for is not what is held.
    'Pemkab Bengkalis menggelar {karnaval tematik} sebagai bagian dari rangkaian peringatan Hari Ulang Tahun Kemerdekaan ke-75, Rabu (10/6/2020).',
    'Pengamanan dalam rangka {Rapat Paripurna Hari Jadi Bengkalis} berjalan lancar. Rapat Paripurna ini digelar di ruang sidang, Rabu (10/6/2020).',
    // The name in the lead, and not one told later.
    'DPRD Siak melakukan {kunjungan kerja dalam rangka reses} ke Bengkalis, Rabu (10/6/2020). Mereka membahas jalan. Jalan itu rusak. Warga mengeluh. Anggaran ada. Data ada. Kegiatan Kunker DPRD Siak selesai.',
    'Hal itu disampaikan Bupati saat membuka acara {Sosialisasi Lomba Inovasi Pelayanan Publik}, Rabu (10/6/2020).',
    // What it was held for adds nothing to a name that says what it was about.
    'Pemkab Bengkalis menggelar {Deklarasi Damai} dalam rangka Pilkades Serentak di aula, Rabu (10/6/2020).',
    'KPU Bengkalis menggelar {Sosialisasi Penyusunan Daftar Pemilih} dalam rangka Pemilihan Gubernur Riau, Rabu (10/6/2020).',
    'DPRD Bengkalis menggelar {rapat paripurna} dengan agenda pandangan umum fraksi, Rabu (10/6/2020).',
    // Small letters go on in a name whose capitals are those of the noun alone, or lead to further ones.
    'KPU Bengkalis menggelar {rapat Koordinasi (Rakor) data pemilih berkelanjutan triwulan I Tahun 2020} di aula, Rabu (10/6/2020).',
    'Ratna Dewi, Kepala KUA Mandau, mengikuti {Rapat Koordinasi teknis pelaksanaan Manasik Haji} di aula, Rabu (10/6/2020).',
    'Wagub Riau Ratna Dewi membuka {Rapat Koordinasi Regional Penanggulangan Asap akibat kebakaran Hutan dan Lahan tahun 2020} di hotel, Rabu (10/6/2020).',
    'Ketua DPRD Bengkalis Ratna Dewi menggelar {reses masa persidangan II Tahun 2020} di aula, Rabu (10/6/2020).',
    'Pemkab Bengkalis menggelar {Apel Pagi} secara virtual, Rabu (10/6/2020).',
    'Satpol PP Bengkalis melakukan {patroli wilayah} di wilayah Mandau, Rabu (10/6/2020).',
    'Bupati Bengkalis Zulkarnain Hasbi memimpin {Rapat Koordinasi} di Dinas Kesehatan, Rabu (10/6/2020).',
    // An edition is told behind "yang", too.
    'Pemkab Bengkalis menggelar {Peringatan HUT Kabupaten Bengkalis yang ke-21} di lapangan, Rabu (10/6/2020).',
    // The event in the lead, whatever its capitals, and not a shorter one told later.
    'DPRD Bengkalis menggelar {rapat paripurna penyampaian laporan keterangan Bupati tahun anggaran 2019} di aula, Rabu (10/6/2020). Rapat Paripurna dipimpin Ratna Dewi.',
    // Names without a word for an event.
    'Pemkab Bengkalis menggelar {Bengkalis Cycling Day} di Pantai Melati, Rabu (10/6/2020).',
    'USAI HUT RI, BENGKALIS MENGGELAR "{PANTAI MELATI CYCLING DAY 2020}"\n\nAcara itu diresmikan bupati, Rabu (10/6/2020).',
    'KPU Bengkalis meraih empat penghargaan dalam acara yang digelar KPU Riau bertajuk {Elok Rancak Awards}, Rabu (10/6/2020).',
  ])('%s', (source) => {
    const { text, spans } = marked(source);
    expect(main(text).name).toEqual(spans[0]);
  });

  test.each<string>([
    'Juru Bicara Bengkalis Ratna Dewi menyebut jumlah pasien dalam pengawasan (PDP) turun.',
    'Hal itu disampaikan Sekda Bengkalis Ratna Dewi dalam keterangan tertulis, Rabu (10/6/2020).',
    'Polres Bengkalis menetapkan tersangka dugaan penipuan, Rabu (10/6/2020).',
    'Rapat digelar melalui Zoom Meeting, Rabu (10/6/2020).',
    'Kepala DLH Bengkalis Ratna Dewi mengatakan ada rapat lanjutan antara pihak-pihak terkait.',
    'Dinas Pariwisata Bengkalis mencatat kunjungan wisatawan naik.',
    'Bupati Bengkalis Zulkarnain Hasbi meresmikan ruang UTD, Rabu (10/6/2020). Peresmian dilaksanakan bertepatan dengan peringatan hari ibu ke-94.',
    'KPU Bengkalis melakukan audiensi dengan bupati, Rabu (10/6/2020).',
    'Polres Bengkalis melaksanakan Program Polisi Sahabat Anak. Warga senang.',
    'Hadir dalam pembukaan Gubernur Riau Hendri Saputra, Rabu (10/6/2020).',
    'Kepala Rutan Bengkalis Hendri Saputra melakukan silaturahmi di pendopo, Rabu (10/6/2020). Ia senang. Bupati senang. Warga senang. Semua senang. Bupati menerima kunjungan jajaran rutan kabupaten.',
  ])('none: %s', (text) => {
    expect(main(text).name).toBeNull();
  });

  test('an event without a name has none', () => {
    expect(
      main('Bupati Bengkalis Zulkarnain Hasbi meninjau gudang logistik, Rabu (10/6/2020).').name,
    ).toBeNull();
  });
});

describe('when', () => {
  test.each<[string, Event['when']]>([
    [
      'KPU Bengkalis menggelar rapat koordinasi, Rabu (10/6/2020).',
      { iso: '2020-06-10', basis: 'stated' },
    ],
    [
      'KPU Bengkalis menggelar bimtek, Selasa-Kamis (23-25 Maret 2021).',
      { iso: '2021-03-23/2021-03-25', basis: 'stated' },
    ],
    ['KPU Bengkalis menggelar rapat koordinasi di aula.', null],
    [
      'KPU Bengkalis menggelar rapat persiapan Pilkada 9 Desember 2020, Rabu (10/6/2020).',
      { iso: '2020-06-10', basis: 'stated' },
    ],
  ])('%s', (text, when) => {
    expect(main(text).when).toEqual(when);
  });

  test('still to come', () => {
    expect(
      main('Pencoblosan Pilkada Kota Serang dilaksanakan pada 27 November mendatang.', {
        publishedAt: '2024-10-01',
      }),
    ).toMatchObject({ when: { iso: '2024-11-27' }, status: 'planned' });
  });

  test('with the year that the text leaves out', () => {
    const event = main('KPU Bengkalis menggelar rapat koordinasi, Rabu (10/6).', {
      publishedAt: '2020-06-11',
    });
    expect(event.when).toEqual({ iso: '2020-06-10', basis: 'inferred' });
  });
});

test('a period that another sentence tells is not the day of the event', () => {
  const event = main(
    'Gubernur Riau Hendri Saputra mengunjungi warga di Siak. Masa kampanye berlangsung 28 November 2023 hingga 10 Februari 2024.',
  );
  expect(event.when).toBeNull();
});

describe('status', () => {
  test.each<[string, Event['status']]>([
    ['KPU Bengkalis menggelar rapat koordinasi, Rabu (10/6/2020).', 'held'],
    ['KPU Bengkalis akan menggelar rapat koordinasi, Rabu (10/6/2020).', 'planned'],
    ['KPU Bengkalis berencana menggelar rapat koordinasi, Rabu (10/6/2020).', 'planned'],
    ['Rapat koordinasi KPU Bengkalis ditunda hingga Rabu (10/6/2020).', 'postponed'],
    ['Rapat koordinasi KPU Bengkalis dibatalkan, Rabu (10/6/2020).', 'cancelled'],
    ['Bupati menggelar rapat koordinasi, penahanan warga ditangguhkan, Rabu (10/6/2020).', 'held'],
    ['KPU Bengkalis menggelar rapat koordinasi menjelang pencoblosan.', 'held'],
    ['Debat kedua calon bupati Bengkalis akan digelar pada Rabu (10/6/2020).', 'planned'],
    ['Jadwal pemungutan suara KPU Bengkalis ialah 9 Desember 2020.', 'planned'],
  ])('%s', (text, status) => {
    expect(main(text).status).toBe(status);
  });
});

describe('where', () => {
  test.each<[string, string]>([
    [
      'KPU Bengkalis menggelar rapat koordinasi di {Aula Kantor KPU Bengkalis}, Rabu (10/6/2020).',
      '14.03',
    ],
    [
      'KPU Bengkalis menggelar rapat koordinasi di {Hotel Pantai Marina}, Rabu (10/6/2020).',
      '14.03',
    ],
    [
      'KPU Bengkalis menggelar rapat koordinasi di {Gedung Serbaguna Cempaka}, Rabu (10/6/2020).',
      '14.03',
    ],
    ['Pemkab Paser menggelar rapat koordinasi di {Pendopo Kabupaten}, Rabu (10/6/2020).', '64.01'],
    [
      'Pemkab Paser menggelar rapat koordinasi bertempat Di {Aula Kantor Camat}, Rabu (10/6/2020).',
      '64.01',
    ],
  ])('%s', (source, region) => {
    const { text, spans } = marked(source);
    expect(main(text).where).toMatchObject({ venue: spans[0], region });
  });

  test.each<string>([
    'Warga menyambut rombongan di {Graha Cempaka}, Kota Pekanbaru, Riau, Senin. Bupati Bengkalis Zulkarnain Hasbi membuka rapat koordinasi.',
    'Ketua KPU Bengkalis Ratna Dewi berpidato pada rapat kerja di {Melati Theater}, Pekanbaru, Jumat.',
    'Rapat koordinasi KPU Bengkalis dilaksanakan diruang {Melati Kantor Bupati Bengkalis}, Rabu (10/6/2020).',
    'Apel pagi KPU Bengkalis digelar di depan {Kantor Camat Bantan}, Rabu (10/6/2020).',
    'Rapat koordinasi digelar di {Kantor Komisi Pemilihan Umum (KPU) Kabupaten Bengkalis}, Rabu (10/6/2020).',
    'Rapat koordinasi digelar di {Aula Dinas Sosial Kabupaten Bengkalis}, Rabu (10/6/2020).',
    'Apel pagi digelar di {halaman kantor bupati}, Rabu (10/6/2020).',
    'Rapat koordinasi digelar di {kediaman mantan bupati Bengkalis}, Rabu (10/6/2020).',
    'Rapat koordinasi digelar di {ruang pertemuan lt. IV kantor Bupati Bengkalis}, Rabu (10/6/2020).',
    'Apel digelar di {Lapangan Alun – alun Merdeka}, Rabu (10/6/2020).',
    'Rapat koordinasi digelar di {kediaman Hendri}.Setelah itu bupati pulang.',
    'Bimtek diselenggarakan Kantor Kesbangpol di {Villa Kenanga}, Rabu (10/6/2020).',
    '“Kami siap,” kata Ketua KPU Bengkalis Ratna Dewi di {Kompleks Melati}, Bengkalis, Senin.',
    'Juru bicara KPU Bengkalis Ratna Dewi menegaskan itu dalam keterangan pers di {Sekretariat Gugus Tugas}.',
  ])('%s', (source) => {
    const { text, spans } = marked(source);
    expect(main(text).where.venue).toEqual(spans[0]);
  });

  test.each<string>([
    'KPU Bengkalis menggelar rapat koordinasi, Rabu (10/6/2020). Ditemui di ruang kerjanya, Kamis (11/6/2020), Ratna Dewi menyebut rapat itu penting.',
    '“Pasien dirawat di RSUD Cempaka,” kata Juru Bicara Bengkalis Ratna Dewi. Ia menegaskan bahwa pasien yang dirawat di RSUD Cempaka membaik.',
    'Diskusi yang digelar Aliansi Internasional itu membahas rapat koordinasi, Rabu (10/6/2020).',
    'Ratna Dewi menegaskan bahwa harga di pasar pasar stabil.',
    'Rapat koordinasi membahas harga. Ratna Dewi menegaskan bahwa harga di pasar-pasar stabil.',
    'Ratna Dewi menyebut para terdakwa mendatangi kantor kontraktor pada Rabu (10/6/2020).',
    'Ketua DPRD Bengkalis Ratna Dewi mengatakan banyak kader di Partai Golkar.',
  ])('no venue: %s', (text) => {
    expect(main(text).where.venue).toBeNull();
  });

  test('a venue in a desa stands for the kabupaten', () => {
    expect(
      main(
        'Pemkab Lombok Barat menggelar rapat koordinasi di Aula Kantor Desa Gegerung, Rabu (10/6/2020).',
      ).where,
    ).toMatchObject({ region: '52.01' });
  });

  test('a venue in another region', () => {
    expect(
      main(
        'KPU Bengkalis menggelar rapat koordinasi di Hotel Pangeran, Pekanbaru, Rabu (10/6/2020).',
      ).where,
    ).toMatchObject({ region: '14.71', basis: 'stated' });
  });

  test.each<[string, Event['where']['mode']]>([
    ['KPU Bengkalis menggelar rapat koordinasi secara daring, Rabu (10/6/2020).', 'online'],
    ['KPU Bengkalis menggelar rapat koordinasi melalui Zoom Meeting, Rabu (10/6/2020).', 'online'],
    ['KPU Bengkalis menggelar rapat koordinasi secara hybrid, Rabu (10/6/2020).', 'hybrid'],
    ['KPU Bengkalis menggelar rapat koordinasi di Aula Kantor KPU, Rabu (10/6/2020).', 'onsite'],
    ['KPU Bengkalis menggelar rapat koordinasi, Rabu (10/6/2020).', null],
  ])('%s', (text, mode) => {
    expect(main(text).where.mode).toBe(mode);
  });
});

describe('participants', () => {
  const rolesOf = (text: string): Record<string, string> => {
    const record = parse(text);
    const { participants } = mainOf(record);
    return Object.fromEntries(
      participants.map((one) => [nameOf(record, one.official ?? one.person) ?? '', one.role]),
    );
  };

  test.each<[string, Record<string, string>]>([
    [
      'Rapat koordinasi dibuka Bupati Bengkalis Zulkarnain Hasbi, Rabu (10/6/2020).',
      { 'Zulkarnain Hasbi': 'opener' },
    ],
    [
      'Bupati Bengkalis Zulkarnain Hasbi membuka rapat koordinasi, Rabu (10/6/2020).',
      { 'Zulkarnain Hasbi': 'opener' },
    ],
    [
      'Rapat koordinasi dipimpin Ketua KPU Bengkalis Ratna Dewi, Rabu (10/6/2020).',
      { 'Ratna Dewi': 'chair' },
    ],
    [
      'Rapat koordinasi dipimpin Bupati Bengkalis Zulkarnain Hasbi didampingi Sekda Ratna Dewi, Asisten I Bambang Sutejo dan Kadis Kominfo Eko Purnomo, Rabu (10/6/2020).',
      {
        'Zulkarnain Hasbi': 'chair',
        'Ratna Dewi': 'accompanying',
        'Bambang Sutejo': 'accompanying',
        'Eko Purnomo': 'accompanying',
      },
    ],
    [
      'Ketua KPU Bengkalis Ratna Dewi memimpin rapat koordinasi, Rabu (10/6/2020).',
      { 'Ratna Dewi': 'chair' },
    ],
    [
      'Rapat koordinasi dihadiri Bupati Bengkalis Zulkarnain Hasbi, Rabu (10/6/2020).',
      { 'Zulkarnain Hasbi': 'attendee' },
    ],
    [
      'Bupati Bengkalis Zulkarnain Hasbi menghadiri rapat koordinasi, Rabu (10/6/2020).',
      { 'Zulkarnain Hasbi': 'attendee' },
    ],
    [
      'Bupati Bengkalis Zulkarnain Hasbi menyerahkan bantuan kepada warga, Rabu (10/6/2020).',
      { 'Zulkarnain Hasbi': 'giver' },
    ],
    [
      'Bupati Bengkalis Zulkarnain Hasbi menerima penghargaan itu, Rabu (10/6/2020).',
      { 'Zulkarnain Hasbi': 'recipient' },
    ],
    [
      'Rapat koordinasi dibuka Bupati Bengkalis Zulkarnain Hasbi dan dihadiri Ketua KPU Bengkalis Ratna Dewi, Rabu (10/6/2020).',
      { 'Zulkarnain Hasbi': 'opener', 'Ratna Dewi': 'attendee' },
    ],
    [
      'Bupati Bengkalis Zulkarnain Hasbi menghadiri rapat koordinasi didampingi Sekda Bengkalis Ratna Dewi, Rabu (10/6/2020).',
      { 'Zulkarnain Hasbi': 'attendee', 'Ratna Dewi': 'accompanying' },
    ],
    [
      'Rapat koordinasi dibuka secara resmi oleh Bupati Bengkalis Zulkarnain Hasbi, Rabu (10/6/2020).',
      { 'Zulkarnain Hasbi': 'opener' },
    ],
    [
      'Rapat koordinasi di buka langsung oleh Bupati Bengkalis Zulkarnain Hasbi, Rabu (10/6/2020).',
      { 'Zulkarnain Hasbi': 'opener' },
    ],
    [
      'Bupati Bengkalis Zulkarnain Hasbi, didampingi Sekda Bengkalis Ratna Dewi, membuka rapat koordinasi, Rabu (10/6/2020).',
      { 'Zulkarnain Hasbi': 'opener', 'Ratna Dewi': 'accompanying' },
    ],
    [
      'Sekda Bengkalis Ratna Dewi dilantik menjadi Kepala BKD oleh Bupati Zulkarnain Hasbi di aula, Rabu (10/6/2020).',
      { 'Ratna Dewi': 'recipient', 'Zulkarnain Hasbi': 'chair' },
    ],
    [
      'Rapat koordinasi digelar di aula, Rabu (10/6/2020). Sekda Bengkalis Ratna Dewi memberikan apresiasi atas kerja KPU.',
      { 'Ratna Dewi': 'speaker' },
    ],
    [
      'Harga cabai naik. Camat Siak Ratna Dewi menyebut stok aman. Hadir dalam kesempatan itu Kapolsek Zulkarnain Hasbi dan Danramil Bambang Sutejo.',
      { 'Ratna Dewi': 'speaker', 'Zulkarnain Hasbi': 'attendee', 'Bambang Sutejo': 'attendee' },
    ],
    [
      'Bupati Bengkalis Zulkarnain Hasbi menyerahkan bantuan alat tani kepada Kapolres Bengkalis Ratna Dewi, Rabu (10/6/2020).',
      { 'Zulkarnain Hasbi': 'giver', 'Ratna Dewi': 'recipient' },
    ],
    [
      'Bantuan alat tani diserahkan oleh Bupati Bengkalis Zulkarnain Hasbi kepada Kapolres Bengkalis Ratna Dewi, Rabu (10/6/2020).',
      { 'Zulkarnain Hasbi': 'giver', 'Ratna Dewi': 'recipient' },
    ],
    [
      'Ketua Bawaslu Serang Ratna Dewi mengatakan pihaknya telah melakukan perbaikan.',
      { 'Ratna Dewi': 'speaker' },
    ],
  ])('%s', (text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });

  test('a former official is no participant', () => {
    expect(
      rolesOf(
        'Rapat dibuka Bupati Bengkalis Zulkarnain Hasbi. Program itu dirintis mantan Bupati Bengkalis Bambang Sutrisno.',
      ),
    ).toEqual({ 'Zulkarnain Hasbi': 'opener' });
  });

  test('where it was held is no organizer', () => {
    expect(
      main('Rapat koordinasi dilaksanakan di Hotel Melati Siak, Rabu (10/6/2020).').participants,
    ).toEqual([]);
  });

  test('the organizer', () => {
    const record = parse(
      'KPU Kabupaten Bengkalis menggelar rapat koordinasi di aula, Rabu (10/6/2020).',
    );
    expect(mainOf(record).participants).toContainEqual({
      institution: record.institutions[0]!.id,
      role: 'organizer',
    });
  });
});

describe('ties to the rest of the record', () => {
  test('the election', () => {
    const record = parse(
      'KPU Bengkalis menggelar rapat koordinasi Pilkada Serentak 2020, Rabu (10/6/2020).',
    );
    expect(mainOf(record).election).toBe(record.elections[0]!.id);
    expect(main('KPU Bengkalis menggelar rapat koordinasi, Rabu (10/6/2020).').election).toBeNull();
  });

  test('the evidence holds the trigger', () => {
    const event = main(
      'Cuaca cerah hari itu. KPU Bengkalis menggelar rapat koordinasi, Rabu (10/6/2020). Warga senang.',
    );
    expect(
      event.evidence.some(
        ({ start, end }) => start <= event.trigger.start && event.trigger.end <= end,
      ),
    ).toBe(true);
    expect(event.trigger.text.toLowerCase()).toContain('rapat');
  });
});

describe('events beside the main one', () => {
  const others = (text: string, options?: ParseOptions): Event[] =>
    parse(text, options).events.filter((event) => !event.main);

  test('the polling day that a release prepares for', () => {
    const [voting] = others(
      'KPU Siak menggelar rapat koordinasi di aula, Rabu (12/6/2024). Pemungutan suara Pilkada digelar pada 27 November 2024.',
    );
    expect(voting).toMatchObject({
      type: 'voting',
      status: 'planned',
      when: { iso: '2024-11-27' },
      participants: [],
    });
  });

  test('a campaign is a period', () => {
    const [campaign] = others(
      'KPU Siak menggelar rapat koordinasi di aula, Rabu (12/6/2024). Masa kampanye berlangsung 25 September hingga 23 November 2024.',
    );
    expect(campaign).toMatchObject({
      type: 'campaign',
      status: 'planned',
      when: { iso: '2024-09-25/2024-11-23' },
    });
  });

  test('nothing but the poll is on polling day', () => {
    const [poll, ...more] = others(
      'KPU Siak menggelar rapat koordinasi di aula, Rabu (12/6/2024). Sosialisasi Pilkada Serentak yang digelar 27 November 2024 terus berjalan.',
    );
    expect(poll).toMatchObject({
      type: 'voting',
      name: { text: 'Pilkada Serentak' },
      status: 'planned',
      when: { iso: '2024-11-27' },
      where: { region: '14.08' },
    });
    expect(more).toEqual([]);
  });

  test('what a national body does has no region of the story', () => {
    const [draw] = others(
      'Bawaslu Siak menggelar rapat koordinasi di aula, Rabu (12/6/2024). KPU RI menggelar pengundian nomor urut peserta Pilpres pada 14 November 2023.',
    );
    expect(draw).toMatchObject({ type: 'determination', where: { region: null } });
    expect(draw!.participants).toEqual([expect.objectContaining({ role: 'organizer' })]);
  });

  test('with the people who took part in it', () => {
    const text =
      'KPU Siak menggelar rapat koordinasi di aula, Rabu (12/6/2024). Sebelumnya, Bupati Siak Ratna Dewi membuka sosialisasi pemilih di Pekanbaru, Senin (10/6/2024).';
    const record = parse(text);
    const [before] = record.events.filter((event) => !event.main);
    expect(before).toMatchObject({ type: 'outreach', status: 'held', where: { region: '14.71' } });
    expect(
      before!.participants.map(({ official, role }) => [nameOf(record, official ?? null), role]),
    ).toEqual([['Ratna Dewi', 'opener']]);
  });

  test('what is history is no event of the release', () => {
    expect(
      others(
        'KPU Siak menggelar rapat koordinasi di aula, Rabu (12/6/2024). Siak berdiri pada 12 Oktober 1999.',
      ),
    ).toEqual([]);
  });
});
