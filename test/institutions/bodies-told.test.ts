import type { Institution } from '../../src/index.js';
import { parse } from '../../src/deep.js';
import { marked, mentionsOf } from '../helpers.js';

/** Bodies of a release as its mentions, marked in the text, and what is known of each. */
function expectBodies(source: string, expected: Partial<Institution>[]): void {
  const { text, spans } = marked(source);
  const { institutions } = parse(text);
  expect(mentionsOf(institutions)).toEqual(spans);
  expect(institutions).toHaveLength(expected.length);
  expected.forEach((want, i) => expect(institutions[i]).toMatchObject(want));
}

describe('agencies of several fields behind a comma', () => {
  test.each<[string, string[]]>([
    [
      'Hadir Dinas Pertanian, Peternakan dan Perikanan Kabupaten Siak.',
      ['Dinas Pertanian, Peternakan dan Perikanan Kabupaten Siak'],
    ],
    [
      'Hadir Dinas Tenaga Kerja, ESDM dan Transmigrasi Kabupaten Siak.',
      ['Dinas Tenaga Kerja, ESDM dan Transmigrasi Kabupaten Siak'],
    ],
    [
      'Hadir Dinas Bina Marga dan Bina Konstruksi Kabupaten Siak.',
      ['Dinas Bina Marga dan Bina Konstruksi Kabupaten Siak'],
    ],
    [
      'Hadir Dinas Koperasi UKM, Perdagangan dan Perindustrian Kota Medan.',
      ['Dinas Koperasi UKM, Perdagangan dan Perindustrian Kota Medan'],
    ],
    [
      'Hadir Dinas Pekerjaan Umum dan Penataan Ruang (DPU-PR). Staf DPU-PR Siak sibuk.',
      ['Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Siak'],
    ],
    [
      'Hadir Kadis Pariwisata, Pemuda dan Olahraga Kabupaten Siak Hendri Saputra.',
      ['Dinas Pariwisata, Pemuda dan Olahraga Kabupaten Siak'],
    ],
    [
      'Hadir Kadis Pendidikan, Kebudayaan, Pemuda dan Olahraga Kabupaten Siak Hendri Saputra.',
      ['Dinas Pendidikan, Kebudayaan, Pemuda dan Olahraga Kabupaten Siak'],
    ],
    ['Hadir Kadis Koperasi Kabupaten Siak Hendri Saputra.', ['Dinas Koperasi Kabupaten Siak']],
    // a firm, and the heads of two
    ['Hadir Ketua Koperasi Melati Hendri Saputra.', ['Koperasi Melati']],
    [
      'Hadir Kadis Sosial dan Kadis Kesehatan Kabupaten Siak.',
      ['Dinas Sosial Kabupaten Siak', 'Dinas Kesehatan Kabupaten Siak'],
    ],
    // a pair of people in brackets
    ['Hadir Dinas Sosial (Hendri-Nurlela) dari Kabupaten Siak.', ['Dinas Sosial Kabupaten Siak']],
    // two agencies of a list
    [
      'Hadir Dinas Kesehatan, Kominfo Kabupaten Siak.',
      ['Dinas Kesehatan Kabupaten Siak', 'Dinas Komunikasi dan Informatika Kabupaten Siak'],
    ],
  ])('%s', (text, expected) => {
    expect(parse(text).institutions.map(({ name }) => name)).toEqual(expected);
  });
});

