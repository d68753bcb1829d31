import { parse } from '../../src/deep.js';

const CAPITAL = 'PALANGKA RAYA - Gubernur Kalimantan Tengah Hendri Saputra membuka acara. ';
const VISIT =
  'KASONGAN - Bupati Katingan Hendri Saputra menyambut tamu dari Pemkab Katingan, Selasa. ';

describe('whose bodies a release from a kabupaten or kota names', () => {
  const regionOf = (text: string, start: string): string | null | undefined =>
    parse(text).institutions.find(({ name }) => name.startsWith(start))?.region;

  test.each<[string, string, string | null]>([
    // The word for a city behind a name that a kabupaten has, too.
    ['MALANG - Polresta Malang Kota menggelar apel.', 'Kepolisian', '35.73'],
    ['MALANG - Lapas Kelas I Malang dan Polres Malang Kota menggelar apel.', 'Lembaga', '35.73'],
    ['MALANG - Polres Malang menggelar apel.', 'Kepolisian', null],
    // From the capital, with a head of the province and no body of the city …
    [`${CAPITAL}Hadir Forkopimda.`, 'Forum', '62'],
    [`${CAPITAL}Hadir Bupati/Wali Kota se-Kalteng dan DPRD.`, 'Dewan', '62'],
    [`${CAPITAL}Hadir Wali Kota Palangka Raya dan DPRD.`, 'Dewan', '62.71'],
    [`${CAPITAL}Pemkot siap. Hadir DPRD.`, 'Dewan', '62.71'],
    // … or an election body of it: those below it are those of all places.
    [
      'MAMUJU - Bawaslu Sulawesi Barat menggelar rapat. Hadir anggota Panwaslu Kecamatan.',
      'Panitia',
      null,
    ],
    ['MAMUJU - Bawaslu Sulawesi Barat menggelar rapat. Hadir Bawaslu.', 'Badan', '76'],
    [
      'MAMUJU - Bawaslu Mamuju menggelar rapat. Hadir anggota Panwaslu Kecamatan.',
      'Panitia',
      '76.02',
    ],
    // A court of the country sits in the capital, and is not the city's.
    [
      'Kejaksaan Tinggi NTT bekerja. Sidang digelar di Pengadilan Tipikor Kupang, di Kupang. Hadir Dinas Sosial.',
      'Dinas',
      '53',
    ],
    // The town behind a hotel.
    [
      'Dinas Sosial Provinsi Papua Tengah menggelar rapat di Hotel Melati, Timika, Senin.',
      'Hotel',
      '94.04',
    ],
    // A prison and a school in the place behind their preposition.
    [`${VISIT}Sebagian dipindah ke Rutan Melati di Buol.`, 'Rumah Tahanan', '72.05'],
    [`${VISIT}Ia belajar di Pondok Pesantren Melati Indah di Buol.`, 'Pondok', '72.05'],
    [`${VISIT}Komunitas Melati Indah di Buol bubar.`, 'Komunitas', null],
    // A branch of a province.
    [`${VISIT}Hadir Ketua Bhayangkari Daerah Kalteng.`, 'Bhayangkari', '62'],
    // Agencies through which a government acts, and those that come with whoever heads it.
    [`${VISIT}Pemprov Kalteng melalui Dinas Sosial memberi bantuan.`, 'Dinas', '62'],
    [`${VISIT}Pemprov Kalteng memuji Dinas Sosial.`, 'Dinas', '62.06'],
    [`${VISIT}Gubernur Kalteng didampingi Kadis Sosial Rina Melati tiba.`, 'Dinas', '62'],
    [`${VISIT}Dalam rombongan Gubernur Kalteng ada Kadis Sosial Rina Melati.`, 'Dinas', '62'],
    [
      `${VISIT}Gubernur Kalteng didampingi Bupati Katingan, juga Kadis Sosial Rina Melati.`,
      'Dinas',
      '62.06',
    ],
    [`${VISIT}Gubernur Kalteng tiba. Kadis Sosial Rina Melati hadir.`, 'Dinas', '62.06'],
    // Units that only the offices of a province have.
    [`${VISIT}Hadir Kepala Bidang Bimas Islam Rina Melati.`, 'Bidang', '62'],
    [`${VISIT}Hadir Kepala Bidang Kebudayaan Rina Melati.`, 'Bidang', '62.06'],
    // The region behind the short form of the office.
    [`${VISIT}Kepala Dinas Sosial (Kadis Sosial) Kalteng Rina Melati hadir.`, 'Dinas', '62'],
    [`${VISIT}Kepala Dinas Sosial (Kadis Sosial) Rina Melati ke Kalteng.`, 'Dinas', '62.06'],
    // Branches that are those of a province.
    [`${VISIT}Hadir Pimpinan Wilayah Aisyiyah.`, 'Pimpinan', '62'],
    // Who heads an association of the whole country.
    [`${VISIT}Hadir Ketua Umum PWI Rina Melati.`, 'Persatuan', null],
    [`${VISIT}Hadir Ketua Umum PWI Rina Melati dan pengurus PWI.`, 'Persatuan', null],
    [`${VISIT}Hadir Ketua PWI Rina Melati.`, 'Persatuan', '62.06'],
    [`${VISIT}Hadir Ketua Umum KONI Rina Melati dan KONI Katingan.`, 'Komite', '62.06'],
    [`${VISIT}Hadir Ikatan Dokter Indonesia (IDI) Kabupaten.`, 'Ikatan', '62.06'],
    [`${CAPITAL}Hadir Ketua Umum PHRI Rina Melati.`, 'Perhimpunan', null],
    [`${CAPITAL}Hadir Ketua PHRI Rina Melati.`, 'Perhimpunan', '62'],
    // An association that the first sentences name by its region.
    [
      'MAKASSAR - Pemuda Muhammadiyah Sulsel melantik pengurus. Hadir kader Pemuda Muhammadiyah.',
      'Pemuda',
      '73',
    ],
  ])('%s', (text, start, region) => {
    expect(regionOf(text, start)).toBe(region);
  });
});

