import { parse } from '../../src/deep.js';

/** Names of the bodies of a release. */
const namesOf = (text: string): string[] => parse(text).institutions.map(({ name }) => name);

/** Mentions of the bodies of a release. */
const mentionsOf = (text: string): string[] =>
  parse(text).institutions.flatMap(({ mentions }) => mentions.map((mention) => mention.text));

describe('an ampersand is read like the word that it stands for', () => {
  test.each<[string, string[]]>([
    [
      'Rapat Dinas Kebudayaan & Pariwisata Kabupaten Siak usai.',
      ['Dinas Kebudayaan & Pariwisata Kabupaten Siak'],
    ],
    [
      'Rapat Dinas Perindustrian&Perdagangan Kabupaten Siak usai.',
      ['Dinas Perindustrian&Perdagangan Kabupaten Siak'],
    ],
    ['Bantuan dari Kementrian PP & PA tiba.', ['Kementrian PP & PA']],
    ['Bantuan dari Dinas PP&PA Kabupaten Siak tiba.', ['Dinas PP&PA Kabupaten Siak']],
    [
      'Kepala Bidang Pendidikan & Pelatihan BKD Kabupaten Siak hadir.',
      ['Bidang Pendidikan & Pelatihan BKD Kabupaten Siak'],
    ],
    ['Hadir Bappeda & BPKAD Kabupaten Siak.', ['Bappeda', 'BPKAD Kabupaten Siak']],
  ])('%s', (text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });

  test('an official, too', () => {
    const [official] = parse(
      'Kepala Dinas Kebudayaan & Pariwisata Kabupaten Siak Rina Melati hadir.',
    ).officials;
    expect(official).toMatchObject({ name: 'Rina Melati', positions: [{ region: '14.08' }] });
  });
});

describe('letters of an address name no body', () => {
  test.each<[string, string[]]>([
    ['Data di situs kpu.go.id dibuka.', []],
    ['Data di situs dinkes.siakkab.go.id dibuka.', []],
    ['Data di laman bawaslu.com dibuka.', []],
    ['Hal itu dikutip dari Kompas.com kemarin.', ['Kompas.com']],
    ['Rapat usai di KPU.Bupati Siak hadir.', ['KPU']],
    ['Rapat usai di KPU Siak.', ['KPU Siak']],
  ])('%s', (text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });
});

