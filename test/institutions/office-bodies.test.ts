/** The body that an office alone means: named elsewhere in the release, of the office's own number and region. */
import { parse } from '../../src/deep.js';

/** The name of the body of the first official's first office, or null. */
function bodyOf(text: string): string | null {
  const { officials, institutions } = parse(text);
  const { institution } = officials[0]!.positions[0]!;
  return institutions.find(({ id }) => id === institution)?.name ?? null;
}

test.each<[text: string, body: string | null]>([
  ['Kapolri Jenderal Hendri Saputra memimpin apel Polri.', 'Kepolisian Negara Republik Indonesia'],
  [
    'Apel digelar Kodim 1209/Bky. Dandim 1209/Bky Letkol Hendri Saputra memimpin.',
    'Komando Distrik Militer 1209/Bky',
  ],
  // of several, the one with the number
  [
    'Kodim 1209/Bky dan Kodim 0903/Bul hadir. Dandim 0903/Bul Letkol Hendri Saputra memimpin.',
    'Komando Distrik Militer 0903/Bul',
  ],
  ['Kodim 1209/Bky hadir. Dandim 0903/Bul Letkol Hendri Saputra memimpin.', null],
  // of several, the one of the region
  [
    'Dispora Dumai dan Dispora Siak hadir. Kadispora Siak Hendri Saputra memimpin.',
    'Dinas Pemuda dan Olahraga Kabupaten Siak',
  ],
  ['Dispora Dumai hadir. Kadispora Siak Hendri Saputra memimpin.', null],
  // a commission is a part of a legislature, whatever party is told beside it
  [
    'DPRD Siak menggelar rapat. Politisi PKS itu hadir bersama Ketua Komisi III, Hendri Saputra.',
    'Dewan Perwakilan Rakyat Daerah Kabupaten Siak',
  ],
  [
    'Politisi Golkar yang juga Ketua Komisi II, Hendri Saputra, meminta Pemkab Siak bertindak.',
    null,
  ],
  [
    'DPC PKS Siak menggelar rapat. Wakil Ketua Hendri Saputra hadir.',
    'Dewan Pimpinan Cabang Partai Keadilan Sejahtera Kabupaten Siak',
  ],
  // nothing names it
  ['Kapolri Jenderal Hendri Saputra memimpin apel di Siak.', null],
])('%s', (text, body) => {
  expect(bodyOf(text)).toBe(body);
});
