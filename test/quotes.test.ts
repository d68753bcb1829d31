import { parse as parseDeep } from '../src/deep.js';
import { parse } from '../src/index.js';
import { marked, nameOf } from './helpers.js';

const KETUA = 'Ketua KPU Bengkalis Zulkarnain Hasbi membuka rapat itu. ';
const TWO =
  'Ketua KPU Bengkalis Zulkarnain Hasbi dan Ketua Bawaslu Bengkalis Ratna Dewi membuka rapat itu. ';
const SPEECH = 'Kami siap melaksanakan semua tahapan sampai selesai';

/** The quotes are exactly the spans in braces, with these speakers and reporting verbs. */
function expectQuotes(
  source: string,
  speakers: (string | null)[],
  cues?: (string | null)[],
  read = parse,
): void {
  const { text, spans } = marked(source);
  const record = read(text);
  expect(record.quotes.map(({ text: said, start, end }) => ({ text: said, start, end }))).toEqual(
    spans,
  );
  expect(record.quotes.map(({ speaker }) => nameOf(record, speaker))).toEqual(speakers);
  if (cues) expect(record.quotes.map(({ cue }) => cue?.text ?? null)).toEqual(cues);
}

const ZULKARNAIN = 'Zulkarnain Hasbi';
const RATNA = 'Ratna Dewi';