describe('bodies that only what stands around them tells', () => {
  test.each<[string, Partial<Institution>]>([
    ['Mahasiswa {UNZQ Mataram} menanam pohon.', { kind: 'education' }],
    [
      'Rapat dihadiri perwakilan dari {RTZK Siak} dan warga.',
      { kind: 'other', region: '14.08', basis: 'stated' },
    ],
    ['Aksi itu digelar oleh {AKZD Siak} di alun-alun.', { region: '14.08' }],
    ['Turut hadir CEO {DompetZa}, Jatmiko Kusnadi.', { kind: 'company', name: 'DompetZa' }],
    ['Bantuan datang dari perusahaan {Zartenz Group}.', { kind: 'company', region: null }],
    [
      'Ia menjadi penasihat {Global Fishery Alliance (GFA)} sejak lama.',
      { name: 'Global Fishery Alliance', acronym: 'GFA' },
    ],
    [
      'Musyawarah {Paguyuban Kepala Desa Kabupaten Siak} digelar.',
      { kind: 'community', region: '14.08' },
    ],
    ['Ketua {Komunitas Guru Penggerak Siak} Jatmiko hadir.', { kind: 'community' }],
    ['Pemain {Siak Touring Club (STC)} berkumpul.', { kind: 'community', acronym: 'STC' }],
  ])('%s', (source, want) => {
    expectBodies(source, [want]);
  });

  test.each([
    'Mahasiswa KKN menanam pohon.',
    'Rapat dihadiri perwakilan ASN Siak.',
    'Karyawan WFH tetap bekerja.',
    'Rapat paguyuban kepala desa digelar kemarin.',
    'Belanja itu dibiayai oleh APBD Siak.',
    'Anggota klub motor berkumpul di Siak.',
  ])('no body: %s', (text) => {
    expect(parse(text).institutions).toEqual([]);
  });
});

describe('names that go on behind those that a table knows', () => {
  test.each<[string, Partial<Institution>]>([
    [
      'Hadir {Badan Kepegawaian Pendidikan dan Pelatihan Daerah (BKPPD) Siak} kemarin.',
      { name: 'Badan Kepegawaian Pendidikan dan Pelatihan Daerah Kabupaten Siak' },
    ],
    ['{Universitas Muhammadiyah (UM) Purwokerto} membuka kelas.', { kind: 'education' }],
    [
      'Ia meninjau {Sekolah Menengah Kejuruan (SMK) Negeri 1 Melati}, kemarin.',
      { name: 'Sekolah Menengah Kejuruan Negeri 1 Melati' },
    ],
  ])('%s', (source, want) => {
    expectBodies(source, [want]);
  });

  test('letters that do not fit leave the known name alone', () => {
    const { institutions } = parse('Hadir Satpol PP Pembangunan (ZKX) kemarin.');
    expect(institutions[0]).toMatchObject({ name: 'Satuan Polisi Pamong Praja' });
  });
});

describe('short forms alone', () => {
  test('a unit stands for the body that the release names in full', () => {
    expectBodies(
      '{Dinas Kominfo Kabupaten Siak} pindah. Gedung itu milik {Kominfo}, bukan warga.',
      [{ name: 'Dinas Komunikasi dan Informatika Kabupaten Siak', region: '14.08' }],
    );
  });

  test('a field of another head does not', () => {
    expectBodies('{Dinas Kominfo Kabupaten Siak} pindah. Urusan Kominfo dan Statistik beres.', [
      { region: '14.08' },
    ]);
  });

  test('Kodim is the one that the release numbers', () => {
    expectBodies('{Kodim 0303 Bengkalis} membantu. Warga berterima kasih kepada {Kodim}.', [
      { name: 'Komando Distrik Militer 0303 Bengkalis', region: '14.03' },
    ]);
  });

  test('Kodim alone belongs where the release is from', () => {
    expectBodies('Bupati Siak mengundang {Kodim} ke kantornya.', [
      { kind: 'military', region: '14.08' },
    ]);
  });

  test('abbreviations with one capital', () => {
    expectBodies('Pengurus {Koni Siak} dilantik.', [{ kind: 'community', region: '14.08' }]);
  });
});

