/** Who takes part in the main event, and who is only named. */
import { parse } from '../src/deep.js';

/** Names of the officials who take part. */
const participantsIn = (text: string): string[] => {
  const { officials, events } = parse(text);
  const nameOf = new Map(officials.map(({ id, name }) => [id, name]));
  return events
    .filter(({ main }) => main)
    .flatMap(({ participants }) => participants)
    .flatMap(({ official }) => (official === undefined ? [] : [nameOf.get(official)!]));
};

test.each<[string, string[]]>([
  // whoever is represented did not come
  [
    'Asisten Siak Hendri Saputra mewakili Bupati Siak, Darsono Wirawan, membuka sosialisasi itu.',
    ['Hendri Saputra'],
  ],
  ['Hadir mewakili Bupati Siak, Hendri Saputra, dalam sosialisasi itu.', []],
  [
    'Bupati Siak Darsono Wirawan diwakili Asisten Hendri Saputra menghadiri upacara.',
    ['Hendri Saputra'],
  ],
  // whose words are read or followed
  [
    'Bupati Siak Hendri Saputra membacakan amanat tertulis Menteri Agama RI, Darsono Wirawan, pada upacara itu.',
    ['Hendri Saputra'],
  ],
  ['Pelatihan itu tindak lanjut arahan Kapolri Jenderal Polisi Hendri Saputra.', []],
  // who speaks elsewhere
  [
    'Upacara dipimpin Bupati Siak Hendri Saputra. Secara terpisah, Camat Mandau Darsono Wirawan mengatakan warga senang.',
    ['Hendri Saputra'],
  ],
  // all of these came
  ['Bupati Siak Hendri Saputra melalui sambutannya membuka pelatihan itu.', ['Hendri Saputra']],
  ['Hadir mewakili Kapolres Siak Kasat Intel Hendri Saputra pada upacara itu.', ['Hendri Saputra']],
  ['Pada upacara itu arahan diberikan oleh Bupati Siak Hendri Saputra.', ['Hendri Saputra']],
])('%s', (text, expected) => {
  expect(participantsIn(text)).toEqual(expected);
});