describe('speakers', () => {
  test.each<[string, string, string | null, string | null]>([
    ['name behind', `${TWO}“{${SPEECH},}” kata Zulkarnain.`, ZULKARNAIN, 'kata'],
    ['full name behind', `${TWO}“{${SPEECH},}” ujar Ratna Dewi.`, RATNA, 'ujar'],
    [
      'title and name behind',
      `${TWO}“{${SPEECH},}” ungkap Ketua Bawaslu Bengkalis Ratna Dewi.`,
      RATNA,
      'ungkap',
    ],
    ['title behind', `${TWO}“{${SPEECH},}” tegas Ketua Bawaslu.`, RATNA, 'tegas'],
    ['two words', `${TWO}“{Kami siap,}” tegas Ketua Bawaslu.`, RATNA, 'tegas'],
    [
      'whoever is asked does not speak',
      `${TWO}Ratna Dewi menegaskan ada tamu yang datang dan meminta Zulkarnain mundur. “{${SPEECH},}” sambungnya.`,
      RATNA,
      'sambungnya',
    ],
    [
      'verb in front, occasion behind',
      `${TWO}Ratna Dewi menegaskan, “{${SPEECH},}” saat memberikan keterangan kepada wartawan.`,
      RATNA,
      'menegaskan',
    ],
    ['suffix', `${KETUA}“{${SPEECH},}” ujarnya.`, ZULKARNAIN, 'ujarnya'],
    [
      'suffix and place',
      `${KETUA}“{${SPEECH},}” katanya di Bengkalis, Rabu (10/6/2020).`,
      ZULKARNAIN,
      'katanya',
    ],
    ['pronoun', `${KETUA}“{${SPEECH},}” kata dia.`, ZULKARNAIN, 'kata'],
    ['pronoun of respect', `${KETUA}“{${SPEECH},}” tutur beliau.`, ZULKARNAIN, 'tutur'],
    ['bridge', `${KETUA}“{${SPEECH},}” tambahnya.`, ZULKARNAIN, 'tambahnya'],
    [
      'adverb before the verb',
      `${KETUA}“{${SPEECH},}” demikian kata Zulkarnain.`,
      ZULKARNAIN,
      null,
    ],
    ['introduced', `${TWO}Ratna Dewi mengatakan, “{${SPEECH}.}”`, RATNA, 'mengatakan'],
    [
      'introduced with a colon',
      `${TWO}Zulkarnain menegaskan: “{${SPEECH}.}”`,
      ZULKARNAIN,
      'menegaskan',
    ],
    ['introduced with menurut', `${TWO}Menurut Ratna Dewi, “{${SPEECH}.}”`, RATNA, 'Menurut'],
    ['straight quotes', `${KETUA}"{${SPEECH},}" ujarnya.`, ZULKARNAIN, 'ujarnya'],
    ['comma outside', `${KETUA}“{${SPEECH}}”, ujarnya.`, ZULKARNAIN, 'ujarnya'],
    ['nobody', `“{${SPEECH},}” ujar seorang warga.`, null, 'ujar'],
    [
      'words for the person spoken of',
      `${KETUA}“{${SPEECH},}” ucap politisi senior itu.`,
      ZULKARNAIN,
      'ucap',
    ],
    [
      'named in the quote',
      `${KETUA}Ratna Dewi juga hadir. “{Ketua Bawaslu Ratna Dewi telah membantu kami,}” ujarnya.`,
      ZULKARNAIN,
      'ujarnya',
    ],
    [
      'a pair in the quote',
      `${KETUA}“{Program pasangan Zulkarnain-Ratna akan kami jalankan,}” ujarnya.`,
      ZULKARNAIN,
      'ujarnya',
    ],
    [
      'in company',
      `${KETUA}Ketua yang datang bersama Ratna Dewi itu menyampaikan harapannya. “{${SPEECH},}” ujarnya.`,
      ZULKARNAIN,
      'ujarnya',
    ],
    [
      'behind an adverbial',
      `${TWO}Di tengah acara, Ratna Dewi membagikan buku. “{${SPEECH},}” ujarnya.`,
      RATNA,
      'ujarnya',
    ],
    [
      'a subject behind its verb',
      `${TWO}Zulkarnain kata Ratna Dewi telah pulang. “{${SPEECH},}” ujarnya.`,
      RATNA,
      'ujarnya',
    ],
    ['a full stop too many', `${TWO}“{${SPEECH}}”. ungkap Ratna Dewi.`, RATNA, 'ungkap'],
    ['one letter wrong', `${KETUA}“{${SPEECH},}” kata Zulkarnein.`, ZULKARNAIN, 'kata'],
    [
      'one letter wrong, which makes another name',
      `Bupati Siak Rahmad Saleh membuka rapat. Rahmat menyebut warga senang. “{${SPEECH},}” ujarnya.`,
      'Rahmad Saleh',
      'ujarnya',
    ],
    [
      'a first name that was cut short left out',
      `Bupati Siak Mohd. Hendri Jamal membuka rapat. “{${SPEECH},}” kata Hendri Jamal.`,
      'Mohd. Hendri Jamal',
      'kata',
    ],
    [
      'a first name that was not cut short is somebody else',
      `Ketua PKK Siti Hendri Jamal membuka rapat. Warga bernama Hendri Jamal datang. “{${SPEECH},}” kata Hendri Jamal.`,
      'Hendri Jamal',
      'kata',
    ],
    [
      'nickname of the person named last',
      `${KETUA}Pria yang akrab disapa Ijul itu tersenyum. “{${SPEECH},}” ujar Ijul.`,
      ZULKARNAIN,
      'ujar',
    ],
    [
      'nickname behind words for the person spoken of',
      `Ketua Bawaslu Siak Zulkarnain hadir. “{${SPEECH},}” kata pria yang akrab disapa Tgk Panyang itu.`,
      'Zulkarnain',
      'kata',
    ],
    [
      'nickname that has part of another name',
      `Ketua Bawaslu Siak Cendana Wiryawan dan Bupati Siak Hendri Jamal hadir. “{${SPEECH},}” kata pria yang akrab disapa Mas Cendana itu.`,
      'Cendana Wiryawan',
      'kata',
    ],
    [
      'nickname with a word of its own',
      `${KETUA}Kata Dae Ijul sapaanya, semua siap. “{${SPEECH},}” ujarnya.`,
      ZULKARNAIN,
      'ujarnya',
    ],
    ['two apostrophes', `${KETUA}"{${SPEECH},}’’ ujarnya. Rapat ditutup.`, ZULKARNAIN, 'ujarnya'],
  ])('%s', (_, source, speaker, cue) => {
    expectQuotes(source, [speaker], cue === null ? undefined : [cue]);
  });

  test('a person without an office', () => {
    expectQuotes(`Rapat dihadiri warga bernama Siti Rahmawati. “{${SPEECH},}” kata Siti.`, [
      'Siti Rahmawati',
    ]);
  });

  test('by turns', () => {
    expectQuotes(
      `${TWO}\n\n“{${SPEECH},}” kata Zulkarnain.\n\n“{Pengawasan dilakukan di semua kecamatan,}” kata Ratna.\n\n“{Anggaran sudah cair sejak bulan lalu,}” kata Zulkarnain lagi.`,
      [ZULKARNAIN, RATNA, ZULKARNAIN],
    );
  });

  test('the person whom the sentence before is about', () => {
    expectQuotes(`${TWO}\n\nRatna Dewi meminta warga ikut mengawasi.\n\n“{${SPEECH},}” ujarnya.`, [
      RATNA,
    ]);
  });

  test('one quote in two parts', () => {
    expectQuotes(
      `${KETUA}“{${SPEECH},}” ujar Zulkarnain. “{Anggaran sudah cair sejak bulan lalu.}”`,
      [ZULKARNAIN, ZULKARNAIN],
    );
  });

  test('basis: a name is stated, a pronoun is inferred', () => {
    const of = (text: string): string => parse(text).quotes[0]!.basis;
    expect(of(`${KETUA}“${SPEECH},” kata Zulkarnain.`)).toBe('stated');
    expect(of(`${KETUA}“${SPEECH},” kata dia.`)).toBe('inferred');
    expect(of(`${KETUA}“${SPEECH},” ujarnya.`)).toBe('inferred');
  });
});

