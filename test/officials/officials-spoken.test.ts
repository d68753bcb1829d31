/** Offices whose holder is named only behind what is said; `kliping/deep` only. */
import { parse } from '../../src/deep.js';

const holdersIn = (text: string): string[] =>
  parse(text).officials.map(
    ({ name, positions }) => `${positions.map(({ office }) => office).join(', ')}: ${name}`,
  );

const SAID = '"Mari bekerja bersama untuk warga. Kita pasti bisa,"';

describe('an office in front of what somebody says, and the name behind it', () => {
  test.each<[string, string[]]>([
    [
      `Dalam rapat itu, Kapolres mengatakan situasi aman. ${SAID} ungkap Zulhendri.`,
      ['Kapolres: Zulhendri'],
    ],
    [
      `Bupati menegaskan pentingnya kerja sama. ${SAID} ujar Zulhendri di Siak.`,
      ['Bupati: Zulhendri'],
    ],
    [
      `Sekda pun menyampaikan terima kasih. ${SAID} kata Zulhendri Saputra kepada wartawan.`,
      ['Sekretaris Daerah: Zulhendri Saputra'],
    ],
    [`Bupati mengatakan, ${SAID} kata Zulhendri.`, ['Bupati: Zulhendri']],
    // Somebody else, of whom more is told, or whom the office is known not to be.
    [`Bupati menegaskan kerja sama. ${SAID} ujar Zulhendri, warga Siak.`, []],
    [`Bupati menegaskan kerja sama. Seorang warga senang. ${SAID} ujar Zulhendri.`, []],
    [
      `Bupati Siak Hendri Saputra hadir. Bupati menegaskan kerja sama. ${SAID} ujar Zulhendri.`,
      ['Bupati: Hendri Saputra'],
    ],
    [
      `Bupati menegaskan kerja sama. ${SAID} ujar Zulhendri. Bupati menambahkan hal lain. ${SAID} kata Nurlela.`,
      [],
    ],
    [`Warga meminta bupati mengatakan yang sebenarnya. ${SAID} ujar Zulhendri.`, []],
    [`Anggota DPRD mengatakan hal itu. ${SAID} ujar Zulhendri.`, []],
  ])('%s', (text, expected) => expect(holdersIn(text)).toEqual(expected));
});