describe('how far a name goes', () => {
  test.each<[string, string[]]>([
    // A police post called after a village, and a rank or a name behind it.
    ['Anggota Polsek Zartenz hadir.', ['Polsek Zartenz']],
    ['Anggota Polsek Zartenz Bripka Husni Saputra hadir.', ['Polsek Zartenz']],
    ['Anggota Polsek Jatmiko Kusnadi hadir.', ['Polsek']],
    ['Kanit Reskrim Polsek Zartenz Wibowo hadir.', ['Polsek']],
    // Letters between the head of a prison and its class.
    [
      'Penghuni Lembaga Pemasyarakatan (Lapas) Kelas II Timika hadir.',
      ['Lembaga Pemasyarakatan (Lapas) Kelas II Timika'],
    ],
    [
      'Penghuni Rumah Tahanan (Rutan) Kelas IIB Siak hadir.',
      ['Rumah Tahanan (Rutan) Kelas IIB Siak'],
    ],
    // The letters of an office end no name, unless the place stands behind them.
    ['Kepala Dinas Sosial (Kadinsos) Rina Melati hadir.', ['Dinas Sosial']],
    [
      'Kepala Dinas Sosial (Kadinsos) Kabupaten Siak Rina Melati hadir.',
      ['Dinas Sosial (Kadinsos) Kabupaten Siak'],
    ],
    // What a firm is, behind the place in its name.
    ['Direksi PT Zartenz Cikarang Tbk hadir.', ['PT Zartenz Cikarang Tbk']],
    ['Direksi PT Zartenz Siak hadir.', ['PT Zartenz Siak']],
    // The letters tell that ordinary words are part of the name.
    [
      'Petugas Balai Pengembangan Alat Tepat Guna (BPATG) DIY hadir.',
      ['Balai Pengembangan Alat Tepat Guna (BPATG) DIY'],
    ],
    [
      'Petugas Balai Pengembangan Ternak Tepat Guna (ZARTZ) hadir.',
      ['Balai Pengembangan Ternak Tepat'],
    ],
    [
      'Pegawai Ombudsman Republik Indonesia Perwakilan Riau hadir.',
      ['Ombudsman Republik Indonesia Perwakilan Riau'],
    ],
    // Branches, classes and places behind letters, and directions behind a place.
    [
      'Anggota Himpunan Mahasiswa Islam (HMI) Cabang Baubau hadir.',
      ['Himpunan Mahasiswa Islam (HMI) Cabang Baubau'],
    ],
    [
      'Ketua Koalisi Zartenz Melati (KZM) Cabang Siak hadir.',
      ['Koalisi Zartenz Melati (KZM) Cabang Siak'],
    ],
    ['Direktur RSUD (RSUD) Pontianak Utara hadir.', ['RSUD (RSUD) Pontianak Utara']],
    ['Kepala Puskesmas Simpang Tiga hadir.', ['Puskesmas Simpang Tiga']],
    ['Prajurit Lanal Pulau Rote hadir.', ['Lanal Pulau Rote']],
    ['Nasabah BRI Unit Zartenz hadir.', ['BRI Unit Zartenz']],
    ['Pasien Rumah Sakit St. Zartenz pulang.', ['Rumah Sakit St. Zartenz']],
    [
      'Rapat Lembaga Zartenz Melati Asuh (LZM-OTA) Kabupaten Siak usai, dan LZM-OTA senang.',
      ['Lembaga Zartenz Melati Asuh (LZM-OTA) Kabupaten Siak', 'LZM-OTA'],
    ],
    [
      'Institut Teknologi Zartenz Adisutjipto (ITZ Adisutjipto) dibuka. Mahasiswa ITZ Adisutjipto hadir.',
      ['Institut Teknologi Zartenz Adisutjipto (ITZ Adisutjipto)', 'ITZ Adisutjipto'],
    ],
    // A task force and its unit, a branch and its campus, a forum and its place.
    [
      'Prajurit Satgas Pamtas RI-PNG Yonif 142/Zartenz hadir.',
      ['Satgas Pamtas RI-PNG Yonif 142/Zartenz'],
    ],
    ['Kader Komisariat PMII STAI-ZAR Ketapang hadir.', ['Komisariat PMII STAI-ZAR Ketapang']],
    ['Ketua Forum Zartenz Mojang Kota Dumai hadir.', ['Forum Zartenz Mojang Kota Dumai']],
    [
      'Prajurit Satgas TMMD ke-120 Kodim 0610/Sumedang hadir.',
      ['Satgas TMMD ke-120 Kodim 0610/Sumedang'],
    ],
    ['Prajurit Satgas Yonarmed 8/105 Zartenz hadir.', ['Satgas Yonarmed 8/105 Zartenz']],
    [
      'Rapat Tim Seleksi Calon Anggota KPU Kabupaten Siak usai.',
      ['Tim Seleksi Calon Anggota KPU Kabupaten Siak'],
    ],
    [
      'Rapat Pimpinan Cabang (PC) Gerakan Pemuda (GP) Ansor Bondowoso usai.',
      ['Pimpinan Cabang (PC) Gerakan Pemuda (GP) Ansor Bondowoso'],
    ],
    ['Penghuni Lapas Kelas IIA Kuripan, Lombok Barat.', ['Lapas Kelas IIA Kuripan']],
    ['Penghuni Lapas Kelas IIA Zartenz, Lombok Barat.', ['Lapas Kelas IIA']],
    ['Anggota Polsek Mataram Barat hadir.', ['Polsek Mataram Barat']],
    // The boards of a party by their number, and a member whose name begins like one.
    ['Ketua DPD I Riau hadir.', ['DPD I Riau']],
    ['Anggota DPD I Wayan Zartana hadir.', ['DPD']],
  ])('%s', (text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });
});