describe('whose office it is', () => {
  test.each<[string, string, string | null]>([
    // The town where the body sits.
    ['Hadir Dandim 1508/Tobelo Letkol Inf Hendri Saputra.', 'Hendri Saputra', '82.03'],
    ['Hadir Danlanal Maumere Kolonel Laut Hendri Saputra.', 'Hendri Saputra', '53.07'],
    // Units that only the offices of a province have.
    [`${VISIT}Hadir Kepala Divisi Keimigrasian Rina Melati.`, 'Rina Melati', '62'],
    [`${VISIT}Hadir Kabid PHU Rina Melati.`, 'Rina Melati', '62'],
    [`${VISIT}Hadir Kepala Divisi Pemasaran Rina Melati.`, 'Rina Melati', '62.06'],
    [`${VISIT}Hadir Kepala Divisi Pemasyarakatan (Kadivpas) Rina Melati.`, 'Rina Melati', '62'],
    // Whoever stands in for the head of another region.
    [`${VISIT}Bupati Kapuas diwakili Asisten Rina Melati hadir.`, 'Rina Melati', '62.03'],
    [`${VISIT}Gubernur Kalteng diwakili Staf Ahli Rina Melati hadir.`, 'Rina Melati', '62'],
    [`${VISIT}Bupati Kapuas pulang, Asisten Rina Melati hadir.`, 'Rina Melati', '62.06'],
    [`${VISIT}Gubernur Kalteng didampingi Dandim Rina Melati hadir.`, 'Rina Melati', '62.06'],
    // Bodies of which nothing tells whose they are, and offices that tell of no region.
    [`${VISIT}Hadir Direktur Koran Melati, Rina Jelita.`, 'Rina Jelita', null],
    [`${VISIT}Hadir Direktur RSUD Rina Jelita.`, 'Rina Jelita', '62.06'],
    [`${VISIT}Hadir General Manager Rina Melati.`, 'Rina Melati', null],
    [`${VISIT}Hadir Komisaris Utama Rina Melati.`, 'Rina Melati', null],
    [`${VISIT}Hadir pengamat politik Rina Melati.`, 'Rina Melati', null],
    [`${VISIT}Hadir Staf Khusus Menteri Pertanian Rina Melati.`, 'Rina Melati', null],
    [`${VISIT}Hadir Staf Khusus Gubernur Kalteng Rina Melati.`, 'Rina Melati', '62'],
    [`${VISIT}Hadir Karo Administrasi Pimpinan Rina Melati.`, 'Rina Melati', '62'],
  ])('%s', (text, name, region) => {
    const official = parse(text).officials.find((one) => one.name === name);
    expect(official?.positions[0]?.region).toBe(region);
  });
});

describe('regions in web addresses', () => {
  test.each<[string, (string | null)[]]>([
    ['POS-KUPANG.COM, MAUMERE - Bupati Sikka Hendri Saputra hadir.', ['53.07']],
    ['TRIBUN-BALI.COM, GIANYAR - Bupati Gianyar Hendri Saputra hadir.', ['51.04']],
    ['Bupati Gianyar Hendri Saputra hadir di rapat se-Bali.', ['51.04', '51']],
  ])('%s', (text, codes) => {
    expect(parse(text).regions.map(({ code }) => code)).toEqual(codes);
  });
});
