import type { Institution, InstitutionKind, ParseOptions } from '../../src/index.js';
import { parse } from '../../src/deep.js';
import { marked, mentionsOf, spansOf } from '../helpers.js';

function expectInstitutions(
  source: string,
  expected: Partial<Institution>[],
  options?: ParseOptions,
): void {
  const { text, spans } = marked(source);
  const { institutions } = parse(text, options);
  expect(mentionsOf(institutions)).toEqual(spans);
  expect(institutions).toHaveLength(expected.length);
  expected.forEach((want, i) => expect(institutions[i]).toMatchObject(want));
}

describe('where universities are', () => {
  test.each([
    ['{Universitas Tadulako} menggelar wisuda.', '72.71'],
    ['{Untad} menggelar wisuda.', '72.71'],
    ['Bupati Siak menerima dosen {Fakultas Hukum Universitas Riau}.', '14.71'],
    ['Mahasiswa {Universitas Nusa Persada} hadir.', null],
  ])('%s', (source, region) => expectInstitutions(source, [{ kind: 'education', region }]));
});

describe('kinds, levels and regions', () => {
  test.each<[string, InstitutionKind, Institution['level'], string | null]>([
    ['{KPU Kabupaten Bengkalis} menggelar rapat.', 'election-commission', 'regency', '14.03'],
    ['{KPU Kota Solok} menggelar rapat.', 'election-commission', 'city', '13.72'],
    ['{KPU Provinsi Riau} menggelar rapat.', 'election-commission', 'province', '14'],
    ['{KPU Bengkalis} menggelar rapat.', 'election-commission', 'regency', '14.03'],
    ['{KPU RI} menggelar rapat.', 'election-commission', 'national', null],
    ['{Korem 143/Haluo} Laksanakan Giat Karya Bakti.', 'military', 'province', '74'],
    ['{KIP Aceh} menggelar rapat.', 'election-commission', 'province', '11'],
    [
      '{Komisi Pemilihan Umum Kabupaten Bengkalis} menggelar rapat.',
      'election-commission',
      'regency',
      '14.03',
    ],
    [
      '{Komisi Pemilihan Umum (KPU) Kabupaten Bengkalis} menggelar rapat.',
      'election-commission',
      'regency',
      '14.03',
    ],
    ['{Bawaslu Kabupaten Paser} menggelar rapat.', 'election-supervisor', 'regency', '64.01'],
    [
      '{Badan Pengawas Pemilihan Umum (Bawaslu) Provinsi Riau} menggelar rapat.',
      'election-supervisor',
      'province',
      '14',
    ],
    ['{Panwaslih Aceh} menggelar rapat.', 'election-supervisor', 'province', '11'],
    [
      '{Dewan Kehormatan Penyelenggara Pemilu} menggelar sidang.',
      'election-ethics',
      'national',
      null,
    ],
    ['{DKPP} menggelar sidang.', 'election-ethics', 'national', null],
    ['{Pemkab Bengkalis} menggelar rapat.', 'local-government', 'regency', '14.03'],
    ['{Pemkot Solok} menggelar rapat.', 'local-government', 'city', '13.72'],
    ['{Pemprov Riau} menggelar rapat.', 'local-government', 'province', '14'],
    ['{Pemerintah Kabupaten Bengkalis} menggelar rapat.', 'local-government', 'regency', '14.03'],
    ['{Dinas Kesehatan Kabupaten Paser} menggelar rapat.', 'local-agency', 'regency', '64.01'],
    [
      '{Dinas Komunikasi dan Informatika Kabupaten Paser} menggelar rapat.',
      'local-agency',
      'regency',
      '64.01',
    ],
    ['{Diskominfo Paser} menggelar rapat.', 'local-agency', 'regency', '64.01'],
    ['{Bappeda Paser} menggelar rapat.', 'local-agency', 'regency', '64.01'],
    ['{BPBD Kabupaten Paser} menggelar rapat.', 'local-agency', 'regency', '64.01'],
    ['{Satpol PP Kabupaten Paser} menggelar apel.', 'local-agency', 'regency', '64.01'],
    ['{Setda Provinsi Riau} menggelar rapat.', 'local-agency', 'province', '14'],
    ['{DPRD Kabupaten Bengkalis} menggelar paripurna.', 'legislature', 'regency', '14.03'],
    ['{DPRD Provinsi Riau} menggelar paripurna.', 'legislature', 'province', '14'],
    ['{DPR RI} menggelar paripurna.', 'legislature', 'national', null],
    ['{Kementerian Dalam Negeri} menggelar rapat.', 'ministry', 'national', null],
    ['{Kemendagri} menggelar rapat.', 'ministry', 'national', null],
    ['{Kementerian Komunikasi dan Informatika} menggelar rapat.', 'ministry', 'national', null],
    ['{BNPB} menyalurkan bantuan.', 'state-agency', 'national', null],
    ['{KPK} menggelar sosialisasi.', 'state-agency', 'national', null],
    ['{Polres Bengkalis} menggelar apel.', 'police', 'regency', '14.03'],
    ['{Polda Riau} menggelar apel.', 'police', 'province', '14'],
    ['{Kodim 0303/Bengkalis} menggelar apel.', 'military', 'regency', '14.03'],
    ['{Kejari Bengkalis} menggelar sosialisasi.', 'prosecutor', 'regency', '14.03'],
    ['{Kejaksaan Negeri Bengkalis} menggelar sosialisasi.', 'prosecutor', 'regency', '14.03'],
    ['{Pengadilan Negeri Bengkalis} menggelar sidang.', 'court', 'regency', '14.03'],
    ['{Mahkamah Konstitusi} menggelar sidang.', 'court', 'national', null],
    ['{Forkopimda Kabupaten Bengkalis} menggelar rapat.', 'forum', 'regency', '14.03'],
    ['{SMAN 1 Bengkalis} menggelar upacara.', 'education', 'regency', '14.03'],
    ['{MUI Kabupaten Paser} menggelar doa bersama.', 'community', 'regency', '64.01'],
    ['{TP PKK Kabupaten Paser} menggelar lomba.', 'community', 'regency', '64.01'],
  ])('%s', (source, kind, level, region) => {
    expectInstitutions(source, [{ kind, level, region }]);
  });

  test.each<[string, InstitutionKind]>([
    ['{Partai Golkar} menggelar rapat.', 'party'],
    ['{PDI Perjuangan} menggelar rapat.', 'party'],
    ['{PT Bumi Sejahtera} menggelar rapat.', 'company'],
    ['{Universitas Riau} menggelar seminar.', 'education'],
  ])('%s', (source, kind) => {
    expectInstitutions(source, [{ kind }]);
  });
});

