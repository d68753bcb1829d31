/** What the words beside an event's noun make of it, as `kliping/deep` reads them. */
import { parse } from '../../src/deep.js';

test.each<[text: string, type: string, name: string | null]>([
  // An event that was not held, or is only spoken of, does not tell what the release is about; one that was held after all does.
  [
    'Bupati Siak Budi Santoso mengaku belum diundang untuk rapat koordinasi jalan tol. "Kami belum mendapat gambaran," kata Budi saat dihubungi, Rabu (5/6/2024).',
    'statement',
    null,
  ],
  [
    'Camat Mandau Budi Santoso mengatakan pihaknya tidak menggelar takbir keliling tahun ini. "Warga kami minta beribadah di rumah," kata Budi, Rabu (5/6/2024).',
    'statement',
    null,
  ],
  [
    'Juru bicara tim Budi Santoso menyebut pasangan itu tidak takut menghadapi debat publik. "Kami siap," ujarnya, Rabu (5/6/2024).',
    'statement',
    null,
  ],
  [
    'Kepala Satpol PP Siak Budi Santoso menjelaskan pihaknya tidak memberikan sanksi denda kepada pedagang. "Kami hanya menegur," katanya, Rabu (5/6/2024).',
    'statement',
    null,
  ],
  [
    'Calon Bupati Siak Budi Santoso membantah melakukan kampanye di masjid. "Saya hanya salat," katanya, Rabu (5/6/2024).',
    'statement',
    null,
  ],
  [
    'Bawaslu Siak tidak hanya menggelar sosialisasi pengawasan di Mandau, tetapi juga membuka posko, Rabu (5/6/2024).',
    'outreach',
    'sosialisasi pengawasan',
  ],
  [
    'Bupati Siak Budi Santoso tidak menghadiri rapat paripurna DPRD Siak di Gedung Daerah, Rabu (5/6/2024). Rapat itu dibuka Ketua DPRD.',
    'plenary',
    'rapat paripurna DPRD Siak',
  ],
  [
    'Tanpa kenal lelah KPU Siak menggelar sosialisasi pemilih pemula di Mandau, Rabu (5/6/2024).',
    'outreach',
    'sosialisasi pemilih pemula',
  ],
  [
    'Belum lama ini Bawaslu Siak menggelar bimbingan teknis pengawas di Mandau, Rabu (5/6/2024).',
    'training',
    'bimbingan teknis pengawas',
  ],
  [
    'Bupati Siak Budi Santoso tak lupa memimpin upacara bendera di Lapangan Tugu, Rabu (5/6/2024).',
    'ceremony',
    'upacara bendera',
  ],
  // What fell on the same day is not what took place.
  [
    'Keputusan itu diumumkan Bupati Siak Budi Santoso bertepatan dengan peringatan Hari Jadi Siak, Rabu (5/6/2024). "Pajak kami turunkan," ujarnya.',
    'statement',
    null,
  ],
  [
    'Tepat peringatan Hari Pahlawan, puluhan mahasiswa menggelar unjuk rasa di Kejaksaan Negeri Siak, Rabu (5/6/2024).',
    'other',
    'unjuk rasa',
  ],
  [
    'Bertepatan dengan Hari Kartini, TP PKK Siak menggelar lomba memasak di Gedung Daerah, Rabu (5/6/2024).',
    'other',
    null,
  ],
  [
    'Peringatan Hari Jadi Siak dipusatkan di Lapangan Tugu, Rabu (5/6/2024), bertepatan dengan libur sekolah.',
    'ceremony',
    'Peringatan Hari Jadi Siak',
  ],
  // Somebody spoke in front of those who took part.
  [
    '"Stunting harus turun," tutur Bupati Siak Budi Santoso saat menyampaikan paparan di depan para peserta rembuk stunting di Pendopo, Rabu (5/6/2024).',
    'meeting',
    'rembuk stunting',
  ],
  [
    'Pemilih harus cerdas. Hal itu ditegaskan Ketua KPU Siak Budi Santoso di hadapan 200 peserta sosialisasi pemilih pemula di Aula Melati, Rabu (5/6/2024).',
    'outreach',
    'sosialisasi pemilih pemula',
  ],
  [
    'Ketua KPU Siak Budi Santoso mengatakan peserta seleksi berjumlah 40 orang. "Mereka lulus berkas," katanya, Rabu (5/6/2024).',
    'statement',
    null,
  ],
  // How it went is told of what was opened, and what is opened is what took place.
  [
    'Bupati Siak Budi Santoso membuka pelaksanaan bimbingan teknis aparatur desa di Hotel Melati, Rabu (5/6/2024).',
    'training',
    'bimbingan teknis aparatur desa',
  ],
  [
    'Bupati Siak Budi Santoso menanyakan pelaksanaan bimbingan teknis aparatur desa. "Kapan dimulai?" katanya, Rabu (5/6/2024).',
    'statement',
    null,
  ],
  [
    'Pembukaan Bimtek Aparatur Desa dilakukan Bupati Siak di Hotel Melati, Rabu (5/6/2024).',
    'training',
    'Bimtek Aparatur Desa',
  ],
  [
    'Pembukaan Rumah Sakit Melati dilakukan Bupati Siak, Rabu (5/6/2024).',
    'launch',
    'Pembukaan Rumah Sakit Melati',
  ],
  // What somebody did or said long before is no event of the release.
  [
    'Bupati Siak Budi Santoso melantik Direktur PDAM Tirta Melati. Ia berharap direktur mewujudkan program yang dinyatakan dalam seleksi fit and proper test.',
    'inauguration',
    null,
  ],
  [
    'Bupati Siak Budi Santoso melantik 12 pejabat di Pendopo, Rabu (5/6/2024). Mereka lulus setelah mengikuti seleksi terbuka yang digelar beberapa waktu lalu.',
    'inauguration',
    null,
  ],
  // Who has won is determined, wherever that is done.
  [
    'KPU Siak menggelar rapat pleno terbuka di Hotel Melati, Rabu (5/6/2024). Dalam pleno itu KPU menetapkan pasangan Budi Santoso dan Hendri Saputra sebagai Bupati dan Wakil Bupati Siak terpilih.',
    'result',
    'rapat pleno terbuka',
  ],
  [
    'DPRD Siak menggelar rapat paripurna pengumuman penetapan Bupati dan Wakil Bupati Siak terpilih di ruang sidang, Rabu (5/6/2024).',
    'result',
    'rapat paripurna pengumuman penetapan Bupati dan Wakil Bupati Siak terpilih',
  ],
  [
    'KPU Siak menetapkan jadwal pelantikan Bupati terpilih dalam rapat pleno di Hotel Melati, Rabu (5/6/2024).',
    'inauguration',
    'pelantikan Bupati terpilih dalam rapat pleno',
  ],
  [
    'KPU Siak menetapkan daftar pemilih tetap dalam rapat pleno terbuka di Hotel Melati, Rabu (5/6/2024).',
    'determination',
    'rapat pleno terbuka',
  ],
  // What something is held for is not what is held.
  [
    'PMI Siak menggelar jalan sehat di Lapangan Tugu, Rabu (5/6/2024). Jalan sehat itu digelar dalam rangka memperingati Hari Kesehatan Nasional.',
    'other',
    'jalan sehat',
  ],
  [
    'Pemkab Siak memperingati Hari Kesehatan Nasional di Lapangan Tugu, Rabu (5/6/2024).',
    'ceremony',
    null,
  ],
  [
    'SIAK – Sambut HUT Bhayangkara, Polres Siak menggelar penanaman pohon di Mandau, Rabu (5/6/2024).',
    'other',
    'penanaman pohon',
  ],
  [
    'Pemkab Siak peringati Hari Jadi Siak di Lapangan Tugu, Rabu (5/6/2024).',
    'ceremony',
    'Hari Jadi Siak',
  ],
  [
    'Bupati Siak Budi Santoso meninjau pasar yang beberapa waktu lalu diresmikan Gubernur Riau Hendri Saputra, Rabu (5/6/2024).',
    'inspection',
    null,
  ],
  // A programme in quotation marks is an event where it is held; a title of its own belongs to a name.
  [
    'Pemkab Siak melaksanakan program "Siak Menyapa Desa" di Kampung Rempak, Rabu (5/6/2024).',
    'statement',
    'Siak Menyapa Desa',
  ],
  [
    'Pemkab Siak memiliki program "Siak Menyapa Desa" di Kampung Rempak. "Program itu membantu warga," kata Bupati Budi Santoso, Rabu (5/6/2024).',
    'statement',
    null,
  ],
  [
    'Dinas Dukcapil Siak dalam Kegiatan Jumat Belajar di Aula Dukcapil, Rabu (5/6/2024), mengusung tema pelayanan.',
    'other',
    'Jumat Belajar',
  ],
  [
    'Dinas Kesehatan Siak melaksanakan Program Jaminan Kesehatan (JKN) sejak lama. Rapat koordinasi digelar di Gedung Daerah, Rabu (5/6/2024).',
    'meeting',
    'Rapat koordinasi',
  ],
  [
    'Bupati Siak menghadiri Seminar Nasional "Desa Damai, Indonesia Maju" di Gedung Daerah, Rabu (5/6/2024).',
    'outreach',
    'Seminar Nasional "Desa Damai, Indonesia Maju"',
  ],
  [
    'Bupati Siak membuka dialog publik “Masa Depan Siak” yang digelar KPU Siak, Rabu (5/6/2024).',
    'meeting',
    'dialog publik “Masa Depan Siak”',
  ],
  [
    'Bupati Siak membuka rapat koordinasi. "Warga harus sehat," katanya di Gedung Daerah, Rabu (5/6/2024).',
    'meeting',
    'rapat koordinasi',
  ],
  // What else was held, or should be, is not what took place.
  [
    'Satpol PP Siak mengukuhkan kader netral di Pendopo, Rabu (5/6/2024). Kegiatan yang dirangkai dengan apel kebangsaan itu dihadiri bupati.',
    'inauguration',
    null,
  ],
  [
    'PWI Siak menggelar pelantikan pengurus di Gedung Daerah, Rabu (5/6/2024). Ketua PWI Budi Santoso berharap pengurus baru segera menggelar lomba menulis antar sekolah.',
    'inauguration',
    'pelantikan pengurus',
  ],
  [
    'Bupati Siak Budi Santoso berharap rapat koordinasi ini bermanfaat. Rapat digelar di Gedung Daerah, Rabu (5/6/2024).',
    'meeting',
    null,
  ],
  // Members of committees are recruited, candidates register; data are verified by anybody.
  [
    'KPU Siak membuka pendaftaran calon anggota PPK, Rabu (5/6/2024).',
    'recruitment',
    'pendaftaran calon anggota PPK',
  ],
  [
    'KPU Siak membuka pendaftaran calon anggota DPRD, Rabu (5/6/2024).',
    'registration',
    'pendaftaran calon anggota DPRD',
  ],
  [
    'Bappeda Siak mengikuti verifikasi data di Gedung Daerah, Rabu (5/6/2024).',
    'inspection',
    'verifikasi data',
  ],
  [
    'KPU Siak menggelar verifikasi faktual di Mandau, Rabu (5/6/2024).',
    'registration',
    'verifikasi faktual',
  ],
  // Words said at a visit are part of it; those said to whoever asked are not.
  [
    '"Sungai harus bersih," kata Bupati Siak Budi Santoso saat meninjau Sungai Melati, Rabu (5/6/2024).',
    'inspection',
    null,
  ],
  [
    '"Bibit tumbuh baik," ujar Bupati Siak Budi Santoso usai mengunjungi kebun bibit di Mandau, Rabu (5/6/2024).',
    'visit',
    null,
  ],
  [
    '"Bibit tumbuh baik," ujar Bupati Siak Budi Santoso saat ditemui di ruang kerjanya, Rabu (5/6/2024).',
    'statement',
    null,
  ],
  // A name goes on behind shortened words, and breaks off in front of a place and of a shortened "yang".
  [
    'DPMD Siak menggelar penilaian Lomba Desa Tk. Prov. Riau di Mandau, Senin (3/6/2024).',
    'other',
    'penilaian Lomba Desa Tk. Prov. Riau',
  ],
  [
    'Bupati Siak membuka Rakor TPPS. Camat Mandau hadir, Senin (3/6/2024).',
    'meeting',
    'Rakor TPPS',
  ],
  [
    'Bupati Siak membuka Festival Sumbu Tahun 2019 di Kampung Laut Kecamatan Mandau, Senin (3/6/2024).',
    'ceremony',
    'Festival Sumbu Tahun 2019',
  ],
  [
    'SMAN 1 Siak mengikuti kegiatan Goes to School yg digelar KPU Siak di aula, Senin (3/6/2024).',
    'outreach',
    'Goes to School',
  ],
  [
    'Polres Siak menahan tersangka korupsi dana hibah, Rabu (5/6/2024). "Ada dua tersangka," kata Kapolres Budi Santoso.',
    'enforcement',
    null,
  ],
  // Who met is no part of a name in small letters; what a session was about is, in capitals.
  [
    'Komisi II DPRD Siak menggelar rapat dengar pendapat antara Komisi II dan pengelola pasar, Rabu (5/6/2024).',
    'meeting',
    'rapat dengar pendapat',
  ],
  [
    'Bupati Siak menyaksikan penandatanganan nota kesepahaman antara Bawaslu Siak dengan KNPI Siak, Rabu (5/6/2024).',
    'signing',
    'penandatanganan nota kesepahaman antara Bawaslu Siak dengan KNPI Siak',
  ],
  [
    'DPRD Siak menggelar Rapat Paripurna Pandangan Umum Fraksi terhadap Raperda Pajak Daerah, Rabu (5/6/2024).',
    'plenary',
    'Rapat Paripurna Pandangan Umum Fraksi terhadap Raperda Pajak Daerah',
  ],
  [
    'DPRD Siak menggelar rapat paripurna pandangan umum fraksi terhadap raperda pajak, Rabu (5/6/2024).',
    'plenary',
    'rapat paripurna pandangan umum fraksi',
  ],
  ['Bupati Siak membuka Pesta Laut di Pantai Melati, Rabu (5/6/2024).', 'ceremony', 'Pesta Laut'],
  // What has lasted since a day long ago is not what the release reports.
  [
    'Sejak diresmikan pada 28 Januari 2018, Pasar Melati sepi. "Kami akan benahi," kata Camat Mandau Budi Santoso, Rabu (5/6/2024).',
    'statement',
    null,
  ],
  [
    'Pasar Melati diresmikan Camat Mandau Budi Santoso, Rabu (5/6/2024). Sejak pagi warga datang.',
    'launch',
    null,
  ],
])('%s', (text, type, name) => {
  const main = parse(text).events.find((event) => event.main)!;
  expect([main.type, main.name?.text ?? null]).toEqual([type, name]);
});
