/** Roles that nouns, other sentences and clauses give, and bodies that hold an event, as `kliping/deep` reads them. */
import { parse } from '../../src/deep.js';

/** The officials and bodies of the main event with their roles. */
function partsOf(text: string): string[] {
  const { events, officials, institutions } = parse(text);
  const named = [...officials, ...institutions];
  const nameOf = (id: string): string => named.find((one) => one.id === id)!.name;
  return events
    .find((event) => event.main)!
    .participants.map((part) => `${nameOf((part.official ?? part.institution)!)}: ${part.role}`);
}

test.each<[text: string, parts: string[]]>([
  // What somebody did where they spoke is told behind.
  [
    'Bupati Siak Budi Santoso mengajak warga menanam cabai. Hal ini disampaikannya saat membuka rapat koordinasi pangan di Aula Bappeda, Rabu (5/6/2024).',
    ['Budi Santoso: opener'],
  ],
  [
    'Bupati Siak Budi Santoso mengajak warga menanam cabai. "Ayo kita tanam cabai bersama," ujarnya saat memimpin rapat koordinasi pangan, Rabu (5/6/2024).',
    ['Budi Santoso: chair'],
  ],
  // Or in front.
  [
    'Saat membuka rapat koordinasi pangan, Bupati Siak Budi Santoso mengatakan stok beras cukup, Rabu (5/6/2024).',
    ['Budi Santoso: opener'],
  ],
  [
    'Usai meresmikan warung tani, Bupati Siak Budi Santoso melanjutkan kunjungan ke Puskesmas Dayun, Rabu (5/6/2024).',
    ['Budi Santoso: attendee'],
  ],
  // Whoever came may open, too.
  [
    'Kepala Dinas Pangan Siak Hendri Saputra hadir langsung membuka kegiatan bimtek pangan di Aula Bappeda, Rabu (5/6/2024).',
    ['Hendri Saputra: opener'],
  ],
  [
    'Puncak HUT RSUD Siak dihadiri oleh Bupati Siak Budi Santoso, sekaligus meresmikan gedung IGD, Rabu (5/6/2024).',
    ['Budi Santoso: opener'],
  ],
  // A noun tells what is done.
  [
    'Penyerahan bantuan pangan dilakukan langsung oleh Bupati Siak Budi Santoso di Aula Bappeda, Rabu (5/6/2024).',
    ['Budi Santoso: giver'],
  ],
  [
    'Rapat koordinasi pangan digelar di Aula Bappeda, Rabu (5/6/2024). Data itu hasil survei lapangan yang dilakukan oleh Camat Mempura Budi Santoso.',
    ['Budi Santoso: attendee'],
  ],
  // Or who somebody is there.
  [
    'Rapat koordinasi pangan digelar di Aula Bappeda, Rabu (5/6/2024). Narasumber rapat adalah Kepala Dinas Pangan Hendri Saputra dan Ketua PMI Siak Budi Santoso.',
    ['Hendri Saputra: speaker', 'Budi Santoso: speaker'],
  ],
  [
    'Rapat koordinasi pangan digelar di Aula Bappeda, Rabu (5/6/2024). Rapat dihadiri narasumber, Camat Mempura Hendri Saputra dan Ketua PMI Siak Budi Santoso.',
    ['Hendri Saputra: attendee', 'Budi Santoso: attendee'],
  ],
  [
    'Upacara Hari Pramuka digelar di Lapangan Siak, Rabu (5/6/2024). Pemimpin upacara adalah Camat Mempura Hendri Saputra.',
    ['Hendri Saputra: chair'],
  ],
  // Whoever heads a group chairs nothing.
  [
    'Relawan Muda adalah kelompok yang diketuai oleh Mayor (Purn) Hendri Saputra. Ketua PMI Siak Budi Santoso mengatakan relawan siap membantu, Rabu (5/6/2024).',
    ['Budi Santoso: speaker'],
  ],
  [
    'Rapat yang dipimpin Bupati Siak Budi Santoso itu membahas pangan, Rabu (5/6/2024).',
    ['Budi Santoso: chair'],
  ],
  // Who takes office or gets something.
  [
    'Gubernur Riau Budi Santoso mengukuhkan Ketua PMI Siak Hendri Saputra dan Ketua KONI Siak Rudi Hartono di Gedung Daerah, Rabu (5/6/2024).',
    ['Budi Santoso: chair', 'Hendri Saputra: recipient', 'Rudi Hartono: recipient'],
  ],
  [
    'Hendri Saputra, M.Si., yang juga Asisten Setda Siak, hari ini dilantik sebagai Pj Sekda Siak, Rabu (5/6/2024).',
    ['Hendri Saputra: recipient'],
  ],
  [
    'Bantuan diserahkan oleh Bupati Siak Budi Santoso kepada Ketua PMI Siak, Hendri Saputra, di Aula Bappeda, Rabu (5/6/2024).',
    ['Budi Santoso: giver', 'Hendri Saputra: recipient'],
  ],
  [
    'Rombongan PKK Jambi berkunjung ke Siak, Rabu (5/6/2024). Mereka diterima secara bersama-sama oleh Camat Mempura dan Kadis PMD Siak Hendri Saputra beserta jajaran.',
    ['Hendri Saputra: host'],
  ],
  [
    'Bupati Siak Budi Santoso didampingi Sekda Siak Hendri Saputra bersama Camat Dayun Rudi Hartono menyerahkan bantuan di Dayun, Rabu (5/6/2024).',
    ['Budi Santoso: giver', 'Hendri Saputra: accompanying', 'Rudi Hartono: accompanying'],
  ],
  [
    'Bupati Siak Budi Santoso bersama Sekda Siak Hendri Saputra dan Camat Dayun Rudi Hartono meninjau pasar, Rabu (5/6/2024).',
    ['Budi Santoso: attendee', 'Hendri Saputra: attendee', 'Rudi Hartono: attendee'],
  ],
  // Whoever is thanked took part if they came.
  [
    'Rapat koordinasi pangan digelar di Aula Bappeda, Rabu (5/6/2024). Kadis Pangan Siak Hendri Saputra menyampaikan terima kasih kepada Gubernur Riau Budi Santoso.',
    ['Hendri Saputra: speaker'],
  ],
  [
    'Rapat koordinasi pangan digelar di Aula Bappeda, Rabu (5/6/2024). Kadis Pangan Siak Hendri Saputra menyampaikan terima kasih kepada Gubernur Riau Budi Santoso yang hadir sekaligus membuka rapat itu.',
    ['Hendri Saputra: speaker', 'Budi Santoso: opener'],
  ],
  // Bodies that hold it.
  [
    'Bupati Siak Budi Santoso menghadiri rapat koordinasi pangan di Aula Bappeda, Rabu (5/6/2024). Kegiatan ini diselenggarakan oleh Dinas Pangan Kabupaten Siak.',
    ['Budi Santoso: attendee', 'Dinas Pangan Kabupaten Siak: organizer'],
  ],
  [
    'KPU Kabupaten Siak melantik 30 anggota PPK di Aula Kantor KPU, Rabu (5/6/2024).',
    ['Komisi Pemilihan Umum Kabupaten Siak: organizer'],
  ],
  [
    'Siak, Diskominfo - Bupati Siak Budi Santoso melakukan panen raya, Rabu (5/6/2024).',
    ['Budi Santoso: attendee'],
  ],
  [
    'Pengurus paguyuban mendatangi Kantor Dinas Pangan Kabupaten Siak untuk melakukan audiensi, Rabu (5/6/2024).',
    [],
  ],
  // For whom something is held, and who gives a training.
  [
    'Sosialisasi digelar Bawaslu Siak untuk KPU Siak, Rabu (5/6/2024).',
    ['Badan Pengawas Pemilihan Umum Kabupaten Siak: organizer'],
  ],
  [
    'Bimtek digelar KPU Siak pada Rabu (5/6/2024) kepada PPK Mempura.',
    ['Komisi Pemilihan Umum Kabupaten Siak: organizer'],
  ],
  [
    'Bimtek diselenggarakan KPU Siak bagi Bawaslu Siak, Rabu (5/6/2024).',
    ['Komisi Pemilihan Umum Kabupaten Siak: organizer'],
  ],
  [
    'Rapat digelar KPU Siak bersama Bawaslu Siak, Rabu (5/6/2024).',
    [
      'Komisi Pemilihan Umum Kabupaten Siak: organizer',
      'Badan Pengawas Pemilihan Umum Kabupaten Siak: organizer',
    ],
  ],
  [
    'Polres Siak memberikan penyuluhan narkoba kepada pelajar di Siak, Rabu (5/6/2024).',
    ['Kepolisian Resor Siak: organizer'],
  ],
  ['Dinas Pertanian Siak memberikan bantuan pelatihan kepada petani, Rabu (5/6/2024).', []],
  ['Pelatihan digelar di Siak, Rabu (5/6/2024). KPU Siak memberikan santunan kepada warga.', []],
])('%s', (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});