describe('names', () => {
  test.each<[string, string, string | undefined]>([
    [
      'KPU Kabupaten Bengkalis menggelar rapat.',
      'Komisi Pemilihan Umum Kabupaten Bengkalis',
      'KPU',
    ],
    ['KPU Bengkalis menggelar rapat.', 'Komisi Pemilihan Umum Kabupaten Bengkalis', 'KPU'],
    [
      'Komisi Pemilihan Umum (KPU) Kota Solok menggelar rapat.',
      'Komisi Pemilihan Umum Kota Solok',
      'KPU',
    ],
    [
      'Bawaslu Provinsi Riau menggelar rapat.',
      'Badan Pengawas Pemilihan Umum Provinsi Riau',
      'Bawaslu',
    ],
    [
      'Diskominfo Paser menggelar rapat.',
      'Dinas Komunikasi dan Informatika Kabupaten Paser',
      'Diskominfo',
    ],
    ['Pemkab Bengkalis menggelar rapat.', 'Pemerintah Kabupaten Bengkalis', 'Pemkab'],
    ['Pemprov Riau menggelar rapat.', 'Pemerintah Provinsi Riau', 'Pemprov'],
    [
      'Kadis Kominfo Paser Zulkarnain Hasbi membuka rapat.',
      'Dinas Komunikasi dan Informatika Kabupaten Paser',
      undefined,
    ],
    // Offices of the police, the army, prosecutors and courts are called by the place alone.
    ['Polres Wonosobo menggelar apel.', 'Kepolisian Resor Wonosobo', 'Polres'],
    ['Kejari Bengkalis menggelar sosialisasi.', 'Kejaksaan Negeri Bengkalis', 'Kejari'],
    ['Polda Riau menggelar apel.', 'Kepolisian Daerah Riau', 'Polda'],
    ['Kejari Kabupaten Bandung menggelar apel.', 'Kejaksaan Negeri Kabupaten Bandung', 'Kejari'],
    // Branches of parties.
    [
      'Ketua DPD Golkar Jatim hadir.',
      'Dewan Pimpinan Daerah Partai Golongan Karya Provinsi Jawa Timur',
      'DPD',
    ],
    ['Dewan Pakar DPP PAN rapat.', 'Dewan Pakar DPP Partai Amanat Nasional', undefined],
    ['DPD RI menggelar rapat.', 'Dewan Perwakilan Daerah', 'DPD'],
    // A proper name has its place in it.
    ['Yayasan Melati Siak hadir.', 'Yayasan Melati Siak', undefined],
    ['RSUD Melati Gerung hadir di Lombok Barat.', 'Rumah Sakit Umum Daerah Melati Gerung', 'RSUD'],
  ])('%s', (text, name, acronym) => {
    expect(parse(text).institutions).toMatchObject([
      acronym === undefined ? { name } : { name, acronym },
    ]);
  });
});

