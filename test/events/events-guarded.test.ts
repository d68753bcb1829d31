/** What is inspected, guarded, told before or only spoken of, as `kliping/deep` reads it. */
import { parse } from '../../src/deep.js';

/** Type, name, status, day and venue of the main event. */
function mainOf(text: string): (string | null)[] {
  const { events } = parse(text);
  const { type, name, status, when, where } = events.find(({ main }) => main)!;
  return [type, name?.text ?? null, status, when?.iso ?? null, where.venue?.text ?? null];
}

test.each<[text: string, main: (string | null)[]]>([
  // What is done for an event is not the event.
  [
    'GERUNG - Satpol PP Siak melaksanakan kegiatan pengamanan dalam rangka penyerahan sertifikat tanah di Dayun, Rabu (12/6/2024).',
    ['handover', 'penyerahan sertifikat tanah', 'held', '2024-06-12', null],
  ],
  [
    'SIAK - Wakil Bupati Siak Hendri Saputra memantau pelaksanaan pilkades serentak di Dayun, Rabu (12/6/2024).',
    ['inspection', null, 'held', '2024-06-12', null],
  ],
  // What a sentence repeats is no news.
  [
    'SIAK - "Kami menunggu jadwal," kata Ketua KPU Siak Hendri Saputra, Jumat (14/6/2024). Seperti diberitakan sebelumnya, KPU Siak menggelar sidang pleno di Hotel Melati, Rabu (12/6/2024).',
    ['statement', null, 'held', '2024-06-14', null],
  ],
  // The day on which somebody spoke is not that of what is to come; that of today is.
  [
    'SIAK - KPU Siak akan menggelar debat publik di Jakarta. Hal itu dikatakan Ketua KPU Siak Hendri Saputra, Rabu (12/6/2024).',
    ['debate', 'debat publik', 'planned', null, null],
  ],
  [
    'SIAK - Debat publik pasangan calon akan digelar KPU Siak pada Rabu (12/6/2024), kata Hendri Saputra.',
    ['debate', 'Debat publik', 'planned', '2024-06-12', null],
  ],
  // Those who take part have something else before them.
  [
    'SIAK - Calon kepala desa yang akan bertarung pada Minggu, 23 Juni 2024 mendatang menggelar deklarasi damai di halaman Polres Siak, Jumat (14/6/2024).',
    ['declaration', 'deklarasi damai', 'held', '2024-06-14', 'halaman Polres Siak'],
  ],
  // The end of a term is not the event's day.
  [
    'SIAK - Gubernur Riau Budi Santoso melantik Penjabat Bupati Siak. Pelantikan ini menggantikan Hendri Saputra yang masa jabatannya berakhir pada 15 Februari 2024. Acara itu digelar di Gedung Daerah, Rabu (21/2/2024).',
    ['inauguration', null, 'held', '2024-02-21', 'Gedung Daerah'],
  ],
  // A passive verb that is written apart is no place, nor are several of a kind.
  [
    'SIAK - Hal itu dikatakan Ketua KPU Siak Hendri Saputra saat di konfirmasi Suara Kenari pada Rabu (12/6/2024).',
    ['statement', null, 'held', '2024-06-12', null],
  ],
  // Names go on behind shortened words and with attributes.
  [
    'SIAK - Bupati Siak Hendri Saputra membuka Musrenbang RKPD Kec. Dayun TA. 2025 di Aula Melati, Rabu (12/6/2024).',
    ['meeting', 'Musrenbang RKPD Kec. Dayun TA. 2025', 'held', '2024-06-12', 'Aula Melati'],
  ],
  [
    'SIAK - Camat Dayun Hendri Saputra menghadiri sosialisasi penebusan pupuk bersubsidi di Aula Melati, Rabu (12/6/2024).',
    ['outreach', 'sosialisasi penebusan pupuk bersubsidi', 'held', '2024-06-12', 'Aula Melati'],
  ],
])('%s', (text, main) => {
  expect(mainOf(text)).toEqual(main);
});
