/** Types of main events that stand beside a feast, a session or a meeting with reporters. */
import { parse } from '../../src/deep.js';

const main = (text: string) =>
  parse(text, { publishedAt: '2024-06-12' }).events.find((event) => event.main)!;

test.each<[string, string, string | null]>([
  // Something else was done for a feast.
  [
    'Dalam rangka memperingati HUT ke-79 RI, Polres Siak membagikan sembako kepada warga di Pasar Siak, Sabtu (8/6/2024).',
    'handover',
    null,
  ],
  [
    'Memperingati Hari Pers Nasional, PWI Siak membagikan masker dan sembako kepada warga, Sabtu (8/6/2024).',
    'handover',
    null,
  ],
  [
    'Memperingati Hari Perempuan Internasional, Pemkab Siak meluncurkan Peraturan Bupati Nomor 7 Tahun 2023 di Pendopo, Sabtu (8/6/2024).',
    'launch',
    null,
  ],
  [
    'Dalam rangka menyambut Hari Ulang Tahun (HUT) ke-22 Kabupaten Siak yang akan diperingati pada 19 Juni 2024, Pemkab Siak melaksanakan kegiatan gotong royong membersihkan lingkungan. Kegiatan digelar di Pasar Siak, Sabtu (8/6/2024).',
    'other',
    'gotong royong',
  ],
  // The feast itself, and what is a feast whoever keeps it.
  [
    'Pemkab Siak menggelar upacara peringatan HUT ke-22 Kabupaten Siak di Lapangan Tugu, Sabtu (8/6/2024).',
    'ceremony',
    'upacara peringatan HUT ke-22 Kabupaten Siak',
  ],
  ['Warga Siak memperingati Hari Kartini di Lapangan Tugu, Sabtu (8/6/2024).', 'ceremony', null],
  // Prayers of Hindus, but not the place where they pray; guarding that is rehearsed, but not a vote.
  [
    'Pemkab Siak melaksanakan Persembahyangan bersama Purnama Kapat di Padmasana Kantor Bupati Siak, Sabtu (8/6/2024).',
    'ceremony',
    'Persembahyangan bersama Purnama Kapat',
  ],
  [
    'Bupati Siak Hendri Saputra meresmikan tempat persembahyangan warga di Desa Melati, Sabtu (8/6/2024).',
    'launch',
    null,
  ],
  [
    'Polres Siak menggelar simulasi pengamanan pilkada di Lapangan Tugu, Sabtu (8/6/2024).',
    'inspection',
    'simulasi pengamanan pilkada',
  ],
  [
    'KPU Siak menggelar simulasi pemungutan suara di Lapangan Tugu, Sabtu (8/6/2024).',
    'voting',
    'simulasi pemungutan suara',
  ],
  // What a plenary decided, and a council's session.
  [
    'KPU Siak menetapkan tiga pasangan calon Bupati dan Wakil Bupati Siak. Penetapan tersebut dilakukan melalui rapat pleno tertutup, yang digelar di Kantor KPU Siak, Rabu (5/6/2024).',
    'determination',
    'rapat pleno tertutup',
  ],
  [
    'KPU Provinsi Riau memulai proses rekapitulasi hasil penghitungan perolehan suara yang digelar di Ballroom Hotel Melati, Kamis (6/6/2024). Pleno terbuka itu dihadiri Bawaslu.',
    'counting',
    'Pleno terbuka',
  ],
  [
    'KPU Siak menggelar rapat pleno rutin di Kantor KPU Siak, Rabu (5/6/2024). Rapat membahas anggaran.',
    'plenary',
    'rapat pleno rutin',
  ],
  [
    'DPRD Siak menggelar rapat paripurna penetapan Raperda Desa di ruang sidang, Rabu (5/6/2024).',
    'plenary',
    'rapat paripurna penetapan Raperda Desa',
  ],
  // Posts that change hands, services that open, hearings, and who is chosen for a committee.
  [
    'Pemkab Siak menggelar mutasi sejumlah pejabat eselon II di Pendopo, Senin (3/6/2024).',
    'inauguration',
    'mutasi sejumlah pejabat eselon II',
  ],
  [
    'Dinas Dukcapil Siak membuka pelayanan registrasi Identitas Kependudukan Digital di Kecamatan Tualang, Senin (3/6/2024).',
    'launch',
    null,
  ],
  [
    'DPRD Siak menggelar hearing terkait raperda lembaga adat di ruang rapat DPRD, Senin (3/6/2024).',
    'meeting',
    'hearing terkait raperda lembaga adat',
  ],
  [
    'KPU Siak mengumumkan perpanjangan pendaftaran seleksi PPS di 17 desa, Senin (3/6/2024).',
    'recruitment',
    'perpanjangan pendaftaran seleksi PPS di 17 desa',
  ],
  // Where a reporter met whoever speaks of something else, and a clause that changes nothing.
  [
    'Sekda Siak Rudi Hartono menyatakan stok obat aman. "Obat cukup untuk tiga bulan," kata Rudi saat ditemui usai mengikuti rapat daring di ruang kerjanya, Senin (3/6/2024). Ia meminta warga tenang.',
    'statement',
    'rapat daring',
  ],
  [
    'Meski digelar sederhana, pelantikan pengurus PMI Siak di Pendopo berlangsung khidmat, Sabtu (8/6/2024).',
    'inauguration',
    'pelantikan pengurus PMI Siak',
  ],
  [
    'Meski telah menang dalam gugatan di MK, calon Bupati Siak Rudi Hartono belum dilantik. Pelantikan menunggu jadwal menteri.',
    'inauguration',
    null,
  ],
  // Who are counted, lists in small letters, and verbs that no name runs over.
  [
    'Prosesi pelepasan 200 calon jemaah haji (CJH) asal Kabupaten Siak digelar di Pendopo, Sabtu (8/6/2024).',
    'ceremony',
    'pelepasan 200 calon jemaah haji (CJH)',
  ],
  [
    'Pelantikan kepala desa untuk wilayah Tualang terdiri dari 5 desa digelar di Pendopo, Senin (3/6/2024).',
    'inauguration',
    'Pelantikan kepala desa untuk wilayah Tualang',
  ],
  [
    'Bupati Siak menghadiri Pelantikan Anggota Bawaslu Kabupaten/ Kota Masa Jabatan 2023-2028 di Jakarta, Sabtu (1/6/2024).',
    'inauguration',
    'Pelantikan Anggota Bawaslu Kabupaten/ Kota Masa Jabatan 2023-2028',
  ],
  // A house that is for events tells none.
  [
    'Bupati Siak meninjau pasar, lalu beristirahat di halaman upacara kantor Gubernur, Jumat (7/6/2024).',
    'inspection',
    null,
  ],
])('%s', (text, type, name) => {
  const event = main(text);
  expect([event.type, event.name?.text ?? null]).toEqual([type, name]);
});
