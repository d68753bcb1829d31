import { parse } from '../../src/deep.js';

/** Name, kind and region of each body of a release. */
const bodiesOf = (text: string): (string | null)[][] =>
  parse(text).institutions.map(({ name, kind, region }) => [name, kind, region]);

describe('a body with a head, a rank or a team more', () => {
  test.each<[string, string[]]>([
    [
      'Kantor Bapenda Siak dibuka. Bapenda Siak melayani warga.',
      ['Badan Pendapatan Daerah Kabupaten Siak'],
    ],
    ['Bank BNI dan BNI menyalurkan kredit.', ['BNI']],
    [
      'Direktur RSUD Tripat hadir. Pasien Rumah Sakit RSUD Tripat di Gerung pulang.',
      ['Rumah Sakit Umum Daerah Tripat'],
    ],
    [
      'Dinas BPKAD Siak mencairkan dana.',
      ['Badan Pengelolaan Keuangan dan Aset Daerah Kabupaten Siak'],
    ],
    ['Polres Mataram dan Polresta Mataram berjaga.', ['Kepolisian Resor Kota Mataram']],
    [
      'TP PKK Siak hadir. PKK Siak mendukung.',
      ['Tim Penggerak Pemberdayaan dan Kesejahteraan Keluarga Kabupaten Siak'],
    ],
    [
      'Menteri hadir di Bappenas. Staf Kementerian PPN/Bappenas bekerja.',
      ['Kementerian Perencanaan Pembangunan Nasional/Badan Perencanaan Pembangunan Nasional'],
    ],
    // Letters that a bracket spells out.
    [
      'SIAK - Acara digelar IKBP (Ikatan Keluarga Bojonegoro Papua). Ketua IKBP Bambang hadir.',
      ['Ikatan Keluarga Bojonegoro Papua'],
    ],
    // A firm without its head, or with a full stop that no blank follows.
    ['Warga mendatangi PT BTZIG kemarin. Keberadaan BTZIG dikeluhkan.', ['PT BTZIG']],
    [
      'Warga mendatangi PT Ceria Nugraha Indotama. Lahan itu milik PT.Ceria sejak lama.',
      ['PT Ceria Nugraha Indotama'],
    ],
    // Two bodies: a unit of the other, another place, another level.
    [
      'Sekretariat Bappeda Siak dan Bappeda Siak bekerja.',
      ['Sekretariat Bappeda Kabupaten Siak', 'Badan Perencanaan Pembangunan Daerah Kabupaten Siak'],
    ],
    ['Polres Siak dan Polda Riau berjaga.', ['Kepolisian Resor Siak', 'Kepolisian Daerah Riau']],
    [
      'Polres Kabupaten Malang dan Polresta Kota Malang berjaga.',
      ['Kepolisian Resor Kabupaten Malang', 'Kepolisian Resor Kota Malang'],
    ],
    [
      'TP PKK Siak hadir bersama PKK Provinsi Riau.',
      [
        'Tim Penggerak Pemberdayaan dan Kesejahteraan Keluarga Kabupaten Siak',
        'Pemberdayaan dan Kesejahteraan Keluarga Provinsi Riau',
      ],
    ],
    // A building of what is not named without it keeps its head.
    ['Kantor BPBD Kabupaten Siak buka.', ['Badan Penanggulangan Bencana Daerah Kabupaten Siak']],
    ['Kantor Dinkes Siak buka.', ['Dinas Kesehatan Kabupaten Siak']],
    ['Kantor Satpol PP Siak buka.', ['Satuan Polisi Pamong Praja Kabupaten Siak']],
    ['Dinas Koperasi Kabupaten Siak buka.', ['Dinas Koperasi Kabupaten Siak']],
  ])('%s', (text, names) => {
    expect(bodiesOf(text).map(([name]) => name)).toEqual(names);
  });
});

