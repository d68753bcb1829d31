/** Words of names that are a place's or ordinary elsewhere, and words that look like names and are none; `kliping/deep` only. */
import { parse } from '../../src/deep.js';

/** Officials and persons, in this order. */
const peopleIn = (text: string): string[] => {
  const { officials, people } = parse(text);
  return [...officials, ...people].map(({ name }) => name);
};

describe('words inside a name', () => {
  test.each<[string, string[]]>([
    ['Lurah Benoa Drs. I Wayan Solo, M.Si hadir.', ['I Wayan Solo']],
    ['Kegiatan itu dihadiri Hendri Pati Sanjaya dan warga.', ['Hendri Pati Sanjaya']],
    ['Ketua KPU Siak, Martinus nuhang, hadir.', ['Martinus nuhang']],
    ['Hadir Bupati Nias Barat Era Era Zartenz, dan warga.', ['Era Era Zartenz']],
    ['Hadir Kajati Riau Undang Zartenza, dan warga.', ['Undang Zartenza']],
    ['Dalam sambutannya, Zartenza Lorens, Ketua KPU Siak menyatakan hal itu.', ['Zartenza Lorens']],
    ['Sekda Siak Sonny Budaya Putra hadir.', ['Sonny Budaya Putra']],
    ['Hadir Camat Siak Cecep Nurul Yakin, dan warga.', ['Cecep Nurul Yakin']],
    ['Jaksa Agung Republik Indonesia, ST Zartenza, hadir.', ['ST Zartenza']],
    ['Hadir bersama Wakil Bupati Luwu Syukur Bijak.', ['Syukur Bijak']],
    ['Hadir Kasdim May. Anthoni, MM dan warga.', ['Anthoni']],
    ['Zartenza, Kepala Bidang Pelayanan pada Dinas Sosial Siak menjelaskan hal itu.', ['Zartenza']],
    ['Kepala Cabang BPJS Siak Hari Wibhawang mengatakan hal itu.', ['Hari Wibhawang']],
    ['Ketua MPU Siak Tgk. H. Zulfikar Mendabe, dan warga hadir.', ['Zulfikar Mendabe']],
    ['Camat Mandau, Hendri Selian, hadir.', ['Hendri Selian']],
    ['Bupati Siak H. Zulfikar Mengatakan, warga harus netral.', ['Zulfikar']],
    ['Direktur dr. Abdul Hakim Mubarak hadir.', ['Abdul Hakim Mubarak']],
    ['Kajari Siak Zartensia Br. Sihite, S.H. hadir.', ['Zartensia Br. Sihite']],
    ['Kajari Siak Zartensia Br Sihite hadir.', ['Zartensia Br Sihite']],
    ['Direktur RSUD Siak I Gusti Ngurah Wiratma hadir.', ['I Gusti Ngurah Wiratma']],
    ['Wakil Bupati Siak Habib Idrus Al – Habsyie hadir.', ['Idrus Al – Habsyie']],
    ['Sekretaris: Ivonne Zartenza-Leimena', ['Ivonne Zartenza-Leimena']],
    ['Direktur RSUD Siak Zulfikar putra, mengatakan hal itu.', ['Zulfikar putra']],
    ['Hendri Saputra Hakim Tinggi Pekanbaru hadir.', ['Hendri Saputra']],
    // Places behind a whole name or a body's, verbs, and lists of places.
    ['Direktur RSUD Kartini Jepara Nurlela hadir.', ['Nurlela']],
    ['Kepala Dinas Sosial Hendri hadir di Siak, Nurlela pulang.', ['Hendri', 'Nurlela']],
    ['Ketua KPU Siak, Hendri hadir, dan warga pulang.', ['Hendri']],
    ['Di Kelurahan Zartenz, Loremang Bakti, Ketua KPU Siak menyatakan hal itu.', []],
  ])('%s', (text, expected) => expect(peopleIn(text)).toEqual(expected));

  test('a place inside a name is no region', () => {
    expect(parse('Hadir Hendri Pati Sanjaya dan warga.').regions).toEqual([]);
  });
});

