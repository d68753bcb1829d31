/** Offices that people get from somebody or hold besides another one, and what stands between an office and its holder. */
import { parse } from '../../src/deep.js';
import { bodyOf, whoHolds } from '../helpers.js';

const told = (text: string): string[] => whoHolds(parse(text));

describe('who makes somebody what', () => {
  test.each<[text: string, wanted: string[]]>([
    ['Hendri Saputra terpilih secara aklamasi menjadi Ketua KNPI Siak.', ['Hendri Saputra: Ketua']],
    [
      'Hendri Saputra resmi dilantik oleh Gubernur Riau sebagai Penjabat Bupati Siak.',
      ['Hendri Saputra: Bupati, pj'],
    ],
    [
      'Hendri Saputra ditunjuk Gubernur Riau Nurlela Sanjaya menjadi Plt Sekda Riau.',
      ['Hendri Saputra: Sekretaris Daerah, plt', 'Nurlela Sanjaya: Gubernur'],
    ],
    // the head of a region behind the passive is who did it
    ['Hendri Saputra dilantik Gubernur Riau.', ['Hendri Saputra']],
    [
      'Hendri Saputra dilantik Gubernur Riau sebagai Penjabat Bupati Siak.',
      ['Hendri Saputra: Bupati, pj'],
    ],
    ['Hendri Saputra dilantik Penjabat Bupati Siak.', ['Hendri Saputra: Bupati, pj']],
    ['Hendri Saputra ditetapkan oleh KPU Siak sebagai pemenang.', ['Hendri Saputra']],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('an office besides another one', () => {
  test.each<[text: string, wanted: string[]]>([
    [
      'Hal itu dikatakan Hendri Saputra, tokoh pemuda Siak yang juga Ketua KNPI Siak.',
      ['Hendri Saputra: Ketua'],
    ],
    [
      'Hadir Hendri Saputra, pengusaha muda yang juga Wakil Ketua KNPI Siak, kemarin.',
      ['Hendri Saputra: Wakil Ketua'],
    ],
    [
      'Hendri Saputra, anggota DPRD Siak yang juga Ketua KNPI Siak, hadir.',
      ['Hendri Saputra: Anggota; Ketua'],
    ],
    // the next of a list
    [
      'Hadir Bupati Siak Hendri Saputra, anggota DPRD Siak yang juga Ketua KNPI Siak Nurlela Sanjaya.',
      ['Hendri Saputra: Bupati', 'Nurlela Sanjaya: Anggota; Ketua'],
    ],
    ['Hadir Hendri Saputra, tokoh pemuda Siak yang juga bertani.', ['Hendri Saputra']],
    [
      'Hadir Hendri Saputra (Asisten II/Plt Kepala Dinas Kesehatan) di Siak.',
      ['Hendri Saputra: Asisten; Kepala Dinas, plt'],
    ],
    [
      'Hendri Saputra, Kadis Kesehatan dan Plt Sekda Siak, hadir.',
      ['Hendri Saputra: Kepala Dinas; Sekretaris Daerah, plt'],
    ],
    [
      'Hadir Hendri Saputra, Kadis Kesehatan Siak dan Plt Sekda Nurlela Sanjaya.',
      ['Hendri Saputra: Kepala Dinas', 'Nurlela Sanjaya: Sekretaris Daerah, plt'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('words between an office and its holder in a list', () => {
  test.each<[text: string, wanted: string[]]>([
    ['Hadir Sekjen ATI Hendri Saputra, di Siak.', ['Hendri Saputra: Sekretaris Jenderal']],
    [
      'Hadir Direktur Angkutan dan Multimoda Ditjen Perhubungan Darat Hendri Mulyana, di Siak.',
      ['Hendri Mulyana: Direktur'],
    ],
    ['Hadir Sekjen ATI, lalu Hendri Saputra.', ['Hendri Saputra']],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('what stands beside a name that no table knows', () => {
  test.each<[text: string, wanted: string[]]>([
    // a whole title between marks
    ['Kartolo, Kepala Desa Sukamaju, hadir.', ['Kartolo: Kepala Desa']],
    ['Gervasius, Ketua KPU Siak.', ['Gervasius: Ketua']],
    // a place in front of whoever is named
    ['Girimulyo, Bupati Siak, Hendri Saputra, hadir.', ['Hendri Saputra: Bupati']],
    ['Girimulyo, Bupati Siak hadir.', []],
    // the unit of a bare office
    ['Kadis Dagprin Hendri Saputra hadir.', ['Hendri Saputra: Kepala Dinas']],
    ['Hadir Kabid Pamwas Hendri Saputra, di Siak.', ['Hendri Saputra: Kepala Bidang']],
    [
      'Hadir Kajari Maywagir Hendri Saputra, di Siak.',
      ['Maywagir Hendri Saputra: Kepala Kejaksaan'],
    ],
    [
      'Kadis Wagirin Hendri Saputra hadir. Kata Wagirin, acara itu lancar.',
      ['Wagirin Hendri Saputra: Kepala Dinas'],
    ],
    [
      'Hadir Direktur Utama PT Zartenz (Persero) Tbk yang juga Ketua KNPI Siak Hendri Saputra.',
      ['Hendri Saputra: Direktur Utama; Ketua'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('whose body an office without one belongs to', () => {
  const held = (text: string): string[] => {
    const release = parse(text);
    return release.officials.flatMap(({ name, positions }) =>
      positions.map(
        ({ office, institution }) =>
          `${name}: ${office}, ${bodyOf(release, institution) ?? 'no body'}`,
      ),
    );
  };
  test.each<[text: string, wanted: string[]]>([
    // what is judged or led for the day is no body's
    [
      'Sekretaris Dinas Kominfo Siak, Hendri Saputra selaku Ketua Dewan Juri mengatakan lomba berjalan lancar.',
      ['Hendri Saputra: Sekretaris, Dinas Kominfo Siak', 'Hendri Saputra: Ketua, no body'],
    ],
    [
      'Kepala Kantor Kesbangpol Siak, Hendri Saputra, selaku koordinator ziarah makam, hadir.',
      [
        'Hendri Saputra: Kepala Kantor, Kantor Kesbangpol Siak',
        'Hendri Saputra: Koordinator, no body',
      ],
    ],
    [
      'KNPI Siak menggelar rapat. Ketuanya, Hendri Saputra, hadir.',
      ['Hendri Saputra: Ketua, KNPI Siak'],
    ],
    [
      'KNPI Siak menggelar rapat. Ketumnya, Hendri Saputra, hadir.',
      ['Hendri Saputra: Ketua Umum, KNPI Siak'],
    ],
    [
      'Rapat KNPI Siak usai. Melalui jubirnya, Hendri Saputra, Bupati menolak.',
      ['Hendri Saputra: Juru Bicara, no body'],
    ],
    // "dari" leads to the body
    [
      'Dinas Kominfo Siak hadir. Wakil Bupati Siak Nurlela Sanjaya yang juga merupakan ketua dari Gabungan Organisasi Wanita (GOW) Siak menyampaikan terima kasih.',
      [
        'Nurlela Sanjaya: Wakil Bupati, no body',
        'Nurlela Sanjaya: Ketua, Gabungan Organisasi Wanita (GOW) Siak',
      ],
    ],
    [
      'Wakil Bupati Siak Nurlela Sanjaya diusung menjadi calon ketua dari PDIP.',
      ['Nurlela Sanjaya: Wakil Bupati, no body', 'Nurlela Sanjaya: Ketua, no body'],
    ],
    // a minister is nobody of the team named before
    [
      'Rapat Tim Pemenangan Nasional (TPN) Hendri-Gunawan digelar. Menkopolhukam Nurlela Sanjaya hadir.',
      ['Nurlela Sanjaya: Menteri Koordinator, no body'],
    ],
    [
      'Bupati Siak Hendri Saputra dalam sambutannya saat menjadi Inspektur upacara, menyampaikan terima kasih.',
      ['Hendri Saputra: Bupati, no body'],
    ],
    ['Hadir Staff Ahli Bupati, H. Hendri Saputra.', ['Hendri Saputra: Staf Ahli, no body']],
    // a body in front of the words for who leads it
    [
      'Bupati mengunjungi Ponpes Al Hikmah, pimpinan almarhum KH. Hendri Saputra.',
      ['Hendri Saputra: Pimpinan, Ponpes Al Hikmah'],
    ],
    [
      'Bupati mengunjungi Yayasan Al Hikmah pimpinan KH. Hendri Saputra.',
      ['Hendri Saputra: Pimpinan, Yayasan Al Hikmah'],
    ],
    [
      'Hadir pengurus Yayasan Al Hikmah, pimpinan KH. Hendri Saputra.',
      ['Hendri Saputra: Pimpinan, no body'],
    ],
    [
      'Hendri Saputra diketahui dilantik menjadi Ketua KNPI Siak.',
      ['Hendri Saputra: Ketua, KNPI Siak'],
    ],
    // the level stands in front of the short form, the region behind it
    [
      'Hadir Sekretaris Daerah Kota (Sekdako) Padang, H. Hendri Saputra.',
      ['Hendri Saputra: Sekretaris Daerah, no body'],
    ],
    // the pair whose team it is
    [
      'Ketua TKD Riau Hendri-Gunawan Nurlela Sanjaya hadir.',
      ['Nurlela Sanjaya: Ketua, TKD Riau Hendri-Gunawan'],
    ],
    [
      'Rapat Tim Pemenangan Daerah (TPD) Riau Hendri-Gunawan usai. Nama itu di jubir TPD Riau Hendri-Gunawan dihapus.',
      [],
    ],
    [
      'Juru Bicara Tim Nasional (Timnas) Pemenangan Hendri-Gunawan (HEGU) Nurlela Sanjaya hadir.',
      ['Nurlela Sanjaya: Juru Bicara, Tim Nasional (Timnas) Pemenangan Hendri-Gunawan'],
    ],
  ])('%s', (text, wanted) => {
    expect(held(text)).toEqual(wanted);
  });
});