describe('what looks like a body and is none', () => {
  test.each([
    'Ketentuan PP No 5 dan 6 berlaku.',
    'Warga memperingati Hari Koperasi Nasional di alun-alun.',
    'Kegiatan bertema "Sinergi Tim Terpadu Dalam Upaya Deteksi Dini" digelar.',
    'Pemerintah mencanangkan RS Ramah Lansia dan Puskesmas Layak Anak.',
    'Dana Alokasi Khusus Bidang Kesehatan cair.',
    'Produk itu dibeli oleh Hotel Hotel setempat.',
  ])('%s', (text) => {
    expect(parse(text).institutions).toEqual([]);
  });

  test('a day in front of a sentence, and the body behind it', () => {
    expectBodies('Besok {Dinas Kesehatan Siak} membagikan masker.', [{ region: '14.08' }]);
  });

  test('a head behind an abbreviation is part of what stands in front', () => {
    expectBodies('Kasat {Pol. PP Kab. Siak} hadir.', [
      { name: 'Satuan Polisi Pamong Praja Kabupaten Siak' },
    ]);
  });
});

describe('two letters behind a dash', () => {
  test.each<[string, string]>([
    ['SIAK - {PT Melati Kencana} memberi bantuan.', 'PT Melati Kencana'],
    ['KUPANG, Media - {CV Melati Kencana} memberi bantuan.', 'CV Melati Kencana'],
    ['Petugas {Sat Pol-PP Siak} berjaga.', 'Satuan Polisi Pamong Praja Kabupaten Siak'],
  ])('%s', (source, name) => {
    expectBodies(source, [{ name }]);
  });

  test('letters of an office behind a hyphen', () => {
    expect(parse('Kasatpol-PP Siak hadir.').institutions).toEqual([]);
  });
});

describe('the holder behind a body', () => {
  test.each<[string, Partial<Institution>]>([
    ['Bupati Siak dan Kepala {Puskesmas Tualang} Zulqarna, SKM hadir.', { region: '14.08' }],
    ['Direktur Utama {PT Melati Utama} Heru Winanto hadir.', { name: 'PT Melati Utama' }],
    ['Ketua Umum {Federasi Melati Indonesia} Ni Ketut Adriani hadir.', { kind: 'community' }],
  ])('%s', (source, want) => {
    expectBodies(source, [want]);
  });

  test('a name in a body that no office heads stays', () => {
    expectBodies('Warga dirawat di {RSUD Setjonegoro Wonosobo} kemarin.', [{ region: '33.07' }]);
  });
});

describe('one body under its name and its letters', () => {
  test('letters alone in front of the name', () => {
    expectBodies('Direktur {RSZM} hadir. Bupati Siak mengunjungi {Rumah Sakit Zamrud Melati}.', [
      { name: 'Rumah Sakit Zamrud Melati', region: '14.08' },
    ]);
  });

  test('its mentions in the order of the text', () => {
    expectBodies(
      'Warga ke {RSZM}. Bupati Siak mengunjungi {Rumah Sakit Zamrud Melati (RSZM)}. Direktur {RSZM} hadir.',
      [{ name: 'Rumah Sakit Zamrud Melati' }],
    );
  });

  test('letters that stand for two names stay a body of their own', () => {
    const { institutions } = parse(
      'Ketua YZM hadir. Yayasan Zamrud Melati dan Yayasan Zebra Merah membantu.',
    );
    expect(institutions.map(({ acronym }) => acronym)).toContain('YZM');
  });
});

test('small letters behind the place end the name', () => {
  expectBodies('{Komunitas Melati Siak} bersatu melawan wabah.', [{ region: '14.08' }]);
});

describe('names in small letters', () => {
  test.each<[string, Partial<Institution>]>([
    ['Rapat dihadiri {dinas kesehatan lombok barat} dan warga.', { region: '52.01' }],
    ['Rapat dihadiri {Dinas pertanian dan Perkebunan Provinsi Riau}.', { region: '14' }],
    ['Bantuan itu disiapkan {kementerian sosial} untuk warga.', { kind: 'ministry' }],
    ['Panen digelar {kelompok tani Melati Jaya} kemarin.', { name: 'Kelompok Tani Melati Jaya' }],
  ])('%s', (source, want) => {
    expectBodies(source, [want]);
  });

  test.each([
    'Tata naskah dinas kini serba digital.',
    'Ia bertugas di bidang kesehatan dan pendidikan.',
    'Kami mendatangi dinas terkait di kota itu.',
    'Warga rumah sakit itu pulang, kelompok tani setempat ikut.',
  ])('no body: %s', (text) => {
    expect(parse(text).institutions).toEqual([]);
  });
});