describe('words that tell of something else', () => {
  test.each<[string, string[]]>([
    ['Wakil Bupati menambahkan Zartability Zempowerment yaitu hal baru.', []],
    ['Bupati menyebut Zartenza sebagai masa depan.', []],
    ['Bupati menyebut Zartenza selaku ketua panitia.', ['Zartenza']],
    ['Bupati mengatakan Hendri segera hadir.', ['Hendri']],
    ['Itu program Hendri Saputra saat masih menjabat sebagai Bupati Siak.', ['Hendri Saputra']],
    ['Gubernur Riau Surati Wali Kota Dumai', []],
    ['Keputusan Direktur Jenderal Perhubungan Laut Nomor AL.107 tentang pelabuhan.', []],
    ['Hadir Staf Ahli Bupati Bidang Zartenomi, Hendri Saputra, dan warga.', ['Hendri Saputra']],
    ['Hadir Ketua Komisariat PMII Al-Zarteni, Ketua Komisariat PMII Politeknik, dan warga.', []],
    ['Acara itu di Masjid Al-Barokang, Siak.', []],
    [
      'Acara itu dibuka Kepala Balai Besar Pelatihan Pertanian (BBPZ) Zartenlangu diharapkan berguna.',
      [],
    ],
    ['Kepala Balai Besar Pelatihan Pertanian (BBPZ) Zartenza mengatakan hal itu.', ['Zartenza']],
    [
      '"Ini upaya kami," jelas Zartenza, Kepala Bagian Xternal Zelations pada PT Maju Jaya.',
      ['Zartenza'],
    ],
    ['Acara itu digelar di Jln. Lurah Sudarta Wirawan, Senin.', []],
  ])('%s', (text, expected) => expect(peopleIn(text)).toEqual(expected));
});

describe('ordinary words behind an honorific', () => {
  test.each<[string, string[]]>([
    ['Hal itu disampaikan Dr. Ir. Bunga Zarlim, M.Si. kemarin.', ['Bunga Zarlim']],
    ['Sidang dihadiri Dr. H. Undang Saefudin, S.H., M.H.', ['Undang Saefudin']],
    ['Kegiatan dipimpin AKP Hendri Ganti Saputra di Siak.', ['Hendri Ganti Saputra']],
    // a profession, a day, a headline
    ['Hadir Dokter Gigi Zartenz kemarin.', []],
    ['Pengamanan dilakukan pada hari H Idul Fitri kemarin.', []],
    ['Kapolsek Mandau AKP Hendri Ganti Rugi Warga', ['Hendri']],
  ])('%s', (text, expected) => {
    const { officials, people } = parse(text);
    expect([...officials, ...people].map(({ name }) => name)).toEqual(expected);
  });
});

describe('who is listed with persons', () => {
  test.each<[string, string[]]>([
    [
      'Hadir tim penilai Surya Hadi, Avianti Zartenz, dan Hendri Saputra.',
      ['Surya Hadi', 'Avianti Zartenz', 'Hendri Saputra'],
    ],
    [
      'Penggerak desa itu Hendri Saputra, Zuwanto, dan Nurlela.',
      ['Hendri Saputra', 'Zuwanto', 'Nurlela'],
    ],
    [
      'Ketiganya Hendri Saputra (Siak), Nurzahmah Zujadi (Kampar) dan Nurlela Wijaya (Pelalawan).',
      ['Hendri Saputra', 'Nurzahmah Zujadi', 'Nurlela Wijaya'],
    ],
    [
      '1. Hendri Saputra\n2. Zonnie Zartenz\n3. Nurlela Wijaya\n4. Gunawan Hidayat\n',
      ['Hendri Saputra', 'Zonnie Zartenz', 'Nurlela Wijaya', 'Gunawan Hidayat'],
    ],
    [
      'Yang dikukuhkan Sahrul Asmi (Desa Lolibu), Zahirudin (Desa Kancing), La Zudi (Desa Bantaya).',
      ['Sahrul Asmi', 'Zahirudin', 'La Zudi'],
    ],
    [
      'Suara terbanyak diraih paslon Zeroe Poerwazi dan Nurlela Wijaya di Siak.',
      ['Zeroe Poerwazi', 'Nurlela Wijaya'],
    ],
    // places, a list of two, and brackets that tell of other things
    ['Lomba di Zartena (Siak), Zorina (Kampar), Zusena (Dumai) selesai.', []],
    ['Warga Desa Sukamaju, Sri Rejeki, dan Tanjung Sari menerima bantuan.', []],
    ['Hadir Hendri Saputra dan Zuwanta.', ['Hendri Saputra']],
  ])('%s', (text, expected) => {
    const { officials, people } = parse(text);
    expect([...officials, ...people].map(({ name }) => name)).toEqual(expected);
  });
});

