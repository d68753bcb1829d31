import { parse, type Release } from '../../src/deep.js';
import { bodyOf } from '../helpers.js';

/** Offices of each official as "name: standing office (body), …", with the titles' own words. */
function summary(record: Release): string[] {
  return record.officials.map(
    ({ name, positions }) =>
      `${name}: ` +
      positions
        .map(({ standing, office, title, institution }) => {
          const body = bodyOf(record, institution);
          return `${standing} ${office} [${title.text}]${body === null ? '' : ` (${body})`}`;
        })
        .join(', '),
  );
}

describe('appointments', () => {
  test.each<[string, string[]]>([
    [
      'Hendri Saputra yang sebelumnya menjabat sebagai Kepala Dinas Kehutanan kini dimutasi menjadi Kepala Dinas Perdagangan.',
      [
        'Hendri Saputra: former Kepala Dinas [Kepala Dinas Kehutanan] (Dinas Kehutanan), current Kepala Dinas [Kepala Dinas Perdagangan] (Dinas Perdagangan)',
      ],
    ],
    [
      'Kepala Dinas Kehutanan Hendri Saputra digeser menjadi Kepala Dinas Perdagangan.',
      [
        'Hendri Saputra: former Kepala Dinas [Kepala Dinas Kehutanan] (Dinas Kehutanan), current Kepala Dinas [Kepala Dinas Perdagangan] (Dinas Perdagangan)',
      ],
    ],
    [
      'Hendri Saputra dimutasi dari jabatan Camat Gerung dan dilantik pada jabatan baru sebagai Kepala Dinas Perdagangan.',
      [
        'Hendri Saputra: former Camat [Camat Gerung], current Kepala Dinas [Kepala Dinas Perdagangan] (Dinas Perdagangan)',
      ],
    ],
    [
      'Sebelumnya Hendri Saputra menjabat sebagai Camat Gerung.',
      ['Hendri Saputra: former Camat [Camat Gerung]'],
    ],
    [
      'Hendri Saputra mundur dari Ketua KPU Siak.',
      ['Hendri Saputra: former Ketua [Ketua KPU Siak] (KPU Siak)'],
    ],
    [
      'Hj. Nurlela Bupati Siak sebelumnya hadir.',
      ['Nurlela: former Bupati [Bupati Siak sebelumnya]'],
    ],
    [
      'Menjelang purna tugas sebagai Bupati Siak Hendri Saputra memimpin apel.',
      ['Hendri Saputra: current Bupati [Bupati Siak]'],
    ],
    ['Hendri Saputra mundur dari rapat Ketua KPU Siak.', []],
  ])('%s', (text, want) => {
    expect(summary(parse(text))).toEqual(want);
  });
});

describe('titles and the names beside them', () => {
  test.each<[string, string[]]>([
    // The holder of an office on somebody's staff is named behind that person.
    [
      'Ujar Juru Bicara Hendri Saputra, Nurlela Sanjaya, kemarin.',
      ['Nurlela Sanjaya: current Juru Bicara [Juru Bicara]'],
    ],
    [
      'Ujar Juru Bicara KPU Siak Hendri Saputra, kemarin.',
      ['Hendri Saputra: current Juru Bicara [Juru Bicara KPU Siak] (KPU Siak)'],
    ],
    // A further office of somebody called by a short name.
    [
      'Ketua KPU Siak Hendri Saputra hadir. Ujar Hendri yang juga Ketua KNPI Siak.',
      [
        'Hendri Saputra: current Ketua [Ketua KPU Siak] (KPU Siak), current Ketua [Ketua KNPI Siak] (KNPI Siak)',
      ],
    ],
    // What a name does not go on with.
    [
      'Menurut Bupati Siak Hj. Nurlela Kegiatan Gotong Royong ini penting.',
      ['Nurlela: current Bupati [Bupati Siak]'],
    ],
    ['Rapat dihadiri Ketua Hendri Saputra Center.', []],
    ['Panitia menghubungi pendiri Hendri Saputra Foundation kemarin.', []],
    // A region that is an office's short form, too.
    [
      'Bupati Kaur, Hendri Saputra dan Kapolres Kaur AKBP Nurlela Sanjaya hadir.',
      [
        'Hendri Saputra: current Bupati [Bupati Kaur]',
        'Nurlela Sanjaya: current Kapolres [Kapolres Kaur]',
      ],
    ],
    ['Kaur Umum Hendri Saputra hadir.', ['Hendri Saputra: current Kepala Urusan [Kaur Umum]']],
    // Offices with bodies of two words, units with their government, fractions.
    [
      'Kepala Kejaksaan Negeri Siak, Hendri Saputra hadir.',
      [
        'Hendri Saputra: current Kepala Kejaksaan [Kepala Kejaksaan Negeri Siak] (Kejaksaan Negeri Siak)',
      ],
    ],
    [
      'Kepala Bagian Hukum Pemkab Siak, Hendri Saputra, hadir.',
      [
        'Hendri Saputra: current Kepala Bagian [Kepala Bagian Hukum Pemkab Siak] (Bagian Hukum Pemkab Siak)',
      ],
    ],
    [
      'Anggota DPR RI Fraksi PKS Dapil Riau, Hendri Saputra, hadir.',
      ['Hendri Saputra: current Anggota [Anggota DPR RI Fraksi PKS Dapil Riau] (DPR RI)'],
    ],
    [
      'Ketua DPD IWAPI Riau, Nurlela Sanjaya, hadir.',
      ['Nurlela Sanjaya: current Ketua [Ketua DPD IWAPI Riau] (DPD IWAPI Riau)'],
    ],
    // What the release calls a region is nobody's name, one wrong letter included.
    ['Ketua LPM Benoa yang juga sebagai Camat hadir. Ketua PPS Benoa hadir.', []],
    ['Warga Kabupaten Siak Sri Indrapura menyambut Bupati Bengkalis. Bupati Benkalis pulang.', []],
    // A candidate by number, and somebody's own place.
    [
      'Calon Presiden (Capres) Nomor Urut 1, Hendri Saputra, berpidato.',
      ['Hendri Saputra: candidate Presiden [Calon Presiden (Capres) Nomor Urut 1]'],
    ],
    [
      'Rapat berlangsung di kediaman mantan bupati Siak Hendri Saputra.',
      ['Hendri Saputra: former Bupati [mantan bupati Siak]'],
    ],
    // A building, degrees and a numeral are nobody.
    ['Sebelum ke Kantor Gubernur Riau, Hendri Saputra hadir di aula.', []],
    [
      'Ketua panitia Bpk Zulyadain. S.Pd (Sekdis) hadir.',
      ['Zulyadain: current Ketua [Ketua panitia]'],
    ],
    ['Direktur Korsup Wilayah V hadir.', []],
    [
      'Direktur Korsup Wilayah V Hendri Saputra hadir.',
      ['Hendri Saputra: current Direktur [Direktur Korsup Wilayah V]'],
    ],
  ])('%s', (text, want) => {
    expect(summary(parse(text))).toEqual(want);
  });
});
