import { parse } from '../../src/deep.js';

type Body = [text: string, kind: string, region: string | null];

/** What a release has of bodies: what is written, the kind and the region. */
const bodiesOf = (text: string): Body[] =>
  parse(text).institutions.map(({ mentions, kind, region }) => [mentions[0]!.text, kind, region]);

describe('houses of provinces, kabupaten and kota called DPR', () => {
  test.each<[string, Body[]]>([
    [
      'Anggota DPR Provinsi Papua Barat hadir.',
      [['DPR Provinsi Papua Barat', 'legislature', '92']],
    ],
    [
      'Anggota Dewan Perwakilan Rakyat (DPR) Kabupaten Sarmi hadir.',
      [['Dewan Perwakilan Rakyat (DPR) Kabupaten Sarmi', 'legislature', '91.10']],
    ],
    ['Anggota DPR Aceh Ridwan Hasan hadir.', [['DPR Aceh', 'legislature', '11']]],
    ['Anggota DPRP Papua Selatan hadir.', [['DPRP Papua Selatan', 'legislature', '93']]],
    // Without the word for a level, the members' own province.
    ['Anggota DPR Sumatera Utara hadir.', [['DPR', 'legislature', null]]],
    ['Anggota DPR RI hadir di Kabupaten Sarmi.', [['DPR RI', 'legislature', null]]],
    [
      'Anggota Majelis Rakyat Papua (MRP) Papua Tengah hadir.',
      [['Majelis Rakyat Papua (MRP) Papua Tengah', 'legislature', '94']],
    ],
  ])('%s', (text, expected) => {
    expect(bodiesOf(text)).toEqual(expected);
  });
});