describe('names that what stands around them tells', () => {
  test.each<[string, string[]]>([
    ['Zumiral Lestari dalam arahannya mengatakan hal itu.', ['Zumiral Lestari']],
    ['Sedangkan moderator adalah Olfy Zuspitasari, warga Siak.', ['Olfy Zuspitasari']],
    ['Hal itu dibenarkan panitia, ujar FA Wahyudi kemarin.', ['FA Wahyudi']],
    ['Hadir Agus gunawan Kepala Dinas Pariwisata Siak.', ['Agus gunawan']],
    [
      'Juri terdiri dari Sugeng Riyadi dari Siak, Nurlela Sanjaya dari Kampar, dan Zaleko dari Dumai.',
      ['Sugeng Riyadi', 'Nurlela Sanjaya', 'Zaleko'],
    ],
    // no person, and a relative clause
    ['Sedangkan moderator adalah warga.', []],
    ['Hadir Hendri Saputra yang Kepala Dinas Pariwisata Siak.', ['Hendri Saputra']],
  ])('%s', (text, expected) => {
    const { officials, people } = parse(text);
    expect([...officials, ...people].map(({ name }) => name)).toEqual(expected);
  });
});

describe('one person under two names', () => {
  test.each<[string, string[]]>([
    // clipped first names
    [
      'Bupati Siak Heribertus Zabut hadir. “Kita jaga desa kita bersama,” kata Heri Zabut.',
      ['Heribertus Zabut'],
    ],
    [
      'Kabag Umum Setda Siak, Lodovikus D. Zoa hadir. “Kita jaga desa kita bersama,” kata Lody Zoa.',
      ['Lodovikus D. Zoa'],
    ],
    // one letter off behind the same first name
    [
      'Ketua KPU Siak Heri Arius Zalamahau hadir. “Kita jaga desa kita bersama,” kata Heri Zalamahu.',
      ['Heri Arius Zalamahau'],
    ],
    // with and without a blank
    ['Camat Mandau Budi Zahyu hadir. Hal itu dikatakan Budizahyu.', ['Budi Zahyu']],
    // two of one family, and a wife
    [
      'Bupati Siak Heribertus Zabut hadir. “Kita jaga desa kita bersama,” kata Herman Zabut.',
      ['Heribertus Zabut', 'Herman Zabut'],
    ],
    [
      'Bupati Siak Hendri Zabut hadir. “Kita jaga desa kita bersama,” kata Nurlela Zabut.',
      ['Hendri Zabut', 'Nurlela Zabut'],
    ],
    // an office told by what people call its holder
    ['Bang Mizji, sapaan akrab Gubernur Riau mengatakan hal itu.', ['Mizji']],
    [
      'Gubernur Riau Sutardi Wijaya hadir. Bang Mizji, sapaan akrab Gubernur Riau, pulang.',
      ['Sutardi Wijaya'],
    ],
  ])('%s', (text, expected) => {
    const { officials, people } = parse(text);
    expect([...officials, ...people].map(({ name }) => name)).toEqual(expected);
  });
});