describe('the first name of a holder behind the own words of a body', () => {
  test.each<[string, string, string | undefined]>([
    [
      'Kepala Puskesmas Zartenz Yohana Lumban Tobing hadir.',
      'Puskesmas Zartenz',
      'Yohana Lumban Tobing',
    ],
    [
      'Ketua BUMDes Maju Zartenz Andi Zulkarim Rahman hadir.',
      'BUMDes Maju Zartenz',
      'Andi Zulkarim Rahman',
    ],
    // A first name that is a word of bodies, too, counts where its sentence reports what somebody said.
    ['Ketua LSM Zartenz Made Zuparta mengatakan itu.', 'LSM Zartenz', 'Made Zuparta'],
    ['Ketua LSM Zartenz Made Zuparta hadir.', 'LSM Zartenz Made Zuparta', undefined],
    // A body that is called after somebody; a holder behind the comma; a name that goes on.
    ['Direktur RSUD Ahmad Yani Budi Santoso hadir.', 'RSUD Ahmad Yani', 'Budi Santoso'],
    [
      'Direktur PT Zartenz Rusdi Abadi, Budi Santoso, hadir.',
      'PT Zartenz Rusdi Abadi',
      'Budi Santoso',
    ],
    [
      'Pegawai Puskesmas Zartenz Yohana Lumban Tobing hadir.',
      'Puskesmas Zartenz Yohana Lumban Tobing',
      undefined,
    ],
  ])('%s', (text, body, holder) => {
    expect(mentionsOf(text)).toEqual([body]);
    expect(parse(text).officials[0]?.name).toBe(holder);
  });
});

describe('the holder behind a body that the release names without him', () => {
  test.each<[string, string[], string | undefined]>([
    [
      'Direktur RSUD Zartenz Zubrina Risamato hadir di Kabupaten Siak. Pasien rumah sakit umum daerah Zartenz pulang.',
      ['RSUD Zartenz', 'rumah sakit umum daerah Zartenz'],
      'Zubrina Risamato',
    ],
    [
      'Kepala SMK Zartenz Zubrin Risamato hadir di Kabupaten Siak. Siswa SMK Zartenz menang.',
      ['SMK Zartenz', 'SMK Zartenz'],
      'Zubrin Risamato',
    ],
    [
      'UPTD Puskesmas Zartenz ramai di Kabupaten Siak. Kepala Puskesmas Zartenz Maria Imelda Jehanut hadir.',
      ['UPTD Puskesmas Zartenz', 'Puskesmas Zartenz'],
      'Maria Imelda Jehanut',
    ],
    // Elsewhere the longer name stands without an office; and a firm's name may be cut short.
    [
      'Pimpinan Ponpes Zartenz Zubrin Risamato hadir di Kabupaten Siak. Santri Ponpes Zartenz Zubrin Risamato menang di Ponpes Zartenz.',
      ['Ponpes Zartenz Zubrin Risamato', 'Ponpes Zartenz Zubrin Risamato', 'Ponpes Zartenz'],
      undefined,
    ],
    [
      'Direktur PT Zartenz Zubrin Mandiri hadir di Kabupaten Siak. PT Zartenz untung.',
      ['PT Zartenz Zubrin Mandiri', 'PT Zartenz'],
      undefined,
    ],
  ])('%s', (text, bodies, holder) => {
    expect(mentionsOf(text)).toEqual(bodies);
    expect(parse(text).officials[0]?.name).toBe(holder);
  });
});

describe('the holder behind the word for the country, or behind the head of a panel', () => {
  test.each<[string, string[], string | undefined]>([
    [
      'Direktur Keuangan PT Zartenz Indonesia Lussy Ariani hadir.',
      ['PT Zartenz Indonesia'],
      'Lussy Ariani',
    ],
    [
      'Direktur PT Zartenz Indonesia Zubrin Risamato hadir.',
      ['PT Zartenz Indonesia'],
      'Zubrin Risamato',
    ],
    [
      'Direktur PT Zartenz Indonesia Tambang Mulia hadir.',
      ['PT Zartenz Indonesia Tambang Mulia'],
      undefined,
    ],
    ['Ketua Panitia Pelaksana Sondra Warmanto hadir.', [], 'Sondra Warmanto'],
    ['Rapat Panitia Pelaksana Zartenz Cup usai.', ['Panitia Pelaksana Zartenz Cup'], undefined],
  ])('%s', (text, bodies, holder) => {
    expect(mentionsOf(text)).toEqual(bodies);
    expect(parse(text).officials[0]?.name).toBe(holder);
  });
});

