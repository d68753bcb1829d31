import { parse } from '../../src/deep.js';

/** What the text calls its bodies, in order. */
const textsOf = (text: string): string[] =>
  parse(text).institutions.flatMap(({ mentions }) => mentions.map((mention) => mention.text));

/** Who has an office by the text. */
const holdersOf = (text: string): string[] => parse(text).officials.map(({ name }) => name);

describe('bodies called after saints, scholars and in quotation marks', () => {
  test.each<[string, string[], string[]]>([
    // The saint's name is nobody's, and a holder stands behind it.
    ['Hadir Direktur RS Santa Elisabeth Medan.', ['RS Santa Elisabeth Medan'], []],
    ['Hadir Kepala SMP Santo Yosef Solok.', ['SMP Santo Yosef Solok'], []],
    [
      'Hadir Direktur RS Santo Yusup Bandung Budi Santoso.',
      ['RS Santo Yusup Bandung'],
      ['Budi Santoso'],
    ],
    ['Ia menyapa pengurus Gereja Katolik Santo Paulus.', ['Gereja Katolik Santo Paulus'], []],
    // So is the second word of an Arabic name, with a town behind it.
    ['Hadir pengasuh Ponpes Roudotul Ulum Zartenz, Siak.', ['Ponpes Roudotul Ulum Zartenz'], []],
    ['Hadir Ketua Yayasan Miftahul Falah Talang Siak.', ['Yayasan Miftahul Falah Talang Siak'], []],
    // A known name behind both words is the holder's.
    [
      'Hadir pendiri Pondok Pesantren Nurul Huda Ahmad Fauzi.',
      ['Pondok Pesantren Nurul Huda'],
      ['Ahmad Fauzi'],
    ],
    ['Hadir Direktur RS Melati Budi Santoso.', ['RS Melati'], ['Budi Santoso']],
    // A name in quotation marks.
    [
      'Bantuan untuk Kelompok Tani "Melati Jaya" Desa Talang tiba.',
      ['Kelompok Tani "Melati Jaya" Desa Talang'],
      [],
    ],
    ['Hadir Sanggar Tari “Kenanga Putih” kemarin.', ['Sanggar Tari “Kenanga Putih”'], []],
    [
      'Hadir Kelompok Masyarakat Pengawas “Zartenz”.',
      ['Kelompok Masyarakat Pengawas “Zartenz”'],
      [],
    ],
    // A slogan is none.
    ['Bawaslu Siak “Awasi Bersama” digelar.', ['Bawaslu Siak'], []],
    ['Program Sekolah “Ramah Anak” dimulai.', [], []],
  ])('%s', (text, bodies, holders) => {
    expect(textsOf(text)).toEqual(bodies);
    expect(holdersOf(text)).toEqual(holders);
  });
});

describe('bodies told by letters, commas and lists', () => {
  test.each<[string, string[]]>([
    // Letters that a bracket spells out, behind an office.
    [
      'Hadir ketua PSZI(Persatuan Selancar Zartenz Indonesia) kemarin.',
      ['PSZI(Persatuan Selancar Zartenz Indonesia)'],
    ],
    [
      'Hadir Ketua BPTZ (Badan Pengelola Taman Zartenz) Siak.',
      ['BPTZ (Badan Pengelola Taman Zartenz) Siak'],
    ],
    ['Hadir Ketua KREZ (Komunitas Melati) kemarin.', ['Komunitas Melati']],
    // Ordinary words in a list of parties.
    ['Didukung Perindo, Gelora, dan Hanura.', ['Perindo', 'Gelora', 'Hanura']],
    ['Didukung PKN dan Buruh kemarin.', ['PKN', 'Buruh']],
    ['Didukung petani, buruh, dan Hanura.', ['Hanura']],
    ['Aksi petani dan Buruh digelar.', []],
    // A comma in front of the letters.
    [
      'Dirawat di Rumah Sakit Umum Daerah,(RSUD) Zartenz kemarin.',
      ['Rumah Sakit Umum Daerah,(RSUD) Zartenz'],
    ],
    // The agency behind the field of one of its heads.
    ['Hadir Kabid Bina Marga PUPR Siak kemarin.', ['PUPR Siak']],
    ['Hadir Kabid Bina Marga dan warga Siak.', []],
    // Small letters, in front of a region.
    ['Rapat dewan pengupahan Kota Depok usai.', ['dewan pengupahan Kota Depok']],
    ['Rapat dewan pengupahan usai.', []],
    // One unit with the body that it runs.
    [
      'Hadir Unit Pelaksana Teknis (UPT) Balai Penyuluhan Pertanian (BPP) Siak.',
      ['Unit Pelaksana Teknis (UPT) Balai Penyuluhan Pertanian (BPP) Siak'],
    ],
    ['Pegawai PDAM Kabupaten/Kota se-Riau hadir.', []],
  ])('%s', (text, bodies) => {
    expect(textsOf(text)).toEqual(bodies);
  });
});

