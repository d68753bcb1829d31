/** Who takes office, did not come or did something else, as `kliping/deep` reads it. */
import { parse } from '../../src/deep.js';
import { partsIn } from '../officials/told-offices.js';

test.each<[text: string, parts: string[]]>([
  // Whoever is sworn in as something takes it, in lists, too.
  [
    'Wali Kota Dumai Edi Rusdi melantik lima pejabat, Rabu (5/6/2024). Pejabat yang dilantik adalah Yuli Santoso, S.KM sebagai Kepala Dinas Perhubungan dan Hidayati Lestari sebagai Kepala Dinas Pariwisata. Dilantik pula Hendri Saputra sebagai Camat Dumai Barat.',
    [
      'Edi Rusdi: chair',
      'Yuli Santoso: recipient',
      'Hidayati Lestari: recipient',
      'Hendri Saputra: recipient',
    ],
  ],
  [
    'Gubernur Riau Budi Santoso melantik Hendri Saputra sebagai Penjabat Bupati Siak, Rabu (5/6/2024).',
    ['Budi Santoso: chair', 'Hendri Saputra: recipient'],
  ],
  [
    'Hendri Saputra dilantik sebagai Penjabat Bupati Siak oleh Gubernur Riau Budi Santoso, Rabu (5/6/2024).',
    ['Hendri Saputra: recipient', 'Budi Santoso: chair'],
  ],
  [
    'Bupati Siak Budi Santoso melantik pejabat di Pendopo, Rabu (5/6/2024). Sekda Siak Hendri Saputra bertindak sebagai Ketua Panitia.',
    ['Budi Santoso: chair', 'Hendri Saputra: attendee'],
  ],
  // Those who are meant by "yang dilantik yakni" take office, whatever stands behind their names.
  [
    'Empat pejabat yang dilantik yakni Yuli Santoso (Kepala Bagian Umum) menjadi Camat Dayun dan Hendri Saputra (Lurah Mempura) menjadi Camat Mempura. Bupati Siak Budi Santoso melantik mereka, Rabu (5/6/2024).',
    ['Yuli Santoso: recipient', 'Hendri Saputra: recipient', 'Budi Santoso: chair'],
  ],
  [
    'Para pejabat dilantik oleh Bupati Siak yakni Budi Santoso, Rabu (5/6/2024).',
    ['Budi Santoso: chair'],
  ],
  [
    'Pelantikan pejabat dilakukan langsung oleh Bupati Siak Budi Santoso, Rabu (5/6/2024).',
    ['Budi Santoso: chair'],
  ],
  // Whoever somebody is with stands between the name and the verb.
  [
    'Bupati Siak Budi Santoso saat bersama Ketua TP PKK Siak Herlina Saputri, saat menyerahkan bantuan di Dayun, Rabu (5/6/2024).',
    ['Budi Santoso: giver', 'Herlina Saputri: giver'],
  ],
  [
    'Bupati Siak Budi Santoso didampingi oleh Sekda Siak Hendri Saputra dan Camat Dayun Yuli Santoso menyerahkan bantuan di Dayun, Rabu (5/6/2024).',
    ['Budi Santoso: giver', 'Hendri Saputra: accompanying', 'Yuli Santoso: accompanying'],
  ],
  // Guests are received by a host; nothing is handed over.
  [
    'DPRD Kampar melakukan kunjungan kerja ke Siak, Rabu (5/6/2024). Rombongan diterima oleh Sekda Siak Hendri Saputra di aula.',
    ['Hendri Saputra: host'],
  ],
  // Who was asked to speak does so.
  [
    'Rapat koordinasi yang dipimpin oleh Bupati Siak Budi Santoso berlangsung di Siak, Rabu (5/6/2024).',
    ['Budi Santoso: chair'],
  ],
  [
    'Pelatihan jurnalistik digelar Diskominfo Siak, Rabu (5/6/2024). Panitia menghadirkan Camat Dayun Hendri Saputra sebagai narasumber.',
    ['Hendri Saputra: speaker'],
  ],
  [
    'Dialog demokrasi digelar Kesbangpol Siak, Rabu (5/6/2024) dengan menghadirkan dua narasumber, yakni Dandim Siak Budi Santoso dan Ketua KPU Siak Hendri Saputra.',
    ['Budi Santoso: speaker', 'Hendri Saputra: speaker'],
  ],
  // Whoever governs a place chairs no meeting.
  [
    'KPU Dumai menggelar rapat pleno, Rabu (5/6/2024). Wali Kota terpilih Yuli Santoso resmi memimpin Kota Dumai. Rapat dipimpin Ketua KPU Dumai Hendri Saputra.',
    ['Yuli Santoso: attendee', 'Hendri Saputra: chair'],
  ],
  // Whoever did not come took no part.
  [
    'KPU Siak menggelar rapat di Gedung Daerah, Rabu (5/6/2024). Hadir Camat Mandau Budi Santoso. Camat Dayun Hendri Saputra tak menghadiri rapat itu.',
    ['Budi Santoso: attendee'],
  ],
  [
    'KPU Siak menggelar rapat di Gedung Daerah, Rabu (5/6/2024). Camat Mandau Budi Santoso berhalangan untuk hadir.',
    [],
  ],
  [
    'KPU Siak menggelar rapat di Gedung Daerah, Rabu (5/6/2024). Rapat itu ternyata tidak dihadiri oleh Camat Mandau Budi Santoso.',
    [],
  ],
  // The clause of purpose that opens a sentence, and a speech that somebody else reads.
  [
    'Untuk menyambut Presiden Budi Santoso di Siak, Sekda Siak Hendri Saputra menggelar rapat di aula, Rabu (5/6/2024).',
    ['Hendri Saputra: organizer'],
  ],
  [
    'Untuk menyambut hari jadi, Sekda Siak Hendri Saputra menggelar rapat di aula, Rabu (5/6/2024).',
    ['Hendri Saputra: organizer'],
  ],
  [
    'Apel digelar di Siak, Rabu (5/6/2024). Ia membacakan sambutan tertulis Gubernur Riau, Budi Santoso, lalu Camat Mandau Hendri Saputra mengajak warga bersatu.',
    ['Hendri Saputra: speaker'],
  ],
  // Former holders who are listed among the guests, but not where they are only spoken of.
  [
    'Bupati Siak Budi Santoso membuka MTQ di Siak, Rabu (5/6/2024). Turut hadir mantan Bupati Siak Hendri Saputra dan Sekda Siak Nurlela.',
    ['Budi Santoso: opener', 'Hendri Saputra: attendee', 'Nurlela: attendee'],
  ],
  [
    'Bupati Siak Budi Santoso membuka MTQ di Siak, Rabu (5/6/2024). Lomba itu digagas mantan Bupati Siak Hendri Saputra.',
    ['Budi Santoso: opener'],
  ],
  [
    'KPU Siak menggelar rapat di Gedung Daerah, Rabu (5/6/2024). Camat Mandau Budi Santoso dan Camat Dayun Hendri Saputra tidak hadir.',
    [],
  ],
  [
    'KPU Siak menggelar rapat di Gedung Daerah, Rabu (5/6/2024). Camat Mandau Budi Santoso tidak hanya menghadiri rapat, tetapi juga membukanya.',
    ['Budi Santoso: attendee'],
  ],
  // Nor did whoever did something else, or long before.
  [
    'Bupati Siak Budi Santoso meninjau pasar yang diresmikan Gubernur Riau Hendri Saputra, Rabu (5/6/2024).',
    ['Budi Santoso: attendee'],
  ],
  [
    'Bupati Siak Budi Santoso meninjau pasar yang beberapa waktu lalu diresmikan Gubernur Riau Hendri Saputra, Rabu (5/6/2024).',
    ['Budi Santoso: attendee'],
  ],
  [
    'Pemkab Siak meresmikan pasar, Rabu (5/6/2024). Pasar yang diresmikan Bupati Budi Santoso itu ramai.',
    ['Budi Santoso: opener'],
  ],
  [
    'Rapat koordinasi yang dibuka Bupati Siak Budi Santoso itu digelar di Gedung Daerah, Rabu (5/6/2024).',
    ['Budi Santoso: opener'],
  ],
  // Nor did the dead, whoever is only named beside a wife or a programme, and whoever will do something.
  [
    'Pemkab Siak menyerahkan santunan kepada ahli waris almarhum Hendri Saputra, anggota KPPS, Rabu (5/6/2024).',
    [],
  ],
  [
    'Bupati Siak Budi Santoso membuka rapat di Gedung Daerah, Rabu (5/6/2024). Hadir istri Camat Mandau Hendri Saputra.',
    ['Budi Santoso: opener'],
  ],
  [
    'Bupati Siak Budi Santoso membuka rapat di Gedung Daerah, Rabu (5/6/2024). Hal itu sejalan dengan program Gubernur Riau Hendri Saputra.',
    ['Budi Santoso: opener'],
  ],
  [
    'Bupati Siak Budi Santoso membuka rapat di Gedung Daerah, Rabu (5/6/2024). Sementara itu Camat Mandau Hendri Saputra bakal turun ke desa-desa.',
    ['Budi Santoso: opener'],
  ],
  // Nor did whoever was hindered, or whose words are only read out, or who is still to come.
  [
    'KPU Siak menggelar rapat di Gedung Daerah, Rabu (5/6/2024). Hadir Camat Mandau Budi Santoso. Camat Dayun Hendri Saputra berhalangan untuk hadir.',
    ['Budi Santoso: attendee'],
  ],
  [
    'KPU Siak menggelar rapat di Gedung Daerah, Rabu (5/6/2024). Hadir Camat Mandau Budi Santoso. Rapat itu tidak dihadiri oleh Camat Dayun Hendri Saputra dan Camat Tualang Yuli Lestari.',
    ['Budi Santoso: attendee'],
  ],
  [
    'KPU Siak menggelar rapat di Gedung Daerah, Rabu (5/6/2024). Hadir Camat Mandau Budi Santoso. Rapat itu dihadiri Camat Dayun Hendri Saputra.',
    ['Budi Santoso: attendee', 'Hendri Saputra: attendee'],
  ],
  [
    'Apel digelar di Siak, Rabu (5/6/2024). Membacakan sambutan tertulis Gubernur Riau, Budi Santoso, Sekda Siak Hendri Saputra mengajak warga bersatu.',
    ['Hendri Saputra: speaker'],
  ],
  [
    'Apel digelar di Siak, Rabu (5/6/2024). Dalam sambutan Gubernur Riau Budi Santoso disebut bahwa warga harus bersatu.',
    ['Budi Santoso: attendee'],
  ],
  [
    'Untuk menyambut Presiden Budi Santoso, Pemkab Siak menggelar rapat di Gedung Daerah, Rabu (5/6/2024). Rapat dipimpin Sekda Siak Hendri Saputra.',
    ['Hendri Saputra: chair'],
  ],
  [
    'Sekda Siak Hendri Saputra menyambut Gubernur Riau Budi Santoso di rapat itu, Rabu (5/6/2024).',
    ['Hendri Saputra: host', 'Budi Santoso: attendee'],
  ],
  // A verb in front of its subject, and those who listen.
  [
    'Apel digelar di Siak, Rabu (5/6/2024). Bertindak sebagai inspektur upacara adalah Sekda Siak, Hendri Saputra.',
    ['Hendri Saputra: chair'],
  ],
  [
    'Apel digelar di Siak, Rabu (5/6/2024). Sekda Siak Hendri Saputra bertindak sebagai inspektur upacara, Camat Mandau Budi Santoso hadir.',
    ['Hendri Saputra: chair', 'Budi Santoso: attendee'],
  ],
  [
    'Dialog digelar di Siak, Rabu (5/6/2024). Hal itu dikatakan Bupati Siak Hendri Saputra di hadapan Camat Mandau, Budi Santoso dan Camat Dayun, Yuli Lestari.',
    ['Hendri Saputra: speaker', 'Budi Santoso: attendee', 'Yuli Lestari: attendee'],
  ],
  [
    'Dialog digelar di Siak, Rabu (5/6/2024). Warga sudah menulis surat kepada Camat Mandau Budi Santoso.',
    [],
  ],
  // A list that goes on in a sentence of its own.
  [
    'Rapat digelar di Siak, Rabu (5/6/2024). Turut hadir Camat Mandau Budi Santoso. Serta, Sekda Siak Hendri Saputra dan Camat Dayun Yuli Lestari.',
    ['Budi Santoso: attendee', 'Hendri Saputra: attendee', 'Yuli Lestari: attendee'],
  ],
  [
    'Rapat digelar di Siak, Rabu (5/6/2024). Turut hadir Camat Mandau Budi Santoso. Warga lalu menulis surat kepada Sekda Siak Hendri Saputra.',
    ['Budi Santoso: attendee'],
  ],
  // Whoever stands in does what was somebody else's to do; so does whoever the opening is by.
  [
    'Musrenbang Siak dibuka oleh Bupati yang di wakili Budi Santoso Sekretaris Bappeda Siak, Rabu (5/6/2024).',
    ['Budi Santoso: opener'],
  ],
  [
    'Musrenbang Siak dibuka oleh Bupati Siak yang diwakili oleh Asisten I Budi Santoso, Rabu (5/6/2024).',
    ['Budi Santoso: opener'],
  ],
  [
    'Apel dipimpin Kapolres Siak Hendri Saputra, diwakili Kabag Ops Budi Santoso, Rabu (5/6/2024).',
    ['Budi Santoso: chair'],
  ],
  [
    'Musrenbang Siak dihadiri Bupati Siak yang diwakili Asisten I Budi Santoso, Rabu (5/6/2024).',
    ['Budi Santoso: attendee'],
  ],
  [
    'Musrenbang digelar di Siak, Rabu (5/6/2024), dengan pembukaan oleh Bupati Siak Budi Santoso.',
    ['Budi Santoso: opener'],
  ],
  [
    'Pembukaan rakor dilakukan oleh Wakil Bupati Siak Budi Santoso di Siak, Rabu (5/6/2024).',
    ['Budi Santoso: opener'],
  ],
])('%s', (text, parts) => {
  expect(partsIn(parse(text))).toEqual(parts);
});
