import { parse } from '../../src/deep.js';

/** What a release writes of its bodies. */
const writtenIn = (text: string): string[] =>
  parse(text).institutions.map(({ mentions }) => mentions[0]!.text);

describe('what goes on behind the name of a firm, a club or a school', () => {
  test.each<[string, string[]]>([
    ['Saham PT Zartenz Kenanza Tbk (ZRKZ) naik.', ['PT Zartenz Kenanza Tbk (ZRKZ)']],
    ['Direksi PT Zartenz Siak Tbk (ZRSK) hadir.', ['PT Zartenz Siak Tbk (ZRSK)']],
    ['Direktur Utama PT Zartenz (Persero) Tbk Hendri Saputra hadir.', ['PT Zartenz (Persero) Tbk']],
    ['Direksi PT Zartenz Siak Baja (Persero) hadir.', ['PT Zartenz Siak Baja (Persero)']],
    ['Direksi PT Zartenz Siak hadir.', ['PT Zartenz Siak']],
    ['Izin itu milik Zartenz Kenanza Limited.', ['Zartenz Kenanza Limited']],
    ['Izin itu Limited.', []],
    ['Manajer PT PLN Persero UP3 Sibolga hadir.', ['PT PLN Persero UP3 Sibolga']],
    ['Anggota Zartenz Motor Club (ZMC) Indonesia hadir.', ['Zartenz Motor Club (ZMC) Indonesia']],
    ['Rapat Ikatan Motor Zartenz (IMZ) Indonesia usai.', ['Ikatan Motor Zartenz (IMZ) Indonesia']],
    ['Rapat Ikatan Motor Zartenz (IMZ) di Indonesia usai.', ['Ikatan Motor Zartenz (IMZ)']],
    [
      'Siswa SDN 1 Zartenza Selong Kab. Lombok Timur menang.',
      ['SDN 1 Zartenza Selong Kab. Lombok Timur'],
    ],
    ['Siswa SDN 1 Zartenza menang di Kabupaten Lombok Timur.', ['SDN 1 Zartenza']],
  ])('%s', (text, expected) => {
    expect(writtenIn(text)).toEqual(expected);
  });
});

describe('years and numbers in names', () => {
  test.each<[string, string[]]>([
    ['Rektor Universitas 45 Siak hadir.', ['Universitas 45 Siak']],
    ['Sebanyak 45 universitas di Siak hadir.', []],
    ["Ketua Forum Zartenz '84 Hendri Saputra hadir.", ["Forum Zartenz '84"]],
    ['Rapat Forum Zartenz Siak usai.', ['Forum Zartenz Siak']],
  ])('%s', (text, expected) => {
    expect(writtenIn(text)).toEqual(expected);
  });
});

describe('the country and its letters', () => {
  test.each<[string, string[]]>([
    [
      'Anggota Dewan Perwakilan Daerah (DPD) Republik Indonesia (RI) hadir.',
      ['Dewan Perwakilan Daerah (DPD) Republik Indonesia (RI)'],
    ],
    [
      'Rapat Kementerian Agama Republik Indonesia (RI) usai.',
      ['Kementerian Agama Republik Indonesia (RI)'],
    ],
    ['Warga Negara Republik Indonesia (RI) hadir.', []],
  ])('%s', (text, expected) => {
    expect(writtenIn(text)).toEqual(expected);
  });
});

describe('places in small letters behind a body', () => {
  test.each<[string, string[]]>([
    ['LOMBOK BARAT - Anggota satlantas lobar hadir.', ['satlantas lobar']],
    ['LOMBOK BARAT - Warga dibantu Dinkes lobar.', ['Dinkes lobar']],
    ['LOMBOK BARAT - Anggota polsek gerung hadir.', ['polsek gerung']],
    ['LOMBOK BARAT - Anggota polsek setempat hadir.', ['polsek']],
    ['SIAK - Anggota satlantas lobar hadir.', ['satlantas']],
  ])('%s', (text, expected) => {
    expect(writtenIn(text)).toEqual(expected);
  });
});
