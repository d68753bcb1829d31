import { parse } from '../../src/deep.js';

/** A sentence without the braces that mark its bodies, and what stands in them. */
function marked(sentence: string): { text: string; bodies: string[] } {
  const bodies = Array.from(sentence.matchAll(/\{([^{}]+)\}/g), ([, body]) => body!);
  return { text: sentence.replace(/[{}]/g, ''), bodies };
}

/** Every body that a sentence names, as written, in order. */
const bodiesOf = (text: string): string[] =>
  parse(text)
    .institutions.flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)
    .map((mention) => mention.text);

/** In each sentence the braces hold the bodies, and nothing else is one. */
function holds(sentences: readonly string[]): void {
  test.each(sentences)('%s', (sentence) => {
    const { text, bodies } = marked(sentence);
    expect(bodiesOf(text)).toEqual(bodies);
  });
}

describe('offices of ministries, stations and houses with names of their own', () => {
  holds([
    'Hadir Kepala {Balai Veteriner Subang} drh. Hendra Saputra.',
    'Kepala {Stasiun Klimatologi Zartenz} Hendra Saputra hadir.',
    'Petugas {Pospol Simpang Zartenz} siaga.',
    'Hadir anggota {Paskibra}, Hendra Saputra.',
    'Anak itu tinggal di {Panti Sosial Tresna Zartenza}.',
    'Kepala {Balai KSDA Riau} hadir.',
    'Siswa {SLBN 1 Lombok Barat} menari.',
    'Siswa {SLB Negeri 2 Solok} menari.',
    'Kepala {SLBN Pembina Solok}, Siti Aminah, hadir.',
    'Santri {Dayah Babun Zartenz} hadir.',
    'Kepala {Dinas Dayah Kota Banda Aceh} hadir.',
    'Dana untuk dayah di Aceh Besar cair.',
    'Kepala {KPP Pratama Cikarang} Hendra Saputra hadir.',
    'Kepala {KPPBC TMP C Bengkalis} Hendra Saputra hadir.',
    'Ketua {Pengadilan Militer I-03 Padang} Hendra Saputra hadir.',
    'Hadir {Satgas Pamtas RI-Malaysia Yonif 123} kemarin.',
    'Hadir {Satgas Pamtas Yonarmed 12 Kostrad} kemarin.',
  ]);
});

describe('works and grounds are bodies with somebody who runs them', () => {
  holds([
    'Kepala {Bandara Djalaluddin} Hendra Saputra hadir.',
    'Manajer {PLTU Zartenza} Hendra Saputra hadir.',
    'Manajemen {Bandara Djalaluddin} menata parkir.',
    'Kepala {Taman Nasional Gunung Zartenz} Hendra Saputra hadir.',
    'Rombongan tiba di Bandara Djalaluddin kemarin.',
    'Festival digelar di Pelabuhan Zartenz kemarin.',
    'PLTU Zartenza dibangun di Solok.',
    'Camat Pelabuhan Zartenz hadir.',
  ]);
});

describe('cooperatives among the fields of a dinas', () => {
  holds([
    'Kepala {Dinas Perdagangan, Koperasi, Usaha Kecil dan Menengah}, Hendra Saputra, hadir.',
    'Kadis {Perdagangan, Koperasi, Usaha Kecil dan Menengah Kabupaten Siak} Hendra Saputra hadir.',
    'Kadis {Perdagangan, Perindustrian, Koperasi, dan UKM Siak} Hendra Saputra hadir.',
    'Rapat {Dinas Koperasi, UKM, Perindustrian dan Perdagangan Siak} usai.',
    'Kadis {Pemadam Kebakaran dan Penyelamatan Kabupaten Siak}, Nurhayati, hadir.',
    'Kadis {P3A Siak} Siti Aminah hadir.',
    'Rapat {Dinas Perdagangan}, camat dan warga usai.',
  ]);
});

describe('boards, units and offices in front of the body that they are of', () => {
  holds([
    'Rapat dihadiri {Pimpinan Wilayah Pemuda Muhammadiyah Riau} kemarin.',
    'Rapat dihadiri {Pimpinan Wilayah (PW) Pemuda Muhammadiyah Riau} kemarin.',
    'Ketua {Pimpinan Cabang Fatayat NU Siak} Siti Aminah hadir.',
    'Pimpinan Cabang {Bank Jateng Siak} Hendra Saputra hadir.',
    'Pimpinan Cabang {Fatayat NU Siak}, Siti Aminah, hadir.',
    'Ketua {PAC GP Ansor Godean} Hendra Saputra hadir.',
    'Ketua {PAC GP Ansor} Hendra Saputra hadir.',
    'Pohon itu punya ranting kecil.',
    'Kepala {Pusdatin Kementerian Pertanian} hadir.',
    'Rapat di Kantor {Kementerian Kesehatan} usai.',
    'Kepala {UPT SMAN 3 Sidrap} Hendra Saputra hadir.',
    'Direktur {UPT RSUD Sidrap} Hendra Saputra hadir.',
    'Kepala {Satpol. PP Sleman} Hendra Saputra hadir.',
  ]);
});