describe('bodies told by places, English letters and numerals', () => {
  test.each<[string, string[]]>([
    // A hospital by letters that no table knows, with its place.
    ['Hadir Direktur RSZM Siak kemarin.', ['RSZM Siak']],
    ['Hadir Ketua RSZM kemarin.', ['RSZM']],
    // A name without a place, in a list of such houses.
    [
      'Ada RSUD Melati, Rumah Sakit Islam, dan RS Kenanga di sana.',
      ['RSUD Melati', 'Rumah Sakit Islam', 'RS Kenanga'],
    ],
    ['Ada camat, Rumah Sakit Islam, dan warga di sana.', []],
    // A posyandu by a name of its own.
    ['Penimbangan di Posyandu Keluarga Melati usai.', ['Posyandu Keluarga Melati']],
    ['Penimbangan di Posyandu Melati Dusun Talang usai.', ['Posyandu Melati']],
    ['Penimbangan di Posyandu Balita usai.', []],
    // Initials of English words.
    ['Ia lulusan Zartenz School of Economics (ZSE).', ['Zartenz School of Economics (ZSE)']],
    ['Hadir Siak Youth Center (SYC) kemarin.', ['Siak Youth Center (SYC)']],
    ['Digelar Siak Flower Festival (SFF) kemarin.', []],
    ['Ada Monitoring Center for Prevention (MCP) di sana.', []],
    // Somebody's name in front of the word.
    ['Ia pendiri Bambang Sadono Center.', ['Bambang Sadono Center']],
    ['Ia petugas Call Center Siak.', []],
    // A word in capitals behind an office, in front of a region.
    ['Hadir Ketua AKAD Siak, dan camat.', ['AKAD Siak']],
    ['Hadir Ketua KPU Siak dan camat.', ['KPU Siak']],
    // A branch by its numeral.
    ['Hadir GM Pelindo III Siak kemarin.', ['Pelindo III Siak']],
    ['Hadir pegawai BKN Kanreg 1 Solok kemarin.', ['BKN Kanreg 1 Solok']],
    // An association of those who hold an office, with its branch, and a kecamatan with a side of the compass.
    [
      'Hadir Asosiasi Penghulu Republik Indonesia (APRI) cabang Tuban kemarin.',
      ['Asosiasi Penghulu Republik Indonesia (APRI) cabang Tuban'],
    ],
    ['Hadir anggota Polsek Zartenz Selatan kemarin.', ['Polsek Zartenz Selatan']],
    // A slip in a ministry's letters.
    ['Hadir pejabat Kemenparkrif RI kemarin.', ['Kemenparkrif RI']],
    // Those who work at a body, and their wives.
    ['Juaranya Bhayangkari Polres Siak kemarin.', ['Bhayangkari Polres Siak']],
    ['Hadir Bhayangkari, Polres Siak dan camat.', ['Bhayangkari', 'Polres Siak']],
    // The bagian behind the field of one of its heads.
    ['Hadir Kasubag Statistik Bagian Kesra Setda, Rina Melati.', ['Bagian Kesra Setda']],
    ['Hadir Kasubag Statistik Setda, Rina Melati.', ['Setda']],
    // A field of an agency that begins with a capital and goes on without one.
    ['Hadir Kadis Tenaga kerja Siak kemarin.', ['Tenaga kerja Siak']],
    ['Rapat Dinas Lingkungan hidup Siak usai.', ['Dinas Lingkungan hidup Siak']],
    // A comma in front of the letters of a known name.
    [
      'Badan Pengawas Pemilihan Umum, (Bawaslu) Kabupaten Siak rapat.',
      ['Badan Pengawas Pemilihan Umum, (Bawaslu) Kabupaten Siak'],
    ],
    [
      'Badan Pengawas Pemilihan Umum, KPU Siak dan warga rapat.',
      ['Badan Pengawas Pemilihan Umum', 'KPU Siak'],
    ],
    // A hotel with its head in small letters, where something is.
    ['Rapat digelar di hotel Zartenz Palace kemarin.', ['hotel Zartenz Palace']],
    ['Rapat digelar di aula hotel Zartenz Siak kemarin.', ['hotel Zartenz Siak']],
    ['Ia menyapa pemilik hotel Hendra Wijaya kemarin.', []],
    ['Rapat digelar di hotel Solok kemarin.', []],
    ['Pajak hotel Kabupaten Siak naik.', []],
    // English words, and a small word in front of them.
    ['Ia mengunjungi Zartenz Investment Centre (ZIC).', ['Zartenz Investment Centre (ZIC)']],
    ['Ia mengunjungi Zartenz Investment Festival (ZIF).', []],
    // A firm's name ends in front of a headline's verb.
    ['PT Melati Jaya Salurkan Bantuan di Siak', ['PT Melati Jaya']],
    ['Hadir PT Gerakan Maju Bersama kemarin.', ['PT Gerakan Maju Bersama']],
    // A fraction behind a committee is another body.
    ['Hadir anggota Komisi II DPR Fraksi PKS kemarin.', ['Komisi II DPR', 'Fraksi PKS']],
    ['Hadir anggota Fraksi PKS DPRD Siak kemarin.', ['Fraksi PKS DPRD Siak']],
    // An organ of a chamber, and a field of a ministry.
    ['Rapat di badan legislasi DPR RI usai.', ['badan legislasi DPR RI']],
    [
      'Data itu milik Dukcapil Kemendagri dan Dukcapil Siak.',
      ['Dukcapil Kemendagri', 'Dukcapil Siak'],
    ],
    // A word for any office in front of a government.
    ['Hadir pejabat dinas Pemkab Siak kemarin.', ['Pemkab Siak']],
    ['Hadir pejabat dinas Dukcapil Siak kemarin.', ['dinas Dukcapil Siak']],
    // An application.
    ['Pengguna SIM PKB mendaftar.', []],
    // A numeral in small letters is none.
    ['Hadir Kanwil DJP Riau iii kemarin.', ['Kanwil DJP Riau']],
    // A school's own place, and its kabupaten.
    ['Siswa SMAN 2 Zartenz Kabupaten Siak menang.', ['SMAN 2 Zartenz Kabupaten Siak']],
    ['Siswa SMAN 2 Siak Riau menang.', ['SMAN 2 Siak']],
    // Schools that somebody is responsible for.
    ['Hadir Kabid SMP Tajuddin kemarin.', []],
    ['Hadir Kepala SMP Melati kemarin.', ['SMP Melati']],
    // Heads of many bodies, in an association.
    ['Rapat Asosiasi Kepala Daerah se-Riau usai.', ['Asosiasi Kepala Daerah se-Riau']],
    ['Rapat kepala daerah se-Riau usai.', []],
  ])('%s', (text, bodies) => {
    expect(textsOf(text)).toEqual(bodies);
  });
});

