import { parse } from '../../src/deep.js';
import { marked } from '../helpers.js';

const TITLE = 'Camat Pimpin Rapat Koordinasi';
const LEAD = 'Rapat koordinasi itu digelar di aula kantor camat dan dihadiri banyak warga desa.';

describe('what a dateline holds in kliping/deep', () => {
  test.each<[source: string, place: string, publisher: string | null]>([
    [`{Narmada, 1 Agustus 2022} - ${LEAD}`, 'Narmada', null],
    [`{Suranadi} - ${LEAD}`, 'Suranadi', null],
    [`{MATARAM, kabar.com} – ${LEAD}`, 'MATARAM', 'kabar.com'],
  ])('%s', (source, place, publisher) => {
    const { text, spans } = marked(`${TITLE}\n\n${source}`);
    expect(parse(text).dateline).toMatchObject({ ...spans[0], place, publisher });
  });

  test.each<[why: string, text: string]>([
    ['a day alone', `Sabtu, 18 November 2023 – ${LEAD}`],
    ['a site alone', `KABAR.com – ${LEAD}`],
    ['a word that is no place', `Musyawarah warga - ${LEAD}`],
    ['words of a body', `KPU Tabanan – ${LEAD}`],
  ])('none: %s', (_, text) => {
    expect(parse(`${TITLE}\n\n${text}`).dateline).toBeNull();
  });
});