describe('speakers that only kliping/deep tells', () => {
  test.each<[string, string, string | null, string | null]>([
    [
      'child of somebody named',
      `${KETUA}Ratna Dewi hadir. “{${SPEECH},}” kata putra bungsu Bupati Hendri Jamal itu.`,
      RATNA,
      'kata',
    ],
    ['initials', `${KETUA}“{${SPEECH},}” kata ZH.`, ZULKARNAIN, 'kata'],
    [
      'a comma, and no verb',
      `${KETUA}“{${SPEECH},}” Ketua Bawaslu Bengkalis, Ratna Dewi kepada wartawan.`,
      RATNA,
      null,
    ],
    [
      'a full stop, and no verb',
      `${KETUA}Ia bicara. “{${SPEECH}.}” Ketua Bawaslu Bengkalis, Ratna Dewi hadir.`,
      ZULKARNAIN,
      null,
    ],
    [
      'goes on, of an office that nobody holds',
      `${KETUA}“{${SPEECH},}” tambah gubernur.`,
      null,
      'tambah',
    ],
    ['a name in small letters', `${TWO}“{${SPEECH},}” kata zulkarnain.`, ZULKARNAIN, 'kata'],
    ['an ordinary word is no name', `${TWO}“{${SPEECH},}” kata warga setempat.`, null, 'kata'],
    [
      'whoever speaks for somebody',
      `${TWO}“{${SPEECH},}” kata Ketua KPU Bengkalis Zulkarnain Hasbi melalui Ketua Bawaslu Bengkalis Ratna Dewi.`,
      RATNA,
      'kata',
    ],
    ['a verb behind a full stop', `${TWO}“{${SPEECH}}”. Ujar Ratna Dewi.`, RATNA, 'Ujar'],
    ['a full stop behind the verb', `${TWO}“{${SPEECH},}” tutup. Zulkarnain.`, ZULKARNAIN, 'tutup'],
    [
      'introduced on the line before',
      `${TWO}Ratna Dewi menyampaikan kepada wartawan\n“{${SPEECH},}” tutup pengawas Kecamatan Mandau.`,
      RATNA,
      'tutup',
    ],
    [
      'a sentence of its own on the line before',
      `${TWO}Ratna Dewi menyampaikan harapannya.\n“{${SPEECH},}” tutup pengawas Kecamatan Mandau.`,
      null,
      'tutup',
    ],
    [
      'what is as somebody wishes',
      `${TWO}Ratna Dewi mengajak warga datang. Hal ini sesuai keinginan Zulkarnain. “{${SPEECH},}” katanya.`,
      RATNA,
      'katanya',
    ],
    [
      'what somebody is',
      `${TWO}Ratna Dewi mengajak warga datang. Zulkarnain adalah tamu. “{${SPEECH},}” katanya.`,
      RATNA,
      'katanya',
    ],
    [
      'what is done to somebody',
      `${TWO}Ratna Dewi mengajak warga datang. Zulkarnain dipercaya warga. “{${SPEECH},}” katanya.`,
      RATNA,
      'katanya',
    ],
    [
      'whoever is accompanied acts',
      `${TWO}Ratna Dewi mengajak warga datang. Zulkarnain didampingi tamu membagikan buku. “{${SPEECH},}” katanya.`,
      ZULKARNAIN,
      'katanya',
    ],
    [
      'whose words a sentence opens with',
      `${TWO}Di akhir pesannya, Ratna Dewi membagikan buku. “{${SPEECH},}” katanya.`,
      RATNA,
      'katanya',
    ],
    [
      'the one whom the release has named',
      `Menteri Agama Hendri Jamal datang. “{${SPEECH},}” kata Menteri Agama. Itu sejak era Menteri Agama Ratna Dewi.`,
      'Hendri Jamal',
      'kata',
    ],
    [
      'a passive on the next line',
      `“{${SPEECH}.}”\n\nHal itu disampaikan Ketua KPU Bengkalis Zulkarnain Hasbi.`,
      ZULKARNAIN,
      'disampaikan',
    ],
    [
      'a passive on the next line, and somebody in front',
      `${TWO}\n\nMenurut Ratna Dewi, “{${SPEECH}.}”\n\nHal itu disampaikan Ketua KPU Bengkalis Zulkarnain Hasbi.`,
      RATNA,
      null,
    ],
    [
      'a passive about something else on the next line',
      `${TWO}Ratna Dewi menyampaikan hal lain.\n\n“{${SPEECH}.}”\n\nSurat telah disampaikan Zulkarnain.`,
      RATNA,
      null,
    ],
    [
      'whom a clause goes with, behind an office and a comma',
      `Ketua Bawaslu Bengkalis Ratna Dewi yang datang bersama Ketua KPU Bengkalis, Zulkarnain Hasbi mengajak warga. “{${SPEECH},}” katanya.`,
      RATNA,
      'katanya',
    ],
    [
      'an office that nobody holds, whoever was named before',
      `${TWO}Camat Mandau menyampaikan hal lain. “{${SPEECH},}” katanya.`,
      null,
      'katanya',
    ],
    [
      'an office that goes with whoever speaks',
      `${TWO}Ratna Dewi menyampaikan hal lain. Ia datang bersama Camat Mandau. “{${SPEECH},}” katanya.`,
      RATNA,
      'katanya',
    ],
    [
      'an office whose clause has another verb',
      `${TWO}Ratna Dewi menyampaikan hal lain. Camat Mandau, kata dia, setuju. “{${SPEECH},}” katanya.`,
      RATNA,
      'katanya',
    ],
    [
      'an office that may be of whoever has no title',
      `Ratna Dewi hadir di Mandau. Camat menyampaikan hal lain. “{${SPEECH},}” katanya.`,
      RATNA,
      'katanya',
    ],
    [
      'the head of one of two offices of a kabupaten',
      `Kepala Dinas Pertanian Siak Hendri Jamal dan Kepala Dinas Kesehatan Siak Ratna Dewi hadir. Kepala Dinas Pertanian Siak menyampaikan hal lain. “{${SPEECH},}” katanya.`,
      'Hendri Jamal',
      'katanya',
    ],
    [
      'whose office is only spoken of',
      `${TWO}Ratna Dewi menyampaikan hal lain. Selain jabatan Ketua KPU, jabatan lain juga diisi. “{${SPEECH},}” katanya.`,
      RATNA,
      'katanya',
    ],
    [
      'the one named before an "ia" who speaks',
      `Ketua KPU Bengkalis Zulkarnain Hasbi hadir. Rapat itu dipimpin oleh Ketua Bawaslu Bengkalis, Ratna Dewi. Ia menyampaikan hal lain. “{${SPEECH},}” katanya.`,
      RATNA,
      'katanya',
    ],
    [
      'the one to whom somebody spoke before an "ia"',
      `${TWO}Zulkarnain menyampaikan terima kasih kepada Ratna Dewi. Ia menyampaikan hal lain. “{${SPEECH},}” katanya.`,
      ZULKARNAIN,
      'katanya',
    ],
    [
      'words for somebody in capitals',
      `${TWO}Ratna Dewi menyampaikan hal lain. “{${SPEECH},}” kata Mantan PR I Unima ini.`,
      RATNA,
      'kata',
    ],
    [
      'words for somebody with a place in them',
      `${TWO}Ratna Dewi menyampaikan hal lain. “{${SPEECH},}” kata orang nomor satu di Bumi Lancang Kuning ini.`,
      RATNA,
      'kata',
    ],
    [
      'words for a place',
      `${TWO}Ratna Dewi menyampaikan hal lain. “{${SPEECH},}” kata warga di desa ini.`,
      null,
      'kata',
    ],
    [
      'a nickname that the words behind it tell',
      `${TWO}Ratna Dewi menyampaikan hal lain. “{${SPEECH},}” kata Toni, begitu dia biasa disapa.`,
      RATNA,
      'kata',
    ],
    ['the end of a name', `${TWO}“{${SPEECH},}” kata Karnain.`, ZULKARNAIN, 'kata'],
    [
      'the end of a name, which goes on',
      `${TWO}“{${SPEECH},}” tambah Karnain.`,
      ZULKARNAIN,
      'tambah',
    ],
    [
      'the end of a name behind a full stop',
      `${TWO}“{${SPEECH}.}” Tutup Karnain.`,
      ZULKARNAIN,
      'Tutup',
    ],
    [
      'somebody of an office who speaks for others',
      `${TWO}Sementara itu Koordinator SRA mewakili tim fasilitator menyampaikan hal lain. “{${SPEECH},}” katanya.`,
      null,
      'katanya',
    ],
    ['a name alone', `${TWO}“{${SPEECH},}” Zulkarnain.`, ZULKARNAIN, null],
    [
      'a passive in the next sentence',
      `“{${SPEECH}}”. Demikian disampaikan Ketua KPU Bengkalis Zulkarnain Hasbi.`,
      ZULKARNAIN,
      'Demikian',
    ],
  ])('%s', (_, source, speaker, cue) => {
    expectQuotes(source, [speaker], cue === null ? undefined : [cue], parseDeep);
  });
});