describe('what stands behind the letters in brackets', () => {
  test.each<[string, Body[]]>([
    [
      'Rapat Badan Penyelenggara Jaminan Sosial (BPJS) Kesehatan Cabang Siak usai.',
      [
        [
          'Badan Penyelenggara Jaminan Sosial (BPJS) Kesehatan Cabang Siak',
          'state-agency',
          '14.08',
        ],
      ],
    ],
    [
      'Vaksinasi digelar Badan Intelijen Negara (BIN) Daerah Riau.',
      [['Badan Intelijen Negara (BIN) Daerah Riau', 'state-agency', '14']],
    ],
    [
      'Rapat Komunitas Zartenz Melati (KZM) Wilayah Siak usai.',
      [['Komunitas Zartenz Melati (KZM) Wilayah Siak', 'community', '14.08']],
    ],
    [
      'Rapat Komunitas Zartenz Melati (KZM) usai di wilayah Siak.',
      [['Komunitas Zartenz Melati (KZM)', 'community', null]],
    ],
    [
      'Rapat Badan Pengurus Cabang (BPC) HIPMI Siak usai.',
      [['Badan Pengurus Cabang (BPC) HIPMI Siak', 'community', '14.08']],
    ],
    [
      'Rapat Ikatan Ahli Zartenz dan Melati (IAZM) Siak usai.',
      [['Ikatan Ahli Zartenz dan Melati (IAZM) Siak', 'community', '14.08']],
    ],
    // The letters are those of the second name.
    [
      'Rapat Yayasan Melati dan Komite Nasional Pemuda Indonesia (KNPI) Siak usai.',
      [
        ['Yayasan Melati', 'community', '14.08'],
        ['Komite Nasional Pemuda Indonesia (KNPI) Siak', 'community', '14.08'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(bodiesOf(text)).toEqual(expected);
  });
});

describe('fields of an agency', () => {
  test.each<[string, string[]]>([
    [
      'Rapat Dinas Tenaga Kerja, Usaha Mikro, dan Koperasi Kabupaten Siak usai.',
      ['Dinas Tenaga Kerja, Usaha Mikro, dan Koperasi Kabupaten Siak'],
    ],
    [
      'Rapat Dinas Perdagangan, Koperasi, Usaha Kecil dan Menengah Kabupaten Siak usai.',
      ['Dinas Perdagangan, Koperasi, Usaha Kecil dan Menengah Kabupaten Siak'],
    ],
    [
      'Rapat Dinas Sosial, Pemberdayaan Masyarakat dan desa Kabupaten Siak usai.',
      ['Dinas Sosial, Pemberdayaan Masyarakat dan desa Kabupaten Siak'],
    ],
    [
      'Hadir Dinas Sosial, Bappeda, dan Koperasi Melati Kabupaten Siak.',
      ['Dinas Sosial', 'Bappeda', 'Koperasi Melati Kabupaten Siak'],
    ],
  ])('%s', (text, expected) => {
    expect(bodiesOf(text).map(([written]) => written)).toEqual(expected);
  });
});

describe('numbers and places at the end of a name', () => {
  test.each<[string, string[]]>([
    [
      'Hadir Badan Pelestarian Kebudayaan Wilayah XVI.',
      ['Badan Pelestarian Kebudayaan Wilayah XVI'],
    ],
    [
      'Hadir Balai Pelestarian Kebudayaan Wilayah X Jawa Tengah.',
      ['Balai Pelestarian Kebudayaan Wilayah X Jawa Tengah'],
    ],
    ['Hadir Dinas Kesehatan 2 kali di Siak.', ['Dinas Kesehatan']],
    ['Hadir Kodim Nabire 1705 dan warga.', ['Kodim Nabire 1705']],
    ['Hadir Kodim Nabire 20 orang.', ['Kodim Nabire']],
    ['Siswa SDN 2 Suka Makmur menang.', ['SDN 2 Suka Makmur']],
    ['Siswa SDN 1 Zartenz Melati Timur menang.', ['SDN 1 Zartenz Melati Timur']],
    ['Kepala SMP 21 orang dan Kepala SD 98 orang dilantik di Siak.', []],
    ['Kepala SMP 21 Siak dilantik.', ['SMP 21 Siak']],
  ])('%s', (text, expected) => {
    expect(bodiesOf(text).map(([written]) => written)).toEqual(expected);
  });
});

describe('names that a word tells apart', () => {
  test.each<[string, Body[]]>([
    ['Hadir Ketua PT Palangkaraya kemarin.', [['PT Palangkaraya', 'court', '62.71']]],
    ['Hadir Direktur PT Palangkaraya kemarin.', [['PT Palangkaraya', 'company', '62.71']]],
    [
      'Aksi digelar Masyarakat Siak Bersatu kemarin.',
      [['Masyarakat Siak Bersatu', 'community', null]],
    ],
    ['Aksi digelar masyarakat Siak bersatu kemarin.', []],
    ['Isi PP Pengganti UU No. 1 Tahun 2014 dibahas.', []],
    ['Seminar bertajuk Membangun Persatuan Nasional Guna Damai dibuka.', []],
    [
      'Seminar bertema damai digelar Persatuan Nasional Melati.',
      [['Persatuan Nasional Melati', 'community', null]],
    ],
  ])('%s', (text, expected) => {
    expect(bodiesOf(text)).toEqual(expected);
  });
});

describe('boards, teams and forces', () => {
  test.each<[string, Body[]]>([
    ['Hadir Ketua Bhayangkari PD Sumut kemarin.', [['Bhayangkari PD Sumut', 'community', '12']]],
    ['Hadir PHRI BPC Siak kemarin.', [['PHRI BPC Siak', 'community', '14.08']]],
    ['Hadir Direktur PD Siak kemarin.', [['PD Siak', 'company', '14.08']]],
    ['Aturan Pengprov Riau berlaku.', [['Pengprov Riau', 'community', '14']]],
    ['Hadir anggota DPD RI KH. Ahmad Fauzi.', [['DPD RI', 'legislature', null]]],
    ['Hadir Tim Kampanye Paslon 02 kemarin.', [['Tim Kampanye Paslon 02', 'other', null]]],
    // The pair whose team it is, and whoever holds an office there right behind it.
    ['Hadir TPN Hendri-Gunawan kemarin.', [['TPN Hendri-Gunawan', 'other', null]]],
    [
      'Sekretaris Tim Kampanye Nasional (TKN) Hendri Saputra-Gunawan Hidayat Nurlela Sanjaya hadir.',
      [['Tim Kampanye Nasional (TKN) Hendri Saputra-Gunawan Hidayat', 'other', null]],
    ],
    [
      'Hadir Rumah Pemenangan Hendri Saputra-Gunawan Hidayat.',
      [['Rumah Pemenangan Hendri Saputra-Gunawan Hidayat', 'other', null]],
    ],
    [
      'Rapat di Hotel Zartenz Melati - Siak Jaya usai.',
      [['Hotel Zartenz Melati', 'company', null]],
    ],
    ['Hadir Ketua DPRD Hendri-Gunawan.', [['DPRD', 'legislature', null]]],
    ['Hadir Tim Penilai Akhir (TPA) kemarin.', [['Tim Penilai Akhir (TPA)', 'other', null]]],
    ['Hadir Satgas TNI Wilayah Riau kemarin.', [['Satgas TNI Wilayah Riau', 'military', '14']]],
    [
      'Rapat Yayasan Pondok Pesantren (YPP) Siak usai.',
      [['Yayasan Pondok Pesantren (YPP) Siak', 'community', '14.08']],
    ],
    ['Hadir Badan Intelijen Daerah Riau.', [['Badan Intelijen Daerah Riau', 'state-agency', '14']]],
    ['Bantuan dari Pemprov. Riau tiba.', [['Pemprov. Riau', 'local-government', '14']]],
    ['Itu program Pemkab. Siak juga ramai.', [['Pemkab. Siak', 'local-government', '14.08']]],
    ['Pengurus Yayasan Keagamaan hadir.', []],
  ])('%s', (text, expected) => {
    expect(bodiesOf(text)).toEqual(expected);
  });
});

describe('a word for a level goes on in a list', () => {
  test.each<[string, (string | null)[]]>([
    ['Hadir wakil Kota Mataram, Kab. Sumbawa dan Bima.', ['52.71', '52.04', '52.06']],
    [
      'Bantuan Kabupaten Bogor dan Bekasi serta Kota Tegal dan Pekalongan.',
      ['32.01', '32.16', '33.76', '33.75'],
    ],
    ['Bantuan untuk Bogor, Bekasi, dan Kota Depok.', ['32.71', '32.75', '32.76']],
  ])('%s', (text, expected) => {
    expect(parse(text).regions.map(({ code }) => code)).toEqual(expected);
  });
});

describe('offices, committees and areas behind a body', () => {
  test.each<[string, Body[]]>([
    ['Hadir anggota DPR Komisi VII kemarin.', [['DPR Komisi VII', 'legislature', null]]],
    [
      'Hadir anggota DPRD Siak Komisi II kemarin.',
      [['DPRD Siak Komisi II', 'legislature', '14.08']],
    ],
    [
      'Hadir Balai Besar Pelatihan Pertanian (BBPZ) Zartenz kemarin.',
      [['Balai Besar Pelatihan Pertanian (BBPZ) Zartenz', 'state-agency', null]],
    ],
    [
      'Kepala Balai Besar Pelatihan Pertanian (BBPZ) Zartenz hadir.',
      [['Balai Besar Pelatihan Pertanian (BBPZ)', 'state-agency', null]],
    ],
    [
      'Hadir Balai Jasa Konstruksi Wilayah V Siak kemarin.',
      [['Balai Jasa Konstruksi Wilayah V Siak', 'state-agency', '14.08']],
    ],
    [
      'Hadir PLN Wilayah Riau dan Kepulauan Riau (WRKZ) kemarin.',
      [['PLN Wilayah Riau dan Kepulauan Riau (WRKZ)', 'company', null]],
    ],
    [
      'Hadir Balai Taman Nasional Zartenz kemarin.',
      [['Balai Taman Nasional Zartenz', 'state-agency', null]],
    ],
    [
      'Hadir Kaukus Zartenz untuk Kebebasan Akademik (KZKA) kemarin.',
      [['Kaukus Zartenz untuk Kebebasan Akademik (KZKA)', 'community', null]],
    ],
    [
      'Hadir Balai Taman Nasional Zartenz dan Melati (TNZM) kemarin.',
      [['Balai Taman Nasional Zartenz dan Melati (TNZM)', 'state-agency', null]],
    ],
    ['Acara Forum Perangkat Daerah Kabupaten Siak dibuka.', []],
  ])('%s', (text, expected) => {
    expect(bodiesOf(text)).toEqual(expected);
  });

  test('a name behind its letters is told again without the spelled head', () => {
    const { institutions } = parse('Pabrik Gula (PG) Zartenz ramai. Pegawai PG Zartenz hadir.');
    expect(institutions.map(({ mentions }) => mentions.length)).toEqual([2]);
  });

  test.each<[string, string, string]>([
    [
      'Kejaksaan Tinggi Riau melalui Bidang Intelijen menggelar penyuluhan di Siak.',
      'prosecutor',
      '14',
    ],
    ['Polda Riau melalui Bidang Humas menjelaskan hal itu di Siak.', 'police', '14'],
    ['SIAK - Bupati Siak hadir. Polda Riau datang, Bidang Humas juga.', 'local-agency', '14.08'],
  ])('%s', (text, kind, region) => {
    const unit = parse(text).institutions.find(({ name }) => name.startsWith('Bidang'));
    expect(unit).toMatchObject({ kind, region });
  });
});

describe('what a whole body celebrates', () => {
  test.each<[string, Body[]]>([
    ['SIAK - Bupati Siak memimpin HUT Satpol PP ke-69.', [['Satpol PP', 'local-agency', null]]],
    [
      'SIAK - Bupati Siak menghadiri Milad ke-107 Muhammadiyah.',
      [['Muhammadiyah', 'community', null]],
    ],
    [
      'SIAK - Bupati Siak menghadiri Hari Ulang Tahun (HUT) ke-77 PGRI Siak.',
      [['PGRI Siak', 'community', '14.08']],
    ],
    [
      'SIAK - Bupati Siak hadir. Peraturan KPU Nomor 8 berlaku. Ketua KPU Siak hadir.',
      [
        ['KPU', 'election-commission', null],
        ['KPU Siak', 'election-commission', '14.08'],
      ],
    ],
    ['SIAK - Bupati Siak menghadiri HUT Arpusda.', [['Arpusda', 'local-agency', '14.08']]],
    ['SIAK - Bupati Siak menghadiri HUT RI bersama PMI.', [['PMI', 'community', '14.08']]],
    ['SIAK - Bupati Siak pada tahun 2024 mengunjungi PMI.', [['PMI', 'community', '14.08']]],
  ])('%s', (text, expected) => {
    expect(bodiesOf(text)).toEqual(expected);
  });
});

describe('a name that a province shares with a town', () => {
  test.each<[string, (string | null)[]]>([
    ['MUARA TEBO - Bupati Tebo hadir. Ketua DPRD Jambi hadir.', ['15']],
    ['JAMBI - Wali Kota Jambi hadir. Ketua DPRD Jambi hadir.', ['15.71']],
    ['MUKOMUKO - Bupati Mukomuko hadir bersama Polres Bengkulu.', ['17.71']],
    ['MUKOMUKO - Bupati Mukomuko hadir bersama Polda Bengkulu.', ['17']],
    ['TILAMUTA - Bupati Boalemo hadir bersama Polres Gorontalo.', ['75.01']],
  ])('%s', (text, expected) => {
    expect(bodiesOf(text).map(([, , region]) => region)).toEqual(expected);
  });
});

describe('units of a firm of the state', () => {
  test.each<[string, Body[]]>([
    ['Manajer PLN UID Zartenteng hadir.', [['PLN UID Zartenteng', 'company', null]]],
    [
      'PT PLN (Persero) Unit Induk Distribusi Jawa Timur hadir.',
      [['PT PLN (Persero) Unit Induk Distribusi Jawa Timur', 'company', '35']],
    ],
    ['Rapat BRI Unit Pelayanan usai.', [['BRI', 'company', null]]],
  ])('%s', (text, expected) => {
    expect(bodiesOf(text)).toEqual(expected);
  });

  test('what kind of firm it is are no letters of its name', () => {
    const [body] = parse('PT Zartenz Melati (Persero) hadir.').institutions;
    expect([body!.name, body!.acronym]).toEqual(['PT Zartenz Melati', null]);
  });
});

describe('a name behind the letters of a house', () => {
  test.each<[string, Body[]]>([
    [
      'Tinjau Panti Sosial Tresna Zartenz (PSTZ) Budi Luhur Jambi.',
      [['Panti Sosial Tresna Zartenz (PSTZ) Budi Luhur Jambi', 'local-agency', null]],
    ],
    [
      'Kepala Panti Sosial Tresna Zartenz (PSTZ) Budi Hartono hadir.',
      [['Panti Sosial Tresna Zartenz (PSTZ)', 'local-agency', null]],
    ],
    [
      'Panti Sosial Tresna Zartenz (PSTZ) Menerima Bantuan',
      [['Panti Sosial Tresna Zartenz (PSTZ)', 'local-agency', null]],
    ],
    [
      'Tinjau Lembaga Kesejahteraan Sosial Anak (LKSA) Al-Hikmah di Siak.',
      [['Lembaga Kesejahteraan Sosial Anak (LKSA) Al-Hikmah', 'community', null]],
    ],
  ])('%s', (text, expected) => {
    expect(bodiesOf(text)).toEqual(expected);
  });
});

describe('letters that name no body', () => {
  test.each<[string, string[]]>([
    ['Wagub Hendri Zartenz (HZ) hadir.', []],
    ['Usulan Daerah Otonomi Baru (DOB) dibahas.', []],
    ['Razia Pekerja Seks Komersial (PSK) digelar.', []],
    ['Serikat Pekerja Zartenz (SPZ) hadir.', ['Serikat Pekerja Zartenz (SPZ)']],
    [
      'Kasubdit Fasilitasi DPRD dan Rapat Kementerian Dalam Negeri hadir.',
      ['Kementerian Dalam Negeri'],
    ],
    ['Irban Wilayah II Inspektorat Siak hadir.', ['Inspektorat Siak']],
    ['Kasatpol PP Damkar Siak hadir.', []],
    ['Ini Komentar Dewan Saat Rapat Kecamatan', []],
    ['Luncurkan Gema, Desa Adat Diajak Lakukan Pengawasan', []],
    ['Komunitas Nelayan Diberi Bantuan', ['Komunitas Nelayan']],
    ['Yayasan Dirgantara Melati hadir.', ['Yayasan Dirgantara Melati']],
    ['Kepala SKPK, camat dan warga hadir.', []],
  ])('%s', (text, expected) => {
    expect(bodiesOf(text).map(([written]) => written)).toEqual(expected);
  });
});

test('letters in front of a bracket that spells them out are the short form', () => {
  const [body] = parse('Ketua TAPD (Tim Anggaran Pemerintah Daerah) Siak hadir.').institutions;
  expect([body!.name, body!.acronym]).toEqual([
    'Tim Anggaran Pemerintah Daerah Kabupaten Siak',
    'TAPD',
  ]);
});

describe('parts that their own letters name', () => {
  test.each<[string, string]>([
    ['Ketua Komisariat PMII Al-Zartenz hadir.', 'Komisariat PMII Al-Zartenz'],
    ['Anggota BK DPRD Siak hadir.', 'BK DPRD Siak'],
  ])('%s', (text, written) => {
    expect(bodiesOf(text).map(([body]) => body)).toContain(written);
  });
});

describe('what holds an office or a level inside', () => {
  test.each<[string, string[]]>([
    [
      'Kepala Kantor Kementerian Agama (Kakan Kemenag) Kabupaten Bungo hadir.',
      ['Kantor Kementerian Agama (Kakan Kemenag) Kabupaten Bungo'],
    ],
    [
      'Kepala Bidang Penegakan Peraturan Daerah dan Peraturan Kepala Daerah Satpol PP Siak hadir.',
      ['Bidang Penegakan Peraturan Daerah dan Peraturan Kepala Daerah Satpol PP Siak'],
    ],
    ['Rapat diikuti TP PKK Kabupaten/Kota se-Riau.', []],
    ['Rapat diikuti TP PKK Kabupaten Siak.', ['TP PKK Kabupaten Siak']],
  ])('%s', (text, expected) => {
    expect(bodiesOf(text).map(([body]) => body)).toEqual(expected);
  });
});
