/** Heads and deputies told together, offices right behind a name, and one holder spelled in two ways; `kliping/deep` only. */
import { parse } from '../../src/deep.js';

/** "Hendri Saputra: Bupati current 14.08": the offices of each official. */
const officesIn = (text: string): string[] =>
  parse(text).officials.map(
    ({ name, positions }) =>
      `${name}: ${positions.map(({ office, standing, region }) => `${office} ${standing} ${region ?? '-'}`).join(', ')}`,
  );

describe('heads and deputies', () => {
  test.each<[string, string[]]>([
    [
      'Bupati Siak dan Wakil Bupati Siak terpilih, Hendri Saputra bersama Nurlela Sanjaya, hadir.',
      ['Hendri Saputra: Bupati elect 14.08', 'Nurlela Sanjaya: Wakil Bupati elect 14.08'],
    ],
    [
      'Hendri Saputra dan Nurlela Sanjaya, yang dilantik langsung oleh Gubernur Riau sebagai Bupati dan Wakil Bupati Siak, hadir.',
      ['Hendri Saputra: Bupati current 14.08', 'Nurlela Sanjaya: Wakil Bupati current 14.08'],
    ],
    [
      'Ruksamang-Hendri dilantik sebagai Bupati dan Wakil Bupati Siak, sementara Surunding-Nurlela dilantik sebagai Bupati dan Wakil Bupati Kampar.',
      [
        'Ruksamang: Bupati current 14.08',
        'Hendri: Wakil Bupati current 14.08',
        'Surunding: Bupati current 14.01',
        'Nurlela: Wakil Bupati current 14.01',
      ],
    ],
    // A deputy is of the region of the head in front.
    [
      'Rapat di Kabupaten Siak dihadiri Bupati Kampar, Hendri Saputra dan Wakil Bupati Nurlela Sanjaya.',
      ['Hendri Saputra: Bupati current 14.01', 'Nurlela Sanjaya: Wakil Bupati current 14.01'],
    ],
    [
      'Rapat di Kabupaten Siak dihadiri Gubernur Riau Hendri Saputra dan Wakil Bupati Nurlela Sanjaya.',
      ['Hendri Saputra: Gubernur current 14', 'Nurlela Sanjaya: Wakil Bupati current 14.08'],
    ],
    // Whoever comes along has an office of their own.
    [
      'Bupati dan Wakil Bupati Siak, Hendri Saputra bersama Ketua DPRD Siak Nurlela Sanjaya, hadir.',
      ['Hendri Saputra: Wakil Bupati current 14.08', 'Nurlela Sanjaya: Ketua current 14.08'],
    ],
    ['Zartenz-Ahmad Yani diresmikan Bupati Siak.', []],
    [
      'Hadir Ketua DPRD Siak Hendri Saputra bersama dua wakilnya, yakni Nurlela Sanjaya dan Gunawan Hidayat.',
      [
        'Hendri Saputra: Ketua current 14.08',
        'Nurlela Sanjaya: Wakil Ketua current 14.08',
        'Gunawan Hidayat: Wakil Ketua current 14.08',
      ],
    ],
    // Whoever somebody acts through.
    [
      'Bupati Siak Hendri Saputra melalui Wakil Bupati Zartenz melaksanakan kunjungan.',
      ['Hendri Saputra: Bupati current 14.08', 'Zartenz: Wakil Bupati current 14.08'],
    ],
    [
      'Bupati Siak Hendri Saputra melalui Kepala Dinas Zartenz menyalurkan bantuan.',
      ['Hendri Saputra: Bupati current 14.08'],
    ],
    // Several of a body whom somebody met.
    ['Setelah pertemuan dengan pengurus KONI Siak, Hendri Saputra melanjutkan perjalanan.', []],
    [
      'Setelah pertemuan dengan Ketua KONI Siak, Hendri Saputra melanjutkan perjalanan.',
      ['Hendri Saputra: Ketua current 14.08'],
    ],
    [
      'Hendri Saputra tetap menjalankan tugasnya sebagai Bupati Siak.',
      ['Hendri Saputra: Bupati current 14.08'],
    ],
    ['Hendri Saputra tetap menjalankan tugas dari Bupati Siak.', []],
    [
      'Hendri-Gunawan merupakan pasangan calon presiden-wakil presiden nomor 1.',
      ['Hendri: Presiden candidate -', 'Gunawan: Wakil Presiden candidate -'],
    ],
    [
      'Hendri Saputra dan Nurlela Sanjaya adalah Bupati dan Wakil Bupati Siak terpilih.',
      ['Hendri Saputra: Bupati elect 14.08', 'Nurlela Sanjaya: Wakil Bupati elect 14.08'],
    ],
    // How an office is held stands between it and its holder.
    [
      'Jabatan Bupati Siak untuk sementara masih diemban pelaksana harian Hendri Saputra.',
      ['Hendri Saputra: Bupati current 14.08'],
    ],
    [
      'Jabatan Camat Siak kini dijabat Pj Bupati Siak Hendri Saputra.',
      ['Hendri Saputra: Bupati current 14.08'],
    ],
    // Whoever stands in for a holder whose body is told in letters.
    ['Hadir Perwakilan Rektor STP Dr. H. Hendri Saputra dan warga.', []],
    ['Hadir Rektor STP Dr. H. Hendri Saputra dan warga.', ['Hendri Saputra: Rektor current -']],
    ['Bupati Siak saat ini adalah Hendri Saputra.', ['Hendri Saputra: Bupati current 14.08']],
  ])('%s', (text, expected) => expect(officesIn(text)).toEqual(expected));
});