describe('rare forms', () => {
  test.each<[string, [string, string, string | null]]>([
    ['Tersangka ditahan Poldasu kemarin.', ['Kepolisian Daerah Sumatera Utara', 'police', '12']],
    ['Berkas diterima Kejatijabar kemarin.', ['Kejaksaan Tinggi Jawa Barat', 'prosecutor', '32']],
    ['Polda Metro menahan tersangka.', ['Kepolisian Daerah Metro Jaya', 'police', '31']],
    [
      'Anggota DRPD Kabupaten Siak hadir.',
      ['Dewan Perwakilan Rakyat Daerah Kabupaten Siak', 'legislature', '14.08'],
    ],
    [
      'Forpimda Kabupaten Siak hadir.',
      ['Forum Koordinasi Pimpinan Daerah Kabupaten Siak', 'forum', '14.08'],
    ],
    [
      'Sosialisasi dibuka Ditjen Peraturan Perundang-undangan Kemenkumham RI.',
      [
        'Direktorat Jenderal Peraturan Perundang-undangan Kementerian Hukum dan Hak Asasi Manusia',
        'ministry',
        null,
      ],
    ],
    [
      'Rapat digelar Unit Pelaksana Teknis Daerah (UPTD) Pasar Melati Kabupaten Siak kemarin.',
      ['Unit Pelaksana Teknis Daerah Pasar Melati Kabupaten Siak', 'local-agency', '14.08'],
    ],
    // The second half of a doubled word is lower case in a name, too.
    [
      'Bagian Hukum dan Perundang-undangan Kabupaten Siak buka.',
      ['Bagian Hukum dan Perundang-undangan Kabupaten Siak', 'local-agency', '14.08'],
    ],
    ['Dosen ISI Solo tampil.', ['Institut Seni Indonesia Surakarta', 'education', '33.72']],
    ['Mahasiswa Unisba menang.', ['Universitas Islam Bandung', 'education', '32.73']],
    ['Mahasiswa FISIP Unisba menang.', ['FISIP Universitas Islam Bandung', 'education', '32.73']],
    [
      'Acara dimeriahkan kelompok seni Melati Putih.',
      ['Kelompok Seni Melati Putih', 'community', null],
    ],
    [
      'Acara dimeriahkan Kelompok seni Melati Putih.',
      ['Kelompok Seni Melati Putih', 'community', null],
    ],
    ['Suporter Persis Solo datang.', ['Persis Solo', 'community', '33.72']],
    [
      'Rapat Forum Komunikasi Ketua BPD Kabupaten Siak usai.',
      ['Forum Komunikasi Ketua BPD Kabupaten Siak', 'forum', '14.08'],
    ],
    [
      'Warga ditemui Tim Pemeriksa Adhoc Pemkot Dumai.',
      ['Tim Pemeriksa Adhoc Pemerintah Kota Dumai', 'other', '14.72'],
    ],
    [
      'Pasar didatangi Tim Pengawasan Polda Riau.',
      ['Tim Pengawasan Kepolisian Daerah Riau', 'police', '14'],
    ],
    ['Laporan itu dari Harita Mining kemarin.', ['Harita Mining', 'company', null]],
    [
      'Sidang di PN Tipikor Surabaya usai.',
      ['Pengadilan Tindak Pidana Korupsi Surabaya', 'court', '35.78'],
    ],
    [
      'Kepala SMPN 4 Tanjung Morawa, Budi Siswoyo hadir.',
      ['Sekolah Menengah Pertama Negeri 4 Tanjung Morawa', 'education', null],
    ],
    ['Hadir direksi PTPN XI Tahun 2016.', ['Perkebunan Nusantara XI', 'company', null]],
    [
      'Koordinator BEM Seluruh Indonesia Ahmad Fauzi hadir.',
      ['Badan Eksekutif Mahasiswa Seluruh Indonesia', 'education', null],
    ],
    [
      'Ia menerima CSR PT Agung Pelita Indonesia (API).',
      ['PT Agung Pelita Indonesia', 'company', null],
    ],
    [
      'Ketua Palang Merah Indonesia (PMI) Wilayah Riau hadir.',
      ['Palang Merah Indonesia Provinsi Riau', 'community', '14'],
    ],
    [
      'Pegawai Dinas Perhubungan, Perumahan, dan Kawasan Permukiman Kabupaten Siak hadir.',
      [
        'Dinas Perhubungan, Perumahan, dan Kawasan Permukiman Kabupaten Siak',
        'local-agency',
        '14.08',
      ],
    ],
    [
      'Petugas Tim Reaksi Cepat (TRC) BPBD Kabupaten Siak datang.',
      [
        'Tim Reaksi Cepat Badan Penanggulangan Bencana Daerah Kabupaten Siak',
        'local-agency',
        '14.08',
      ],
    ],
    ['Hal itu dikutip dari Antara, Senin.', ['Antara', 'media', null]],
  ])('%s', (text, body) => {
    expect(bodiesOf(text)).toEqual([body]);
  });

  test.each([
    'Hal itu dikutip antara lain oleh warga.',
    'Warga mining hadir.',
    'Usaha di bidang mining maju.',
    'Warga membayar DPT (Daftar Pemilih Tetap) kemarin.',
    'Acara dimeriahkan kelompok seni dari desa tetangga.',
    'Warga menunaikan ibadah Umrah.',
    'Anggota forum ketua hadir.',
  ])('no body: %s', (text) => {
    expect(bodiesOf(text)).toEqual([]);
  });
});
