import {
  createTokens,
  fold,
  foldedAt,
  foldedTokens,
  formsOf,
  Shape,
  takeText,
  tokenize,
  type Tokens,
} from '../src/document/tokens.js';

function read(text: string): { tokens: Tokens; texts: string[]; folded: string[] } {
  const tokens = createTokens(
    text.length,
    formsOf(() => 0),
  );
  takeText(tokens, text);
  tokenize(tokens, 0, text.length);
  const folded = Array.from({ length: tokens.length }, (_, i) => foldedAt(tokens, text, i));
  const texts = Array.from({ length: tokens.length }, (_, i) =>
    text.slice(tokens.start[i], tokens.end[i]),
  );
  return { tokens, texts, folded };
}

function shapes(text: string, index = 0): string[] {
  const flags = read(text).tokens.flags[index]!;
  return Object.keys(Shape)
    .filter((name) => flags & Shape[name as keyof typeof Shape])
    .sort();
}

describe('tokens', () => {
  test.each<[string, string]>([
    ['Ketua KPU hadir.', 'Ketua|KPU|hadir|.'],
    ['pukul 09.00 WIB', 'pukul|09.00|WIB'],
    ['2.000 pemilih, 10,9 persen', '2.000|pemilih|,|10,9|persen'],
    ['09:30', '09:30'],
    ['tahun 2020.', 'tahun|2020|.'],
    ['10/6/2020', '10|/|6|/|2020'],
    ['S.Sos., M.IP.', 'S|.|Sos|.|,|M|.|IP|.'],
    ['Jum’at', 'Jum’at'],
    ["Jum'at", "Jum'at"],
    ['‘katanya’', '‘|katanya|’'],
    ['kabupaten/kota', 'kabupaten|/|kota'],
    ['orang-orang', 'orang|-|orang'],
    ['“Mari!” katanya', '“|Mari|!|”|katanya'],
    ['Rp1.500.000,00', 'Rp1|.|500.000,00'],
    ['e\u0301lan', 'e\u0301lan'],
    ['Air\u00A0Putih', 'Air|Putih'],
    ['Rim\u200Bba', 'Rim|ba'],
    ['😀 Bupati', '😀|Bupati'],
    ['\uD83D', '\uD83D'],
    ['\u0000', '\u0000'],
    ['', ''],
    [' \r\n\t', ''],
  ])('%j is read as %j', (text, expected) => {
    expect(read(text).texts.join('|')).toBe(expected);
  });

  test.each<[string, string]>([
    ['JUM’AT', "jum'at"],
    ['Jum`at', "jum'at"],
    ['Cafe\u0301', 'caf\u00E9'],
    ['ＫＰＵ', 'kpu'],
  ])('%j is folded to %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test('a form of a table and the same form in a text have the same tokens', () => {
    expect(foldedTokens('M.Si')).toEqual(foldedTokens('M. SI'));
    expect(foldedTokens('M.Si')).toEqual(['m', '.', 'si']);
    expect(foldedTokens('MSi')).not.toEqual(foldedTokens('M.Si'));
  });

  test.each<[string, number, string[]]>([
    ['Ketua', 0, ['cap', 'lineStart', 'spaced']],
    ['KPU', 0, ['cap', 'lineStart', 'spaced', 'upper']],
    ['hadir', 0, ['lineStart', 'lower', 'spaced']],
    ['2020', 0, ['digit', 'lineStart', 'spaced']],
    ['H.', 0, ['cap', 'initial', 'lineStart', 'spaced', 'upper']],
    ['H.', 1, ['punct']],
    ['a B', 1, ['cap', 'initial', 'spaced', 'upper']],
    ['a\nb', 1, ['initial', 'lineStart', 'lower', 'spaced']],
    ['a\r\nb', 1, ['initial', 'lineStart', 'lower', 'spaced']],
    ['Élan', 0, ['cap', 'lineStart', 'spaced']],
  ])('shape of %j, token %d', (text, index, expected) => {
    expect(shapes(text, index)).toEqual(expected);
  });

  test('offsets are into the whole string, and nothing outside the stretch is read', () => {
    const text = 'Home / Ketua KPU / Share';
    const tokens = createTokens(
      text.length,
      formsOf(() => -1),
    );
    takeText(tokens, text);
    tokenize(tokens, 7, 16);
    const texts = Array.from({ length: tokens.length }, (_, i) =>
      text.slice(tokens.start[i], tokens.end[i]),
    );
    expect(texts).toEqual(['Ketua', 'KPU']);
  });

  test('the list grows with texts that are denser than expected', () => {
    const text = '.'.repeat(5000);
    const { tokens, texts } = read(text);
    expect(tokens.length).toBe(5000);
    expect(texts.join('')).toBe(text);
  });

  test('one token for each character at most, in order and without overlap', () => {
    const { tokens } = read('Dr. H. Zulfadli, M.Si. (09.00–11.30) “Jum’at” 😀é');
    for (let i = 0; i < tokens.length; i++) {
      expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]!);
      if (i > 0) expect(tokens.start[i]).toBeGreaterThanOrEqual(tokens.end[i - 1]!);
    }
  });
});