describe('whoever speaks goes on', () => {
  const first = `${TWO}Ratna Dewi menyampaikan hal lain.\n\n“{${SPEECH},}” katanya.\n\n`;
  const second = '\n\n“{Semua petugas sudah kami latih sejak lama,}” ungkapnya.';
  test.each<[string, string, string]>([
    ['past a paragraph in which somebody else acts', 'Zulkarnain duduk di depan.', RATNA],
    ['not past one who speaks', 'Zulkarnain menyampaikan hal lain.', ZULKARNAIN],
    [
      'not past one with whom an "ia" goes on',
      'Zulkarnain duduk di depan. Ia senang sekali.',
      ZULKARNAIN,
    ],
  ])('%s', (_, between, speaker) => {
    expectQuotes(first + between + second, [RATNA, speaker], undefined, parseDeep);
  });
  test('not in the same paragraph', () => {
    const source = `${first}Zulkarnain duduk di depan. ${second.trim()}`;
    expectQuotes(source, [RATNA, ZULKARNAIN], undefined, parseDeep);
  });
});

describe('what somebody says of others', () => {
  test.each<[string, string, string]>([
    ['an office', 'Ketua KPU tidak bisa seenaknya.', RATNA],
    ['an office behind a comma', 'Dengan begitu, Ketua KPU tidak bisa seenaknya.', RATNA],
    ['an office whose holder does something', 'Ketua KPU lalu menyerahkan piagam.', ZULKARNAIN],
    ['a name', 'Zulkarnain tidak bisa seenaknya.', ZULKARNAIN],
    [
      'somebody whose speech is read out',
      'Membacakan sambutan Ketua KPU, Zulkarnain, Ratna Dewi mengajak warga bersatu.',
      RATNA,
    ],
    [
      'somebody who comes along',
      'Ratna Dewi yang hadir bersama Camat Mandau Budi Santoso dan Ketua KPU Zulkarnain Hasbi menyampaikan hal lain.',
      RATNA,
    ],
    [
      'somebody who comes along, in a list',
      'Ratna Dewi didampingi Camat Mandau Budi Santoso, Camat Dayun Hendri Jamal dan Ketua KPU Zulkarnain Hasbi mengatakan hal lain.',
      RATNA,
    ],
    [
      'somebody else behind the one who comes along',
      'Dalam rapat bersama Camat Mandau Budi Santoso, Ketua KPU Zulkarnain Hasbi menyampaikan hal lain.',
      ZULKARNAIN,
    ],
    ['"menurutnya"', 'Menurutnya arahan Ketua KPU Zulkarnain pihaknya sambut baik.', RATNA],
    [
      '"menurutnya" and "ia"',
      'Menurutnya dengan arahan Ketua KPU Zulkarnain pihaknya optimis. Ia juga berharap banyak.',
      RATNA,
    ],
  ])('%s', (_, between, speaker) => {
    const source = `${TWO}Ratna Dewi mengatakan hal itu penting. ${between} “{${SPEECH},}” ujarnya.`;
    expectQuotes(source, [speaker], undefined, parseDeep);
  });
});