describe('kinds by what stands around', () => {
  test.each<[string, [string, string | null, string][]]>([
    ['Putusan PT Jateng dibacakan.', [['PT Jateng', '33', 'court']]],
    ['Saham PT Siak naik.', [['PT Siak', '14.08', 'company']]],
    ['Putusan PT Riau Bumi Melati terbit.', [['PT Riau Bumi Melati', null, 'company']]],
    ['Hadir Dekan FZIKM dan dosen.', [['FZIKM', null, 'education']]],
    ['Dekan Fatez Unima hadir.', [['Fatez Unima', '71.02', 'education']]],
    [
      'SIAK - Direktorat Pengendalian Gratifikasi KPK RI hadir.',
      [['Direktorat Pengendalian Gratifikasi KPK RI', null, 'state-agency']],
    ],
    [
      'SIAK - Sekretariat Jenderal (Setjen) Komisi Pemilihan Umum (KPU) hadir.',
      [['Sekretariat Jenderal (Setjen) Komisi Pemilihan Umum (KPU)', null, 'election-commission']],
    ],
    [
      'Hadir Dewan Pimpinan Daerah (DPD) PKS Kota Dumai.',
      [['Dewan Pimpinan Daerah (DPD) PKS Kota Dumai', '14.72', 'party']],
    ],
    ['SIAK - Hadir PB PSTI.', [['PB PSTI', null, 'community']]],
    ['SORONG - Rapat MRPB usai.', [['MRPB', '92', 'legislature']]],
    [
      'SORONG - Rapat Majelis Rakyat Papua Barat Daya (MRPBD) usai.',
      [['Majelis Rakyat Papua Barat Daya (MRPBD)', '96', 'legislature']],
    ],
    [
      'SIAK - Prajurit Satgas Pamtas Yonkav 12/Zar hadir.',
      [['Satgas Pamtas Yonkav 12/Zar', null, 'military']],
    ],
    [
      'Petugas Detasemen Khusus (Densus) 88 Antiteror Polri hadir.',
      [['Detasemen Khusus (Densus) 88 Antiteror Polri', null, 'police']],
    ],
  ])('%s', (text, expected) => {
    const found = parse(text).institutions;
    expect(found.map(({ mentions, region, kind }) => [mentions[0]!.text, region, kind])).toEqual(
      expected,
    );
  });
});

describe('a body in the name of an office', () => {
  test.each<[string, string[]]>([
    ['Kasat Pol PP Siak Rina Melati hadir.', ['Pol PP Siak']],
    ['Kasat Pol PP Rina Melati hadir.', ['Pol PP']],
    ['Hadir para Asisten Setda di Siak.', ['Setda']],
    ['Hadir para Ketua RW di Siak.', []],
    // Fields, and the corps behind a rank.
    ['Asisten Sekda Bidang Pemerintahan Kabupaten Siak hadir.', []],
    ['Serda MPU Muhammad Irfan hadir di Siak.', []],
    ['Peltu Marinir Sudarmin hadir di Siak.', []],
    ['Hadir prajurit Marinir di Siak.', ['Marinir']],
    ['Ketua MPU Muhammad Irfan hadir di Aceh.', ['MPU']],
    // The field of a member, and a unit with its head.
    ['Hadir di PMI Siak Wakil Ketua Bidang Organisasi Rina Melati.', ['PMI Siak']],
    ['Kepala Bidang Organisasi Rina Melati hadir.', ['Bidang Organisasi']],
  ])('%s', (text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });
});

