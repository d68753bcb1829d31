/** Capitalised words that are nobody's name, and rarer honours in front of names; `kliping/deep` only. */
import { parse } from '../../src/deep.js';

/** Names of officials and people, in order of mention. */
const namesIn = (text: string): string[] => {
  const { officials, people } = parse(text);
  return [...officials, ...people].map(({ name }) => name);
};

describe('words that are nobody', () => {
  test.each<[string, string, string[]]>([
    ['a dance', 'Siswa membawakan tari Ginanjar Wijaya di aula.', []],
    ['a story', 'Dalang membawakan lakon Wijaya Krama semalam.', []],
    ['a storm', 'Warga menghadapi badai Ratna Wijaya kemarin.', []],
    ['a prophet', 'Dalam maulid nabi Ibrahim SAW itu warga hadir.', []],
    ['somebody called like one', 'Ketua KPU Siak Nabila Ibrahim hadir.', ['Nabila Ibrahim']],
    ['a street market', 'Warga memadati pasar Sri Wijaya kemarin.', []],
    ['a cape', 'Peserta bersepeda dari Tanjung Bias ke pantai.', []],
    ['a slope', 'Warga menanam kopi di kebun Lereng Wijaya Madya.', []],
    [
      'a river named before',
      'Warga membersihkan sungai Gajah Wijaya. Mereka menjaga Gajah Wijaya dari sampah.',
      [],
    ],
    ['a family name', 'Ketua KPU Siak Tanjung Wijaya hadir.', ['Tanjung Wijaya']],
    ['a virtue', 'Sifat itu ialah Amanah dan Fathanah.', []],
    ['a feast', 'Pasar murah digelar pada bulan Suci Ramadhan oleh warga.', []],
    ['a vow', 'Anggota mengucapkan Tri Dharma di lapangan.', []],
    ['short forms of roles', 'Hadir perwakilan Toga, Tomas dan Todat desa itu.', []],
    ['somebody called so', 'Hal itu dikatakan Tomas kepada warga, ujar Tomas.', ['Tomas']],
    ['an official called so', 'Ketua KPU Siak Tri Dharma hadir.', ['Tri Dharma']],
    ['written small elsewhere', 'Kontes Bonsye digelar. Peserta membawa bonsye masing-masing.', []],
    ['who speaks', 'Seekor bonsye mati. "Sayang," kata Bonsye di rumahnya.', ['Bonsye']],
    [
      'who dances',
      'Penari Ginanjar Wijaya tampil. Hal itu dikatakan Ginanjar.',
      ['Ginanjar Wijaya'],
    ],
    ['letters in a name', 'Inspektur Siak Nirwan MT Ali hadir.', ['Nirwan MT Ali']],
    ['where it is', 'Rapat digelar di Cempaka Wijaya kemarin.', []],
    ['where it is, at length', 'Rapat digelar di Zartenz Nurlela Wijaya kemarin.', []],
    ['who signs', 'Acara berjalan lancar. (Diskominfo/Hendri/Wijaya)', []],
    ['who signs in full', 'Acara berjalan lancar. (Hendri Saputra/Nurlela Wijaya)', []],
    ['who pictured it', 'Acara berjalan lancar. (Foto: Hendri Saputra/siak.go.id)', []],
    ['an agency in front', 'Warga antre beras. ANTARA FOTO/M. Hendri Saputra/aww.', []],
    [
      'a pair with a slash',
      'Pasangan Hendri Saputra/Nurlela Wijaya unggul.',
      ['Hendri Saputra', 'Nurlela Wijaya'],
    ],
    ['a hall called after somebody', 'Acara digelar di Aula H. Hendri Wijaya Lantai 3.', []],
    ['a square', 'Apel digelar di Lapangan Jenderal Wijaya Kusuma, Senin.', []],
    ['a house behind "di"', 'Seminar digelar di RM Adilla, Rabu.', []],
    [
      'who speaks of a hall',
      'Pengurus masjid H. Hendri Saputra menyampaikan terima kasih.',
      ['Hendri Saputra'],
    ],
    ['a village named', 'Terdapat desa bernama Lebah Zartenz di sana.', []],
    ['a ship named', 'Sebuah kapal bernama Sri Wijaya tiba.', []],
    ['who owns it', 'Seorang pengusaha hotel bernama Hendri Wijaya tiba.', ['Hendri Wijaya']],
    ['whom a village has', 'Warga desa bernama Hendri Wijaya tiba.', ['Hendri Wijaya']],
    [
      'what is in quotation marks',
      'Ia membuka aplikasi "Sri Wijaya Kusuma". Fitur Sri Wijaya Kusuma ada tiga.',
      [],
    ],
    ['a nickname in them', 'Ia akrab disapa "Hendri" oleh warga.', ['Hendri']],
    [
      'streets in a row',
      'Pawai melintasi Jalan Ahmad Yani, Ahmad Wijaya, dan H Hendri Saputra kemarin.',
      [],
    ],
    [
      'places of a kind',
      'Petugas menata tiga taman kota, yaitu Kartini, Fatmawati dan Hendri Wijaya.',
      [],
    ],
    [
      'who is at a place',
      'Petugas menata masjid bersama Hendri Saputra dan Nurlela Wijaya.',
      ['Hendri Saputra', 'Nurlela Wijaya'],
    ],
    ['a virtue alone', 'Kita mencari Ridho dari Allah.', []],
    ['letters in brackets', 'Bantuan Jaminan Kesehatan (JK) disalurkan kemarin.', []],
    ['a figure in brackets', 'Wakil Presiden Jusuf Kalla (JK) hadir.', ['Jusuf Kalla']],
    ['a degree alone', 'Hal itu dikatakan Kasi Bidang SD Zartoni S.Pd, M.AP kemarin.', []],
    ['a word for kin', 'Hadir Bupati Siak dan Istri Nurlela Wijaya.', ['Nurlela Wijaya']],
    ['a body of women', 'Bantuan datang dari Lazismu, Wanita Hasanah Wonosobo, dan warga.', []],
    [
      'a picture in the middle',
      'Hendri Saputra (Nurlela Wijaya/detikcom) hadir.',
      ['Hendri Saputra'],
    ],
    ['a prophet with a capital', 'Dicontohkan Nabi Ibrahim AS setiap hari.', []],
    [
      'a word that runs into the next line',
      'Bupati Siak Hendri Saputra hadir. Dilantik karena Nurlela MundurHal ini ramai.',
      ['Hendri Saputra'],
    ],
    [
      'a name with two capitals',
      'Ketua DPD RI LaNyalla Mattalitti hadir.',
      ['LaNyalla Mattalitti'],
    ],
    ['who edited it', 'Rapat berjalan lancar hari itu.\nEditor : Hendri Saputra', []],
    ['a photographer', 'Warga antre beras (foto: Hendri Saputra/Riau Pos) kemarin.', []],
    [
      'who is quoted with a colon',
      'Bupati Siak Hendri Saputra: warga antre beras.',
      ['Hendri Saputra'],
    ],
    ['thanks', '“Puji syukur kita panjatkan,” ucapnya.', []],
    ['of which parties', 'Hadir Hendri Wijaya (PDIP/Golkar) kemarin.', ['Hendri Wijaya']],
    ['kin', 'Ia hadir bersama istrinya, Wirdawati.', ['Wirdawati']],
    ['a day behind kin', 'Ia hadir bersama istrinya, Senin.', []],
    ['what somebody is', 'Seleb Hendri Wijaya hadir.', ['Hendri Wijaya']],
    ['a unit behind a bare office', 'Hadir Kasi Zartun, Jaksa Hendri Wijaya.', ['Hendri Wijaya']],
    ['who heads it', 'Kasi Zartun mengatakan hal itu di Siak.', ['Zartun']],
    ['words of a firm', 'General Manager Zarten Xoperations and Development PLN Jatim hadir.', []],
    [
      'whom a hospital is called after',
      'Hadir Direktur RSUD Ahmad Yani Siak dr. Hendri Wijaya.',
      ['Hendri Wijaya'],
    ],
    ['a unit of a unit', 'Hadir Kasubdit Zartaksi Ditzartus Polda Riau, dan warga.', []],
    ['who heads a unit', 'Kasubdit Hendri Wijaya dari Polda Riau hadir.', ['Hendri Wijaya']],
    ['all of a place', 'Hadir Kapolda Bali, Mangku Zartayang se-Bali, dan warga.', []],
    ['a branch', 'Hadir Ketua HMI Cab. Siak, dan warga.', []],
    ['an office misspelt', 'Hadir Babinsa, Babinkabtibmas, dan warga.', []],
    ['degrees in a row', 'Inspektur Siak Nirwan Laoli SE MSi hadir.', ['Nirwan Laoli']],
  ])('%s', (_, text, names) => expect(namesIn(text)).toEqual(names));
});

describe('rarer honours', () => {
  test.each<[string, string[], string]>([
    ['Rektor UNJA Dr. Eng. Hendri Saputra hadir.', ['Dr. Eng.'], 'Hendri Saputra'],
    ['Dandim 0303/Bengkalis Letkol C.zi Hendri Saputra hadir.', ['Letkol C.zi'], 'Hendri Saputra'],
    ['Danramil Siak Kapt. Inf. Hendri Saputra hadir.', ['Kapt. Inf.'], 'Hendri Saputra'],
    ['Kapolda Riau Brigjend Pol Hendri Saputra hadir.', ['Brigjend Pol'], 'Hendri Saputra'],
  ])('%s', (text, honorifics, name) => {
    const [official] = parse(text).officials;
    expect([official!.honorifics.join(' '), official!.name]).toEqual([honorifics.join(' '), name]);
  });
});
