/** Bodies and regions of offices that the titles beside them tell; `kliping/deep` only. */
import { parse } from '../../src/deep.js';

/** "Hendri Saputra: 14.08 Dinas Sosial Kabupaten Siak", with "-" for no region or body. */
function heldIn(text: string): string[] {
  const { officials, institutions } = parse(text);
  return officials.map(({ name, positions: [first] }) => {
    const body = institutions.find(({ id }) => id === first!.institution);
    return `${name}: ${first!.region ?? '-'} ${body?.name ?? '-'}`;
  });
}

const dprd = 'Dewan Perwakilan Rakyat Daerah Kabupaten Siak';

test.each<[text: string, expected: string[]]>([
  // a party is whose member somebody is
  [
    'SIAK - Pimpinan DPRD Siak dilantik. Hendri Saputra, S.H. dari PDIP sebagai Wakil Ketua I. Nurlela Sanjaya, S.E. dari Partai Golkar sebagai Wakil Ketua II.',
    [`Hendri Saputra: 14.08 ${dprd}`, `Nurlela Sanjaya: 14.08 ${dprd}`],
  ],
  // what is a party's own stays so
  [
    'SIAK - Kader PDIP berkumpul. Hadir Wakil Ketua Hendri Saputra.',
    ['Hendri Saputra: - Partai Demokrasi Indonesia Perjuangan'],
  ],
  // the secretary of a dinas or kecamatan is of no commission
  [
    'SIAK - Hadir Ketua KPU Riau Gunawan Hidayat, dan Sekcam, Hj. Nurlela Sanjaya.',
    ['Gunawan Hidayat: 14 Komisi Pemilihan Umum Provinsi Riau', 'Nurlela Sanjaya: - -'],
  ],
  [
    'SIAK - Dinas Sosial Siak menggelar rapat. Sekretaris Dinas Hendri Saputra hadir bersama Kabid Bantuan Nurlela.',
    ['Hendri Saputra: 14.08 Dinas Sosial Kabupaten Siak', 'Nurlela: 14.08 -'],
  ],
  [
    'BIREUEN - DPRK Bireuen menggelar rapat. Sekretaris Dewan (Sekwan) Hendri Saputra hadir.',
    ['Hendri Saputra: 11.11 Dewan Perwakilan Rakyat Kabupaten Bireuen'],
  ],
  // a list of those whom a government sends
  [
    'BENGKALIS - Tim Pemkab Siak yang terdiri dari Staf Ahli Bupati Hendri Saputra, Kepala Dinas Sosial Nurlela Sanjaya dan Camat Mandau Gunawan Hidayat tiba di Bengkalis.',
    [
      'Hendri Saputra: 14.08 -',
      'Nurlela Sanjaya: 14.08 Dinas Sosial Kabupaten Siak',
      'Gunawan Hidayat: 14.03.09 -',
    ],
  ],
  [
    'BENGKALIS - Tim Pemkab Siak datang. Staf Ahli Bupati Hendri Saputra menyambut mereka.',
    ['Hendri Saputra: 14.03 -'],
  ],
  // units of the offices of the country
  [
    'SIAK - Rapat dipimpin Kepala Pusat Penerangan yang juga Plt Dirjen Polpum Kemendagri Hendri Saputra.',
    ['Hendri Saputra: - -'],
  ],
  [
    'DENPASAR - Deputi Bidang Administrasi Hendri Saputra didampingi Kepala Biro Umum Nurlela Sanjaya dan Kapuslatlitbang Gunawan Hidayat hadir di Bali.',
    ['Hendri Saputra: - -', 'Nurlela Sanjaya: - Biro Umum', 'Gunawan Hidayat: - -'],
  ],
  // those of a province
  [
    'DENPASAR - Gubernur Bali Hendri Saputra didampingi Kepala Biro Umum Nurlela Sanjaya hadir.',
    ['Hendri Saputra: 51 -', 'Nurlela Sanjaya: 51 Biro Umum Provinsi Bali'],
  ],
  [
    'DENPASAR - Deputi Bidang Administrasi Hendri Saputra, Gubernur Bali Gunawan Hidayat dan Kepala Biro Umum Nurlela Sanjaya hadir.',
    ['Hendri Saputra: - -', 'Gunawan Hidayat: 51 -', 'Nurlela Sanjaya: 51 Biro Umum Provinsi Bali'],
  ],
])('%s', (text, expected) => {
  expect(heldIn(text)).toEqual(expected);
});

test.each<[text: string, expected: string[]]>([
  // the wife of the governor, and of the bupati
  [
    'SIAK - Gubernur Riau Hendri Saputra bersama Ketua TP PKK Ny. Nurlela Saputra tiba di Siak.',
    [
      'Hendri Saputra: 14 -',
      'Nurlela Saputra: 14 Tim Penggerak Pemberdayaan dan Kesejahteraan Keluarga Provinsi Riau',
    ],
  ],
  [
    'SIAK - Gubernur Riau Hendri Saputra tiba di Siak. Ketua TP PKK Ny. Nurlela Sanjaya menyambutnya.',
    [
      'Hendri Saputra: 14 -',
      'Nurlela Sanjaya: 14.08 Tim Penggerak Pemberdayaan dan Kesejahteraan Keluarga Kabupaten Siak',
    ],
  ],
  // who runs the body whose office is told in front
  [
    'SIAK - Hadir Anggota KPU RI, Hendri Saputra, dan Sekretaris Jenderal, Nurlela Sanjaya di Siak.',
    ['Hendri Saputra: - Komisi Pemilihan Umum', 'Nurlela Sanjaya: - Komisi Pemilihan Umum'],
  ],
  [
    'SIAK - Hadir Ketua KPU Siak, Hendri Saputra, dan Sekjen Nurlela Sanjaya di Siak.',
    ['Hendri Saputra: 14.08 Komisi Pemilihan Umum Kabupaten Siak', 'Nurlela Sanjaya: - -'],
  ],
  // the government behind an agency
  [
    'SIAK - Hendri Saputra merupakan Kepala Dinas Sosial di lingkungan Pemprov Riau.',
    ['Hendri Saputra: 14 Dinas Sosial Provinsi Riau'],
  ],
  [
    'SIAK - Kepala Dinas Sosial Hendri Saputra tiba di Kantor Pemprov Riau.',
    ['Hendri Saputra: 14.08 Dinas Sosial Kabupaten Siak'],
  ],
])('%s', (text, expected) => {
  expect(heldIn(text)).toEqual(expected);
});