describe('somebody who is not named', () => {
  test.each<[string, string | null]>([
    ['Salah satu peserta mengaku senang.', null],
    ['Seorang warga menyampaikan terima kasih.', null],
    // nobody speaks in the sentence
    ['Seorang warga duduk di depan.', RATNA],
    ['Zulkarnain diberi gelar adat.', RATNA],
    ['Zulkarnain dibawa ke panggung.', RATNA],
    ['Zulkarnain mengaku bangga.', ZULKARNAIN],
    ['Perwakilan warga, Zulkarnain menyampaikan terima kasih.', ZULKARNAIN],
    ['Kapolres Bengkalis yang turut hadir, menegaskan hal lain.', null],
    // the clause goes on to somebody named
    ['Kapolres Bengkalis yang didampingi Zulkarnain, menegaskan hal lain.', ZULKARNAIN],
  ])('%s', (before, speaker) => {
    const source = `${TWO}Ratna Dewi menyampaikan hal itu. ${before} “{${SPEECH},}” katanya.`;
    expectQuotes(source, [speaker], undefined, parseDeep);
  });
});

describe('extent', () => {
  test.each<[string, string]>([
    ['blanks inside the marks', `${KETUA}“ {${SPEECH},} ” ujarnya.`],
    [
      'several sentences',
      `${KETUA}“{Kami siap bekerja. Semua tahapan berjalan. Tidak ada kendala,}” ujarnya.`,
    ],
    ['over a line end', `${KETUA}“{Kami siap melaksanakan\nsemua tahapan,}” ujarnya.`],
    [
      'marks inside',
      `${KETUA}"{Pada mulanya kami berencana di bawah "SUTET" dekat kantor, tetapi batal}" ujarnya.`,
    ],
    ['guillemets', `${KETUA}«{${SPEECH},}» ujarnya.`],
    ['pairs of single marks', `${KETUA}‘’{${SPEECH},}’’ ujarnya.`],
    ['pairs of apostrophes', `${KETUA}''{${SPEECH},}'' ujarnya.`],
    ['a closing mark that opens', `${KETUA}” {${SPEECH},}” ujarnya.`],
  ])('%s', (_, source) => {
    expectQuotes(source, [ZULKARNAIN]);
  });

  test('left open: ends with its paragraph, and a warning', () => {
    const { text, spans } = marked(
      `${KETUA}\n\n“{${SPEECH} dan tidak ada kendala sama sekali.}\n\nRapat ditutup sore hari.`,
    );
    const { quotes, warnings } = parse(text);
    expect(quotes).toMatchObject(spans);
    expect(warnings).toMatchObject([
      { code: 'unclosed-quote', start: spans[0]!.start, end: spans[0]!.end },
    ]);
  });
});