describe('where the name of a body ends', () => {
  test.each<[string, string[]]>([
    // Headlines leave out the first affix of a verb.
    ['Komunitas Melati Gelar Senam Bersama', ['Komunitas Melati']],
    ['Yayasan Melati Salurkan Bantuan Sembako', ['Yayasan Melati']],
    ['Bawaslu Siak Ajak 30 LSM Wujudkan Pemilu Damai', ['Bawaslu Siak']],
    ['Sebanyak 7 Desa Adat Dikukuhkan Bupati', []],
    ['Hadir Aliansi Selamatkan Siak (ASS) kemarin.', ['Aliansi Selamatkan Siak (ASS)']],
    ['Hadir Yayasan Bina Melati kemarin.', ['Yayasan Bina Melati']],
    // Another agency, or levels, behind a comma.
    ['Hadir UPT Pertanian, UPT Pengairan dan camat.', ['UPT Pertanian', 'UPT Pengairan']],
    ['Hadir UPT P2KB, Desa dan Kecamatan kemarin.', ['UPT P2KB']],
    ['Hadir Dinas Sosial, Pemuda dan Olahraga kemarin.', ['Dinas Sosial, Pemuda dan Olahraga']],
    // A holder behind a known firm, and a number.
    ['Hadir pekerja PT Transjakarta Indra Kurniawan kemarin.', ['PT Transjakarta']],
    ['Hadir Satgas Melati Kenanga No 01 kemarin.', ['Satgas Melati Kenanga']],
    // Letters of a church open its name; those of a board end it.
    ['Acara di Gereja BNZP Zartenz usai.', ['Gereja BNZP Zartenz']],
    ['Hadir PP GMKI Hendra Saputra.', ['PP GMKI']],
    // Two heads of a firm, and a body of the country behind a word for its level.
    [
      'Hadir pegawai PT. Bank Pembangunan Daerah Jawa Tengah.',
      ['PT. Bank Pembangunan Daerah Jawa Tengah'],
    ],
    ['Pimpinan di tingkat KPU RI hadir.', ['KPU RI']],
    // A kecamatan in small letters behind the number of a school.
    ['SOLOK - Siswa SMAN 1 kubung, Solok menang.', ['SMAN 1 kubung']],
    ['SOLOK - Siswa SMAN 1 menang.', ['SMAN 1']],
    // Short forms that mean something else as often, in a sentence about a desa.
    ['Hadir perangkat Desa Talang, BPD, dan warga.', ['BPD']],
    ['Tabungan di BPD dan lainnya diperiksa.', []],
  ])('%s', (text, bodies) => {
    expect(textsOf(text)).toEqual(bodies);
  });
});