describe('an office right behind the name of whoever speaks', () => {
  test.each<[string, string[]]>([
    [
      'Demikian dikatakan Hendri Saputra Sekda Provinsi Riau saat membuka rapat.',
      ['Hendri Saputra: Sekretaris Daerah current 14'],
    ],
    [
      '"Kami siap membantu semua warga," ungkap Mujitahang Kepala Dinas Sosial Siak.',
      ['Mujitahang: Kepala Dinas current 14.08'],
    ],
    [
      'Warga Siak menunggu. "Kami siap membantu semua warga," ungkap Hendri Kasi Pemerintahan, Rabu.',
      ['Hendri: Kepala Seksi current -'],
    ],
    // The office of the next one, and a clause that begins with it.
    [
      '"Kami siap membantu semua warga," kata Hendri Saputra Ketua KPU Siak, Nurlela Sanjaya.',
      ['Nurlela Sanjaya: Ketua current 14.08'],
    ],
    ['Menurut Hendri Saputra Ketua KPU Siak akan hadir.', []],
  ])('%s', (text, expected) => expect(officesIn(text)).toEqual(expected));
});

describe('one holder spelled in two ways', () => {
  test.each<[string, string[]]>([
    [
      'Kadis Kominfo Siak Sugiyantu hadir. Kata Kadis Kominfo Sugiantu, itu penting.',
      ['Sugiyantu'],
    ],
    ['Ketua KPU Siak, Amus Atkan hadir. Ketua KPU Siak Amus Atkana pulang.', ['Amus Atkan']],
    ['Camat Siak Arief Hidayat hadir. "Kami segera siap lagi," jelas Arif.', ['Arief Hidayat']],
    // Offices of two places or bodies, of which many have one, and names of which the first letters differ.
    ['Hadir Camat Siak Sugiyantu dan Camat Tualang Sugiantu.', ['Sugiyantu', 'Sugiantu']],
    [
      'Hadir Kadis Sosial Siak Sugiyantu dan Kadis Pertanian Siak Sugiantu.',
      ['Sugiyantu', 'Sugiantu'],
    ],
    ['Hadir anggota KPU Siak Budi Hidayat dan Rudi Hidayat.', ['Budi Hidayat', 'Rudi Hidayat']],
  ])('%s', (text, expected) =>
    expect(parse(text).officials.map(({ name }) => name)).toEqual(expected),
  );
});

describe('offices told around their holders', () => {
  test.each<[string, string[]]>([
    [
      'Sambutan itu dibacakan Wagirana Sukartana Plt. Kepala Dinas Sosial Siak disebutkan penting.',
      ['Wagirana Sukartana: Kepala Dinas current 14.08'],
    ],
    [
      'Hadir Kepala Bidang perlindungan masyarakat (Kabid Linmas) Hendri Saputra.',
      ['Hendri Saputra: Kepala Bidang current -'],
    ],
    [
      'Hendri Saputra membuka rapat. Dalam kesempatan itu mantan Ketua KPU Siak juga menyampaikan terima kasih.',
      ['Hendri Saputra: Ketua former 14.08'],
    ],
    [
      'Hendri Saputra dari KIM Kelurahan Zartenz akhirnya terpilih sebagai Ketua, dan Nurlela dari KIM Siak sebagai Sekretaris.',
      ['Hendri Saputra: Ketua current 14.08', 'Nurlela: Sekretaris current 14.08'],
    ],
    [
      'Hadir Komisioner KPU Riau Hendri Saputra, S.H., Nurlela Sanjaya (Staf Bawaslu Siak), dan warga.',
      ['Hendri Saputra: Anggota current 14', 'Nurlela Sanjaya: Staf current 14.08'],
    ],
    // Only hoped for; told of before; whoever else speaks.
    ['Jika terpilih menjadi anggota DPD, Hendri Saputra akan berjuang.', []],
    ['Hendri Saputra hadir. Ketua KPU Siak juga menyampaikan terima kasih.', []],
    ['Hendri Saputra hadir bersama mantan Ketua KPU Siak.', []],
  ])('%s', (text, expected) => expect(officesIn(text)).toEqual(expected));

  test('a body that nobody knows is not the one named before', () => {
    const { officials } = parse(
      'Hadir Dinas Sosial Siak. Ketua Kosmin Zartenz, Hendri Saputra, berterima kasih.',
    );
    expect(officials[0]!.positions[0]!.institution).toBeNull();
  });
});

