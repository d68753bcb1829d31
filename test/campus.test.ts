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
});