describe('bodies in front of a verb of the headline', () => {
  test.each<[string, string[]]>([
    ['SMAN I Zartenz Mengikutkan 2 Siswa dalam lomba.', ['SMAN I Zartenz']],
    ['SMP Negeri 2 Zartenz Wujudkan Sekolah Sehat.', ['SMP Negeri 2 Zartenz']],
    ['Lembaga Adat Siak Anugerahkan Gelar kepada Bupati.', ['Lembaga Adat Siak']],
    // Places that look like verbs.
    ['SMKN 2 Mentikan menang.', ['SMKN 2 Mentikan']],
    ['SMA Negeri 1 Dililit Jaya menang.', ['SMA Negeri 1 Dililit Jaya']],
    ['Yayasan Siak Gemar Membaca hadir.', ['Yayasan Siak Gemar Membaca']],
  ])('%s', (text, bodies) => {
    expect(textsOf(text)).toEqual(bodies);
  });

  test.each<[string, string[]]>([
    // Units of the Red Cross and ministries in the words of others.
    [
      'Petugas Unit Donor Darah Palang Merah Indonesia (PMI) Kabupaten Siak hadir.',
      ['Unit Donor Darah Palang Merah Indonesia (PMI) Kabupaten Siak'],
    ],
    [
      'Kementerian Pendayagunaan Aparatur Negara Reformasi Birokrasi (PAN RB) menilai.',
      ['Kementerian Pendayagunaan Aparatur Negara Reformasi Birokrasi (PAN RB)'],
    ],
    ['Sekretaris KPA AIDS Siak hadir.', ['KPA AIDS Siak']],
    // Sections of a regional secretariat in small letters, and greater regions.
    ['Rapat dibuka bagian hukum Setda Siak.', ['bagian hukum Setda Siak']],
    ['Bantuan untuk bagian kesehatan dan Setda Siak.', ['Setda Siak']],
    ['Anggota HMI Cabang Siak Raya dan PMI Siak hadir.', ['HMI Cabang Siak Raya', 'PMI Siak']],
  ])('%s', (text, bodies) => {
    expect(textsOf(text)).toEqual(bodies);
  });
});
