/** What is held to prepare something else, and the days of what is to come, as `kliping/deep` reads them. */
import { parse } from '../../src/deep.js';

/** Type, status, day and venue of the main event. */
function mainOf(text: string, publishedAt?: string): (string | null)[] {
  const { events } = parse(text, publishedAt === undefined ? {} : { publishedAt });
  const { type, status, when, where } = events.find(({ main }) => main)!;
  return [type, status, when?.iso ?? null, where.venue?.text ?? null];
}

test.each<[text: string, main: (string | null)[]]>([
  // The day and the place of what a meeting prepares, or is about, are not its own.
  [
    'SIAK - Pemkab Siak menggelar rapat persiapan kegiatan jalan sehat yang akan dilaksanakan pada Kamis, 20 Juni 2024 di Lapangan Tugu. Rapat dipimpin Sekda Siak Hendri Saputra.',
    ['meeting', 'held', null, null],
  ],
  [
    'SIAK - KPU Siak menggelar rapat koordinasi membahas debat publik yang akan digelar pada 20 Juni 2024 di Hotel Melati. Hendri Saputra memimpin rapat itu, Rabu (12/6/2024).',
    ['meeting', 'held', '2024-06-12', null],
  ],
  [
    'SIAK - PPS akan segera melakukan rapat pleno rekapitulasi daftar pemilih. Rapat pleno tersebut akan diselenggarakan pada 20-21 Juni 2024. Terkait pleno itu, KPU Siak, Rabu (12/6/2024) mengundang PPK dalam rapat kerja untuk persiapan pleno rekapitulasi. Rapat kerja itu dihadiri anggota KPU Siak Hendri Saputra.',
    ['meeting', 'held', '2024-06-12', null],
  ],
  [
    'DAYUN - Kepala Dinas Kesehatan Siak Hendri Saputra Monitoring Persiapan Kunjungan Kerja Wakil Gubernur Riau di Posyandu Mekar Sari, Rabu 12 Juni 2024. Kunjungan tersebut nanti akan dilaksanakan pada hari Kamis, 13 Juni 2024.',
    ['inspection', 'held', '2024-06-12', 'Posyandu Mekar Sari'],
  ],
  // A meeting that is itself to come, and an event that is not prepared by another.
  [
    'SIAK - KPU Siak akan menggelar rapat persiapan pleno rekapitulasi pada Kamis (20/6/2024) di Aula KPU Siak.',
    ['meeting', 'planned', '2024-06-20', 'Aula KPU Siak'],
  ],
  [
    'SIAK - Pelantikan Bupati Siak yang akan digelar pada 20 Juni 2024 di Gedung Daerah disiapkan panitia.',
    ['inauguration', 'planned', '2024-06-20', 'Gedung Daerah'],
  ],
  // "akan" plans a day behind the place, too; "mendatang" behind the day does so alone.
  [
    'SIAK - Jalan Sehat akan digelar di Lapangan Tugu Siak, Sabtu (15/6/2024), kata Kadispora Siak Hendri Saputra saat ditemui di kantornya, Rabu (12/6/2024).',
    ['other', 'planned', '2024-06-15', 'Lapangan Tugu Siak'],
  ],
  [
    'SIAK - Rapat Kerja Daerah Dinas Keluarga Berencana Siak digelar Rabu (12/6/2024) di Aula Melati.',
    ['meeting', 'held', '2024-06-12', 'Aula Melati'],
  ],
  [
    'SIAK - DPC PKB Siak resmi menutup pendaftaran bakal calon bupati, Minggu (9/6/2024) malam.',
    ['registration', 'held', '2024-06-09', null],
  ],
  // The one day of the event's own sentence goes before that on which somebody spoke.
  [
    'SIAK - Kamis 6 Juni 2024 lalu Kelurahan Kampung Dalam mengadakan sosialisasi stunting di aula. "Kami senang," kata Lurah Hendri Saputra, Senin (10/6/2024).',
    ['outreach', 'held', '2024-06-06', null],
  ],
  // What is to come has its day behind its own words or its verb, whatever days the release tells besides.
  [
    'SIAK - Pj Bupati Siak Hendri Saputra dilantik Kamis (14/7/2022). Pemkab Siak akan menggelar acara lepas sambut bupati lama pada Senin, 18 Juli 2022 mendatang.',
    ['ceremony', 'planned', '2022-07-18', null],
  ],
  [
    'SIAK - KPU Siak akan menggelar debat publik pada Senin, 14 Maret 2022 mendatang. Hal itu dikatakan Ketua KPU Siak Hendri Saputra, Rabu (2/3/2022).',
    ['debate', 'planned', '2022-03-14', null],
  ],
  [
    'SOLOK - Wali Kota Solok Hendri Saputra akan dilantik pada Sabtu, 24 Mei 2025. "Benar diundur," ujar Melinda, Rabu (21/5/2025). Sekda Solok Zulmansyah Harun mengundang camat terkait pelantikan.',
    ['inauguration', 'planned', '2025-05-24', null],
  ],
  [
    'SIAK - Bupati Siak Hendri Saputra melantik kepala desa, Rabu (2/3/2022). Camat akan dilantik pada Senin, 14 Maret 2022.',
    ['inauguration', 'held', '2022-03-02', null],
  ],
  // The end of a term is no day on which somebody spoke.
  [
    'SIAK - Ketua KPU Siak Hendri Saputra menyampaikan bahwa masa jabatan mereka berakhir pada 14 Maret 2022. Belum ada penggantinya, kata Hendri.',
    ['statement', 'held', null, null],
  ],
  [
    'PADANG - Penjabat Wali Kota Solok dijadwalkan menerima SK pada 12 Oktober 2023. Sekda Sumbar Hendri Saputra mengatakan warga harus bersabar.',
    ['statement', 'planned', '2023-10-12', null],
  ],
  // A day on a line of its own, where the release tells no other.
  [
    'Puskesmas Dayun menggelar penyuluhan gizi di Aula Puskesmas Dayun.\nWarga menyambutnya dengan gembira.\nJumat, 14-06-2024',
    ['outreach', 'held', '2024-06-14', 'Aula Puskesmas Dayun'],
  ],
])('%s', (text, main) => {
  expect(mainOf(text)).toEqual(main);
});

test('somebody speaks on polling day', () => {
  const text =
    'Dumai - Pilkada serentak digelar hari ini, Rabu (27/11/2024). "Ayo datang ke TPS," ujar Anggota KPU Dumai Hendri Saputra saat dikonfirmasi, Rabu pagi (27/11/2024).';
  const { events } = parse(text);
  expect(events.find(({ main }) => main)!.when?.iso).toBe('2024-11-27');
});
