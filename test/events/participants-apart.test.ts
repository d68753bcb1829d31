/** Whose deed is of another day, whom somebody stands in for and who only owns what is spoken of, as `kliping/deep` reads it. */
import { parse } from '../../src/deep.js';
import { partsIn } from '../officials/told-offices.js';

test.each<[text: string, parts: string[]]>([
  // A deed of another day is part of another event.
  [
    'Direktur RSUD Siak Hendri Jamal melantik pengurus koperasi di aula RSUD, Kamis (2/6/2022). Rumah sakit ini diresmikan oleh Menteri Kesehatan Budi Santoso tanggal 29 Maret 2017. Acara dihadiri Bupati Siak Rafli Saputra.',
    ['Hendri Jamal: chair', 'Rafli Saputra: attendee'],
  ],
  [
    'Bupati Siak Rafli Saputra membuka rapat koordinasi di aula, Kamis (2/6/2022). Sebelumnya, Gubernur Riau Budi Santoso melantik 12 pejabat pada 3 Januari 2022.',
    ['Rafli Saputra: opener'],
  ],
  [
    'Perpustakaan Siak diresmikan tanggal 11 Maret 1990 oleh Gubernur Riau (Bapak Budi Santoso). Hal itu dibacakan pada HUT Perpustakaan ke-29, Selasa (12/3/2019) di Taman Siak. Bupati Siak Rafli Saputra hadir.',
    ['Rafli Saputra: attendee'],
  ],
  // One that is near, or of whoever comes, is not.
  [
    'Bupati Siak Rafli Saputra membuka Pelatihan Kader pada Senin (13/6/2022). Pelatihan yang dimulai 1 Juni 2022 itu diikuti Camat Dayun Hendri Jamal.',
    ['Rafli Saputra: opener', 'Hendri Jamal: attendee'],
  ],
  // Whoever is sworn in does what the sentence tells behind "usai dilantik".
  [
    'Gubernur Riau Budi Santoso melantik pejabat di Siak, Senin (3/6/2024). Setelah resmi dilantik, Penjabat Bupati Siak Rafli Saputra menyapa warga.',
    ['Budi Santoso: chair', 'Rafli Saputra: recipient'],
  ],
  [
    'Gubernur Riau Budi Santoso melantik pejabat di Siak, Senin (3/6/2024). Saat melantik, Gubernur Budi Santoso meminta pejabat bekerja.',
    ['Budi Santoso: chair'],
  ],
  // What somebody did stands behind that they came, or in whose name.
  [
    'Bupati Siak, Rafli Saputra, menghadiri sekaligus memimpin Rapat Koordinasi di aula, Selasa (6/1/2026). Bupati Rafli menegaskan pentingnya koordinasi.',
    ['Rafli Saputra: chair'],
  ],
  [
    'Gubernur Riau, Budi Santoso, atas nama Presiden Republik Indonesia mengukuhkan Penjabat Sementara Bupati Siak di Aula Siak, Selasa (24/9/2024).',
    ['Budi Santoso: chair'],
  ],
  [
    'Wakil Bupati Siak Husni Mubarok yang diwakili Asisten II Hendri Jamal membuka pelatihan di Siak, Selasa (24/9/2024).',
    ['Hendri Jamal: opener'],
  ],
  [
    'Sekda Siak, Rafli Saputra, meminta warga patuh. Demikian di tegaskannya saat memimpin Rakor Camat se-Kabupaten Siak di ruang rapat, Selasa (6/1/2026).',
    ['Rafli Saputra: chair'],
  ],
  // What somebody is at the event stands behind the name.
  [
    'Demikian ditegaskan Dandim Siak Letkol Rafli Saputra selaku Irup saat membacakan sambutan pada Upacara Hari Ibu, Kamis (20/12/2018).',
    ['Rafli Saputra: chair'],
  ],
  [
    'Upacara Hari Ibu digelar di Siak, Kamis (20/12/2018). Camat Dayun Hendri Jamal bertindak selaku pembina upacara. Turut hadir Kapolsek Dayun Iptu Rahmat Siregar.',
    ['Hendri Jamal: chair', 'Rahmat Siregar: attendee'],
  ],
  [
    'Camat Dayun Hendri Jamal selaku Ketua Panitia melaporkan hal itu pada pembukaan MTQ di Siak, Kamis (20/12/2018).',
    ['Hendri Jamal: speaker'],
  ],
  // A noun in capitals tells who leads, too.
  [
    'Apel siaga digelar di Siak, Kamis (20/12/2018). Apel itu khidmat. Warga senang. Sementara yang menjadi Pemimpin Apel adalah Camat Dayun Hendri Jamal.',
    ['Hendri Jamal: chair'],
  ],
  [
    'Apel siaga digelar di Siak, Kamis (20/12/2018). Apel itu khidmat. Warga senang. Pemimpin Apel menemui Camat Dayun Hendri Jamal.',
    ['Hendri Jamal: attendee'],
  ],
  // A clause inside a sentence lists who was there, former holders of an office among them.
  [
    'Upacara Hari Ibu digelar di Siak, Kamis (20/12/2018). Selain hadirnya para calon, tampak juga mantan Bupati Siak Rafli Saputra dan mantan Ketua DPRD Siak Hendri Jamal.',
    ['Rafli Saputra: attendee', 'Hendri Jamal: attendee'],
  ],
  [
    'Upacara Hari Ibu digelar di Siak, Kamis (20/12/2018). Acara itu dirintis mantan Bupati Siak Rafli Saputra. Warga tampak gembira.',
    [],
  ],
  // Who is asked about what is still to come takes part in it; who is asked about what was held does not.
  [
    'Bupati Siak Rafli Saputra akan dilantik pada Sabtu, 24 Mei 2025. Hal itu dikatakan Ketua DPRD Siak Hendri Jamal saat dikonfirmasi, Rabu (21/5/2025).',
    ['Rafli Saputra: recipient', 'Hendri Jamal: speaker'],
  ],
  [
    'Bupati Siak Rafli Saputra dilantik pada Sabtu, 24 Mei 2025. Hal itu dikatakan Ketua DPRD Siak Hendri Jamal saat dikonfirmasi, Minggu (25/5/2025).',
    ['Rafli Saputra: recipient'],
  ],
  // The deputy of whoever is represented did not come either.
  [
    'Sekda Siak Hendri Jamal hadir dalam Safari Ramadan, mewakili Bupati Siak Rafli Saputra dan Wakil Bupati Husni Mubarok, Selasa (24/9/2024).',
    ['Hendri Jamal: attendee'],
  ],
  [
    'Safari Ramadan dihadiri Sekda Siak Hendri Jamal mewakili Bupati Siak Rafli Saputra dan Kapolres Siak Husni Mubarok, Selasa (24/9/2024).',
    ['Hendri Jamal: attendee', 'Husni Mubarok: attendee'],
  ],
  // Whose office is over hands nothing on.
  [
    'Pj Bupati Siak Rafli Saputra dilantik Gubernur Riau Budi Santoso di Pekanbaru, Selasa (24/9/2024). Pelantikan ini menyusul berakhirnya masa tugas bupati periode 2017-2022 Hendri Jamal.',
    ['Rafli Saputra: recipient', 'Budi Santoso: chair'],
  ],
  [
    'Rapat Paripurna DPRD Siak batal, Senin (1/12/2025). Situasi jadi perhatian karena Bupati Siak, H. Rafli Saputra, SH, MH, juga tidak menghadiri rapat tersebut.',
    [],
  ],
  [
    'Pj Wali Kota Dumai Rafli Saputra dilantik Gubernur Riau Budi Santoso di Dumai, Senin (1/12/2025). Ia mengisi jabatan yang ditinggalkan Wali Kota Hendri Jamal.',
    ['Rafli Saputra: recipient', 'Budi Santoso: chair'],
  ],
  // Who is thanked was not there, unless it is said that they came.
  [
    'Bantuan diserahkan Sekda Siak Hendri Jamal di Dayun, Senin (1/12/2025). Ia mengucapkan terimakasih yang tak terhingga kepada Plt Gubernur Riau Budi Santoso yang sudah mengirimkan bantuan.',
    ['Hendri Jamal: giver'],
  ],
  [
    'Terima kasih kami ucapkan kepada Gubernur Riau Budi Santoso yang telah hadir pada pembukaan MTQ di Siak, Senin (1/12/2025).',
    ['Budi Santoso: attendee'],
  ],
  // All of those whom somebody brings speak.
  [
    'Debat publik digelar KPU Siak di Hotel Grand, Senin (1/12/2025). KPU menghadirkan Dr. Abdul Manan Siregar (Dosen IAIN Ambon) dan Dr. Yunus Lestari (Dosen Unpatti) sebagai panelis debat.',
    ['Abdul Manan Siregar: speaker', 'Yunus Lestari: speaker'],
  ],
  // "SE" is a degree, and no preposition that makes the verb a passive.
  [
    'Gubernur Riau Budi Santoso, SE melantik Hendri Jamal sebagai Bupati Siak, Senin (1/10/2018).',
    ['Budi Santoso: chair', 'Hendri Jamal: recipient'],
  ],
  [
    'Bupati Siak Budi Santoso, SE memimpin rapat koordinasi di Siak, Senin (1/10/2018).',
    ['Budi Santoso: chair'],
  ],
  [
    'Rapat koordinasi di pimpin Bupati Siak Budi Santoso di Siak, Senin (1/10/2018).',
    ['Budi Santoso: chair'],
  ],
  // A wish, a promise and a vision are no words of whoever they are for.
  [
    'Kami tetap menagih janji Bupati Siak Rafli Saputra untuk warga. "Jalan itu rusak," kata Ketua Karang Taruna Hendri Jamal, Kamis (7/8/2025). Ia berharap Bupati Rafli Saputra turun tangan.',
    ['Hendri Jamal: speaker'],
  ],
  [
    'Bupati Siak Rafli Saputra menghadiri rapat paripurna di DPRD Siak, Selasa (24/9/2024). Program itu sejalan dengan visi Presiden Budi Santoso.',
    ['Rafli Saputra: attendee'],
  ],
])('%s', (text, parts) => {
  expect(partsIn(parse(text))).toEqual(parts);
});