describe('speech whose marks are not as they should be, for kliping/deep', () => {
  test.each<[string, string, string | null]>([
    [
      'a mark between blanks',
      `Acara itu " {Luar biasa ramai dan padat}" ungkap Zulkarnain.`,
      ZULKARNAIN,
    ],
    [
      'mostly names',
      '“{Sedangkan Siak Kecil dari Muara Dua dan Pinggir dari Balai Raja}”, tambah Ratna Dewi.',
      RATNA,
    ],
    ['in capitals', '"{Selamat Untuk Desa Muara Dua}" ujarnya.', RATNA],
    [
      'a verb in front, and nothing behind',
      'Zulkarnain mengungkapkan " {kontingen desa kami sangat meriah}".',
      ZULKARNAIN,
    ],
    ['open up to its verb', '"{Kami promosikan hasil warga,} ungkap Zulkarnain.', ZULKARNAIN],
    [
      'open up to its verb, in two sentences',
      '"{Semua sudah siap. Kami promosikan hasil warga,} ujarnya.',
      RATNA,
    ],
    [
      'open, and no verb',
      '"{Kalau mau maju, kata kuncinya kerja keras dan disiplin bersama warga.}',
      RATNA,
    ],
    [
      'behind a mark that closes nothing',
      `Acara dibantu warga" Siak dan sekitarnya. "{${SPEECH},}" ujar Zulkarnain.`,
      ZULKARNAIN,
    ],
    [
      'behind a verb without a blank',
      `Zulkarnain mengatakan" {${SPEECH},}" di depan warga.`,
      ZULKARNAIN,
    ],
  ])('%s', (_, source, speaker) => {
    expectQuotes(`${TWO}Ratna Dewi senang. ${source}`, [speaker], undefined, parseDeep);
  });

  test.each<string>([
    `${KETUA}Ia membaca buku "Kata Hati Seorang Bupati" karya warga.`,
    `${KETUA}Ia menyebut "orang kuat di sini" itu biasa.`,
    `${KETUA}Ia menyebut "orang kuat".`,
    `${KETUA}Ia memuji "Desa Muara Dua Bersih" demikian bunyi spanduk.`,
    'Ketua KPU Bengkalis "Zulkarnain Hasbi\' membuka rapat itu bersama semua kepala desa dan warga.',
    'Rapat dipimpin Ketua KPU" Zulkarnain Hasbi dan dilanjutkan doa bersama semua kepala desa.',
  ])('none in: %s', (text) => {
    expect(parseDeep(text).quotes).toEqual([]);
  });
});