describe('one body, several forms', () => {
  test('full name, acronym with the region, acronym alone', () => {
    expectInstitutions(
      '{Komisi Pemilihan Umum (KPU) Kabupaten Bengkalis} menggelar rapat. {KPU Bengkalis} mengundang {Bawaslu}. {KPU} menutup rapat itu.',
      [
        { kind: 'election-commission', region: '14.03', basis: 'stated' },
        { kind: 'election-supervisor', region: '14.03', basis: 'inferred' },
      ],
    );
  });

  test('bodies of two regions stay two', () => {
    expectInstitutions('{KPU Bengkalis} dan {KPU Siak} menggelar rapat.', [
      { region: '14.03' },
      { region: '14.08' },
    ]);
  });

  test('short names of two longer ones stay apart', () => {
    expectInstitutions(
      '{Dinas Sosial} hadir. {Dinas Sosial dan Tenaga Kerja Wonosobo} rapat. {Dinas Sosial dan Pariwisata Wonosobo} rapat.',
      [{ kind: 'local-agency' }, { kind: 'local-agency' }, { kind: 'local-agency' }],
    );
  });

  test('a body of the province is not that of the kabupaten', () => {
    expectInstitutions(
      '{Dinas Kesehatan Kabupaten Siak} rapat. {Dinas Kesehatan Provinsi} hadir. {BPBD} pulang.',
      [{ region: '14.08' }, { region: '14' }, { region: '14.08' }],
    );
  });

  test('bodies of two levels stay two', () => {
    expectInstitutions('{KPU Kabupaten Bengkalis} dan {KPU Provinsi Riau} menggelar rapat.', [
      { region: '14.03' },
      { region: '14' },
    ]);
  });
});

describe('one body under several names', () => {
  test.each<[string, string, string]>([
    [
      'a short name in brackets',
      '{Dinas Pangan Pertanian dan Perikanan (Paperkan) Wonosobo} rapat. {Dinas Paperkan} pulang.',
      'Dinas Pangan, Pertanian dan Perikanan Kabupaten Wonosobo',
    ],
    [
      'a unit and its body',
      '{Bagian Hukum Setda Wonosobo} rapat. {Bagian Hukum} pulang.',
      'Bagian Hukum Sekretariat Daerah Kabupaten Wonosobo',
    ],
    [
      'pemda and pemkab',
      '{Pemkab Wonosobo} rapat. {Pemda Wonosobo} pulang.',
      'Pemerintah Kabupaten Wonosobo',
    ],
    [
      'a school that is spelled out or not',
      '{Ponpes Nurul Huda} rapat. {Pondok Pesantren Nurul Huda} pulang.',
      'Pondok Pesantren Nurul Huda',
    ],
    [
      'a command with a slash or without',
      '{Kodim 0707/Wonosobo} rapat. {Kodim 0707 Wonosobo} pulang. {Komando Distrik Militer (Kodim) 0707} hadir.',
      'Komando Distrik Militer 0707 Wonosobo',
    ],
    [
      'a firm, its short name and its first words',
      '{PT. Bumi Melati Jaya (PT. BMJ)} rapat. {PT BMJ} pulang. {PT Bumi Melati} hadir.',
      'PT. Bumi Melati Jaya',
    ],
    [
      'a unit with an abbreviation in its name',
      '{Dinas Penanaman Modal dan PTSP Wonosobo} rapat. {Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu} pulang.',
      'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten Wonosobo',
    ],
    [
      'a unit spelled out and short',
      '{Dinas Komunikasi dan Informatika Kabupaten Wonosobo} rapat. {Dinas Kominfo Wonosobo} pulang.',
      'Dinas Komunikasi dan Informatika Kabupaten Wonosobo',
    ],
    [
      'the first words of a unit',
      '{Dinas Pendidikan} rapat. {Dinas Pendidikan dan Kebudayaan Wonosobo} pulang.',
      'Dinas Pendidikan dan Kebudayaan Kabupaten Wonosobo',
    ],
    [
      'a unit under its older name',
      '{Diskominfotik Wonosobo} rapat. {Diskominfo Wonosobo} pulang.',
      'Dinas Komunikasi, Informatika dan Statistik Kabupaten Wonosobo',
    ],
    [
      'a short name that the table has for another spelling',
      '{Dinas Kependudukan dan Catatan Sipil (Dukcapil) Wonosobo} rapat. {Dukcapil Wonosobo} pulang.',
      'Dinas Kependudukan dan Catatan Sipil Kabupaten Wonosobo',
    ],
    [
      'a hospital by its first words',
      '{RSUD Melati Indah} rapat. {RSUD Melati} pulang.',
      'Rumah Sakit Umum Daerah Melati Indah',
    ],
  ])('%s', (_, source, name) => {
    expectInstitutions(`${source} Rapat di Kabupaten Wonosobo.`, [{ name }]);
  });

  test('a short name means what the release spells out', () => {
    expectInstitutions('{Tim Pemenangan Daerah (TPD) Bali} rapat di Bali. {TPD Bali} pulang.', [
      { name: 'Tim Pemenangan Daerah Provinsi Bali', kind: 'other' },
    ]);
  });

  test('branches of two parties stay two', () => {
    expectInstitutions('{DPP PKB} dan {DPP Golkar} rapat di aula.', [
      { kind: 'party' },
      { kind: 'party' },
    ]);
  });
});