describe('hotels called in front of the word', () => {
  holds([
    'Bimtek dilaksanakan di {Zartenz Panorama Hotel Sorong} kemarin.',
    'Rapat berlangsung di Ballroom {Zarris Hotel Solo}, Kamis (9/1/2025).',
    'Rapat digelar di {Kay Zartenz Hotel}, Kabupaten Buru.',
    'Rapat digelar di {Best Zartenz Hotel}, Kabupaten Buru.',
    'Rapat digelar di Hall Room {Zartenz Hotel}, Kabupaten Buru.',
    'Warga bertemu di {Zartenz Cafe Sorong}, Kamis malam.',
    'Warga bertemu di {Kafe Zartenz}, Kamis malam.',
    'Direktur {Siak Institute (SI)}, Hendri Saputra, hadir.',
    'Rapat di Ballroom {Hotel Melati} usai.',
    'Peserta dari hotel Solo hadir.',
    'Penerimaan dari pajak hotel naik.',
  ]);
});

describe('bodies in brackets and bodies whose words are cut elsewhere', () => {
  holds([
    'Hadir Hendra Saputra ({PMI Kebumen}) dan Siti Aminah ({Baznas}).',
    'Hadir Zartenz Kenanza ({PWI}) dan warga.',
    'Hadir Hendra Saputra (Ketua {PMI Kebumen}) dan warga.',
    'Program Penanggulangan Muda Indonesia (PMI) dibuka.',
    'Hadir {Forum Komunikasi Daerah (forkopimda) Kabupaten Simalungun} kemarin.',
    'Hadir {Forum Kordinasi Pimpinan Daerah (FKPD)}, camat dan warga.',
    'Hadir {Panitia Pengawas Kecamatan (Panwascam) Sulabesi Barat} kemarin.',
    'Kepala {Dinas Pemberdayaan Masyarakat dan Pemerintah Desa} Hendra Saputra hadir.',
    'Hadir {Dinas Sosial Siak} dan {Pemerintah Desa Sukamaju}.',
    'Hadir {Dinas Kesehatan}, {RSUD} dan {Dinas PUPR Sijunjung}.',
    'Hadir {RSUD Zartenz} dan warga.',
    'Program itu digelar {Diszarbun Sulut} kemarin.',
    'Acara Diskusi Siak dibuka.',
    'Hadir rektor {Unizarta Siak} dan tokoh masyarakat.',
    'Siswa {SMA Negeri 1 Anjir Pasar} hadir.',
    'Hadir {Diskominfo dan Statistik Provinsi Lampung} kemarin.',
    'Usul itu ditolak {Fraksi Kebangkitan Bangsa} kemarin.',
  ]);
});

describe('schools with a number behind their name, branches and letters told by a word', () => {
  holds([
    'Guru {TK Pertiwi 5 Zartenz} hadir.',
    'Kepala {SD Muhammadiyah 2 Zartenz}, Siti Aminah, hadir.',
    'Kepala {TK Cempaka 2} Zartenz Siti Aminah hadir.',
    'Anggota {PT Melati} 5 orang hadir.',
    'Hadir Hendra Saputra ({IAZM Kebumen}) dan Agus Salim ({LSM Zartenza}).',
    'Ketua {HMI Cab. Sigli} Hendra Saputra hadir.',
    'Bantuan itu dari organisasi {UNIZO}, Selasa.',
    'Ketua {MKKS SMP Siak} Hendra Saputra hadir.',
    'Ketua {Saka Bhayangkara Polres Siak} Hendra Saputra hadir.',
    'Lembaga itu dari Siak.',
  ]);
});

describe('names behind heads in small letters', () => {
  holds([
    'Anggota {komunitas Zartenza}, Olivia Lewi, hadir.',
    'Kader {Posyandu Mawar II} hadir.',
    'Wartawan {koran Siak Zartenza} hadir.',
    'Anggota komunitas sepeda hadir.',
    'Lomba Posyandu Tingkat Provinsi digelar.',
    'Kegiatan posyandu 2 kali sebulan.',
    'Warga pesantren Hendra hadir.',
  ]);
});