describe('teams and panels', () => {
  test.each<[string, Partial<Institution>]>([
    [
      'Apel {Tim Tanggap Bencana Kabupaten Siak} digelar.',
      { name: 'Tim Tanggap Bencana Kabupaten Siak', kind: 'other', region: '14.08' },
    ],
    [
      'Rakor {Tim Pembina Kesehatan Sekolah (TP KS) Kabupaten Siak} digelar.',
      { acronym: 'TP KS', region: '14.08' },
    ],
    ['Apel {Tim Pelayanan Jiwa Masyarakat (TPJM)} digelar.', { acronym: 'TPJM' }],
    [
      'Rapat {Panitia Khusus (Pansus) Perparkiran DPRD Kabupaten Siak} digelar.',
      { kind: 'legislature', region: '14.08' },
    ],
  ])('%s', (source, want) => {
    expectBodies(source, [want]);
  });

  test('letters that a table knows tell more than the words', () => {
    expectBodies('Rapat {Tim Pengendalin Inflasi Daerah (TPID) Siak} digelar.', [
      { name: 'Tim Pengendalian Inflasi Daerah Kabupaten Siak' },
    ]);
  });

  test('the unit in front of a body stays a unit of it', () => {
    expectBodies('Rapat dihadiri {Bagian Kesra Setda Siak}.', [{ kind: 'local-agency' }]);
  });

  test.each([
    'Kami bertemu tim penilai Kabupaten Siak.',
    'Tim Bantu Warga Siak.',
    'Panitia hadir di Siak.',
  ])('no body: %s', (text) => {
    expect(parse(text).institutions).toEqual([]);
  });
});

describe('names that a mark or a comma joins', () => {
  test.each<[string, Partial<Institution>]>([
    ['Kepala {BKD-PSDZ Kabupaten Siak} hadir.', { name: 'BKD-PSDZ Kabupaten Siak' }],
    [
      'Ibadah {Persekutuan Gereja-Gereja Melati (PGM) Siak} digelar.',
      { name: 'Persekutuan Gereja-Gereja Melati Siak', acronym: 'PGM' },
    ],
    ['Apel {Relawan Melati-Kenanga} digelar.', { name: 'Relawan Melati-Kenanga' }],
    [
      'Pegawai {Dinas Sosial, Pemberdayaan Masyarakat dan Desa Kabupaten Siak} hadir.',
      { name: 'Dinas Sosial, Pemberdayaan Masyarakat dan Desa Kabupaten Siak' },
    ],
    ['Petugas {Kantor Bea Cukai Dumai} hadir.', { kind: 'state-agency', region: '14.72' }],
    ['Warga berobat ke {UPT BLUD Puskesmas Melatiwangi}.', { kind: 'local-agency' }],
    ['Santri {Ponpes. Nurul Melati} menang.', { kind: 'education' }],
    ['Rapat di {Zartenz Hotel Siak} usai.', { kind: 'company', region: '14.08' }],
    ['Rapat di Ballroom {Hotel Melati} usai.', { kind: 'company' }],
    ['Peneliti {Siak Institute (SI)} hadir.', { kind: 'other' }],
    ['Acara di {Bumi Zartenz Resort} usai.', { kind: 'company' }],
    ['Surat {KemenPAN/RB} sudah terbit.', { kind: 'ministry', acronym: 'KemenPAN-RB' }],
  ])('%s', (source, want) => {
    expectBodies(source, [want]);
  });

  test.each<[string, Partial<Institution>]>([
    ['Upacara di {SMA Melati Jaya} - Kabar Siak.', { kind: 'education' }],
    ['Rapat {KPU Siak} - SKB sudah terbit.', { kind: 'election-commission' }],
  ])('a dash between blanks joins nothing: %s', (source, want) => {
    expectBodies(source, [want]);
  });

  test('a tax is no party', () => {
    expect(parse('Warga membayar PBB-P2 di Siak.').institutions).toEqual([]);
  });

  test('a place that looks like a verb is a name', () => {
    const { institutions } = parse('Puskesmas Meninting ikut senam di Lombok Barat.');
    expect(institutions).toMatchObject([{ name: 'Puskesmas Meninting' }]);
  });
});