describe('where a body ends', () => {
  test.each<[string, InstitutionKind[]]>([
    [
      'Rapat di {Puskesmas Melati I}, {Puskesmas Kenanga II} dan {Puskesmas Dahlia 1}.',
      ['local-agency', 'local-agency', 'local-agency'],
    ],
    ['Ia dirujuk ke {Puskesmas Melati} 2 hari lalu.', ['local-agency']],
    ['Juru bicara {Satgas Penanganan Covid-19 Kabupaten Wonosobo} hadir.', ['other']],
    ['Pasien {RSUD dr. Soedarso} dan {RSUD KRT Setiaji} pulang.', ['local-agency', 'local-agency']],
    [
      'Rapat di {SMA Negeri 1 Solok} {Dinas Dukcapil Solok} berlangsung.',
      ['education', 'local-agency'],
    ],
    ['Tamu dari {PT ICON Plus Melati} hadir.', ['company']],
    ['Rapat {Asosiasi Dinas Arsip Seluruh Indonesia (ADAS)} dibuka.', ['community']],
    ['Ketua {TP PKK Pusat} hadir.', ['community']],
    ['{Dinas Sosial} dan {BPBD Kota Solok} rapat.', ['local-agency', 'local-agency']],
    ['{Dinas Sosial dan P3A Kota Solok} rapat.', ['local-agency']],
    ['Wakil Ketua {DPD Golkar Jatim} Bidang Koperasi hadir.', ['party']],
    ['Kasat {Pol - PP Siak} hadir.', ['local-agency']],
    ['Peneliti {Melati Institute} hadir.', ['other']],
  ])('%s', (source, kinds) => {
    const { text, spans } = marked(source);
    const { institutions } = parse(text);
    expect(mentionsOf(institutions)).toEqual(spans);
    expect(institutions.flatMap(({ kind, mentions }) => mentions.map(() => kind)).sort()).toEqual(
      [...kinds].sort(),
    );
  });
});

describe('regions of firms and hotels', () => {
  test.each<[string, string, string | null]>([
    ['PT Melati Cabang Magelang', 'PT Melati Cabang Magelang', null],
    // The region that a firm's name ends with, and not the release's own; "Mitra" is a word, too.
    ['PT Melati Jawa Tengah', 'PT Melati Jawa Tengah', '33'],
    ['Bank Pembangunan Daerah Riau', 'Bank Pembangunan Daerah Riau', '14'],
    ['Bulog Kanwil NTB', 'Bulog Kanwil NTB', '52'],
    ['KSU Mitra', 'KSU Mitra', null],
    ['Hotel Melati Makassar', 'Hotel Melati Makassar', '73.71'],
    ['PT Melati Wonosobo', 'PT Melati Wonosobo', '33.07'],
    ['Yayasan Bunda Melati', 'Yayasan Bunda Melati', '33.07'],
  ])('%s', (form, name, region) => {
    const text = `WONOSOBO – Bupati Wonosobo menerima tamu dari ${form}.`;
    expect(parse(text).institutions).toMatchObject([{ name, region }]);
  });
});

