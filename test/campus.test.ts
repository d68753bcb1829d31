import { parse } from '../src/deep.js';

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

  test.each<[string, string | undefined]>([
    // In a list of its people, an office of nothing that is known is one of the university.
    [`${OWN}Hadir Dekan FEB Dr. Rina Melati, M.Si.`, 'Universitas Negeri Manado'],
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
