/** Capitals: a name that a kabupaten shares, and where the offices of a province are. */
import { parse } from '../src/index.js';

const main = (text: string) => parse(text).events.find((event) => event.main)!;

describe('a capital that shares its name with a kabupaten', () => {
  test.each<[string, string, string | null]>([
    ['Gubernur Jawa Tengah membuka rapat di Semarang.', 'Semarang', '33.74'],
    ['Rapat se-Jawa Barat digelar di Bandung.', 'Bandung', '32.73'],
    ['Rapat digelar di Semarang.', 'Semarang', null],
    ['Bupati Semarang menemui Gubernur Jawa Tengah.', 'Semarang', '33.22'],
    ['Gubernur Jawa Tengah membuka rapat di Magelang.', 'Magelang', null],
  ])('%s', (text, name, code) => {
    const region = parse(text).regions.find(({ mentions }) => mentions[0]!.text === name)!;
    expect(region.code).toBe(code);
  });

  test('what only the context tells is inferred', () =>
    expect(parse('Gubernur Jawa Tengah membuka rapat di Semarang.').regions[1]!.basis).toBe(
      'inferred',
    ));
});

describe('where the offices of a province are', () => {
  test.each<[string, string]>([
    ['Wakil Gubernur Kalbar membuka rapat di Kantor Gubernur, Senin (4/11/2024).', '61.71'],
    ['Gubernur Papua membuka rapat di Kantor Gubernur Papua, Senin (4/11/2024).', '91.71'],
    ['Gubernur Kalbar membuka rapat di Kantor Bupati Sambas, Senin (4/11/2024).', '61.01'],
    ['Gubernur Riau membuka rapat di Gedung Serbaguna, Senin (4/11/2024).', '14'],
  ])('%s', (text, region) => expect(main(text).where.region).toBe(region));
});