describe('the region that the text leaves out', () => {
  test.each<[string, string | null]>([
    ['Bupati Bengkalis membuka rapat. {Bawaslu} hadir.', '14.03'],
    ['Rapat digelar di Kabupaten Bengkalis. {KPU} hadir.', '14.03'],
    ['Rapat digelar di Kabupaten Bengkalis. {Polda} hadir.', '14'],
    ['Rapat digelar di Kabupaten Bengkalis. {DKPP} hadir.', null],
    ['{KPU} menggelar rapat.', null],
  ])('%s', (source, region) => {
    const { text, spans } = marked(source);
    const { institutions } = parse(text);
    const body = institutions.find(({ mentions }) => mentions[0]!.start === spans[0]!.start);
    expect(spansOf(body?.mentions ?? [])).toEqual(spans);
    expect(body!.region).toBe(region);
    if (region !== null) expect(body!.basis).toBe('inferred');
  });

  test.each<[string, string | null]>([
    ['Bupati Solok hadir. {KPU RI} bersidang. Keputusan itu urusan {KPU}.', null],
    ['Bupati Solok hadir. Ketua {KPU RI} memuji anggota {KPPS}.', null],
    ['Bupati Solok hadir. Anggota {Komisi II DPR} memuji langkah itu.', null],
  ])('%s', (source, region) => {
    const { text, spans } = marked(source);
    const last = spans[spans.length - 1]!;
    const body = parse(text).institutions.find(({ mentions }) =>
      mentions.some(({ start }) => start === last.start),
    );
    expect(body?.region).toBe(region);
  });

  test('a body of a village belongs to the one named before it', () => {
    const { institutions } = parse(
      'Musdes digelar di Desa Dasan Baru, Kecamatan Kediri, Lombok Barat. Ketua BPD hadir.',
    );
    expect(institutions).toMatchObject([{ region: '52.01.02.2008', basis: 'inferred' }]);
  });

  test('the home region of the publisher', () => {
    expectInstitutions('{KPU} menggelar rapat.', [{ region: '14.03', basis: 'inferred' }], {
      homeRegion: '14.03',
    });
  });
});

describe('bodies that stand side by side', () => {
  test('commission and supervisor behind the one of the province, filed from a city of it', () => {
    expectInstitutions(
      'JAYAPURA – {KPU Papua} menggelar pleno di Kota Jayapura. {Bawaslu} mengawasi. {KPU} menutup rapat.',
      [
        { acronym: 'KPU', region: '91' },
        { acronym: 'Bawaslu', region: '91' },
      ],
    );
  });

  test('a PKK of no kecamatan is not that of the kabupaten', () => {
    const text = 'TP PKK Kabupaten Siak rapat. TP PKK Kecamatan hadir.';
    expect(parse(text).institutions).toMatchObject([{ region: '14.08' }, { region: null }]);
  });
});

describe('bodies that no table knows', () => {
  test.each<[string, Partial<Institution>[]]>([
    ['Kepala {Disnakop Siak} hadir.', [{ kind: 'local-agency', region: '14.08' }]],
    ['Kepala {BBRSPDI} hadir di Siak.', [{ kind: 'local-agency', acronym: 'BBRSPDI' }]],
    ['Ketua {MABZT} hadir di Siak.', [{ kind: 'community', name: 'MABZT' }]],
    ['CEO {MABZT} hadir di Siak.', [{ kind: 'other', region: null }]],
    ['Presiden MBZT hadir di Siak.', []],
    ['Pembangunan Rumah Tidak Layak (PRTL) di Siak rampung.', []],
    ['{Kominfo Siak} rapat.', [{ name: 'Dinas Komunikasi dan Informatika Kabupaten Siak' }]],
    ['Kadis {Perizinan} hadir di Siak.', [{ name: 'Dinas Perizinan Kabupaten Siak' }]],
    ['Indeks Purchasing Managers’ Index (PMI) naik di Siak.', []],
    ['Bupati Siak dan Ketua {MUI} hadir.', [{ name: 'Majelis Ulama Indonesia Kabupaten Siak' }]],
  ])('%s', (source, expected) => expectInstitutions(source, expected));
});

describe('where a newsroom files from', () => {
  test.each<[string, string, string | null]>([
    ['MEDAN, KOMPAS.com - Gubernur Sumatera Utara mengajak {Forkopimda} rapat.', 'province', '12'],
    ['SIAK, KOMPAS.com - Bupati Siak mengajak {Forkopimda} rapat.', 'regency', '14.08'],
  ])('%s', (source, level, region) => {
    const { text, spans } = marked(source);
    const found = parse(text).institutions.filter(({ kind }) => kind === 'forum');
    expect(mentionsOf(found)).toEqual(spans);
    expect(found).toMatchObject([{ level, region }]);
  });

  test('a place where something was only said has no commission of its own', () => {
    const text = 'SURABAYA, KOMPAS.com - Ganjar Pranowo meminta KPU adil, Senin.';
    expect(parse(text).institutions).toMatchObject([
      { kind: 'media' },
      { acronym: 'KPU', region: null },
    ]);
  });
});

