/** Names that what stands beside them tells, and where they begin and end; `kliping/deep` only. */
import { parse } from '../src/deep.js';

/** Officials and persons, in this order. */
const peopleIn = (text: string): string[] => {
  const { officials, people } = parse(text);
  return [...officials, ...people].map(({ name }) => name);
};

describe('where a name begins', () => {
  test.each<[string, string[]]>([
    ['Ketua KPU Siak, Ada Suci Zakbullah Idris memastikan hal itu.', ['Ada Suci Zakbullah Idris']],
    ['Ketua Bawaslu Siak, Niat Kasih Berkat Zalukhu membuka acara.', ['Niat Kasih Berkat Zalukhu']],
    ['Hendri Davnie dan Pilar Saga Ichsan hadir.', ['Hendri Davnie', 'Pilar Saga Ichsan']],
    ['Plt Kepala Dinas Drs. Suka, M.Pd hadir.', ['Suka']],
    ['Narasumber Prof FX Aji Saputro hadir.', ['FX Aji Saputro']],
    ['Menurut Drs. AH Zaturahman, warga siap.', ['AH Zaturahman']],
    ['Ketua PKK Kecamatan Zoco Zanaka Ibu Heldiana Nengkos hadir.', ['Heldiana Nengkos']],
    ['Hal itu dibacakan kuasa hukum paslon HT-UMAR Hendri Salim, SH.', ['Hendri Salim']],
    // Nobody, and events.
    ['Ketua KPU Siak, Rapat Pleno itu dibuka.', []],
    ['Bupati Siak, Jumat pagi, membuka acara.', []],
  ])('%s', (text, expected) => expect(peopleIn(text)).toEqual(expected));
});

describe('where a name ends', () => {
  test.each<[string, string[]]>([
    ['Wakil Bupati Siak, Muhammad Pagi menghadiri rapat.', ['Muhammad Pagi']],
    ['Bupati Siak Hendri Pagi ini menghadiri rapat.', ['Hendri']],
    ['Anggota DPRD Kabupaten Siak, Suryanto AR menegaskan hal itu.', ['Suryanto AR']],
    ['Bupati Siak Budi AS hadir.', ['Budi AS']],
    ['Ketua Bawaslu Siak Abd.malik Saleh hadir.', ['Abd.malik Saleh']],
    ['Camat Siak H.moh.ikhsan hadir.', ['moh.ikhsan']],
    [
      'Ketua TP-PKK Siak, Ny. Dra. Fenny Ch Roring-Zumanauw, SIP, hadir.',
      ['Fenny Ch Roring-Zumanauw'],
    ],
    ['Menurut Hendri Saputra S, Pd., M.Pd, guru harus siap.', ['Hendri Saputra']],
    ['Hadir Hendri Najib Perwakilan Dinas Sosial Siak.', ['Hendri Najib']],
    [
      'Acara dihadiri pengurus dari Kabupaten Siak periode 2017-2021 yang dipimpin oleh Hendri Zandri\nSetiawan oleh warga.',
      ['Hendri Zandri Setiawan'],
    ],
    ['Hadir Camat Siak Hendri\nSetiawan oleh warga.', ['Hendri', 'Setiawan']],
  ])('%s', (text, expected) => expect(peopleIn(text)).toEqual(expected));

  test('a degree is glued to the name', () => {
    expect(parse('Camat Siak Hendri.SH hadir.').officials[0]).toMatchObject({
      name: 'Hendri',
      degrees: ['SH'],
    });
  });
});

describe('unknown words that are somebody', () => {
  test.each<[string, string[]]>([
    [
      'Mereka adalah Zrenton Tarrant, Alexandre Zissonnette, dan Luca Traini.',
      ['Zrenton Tarrant', 'Alexandre Zissonnette', 'Luca Traini'],
    ],
    ['Trainer dari Siak, Zobiariasto, yang menyampaikan materi, hadir.', ['Zobiariasto']],
    ['Acara di Siak, Zambekan, yang berlokasi di tepi sungai, ramai.', []],
    ['Hadir Hendri Sumargo warga Sambek dan Zuseri warga Kejajang.', ['Hendri Sumargo', 'Zuseri']],
    ['Di Zambek dan Kejajang warga Siak ramai.', []],
    ['Surat itu ditandatangani Zusdiyarto dari perwakilan Opang.', ['Zusdiyarto']],
    ['Hadir pula Agustinus Zonaa (Bawaslu Kab. Siak).', ['Agustinus Zonaa']],
    ['Hadir pula Rumah Pemilu (KPU Siak).', []],
    ['Dominikus Zedu, seorang warga, menyampaikan hal itu.', ['Dominikus Zedu']],
    ['Zarten Loremang, salah satu desa di Siak, ramai.', []],
    ['Bupati Siak, Jaya didampingi Camat Mandau.', ['Jaya']],
  ])('%s', (text, expected) => expect(peopleIn(text)).toEqual(expected));
});

describe('one person whose name is written in two ways', () => {
  test.each<[string, string[]]>([
    ['Ketua PMI Siak, Zushon menyebut hal itu. “Kami siap,” ungkap Zuhson.', ['Zushon']],
    [
      'Ketua KPU Siak Muhammad Zaesir Al Azhar hadir. Lebih lanjut Zaisir menyampaikan hal itu.',
      ['Muhammad Zaesir Al Azhar'],
    ],
    [
      'Ketua DPRD Siak Zafif Nur Hidayat hadir. Ketua DPRD Zafif Nurhidayat berpesan.',
      ['Zafif Nur Hidayat'],
    ],
    ['Ketua PMI Siak, Zushon menyebut hal itu. Warga lain ialah Nurlela.', ['Zushon', 'Nurlela']],
  ])('%s', (text, expected) => expect(peopleIn(text)).toEqual(expected));
});