describe('whoever a sentence only names', () => {
  const DUO =
    'Bupati Siak Hendri Jamal dan Ketua DPRD Siak Made Wirata membuka rapat itu bersama Camat Dayun Rahmat Siregar. ';
  const said = `"${SPEECH}," ujarnya.`;
  test.each<[string, string, string | null]>([
    ['owns a thing', 'Made Wirata menyinggung janji Hendri soal jalan desa.', 'Made Wirata'],
    [
      'owns what is in front',
      'Langkah Hendri Jamal dinilai tepat. Made Wirata setuju.',
      'Made Wirata',
    ],
    [
      'is in a phrase',
      'Meski bertemu dengan Hendri, Made Wirata menegaskan hal itu.',
      'Made Wirata',
    ],
    [
      'has written it',
      'Dalam membacakan sambutan Bupati, Made Wirata mengajak warga.',
      'Made Wirata',
    ],
    ['said it before', 'Senada dengan Hendri, Made Wirata berharap warga aktif.', 'Made Wirata'],
    [
      'said it before, and a clause',
      'Senada dengan Hendri, Made Wirata yang memimpin rapat bersama Camat Dayun, Rahmat Siregar berharap warga aktif.',
      'Made Wirata',
    ],
    [
      'is asked',
      'Made Wirata meminta Bupati Siak Hendri Jamal menyampaikan hal itu.',
      'Made Wirata',
    ],
    [
      'comes with somebody in a row',
      'Hendri Jamal yang hadir bersama Ketua DPRD Siak Made Wirata dan Camat Dayun Rahmat Siregar menyampaikan duka.',
      'Hendri Jamal',
    ],
    ['comes with somebody', 'Didampingi Hendri, Made Wirata mengatakan hal itu.', 'Made Wirata'],
    [
      'is sent',
      'Hendri Jamal melalui Ketua DPRD Siak Made Wirata menyampaikan duka.',
      'Made Wirata',
    ],
    ['no, opens a clause', 'Usai membuka rapat Hendri Jamal mengatakan hal itu.', 'Hendri Jamal'],
    [
      'no, is told to say it',
      'Hal itu disampaikan Hendri Jamal, Made Wirata setuju.',
      'Hendri Jamal',
    ],
    [
      'no, is told behind an office',
      'Hal itu disampaikan oleh Ketua DPRD Siak, Made Wirata, Rabu (5/6/2024).',
      'Made Wirata',
    ],
    [
      'has an office of which somebody speaks',
      'Made Wirata mengatakan banjir surut. Bantuan dibagikan. Bupati dan Camat akan ke lokasi.',
      'Made Wirata',
    ],
    [
      'no, speaks behind where it was',
      'Dalam arahannya di depan para peserta rapat, Hendri Jamal meminta warga tenang.',
      'Hendri Jamal',
    ],
  ])('%s', (_, lead, speaker) => {
    const record = parseDeep(`${DUO}${lead} ${said}`);
    expect(record.quotes.map((quote) => nameOf(record, quote.speaker))).toEqual([speaker]);
  });

  test('is listed', () => {
    const record = parseDeep(
      `Rapat digelar. Hadir dalam acara itu Bupati Siak Hendri Jamal, Sekda Made Wirata, dan para camat. Panitia senang. ${said}`,
    );
    expect(record.quotes[0]!.speaker).toBeNull();
  });
});