describe('pairs, members by their divisions, and what somebody does for another', () => {
  test.each<[string, string[]]>([
    [
      'Pilkada 2020 di Kabupaten Siak dimenangkan oleh pasangan Zartenza Lorens-Hendri Saputra, di Kota Dumai dimenangkan pasangan Nurlela Sanjaya-Gunawan.',
      [
        'Zartenza Lorens: Bupati candidate 14.08',
        'Hendri Saputra: Wakil Bupati candidate 14.08',
        'Nurlela Sanjaya: Wali Kota candidate 14.72',
        'Gunawan: Wakil Wali Kota candidate 14.72',
      ],
    ],
    [
      'Debat calon Bupati dan Wakil Bupati Siak diikuti paslon Hendri Saputra-Armujing (Er-Jing).',
      ['Hendri Saputra: Bupati candidate 14.08', 'Armujing: Wakil Bupati candidate 14.08'],
    ],
    [
      'Hadir 2 komisioner yakni Ketua KPU Siak Hendri Saputra, Divisi SDM dan Humas Nurlela Sanjaya.',
      ['Hendri Saputra: Ketua current 14.08', 'Nurlela Sanjaya: Anggota current 14.08'],
    ],
    [
      'Hadir Ketua PMI Siak Hendri Saputra, Divisi Hukum Nurlela Sanjaya.',
      ['Hendri Saputra: Ketua current 14.08'],
    ],
    [
      'Hadir anggota KPU Siak lainnya yang juga turut hadir yaitu Hendri Saputra, dan Nurlela.',
      ['Hendri Saputra: Anggota current 14.08', 'Nurlela: Anggota current 14.08'],
    ],
    [
      'Hendri Saputra menyerahkan jabatannya sebagai Camat Siak kepada Nurlela Sanjaya.',
      ['Hendri Saputra: Camat former 14.08.01', 'Nurlela Sanjaya: Camat current 14.08.01'],
    ],
    [
      'Bupati Siak Hendri Saputra kala itu meresmikan jembatan.',
      ['Hendri Saputra: Bupati former 14.08'],
    ],
    [
      'Bupati Siak Hendri Saputra yang telah memilihnya sebagai Camat Tualang hadir.',
      ['Hendri Saputra: Bupati current 14.08'],
    ],
    [
      'Gubernur Riau Hendri Saputra, resmi melantik Nurlela sebagai Kepala Dinas Sosial Riau.',
      ['Hendri Saputra: Gubernur current 14', 'Nurlela: Kepala Dinas current 14'],
    ],
    [
      'Hal itu disampaikan Hendri Saputra – Bupati Siak, kemarin.',
      ['Hendri Saputra: Bupati current 14.08'],
    ],
    [
      'Nurlela Sanjaya digeser menjadi Kepala Bapenda Siak.',
      ['Nurlela Sanjaya: Kepala Badan current 14.08'],
    ],
    [
      'Sekretaris Daerah Pemprov Riau Hendrang hadir bersama Sekda Siak Nurlela Sanjaya.',
      [
        'Hendrang: Sekretaris Daerah current 14',
        'Nurlela Sanjaya: Sekretaris Daerah current 14.08',
      ],
    ],
  ])('%s', (text, expected) => expect(officesIn(text)).toEqual(expected));
});

test('a list of officers is that of the body in front of its first one', () => {
  const { officials, institutions } = parse(
    'Pengurus FKDT Siak dilantik: 1. Ali Zein sebagai ketua. 2. Ali Mulki sebagai sekretaris. 3. Nurlela sebagai bendahara. 4. Hendri sebagai wakil ketua. 5. Gunawan sebagai wakil sekretaris.',
  );
  const bodies = officials.map(({ positions: [first] }) => first!.institution);
  expect(bodies).toEqual(officials.map(() => institutions[0]!.id));
});

test('the office of whoever a hyphen ties to it is not that of the name in front', () => {
  expect(
    officesIn('Hadir Timbul, Kapolres Siak-AKBP Hendri Saputra, Dandim Siak-Letkol Inf Gunawan.'),
  ).toEqual(['Hendri Saputra: Kapolres current 14.08', 'Gunawan: Dandim current 14.08']);
});