describe('bodies that were told once', () => {
  test('letters', () => {
    expectBodies('Perwakilan {RTZK} hadir. Kata warga, {RTZK} ikut membantu.', [
      { acronym: 'RTZK' },
    ]);
  });

  test('an unknown word in front of Indonesia', () => {
    expectBodies('Balon itu milik {Zartenza Indonesia}. {Zartenza Indonesia} berterima kasih.', [
      { kind: 'company', region: null },
    ]);
  });

  test.each<[string, Partial<Institution>]>([
    ['Narasumber dari {RTZK Siak} hadir.', { region: '14.08' }],
    ['Wartawan {koran Zartenza} hadir.', { kind: 'media' }],
    ['Jurnalis {Zartenza} bertanya.', { kind: 'media' }],
    ['Narasumber dari Tim {Kominfo} hadir.', { name: 'Dinas Komunikasi dan Informatika' }],
  ])('%s', (source, want) => {
    expectBodies(source, [want]);
  });

  test.each(['Besaran UMK Siak naik, kata warga dengan UMK Siak.', 'Wartawan muda hadir.'])(
    'no body: %s',
    (text) => {
      expect(parse(text).institutions).toEqual([]);
    },
  );
});

describe('units in a list of agencies', () => {
  const names = (text: string): string[] => parse(text).institutions.map(({ name }) => name);

  test.each<[string, string[]]>([
    [
      'Rapat diikuti Bappeda, Perkim dan LH.',
      [
        'Badan Perencanaan Pembangunan Daerah',
        'Dinas Perumahan Rakyat dan Kawasan Permukiman',
        'Dinas Lingkungan Hidup',
      ],
    ],
    ['Pupuk itu dibagikan Perkim dan warga.', []],
    ['Rapat diikuti Inspektorat Siak dan bidang ESDM.', ['Inspektorat Kabupaten Siak']],
    [
      'Kepala Dinas Tenaga Kerja, ESDM dan Transmigrasi hadir.',
      ['Dinas Tenaga Kerja, ESDM dan Transmigrasi'],
    ],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

test("a director's hospital by its name and letters", () => {
  const { institutions, officials } = parse(
    'Direktur Rumah Sakit Umum Daerah (RSUD) Melati Jaya dr. Hendri Saputra hadir.',
  );
  expect(institutions).toMatchObject([{ acronym: 'RSUD' }]);
  expect(officials[0]!.positions).toMatchObject([{ institution: institutions[0]!.id }]);
});

describe('names in other languages, and names that go on in small letters', () => {
  test.each<[string, Partial<Institution>]>([
    ['Menurut data {Institute of Fishery Management (IFM)}, harga turun.', { acronym: 'IFM' }],
    ['Ia lulus dari {University of Zartenza}.', { kind: 'education' }],
    ['Program itu didanai {Global Fund} sejak lama.', { name: 'Global Fund' }],
    ['Aksi {Himpunan Mahasiswa jurusan Biologi Murni} digelar.', { kind: 'community' }],
    [
      'Rapat {Paguyuban Kepala Desa dan Kelurahan se Siak (PKKZ)} digelar.',
      { acronym: 'PKKZ', region: '14.08' },
    ],
    ['Rapat {Paguyuban Pelajar Melati se-Siak (PPMS)} digelar.', { acronym: 'PPMS' }],
  ])('%s', (source, want) => {
    expectBodies(source, [want]);
  });

  test.each([
    'Dana desa itu cair.',
    'Siswa jurusan Biologi Murni hadir.',
    'Peserta se-Siak hadir.',
  ])('no body: %s', (text) => {
    expect(parse(text).institutions).toEqual([]);
  });
});

describe('bodies behind the name of an event, and bodies of a government', () => {
  test.each<[string, Partial<Institution>]>([
    ['Rapat Koordinasi {Dinas Kesehatan Siak} digelar.', { region: '14.08' }],
    ['Taman itu di bawah pengawasan {Dinas Pariwisata}.', { kind: 'local-agency' }],
    ['Rapat dipimpin {Gugus Tugas Pemkab} di Siak.', { kind: 'other' }],
  ])('%s', (source, want) => {
    expectBodies(source, [want]);
  });

  test.each(['Rapat Koordinasi Bidang Politik digelar.', 'Ia bekerja di Pemkab.'])(
    'no body: %s',
    (text) => {
      expect(parse(text).institutions).toEqual([]);
    },
  );
});

test('a name that goes on over a place, told by its letters', () => {
  expectBodies('Jemaat {Gereja Masehi Melati di Zartenz (GMMZ)} berkumpul.', [{ acronym: 'GMMZ' }]);
});

test("a church's letters are its whole name, and what stands behind them its chair's", () => {
  const { institutions, officials } = parse('Ketua Sinode GMIT Hendri Saputra hadir.');
  expect(institutions).toMatchObject([{ name: 'Gereja Masehi Injili di Timor', acronym: 'GMIT' }]);
  expect(officials).toMatchObject([{ name: 'Hendri Saputra' }]);
});

describe('heads, letters and panels', () => {
  test.each<[string, string[]]>([
    // The head of a regional office belongs to its name, and not to the title alone.
    [
      'Kepala Kanwil Kemenkumham Riau Jatmiko Kusnadi hadir.',
      ['Kantor Wilayah Kemenkumham Provinsi Riau'],
    ],
    ['Kepala Kantor Imigrasi Siak Jatmiko Kusnadi hadir.', ['Kantor Imigrasi Kabupaten Siak']],
    ['Petugas Kantor Imigrasi Zartenz datang.', ['Kantor Imigrasi Zartenz']],
    [
      'Kabid Pendidikan Madrasah Kanwil Kemenag Provinsi Riau, Jatmiko Kusnadi, hadir.',
      ['Kantor Wilayah Kemenag Provinsi Riau'],
    ],
    ['Siswa Madrasah Melati Putih menang.', ['Madrasah Melati Putih']],
    // Directorates by their words.
    [
      'Sekretaris Ditjen Bina Zartenz Kemendagri hadir.',
      ['Direktorat Jenderal Bina Zartenz Kemendagri'],
    ],
    ['Direktorat Jenderal (Ditjen) Zartenz dibentuk.', ['Direktorat Jenderal Zartenz']],
    // Letters of a law or a plan.
    ['Hal itu diatur Peraturan Komisi Pemilihan Umum (PKPU).', []],
    ['Rencana Kerja Pemerintah Daerah (RKPD) Kabupaten Siak disusun.', []],
    ['Rapat Komisi Pemilihan Umum (KPU) Kabupaten Siak.', ['Komisi Pemilihan Umum Kabupaten Siak']],
    // A panel alone is that of the one named with its chamber, or of the chamber beside.
    [
      'Hadir Komisi III DPRD Siak. Menurut Komisi III, hal itu wajar.',
      ['Komisi III DPRD Kabupaten Siak'],
    ],
    [
      'Hadir Ketua DPRD Siak dan Ketua Komisi V.',
      [
        'Dewan Perwakilan Rakyat Daerah Kabupaten Siak',
        'Komisi V Dewan Perwakilan Rakyat Daerah Kabupaten Siak',
      ],
    ],
    [
      'Hadir DPRD Siak. Menurut Komisi III, hal itu wajar.',
      ['Dewan Perwakilan Rakyat Daerah Kabupaten Siak'],
    ],
    // The letters of a head in front of its holder.
    ['SIAK - Direktur RSUD dr Jatmiko Kusnadi hadir.', ['Rumah Sakit Umum Daerah Kabupaten Siak']],
    [
      'SIAK - Direktur RSUD KRT Melati Kabupaten Siak Jatmiko Kusnadi hadir.',
      ['Rumah Sakit Umum Daerah KRT Melati Kabupaten Siak'],
    ],
    // An association and the team that runs it.
    [
      'SIAK - Kader PKK Siak dan Ketua TP PKK Siak hadir.',
      ['Tim Penggerak Pemberdayaan dan Kesejahteraan Keluarga Kabupaten Siak'],
    ],
    [
      'SIAK - Pengurus LAMR Siak dan Ketua MKA LAMR Siak hadir.',
      ['Lembaga Adat Melayu Riau Kabupaten Siak', 'Majelis Kerapatan Adat LAMR Kabupaten Siak'],
    ],
  ])('%s', (text, expected) => {
    expect(parse(text).institutions.map(({ name }) => name)).toEqual(expected);
  });
});

describe('bodies called after a town that no table knows, and their parts', () => {
  test.each<[string, string[]]>([
    ['Ketua Pengadilan Negeri Zartenz, Jatmiko Kusnadi, hadir.', ['Pengadilan Negeri Zartenz']],
    // A name, or its degrees, behind the body are its holder's.
    ['Ketua Pengadilan Negeri Zartenz Kusnadi hadir.', ['Pengadilan Negeri']],
    ['Ketua Pengadilan Negeri Zartenz, SH, hadir.', ['Pengadilan Negeri']],
    ['Anggota Bawaslu RI Zartenz Kusnadi hadir.', ['Badan Pengawas Pemilihan Umum']],
    ['Penghuni Lapas kelas IA Zartenz penuh.', ['Lembaga Pemasyarakatan kelas IA Zartenz']],
    ['Penghuni Lapas kelas atas penuh.', []],
    // Branches of national bodies, and national bodies in front of a place.
    ['Ketua DKPP Riau hadir.', ['Dewan Kehormatan Penyelenggara Pemilihan Umum Provinsi Riau']],
    ['Warga KPK Siak hadir.', ['Komisi Pemberantasan Korupsi']],
    // Parts of universities.
    [
      'Dosen Program Pascasarjana Universitas Cenderawasih hadir.',
      ['Program Pascasarjana Universitas Cenderawasih'],
    ],
    ['Dosen Fakultas Teknik Unmus hadir.', ['Fakultas Teknik Unmus']],
    // An association of an agency is one body with it.
    [
      'Ketua Dharma Wanita Persatuan Dinas Kesehatan Siak hadir.',
      ['Dharma Wanita Persatuan Dinas Kesehatan Kabupaten Siak'],
    ],
    [
      'Hadir Dharma Wanita Persatuan, Dinas Kesehatan Siak.',
      ['Dharma Wanita Persatuan Kabupaten Siak', 'Dinas Kesehatan Kabupaten Siak'],
    ],
    // What is done to a firm is no part of its name; nor is what a body does behind its place.
    ['Warga marah, PT Melati Jaya Dilaporkan kemarin.', ['PT Melati Jaya']],
    [
      'Siswa SMP Negeri 18 Siak Selatan menang.',
      ['Sekolah Menengah Pertama Negeri 18 Siak Selatan'],
    ],
    ['Rapat Dinas Zartenz Siak usai.', ['Dinas Zartenz Kabupaten Siak']],
  ])('%s', (text, expected) => {
    expect(parse(text).institutions.map(({ name }) => name)).toEqual(expected);
  });
});
