/** Who takes part in the main event, and who is only named. */
import { parse } from '../../src/deep.js';

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
  [
    'Upacara dipimpin Asisten Hendri Saputra. Bupati Siak Darsono Wirawan yang diwakili Asisten berpesan agar warga rukun. Darsono mengatakan warga senang.',
    ['Hendri Saputra'],
  ],
  [
    'Bupati Siak Darsono Wirawan dalam sambutannya yang dibacakan Asisten Hendri Saputra pada upacara itu mengajak warga rukun.',
    ['Hendri Saputra'],
  ],
  ['Upacara berlangsung tanpa kehadiran Bupati Siak Darsono Wirawan.', []],
  [
    'Camat Mandau Hendri Saputra menyampaikan salam dari Bupati Siak Darsono Wirawan pada upacara itu.',
    ['Hendri Saputra'],
  ],
  // whoever represents others came
  [
    'Mewakili Pemerintah Kabupaten Siak, Hendri Saputra selaku Asisten membuka upacara.',
    ['Hendri Saputra'],
  ],
  [
    'Ketua Komisi A DPRD Siak Hendri Saputra yang mewakili Ketua DPRD membuka upacara.',
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
  ['Menggantikan Hendri Saputra, Camat Mandau Darsono Wirawan dilantik.', ['Darsono Wirawan']],
  // whom others only speak of
  [
    'Camat Mandau Hendri Saputra membuka rapat dan mengatakan Bupati Siak Darsono Wirawan sedang di Jakarta.',
    ['Hendri Saputra'],
  ],
  [
    'Menurut Camat Mandau Hendri Saputra, rapat itu atas izin Bupati Siak Darsono Wirawan.',
    ['Hendri Saputra'],
  ],
  // who speaks, the verb farther off
  [
    'Upacara digelar Senin. Warga datang. Pawai juga ada. Lomba juga. Hadiah pun ada. Hal senada diungkapkan Camat Mandau, Hendri Saputra.',
    ['Hendri Saputra'],
  ],
  [
    'Upacara digelar Senin. Warga datang. Pawai juga ada. Lomba juga. Hadiah pun ada. Hendri Saputra (Camat Mandau) pada kesempatan ini juga menyampaikan salam.',
    ['Hendri Saputra'],
  ],
  // lists of those who came, and of something else
  [
    'Upacara digelar Senin.\nHadir dalam kegiatan itu:\n- Camat Mandau Hendri Saputra\n- Kapolsek Mandau Darsono Wirawan\nSelesai.',
    ['Hendri Saputra', 'Darsono Wirawan'],
  ],
  [
    'Pelantikan digelar Senin.\nWarga datang. Pawai juga ada. Lomba juga. Hadiah pun ada.\nMereka yaitu:\n1. Camat Mandau Hendri Saputra\n2. Camat Siak Darsono Wirawan',
    ['Hendri Saputra', 'Darsono Wirawan'],
  ],
  [
    'Upacara digelar Senin.\nWarga datang. Pawai juga ada. Lomba juga. Hadiah pun ada.\nNomor telepon:\n- Camat Mandau Hendri Saputra\n- Kapolsek Mandau Darsono Wirawan',
    [],
  ],
  // several in a row at a gathering, and what others are listed for
  [
    'Rapat digelar Senin. Warga datang. Pawai juga ada. Lomba juga. Hadiah pun ada. Di antaranya Camat Mandau Hendri Saputra, Kapolsek Mandau Darsono Wirawan dan Danramil Mandau Bagas Prakoso.',
    ['Hendri Saputra', 'Darsono Wirawan', 'Bagas Prakoso'],
  ],
  [
    'Rapat digelar Senin. Warga datang. Pawai juga ada. Lomba juga. Hadiah pun ada. Di antaranya Camat Mandau Hendri Saputra dan Kapolsek Mandau Darsono Wirawan.',
    [],
  ],
  [
    'KPK melakukan penahanan tersangka, Senin. Warga datang. Pawai juga ada. Lomba juga. Hadiah pun ada. Di antaranya Camat Mandau Hendri Saputra, Kapolsek Mandau Darsono Wirawan dan Danramil Mandau Bagas Prakoso.',
    [],
  ],
  // whoever is moved to an office as others are
  [
    'Bupati Siak Hendri Saputra memimpin pelantikan pejabat, Senin. Warga datang. Pawai juga ada. Lomba juga. Hadiah pun ada. Darsono Wirawan menjabat Camat Mandau.',
    ['Hendri Saputra', 'Darsono Wirawan'],
  ],
  // votes are received at no event
  [
    'KPU Siak menerima pendaftaran, Senin. Pada Pilkada lalu pasangan Hendri Saputra-Darsono Wirawan meraih 30 persen suara.',
    [],
  ],
  // whoever leaves an office as somebody takes it on
  [
    'Pelantikan Camat Mandau Hendri Saputra digelar Senin. Mantan Camat Mandau Darsono Wirawan mengucapkan terima kasih.',
    ['Hendri Saputra', 'Darsono Wirawan'],
  ],
  [
    'Upacara dipimpin Camat Mandau Hendri Saputra. Mantan Camat Mandau Darsono Wirawan mengucapkan terima kasih.',
    ['Hendri Saputra'],
  ],
  // several who do one thing by one verb
  [
    'Perjanjian itu ditandatangani oleh Bupati Siak Hendri Saputra, Camat Mandau Darsono Wirawan dan Kapolsek Mandau Bagas Prakoso.',
    ['Hendri Saputra', 'Darsono Wirawan', 'Bagas Prakoso'],
  ],
  // all of these came
  ['Bupati Siak Hendri Saputra melalui sambutannya membuka pelatihan itu.', ['Hendri Saputra']],
  ['Hadir mewakili Kapolres Siak Kasat Intel Hendri Saputra pada upacara itu.', ['Hendri Saputra']],
  ['Pada upacara itu arahan diberikan oleh Bupati Siak Hendri Saputra.', ['Hendri Saputra']],
])('%s', (text, expected) => {
  expect(participantsIn(text)).toEqual(expected);
});
