/** Names that a title, an honour or a place stands against, and offices that a rare form or word tells; `kliping/deep` only. */
import { parse } from '../../src/deep.js';
import { whoHolds } from '../helpers.js';

const told = (text: string): string[] => whoHolds(parse(text));

describe('where a name begins and ends', () => {
  test.each<[text: string, wanted: string[]]>([
    ['Hadir Kasi Pidsus I Wayan Saputra, S.H. di Siak.', ['I Wayan Saputra: Kepala Seksi']],
    ['Hadir Asisten I Hendri Saputra di Siak.', ['Hendri Saputra: Asisten']],
    [
      'Kordiv Hukum Bawaslu Siak, Zarfandri Dt. Rajo Bungsu mengatakan hal itu.',
      ['Zarfandri Dt. Rajo Bungsu: Koordinator'],
    ],
    [
      'Bantuan diterima Wakil Bupati Siak Zarfandri Dt. Paduko Basa.',
      ['Zarfandri Dt. Paduko Basa: Wakil Bupati'],
    ],
    ['Kades Sukamaju Raden Hendri Saputra hadir.', ['Raden Hendri Saputra: Kepala Desa']],
    ['Kepala Satpol PP Siak, Mgs. Nawawi, mengatakan hal itu.', ['Nawawi: Kepala Satuan']],
    ['Hadir kepala desa Banyumulek Bapak hendri, camat dan warga.', ['hendri: Kepala Desa']],
    ['Hadir Bupati Siak bapak dan ibu.', []],
    // the name of a body in front of its place
    ['Hadir Ketua Forum Zartenz Jaya Kota Dumai, serta warga.', []],
    ['Hadir Ketua Hendri Saputra Kota Dumai.', ['Hendri Saputra: Ketua']],
    // an ordinary word as first name, and one that a body or unit is called by
    ['Ketua DPRD Riau Cahaya Budi Saputra hadir.', ['Cahaya Budi Saputra: Ketua']],
    ['Ketua Bawaslu Siak Bumi Suryadi hadir.', ['Bumi Suryadi: Ketua']],
    ['Anggota Bawaslu Siak Sosialisasi Budi Saputra hadir.', ['Budi Saputra: Anggota']],
    ['Ketua DPRD Siak Komisi Budi Saputra hadir.', ['Budi Saputra: Ketua']],
    ['Ketua Bawaslu Siak Penataruangan Budi Saputra hadir.', ['Budi Saputra: Ketua']],
    // degrees that no table knows
    [
      'Hadir Hendri Saputra, QHIA, MM selaku Camat Siak, Ibu Nurlela Sanjaya.',
      ['Hendri Saputra: Camat', 'Nurlela Sanjaya'],
    ],
    [
      'Hadir Hendri Saputra, QHIA, MM, Kadis Kominfo Siak, Nurlela Sanjaya, dan warga.',
      ['Hendri Saputra: Kepala Dinas', 'Nurlela Sanjaya'],
    ],
    ['Hadir Hendri Saputra, QZIA, dan Kadis Kominfo Siak, kemarin.', ['Hendri Saputra']],
    // a name in capitals behind an office in small letters
    ['Hadir kabid sarana SUTRISNO dan warga.', ['SUTRISNO: Kepala Bidang']],
    ['Hadir ketua panitia ABDUL KARIM dan warga.', ['ABDUL KARIM: Ketua']],
    ['Hadir ketua panitia bersama ABDUL KARIM dan warga.', ['ABDUL KARIM']],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('offices by rare forms', () => {
  test.each<[text: string, wanted: string[]]>([
    [
      'PS Kanit Binmas Polsek Mandau Aipda Hendri Saputra hadir.',
      ['Hendri Saputra: Kepala Unit, pjs'],
    ],
    ['Sesmenpora Hendri Saputra hadir.', ['Hendri Saputra: Sekretaris']],
    ['Kasi Inteldakim Hendri Saputra hadir.', ['Hendri Saputra: Kepala Seksi']],
    ['Kapuslatlitbang Hendri Saputra hadir.', ['Hendri Saputra: Kepala Pusat']],
    [
      'Tenaga Ahli Setjen KPU, Hendri Saputra dan Gunawan Hidayat, hadir.',
      ['Hendri Saputra: Tenaga Ahli', 'Gunawan Hidayat: Tenaga Ahli'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('words between an office and its holder', () => {
  test.each<[text: string, wanted: string[]]>([
    ['Komisioner Bawaslu Siak lainnya, Hendri Saputra, hadir.', ['Hendri Saputra: Anggota']],
    [
      'Ia melanjutkan program Camat Mandau, (alm.) Hendri Saputra.',
      ['Hendri Saputra: Camat, former'],
    ],
    ['Anggota Komite I DPD RI asal Riau Hendri Saputra hadir.', ['Hendri Saputra: Anggota']],
    [
      'Hadir anggota DPR Hendri Saputra (F-Demokrat), Nurlela (F-PKS), serta Gunawan Hidayat (F-PDIP).',
      ['Hendri Saputra: Anggota', 'Nurlela: Anggota', 'Gunawan Hidayat: Anggota'],
    ],
    // what somebody does at a ceremony
    ['Hal itu dikatakan Hendri Saputra saat menjadi Pembina Apel di Siak.', ['Hendri Saputra']],
    [
      'Sekda Siak Hendri Saputra hadir. Hendri yang sehari-hari menjabat Ketua KNPI Siak itu senang.',
      ['Hendri Saputra: Sekretaris Daerah; Ketua'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

test('the body behind "pada" is the office\'s', () => {
  const { officials, institutions } = parse(
    'Hendri Saputra dipercaya menjabat Kepala Bidang Kesehatan Masyarakat pada Dinas Kesehatan Siak.',
  );
  const { institution, region } = officials[0]!.positions[0]!;
  expect(institutions.find(({ id }) => id === institution)!.name).toBe(
    'Dinas Kesehatan Kabupaten Siak',
  );
  expect(region).toBe('14.08');
});

describe('degrees that a full stop parts from their name', () => {
  test.each<[text: string, degrees: string[]]>([
    ['Acara dibuka Sekda Siak Hj. Nurlela. S.Pd. di Siak.', ['S.Pd.']],
    ['Acara dibuka Sekda Siak Hendri Saputra. MM. di Siak.', ['MM.']],
    ['Acara dibuka Sekda Siak Hendri Saputra. MA menolak gugatan itu.', []],
    ['Acara dibuka Sekda Siak Hendri Saputra. SE tahap tiga terbit.', []],
  ])('%s', (text, degrees) => {
    expect(parse(text).officials[0]!.degrees).toEqual(degrees);
  });
});
