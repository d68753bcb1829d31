import { readDocument, type Document } from '../src/document/document.js';
import { formsOf } from '../src/document/tokens.js';
import { codesOf } from '../src/document/chars.js';
import { type Line, splitLines } from '../src/document/lines.js';
import { indexCues } from '../src/document/sections.js';
import { loadLexicon } from '../src/gazetteer/lexicon.js';
import { unpackLexicon } from '../src/gazetteer/packed.js';
import { packedLexicon } from '../src/generated/lexicon.js';
import { documentKnowledge } from '../src/mentions/read.js';
import { marked } from './helpers.js';

const compiled = unpackLexicon(packedLexicon());
const lexicon = loadLexicon(compiled);
const cues = indexCues(compiled.sectionCues as Parameters<typeof indexCues>[0]);

function documentOf(text: string): Document {
  return readDocument(text, documentKnowledge(lexicon, cues));
}

const linesOf = (text: string): Line[] =>
  splitLines(codesOf(text, new Uint16Array(0)), text.length);

function sentencesOf(text: string): string[] {
  const { sentences, tokens } = documentOf(text);
  return sentences.map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]));
}

describe('lines', () => {
  test.each<[string, string]>([
    ['line feeds', '{satu}\n{dua}'],
    ['carriage returns', '{satu}\r{dua}'],
    ['both', '{satu}\r\n{dua}\r\n'],
    ['blank lines', '\n\n{satu}\n \t\n{dua}\n\n'],
    ['blanks around', '  {satu dua}\t\n\u00A0{tiga}\u200B'],
    ['separators of Unicode', '{satu}\u2028{dua}\u2029{tiga}'],
    ['a byte order mark', '\uFEFF{satu}'],
    ['nothing', ''],
  ])('%s', (_, source) => {
    const { text, spans } = marked(source);
    expect(linesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map((span) => span.text),
    );
    expect(linesOf(text).map(({ start }) => start)).toEqual(spans.map((span) => span.start));
  });
});

describe('sentences', () => {
  test.each<string>([
    '{Rapat dimulai pagi hari.} {Peserta hadir lengkap.}',
    '{Rapat dibuka Dr. Zulfadli Arman di aula.} {Peserta hadir.}',
    '{Rapat dibuka Drs. Zulfadli Arman, M.Si. dan Ir. Ratna Dewi.} {Peserta hadir.}',
    '{Hadir pula H. Masril Hamdi dan Hj. Nurlela Wati.}',
    '{Rapat dipimpin Prof. Bambang Sutrisno dari Kab. Paser.} {Acara lancar.}',
    '{Surat No. 12 dibahas Plt. Sekda dan Pj. Bupati.} {Semua setuju.}',
    '{Surat diteken a.n. Bupati pada 2 s.d. 4 Mei 2020.} {Semua setuju.}',
    '{Kegiatan dimulai pukul 09.00 WIB di aula.} {Sekitar 2.000 orang hadir.}',
    '{Zulfadli Arman, AP. M.Si. hadir sebagai narasumber.}',
    '{Kantornya di Jl. Merdeka No. 5 Bengkalis.} {Telepon belum ada.}',
    '{Mereka warga Kec. Bantan.} {Lokasinya dekat laut.}',
    '{Rapat dipimpin Zulfadli.}{Bupati hadir.} {Aula di Siak.}{Selain itu ada doa.}',
    '{Berita Detik.Com dan surat M.Kes tiba.} {Mereka di Kab.Paser.}',
    '{Berapa jumlahnya?} {Dua ratus orang!} {Semua hadir.}',
    '{Ia bertanya dengan lantang… semua orang diam.}',
    '{“Kami siap.”} {Ia lalu duduk.}',
    '{"Kami siap."} {Ia lalu duduk.}',
    '{Baru tiba di lokasi desa pemekaran.}{Jangan berhenti di situ.}',
    '{Rapat selesai (24/10/2024).}{Kasus itu ditutup.}',
    '{Berita itu dimuat di kabarsadu.com dan dibaca banyak orang.}',
    '{KPU Paser Gelar Rapat Pleno}\n\n{Rapat digelar pada Rabu pagi\ndi aula kantor itu.} {Peserta hadir.}',
    '{Rapat Pleno KPU Paser}\n{Rapat digelar di aula kantor itu.}',
    '{Tiga hal dibahas:}\n{anggaran untuk tahun depan}',
    '{Rapat digelar di aula}\n\n{dan dihadiri warga sekitar.}',
    '{Gubernur mengunjungi warga pada tahun 2020.} {Tahun itu sulit.}',
    '{Rapat membahas Bab I. Pendahuluan dokumen itu.}',
    // Lines that are cut where they are full, in front of capitals, too.
    '{Rapat itu digelar untuk membahas kesiapan seluruh\npanitia di kecamatan dan anggaran yang masih\nkurang untuk tahun depan, kata Kepala Dinas Sosial\nHendri Saputra yang hadir bersama istri dan para\nstaf di aula.}',
    '{Daftar hadir rapat itu}\n{Hendri Saputra}\n{Nurlela Sanjaya}',
  ])('%j', (source) => {
    const { text, spans } = marked(source);
    expect(sentencesOf(text)).toEqual(spans.map((span) => span.text));
  });

  test('an abbreviation at the end of a line ends its sentence', () => {
    expect(
      sentencesOf('Rapat dihadiri Zulfadli Arman, M.Si.\nPeserta lain datang kemudian.'),
    ).toHaveLength(2);
  });

  test('every token of the story is in one sentence', () => {
    const { tokens, sentences } = documentOf('Satu. Dua!\n\nTiga “empat.” Lima?');
    const covered = sentences.flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, i) => from + i),
    );
    expect(covered).toEqual(Array.from({ length: tokens.length }, (_, i) => i));
  });

  test('links and furniture have no sentences', () => {
    const text =
      'Ketua hadir di aula kantor itu.\n\nBaca Juga: Wabup Resmikan Jembatan\n\nCopyright © 2020 PPID';
    expect(sentencesOf(text)).toEqual(['Ketua hadir di aula kantor itu.']);
  });
});

describe('readDocument', () => {
  test('cues are known from the table only', () => {
    const document = readDocument('Baca Juga: Wabup Resmikan Jembatan.\nCopyright dua.', {
      cues: indexCues([]),
      forms: formsOf(() => -1),
      isAbbreviation: () => false,
    });
    expect(document.sections.map(({ kind }) => kind)).toEqual(['body', 'body']);
  });
});