describe('whoever speaks and is not named', () => {
  const LEAD = 'Camat Dayun Hendri Jamal berharap warga hadir. ';
  const said = `"${SPEECH}," ujarnya.`;
  test.each<[string, string, string | null]>([
    [
      'behind somebody else',
      `Senada dengan Camat, Kapolsek Dayun mengatakan hal itu. ${said}`,
      null,
    ],
    ['in the passive', `Hal senada juga disampaikan oleh Kapolsek Dayun. ${said}`, null],
    ['in the passive, but later', `Surat akan disampaikan oleh Bupati. ${said}`, 'Hendri Jamal'],
    ['behind where', `Kapolsek Dayun dalam sambutannya mengatakan hal itu. ${said}`, null],
    ['of many', `Sementara itu, perwakilan warga mengaku senang. ${said}`, null],
    [
      'of many, only told of',
      `Namun, sejumlah warga yang lalu menyebut hal itu pulang. ${said}`,
      'Hendri Jamal',
    ],
    ['behind the verb', `Camat hadir. "${SPEECH}," kata seorang camat di lokasi.`, null],
    [
      'whose name is kept back',
      `"${SPEECH}," tambah pejabat Pemkab Siak yang enggan disebut namanya.`,
      null,
    ],
    ['described', `"${SPEECH}," tambah pejabat yang juga mantan wartawan.`, 'Hendri Jamal'],
    ['in a clause', `"${SPEECH}," katanya saat rapat yang dihadiri seorang warga.`, 'Hendri Jamal'],
    ['named in front of the verb', `"${SPEECH}," Hendri menegaskan.`, 'Hendri Jamal'],
    ['named by one word before', `Laily, warga Dayun, senang. "${SPEECH}," kata Laily.`, 'Laily'],
  ])('%s', (_, text, speaker) => {
    const record = parseDeep(LEAD + text);
    expect(record.quotes.map((quote) => nameOf(record, quote.speaker))).toEqual([speaker]);
  });

  test('is named by one word, also where nothing else tells', () => {
    const record = parseDeep(
      `${LEAD}Muhajirin, peserta rapat, membawa anaknya. ${said} "Kami datang dari Siak," kata Muhajirin.`,
    );
    expect(record.quotes.map((quote) => nameOf(record, quote.speaker))).toEqual([
      'Muhajirin',
      'Muhajirin',
    ]);
  });
});

describe('no quotes', () => {
  test.each<string>([
    `${KETUA}Apel itu mengusung tema, “Bersama kita wujudkan desa yang bersih dan sehat.”`,
    'Rapat bertema “Pemilu Damai” digelar di aula.',
    'Apel digelar dengan tema "Mari kita jaga kerukunan antarwarga di desa." Warga senang.',
    'Spanduk bertuliskan: “Mari kita jaga kerukunan antarwarga di desa.” dipasang.',
    'Istilah “netralitas” dijelaskan panjang lebar.',
    'Buku berjudul “Merawat Demokrasi di Tapal Batas” dibagikan.',
    'Ia menyebut “hoaks” dan "fitnah" sebagai musuh.',
    'Panjangnya 5" dan lebarnya 3" saja.',
    'Mereka berkata siap bekerja ” Kami dan mereka siap melaksanakan semua tahapan di desa.',
    'Jum’at itu rapat ‘dadakan’ digelar.',
  ])('%s', (text) => {
    expect(parse(text).quotes).toEqual([]);
  });
});

test.each<[text: string, speaker: string | null]>([
  ['Camat Mandau Budi Santoso meninjau jalan. "Jalan kami benahi," terang nya.', 'Budi Santoso'],
  ['Camat Mandau Budi Santoso meninjau jalan. "Jalan kami benahi," kata nya lagi.', 'Budi Santoso'],
  ['Camat Mandau Budi Santoso meninjau jalan. "Jalan rusak," kata warga di lokasi.', null],
])('a suffix that is written apart: %s', (text, speaker) => {
  const { quotes, officials } = parseDeep(text);
  expect(officials.find(({ id }) => id === quotes[0]!.speaker)?.name ?? null).toBe(speaker);
});

test('a mark at the end of the next line closes nothing in front of itself', () => {
  const text = 'Hendri Saputra, whatsapp\nberita kerja," kata';
  const { quotes } = parseDeep(text);
  for (const { start, end } of quotes) expect(start).toBeLessThan(end);
  expect(quotes.map((quote) => quote.text)).toEqual(
    quotes.map(({ start, end }) => text.slice(start, end)),
  );
});

test('an unclosed quote that another one is in is not closed behind it', () => {
  const text =
    'Kata dia, “Kepada semua warga. “Namun upaya isolasi berjalan,” ujar Wabup.\nPemerintah mencapai 53 orang,” ungkap Juru Bicara.';
  const { quotes } = parseDeep(text);
  quotes.slice(1).forEach(({ start }, i) => expect(start).toBeGreaterThanOrEqual(quotes[i]!.end));
});
