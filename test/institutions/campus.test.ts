import { parse } from '../../src/deep.js';

describe('the university that a release is about', () => {
  const BOTH = 'Kegiatan digelar Universitas Andalas dan Universitas Mulawarman. ';

  test.each<[string, string, string | null]>([
    // The one whose rector is named, for those beside …
    [
      'Rektor Universitas Andalas Hendri Saputra didampingi Wakil Rektor II Rina Melati hadir.',
      'Rina Melati',
      '13.71',
    ],
    // … else the one that is named at all.
    [
      'Universitas Andalas mewisuda sarjana. Rektor Rina Melati mengatakan hal itu.',
      'Rina Melati',
      '13.71',
    ],
    [`${BOTH}Wakil Rektor Rina Melati hadir.`, 'Rina Melati', null],
    ['SIAK - SMAN 1 Siak berulang tahun. Rektor Rina Melati hadir.', 'Rina Melati', '14.08'],
  ])('%s', (text, name, region) => {
    const official = parse(text).officials.find((one) => one.name === name);
    expect(official?.positions[0]?.region).toBe(region);
  });

  test.each<[string, string, string | null]>([
    ['SIAK - Universitas Andalas datang. Fakultas Farmasi hadir.', 'Fakultas Farmasi', '13.71'],
    ['SIAK - Universitas Andalas datang. SMK Melati hadir.', 'Sekolah', '14.08'],
    [`${BOTH}Fakultas Farmasi hadir.`, 'Fakultas Farmasi', null],
  ])('%s', (text, start, region) => {
    const body = parse(text).institutions.find(({ name }) => name.startsWith(start));
    expect(body?.region).toBe(region);
  });

  /** A release of a university that is called after a city and sits in the kabupaten beside it. */
  const OWN =
    'Universitas Negeri Manado (Unima) menggelar wisuda. Rektor Unima Hendri Saputra hadir. ';

  test.each<[string, string | null]>([
    [`${OWN}Acara itu di Auditorium Unima, Rabu (22/5/2024).`, '71.02'],
    ['Universitas Halu Oleo (UHO) menggelar seminar bagi warga Sulawesi Tenggara.', '74.71'],
    // Whoever is only from there, another region in front, and somebody of a government.
    ['Pengamat Universitas Andalas Hendri Saputra menilai seminar di Siak berhasil.', '14.08'],
    ['SIAK - Universitas Andalas menggelar seminar.', '14.08'],
    ['Bupati Siak Hendri Saputra membuka seminar. Universitas Andalas menjadi mitra.', '14.08'],
    ['Universitas Mataram mengirim tim ke Kabupaten Siak. Camat di Siak menerimanya.', '14.08'],
  ])('the place of its own release: %s', (text, region) => {
    expect(parse(text).events.find(({ main }) => main)?.where.region).toBe(region);
  });

  test.each<[string, string, string, string | null]>([
    [`${OWN}Hadir pula Kepala Biro Umum Rina Melati.`, 'Biro Umum', 'education', '71.02'],
    [`${OWN}Hadir Kepala UPT Bahasa Rina Melati.`, 'Unit Pelaksana', 'education', '71.02'],
    [`${OWN}Hadir Ketua Lembaga Penjaminan Mutu Rina.`, 'Lembaga', 'education', '71.02'],
    [`${OWN}Hadir Dekan FZKM Rina Melati.`, 'FZKM', 'education', '71.02'],
    // Behind somebody of a government it is that government's …
    [
      `${OWN}Bupati Siak Gunawan Wirawan datang bersama Kepala Bagian Umum Rina Melati.`,
      'Bagian Umum',
      'local-agency',
      '14.08',
    ],
    [
      'Bupati Siak Hendri menerima Rektor Universitas Andalas. Kepala Biro Umum Rina Melati hadir.',
      'Biro Umum',
      'local-agency',
      '14',
    ],
    // … and behind the university in the same sentence the university's, in any release.
    [
      'Bupati Siak Hendri menerima Rektor Universitas Andalas dan Kepala Biro Umum Rina Melati.',
      'Biro Umum',
      'education',
      '13.71',
    ],
    [
      'Universitas Zartenza dan Kepala Biro Umum Rina Melati hadir di Siak.',
      'Biro',
      'education',
      null,
    ],
  ])('units: %s', (text, start, kind, region) => {
    const body = parse(text).institutions.find(({ name }) => name.startsWith(start));
    expect([body?.kind, body?.region]).toEqual([kind, region]);
  });

  test.each<[string, string, string | undefined, string | null]>([
    ['Dekan FEB Unri Rina Melati hadir.', 'Dekan', 'FEB Unri', '14.71'],
    // The field of a vice dean is no body, and letters alone are those of the faculty that has them.
    ['Wakil Dekan II FEB Dr. Rina Melati hadir di Unri.', 'Wakil Dekan', 'FEB', '14.71'],
    ['Wakil Dekan FZH Unri Bidang Umum, Rina Melati, hadir.', 'Wakil Dekan', 'FZH Unri', '14.71'],
    [
      'Dekan FZH Unri Hendri hadir. Wakil Dekan III FZH Dr. Rina Melati hadir.',
      'Wakil Dekan',
      'FZH Unri',
      '14.71',
    ],
    // Of the university, and not of the faculty in front.
    [
      'Hadir Rektor Unri Hendri, Dekan FZH Unri Dr. Gunawan, dan Direktur Pascasarjana Dr. Rina Melati.',
      'Direktur',
      'Universitas Riau',
      '14.71',
    ],
    [
      'Pengasuh Ponpes Nurul Huda KH Rina Melati hadir.',
      'Pengasuh',
      'Pondok Pesantren Nurul Huda',
      null,
    ],
    [
      'Pimpinan Ponpes Al-Ikhlas Ustadzah Rina Melati hadir.',
      'Pimpinan',
      'Pondok Pesantren Al-Ikhlas',
      null,
    ],
    [
      'Pengasuh Pondok Pesantren Al Hidayah KH Rina Melati hadir.',
      'Pengasuh',
      'Pondok Pesantren Al Hidayah',
      null,
    ],
    [
      'Kepala TK Al Ikhlas Rina Melati hadir.',
      'Kepala Sekolah',
      'Taman Kanak-kanak Al Ikhlas',
      null,
    ],
    [
      'Kepala Unit Pelaksana Teknis Daerah (UPTD) Metrologi Kabupaten Siak Rina Melati hadir.',
      'Kepala Unit',
      'Unit Pelaksana Teknis Daerah Metrologi Kabupaten Siak',
      '14.08',
    ],
    [
      'Kepala Unit Pelaksana Teknis Daerah Pasar Kenanga Rina Melati hadir.',
      'Kepala Unit',
      'Unit Pelaksana Teknis Daerah Pasar Kenanga',
      null,
    ],
    [
      'Ketua Badan Anggaran (Banggar) DPR RI Rina Melati hadir.',
      'Ketua',
      'Badan Anggaran DPR',
      null,
    ],
    ['Pengasuh Pondok Pesantren KH Rina Melati hadir.', 'Pengasuh', undefined, null],
    ['Ketua OSIS SMAN 3 Siak Rina Melati hadir.', 'Ketua', 'OSIS SMAN 3 Siak', '14.08'],
    ['Ketua Komite SDN 2 Gerung Rina Melati hadir.', 'Ketua', 'Komite SDN 2 Gerung', null],
    ['Dekan FEB, Rina Melati, hadir di Universitas Andalas.', 'Dekan', 'FEB', '13.71'],
    ['Dosen FISIP Universitas Riau Rina Melati hadir.', 'Dosen', 'FISIP Universitas Riau', '14.71'],
    ['Presma Unri Rina Melati hadir.', 'Presiden Mahasiswa', 'Universitas Riau', '14.71'],
    ['WR II Unri Rina Melati hadir.', 'Wakil Rektor', 'Universitas Riau', '14.71'],
    ['Kepala Humas Universitas Riau Rina Melati hadir.', 'Kepala', 'Universitas Riau', '14.71'],
    [
      'Kepala Biro Umum Unri Rina Melati hadir.',
      'Kepala Biro',
      'Biro Umum Universitas Riau',
      '14.71',
    ],
    [
      'Wakil Rektor bidang kemahasiswaan dan alumni Unri, Rina Melati hadir.',
      'Wakil Rektor',
      'Universitas Riau',
      '14.71',
    ],
    [
      'Wakil Rektor Bidang Umum dan Kerja sama Unri, Dr. Rina Melati hadir.',
      'Wakil Rektor',
      'Universitas Riau',
      '14.71',
    ],
    [
      'Direktur Politeknik Negeri Jakarta Rina Melati hadir.',
      'Direktur',
      'Politeknik Negeri Jakarta',
      '32.76',
    ],
    [
      'Ketua Ikatan Alumni Universitas Riau (IKA Unri) Rina Melati hadir.',
      'Ketua',
      'Ikatan Alumni Universitas Riau',
      '14',
    ],
    [
      'Institut Seni Zartenza (ISZ Maju) dibuka. Rektor ISZ Maju Rina Melati hadir.',
      'Rektor',
      'Institut Seni Zartenza',
      null,
    ],
  ])('people of one: %s', (text, office, name, region) => {
    const { officials, institutions } = parse(text);
    const position = officials.find((one) => one.name === 'Rina Melati')?.positions[0];
    const body = institutions.find(({ id }) => id === position?.institution);
    expect([position?.office, body?.name, position?.region]).toEqual([office, name, region]);
  });

  test.each<[string, string]>([
    [
      'Himpunan Mahasiswa Islam (HMI) Cabang Siak hadir.',
      'Himpunan Mahasiswa Islam (HMI) Cabang Siak',
    ],
    ['Himpunan Mahasiswa Islam (HMI) hadir di cabang Siak.', 'Himpunan Mahasiswa Islam (HMI)'],
    ['PMII Komisariat Universitas Riau hadir.', 'PMII Komisariat Universitas Riau'],
    ['Kagama Siak hadir.', 'Kagama Siak'],
    [
      'Pengurus Ikatan Alumni Universitas Pattimura (IKA Unpatti) Kota Ambon hadir.',
      'Ikatan Alumni Universitas Pattimura (IKA Unpatti) Kota Ambon',
    ],
    [
      'Ikatan Alumni Universitas Riau (IKA Unri) hadir.',
      'Ikatan Alumni Universitas Riau (IKA Unri)',
    ],
    ['Himpunan Mahasiswa Universitas Andalas hadir.', 'Universitas Andalas'],
    // Somebody's name behind the university, and words that are part of it.
    ['Peserta dari Universitas Riau Rina Melati hadir.', 'Universitas Riau'],
    ['Peserta dari Universitas Islam Raden Rahmat hadir.', 'Universitas Islam Raden Rahmat'],
    ['Peserta dari Universitas Melati Hendri hadir.', 'Universitas Melati Hendri'],
  ])('names: %s', (text, written) => {
    const { institutions } = parse(text);
    expect(institutions.flatMap(({ mentions }) => mentions.map((one) => one.text))).toEqual([
      written,
    ]);
  });

  test.each<[string, string | null]>([
    ['Wali Kota Padang Hendri membuka seminar di Auditorium Universitas Negeri Manado.', '71.02'],
    ['KPU Riau menggelar seminar di Gedung Melati Unri.', '14.71'],
    // A house of it elsewhere.
    ['KPU Bengkulu menggelar seminar di Aula Universitas Terbuka Bengkulu Selatan.', '17.01'],
    ['KPU Siak menggelar seminar bersama Universitas Andalas di Hotel Melati.', '14.08'],
  ])('the place of an event in its house: %s', (text, region) => {
    expect(parse(text).events.find(({ main }) => main)?.where.region).toBe(region);
  });

  test.each<[string, string | undefined]>([
    // In a list of its people, an office of nothing that is known is one of the university.
    [`${OWN}Hadir Dekan Dr. Rina Melati, M.Si.`, 'Universitas Negeri Manado'],
    [
      `${OWN}Hadir Dekan FZKM Dr. Gunawan, M.Si, dan Koordinator PPG Dr. Rina Melati, M.Si.`,
      'Universitas Negeri Manado',
    ],
    [
      'Universitas Andalas dan Universitas Riau bekerja sama. Hadir dari Unri, yakni Wakil Rektor bidang Akademik Rina Melati.',
      'Universitas Riau',
    ],
    ['Bupati Siak Gunawan hadir bersama Ketua PPG Dr. Rina Melati, M.Si.', undefined],
  ])('offices: %s', (text, name) => {
    const { officials, institutions } = parse(text);
    const official = officials.find((one) => one.name === 'Rina Melati');
    const body = institutions.find(({ id }) => id === official?.positions[0]?.institution);
    expect(body?.name).toBe(name);
  });
});
