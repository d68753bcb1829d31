/** Titles that go on with words no table has, and titles beside names that do not hold them; `kliping/deep` only. */
import { parse } from '../../src/deep.js';

/** "Ketua: Hendri Saputra | Nurlela": the offices of each official, in order of first mention. */
const officesIn = (text: string): string[] =>
  parse(text).officials.map(
    ({ name, positions }) =>
      `${name}: ${positions.map(({ office, acting }) => (acting ? `${office} ${acting}` : office)).join(', ')}`,
  );

describe('words between a title and its holder', () => {
  test.each<[string, string[]]>([
    [
      'Kepala Divisi Customer Care PT. Maju Jaya, Hendri Saputra, hadir.',
      ['Hendri Saputra: Kepala Divisi'],
    ],
    [
      'Menurut Ketua Peringatan Hari Koperasi ke-71 tingkat Kabupaten Siak, Hendri Saputra, rapat penting.',
      ['Hendri Saputra: Ketua'],
    ],
    [
      'Kepala Seksi Bimbingan dan Penyuluhan, Bidang Penegakan Perda Satpol PP, Hendri Saputra menegaskan hal itu.',
      ['Hendri Saputra: Kepala Seksi'],
    ],
    [
      'Hadir Menteri Koordinator Maritim dan Investasi Jenderal Hendri Saputra.',
      ['Hendri Saputra: Menteri Koordinator'],
    ],
    ['Hadir Dandim 1606WB/Lobar Kolonel Arm Hendri Saputra, S.Sos.', ['Hendri Saputra: Dandim']],
    ['Apel dipimpin Asisten III bidang Administrasi Hendri Saputra.', ['Hendri Saputra: Asisten']],
    ['Hadir Kepala Bappeda Siak Plh. Nurlela Sanjaya.', ['Nurlela Sanjaya: Kepala Badan plh']],
    // An island, or a holder behind whom others come.
    ['Wakil Bupati Lombok, L Pathul Saputra, membuka rapat.', ['L Pathul Saputra: Wakil Bupati']],
    ['Bupati Flores, Nurlela Sanjaya, membuka rapat.', ['Nurlela Sanjaya: Bupati']],
    ['Hadir Kepala BPS Lombok, Nurlela Sanjaya, kemarin.', ['Nurlela Sanjaya: Kepala Badan']],
    ['Hadir Bupati Wagiran, Hendri Saputra, dan warga.', ['Wagiran: Bupati']],
    // An unknown word that is what the title is of, and one that does something or comes again.
    ['Hadir Kapus Zzyzka, Kapus Brwxka dan Direktur Program Adqlight hari itu.', []],
    ['Hadir Direktur Zzyzka. Zzyzka menyampaikan hal itu.', ['Zzyzka: Direktur']],
    // The holder in front of the comma, one more of a list, a regulation, nobody's office.
    ['Hadir Ketua KPU Siak Wagiran, Hendri Saputra, dan warga.', ['Wagiran: Ketua']],
    ['Hadir budayawan, kepala desa dan H. Hendri Saputra.', []],
    ['Sesuai Peraturan Menteri Perhubungan Nomor 11 Tahun 2020, Hendri Saputra hadir.', []],
    ['Usai bertemu pimpinan OPD, Hendri Saputra pulang.', []],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('titles of somebody else', () => {
  test.each<[string, string[]]>([
    ['Kehadiran putra Presiden, Hendri Saputra, menjadi sorotan.', []],
    [
      'Anak Wakil Ketua DPRD Siak Gunawan Hidayat, Hendri Saputra, hadir.',
      ['Gunawan Hidayat: Wakil Ketua'],
    ],
    [
      'Putra sulung Gunawan Hidayat yang kini menjabat Wali Kota Dumai, Hendri Saputra, hadir.',
      ['Hendri Saputra: Wali Kota'],
    ],
    ['Hadir istri Bupati Siak, Nurlela Sanjaya, Ketua GOW Siak, dan warga.', []],
    ['Mewakili Bupati Siak, Hendri Saputra menyampaikan terima kasih.', []],
    ['Kepada jajaran pengurus KPU Siak, Hendri Saputra berpesan.', []],
    [
      'Bupati Siak Hendri Saputra saat menjadi Inspektur upacara hadir.',
      ['Hendri Saputra: Bupati'],
    ],
    ['Hadir Komandan Upacara Kapten Hendri Saputra.', []],
    ['Hadir Inspektur Kabupaten Siak Hendri Saputra.', ['Hendri Saputra: Inspektur']],
    ['Hadir Kepala Satpol PP Kabupaten Zzyzka, Kepala Kesbangpol.', []],
    ['Hadir Direktur RSUD Arifin Achmad drg. Nurlela Sanjaya.', ['Nurlela Sanjaya: Direktur']],
    ['Bupati Siak, Hendri Saputra menyampaikan terima kasih.', ['Hendri Saputra: Bupati']],
    [
      'Bupati dan Wakil Bupati Siak terpilih hasil Pilkada 2020, Hendri Saputra dan Gunawan Hidayat, dilantik.',
      ['Hendri Saputra: Bupati', 'Gunawan Hidayat: Wakil Bupati'],
    ],
    [
      'Juru bicara Pemkab Siak untuk penanganan wabah, dr. Hendri Saputra, hadir.',
      ['Hendri Saputra: Juru Bicara'],
    ],
    ['Kata Humas Polres Siak, Hendri Saputra, kemarin.', ['Hendri Saputra: Humas']],
    ['Kata Kabag Humas Polres Siak, Hendri Saputra, kemarin.', ['Hendri Saputra: Kepala Bagian']],
    [
      'Panitia dipimpin Hendri Saputra yang kesehariannya sebagai Camat Siak.',
      ['Hendri Saputra: Camat'],
    ],
    [
      'Hadir Hendri Saputra, wartawan koran Siak Ekspress sebagai Sekretaris PWI Siak.',
      ['Hendri Saputra: Sekretaris'],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

describe('offices told of somebody named before', () => {
  test.each<[string, string[]]>([
    [
      'Sekjen Partai Gerindra Hendri Saputra hadir. Ketua DPP PDIP Nurlela hadir. Hendri pulang. Ketua MPR itu mengatakan hal itu.',
      ['Hendri Saputra: Sekretaris Jenderal, Ketua', 'Nurlela: Ketua'],
    ],
    [
      'Hendri Saputra hadir di Solo. Hal itu penting, tambah mantan Gubernur Riau itu.',
      ['Hendri Saputra: Gubernur'],
    ],
    [
      'Hendri Saputra hadir. Mantan menteri pendidikan dan kebudayaan itu mengatakan hal itu penting.',
      ['Hendri Saputra: Menteri'],
    ],
    // The office of a Ketua that the release has told of, and a verb behind the title.
    [
      'Ketua KPU Siak Hendri Saputra hadir. Nurlela Sanjaya hadir. Ketua KPU Siak itu pulang.',
      ['Hendri Saputra: Ketua'],
    ],
    ['Hendri Saputra hadir. Mantan menteri menyesali hal itu.', []],
    [
      'Ketua KPU Siak, Hendri Saputra, hadir. Saputra yang juga menjabat Bendahara PMI Siak menegaskan hal itu.',
      ['Hendri Saputra: Ketua, Bendahara'],
    ],
  ])('%s', (text, expected) => {
    expect(officesIn(text)).toEqual(expected);
  });
});

/** The names of everybody without an office, in order of first mention. */
const peopleIn = (text: string): string[] => parse(text).people.map(({ name }) => name);

describe('capitalised words that name nobody', () => {
  test.each<[string, string[]]>([
    ['Bupati meninjau pengamanan Operasi Ketupat Rinjani 2021.', []],
    ['Kabar itu beredar di media sosial Facebook yang mengeklaim hal lain.', []],
    ['Hal itu disampaikan Hendri melalui pesan WhatsApp, Kamis.', ['Hendri']],
    ['Bantuan diberikan kepada warga Kejajar, yang rumahnya rusak.', []],
    ['Ia bekerja sebagai wartawan Geotimes.', []],
    ['Hadir Ketua Pengadilan Agama Donggala Kelas I.B.', []],
    ['Ziarah ke Kudus dan Makam Raden Fatah.', []],
    ['Nilai Indeks Kualitas Air ( IKA ) naik.', []],
    // Names all the same.
    ['Bantuan diberikan kepada warga bernama Tritarayati.', ['Tritarayati']],
    ['Menurut panitia, Hendri Hari Purnomo, kegiatan itu penting.', ['Hendri Hari Purnomo']],
    ['Warga, Hendri, menyambut Pak Rinjani.', ['Hendri', 'Rinjani']],
  ])('%s', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});