describe('institutions inside titles', () => {
  test.each<string>([
    'Ketua {KPU Bengkalis} Zulkarnain Hasbi membuka rapat.',
    'Kapolres Bengkalis Zulkarnain Hasbi membuka rapat.',
    'Kadis {Kominfo Paser} Zulkarnain Hasbi membuka rapat.',
    'Kepala {Dinas Kesehatan Kabupaten Paser} Zulkarnain Hasbi membuka rapat.',
    'Bupati Bengkalis Zulkarnain Hasbi membuka rapat.',
    'Sekretaris {Diskominfo Paser} Zulkarnain Hasbi membuka rapat.',
  ])('%s', (source) => {
    const { text, spans } = marked(source);
    expect(mentionsOf(parse(text).institutions)).toEqual(spans);
  });
});

describe('no institutions', () => {
  test.each<string>([
    'Seluruh OPD dan perangkat daerah hadir di aula.',
    'Pemkab menggelar rapat.',
    'Masyarakat dan tokoh agama hadir di aula.',
    'Kader pan itu panas sekali.',
    'Dinas terkait akan turun ke lapangan.',
    'Ia bin kawannya hadir di aula.',
    'Pemilihan umum digelar lima tahun sekali.',
    'Siswa SMA/SMK/MA hadir di aula.',
    'Siswa 26 SMK Swasta hadir di aula.',
    'Keputusan Nomor 877/1023/BKD-PSDM/2022 terbit.',
    'Unduh di laman infopemilu.kpu.go.id dan www.kpu.go.id hari ini.',
    'Setiap Bidang dan UPT lingkup kantor hadir di aula.',
    'Pelayanan Puskesmas dan Pelayanan Gizi dibahas.',
    'Pengawasan Aparat Pengawas Internal Pemerintah (APIP) dibahas.',
    'Hasil Survei Penilaian Integritas (SPI) naik.',
    'Seluruh peserta mengenakan seragam Polri dan batik PKK.',
    'Rapat diikuti KPU Provinsi dan KPU Kabupaten/Kota.',
    'Juara lomba tingkat Polda diumumkan.',
    'Keutuhan Negara Kesatuan Republik Indonesia (NKRI) dijaga.',
    'Muhammad Fakhruddin, S. IP, MA hadir di aula.',
    'PA, KPA, PPK dan penyedia jasa menandatangani kontrak.',
    'Tersangka AA bin MA ditahan.',
    'Website untuk Puskesmas Se-Kabupaten Siak dibuka.',
  ])('%s', (source) => {
    expectInstitutions(source, []);
  });
});

describe('short forms that mean something else, too', () => {
  test.each<[string, string[]]>([
    ['[PPK] dan [PPS] dilantik oleh [KPU Kabupaten Siak].', ['PPK', 'PPS', 'KPU Kabupaten Siak']],
    ['Ketua [PPK] hadir di aula.', ['PPK']],
    ['Putusan [PN] dan [Pengadilan Tinggi Riau] dibacakan.', ['PN', 'Pengadilan Tinggi Riau']],
    ['Pejabat hadir bersama PPK dan penyedia jasa.', []],
  ])('%s', (source, names) => {
    const { institutions } = parse(source.replace(/[[\]]/g, ''));
    expect(institutions.flatMap(({ mentions }) => mentions.map(({ text }) => text))).toEqual(names);
  });
});

describe('names with an Arabic article', () => {
  test.each<[string, string]>([
    ['Acara di Pondok Pesantren Al-Ikhlas Makmur selesai.', 'Pondok Pesantren Al-Ikhlas Makmur'],
    ['Siswa SMA Islam An-Nur menang.', 'SMA Islam An-Nur'],
  ])('%s', (text, name) => {
    expect(parse(text).institutions[0]!.mentions[0]!.text).toBe(name);
  });
});

describe('the body that a release opens with', () => {
  test.each<[string, string]>([
    [
      'KPU Provinsi Gorontalo menggelar sosialisasi di MAN 1 Kota Gorontalo. Para siswa menyambut {KPU} dengan tarian di Kota Gorontalo.',
      '75',
    ],
    [
      'Bupati Bengkalis membuka rapat. Peserta datang dari Kabupaten Bengkalis. Semua hadir. Hadir pula KPU Provinsi Riau. Menurutnya, {KPU} sudah siap.',
      '14.03',
    ],
  ])('%s', (source, region) => {
    const { text, spans } = marked(source);
    const body = parse(text).institutions.find(({ mentions }) =>
      mentions.some(({ start }) => start === spans[0]!.start),
    )!;
    expect([body.region, body.basis]).toEqual([region, region === '75' ? 'stated' : 'inferred']);
  });
});

