import { parse } from '../../src/deep.js';

/** Name, acronym and region of each body of a release. */
const bodiesOf = (text: string): (string | null)[][] =>
  parse(text).institutions.map(({ name, acronym, region }) => [name, acronym, region]);

/** Names of the bodies of a release. */
const namesOf = (text: string): string[] => parse(text).institutions.map(({ name }) => name);

describe('one body under two names', () => {
  test.each<[string, string[]]>([
    // Letters that the release puts behind the name, alone and behind the head.
    [
      'SIAK - Dinas Perumahan Permukiman dan Perhubungan (Perkimhub) bersiap. Petugas Dinas Perkimhub berjaga.',
      ['Dinas Perumahan Permukiman dan Perhubungan Kabupaten Siak'],
    ],
    [
      'SIAK - Dewan Pimpinan Cabang (DPC) Ikatan Melati Boga Indonesia (IMABOGA) Kabupaten Siak dikukuhkan. Ketua DPC IMABOGA Siak hadir.',
      ['Dewan Pimpinan Cabang Ikatan Melati Boga Indonesia Kabupaten Siak'],
    ],
    // The unit of the dinas that runs a puskesmas.
    [
      'SIAK - Pegawai UPTD Puskesmas Zartenz berjaga. Puskesmas Zartenz ramai.',
      ['Puskesmas Zartenz'],
    ],
    // A section in small letters and in capitals.
    [
      'SIAK - Hadir Bagian Hukum Setda Siak. Surat dari bagian hukum Setda Siak tiba.',
      ['Bagian Hukum Sekretariat Daerah Kabupaten Siak'],
    ],
    // The words for the country.
    [
      'SIAK - Bantuan itu dari Kementerian Sosial RI. Kementerian Sosial menambah kuota.',
      ['Kementerian Sosial'],
    ],
    // A hospital's own name, with an honour and a place or without.
    [
      'SIAK - Pasien RSUD KRT Zartenz Siak pulang. RS Zartenz dan RSUD Zartenz penuh.',
      ['Rumah Sakit Umum Daerah KRT Zartenz Siak'],
    ],
    [
      'SIAK - Dinas Kependudukan dan Catatan Sipil Siak rapat. Dinas Dukcapil Siak menutup rapat.',
      ['Dinas Kependudukan dan Catatan Sipil Kabupaten Siak'],
    ],
    // What a party is called.
    ['JAKARTA - Kader Golkar rapat. Partai Beringin siap.', ['Partai Golongan Karya']],
    // A letter that is wrong.
    [
      'SIAK - Badan Petanahan Nasional Siak hadir. BPN Siak menyerahkan sertifikat.',
      ['Badan Pertanahan Nasional Kabupaten Siak'],
    ],
    [
      'SIAK - Kelompok Tani Melati Mahkkota tampil. Kelompok Tani Melati Mahkota menang.',
      ['Kelompok Tani Melati Mahkkota'],
    ],
    // A head more or fewer.
    ['SIAK - PT Melati Kencana hadir. Saham Melati Kencana naik.', ['PT Melati Kencana']],
    [
      'SIAK - PT Melati Kencana hadir bersama CV Melati Kencana.',
      ['PT Melati Kencana', 'CV Melati Kencana'],
    ],
    // A proper name whose place only one mention tells.
    [
      'JAKARTA (ANTARA) - Ia singgah di Pondok Pesantren Nurul Melati, Kabupaten Siak, Sabtu. Di Ponpes Nurul Melati ia makan siang.',
      ['Kantor Berita Antara', 'Pondok Pesantren Nurul Melati'],
    ],
    [
      'SIAK - Kepala UPT Puskesmas Melati hadir. Puskesmas Melati buka setiap hari.',
      ['Puskesmas Melati'],
    ],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test.each<[string, string[]]>([
    // Another region, another level, another number.
    [
      'SIAK - TPPS Provinsi Riau hadir. TPPS Kabupaten Siak menyusul.',
      [
        'Tim Percepatan Penurunan Stunting Provinsi Riau',
        'Tim Percepatan Penurunan Stunting Kabupaten Siak',
      ],
    ],
    [
      'SIAK - KPU RI dan Komisi Pemilihan Umum (KPU) Kabupaten Siak rapat.',
      ['Komisi Pemilihan Umum', 'Komisi Pemilihan Umum Kabupaten Siak'],
    ],
    [
      'SIAK - Dinas Pertanian Kabupaten Siak dan Dinas Pertanahan Kabupaten Siak hadir.',
      ['Dinas Pertanian Kabupaten Siak', 'Dinas Pertanahan Kabupaten Siak'],
    ],
    [
      'SIAK - RS Melati Siak dan RSUD Zartenz Siak penuh.',
      ['Rumah Sakit Melati Siak', 'Rumah Sakit Umum Daerah Zartenz Siak'],
    ],
  ])('two bodies: %s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('no body, or less of one', () => {
  test.each<[string, string[]]>([
    // Several of a kind.
    [
      'Fraksi-Fraksi DPRD Siak menyampaikan pandangan.',
      ['Dewan Perwakilan Rakyat Daerah Kabupaten Siak'],
    ],
    ['Fraksi DPRD Siak menyampaikan pandangan.', ['Fraksi DPRD Kabupaten Siak']],
    // People who work for bodies.
    ['Rapat dihadiri TKSK Se-Kabupaten Siak.', []],
    // What a short form in small letters means.
    ['Bupati Siak menyerahkan mobil damkar.', []],
    // A word that opens what follows the name.
    ['SIAK - Direktur Rumah Sakit Melati Seluruh Camat hadir.', ['Rumah Sakit Melati']],
    [
      'Ketua Asosiasi Desa Melati Seluruh Indonesia hadir.',
      ['Asosiasi Desa Melati Seluruh Indonesia'],
    ],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('where a body is', () => {
  test.each<[string, string | null]>([
    ['MAROS - Pesawat tiba dari Lanud Halim Perdanakusuma. Bupati Maros hadir.', '31.75'],
    ['JAKARTA - Kader Partai Darul Aceh berkumpul.', '11'],
    ['JAKARTA - Kader Partai Darul Aceh Bireuen berkumpul.', '11.11'],
    ['SIAK - Ia belajar di Ponpes Nurul Melati, Kabupaten Kampar. Bupati Siak hadir.', '14.01'],
    ['SIAK - Ia belajar di Ponpes Nurul Melati, kemarin. Bupati Siak hadir.', '14.08'],
    // A court that sits in few places is not that of the kabupaten.
    ['BENGKALIS - Gugatan itu masuk PTUN. Bupati Bengkalis hadir.', null],
    ['BENGKALIS - Gugatan itu masuk PTUN Pekanbaru. Bupati Bengkalis hadir.', '14.71'],
    ['BENGKALIS - Gugatan itu masuk Pengadilan Negeri. Bupati Bengkalis hadir.', '14.03'],
    ['KUPANG - Kodam XIV/Hasanuddin berjaga di Kota Kupang.', null],
    ['KUPANG - Korem 143/Haluoleo berjaga di Kota Kupang.', '74'],
    ['SIAK - Bank Jatim menyalurkan kredit. Bupati Siak hadir.', '35'],
    ['SIAK - Direktur PDAM hadir. Bupati Siak hadir.', '14.08'],
    // Offices that are everywhere, among bodies of the place.
    ['SIAK - Kemenag, Polres Siak dan Dinas Sosial hadir.', '14.08'],
    ['SIAK - Badan Pusat Statistik merilis data. Kepala BPS Siak hadir.', '14.08'],
    ['SIAK - Pegawai DLHK Propinsi hadir. Bupati Siak hadir.', '14'],
    ['SIAK - Petugas di Gugus COVID-19 berjaga. Bupati Siak hadir.', '14.08'],
    // The kecamatan at the end of a proper name.
    ['PEKANBARU - Direktur RSUD Melati Mandau hadir di Kota Pekanbaru.', '14.03'],
    // The part of a village, and the level without its place.
    ['SIAK - Kader TP PKK Dusun Melati hadir. Bupati Siak hadir.', null],
    ['SIAK - Majlis Ulama Indonesia (MUI) Kabupaten hadir. Bupati Siak hadir.', '14.08'],
    // News of the country that was only written in Jakarta.
    ['Jakarta - Gubernur dipilih DPRD, kata Presiden Joko Widodo.', null],
    ['Jakarta - Sidang DPRD DKI Jakarta dibuka. DPRD membahas anggaran.', '31'],
    // The province's own, named in front.
    [
      'SIAK - Komisi Informasi Provinsi Riau datang. Penilaian Komisi Informasi selesai. Bupati Siak hadir.',
      '14',
    ],
  ])('%s', (text, region) => {
    expect(parse(text).institutions[0]).toMatchObject({ region });
  });

  test('an association of the country that speaks in its capital is the country’s', () => {
    const text =
      'Jakarta - Ketua Indonesian Melati Association (IMA) Rio Santoso hadir di DPRD DKI Jakarta.';
    expect(parse(text).institutions[0]).toMatchObject({ acronym: 'IMA', region: null });
  });

  test('a ministry among bodies of the country is theirs', () => {
    const text = 'SIAK - Kementerian Agama, KPK dan Mahkamah Agung bersepakat, kata Bupati Siak.';
    expect(parse(text).institutions[0]).toMatchObject({ region: null, level: 'national' });
  });

  test('a party alone is not its branch that the release names before', () => {
    const text = 'Ketua PAN Riau hadir di Siak. PAN mengusung calon itu.';
    expect(parse(text).institutions).toMatchObject([{ region: '14' }, { region: null }]);
  });

  test('the body of a unit is named with its region, too', () => {
    const text = 'SIAK - Kepala Seksi Distribusi BPS Siak hadir. BPS mencatat inflasi.';
    expect(parse(text).institutions).toMatchObject([{ region: '14.08' }, { region: '14.08' }]);
  });

  test('the commission of a presidential election is the country’s, wherever it is told', () => {
    const text =
      'KUPANG (ANTARA) - Debat digelar di Kantor KPU. KPU RI menetapkan tiga pasangan calon.';
    const kpu = parse(text).institutions.filter(({ kind }) => kind === 'election-commission');
    expect(kpu).toMatchObject([{ region: null, level: 'national' }]);
    const local =
      'KUPANG - KPU Kota Kupang rapat. Ketua KPU hadir. KPU RI menetapkan jadwal pelantikan.';
    const two = parse(local).institutions.filter(({ kind }) => kind === 'election-commission');
    expect(two.map(({ region }) => region)).toEqual(['53.71', null]);
  });
});

describe('names as the release writes them', () => {
  test.each<[string, (string | null)[]]>([
    [
      'Kepala Dinas Arsip dan Perpustakaan Daerah Kabupaten Siak hadir.',
      ['Dinas Arsip dan Perpustakaan Daerah Kabupaten Siak', null, '14.08'],
    ],
    [
      'Arpusda Kabupaten Siak buka.',
      ['Dinas Arsip dan Perpustakaan Daerah Kabupaten Siak', 'Arpusda', '14.08'],
    ],
    [
      'Kantor Kesbangpol Kabupaten Siak buka.',
      ['Kantor Kesatuan Bangsa dan Politik Kabupaten Siak', null, '14.08'],
    ],
    [
      'Kantor BPBD Kabupaten Siak buka.',
      ['Badan Penanggulangan Bencana Daerah Kabupaten Siak', null, '14.08'],
    ],
    [
      'Direktorat Reserse Kriminal Umum (Ditreskrimum) Polda Riau datang.',
      ['Direktorat Reserse Kriminal Umum Kepolisian Daerah Riau', 'Ditreskrimum', '14'],
    ],
    [
      'Direktur PDAM Tirta Siak hadir.',
      ['Perusahaan Daerah Air Minum Tirta Siak', 'PDAM', '14.08'],
    ],
    [
      'Pesawat TNI Angkatan Udara tiba.',
      ['Tentara Nasional Indonesia Angkatan Udara', 'TNI AU', null],
    ],
    ['Pasien RSJ Bengkalis pulang.', ['Rumah Sakit Jiwa Bengkalis', 'RSJ', '14.03']],
    [
      'Ketua DPRD DKI Jakarta hadir.',
      ['Dewan Perwakilan Rakyat Daerah Daerah Khusus Ibukota Jakarta', 'DPRD', '31'],
    ],
    ['UIN Jakarta menggelar wisuda.', ['Universitas Islam Negeri Jakarta', 'UIN', '36.74']],
    ['Polda Metro Jaya berjaga.', ['Kepolisian Daerah Metro Jaya', null, '31']],
    [
      'Kepala Bidang Kesehatan Masyarakat Dinas Kesehatan Pemerintah Kota Dumai hadir.',
      ['Bidang Kesehatan Masyarakat Dinas Kesehatan Pemerintah Kota Dumai', null, '14.72'],
    ],
  ])('%s', (text, body) => {
    expect(bodiesOf(text)).toEqual([body]);
  });
});

describe('letters that a release means otherwise', () => {
  test.each<[string, string[]]>([
    [
      'Ketua Perkumpulan Petani Indonesia Hendri Saputra hadir di Jakarta. Menurut Ketua PPI itu, survei usai.',
      ['Perkumpulan Petani Indonesia'],
    ],
    // the table's own body, named in full or with its region
    [
      'Ketua Perkumpulan Petani Indonesia hadir di Siak. Hadir Purna Paskibraka Indonesia (PPI) Siak.',
      ['Perkumpulan Petani Indonesia', 'Purna Paskibraka Indonesia Kabupaten Siak'],
    ],
    // words of which one is made of two
    ['Warga Siak meneken Perjanjian Kerjasama (PKS) itu. PKS berlaku setahun.', []],
    ['Hadir Partai Keadilan Sejahtera (PKS) di Siak.', ['Partai Keadilan Sejahtera']],
  ])('%s', (text, expected) => {
    expect(parse(text).institutions.map(({ name }) => name)).toEqual(expected);
  });
});