describe('a number told once', () => {
  test.each<[string, string[]]>([
    [
      'SIAK - Prajurit Kodim 0303/Zsk dan Kodim 0303 Siak hadir. Pelatih dari Kodim datang.',
      ['Komando Distrik Militer 0303/Zsk Siak'],
    ],
    [
      'SIAK - Kegiatan di SMA Negeri 1 Unggulan Zartenz usai. Guru SMAN 1 Unggulan dan kepala SMAN 1 hadir.',
      ['Sekolah Menengah Atas Negeri 1 Unggulan Zartenz'],
    ],
    // Two that begin alike, and another number.
    [
      'SIAK - Siswa SMAN 1 Zartenz dan SMAN 1 Melati menang. Kepala SMAN 1 hadir.',
      [
        'Sekolah Menengah Atas Negeri 1 Zartenz',
        'Sekolah Menengah Atas Negeri 1 Melati',
        'Sekolah Menengah Atas Negeri 1',
      ],
    ],
    [
      'SIAK - Siswa SMAN 1 Zartenz menang. Kepala SMAN 2 hadir.',
      ['Sekolah Menengah Atas Negeri 1 Zartenz', 'Sekolah Menengah Atas Negeri 2'],
    ],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('a body called by the initials of its name, and one of a kecamatan', () => {
  test.each<[string, string[]]>([
    [
      'SIAK - RSUD Zartenz Mulia Sari ramai. Dokter RSUD ZMS hadir.',
      ['Rumah Sakit Umum Daerah Zartenz Mulia Sari'],
    ],
    [
      'TANGERANG - Perumdam Zartenz Kerta Raharja untung. Direktur Perumdam ZKR hadir.',
      ['Perumda Air Minum Zartenz Kerta Raharja'],
    ],
    [
      'SIAK - RSUD Zartenz Mulia Sari ramai. Dokter RSUD ZMT hadir.',
      ['Rumah Sakit Umum Daerah Zartenz Mulia Sari', 'Rumah Sakit Umum Daerah ZMT'],
    ],
    // slips in the words of a body
    ['Komisi Pemilhan Umum Siak rapat.', ['Komisi Pemilihan Umum Kabupaten Siak']],
    ['Kepolisain Resor Siak rapat.', ['Kepolisian Resor Siak']],
    // Behind an association, a kecamatan of the kabupaten that is named, and nobody's name.
    [
      'Ketua PGRI Lawang Kidul hadir di Kabupaten Muara Enim.',
      ['Persatuan Guru Republik Indonesia Kecamatan Lawang Kidul'],
    ],
    [
      'Ketua PGRI Lawang Kidul hadir di Kabupaten Siak.',
      ['Persatuan Guru Republik Indonesia Kabupaten Siak'],
    ],
    [
      'Kendal - Ketua Panwaslu Kaliwungu Selatan hadir.',
      ['Panitia Pengawas Pemilihan Umum Kecamatan Kaliwungu Selatan'],
    ],
    [
      'Siak - Ketua Panwaslu Kaliwungu Selatan hadir.',
      ['Panitia Pengawas Pemilihan Umum Kabupaten Siak'],
    ],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('what only looks like a body', () => {
  test.each([
    'JAKARTA - Operator KPU Provinsi seluruh Indonesia hadir.',
    'Rapat diikuti Bawaslu Kabupaten se-Indonesia.',
    'Warga berkumpul di Bundaran Hotel Zartenz (HZ), Jakarta.',
    'Warga berkumpul di Simpang Polda Riau.',
    'Pelantikan Kepala SMP Lingkungan Dinas usai.',
    'Alamat Jl. Kantor Pos Nomor 3.',
    'Penegak dari 15 kwarran hadir.',
    'Sebanyak 3 polres menang.',
  ])('%s', (text) => {
    expect(mentionsOf(text)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['Warga berkumpul di Hotel Zartenz (HZ), Jakarta.', ['Hotel Zartenz (HZ)']],
    ['Operator KPU Provinsi Riau hadir.', ['KPU Provinsi Riau']],
  ])('%s', (text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });
});