describe('how far a name goes', () => {
  test.each([
    // Verbs, particles and ordinary words with a capital.
    '{PUSKESMAS GERUNG} MENGIKUTI KEGIATAN SENAM SEHAT.',
    'Staf {UPT Puskesmas Perampuan} Penuh semangat di Lombok Barat.',
    'Pelayanan Rumah Sakit Harus terus ditingkatkan.',
    'Warga dan Satgas Dibantu petugas {BPBD Siak}.',
    '{Satgas Jogo Tonggo} siaga. {RSUD Melati Indah} siaga.',
    '{Relawan Melati Bergerak Bersama} siaga.',
    'Kepala {Puskesmas Gerung} Sebagai pembina hadir. Para Kepala Bidang Lingkup {Dinas Sosial Siak} hadir.',
    'Kepala {Seksi Pemberdayaan Komunikasi Sosial Bidang Informatika Diskominfo} hadir di Siak.',
    'Rapat diikuti MUI Kabupaten Kota se Riau.',
    // Conjunctions.
    'Dosen {Fakultas Ilmu Sosial dan Ilmu Politik Universitas Siak (Unsi)} hadir.',
    '{Puskesmas Gerung} dan {Puskesmas Narmada} siaga.',
    // Brackets.
    '{Kantor Wilayah Kementerian Agama (Kanwil Kemenag) Provinsi Riau} rapat.',
    'Kegiatan {TNI} (Babinsa) membantu warga.',
    'Peraturan {Bawaslu} (Perbawaslu) Nomor 2 terbit.',
    'Metode BPP (Bilangan Pembagi Pemilih) dipakai {KPU Siak}. BPP naik.',
    'Hadir Ketua {DPRD Siak}, Hendri Saputra ({PDIP}), dan Rina Melati ({PKB}).',
    // Numbers.
    'Rapat {Satgas COVID 19 Kabupaten Siak} ditutup.',
    'Hibah {Denpom 1/4 Padang} cair.',
    'Aula {MAN 1 Kota Solok} penuh. {SMA Negeri 1 Unggulan Siak} menang.',
    // Offices of bodies of the country.
    'Staf {BKN Kantor Regional 1 Medan} hadir. Staf {Komnas HAM Perwakilan Papua} hadir.',
    // Fields of an office and levels.
    'Asisten Pemerintahan Kota Solok Hendri Saputra hadir.',
    'Juru Bicara {Pemerintah Aceh} Hendri Saputra hadir.',
    'Anggota Badan Pengawas Pemilu (Bawaslu) Kabupaten/Kota hadir di Siak.',
    // Agencies that a table knows by their first field, and bodies that end there.
    'Kepala {Dinas Ketahanan Pangan dan Perikanan Siak} hadir.',
    'Hadir {Dinas Tata Ruang dan Pertanahan} serta camat di Siak.',
    'Hadir {Bappeda Siak}, {Dinas Lingkungan Hidup dan Pertanahan} dan {MUI Indonesia}.',
    'Pegawai {Balai Latihan Kerja (BLK)} dan {KPU RI} hadir.',
    // Teams of a body with its short form.
    '{Tim Khusus Pemberantas Korupsi Kejaksaan Negeri (Kejari) Siak} datang.',
    // Regions and words inside and behind names.
    'Ketua {Forum Solok Sehat Mandiri (FSSM)} hadir. Pengurus {FSSM} hadir.',
    'Rektor {Universitas Islam Negeri Riau (UINR) Pekanbaru} hadir.',
    'Direksi {PT ZMPK (Zamrud Melati Putra Kencana)} hadir.',
    'Prajurit {Kodim 0303/Bukit Siak} hadir. Manajer {PT Pos Indonesia Regional 3} hadir.',
    // Slips in a field, offices in small letters, a kecamatan's name that opens a body's.
    'Hadir {Dinas Kebudayaan dan Pariwsatta Kabupaten Siak} kemarin.',
    'Rapat dihadiri perwakilan {BKKBN Provinsi Riau} kemarin.',
    'Pengurus kecamatan {Palang Merah Indonesia (PMI) Siak} hadir.',
    // Branches with their letters, and those of firms.
    '{DPD Komite Nasional Pemuda Indonesia (KNPI) Siak} rapat.',
    'Kepala {Bulog Sub Divre III Siak} hadir.',
    // Schools with a name in front of their number.
    'Siswa {SMA Muhammadiyah 1 Siak}, {SMP PGRI 3} dan {SD Inpres 2 Zartenz} hadir.',
    // Units of the police, and of what is none.
    'Pelaku dikejar {Unit Tipidkor Satreskrim Polres Siak} kemarin.',
    'Alat itu milik unit {Dinas Sosial Siak} dan pos {PMI Siak}.',
    // Offices told apart by a numeral, which no initial is.
    'Kepala {Kanwil DJP Jawa Timur III} hadir. Anggota {DPRD Bangli} I Made Zartenz hadir.',
    '{Cabang Dinas Pendidikan Wilayah IV Riau} mendata.',
    'Sampel diuji {Balai Besar POM di Pekanbaru} kemarin.',
    '{Badan Anggaran (Banggar) DPRD Siak} rapat. Aksi digelar {PKC PMII Riau} kemarin.',
    'Bantuan diterima {Pokmaswas Mina Zartenz} dan {P3A Tirta Melati}.',
    // The office's short form in brackets parts it from the body.
    'Kepala Seksi (Kasi) Intelijen {Kejari Siak} dan Kepala Bidang (Kabid) Humas {Polda Riau} hadir.',
    'Kepala {Dinas Kesehatan (Kadinkes) Siak} hadir.',
    // Kinds of schools of a region, and several of one kind.
    'Siswa SMP Kabupaten Siak dan guru TK Kota Solok hadir. Siswa {SMP Melati Siak} hadir.',
    'Hadir Polsek-Polsek jajaran {Polres Siak}.',
  ])('%s', (source) => {
    const { text, spans } = marked(source);
    expect(mentionsOf(parse(text).institutions)).toEqual(spans);
  });

  test.each([
    [
      'Bag.Kesra Setda Siak rapat.',
      'Bagian Kesejahteraan Rakyat Sekretariat Daerah Kabupaten Siak',
    ],
    ['Universitas Negeri Semarang (UNNES) rapat di Riau.', 'Universitas Negeri Semarang'],
  ])('%s', (text, name) => {
    expect(parse(text).institutions[0]!.name).toBe(name);
  });
});

describe('whose body it is', () => {
  const HOME = 'Bupati Siak Hendri Saputra membuka rapat Pemkab Siak di Kabupaten Siak.';

  test.each<[string, string | null]>([
    // Associations of the whole country, and their branches.
    ['Hadir Ikatan Dokter Indonesia.', null],
    ['Hadir Ketua Ikatan Dokter Indonesia Rina Melati.', '14.08'],
    ['Hadir IDI.', '14.08'],
    // Bodies of a kecamatan or desa that is not named.
    ['Hadir anggota Polsek.', null],
    ['Hadir Camat Tualang dan anggota Polsek Tualang.', '14.08.04'],
    // Offices that only regions have.
    ['Hadir KPPN.', '14.08'],
    ['Hadir Kantor Imigrasi Kelas II TPI.', '14.08'],
    ['Hadir Lembaga Pemasyarakatan Klas IIB Bukit Zartenz.', '14.08'],
    ['Hadir KPK.', null],
    // A task force beside bodies of the country.
    ['Hadir Satgas Pangan.', '14.08'],
    ['Data Kementerian Pertanian, Bulog, KPK dan Satgas Pangan dipakai.', null],
    // Abbreviations that no agency has.
    ['Hadir Kepala PPKDKT Rina Melati.', null],
    ['Hadir Kepala DPKDKT Rina Melati.', '14.08'],
    // A task force of a body of the country, heads and charities of the whole country.
    ['Hadir Satgas Pangan Polri.', null],
    ['Hadir Satgas TNI AL.', null],
    ['Hadir Satgas Pangan Polda Riau.', '14'],
    ['Hadir PB HMI.', null],
    ['Hadir Pengurus Besar PMII.', null],
    ['Hadir Dompet Dhuafa.', null],
    // A school belongs to the kabupaten of its kecamatan.
    ['Siswa SMPN 2 Melati Kecamatan Tualang menang.', '14.08'],
  ])('%s', (sentence, region) => {
    const { institutions } = parse(`${HOME} ${sentence}`);
    expect(institutions.at(-1)!.region).toBe(region);
  });

  test.each<[string, (string | null)[]]>([
    [
      'Sekretaris Dinas Kominfo Hendri Saputra membuka rapat Pemkab Siak. Hadir Dinas Kominfo Provinsi Riau. Dinas Kominfo siap.',
      ['14.08', '14'],
    ],
    [
      'Hadir Badan Penghubung Provinsi Riau di Kabupaten Siak. Bupati Siak memuji Badan Penghubung.',
      ['14'],
    ],
  ])('%s', (text, regions) => {
    const agencies = parse(text).institutions.filter(({ kind }) => kind === 'local-agency');
    expect(agencies.map(({ region }) => region)).toEqual(regions);
  });

  test('the party of somebody in brackets is not the body of the next office', () => {
    const { officials } = parse(
      'Rapat dipimpin Ketua DPRD Siak, Hendri Saputra (PDIP), didampingi wakil ketua Rina Melati.',
    );
    const positions = officials.flatMap((official) => official.positions);
    expect(new Set(positions.map(({ institution }) => institution)).size).toBe(1);
  });
});
